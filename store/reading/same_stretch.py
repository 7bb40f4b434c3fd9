"""Periods that are told by another: "im Vorjahreszeitraum", "in derselben Periode"."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from store.reading.months import months_before
from store.reading.period_codes import within_year
from store.reading.text import pattern
from store.reading.timeline import YEAR, Found, Timeline, lead_in, years_earlier, years_of
from store.reading.words.calendar import PAST, STRETCHES, THE_SAME

_RESULTS = re.compile(r"ergebniss?(?:en?|es)? $")
_NEAR = 300
"""How many characters before a comparison the stretch may stand that it repeats."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    compared = r"(?:gegenüber|verglichen mit|im vergleich(?: zu| mit)?) "
    at = r"im|zum|in der|zur|in|für den|für die|für|in dem|des|der|dem|den|vom|von der"
    return {
        "before_vorjahr": lead_in(pattern(
            r"(?:\b(?:gegenüber|im vergleich (?:zu|mit)|verglichen mit|über|unter) dem "
            r"|\b(?:zum|im|des|vom|beim|dem) (?:gesamten |ganzen )?)$"
        )),
        "same_stretch": lead_in(pattern(
            rf"(?:\b(?:{compared})?(?:(?:{at}) )?)?(?:{THE_SAME})"
            r" (?:zeitraum|monat|quartal|halbjahr|semester)e?s? des $"
        )),
        "before_same": lead_in(pattern(
            rf"(?:\b(?:{compared})?(?:(?:{at}) )?)?(?P<adjective>{THE_SAME}|diese[mrs]|jene[mrs]) $"
        )),
        "behind_same": re.compile(pattern(
            rf" (?:(?:(?:des jahres|von|vom jahr|im jahre?|im|des) )?(?P<year>{YEAR})(?!\d)"
            rf"|(?P<earlier>(?:des|vom|im) (?:vorjahr(?:es|s)?(?!\w)|(?:{PAST})n jahre?s?\b)))"
        )),
        "before_compared": lead_in(pattern(
            rf"\b(?:{compared})?(?:(?:{at}) )?$"
        )),
        "before_part": lead_in(pattern(
            r"\b(?:(?P<compared>gegenüber dem|im vergleich (?:zum|mit dem)|verglichen mit dem|zum"
            r"|als im|über dem|unter dem)|im|des) $"
        )),
    }  # fmt: skip


def year_before(line: Timeline, start: int, end: int) -> None:
    """ "im Vorjahr", "gegenüber dem Vorjahr", "in der Vorjahresperiode"."""
    lower = line.lower
    patterns = _patterns()
    word = lower[start:end]
    tail = word.removeprefix("vorjahr") if word.startswith("vorjahr") else "svergleich"
    lead = line.leading(patterns["before_vorjahr"], start)
    begin = lead.start() if lead else start
    stretch = re.sub("^(?:es|s)", "", tail).startswith(STRETCHES)
    same = None if stretch else line.leading(patterns["same_stretch"], start)
    last = line.in_sentence(start)
    if same is not None or stretch:
        last = last or _near(line, start)
        code = years_earlier(last.code) if last else str(line.reference.year - 1)
        line.keep(same.start() if same else begin, end, code, "comparison")
        return
    years = years_of(last.code) if last else []
    number = (years[-1] if years else line.reference.year) - 1
    words = lead.group() if lead else ""
    plain = words.startswith(("im ", "dem ")) or _RESULTS.search(lower, max(0, begin - 16), begin)
    compared = tail not in ("", "s", "es") or not plain or line.compares(begin)
    line.keep(begin, end, str(number), "comparison" if compared else "period")


def _near(line: Timeline, at: int) -> Found | None:
    """The last part of a year that was said, if it is near enough to be compared with."""
    last = line.last_stretch()
    return last if last and at - last.end < _NEAR and within_year(last.code) else None


def part_before(line: Timeline, start: int, end: int) -> None:
    """ "im Vormonat", "gegenüber dem Vorquartal"."""
    lower, reference = line.lower, line.reference
    lead = line.leading(_patterns()["before_part"], start)
    begin = lead.start() if lead else start
    last = line.in_sentence(start)
    if lower.startswith("vormonat", start):
        code = months_before(reference, 1)
        if last and len(last.code) == 7 and last.code[5:].isdecimal():
            code = months_before(date(int(last.code[:4]), int(last.code[5:]), 1), 1)
    else:
        index = reference.year * 4 + (reference.month - 1) // 3 - 1
        if last and last.code[5:6] == "Q" and len(last.code) == 7:
            index = int(last.code[:4]) * 4 + int(last.code[6]) - 2
        code = f"{index // 4}-Q{index % 4 + 1}"
    compared = lead is None or bool(lead["compared"])
    line.keep(begin, end, code, "comparison" if compared else "period")


def same(line: Timeline, start: int, end: int) -> None:
    """ "im selben Zeitraum": the stretch said before, or the same one of the year behind it."""
    patterns = _patterns()
    lead = line.leading(patterns["before_same"], start)
    if lead is None or (
        line.lower[start:end] == "zeit" and lead["adjective"].startswith(("diese", "jene"))
    ):
        return  # "in dieser Zeit"
    begin = lead.start()
    compares = lead["adjective"].startswith("analog") or line.compares(begin)
    compares = compares or line.lower.startswith(("gegen", "vergl", "im ver"), begin)
    _again(line, lead, end, compared=compares)


def compared(line: Timeline, start: int, end: int) -> None:
    """ "im Vergleichszeitraum", "in der Vergleichsperiode 2023": the same of an earlier year."""
    lead = line.leading(_patterns()["before_compared"], start)
    _again(line, lead, end, compared=True, start=start)


def _again(
    line: Timeline, lead: re.Match[str] | None, end: int, *, compared: bool, start: int = 0
) -> None:
    begin = lead.start() if lead else start
    last = line.last_stretch()
    after = _patterns()["behind_same"].match(line.lower, end)
    finish = after.end() if after else end
    years = years_of(last.code) if last else []
    if after is not None and after["year"]:
        shift = (years[-1] if years else 0) - int(after["year"])
    else:
        shift = 1 if after or compared else 0
    if last is None or not years or abs(shift) > 50:
        if after is not None:
            code = after["year"] or str(line.reference.year - 1)
            line.keep(begin, finish, code, "comparison")
        return
    code = years_earlier(last.code, shift)
    line.keep(begin, finish, code, "comparison" if shift > 0 else "period")
