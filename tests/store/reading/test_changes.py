"""Level, change or share, and the direction of a change."""

from __future__ import annotations

import pytest

from tests.store.reading.one_figure import figure, figures

UP = [
    "Die Bank hob ihre Wachstumsprognose auf 5 Prozent an.",
    "Das Institut setzte die Prognose für das Wachstum auf 4 Prozent fest.",
    "Im Winter wurde ein Ansteigen um 3 Prozent beobachtet.",
    "Der Handel legte im Frühjahr kräftig um 8 Prozent zu.",
    "Die Ausfuhren zogen um 12 Prozent an.",
    "Die Löhne kletterten um ein Fünftel.",
    "Der Warenverkehr nahm nach amtlichen Angaben um 3,5 Prozent zu.",
    "Die Zahl der Gäste schnellte um 40 Prozent in die Höhe.",
    "Es gab ein Plus von 4 Prozent.",
    "Das Amt meldet für die Ernte einen Zuwachs von 250.000 Tonnen.",
    "Das Wachstum der Industrie lag bei 6,1 Prozent.",
    "Die Bank rechnet mit 5 Prozent Wachstum.",
    "Im Mai wurden 9 Prozent mehr Fahrzeuge gebaut als vor einem Jahr.",
    "Der Umschlag lag 15 Prozent über dem Vorjahreswert.",
    "Die Exporte übertrafen den Vorjahreswert um 7 Prozent.",
    "Der Umsatz (plus 11 %) überraschte alle.",
    "Die Regierung baute das Netz um 300 Kilometer aus.",
    "Der Konzern stockte die Belegschaft um 500 Beschäftigte auf.",
    "Die Importe sanken nicht, sondern stiegen um 2 Prozent.",
    "Der Handel hat sich verdreifacht.",
    "Die Fördermenge wuchs auf das Doppelte.",
    "Mit einem 14-prozentigen Wachstum überraschte die Branche.",
]

DOWN = [
    "Die Schweizer Ausfuhren büssten neun Prozent ein.",
    "Im Winter wurde ein Absinken um 3 Prozent beobachtet.",
    "Der Handel ging im Winter um 8 Prozent zurück.",
    "Die Produktion brach um ein Drittel ein.",
    "Die Preise gaben um 3 Prozent nach.",
    "Die Überweisungen schrumpften um 15 Prozent.",
    "Die Notenbank senkte den Leitzins um 0,5 Prozentpunkte.",
    "Es gab ein Minus von 4 Prozent.",
    "Das Amt meldet einen Rückgang der Einfuhren um 200 Millionen Euro.",
    "Im Mai kamen 9 Prozent weniger Touristen als vor einem Jahr.",
    "Die Ernte lag 5 Prozent unter dem Niveau von 2019.",
    "Die Ausfuhren verfehlten den Vorjahreswert um 4 Prozent.",
    "Der Umsatz (minus 11 %) enttäuschte.",
    "Die Zahl der Anträge hat sich halbiert.",
    "Die Betriebe sparen 15 Prozent Energie.",
    "Die Gebühren wurden um 20 Prozent gekürzt.",
]

LEVELS = [
    "Der Handel stieg auf 3 Milliarden Dollar.",
    "Die Inflation fiel auf 8 Prozent.",
    "Der Leitzins liegt bei 14 Prozent.",
    "Die Ausfuhren erreichten 2 Milliarden Euro.",
    "Auf 15 Milliarden Dollar soll der Handel wachsen.",
    "Um die 250 Firmen arbeiten dort.",
    "Die Arbeitslosenquote betrug 9 Prozent.",
    "Der Handel ist dreimal so hoch wie 2019.",
]

SHARES = [
    "Auf China entfallen 38 Prozent der Einfuhren.",
    "Der Anteil der erneuerbaren Energien liegt bei 20 Prozent.",
    "34 Prozent des Außenhandels laufen über den Hafen.",
    "Ein Drittel der Exporte sind Rohstoffe.",
    "Deutschland bestreitet damit 26 Prozent des Handels mit der EU.",
    "Die Hälfte davon ging in die Landwirtschaft.",
    "Der Investor hält 70 Prozent an dem Werk.",
    "Die Ausfuhr besteht zu 80 Prozent aus Gold.",
    "Die Staatsschulden machen 36 Prozent des BIP aus.",
]


@pytest.mark.parametrize("sentence", UP)
def test_growth_is_a_change_upwards(sentence: str) -> None:
    found = figure(sentence)
    assert (found.kind, found.direction) == ("change", "up"), found


@pytest.mark.parametrize("sentence", DOWN)
def test_a_fall_is_a_change_downwards(sentence: str) -> None:
    found = figure(sentence)
    assert (found.kind, found.direction) == ("change", "down"), found


@pytest.mark.parametrize("sentence", LEVELS)
def test_what_something_is_or_reaches_is_a_level(sentence: str) -> None:
    found = figure(sentence)
    assert (found.kind, found.direction) == ("level", None), found


@pytest.mark.parametrize("sentence", SHARES)
def test_a_part_of_a_whole_is_a_share(sentence: str) -> None:
    found = figure(sentence)
    assert (found.kind, found.direction) == ("share", None), found


def test_from_and_to_are_levels_beside_the_change() -> None:
    kinds = [
        found.kind
        for found in figures("Der Handel stieg um 20 Prozent von 2,5 auf 3 Milliarden Dollar.")
    ]
    assert kinds == ["change", "level", "level"]


def test_each_clause_has_its_own_direction() -> None:
    first, second = figures(
        "Die Ausfuhren stiegen um 6 Prozent, während die Einfuhren um 4 Prozent zurückgingen."
    )
    assert (first.direction, second.direction) == ("up", "down")


def test_a_list_keeps_the_kind_of_its_first_figure() -> None:
    assert [
        (found.kind, found.direction)
        for found in figures("Die Wirtschaft wuchs in drei Jahren um 5, 7 und 9 Prozent.")
    ] == [("change", "up")] * 3


def test_the_words_that_say_so_are_the_evidence() -> None:
    sentence = "Der Handel nahm um 8 Prozent zu."
    evidence = {e.field: sentence[e.start : e.end] for e in figure(sentence).evidence}
    assert evidence["direction"] == "nahm"
    assert evidence["measure"] == "Handel"


@pytest.mark.parametrize(
    "sentence",
    [
        "Die Ausfuhren schlugen mit 95 Prozent zu Buche.",
        "Solarstrom stellt heute 20 Prozent der Leistung, 2030 sollen es 33 Prozent sein.",
    ],
)
def test_what_is_on_the_books_or_taken_up_by_a_pronoun_is_a_share(sentence: str) -> None:
    assert figure(sentence).kind == "share"
