"""Seasons, and years that begin in the middle of one: "im Herbst", "im kommenden Studienjahr"."""

from __future__ import annotations

import re
from functools import cache

from store.reading.calendar_periods import OF_YEAR, year_said
from store.reading.tense import tells_of_past
from store.reading.text import pattern
from store.reading.timeline import Role, Timeline, lead_in
from store.reading.words.calendar import COMING, CURRENT, OVER_TWO_YEARS, PAST, SEASONS


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    past, coming = pattern(PAST), pattern(COMING)
    lead = pattern(
        r"(?:(?P<to>bis(?: zum| zur)?)|(?P<since>seit)|(?P<from>ab|vom|von)|(?P<at>im|in|am)"
        r"|(?P<for>für|zum|zur))"
    )
    return {
        "before": lead_in(
            rf"\b(?:{lead} )?(?:(?:dem|den|der|die|das|des) )?"
            rf"(?:(?P<past>(?:{past})[nrsm]?) |(?P<coming>(?:{coming}|neue)[nrsm]?) "
            rf"|(?P<current>(?:{CURRENT})[nrsm]?) )?$"
        ),
        "of_year": re.compile(rf" ({OF_YEAR})\b"),
        "onward": re.compile(r" (?:an|ab)\b"),
    }


def season(line: Timeline, start: int, end: int) -> None:
    """ "vergangenen Herbst", "im kommenden Frühjahr", "vom Sommer an": the year it is in."""
    lead = line.leading(_patterns()["before"], start)
    if lead is None or lead.start() == start:
        return
    reference = line.reference
    word = line.lower[start:end].removesuffix("s")
    opens = SEASONS[word]
    number = reference.year
    if behind := _patterns()["of_year"].match(line.lower, end):
        said = year_said(line, None, behind[1]) or number
        _keep(line, lead, start, behind.end(), str(said), ahead=said > number)
    elif lead["past"]:
        number -= reference.month < min(opens + 2, 12)
    elif lead["coming"]:
        number += reference.month >= opens
    elif not lead["current"]:
        _by_itself(line, lead, start, end, opens)
        return
    if behind is None:
        _keep(line, lead, start, end, str(number), ahead=bool(lead["coming"]))


def over_two_years(line: Timeline, start: int, end: int) -> None:
    """ "im letzten Winter", "im kommenden Studienjahr": "2023/2024"."""
    lead = line.leading(_patterns()["before"], start)
    if lead is None or lead.start() == start:
        return
    lower, month = line.lower, line.reference.month
    opens, ends = next(o for word, o in OVER_TWO_YEARS.items() if lower.startswith(word, start))
    running = line.reference.year - (month < opens)
    idle = ends < month < opens
    ahead = bool(lead["coming"])
    if lead["past"]:
        running -= not idle
    elif lead["coming"]:
        running += 1
    elif lead["current"]:
        running += idle
    elif not lower.startswith("wintersemester", start):
        return  # "im Winter": every year
    elif lead["from"] or not tells_of_past(line.text, lead.start(), end):
        ahead = True
        running += 1
    _keep(line, lead, start, end, f"{running}/{running + 1}", ahead=ahead)


def _keep(
    line: Timeline, lead: re.Match[str], start: int, end: int, code: str, *, ahead: bool
) -> None:
    begin, last = lead.start(), code[-4:]
    onward = _patterns()["onward"].match(line.lower, end) if lead["from"] else None
    role: Role | None = "target" if ahead else None
    if lead["to"]:
        line.keep(begin, end, f"../{last}", "target" if ahead else "period")
    elif lead["since"] or onward or lead["from"] == "ab":
        line.keep(begin, onward.end() if onward else end, f"{code[:4]}/..", role or "period")
    else:
        line.keep(begin, end, code, role, core=start)


def _by_itself(line: Timeline, lead: re.Match[str], start: int, end: int, opens: int) -> None:
    """ "im Herbst": the last one or the next, by the words around; "im Sommer" may be any."""
    if not any(lead[name] for name in ("to", "since", "from", "at", "for")):
        return  # "der Sommer naht"
    reference = line.reference
    begin = lead.start()
    onward = _patterns()["onward"].match(line.lower, end) if lead["from"] else None
    past = tells_of_past(line.text, begin, end)
    if lead["since"] or past or (lead["from"] == "vom" and not onward):
        _keep(line, lead, start, end, str(reference.year - (reference.month < opens)), ahead=False)
        return
    coming = str(reference.year + (reference.month >= opens))
    if opens != 6 or not lead["at"]:
        _keep(line, lead, start, end, coming, ahead=True)
