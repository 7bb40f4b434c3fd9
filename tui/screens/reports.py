"""The screen of reports: the list, what is opened from it, and what else may change it."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.binding import BindingType
from textual.content import Content
from textual.geometry import Size
from textual.timer import Timer
from textual.worker import get_current_worker

from store.library import Library, LibraryError
from store.records import Listing, Report
from tui import keys, wording
from tui.interpreter import Interpreter
from tui.panes.row_list import RowList
from tui.screens.open_report import OpenReportScreen
from tui.screens.panes import PANES

if TYPE_CHECKING:
    from store.library.query import Hit
    from tui.screens.series import Destination

OPEN_DELAY = 0.08
"""Seconds the cursor rests on a meeting before it is opened, so that a held key skips."""
PREPARE_AFTER = 0.5
"""Seconds after the start when the search index is brought up to date."""
REFRESH_EVERY = 2.0
"""Seconds between looks for what other programs have written."""


class ReportsScreen(OpenReportScreen):
    """Reads a library: its meetings, the report under the cursor, what leads from one to another.

    What the panes have in common is that of `PanesScreen`, what a report in them can do that of
    `OpenReportScreen`.
    """

    # Those of the whole screen, in the order in which the footer shows some of them.
    BINDINGS: ClassVar[list[BindingType]] = [
        *keys.bindings("find", "translate", "german", "next_figure", "previous_figure", "back"),
        *keys.bindings("next_pane", "previous_pane", *PANES),
        *keys.bindings("next_report", "previous_report", "follow", "evidence", "copy"),
    ]

    def __init__(self, library: Library, interpreter: Interpreter, size: Size) -> None:
        """`size` is that of the terminal."""
        super().__init__(interpreter, size)
        self._library = library
        self._listings: Sequence[Listing] = ()
        self._sector_counts: Counter[str] | None = None
        self._opening: Timer | None = None
        self._question = ""
        self._trouble = ""

    def on_mount(self) -> None:
        self._show_listings()
        self.call_later(self._open_current)  # the list is painted first
        if self._library.notices:
            self.status.tell(" ".join(self._library.notices))
        self.set_interval(REFRESH_EVERY, self._look_for_changes)
        self.set_timer(PREPARE_AFTER, self._prepare_search)

    def state(self) -> str:
        return self._trouble or super().state() or self._what_is_listed()

    def _what_is_listed(self) -> str:
        shown, sector = len(self.meetings.rows), self.sectors.chosen
        count = f"{shown} meeting{'' if shown == 1 else 's'}"
        where = f" with {wording.sector(sector)} (Escape shows all)" if sector else ", newest first"
        return f"gipfel · {count}{where}"

    # -- the list of meetings -------------------------------------------------------------------

    def _show_listings(self, keep: str | None = None, near: int = 0) -> None:
        """Fill the list, with the cursor on the report `keep`, or on row `near` if it is gone."""
        self._listings = self._library.listings()
        self._sector_counts = None
        sector = self.sectors.chosen
        rows = self._listings
        if sector is not None:
            rows = [one for one in rows if sector in one.sectors]
        cursor = near
        if keep is not None:
            cursor = next((at for at, row in enumerate(rows) if row.id == keep), near)
        self.meetings.set_rows(rows, cursor)
        only = f" · {wording.sector(sector)}" if sector else ""
        self.meetings.border_title = Content(f" Meetings {len(rows)}{only} ")
        self.show_state()

    @on(RowList.Moved, "#meetings")
    def _meeting_moved(self) -> None:
        if self._opening:
            self._opening.stop()
        self._opening = self.set_timer(OPEN_DELAY, self._open_current)

    @on(RowList.Chosen, "#meetings")
    def _meeting_chosen(self) -> None:
        self._open_current()
        self.figures.focus()

    def settle(self) -> None:
        """Whoever works on the report after moving means the one under the cursor."""
        if self._opening:
            self._open_current()

    def _open_current(self) -> None:
        if self._opening:
            self._opening.stop()
            self._opening = None
        row = self.meetings.current
        open_report = self.summary.report
        if row is None:
            self.show_report(None)
        elif open_report is None or (open_report.id, open_report.revision) != (
            row.id,
            row.revision,
        ):
            try:
                self.show_report(self._library.get(row.id))
            except LibraryError as error:
                self.status.tell(str(error))

    def show_report(self, report: Report | None) -> None:
        super().show_report(report)
        self._show_sectors(report)

    def action_next_report(self) -> None:
        self.meetings.cursor += 1

    def action_previous_report(self) -> None:
        self.meetings.cursor -= 1

    # -- sectors --------------------------------------------------------------------------------

    def _show_sectors(self, report: Report | None) -> None:
        if self._sector_counts is None:  # it looks at every listing: not before the first paint
            self._sector_counts = Counter(one for row in self._listings for one in row.sectors)
        self.sectors.show(report.sectors if report else (), self._sector_counts)

    @on(RowList.Chosen, "#sectors")
    def _sector_chosen(self) -> None:
        row = self.sectors.current
        if row is not None:
            self._filter_by(None if row.sector == self.sectors.chosen else row.sector)

    def _filter_by(self, sector: str | None) -> None:
        self.sectors.chosen = sector
        report = self.summary.report
        self._show_listings(report.id if report else None)
        self._open_current()

    # -- going to a figure elsewhere ------------------------------------------------------------

    def action_find(self) -> None:
        from tui.screens.find import FindScreen  # a screen loads when it is opened

        self.app.push_screen(FindScreen(self._find, self._question), self._go_to_hit)

    def _find(self, question: str) -> Sequence[Hit]:
        from store.library.query import parse_query  # for those who search

        self._question = question
        return self._library.find(parse_query(question, typing=True))

    def action_follow(self) -> None:
        if (chosen := self.chosen_figure()) is None:
            return
        from tui.screens.series import Destination, SeriesScreen  # loads when it is opened

        report, indicator = chosen
        here = Destination(report.id, indicator.start)
        self.app.push_screen(SeriesScreen(self._library, indicator, here), self._go_to_value)

    def _go_to_hit(self, hit: Hit | None) -> None:
        if hit is not None:
            self._go_to(hit.listing.id, hit.indicator.start if hit.indicator else None)

    def _go_to_value(self, there: Destination | None) -> None:
        if there is not None:
            self._go_to(there.report_id, there.start)

    def _go_to(self, report_id: str, start: int | None) -> None:
        """Open a report, with the figure set off that begins at `start` in its text."""
        self.sectors.chosen = None
        self._show_listings(report_id)
        self._open_current()
        report = self.summary.report
        for index, indicator in enumerate(report.indicators if report else ()):
            if indicator.start == start:
                self.select_figure(index)
        self.figures.focus()

    def action_back(self) -> None:
        if self.cancel_translation():
            return
        if self.sectors.chosen is not None:
            self._filter_by(None)
        else:
            self.meetings.focus()

    # -- beside the reader ----------------------------------------------------------------------

    @work(thread=True, group="prepare")
    def _prepare_search(self) -> None:
        """Make the first search as quick as every other, while the reader reads."""
        worker = get_current_worker()
        try:
            for _ in self._library.prepare_search():
                if worker.is_cancelled:
                    return
                time.sleep(0)  # the screen goes first
        except LibraryError as error:
            self.app.call_from_thread(self.status.tell, str(error))

    def _look_for_changes(self) -> None:
        """Take in what other programs wrote, and keep the reader's place."""
        trouble, self._trouble = self._trouble, ""
        try:
            changed = self._library.refresh()
        except LibraryError as error:
            self._trouble = str(error)
            self.show_state()
            return
        if changed:
            current = self.meetings.current
            self._show_listings(current.id if current else None, self.meetings.cursor)
            self._open_current()
            self.status.tell(
                "The library was changed by another program; this is its present state."
            )
        elif trouble:
            self.show_state()
            self.status.tell("The library can be read again.")
