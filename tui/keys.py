"""Every key of the browser in one table: its action, its name and what it does.

The ids can be given other keys in the settings; the help screen and the footer show what is
in force.
"""

from __future__ import annotations

from typing import NamedTuple

from textual.binding import Binding, BindingType


class Key(NamedTuple):
    """One action and the keys that start it."""

    id: str
    keys: str
    action: str
    name: str
    help: str
    footer: bool = False


KEYS = {
    key.id: key
    for key in (
        Key("find", "slash", "find", "Find", "Find a figure in all reports", True),
        Key(
            "translate",
            "t",
            "translate",
            "Translate",
            "German, both, English; translates the rest",
            True,
        ),
        Key("german", "T", "german", "German", "German again, at once"),
        Key("help", "question_mark,f1", "keys", "Keys", "Show every key", True),
        Key("quit", "q", "quit", "Quit", "Leave gipfel", True),
        Key("back", "escape", "back", "Back", "Cancel, clear the filter, go back"),
        Key("next_pane", "tab,l,right", "next_pane", "Next pane", "Go to the next pane"),
        Key(
            "previous_pane",
            "shift+tab,h,left",
            "previous_pane",
            "Previous pane",
            "Go one pane back",
        ),
        Key("meetings", "1", "show_pane('meetings')", "Meetings", "Go to the meetings"),
        Key("summary", "2", "show_pane('summary')", "Summary", "Go to the report"),
        Key("indicators", "3", "show_pane('indicators')", "Indicators", "Go to the figures"),
        Key("sectors", "4", "show_pane('sectors')", "Sectors", "Go to the sector tags"),
        Key("next_report", "J", "next_report", "Next report", "Open the next report"),
        Key("previous_report", "K", "previous_report", "Previous report", "Open the one before"),
        Key("next_figure", "n", "next_figure", "Next figure", "Go to the next figure", True),
        Key(
            "previous_figure",
            "p,N",
            "previous_figure",
            "Previous figure",
            "Go to the figure before",
        ),
        Key("evidence", "e", "evidence", "Evidence", "Underline the words behind the figure"),
        Key("follow", "s", "follow", "Follow", "Follow the figure through all reports", True),
        Key("copy", "y", "copy", "Copy", "Send the figure and its sentence to the clipboard"),
        Key("down", "j,down", "cursor_down", "Down", "One line down"),
        Key("up", "k,up", "cursor_up", "Up", "One line up"),
        Key("page_down", "pagedown,ctrl+f,space", "page_down", "Page down", "One page down"),
        Key("page_up", "pageup,ctrl+b", "page_up", "Page up", "One page up"),
        Key("half_down", "ctrl+d", "half_down", "Half down", "Half a page down"),
        Key("half_up", "ctrl+u", "half_up", "Half up", "Half a page up"),
        Key("first", "g,home", "first", "First", "Go to the top"),
        Key("last", "G,end", "last", "Last", "Go to the end"),
        Key("choose", "enter", "choose", "Choose", "Open the report, go to the sentence, filter"),
    )
}


def bindings(*ids: str) -> list[BindingType]:
    """The Textual bindings of these keys, in this order."""
    return [
        Binding(key.keys, key.action, key.name, show=key.footer, tooltip=key.help, id=key.id)
        for key in (KEYS[name] for name in ids)
    ]
