"""Opens the browser, for `gipfel` alone and for `gipfel browse`.

Nothing here needs click: whoever just types gipfel waits for Textual and for nothing else.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from tui.invocation import Failure, Invocation, complain, expected

if TYPE_CHECKING:
    from store.translation.translator import Translator


def can_browse() -> bool:
    """Whether there is a terminal that can show the browser."""
    return sys.stdin.isatty() and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def start() -> int:
    """Open the browser and return the exit status; an error is one sentence."""
    try:
        return browse(Invocation())
    except expected() as error:
        complain(error)
        return 1


def browse(invocation: Invocation) -> int:
    """Open the browser on the library of `invocation`; returns the exit status.

    Raises what `tui.invocation.expected` lists, before the screen is taken.
    """
    gc.disable()  # what a start makes stays: looking for rubbish in it takes 15 ms of the start
    from tui.app import Browser  # Textual, which the command line does without
    from tui.preferences import unknown

    settings = invocation.settings
    for sentence in unknown(settings):
        raise Failure(sentence)
    invocation.engine_name()
    with invocation.open_library() as library:

        def make_translator() -> Translator:
            from store.translation.translator import Translator  # once English is asked for

            return Translator(library.memory, invocation.open_engine())

        browser = Browser(
            library,
            make_translator,
            theme=settings.theme,
            keymap=settings.keys,
            when_shown=_collect_again,
        )
        browser.run()
    return browser.return_code or 0


def _collect_again() -> None:
    """Turn the collector on again; what the start made is never looked through."""
    gc.freeze()
    gc.enable()
