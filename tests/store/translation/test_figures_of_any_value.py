"""Whatever figure Babel writes in both languages passes; whatever is changed in it does not."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from babel.dates import format_date
from babel.numbers import (
    format_compact_currency,
    format_compact_decimal,
    format_currency,
    format_decimal,
)
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from store.translation.figures import compare

few = settings(max_examples=100, deadline=None)


class Pair(NamedTuple):
    """A figure as both languages write it."""

    german: str
    english: str


values = st.builds(
    lambda digits, places: Decimal(digits).scaleb(-places),
    st.integers(2, 999_999),
    st.integers(0, 3),
)
compact_values = st.builds(
    lambda tenths, power: Decimal(tenths).scaleb(power - 1),
    st.integers(20, 9_999),
    st.sampled_from((6, 9, 12)),
)
UNITS = {
    "%": ("%", "percent"),
    "pp": ("Prozentpunkte", "percentage points"),
    "EUR": ("Euro", "euros"),
    "USD": ("US-Dollar", "US dollars"),
    "CHF": ("Franken", "francs"),
    "KZT": ("Tenge", "tenge"),
    "t": ("Tonnen", "tonnes"),
    "km": ("Kilometer", "km"),
    "MW": ("MW", "megawatts"),
    "": ("Firmen", "companies"),
}
SCALES = ("million", "billion", "trillion")


def _plain(value: Decimal, unit: str) -> Pair:
    german, english = UNITS[unit]
    return Pair(
        f"{format_decimal(value, '#,##0.###', 'de')} {german}",
        f"{format_decimal(value, '#,##0.###', 'en')} {english}",
    )


def _compact(value: Decimal, unit: str) -> Pair:
    german, english = UNITS[unit]
    return Pair(
        f"{format_compact_decimal(value, format_type='long', locale='de', fraction_digits=3)} "
        f"{german}",
        f"{format_compact_decimal(value, format_type='long', locale='en', fraction_digits=3)} "
        f"{english}",
    )


def _money(value: Decimal, currency: str) -> Pair:
    return Pair(
        format_currency(value, currency, locale="de"),
        format_currency(value, currency, locale="en"),
    )


def _compact_money(value: Decimal, currency: str) -> Pair:
    return Pair(
        format_compact_currency(value, currency, locale="de", fraction_digits=3),
        format_compact_currency(value, currency, locale="en", fraction_digits=3),
    )


currencies = st.sampled_from(("EUR", "USD", "GBP", "CHF", "CNY", "KZT", "RUB"))
figures = st.one_of(
    st.builds(_plain, values, st.sampled_from(sorted(UNITS))),
    st.builds(_compact, compact_values, st.sampled_from(sorted(UNITS))),
    st.builds(_money, values.map(lambda value: round(value, 2) + 1), currencies),
    st.builds(_compact_money, compact_values, currencies),
)
days = st.dates(date(1951, 1, 1), date(2049, 12, 31))
date_styles = st.sampled_from(
    [
        ("long", "en_GB", "long"),
        ("long", "en_US", "long"),
        ("medium", "en_US", "medium"),
        ("short", "en_US", "short"),
        ("medium", "en_GB", "short"),
    ]
)


def _dated(day: date, style: tuple[str, str, str]) -> Pair:
    german, locale, english = style
    return Pair(format_date(day, german, "de"), format_date(day, english, locale))


dates = st.builds(_dated, days, date_styles)


def _sentences(pairs: list[Pair]) -> Pair:
    german = "; dazu kamen ".join(f"es waren {pair.german} gemeldet" for pair in pairs)
    english = "; added to this came ".join(f"there were {pair.english} reported" for pair in pairs)
    return Pair(f"Nach dem Bericht {german}.", f"According to the report {english}.")


@few
@given(st.lists(figures | dates, min_size=1, max_size=4))
def test_what_both_languages_write_of_one_figure_is_the_same(pairs: list[Pair]) -> None:
    sentence = _sentences(pairs)
    assert compare(*sentence).findings == ()


@few
@given(st.lists(figures | dates, min_size=1, max_size=3), st.data())
def test_a_changed_digit_does_not_pass(pairs: list[Pair], data: st.DataObject) -> None:
    german, english = _sentences(pairs)
    place = data.draw(st.sampled_from([found.start() for found in re.finditer(r"\d", english)]))
    digit = data.draw(st.sampled_from("0123456789"))
    assume(digit != english[place])
    assert not compare(german, english[:place] + digit + english[place + 1 :]).faithful


@few
@given(
    st.builds(_compact, compact_values, st.sampled_from(sorted(UNITS))),
    st.sampled_from((*SCALES, "thousand", "")),
)
def test_a_changed_scale_does_not_pass(pair: Pair, scale: str) -> None:
    german, english = _sentences([pair])
    written = next(word for word in SCALES if word in english)
    assume(scale != written)
    assert not compare(german, english.replace(written, scale)).faithful


@few
@given(st.builds(_plain, values, st.sampled_from(sorted(UNITS))), st.sampled_from(sorted(UNITS)))
def test_a_changed_unit_does_not_pass(pair: Pair, other: str) -> None:
    german, english = _sentences([pair])
    written = next(words[1] for words in UNITS.values() if pair.english.endswith(" " + words[1]))
    assume(UNITS[other][1] != written)
    assert not compare(german, english.replace(written, UNITS[other][1])).faithful


@few
@given(st.builds(_money, values.map(lambda value: round(value, 2) + 1), currencies))
def test_a_changed_currency_does_not_pass(pair: Pair) -> None:
    german, english = _sentences([pair])
    other = re.sub(r"[€$£]|CN¥|CHF|KZT|RUB", lambda m: "€" if m.group() == "$" else "$", english)
    assert not compare(german, other).faithful


@few
@given(days, date_styles, st.integers(1, 27), st.sampled_from(["day", "year"]))
def test_another_date_does_not_pass(
    day: date, style: tuple[str, str, str], by: int, part: str
) -> None:
    other = (
        day.replace(day=(min(day.day, 28) + by - 1) % 28 + 1)
        if part == "day"
        else day.replace(year=day.year + 1, day=min(day.day, 28))
    )
    assume(other.day != day.day or other.year != day.year)
    german, english = _dated(day, style).german, _dated(other, style).english
    # 3/4 and 4/3 are the same day to different readers.
    assume(not (style[2] == "short" and other.year == day.year and day.month == other.day))
    assert not compare(f"Es war am {german} soweit.", f"It happened on {english}.").faithful


@few
@given(st.lists(figures, min_size=2, max_size=4))
def test_a_dropped_or_added_figure_does_not_pass(pairs: list[Pair]) -> None:
    german, english = _sentences(pairs)
    fewer_german, fewer_english = _sentences(pairs[:-1])
    assert not compare(german, fewer_english).faithful
    assert not compare(fewer_german, english).faithful


@few
@given(st.text(max_size=80), st.text(max_size=80))
def test_any_text_can_be_compared(german: str, english: str) -> None:
    compare(german, english)
