"""What every engine can do, and how it says that it could not."""

from __future__ import annotations

import threading
from typing import Protocol

from store.translation.outcome import Failure, FailureKind


class EngineError(Exception):
    """There is no English; `failure` says why, in one sentence that says what to do."""

    def __init__(self, kind: FailureKind, message: str) -> None:
        super().__init__(message)
        self.failure = Failure(kind=kind, message=message)


class Engine(Protocol):
    """A provider that turns one German sentence into English."""

    @property
    def name(self) -> str:
        """What outcomes and the memory name as the provider."""

    def translate(self, german: str, cancelled: threading.Event) -> str:
        """The English of `german`, which holds at least one letter.

        Returns within the engine's deadline, and at once when `cancelled` is set. Raises
        `EngineError` for all that can go wrong with the provider. May be called from several
        threads at a time.
        """
