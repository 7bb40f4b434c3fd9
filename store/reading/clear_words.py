"""Whether the words beside a figure say without doubt what it measures."""

from __future__ import annotations

import re
from functools import cache

from store.reading.conflict_wording import sentence_around, stops
from store.reading.words.headlines import CLEAR, IS_AIMED_AT, IS_SO, IS_TO_BE
from store.records import Evidence, Indicator, Span

_GOODS = frozenset({"trade", "exports", "imports"})
_AIMS = re.compile(r"\b(?:Ziel|Aufgabe|Auftrag|[Mm]arke|Ziffer)|erreich|streb|anpeil|bringen\b")
_IS_SO = re.compile(IS_SO)
_IS_AIMED_AT = re.compile(IS_AIMED_AT)
_IS_TO_BE = re.compile(IS_TO_BE)
_SIGN = re.compile(r"[,;:–—(] | und ")


@cache
def _clear() -> dict[str, re.Pattern[str]]:
    return {measure: re.compile(pattern) for measure, pattern in CLEAR.items()}


def says_measure(
    text: str, indicator: Indicator, first: int, instead_of: str, *, beside: bool = False
) -> bool:
    """Whether a clear word says what a figure measures, and none in its clause another measure.

    `first` is where the sentence may begin; `instead_of` is the other measure that is asked for.
    If `beside`, the clear word must stand in the figure's clause.
    """
    start, end = sentence_around(text, indicator, first)
    if beside:
        clause = _clause(text, indicator, start, end)
        return (
            _nearest(text, indicator, *clause, indicator.measure) is not None
            and _nearest(text, indicator, *clause, instead_of) is None
        )
    clear = any(
        evidence.field == "measure" and _is_clear(indicator.measure, text, evidence)
        for evidence in indicator.evidence
    )
    own = _nearest(text, indicator, start, end, indicator.measure)
    if own is None and _said_before(text, indicator, (first, start, end), instead_of):
        return True
    if own is None and (not clear or _AIMS.search(text, start, end)):
        return False  # "das Ziel sind 500 Millionen" may be a target of whatever was spoken of
    other = _nearest(text, indicator, *_clause(text, indicator, start, end), instead_of)
    return other is None or (own is not None and own <= other)


def _said_before(
    text: str, indicator: Indicator, within: tuple[int, int, int], instead_of: str
) -> bool:
    """Whether the sentence before says what a figure measures, and neither the other measure.

    `within` is where the text begins that counts, and where the figure's sentence is.
    """
    first, start, end = within
    own, other = _clear().get(indicator.measure), _clear().get(instead_of)
    if own is None or other is None or other.search(text, start, end):
        return False
    if _GOODS.issuperset((indicator.measure, instead_of)):
        return False  # "das Ziel" may be one of trade, spoken of before the imports
    before = start
    while before > first and not text[before - 1].isalnum():
        before -= 1
    earlier = max(stops(text, max(first, before - 1000), before), default=first)
    return (
        before > first
        and "\n" not in text[before:start]
        and own.search(text, earlier, before) is not None
        and other.search(text, earlier, before) is None
    )


def says_reached(text: str, title: Span) -> bool:
    """Whether a title tells of what is, not of what is begun, hoped for or talked about."""
    return bool(_IS_SO.search(text, title.start, title.end)) and not _IS_TO_BE.search(
        text, title.start, title.end
    )


def says_to_come(text: str, title: Span) -> bool:
    """Whether a title tells of a target, or may."""
    return any(
        pattern.search(text, title.start, title.end) for pattern in (_IS_TO_BE, _IS_AIMED_AT)
    )


def _clause(text: str, indicator: Indicator, start: int, end: int) -> tuple[int, int]:
    """What stands around a figure between two commas or other signs."""
    for mark in _SIGN.finditer(text, start, indicator.start):
        start = mark.end()
    after = _SIGN.search(text, indicator.end, end)
    return start, after.start() if after else end


def _is_clear(measure: str, text: str, evidence: Evidence) -> bool:
    pattern = _clear().get(measure)
    return pattern is not None and pattern.search(text, evidence.start, evidence.end) is not None


def _nearest(text: str, indicator: Indicator, start: int, end: int, measure: str) -> int | None:
    """How far from the figure the nearest clear word for a measure stands in its sentence."""
    pattern = _clear().get(measure)
    if pattern is None:
        return None
    distances = [
        max(match.start() - indicator.end, indicator.start - match.end(), 0)
        for match in pattern.finditer(text, start, end)
    ]
    return min(distances, default=None)
