"""The main screen: the list, the open report, its figures, its sectors."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from store.library import Library, open_library
from store.translation.translator import Translator
from tests.tui.conftest import ALMATY
from tests.tui.reading_the_screen import REST, press, screen_text
from tui.app import Browser
from tui.screens.reports import ReportsScreen

Screen = Callable[[], ReportsScreen]
TO_ALMATY = ["J"] * 6


async def test_the_newest_meeting_is_open_and_the_list_goes_back_in_time(
    browser: Browser, reports: Screen
) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot)
        days = [row.day for row in reports().meetings.rows]
        assert len(days) == 30
        assert days == sorted(days, reverse=True)
        assert "2025-12-23 AZ TR" in screen_text(browser)
        assert "Türkiye und Aserbaidschan halten" in screen_text(browser)


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60), (60, 15)])
async def test_the_first_paint_is_the_list_where_it_stays(
    library: Library, size: tuple[int, int]
) -> None:
    first: list[object] = []

    def places() -> list[object]:
        return [pane.region for pane in browser.screen.query("#panes > *")]

    def look() -> None:
        first.extend([screen_text(browser), places()])

    browser = Browser(library, lambda: Translator(library.memory, None), when_shown=look)
    async with browser.run_test(size=size) as pilot:
        await press(pilot)
        shown, where = first
        assert "2025-12-23 AZ TR" in str(shown)
        assert "No figures" not in str(shown)
        assert where == places()


async def test_moving_through_the_list_opens_each_report(browser: Browser, reports: Screen) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot, "down", "j", "down", "up")
        current = reports().meetings.current
        assert current is not None
        assert reports().summary.report is not None
        assert reports().summary.report.id == current.id
        assert reports().meetings.cursor == 2


async def test_the_summary_names_kind_place_day_people_and_the_conflict(
    browser: Browser,
) -> None:
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, *TO_ALMATY)
        shown = screen_text(browser)
        assert "informal meeting · Almaty" in shown
        assert "Shavkat Mirziyoyev, Präsident (UZ)" in shown
        assert "! The headline gives the 14%" in shown
        assert "2025-03-29!KZ UZ" in shown


async def test_enter_on_an_indicator_goes_to_its_sentence(
    browser: Browser, reports: Screen
) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot, *TO_ALMATY, "3", "G", "enter")
        assert browser.focused is reports().summary
        assert "zweieinhalb Milliarden" in screen_text(browser)
        sentence = reports().summary.marked_sentence()
        assert sentence.startswith("Damals umfasste das Portfolio 60")


async def test_the_figures_of_the_text_are_walked_with_n_and_p(
    browser: Browser, reports: Screen
) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot, *TO_ALMATY, "n", "n", "n", "p")
        assert reports().figures.cursor == 1
        assert reports().summary.figure == 1
        assert reports().summary.marked_sentence().startswith("Der bilaterale Handel")


async def test_n_stays_at_the_last_figure_and_p_at_the_first(
    browser: Browser, reports: Screen
) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot)
        last = len(reports().figures.rows) - 1
        await press(pilot, *["n"] * (last + 3))
        assert (reports().figures.cursor, reports().summary.figure) == (last, last)
        await press(pilot, *["p"] * (last + 3))
        assert (reports().figures.cursor, reports().summary.figure) == (0, 0)


async def test_a_click_on_a_figure_of_the_text_selects_its_indicator(
    browser: Browser, reports: Screen
) -> None:
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, *TO_ALMATY)
        lines = screen_text(browser).split("\n")
        y = next(at for at, line in enumerate(lines) if "um 14% zugelegt" in line)
        await pilot.click(offset=(lines[y].index("14% zugelegt"), y))
        await press(pilot)
        assert reports().figures.cursor == 1


async def test_a_click_on_a_meeting_opens_it(browser: Browser, reports: Screen) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        await pilot.click("#meetings", offset=(5, 4))
        await press(pilot)
        assert reports().meetings.cursor == 3
        assert reports().summary.report is not None
        assert reports().summary.report.id == reports().meetings.rows[3].id


async def test_a_sector_tag_filters_the_meetings_until_escape(
    browser: Browser, reports: Screen
) -> None:
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, *TO_ALMATY, "4")
        while reports().sectors.current.sector != "textiles":
            await press(pilot, "j")
        await press(pilot, "enter")
        rows = reports().meetings.rows
        assert 0 < len(rows) < 30
        assert all("textiles" in row.sectors for row in rows)
        assert "with textiles (Escape shows all)" in screen_text(browser)
        assert reports().meetings.current.id == ALMATY
        await press(pilot, "escape")
        assert len(reports().meetings.rows) == 30


async def test_the_same_sector_chosen_again_shows_all_meetings(
    browser: Browser, reports: Screen
) -> None:
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, "4", "enter", "enter")
        assert len(reports().meetings.rows) == 30


async def test_tab_and_digits_go_round_the_panes(browser: Browser, reports: Screen) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        order = []
        for _ in range(4):
            await press(pilot, "tab")
            order.append(browser.focused.id)
        assert order == ["summary", "indicators", "sectors", "meetings"]
        await press(pilot, "3", "h")
        assert browser.focused is reports().summary


async def test_evidence_is_underlined_on_demand(browser: Browser, reports: Screen) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot, "n", "e")
        assert reports().summary.evidence
        await press(pilot, "e")
        assert not reports().summary.evidence


async def test_copying_sends_figure_sentence_and_report_to_the_clipboard(
    browser: Browser,
) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot, *TO_ALMATY, "n", "n", "y")
        assert browser.clipboard.startswith("+14 %: „Der bilaterale Handel")
        assert ALMATY in browser.clipboard
        assert "clipboard" in screen_text(browser)


async def test_resizing_keeps_the_place_in_the_list_and_in_the_text(
    browser: Browser, reports: Screen
) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot, *TO_ALMATY, "3", "G", "enter")
        assert "zweieinhalb Milliarden" in screen_text(browser)
        for size in ((200, 60), (60, 15), (80, 24)):
            await pilot.resize_terminal(*size)
            await press(pilot)
            assert reports().meetings.current.id == ALMATY
            assert "Damals" in screen_text(browser)


async def test_what_another_program_adds_appears_without_a_key(
    browser: Browser, reports: Screen, library: Library, store_path
) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot, *TO_ALMATY)
        with open_library(store_path) as other:
            kept = other.get(ALMATY)
            other.remove([kept.id])
        await pilot.pause(2.5)
        assert len(reports().meetings.rows) == 29
        assert "changed by another program" in screen_text(browser)


async def test_an_empty_library_says_what_to_do(browser: Browser, library: Library) -> None:
    library.remove_collection()
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot, "n", "p", "enter", "4", "enter", "t", "y", "e", "3", "G")
        assert "gipfel add FILE" in screen_text(browser)


async def test_keys_can_be_changed(library: Library) -> None:
    browser = Browser(
        library, lambda: Translator(library.memory, None), keymap={"next_figure": "x"}
    )
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot, "n")
        assert browser.screen_stack[0].summary.figure is None
        await press(pilot, "x")
        assert browser.screen_stack[0].summary.figure == 0
        await press(pilot, "question_mark")
        line = next(one for one in screen_text(browser).split("\n") if "next figure" in one)
        assert line.split()[0] == "x"


async def test_help_lists_every_key_and_goes_away_again(browser: Browser) -> None:
    async with browser.run_test(size=(80, 50)) as pilot:
        await press(pilot, "question_mark")
        shown = screen_text(browser)
        for words in ("Find a figure in all reports", "German, both, English", "planned"):
            assert words in shown
        await press(pilot, "question_mark")
        assert len(browser.screen_stack) == 1


async def test_a_removed_report_leaves_the_cursor_where_it_stood(
    browser: Browser, store_path: Path, reports: Screen
) -> None:
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, *"JJJJ")
        await pilot.pause(REST)
        before = [row.id for row in reports().meetings.rows]
        with open_library(store_path) as other:
            other.remove([before[4]])
        await pilot.pause(2.5)
        assert reports().meetings.current.id == before[5]
        assert reports().summary.report.id == before[5]


async def test_a_store_damaged_meanwhile_is_told_in_full_and_breaks_nothing(
    browser: Browser, store_path: Path
) -> None:
    good = store_path.read_bytes()
    async with browser.run_test(size=(80, 24)) as pilot:
        store_path.write_bytes(b"garbage")
        await pilot.pause(2.5)
        assert "run gipfel recover" in " ".join(screen_text(browser).split())
        await press(pilot, "slash", *"trade")
        await pilot.pause(0.3)
        assert "run gipfel recover" in " ".join(screen_text(browser).split())
        await press(pilot, "escape")
        store_path.write_bytes(good)
        await pilot.pause(2.5)
        assert "can be read again" in screen_text(browser)
