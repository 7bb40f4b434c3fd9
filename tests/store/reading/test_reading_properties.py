"""What must hold for every text and every figure."""

from __future__ import annotations

import itertools
import unicodedata
from datetime import date, timedelta
from decimal import Decimal

import pytest
from babel.numbers import format_currency, format_decimal, get_currency_name
from babel.units import format_unit
from hypothesis import given
from hypothesis import strategies as st

from store.reading.dates import find_dates
from store.reading.numerals import Number, from_word
from store.reading.periods import find_periods
from store.reading.quantities import find_quantities
from store.reading.sentences import split
from store.reading.text import normal
from store.reading.words.bounds import PHRASES
from store.reading.words.currencies import CODES

SCALES = {
    "": 1, " Tausend": 10**3, " Tsd.": 10**3, " Mio.": 10**6, " Millionen": 10**6,
    " Mrd.": 10**9, " Milliarden": 10**9, " Mia.": 10**9, " Bio.": 10**12, " Billionen": 10**12,
}  # fmt: skip
UNITS = {
    "Prozent": ("percent", 1), "%": ("percent", 1), "Prozentpunkte": ("percentage_point", 1),
    "Tonnen": ("t", 1), "t": ("t", 1), "km": ("km", 1), "Kilometer": ("km", 1),
    "Quadratmeter": ("m2", 1), "Hektar": ("ha", 1), "Kubikmeter": ("m3", 1), "m³": ("m3", 1),
    "MW": ("kW", 1000), "Gigawatt": ("kW", 10**6), "kWh": ("kWh", 1), "Barrel": ("bbl", 1),
    "Liter": ("l", 1), "Euro": ("EUR", 1), "US-Dollar": ("USD", 1), "Dollar": ("USD", 1),
    "Tenge": ("KZT", 1), "Rubel": ("RUB", 1), "Yuan": ("CNY", 1), "Somoni": ("TJS", 1),
    "EUR": ("EUR", 1), "USD": ("USD", 1), "Schweizer Franken": ("CHF", 1), "€": ("EUR", 1),
}  # fmt: skip
BEFORE_DIGITS = [
    (phrase, bound)
    for bound, phrases in PHRASES.items()
    for phrase in phrases
    if phrase[-1].isalpha() and phrase not in ("noch keine", "an die")
]

numbers = st.one_of(
    st.integers(1, 1890),
    st.integers(2101, 999_999_999),
    st.decimals(Decimal("0.01"), Decimal("99999.99"), places=2, allow_nan=False),
)
texts = st.text(
    alphabet=st.one_of(
        st.sampled_from(list("0123456789.,-–+%$€ \u00a0\u00ad\u0308\n()„“:/'’&")),
        st.characters(codec="utf-8", categories=["L", "P", "Z"]),
    ),
    max_size=120,
)
WORDS = """von auf um bis zwischen und über mehr als 2024 3,2 1.000 5 % Mrd. Mio. Millionen Euro
    US-Dollar USD $ Prozent zwei ein eine halbe Hälfte verdoppelt dreimal so hoch die der Firmen
    Unternehmen Januar im Jahr 2. März seit Ende Quartal ersten Monaten Vorjahr fünf - , . ; ( )
    -fach Dutzend Drittel Tonnen km MW-Park"""
words = st.lists(
    st.sampled_from(WORDS.split()),
    max_size=40,
).map(" ".join)
days = st.dates(date(2001, 1, 1), date(2090, 12, 31))


@given(numbers, st.sampled_from(list(SCALES)), st.sampled_from(list(UNITS)),
       st.sampled_from(BEFORE_DIGITS), st.sampled_from(["de", "de_CH", "de_AT"]))  # fmt: skip
def test_a_rendered_quantity_is_read_back(
    number: int | Decimal, scale: str, unit: str, lead: tuple[str, str], locale: str
) -> None:
    phrase, bound = lead
    written = format_decimal(number, locale=locale)
    quote = f"{phrase} {written}{scale} {unit}"
    text = f"Im Gespräch waren {quote}; danach wurde geschwiegen."
    read = find_quantities(text)
    code, factor = UNITS[unit]
    assert len(read) == 1
    assert text[read[0].start : read[0].end] == quote
    assert read[0].bound == bound
    assert read[0].unit == code
    assert read[0].value == pytest.approx(float(number) * SCALES[scale] * factor, rel=1e-12)
    assert text[read[0].number_start :].startswith(written)


@given(numbers, st.sampled_from(sorted(CODES)), st.sampled_from(["name", "standard"]))
def test_a_rendered_amount_of_money_is_read_back(
    number: int | Decimal, code: str, form: str
) -> None:
    text = f"Es geht weiter mit {format_currency(number, code, locale='de', format_type=form)}."
    read = find_quantities(text)
    places = Decimal(1) if code in ("JPY", "KRW", "VND") else Decimal("0.01")
    assert [q.unit for q in read] == [code]
    assert read[0].value == pytest.approx(float(Decimal(number).quantize(places)), abs=1)


@pytest.mark.parametrize("code", sorted(CODES))
def test_currency_names_follow_a_scale(code: str) -> None:
    for name in (code, get_currency_name(code, count=5, locale="de")):
        (read,) = find_quantities(f"Zugesagt wurden 4,4 Mrd. {name} für den Bau.")
        assert (read.value, read.unit) == (4_400_000_000, code)


@given(numbers, st.sampled_from(["long", "short"]))
def test_a_rendered_measure_is_read_back(number: int | Decimal, length: str) -> None:
    for unit, code, factor in (
        ("length-kilometer", "km", 1),
        ("area-hectare", "ha", 1),
        ("volume-cubic-meter", "m3", 1),
        ("power-megawatt", "kW", 1000),
        ("energy-kilowatt-hour", "kWh", 1),
        ("mass-kilogram", "t", 0.001),
    ):
        (read,) = find_quantities(f"Das sind {format_unit(number, unit, length, locale='de')}.")
        assert read.unit == code
        assert read.value == pytest.approx(float(number) * factor)


