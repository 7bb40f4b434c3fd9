"""Months counted out: "in den ersten neun Monaten", "in acht Monaten", "im vergangenen Monat"."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from store.reading.calendar_months import latest_year
from store.reading.calendar_periods import LEAD, OF_YEAR, year_said
from store.reading.dates import MONTH, month_number
from store.reading.numerals import from_word
from store.reading.period_codes import month_code, stretch
from store.reading.tense import looks_ahead
from store.reading.text import pattern
from store.reading.timeline import YEAR, Timeline, lead_in
from store.reading.words.calendar import COMING, CURRENT, PAST

RESULT = (
    r"(?:(?:(?:nach|laut|gemäß|aus) (?:(?:dem|den) )?ergebniss?(?:es|en|e)?"
    r"|im laufe|im verlaufe?) )?"
)
"""What may stand before a stretch that figures are given for: "nach den Ergebnissen von"."""

UP_TO = re.compile(
    rf" bis (?:(?:zum )?ende (?:des )?|einschließlich |einschliesslich |zum \d\d?\. )?"
    rf"(?P<month>{MONTH})(?:,? (?P<year>{YEAR})(?![\w]|[.,]\d)| (?P<of>{OF_YEAR}))?(?![\wäöüß])"
)
"""The end of a stretch, behind it: "in den acht Monaten **bis Ende August**"."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    past, coming = pattern(PAST), pattern(COMING)
    number = r"(?P<n>\d{1,2}|[a-zäöüß]{3,12})"
    begun = rf"jahres(?:beginn|anfang)|(?:dem )?(?:beginn|anfang) (?:{OF_YEAR}|des jahres)"
    return {
        "year_behind": re.compile(
            rf" ?(?:(?:(?:des jahre?s|im jahre?|von|aus|in) |/|-)?(?P<year>{YEAR}|(?<=/)\d\d)"
            rf"(?![\w]|[.,]\d)|(?P<of>{OF_YEAR}))"
        ),
        "own": re.compile(
            rf" (?:bis (?:(?:zum|ende|anfang|mitte) )*{YEAR}"
            rf"|(?:bis(?: zum)?|von|vom) (?:\d\d?\.|(?:{MONTH})\b))"
        ),
        "begun": re.compile(rf" seit (?:{begun}|januar|jänner|jaenner)\b"),
        "before_month_named": lead_in(
            r"\b(?:(?P<to>bis(?: zum| zur)?)|(?P<since>seit(?: dem| der)?)|zu|zum|zur|am|per) $"
        ),
        "before_months": lead_in(
            rf"(?P<result>{pattern(RESULT)})"
            + rf"(?:{LEAD}|(?P<within>binnen |innert |innerhalb (?:von |der )?))"
            rf"(?:während )?(?:(?P<article>den|der|die) )?(?:(?P<first>ersten?) "
            rf"|(?P<past>(?:{past})[nr]?) |(?P<coming>(?:{coming})[nr]?) )?{number} $"
        ),
        "before_month": lead_in(
            rf"{LEAD}(?:(?:zum )?(?:ende|anfang|mitte) )?(?:(?:den|der|die|das|dem|des) )?"
            rf"(?:(?P<past>(?:{past})[nrs]?) |(?P<coming>(?:{coming})[nrs]?) "
            rf"|(?P<current>(?:{CURRENT})[nrsm]?) |(?<=ende des )|(?<=anfang des )"
            r"|(?<=mitte des ))$"
        ),
    }


