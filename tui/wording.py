"""How records are put into words: figures, periods, meetings. Used on screen and in print."""

from __future__ import annotations

import re
from collections.abc import Sequence
from decimal import Decimal

from store import vocabulary
from store.records import Indicator, Listing, Meeting, Report, sentence_at

_SCALES = ((Decimal(10) ** 12, "tn"), (Decimal(10) ** 9, "bn"), (Decimal(10) ** 6, "m"))
_BOUND_SIGNS = {
    "exact": "",
    "about": "~",
    "more_than": ">",
    "at_least": "≥",
    "less_than": "<",
    "at_most": "≤",
}
_DIRECTION_SIGNS = {"up": "+", "down": "−"}
_MONTHS_OF_A_YEAR = re.compile(r"(\d{4})-(\d\d)/\1-(\d\d)")


def number(value: int | float) -> str:
    """`value` in English and without loss: 4300000000 is ``4.3 bn``, 1250 is ``1,250``."""
    exact = Decimal(str(value))
    for scale, name in _SCALES:
        if abs(exact) >= scale:
            return f"{_plain(exact / scale)} {name}"
    return _plain(exact)


def _plain(value: Decimal) -> str:
    return f"{value.normalize():,f}"


def figure(indicator: Indicator) -> str:
    """The figure as an analyst jots it down: ``+14 %``, ``>4 bn USD``, ``5–7 %``, ``×2``."""
    amount = number(indicator.value)
    if indicator.value_high is not None:
        amount = _range(amount, number(indicator.value_high))
    sign = _DIRECTION_SIGNS.get(indicator.direction or "", "")
    bound = _BOUND_SIGNS[indicator.bound]
    if indicator.unit == "factor":
        return f"{bound}×{amount}"
    return f"{bound}{sign}{amount} {unit(indicator)}".rstrip()


def _range(low: str, high: str) -> str:
    """Both ends of a range, with the scale once if they share it: ``5–7 bn``."""
    scale = high.partition(" ")[2]
    return f"{low.removesuffix(f' {scale}') if scale else low}–{high}"


def unit(indicator: Indicator) -> str:
    """What follows the number: a sign, a currency code, or the noun that is counted."""
    if indicator.unit == "count":
        return indicator.noun or ""
    if indicator.unit == "percentage_point":
        return "pp"
    term = vocabulary.UNITS.get(indicator.unit)
    return term.english if term else indicator.unit


def measure(indicator: Indicator) -> str:
    """What the figure measures, in English."""
    term = vocabulary.MEASURES.get(indicator.measure)
    return term.english if term else indicator.measure


def period(code: str | None) -> str:
    """A period code in few words: ``since 2025``, ``by 2030``, ``2024-01–09``, or nothing."""
    if code is None:
        return ""
    if code.startswith("../"):
        return f"by {code[3:]}"
    if code.endswith("/.."):
        return f"since {code[:-3].removesuffix('-01')}"  # the start of a year is the year
    return _MONTHS_OF_A_YEAR.sub(r"\1-\2–\3", code).replace("/", "–")


def countries(codes: Sequence[str], room: int | None = None) -> str:
    """Country codes side by side; those that do not fit into `room` characters are counted."""
    joined = " ".join(codes)
    if room is None or len(joined) <= room:
        return joined
    shown = max(1, (room - 2) // 3)
    return f"{' '.join(codes[:shown])} +{len(codes) - shown}"


def meeting_kind(code: str) -> str:
    """The form of a meeting, in English."""
    term = vocabulary.MEETING_KINDS.get(code)
    return term.english if term else code


def sector(code: str) -> str:
    """A sector, in English."""
    term = vocabulary.SECTORS.get(code)
    return term.english if term else code


def citation(report: Report, indicator: Indicator) -> str:
    """A figure as one would quote it: what it is, the sentence that states it, the report."""
    sentence = sentence_at(report, indicator.start) or indicator
    quote = " ".join(report.text[sentence.start : sentence.end].split())
    return f"{figure(indicator)}: „{quote}“ ({report.id}, {report.published})"


def where_and_when(meeting: Meeting) -> str:
    """Kind, place and date of a meeting in one line."""
    day = meeting.date.isoformat() if meeting.date else None
    return " · ".join(part for part in (meeting_kind(meeting.kind), meeting.place, day) if part)


def day(listing: Listing) -> str:
    """The meeting's day; in brackets the day of publication where the meeting's is not known."""
    return listing.held.isoformat() if listing.held else f"({listing.published.isoformat()})"


def place_and_month(listing: Listing, width: int) -> str:
    """``Taschkent 2025-11`` in at most `width` characters; a long place is cut, not the month."""
    place, room = listing.place or "–", width - len(" 2025-11")
    if len(place) > room:
        place = f"{place[: max(0, room - 1)]}…"
    return f"{place} {listing.day:%Y-%m}"
