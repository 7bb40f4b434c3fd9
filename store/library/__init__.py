"""Where reports are kept: `open_library` opens a `Library`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from store.library.protocol import (
    Library,
    LibraryError,
    Memory,
    ReportNotFoundError,
    RevisionConflictError,
)

if TYPE_CHECKING:
    from store.library.recovery import Recovery

__all__ = [
    "Library",
    "LibraryError",
    "Memory",
    "ReportNotFoundError",
    "RevisionConflictError",
    "open_library",
    "recover",
]


def open_library(location: str | Path) -> Library:
    """The library in the file at `location`, made with the bundled collection if there is none.

    Raises a `LibraryError` of `store.library.failures` if the file cannot be read or made.
    """
    from store.library.tinydb_library import TinyDBLibrary  # whoever knows a record needs no TinyDB

    return TinyDBLibrary(Path(location))


def recover(location: str | Path) -> Recovery:
    """Restore the damaged store at `location`; says what was restored and what is kept beside it.

    Raises a `LibraryError` of `store.library.failures` if there is nothing to restore from.
    """
    from store.library.recovery import recover as restore

    return restore(location)
