"""The screen of the four panes: where they stand, how to go from one to the other."""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.geometry import Size
from textual.screen import Screen
from textual.widgets import Footer

from tui.panes.indicators import IndicatorsPane
from tui.panes.meetings import MeetingsPane
from tui.panes.sectors import SectorsPane
from tui.panes.status import StatusLine
from tui.panes.summary import SummaryPane

PANES = {
    "meetings": MeetingsPane,
    "summary": SummaryPane,
    "indicators": IndicatorsPane,
    "sectors": SectorsPane,
}
WIDTHS = [(0, "-narrow"), (110, "-wide"), (170, "-very-wide")]
HEIGHTS = [(0, "-low"), (18, "-high")]
"""The classes of the screen from so many columns and lines on."""


class PanesScreen(Screen[None]):
    """A status line and the panes beneath it; what they show is not its concern."""

    HORIZONTAL_BREAKPOINTS = WIDTHS
    VERTICAL_BREAKPOINTS = HEIGHTS

    def __init__(self, size: Size) -> None:
        """`size` is that of the terminal."""
        # Textual sets these classes once it has laid the screen out: the first paint would be
        # one for no terminal at all, and everything be styled, laid out and sent again.
        super().__init__(classes=_classes_of(size))

    def compose(self) -> ComposeResult:
        yield StatusLine(id="status")
        with Container(id="panes"):
            for name, kind in PANES.items():
                pane = kind(id=name)
                pane.border_title = Content(f" {name.capitalize()} ")
                yield pane
        yield Footer(show_command_palette=False)

    @property
    def status(self) -> StatusLine:
        return self.query_one(StatusLine)

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

    def state(self) -> str:
        """What the panes show, for the status line."""
        return ""

    def show_state(self) -> None:
        """Say in the status line what is shown."""
        self.status.show(self.state())

    def settle(self) -> None:
        """Have the panes show what the cursors are on, before a key acts on it."""

    def on_key(self) -> None:
        self.status.key_pressed()

    def action_show_pane(self, name: str) -> None:
        self.settle()
        self.query_one(f"#{name}").focus()

    def action_next_pane(self) -> None:
        self.focus_next()

    def action_previous_pane(self) -> None:
        self.focus_previous()


def _classes_of(size: Size) -> str:
    """The classes that the breakpoints give a terminal of this size."""
    both = ((size.width, WIDTHS), (size.height, HEIGHTS))
    return " ".join(max(one for one in names if one[0] <= length)[1] for length, names in both)
