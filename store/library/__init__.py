"""Where reports are kept: `open_library` opens a `Library`."""

from __future__ import annotations

from pathlib import Path

from store.library.protocol import (
    Library,
    LibraryError,
    Memory,
    ReportNotFoundError,
    RevisionConflictError,
)

__all__ = [
    "Library",
    "LibraryError",
    "Memory",
    "ReportNotFoundError",
    "RevisionConflictError",
    "open_library",
]


def open_library(location: str | Path) -> Library:
    """The library in the file at `location`, made with the bundled collection if there is none.

    Raises a `LibraryError` of `store.library.failures` if the file cannot be read or made.
    """
    from store.library.tinydb_library import TinyDBLibrary  # whoever knows a record needs no TinyDB

    return TinyDBLibrary(Path(location))
