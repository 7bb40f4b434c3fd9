"""What a person would read on the screen of a running browser."""

from __future__ import annotations

from textual.app import App
from textual.pilot import Pilot

REST = 0.15
"""Longer than the cursor must rest on a meeting before it opens."""


def screen_text(app: App[None]) -> str:
    """The screen as plain text, line by line."""
    width, height = app.size
    console_lines = app.screen._compositor.render_strips()
    return "\n".join(strip.text[:width] for strip in console_lines[:height])


async def press(pilot: Pilot[None], *keys: str) -> None:
    """Press keys and let the browser come to rest."""
    await pilot.press(*keys)
    await pilot.pause(REST)
