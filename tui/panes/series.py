"""The pane of one measure through time: a line each, with a bar for its size."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from store.library.series import SeriesPoint
from store.records import Indicator
from tui import wording
from tui.panes.indicators import PLANNED_MARK
from tui.panes.row_list import Cell, RowList, column

_EIGHTHS = " ▏▎▍▌▋▊▉"
_BAR_WIDTH = 12


class SeriesRow(NamedTuple):
    """A value of the series, and whether another report contradicts it."""

    point: SeriesPoint
    contradicted: bool


class SeriesPane(RowList[SeriesRow]):
    """The values of one measure of one set of countries, in the order of their periods."""

    EMPTY = "No report gives this figure."

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._largest: dict[tuple[str, str], float] = {}

    def set_rows(self, rows: Sequence[SeriesRow], cursor: int = 0) -> None:
        self._largest = {}
        for row in rows:
            key = _comparable(row.point.indicator)
            self._largest[key] = max(self._largest.get(key, 0), abs(row.point.indicator.value))
        super().set_rows(rows, cursor)

    def cells(self, row: SeriesRow, width: int) -> list[Cell]:
        point, indicator = row.point, row.point.indicator
        mark = PLANNED_MARK if indicator.status == "planned" else " "
        when = wording.period(indicator.period) or f"({point.listing.day:%Y-%m-%d})"
        where = wording.place_and_month(point.listing, 18)
        cells = [
            ("!" if row.contradicted else " ", "row--alert"),
            (column(when, 13), "row--dim"),
            (f" {mark}{column(wording.figure(indicator), 16)}", "row--strong"),
            (" " + self._bar(indicator), ""),
            ("  " + column(where, 18), "row--dim"),
        ]
        left = width - sum(len(text) for text, _ in cells) - 1
        if left >= 12:
            cells.append((" " + column(" ".join(point.sentence.split()), left), "row--dim"))
        return cells

    def _bar(self, indicator: Indicator) -> str:
        """The value beside the largest of its unit and kind; only levels have a length."""
        largest = self._largest.get(_comparable(indicator), 0)
        if indicator.kind != "level" or not largest:
            return " " * _BAR_WIDTH
        whole, rest = divmod(round(abs(indicator.value) / largest * _BAR_WIDTH * 8), 8)
        return ("█" * whole + _EIGHTHS[rest].strip()).ljust(_BAR_WIDTH)


def _comparable(indicator: Indicator) -> tuple[str, str]:
    return indicator.unit, indicator.kind
