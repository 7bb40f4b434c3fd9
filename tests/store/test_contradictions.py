"""Two reports contradict each other only if neither rounding nor meaning lets both be true."""

from __future__ import annotations

from datetime import date
from itertools import permutations

import pytest
from msgspec.structs import replace

from store.library import open_library
from store.library.contradictions import contradictions_in, find_contradictions
from store.library.precision import values_of
from store.library.series import series, series_in
from store.records import Evidence, Indicator, Meeting
from tests.store.annotated import collection, small_report

SCALES = {"Mrd.": 1e9, "Mio.": 1e6, "Milliarden": 1e9, "Prozent": 1, "%": 1}


def written(quote: str, value: float, bound: str = "exact", **fields) -> Indicator:
    return Indicator(
        start=0, end=len(quote), quote=quote, value=value, unit="USD", bound=bound, **fields
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (written("rund 4 Mrd.", 4e9, "about"), written("4,1 Mrd.", 4.1e9)),
        (written("über 4 Mrd.", 4e9, "more_than"), written("4,4 Mrd.", 4.4e9)),
        (written("4,3 Mrd.", 4.3e9), written("4,32 Mrd.", 4.32e9)),
        (written("4 Mrd.", 4e9), written("4,4 Mrd.", 4.4e9)),
        (written("vier Milliarden", 4e9), written("3,9 Mrd.", 3.9e9)),
        (written("knapp 5 Mrd.", 5e9, "less_than"), written("fünf Milliarden", 5e9)),
        (written("bis zu 3 Mrd.", 3e9, "at_most"), written("2,1 Mrd.", 2.1e9)),
        (written("mindestens 60", 60, "at_least"), written("60", 60)),
        (written("300.000 Tonnen", 300_000), written("rund 310.000 Tonnen", 310_000, "about")),
        (written("4.300 Mio.", 4.3e9), written("4,3 Mrd.", 4.3e9)),
        (written("5 bis 7 Prozent", 5, value_high=7), written("6,2 Prozent", 6.2)),
        (written("14%", 14), written("14,4 Prozent", 14.4)),
    ],
)
def test_rounding_and_bounds_let_both_be_true(one, other):
    assert values_of(one).meets(values_of(other))
    assert values_of(other).meets(values_of(one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (written("4,3 Mrd.", 4.3e9), written("4,4 Mrd.", 4.4e9)),
        (written("4 Mrd.", 4e9), written("4,6 Mrd.", 4.6e9)),
        (written("fast vier Milliarden", 4e9, "less_than"), written("etwa 4,3", 4.3e9, "about")),
        (written("über 4 Mrd.", 4e9, "more_than"), written("3,8 Mrd.", 3.8e9)),
        (written("14%", 14), written("15%", 15)),
        (written("30 Firmen", 30), written("31 Firmen", 31)),
        (written("5 bis 7 Prozent", 5, value_high=7), written("8,2 Prozent", 8.2)),
        (written("4,3 Mrd.", 4.3e9), written("4,3 Mio.", 4.3e6)),
    ],
)
def test_what_no_rounding_explains_is_different(one, other):
    assert not values_of(one).meets(values_of(other))
    assert not values_of(other).meets(values_of(one))


def told(report_id: str, sentence: str, quote: str, value: float, **fields):
    """A report of 2024 with one figure about 2023."""
    before = fields.pop("before", ())
    published = fields.pop("published", date(2024, 3, 1))
    figure = {
        "sentence": sentence,
        "quote": quote,
        "value": value,
        "unit": "USD",
        "measure": "trade",
        "countries": ("KZ", "UZ"),
        "period": "2023",
        **fields,
    }
    return small_report(
        report_id,
        *before,
        figure,
        published=published,
        meeting=Meeting(countries=("KZ", "UZ")),
    )


ONE = told("one", "Der Handel erreichte 4,3 Mrd. Dollar.", "4,3 Mrd. Dollar", 4.3e9)


def test_two_figures_for_one_thing_contradict_each_other_with_both_sentences():
    other = told(
        "other",
        "Der bilaterale Warenumsatz betrug 5,1 Mrd. Dollar.",
        "5,1 Mrd. Dollar",
        5.1e9,
        published=date(2025, 1, 1),
    )
    for reports in permutations((ONE, other)):
        (found,) = find_contradictions(reports)
        assert (found.measure, found.countries, found.period) == ("trade", ("KZ", "UZ"), "2023")
        assert found.earlier.report_id == "one"
        assert found.earlier.sentence == "Der Handel erreichte 4,3 Mrd. Dollar."
        assert found.later.report_id == "other"
        assert found.later.indicator.value == 5.1e9


