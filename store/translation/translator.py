"""A sentence's way to its English: the memory, then the engine, then the check of its figures."""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING

from store.library.protocol import Memory
from store.records import Translation
from store.translation.engines.engine import Engine, EngineError
from store.translation.outcome import Failure, FailureKind, Outcome

if TYPE_CHECKING:
    from store.translation.figures import Verdict

_LETTER = re.compile(r"[^\W\d_]")

# These meet every further sentence too, so nobody is made to wait for each of them.
_MEETS_ALL: frozenset[FailureKind] = frozenset(
    {"no_engine", "offline", "auth", "quota", "rate_limited"}
)
# These may be bad luck once; twice in a row they are not.
_MEETS_ALL_IF_REPEATED: frozenset[FailureKind] = frozenset({"timeout", "server", "garbage"})

_SENTENCES_A_WRITE = 20
"""The memory is written durably, which is too dear for every single sentence."""

_NO_ENGINE = Failure(
    kind="no_engine",
    message="No English is kept for this sentence: choose an engine to have it translated.",
)
_CANCELLED = Failure(
    kind="cancelled",
    message="The translation was cancelled: ask again for the sentences that are missing.",
)


class Translator:
    """Translates with one memory and at most one engine; without an engine the memory alone."""

    def __init__(self, memory: Memory, engine: Engine | None) -> None:
        self._memory = memory
        self._engine = engine

    def translate(
        self,
        sentences: Iterable[str],
        cancelled: threading.Event | None = None,
        *,
        ask: bool = True,
    ) -> Iterator[Outcome]:
        """One outcome for each of `sentences`, as each becomes known.

        What the memory holds (and what has no letters to translate) comes first and at once;
        the rest follows in its order, one request a sentence. Without `ask` no sentence is sent
        to the engine, and of those that the memory does not hold nothing is said (but that there
        is no engine). Setting `cancelled`, from any thread, makes the remaining outcomes failures
        of kind ``cancelled`` without delay.

        Nothing that goes wrong with a provider is raised. `LibraryError` is raised after the
        outcomes it could not keep if the memory cannot be written.
        """
        cancelled = cancelled or threading.Event()
        unknown = []
        for german in sentences:
            known = None if cancelled.is_set() else self._known(german)
            if known is None:
                unknown.append(german)
            else:
                yield known
        if ask or self._engine is None:
            yield from self._ask_for_all(unknown, cancelled)

    def _known(self, german: str) -> Outcome | None:
        if not _LETTER.search(german):
            return Outcome(german=german, english=german)
        kept = self._memory.recall(german)
        if kept is None:
            return None
        return Outcome(
            german=german,
            english=kept.english,
            provider=kept.provider,
            remembered=True,
            findings=_findings(german, kept.english),
        )

    def _ask_for_all(self, sentences: list[str], cancelled: threading.Event) -> Iterator[Outcome]:
        answered: dict[str, Outcome] = {}
        fresh: list[Translation] = []
        last: Failure | None = None
        ending: Failure | None = None
        try:
            for german in sentences:
                if german not in answered:
                    if cancelled.is_set():
                        ending = _CANCELLED
                    if ending is not None:
                        yield Outcome(german=german, english=None, failure=ending)
                        continue
                    answered[german] = outcome = self._ask(german, cancelled)
                    ending = _ending(outcome.failure, last)
                    last = outcome.failure
                    if _is_worth_keeping(outcome):
                        fresh.append(_as_translation(outcome))
                yield answered[german]
                if len(fresh) >= _SENTENCES_A_WRITE:
                    self._keep(fresh)
        finally:
            self._keep(fresh)

    def _ask(self, german: str, cancelled: threading.Event) -> Outcome:
        if self._engine is None:
            return Outcome(german=german, english=None, failure=_NO_ENGINE)
        try:
            english = self._engine.translate(german, cancelled)
        except EngineError as error:
            return Outcome(
                german=german, english=None, provider=self._engine.name, failure=error.failure
            )
        return Outcome(
            german=german,
            english=english,
            provider=self._engine.name,
            findings=_findings(german, english),
        )

    def _keep(self, fresh: list[Translation]) -> None:
        if fresh:
            batch = tuple(fresh)
            fresh.clear()
            self._memory.remember(batch)


def _ending(failure: Failure | None, before: Failure | None) -> Failure | None:
    """The failure that stands for all further sentences, if there is one."""
    if failure is None:
        return None
    if failure.kind in _MEETS_ALL or failure.kind == "cancelled":
        return failure
    repeated = before is not None and before.kind == failure.kind
    return failure if repeated and failure.kind in _MEETS_ALL_IF_REPEATED else None


def _verdict(german: str, english: str) -> Verdict:
    from store.translation.figures import compare  # 30 ms, when there is something to compare

    return compare(german, english)


def _findings(german: str, english: str) -> tuple[str, ...]:
    verdict = _verdict(german, english)
    return verdict.findings + verdict.warnings


def _is_worth_keeping(outcome: Outcome) -> bool:
    if outcome.english is None or not _verdict(outcome.german, outcome.english).faithful:
        return False
    return outcome.english.split() != outcome.german.split()


def _as_translation(outcome: Outcome) -> Translation:
    return Translation(
        german=outcome.german,
        english=outcome.english or "",
        provider=outcome.provider,
        made=date.today(),
    )
