"""What can go wrong with a store in a file; each text is one sentence that says what to do."""

from __future__ import annotations

from store.library.protocol import LibraryError


class StoreWriteError(LibraryError):
    """The write was refused whole; the store is as it was."""


class StoreBusyError(LibraryError):
    """Another program kept the store locked for longer than anybody should wait."""


class StoreUnreadableError(LibraryError):
    """The place that was named cannot be read, or is no place for a store."""


class StoreDamagedError(LibraryError):
    """The file or its journal is not what was written; `recover` restores what can be."""


class StoreForeignError(LibraryError):
    """The file is something else than a gipfel store; it is left alone."""


class StoreNewerError(LibraryError):
    """A newer gipfel wrote the store in a format that this one does not know."""
