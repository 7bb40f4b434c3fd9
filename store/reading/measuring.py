"""What stands behind a number: scale and unit, the other end of a range, what it counts."""

from __future__ import annotations

import re
from functools import cache

from msgspec.structs import replace

from store.reading import bounds, counting, factors
from store.reading.figures import Figure, Page
from store.reading.loose_units import unit_behind_bracket, unit_in_label
from store.reading.numerals import DIGITS, WORD_BEGINS, Number, from_digits, from_word
from store.reading.scales import Scaled, is_year, scaled_at, unit_behind, unit_in_next_column
from store.reading.text import pattern
from store.reading.units import Unit, sign_before
from store.reading.words.counting import BEFORE_A_YEAR

_CHANGING = (
    "steiger|erhöh|senk|verringer|reduzier|kürz|auszubau|aufzustock|wachs|anzuheb|sink|steig|stärk"
    "|zuzunehm|erweiter|zuzuleg|auszuweit|heb|vermehr|verminder|wachsen|verbesser|übertreff"
)

_PER = ("pro ", "pro\n", "je ", "auf ")
"""What a number follows that others are counted by ("je 1.000 Einwohner")."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "range": re.compile(
            r"-?(?:\s?[-–—]\s?|\s(?:bis(?: zu)?)\s(?:(?:rund|etwa|fast|über|maximal) )?|\sund\s)"
            r"(?=[\dzdvfsanehtu$€£¥])"
        ),
        "between": re.compile(r"\bzwischen (?:\S+ ){0,3}$"),
        "number": re.compile(
            rf"(?:us-?\$ ?|[$€£¥] ?)?(?:({DIGITS})|({WORD_BEGINS}\w*|eine[nmr]?\b))"
        ),
        "more": re.compile(pattern(r" (?:und|oder) (?:mehr|darüber)\b")),
        "purpose": re.compile(r"[^,.;:]{0,60}?\b(?:zu (\w+)|(\w{2,12}zu\w{3,}e?l?n))\b"),
        "changing": re.compile(rf"(?:{pattern(_CHANGING)})"),
        "people": re.compile(r" (?:leben|lebten|wohnen|wohnten|arbeiten|arbeiteten|pendeln)\b"),
    }  # fmt: skip


def measure(page: Page, start: int, end: int, number: Number, *, word: bool = False) -> int:
    """Read on behind the number between the offsets and keep it; say where reading stopped."""
    lower = page.lower
    first = scaled_at(page, end, number)
    unit = unit_behind(page, first.end)
    at = unit.end if unit else first.end
    scale, number = first.scale, first.number
    high: Number | None = None
    high_scale: int | None = None
    other = _other_end(page, start, at, first, unit)
    if other is not None:
        second, unit = other
        at = unit.end if unit else second.end
        high, high_scale = second.number, second.scale
        if scale is None and second.scale is not None and first.end == end:
            scale = second.scale
    if unit is None and scale is None:
        folded = factors.fold_at(page, at)
        if folded is not None:
            return factors.add(page, start, folded, number, high)
    sign = None
    if unit is None or unit.code == "count":
        sign = sign_before(page.text, start)
        if sign is not None and sign[1] < page.end:
            sign = None  # the unit of the number before
    if sign is not None:
        unit = Unit(sign[0], 0, at)
    lead = bounds.before(lower, sign[1] if sign else start)
    figure = page.keep(lead, start, at, number)
    figure.high, figure.scale, figure.high_scale, figure.word = high, scale, high_scale, word
    if unit is None:
        at = _without_unit(page, figure, abbreviated=first.abbreviated and high is None)
        return _bounded_behind(page, figure, at)
    figure.unit, figure.exponent, figure.noun = unit.code, unit.exponent, unit.noun
    if lower.endswith(_PER, 0, start) and (
        page.word_before(start) == "pro" or counting.is_rate(lower, start, number.value())
    ):
        figure.dead = True  # "180 Dollar pro 1.000 Kubikmeter"
    if sign is not None:
        figure.start = min(figure.start, sign[1])
    if figure.bound == "exact" and _or_more(lower, at):
        figure.bound = "at_least"
    return _bounded_behind(page, figure, at)


def _or_more(lower: str, at: int) -> bool:
    """Whether "und mehr" or "oder darüber" stands at `at`."""
    return (
        lower.startswith((" und ", " oder "), at)
        and _patterns()["more"].match(lower, at) is not None
    )


def _bounded_behind(page: Page, figure: Figure, at: int) -> int:
    """Take along a bound that stands behind the number, which ends at `at`."""
    found = None if figure.dead or figure.end != at else bounds.behind(page.lower, at)
    if found is None or figure.bound != "exact":
        return at
    figure.end, figure.bound = found
    return figure.end


def _other_end(
    page: Page, start: int, at: int, low: Scaled, low_unit: Unit | None
) -> tuple[Scaled, Unit | None] | None:
    """The upper end of a range that goes on at `at`, with the unit of the range."""
    lower = page.lower
    if lower[at : at + 1] not in "-–—" and lower[at + 1 : at + 2] not in "-–—bu":
        return None
    patterns = _patterns()
    link = patterns["range"].match(lower, at)
    if link is None:
        return None
    if "und" in link.group() and not patterns["between"].search(lower, max(0, start - 40), start):
        return None
    match = patterns["number"].match(lower, link.end())
    if match is None:
        return None
    number = _number(page, match)
    if number is None:
        return None
    high = scaled_at(page, match.end(), number)
    unit = unit_behind(page, high.end)
    if low_unit is not None and (unit is None or unit.code != low_unit.code):
        return None
    if unit is None and high.scale is None:
        if match.group(1) and is_year(match.group(1)):
            return None
        if low.scale is None and is_ordinal(page, match.start(1), match.end()):
            return None
    scale = low.scale
    if scale is None and low_unit is None:
        scale = high.scale
    if not low.number.value(scale or 0) < number.value(high.scale or 0):
        return None
    if high.scale is None and unit is None:
        high = replace(high, scale=low.scale)
    return high, unit


def _number(page: Page, match: re.Match[str]) -> Number | None:
    digits, word = match.group(1), match.group(2)
    if digits:
        return from_digits(digits)
    if word.startswith("eine"):
        one = Number(1)
        return one if scaled_at(page, match.end(), one).scale is not None else None
    return from_word(word)


def _without_unit(page: Page, figure: Figure, *, abbreviated: bool) -> int:
    """A number without a unit: what it counts, or that it is none."""
    lower, at = page.lower, figure.end
    after = lower[at : at + 1]
    if figure.scale is None and after == "-" and lower[at + 1 : at + 2].isalpha():
        figure.dead = True  # "20-Punkte-Plan", "30-jährig"
        return page.token_end(at)
    if after.isalpha():
        figure.dead = True
        return page.token_end(at)
    if figure.scale is None and counting.is_reference(lower, figure.number_start):
        figure.dead = True
        return at
    written = lower[figure.number_start : at]
    if figure.scale is not None and not abbreviated and is_year(written.partition(" ")[0]):
        figure.dead = True  # "im Jahr 2024 Milliarden": no number of them is said
        return at
    year = figure.scale is None and figure.high is None and is_year(written)
    if after == "|" or lower.startswith((" |", "  "), at):
        scaled = unit_in_next_column(page, figure)
        if scaled:
            return scaled
    counted = counting.noun_at(page.text, at)
    if counted is not None and abbreviated and not counting.is_plural(counted.noun):
        counted = None  # "4,4 Mrd. Kasachstan …": the next sentence
    if counted is None:
        figure.dead = year or written == "null"
        if figure.scale is not None and _patterns()["people"].match(lower, at):
            figure.unit = "count"
        elif not figure.dead and after == ")":
            unit_behind_bracket(page, figure)
        elif not figure.dead and lower.endswith("): ", 0, figure.number_start):
            unit_in_label(page, figure)
        return at
    bounded = figure.bound != "exact"
    if (
        year
        and not bounded
        and (written != "2000" or page.word_before(figure.number_start) in BEFORE_A_YEAR)
    ):
        figure.dead = True
        return at
    start = figure.number_start
    if (
        counting.is_rate(lower, start, figure.value)
        or _is_postcode(page, written, start)
        or not counting.counts(
            page.text, counted, figure.value, at=figure.number_start, bounded=bounded or figure.by
        )
    ):
        figure.dead = True
        return counted.end
    if figure.word and not bounded and figure.value <= 12 and _is_anaphoric(page, figure):
        figure.dead = True
        return counted.end
    if "," in written and figure.scale is None and figure.high is None:
        figure.number = from_digits(written, comma_groups=True) or figure.number
    figure.unit, figure.noun, figure.end = "count", counted.noun, counted.end
    if figure.by and _is_purpose(lower, counted.end):
        figure.by, figure.start = False, figure.number_start
    if figure.bound == "exact" and _or_more(lower, counted.end):
        figure.bound = "at_least"
    return counted.end


def _is_postcode(page: Page, written: str, start: int) -> bool:
    """Whether five or six digits before a name are the beginning of an address."""
    return (
        len(written) in (5, 6)
        and written.isdecimal()
        and (start == 0 or page.lower[start - 1] in "\n-" or page.lower[start - 2 : start] == ", ")
    )


def _is_anaphoric(page: Page, figure: Figure) -> bool:
    """Whether the number only points at what was named ("diese drei", "eine von vier")."""
    before = page.word_before(figure.number_start)
    if before in ("diese", "diesen", "dieser", "alle", "allen", "aller", "jene", "jenen", "jener"):
        return True
    if before in ("von", "der"):
        further = page.word_before(figure.number_start - len(before) - 1)
        return further in ("eine", "einer", "eines", "einem", "einen")
    return False


def _is_purpose(lower: str, end: int) -> bool:
    """Whether "um 300 Arbeitsplätze zu schaffen" goes on at `end`: what for, not by how much."""
    found = _patterns()["purpose"].match(lower, end, end + 90)
    return found is not None and not _patterns()["changing"].match(found.group(1) or found.group(2))


@cache
def _before_ordinal() -> re.Pattern[str]:
    return re.compile(
        r"(?:\b(?:der|die|das|dem|den|des|zum|zur|im|am|vom|beim|ihre[mnrs]?|seine[mnrs]?|eine[mnr]?"
        r"|und|bis|unsere[mnr]?|diese[mnr]?|jede[mnrs]?|mit|seit|ab) |^|\n)$"
    )


def is_ordinal(page: Page, start: int, end: int) -> bool:
    """Whether the digits before a full stop at `end` are an ordinal ("die 18. Sitzung")."""
    if page.lower[end : end + 1] != "." or end - start > 3 or start < 0:
        return False
    if not page.lower[start:end].isdecimal():
        return False
    following = page.text.plain[end + 1 : end + 3]
    if following[:1] == "-":
        return True
    if following[:1] != " " or len(following) < 2:
        return False
    if following[1].islower():
        return True
    return start == 0 or _before_ordinal().search(page.lower, max(0, start - 10), start) is not None
