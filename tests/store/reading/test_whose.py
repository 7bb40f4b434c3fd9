"""Whose a figure is, in a report in which Tajikistan and Uzbekistan meet."""

from __future__ import annotations

import pytest

from store.reading import read
from tests.store.reading.one_figure import PUBLISHED, figure, figure_of_meeting

OWNERS = {
    "Der bilaterale Handel stieg um 5 Prozent.": "TJ UZ",
    "Der Handel zwischen beiden Ländern stieg um 5 Prozent.": "TJ UZ",
    "Der Handel stieg um 5 Prozent.": "TJ UZ",
    "Die usbekische Wirtschaft wuchs um 6 Prozent.": "UZ",
    "Tadschikistans Wirtschaft wuchs um 8 Prozent.": "TJ",
    "Die Wirtschaft Tadschikistans wuchs um 8 Prozent.": "TJ",
    "Rahmon lobte Usbekistan, dessen Wirtschaft um 6 Prozent gewachsen ist.": "UZ",
    "Usbekistan führte Waren im Wert von 79 Millionen Dollar nach Tadschikistan aus.": "TJ UZ",
    "Usbekistan exportierte Waren für 2 Milliarden Dollar nach China.": "CN UZ",
    "In Usbekistan arbeiten 300 Betriebe mit tadschikischem Kapital.": "TJ UZ",
    "In Usbekistan arbeiten 4.000 türkische Firmen.": "TR UZ",
    "Auf tadschikischer Seite stehen 20 Hektar bereit.": "TJ",
    "Unterzeichnet wurden 28 Dokumente.": "TJ UZ",
    "Nach usbekischen Angaben wuchs der Handel um 5 Prozent.": "TJ UZ",
    "Usbekistan hat 37 Millionen Einwohner.": "UZ",
    "In Zentralasien leben 80 Millionen Menschen.": "KG KZ TJ TM UZ",
    "Die Weltmarktpreise fielen um 9 Prozent.": "",
    "Über den Mittleren Korridor liefen 4 Millionen Tonnen.": "",
    "Die Inflation in Usbekistan lag bei 10 Prozent.": "UZ",
    "Usbekische Firmen bauen ein Kraftwerk mit 300 Megawatt.": "TJ UZ",
    "Die usbekische Ernte ergab 8 Millionen Tonnen Weizen.": "UZ",
    "Tadschikistan will 40 Prozent seines Stroms aus Wind gewinnen.": "TJ",
    "In Taschkent arbeiten 300 Tadschiken.": "TJ UZ",
    "In Sachsen arbeiten 20 usbekische Firmen.": "DE UZ",
    "Das Werk steht in Usbekistan. Dem Land sagt die Bank ein Wachstum von 5 Prozent voraus.": "UZ",
    "Man schätzt den tadschikischen Markt. Die Inflation im Land liegt bei 7 Prozent.": "TJ",
    "In Usbekistan sind derzeit 7.000 Stellen unbesetzt.": "UZ",
    "In Tadschikistan liegt die Arbeitslosenquote bei 7 Prozent.": "TJ",
    "Auf usbekischem Gebiet wäre eine Leitung von 300 Kilometern zu verlegen.": "UZ",
    "Auf tadschikischem Boden sollen Masten auf 90 Kilometern stehen.": "TJ",
    "Der Hafenbetreiber Sedna, der am Terminal in Termes 60 Prozent hält, baut aus.": "TJ UZ",
    "Am Terminal in Termes hält der Konzern Sedna 60 Prozent.": "TJ UZ",
    "Am Flughafen hält der usbekische Staat 60 Prozent der Anteile.": "UZ",
    "In Usbekistan will eine Spedition die Zahl ihrer Beschäftigten dort auf 60 erhöhen.": "TJ UZ",
    "Das Werk kostet Tadschikistan 600 Mio. US-$.": "TJ UZ",
}


@pytest.mark.parametrize(("sentence", "owners"), OWNERS.items())
def test_owners(sentence: str, owners: str) -> None:
    assert " ".join(figure_of_meeting(sentence).countries) == owners


def test_each_of_two_countries_has_its_own_figure() -> None:
    text = "Die usbekische Wirtschaft wuchs um 6 Prozent, die tadschikische um 8 Prozent."
    assert figure_of_meeting(text, -2).countries == ("UZ",)
    assert figure_of_meeting(text).countries == ("TJ",)


def test_the_words_that_name_the_owner_are_the_evidence() -> None:
    text = "Die usbekische Wirtschaft wuchs um 6 Prozent."
    evidence = {e.field: text[e.start : e.end] for e in figure(text).evidence}
    assert evidence["countries"] == "usbekische"


THREE = (
    "Georgien, die USA und die EU treffen sich in Brüssel\n\nGeorgiens Ministerpräsident Irakli "
    "Kobachidse hat in Brüssel mit der EU-Kommissionspräsidentin Ursula von der Leyen und "
    "US-Außenminister Antony Blinken gesprochen.\n\n"
)


@pytest.mark.parametrize(
    ("sentence", "owners"),
    [
        ("Brüssel verspricht Georgien 200 Millionen Euro.", ("EU", "GE")),
        ("Die georgische Wirtschaft wuchs um 7 Prozent.", ("GE",)),
        ("Die Exporte der EU nach Georgien stiegen um 7 Prozent.", ("EU", "GE")),
    ],
)
def test_two_of_three_deal_with_the_one_of_the_region(
    sentence: str, owners: tuple[str, ...]
) -> None:
    assert read(THREE + sentence, PUBLISHED).indicators[-1].countries == owners


FOUR = (
    "Vier Länder gründen Gesellschaft für Kabel\n\nDie Energieminister {} haben am Dienstag in "
    "Bukarest eine Gesellschaft gegründet.\n\n"
)


@pytest.mark.parametrize(
    "ministers",
    [
        "Rumäniens, Ungarns, Georgiens und Aserbaidschans",
        "aus Rumänien, Ungarn, Georgien und Aserbaidschan",
    ],
)
def test_a_row_of_countries_whose_ministers_acted_meets(ministers: str) -> None:
    report = read(FOUR.format(ministers) + "Das Kabel kostet 3 Milliarden Euro.", PUBLISHED)
    assert report.meeting.countries == ("AZ", "GE", "HU", "RO")
    assert report.indicators[-1].countries == ("AZ", "GE", "HU", "RO")
