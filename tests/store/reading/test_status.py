"""What is reached and what is only planned."""

from __future__ import annotations

import pytest

from tests.store.reading.one_figure import figure, figures

PLANNED = [
    "Der Handel soll auf 5 Milliarden Euro steigen.",
    "Beide Seiten wollen den Handel auf 5 Milliarden Euro bringen.",
    "Ziel sind 10 Milliarden Dollar.",
    "Als Ziel nannte der Minister 10 Milliarden Dollar.",
    "Man strebt ein Handelsvolumen von 2 Milliarden Euro an.",
    "Die Regierung peilt Ausfuhren von 3 Milliarden Dollar an.",
    "Für das kommende Jahr wird ein Wachstum von 5 Prozent erwartet.",
    "Der Konzern will 300 Millionen Euro investieren.",
    "Die Bank sagte einen Kredit von 90 Millionen Euro zu.",
    "Der Fonds stellte 40 Millionen Dollar in Aussicht.",
    "Die Anlage könnte 200 Megawatt liefern.",
    "Das Werk wird 800 Arbeitsplätze schaffen.",
    "Die Staatschefs haben das Ziel gesetzt, den Handel auf 5 Milliarden Dollar zu steigern.",
    "Geplant ist, den Handel auf 5 Milliarden Dollar zu bringen.",
    "Der Minister kündigte an, dass die Ausfuhren 2 Milliarden Euro erreichen.",
    "Der Handel dürfte 4 Milliarden Euro erreichen.",
    "Vorgesehen sind dafür 50 Millionen Euro.",
    "Um 300 Arbeitsplätze zu schaffen, wird ein Standort gesucht.",
    "Bis 2030 sollen es 10 Milliarden Dollar werden.",
    "Gesprochen wurde über Vorhaben im Wert von 3 Milliarden Dollar.",
    "Die geplanten Investitionen von 2 Milliarden Euro sind umstritten.",
    "Der Hafen muss auf 30 Millionen Tonnen wachsen.",
    "Unterzeichnet wurde ein Vertrag über die Lieferung von 300.000 Tonnen Weizen.",
    "Im Jahr 2027 werden 5 Millionen Tonnen befördert.",
]

ACTUAL = [
    "Der Handel ist auf 5 Milliarden Euro gestiegen.",
    "Der Handel soll 2023 um 5 Prozent gestiegen sein.",
    "Die Ausfuhren erreichten 2 Milliarden Euro.",
    "Bislang wurden 300 Millionen Euro investiert.",
    "Derzeit werden dort 5 Millionen Tonnen befördert.",
    "Wie erwartet wuchs die Wirtschaft um 5 Prozent.",
    "In Mengen gerechnet stieg der Handel um 16 Prozent.",
    "Unterzeichnet wurden 12 Abkommen.",
    "Dafür stehen 20 Hektar bereit.",
    "Nach Angaben der Regierung betrug die Inflation 8 Prozent.",
    "500 deutsche Firmen wollen dort investieren.",
    "Der Kaufpreis wird mit 270 Millionen Euro angegeben.",
    "Der Handel habe um 30 Prozent zugenommen, sagte der Präsident.",
]


@pytest.mark.parametrize("sentence", PLANNED)
def test_targets_forecasts_and_promises_are_planned(sentence: str) -> None:
    assert figure(sentence).status == "planned"


@pytest.mark.parametrize("sentence", ACTUAL)
def test_what_has_happened_is_actual(sentence: str) -> None:
    assert figure(sentence).status == "actual"


def test_what_a_plan_starts_from_is_reached() -> None:
    start, end = figures("Der Handel soll von 2 auf 5 Milliarden Dollar wachsen.")
    assert (start.status, end.status) == ("actual", "planned")


def test_a_plan_holds_for_all_that_its_verb_governs() -> None:
    assert [
        found.status
        for found in figures(
            "Für den Verkehr sind 3 Millionen Euro vorgesehen, für die Bildung 2 Millionen Euro."
        )
    ] == ["planned", "planned"]
