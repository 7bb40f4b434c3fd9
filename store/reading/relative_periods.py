"""Periods that are said from where one stands: "im Vorjahr", "binnen fünf Jahren", "am Montag"."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from store.reading.calendar_periods import LEAD
from store.reading.dates import weekday_near
from store.reading.months import months_before, small_number
from store.reading.text import pattern
from store.reading.timeline import YEAR, Role, Timeline, a_year_earlier, lead_in, years_of
from store.reading.words.calendar import COMING, CURRENT, FIRST_MONTH, PAST, SAME, SEASONS


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    past, coming = pattern(PAST), pattern(COMING)
    number = r"(?P<n>\d{1,2}|[a-zäöüß]{3,12})"
    within = (
        r"binnen|innert|innerhalb(?: von| der| eines)?|im laufe? (?:von|der)"
        r"|im verlauf (?:von|der)|über"
    )
    same_stretch = r"(?:selben|gleichen|entsprechenden)"
    return {
        "before_year": lead_in(
            rf"{LEAD}(?:(?:dem |den |der |das )?(?P<part>anfang|beginn|mitte|ende|ablauf|laufe?"
            r"|verlaufe?|ergebnis) )?(?:(?:den|der|die|das|dem|des) )?"
            rf"(?:(?P<past>(?:{past})[nrs]?)|(?P<coming>(?:{coming})[nrs]?)"
            rf"|(?P<current>(?:{CURRENT})[nrsm]?)|(?P<before_last>(?:vorletzte|vorvergangene)[nrs]?)"
            rf"|(?P<after_next>{pattern('übernächste')}[nrs]?)|(?P<same>(?:{SAME})[nrsm]?)) $"
        ),
        "before_of_year": lead_in(rf"{LEAD}(?:dem |den |der |das )?(?P<part>anfang|beginn|mitte"
                                     r"|ende|laufe?|verlaufe?) des (?:jetzigen )?$"),
        "before_years": lead_in(
            pattern(
                rf"(?:\b(?:(?P<ago>vor)|(?P<in>in)|(?P<within>{within})|(?P<since>seit)"
                r"|(?P<while>während)|für) )?(?:(?:den|der|die) )?"
            )
            + rf"(?:(?P<past>(?:{past})[nr]?) |(?P<coming>(?:{coming})[nr]?) )?{number} $"
        ),
        "behind_year": re.compile(pattern(
            r" (?:(?P<before>zuvor|davor|vorher)|(?P<after>darauf|danach|später))\b"
        )),
        "before_swiss_year": lead_in(
            r"\b(?:(?:(?P<to>bis)|(?P<since>seit)|per|auf|gegen) )?(?P<part>anfang|mitte|ende) $"
        ),
        "one": lead_in(rf"\b(?:im|ein|das|{number}) $"),
        "before_vorjahr": lead_in(pattern(
            r"(?:\b(?:gegenüber|im vergleich (?:zu|mit)|verglichen mit|über|unter) dem "
            r"|\b(?:zum|im|des|vom|beim|dem) )$"
        )),
        "same_stretch": lead_in(
            rf"(?:\b(?:im|zum|dem|den) )?{same_stretch} (?:zeitraum|monat|quartal)e?s? des $"
        ),
        "before_same": lead_in(pattern(
            rf"\b(?:im|zum|in der|zur|dem|den|in|gegenüber dem) (?:{same_stretch}|diesem|jenem) $"
        )),
        "behind_same": re.compile(rf"e?s? (?:(?:des jahres|von|im jahre?) )?({YEAR})(?!\d)"),
        "before_named": lead_in(
            r"\b(?:(?P<to>bis(?: zum| zur)?)|(?P<since>seit(?: dem| der)?)|zum|zur|am|im|für das"
            r"|das|zu|per|gegen) $"
        ),
        "before_term": lead_in(
            r"\b(?:(?P<ago>vor)|(?P<since>seit)|(?P<within>binnen|innert|innerhalb|in|nach)"
            r"|auf|im|über) $"
        ),
        "plans": re.compile(pattern(
            r"\b(?:wird|werden|soll|sollen|will|wollen|dürften?|plan(?:t|en)|möchten?|könnten?)\b"
        )),
        "before_season": lead_in(
            rf"\b(?:(?:im|in|seit|bis|der|den|dem|zum) )?(?:(?:dem|den|der) )?"
            rf"(?:(?P<past>(?:{past})[nrs]?)|(?P<coming>(?:{coming})[nrs]?)|(?:{CURRENT})[nrsm]?) $"
        ),
        "before_part": lead_in(pattern(
            r"\b(?:(?P<compared>gegenüber dem|im vergleich (?:zum|mit dem)|verglichen mit dem|zum"
            r"|als im|über dem|unter dem)|im|des) $"
        )),
        "year": re.compile(rf" ({YEAR})(?!\d)"),
        "before_weekday": lead_in(
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
        one = line.leading(patterns["one"], start)
        n = (small_number(one["n"]) if one["n"] else 1) if one else None
        if one and n:
            shifted = line.last_year() + (-n if behind["before"] else n)
            line.keep(one.start(), behind.end(), str(shifted))
        return
    if word in ("jahre", "jahren") and _years(line, start, end):
        return
    if word == "jahr" and lower.endswith(("anfang ", "mitte ", "ende "), 0, start):
        swiss = line.leading(patterns["before_swiss_year"], start)
        if swiss is not None:
            _point_of_year(line, swiss, start, end, f"jahres{swiss['part']}")
            return
    lead = line.leading(patterns["before_year"], start)
    if word == "jahren" or (word == "jahre" and not (lead and lead["at"] in ("im", "am"))):
        return  # "in den vergangenen Jahren": no year in particular
    number = line.reference.year
    if lead is None:
        lead = line.leading(patterns["before_of_year"], start) if word == "jahres" else None
        if lead is None:
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
    lead = line.leading(_patterns()["before_years"], start)
    n = small_number(lead["n"]) if lead else None
    if lead is None or n is None:
        return False
    if lower.startswith((" alt", " lang", " bis "), end):
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
    word = lower[start:end]
    tail = word.removeprefix("vorjahr") if word.startswith("vorjahr") else "svergleich"
    lead = line.leading(patterns["before_vorjahr"], start)
    begin = lead.start() if lead else start
    same = line.leading(patterns["same_stretch"], start)
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
    elif word.startswith("vorvorjahr"):
        number -= 2
    finish = after.end() if after else end
    lead = line.leading(patterns["before_named"], start)
    _point_of_year(line, lead, start, finish, word, number, written=after is not None)


def _point_of_year(
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
    if lead and lead["since"]:
        month = {"jahresmitte": "06", "jahresende": "12"}.get(word, "01")
        line.keep(begin, finish, f"{number}-{month}/..", "period")
    elif lead and lead["to"]:
        code, last = (f"{number}-06", 6) if word == "jahresmitte" else (str(number), 12)
        line.keep_until(begin, finish, code, date(number, last, 30))
    elif word == "jahresmitte":
        line.keep(begin, finish, f"{number}-06", core=start)
    elif word == "jahreswechsel":
        if not written and line.reference.month > 6:
            number += 1  # the nearer one
        line.keep(begin, finish, f"{number}-01", "period")
    elif word in ("jahresbeginn", "jahresanfang"):
        line.keep(begin, finish, f"{number}-01", core=start)
    elif word in ("jahresende", "jahresschluss"):
        target = number >= line.reference.year
        line.keep(begin, finish, f"{number}-12", "target" if target else "period")
    else:
        line.keep(begin, finish, str(number), core=start)


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
    elif lead["within"] and _patterns()["plans"].search(lower, max(0, begin - 60), end + 60):
        line.keep(begin, end, f"../{number + 1}", "target")


def season(line: Timeline, start: int, end: int) -> None:
    """ "vergangenen Herbst", "diesen Sommer", "im kommenden Frühjahr": the year it is in."""
    lead = line.leading(_patterns()["before_season"], start)
    if lead is None:
        return
    reference = line.reference
    number, opens = reference.year, SEASONS[line.lower[start:end].removesuffix("s")]
    if lead["past"]:
        number -= reference.month < min(opens + 2, 12)
    elif lead["coming"]:
        number += reference.month >= opens
    line.keep(lead.start(), end, str(number), "target" if lead["coming"] else None, core=start)


def part_before(line: Timeline, start: int, end: int) -> None:
    """ "im Vormonat", "gegenüber dem Vorquartal"."""
    lower, reference = line.lower, line.reference
    lead = line.leading(_patterns()["before_part"], start)
    begin = lead.start() if lead else start
    if lower.startswith("vormonat", start):
        code = months_before(reference, 1)
        last = line.in_sentence(start)
        if last and len(last.code) == 7 and last.code[5:].isdecimal():
            code = months_before(date(int(last.code[:4]), int(last.code[5:]), 1), 1)
    else:
        index = reference.year * 4 + (reference.month - 1) // 3 - 1
        last = line.in_sentence(start)
        if last and last.code[5:6] == "Q" and len(last.code) == 7:
            index = int(last.code[:4]) * 4 + int(last.code[6]) - 2
        code = f"{index // 4}-Q{index % 4 + 1}"
    compared = lead is None or bool(lead["compared"])
    line.keep(begin, end, code, "comparison" if compared else "period")


def same(line: Timeline, start: int, end: int) -> None:
    """ "im selben Zeitraum": the period said before, or the same stretch of the year behind it."""
    lower = line.lower
    lead = line.leading(_patterns()["before_same"], start)
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
    lead = line.leading(_patterns()["before_weekday"], start)
    if lead is not None:
        day = weekday_near(line.lower, start, end, line.reference)
        line.keep(lead.start(), end, str(day), "period")
