"""Which period belongs to which figure; read on 15 April 2025."""

from __future__ import annotations

import pytest

from tests.store.reading.one_figure import figures

PERIODS = {
    "Auf 4 Milliarden Dollar habe sich addiert, was die Firmen seit 2005 ins Land trugen.": (
        "2005/.."
    ),
    "Die Bank plant Projekte für 7 Milliarden Euro, die bis 2027 umgesetzt werden sollen.": (
        "../2027"
    ),
    "2030 sollen es 9 Gigawatt sein; Masdar hat sich 2 Gigawatt vorgenommen.": "2030 -",
    "Das zeigt das Jahr 2023. 600.000 Tonnen mussten umgeladen werden.": "2023",
    "2023 lag der Handel bei 3 Milliarden Euro. Im Plus stehen die Einfuhren mit einem Zuwachs "
    "von 5 Prozent.": "2023 2023",
    "2023 lag der Handel bei 3 Milliarden Euro. Unterm Strich bleibt ein Überschuss von "
    "400 Millionen Euro.": "2023 2023",
    "2023 lag der Handel bei 3 Milliarden Euro. Die Ausfuhren sind dabei auf 1 Milliarde Euro "
    "geschrumpft.": "2023 2023",
    "Der Handel erreichte 2023 1,5 Milliarden Euro, was um 7 Prozent mehr ist als früher.": (
        "2023 2023"
    ),
    "Die Einfuhren haben sich seit 2018 verdoppelt, die Ausfuhren verharren bei 2 Milliarden "
    "Euro.": "2018/.. -",
    "Mit 25 Millionen Tonnen Getreide, worunter 18 Millionen Tonnen Weizen seien, falle die "
    "Ernte 2023 reichlich aus.": "2023 2023",
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
