"""Reports for the tests of search: the collection as records, and small ones made by hand."""

from __future__ import annotations

import json
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import msgspec

from store.records import HeadlineConflict, Indicator, Meeting, Report, Sentence, Source

REPORTS = Path(__file__).parents[2] / "store" / "collection" / "reports"


def report_of(annotated: dict[str, Any]) -> Report:
    """The record of a report annotated as in the reading guide."""
    text = annotated["text"]
    sentences, at = [], 0
    for pair in annotated["sentences"]:
        start = text.index(pair["de"], at)
        at = start + len(pair["de"])
        sentences.append(Sentence(start=start, end=at))
    indicators, at = [], 0
    for fields in annotated["indicators"]:
        start = text.find(fields["quote"], at)
        start = start if start >= 0 else text.index(fields["quote"])
        at = start + 1
        indicators.append(
            msgspec.convert(
                {**fields, "start": start, "end": start + len(fields["quote"])}, Indicator
            )
        )
    conflicts = []
    for fields in annotated["headline_conflicts"]:
        title_start = text.index(fields["title_quote"])
        body_start = text.index(fields["body_quote"], len(annotated["title"]))
        conflicts.append(
            HeadlineConflict(
                **fields,
                title_start=title_start,
                title_end=title_start + len(fields["title_quote"]),
                body_start=body_start,
                body_end=body_start + len(fields["body_quote"]),
            )
        )
    return Report(
        id=annotated["id"],
        revision=1,
        collection=True,
        title=annotated["title"],
        published=date.fromisoformat(annotated["published"]),
        sources=tuple(msgspec.convert(source, Source) for source in annotated["sources"]),
        text=text,
        sentences=tuple(sentences),
        meeting=msgspec.convert(annotated["meeting"], Meeting),
        indicators=tuple(indicators),
        sectors=tuple(annotated["sectors"]),
        headline_conflicts=tuple(conflicts),
    )


@cache
def collection() -> tuple[Report, ...]:
    """The thirty reports that come with the program."""
    return tuple(
        report_of(json.loads(path.read_text("utf-8"))) for path in sorted(REPORTS.glob("*.json"))
    )


def small_report(report_id: str, *figures: dict[str, Any], **fields: Any) -> Report:
    """A report whose sentences are the figures' `sentence`; other keys are the indicator's."""
    title = fields.pop("title", "Treffen")
    text, sentences, indicators = title, [Sentence(start=0, end=len(title))], []
    for figure in figures:
        figure = dict(figure)
        sentence = figure.pop("sentence")
        start = len(text) + 1
        text = f"{text}\n{sentence}"
        sentences.append(Sentence(start=start, end=len(text)))
        if "quote" in figure:
            at = start + sentence.index(figure["quote"])
            indicators.append(Indicator(start=at, end=at + len(figure["quote"]), **figure))
    fields.setdefault("published", date(2024, 5, 1))
    return Report(
        id=report_id,
        revision=1,
        title=title,
        text=text,
        sentences=tuple(sentences),
        indicators=tuple(indicators),
        **fields,
    )
