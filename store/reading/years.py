"""Years that are said from where one stands: "im vergangenen Jahr", "binnen fünf Jahren"."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from store.reading.calendar_periods import LEAD
from store.reading.months import small_number
from store.reading.period_codes import within_year
from store.reading.relative_periods import point_of_year
from store.reading.tense import looks_ahead, tells_of_past
from store.reading.text import pattern
from store.reading.timeline import YEAR, Role, Timeline, lead_in, years_earlier, years_of
from store.reading.words.calendar import COMING, CURRENT, FIRST_MONTH, ORDINALS, PAST, SAME

_NUMBER = r"(?P<n>\d{1,2}|[a-zäöüß]{3,12})"
_YEAR_NEXT = re.compile(rf",? (?:\(|im jahre? )?{YEAR}\b")
_NEAR = 250
"""How many characters before "ein Jahr zuvor" the time may stand that it is counted from."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    past, coming = pattern(PAST), pattern(COMING)
    within = (
        r"binnen|innert|innerhalb(?: von| der)?|im laufe? (?:von|der)|im verlaufe? (?:von|der)|über"
    )
    about = r"(?:rund|etwa|gut|knapp|ungefähr|circa|genau|fast|noch|erst|nur|mehr als) "
    return {
        "before_year": lead_in(
            rf"{LEAD}(?:(?:dem |den |der |das )?(?P<part>anfang|beginn|mitte|ende|ablauf|laufe?"
            r"|verlaufe?|ergebnis) )?(?:(?:den|der|die|das|dem|des) )?"
            r"(?:(?:ganzen|gesamten) (?=\w+ $))?"
            rf"(?:(?P<past>(?:{past})[nrsm]?)|(?P<coming>(?:{coming})[nrsm]?)"
            rf"|(?P<current>(?:{CURRENT})[nrsm]?)|(?P<before_last>(?:vorletzte|vorvergangene)[nrs]?)"
            rf"|(?P<after_next>{pattern('übernächste')}[nrs]?)|(?P<same>(?:{SAME})[nrsm]?)"
            r"|(?P<whole>(?:ganze|gesamte)[ns]?)|(?P<new>neue[ns]?)) $"
        ),
        "before_of_year": lead_in(rf"{LEAD}(?:dem |den |der |das )?(?P<part>anfang|beginn|mitte"
                                     r"|ende|ablauf|laufe?|verlaufe?) des (?:jetzigen )?$"),
        "before_years": lead_in(
            pattern(
                rf"(?:\b(?:(?P<ago>vor)|(?P<in>in)|(?P<within>{within})|(?P<since>seit)"
                rf"|(?P<while>während)|für) )?(?:(?P<article>den|der|die|das|dem) )?(?:{about})?"
            )
            + rf"(?:(?P<past>(?:{past})[nr]?) (?:{about})?|(?P<coming>(?:{coming})[nr]?) )?"
            + rf"(?:(?:\d{{1,2}}|[a-zäöüß]{{3,8}})(?: bis | oder | ?[–-] ?))?{_NUMBER}"
            + rf" (?:(?P<past2>(?:{past})n?) |(?P<coming2>(?:{coming})n?) )?$"
        ),
        "behind_year": re.compile(pattern(
            r" (?:(?P<before>zuvor|davor|vorher|früher)|(?P<after>darauf|danach|später))\b"
        )),
        "before_swiss_year": lead_in(
            r"\b(?:(?:(?P<to>bis)|(?P<since>seit)|per|auf|gegen) )?(?P<part>anfang|mitte|ende) $"
        ),
        "one": lead_in(rf"\b(?:(?P<the>im|das)|ein|(?P<these>(?:die|den|der) )?{_NUMBER}) $"),
        "both": lead_in(
            rf"\b(?:im|in|für|fuer) (?:das )?(?:(?P<past>(?:{past})[ns]?)|(?:{CURRENT})[nms]?)"
            r"(?: jahre?)? und $"
        ),
        "to_year": re.compile(rf" bis (?:zum )?(?:(?:ende|jahresende) )?({YEAR})(?![\w]|[.,]\d)"),
        "before_decade": lead_in(
            rf"\b(?:(?P<end>(?P<to>bis(?: zum| zur)?|bis gegen)|zum|zur|am|gegen)"
            rf" (?P<part>ende|mitte) (?:des|der|dieses|dieser)(?: (?:{CURRENT})n)?"
            rf"|(?:im|in der|der|das) (?:(?P<past>(?:{past})n?)|(?P<coming>(?:{coming})n?))) $"
        ),
    }  # fmt: skip


