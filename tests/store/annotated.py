"""Reports for the tests of search: the collection as kept, and small ones made by hand."""

from __future__ import annotations

from datetime import date
from functools import cache
from typing import Any

from msgspec.structs import replace

from store.collection import bundled
from store.records import Indicator, Report, Sentence


@cache
def collection() -> tuple[Report, ...]:
    """The reports that come with the program, as a library would keep them."""
    return tuple(replace(report, revision=1) for report, _ in bundled())


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
