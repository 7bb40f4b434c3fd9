"""The open report: which of its figures is set off, and its English."""

from __future__ import annotations

from collections.abc import Mapping

from textual import on
from textual.content import Content
from textual.geometry import Size
from textual.timer import Timer

from store.records import Indicator, Report
from tui import wording
from tui.document import Mode
from tui.inert import inert
from tui.interpreter import Interpreter
from tui.panes.row_list import RowList
from tui.panes.summary import SummaryPane
from tui.screens.panes import PanesScreen

ENGLISH_DELAY = 0.03
"""Seconds in which sentences that arrive are gathered, so that a burst is drawn once."""
NEXT_MODE: Mapping[Mode, Mode] = {"german": "both", "both": "english", "english": "german"}


class OpenReportScreen(PanesScreen):
    """Keeps summary and indicators at one report; which one, and why, is not its concern."""

    def __init__(self, interpreter: Interpreter, size: Size) -> None:
        """`size` is that of the terminal."""
        super().__init__(size)
        self._interpreter = interpreter
        self._english_due: Timer | None = None

    def show_report(self, report: Report | None) -> None:
        """Open `report` in the language that is chosen; nobody is asked for its English."""
        self._interpreter.open(report)
        self.summary.report = report
        self.figures.set_rows(report.indicators if report else ())
        self.figures.border_title = Content(f" Indicators {len(self.figures.rows)} ")
        if self.summary.mode != "german":
            self._interpreter.recall(self)
            self._show_english()

    # -- figures --------------------------------------------------------------------------------

    @on(RowList.Moved, "#indicators")
    def _figure_moved(self, event: RowList.Moved) -> None:
        self.summary.figure = event.index

    @on(RowList.Chosen, "#indicators")
    def _figure_chosen(self, event: RowList.Chosen) -> None:
        self.summary.figure = event.index
        self.summary.focus()

    def on_summary_pane_figure_picked(self, event: SummaryPane.FigurePicked) -> None:
        self.select_figure(event.index)

    def select_figure(self, index: int) -> None:
        """Set the figure off, in the text and in the list; the last if there are fewer."""
        self.figures.cursor = index
        self.summary.figure = self.figures.cursor if self.figures.rows else None

    def chosen_figure(self) -> tuple[Report, Indicator] | None:
        """The figure that is set off; without one the reader is told how to choose it."""
        self.settle()
        report, figure = self.summary.report, self.summary.figure
        if report is None or figure is None:
            self.status.tell("Choose a figure first: n goes to the next one.")
            return None
        return report, report.indicators[figure]

    def action_next_figure(self) -> None:
        self.settle()
        chosen = self.summary.figure
        self.select_figure(0 if chosen is None else self.figures.cursor + 1)

    def action_previous_figure(self) -> None:
        self.settle()
        self.select_figure(max(0, self.figures.cursor - 1))

    def on_descendant_focus(self) -> None:
        """The list of figures always has one of them set off in the text."""
        if self.focused is self.figures and self.summary.figure is None:
            self.summary.figure = self.figures.cursor if self.figures.rows else None

    def action_evidence(self) -> None:
        self.summary.evidence = not self.summary.evidence

    def action_copy(self) -> None:
        if chosen := self.chosen_figure():
            self.app.copy_to_clipboard(inert(wording.citation(*chosen)))
            self.status.tell("Figure and sentence were sent to the terminal's clipboard.")

    # -- English --------------------------------------------------------------------------------

    def action_translate(self) -> None:
        """Ask for what nobody was asked for yet, else go on to the next way to show the report."""
        self.settle()
        if self.summary.mode == "german" or not self._interpreter.rest:
            self.summary.mode = NEXT_MODE[self.summary.mode]
        self._follow_mode()

    def action_german(self) -> None:
        self.summary.mode = "german"
        self._follow_mode()

    def _follow_mode(self) -> None:
        if self.summary.mode == "german":
            self._interpreter.cancel()
        else:
            self._interpreter.translate(self)
        self._show_english()

    def cancel_translation(self) -> bool:
        """Stop asking for English; whether it was being asked for."""
        if not self._interpreter.asking:
            return False
        self._interpreter.cancel()
        self._show_english()
        self.status.tell("Translation cancelled; the German stays.")
        return True

    def on_interpreter_arrived(self, event: Interpreter.Arrived) -> None:
        self._interpreter.take(event)
        if self._english_due is None:
            self._english_due = self.set_timer(ENGLISH_DELAY, self._show_english)

    def _show_english(self) -> None:
        self._english_due = None
        self.summary.show_english(self._interpreter.english, self._interpreter.waiting)
        self.show_state()

    def state(self) -> str:
        if self.summary.mode == "german" or self.summary.report is None:
            return super().state()
        return self._interpreter.progress()
