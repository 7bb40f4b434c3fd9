"""English in the browser: what is sent to a provider, and when; what is said of the rest."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest

from store.library import Library, open_library
from store.reading import read
from store.records import Translation
from store.translation.engines.google import Google
from store.translation.translator import Translator
from tests.store.translation.provider import Provider, provider
from tests.tui.reading_the_screen import press, screen_text
from tui.app import Browser

TRADE = "Der Handel wuchs um 14 Prozent."
FIRST = f"Berlin empfängt Astana\n\n{TRADE} Die Minister lobten den Hopfen."
SECOND = f"Berlin empfängt Taschkent\n\n{TRADE} Die Minister sprachen über Kohle. Danach aßen sie."
ENGLISH = {
    "Berlin empfängt Astana": "Berlin receives Astana",
    "Berlin empfängt Taschkent": "Berlin receives Tashkent",
    TRADE: "Trade grew by 14 percent.",
    "Die Minister lobten den Hopfen.": "The ministers praised the hops.",
    "Die Minister sprachen über Kohle.": "The ministers talked about coal.",
    "Danach aßen sie.": "Then they ate.",
}
MARGIN = "┆"


@pytest.fixture
def google() -> Iterator[Provider]:
    with provider(lambda german: ENGLISH[german]) as server:
        yield server


@pytest.fixture
def library(library: Library) -> Library:
    """The newest report is the first, then comes the second."""
    library.add(read(FIRST, date(2026, 3, 4)))
    library.add(read(SECOND, date(2026, 3, 3)))
    return library


@pytest.fixture
def browser(library: Library, google: Provider) -> Browser:
    return Browser(library, lambda: Translator(library.memory, Google(google.url, pause=0.0)))


def asked(google: Provider) -> set[str]:
    return {query["q"] for query in google.asked}


async def until(browser: Browser, pilot: object, text: str) -> str:
    """The screen as soon as `text` is on it."""
    for _ in range(100):
        await press(pilot)
        if text in screen_text(browser):
            return screen_text(browser)
    raise AssertionError(f"{text!r} never appeared:\n{screen_text(browser)}")


async def test_a_report_opened_next_asks_nobody_until_t_is_pressed_on_it(
    browser: Browser, google: Provider
) -> None:
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot)
        assert not google.asked
        await press(pilot, "t")
        await until(browser, pilot, "English: 3 of 3 sentences.")
        first = asked(google)
        assert first == {sentence for sentence in ENGLISH if sentence in FIRST}
        await press(pilot, "J")
        shown = await until(browser, pilot, "English: 1 of 4 sentences; t translates the rest.")
        assert f"{MARGIN}Berlin empfängt Taschkent" in shown
        assert " Trade grew by 14 percent." in shown
        assert f"{MARGIN}Danach aßen sie." in shown
        assert shown.count("  t translates the rest") == 2
        assert asked(google) == first
        await press(pilot, "t")
        shown = await until(browser, pilot, "English: 4 of 4 sentences.")
        assert " Danach aßen sie." in shown
        assert MARGIN not in shown
        assert asked(google) == set(ENGLISH)
        await press(pilot, "t")
        assert "Danach aßen sie." not in screen_text(browser)


async def test_every_way_to_another_report_asks_nobody(
    browser: Browser, google: Provider, library: Library
) -> None:
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, "J", "t")
        await until(browser, pilot, "English: 4 of 4 sentences.")
        before = asked(google)
        await press(pilot, "k")
        await press(pilot, "2", "e", "1", "enter", "n", "escape")
        await press(pilot, "slash", *"hopfen")
        await pilot.pause(0.5)
        await press(pilot, "enter")
        shown = await until(browser, pilot, "English: 1 of 3 sentences; t translates the rest.")
        assert f"{MARGIN}Die Minister lobten den Hopfen." in shown
        assert asked(google) == before


async def test_what_another_program_changes_asks_nobody(
    browser: Browser, google: Provider, library: Library, store_path
) -> None:
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, "J", "t")
        await until(browser, pilot, "English: 4 of 4 sentences.")
        before = asked(google)
        with open_library(store_path) as other:
            other.remove([browser.screen.meetings.current.id])
        await until(browser, pilot, "changed by another program")
        await press(pilot, "K")
        await until(browser, pilot, f"{MARGIN}Die Minister lobten den Hopfen.")
        assert asked(google) == before


async def test_remembered_english_with_other_figures_is_marked(
    browser: Browser, google: Provider, library: Library
) -> None:
    library.memory.remember(
        [Translation(german=TRADE, english="Trade grew by 41 percent.", provider="google")]
    )
    google.fault = 404
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, "t", "J")
        shown = await until(browser, pilot, "English: 1 of 4 sentences, 1 with other figures; t")
        assert "! figures differ" in shown


async def test_german_comes_back_without_asking(browser: Browser, google: Provider) -> None:
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, "t")
        await until(browser, pilot, "English: 3 of 3 sentences.")
        before = asked(google)
        await press(pilot, "J")
        await until(browser, pilot, "t translates the rest")
        await press(pilot, "T")
        assert "newest first" in screen_text(browser)
        assert MARGIN not in screen_text(browser)
        assert asked(google) == before


async def test_after_escape_t_translates_the_rest(browser: Browser, google: Provider) -> None:
    google.faults = ["ok", "hang"]
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, "t")
        await until(browser, pilot, "Translating: 1 of 3 sentences")
        assert "t translates the rest" not in screen_text(browser)
        await press(pilot, "escape")
        await until(browser, pilot, "Translation cancelled; the German stays.")
        assert "t translates the rest" in screen_text(browser)
        google.over.set()
        await press(pilot, "t")
        await until(browser, pilot, "English: 3 of 3 sentences.")


async def test_why_there_is_no_english_is_said_once_for_sentences_in_a_row(
    browser: Browser, library: Library
) -> None:
    library.memory.remember(
        [Translation(german=TRADE, english="Trade grew by 14 percent.", provider="google")]
    )
    offline = Google("http://127.0.0.1:9/m", pause=0.0)
    browser = Browser(library, lambda: Translator(library.memory, offline))
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, "J", "t")
        shown = await until(browser, pilot, "1 of 4 sentences are in English.")
        assert shown.count("not translated: offline") == 2
        assert shown.count("Google could not be reached") == 1
        for german in ("Berlin empfängt Taschkent", "Die Minister sprachen", "Danach aßen"):
            assert f"{MARGIN}{german}" in shown
        assert f"{MARGIN}Der Handel" not in shown


async def test_without_an_engine_it_is_said_that_there_is_none(library: Library) -> None:
    browser = Browser(library, lambda: Translator(library.memory, None))
    async with browser.run_test(size=(120, 40)) as pilot:
        await press(pilot, "t")
        shown = await until(browser, pilot, "choose an engine")
        assert shown.count("not translated: no engine") == 1
        await press(pilot, "J")
        shown = await until(browser, pilot, f"{MARGIN}Berlin empfängt Taschkent")
        assert "t translates the rest" not in shown
