"""Translation beside a program that must stay awake: one daemon thread, and a way to stop it."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable

from store.library.protocol import LibraryError
from store.translation.outcome import Outcome
from store.translation.translator import Translator


class Handle:
    """A translation that is under way."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        self._finished = threading.Event()

    @property
    def running(self) -> bool:
        """Whether outcomes may still come."""
        return not (self._cancelled.is_set() or self._finished.is_set())

    def cancel(self) -> None:
        """Stop; returns at once. No callback begins after this, not even `on_done`."""
        self._cancelled.set()


def run_in_background(
    translator: Translator,
    sentences: Iterable[str],
    on_outcome: Callable[[Outcome], object],
    on_done: Callable[[str | None], object],
    *,
    ask: bool = True,
) -> Handle:
    """Translate `sentences` on a daemon thread, so that no provider keeps a program from leaving.

    Both callbacks run on that thread: `on_outcome` for each outcome as it comes, `on_done` once
    at the end, with `None` or with one sentence if the memory could not keep the result. They
    should only pass the word on (with Textual: `post_message`). `ask` is that of
    `Translator.translate`.
    """
    handle = Handle()
    wanted = tuple(sentences)

    def work() -> None:
        problem = None
        try:
            for outcome in translator.translate(wanted, handle._cancelled, ask=ask):
                if handle._cancelled.is_set():
                    continue  # the rest is not wanted, but what has come is still to be kept
                on_outcome(outcome)
        except LibraryError as error:
            problem = str(error)
        handle._finished.set()
        if not handle._cancelled.is_set():
            on_done(problem)

    threading.Thread(target=work, name="translation", daemon=True).start()
    return handle
