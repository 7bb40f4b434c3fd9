"""The countries that a figure's sentence names, each with its place in the grammar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from store.reading.parsed import Clause
from store.reading.parts import CountryMention
from store.reading.stated_figure import StatedFigure
from store.reading.words import belonging

Codes = tuple[str, ...]

_SOURCES = tuple(belonging.SOURCES)
_OFFICES = tuple(belonging.OFFICES)
_SORTS = {"city": "city", "region": "region", "organisation": "body", "people": "people"}


class Seen(NamedTuple):
    """Countries as the sentence names them, or that of a person.

    `role` is ``source``, ``office``, ``company``, ``firm-PREPOSITION``, ``person-PREPOSITION``,
    ``counted-SORT`` or ``SORT-SHAPE-PREPOSITION`` (SHAPE: ``adj``, ``gen``, ``bare``, else empty).
    `where` is the clause relative to the figure's, see `place_of`; `side` is ``<`` before the
    figure and ``>`` behind it, doubled if another figure stands between.
    """

    countries: Codes
    role: str
    where: str
    side: str
    start: int
    end: int


def seen_by(
    figure: StatedFigure, mentions: Sequence[CountryMention], people: Mapping[str, str]
) -> list[Seen]:
    """The countries and people of the sentence; `people` gives the country of each surname."""
    words = figure.words
    quantity = figure.quantity
    found: list[Seen] = []
    at = 0
    for mention in mentions:
        start, end = mention.start, mention.end
        if quantity.start <= start < quantity.end:
            role = f"counted-{mention.sort}"
            found.append(Seen(mention.countries, role, "own", "=", start, end))
            continue
        while at < len(words) and words[at].end <= start:
            at += 1
        if at < len(words) and words[at].start <= start:
            clause = figure.sentence.clause_of(at)
            role = _role(figure, clause, mention, at)
            side = _side(figure, at)
            found.append(Seen(mention.countries, role, place_of(figure, clause), side, start, end))
    if people:
        for at, word in enumerate(words):
            code = people.get(word.low) if word.kind == "noun" else None
            if code is not None:
                where = place_of(figure, figure.sentence.clause_of(at))
                prep = words[word.prep].low if word.prep >= 0 else ""
                role = f"person-{prep}"
                found.append(Seen((code,), role, where, _side(figure, at), word.start, word.end))
    return found


def place_of(figure: StatedFigure, clause: Clause) -> str:
    """Where a clause is, seen from the figure's: ``own``, ``verb`` (whose verb it shares), …"""
    own = figure.clause
    if clause is own:
        return "own"
    if clause is figure.verb_clause:
        return "verb"
    if clause is own.parent:
        return "above"
    if clause.parent is own:
        return "below"
    return "else"


def _side(figure: StatedFigure, at: int) -> str:
    words = figure.words
    if at < figure.at:
        return "<<" if any(word.kind == "figure" for word in words[at + 1 : figure.at]) else "<"
    return ">>" if any(word.kind == "figure" for word in words[figure.at + 1 : at]) else ">"


def _role(figure: StatedFigure, clause: Clause, mention: CountryMention, at: int) -> str:
    words = figure.words
    word = words[at]
    hi = min(clause.hi, len(words))
    prep = words[word.prep].low if word.prep >= 0 else ""
    adjective = mention.sort == "adjective" and word.kind != "noun"
    genitive = word.of >= 0
    noun = -1
    if adjective:
        noun = at + 1
        while noun < hi and words[noun].kind not in ("noun", "stop", "figure"):
            noun += 1
        if noun < hi and words[noun].prep >= 0:
            prep = words[words[noun].prep].low
    elif genitive:
        noun = word.of
    elif word.low.endswith("s") and at + 1 < hi and words[at + 1].kind == "noun":
        noun, genitive = at + 1, True  # "Usbekistans Ausfuhren"
    if 0 <= noun < len(words) and words[noun].kind == "noun":
        low = words[noun].low
        if low.endswith(_SOURCES):
            return "source"
        if low.endswith(_OFFICES):
            return "office"
        if low.endswith(belonging.COMPANIES):
            return "company"
    elif word.prep > 0:
        before = words[word.prep - 1].low
        if before.endswith(_SOURCES):
            return "source"  # "nach Angaben aus Taschkent"
        if prep == "aus" and before.endswith(belonging.COMPANIES):
            return "company"
    if mention.sort == "company":
        return f"firm-{prep or 'bare'}"
    shape = "adj" if adjective else "gen" if genitive else "" if prep else "bare"
    return f"{_SORTS.get(mention.sort, '')}-{shape}-{prep}"
