"""The status line: what is shown, and for a while what has just happened."""

from __future__ import annotations

import time

from textual.content import Content
from textual.timer import Timer
from textual.widgets import Static

from tui.inert import inert_line

LEAST = 1.0
"""Seconds that a notice stands whatever is pressed: it may have come just before the key."""
SHORTEST = 5.0
CHARACTERS_A_SECOND = 15
"""A notice goes by itself once it could be read, but never sooner than `SHORTEST` seconds."""


class StatusLine(Static):
    """Shows a state for as long as it lasts; a notice covers it until it was read."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id, markup=False)
        self._state = ""
        self._notice = ""
        self._since = 0.0
        self._ending: Timer | None = None

    def show(self, state: str) -> None:
        """From now on this is the state; it shows once no notice covers it."""
        self._state = state
        if not self._notice:
            self._write(state)

    def tell(self, notice: str) -> None:
        """Say what has just happened; the newest of several notices counts."""
        self._notice = notice
        self._since = time.monotonic()
        self._write(notice)
        self._end_in(max(SHORTEST, len(notice) / CHARACTERS_A_SECOND))

    def key_pressed(self) -> None:
        """Whoever presses a key has read the notice, if there was time to."""
        if self._notice:
            self._end_in(self._since + LEAST - time.monotonic())

    def _end_in(self, seconds: float) -> None:
        if self._ending:
            self._ending.stop()
        if seconds > 0:
            self._ending = self.set_timer(seconds, self._end)
        else:
            self._end()

    def _end(self) -> None:
        self._ending = None
        self._notice = ""
        self._write(self._state)

    def _write(self, text: str) -> None:
        self.update(Content(inert_line(text)))
