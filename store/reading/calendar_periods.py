"""Periods that are said by the calendar: years and days; what stands before a period."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta
from functools import cache

from store.reading.dates import SOON, day_pattern, read_day
from store.reading.tense import looks_ahead
from store.reading.text import pattern
from store.reading.timeline import YEAR, Role, Timeline, lead_in
from store.reading.units import unit_at
from store.reading.words.calendar import (
    FIRST_MONTH,
    NO_YEARS,
    OF_A_NOUN,
    PART_OF_YEAR,
)

LEAD = pattern(
    r"(?:\b(?:(?P<to>bis(?: zum| zur| zu| spätestens| einschließlich| ins)?"
    r"|spätestens(?: bis| im| in)?)"
    r"|(?P<since>seit(?: dem| der)?)|(?P<from>ab(?: dem)?)|(?P<after>nach|vor)"
    r"|(?P<between>zwischen|von|vom)"
    r"|(?P<at>im|in|am|für|zum|per|mit stand vom|stand|zu|auf)) )?"
)
"""The preposition before a period, in named groups; it may be missing."""

OF_YEAR = (
    r"(?:dieses|des (?:laufenden|vergangenen|vorigen|letzten|kommenden|gleichen|selben)"
    r"|vergangenen|vorigen|letzten|laufenden) jahres|des vorjahres|des jahres(?! \d)"
)
"""Words behind a month or a quarter that say of which year it is."""

PART = rf"(?:(?:dem |den |der |die |das |des )?(?P<part>{pattern(PART_OF_YEAR)}) (?:des |der )?)?"
"""The part of a year or a month that words before it name, as a regular expression."""

_SINGLE = re.compile(r"\bim jahre? $")
_HALF_A_YEAR = timedelta(days=183)


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "before_year": lead_in(rf"{LEAD}{PART}(?:(?:(?:der|den|die|das|dem|des) )?jahre?[sn]? )?$"),
        "after_year": re.compile(
            rf"\s?(?P<join>–|-|/|bis|und) ?(?:zum jahr |ende |anfang |mitte )?"
            rf"(?P<last>{YEAR}|(?<=/)\d\d|(?<=[–-])\d\d)(?![\w]|[.,]\d)"
            rf"|(?P<list>(?:, {YEAR})+,? und )(?P<end>{YEAR})(?![\w]|[.,]\d)"
            r"| (?:und|bis) (?P<today>heute)\b"
            r"|(?P<decade>er(?:[ -]jahren?)?\b)"
        ),
        "before_decade": lead_in(r"\b(?:in|seit|während) (?:den|der|die) $"),
        "before_day": lead_in(
            r"\b(?:(?P<to>bis(?: zum)?)|(?P<since>seit(?: dem)?)|(?P<from>ab(?: dem)?)"
            r"|(?:mit )?stand:?(?: vom)?|am|zum|per|vom|von|den|dem) $"
        ),
        "onward": re.compile(r" (?:an|ab)\b"),
    }


def year(line: Timeline, start: int, end: int) -> None:
    """ "2024", "seit Anfang 2025", "2019 bis 2023", "2023/24", "1990er-Jahre"."""
    lower, text = line.lower, line.text
    following = lower[end : end + 2]
    if following[:1] and following[0] in "“\"»'":
        return  # „Usbekistan – 2030“
    if following[1:].isdigit() and following[0] in ".,:":
        return
    patterns = _patterns()
    lead = line.leading(patterns["before_year"], start)
    begin = lead.start() if lead else start
    before = lower[max(0, start - 20) : start].rsplit(None, 1)[-1:]
    word = before[0].lstrip('(„"“') if before else ""
    if begin == start and (word in NO_YEARS or word.endswith("-")):
        return
    if following[:1] == " " and unit_at(text, end) is not None:
        return
    first = int(lower[start:end])
    after = patterns["after_year"].match(lower, end)
    if after is None and lower[end : end + 1].isalnum():
        return
    if after is not None and after["decade"]:
        opening = line.leading(patterns["before_decade"], start)
        begin = opening.start() if opening else begin
        since = bool(opening) and lower.startswith("seit", begin)
        line.keep(begin, after.end(), f"{first}/.." if since else f"{first}/{first + 9}")
        return
    if after is not None and after["today"]:
        line.keep(begin, after.end(), f"{first}/{line.reference.year}", "period")
        return
    if after is not None and after["list"]:
        last = int(after["end"])
        if last - first == after["list"].count(",") + 1:  # "2021, 2022 und 2023"
            line.keep(begin, after.end(), f"{first}/{last}")
            return
    elif after is not None:
        written = after["last"]
        last = int(written) if len(written) == 4 else first - first % 100 + int(written)
        joined = after["join"] != "und" or last == first + 1 or bool(lead and lead["between"])
        if after["join"] == "bis" and lead and _SINGLE.search(lead[0]):
            joined = False  # "von 5 **im Jahr 2022 bis 2040** auf 9"
        if first < last and joined and unit_at(text, after.end()) is None:
            line.keep(begin, after.end(), f"{first}/{last}")
            return
    if following[:1] == "/" and following[1:].isdigit():
        return
    _one_year(line, begin, start, end, first, lead)


def _one_year(
    line: Timeline, begin: int, core: int, end: int, number: int, lead: re.Match[str] | None
) -> None:
    part = (lead["part"] or "") if lead else ""
    if lead and lead["to"]:
        if part in ("anfang", "beginn"):
            line.keep_until(begin, end, f"{number}-01", date(number, 1, 31))
        else:
            line.keep_until(begin, end, str(number), date(number, 12, 31))
    elif lead and (lead["since"] or lead["from"]):
        month = FIRST_MONTH.get(part, "")
        code = f"{number}-{month}/.." if month else f"{number}/.."
        line.keep(begin, end, code, "target" if number > line.reference.year else "period")
    elif lead and lead["after"] and not part:
        return  # "auch nach 2024": no period of its own
    elif behind := onward(line, lead, end):
        role: Role = "target" if number > line.reference.year else "period"
        line.keep(begin, behind, f"{number}/..", role)
    elif (since := line.begun(begin)) >= 0 and _names_event(line, since, begin):
        line.keep(since, end, f"{number}/..", "period")
    elif lead and lead["at"] == "zum" and number > line.reference.year and not part:
        line.keep_until(begin, end, str(number), date(number, 12, 31))  # "zum Jahr 2030"
    else:
        line.keep(begin, end, str(number), core=core)


def _names_event(line: Timeline, since: int, begin: int) -> bool:
    """Whether only a noun with what belongs to it stands between "seit" and the year."""
    words = line.text.plain[since:begin].split()[1:]
    return words[-1][0].isupper() and all(w[0].isupper() or w in OF_A_NOUN for w in words)


def onward(line: Timeline, lead: re.Match[str] | None, end: int) -> int:
    """Where "an" in "von 2026 an" ends, if it stands at `end`; else 0."""
    if lead is None or lead["between"] not in ("von", "vom"):
        return 0
    match = _patterns()["onward"].match(line.lower, end)
    return match.end() if match else 0


def year_said(line: Timeline, written: str | None, words: str | None) -> int | None:
    """The year that is written behind a month or a quarter, or that words name there."""
    if written:
        number = int(written)
        return number if number > 99 else 2000 + number
    if not words:
        return None
    if "vorjahr" in words or "vergangen" in words or "vorig" in words or "letzt" in words:
        return line.reference.year - 1
    if "kommend" in words:
        return line.reference.year + 1
    if "gleichen" in words or "selben" in words:
        return line.last_year()
    return line.reference.year


def day(line: Timeline, start: int) -> int:
    """ "am 29. März", "vom 28. Februar bis 2. März 2025", "03.04.25"; where it ends, else 0."""
    match = day_pattern().match(line.lower, start)
    if match is None:
        return 0
    lead = line.leading(_patterns()["before_day"], start)
    days = read_day(match, line.reference, SOON)
    later = read_day(match, line.reference, _HALF_A_YEAR)
    if days != later and ((lead and lead["to"]) or looks_ahead(line.text, start, match.end())):
        days = later
    if days is None:
        return 0
    first, last, _ = days
    begin = lead.start() if lead else start
    if first != last:
        code = f"{first}/{last}"
        if first.day == 1 and last.day == calendar.monthrange(last.year, last.month)[1]:
            code = f"{first:%Y-%m}/{last:%Y-%m}"
        line.keep(begin, match.end(), code, "period")
    elif lead and lead["to"]:
        line.keep_until(begin, match.end(), str(last), last)
    elif lead and (lead["since"] or lead["from"]):
        line.keep(begin, match.end(), f"{last}/..", "period")
    elif (
        lead and lead[0] == "vom " and (on := _patterns()["onward"].match(line.lower, match.end()))
    ):
        line.keep(begin, on.end(), f"{last}/..", "target" if last > line.reference else "period")
        return on.end()
    elif (since := line.begun(begin)) >= 0:
        line.keep(since, match.end(), f"{last}/..", "period")
    else:
        line.keep(begin, match.end(), str(last), "period")
    return match.end()
