"""Times that are said from where one stands: "seit Jahresbeginn", "vor Jahresfrist"."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from store.reading.dates import weekday_near
from store.reading.tense import looks_ahead, tells_of_past
from store.reading.text import pattern
from store.reading.timeline import YEAR, Timeline, lead_in
from store.reading.words.calendar import EVENTS


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "before_named": lead_in(
            r"\b(?:(?P<to>bis(?: zum| zur)?)|(?P<since>seit(?: dem| der)?)|zum|zur|am|im|für das"
            r"|das|zu|per|gegen|(?P<from>vom|ab)) $"
        ),
        "before_course": lead_in(r"\bim (?:(?:bisherigen|laufenden|(?P<rest>weiteren)) )?$"),
        "before_term": lead_in(
            r"\b(?:(?P<ago>vor)|(?P<since>seit)|(?P<within>binnen|innert|innerhalb|in|nach)"
            r"|auf|im|über) $"
        ),
        "before_event": lead_in(
            r"\bseit (?:dem |der )?(?:(?:beginn|ausbruch|anfang) des )?(?:\w+ )?$"
        ),
        "year": re.compile(rf" ({YEAR})(?!\d)"),
        "before_weekday": lead_in(
            pattern(
                r"\b(?:am|(?P<to>bis(?: zum)?)|(?P<since>seit(?: dem)?)) "
                r"(?:heutigen |vergangenen |letzten |vorigen |kommenden |nächsten )?$"
            )
        ),
    }


def named(line: Timeline, start: int, end: int) -> None:
    """ "seit Jahresbeginn", "bis Jahresende", "im Gesamtjahr 2024", "im Folgejahr"."""
    lower = line.lower
    patterns = _patterns()
    word = lower[start:end]
    after = patterns["year"].match(lower, end)
    number = int(after.group(1)) if after else line.reference.year
    if word.startswith("folgejahr"):
        number = line.last_year() + 1
    elif word.startswith("vorvorjahr"):
        number -= 2
    finish = after.end() if after else end
    if word == "jahresverlauf":
        if course := line.leading(patterns["before_course"], start):
            code = f"{number}" if course["rest"] or after else f"{number}-01/.."
            line.keep(course.start(), finish, code, "period")
        return
    if word.startswith("silvester"):
        word = "jahresende"
    elif word.startswith("neujahr"):
        word = "jahreswechsel"
    elif word.startswith("berichtsjahr"):
        number = number if after else _reported(line)
    lead = line.leading(patterns["before_named"], start)
    point_of_year(line, lead, start, finish, word, number, written=after is not None)


def point_of_year(
    line: Timeline,
    lead: re.Match[str] | None,
    start: int,
    finish: int,
    word: str,
    number: int = 0,
    *,
    written: bool = False,
) -> None:
    """Keep "Jahresmitte" and the like of the year `number`, that of the reference if it is 0."""
    number = number or line.reference.year
    begin = lead.start() if lead else start
    text = line.text
    if lead and lead["since"]:
        month = {"jahresmitte": "06", "jahresende": "12"}.get(word, "01")
        number -= not written and int(month) > line.reference.month
        line.keep(begin, finish, f"{number}-{month}/..", "period")
    elif lead and lead["to"]:
        code, last = (f"{number}-06", 6) if word == "jahresmitte" else (str(number), 12)
        line.keep_until(begin, finish, code, date(number, last, 30))
    elif word == "jahresmitte":
        line.keep(begin, finish, f"{number}-06", core=begin)
    elif word in ("jahreswechsel", "jahreswende"):
        nearer = not written and line.reference.month > 6
        number += nearer
        onward = re.compile(r" a[nb]\b").match(line.lower, finish)
        if onward or (lead and lead.group() == "ab "):
            finish = onward.end() if onward else finish
            line.keep(begin, finish, f"{number}-01/..", "target" if nearer else "period")
        elif nearer and not tells_of_past(text, begin, finish):
            line.keep(begin, finish, str(number), "target")
        else:
            line.keep(begin, finish, f"{number}-01", "period")
    elif word in ("jahresbeginn", "jahresanfang"):
        line.keep(begin, finish, f"{number}-01", core=begin)
    elif word in ("jahresende", "jahresschluss"):
        if not written and line.reference.month < 7 and tells_of_past(text, begin, finish):
            number -= 1
        target = number >= line.reference.year
        code = str(number) if target and not written else f"{number}-12"
        line.keep(begin, finish, code, "target" if target else "period")
    else:
        line.keep(begin, finish, str(number), core=start)


def _reported(line: Timeline) -> int:
    """The year that a report is on: the one said before, else the last that is over."""
    said = line.last_year(targets=False)
    return said if line.found and said <= line.reference.year else line.reference.year - 1


def event(line: Timeline, start: int, end: int) -> None:
    """ "seit Kriegsbeginn", "seit der Jahrtausendwende": what everyone knows the date of."""
    lead = line.leading(_patterns()["before_event"], start)
    code = next((c for word, c in EVENTS.items() if line.lower.startswith(word, start)), None)
    if lead is not None and code and code <= f"{line.reference:%Y-%m}":
        line.keep(lead.start(), end, f"{code}/..", "period")


def years_term(line: Timeline, start: int, end: int) -> None:
    """ "vor Jahresfrist": a year ago; "binnen Jahresfrist": within one, if it looks ahead."""
    lower = line.lower
    lead = line.leading(_patterns()["before_term"], start)
    if lead is None:
        return
    begin, number = lead.start(), line.reference.year
    if not lower.startswith("jahresfrist", start):
        line.keep(begin, end, str(number - 1), "comparison")
    elif lead["ago"]:
        line.keep(begin, end, str(number - 1), "comparison" if line.compares(begin) else "period")
    elif lead["since"]:
        line.keep(begin, end, f"{number - 1}/..", "period")
    elif lead["within"] and looks_ahead(line.text, begin, end):
        line.keep(begin, end, f"../{number + 1}", "target")


def weekday(line: Timeline, start: int, end: int) -> None:
    """ "am Montag", "am kommenden Freitag"."""
    lead = line.leading(_patterns()["before_weekday"], start)
    if lead is not None:
        day = weekday_near(line.lower, start, end, line.reference)
        if lead["to"]:
            if day < line.reference and not tells_of_past(line.text, lead.start(), end):
                day += timedelta(days=7)
            line.keep_until(lead.start(), end, str(day), day)
        else:
            code = f"{day}/.." if lead["since"] else str(day)
            line.keep(lead.start(), end, code, "period")
