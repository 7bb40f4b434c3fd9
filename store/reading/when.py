"""Which of the periods a text names belongs to a figure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from store.reading.clauses import Clause
from store.reading.figure import Figure
from store.reading.parts import PeriodMention
from store.reading.words import grammar

_SAME = ("zeit", "zeitraum", "jahr", "jahre", "periode")
_NOW = frozenset(
    [
        "derzeit",
        "heute",
        "bislang",
        "bisher",
        "inzwischen",
        "mittlerweile",
        "aktuell",
        "gegenwärtig",
        "momentan",
    ]
)
_AT_THE_TABLE = frozenset({"agreements", "contracts"})


class Dated(NamedTuple):
    """A period as the reading guide writes it, and the words that name it."""

    period: str | None
    start: int = -1
    end: int = -1


class Past(NamedTuple):
    """The period of the figure before, its measure, and if it stands in the same sentence."""

    period: str | None
    measure: str
    same_sentence: bool


OPEN = Dated(None)


def period_of(
    figure: Figure,
    measure: str,
    planned: bool,
    mentions: Sequence[PeriodMention],
    past: Past | None,
) -> Dated:
    """The period of `figure`, from the periods its sentence names and the one before it."""
    usable = [m for m in mentions if m.role != "comparison" and _fits(m, measure, planned, figure)]
    pair = _from_to(figure, usable)
    if pair is not None:
        return pair
    for clause in _clauses(figure):
        here = [m for m in usable if _inside(figure, clause, m)]
        if here:
            chosen = _nearest(figure, here, planned)
            return Dated(chosen.period, chosen.start, chosen.end)
        if clause is figure.clause and any(
            word.low in _NOW for word in figure.clause_words(clause)
        ):
            return OPEN
    if past is None or past.period is None:
        return OPEN
    if past.same_sentence and not planned:
        return Dated(past.period)
    if not past.same_sentence and not planned and _takes_up(figure, measure, past):
        return Dated(past.period)
    return OPEN


def _fits(mention: PeriodMention, measure: str, planned: bool, figure: Figure) -> bool:
    """A single day is the meeting's, unless something is counted up to it."""
    day = len(mention.period) == 10 and mention.period[4] == "-"
    if day:
        return measure not in _AT_THE_TABLE and planned is False and figure.unit != "count"
    return not (mention.role == "target" and not planned and not mention.period.startswith("../"))


def _inside(figure: Figure, clause: Clause, mention: PeriodMention) -> bool:
    words = figure.words
    if clause.lo >= clause.hi:
        return False
    start, end = words[clause.lo].start, words[min(clause.hi, len(words)) - 1].end
    return start <= mention.start < end


def _clauses(figure: Figure) -> list[Clause]:
    """The figure's clause and those whose time is also its own."""
    clause: Clause | None = figure.clause
    found = [figure.clause]
    if figure.verb_clause is not figure.clause:
        found.append(figure.verb_clause)
    while clause is not None and len(found) < 5:
        clause = clause.parent
        if clause is not None and clause not in found:
            found.append(clause)
    return found


def _nearest(figure: Figure, mentions: list[PeriodMention], planned: bool) -> PeriodMention:
    """The period that goes with the figure: behind it only if it follows at once."""
    at = figure.word
    if planned and any(m.role == "target" for m in mentions):
        mentions = [m for m in mentions if m.role == "target"]
    behind = [m for m in mentions if 0 <= m.start - at.end <= 4]
    before = [m for m in mentions if m.end <= at.start]
    if behind and not (before and at.start - before[-1].end <= 12):
        return behind[0]
    if before:
        return before[-1]
    return mentions[0]


def _from_to(figure: Figure, mentions: list[PeriodMention]) -> Dated | None:
    """ "**2024** … von **3,2** auf 4,1 Mrd.": the first belongs to the year before."""
    if figure.preposition not in ("von", "nach"):
        return None
    words = figure.words
    target = None
    for at in range(figure.at + 1, min(figure.at + 8, len(words))):
        word = words[at]
        if word.kind == "figure":
            if word.prep >= 0 and words[word.prep].low in ("auf", "über"):
                target = at
            break
        if word.kind == "verb":
            break
    if target is None:
        return None
    direct = [
        m for m in mentions if 0 <= m.start - figure.word.end <= 4 and m.end <= words[target].start
    ]
    if direct:
        return Dated(direct[0].period, direct[0].start, direct[0].end)
    for mention in mentions:
        period = mention.period
        if "/" in period:
            first = period.split("/")[0]
            if len(first) == 4 and first.isdigit():
                return Dated(first, mention.start, mention.end)
        elif len(period) == 4 and period.isdigit() and _inside(figure, figure.clause, mention):
            return Dated(str(int(period) - 1), mention.start, mention.end)
    return OPEN


def _takes_up(figure: Figure, measure: str, past: Past) -> bool:
    """If the sentence goes on about the time of the one before."""
    words = figure.words
    for at, word in enumerate(words):
        if word.low in ("davon", "damit", "dabei", "darunter", "hiervon"):
            return True
        if word.low in ("selben", "gleichen", "jenem", "demselben") and any(
            words[i].low in _SAME for i in range(at, min(at + 3, len(words)))
        ):
            return True
    family = {"trade", "exports", "imports", "trade_balance"}
    related = measure == past.measure or (measure in family and past.measure in family)
    if not related:
        return False
    return any(
        words[verb.at].low.endswith(("te", "ten"))
        or words[verb.at].low in grammar.AUXILIARIES & {"wurde", "wurden", "war", "waren"}
        or "up" in verb.groups
        or "down" in verb.groups
        for verb in figure.verbs
    ) and not any(words[v.at].low in ("ist", "sind", "hat", "haben") for v in figure.verbs)
