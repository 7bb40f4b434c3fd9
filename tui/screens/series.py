"""The screen that follows one figure through all reports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, NamedTuple

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Footer, Static
from textual.worker import get_current_worker

from store.library import Library, LibraryError
from store.library.contradictions import Contradiction, find_contradictions
from store.library.series import SeriesPoint, series_in
from store.records import Indicator
from tui import wording
from tui.inert import inert_line
from tui.panes.row_list import RowList
from tui.panes.series import SeriesPane, SeriesRow


class Destination(NamedTuple):
    """A figure to go to: its report, and where the figure begins in the text."""

    report_id: str
    start: int


class SeriesScreen(Screen[Destination | None]):
    """Every value of the figure's measure and countries; Enter opens the report that says so."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding(
            "escape,q,s", "dismiss(None)", "Back", tooltip="Back to the report", id="close_series"
        ),
    ]
    CSS_PATH = "../styles/series.tcss"
    AUTO_FOCUS = "SeriesPane"

    class Followed(Message):
        """The values that were found, or why there are none."""

        def __init__(
            self,
            points: Sequence[SeriesPoint],
            contradictions: Sequence[Contradiction],
            problem: str = "",
        ) -> None:
            super().__init__()
            self.points = points
            self.contradictions = contradictions
            self.problem = problem

    def __init__(self, library: Library, indicator: Indicator, here: Destination) -> None:
        super().__init__()
        self._library = library
        self._indicator = indicator
        self._here = here
        self._contradictions: Sequence[Contradiction] = ()

    def compose(self) -> ComposeResult:
        yield Static(id="series-title", markup=False)
        yield SeriesPane(id="series")
        yield Static(id="said", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        whose = wording.countries(self._indicator.countries) or "no country"
        title = f"{wording.measure(self._indicator)} · {whose}"
        self.query_one("#series-title", Static).update(Content(title))
        self._follow()

    @work(thread=True, exclusive=True)
    def _follow(self) -> None:
        wanted = self._indicator
        try:
            points = series_in(self._library, wanted.measure, wanted.countries)
            reports = {point.listing.id for point in points}
            found = self.Followed(points, find_contradictions(map(self._library.get, reports)))
        except LibraryError as error:
            found = self.Followed((), (), str(error))
        if not get_current_worker().is_cancelled:
            self.post_message(found)

    def on_series_screen_followed(self, event: SeriesScreen.Followed) -> None:
        self._contradictions = event.contradictions
        contradicted = {
            (side.report_id, side.indicator.start)
            for one in event.contradictions
            for side in (one.earlier, one.later)
        }
        rows = [
            SeriesRow(point, (point.listing.id, point.indicator.start) in contradicted)
            for point in event.points
        ]
        here = next((at for at, row in enumerate(rows) if _place(row) == self._here), 0)
        pane = self.query_one(SeriesPane)
        pane.border_title = Content(f" {len(rows)} figures through time ")
        pane.set_rows(rows, here)
        self._say(event.problem or self._what_is_said())

    @on(RowList.Moved)
    def _moved(self) -> None:
        self._say(self._what_is_said())

    @on(RowList.Chosen)
    def _chosen(self) -> None:
        row = self.query_one(SeriesPane).current
        self.dismiss(_place(row) if row else None)

    def _say(self, text: str) -> None:
        self.query_one("#said", Static).update(Content(inert_line(text)))

    def _what_is_said(self) -> str:
        """The sentence of the row under the cursor, and what contradicts it."""
        row = self.query_one(SeriesPane).current
        if row is None:
            return ""
        said = " ".join(row.point.sentence.split())
        for one in self._contradictions:
            for side, other in ((one.earlier, one.later), (one.later, one.earlier)):
                if Destination(side.report_id, side.indicator.start) == _place(row):
                    figure = wording.figure(other.indicator)
                    return f"! {other.report_id} gives {figure}. {said}"
        return said


def _place(row: SeriesRow) -> Destination:
    return Destination(row.point.listing.id, row.point.indicator.start)
