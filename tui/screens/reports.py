"""The screen of reports: the one place that knows every pane, and passes on what they say."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container
from textual.content import Content
from textual.geometry import Size
from textual.screen import Screen
from textual.timer import Timer
from textual.widgets import Footer, Static
from textual.worker import get_current_worker

from store.library import Library, LibraryError
from store.records import Listing, Report
from tui import keys, wording
from tui.document import Mode
from tui.inert import inert, inert_line
from tui.interpreter import Interpreter
from tui.panes.indicators import IndicatorsPane
from tui.panes.meetings import MeetingsPane
from tui.panes.row_list import RowList
from tui.panes.sectors import SectorsPane
from tui.panes.summary import SummaryPane

if TYPE_CHECKING:
    from store.library.query import Hit
    from tui.screens.series import Destination

OPEN_DELAY = 0.08
"""Seconds the cursor rests on a meeting before it is opened, so that a held key skips."""
ENGLISH_DELAY = 0.03
"""Seconds in which sentences that arrive are gathered, so that a burst is drawn once."""
PREPARE_AFTER = 0.5
"""Seconds after the start when the search index is brought up to date."""
REFRESH_EVERY = 2.0
"""Seconds between looks for what other programs have written."""
PANES = ("meetings", "summary", "indicators", "sectors")
NEXT_MODE: Mapping[Mode, Mode] = {"german": "both", "both": "english", "english": "german"}


WIDTHS = [(0, "-narrow"), (110, "-wide"), (170, "-very-wide")]
HEIGHTS = [(0, "-low"), (18, "-high")]
"""The classes of the screen from so many columns and lines on."""


class ReportsScreen(Screen[None]):
    """Reads a library: meetings, the open report, its figures, its sectors."""

    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS
    BINDINGS: ClassVar[list[BindingType]] = [
        *keys.bindings("find", "translate", "next_figure", "previous_figure", "back"),
        *keys.bindings("next_pane", "previous_pane"),
        *keys.bindings("meetings", "summary", "indicators", "sectors"),
        *keys.bindings("next_report", "previous_report", "follow", "evidence", "copy"),
    ]

    def __init__(self, library: Library, interpreter: Interpreter, size: Size) -> None:
        """`size` is that of the terminal."""
        # Textual sets these classes once it has laid the screen out: the first paint would be
        # one for no terminal at all, and everything be styled, laid out and sent again.
        super().__init__(classes=_classes_of(size))
        self._library = library
        self._interpreter = interpreter
        self._listings: Sequence[Listing] = ()
        self._sector_counts: Counter[str] | None = None
        self._opening: Timer | None = None
        self._english_due: Timer | None = None
        self._question = ""
        self._unreadable = False

    # -- the screen ---------------------------------------------------------------------------

    def compose(self) -> ComposeResult:
        yield Static(id="status", markup=False)
        with Container(id="panes"):
            yield MeetingsPane(id="meetings")
            yield SummaryPane(id="summary")
            yield IndicatorsPane(id="indicators")
            yield SectorsPane(id="sectors")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        for name in PANES:
            self.query_one(f"#{name}").border_title = Content(f" {name.capitalize()} ")
        self._show_listings()
        self.call_later(self._open_current)  # the list is painted first
        for notice in self._library.notices:
            self.say(notice)
        self.set_interval(REFRESH_EVERY, self._look_for_changes)
        self.set_timer(PREPARE_AFTER, self._prepare_search)

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
            self.app.call_from_thread(self.say, str(error))

    @property
    def meetings(self) -> MeetingsPane:
        return self.query_one(MeetingsPane)

    @property
    def summary(self) -> SummaryPane:
        return self.query_one(SummaryPane)

    @property
    def figures(self) -> IndicatorsPane:
        return self.query_one(IndicatorsPane)

    @property
    def sectors(self) -> SectorsPane:
        return self.query_one(SectorsPane)

    def say(self, text: str) -> None:
        """Show `text` in the status line."""
        self.query_one("#status", Static).update(Content(inert_line(text)))

    def _say_what_is_shown(self) -> None:
        shown, sector = len(self.meetings.rows), self.sectors.chosen
        count = f"{shown} meeting{'' if shown == 1 else 's'}"
        where = f" with {wording.sector(sector)} (Escape shows all)" if sector else ", newest first"
        self.say(f"gipfel · {count}{where}")

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
        self.meetings.border_title = Content(f" Meetings {len(rows)} ")
        self._say_what_is_shown()

    def _look_for_changes(self) -> None:
        """Take in what other programs wrote, and keep the reader's place."""
        try:
            changed = self._library.refresh()
        except LibraryError as error:
            self._unreadable = True
            self.say(str(error))
            return
        if changed:
            current = self.meetings.current
            self._show_listings(current.id if current else None, self.meetings.cursor)
            self._open_current()
            self.say("The library was changed by another program; this is its present state.")
        elif self._unreadable:
            self.say("The library can be read again.")
        self._unreadable = False

    @on(RowList.Moved, "#meetings")
    def _meeting_moved(self) -> None:
        if self._opening:
            self._opening.stop()
        self._opening = self.set_timer(OPEN_DELAY, self._open_current)

    @on(RowList.Chosen, "#meetings")
    def _meeting_chosen(self) -> None:
        self._open_current()
        self.figures.focus()

    def _open_at_once(self) -> None:
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
            self._show_report(None)
        elif open_report is None or (open_report.id, open_report.revision) != (
            row.id,
            row.revision,
        ):
            try:
                self._show_report(self._library.get(row.id))
            except LibraryError as error:
                self.say(str(error))

    def _show_report(self, report: Report | None) -> None:
        self._interpreter.open(report)
        self.summary.report = report
        self.summary.show_english(self._interpreter.english)
        self.figures.set_rows(report.indicators if report else ())
        self.figures.border_title = Content(f" Indicators {len(self.figures.rows)} ")
        self._show_sectors(report)
        if report and self.summary.mode != "german":
            self._interpreter.translate(self)

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

    # -- figures --------------------------------------------------------------------------------

    @on(RowList.Moved, "#indicators")
    def _figure_moved(self, event: RowList.Moved) -> None:
        self.summary.figure = event.index

    @on(RowList.Chosen, "#indicators")
    def _figure_chosen(self, event: RowList.Chosen) -> None:
        self.summary.figure = event.index
        self.summary.focus()

    def on_summary_pane_figure_picked(self, event: SummaryPane.FigurePicked) -> None:
        self._select_figure(event.index)

    def _select_figure(self, index: int) -> None:
        self.figures.cursor = index
        self.summary.figure = self.figures.cursor if self.figures.rows else None

    def action_next_figure(self) -> None:
        self._open_at_once()
        chosen = self.summary.figure
        self._select_figure(0 if chosen is None else self.figures.cursor + 1)

    def action_previous_figure(self) -> None:
        self._open_at_once()
        self._select_figure(max(0, self.figures.cursor - 1))

    def on_descendant_focus(self) -> None:
        """The list of figures always has one of them set off in the text."""
        if self.focused is self.figures and self.summary.figure is None:
            self.summary.figure = self.figures.cursor if self.figures.rows else None

    def action_evidence(self) -> None:
        self.summary.evidence = not self.summary.evidence

    def action_copy(self) -> None:
        self._open_at_once()
        report, figure = self.summary.report, self.summary.figure
        if report is None or figure is None:
            self.say("Choose a figure first: n goes to the next one.")
            return
        cited = wording.citation(report, report.indicators[figure])
        self.app.copy_to_clipboard(inert(cited))
        self.say("Figure and sentence were sent to the terminal's clipboard.")

    # -- English --------------------------------------------------------------------------------

    def action_translate(self) -> None:
        self._open_at_once()
        self.summary.mode = NEXT_MODE[self.summary.mode]
        if self.summary.mode == "german":
            self._interpreter.cancel()
        else:
            self._interpreter.translate(self)
        self._say_translation()

    def on_interpreter_arrived(self, event: Interpreter.Arrived) -> None:
        self._interpreter.take(event)
        if self._english_due is None:
            self._english_due = self.set_timer(ENGLISH_DELAY, self._show_english)

    def _show_english(self) -> None:
        self._english_due = None
        self.summary.show_english(self._interpreter.english)
        self._say_translation()

    def _say_translation(self) -> None:
        if self.summary.mode == "german":
            self._say_what_is_shown()
        else:
            self.say(self._interpreter.progress())

    # -- finding --------------------------------------------------------------------------------

    def action_find(self) -> None:
        from tui.screens.find import FindScreen  # a screen loads when it is opened

        self.app.push_screen(FindScreen(self._find, self._question), self._go_to_hit)

    def _find(self, question: str) -> Sequence[Hit]:
        from store.library.query import parse_query  # for those who search

        self._question = question
        return self._library.find(parse_query(question, typing=True))

    def action_follow(self) -> None:
        self._open_at_once()
        report, figure = self.summary.report, self.summary.figure
        if report is None or figure is None:
            self.say("Choose a figure first: n goes to the next one.")
            return
        from tui.screens.series import Destination, SeriesScreen  # loads when it is opened

        indicator = report.indicators[figure]
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
                self._select_figure(index)
        self.figures.focus()

    # -- keys of the whole screen -----------------------------------------------------------------

    def action_show_pane(self, name: str) -> None:
        self._open_at_once()
        self.query_one(f"#{name}").focus()

    def action_next_pane(self) -> None:
        self.focus_next()

    def action_previous_pane(self) -> None:
        self.focus_previous()

    def action_back(self) -> None:
        if self._interpreter.running:
            self._interpreter.cancel()
            self.say("Translation cancelled; the German stays.")
        elif self.sectors.chosen is not None:
            self._filter_by(None)
        else:
            self.meetings.focus()
            self._say_what_is_shown()


def _classes_of(size: Size) -> str:
    """The classes that the breakpoints give a terminal of this size."""
    both = ((size.width, WIDTHS), (size.height, HEIGHTS))
    return " ".join(max(one for one in names if one[0] <= length)[1] for length, names in both)
