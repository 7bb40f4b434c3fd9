"""The scale and the unit that stand right behind a number."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from store.reading.figures import Figure, Page
from store.reading.numerals import DIGITS, SCALE, Number, from_digits, scale_of
from store.reading.units import Unit, unit_at

_SHARES = {"halb": Number(5, -1), "halbe": Number(5, -1), "viertel": Number(25, -2)}
_THREE_QUARTERS = Number(75, -2)
_FIRST_LETTERS = "bdhmtv"
"""With which a scale, a dozen and a portion before a scale begin."""


class Scaled(Struct, frozen=True, gc=False):
    """A number with the scale behind it; `end` is where the scale ends."""

    end: int
    scale: int | None
    number: Number
    abbreviated: bool = False


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "scale": re.compile(rf"[\s-]?(halb|halbe |viertel ?|dreiviertel ?)?({SCALE})"),
        "dozen": re.compile(r" dutzend\b"),
        "mixed": re.compile(rf" ({DIGITS}) ({SCALE})"),
        "next_amount": re.compile(r" ?\d"),
        "cell": re.compile(r"\s*\|\s*|\s{2,6}(?=\S)"),
    }


def scaled_at(page: Page, at: int, number: Number) -> Scaled:
    """The number with the scale at `at`, if there is one."""
    lower = page.lower
    if lower[at : at + 1] not in _FIRST_LETTERS and lower[at + 1 : at + 2] not in _FIRST_LETTERS:
        return Scaled(at, None, number)
    patterns = _patterns()
    match = patterns["scale"].match(lower, at)
    if match is None:
        dozen = patterns["dozen"].match(lower, at)
        if dozen is not None:
            return Scaled(dozen.end(), None, Number(number.digits * 12, number.exponent))
        return Scaled(at, None, number)
    name = match.group(2)
    end = match.end()
    abbreviated = name.endswith(".")
    if not abbreviated and lower[end : end + 1].isalpha():
        unit = unit_at(page.text, end)  # "2,4Mio.t", but not "4 Millionenstädte"
        if unit is None or unit.end != page.token_end(end) or name in ("hundert", "tausend"):
            return Scaled(at, None, number)
    scale = scale_of(name)
    portion = (match.group(1) or "").strip()
    if portion:
        share = _SHARES.get(portion, _THREE_QUARTERS)
        number = Number(number.digits * share.digits, number.exponent + share.exponent)
    mixed = patterns["mixed"].match(lower, end) if lower[end + 1 : end + 2].isdecimal() else None
    if mixed is not None:
        smaller, more = scale_of(mixed.group(2)), from_digits(mixed.group(1))
        if smaller < scale and more is not None:
            number = number.plus(Number(more.digits, more.exponent - scale + smaller))
            end, abbreviated = mixed.end(), mixed.group(2).endswith(".")
    return Scaled(end, scale, number, abbreviated)


def unit_behind(page: Page, at: int) -> Unit | None:
    unit = unit_at(page.text, at)
    if unit is None and page.lower.startswith((" |", "|", "  "), at):
        cell = _patterns()["cell"].match(page.lower, at)  # the next column of a pasted table
        unit = unit_at(page.text, cell.end()) if cell else None
    if unit is None:
        return None
    if _patterns()["next_amount"].match(page.lower, unit.end):
        before = page.lower[max(0, unit.end - 4) : unit.end]
        if before[-1:] in "$€£¥" or (len(unit.code) == 3 and is_year(page.lower[at - 4 : at])):
            return None  # "2024 $4,4 Mrd.": the sign of the next number
    if unit.code != "m" or page.lower[unit.end - 1] != "m":
        return unit
    # "5-m…" is rather a word than metres.
    return None if page.lower[at : at + 1] == "-" else unit


def unit_in_next_column(page: Page, figure: Figure) -> int:
    """A scale and a unit in the next column of a pasted table; where they end, else 0."""
    cell = _patterns()["cell"].match(page.lower, figure.end)
    if cell is None:
        return 0
    scaled = scaled_at(page, cell.end(), figure.number)
    unit = unit_behind(page, scaled.end)
    if scaled.scale is None or unit is None:
        return 0
    figure.scale, figure.unit, figure.exponent = scaled.scale, unit.code, unit.exponent
    figure.end = unit.end
    return unit.end


def is_year(written: str) -> bool:
    """Whether these four digits are a year of this or the last century."""
    return len(written) == 4 and written.isdecimal() and "1900" <= written < "2100"
