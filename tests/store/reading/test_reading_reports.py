"""The first stages of reading against the annotated reports of the collection."""

from __future__ import annotations

from typing import Any

import pytest

from store.reading.quantities import find_quantities
from store.reading.sentences import split


@pytest.fixture
def reports(reference_reports: list[dict[str, Any]]) -> list[dict[str, Any]]:
    if not reference_reports:
        pytest.skip("the collection is not here")
    return reference_reports


def _placed(report: dict[str, Any]) -> list[tuple[int, int, dict[str, Any]]]:
    at, placed = 0, []
    for indicator in report["indicators"]:
        start = report["text"].index(indicator["quote"], at)
        at = start + 1
        placed.append((start, start + len(indicator["quote"]), indicator))
    return placed


def test_sentences_end_where_the_annotation_ends_them(reports: list[dict[str, Any]]) -> None:
    gold, read = set(), set()
    for report in reports:
        at = 0
        for sentence in report["sentences"]:
            at = report["text"].index(sentence["de"], at) + len(sentence["de"])
            gold.add((report["id"], at))
        read |= {(report["id"], sentence.end) for sentence in split(report["text"])}
    assert len(gold & read) >= 0.995 * max(len(gold), len(read))


def test_figures_are_found_with_value_unit_and_bound(reports: list[dict[str, Any]]) -> None:
    gold, read = set(), set()
    for report in reports:
        for start, end, i in _placed(report):
            gold.add(
                (report["id"], start, end, i["value"], i.get("value_high"), i["unit"], i["bound"],
                 i.get("noun"))
            )  # fmt: skip
        for q in find_quantities(report["text"]):
            read.add((report["id"], q.start, q.end, q.value, q.value_high, q.unit, q.bound, q.noun))
    assert len(gold & read) >= 0.98 * max(len(gold), len(read))
