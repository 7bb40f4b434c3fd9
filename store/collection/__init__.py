"""The reports that come with the program, with the English of their sentences.

Each is a file in `reports/` with the facts of a real meeting, its sources, and a text that was
written for this collection; what it says was read by people and is the reference for reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from importlib.resources import files

import msgspec

from store.records import (
    HeadlineConflict,
    Indicator,
    Meeting,
    Report,
    Sentence,
    Source,
    Translation,
)

PROVIDER = "collection"
"""The provider that the translation memory names for the collection's English."""


class _Pair(msgspec.Struct):
    de: str
    en: str


class _Conflict(msgspec.Struct):
    title_quote: str
    body_quote: str
    why: str


class _File(msgspec.Struct):
    """A report as its file holds it: quotes and sentences in order instead of offsets."""

    id: str
    title: str
    published: date
    sources: tuple[Source, ...]
    text: str
    sentences: list[_Pair]
    meeting: Meeting
    indicators: list[dict[str, object]]
    sectors: tuple[str, ...]
    headline_conflicts: list[_Conflict]


def bundled() -> list[tuple[Report, list[Translation]]]:
    """The collection in the order of its ids, each report with the English of its sentences."""
    from store.collection.marks import Marks, marked, read_marks

    marks = read_marks()
    return [
        (marked(report, marks.get(report.id, Marks())), english) for report, english in unmarked()
    ]


def unmarked() -> list[tuple[Report, list[Translation]]]:
    """The collection without the words by which its sectors and fields are known."""
    decoder = msgspec.json.Decoder(_File)
    folder = files(__name__) / "reports"
    paths = sorted(
        (path for path in folder.iterdir() if path.name.endswith(".json")), key=lambda p: p.name
    )
    return [_converted(decoder.decode(path.read_bytes())) for path in paths]


def _converted(file: _File) -> tuple[Report, list[Translation]]:
    sentences = tuple(_sentences(file))
    report = Report(
        id=file.id,
        collection=True,
        title=file.title,
        published=file.published,
        sources=file.sources,
        text=file.text,
        sentences=sentences,
        meeting=file.meeting,
        indicators=tuple(_indicators(file)),
        sectors=file.sectors,
        headline_conflicts=tuple(_conflicts(file)),
    )
    english = [
        Translation(german=pair.de, english=pair.en, provider=PROVIDER) for pair in file.sentences
    ]
    return report, english


def _sentences(file: _File) -> Iterator[Sentence]:
    at = 0
    for pair in file.sentences:
        start = file.text.index(pair.de, at)
        at = start + len(pair.de)
        yield Sentence(start=start, end=at)


def _indicators(file: _File) -> Iterator[Indicator]:
    at = 0
    for fields in file.indicators:
        quote = str(fields["quote"])
        start = file.text.index(quote, at)
        at = start + 1  # a quote may lie inside the one before, never at the same place
        span = {"start": start, "end": start + len(quote)}
        yield msgspec.convert(fields | span, Indicator)


def _conflicts(file: _File) -> Iterator[HeadlineConflict]:
    for conflict in file.headline_conflicts:
        title_start = file.text.index(conflict.title_quote, 0, len(file.title))
        body_start = file.text.index(conflict.body_quote, len(file.title))
        yield HeadlineConflict(
            title_quote=conflict.title_quote,
            title_start=title_start,
            title_end=title_start + len(conflict.title_quote),
            body_quote=conflict.body_quote,
            body_start=body_start,
            body_end=body_start + len(conflict.body_quote),
            why=conflict.why,
        )
