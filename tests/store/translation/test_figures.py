"""Figures compared by value: what is the same passes, what differs is named."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from store.translation.figures import compare

FAITHFUL = [
    ("Vom 5. bis 7. Juni 2024 tagten sie.", "They met from June 5 to 7, 2024."),
    ("Das kostet eine halbe Million Euro.", "That costs half a million euros."),
    ("Das kostet eine halbe Million Euro.", "It costs €500,000."),
    ("In den 90er Jahren war das anders.", "In the 1990s that was different."),
    ("In den 1990er-Jahren", "In the nineties"),
    ("In den Neunzigern", "in the 90s"),
    ("um 5 auf 20 Prozent", "by 5 to 20 percent"),
    ("zwischen 5 und 7 Prozent", "between 5% and 7%"),
    ("von 3,2 auf 6,9 Milliarden Dollar", "from $3.2 billion to $6.9 billion"),
    ("von 3,2 auf 6,9 Milliarden Dollar", "from $3.2 to $6.9 billion"),
    ("3,2 bis 6,9 Mrd. Dollar", "$3.2-6.9 billion"),
    ("3,2 bis 6,9 Mrd. Dollar", "$3.2bn to $6.9bn"),
    ("1,5 Millionen Euro", "€1.5m"),
    ("1,5 Millionen Euro", "1.5m euros"),
    ("eine Strecke von 300 m", "a stretch of 300 m"),
    (
        "Der 500-Megawatt-Windpark kostet 2 Milliarden Euro",
        "The 500 MW wind farm costs 2 billion euros",
    ),
    ("ein 2-Milliarden-Euro-Kredit", "a 2 billion euro loan"),
    ("ein Zwei-Milliarden-Euro-Kredit", "a €2 billion loan"),
    ("um 15.30 Uhr", "at 3:30 pm"),
    ("um 15.30 Uhr", "at 15:30"),
    ("um 14 Uhr", "at 2 p.m."),
    ("am 16.10. in Bern", "on 16 October in Bern"),
    ("am 29.03.2025", "on March 29, 2025"),
    ("am 29.03.2025", "on 29/03/2025"),
    ("am 29.03.2025", "on 3/29/2025"),
    ("am 04.03.2025", "on 3/4/2025"),
    ("ein Drittel der Ausfuhren", "a third of exports"),
    ("zwei Drittel", "two-thirds"),
    ("drei Viertel", "three quarters"),
    ("in drei Quartalen", "in three quarters"),
    ("im ersten Quartal", "in the first quarter"),
    ("im zweiten Halbjahr 2024", "in the second half of 2024"),
    ("neun von zehn Firmen", "nine out of ten companies"),
    ("zwei Dutzend Abkommen", "two dozen agreements"),
    ("Dutzende Abkommen", "dozens of agreements"),
    ("Tausende Menschen", "thousands of people"),
    ("Zehntausende", "tens of thousands"),
    ("Hunderttausende Menschen", "hundreds of thousands of people"),
    ("mehrere Milliarden Euro", "several billion euros"),
    ("Milliarden Euro", "billions of euros"),
    ("ein Betrag in Milliardenhöhe", "an amount in the billions"),
    ("ein Milliardenprojekt", "a billion-dollar project"),
    ("Investitionen in Milliardenhöhe", "Multi-billion investments"),
    ("eine gute Milliarde Euro", "a good billion euros"),
    ("eine weitere Milliarde Euro", "another billion euros"),
    ("anderthalb Milliarden", "one and a half billion"),
    ("eineinhalb Milliarden", "1.5 billion"),
    ("zweieinhalb Millionen", "two and a half million"),
    ("hundertfünfzig Firmen", "one hundred and fifty companies"),
    ("zweiundzwanzig Firmen", "twenty-two companies"),
    ("dreitausend", "three thousand"),
    ("hundert Firmen", "a hundred companies"),
    ("zweitausendfünfhundert", "two thousand five hundred"),
    ("die Zahl verdoppelte sich", "the number doubled"),
    ("das Doppelte", "twice as much"),
    ("dreimal so viel", "three times as much"),
    ("das Dreifache", "triple"),
    ("vervierfacht", "quadrupled"),
    ("um das Vierfache", "fourfold"),
    ("vierfach", "four-fold"),
    ("Die beiden Länder", "The two countries"),
    ("zwei Länder", "both countries"),
    ("zum ersten Mal", "for the first time"),
    ("erstmals", "for the first time"),
    ("die 20. Sitzung", "the 20th session"),
    ("die zwanzigste Sitzung", "the 20th session"),
    ("der einundzwanzigste Gipfel", "the twenty-first summit"),
    ("der drittgrößte Partner", "the third-largest partner"),
    ("G20-Gipfel", "G20 summit"),
    ("C5+1-Treffen", "C5+1 meeting"),
    ("5G-Netze", "5G networks"),
    ("Covid-19-Pandemie", "Covid-19 pandemic"),
    ("Airbus A320neo", "Airbus A320neo"),
    ("Kambarata-1", "Kambarata-1"),
    ("1.234,56 Euro", "1,234.56 euros"),
    ("1 234 Tonnen", "1,234 tonnes"),
    ("1'234 Franken", "1,234 francs"),
    ("CHF 5.5 Mia.", "CHF 5.5 billion"),
    ("2 Bio. Euro", "2 trillion euros"),
    ("2 Billionen Euro", "€2 trillion"),
    ("100 TEUR", "100,000 euros"),
    ("0,25 Prozentpunkte", "0.25 percentage points"),
    ("25 Basispunkte", "25 basis points"),
    ("-5,3 %", "-5.3%"),
    ("minus 5,3 Prozent", "minus 5.3 percent"),
    ("ein Minus von 5 %", "a decline of 5%"),
    ("minus 5 Prozent", "down 5 percent"),
    ("Gasexporte von 20 Mrd. Kubikmetern", "gas exports of 20 bcm"),
    ("20 Milliarden Kubikmeter", "20 billion cubic meters"),
    ("12.000 km²", "12,000 square kilometers"),
    ("5 Mio. t", "5 million tons"),
    ("5 Mio. Barrel", "5m barrels"),
    ("80 Dollar je Barrel", "80 dollars a barrel"),
    ("80 Dollar pro Barrel", "$80 per barrel"),
    ("im Jahr 2024 um 5 % auf 300 Mio. Euro", "by 5% to 300 million euros in 2024"),
    ("2024/25", "2024/25"),
    ("2024–2034", "2024-2034"),
    ("2017 bis 2019", "2017 to 2019"),
    ("eine Million", "one million"),
    ("ein Prozent", "one percent"),
    ("ein Prozent", "1%"),
    ("um einen Prozentpunkt", "by one percentage point"),
    ("von einer auf zwei Milliarden", "from one billion to two billion"),
    ("ein bis zwei Milliarden", "one to two billion"),
    ("von einer auf zwei Milliarden", "from one to two billion"),
    ("500 Mio. Som", "500 million som"),
    ("500 Mrd. Sum", "500 billion soums"),
    ("300 Mrd. Tenge", "300 billion tenge"),
    ("5 Mio. kasachische Tenge", "5 million Kazakh tenge"),
    ("je zehn Prozent", "ten percent each"),
    ("5, 7 und 9 Prozent", "5, 7 and 9 percent"),
    ("5, 7 und 9 Prozent", "5%, 7% and 9%"),
    ("320 MW", "320 megawatts"),
    ("1,2 GW", "1,200 MW"),
    ("15 Milliarden kWh", "15 billion kilowatt-hours"),
    ("15 TWh", "15 terawatt hours"),
    ("Er ist 45 Jahre alt.", "He is 45 years old."),
    ("der 45-Jährige", "the 45-year-old"),
    ("ein dreitägiger Besuch", "a three-day visit"),
    ("eintägig", "one-day"),
    ("4-5 Mrd. Euro", "4-5 billion euros"),
    ("4–5 %", "4–5%"),
    ("Mai 2024", "May 2024"),
    ("Im März", "In March"),
    ("Sept. 2024", "Sept. 2024"),
    ("am 5. Okt. 2024", "on Oct. 5, 2024"),
    ("jeder Fünfte", "one in five"),
    ("unter vier Augen", "in private"),
    ("Die Halbinsel", "The peninsula"),
    ("Halbleiter", "semiconductors"),
    ("18,60 Mio. Dollar", "18.6 million dollars"),
    ("US-$ 5 Mrd.", "US$5 billion"),
    ("5 Mrd. US-$", "US$ 5bn"),
    ("5 Mrd. $", "$5 billion"),
    ("12 000 Menschen", "12 000 people"),
    ("plus 75 %", "up 75%"),
    ("rund 4 Mrd.", "about 4bn"),
    ("einhundert Millionen", "one hundred million"),
    ("hunderte Millionen", "hundreds of millions"),
    ("Agenda 2030", "2030 Agenda"),
    ("Artikel 5 Absatz 2", "Article 5, paragraph 2"),
    ("2 Milliarden 300 Millionen Dollar", "2 billion 300 million dollars"),
    (
        "Die Reserven stiegen auf 35,5 Mrd. US-Dollar (+4,2 %).",
        "Reserves rose to USD 35.5 billion (+4.2%).",
    ),
    (
        "von 10 auf 12 Prozent, also um zwei Prozentpunkte",
        "from 10 to 12 percent, i.e. by two percentage points",
    ),
    ("am Montag, 3. Juni", "on Monday, June 3rd"),
    ("im 19. Jahrhundert", "in the 19th century"),
    ("knapp die Hälfte", "just under half"),
    ("zu 50 Prozent", "50 per cent"),
    ("ein Viertel", "one quarter"),
    ("jeweils zwei", "two each"),
]

UNFAITHFUL = [
    ("2,5 Milliarden", "2,5 billion"),
    ("2,5 Milliarden", "2.5 million"),
    ("1.234", "1.234"),
    ("283,82 €", "28.82 €"),
    ("2.200.112", "2,200,12"),
    ("244890", "24,490"),
    ("2 Billionen Euro", "2 billion euros"),
    ("2 Billionen Euro", "two billions euros"),
    ("Milliarden Euro", "millions of euros"),
    ("Milliarden Euro", "trillions of euros"),
    ("5 Prozent", "5 percentage points"),
    ("5 Prozentpunkte", "5 percent"),
    ("5 Prozent", "5"),
    ("4 Mrd. Euro", "4 billion dollars"),
    ("4 Mrd. Euro", "4 billion"),
    ("5 km", "5 miles"),
    ("5 Mio. Tonnen", "5 million barrels"),
    ("320 MW", "320 GW"),
    ("am 29. März 2025", "on 28 March 2025"),
    ("am 29. März 2025", "on 29 March 2024"),
    ("am 29. März 2025", "on 29 May 2025"),
    ("am 29. März", "in March"),
    ("G20", "G7"),
    ("5G", "4G"),
    ("15.30 Uhr", "5:30 pm"),
    ("15.30 Uhr", "3:30 am"),
    ("verdoppelt", "tripled"),
    ("ein Drittel", "a quarter"),
    ("zwei Drittel", "two thirds of 5"),
    ("die Hälfte", "a third"),
    ("zweiundzwanzig", "thirty-two"),
    ("neun Abkommen", "eight agreements"),
    ("neun Abkommen", "agreements"),
    ("zwei Abkommen", "an agreement"),
    ("-5,3 %", "5.3%"),
    ("5,3 %", "-5.3%"),
    ("minus 5", "5"),
    ("Abkommen", "37 agreements"),
    ("1 Mrd. USD", "USD billion"),
    ("von 3 Milliarden auf 6 Milliarden Dollar", "from 3 dollars to 6 billion dollars"),
    ("1990er Jahre", "1980s"),
    ("dreitägig", "four-day"),
    ("2024 bis 2034", "2024 to 2035"),
    ("18. Sitzung", "19th session"),
    ("1,5- bis 2-Fache", "1.5- to 3-fold"),
    ("Kambarata-1", "Kambarata-2"),
    ("zweieinhalb", "two"),
    ("anderthalb Milliarden", "one billion"),
    ("300 Mio. Tenge", "300 million som"),
    ("5,5 Mrd. CHF", "5.5 billion euros"),
    ("0,25", "25"),
    ("1.500", "1.5"),
    ("drei Viertel", "three fifths"),
    ("zwei Dutzend", "two hundred"),
    ("Zehntausende", "thousands"),
    ("Artikel 5", "Article 6"),
]

NAMED = [
    ("Er erreichte 2,5 Milliarden Euro.", "It reached 2.5 million euros.", "scale"),
    ("Er erreichte 2 Billionen Euro.", "It reached 2 billion euros.", "scale"),
    ("Er wuchs um 5,5 Prozent.", "It grew by 55 percent.", "decimal point"),
    ("Er wuchs um 5 Prozent.", "It grew by 5 percentage points.", "unit"),
    ("Er fördert 5 Mio. Tonnen.", "It extracts 5 million barrels.", "unit"),
    ("Er kostet 4 Mrd. Euro.", "It costs 4 billion dollars.", "currency"),
    ("Er kam am 29. März.", "He came on 29 May.", "date"),
    ("Er lag bei -5,3 %.", "It was at 5.3%.", "sign"),
    ("Sie schlossen 27 Abkommen.", "They concluded agreements.", "missing"),
    ("Sie schlossen Abkommen.", "They concluded 27 agreements.", "added"),
]


@pytest.mark.parametrize(("german", "english"), FAITHFUL)
def test_the_same_figures_pass(german: str, english: str) -> None:
    assert compare(german, english).findings == ()


@pytest.mark.parametrize(("german", "english"), UNFAITHFUL)
def test_other_figures_do_not_pass(german: str, english: str) -> None:
    assert not compare(german, english).faithful


@pytest.mark.parametrize(("german", "english", "name"), NAMED)
def test_a_finding_begins_with_what_went_wrong(german: str, english: str, name: str) -> None:
    (finding,) = compare(german, english).findings
    assert finding.split(":")[0] == name


def test_a_finding_quotes_both_sides() -> None:
    verdict = compare("Er erreichte 2,5 Milliarden Euro.", "It reached 2.5 million euros.")
    assert verdict.findings == ("scale: 2,5 Milliarden Euro became 2.5 million euros",)


def test_another_order_of_amounts_is_a_warning() -> None:
    verdict = compare("Er stieg um 5 % auf 10 %.", "It rose by 10% to 5%.")
    assert verdict.faithful
    assert [warning.split(":")[0] for warning in verdict.warnings] == ["order"]
    assert compare("Er stieg um 5 % auf 10 %.", "It rose by 5% to 10%.").warnings == ()


def test_every_pair_of_the_collection_is_faithful(reference_reports: list[dict[str, Any]]) -> None:
    pairs = [(s["de"], s["en"]) for report in reference_reports for s in report["sentences"]]
    marked = [(pair, compare(*pair)) for pair in pairs if compare(*pair).findings]
    assert len(pairs) > 400
    assert marked == []


def test_no_changed_figure_of_the_collection_passes(
    reference_reports: list[dict[str, Any]],
) -> None:
    pairs = [(s["de"], s["en"]) for report in reference_reports for s in report["sentences"]]
    changed = [(german, other) for german, english in pairs for other in _corruptions(english)]
    passed = [pair for pair in changed if compare(*pair).faithful]
    assert len(changed) > 1000
    assert passed == []


def _corruptions(english: str) -> Iterator[str]:
    """`english` with one digit, scale, currency, percent sign or month changed."""
    changes: dict[str, Callable[[str], str]] = {
        r"\d": lambda digit: str((int(digit) + 1) % 10),
        r"\bbillion\b": lambda _: "million",
        r"\bmillion\b": lambda _: "billion",
        r"\bdollars\b|\bUSD\b": lambda _: "euros",
        r"\beuros\b|\bEUR\b": lambda _: "dollars",
        r"per ?cent\b|%": lambda _: " percentage points",
        r"\b(?:January|March|April|June|July|August|September)\b": lambda _: "May",
    }
    for pattern, change in changes.items():
        for found in re.finditer(pattern, english):
            yield english[: found.start()] + change(found.group()) + english[found.end() :]


def test_every_digit_of_a_long_number_counts() -> None:
    number = "12345678901234567890123456789012345678901"
    assert compare(f"Konto {number}", f"account {number}").faithful
    assert not compare(f"Konto {number}", f"account {number[:-1]}2").faithful


@pytest.mark.parametrize("text", ["hundert" * 5000, "tausend" * 5000, "9" * 50_000, "und" * 5000])
def test_no_word_is_too_long_to_compare(text: str) -> None:
    assert compare(text, text).faithful


@pytest.mark.parametrize("text", ["", "—", "%", "1.", "-", "$", "€ €", "1,,2..3", "12:99", "½"])
def test_no_text_is_too_odd_to_compare(text: str) -> None:
    assert compare(text, text).faithful
