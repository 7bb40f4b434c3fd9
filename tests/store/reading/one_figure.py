"""Reads a sentence (with a headline, where it matters who meets) and hands out its figures."""

from __future__ import annotations

from datetime import date

from store.reading import read
from store.records import Indicator

PUBLISHED = date(2025, 4, 15)
HEADLINE = "Präsident Rahmon empfängt in Duschanbe den Präsidenten Usbekistans"
INTRODUCTION = (
    "Usbekistans Präsident Shavkat Mirziyoyev ist am Dienstag in Duschanbe mit Tadschikistans "
    "Präsident Emomali Rahmon zusammengekommen."
)


def figures(sentences: str) -> tuple[Indicator, ...]:
    """The figures of a sentence or two that stand alone."""
    return read(sentences, PUBLISHED).indicators


def figure(sentences: str, number: int = -1) -> Indicator:
    """The last figure of a sentence or two, or that of the given number."""
    found = figures(sentences)
    assert found, f"no figure in {sentences!r}"
    return found[number]


def figure_of_meeting(sentences: str, number: int = -1) -> Indicator:
    """The same inside a report in which Tajikistan and Uzbekistan meet."""
    found = read(f"{HEADLINE}\n\n{INTRODUCTION}\n\n{sentences}", PUBLISHED).indicators
    assert found, f"no figure in {sentences!r}"
    return found[number]
