"""Parts of a year: quarters, halves, "in den ersten neun Monaten", "im vergangenen Monat"."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from store.reading.calendar_periods import LEAD, OF_YEAR, year_said
from store.reading.months import counted_to, months_before, small_number
from store.reading.period_codes import stretch
from store.reading.tense import looks_ahead
from store.reading.text import pattern
from store.reading.timeline import YEAR, Role, Timeline, lead_in
from store.reading.words.calendar import COMING, CURRENT, ORDINALS, PAST


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    past, coming = pattern(PAST), pattern(COMING)
    ordinals = "|".join(re.escape(word) for word in sorted(ORDINALS, key=len, reverse=True))
    return {
        "before_quarter": lead_in(
            rf"{LEAD}(?:(?:den|der|die|das|dem|des|ende|mitte|anfang) )*(?<![\wäöüß])(?:"
            rf"(?P<past>(?:{past})[nr]?) (?P<several>beiden|zwei|drei|vier|[2-9]) "
            r"|(?P<count>zwei|drei|vier|[2-6]) "
            rf"|ersten? (?P<n>beiden|zwei|drei|2|3) "
            rf"|(?:(?P<opens>{ordinals}) (?:und|bis)(?: (?:im|zum|dem))? )?"
            rf"(?P<ordinal>{ordinals}) ?"
            rf"|(?P<last>letzte[nrs]?) |(?P<relative>(?:{past}|{coming}|{CURRENT})[rnms]?) )$"
        ),
        "year_behind": re.compile(
            rf" ?(?:(?:des jahre?s |im jahre? |von |aus |/|-)?(?P<year>{YEAR}|(?<=/)\d\d)"
            rf"(?![\w]|[.,]\d)"
            rf"|(?P<of>{OF_YEAR}))"
        ),
        "short": re.compile(rf"(?:[–-](?P<last>q[2-4]))?[ /-]?(?P<year>{YEAR})(?!\d)"),
        "past": re.compile(past),
        "coming": re.compile(coming),
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
    length = 3 if nine_months or lower.startswith(("quartal", "viertel"), start) else 6
    letter = "Q" if length == 3 else "H"
    after = patterns["year_behind"].match(lower, end)
    said = year_said(line, after["year"], after["of"]) if after else None
    finish = after.end() if after and said else end
    begin = lead.start()
    if lead["count"]:
        if lower.startswith(" bis ", end):
            counted_to(line, begin, end, (small_number(lead["count"]) or 0) * length)
        elif (
            length == 3
            and (n := small_number(lead["count"]) or 0)
            and (said or (lead["after"] == "nach" and 0 <= reference.month - n * 3 <= 3))
        ):
            said = said or reference.year
            line.keep(begin, finish, stretch(said * 12, said * 12 + n * 3 - 1), core=start)
        return
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
        said = _year_of(line, n * length, begin, end)
    code = f"{said}-{letter}{n}"
    if lead["opens"] and (opens := ORDINALS[lead["opens"]]) < n:
        code = stretch(said * 12 + (opens - 1) * length, said * 12 + n * length - 1)
    elif several:
        code = stretch(said * 12, said * 12 + n * length - 1)
    if lead["to"] and not lead["opens"]:
        line.keep_until(begin, finish, code, date(said, n * length, 28))
    elif lead["since"] or lead["from"]:
        role: Role = "target" if date(said, n * length, 28) > reference else "period"
        line.keep(begin, finish, f"{code}/..", role)
    else:
        line.keep(begin, finish, code, core=start)


def _year_of(line: Timeline, last: int, start: int, end: int) -> int:
    """The year of a part that ends with the month `last`: the latest, or this if words plan."""
    over = date(line.reference.year, last, 28) <= line.reference
    return line.reference.year - (not over and not looks_ahead(line.text, start, end))


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