def year_word(line: Timeline, start: int, end: int) -> None:
    """ "im vergangenen Jahr", "seit Beginn des Jahres", "im Jahr zuvor", "vor zwei Jahren"."""
    lower = line.lower
    patterns = _patterns()
    word = lower[start:end]
    behind = patterns["behind_year"].match(lower, end)
    if behind is not None:
        _away(line, start, behind)
        return
    if word in ("jahre", "jahren") or lower.endswith(("einem ", "eines "), 0, start):
        if _counted(line, start, end, 1):
            return
    elif word == "jahr" and lower.endswith(("anfang ", "mitte ", "ende "), 0, start):
        swiss = line.leading(patterns["before_swiss_year"], start)
        if swiss is not None:
            point_of_year(line, swiss, start, end, f"jahres{swiss['part']}")
            return
    lead = line.leading(patterns["before_year"], start)
    if word == "jahren" or (word == "jahre" and not (lead and _singular(lead))):
        return  # "in den vergangenen Jahren": no year in particular
    number = line.reference.year
    if lead is None:
        lead = line.leading(patterns["before_of_year"], start) if word == "jahres" else None
        if lead is None:
            return
    elif lead["same"]:
        if line.found:
            line.keep(lead.start(), end, str(line.last_year(targets=False)))
        return
    elif lead["whole"]:
        if lead["at"] and not lower.startswith((" über", " ueber", " hindurch", " lang"), end):
            said = line.in_sentence(start)
            line.keep(lead.start(), end, said.code[:4] if said else str(number), core=start)
        return
    elif (lead["coming"] or "").startswith("folgend"):
        number = line.last_year(targets=False) + 1
    else:
        number += (
            -1 if lead["past"] else 1 if lead["coming"] else -2 if lead["before_last"]
            else 2 if lead["after_next"] else line.reference.month > 6 if lead["new"] else 0
        )  # fmt: skip
    _keep(line, lead, start, end, number)


def _singular(lead: re.Match[str]) -> bool:
    return lead["at"] in ("im", "am") or (lead["current"] or "").endswith("em")


def _keep(line: Timeline, lead: re.Match[str], start: int, end: int, number: int) -> None:
    part = lead["part"] or ""
    begin = lead.start()
    role: Role | None = "target" if number > line.reference.year else None
    if lead["to"]:
        line.keep_until(begin, end, str(number), date(number, 12, 31))
    elif lead["since"]:
        month = FIRST_MONTH.get(part, "" if number < line.reference.year else "01")
        line.keep(begin, end, f"{number}-{month}/.." if month else f"{number}/..", "period")
    elif lead["from"]:
        line.keep(begin, end, f"{number}/..", role or "period")
    elif line.lower.endswith(" und ", 0, begin) and (both := _both(line, begin)):
        first = line.reference.year - bool(both["past"])
        line.keep(both.start(), end, f"{first}/{number}", role)
    elif lead["between"] in ("von", "vom") and line.lower.startswith((" an ", " an,", " ab "), end):
        line.keep(begin, end + 3, f"{number}/..", role or "period")
    else:
        line.keep(begin, end, str(number), role, core=start)


def _both(line: Timeline, begin: int) -> re.Match[str] | None:
    """ "**in diesem und** im nächsten Jahr"."""
    return line.leading(_patterns()["both"], begin)


def _away(line: Timeline, start: int, behind: re.Match[str]) -> None:
    """ "im Jahr zuvor", "zwei Jahre später"; "ein Jahr davor" may mean the same months."""
    one = line.leading(_patterns()["one"], start)
    n = (small_number(one["n"]) if one["n"] else 1) if one else None
    if one is None or not n or _YEAR_NEXT.match(line.lower, behind.end()):
        return
    last = line.last_period()
    if last is not None and behind["before"] and one["these"]:  # "die beiden Jahre davor"
        first = years_of(last.code)[0]
        line.keep(one.start(), behind.end(), f"{first - n}/{first - 1}")
        return
    months = last is not None and start - last.end < _NEAR and within_year(last.code)
    if last is not None and months and behind["before"] and not one["the"]:
        code = years_earlier(last.code, n)
    else:
        code = str(line.last_year() + (-n if behind["before"] else n))
    line.keep(one.start(), behind.end(), code)


