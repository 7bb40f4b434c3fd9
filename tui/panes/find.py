"""The pane of answers to a question: figures from any report, then text."""

from __future__ import annotations

from store.library.query import Hit
from tui import wording
from tui.panes.indicators import PLANNED_MARK
from tui.panes.row_list import Cell, RowList, column


class AnswersPane(RowList[Hit]):
    """Figures that answer the question, best first; each with its meeting."""

    EMPTY = "Nothing found."

    def cells(self, row: Hit, width: int) -> list[Cell]:
        where_width = 18 if width < 100 else 24
        where = wording.place_and_month(row.listing, where_width)
        if row.indicator is None:
            text = column(" ".join(row.sentence.split()), width - where_width - 3)
            return [("  " + text, ""), (" " + column(where, where_width), "row--dim")]
        mark = PLANNED_MARK if row.indicator.status == "planned" else " "
        who = wording.countries(row.indicator.countries, 8)
        cells = [
            (f"{mark} {column(wording.figure(row.indicator), 18)}", "row--strong"),
            (" " + column(wording.measure(row.indicator), 13), ""),
            (" " + column(who, 8), ""),
            (" " + column(wording.period(row.indicator.period), 13), "row--dim"),
            (" " + column(where, where_width), "row--dim"),
        ]
        left = width - sum(len(text) for text, _ in cells) - 1
        if left >= 16:
            cells.append((" " + column(" ".join(row.sentence.split()), left), "row--dim"))
        return cells
