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
    "Zugesagter Zuschuss der Bank: 12 Millionen Euro.",
    "Baukosten: 80 Millionen Euro.",
    "Anteil heimischer Teile: zunächst 20, später 45 Prozent.",
    "Das Ministerium beziffert die Kosten auf 2 Milliarden Euro.",
    "Die Bahn hat in Japan 40 Lokomotiven bestellt.",
    "Minister einigen sich auf 800 km Gleis.",
    "Astana errichtet am Kaspischen Meer einen Solarpark mit 300 Megawatt.",
    "Die Anlage ist auf 90 Megawatt ausgelegt.",
    "Vereinbart wurde, dass 200 Pflegerinnen nach Wien kommen.",
    "Die Partner haben beschlossen, die Straße auf 70 km zu erneuern.",
    "Die Bank will 90 Millionen Euro leihen, was einer Aufstockung um 20 Millionen entspricht.",
    "Sie stellte Rabatte in Aussicht, sofern ein Käufer 50 Millionen Euro zahlt.",
    "Die Firma soll Werke mit 100, 200 und nochmals 300 Megawatt errichten.",
    "Die Schulden dürften von 40 Prozent (2024) auf 45 Prozent zunehmen, bedingt durch Zinsen.",
    "Die Lücke von 90 km soll 2027 geschlossen sein.",
    "Der Fonds hob die Prognose auf 6 Prozent an.",
]

ACTUAL = [
    "Der Handel ist auf 5 Milliarden Euro gestiegen.",
    "Der Handel soll 2023 um 5 Prozent gestiegen sein.",
    "Die Ausfuhren erreichten 2 Milliarden Euro.",
    "Bislang wurden 300 Millionen Euro investiert.",
    "Derzeit werden dort 5 Millionen Tonnen befördert.",
    "In Mengen gerechnet stieg der Handel um 16 Prozent.",
    "Unterzeichnet wurden 12 Abkommen.",
    "Dafür stehen 20 Hektar bereit.",
    "Nach Angaben der Regierung betrug die Inflation 8 Prozent.",
    "500 deutsche Firmen wollen dort investieren.",
    "Der Kaufpreis wird mit 270 Millionen Euro angegeben.",
    "Der Handel habe um 30 Prozent zugenommen, sagte der Präsident.",
    "Das Land schöpft sein Potenzial erst zu 15 Prozent aus.",
    "Die Firma bestellte bei Siemens für 70 Millionen Euro Turbinen.",
    "Kasachstan liefert 3 Millionen Tonnen Weizen.",
    "Die Kosten beliefen sich auf 2 Milliarden Euro.",
    "Die Bank prüft, die Flüge nach Wien, von denen es heute vier pro Woche gibt, zu mehren.",
    "Er hat 90 Wagen bestellt, die 2030 kommen sollen; der Vertrag ist 2 Milliarden Euro wert.",
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
