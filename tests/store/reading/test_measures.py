"""What a figure measures: by its noun, its verb and what went before."""

from __future__ import annotations

import pytest

from tests.store.reading.one_figure import figure, figures

BY_NOUN = {
    "Der Agrarhandel betrug 300 Millionen Dollar.": "trade",
    "Das Handelsvolumen liegt bei 4 Milliarden Euro.": "trade",
    "Der Warenaustausch wuchs um 7 Prozent.": "trade",
    "Die Agrarexporte stiegen um 7 Prozent.": "exports",
    "Die Zahl der Ausfuhrgenehmigungen blieb gleich, die Ausfuhren stiegen um 7 Prozent.": (
        "exports"
    ),
    "Die Wareneinfuhren fielen auf 2 Milliarden Euro.": "imports",
    "Der Handelsüberschuss erreichte 1 Milliarde Dollar.": "trade_balance",
    "Die Direktinvestitionen beliefen sich auf 3 Milliarden Dollar.": "investment",
    "Es geht um Projekte im Wert von 3 Milliarden Dollar.": "investment",
    "Verträge über 1,6 Milliarden Dollar wurden geschlossen.": "contracts",
    "Das Abkommen hat einen Wert von 2 Milliarden Euro.": "contracts",
    "Die KfW gab ein Darlehen von 60 Millionen Euro.": "financing",
    "Der Kreditrahmen umfasst 200 Millionen Euro.": "financing",
    "Die Wirtschaftsleistung legte um 6 Prozent zu.": "gdp",
    "Das Bruttoinlandsprodukt pro Kopf beträgt 2.850 Dollar.": "gdp",
    "Die Gasfördermenge betrug 50 Milliarden Kubikmeter.": "production",
    "Die Getreideernte fiel mit 17 Millionen Tonnen gut aus.": "production",
    "Die Industrieproduktion wuchs um 5 Prozent.": "production",
    "Die Inflationsrate sank auf 9 Prozent.": "prices",
    "Die Zölle wurden um 5 Prozent gesenkt.": "prices",
    "Die Auslandsverschuldung liegt bei 40 Prozent des BIP.": "debt",
    "Die Devisenreserven betrugen 35 Milliarden Dollar.": "debt",
    "Es entstanden 1.200 Arbeitsplätze.": "labour",
    "Der Durchschnittslohn stieg um 18 Prozent.": "labour",
    "Das Land hat 36 Millionen Einwohner.": "population",
    "Dort arbeiten 400 Gemeinschaftsunternehmen.": "companies",
    "Die Minister unterzeichneten 14 Dokumente.": "agreements",
    "Derzeit laufen 38 gemeinsame Projekte.": "projects",
    "Der Gütertransit wuchs um 55 Prozent.": "transport",
    "Pro Woche gibt es 90 Flüge.": "transport",
    "Die neue Bahnstrecke ist 836 Kilometer lang.": "infrastructure",
    "Die Kapazität der Häfen liegt bei 30 Millionen Tonnen.": "infrastructure",
    "Der Windpark leistet 500 Megawatt.": "energy",
    "Die Zahl der Touristen stieg auf 7 Millionen.": "tourism",
    "Dort lernen 3.000 Studierende.": "education",
    "Die Emissionen sollen um 35 Prozent sinken.": "emissions",
    "Bewässert werden 45.000 Hektar.": "land",
    "Die Goldreserven werden auf 400 Tonnen geschätzt.": "other",
}

BY_VERB = {
    "Deutsche Firmen investierten 800 Millionen Euro.": "investment",
    "Unternehmer haben dort 1,3 Milliarden Dollar angelegt.": "investment",
    "Das Land exportierte Waren für 1,5 Milliarden Dollar.": "exports",
    "Usbekistan führte Güter im Wert von 79 Millionen Dollar aus.": "exports",
    "Aus Deutschland bezog das Land Waren für 28 Milliarden Dollar.": "imports",
    "Beide Länder tauschten Waren im Wert von 5 Milliarden Euro aus.": "trade",
    "Ausländische Firmen beschäftigen dort 500.000 Menschen.": "labour",
    "Aus der Türkei reisten 150.000 Menschen in das Land.": "tourism",
    "In der Region leben 80 Millionen Menschen.": "population",
    "Das Werk baute 5.300 Autos.": "production",
    "Kasachstan lieferte 500.000 Tonnen Öl.": "energy",
    "Kasachstan förderte 90 Millionen Tonnen Öl.": "production",
    "Über den Hafen liefen 2 Millionen Tonnen Öl.": "transport",
    "Die Weltbank unterstützt das Vorhaben mit 20 Millionen Euro.": "financing",
    "Für die Berufsbildung stellt der Bund 12 Millionen Euro zur Verfügung.": "financing",
    "Im Sommer kamen 2 Millionen Tadschiken nach Usbekistan.": "tourism",
    "Durch die Pipeline strömten 10 Milliarden Kubikmeter Gas.": "energy",
    "Die Pipeline soll jährlich 10 Milliarden Kubikmeter aufnehmen.": "infrastructure",
}

FROM_BEFORE = {
    "Der Handel wuchs um 5 Prozent. Bis 2030 sollen es 10 Milliarden Dollar werden.": "trade",
    "Der Handel lag bei 4 Milliarden Dollar. Im Jahr zuvor waren es 3 Milliarden Dollar.": "trade",
    "Die Investitionen erreichten 5 Milliarden Dollar, davon flossen 2 Milliarden in den Bau.": (
        "investment"
    ),
    "Firmen unterzeichneten 36 Dokumente, die zusammen 6 Milliarden Dollar wert sind.": "contracts",
    "Getragen wird das Plus von den Einfuhren, die um 50 Prozent kletterten.": "imports",
    "Der Fonds, dessen Kapital auf 200 Millionen Dollar steigen soll, arbeitet bereits.": (
        "financing"
    ),
    "Der Handel wächst. In vier Monaten erhöhte er sich um 37 Prozent.": "trade",
}


@pytest.mark.parametrize(("sentence", "measure"), BY_NOUN.items())
def test_the_governing_noun_gives_the_measure(sentence: str, measure: str) -> None:
    assert figure(sentence).measure == measure


@pytest.mark.parametrize(("sentence", "measure"), BY_VERB.items())
def test_the_verb_gives_the_measure(sentence: str, measure: str) -> None:
    assert figure(sentence).measure == measure


@pytest.mark.parametrize(("sentence", "measure"), FROM_BEFORE.items())
def test_pronouns_and_ellipsis_keep_the_measure(sentence: str, measure: str) -> None:
    assert figure(sentence).measure == measure


def test_coordinated_subjects_have_a_measure_each() -> None:
    assert [
        found.measure
        for found in figures(
            "Die Ausfuhren stiegen um 130 Prozent, die Einfuhren um 55 Prozent "
            "und die Investitionen um 20 Prozent."
        )
    ] == ["exports", "imports", "investment"]


def test_what_is_counted_and_what_it_is_worth() -> None:
    count, worth = figures("Unterzeichnet wurden 27 Abkommen im Gesamtwert von 1,5 Mrd. Dollar.")
    assert (count.measure, worth.measure) == ("agreements", "contracts")
