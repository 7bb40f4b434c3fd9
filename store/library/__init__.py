"""Where reports are kept: `open_library` opens a `Library`."""

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
]
