"""Which period belongs to which figure; read on 15 April 2025."""

from __future__ import annotations

import pytest

from tests.store.reading.one_figure import figures

PERIODS = {
    "Im vergangenen Jahr stieg der Handel um 5 Prozent auf 3 Milliarden Dollar.": "2024 2024",
    "Der Handel lag 2024 bei 3,5 Milliarden und 2023 bei 3,1 Milliarden Dollar.": "2024 2023",
    "Der Handel stieg 2024 gegenüber 2023 um 5 Prozent.": "2024",
    "Im ersten Quartal 2025 wuchs die Wirtschaft um 6 Prozent.": "2025-Q1",
    "Seit Jahresbeginn stieg der Handel um 14 Prozent.": "2025-01/..",
    "Bis 2030 soll der Handel 10 Milliarden Dollar erreichen.": "../2030",
    "Der Handel wuchs von 500 Millionen Dollar im Jahr 2016 auf 1,1 Milliarden im Jahr 2022.": (
        "2016 2022"
    ),
    "Im Jahr 2024 stieg der Handel von 3,2 auf 4,1 Milliarden Dollar.": "2023 2024",
    "Derzeit arbeiten dort 400 Firmen.": "-",
    "Unterzeichnet wurden 28 Dokumente.": "-",
    "2023 erreichte der Handel 41 Milliarden Dollar, nach 31 Milliarden Dollar im Jahr zuvor.": (
        "2023 2022"
    ),
    "Der Handel erreichte 2024 3 Milliarden Dollar. Davon entfielen 2 Milliarden auf Gas.": (
        "2024 2024"
    ),
    "2024 sanken die Ausfuhren um 5 Prozent. Die Einfuhren stiegen um 3 Prozent.": "2024 2024",
    "2024 stieg der Handel um 5 Prozent. Künftig sollen es 4 Milliarden Dollar sein.": "2024 -",
    "2024 stieg der Handel um 5 Prozent. In Usbekistan leben 37 Millionen Menschen.": "2024 -",
}


@pytest.mark.parametrize(("sentences", "periods"), PERIODS.items())
def test_periods(sentences: str, periods: str) -> None:
    assert " ".join(found.period or "-" for found in figures(sentences)) == periods
