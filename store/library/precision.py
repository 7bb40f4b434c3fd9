"""What a figure as written leaves open: its rounding and its bound, as a stretch of values."""

from __future__ import annotations

import math
import re
from typing import NamedTuple

from store.records import Indicator

_DIGITS = re.compile(r"\d+(?:[.,'’\u00a0\u202f ]\d{3})*(?:[.,]\d+)?")
_DECIMALS = re.compile(r"[.,](\d{1,2}|\d{4,})$")
_ALMOST = 1e-9

ABOUT = 0.05
"""*Rund* leaves at least this part of the value open to either side."""

_ROUND_FROM = 1000
"""From here on the zeros at a number's end are taken for rounding: 300.000, but not 30."""

_ROUNDED_AT_MOST = 0.05


class Values(NamedTuple):
    """All values that a figure may stand for."""

    low: float
    high: float

    def meets(self, other: Values) -> bool:
        """Whether one value could be meant by both; a mere touch of the ends is none."""
        finite = [abs(end) for end in (*self, *other) if math.isfinite(end)]
        room = _ALMOST * max(finite, default=0.0)
        return self.low + room < other.high and other.low + room < self.high


def values_of(indicator: Indicator) -> Values:
    """The values that `indicator` may stand for.

    *4,3 Mrd.* is anything that rounds to it, *rund 4 Mrd.* more, *über 4 Mrd.* all above.
    """
    value = float(indicator.value)
    low = high = value
    if indicator.value_high is not None:
        high = float(indicator.value_high)
    room = _half_a_digit(indicator.quote, abs(value))
    match indicator.bound:
        case "more_than" | "at_least":
            return Values(low if indicator.bound == "more_than" else low - room, math.inf)
        case "less_than" | "at_most":
            return Values(-math.inf, high if indicator.bound == "less_than" else high + room)
        case "about":
            room = max(2 * room, ABOUT * abs(value))
    return Values(low - room, high + room)


def _half_a_digit(quote: str, value: float) -> float:
    """Half of the last place that the number is written with, in base units."""
    if not value:
        return 0.5
    numbers = _DIGITS.findall(quote)
    if numbers:
        written = numbers[0]
        decimals = _DECIMALS.search(written)
        places = len(decimals[1]) if decimals else 0
        whole = re.sub(r"\D", "", written[: decimals.start()] if decimals else written)
        number = float(f"{whole}.{decimals[1]}") if decimals else float(whole)
        scale = value / number if number else 1.0
        if places or (number < _ROUND_FROM and scale <= 1):
            # Counted things without a scale are exact: 30 firms are not 31.
            return 0.5 * scale * 10.0**-places
        zeros = len(whole) - len(whole.rstrip("0"))
        return min(0.5 * scale * 10.0**zeros, max(0.5 * scale, _ROUNDED_AT_MOST * value))
    # In words: as many digits as its value needs.
    mantissa, _, exponent = f"{value:.6e}".partition("e")
    digits = len(mantissa.rstrip("0").rstrip(".").replace(".", ""))
    place = 10.0 ** (int(exponent) - digits + 1)
    return 0.5 * place if value >= _ROUND_FROM or digits > 1 else min(0.5, 0.5 * place)
