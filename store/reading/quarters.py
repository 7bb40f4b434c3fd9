"""Parts of a year: quarters, halves, "in den ersten neun Monaten", "im vergangenen Monat"."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from store.reading.calendar_periods import LEAD, OF_YEAR, year_said
from store.reading.numerals import from_word
from store.reading.text import pattern
from store.reading.timeline import YEAR, Timeline, lead_in
from store.reading.words.calendar import COMING, CURRENT, ORDINALS, PAST


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    past, coming = pattern(PAST), pattern(COMING)
    ordinals = "|".join(re.escape(word) for word in sorted(ORDINALS, key=len, reverse=True))
    number = r"(?P<n>\d{1,2}|[a-zäöüß]{3,12})"
    return {
        "before_quarter": lead_in(
            rf"{LEAD}(?:(?:den|der|die|das|dem|des|ende|mitte|anfang) )*(?<![\wäöüß])(?:"
            rf"(?P<past>(?:{past})[nr]?) (?P<several>beiden|zwei|drei|vier|[2-9]) "
            rf"|ersten? (?P<n>beiden|zwei|drei|2|3) |(?P<ordinal>{ordinals}) ?"
            rf"|(?P<last>letzte[nrs]?) |(?P<relative>(?:{past}|{coming}|{CURRENT})[rnms]?) )$"
        ),
        "year_behind": re.compile(
            rf" ?(?:(?:des jahres |/|-)?(?P<year>{YEAR}|(?<=/)\d\d)(?![\w]|[.,]\d)"
            rf"|(?P<of>{OF_YEAR}))"
        ),
        "short": re.compile(rf"(?:[–-](?P<last>q[2-4]))?[ /-]?(?P<year>{YEAR})(?!\d)"),
        "before_month_named": lead_in(
            r"\b(?:(?P<to>bis(?: zum| zur)?)|(?P<since>seit(?: dem| der)?)|zu|zum|zur|am|per) $"
        ),
        "past": re.compile(past),
        "coming": re.compile(coming),
        "before_months": lead_in(
            rf"{LEAD}(?:während )?(?:(?:den|der|die) )?(?:(?P<first>ersten?) "
            rf"|(?P<past>(?:{past})[nr]?) |(?P<coming>(?:{coming})[nr]?) )?{number} $"
        ),
        "before_month": lead_in(
            rf"{LEAD}(?:(?:zum )?(?:ende|anfang|mitte) )?(?:(?:den|der|die|das|dem|des) )?"
            rf"(?:(?P<past>(?:{past})[nrs]?) |(?P<coming>(?:{coming})[nrs]?) "
            rf"|(?P<current>(?:{CURRENT})[nrsm]?) |(?<=ende des )|(?<=anfang des )"
            r"|(?<=mitte des ))$"
        ),
    }


def quarter(line: Timeline, start: int, end: int) -> None:
    """ "im ersten Quartal 2025", "1. Halbjahr", "in den ersten drei Quartalen".

    Also "in der zweiten Jahreshälfte", "im ersten Dreivierteljahr" and Swiss "im ersten Semester".
    """
    lower = line.lower
    patterns = _patterns()
    lead = line.leading(patterns["before_quarter"], start)
    if lead is None:
        return
    reference = line.reference
    nine_months = lower.startswith("drei", start)
    length = 3 if nine_months or lower.startswith("quartal", start) else 6
    letter = "Q" if length == 3 else "H"
    after = patterns["year_behind"].match(lower, end)
    said = year_said(line, after["year"], after["of"]) if after else None
    finish = after.end() if after and said else end
    begin = lead.start()
    if lead["past"]:
        ended = (reference.month - 1) % length + 1  # months since the last one ended
        first = months_before(reference, ended + (small_number(lead["several"]) or 2) * length - 1)
        line.keep(begin, end, f"{first}/{months_before(reference, ended)}", core=start)
        return
    if lead["relative"] or lead["last"]:
        index = (reference.month - 1) // length
        if lead["last"] or patterns["past"].match(lead["relative"]):
            index -= 1
        elif patterns["coming"].match(lead["relative"]):
            index += 1
        count = 12 // length
        if lead["last"] and said:
            line.keep(begin, finish, f"{said}-{letter}{count}", core=start)
            return
        code = f"{reference.year + index // count}-{letter}{index % count + 1}"
        line.keep(begin, finish, code, core=start)
        return
    several = {"beiden": 2, "zwei": 2, "2": 2}.get(lead["n"], 3) if lead["n"] else 0
    n = several or ORDINALS[lead["ordinal"]]
    if nine_months:
        if n > 1:
            return
        n = several = 3
    if n * length > 12:
        return
    if said is None:
        said = reference.year - (date(reference.year, n * length, 28) > reference)
    code = f"{said}-01/{said}-{n * length:02}" if several else f"{said}-{letter}{n}"
    if lead["to"]:
        line.keep_until(begin, finish, code, date(said, n * length, 28))
    elif lead["since"]:
        line.keep(begin, finish, f"{code}/..", "period")
    else:
        line.keep(begin, finish, code, core=start)


def short_quarter(line: Timeline, start: int, end: int) -> None:
    """ "Q3/2024", "H1 2025", "9M 2024", "Q1–Q3 2024"."""
    written = line.lower[start:end]
    letter = written.strip("0123456789").upper()
    n = int(written.strip("qhm"))
    length = {"Q": 3, "H": 6, "M": 1}[letter]
    if n * length > 12 or n == 0:
        return
    after = _patterns()["short"].match(line.lower, end)
    if after is None:
        if letter == "M" or not line.text.plain[start:end].isupper():
            return
        said = line.reference.year
        said -= date(said, n * length, 28) > line.reference
        line.keep(start, end, f"{said}-{letter}{n}")
        return
    said = int(after["year"])
    if letter == "M":
        code = f"{said}-01/{said}-{n:02}"
    elif after["last"]:
        code = f"{said}-{n * 3 - 2:02}/{said}-{int(after['last'][1]) * 3:02}"
    else:
        code = f"{said}-{letter}{n}"
    line.keep(start, after.end(), code)


def months(line: Timeline, start: int, end: int) -> None:
    """ "in den ersten neun Monaten", "in den vergangenen sechs Monaten", "für acht Monate 2024"."""
    lower, reference = line.lower, line.reference
    patterns = _patterns()
    lead = line.leading(patterns["before_months"], start)
    n = small_number(lead["n"]) if lead else None
    if lead is None or n is None or not 1 <= n <= 60:
        _one_month(line, start, end)
        return
    if lower.startswith(" bis ", end):
        return  # "in den zwölf Monaten bis Juni": the month behind says when
    after = patterns["year_behind"].match(lower, end)
    said = year_said(line, after["year"], after["of"]) if after else None
    finish = after.end() if after and said else end
    if lead["past"]:
        code = f"{months_before(reference, n)}/{reference:%Y-%m}"
        line.keep(lead.start(), finish, code, core=start)
    elif lead["coming"]:
        line.keep(lead.start(), finish, f"../{months_before(reference, -n)}", "target")
    elif n <= 12 and (lead["first"] or (said is not None and (lead["at"] or lead["after"]))):
        if said is None:
            said = reference.year - (n > reference.month)
        code = f"{said}-01/{said}-{n:02}" if n < 12 else str(said)
        line.keep(lead.start(), finish, code, core=start)
    elif lead["since"]:
        line.keep(lead.start(), finish, f"{months_before(reference, n)}/..", "period")


def _one_month(line: Timeline, start: int, end: int) -> None:
    """ "im vergangenen Monat", "bis Ende des Monats"."""
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
    index = reference.year * 12 + reference.month - 1 - n
    return f"{index // 12}-{index % 12 + 1:02}"
