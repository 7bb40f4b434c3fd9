"""Following one figure through all reports."""

from __future__ import annotations

from collections.abc import Callable

from tests.tui.conftest import ALMATY
from tests.tui.reading_the_screen import press, screen_text
from tui.app import Browser
from tui.screens.reports import ReportsScreen

TO_ALMATY = ["J"] * 6


async def test_a_figure_is_followed_in_the_order_of_its_periods(browser: Browser) -> None:
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, *TO_ALMATY, "n", "n", "s")
        await pilot.pause(0.5)
        shown = screen_text(browser)
        assert shown.startswith(" trade · KZ UZ")
        years = [line[2:6] for line in shown.split("\n") if line[2:6].isdigit()]
        assert years == sorted(years)
        cursor = next(line for line in shown.split("\n") if line.startswith("▌"))
        assert "+14 %" in cursor
        assert "Almaty 2025-03" in cursor


async def test_figures_that_contradict_each_other_are_flagged_with_the_other_report(
    browser: Browser,
) -> None:
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, *TO_ALMATY, "n", "n", "n", "n", "s")
        await pilot.pause(0.5)
        lines = screen_text(browser).split("\n")
        assert any(line.startswith("▌!") and "~4.3 bn USD" in line for line in lines)
        assert any(line.startswith(" !") and "<4 bn USD" in line for line in lines)
        assert "az-kg-kz-tj-tm-uz-taschkent-2025-11 gives <4 bn USD" in "".join(lines)


async def test_enter_opens_the_report_at_the_figure(
    browser: Browser, reports: Callable[[], ReportsScreen]
) -> None:
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, *TO_ALMATY, "n", "n", "s")
        await pilot.pause(0.5)
        await press(pilot, "up", "enter")
        report = reports().summary.report
        assert report is not None
        assert report.id != ALMATY
        figure = report.indicators[reports().figures.cursor]
        assert (figure.measure, figure.countries) == ("trade", ("KZ", "UZ"))


async def test_without_a_figure_it_says_how_to_choose_one(browser: Browser) -> None:
    async with browser.run_test(size=(80, 24)) as pilot:
        await press(pilot, "s")
        assert "n goes to the next one" in screen_text(browser)
