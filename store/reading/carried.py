"""The period that a figure has from the figure or the sentence before it."""

from __future__ import annotations

from typing import NamedTuple

from store.reading.period_codes import is_day
from store.reading.stated_figure import StatedFigure
from store.reading.words import grammar

_SAME_TIME = frozenset({"selben", "gleichen", "jenem", "jenes", "demselben"})
_TIMES = frozenset({"zeit", "zeitraum", "jahr", "jahre", "jahres", "periode", "monat"})
_THEN = frozenset({"damals", "seinerzeit"})
_YEARS = frozenset({"jahre", "jahren", "jahrzehnten", "jahrzehnte"})
_ACCOUNTS = frozenset({"bleibt", "bleiben", "ergibt", "verbleibt", "weist", "macht"})
_TRADE = frozenset({"trade", "exports", "imports", "trade_balance"})
TAKES_UP = frozenset({"davon", "darunter", "hiervon", "damit"})
"""Words that make what is told a part of what was told before, at the same time."""


class Dated(NamedTuple):
    """A period as the reading guide writes it, and the words that name it."""

    period: str | None
    start: int = -1
    end: int = -1


class Past(NamedTuple):
    """What is known of the figure before: if it stands in the same sentence and was planned.

    `named` is the period that the sentence before named last, with or without a figure;
    `told` is the same if that sentence had no figure of its own.
    """

    period: str | None
    measure: str
    same_sentence: bool
    planned: bool
    clause: int
    named: str | None = None
    told: str | None = None

    @property
    def shares_plan(self) -> bool:
        """If a planned figure stands before in the same sentence."""
        return self.same_sentence and self.planned


OPEN = Dated(None)


def carried(
    figure: StatedFigure, measure: str, kind: str, past: Past | None, *, planned: bool
) -> Dated | None:
    """The period of the figure before, where the text goes on about the same time."""
    if past is None:
        return None
    if another_time(figure):
        return None
    if past.same_sentence:
        if planned != past.planned or past.period is None:
            return None
        if planned and new_subject(figure):
            return None
        own = figure.verb_clause
        if past.clause == figure.clause.number or not own.verbs or figure.clause.bracket:
            return Dated(past.period)
        takes_up = figure.has(TAKES_UP)
        amounts = figure.words[own.lo].low in ("das", "dies", "was")
        if planned or takes_up or amounts or figure.is_past(own) or figure.clause.relative:
            return Dated(past.period)
        return None
    words = figure.words
    if past.named is not None:
        for word in words:
            if word.low in _THEN:
                return Dated(past.named, word.start, word.end)
    if past.told and not planned and not is_day(past.told) and ".." not in past.told:
        own = figure.verb_clause
        if figure.is_past(own) and not figure.has(grammar.PERFECT_AUXILIARIES, own):
            return Dated(past.told)
    if past.period is None or planned or past.planned:
        return None
    for at in range(figure.clause.hi):
        word = words[at]
        if word.low in TAKES_UP and at < figure.at:
            return Dated(past.period, word.start, word.end)
        if word.low in _SAME_TIME and any(w.low in _TIMES for w in words[at + 1 : at + 3]):
            return Dated(past.period, word.start, word.end)
    if figure.has({"dabei"}) and figure.is_past(figure.verb_clause):
        return Dated(past.period)
    related = measure == past.measure or (measure in _TRADE and past.measure in _TRADE)
    own = figure.verb_clause
    preterite = figure.is_past(own) and not any(
        words[v.at].low in grammar.PERFECT_AUXILIARIES for v in own.verbs
    )
    grown = kind == "change" and not figure.has(
        _YEARS
    )  # which nothing does without a time in which it does
    accounts = measure in _TRADE and figure.has(_ACCOUNTS, own)
    if related and (preterite or grown or accounts):
        return Dated(past.period)
    return None


def another_time(figure: StatedFigure) -> bool:
    """If an adverb tells of another time, and not of one that the figure is compared with."""
    if not figure.has(grammar.OTHER_TIMES):
        return False
    for word in figure.clause_words():
        if word.low == "als":
            return False
        if word.low in grammar.OTHER_TIMES:
            return True
    return False


def new_subject(figure: StatedFigure) -> bool:
    """If a semicolon divides the figure from the one before, and no pronoun takes that up."""
    for at in range(figure.at - 1, -1, -1):
        word = figure.words[at]
        if word.kind == "figure":
            return False
        if word.text == ";":
            return not figure.has(grammar.PERSONAL | grammar.BACKWARD)
    return False
