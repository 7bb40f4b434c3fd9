"""The line that a question is typed into."""

from __future__ import annotations

from textual import events
from textual.widgets import Input

from tui.inert import inert_line

LONGEST = 200
"""Characters of a question; what is typed or pasted beyond them is left out."""


class QuestionLine(Input):
    """An input of one line that does not blink, and makes what is pasted harmless and short."""

    def __init__(self, question: str, *, placeholder: str) -> None:
        super().__init__(question, placeholder=placeholder)
        self.cursor_blink = False

    def _on_paste(self, event: events.Paste) -> None:
        event.prevent_default()
        event.stop()
        self.replace(" ".join(event.text.split()), *self.selection)

    def replace(self, text: str, start: int, end: int) -> None:
        start, end = sorted((start, end))
        room = LONGEST - len(self.value) + end - start
        super().replace(inert_line(text[: max(0, room)]), start, end)
