"""Learn the weights of reading: `python -m benchmarks.learning [--folds N]`.

Reads the annotated reports with a teacher as judge, who answers from the annotation, and finds the
weights under which its answers are the likeliest (a log-linear model with a penalty on the squares
of the weights). Writes `store/reading/weighing/learned.json`; with `--folds` it writes nothing and
says instead how well each part of the reports is read with weights learned from the others.
"""

from __future__ import annotations

import random
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

from benchmarks.accuracy import Accuracy, print_table
from benchmarks.annotated import HELD_OUT, Fields, sets
from store.reading import read
from store.reading.parts import Quantity
from store.reading.weighing.cues import cues_of
from store.reading.weighing.question import Question
from store.reading.weighing.weights import SCALE, LearnedJudge, Table

FILE = Path(__file__).parents[1] / "store" / "reading" / "weighing" / "learned.json"
PENALTY = {"status": 4.0, "measure": 1.0, "countries": 8.0, "period": 2.0}
"""How much the squares of the weights cost; found by cross-validation."""

FAINT = 4
"""Weights below this (in hundredths) are left out."""

COUNTS = {"collection": 6.0, "z": 3.0}
"""How often a report of a set counts if not once: the guide's own, and what must be read right."""

RARE = 3
"""Cues that the reports have less often than this are left out."""


class Sample(NamedTuple):
    """One question with its right answer: cues of the facts, and group and cues of each option."""

    report: str
    facts: tuple[str, ...]
    options: tuple[tuple[str, tuple[str, ...]], ...]
    right: int


class Teacher:
    """Answers from the annotation and takes down what was asked."""

    def __init__(self) -> None:
        self.samples: dict[str, list[Sample]] = defaultdict(list)
        self._report = ""
        self._figures: list[Fields] = []

    def turn_to(self, report: Fields) -> None:
        """Take the answers from the annotation of this report from now on."""
        self._report, self._figures = report["id"], report["indicators"]

    def answer(self, question: Question[Any], quantity: Quantity) -> int:
        """The right option; the first where the annotation has none of them."""
        for figure in self._figures:
            if figure["start"] < quantity.end and quantity.start < figure["end"]:
                right = _index(question, figure)
                if right is None:
                    break
                self.samples[question.field].append(_sample(self._report, question, right))
                return right
        return 0

    def weight(self, field: str, fact: str, group: str) -> float:
        """A teacher gives no reasons."""
        return 0.0


def _index(question: Question[Any], figure: Fields) -> int | None:
    wanted = figure[question.field]
    if isinstance(wanted, list):
        wanted = tuple(sorted(wanted))
    return question.answers.index(wanted) if wanted in question.answers else None


def _sample(report: str, question: Question[Any], right: int) -> Sample:
    facts = tuple(dict.fromkeys(cue for fact in question.facts for cue in cues_of(fact)))
    tails = ("", *(f"|{context}" for context in question.contexts))
    options = tuple(
        (
            option.group,
            tuple(one + tail for cue in option.cues for one in cue.split(";") for tail in tails),
        )
        for option in question.options
    )
    return Sample(report, facts, options, right)


def lessons(reports: Iterable[Fields]) -> dict[str, list[Sample]]:
    """What is asked when the reports are read, by field."""
    teacher = Teacher()
    for report in reports:
        teacher.turn_to(report)
        read(report["text"], date.fromisoformat(report["published"]), teacher)
    return teacher.samples


class _Numbered:
    """Samples of one field as matrices of zeros and ones."""

    def __init__(self, samples: Sequence[Sample]) -> None:
        groups = sorted({group for sample in samples for group, _ in sample.options})
        self.groups = tuple(groups)
        number = {group: at for at, group in enumerate(groups)}
        said = Counter(cue for sample in samples for cue in sample.facts)
        shown = Counter(
            cue for s in samples for cue in {cue for _, cues in s.options for cue in cues}
        )
        self.facts = sorted(cue for cue, times in said.items() if times >= RARE)
        self.cues = sorted(cue for cue, times in shown.items() if times >= RARE)
        options = [option for sample in samples for option in sample.options]
        self.of_sample = _matrix([sample.facts for sample in samples], self.facts)
        self.of_option = _matrix([cues for _, cues in options], self.cues)
        self.group = np.array([number[group] for group, _ in options])
        sizes = np.array([len(sample.options) for sample in samples])
        self.starts = np.concatenate(([0], np.cumsum(sizes)[:-1]))
        self.sample = np.repeat(np.arange(len(samples)), sizes)
        self.right = self.starts + np.array([sample.right for sample in samples])
        self.times = np.array([COUNTS.get(s.report.partition("/")[0], 1.0) for s in samples])