@given(texts | words, days)
def test_no_text_breaks_the_reader(text: str, day: date) -> None:
    """Offsets lie inside the text, in order, and mean what was read."""
    spans = [split(text), find_quantities(text), find_periods(text, day), find_dates(text, day)]
    for mentions in spans:
        for mention in mentions:
            assert 0 <= mention.start < mention.end <= len(text)
    quantities = spans[1]
    for quantity in quantities:
        assert quantity.start <= quantity.number_start < quantity.end
        assert quantity.unit
        if quantity.value_high is not None:
            assert quantity.value < quantity.value_high
    for before, after in itertools.pairwise(quantities):
        assert before.end <= after.start


@given(words)
def test_soft_hyphens_change_nothing_but_offsets(text: str) -> None:
    plain = find_quantities(text)
    hyphened = "\u00ad".join(text)
    read = find_quantities(hyphened)
    assert [(q.value, q.value_high, q.unit, q.bound) for q in read] == [
        (q.value, q.value_high, q.unit, q.bound) for q in plain
    ]
    for before, after in zip(plain, read, strict=True):
        quote = hyphened[after.start : after.end].replace("\u00ad", "")
        assert quote == text[before.start : before.end]


@given(st.text(max_size=80))
def test_the_plain_text_leads_back_to_the_given(text: str) -> None:
    plain = normal(text)
    assert len(plain.plain) == len(plain.lower)
    at = 0
    for offset in range(len(plain.plain)):
        start, end = plain.start(offset), plain.end(offset + 1)
        assert at <= start < end <= len(text)
        at = end
    if unicodedata.is_normalized("NFC", text) and plain.origin is None:
        assert len(plain.plain) == len(text)


@given(st.integers(1, 999_999))
def test_number_words_are_read(number: int) -> None:
    assert from_word(_in_words(number)) == Number(number)


SMALL = """null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn
    fünfzehn sechzehn siebzehn achtzehn neunzehn"""
TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"


def _in_words(number: int, last: bool = True) -> str:
    """A number below a million in German words; "eins" only where it ends the word."""
    if number >= 1000:
        rest = _in_words(number % 1000) if number % 1000 else ""
        return f"{_in_words(number // 1000, last=False)}tausend{rest}"
    if number >= 100:
        rest = _in_words(number % 100, last) if number % 100 else ""
        return f"{_in_words(number // 100, last=False)}hundert{rest}"
    if number < 20:
        return SMALL.split()[number] + ("s" if number == 1 and last else "")
    unit = f"{_in_words(number % 10, last=False)}und" if number % 10 else ""
    return unit + TENS.split()[number // 10 - 2]


NASTY = {
    "digits": "1" * 100_000,
    "groups": "1.000" * 20_000,
    "spaces": " " * 100_000,
    "commas": "5, " * 30_000,
    "words": "einund" * 16_000,
    "tausend": "tausend" * 14_000,
    "hyphens": "a-" * 50_000,
    "quotes": "„" * 50_000 + "“" * 50_000,
    "percents": "5 %" * 30_000,
    "bare": "um 5 auf 6 " * 9_000,
    "scales": "5 Milliarden " * 7_000,
    "stops": ". " * 50_000,
    "newlines": "a\n" * 50_000,
    "years": "2024 " * 20_000,
    "months": "bis März " * 11_000,
    "letters": "ver" + "a" * 99_000 + "fach",
    "capitals": "5 A" * 30_000,
    "soft hyphens": "\u00ad" * 100_000,
    "accents": "a" + "\u0308" * 100_000,
    "of": "Zahl der " * 11_000,
    "verfügt": "verfügt über " * 8_000,
}  # fmt: skip


@pytest.mark.parametrize("name", NASTY)
def test_long_nasty_texts_are_read(name: str) -> None:
    text = NASTY[name]
    split(text)
    find_quantities(text)
    find_periods(text, date(2025, 4, 15))
    find_dates(text, date(2025, 4, 15))


def test_a_day_without_a_year_is_near(reference: date = date(2025, 4, 2)) -> None:
    text = "Am 29. März, am 12. April und am 5. Dezember traf man sich, am Montag auch."
    assert [mention.day for mention in find_dates(text, reference)] == [
        date(2025, 3, 29),
        date(2025, 4, 12),
        date(2024, 12, 5),
        date(2025, 3, 31),
    ]


@pytest.mark.parametrize("part", ["abend", "morgen", "nachmittag", "mittag", "nacht", ""])
def test_a_weekday_may_name_a_part_of_the_day(part: str) -> None:
    (mention,) = find_dates(f"Am Mittwoch{part} kam er an.", date(2025, 4, 4))
    assert mention.day == date(2025, 4, 2)
    (mention,) = find_dates(f"Am Mittwoch{part} wird er ankommen.", date(2025, 4, 4))
    assert mention.day == date(2025, 4, 9)


@given(days, days)
def test_a_full_date_is_read_whatever_the_reference(day: date, reference: date) -> None:
    for text in (f"{day.day}.{day.month}.{day.year}", f"{day:%d.%m.%Y}", f"{day}"):
        (mention,) = find_dates(f"Am {text} traf man sich.", reference)
        assert (mention.day, mention.last, mention.sort) == (day, day, "full")


@given(days)
def test_a_weekday_is_within_the_last_week(reference: date) -> None:
    (mention,) = find_dates("Am Donnerstag sprach er.", reference)
    assert timedelta(0) <= reference - mention.day < timedelta(7)
    assert mention.day.weekday() == 3
