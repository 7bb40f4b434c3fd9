"""How often and how fast a provider is asked: pace, retries, and when to stop asking."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from datetime import datetime, timedelta

from store.translation.engines.engine import EngineError

MOST_TRIES = 3
DEADLINE_SECONDS = 12.0
"""For one sentence, with all its tries and pauses."""

FIRST_PAUSE = 0.5
LONGEST_PAUSE = 4.0
_USUAL_REST = 60.0
_LONGEST_REST = 900.0


class PassingError(Exception):
    """Something that another try may find gone; `error` is what to say if it does not."""

    def __init__(self, error: EngineError) -> None:
        super().__init__(str(error))
        self.error = error


class Attempts:
    """The tries that one provider is given, from whatever threads it is asked."""

    def __init__(self, label: str, pause: float) -> None:
        self._label = label
        self._pause = pause
        self._lock = threading.Lock()
        self._next = 0.0
        self._rests_until = 0.0

    def until_success(self, ask: Callable[[float], str], cancelled: threading.Event) -> str:
        """What `ask` returns, which is given the end of its time by `time.monotonic`.

        Asks again only after `PassingError`, `MOST_TRIES` times at most. Raises `EngineError`.
        """
        from tenacity import (  # 30 ms that only a translation has to pay
            Retrying,
            retry_if_exception_type,
            stop_after_attempt,
            stop_when_event_set,
            wait_random_exponential,
        )

        until = time.monotonic() + DEADLINE_SECONDS

        def nap(seconds: float) -> None:
            cancelled.wait(max(0.0, min(seconds, until - time.monotonic())))

        def attempt() -> str:
            self._wait_for_turn(until, cancelled)
            return ask(until)

        tries = Retrying(
            retry=retry_if_exception_type(PassingError),
            stop=stop_after_attempt(MOST_TRIES) | stop_when_event_set(cancelled),
            wait=wait_random_exponential(multiplier=FIRST_PAUSE, max=LONGEST_PAUSE),
            sleep=nap,
            reraise=True,
        )
        try:
            return tries(attempt)
        except PassingError as passing:
            if cancelled.is_set():
                raise cancelled_error() from passing
            raise passing.error from passing

    def rest(self, seconds: float | None) -> EngineError:
        """Ask no more for `seconds`, as the provider wished; returns what to say of it."""
        seconds = min(seconds or _USUAL_REST, _LONGEST_REST)
        with self._lock:
            self._rests_until = time.monotonic() + seconds
        return self._resting(seconds)

    def _resting(self, seconds: float) -> EngineError:
        # Rounded up to the minute that is shown.
        again = datetime.now() + timedelta(seconds=seconds + 59)
        return EngineError(
            "rate_limited",
            f"{self._label} wants fewer requests: try again after {again:%H:%M}.",
        )

    def _wait_for_turn(self, until: float, cancelled: threading.Event) -> None:
        with self._lock:
            now = time.monotonic()
            if now < self._rests_until:
                raise self._resting(self._rests_until - now)
            turn = max(now, self._next)
            self._next = turn + self._pause
        if cancelled.wait(max(0.0, turn - now)):
            raise cancelled_error()
        if time.monotonic() >= until:
            raise timeout_error(self._label)


def cancelled_error() -> EngineError:
    """Nobody waits for the sentence any more."""
    return EngineError(
        "cancelled", "The translation was cancelled: ask again for the sentences that are missing."
    )


def timeout_error(label: str) -> EngineError:
    """The provider used up the time of a sentence."""
    return EngineError(
        "timeout", f"{label} did not answer in {DEADLINE_SECONDS:g} seconds: try again later."
    )
