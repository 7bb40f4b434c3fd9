"""A report as a page: headline, meeting, figures with their sentences, sectors."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import get_args

from store import vocabulary
from store.records import EvidenceField, Indicator, Report, sentence_at
from tui import wording
from tui.printing.blocks import (
    EMPTY,
    Block,
    Column,
    Facts,
    Line,
    Paragraph,
    Piece,
    Table,
    highlighted,
)

FIGURE_COLUMNS = (
    Column("Figure", right=True, style="bold"),
    Column("Measure"),
    Column("Whose"),
    Column("When"),
)
_UNSAID = {
    "bound": "exact",
    "kind": "level",
    "direction": None,
    "status": "actual",
    "measure": "other",
    "countries": (),
    "period": None,
}
"""What a field holds where no words say anything about it."""
_FIELD_WIDTH = len("countries ")
_CONFLICT = "red"
_MARK = "!"


def report_page(report: Report, *, explain: bool = False, text: bool = False) -> Iterator[Block]:
    """Everything read from `report`; with `explain` the words behind each field of a figure,
    with `text` the German text itself, its figures standing out.
    """
    mark = (Piece(f"{_MARK} ", f"bold {_CONFLICT}"),) if report.headline_conflicts else ()
    yield Paragraph((*mark, Piece(report.title, "bold")))
    for conflict in report.headline_conflicts:
        yield Paragraph(
            (
                Piece("Headline: ", _CONFLICT),
                Piece(f"“{conflict.title_quote}”", "bold"),
                Piece(" · Body: ", _CONFLICT),
                Piece(f"“{conflict.body_quote}”", "bold"),
                Piece(f" · {conflict.why}"),
            ),
            indent=2,
        )
    yield EMPTY
    yield Facts([(name, fact) for name, fact in _facts(report) if fact])
    if report.indicators:
        yield EMPTY
        yield figures_table(report, report.indicators, explain=explain)
    if text:
        yield EMPTY
        yield Paragraph(_with_figures(report))


def _facts(report: Report) -> Iterator[tuple[str, str]]:
    meeting = report.meeting
    yield "Meeting", wording.where_and_when(meeting)
    yield "Between", ", ".join(vocabulary.country_name(code) for code in meeting.countries)
    for index, person in enumerate(meeting.participants):
        described = ", ".join(part for part in (person.name, person.role, person.country) if part)
        yield "" if index else "People", described
    yield "Sectors", ", ".join(wording.sector(code) for code in report.sectors)
    yield "Published", report.published.isoformat()
    for index, source in enumerate(report.sources):
        yield "" if index else "Sources", f"{source.outlet} {source.url}"
    yield "Report", report.id
    if report.collection:
        yield "", "written for the collection that comes with gipfel"


def figures_table(
    report: Report, indicators: Iterable[Indicator], *, explain: bool = False
) -> Table:
    """A row for each figure, its sentence below it."""
    indicators = list(indicators)
    return Table(
        FIGURE_COLUMNS,
        [figure_cells(indicator) for indicator in indicators],
        [list(_notes(report, indicator, explain=explain)) for indicator in indicators],
    )


def figure_cells(indicator: Indicator) -> list[str]:
    """The cells of `FIGURE_COLUMNS` for `indicator`."""
    measure = wording.measure(indicator)
    qualities = [
        term
        for term in (
            indicator.kind if indicator.kind == "share" else "",
            indicator.status if indicator.status == "planned" else "",
        )
        if term
    ]
    return [
        wording.figure(indicator),
        f"{measure} ({', '.join(qualities)})" if qualities else measure,
        wording.countries(indicator.countries),
        wording.period(indicator.period),
    ]


def _notes(report: Report, indicator: Indicator, *, explain: bool) -> Iterator[Line]:
    sentence = sentence_at(report, indicator.start)
    start, end = (sentence.start, sentence.end) if sentence else (indicator.start, indicator.end)
    yield highlighted(
        report.text[start:end].replace("\n", " "), indicator.start - start, indicator.end - start
    )
    if explain:
        for field in get_args(EvidenceField):
            yield from _why(report, indicator, field)


def _why(report: Report, indicator: Indicator, field: EvidenceField) -> Iterator[Line]:
    """What `field` says and the words it comes from; nothing where both say nothing."""
    value = getattr(indicator, field)
    words = [
        report.text[found.start : found.end] for found in indicator.evidence if found.field == field
    ]
    if not words and value == _UNSAID[field]:
        return
    if not words and field == "bound":
        words = [indicator.quote]
    shown = " ".join(value) if isinstance(value, tuple) else value or "–"
    origin = f"from {', '.join(f'“{word}”' for word in words)}" if words else "no words name it"
    yield (
        Piece(f"{field:<{_FIELD_WIDTH}}", "dim"),
        Piece(shown),
        Piece(f"  {origin}", "dim"),
    )


def _with_figures(report: Report) -> Line:
    pieces = []
    at = 0
    for indicator in sorted(report.indicators, key=lambda figure: figure.start):
        if indicator.start < at:
            continue
        pieces += [
            Piece(report.text[at : indicator.start]),
            Piece(report.text[indicator.start : indicator.end], "bold"),
        ]
        at = indicator.end
    return (*pieces, Piece(report.text[at:]))
