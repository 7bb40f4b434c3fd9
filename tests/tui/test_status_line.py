"""The status line: what is shown stands there, what has happened goes again."""

from __future__ import annotations

import pytest

from store.library import Library
from tests.tui.reading_the_screen import press, screen_text
from tui.app import Browser
from tui.panes import status

STATE = "gipfel · 30 meetings, newest first"
NOTICE = "sent to the terminal's clipboard"


def first_line(browser: Browser) -> str:
    return screen_text(browser).split("\n")[0]


async def test_a_notice_goes_at_the_next_key(browser: Browser) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot)
        assert STATE in first_line(browser)
        await press(pilot, "n", "y")
        assert NOTICE in first_line(browser)
        await pilot.pause(status.LEAST)
        await press(pilot, "j")
        assert STATE in first_line(browser)


async def test_a_notice_stands_for_a_moment_whatever_is_pressed(browser: Browser) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot, "n", "y", "n")
        assert NOTICE in first_line(browser)
        await pilot.pause(status.LEAST)
        assert STATE in first_line(browser)


async def test_a_notice_goes_by_itself(browser: Browser, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(status, "SHORTEST", 0.4)
    monkeypatch.setattr(status, "CHARACTERS_A_SECOND", 1000)
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot, "n", "y")
        assert NOTICE in first_line(browser)
        await pilot.pause(0.5)
        assert STATE in first_line(browser)


async def test_what_changes_meanwhile_shows_once_the_notice_is_gone(
    browser: Browser, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(status, "SHORTEST", 1.0)
    monkeypatch.setattr(status, "CHARACTERS_A_SECOND", 1000)
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot, "n", "y", "t")
        assert NOTICE in first_line(browser)
        await pilot.pause(1.2)
        assert "English:" in first_line(browser)
