"""Which words gave an answer: those that weighed most for it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from store.reading.parts import PeriodMention
from store.reading.stated_figure import StatedFigure
from store.reading.weighing.facts import governors, spoken
from store.reading.weighing.question import Judge
from store.reading.weighing.seen import Codes, Seen
from store.reading.weighing.times import variants
from store.reading.words import belonging
from store.reading.words.actions import ACTION_VERBS

Stretch = tuple[int, int]

_NEARNESS = {"own": 0, "verb": 1, "above": 2, "below": 3, "else": 4}


_ACTIONS = frozenset(ACTION_VERBS)
"""Groups of verbs that name what is measured: "exportieren", "investieren"."""

_ENOUGH = 0.2
"""A word that weighs less than this is no reason."""


def measuring(figure: StatedFigure, judge: Judge, measure: str) -> Stretch | None:
    """The noun that names the measure, nearest to the figure; else what weighed most for it.

    Nothing where the words before gave it ("Davon entfielen 4 Mrd. auf …").
    """
    if figure.word.sense is not None and figure.word.sense.code == measure:
        return figure.word.start, figure.word.end
    named = [
        (abs(at - figure.at) + (8 if at > figure.at else 0), word)
        for at, word in enumerate(figure.words)
        if word.kind == "noun" and word.sense is not None and word.sense.code == measure
    ]
    if named:
        word = min(named, key=lambda one: one[0])[1]
        return word.start, word.end
    aside = {verb.at for verb in figure.verbs if verb.groups.isdisjoint(_ACTIONS)}
    aside |= {
        at for at, word in enumerate(figure.words) if word.kind == "noun" and word.sense is None
    }
    return heaviest(figure, judge, "measure", measure, aside)


def heaviest(
    figure: StatedFigure,
    judge: Judge,
    field: str,
    answer: str,
    aside: Collection[int] = (),
) -> Stretch | None:
    """The noun or verb near the figure that speaks most for the answer, if one does.

    Words whose numbers are set `aside` are passed over.
    """
    best: int | None = None
    most = _ENOUGH
    weights: dict[int, float] = {}
    for at, fact in _facts_of_words(figure):
        weight = weights[at] = weights.get(at, 0.0) + judge.weight(field, fact, answer)
        if weight > most and at not in aside:
            best, most = at, weight
    if best is None:
        return None
    word = figure.words[best]
    return word.start, word.end


def _facts_of_words(figure: StatedFigure) -> Iterator[tuple[int, str]]:
    """Of the facts of `facts_of` those that one word gives, with its number."""
    words = figure.words
    for role, at in governors(figure):
        if at >= 0:
            yield at, f"{role}={words[at].counted or words[at].low}"
    if figure.word.counted:
        yield figure.at, f"counts={figure.word.counted}"
    for verb in figure.verbs:
        yield verb.at, f"verb={spoken(figure, verb)}"
    clauses = [(figure.clause, "in")]
    if figure.verb_clause is not figure.clause:
        clauses.append((figure.verb_clause, "leans"))
    for clause, role in clauses:
        for at in range(clause.lo, min(clause.hi, len(words))):
            word = words[at]
            if word.kind == "noun":
                yield at, f"{role}={word.low}"
            elif word.kind == "verb":
                yield at, f"{role}.w={word.low}"


def naming(
    figure: StatedFigure, codes: Codes, parties: Codes, seen: Sequence[Seen]
) -> Stretch | None:
    """The words that name the countries, nearest clause first."""
    if not codes:
        return None
    members = {*codes}
    told = [one for one in seen if one.role != "source" and members.issuperset(one.countries)]
    if told:
        near = min(_NEARNESS[one.where] for one in told)
        chosen = [one for one in told if _NEARNESS[one.where] == near]
        start, end = min(one.start for one in chosen), max(one.end for one in chosen)
        before = [one for one in chosen if one.end <= figure.word.start]
        if before and end > figure.word.start:  # named on both sides of it: the words before
            start, end = before[0].start, before[-1].end
        return start, end
    if codes == parties:
        for word in figure.clause_words():
            if word.low in belonging.MUTUAL:
                return word.start, word.end
    return None


def dating(period: str | None, periods: Sequence[PeriodMention], at: int) -> Stretch | None:
    """The words that name the period, those nearest to the figure."""
    if period is None:
        return None
    told = [m for m in periods if any(code == period for _, code in variants(m.period))]
    if not told:
        return None
    exact = [m for m in told if m.period == period] or told
    nearest = min(exact, key=lambda mention: abs(mention.start - at))
    return nearest.start, nearest.end
