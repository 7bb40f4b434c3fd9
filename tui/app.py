"""The browser: a Textual app around one library."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, ClassVar

from rich.text import Text
from textual.app import App
from textual.binding import BindingType

from tui import keys
from tui.inert import inert_line
from tui.interpreter import Interpreter
from tui.screens.reports import ReportsScreen
from tui.unexpected import in_one_sentence, wants_traceback

if TYPE_CHECKING:
    from store.library import Library
    from store.translation.translator import Translator


class Browser(App[None]):
    """Shows `library`; `make_translator` is called when a translation is first asked for.

    `keymap` gives the binding ids of `tui.keys` other keys; `theme` names a Textual theme;
    `when_shown` is called once the list is on the screen.
    """

    TITLE = "gipfel"
    CSS_PATH: ClassVar = [f"styles/{name}.tcss" for name in ("reports", "rows", "summary")]
    BINDINGS: ClassVar[list[BindingType]] = keys.bindings("help", "quit")

    def __init__(
        self,
        library: Library,
        make_translator: Callable[[], Translator],
        *,
        theme: str = "",
        keymap: Mapping[str, str] | None = None,
        when_shown: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.animation_level = "none"
        self._library = library
        self._interpreter = Interpreter(make_translator)
        self._keys = dict(keymap or {})
        self._when_shown = when_shown
        if theme:
            self.theme = theme
        self.set_keymap(self._keys)

    def get_default_screen(self) -> ReportsScreen:
        return ReportsScreen(self._library, self._interpreter, self.size)

    def on_ready(self) -> None:
        if self._when_shown:
            self._when_shown()

    def action_keys(self) -> None:
        from tui.screens.help import HelpScreen  # a screen loads when it is opened

        self.push_screen(HelpScreen(self._keys))

    def _fatal_error(self) -> None:
        """Say what nobody expected in one sentence, where Textual would print a traceback."""
        error = self._exception
        if error is None or wants_traceback():
            super()._fatal_error()
        else:
            self.panic(Text(f"gipfel: {inert_line(in_one_sentence(error))}"))

    async def action_quit(self) -> None:
        self._interpreter.cancel()
        self.exit()
