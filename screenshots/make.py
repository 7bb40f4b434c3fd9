"""Writes the screenshots that README shows: `python screenshots/make.py`.

Drives the browser over a fresh store with the bundled collection; no network is needed.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from pathlib import Path
from typing import NamedTuple

from store.library import open_library
from store.translation.translator import Translator
from tui.app import Browser

HERE = Path(__file__).parent


class Shot(NamedTuple):
    """A screenshot: its file, the terminal's size and the keys that lead there."""

    name: str
    size: tuple[int, int]
    keys: tuple[str, ...]


TO_ALMATY = ("J",) * 6
SHOTS = (
    Shot("browser-80x24", (80, 24), (*TO_ALMATY, "3", "j")),
    Shot("browser-120x40", (120, 40), (*TO_ALMATY, "3", "j")),
    Shot("english-80x24", (80, 24), (*TO_ALMATY, "t", "3", "j", "j")),
    Shot("english-120x40", (120, 40), (*TO_ALMATY, "t", "t", "3", "j", "j")),
    Shot("find-80x24", (80, 24), ("slash", *"Handel Kasachstan")),
    Shot("find-120x40", (120, 40), ("slash", *"trade uzbekistan")),
    Shot("sector-120x40", (120, 40), (*TO_ALMATY, "4", "j", "j", "enter")),
    Shot("series-120x40", (120, 40), (*TO_ALMATY, "n", "n", "s")),
    Shot("keys-80x24", (80, 24), ("question_mark",)),
)
_KEY_NAMES = {" ": "space", ":": "colon", ".": "full_stop"}
_WEB_FONTS = re.compile(r"@font-face \{.*?\}\s*", re.DOTALL)


async def take(shot: Shot, store: Path) -> None:
    """Drive a browser to `shot` and write it beside this file."""
    with open_library(store) as library:
        app = Browser(library, lambda: Translator(library.memory, None))
        async with app.run_test(size=shot.size) as pilot:
            await pilot.pause(0.2)
            for key in shot.keys:
                await pilot.press(_KEY_NAMES.get(key, key))
                await pilot.pause(0.1)
            await pilot.pause(0.5)
            svg = app.export_screenshot(title="gipfel")
    (HERE / f"{shot.name}.svg").write_text(_WEB_FONTS.sub("", svg), "utf-8")


def main() -> None:
    """Take every screenshot."""
    with tempfile.TemporaryDirectory() as folder:
        for shot in SHOTS:
            asyncio.run(take(shot, Path(folder) / "reports.json"))


if __name__ == "__main__":
    main()
