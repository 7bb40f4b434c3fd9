"""The screen that finds figures in all reports as you type."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual import on, work
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Footer, Input, Static
from textual.worker import get_current_worker

from store.library import LibraryError
from store.library.query import Hit
from tui.inert import inert_line
from tui.panes.find import AnswersPane
from tui.panes.question import LONGEST, QuestionLine
from tui.panes.row_list import RowList

Find = Callable[[str], Sequence[Hit]]
"""Answers what was typed; raises `ValueError` with a sentence where it is not understood, and
`LibraryError` where the store cannot be read."""

_TOO_LONG = f"A question ends after {LONGEST} characters; what follows is left out."
_HINT = "trade kz · 4 mrd · measure:exports country:UZ period:2024.. kind:summit"


class FindScreen(Screen[Hit | None]):
    """A line to type into, and the answers beneath; Enter opens the report at the figure."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape", "dismiss(None)", "Back", tooltip="Back to the report", id="close_find"),
        Binding("down,ctrl+n", "move(1)", "Down", show=False, id="find_down"),
        Binding("up,ctrl+p", "move(-1)", "Up", show=False, id="find_up"),
        Binding("pagedown", "move(10)", "Page down", show=False, id="find_page_down"),
        Binding("pageup", "move(-10)", "Page up", show=False, id="find_page_up"),
        Binding("tab", "app.focus_next", "Answers", show=False, id="find_answers"),
    ]
    CSS_PATH = "../styles/find.tcss"
    AUTO_FOCUS = "Input"

    class Answered(Message):
        """Answers to what was typed, or why there are none."""

        def __init__(self, question: str, hits: Sequence[Hit], problem: str = "") -> None:
            super().__init__()
            self.question = question
            self.hits = hits
            self.problem = problem

    def __init__(self, find: Find, question: str = "") -> None:
        super().__init__()
        self._find = find
        self._question = question

    def compose(self) -> ComposeResult:
        yield QuestionLine(self._question, placeholder="Find a figure: words, numbers, field:value")
        yield AnswersPane(id="answers")
        yield Static(_HINT, id="hint", markup=False)
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        self._look_up(self._question)

    @on(Input.Changed)
    def _typed(self, event: Input.Changed) -> None:
        self._look_up(event.value)

    @work(thread=True, exclusive=True, group="find")
    def _look_up(self, question: str) -> None:
        try:
            answered = self.Answered(question, self._find(question))
        except (ValueError, LibraryError) as problem:
            answered = self.Answered(question, (), str(problem))
        if not get_current_worker().is_cancelled:
            self.post_message(answered)

    def on_find_screen_answered(self, event: FindScreen.Answered) -> None:
        if event.question != self.query_one(Input).value:
            return
        answers = self.query_one(AnswersPane)
        answers.border_title = Content(f" {len(event.hits)} found ")
        answers.set_rows(event.hits)
        hint = _TOO_LONG if len(event.question) >= LONGEST else _HINT
        self.query_one("#hint", Static).update(Content(inert_line(event.problem or hint)))

    def action_move(self, rows: int) -> None:
        self.query_one(AnswersPane).cursor += rows

    @on(Input.Submitted)
    def _submitted(self) -> None:
        self.dismiss(self.query_one(AnswersPane).current)

    @on(RowList.Chosen)
    def _chosen(self) -> None:
        self.dismiss(self.query_one(AnswersPane).current)
