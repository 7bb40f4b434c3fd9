"""`gipfel` and `gipfel browse`: the browser, or the list where no terminal shows it."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable
from difflib import get_close_matches
from typing import TYPE_CHECKING

import click

from tui.cli import Command, Failure, Invocation

if TYPE_CHECKING:
    from store.settings import Settings


@click.command(
    cls=Command,
    epilog="""
gipfel
gipfel --store ~/central-asia.json
""",
)
@click.pass_context
def command(ctx: click.Context) -> None:
    """Open the browser, as gipfel alone does."""
    invocation = ctx.ensure_object(Invocation)
    if not _can_browse():
        from tui.commands.list import show_list

        show_list(invocation, "table")
        return
    from store.translation.translator import Translator
    from tui.app import Browser

    settings = invocation.settings
    _check(settings)
    engine = invocation.open_engine()
    with invocation.open_library() as library:
        browser = Browser(
            library,
            lambda: Translator(library.memory, engine),
            theme=settings.theme,
            keymap=settings.keys,
        )
        browser.run()
    ctx.exit(browser.return_code or 0)


def _can_browse() -> bool:
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def _check(settings: Settings) -> None:
    """Refuse a theme or keys that the browser does not know before it takes the screen."""
    from textual.theme import BUILTIN_THEMES

    from tui.keys import KEYS

    if settings.theme:
        _check_known("theme", settings.theme, BUILTIN_THEMES, settings.origins["theme"])
    for action in settings.keys:
        _check_known("action", action, KEYS, settings.origins["keys"])


def _check_known(what: str, name: str, known: Iterable[str], origin: str) -> None:
    known = sorted(known)
    if name not in known:
        near = get_close_matches(name, known, n=1)
        hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(known)}."
        raise Failure(f"There is no {what} {name}, which {origin} names; {hint}")