def months(line: Timeline, start: int, end: int) -> None:
    """ "in den ersten neun Monaten", "in acht Monaten des Jahres", "in zwölf Monaten bis Juni"."""
    lower, reference = line.lower, line.reference
    patterns = _patterns()
    lead = line.leading(patterns["before_months"], start)
    n = small_number(lead["n"]) if lead else None
    if lead is None or n is None or not 1 <= n <= 60:
        _one_month(line, start, end)
        return
    begin = lead.start()
    if lower.startswith((" bis ", " seit ", " von "), end) and counted_to(line, begin, end, n):
        return
    after = patterns["year_behind"].match(lower, end)
    said = year_said(line, after["year"], after["of"]) if after else None
    finish = after.end() if after and said else end
    if lead["past"] and said and n < 12:  # "in den letzten drei Monaten 2023"
        line.keep(begin, finish, stretch(said * 12 + 12 - n, said * 12 + 11), core=start)
    elif lead["past"]:
        code = f"{months_before(reference, n)}/{reference:%Y-%m}"
        line.keep(begin, finish, code, core=start)
    elif lead["coming"]:
        line.keep(begin, finish, f"../{months_before(reference, -n)}", "target")
    elif lead["since"]:
        line.keep(begin, finish, f"{months_before(reference, n)}/..", "period")
    elif lead["within"]:
        if looks_ahead(line.text, begin, end):
            line.keep(begin, end, f"../{months_before(reference, -n)}", "target")
    elif n <= 12 and (
        (lead["first"] and (n < 12 or said))
        or (said and _counts(lead))
        or _bare(line, lead, n, end)
    ):
        if said is None:
            said = reference.year - (n > reference.month)
        line.keep(begin, finish, stretch(said * 12, said * 12 + n - 1), core=start)
    elif lead["after"] == "vor":
        line.keep(begin, finish, months_before(reference, n), core=start)


def _counts(lead: re.Match[str]) -> bool:
    return bool(lead["at"] or lead["after"] == "nach" or lead["result"])


def _bare(line: Timeline, lead: re.Match[str], n: int, end: int) -> bool:
    """Whether months without a year are those since it began, not a time to come or that it took.

    "In acht Monaten wuchs er um 4 Prozent", but "In zwei Monaten ist es fertig".
    """
    if lead["article"] or n == 12:
        return False
    if "ergebnis" in lead["result"]:
        return True
    if lead["after"] == "nach" and n > 2:
        return 0 <= line.reference.month - n <= 3
    if lead["result"]:
        return n > 3 and not looks_ahead(line.text, lead.start(), end)
    least = {"in": 4, "für": 7}.get(lead["at"] or "", 99)
    return n >= least and not looks_ahead(line.text, lead.start(), end)


def counted_to(line: Timeline, begin: int, end: int, n: int) -> bool:
    """Whether what stands behind `n` months says when they ended ("bis Juni") or began.

    They are kept then, if that is not read as a period of its own.
    """
    lower, reference = line.lower, line.reference
    if begun := _patterns()["begun"].match(lower, end):
        first = reference.year * 12
        line.keep(begin, begun.end(), stretch(first, first + n - 1), "period")
        return True
    until = UP_TO.match(lower, end)
    if until is None:
        return _patterns()["own"].match(lower, end) is not None
    month = month_number(until["month"])
    said = year_said(line, until["year"], until["of"])
    if said is None:
        said = latest_year(line, month, until.end())
    last = said * 12 + month - 1
    line.keep(begin, until.end(), stretch(last - n + 1, last), "period")
    return True


def _one_month(line: Timeline, start: int, end: int) -> None:
    """ "im vergangenen Monat", "bis Ende des Monats"."""
    if line.lower.startswith("monaten", start):
        return  # "in den vergangenen Monaten"
    lead = line.leading(_patterns()["before_month"], start)
    if lead is None:
        return
    code = months_before(line.reference, 1 if lead["past"] else -1 if lead["coming"] else 0)
    if lead["to"]:
        line.keep(lead.start(), end, f"../{code}", "target")
    else:
        line.keep(lead.start(), end, code)


def month_named(line: Timeline, start: int, end: int) -> None:
    """ "seit Monatsbeginn", "bis Monatsende": the month of the reference."""
    lead = line.leading(_patterns()["before_month_named"], start)
    begin, code = lead.start() if lead else start, f"{line.reference:%Y-%m}"
    if lead and lead["to"]:
        line.keep(begin, end, f"../{code}", "target")
    elif lead and lead["since"]:
        line.keep(begin, end, f"{code}/..", "period")
    else:
        line.keep(begin, end, code, "period")


def small_number(written: str | None) -> int | None:
    """A whole number in digits or as one word, "beiden" too."""
    if not written:
        return None
    if written.isdecimal():
        return int(written)
    if written == "beiden":
        return 2
    number = from_word(written)
    return number.digits if number is not None and number.exponent == 0 else None


def months_before(reference: date, n: int) -> str:
    """The month `n` months before that of `reference`, as a code."""
    return month_code(reference.year * 12 + reference.month - 1 - n)
