"""Turns of phrase that decide what a figure measures, where its nouns alone would mislead."""

from __future__ import annotations

import pytest

from tests.store.reading.one_figure import figure


@pytest.mark.parametrize(
    ("sentence", "number", "measure"),
    [
        # who is supplied with current tells how far the current goes
        ("Der Windpark bei Sainschand soll 90.000 Haushalte mit Strom versorgen.", 0, "energy"),
        ("Das neue Heizkraftwerk liefert Fernwärme für 40.000 Wohnungen.", 0, "energy"),
        # what a plant gives off, not what it makes
        ("Der Ausstoß von Methan soll um 12.000 Tonnen sinken.", 0, "emissions"),
        ("Die Fabrik würde den Ausstoß von Kohlendioxid um 3 Millionen Tonnen senken.", 0,
         "emissions"),
        # buildings for the public
        ("Bis 2028 werden 40 Krankenhäuser saniert.", 0, "other"),
        ("In der Hauptstadt wurden im Vorjahr zwei Museen eröffnet.", 0, "other"),
        # frames for guarantees
        ("Für Geschäfte mit Usbekistan steht ein Haftungsrahmen von 90 Millionen Euro bereit.", 0,
         "financing"),
        ("Die Bank stockte den Deckungsrahmen auf 200 Millionen Franken auf.", 0, "financing"),
        # a part bought, and what was paid for it
        ("Der Konzern kaufte für 300 Millionen Dollar 25 Prozent an der Goldmine.", 1, "other"),
        ("Für 80 Millionen Euro hatte die Reederei 49 Prozent an dem Hafen erworben.", 1, "other"),
        # the costs come behind what stands between
        ("Auf 700 Millionen Euro schätzt das Ministerium, das den Bau leitet, die Kosten.", 0,
         "investment"),
        ("Auf 90 Millionen Dollar bezifferte der Versorger, der das Werk betreibt, die Baukosten.",
         0, "investment"),
        # the verb of the free relative names the whole
        ("Ein Viertel dessen, was Georgien importiert, kommt aus der Türkei.", 0, "imports"),
        ("Zwei Drittel von dem, was das Land ausführt, gehen nach China.", 0, "exports"),
        # borders are not built
        ("Die gemeinsame Grenze ist 1.300 Kilometer lang.", 0, "other"),
        ("Die Grenze, die sich über 970 Kilometer erstreckt, ist seit 2017 offen.", 0, "other"),
        # branches of universities
        ("Deutsche Universitäten unterhalten dort drei Außenstellen.", 0, "education"),
        ("Belgische Hochschulen, so heißt es, unterhalten dort zwei Ableger.", 0, "education"),
        # projects and deals have a worth, whatever field they are of
        ("Im Bau sind Projekte der Chemie und der Milchproduktion, deren Gesamtwert 90 Millionen "
         "Euro beträgt.", 0, "investment"),
        ("Drei Filialen der Bank sind schon offen.", 0, "companies"),
    ],
)  # fmt: skip
def test_what_it_measures(sentence: str, number: int, measure: str) -> None:
    assert figure(sentence, number).measure == measure


@pytest.mark.parametrize(
    ("sentence", "number", "kind", "direction"),
    [
        ("Die Exporte lagen um 7 Prozent unter dem Vergleichszeitraum.", 0, "change", "down"),
        ("Der Absatz blieb um 3 Prozent über der Vergleichsgröße von 2023.", 0, "change", "up"),
        ("Nach 6,1 Prozent im Vorjahr wird mit einem Wachstum von 5 Prozent gerechnet.", 0,
         "change", "up"),
        ("Nach 9 Prozent 2023 erwartet die Bank einen Rückgang von 2 Prozent.", 1, "change",
         "down"),
        ("Das Anwachsen des Handels auf 3 Milliarden Euro gilt als sicher.", 0, "level", None),
        ("Die Steigerung der Exporte auf 800 Millionen Dollar ist das Ziel.", 0, "level", None),
    ],
)  # fmt: skip
def test_how_it_changes(sentence: str, number: int, kind: str, direction: str | None) -> None:
    found = figure(sentence, number)
    assert (found.kind, found.direction) == (kind, direction)


@pytest.mark.parametrize(
    "sentence",
    [
        "Dort wächst ein Solarpark, dessen Leistung 200 Megawatt betragen wird.",
        "Die Minister wurden beauftragt, den Handel auf 4 Milliarden Dollar zu bringen.",
        # what is put in shares the standing of the sentence around it
        "Kredite von 900 Millionen Yuan, umgerechnet 125 Millionen Dollar, stellte Xi in Aussicht.",
        "Anlagen für 60 Milliarden Yen, das sind 400 Millionen Dollar, sollen Firmen bauen.",
        # said by the relative clause behind
        "Der Konzern baut Lager für 200.000 Tonnen, die 2027 zur Verfügung stehen sollen.",
        "Das Ministerium kauft Turbinen mit 90 Megawatt, die im Herbst in Betrieb gehen sollen.",
        # talked about
        "Die Projekte, über die in Wien verhandelt wurde, sind 4 Milliarden Euro schwer.",
        "Auf 2 Milliarden Dollar taxiert der Versorger, der das Werk plant, die Kosten.",
        "Die Regierung hat den Ausschuss angewiesen, 12 Projekte auszuarbeiten.",
    ],
)
def test_still_to_come(sentence: str) -> None:
    assert figure(sentence).status == "planned"


def test_those_who_shall_act_are_there_already() -> None:
    found = figure("In Georgien arbeiten 200 Firmen, die davon profitieren sollen.")
    assert found.status == "actual"


def test_first_figure_before_what_is_put_in_is_planned_too() -> None:
    text = "Hilfen von 50 Millionen Franken, umgerechnet 53 Millionen Euro, sagte Bern zu."
    assert figure(text, 0).status == "planned"
