"""A browser over a real library in a file, with the bundled collection in it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from store.library import Library, open_library
from store.translation.translator import Translator
from tui.app import Browser
from tui.screens.reports import ReportsScreen


@pytest.fixture
def library(store_path: Path) -> Iterator[Library]:
    with open_library(store_path) as opened:
        yield opened


@pytest.fixture
def browser(library: Library) -> Browser:
    """A browser that translates from the memory alone."""
    return Browser(library, lambda: Translator(library.memory, None))


@pytest.fixture
def reports(browser: Browser) -> Callable[[], ReportsScreen]:
    """The screen of reports of `browser`, once it runs."""

    def screen() -> ReportsScreen:
        found = browser.screen_stack[0]
        assert isinstance(found, ReportsScreen)
        return found

    return screen


ALMATY = "kz-uz-almaty-2025-03"
"""A report of the collection whose headline contradicts its body."""