def _matrix(rows: Sequence[Sequence[str]], names: Sequence[str]) -> csr_matrix:
    number = {name: at for at, name in enumerate(names)}
    columns, ends = [], [0]
    for row in rows:
        columns += [number[name] for name in row if name in number]
        ends.append(len(columns))
    return csr_matrix(
        (np.ones(len(columns)), np.array(columns, dtype=int), np.array(ends)),
        shape=(len(rows), len(names)),
    )


def learn(samples: Sequence[Sample], penalty: float) -> Table:
    """The weights that make the right answers the likeliest."""
    given = _Numbered(samples)
    facts, groups = len(given.facts), len(given.groups)
    of_facts = given.of_sample.T.tocsr()
    of_cues = given.of_option.T.tocsr()

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        by_group = weights[: facts * groups].reshape(facts, groups)
        scores = (given.of_sample @ by_group)[given.sample, given.group]
        scores += given.of_option @ weights[facts * groups :]
        most = np.maximum.reduceat(scores, given.starts)
        odds = np.exp(scores - most[given.sample])
        whole = np.add.reduceat(odds, given.starts)
        gap = most + np.log(whole) - scores[given.right]
        off = odds / whole[given.sample]
        off[given.right] -= 1
        off *= given.times[given.sample]
        spread = np.zeros((len(samples), groups))
        np.add.at(spread, (given.sample, given.group), off)
        slope = np.concatenate(((of_facts @ spread).ravel(), of_cues @ off))
        return float(gap @ given.times + penalty / 2 * weights @ weights), slope + penalty * weights

    start = np.zeros(facts * groups + len(given.cues))
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 150}).x
    whole = np.rint(found * SCALE).astype(int)
    by_group = whole[: facts * groups].reshape(facts, groups)
    return Table(
        given.groups,
        {
            cue: [int(part) for at in np.flatnonzero(kept) for part in (at, row[at])]
            for cue, row in zip(given.facts, by_group, strict=True)
            if (kept := abs(row) >= FAINT).any()
        },
        {
            cue: int(weight)
            for cue, weight in zip(given.cues, whole[facts * groups :], strict=True)
            if abs(weight) >= FAINT
        },
    )


def judge_from(
    taken_down: dict[str, list[Sample]], without: frozenset[str] = frozenset()
) -> LearnedJudge:
    """The judge who learned from the samples of all reports but those (by id)."""
    return LearnedJudge(tables_from(taken_down, without))


def tables_from(
    taken_down: dict[str, list[Sample]], without: frozenset[str] = frozenset()
) -> dict[str, Table]:
    """The weights of every field, learned from the samples of all reports but those."""
    return {
        field: learn([one for one in samples if one.report not in without], PENALTY[field])
        for field, samples in taken_down.items()
    }


def parts(reports: Sequence[Fields], number: int) -> list[frozenset[str]]:
    """The ids of the reports, shuffled always alike and dealt out."""
    names = sorted(report["id"] for report in reports)
    random.Random(number).shuffle(names)
    return [frozenset(names[at::number]) for at in range(number)]


def cross_validated(reports: Sequence[Fields], number: int) -> dict[str, Accuracy]:
    """How well the reports are read by judges who learned from the others, by set."""
    found: dict[str, Accuracy] = defaultdict(Accuracy)
    taken_down = lessons(reports)
    for part in parts(reports, number):
        judge = judge_from(taken_down, part)
        for report in reports:
            if report["id"] in part:
                found[report["set"]].take(report, judge)
    return found


def main() -> None:
    """Learn from all annotated reports, or say how well parts of them are read from the rest."""
    reports = [
        report | {"id": f"{name}/{report['id']}", "set": name}
        for name, taught in sets().items()
        if name != HELD_OUT
        for report in taught
    ]
    if "--folds" in sys.argv:
        number = int(sys.argv[sys.argv.index("--folds") + 1])
        print_table(cross_validated(reports, number))
        return
    FILE.write_bytes(msgspec.json.encode(tables_from(lessons(reports))))


if __name__ == "__main__":
    main()
