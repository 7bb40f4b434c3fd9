"""How much of a report is read right: `python -m benchmarks.accuracy [--misses]`.

Reads the annotated reports of the collection and of `benchmarks/reports` and compares every field.
A figure is found if what is read overlaps what is annotated; a whole indicator is right if it is
found and all nine fields are.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

import msgspec

from benchmarks.annotated import Fields, sets
from store.reading import read
from store.reading.weighing.question import Judge

FIELDS = (
    *("value", "unit", "bound", "kind", "direction"),
    *("status", "measure", "countries", "period"),
)
MEETING = ("kind", "date", "place", "countries")


class Rate(NamedTuple):
    """How many there are, how many were read, how many of those are right."""

    there: int
    read: int
    right: int

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        return 2 * self.right / (self.there + self.read) if self.there + self.read else 1.0


class Accuracy:
    """What came of reading some annotated reports."""

    def __init__(self) -> None:
        self.reports = 0
        self.there: Counter[str] = Counter()
        self.read: Counter[str] = Counter()
        self.right: Counter[str] = Counter()
        self.misses: list[str] = []

    def rate(self, what: str) -> Rate:
        """The rate for ``figures``, ``whole``, a field, ``people``, ``sectors`` …"""
        return Rate(self.there[what], self.read[what], self.right[what])

    def take(self, gold: Fields, judge: Judge | None = None) -> None:
        """Read the text of `gold` and compare."""
        self.reports += 1
        report = read(gold["text"], date.fromisoformat(gold["published"]), judge)
        got = msgspec.to_builtins(report)
        self._figures(gold, got["indicators"])
        self._sets("people", _people(gold["meeting"]), _people(got["meeting"]))
        self._sets("sectors", set(gold["sectors"]), set(got["sectors"]))
        conflicts = {"conflict"} if gold.get("headline_conflicts") else set()
        flagged = {"conflict"} if got["headline_conflicts"] else set()
        self._sets("conflicts", conflicts, flagged)
        for field in MEETING:
            same = _plain(gold["meeting"][field]) == _plain(got["meeting"][field])
            self._count(f"meeting {field}", 1, 1, int(same))

    def _figures(self, gold: Fields, got: list[Fields]) -> None:
        wanted = gold["indicators"]
        pairs = _pairs(wanted, got)
        self._count("figures", len(wanted), len(got), len(pairs))
        whole = 0
        for one, other in pairs:
            wrong = [field for field in FIELDS if not _same(field, one, other)]
            whole += not wrong
            for field in FIELDS:
                self._count(field, 1, 1, int(field not in wrong))
            self.misses += [
                f"{gold['id']}: {one['quote']!r}: {field} {other.get(field)!r}, not {one[field]!r}"
                for field in wrong
            ]
        self._count("whole", len(wanted), len(got), whole)

    def _sets(self, what: str, wanted: set[Any], got: set[Any]) -> None:
        self._count(what, len(wanted), len(got), len(wanted & got))

    def _count(self, what: str, there: int, read_: int, right: int) -> None:
        self.there[what] += there
        self.read[what] += read_
        self.right[what] += right


def accuracy_of(reports: Iterable[Fields], judge: Judge | None = None) -> Accuracy:
    """Reads the reports and compares."""
    result = Accuracy()
    for report in reports:
        result.take(report, judge)
    return result


def _pairs(wanted: list[Fields], got: list[Fields]) -> list[tuple[Fields, Fields]]:
    """Figures that overlap, those of the same value first, each at most once."""
    options = sorted(
        (not _same("value", one, other), i, j)
        for i, one in enumerate(wanted)
        for j, other in enumerate(got)
        if one["start"] < other["end"] and other["start"] < one["end"]
    )
    left, right = set(range(len(wanted))), set(range(len(got)))
    pairs = []
    for _, i, j in options:
        if i in left and j in right:
            left.remove(i)
            right.remove(j)
            pairs.append((wanted[i], got[j]))
    return pairs


def _same(field: str, one: Fields, other: Fields) -> bool:
    if field == "value":
        return _close(one["value"], other["value"]) and _close(
            one.get("value_high"), other.get("value_high")
        )
    return bool(_plain(one[field]) == _plain(other[field]))


def _close(one: float | None, other: float | None) -> bool:
    if one is None or other is None:
        return one is other
    return abs(one - other) <= 1e-6 * max(1, abs(one))


def _plain(value: object) -> object:
    if isinstance(value, list | tuple):
        return sorted(value)
    return str(value) if isinstance(value, date) else value or None


def _people(meeting: Fields) -> set[tuple[str, str | None]]:
    return {(person["name"], person["country"]) for person in meeting["participants"]}


def print_table(results: Mapping[str, Accuracy]) -> None:
    """A Markdown table, a column a set."""
    rows = ("figures", "whole", *FIELDS, *(f"meeting {field}" for field in MEETING))
    names = {"figures": "figures found", "whole": "whole indicators"}
    print("| | " + " | ".join(results) + " |")
    print("| --- |" + " ---: |" * len(results))
    for row in (*rows, "people", "sectors", "conflicts"):
        cells = " | ".join(f"{result.rate(row).f1:.3f}" for result in results.values())
        print(f"| {names.get(row, row)} | {cells} |")


def main() -> None:
    """Print the table, and the misses if they are asked for."""
    results = {name: accuracy_of(reports) for name, reports in sets().items()}
    print_table(results)
    if "--misses" in sys.argv:
        for result in results.values():
            print(*result.misses, sep="\n")


if __name__ == "__main__":
    main()
