"""Finding a figure in all reports while typing."""

from __future__ import annotations

from collections.abc import Callable

from textual.events import Paste
from textual.widgets import Input
from textual.widgets.input import Selection

from tests.tui.conftest import ALMATY
from tests.tui.reading_the_screen import press, screen_text
from tui.app import Browser
from tui.panes.question import LONGEST
from tui.screens.reports import ReportsScreen

KEYS = {" ": "space", ":": "colon", ".": "full_stop", ",": "comma"}


def typed(text: str) -> list[str]:
    """The keys that type `text`."""
    return [KEYS.get(character, character) for character in text]


async def test_answers_come_while_typing_and_enter_opens_the_figure(
    browser: Browser, reports: Callable[[], ReportsScreen]
) -> None:
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, "slash", *typed("measure:gdp country:UZ"))
        await pilot.pause(0.3)
        shown = screen_text(browser)
        assert ">+6 %" in shown
        assert "Almaty 2025-03" in shown
        rows = shown.split("\n")
        at = next(number for number, row in enumerate(rows) if "Almaty 2025-03" in row)
        first = next(number for number, row in enumerate(rows) if "found" in row) + 1
        await press(pilot, *["down"] * (at - first), "enter")
        await pilot.pause(0.3)
        report = reports().summary.report
        assert report is not None
        assert report.id == ALMATY
        assert report.indicators[reports().figures.cursor].measure == "gdp"
        assert reports().summary.marked_sentence().startswith("Tokayev hob")


async def test_a_number_is_found_as_people_write_it(browser: Browser) -> None:
    async with browser.run_test(size=(120, 40)) as pilot:
        for number in ("5,4", "5.4"):
            await press(pilot, "slash", *typed(f"{number} kasachstan"))
            await pilot.pause(0.3)
            assert "+5.4 %" in screen_text(browser)
            await press(pilot, "ctrl+u", "escape")


async def test_what_is_not_understood_is_said_and_nothing_breaks(browser: Browser) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot, "slash", *typed("measure:qqqq uz"))
        await pilot.pause(0.3)
        assert "qqqq" in screen_text(browser).split("\n")[-2]
        await press(pilot, "escape")
        assert len(browser.screen_stack) == 1


async def test_the_last_question_is_still_there(browser: Browser) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot, "slash", *typed("textil"), "escape", "slash")
        assert screen_text(browser).startswith(" textil")


async def test_a_paste_is_one_harmless_line_of_bounded_length(browser: Browser) -> None:
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, "slash")
        line = browser.screen.query_one(Input)
        line.post_message(Paste("Handel\n\u202e\x9b31m\x1b[2J [/EU]\tUsbekistan\n"))
        await pilot.pause(0.3)
        assert line.value == "Handel ��31m␛[2J [/EU] Usbekistan"
        assert "0 found" in screen_text(browser)
        line.post_message(Paste(" x" * 10_000))
        await pilot.pause(0.3)
        assert len(line.value) == LONGEST
        assert f"{LONGEST} characters" in screen_text(browser)
        await press(pilot, *typed("yz"))
        assert "y" not in line.value
        line.selection = Selection(0, LONGEST)
        line.post_message(Paste("Handel Usbekistan"))
        await pilot.pause(0.3)
        assert line.value == "Handel Usbekistan"
        assert " 0 found" not in screen_text(browser)


async def test_answers_say_when_even_if_the_place_is_long(browser: Browser) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot, "slash", *typed("handel uz"))
        await pilot.pause(0.3)
        assert "Taschkent 2025-11" in screen_text(browser)
