"""Figures of German sentences: the trap sentences, and sentences for each rule."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from store.reading.quantities import find_quantities

HERE = Path(__file__).parent

Expected = list[tuple[str, float, float | None, str, str, str | None]]


def _sentences() -> list[Any]:
    """The sentences of `figures.txt` with their figures."""
    cases: list[tuple[str, Expected]] = []
    rule = ""
    params = []
    for line in (HERE / "figures.txt").read_text("utf-8").splitlines():
        if line.startswith("## "):
            rule = line[3:]
        elif line.startswith("  "):
            quote, value, unit, bound, *noun = (part.strip() for part in line.split("|"))
            low, _, high = value.partition("..")
            cases[-1][1].append(
                (
                    quote,
                    float(low),
                    float(high) if high else None,
                    unit,
                    "exact" if bound == "-" else bound,
                    noun[0] if noun else None,
                )
            )
        elif line.strip() and not line.startswith("#"):
            cases.append((line, []))
            params.append(pytest.param(*cases[-1], id=f"{rule}: {line[:50]}"))
    return params


@pytest.mark.parametrize(("text", "expected"), _sentences())
def test_figures_of_a_sentence(text: str, expected: Expected) -> None:
    read = [
        (
            text[q.start : q.end],
            pytest.approx(q.value, rel=1e-6),
            None if q.value_high is None else pytest.approx(q.value_high, rel=1e-6),
            q.unit,
            q.bound,
            q.noun if len(expected) == 0 or expected[min(i, len(expected) - 1)][5] else None,
        )
        for i, q in enumerate(find_quantities(text))
    ]
    assert read == expected


def _traps() -> list[Any]:
    lines = (HERE / "sentences.jsonl").read_text("utf-8").splitlines()
    return [pytest.param(json.loads(line), id=json.loads(line)["id"]) for line in lines]


@pytest.mark.parametrize("trap", _traps())
def test_trap_sentence(trap: dict[str, Any]) -> None:
    """Value, unit and bound of each figure; the annotated words without their bound are read."""
    read = find_quantities(trap["text"])
    assert len(read) == len(trap["indicators"])
    for quantity, gold in zip(read, trap["indicators"], strict=True):
        assert quantity.value == pytest.approx(gold["value"], rel=1e-4)
        assert quantity.value_high == gold.get("value_high")
        assert quantity.unit == gold["unit"]
        assert quantity.bound in (gold["bound"], *gold.get("bound_any", ()))
        assert quantity.start <= gold["start"] <= quantity.number_start < quantity.end or (
            gold["start"] < quantity.end <= gold["end"]
        )
