"""The questions after status and measure, whose options are always the same."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from store import vocabulary
from store.reading.weighing.question import Option, Question
from store.records import Status

STATUS: tuple[Status, ...] = ("actual", "planned")
MEASURES = tuple(vocabulary.MEASURES)

_STATUS = tuple(Option(status) for status in STATUS)
_MEASURES = tuple(Option(measure) for measure in MEASURES)


class Before(NamedTuple):
    """The figure before, as far as the next one may go on from it."""

    measure: str
    unit: str
    planned: bool
    same_sentence: bool
    same_clause: bool


def status_asked(
    facts: Sequence[str],
    times: Sequence[str],
    kind: str,
    before: Before | None,
    *,
    bare: bool,
    title: bool,
) -> Question[Status]:
    """If the figure is reached or only planned."""
    asked = [*facts, *times, f"kind-{kind}"]
    if before is not None:
        asked.append(f"before-{before.planned}-{before.same_sentence}")
        if before.same_sentence:
            asked.append(f"before-{before.planned}-{bare}-{before.same_clause}")
    if title:
        asked.append("title")
    return Question("status", asked, _STATUS, STATUS)


def measure_asked(
    facts: Sequence[str],
    unit: str,
    kind: str,
    direction: str | None,
    before: Before | None,
    topic: str | None,
    *,
    planned: bool,
    bare: bool,
    part: bool,
) -> Question[str]:
    """What the figure measures; `topic` is what the text spoke of up to it."""
    same = before is not None and before.same_sentence
    asked = [
        *facts,
        f"kind-{kind}",
        f"kind-{kind}{direction}-{unit}",
        f"planned-{planned}-{unit}",
        f"topic-{topic}-{same}",
        f"topic-{topic}-{unit}",
        f"topic-{topic}-{kind}",
    ]
    if part:
        asked.append(f"part-{topic}")
    if bare:
        asked.append(f"bare-{topic}-{unit}")
    if before is not None:
        if before.same_clause:
            asked.append(f"clause-{topic}-{unit}")
        if before.unit == unit:
            asked.append(f"unit-{before.measure}-{same}")
        if not same:
            asked.append(f"earlier-{before.measure}-{unit}")
    return Question("measure", asked, _MEASURES, MEASURES)
