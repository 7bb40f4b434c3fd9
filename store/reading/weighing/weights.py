"""The weights of facts and cues, and the judge who adds them up."""

from __future__ import annotations

from array import array
from functools import cache
from importlib import resources
from typing import Any

import msgspec

from store.reading.parts import Quantity
from store.reading.weighing.cues import cues_of
from store.reading.weighing.question import Question

SCALE = 100
"""Weights are kept as whole numbers of hundredths."""

_LANE = 32
_BIAS = 1 << 16
_MASK = (1 << _LANE) - 1
_MOST_FACTS = 1 << 15
"""A lane has room for so many facts; only a clause of tens of thousands of words has more."""

_MEMORY = 60_000


class Table(msgspec.Struct, frozen=True):
    """What was learned for one field, in hundredths.

    `facts` gives each cue of a fact, in turn, the number of a group and the weight for it; `cues`
    gives each cue of an option its own.
    """

    groups: tuple[str, ...]
    facts: dict[str, list[int]]
    cues: dict[str, int]


class Weights:
    """The weights of one field.

    A fact's weights for all groups lie side by side in one integer, each in a lane of 32 bits, so
    that one addition adds them all; the bias keeps every lane above zero.
    """

    def __init__(self, table: Table) -> None:
        self._lane = {group: number for number, group in enumerate(table.groups)}
        self._size = len(table.groups) * _LANE // 8
        self._rows = _Rows(table)
        self._table = table
        self._sums: dict[tuple[str, ...], _Sums] = {}

    def best(self, question: Question[Any]) -> int:
        """The number of the option with the greatest sum; the first of equals."""
        facts = question.facts[:_MOST_FACTS]
        total = sum(map(self._rows.__getitem__, facts))
        groups = array("I", total.to_bytes(self._size, "little"))
        lane = self._lane
        sums = self._sums.get(question.contexts)
        if sums is None:
            sums = self._sums[question.contexts] = _Sums(self._table.cues, question.contexts)
        weigh = sums.__getitem__
        unknown = _BIAS * len(facts)
        best, most = 0, -(1 << 62)
        for number, option in enumerate(question.options):
            at = lane.get(option.group, -1)
            score = groups[at] if at >= 0 else unknown
            if option.cues:
                score += sum(map(weigh, option.cues))
            if score > most:
                best, most = number, score
        return best

    def weight(self, fact: str, group: str) -> float:
        """How much a fact speaks for a group."""
        lane = self._lane.get(group)
        if lane is None:
            return 0.0
        return ((self._rows[fact] >> _LANE * lane & _MASK) - _BIAS) / SCALE


class _Rows(dict[str, int]):
    """The weights of facts for all groups, added up from their cues when first asked for."""

    def __init__(self, table: Table) -> None:
        super().__init__()
        self._facts = table.facts
        self._plain = sum(_BIAS << _LANE * lane for lane in range(len(table.groups)))

    def __missing__(self, fact: str) -> int:
        row = self._plain
        for cue in cues_of(fact):
            told = self._facts.get(cue, ())
            for lane, weight in zip(told[::2], told[1::2], strict=True):
                row += weight << _LANE * lane
        if len(self) > _MEMORY:
            self.clear()
        self[fact] = row
        return row


class _Sums(dict[str, int]):
    """The weights of cues, alone and in the contexts, added up when first asked for."""

    def __init__(self, cues: dict[str, int], contexts: tuple[str, ...]) -> None:
        super().__init__()
        self._cues = cues
        self._tails = ("", *(f"|{context}" for context in contexts))

    def __missing__(self, cues: str) -> int:
        known = self._cues
        weight = sum(known.get(cue + tail, 0) for cue in cues.split(";") for tail in self._tails)
        if len(self) > _MEMORY:
            self.clear()
        self[cues] = weight
        return weight


class LearnedJudge:
    """Answers by the weights that come with gipfel."""

    def __init__(self, tables: dict[str, Table]) -> None:
        self._weights = {field: Weights(table) for field, table in tables.items()}

    def answer(self, question: Question[Any], quantity: Quantity) -> int:
        """The option for which most speaks."""
        return self._weights[question.field].best(question)

    def weight(self, field: str, fact: str, group: str) -> float:
        """How much a fact speaks for a group of options."""
        return self._weights[field].weight(fact, group)


@cache
def learned() -> LearnedJudge:
    """The judge with the weights of the package."""
    file = resources.files("store.reading.weighing") / "learned.json"
    return LearnedJudge(msgspec.json.decode(file.read_bytes(), type=dict[str, Table]))
