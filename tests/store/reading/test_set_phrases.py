"""Turns of phrase that say outright what a figure measures."""

from __future__ import annotations

import pytest

from tests.store.reading.one_figure import figure

UNIT_PRICES = {
    "Das Kraftwerk kostet 240 Millionen Dollar.": "investment",
}

COSTS_OF_OTHERS = {
    "Deutschland trägt die Kosten in Höhe von 12 Millionen Euro.": "financing",
    "Tokio sagte Pumpen für 5 Milliarden Yen zu.": "financing",
    "Die EU steuerte 30 Millionen Euro bei.": "financing",
}

BACK_AND_PART = {
    "Der Handel erreichte 4 Milliarden Euro; auf usbekische Exporte entfielen davon "
    "900 Millionen Euro.": "exports",
    "Aus Polen kamen 90.000 Touristen, ein Zehntel mehr als 2019.": "tourism",
    "Die Importe, vor allem Kupfer und Baumwolle, schrumpften um 6 Prozent.": "imports",
}

CAPACITIES = {
    "Die Route reicht derzeit für 6 Millionen Tonnen im Jahr.": "infrastructure",
    "Im Hafen wurden 300.000 Container umgeschlagen.": "transport",
    "Das Seekabel hat eine Übertragungsleistung von 1.300 Megawatt.": "infrastructure",
}

PEOPLE = {
    "Deutschland will 2.000 Kirgisen als Pflegekräfte aufnehmen.": "labour",
    "Bis zu 300 Georgier sollen mit einem Stipendium nach Wien gehen.": "education",
    "Die Union hat 160 Millionen Menschen.": "population",
    "Gesucht werden 800 Saisonarbeiter.": "labour",
    "Gezählt wurden 412.000 Nächtigungen.": "tourism",
}

PARTNERS = {
    "Mit 3 Milliarden Franken gehört die Schweiz zu den größten Direktinvestoren.": "investment",
}


@pytest.mark.parametrize(
    ("sentence", "measure"),
    [
        *UNIT_PRICES.items(),
        *COSTS_OF_OTHERS.items(),
        *BACK_AND_PART.items(),
        *CAPACITIES.items(),
        *PEOPLE.items(),
        *PARTNERS.items(),
    ],
)
def test_the_phrase_gives_the_measure(sentence: str, measure: str) -> None:
    assert figure(sentence).measure == measure
