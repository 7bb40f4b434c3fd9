"""How each pane and screen looks, at the two sizes that terminals have most often.

After a change that is meant to show: `pytest tests/tui/test_snapshots.py --snapshot-update`,
then look at what changed.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from textual.pilot import Pilot

from tests.tui.reading_the_screen import press
from tui.app import Browser

SIZES = [(80, 24), (120, 40)]
TO_ALMATY = ("J",) * 6
SCREENS = {
    "meetings": TO_ALMATY,
    "summary": (*TO_ALMATY, "n", "n", "2", "e"),
    "indicators": (*TO_ALMATY, "3", "j", "j"),
    "sectors": (*TO_ALMATY, "4", "j", "j", "enter"),
    "both-languages": (*TO_ALMATY, "t", "n", "n"),
    "english": (*TO_ALMATY, "t", "t", "n", "n"),
    "find": ("slash", *"gdp", "space", *"uz"),
    "series": (*TO_ALMATY, "n", "n", "s"),
    "keys": ("question_mark",),
}


@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
@pytest.mark.parametrize("screen", SCREENS)
def test_screen(
    screen: str,
    size: tuple[int, int],
    browser: Browser,
    snap_compare: Callable[..., bool],
) -> None:
    async def go_there(pilot: Pilot[None]) -> None:
        await press(pilot, *SCREENS[screen])
        await pilot.pause(0.6)

    assert snap_compare(browser, terminal_size=size, run_before=go_there)
