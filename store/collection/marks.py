"""Where the collection's texts name sectors, and which words decide each field of a figure.

The reference says what a text says, not by which words. Those are found by reading, ahead of time,
so that the first start need not: ``python -m store.collection.marks`` writes ``marks.json`` anew
and belongs to every change that makes reading better.
"""

from __future__ import annotations

import sys
from importlib.resources import files
from pathlib import Path

import msgspec
from msgspec.structs import replace

from store.records import Evidence, EvidenceField, Indicator, Report, SectorMention


class Marks(msgspec.Struct, omit_defaults=True):
    """What reading found in one text; `evidence` is by the start of the figure."""

    sectors: list[tuple[str, int, int]] = []
    evidence: dict[int, list[tuple[EvidenceField, int, int]]] = {}


def read_marks() -> dict[str, Marks]:
    """The marks of each report by its id."""
    content = (files("store.collection") / "marks.json").read_bytes()
    return msgspec.json.decode(content, type=dict[str, Marks])


def marked(report: Report, marks: Marks) -> Report:
    """`report` with its marks; one that does not fit its text is left out."""
    return replace(
        report,
        sector_mentions=tuple(
            SectorMention(sector=sector, start=start, end=end)
            for sector, start, end in marks.sectors
            if sector in report.sectors and end <= len(report.text)
        ),
        indicators=tuple(
            replace(
                indicator,
                evidence=tuple(
                    Evidence(field=field, start=start, end=end)
                    for field, start, end in marks.evidence.get(indicator.start, ())
                    if end <= len(report.text)
                ),
            )
            for indicator in report.indicators
        ),
    )


def found_marks(report: Report) -> Marks:
    """What reading finds in the text of `report` where it agrees with the reference."""
    from store.reading import read

    found = read(report.text, report.published)
    figures = {(figure.start, figure.end): figure for figure in found.indicators}
    evidence = {
        indicator.start: [
            (words.field, words.start, words.end)
            for words in figure.evidence
            if _agree(indicator, figure, words.field)
        ]
        for indicator in report.indicators
        if (figure := figures.get((indicator.start, indicator.end))) is not None
    }
    return Marks(
        sectors=[
            (mention.sector, mention.start, mention.end)
            for mention in found.sector_mentions
            if mention.sector in report.sectors
        ],
        evidence={start: words for start, words in evidence.items() if words},
    )


def _agree(one: Indicator, other: Indicator, field: EvidenceField) -> bool:
    return bool(getattr(one, field) == getattr(other, field))


def write_marks(path: Path) -> None:
    """Read the whole collection and keep where its marks are."""
    from store.collection import unmarked

    lines = [
        f"{msgspec.json.encode(report.id).decode()}: "
        + msgspec.json.encode(found_marks(report)).decode()
        for report, _ in unmarked()
    ]
    path.write_text("{\n" + ",\n".join(lines) + "\n}\n", "utf-8")


if __name__ == "__main__":
    write_marks(Path(__file__).with_name("marks.json"))
    sys.exit(0)
