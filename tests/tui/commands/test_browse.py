"""`gipfel` alone: the browser where a person sits, the list everywhere else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.tui.commands.program import gipfel, on_terminal
from tests.tui.terminal import Terminal


@pytest.fixture
def terminal() -> Iterator[Terminal]:
    opened = Terminal()
    yield opened
    opened.close()


def test_on_a_terminal_the_browser_opens_and_q_leaves_it(terminal: Terminal) -> None:
    terminal.wait_for("Baku")
    terminal.type("q")
    assert terminal.seconds_to_end() < 10


def test_a_terminal_that_cannot_show_it_gets_the_list() -> None:
    shown = on_terminal(TERM="dumb")
    assert shown.status == 0
    assert any(line.startswith("az-tr-baku-2025-12") for line in shown.lines)
    assert b"\x1b" not in shown.sent


@pytest.mark.parametrize(
    ("variables", "says"),
    [
        ({"GIPFEL_THEME": "nrod"}, "did you mean nord?"),
        ({"GIPFEL_KEYS": "fnd=f5"}, "did you mean find?"),
        ({"GIPFEL_KEYS": "find=slsh"}, "did you mean slash?"),
        ({"GIPFEL_ENGINE": "babelfish"}, "google"),
    ],
)
def test_a_setting_that_the_browser_cannot_use_is_one_sentence(
    variables: dict[str, str], says: str
) -> None:
    shown = on_terminal(columns=200, **variables)
    assert shown.status == 1
    (sentence,) = (line for line in shown.lines if line)
    assert says in sentence


def test_a_store_that_cannot_be_opened_is_one_sentence(store_path) -> None:
    store_path.parent.mkdir(parents=True)
    store_path.write_text("no store")
    shown = on_terminal(columns=300)
    assert shown.status == 1
    assert len([line for line in shown.lines if line]) == 1


def test_browse_is_what_gipfel_alone_does() -> None:
    assert gipfel("browse").stdout == gipfel().stdout
