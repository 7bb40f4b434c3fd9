"""When a figure is: the periods that the text offers, and what speaks for each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from store.reading.parsed import Clause
from store.reading.parts import PeriodMention
from store.reading.period_codes import is_day, months_of
from store.reading.stated_figure import StatedFigure
from store.reading.weighing.question import Option, Question
from store.reading.weighing.seen import place_of
from store.reading.words import grammar

_TAKES_UP = frozenset({"davon", "darunter", "hiervon", "damit"})
"""Words that make what is told a part of what was told before, at the same time."""


class Past(NamedTuple):
    """What is known of the figure before, and of the times named before.

    `period` and `measure` are those of the figure before, which stands in the same sentence if
    `same_sentence` and in the clause of that number; `named` is the period that the sentence
    before named last, `told` the same if that sentence had no figure.
    """

    period: str | None
    measure: str
    same_sentence: bool
    planned: bool
    clause: int
    named: str | None
    told: str | None


class Lying(NamedTuple):
    """A period of the sentence, as it lies to a figure."""

    mention: PeriodMention
    where: str
    side: str
    between: int
    far: str


def lying(figure: StatedFigure, periods: Sequence[PeriodMention]) -> list[Lying]:
    """How the periods of the sentence lie to the figure."""
    words = figure.words
    found = []
    for mention in periods:
        if mention.end <= figure.word.start:
            side, gap = "<", figure.word.start - mention.end
            passed = words[: figure.at]
            between = sum(w.kind == "figure" and w.start >= mention.end for w in passed)
        else:
            side, gap = ">", mention.start - figure.word.end
            passed = words[figure.at + 1 :]
            between = sum(w.kind == "figure" and w.end <= mention.start for w in passed)
        far = "0" if gap <= 1 else "1" if gap < 12 else "2" if gap < 40 else "3"
        found.append(Lying(mention, _where(figure, mention), side, min(between, 2), far))
    return found


def time_facts(periods: Sequence[Lying], month: int) -> list[str]:
    """Which of the periods lie ahead of the month (as 202403) of the meeting."""
    found = []
    for one in periods:
        start, end = months_of(one.mention.period)
        if start > month or (start == 0 and end > month):
            lies = "ahead"
        else:
            lies = "now" if start <= month <= end else "gone"
        found.append(f"time-{lies}-{one.where}")
        found.append(f"time-{lies}-{one.mention.role}-{one.where}{one.side}")
    return found


def period_asked(
    figure: StatedFigure,
    periods: Sequence[Lying],
    past: Past,
    measure: str,
    kind: str,
    *,
    planned: bool,
) -> Question[str | None]:
    """When the figure is; the answers are codes of periods, or `None` for none."""
    answers = _answers(periods, past)
    tense = "past" if figure.is_past(figure.verb_clause) else "present"
    own = [one for one in periods if one.where == "own"]
    there = f"{bool(own)}{bool(periods)}"
    place = "same" if past.same_sentence else "prev"
    nearest = min((abs(p.mention.start - figure.word.start) for p in periods), default=0)
    step = _step(figure)
    said = [_SaidCues(figure, one, measure, tense, nearest, step) for one in periods]
    options = []
    for code in answers:
        if code is None:
            cues = [f"null-{what}" for what in (there, measure, tense, step)]
            options.append(Option("null", cues + _open_cues(figure, periods, past)))
            continue
        cues = []
        group = "said"
        if code == past.period:
            group = f"before-{place}"
            cues += _before_cues(figure, past, measure, tense, there, place)
        if code == past.named:
            cues += ["named", f"named-{tense}"]
        if code == past.told:
            cues += ["told", f"told-{tense}"]
        ignored = bool(own)
        for one, cues_as in zip(periods, said, strict=True):
            name = next((name for name, c in variants(one.mention.period) if c == code), None)
            if name is not None:
                ignored = ignored and one.where != "own"
                cues += cues_as(name)
        if ignored:
            cues.append("ignores-own")
        options.append(Option(group, cues))
    facts = _facts(figure)
    contexts = ("plan" if planned else "fact", kind)
    return Question("period", facts, options, answers, contexts)


@lru_cache(maxsize=4096)
def variants(code: str) -> tuple[tuple[str, str], ...]:
    """The periods that words naming `code` can mean for a figure, each with its name."""
    found = [("is", code)]
    first, slash, last = code.partition("/")
    if _is_year(code):
        year_before = str(int(code) - 1)
        found += [("since", f"{code}/.."), ("until", f"../{code}"), ("year-before", year_before)]
    elif code.startswith("../"):
        found.append(("in", last))
    elif slash:
        found.append(("first", first))
        if last != "..":
            found.append(("last", last))
    return tuple(found)


def _answers(periods: Sequence[Lying], past: Past) -> list[str | None]:
    found: dict[str | None, None] = {None: None}
    for one in periods:
        for _, code in variants(one.mention.period):
            found.setdefault(code)
    for earlier in (past.period, past.named, past.told):
        found.setdefault(earlier)
    return list(found)


def _open_cues(figure: StatedFigure, periods: Sequence[Lying], past: Past) -> list[str]:
    """What speaks for no period at all."""
    cues = ["null", f"null-{past.same_sentence}{past.period is not None}"]
    if figure.has(grammar.NOW):
        cues.append("null-now")
    for one in periods:
        cues.append(f"null-{one.where}-{one.mention.role}")
        if one.where == "own":
            cues.append(f"null-own-{_form(one.mention.period)}")
    return cues


def _before_cues(
    figure: StatedFigure, past: Past, measure: str, tense: str, there: str, place: str
) -> list[str]:
    """What speaks for the period of the figure before."""
    cues = [
        "before",
        f"before-{place}",
        f"before-{place}-{tense}-{past.planned}",
        f"before-{place}-{measure == past.measure}",
        f"before-{place}-{there}",
        f"before-{place}-under={figure.preposition}",
    ]
    if past.clause in (figure.verb_clause.number, figure.clause.number):
        cues.append("before-clause")
    if figure.has(_TAKES_UP):
        cues.append(f"before-takes-{place}")
    return cues


class _SaidCues:
    """What speaks for a period that the sentence names, under each of its variants."""

    def __init__(
        self,
        figure: StatedFigure,
        lies: Lying,
        measure: str,
        tense: str,
        nearest: int,
        step: str,
    ) -> None:
        mention, where, side, between, far = lies
        near = abs(mention.start - figure.word.start) == nearest
        form = _form(mention.period)
        self._tails = [
            where,
            f"{where}{side}{between}",
            f"{mention.role}-{where}",
            f"{form}-{where}",
            f"{side}{far}",
            f"{near}-{where}",
            f"{mention.role}-{where}{side}{far}",
            f"{form}-{measure}",
            f"{where}-{tense}",
            f"{step}-{form}-{where}",
        ]
        reach = mention.start - 12
        self._words = [w.low for w in figure.words if reach <= w.start < mention.end]

    def __call__(self, name: str) -> list[str]:
        """The cues for the variant of that name."""
        cues = [f"{name}-{tail}" for tail in self._tails]
        if name != "is":
            cues += [f"{name}-says={low}" for low in self._words]
        return cues


def _step(figure: StatedFigure) -> str:
    """If the figure is what a change starts from or comes to: "von **3,2** auf **4,1**"."""
    words = figure.words
    if figure.preposition in ("von", "vom"):
        for word in words[figure.at + 1 : figure.at + 10]:
            if word.kind == "figure":
                to = word.prep >= 0 and words[word.prep].low == "auf"
                return "from" if to else "no-step"
    if figure.preposition == "auf":
        for word in reversed(words[max(0, figure.at - 9) : figure.at]):
            if word.kind == "figure":
                start = word.prep >= 0 and words[word.prep].low in ("von", "vom")
                return "to" if start else "no-step"
    return "no-step"


def _facts(figure: StatedFigure) -> list[str]:
    """The words of the figure's clause that tell of a time without naming it."""
    words, clause = figure.words, figure.clause
    facts = [f"opens={words[clause.lo].low}"]
    for word in words[clause.lo : clause.hi]:
        if word.kind in ("verb", "other", "det"):
            facts.append(f"in={word.low}")
    if figure.verb_clause is not clause:
        clause = figure.verb_clause
        for word in words[clause.lo : clause.hi]:
            if word.kind in ("verb", "other"):
                facts.append(f"leans={word.low}")
    return facts


def _where(figure: StatedFigure, mention: PeriodMention) -> str:
    """The clause of a period, seen from the figure's; ``relative`` is one below."""
    clause = next((c for c in figure.sentence.clauses if _inside(figure, c, mention)), None)
    if clause is None:
        return "else"
    place = place_of(figure, clause)
    if place == "below" or (place == "else" and clause.parent is figure.verb_clause):
        return "relative" if clause.relative else "below"
    return place


def _inside(figure: StatedFigure, clause: Clause, mention: PeriodMention) -> bool:
    words = figure.words
    if clause.lo >= clause.hi:
        return False
    return words[clause.lo].start <= mention.start < words[min(clause.hi, len(words)) - 1].end


def _is_year(code: str) -> bool:
    return len(code) == 4 and code.isdigit()


@lru_cache(maxsize=4096)
def _form(code: str) -> str:
    if is_day(code):
        return "day"
    if _is_year(code):
        return "year"
    if code.startswith(".."):
        return "until"
    if code.endswith(".."):
        return "since"
    return "span" if "/" in code else "part"
