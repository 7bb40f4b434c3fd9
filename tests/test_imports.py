"""A command loads what it needs and no more: that is what makes it start at once."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.tui.terminal import Terminal

ROOT = Path(__file__).parents[1]
PROGRAM = """
import json, sys
from tui.__main__ import main
try:
    main()
except SystemExit as end:
    if end.code:
        raise
modules = sorted({name.partition(".")[0] for name in sys.modules} | set(sys.modules))
print(json.dumps(modules), file=sys.stderr)
"""
BROWSER = """
import json, sys
from pathlib import Path
from tui.__main__ import main
from tui.app import Browser

told = Path(sys.argv.pop())  # gipfel is called without arguments

def on_ready(browser):
    told.write_text(json.dumps(sorted(sys.modules)))
    browser.exit()

Browser.on_ready = on_ready
main()
"""
TEXT = "Der Handel zwischen Kasachstan und Usbekistan ist um 14 Prozent gewachsen.\n"
HEAVY = {"textual", "rich", "deep_translator", "requests", "bs4", "tenacity"}
STORE = {"tinydb", "filelock", "store.library"}


def loaded(*arguments: str) -> set[str]:
    """The modules that `gipfel` has loaded when it ends."""
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        input=TEXT,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
        check=True,
    )
    return set(json.loads(run.stderr.splitlines()[-1]))


@pytest.mark.parametrize(
    "arguments",
    [
        ["list"],
        ["list", "--format", "json"],
        ["show", "kz-uz-almaty-2025-03"],
        ["find", "trade"],
        [],
    ],
)
def test_what_prints_without_a_terminal_loads_no_screen_and_no_network(
    arguments: list[str],
) -> None:
    assert not loaded(*arguments) & HEAVY


def test_the_list_needs_no_names_of_countries() -> None:
    assert "babel" not in loaded("list")


def test_reading_loads_no_store() -> None:
    assert not loaded("read", "-", "--json") & (HEAVY | {"tinydb", "filelock"})


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["completion", "zsh"]])
def test_help_loads_no_store(arguments: list[str]) -> None:
    assert not loaded(*arguments) & (HEAVY | STORE | {"store", "msgspec"})


def test_the_browser_paints_its_list_before_it_loads_what_it_needs_later(tmp_path: Path) -> None:
    loaded("list")  # the first start of all makes the store
    told = tmp_path / "modules.json"
    terminal = Terminal(str(told), program=BROWSER)
    try:
        terminal.seconds_to_end(60)
    finally:
        terminal.close()
    modules = set(json.loads(told.read_text()))
    assert {"textual", "tui.screens.reports", "store.library.columns"} <= modules
    assert not modules & {
        "click",
        "babel",
        "filelock",
        "tinydb",
        "deep_translator",
        "requests",
        "tenacity",
    }
    assert not modules & {"store.reading", "store.collection", "store.translation.translator"}
    assert not modules & {"store.library.kept_index", "store.library.query", "store.library.series"}
    assert not modules & {"tui.cli", "tui.screens.find", "tui.screens.series", "tui.screens.help"}
