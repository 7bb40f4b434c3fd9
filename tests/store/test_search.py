"""What a person finds, however they spell it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.library.query import Hit, Query, QueryError, make_query, parse_query
from store.library.search import find_in
from store.library.search_names import NOTHING, sense_of_code
from store.library.search_terms import terms_of
from store.records import Meeting, Person
from tests.store.annotated import collection, small_report


def found(text: str, *reports, limit: int = 1000) -> list[Hit]:
    return find_in(reports or collection(), parse_query(text), limit)


def quotes(hits: list[Hit]) -> list[str]:
    return [hit.indicator.quote for hit in hits if hit.indicator]


TRADE = small_report(
    "kz-uz",
    {
        "sentence": "Der Außenhandelsumsatz mit der Türkei lag bei 85,4 Mrd. Dollar.",
        "quote": "85,4 Mrd. Dollar",
        "value": 85_400_000_000,
        "unit": "USD",
        "measure": "trade",
        "countries": ("KZ", "TR"),
        "period": "2023",
    },
    {
        "sentence": "Die kasachische Wirtschaft wuchs um 5,4 Prozent.",
        "quote": "um 5,4 Prozent",
        "value": 5.4,
        "unit": "percent",
        "kind": "change",
        "direction": "up",
        "measure": "gdp",
        "countries": ("KZ",),
        "period": "2024",
    },
    {
        "sentence": "In Straßen fließen 1.250 Mio. Euro.",
        "quote": "1.250 Mio. Euro",
        "value": 1_250_000_000,
        "unit": "EUR",
        "measure": "investment",
    },
    {"sentence": "Über das Wasserkraftwerk sprach Erdoğan am Abend in 300.000 Worten."},
    meeting=Meeting(
        kind="summit",
        date=date(2024, 4, 30),
        place="Ankara",
        countries=("KZ", "TR"),
        participants=(Person(name="Kassym-Jomart Tokayev", role="Präsident", country="KZ"),),
    ),
    sectors=("oil_gas",),
)


@pytest.mark.parametrize("spelling", ["Türkei", "Tuerkei", "Turkei", "TÜRKEI", "türkei", "türkei"])
def test_umlauts_are_found_in_every_spelling(spelling):
    assert quotes(found(spelling, TRADE))[0] == "85,4 Mrd. Dollar"


@pytest.mark.parametrize("spelling", ["strasse", "Straße", "straßen", "STRASSEN"])
def test_sharp_s_is_two(spelling):
    assert quotes(found(spelling, TRADE)) == ["1.250 Mio. Euro"]


@pytest.mark.parametrize(
    "spelling", ["Erdoğan", "erdogan", "ERDOGAN", "Wasserkraftwerk", "kraftwerk"]
)
def test_a_sentence_without_figure_is_found(spelling):
    (hit,) = found(spelling, TRADE)
    assert hit.indicator is None
    assert hit.sentence.startswith("Über das Wasserkraftwerk")
    assert TRADE.text[hit.start : hit.end] == hit.sentence


def test_a_word_is_found_inside_compounds():
    assert "85,4 Mrd. Dollar" in quotes(found("handel", TRADE))
    assert "85,4 Mrd. Dollar" in quotes(found("umsatz", TRADE))


def test_short_words_and_numbers_are_found_at_word_starts_only():
    assert quotes(found("sa", TRADE)) == []
    assert quotes(found("5,4", TRADE)) == ["um 5,4 Prozent"]
    assert quotes(found("85", TRADE)) == ["85,4 Mrd. Dollar"]


@pytest.mark.parametrize(
    ("number", "quote"),
    [
        ("5,4", "um 5,4 Prozent"),
        ("5.4", "um 5,4 Prozent"),
        ("5,4%", "um 5,4 Prozent"),
        ("5,4 %", "um 5,4 Prozent"),
        ("5,4 prozent", "um 5,4 Prozent"),
        ("5.4 percent", "um 5,4 Prozent"),
        ("85,4 mrd", "85,4 Mrd. Dollar"),
        ("85,4 Mrd.", "85,4 Mrd. Dollar"),
        ("85.4 Milliarden", "85,4 Mrd. Dollar"),
        ("85,4mrd", "85,4 Mrd. Dollar"),
        ("85.4 bn", "85,4 Mrd. Dollar"),
        ("85.4 billion dollars", "85,4 Mrd. Dollar"),
        ("$85,4 mrd", "85,4 Mrd. Dollar"),
        ("85400 mio", "85,4 Mrd. Dollar"),
        ("1,25 mrd", "1.250 Mio. Euro"),
        ("1250 mio", "1.250 Mio. Euro"),
        ("1.250", "1.250 Mio. Euro"),
        ("1250", "1.250 Mio. Euro"),
        ("1,250 million", "1.250 Mio. Euro"),
    ],
)
def test_numbers_are_found_as_people_write_them(number, quote):
    assert quotes(found(number, TRADE)) == [quote]


@pytest.mark.parametrize("number", ["4 mrd", "54", "5,4 mrd", "85,4%", "€85,4 mrd"])
def test_another_number_is_not_found(number):
    assert quotes(found(number, TRADE)) == []


def test_a_number_in_words_is_found_by_its_value():
    assert "vier Milliarden" in quotes(found("4 mrd"))
    assert "mehr als zweieinhalb Milliarden US-Dollar" in quotes(found("2,5 Milliarden"))


@pytest.mark.parametrize(
    "text",
    ["trade turkey", "Handel Türkei", "tuerkei trade", "Handel türkisch", "turkish trade"],
)
def test_names_in_both_languages_ask_for_the_field(text):
    hits = found(text)
    first = hits[0].indicator
    assert first.measure == "trade"
    assert "TR" in first.countries


@pytest.mark.parametrize(
    "text", ["Usbekistan Export", "usbekische Ausfuhren", "exports uzbekistan"]
)
def test_synonyms_and_adjectives_ask_for_the_field(text):
    first = found(text)[0].indicator
    assert first.measure == "exports"
    assert "UZ" in first.countries


def test_a_name_of_several_words_is_one():
    hits = found("trade balance")
    assert {hit.indicator.measure for hit in hits if hit.indicator} == {"trade_balance"}


def test_a_country_is_found_by_its_code_in_capitals_or_not():
    wanted = quotes(found("Handel KZ", TRADE))
    assert wanted
    assert quotes(found("handel kz", TRADE)) == wanted
    assert sense_of_code("am") == sense_of_code("km") == NOTHING
    assert sense_of_code("AM").countries == {"AM"}


def test_a_beginning_asks_for_what_it_can_become():
    assert {hit.indicator.measure for hit in found("popula") if hit.indicator} == {"population"}
    assert any("KZ" in hit.indicator.countries for hit in found("kasach") if hit.indicator)


def test_sector_and_meeting_are_found_by_english_names():
    assert len(quotes(found("summit", TRADE))) == 3
    assert len(quotes(found("oil gas", TRADE))) == 3
    assert len(quotes(found("Tokayev", TRADE))) == 3
    assert len(quotes(found("Ankara", TRADE))) == 3
    assert found("nuclear", TRADE) == []


def figure(measure, countries, **fields):
    return {
        "sentence": f"Es waren {fields.get('value', 1)} Stück, sagte man.",
        "quote": str(fields.get("value", 1)),
        "value": 1,
        "unit": "count",
        "measure": measure,
        "countries": countries,
        **fields,
    }


def test_exact_measure_and_country_come_first_then_the_newest():
    old = small_report(
        "old",
        figure("trade", ("KZ",), value=1),
        figure("trade", ("KZ", "UZ"), value=2),
        published=date(2020, 1, 1),
    )
    new = small_report(
        "new",
        figure("trade", ("KZ", "UZ"), value=3),
        {**figure("gdp", ("KZ",), value=4), "sentence": "Der Handel blieb bei 4, so das BIP."},
        {"sentence": "Der Handel ist wichtig."},
        published=date(2022, 1, 1),
    )
    words = small_report(
        "words", {"sentence": "Handel und Kasachstan."}, published=date(2023, 1, 1)
    )
    hits = found("handel kasachstan", old, words, new)
    assert quotes(hits) == ["1", "3", "2", "4"]
    assert hits[-1].listing.id == "words"
    assert found("handel kasachstan", old, words, new, limit=2) == hits[:2]


def test_filters_narrow_by_code_and_by_name():
    for text in ("country:KZ", "country:Kasachstan", "country:kazakhstan", 'country:"KZ"'):
        assert parse_query(text).countries == ("KZ",)
    hits = found("country:KZ")
    assert hits
    for hit in hits:
        assert "KZ" in ((hit.indicator and hit.indicator.countries) or hit.listing.countries)
    assert parse_query("measure:Handel") == Query(measures=("trade",))
    assert parse_query("kind:Gipfel kind:Staatsbesuch").kinds == ("summit", "state_visit")
    assert parse_query("sector:Öl sector:it").sectors == ("oil_gas", "it")
    assert parse_query('country:"Saudi-Arabien" x').countries == ("SA",)
    assert parse_query("country:Zentralasien").countries == ("KG", "KZ", "TJ", "TM", "UZ")


def test_a_period_asks_for_what_overlaps_it():
    def report(period):
        return small_report("r", figure("gdp", ("KZ",), period=period))

    for asked, period in [
        ("2024", "2024-Q1"),
        ("2024-03", "2024-H1"),
        ("2023..", "2024"),
        ("..2023", "2023-12"),
        ("2022..2024", "2023"),
        ("2030", "../2030"),
        ("2023", "2020/.."),
        ("2024-Q1", "2023/2024"),
    ]:
        assert quotes(found(f"period:{asked}", report(period))), (asked, period)
    for asked, period in [
        ("2024", "2023"),
        ("2025..", "2020/.."),
        ("2024", "../2030"),
        ("2024-Q2", "2024-03"),
        ("2024", None),
    ]:
        assert not quotes(found(f"period:{asked}", report(period))), (asked, period)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("country:Usbekstan", "country:UZ (Uzbekistan)"),
        ("measure:handl", "measure:trade (trade)"),
        ("contry:KZ", "“country:”"),
        ("period:20x", "“20x”"),
        ("kind:xx", "“xx”"),
        ("period:2023 period:2024", "give one"),
        ("period:2024..2023", "“2024..2023”"),
    ],
)
def test_a_wrong_filter_is_one_clear_sentence(text, says):
    with pytest.raises(QueryError) as error:
        parse_query(text)
    assert says in str(error.value)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("between", [" ", "-", ","])
def test_a_question_has_an_end(between):
    words = [one + other for one in "abcdefghij" for other in "abcdefghij"]
    assert parse_query(between.join(words)).words
    with pytest.raises(QueryError, match=r"at most 100 words, and this one 1,000; leave some out"):
        parse_query(between.join(words * 10))


def test_a_word_said_twice_asks_once():
    assert terms_of(parse_query("trade kz Handel trade kz")) == terms_of(
        parse_query("trade kz Handel")
    )
    assert quotes(found("handel 5,4 handel 5,4 handel")) == quotes(found("handel 5,4"))


def test_a_filter_still_being_typed_narrows_nothing():
    assert parse_query("handel country:Kas", typing=True) == Query(words=("handel",))
    with pytest.raises(QueryError):
        parse_query("country:Kas handel", typing=True)


def test_options_and_words_ask_the_same():
    asked = make_query("handel", countries=["Kasachstan"], kinds=["Gipfel"], period="2024..")
    assert asked == parse_query("handel country:KZ kind:summit period:2024..")


def test_an_empty_query_asks_for_everything():
    assert len(quotes(found(""))) == sum(len(report.indicators) for report in collection())


@given(st.text())
def test_no_text_raises_anything_but_the_query_error(text):
    try:
        query = parse_query(text)
    except QueryError:
        return
    find_in([TRADE], query)


PARTS = [
    *("handel", "5,4", "4", "mrd", "%", "14%", "period:2024", "period:", "country:KZ", 'kind:"'),
    *("measure:Handel", "öl", "--", "$", "1.000.000", "saudi", "arabien", "country:,,", ":"),
    *("period:..", "\u00ad", "kas", "\x01m", "st", "2024", "kg", "textiles", "umsatz", "summit"),
]


@given(st.lists(st.sampled_from(PARTS)))
def test_no_combination_of_parts_raises_anything_but_the_query_error(parts):
    test_no_text_raises_anything_but_the_query_error.hypothesis.inner_test(" ".join(parts))
