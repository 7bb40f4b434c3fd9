"""Periods that are said from where one stands: "im Vorjahr", "binnen fünf Jahren", "am Montag"."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from store.reading.calendar_periods import LEAD
from store.reading.dates import weekday_near
from store.reading.quarters import small_number
from store.reading.text import pattern
from store.reading.timeline import YEAR, Role, Timeline, a_year_earlier, years_of
from store.reading.words.calendar import COMING, CURRENT, FIRST_MONTH, PAST, SAME


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    past, coming = pattern(PAST), pattern(COMING)
    number = r"(?P<n>\d{1,2}|[a-zäöüß]{3,12})"
    within = (
        r"binnen|innerhalb(?: von| der| eines)?|im laufe? (?:von|der)|im verlauf (?:von|der)|über"
    )
    same_stretch = r"(?:selben|gleichen|entsprechenden)"
    return {
        "before_year": re.compile(
            rf"{LEAD}(?:(?:dem |den |der |das )?(?P<part>anfang|beginn|mitte|ende|ablauf|laufe?"
            r"|verlaufe?|ergebnis) )?(?:(?:den|der|die|das|dem|des) )?"
            rf"(?:(?P<past>(?:{past})[nrs]?)|(?P<coming>(?:{coming})[nrs]?)"
            rf"|(?P<current>(?:{CURRENT})[nrsm]?)|(?P<before_last>(?:vorletzte|vorvergangene)[nrs]?)"
            rf"|(?P<after_next>{pattern('übernächste')}[nrs]?)|(?P<same>(?:{SAME})[nrsm]?)) $"
        ),
        "before_of_year": re.compile(rf"{LEAD}(?:dem |den |der |das )?(?P<part>anfang|beginn|mitte"
                                     r"|ende|laufe?|verlaufe?) des (?:jetzigen )?$"),
        "before_years": re.compile(
            pattern(
                rf"(?:\b(?:(?P<ago>vor)|(?P<in>in)|(?P<within>{within})|(?P<since>seit)"
                r"|(?P<while>während)|für) )?(?:(?:den|der|die) )?"
            )
            + rf"(?:(?P<past>(?:{past})[nr]?) |(?P<coming>(?:{coming})[nr]?) )?{number} $"
        ),
        "behind_year": re.compile(pattern(
            r" (?:(?P<before>zuvor|davor|vorher)|(?P<after>darauf|danach|später))\b"
        )),
        "one": re.compile(rf"\b(?:im|ein|das|{number}) $"),
        "before_vorjahr": re.compile(pattern(
            r"(?:\b(?:gegenüber|im vergleich (?:zu|mit)|verglichen mit|über|unter) dem "
            r"|\b(?:zum|im|des|vom|beim|dem) )$"
        )),
        "same_stretch": re.compile(
            rf"(?:\b(?:im|zum|dem|den) )?{same_stretch} (?:zeitraum|monat|quartal)e?s? des $"
        ),
        "before_same": re.compile(pattern(
            rf"\b(?:im|zum|in der|zur|dem|den|in|gegenüber dem) (?:{same_stretch}|diesem|jenem) $"
        )),
        "behind_same": re.compile(rf"e?s? (?:(?:des jahres|von|im jahre?) )?({YEAR})(?!\d)"),
        "before_named": re.compile(
            r"\b(?:(?P<to>bis(?: zum)?)|(?P<since>seit(?: dem)?)|zum|am|im|für das|das|zu) $"
        ),
        "year": re.compile(rf" ({YEAR})(?!\d)"),
        "before_weekday": re.compile(
            pattern(r"\bam (?:heutigen |vergangenen |letzten |vorigen |kommenden |nächsten )?$")
        ),
    }  # fmt: skip


def year_word(line: Timeline, start: int, end: int) -> None:
    """ "im vergangenen Jahr", "seit Beginn des Jahres", "im Jahr zuvor", "vor zwei Jahren"."""
    lower = line.lower
    patterns = _patterns()
    word = lower[start:end]
    behind = patterns["behind_year"].match(lower, end)
    if behind is not None:
        one = patterns["one"].search(lower, line.floor(start), start)
        n = (small_number(one["n"]) if one["n"] else 1) if one else None
        if one and n:
            shifted = line.last_year() + (-n if behind["before"] else n)
            line.keep(one.start(), behind.end(), str(shifted))
        return
    if word in ("jahre", "jahren") and _years(line, start, end):
        return
    lead = patterns["before_year"].search(lower, line.floor(start), start)
    if word == "jahren" or (word == "jahre" and not (lead and lead["at"] in ("im", "am"))):
        return  # "in den vergangenen Jahren": no year in particular
    number = line.reference.year
    if lead is None:
        lead = patterns["before_of_year"].search(lower, line.floor(start), start)
        if lead is None or word != "jahres":
            return
    elif lead["same"]:
        if line.found:
            line.keep(lead.start(), end, str(line.last_year()))
        return
    else:
        number += (
            -1 if lead["past"] else 1 if lead["coming"] else -2 if lead["before_last"]
            else 2 if lead["after_next"] else 0
        )  # fmt: skip
    part = lead["part"] or ""
    if lead["to"]:
        line.keep_until(lead.start(), end, str(number), date(number, 12, 31))
    elif lead["since"]:
        line.keep(lead.start(), end, f"{number}-{FIRST_MONTH.get(part, '01')}/..", "period")
    else:
        target = number > line.reference.year
        line.keep(lead.start(), end, str(number), "target" if target else None, core=start)


def _years(line: Timeline, start: int, end: int) -> bool:
    """ "in den vergangenen sieben Jahren", "binnen fünf Jahren", "vor zwei Jahren"."""
    lower = line.lower
    lead = _patterns()["before_years"].search(lower, line.floor(start), start)
    n = small_number(lead["n"]) if lead else None
    if lead is None or n is None:
        return False
    if lower.startswith((" alt", " lang"), end):
        return True
    number = line.reference.year
    begin = lead.start()
    if lead["past"]:
        line.keep(begin, end, f"{number - n}/{number}", core=start)
    elif lead["coming"] or (lead["within"] and lead["within"] not in ("über", "ueber")):
        line.keep(begin, end, f"../{number + n}", "target")
    elif lead["ago"]:
        role: Role = "comparison" if line.compares(begin) else "period"
        line.keep(begin, end, str(number - n), role)
    elif lead["in"] and lower.startswith("jahren", start):
        line.keep(begin, end, str(number + n), "target")
    elif lead["since"]:
        line.keep(begin, end, f"{number - n}/..", "period")
    return True


def year_before(line: Timeline, start: int, end: int) -> None:
    """ "im Vorjahr", "gegenüber dem Vorjahr", "im gleichen Zeitraum des Vorjahres"."""
    lower = line.lower
    patterns = _patterns()
    tail = lower[start + len("vorjahr") : end]
    lead = patterns["before_vorjahr"].search(lower, line.floor(start), start)
    begin = lead.start() if lead else start
    same = patterns["same_stretch"].search(lower, line.floor(start), start)
    last = line.in_sentence(start)
    if same is not None or tail.startswith(
        ("eszeitraum", "szeitraum", "esquartal", "esmonat", "esperiode", "eshälfte")
    ):
        code = a_year_earlier(last.code) if last else str(line.reference.year - 1)
        line.keep(same.start() if same else begin, end, code, "comparison")
        return
    years = years_of(last.code) if last else []
    number = (years[-1] if years else line.reference.year) - 1
    words = lead.group() if lead else ""
    compared = tail not in ("", "s", "es") or words not in ("im ", "dem ") or line.compares(begin)
    line.keep(begin, end, str(number), "comparison" if compared else "period")


def named(line: Timeline, start: int, end: int) -> None:
    """ "seit Jahresbeginn", "bis Jahresende", "im Gesamtjahr 2024", "im Folgejahr"."""
    lower = line.lower
    patterns = _patterns()
    word = lower[start:end]
    after = patterns["year"].match(lower, end)
    number = int(after.group(1)) if after else line.reference.year
    if word.startswith("folgejahr"):
        number = line.last_year() + 1
    finish = after.end() if after else end
    lead = patterns["before_named"].search(lower, line.floor(start), start)
    begin = lead.start() if lead else start
    if lead and lead["since"]:
        month = {"jahresmitte": "06", "jahresende": "12"}.get(word, "01")
        line.keep(begin, finish, f"{number}-{month}/..", "period")
    elif lead and lead["to"]:
        line.keep_until(begin, finish, str(number), date(number, 12, 31))
    elif word in ("jahresbeginn", "jahresanfang"):
        line.keep(begin, finish, f"{number}-01", core=start)
    elif word in ("jahresende", "jahresschluss"):
        target = number >= line.reference.year
        line.keep(begin, finish, f"{number}-12", "target" if target else "period")
    elif word != "jahreswechsel":
        line.keep(begin, finish, str(number), core=start)


def same(line: Timeline, start: int, end: int) -> None:
    """ "im selben Zeitraum": the period said before, or the same stretch of the year behind it."""
    lower = line.lower
    lead = _patterns()["before_same"].search(lower, line.floor(start), start)
    last = line.last_period()
    if lead is None or last is None or lower.startswith((" des vorjahr", "s des vorjahr"), end):
        return
    after = _patterns()["behind_same"].match(lower, end)
    if after is None:
        line.keep(lead.start(), end, last.code, "period")
        return
    years = years_of(last.code)
    shift = int(after.group(1)) - years[-1] if years else 0
    code = last.code
    for _ in range(-shift if -50 < shift < 0 else 0):
        code = a_year_earlier(code)
    line.keep(lead.start(), after.end(), code if shift < 0 else after.group(1), "comparison")


def weekday(line: Timeline, start: int, end: int) -> None:
    """ "am Montag", "am kommenden Freitag"."""
    lead = _patterns()["before_weekday"].search(line.lower, line.floor(start), start)
    if lead is not None:
        day = weekday_near(line.lower, start, end, line.reference)
        line.keep(lead.start(), end, str(day), "period")
