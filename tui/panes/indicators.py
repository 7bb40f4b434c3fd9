"""The pane of indicators: each figure with what it measures, whose it is and when."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from store.records import Indicator
from tui import wording
from tui.panes.row_list import Cell, RowList, column

PLANNED_MARK = "→"
"""Stands before a figure that is a target, a forecast or a promise."""


class IndicatorsPane(RowList[Indicator]):
    """The figures of the open report, in the order of its text."""

    EMPTY = "No figures in this report."

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._widths = _Widths.needed(())

    def set_rows(self, rows: Sequence[Indicator], cursor: int = 0) -> None:
        self._widths = _Widths.needed(rows)
        super().set_rows(rows, cursor)

    def cells(self, row: Indicator, width: int) -> list[Cell]:
        fitted = self._widths.fitted(width)
        mark = PLANNED_MARK if row.status == "planned" else " "
        who = wording.countries(row.countries, fitted.who)
        cells = [(mark + column(wording.figure(row), fitted.figure), "row--strong")]
        for text, room, style in (
            (_measure(row), fitted.measure, ""),
            (who, fitted.who, ""),
            (wording.period(row.period), fitted.when, "row--dim"),
        ):
            if room:
                cells.append((" " + column(text, room), style))
        return cells


def _measure(indicator: Indicator) -> str:
    measure = wording.measure(indicator)
    return f"of {measure}" if indicator.kind == "share" else measure


class _Widths(NamedTuple):
    """The widths of the columns, in characters."""

    figure: int
    measure: int
    who: int
    when: int

    @classmethod
    def needed(cls, rows: Sequence[Indicator]) -> _Widths:
        """What the figures of one report would fill if there were room."""
        return cls(
            max((len(wording.figure(row)) for row in rows), default=0),
            max((len(_measure(row)) for row in rows), default=0),
            max((len(wording.countries(row.countries)) for row in rows), default=0),
            max((len(wording.period(row.period)) for row in rows), default=0),
        )

    def fitted(self, width: int) -> _Widths:
        """These widths made to fit into `width`: the figure itself is cut last."""
        room = width - 4  # the planned mark and a space before each further column
        who = min(self.who, 5 if room < 60 else 14) if room >= 24 else 0
        when = min(self.when, 10 if room < 45 else 18) if room >= 34 else 0
        measure = min(self.measure, max(10, room - who - when - self.figure))
        figure = min(self.figure, room - who - when - measure)
        return _Widths(max(1, figure), measure, who, when)
