"""Answers to a query: a figure with its sentence, or a sentence alone."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from store.export import FIGURE_COLUMNS as CSV_COLUMNS
from store.library.query import Hit
from store.records import Indicator, Listing
from tui import wording
from tui.printing.blocks import Column, Line, Piece, Table, highlighted
from tui.printing.report import FIGURE_COLUMNS, figure_cells
from tui.printing.structured import show_rows

COLUMNS = (*FIGURE_COLUMNS, Column("Met", wide=True), Column("Report"))


def show_hits(form: str, hits: Sequence[Hit], values: Iterable[object]) -> None:
    """Print `hits` in the form asked for, as JSON the `values`."""
    records = (_record(hit.listing, hit.indicator, hit.sentence) for hit in hits)
    show_rows(form, _table(hits), values, records)


def _table(hits: Sequence[Hit]) -> Table:
    """A row for each hit, its sentence below it."""
    return Table(COLUMNS, [_cells(hit) for hit in hits], [[_note(hit)] for hit in hits])


def _cells(hit: Hit) -> list[str]:
    figure = figure_cells(hit.indicator) if hit.indicator else [""] * len(FIGURE_COLUMNS)
    return [*figure, wording.day(hit.listing), hit.listing.id]


def _note(hit: Hit) -> Line:
    sentence = hit.sentence.replace("\n", " ")
    if hit.indicator is None:
        return (Piece(sentence),)
    return highlighted(sentence, hit.indicator.start - hit.start, hit.indicator.end - hit.start)


def _record(listing: Listing, indicator: Indicator | None, sentence: str) -> dict[str, Any]:
    """A figure as a row of CSV, its columns called as those of `store.export.FIGURE_COLUMNS`."""
    of_report = {
        "report": listing.id,
        "day": listing.day,
        "place": listing.place,
        "meeting": listing.kind,
        "parties": listing.countries,
        "sentence": sentence,
        "title": listing.title,
        "published": listing.published,
    }
    return {
        name: of_report[name] if name in of_report else getattr(indicator, name, None)
        for name in CSV_COLUMNS
        if name != "sources"  # which only the whole report has
    }
