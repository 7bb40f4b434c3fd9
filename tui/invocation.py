"""What one run of gipfel knows and says: its settings, its library, what it tells of errors.

Free of click, so that the browser starts without the command line.
"""

from __future__ import annotations

import sys
from functools import cached_property
from typing import TYPE_CHECKING

from tui.inert import inert, inert_line

if TYPE_CHECKING:
    from store.library import Library
    from store.settings import Settings
    from store.translation.engines import Engine

NO_ENGINE = "none"
"""The name of an engine that asks nobody: what the memory knows is all there is."""


class Failure(Exception):  # noqa: N818 - it is what failed, said to a person
    """gipfel cannot go on; the message is one sentence that says what to do."""


class WrongUse(Failure):
    """What was typed asks for something that there is not."""


class Invocation:
    """What one run of gipfel knows: its settings, its library, whether all went well."""

    def __init__(self, store: str | None = None) -> None:
        self.store = store
        self.failed = False

    @cached_property
    def settings(self) -> Settings:
        """What is in force, `--store` included, read once; raises `SettingsError`."""
        from store.settings import load_settings

        return load_settings(self.store)

    def open_library(self) -> Library:
        """The library that `--store` or the settings name; raises `LibraryError`."""
        from store.library import open_library

        return open_library(self.settings.store)

    def engine_name(self, chosen: str | None = None) -> str:
        """The name of the engine `chosen`, else of that of the settings.

        Raises `WrongUse` if there is no engine `chosen`, `Failure` if the settings name one that
        there is not.
        """
        from store.translation.engines import ENGINES

        name = chosen or self.settings.engine
        if name not in ENGINES and name != NO_ENGINE:
            known = ", ".join([*ENGINES, NO_ENGINE])
            wrong = f"There is no engine {name}; there are {known}."
            raise WrongUse(wrong) if chosen else Failure(wrong)
        return name

    def open_engine(self, chosen: str | None = None) -> Engine | None:
        """The translation engine of `engine_name`; `None` for ``none``.

        Nothing is asked yet, so a provider that is down is no failure here.
        """
        from store.translation.engines import open_engine

        name = self.engine_name(chosen)
        return None if name == NO_ENGINE else open_engine(name, self.settings.google_url or None)

    def complain(self, sentence: str) -> None:
        """Tell what failed and go on; the exit status will be 1."""
        self.failed = True
        complain(sentence)


def expected() -> tuple[type[Exception], ...]:
    """What may be raised for a person to read; imported only once something failed."""
    from store.library import LibraryError
    from store.settings import SettingsError
    from store.sources import SourceError

    return (Failure, LibraryError, SettingsError, SourceError)


def complain(sentence: object) -> None:
    """Write one sentence to standard error."""
    say(f"gipfel: {inert_line(str(sentence))}", err=True)


def say(text: str, *, err: bool = False) -> None:
    """Write `text` and a line feed, harmless to the terminal; tabs become spaces.

    It goes through `sys.stdout`, where Rich puts a stand-in while it shows a bar.
    """
    stream = sys.stderr if err else sys.stdout
    stream.write(f"{inert(text)}\n")
    stream.flush()
