"""One writer at a time, in this program and among programs."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from store.library.failures import StoreBusyError, StoreWriteError
from store.library.filesystem import open_to_write

if TYPE_CHECKING:
    from filelock import BaseFileLock

PATIENCE = 10.0
"""Seconds that a program waits for another one before it gives up."""


class StoreLock:
    """A lock file beside the store, held by one program, re-entrant inside it.

    Whoever wants to write must not be `inside` already: those inside never wait for a writer
    that itself waits for another program.

    The holder leaves its process number and name in the file, so that one who waits in vain can
    be told whom for.
    """

    def __init__(self, path: Path, patience: float = PATIENCE) -> None:
        self._path = path
        self._patience = patience
        self._writers = threading.RLock()
        self._state = threading.RLock()
        self._depth = 0
        self._file: BaseFileLock | None = None

    @contextmanager
    def inside(self) -> Iterator[None]:
        """Keep the other threads of this program out; other programs may go on writing."""
        with self._state:
            yield

    @contextmanager
    def alone(self) -> Iterator[bool]:
        """Keep everybody else out; yields true to the outermost holder.

        Raises `StoreBusyError` after a while of waiting, `StoreWriteError` where the lock file
        cannot be made.
        """
        with self._writers:
            outermost = self._depth == 0
            if outermost:
                self._acquire()
            self._depth += 1
            try:
                with self._state:
                    yield outermost
            finally:
                self._depth -= 1
                if outermost and self._file is not None:
                    self._file.release()

    def _acquire(self) -> None:
        from filelock import FileLock, Timeout  # 35 ms, for those who write

        if self._file is None:
            self._file = FileLock(self._path, mode=0o600, thread_local=False)
        began = time.monotonic()
        try:
            # A place that takes no file at all would look like a lock that somebody else holds.
            os.close(open_to_write(self._path, new=False))
            self._file.acquire(timeout=self._patience, poll_interval=0.01)
        except Timeout as error:
            seconds = round(time.monotonic() - began)
            raise StoreBusyError(
                f"Nothing was saved: {self._holder()} has kept the store in {self._path.parent} "
                f"locked for {seconds} seconds; let it finish or end it, then try again."
            ) from error
        except OSError as error:
            why = "" if isinstance(error, FileNotFoundError) else f" ({error.strerror or error})"
            raise StoreWriteError(
                f"Nothing was saved: {self._path.parent} cannot be written to{why}; "
                "choose another place with --store."
            ) from error
        self._sign()

    def _sign(self) -> None:
        name = Path(sys.argv[0]).name if sys.argv and sys.argv[0] else "python"
        try:
            descriptor = os.open(self._path, os.O_WRONLY)
            try:
                os.ftruncate(descriptor, 0)
                os.write(descriptor, f"{os.getpid()} {name}\n".encode("utf-8", "replace"))
            finally:
                os.close(descriptor)
        except OSError:
            return  # a name for others to read; the lock holds without it

    def _holder(self) -> str:
        try:
            number, _, name = self._path.read_text("utf-8", "replace").strip().partition(" ")
        except OSError:  # Windows does not let others read a locked file
            number = ""
        if not number.isdigit():
            return "another program"
        return f"another program (process {number}, {name})" if name else f"process {number}"
