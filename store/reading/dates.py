# ruff: noqa
"""Days and how they resolve: "am 29. März", "16.10.2025", "vom 20. bis 22. Januar", "am Montag"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import Literal

from store.reading.text import normal, pattern
from store.reading.words.calendar import MONTHS, WEEKDAYS
from store.records import Span

SOON = timedelta(days=45)
"""How far after the reference a day without a year may lie; else it was a year earlier."""

MONTH = "|".join(
    pattern(name) if len(name) > 4 or name == "mai" else rf"{pattern(name)}\.?"
    for name in sorted(MONTHS, key=len, reverse=True)
)
"""A month's name or abbreviation, in lower case."""


class DateMention(Span, frozen=True, kw_only=True):
    """Words that name a day or some days in a row, resolved.

    `last` is the last of the days, the same as `day` for one. `sort` says how sure it is: a full
    date, one whose year was found from the reference, a weekday, or a word like "heute".
    """

    day: date
    last: date
    sort: Literal["full", "partial", "weekday", "relative"]


def month_number(written: str) -> int:
    """The month that a match of `MONTH` names."""
    name = written.rstrip(".").replace("ae", "ä")
    return MONTHS[name]


def make_date(year: int, month: int, day: int) -> date | None:
    """The day, or None where the calendar has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def full_year(written: str) -> int:
    """A year of two or four digits in full."""
    year = int(written)
    return year if year > 99 else 2000 + year if year < 70 else 1900 + year


def nearest(month: int, day: int, reference: date, *, ahead: timedelta = SOON) -> date | None:
    """The latest such day that lies no more than `ahead` after `reference`."""
    for year in (reference.year + 1, reference.year, reference.year - 1, reference.year - 4):
        found = make_date(year, month, day)
        if found is not None and found - reference <= ahead:
            return found
    return None


def weekday_before(weekday: int, reference: date) -> date:
    """The latest such weekday up to `reference`."""
    return reference - timedelta(days=(reference.weekday() - weekday) % 7)


@cache
def _pattern() -> re.Pattern[str]:
    weekdays = "|".join(WEEKDAYS)
    return re.compile(
        # 28. Februar bis 2. März 2025 · 28. und 29. August 2024 · 29. März
        rf"(?P<day>(?<![\d.,])\d{{1,2}})\.(?:"
        rf"\s?(?P<month1>{MONTH})(?:\s(?P<year1>(?:19|20)\d\d))?\s?(?:bis|–|-)\s?(?:zum )?"
        rf"(?P<last1>\d{{1,2}})\.\s?(?P<month2>{MONTH})(?:\s(?P<year2>(?:19|20)\d\d)(?!\d))?"
        rf"|(?:\s?(?:und|bis|bis zum|–|-|/|,)\s?(?P<last>\d{{1,2}})\.)?(?:,?\s?(?:und|–|-)\s?(?P<last3>\d{{1,2}})\.)?"
        rf"\s?(?P<month>{MONTH})(?:\s(?:des jahres )?(?P<year>(?:19|20)\d\d)(?!\d))?(?![\wäöüß])"
        rf"|(?:\s?(?:bis|–|-|/)\s?(?P<lastn>\d{{1,2}})\.)?(?P<monthn>\d{{1,2}})\.(?P<yearn>(?:19|20)\d\d|\d\d)?(?!\d))"
        r"|\b(?P<iso>(?:19|20)\d\d)-(?P<isom>\d\d)-(?P<isod>\d\d)(?!\d)"
        rf"|\b(?P<weekday>{weekdays})\b(?!,? (?:dem|den) \d)"
        r"|\b(?P<word>vorgestern|gestern|heute|morgen(?= (?:in|wird|soll|werden)))\b"
    )


def find_dates(text: str, published: date) -> list[DateMention]:
    """The days that `text` names, in order; those without a year near `published`.

    A weekday is the latest one up to `published`, "am kommenden …" the next.
    """
    given = normal(text)
    found = []
    for match in _pattern().finditer(given.lower):
        mention = read_day(match, given.lower, published)
        if mention is not None:
            day, last, sort = mention
            found.append(
                DateMention(
                    start=given.start(match.start()), end=given.end(match.end()),
                    day=day, last=last, sort=sort,
                )
            )  # fmt: skip
    return found


Sort = Literal["full", "partial", "weekday", "relative"]


def read_day(match: re.Match[str], lower: str, reference: date) -> tuple[date, date, Sort] | None:
    """The first and last day that a match names, and how sure that is."""
    group = match.group
    if group("day"):
        first = int(group("day"))
        if group("month1"):
            month, end_month, last = (
                month_number(group("month1")), month_number(group("month2")), int(group("last1")),
            )  # fmt: skip
            year = group("year2") or group("year1")
        elif group("month"):
            month = end_month = month_number(group("month"))
            last = int(group("last3") or group("last") or first)
            year = group("year")
        else:
            month = end_month = int(group("monthn"))
            last = int(group("lastn") or first)
            year = group("yearn")
        if year:
            end = make_date(full_year(year), end_month, last)
            sort: Sort = "full"
        else:
            end = nearest(end_month, last, reference) if end_month <= 12 else None
            sort = "partial"
        if end is None:
            return None
        start = make_date(end.year - (month > end_month), month, first)
        return None if start is None else (start, end, sort)
    if group("iso"):
        day = make_date(int(group("iso")), int(group("isom")), int(group("isod")))
        return None if day is None else (day, day, "full")
    if group("weekday"):
        day = weekday_before(WEEKDAYS[group("weekday")], reference)
        before = lower[max(0, match.start() - 14) : match.start()]
        if before.endswith(("kommenden ", "nächsten ", "naechsten ")):
            day += timedelta(days=7)
        elif before.endswith(("vergangenen ", "letzten ", "vorigen ")) and day == reference:
            day -= timedelta(days=7)
        return day, day, "weekday"
    shift = {"vorgestern": -2, "gestern": -1, "heute": 0}.get(group("word"), 1)
    day = reference + timedelta(days=shift)
    return day, day, "relative"
