"""How a conflict of headline and body is shown: the clauses quoted, the reason in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.records import Indicator
from store.vocabulary import MEASURES, UNITS, country_name

_CLAUSE = re.compile(r"[:;–—!?]\s|\s[–—-]\s|\n|[.](?=\s|$)(?<!Mrd\.)(?<!Mio\.)")
_STOP = re.compile(r"\n|(?<=[a-zäöüß%)“\"])[.!?]“?(?=\s)")
_COMMA = re.compile(r",\s")


def sentence_around(text: str, indicator: Indicator, first: int) -> tuple[int, int]:
    """The sentence around a figure of the body, without its full stop."""
    start, end = first, len(text)
    for match in stops(text, max(first, indicator.start - 1000), indicator.start):
        start = match
    for match in stops(text, indicator.end, min(len(text), indicator.end + 1000)):
        end = match
        break
    while start < indicator.start and text[start] in " \n.":
        start += 1
    return start, end


def stops(text: str, first: int, last: int) -> Iterator[int]:
    """Offsets of full stops that end a sentence, and of line ends."""
    for match in _STOP.finditer(text, first, last):
        before = text[max(0, match.start() - 3) : match.start()]
        if before not in ("Mrd", "Mio", "Tsd") and not before.endswith(("ca", "Nr")):
            yield match.start()


def clause_around(text: str, indicator: Indicator, first: int, last: int) -> tuple[int, int]:
    """The clause that holds the figure and the words that say what it measures."""
    start, end = indicator.start, indicator.end
    for evidence in indicator.evidence:
        if evidence.field == "measure" and first <= evidence.start and evidence.end <= last:
            start, end = min(start, evidence.start), max(end, evidence.end)
    for mark in _CLAUSE.finditer(text, first, start):
        first = mark.end()
    for mark in _CLAUSE.finditer(text, end, last):
        last = mark.start()
        break
    if indicator.evidence:
        for mark in _COMMA.finditer(text, first, start):
            if mark.end() < start - 1:
                first = mark.end()
        for mark in _COMMA.finditer(text, end, last):
            last = mark.start()
            break
    while first < indicator.start and text[first].isspace():
        first += 1
    while last > indicator.end and text[last - 1].isspace():
        last -= 1
    return first, last


def measure_name(indicator: Indicator) -> str:
    """The measure in English, as the screen has it."""
    return MEASURES[indicator.measure].english


def phrase(indicator: Indicator) -> str:
    """What a figure says, in English: "growth of trade", "a target for exports"."""
    label = measure_name(indicator)
    if indicator.kind == "change":
        return f"{'a decline' if indicator.direction == 'down' else 'growth'} of {label}"
    if indicator.kind == "share":
        return f"a share ({label})"
    return f"a target for {label}" if indicator.status == "planned" else label


def country_names(indicator: Indicator) -> str:
    """The countries in English, joined by "and"."""
    return " and ".join(country_name(code) for code in indicator.countries)


def amount(indicator: Indicator) -> str:
    """A figure in English: "14%", "1.5 billion USD", "27 Abkommen"."""
    value, unit = float(indicator.value), indicator.unit
    scale = ""
    for size, name in ((1e12, " trillion"), (1e9, " billion"), (1e6, " million")):
        if value >= size:
            value, scale = value / size, name
            break
    number = f"{value:,.2f}".rstrip("0").rstrip(".")
    if unit == "percent":
        return f"{number}%"
    if unit == "count":
        return f"{number}{scale} {indicator.noun or ''}".strip()
    return f"{number}{scale} {UNITS[unit].english if unit in UNITS else unit}"
