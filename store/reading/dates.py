"""Days and how they resolve: "am 29. März", "16.10.2025", "vom 20. bis 22. Januar", "am Montag"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import Literal

from store.reading.lexicon import DAY, known_words
from store.reading.text import normal, pattern
from store.reading.words.calendar import MONTHS, NEAR_DAYS, WEEKDAY, WEEKDAYS
from store.records import Span

Sort = Literal["full", "partial", "weekday", "relative"]

SOON = timedelta(days=45)
"""How far after the reference a day without a year may lie; else it was a year earlier."""

MONTH = "|".join(
    pattern(name) if len(name) > 4 or name in ("mai", "märz", "juni", "juli") else rf"{name}\b\.?"
    for name in sorted(MONTHS, key=len, reverse=True)
)
"""A month's name or abbreviation, in lower case."""

_YEAR = r"(?:19|20)\d\d"


class DateMention(Span, frozen=True, kw_only=True):
    """Words that name a day or some days in a row, resolved.

    `last` is the last of the days, the same as `day` for one. `sort` says how sure it is: a full
    date, one whose year was found from the reference, a weekday, or a word like "heute".
    """

    day: date
    last: date
    sort: Sort


def month_number(written: str) -> int:
    """The month that a match of `MONTH` names."""
    return MONTHS[written.rstrip(".").replace("ae", "ä")]


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


def nearest(month: int, day: int, reference: date, ahead: timedelta = SOON) -> date | None:
    """The latest such day that lies no more than `ahead` after `reference`."""
    for year in (reference.year + 1, reference.year, reference.year - 1, reference.year - 4):
        found = make_date(year, month, day)
        if found is not None and found - reference <= ahead:
            return found
    return None


def weekday_near(lower: str, start: int, end: int, reference: date) -> date:
    """The day that the weekday between the offsets means: the latest, or the next if said so."""
    number = next(day for name, day in WEEKDAYS.items() if lower.startswith(name, start))
    day = reference - timedelta(days=(reference.weekday() - number) % 7)
    before = lower[max(0, start - 14) : start]
    if before.endswith(("kommenden ", "nächsten ", "naechsten ")) or _ahead().match(lower, end):
        return day + timedelta(days=7)
    if before.endswith(("vergangenen ", "letzten ", "vorigen ")) and day == reference:
        return day - timedelta(days=7)
    return day


@cache
def _ahead() -> re.Pattern[str]:
    return re.compile(r" (?:wird|will|soll|werden|wollen|sollen)\b")


@cache
def day_pattern() -> re.Pattern[str]:
    """A day in digits, or some days in a row; `read_day` says which."""
    # 28. Februar bis 2. März 2025 · 28. und 29. August 2024 · 29. März · 16.10.2025 · 2025-03-29
    return re.compile(
        r"(?P<day>\d{1,2})\.(?:"
        rf"\s?(?P<month1>{MONTH})(?:\s(?P<year1>{_YEAR}))?\s?(?:bis|–|-)\s?(?:zum )?"
        rf"(?P<last1>\d{{1,2}})\.\s?(?P<month2>{MONTH})(?:\s(?P<year2>{_YEAR})(?!\d))?"
        r"|(?:\s?(?:und|bis|bis zum|–|-|/|,)\s?(?P<last>\d{1,2})\.)?"
        r"(?:,?\s?(?:und|–|-)\s?(?P<last3>\d{1,2})\.)?"
        rf"\s?(?P<month>{MONTH})(?:\s(?:des jahres )?(?P<year>{_YEAR})(?!\d))?(?![\wäöüß])"
        r"|(?:\s?(?:bis|–|-|/)\s?(?P<lastn>\d{1,2})\.)?"
        rf"(?P<monthn>\d{{1,2}})\.(?P<yearn>{_YEAR}|\d\d)?(?!\d))"
        rf"|(?P<iso>{_YEAR})-(?P<isom>\d\d)-(?P<isod>\d\d)(?!\d)"
    )


def may_begin_day(lower: str, start: int, end: int) -> bool:
    """Whether what follows the digits between two offsets lets them begin a day: "3.", "2025-"."""
    length = end - start
    return lower.startswith("-", end) if length == 4 else length < 3 and lower.startswith(".", end)


@cache
def _word() -> re.Pattern[str]:
    return re.compile(
        rf"(?P<weekday>{WEEKDAY})\b"
        r"|(?P<word>vorgestern|gestern|heute|morgen(?= (?:in|wird|soll|werden)))\b"
    )


def find_dates(text: str, published: date) -> list[DateMention]:
    """The days that `text` names, in order; those without a year near `published`.

    A weekday is the latest one up to `published`, "am kommenden …" the next. A day that a date
    follows ("am Dienstag, dem 14. März") is named twice.
    """
    given = normal(text)
    lower, known = given.lower, known_words(given.plain)
    found: list[tuple[int, int, date, date, Sort]] = []
    at = 0
    for start, end in known.digits:
        if start < at or not may_begin_day(lower, start, end):
            continue
        if start and (lower[start - 1].isalnum() or lower[start - 1] in ".,-/"):
            continue
        named = day_pattern().match(lower, start)
        days = read_day(named, published) if named else None
        if named and days:
            at = named.end()
            found.append((start, at, *days))
    for place in known.beginnings(DAY, " \n(„-"):
        match = _word().match(lower, place)
        if match is None:
            continue
        if match["weekday"]:
            day = weekday_near(lower, *match.span(), published)
            found.append((*match.span(), day, day, "weekday"))
        else:
            day = published + timedelta(days=NEAR_DAYS[match["word"]])
            found.append((*match.span(), day, day, "relative"))
    found.sort()
    return [
        DateMention(start=given.start(start), end=given.end(end), day=day, last=last, sort=sort)
        for start, end, day, last, sort in found
    ]


def read_day(
    match: re.Match[str], reference: date, ahead: timedelta = SOON
) -> tuple[date, date, Sort] | None:
    """The first and last day that a match of `day_pattern` names, and how sure that is."""
    if match["iso"]:
        day = make_date(int(match["iso"]), int(match["isom"]), int(match["isod"]))
        return None if day is None else (day, day, "full")
    first = int(match["day"])
    if match["month1"]:
        month, end_month = month_number(match["month1"]), month_number(match["month2"])
        last = int(match["last1"])
        year = match["year2"] or match["year1"]
    elif match["month"]:
        month = end_month = month_number(match["month"])
        last = int(match["last3"] or match["last"] or first)
        year = match["year"]
    else:
        month = end_month = int(match["monthn"])
        last = int(match["lastn"] or first)
        year = match["yearn"]
    if not 1 <= end_month <= 12:
        return None
    sort: Sort = "full" if year else "partial"
    end = (
        make_date(full_year(year), end_month, last)
        if year
        else nearest(end_month, last, reference, ahead)
    )
    if end is None:
        return None
    start = make_date(end.year - (month > end_month), month, first)
    return None if start is None or start > end else (start, end, sort)
