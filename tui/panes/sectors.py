"""The pane of sector tags: those of the open report first, then every other in the library."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from textual.reactive import var

from tui import wording
from tui.panes.row_list import Cell, RowList, column


class SectorRow(NamedTuple):
    """A sector, how many meetings have it, and whether the open report does."""

    sector: str
    meetings: int
    here: bool


class SectorsPane(RowList[SectorRow]):
    """Sector tags; Enter shows only the meetings that have the one under the cursor."""

    EMPTY = "No sectors."

    chosen: var[str | None] = var(None)
    """The sector that filters the meetings."""

    def watch_chosen(self) -> None:
        self.refresh()

    def show(self, here: Sequence[str], counts: Counter[str]) -> None:
        """Show the sectors `here` of the open report, then the others, most meetings first."""
        rows = [SectorRow(sector, counts[sector], True) for sector in here]
        rows += [
            SectorRow(sector, count, False)
            for sector, count in counts.most_common()
            if sector not in here
        ]
        cursor = next((at for at, row in enumerate(rows) if row.sector == self.chosen), 0)
        self.set_rows(rows, cursor)

    def cells(self, row: SectorRow, width: int) -> list[Cell]:
        mark = "✓ " if row.sector == self.chosen else "• " if row.here else "  "
        count = str(row.meetings)
        name = column(wording.sector(row.sector), width - 3 - len(count))
        style = "row--strong" if row.here or row.sector == self.chosen else "row--dim"
        return [(mark + name, style), (" " + count, "row--dim")]
