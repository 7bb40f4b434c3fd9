"""The pane of meetings: a line each, newest first."""

from __future__ import annotations

from store.records import Listing
from tui import wording
from tui.panes.row_list import Cell, RowList, column

_SHORT_KINDS = {
    "informal": "informal",
    "working_visit": "working",
    "official_visit": "official",
    "state_visit": "state",
    "summit": "summit",
    "commission": "commission",
    "forum": "forum",
    "call": "call",
    "talks": "talks",
}


class MeetingsPane(RowList[Listing]):
    """Every meeting of the library, or those that the sector filter leaves."""

    EMPTY = "No report here. Add one: gipfel add FILE"

    def cells(self, row: Listing, width: int) -> list[Cell]:
        wide = width >= 60
        who_width, place_width, kind_width = (14, 14, 10) if wide else (8, 9, 8)
        who = wording.countries(row.countries, who_width)
        cells = [
            (column(wording.day(row).strip("()"), 10), "row--dim"),
            ("!" if row.conflict else " ", "row--alert"),
            (column(who, who_width), "row--strong"),
            (" " + column(row.place or "–", place_width), ""),
            (" " + column(_SHORT_KINDS[row.kind], kind_width), "row--dim"),
        ]
        left = width - sum(len(text) for text, _ in cells) - 1
        if left >= 12:
            cells.append((" " + column(row.title, left), ""))
        return cells
