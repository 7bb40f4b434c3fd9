"""The browser in a real terminal: what goes over the line, and what must never reach it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from store.library import Library
from store.records import Indicator, Meeting, Person, Report, Sentence, Source
from tests.tui.terminal import Terminal

ESCAPES = "\x1b]52;c;aGFjaw==\x07\x1b[2J\x9b31m\x9d0;owned\x9c"
HOSTILE = f"{ESCAPES}[/EU] [@click=app.quit]x[/] [bold\u202e\u2066\u200b\x00\x7f\x08"


@pytest.fixture
def terminal(library: Library) -> Iterator[Terminal]:
    opened = Terminal()
    opened.wait_for("Baku")
    yield opened
    opened.close()


def hostile_report() -> Report:
    """A report that does its worst in every field that a pane shows."""
    body = f"Der Handel {HOSTILE} stieg um 14% {HOSTILE}."
    title = f"{HOSTILE} Titel"
    text = f"{title}\n\n{body}"
    at = text.index("um 14%")
    return Report(
        title=title,
        published=date(2026, 1, 1),
        text=text,
        sources=(Source(outlet=HOSTILE, url=HOSTILE),),
        sentences=(
            Sentence(start=0, end=len(title)),
            Sentence(start=len(title) + 2, end=len(text)),
        ),
        meeting=Meeting(
            place=HOSTILE,
            countries=("KZ", "UZ"),
            participants=(Person(name=HOSTILE, role=HOSTILE, country="KZ"),),
        ),
        indicators=(
            Indicator(
                start=at,
                end=at + 6,
                quote="um 14%",
                value=14,
                unit="count",
                noun=HOSTILE,
                countries=("KZ",),
            ),
        ),
        sectors=("oil_gas",),
    )


def test_a_cursor_key_costs_less_than_a_kilobyte_and_rest_costs_nothing(
    terminal: Terminal,
) -> None:
    terminal.read(1.0)
    for key in "jjkj":
        assert 0 < len(terminal.type(key, quiet=0.05)) < 1024
        terminal.read()
    terminal.type("4")
    terminal.type("j")  # the first key after a change of focus also draws the pane's title
    assert 0 < len(terminal.type("j")) < 1024
    assert terminal.read(3.0, 3.0) == b""


def test_nothing_in_a_report_acts_on_the_terminal(library: Library) -> None:
    library.add(hostile_report())
    terminal = Terminal(columns=120, rows=40)
    try:
        written = terminal.wait_for("31 meetings")
        for keys in ("3", "\r", "e", "t", "t", "y", "/titel", "\x1b", "?"):
            written += terminal.type(keys)
        for wanted in (b"\x1b]52;c;aGFj", b"\x1b[2J\xc2", b"\xc2\x9b", b"owned\xc2\x9c"):
            assert wanted not in written
        for character in "\u202e\u2066\u200b\x9b\x9d":
            assert character.encode() not in written
        terminal.type("\x1b")
        terminal.type("q")
        terminal.seconds_to_end()
    finally:
        terminal.close()


def test_q_leaves(terminal: Terminal) -> None:
    terminal.type("q")
    terminal.seconds_to_end()


FAILING = """
import sys
from store.library import open_library
from tui.app import Browser

with open_library(sys.argv[1]) as library:
    browser = Browser(library, lambda: None)
    browser.action_keys = lambda: 1 / 0
    browser.run()
    sys.exit(browser.return_code)
"""


def test_what_nobody_expected_is_one_sentence_and_no_traceback(store_path: Path) -> None:
    terminal = Terminal(str(store_path), program=FAILING)
    try:
        terminal.wait_for("Baku")
        written = terminal.type("?").decode()
        terminal.seconds_to_end()
        assert "This should not have happened (ZeroDivisionError" in written
        assert "Traceback" not in written
    finally:
        terminal.close()
