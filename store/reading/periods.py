"""The periods that a text names, resolved to the codes of the reading guide."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from store.reading import (
    calendar_months,
    calendar_periods,
    months,
    quarters,
    relative_periods,
    same_stretch,
    seasons,
    years,
)
from store.reading.dates import MONTH, may_begin_day
from store.reading.lexicon import TIME, known_words
from store.reading.parts import PeriodMention
from store.reading.text import Normal, normal
from store.reading.timeline import YEAR, Timeline
from store.reading.words.calendar import EVENTS, OVER_TWO_YEARS, SEASONS, WEEKDAY

_READERS = {
    "month": calendar_months.month,
    "quarter": quarters.quarter,
    "short": quarters.short_quarter,
    "months": months.months,
    "year": years.year_word,
    "decade": years.decade,
    "before": same_stretch.year_before,
    "part_before": same_stretch.part_before,
    "term": relative_periods.years_term,
    "season": seasons.season,
    "two_years": seasons.over_two_years,
    "month_named": months.month_named,
    "named": relative_periods.named,
    "bare": years.bare,
    "event": relative_periods.event,
    "of_year": years.of_year,
    "compared": same_stretch.compared,
    "same": same_stretch.same,
    "weekday": relative_periods.weekday,
}
"""What reads on from a time word, by the group of the pattern that found it."""

_BEFORE_A_WORD = ' \n(/„“"»«–.-'
"""What may stand before a word for a time."""


@cache
def _word() -> re.Pattern[str]:
    no_year = rf"(?! ?(?:vor )?{YEAR})"
    words = (
        rf"(?P<month>{MONTH})(?![\wäöüß])"
        r"|(?P<quarter>quartal(?:en?|s)?|halbjahr(?:e[sn]?|s)?|(?:drei)?vierteljahr(?:e?s)?|semesters?"
        r"|jahresh(?:ä|ae)lfte"
        rf"|h(?:ä|ae)lfte(?= (?:des (?:\w+ )?(?:vor)?jahres|dieses jahres|(?:von )?{YEAR})))\b"
        rf"|(?P<short>q[1-4]|h[12]|[hq]\d|[1-9][0-2]?m)(?=[ /–-]?(?:q[2-4][ /-]?)?{YEAR}|[ )–-])"
        rf"|(?P<months>monat(?:en?|s)?)\b(?!en? (?:{MONTH})\b)"
        rf"|(?P<year>(?:gesch(?:ä|ae)fts|haushalts|kalender)?jahr(?:e[sn]?|s)?)\b{no_year}"
        r"|(?P<decade>jahrzehnt(?:e?n?|e?s)?|dekaden?|jahrhunderts)\b"
        r"|(?P<before>vorjahr\w*|vorj(?:ä|ae)hrig\w*)|(?P<part_before>vor(?:monat|quartal)\w*)"
        rf"|(?P<season>{'|'.join(SEASONS)})s?\b{no_year}"
        rf"|(?P<two_years>{'|'.join(OVER_TWO_YEARS)})(?:s|es)?\b{no_year}"
        r"|(?P<month_named>monats(?:beginn|anfang|ende|mitte))s?\b"
        r"|(?P<term>jahresfrist|jahressicht|jahresvergleich)s?\b"
        r"|(?P<named>jahres(?:beginn|anfang|ende|mitte|schluss|wechsel|wende|verlauf)|gesamtjahr|folgejahr"
        r"|vorvorjahr|heuer|berichtsjahr|silvester|neujahr(?:stag)?)(?:e?s)?\b"
        r"|(?P<bare>(?:ers|zwei|drit|vier|letz)ten|(?:laufend|kommend|vergangen|vorig)en)(?= )"
        rf"|(?P<event>(?:{'|'.join(EVENTS)})(?:e?s)?)\b"
        r"|(?P<of_year>(?:dies|letzt)j(?:ä|ae)hrige[nrms]?)\b"
        r"|(?P<compared>vergleichs(?:zeitraum|periode|zeit|monat|quartal|abschnitt)(?:e?s)?)\b"
        r"|(?P<same>(?:zeit(?:raum|abschnitt|spanne)?|periode|abschnitt)(?:e?s)?)\b"
        rf"|(?P<weekday>{WEEKDAY})\b(?!,? (?:dem|den) \d)"
    )
    return re.compile(words)


def find_periods(text: str, reference: date) -> list[PeriodMention]:
    """Every period that `text` names, in order, with relative words resolved against `reference`.

    A period until a later time and one in the years to come is a target; one that a figure is
    only compared with ("gegenüber dem Vorjahr") a comparison. "zwischen 2017 und 2024" is one
    period, "2017/2024". A month without a year is the latest one, where nothing looks ahead.
    """
    given = normal(text)
    line = Timeline(given, reference)
    for start, end, kind in _marks(given):
        if start < line.end:
            continue
        if kind == "digits":
            _digits(line, start, end)
        else:
            _READERS[kind](line, start, end)
    return [
        PeriodMention(
            start=given.start(found.start), end=given.end(found.end), period=found.code,
            role=found.role,
        )
        for found in line.found
    ]  # fmt: skip


def _marks(text: Normal) -> list[tuple[int, int, str]]:
    """Where time words and numbers are that may be years or days."""
    lower, word, known = text.lower, _word(), known_words(text.plain)
    places = known.beginnings(TIME, _BEFORE_A_WORD)
    found: list[tuple[int, int, str]] = []
    for start, end in known.digits:
        if end - start == 4 or may_begin_day(lower, start, end):
            found.append((start, end, "digits"))
        elif lower[end : end + 1] == "m" and (not start or lower[start - 1] in _BEFORE_A_WORD):
            places.append(start)  # "9M 2024"
    for start in places:
        match = word.match(lower, start)
        if match is not None and match.lastgroup:
            found.append((*match.span(match.lastgroup), match.lastgroup))
    found.sort()
    return found


def _digits(line: Timeline, start: int, end: int) -> None:
    """A number that may be a year or begin a day."""
    lower = line.lower
    before = lower[start - 1] if start else " "
    if before.isalnum() or before in ".,$€+":
        return
    if end - start == 4:
        if before in "-/" and lower[start - 2 : start - 1].isalnum():
            return  # "EXPO-2017", "147/2025"
        if may_begin_day(lower, start, end) and calendar_periods.day(line, start):
            return
        if lower[start : start + 2] in ("19", "20"):
            calendar_periods.year(line, start, end)
    else:
        calendar_periods.day(line, start)
