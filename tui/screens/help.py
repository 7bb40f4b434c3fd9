"""The screen that shows every key that is in force, and what the signs mean."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.content import Content
from textual.keys import format_key
from textual.screen import Screen
from textual.widgets import Footer, Static

from tui import keys

_SIGNS = (
    ("!", "the headline contradicts its body, or an English figure differs from the German"),
    ("→", "planned: a target, a forecast or a promise"),
    (">  ≥  <  ≤  ~", "more than, at least, less than, at most, about"),
    ("+  −  ×2", "a change up or down; doubled"),
    ("34 % of exports", "a share"),
    ("┆", "a sentence that is not translated"),
    ("•  ✓", "a sector of the open report; the sector that filters the meetings"),
)


class HelpScreen(Screen[None]):
    """Every key with its help; Escape or the same key goes back."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("escape,q,question_mark,f1", "dismiss", "Back", tooltip="Back", id="close_help"),
        Binding("j", "scroll_text(1)", "Down", show=False, id="help_down"),
        Binding("k", "scroll_text(-1)", "Up", show=False, id="help_up"),
    ]
    CSS_PATH = "../styles/help.tcss"
    AUTO_FOCUS = "#help-text"

    def __init__(self, keymap: dict[str, str]) -> None:
        super().__init__()
        self._keymap = keymap

    def compose(self) -> ComposeResult:
        with VerticalScroll(id="help-text"):
            yield Static(self._content())
        yield Footer(show_command_palette=False)

    def action_scroll_text(self, lines: int) -> None:
        self.query_one(VerticalScroll).scroll_relative(y=lines, animate=False)

    def _content(self) -> Content:
        lines = [Content.styled("Keys", "bold"), Content("")]
        for key in keys.KEYS.values():
            pressed = self._keymap.get(key.id, key.keys)
            names = " ".join(_key_name(name) for name in pressed.split(","))
            lines.append(Content.styled(names.ljust(22), "bold") + Content(key.help))
        lines += [Content(""), Content.styled("Signs", "bold"), Content("")]
        lines += [Content.styled(sign.ljust(22), "bold") + Content(text) for sign, text in _SIGNS]
        lines += [Content(""), Content("Keys can be changed in the settings: gipfel config")]
        return Content("\n").join(lines)


def _key_name(key: str) -> str:
    return {"slash": "/", "question_mark": "?"}.get(key, format_key(key))