def _counted(line: Timeline, start: int, end: int, years: int) -> bool:
    """ "in den vergangenen sieben Jahren", "binnen fünf Jahren", "vor zwei Jahren"."""
    lower = line.lower
    lead = line.leading(_patterns()["before_years"], start)
    if lead is None:
        return False
    n = 1 if lead["n"] in ("einem", "eines") else small_number(lead["n"])
    if n is None:
        return False
    n *= years
    begin, number = lead.start(), line.reference.year
    if lower.startswith((" alt", " lang"), end):
        return True
    if lower.startswith(" bis ", end) and (to := _patterns()["to_year"].match(lower, end)):
        if lead["article"]:
            last = int(to[1])
            line.keep(begin, to.end(), f"{last - n + 1}/{last}", core=start)
        return True
    if lead["past"] or lead["past2"]:
        line.keep(begin, end, f"{number - n}/{number}", core=start)
    elif lead["coming"] or lead["coming2"]:
        line.keep(begin, end, f"../{number + n}", "target")
    elif lead["ago"]:
        role: Role = "comparison" if line.compares(begin) else "period"
        since = line.begun(begin)
        if since >= 0:
            line.keep(since, end, f"{number - n}/..", "period")
        else:
            line.keep(begin, end, str(number - n), role)
    elif lead["since"]:
        line.keep(begin, end, f"{number - n}/..", "period")
    elif lead["in"] or (lead["within"] and lead["within"] not in ("über", "ueber")):
        _span(line, lead, start, end, n)
    return True


def _span(line: Timeline, lead: re.Match[str], start: int, end: int, n: int) -> None:
    """ "in" or "binnen fünf Jahren": those to come, or those in which something has happened."""
    begin, number = lead.start(), line.reference.year
    if lead["in"] and (
        lead["article"] or not line.lower.startswith(("jahren", "jahrz", "jahr"), start)
    ):
        return
    if n == 1 and not looks_ahead(line.text, begin, end):
        return  # "um 4 Prozent binnen eines Jahres": the year is said elsewhere
    if tells_of_past(line.text, begin, end):
        line.keep(begin, end, f"{number - n}/{number}", "period")
    elif not lead["in"]:
        line.keep(begin, end, f"../{number + n}", "target")
    else:
        line.keep(begin, end, str(number + n), "target")


def decade(line: Timeline, start: int, end: int) -> None:
    """ "bis Ende des Jahrzehnts", "in den letzten zwei Jahrzehnten", "vor einem Jahrzehnt"."""
    number = line.reference.year
    lead = line.leading(_patterns()["before_decade"], start)
    if lead is None:
        _counted(line, start, end, 10)
    elif lead["end"]:
        length = 100 if line.lower.startswith("jahrhundert", start) else 10
        length //= 2 if lead["part"] == "mitte" else 1
        code = str(number // length * length + length)
        line.keep(lead.start(), end, f"../{code}" if lead["to"] else code, "target")
    elif lead["past"]:
        line.keep(lead.start(), end, f"{number - 10}/{number}", core=start)
    else:
        line.keep(lead.start(), end, f"../{number + 10}", "target")


def of_year(line: Timeline, start: int, end: int) -> None:
    """ "die diesjährige Ernte", "der letztjährige Gipfel"."""
    number = line.reference.year - line.lower.startswith("l", start)
    line.keep(start, end, str(number))


def bare(line: Timeline, start: int, end: int) -> None:
    """ "im ersten Quartal 5, **im zweiten** 6", "im vorigen Jahr 5, **im laufenden** 6"."""
    plain, lower = line.text.plain, line.lower
    if plain[end + 1 : end + 2].isupper() or not lower.endswith("im ", 0, start):
        return
    last = line.in_sentence(start)
    if last is None or lower[last.end : start].count(" ") > 25:
        return
    word = lower[start:end]
    if word in ORDINALS:
        if last.code[5:6] in ("Q", "H") and len(last.code) == 7:
            line.keep(start - 3, end, f"{last.code[:6]}{ORDINALS[word]}")
    elif last.code.isdecimal() and len(last.code) == 4:
        number = line.reference.year
        number += {"laufenden": 0, "kommenden": 1}.get(word, -1)
        line.keep(start - 3, end, str(number), "target" if word == "kommenden" else None)
