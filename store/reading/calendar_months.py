"""Months that are named: "im März", "von Januar bis Mai", "seit vorigem Oktober", "bis August"."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from store.reading.calendar_periods import LEAD, OF_YEAR, PART, onward, year_said
from store.reading.dates import MONTH, month_number
from store.reading.period_codes import month_index, stretch
from store.reading.tense import looks_ahead, tells_of_past
from store.reading.text import pattern
from store.reading.timeline import YEAR, Timeline, lead_in
from store.reading.words.calendar import COMING, PAST

_ABBREVIATED = re.compile(r"jan\b(?![.\d–/-]| \d)")
"""What names a month only with its point: "Jan" is a man too."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    past, coming = pattern(PAST), pattern(COMING)
    return {
        "before_month": lead_in(
            rf"{LEAD}{PART}(?:(?:den |der )?monate?[ns]? )?"
            rf"(?:(?:(?:den|der|dem|diesen|diesem) )?(?:(?P<past>(?:{past})[nrsm]?)"
            rf"|(?P<coming>(?:{coming})[nrsm]?)|diese[ns]|diesem) )?$"
        ),
        "after_month": re.compile(
            rf"(?: ?(?P<year1>{YEAR})(?=\s?(?:–|-|bis) ?(?:{MONTH})))?"
            rf"(?:, (?:{MONTH})(?=(?:, (?:{MONTH}))? und (?:{MONTH})))*"
            r"(?:\s?(?:–|-|/|bis(?: ende| einschließlich| einschliesslich| in den)?|und) ?"
            rf"(?P<last>{MONTH})(?![\wäöüß]))?"
            rf"(?: ?(?:des jahres |des |im jahre? |von )?(?P<year>{YEAR})(?!\w|[.,]\d)"
            rf"| (?P<of>{OF_YEAR}))?"
        ),
        "future": re.compile(
            pattern(
                r"\b(?:wird|werden|soll|sollen|will|wollen|geplant|dürften?|beginn(?:t|en)|start(?:et|en)"
                r"|folg(?:t|en)|vereinbart|vorgesehen|geht|gehen|tritt|treten|möchten?|plan(?:t|en))\b"
            )
        ),
    }


def month(line: Timeline, start: int, end: int) -> None:
    """ "im März", "seit November", "von Januar bis September 2024"."""
    lower = line.lower
    if line.text.plain[start].islower() or _ABBREVIATED.match(lower, start):
        return
    number = month_number(lower[start:end])
    patterns = _patterns()
    after = patterns["after_month"].match(lower, end)
    lead = line.leading(patterns["before_month"], start)
    if after is None:
        return
    begin = lead.start() if lead else start
    last = month_number(after["last"]) if after["last"] else number
    said = year_said(line, after["year"], after["of"])
    open_end = bool(lead and lead["from"]) or bool(onward(line, lead, after.end()))
    if said is None and lead and (lead["past"] or lead["coming"]):
        said = line.reference.year - (bool(lead["past"]) and number >= line.reference.month)
        said += bool(lead["coming"]) and number <= line.reference.month
    elif said is None:
        said = _year_of(line, number, last, start, after.end(), lead, opens=open_end)
    finish = after.end()
    first = int(after["year1"]) if after["year1"] else said - (number > last)
    code = f"{said}-{last:02}"
    if (first, number) != (said, last):
        line.keep(begin, finish, stretch(first * 12 + number - 1, said * 12 + last - 1))
    elif lead and lead["to"]:
        _until_month(line, begin, finish, said, last)
    elif lead and (lead["since"] or lead["from"]):
        line.keep(begin, finish, f"{code}/..", "period")
    elif end_of_lead := onward(line, lead, finish):
        line.keep(begin, end_of_lead, f"{code}/..", "period")
    elif (since := line.begun(begin)) >= 0:
        line.keep(since, finish, f"{code}/..", "period")
    else:
        line.keep(begin, finish, code, core=start)


def _year_of(
    line: Timeline,
    first: int,
    last: int,
    start: int,
    end: int,
    lead: re.Match[str] | None,
    *,
    opens: bool,
) -> int:
    """The year in which months without one end."""
    text = line.text
    until = bool(lead and lead["to"]) or (opens and not tells_of_past(text, start, end))
    if until:
        return latest_year(line, last, end, until=True)
    reference = line.reference
    ahead = (first - reference.month) % 12
    going_on = first < reference.month <= last
    if (going_on or 0 < ahead <= 6) and looks_ahead(text, start, end):
        if going_on:
            return reference.year
        return reference.year + (reference.month + ahead > 12) + (first > last)
    return latest_year(line, last, end)


def _until_month(line: Timeline, start: int, end: int, year: int, month: int) -> None:
    """ "bis August": a target; where it is over, the months since the year or something began."""
    before, last = line.in_sentence(start), year * 12 + month - 1
    if date(year, month, 28) >= line.reference:
        opens = before.code if before and before.role == "target" else ""
        if opens.endswith("/..") and len(opens) == 10:  # "ab Januar … bis Ende März"
            line.keep(start, end, stretch(month_index(opens), last), "target")
        else:
            line.keep(start, end, f"../{year}-{month:02}", "target")
        return
    begun = before and before.code == f"{year}-01" and before.end + 1 == start  # "von Jahresbeginn"
    if before is None or before.code in (str(year), f"{year}-01/..") or begun:
        line.keep(start, end, stretch(year * 12, last), "period")
    elif before.code.endswith("/..") and len(before.code) <= 10:
        first = before.code[:-3] if before.code[4] == "-" else f"{before.code[:4]}-01"
        line.keep(start, end, stretch(month_index(first), last), "period")
    else:
        line.keep(start, end, f"../{year}-{month:02}", "period")


def latest_year(line: Timeline, month: int, at: int, *, until: bool = False) -> int:
    """The year of a month without one: the latest, or the next where the words look ahead."""
    reference = line.reference
    ahead = (month - reference.month) % 12
    coming = reference.year + (reference.month + ahead > 12)
    if until:
        return coming - (ahead > 6)
    if month > reference.month and ahead <= 6:
        begin = max(0, at - 60, line.lower.rfind(". ", 0, at))
        end = line.lower.find(". ", at, at + 110)
        if _patterns()["future"].search(line.lower, begin, at + 110 if end < 0 else end):
            return coming
    return coming - (ahead > 0)
