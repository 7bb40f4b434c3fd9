"""Answers to a query: a figure with its sentence, or a sentence alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from store.library.query import Hit
from store.records import Indicator, Listing
from tui import wording
from tui.printing.blocks import Column, Line, Piece, Table, highlighted
from tui.printing.report import FIGURE_COLUMNS, figure_cells

COLUMNS = (*FIGURE_COLUMNS, Column("Met"), Column("Report"))


def hits_table(hits: Sequence[Hit]) -> Table:
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


def figure_record(listing: Listing, indicator: Indicator | None, sentence: str) -> dict[str, Any]:
    """A figure as a row of CSV: its fields, its words, and the meeting that it comes from."""
    fields = ("value", "value_high", "unit", "noun", "bound", "kind", "direction", "status")
    figure = {name: getattr(indicator, name, None) for name in fields}
    return {
        "report": listing.id,
        "meeting_date": listing.held,
        "published": listing.published,
        "place": listing.place,
        "meeting_kind": listing.kind,
        "meeting_countries": listing.countries,
        "measure": getattr(indicator, "measure", None),
        **figure,
        "countries": getattr(indicator, "countries", None),
        "period": getattr(indicator, "period", None),
        "quote": getattr(indicator, "quote", None),
        "sentence": sentence,
        "headline": listing.title,
    }
