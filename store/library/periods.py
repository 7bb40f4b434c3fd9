"""Period codes of the reading guide as days, so that periods can be compared and ordered."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date
from functools import lru_cache
from typing import NamedTuple

_UNIT = re.compile(
    r"(?P<year>\d{4})(?:-(?:Q(?P<quarter>[1-4])|H(?P<half>[12])|"
    r"(?P<month>0[1-9]|1[0-2])(?:-(?P<day>\d\d))?))?",
    re.IGNORECASE,
)


class Span(NamedTuple):
    """First and last day of a period, both inside it."""

    first: date
    last: date

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a day."""
        return self.first <= other.last and other.first <= self.last


ALWAYS = Span(date.min, date.max)


@lru_cache(maxsize=1024)
def _unit(code: str) -> Span:
    match = _UNIT.fullmatch(code.strip())
    if match is None or match["year"] == "0000":
        raise ValueError(code)
    year = int(match["year"])
    if match["day"]:
        day = date(year, int(match["month"]), int(match["day"]))
        return Span(day, day)
    first, last = 1, 12
    if match["quarter"]:
        last = int(match["quarter"]) * 3
        first = last - 2
    elif match["half"]:
        last = int(match["half"]) * 6
        first = last - 5
    elif match["month"]:
        first = last = int(match["month"])
    return Span(date(year, first, 1), date(year, last, monthrange(year, last)[1]))


def _ends(code: str) -> tuple[str, str]:
    """The two ends of a range, an open one empty; a single unit is both its ends."""
    if "/" in code:
        first, _, last = code.partition("/")
        return first.replace("..", ""), last.replace("..", "")
    if ".." in code:
        first, _, last = code.partition("..")
        return first, last
    return code, code


def span_asked(code: str) -> Span:
    """The days of a period that is asked for; an open end reaches without limit.

    ``2024``, ``2024..``, ``..2023``, ``2022..2024`` and the codes of the reading guide; raises
    `ValueError` for anything else.
    """
    first, last = _ends(code.strip())
    if not first.strip() and not last.strip():
        raise ValueError(code)
    span = Span(
        _unit(first).first if first.strip() else date.min,
        _unit(last).last if last.strip() else date.max,
    )
    if span.first > span.last:
        raise ValueError(code)
    return span


def span_of_figure(code: str | None, reported: date) -> Span | None:
    """The days that a figure's period covers, or `None` if it has none that can be read.

    *Since 2020* (``2020/..``) reaches to the day it was reported, for that is all it can speak
    of; *by 2030* (``../2030``) stands for 2030, the time the figure is about.
    """
    if not code:
        return None
    first, last = _ends(code)
    try:
        if not first.strip():
            return _unit(last)
        start = _unit(first)
        if not last.strip():
            return Span(start.first, max(start.last, reported))
        return Span(start.first, max(start.first, _unit(last).last))
    except ValueError:
        return None


def order_of(code: str | None, reported: date) -> tuple[date, date]:
    """What periods are put in order by: where they end, then where they begin."""
    span = span_of_figure(code, reported) or Span(reported, reported)
    return span.last, span.first