@pytest.mark.parametrize(
    "other",
    [
        told("o", "Der Handel betrug rund 4 Mrd. Dollar.", "rund 4 Mrd.", 4e9, bound="about"),
        told("o", "Der Agrarhandel betrug 0,3 Mrd. Dollar.", "0,3 Mrd.", 3e8),
        told("o", "Der Handel mit Getreide betrug 0,3 Mrd. Dollar.", "0,3 Mrd.", 3e8),
        told("o", "Der private Handel betrug 0,3 Mrd. Dollar.", "0,3 Mrd.", 3e8),
        told("o", "Der Handel betrug real 3,9 Mrd. Dollar.", "3,9 Mrd.", 3.9e9),
        told("o", "Der Handel erreichte 5,1 Mrd. Dollar.", "5,1 Mrd.", 5.1e9, period="2022"),
        told("o", "Der Handel erreichte 5,1 Mrd. Dollar.", "5,1 Mrd.", 5.1e9, period=None),
        told("o", "Der Handel soll 5,1 Mrd. betragen.", "5,1 Mrd.", 5.1e9, status="planned"),
        told("o", "Der Handel erreichte 5,1 Mrd. Euro.", "5,1 Mrd. Euro", 5.1e9, unit="EUR"),
        told("o", "Der Handel erreichte 5,1 Mrd.", "5,1 Mrd.", 5.1e9, countries=("KG", "KZ")),
        told("o", "Der Handel erreichte 5,1 Mrd.", "5,1 Mrd.", 5.1e9, countries=()),
        told("o", "Der Handel stieg um 1 Mrd.", "1 Mrd.", 1e9, kind="change", direction="up"),
        told(
            "o",
            "Davon entfielen 1,1 Mrd. Dollar auf Almaty.",
            "1,1 Mrd. Dollar",
            1.1e9,
            before=(
                {
                    "sentence": "Der Handel erreichte 4,3 Mrd. Dollar.",
                    "quote": "4,3 Mrd. Dollar",
                    "value": 4.3e9,
                    "unit": "USD",
                    "measure": "trade",
                    "countries": ("KZ", "UZ"),
                },
            ),
        ),
    ],
)
def test_what_is_not_the_same_thing_is_no_contradiction(other):
    assert find_contradictions([ONE, other]) == []


def test_a_year_that_is_not_over_grows_from_report_to_report():
    def so_far(report_id, value, published):
        return told(
            report_id,
            f"Der Handel betrug {value} Mrd. Dollar.",
            f"{value} Mrd.",
            value * 1e9,
            period="2024",
            published=published,
        )

    march, august = so_far("a", 1, date(2024, 3, 1)), so_far("b", 3, date(2024, 8, 1))
    same_day = so_far("c", 5, date(2024, 8, 2))
    assert find_contradictions([march, august]) == []
    assert len(find_contradictions([august, same_day])) == 1


def test_a_title_claims_only_what_the_body_says():
    title = told("o", "Text.", "", 0)
    claim = Indicator(
        start=0,
        end=6,
        quote="9 Mrd.",
        value=9e9,
        unit="USD",
        measure="trade",
        countries=("KZ", "UZ"),
        period="2023",
    )
    assert find_contradictions([ONE, replace(title, indicators=(claim,))]) == []


def exports(report_id, sentence, quote, value):
    return told(report_id, sentence, quote, value, measure="exports", countries=("DE", "UZ"))


def test_exports_of_one_are_not_those_of_the_other():
    there = exports("a", "Die Exporte nach Usbekistan betrugen 1,1 Mrd.", "1,1 Mrd.", 1.1e9)
    back = exports("b", "Die Ausfuhren nach Deutschland betrugen 0,2 Mrd.", "0,2 Mrd.", 2e8)
    again = exports("c", "Die Ausfuhren nach Usbekistan betrugen 0,9 Mrd.", "0,9 Mrd.", 9e8)
    unclear = exports("d", "Die Ausfuhren betrugen 0,7 Mrd.", "0,7 Mrd.", 7e8)
    assert find_contradictions([there, back, unclear]) == []
    (found,) = find_contradictions([there, back, again, unclear])
    assert {found.earlier.report_id, found.later.report_id} == {"a", "c"}


def test_the_words_that_gave_the_measure_decide_what_it_is_of():
    sentence = "Der Handel wuchs, beim Kohlehandel waren es 1,2 Mrd. Dollar, nach dem Handel hin."
    other = told("o", sentence, "1,2 Mrd. Dollar", 1.2e9)
    at = other.text.index("Kohlehandel")
    evidence = Evidence(field="measure", start=at, end=at + len("Kohlehandel"))
    with_evidence = replace(other, indicators=(replace(other.indicators[0], evidence=(evidence,)),))
    assert find_contradictions([ONE, with_evidence]) == []


def test_the_collection_holds_one_contradiction():
    (found,) = find_contradictions(collection())
    assert (found.measure, found.countries, found.period) == ("trade", ("KZ", "UZ"), "2024")
    assert found.earlier.indicator.quote == "etwa 4,3 Milliarden US-Dollar"
    assert found.later.indicator.quote == "fast vier Milliarden"


def test_a_series_is_in_order_of_the_periods():
    points = series(collection(), "trade", ["UZ", "KZ"], unit="USD", kind="level", status="actual")
    assert [point.indicator.period for point in points if point.indicator.period] == [
        *("2016", "2017", "2018", "2019-01/2019-04", "2021-01/2021-09", "2021-01/2021-10"),
        *("2022-01/2022-10", "2023", "2024-01/2024-04", "2024", "2024"),
    ]
    for point in points:
        assert point.indicator.countries == ("KZ", "UZ")
        assert point.indicator.quote in point.sentence
    assert [point.last for point in points] == sorted(point.last for point in points)


def test_a_series_can_be_of_a_stretch_of_time():
    points = series(collection(), "trade", ["KZ", "UZ"], period="2018..2019")
    assert {point.indicator.period for point in points} == {"2018", "2019-01/2019-04"}


def test_a_series_without_values_is_empty():
    assert series(collection(), "tourism", ["KZ", "UZ"]) == []


def test_a_library_answers_the_same(store_path):
    with open_library(store_path) as library:
        kept = list(library.reports())
        points = series_in(library, "trade", ["KZ", "UZ"], unit="USD")
        assert points == series(kept, "trade", ["KZ", "UZ"], unit="USD")
        found = contradictions_in(library)
        assert found == find_contradictions(kept)
        assert len(found) == 1
        for report_id in (found[0].earlier.report_id, found[0].later.report_id):
            assert contradictions_in(library, of=report_id) == found
        assert contradictions_in(library, of="de-uz-berlin-2019-01") == []
