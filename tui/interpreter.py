"""The English of the open report: asked for on demand, arriving sentence by sentence."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from textual.message import Message
from textual.message_pump import MessagePump

if TYPE_CHECKING:
    from store.records import Report
    from store.translation.background import Handle
    from store.translation.outcome import Outcome
    from store.translation.translator import Translator

Order = dict[str, list[int]]
"""The sentences that were asked for, each with where it stands in its report."""


class Interpreter:
    """Holds what is known of the English of one report at a time.

    The translating runs in a thread of its own, which only posts messages; outcomes are taken
    in on the app's side, and those of a report that is no longer open are dropped.
    """

    class Arrived(Message):
        """One more outcome for a report, or the end of its translation."""

        namespace = "interpreter"

        def __init__(self, order: Order, outcome: Outcome | None, problem: str | None) -> None:
            super().__init__()
            self.order = order
            self.outcome = outcome
            self.problem = problem

    def __init__(self, make_translator: Callable[[], Translator]) -> None:
        self._make_translator = make_translator
        self._translator: Translator | None = None
        self._run: Handle | None = None
        self._order: Order = {}
        self._problem = ""
        self._report: Report | None = None
        self.english: dict[int, Outcome] = {}

    @property
    def running(self) -> bool:
        """Whether more English is on its way."""
        return self._run is not None

    def open(self, report: Report | None) -> None:
        """Turn to another report; what was on its way for the one before is dropped."""
        self.cancel()
        self._report = report
        self._order = {}
        self._problem = ""
        self.english = {}

    def translate(self, listener: MessagePump) -> None:
        """Ask for the English of every sentence that has none; `listener` gets `Arrived`."""
        if self._report is None or self.running:
            return
        order = self._missing(self._report)
        if not order:
            return
        if self._translator is None:
            self._translator = self._make_translator()
        from store.translation.background import run_in_background  # once English is asked for

        self._order = order
        self._problem = ""
        self._run = run_in_background(
            self._translator,
            order,
            lambda outcome: listener.post_message(self.Arrived(order, outcome, None)),
            lambda problem: listener.post_message(self.Arrived(order, None, problem)),
        )

    def take(self, arrived: Arrived) -> None:
        """Take in what has arrived, unless it belongs to a report that is no longer open."""
        if arrived.order is not self._order:
            return
        if arrived.outcome is None:
            self._run = None
            self._problem = arrived.problem or ""
            return
        for index in arrived.order[arrived.outcome.german]:
            self.english[index] = arrived.outcome

    def _missing(self, report: Report) -> Order:
        """The sentences without English."""
        order: Order = {}
        for index, sentence in enumerate(report.sentences):
            if index not in self.english or self.english[index].failure:
                order.setdefault(report.text[sentence.start : sentence.end], []).append(index)
        return order

    def cancel(self) -> None:
        """Stop at once; what has arrived stays."""
        if self._run is not None:
            self._run.cancel()
            self._run = None

    def progress(self) -> str:
        """How far the translation is, or why it stopped, in one line."""
        total = len(self._report.sentences) if self._report else 0
        known = sum(outcome.english is not None for outcome in self.english.values())
        failures = [outcome.failure for outcome in self.english.values() if outcome.failure]
        marked = sum(bool(outcome.findings) for outcome in self.english.values())
        if self._problem:
            return self._problem
        if failures:
            return f"{failures[-1].message} {known} of {total} sentences are in English."
        if self.running:
            return f"Translating: {known} of {total} sentences. Escape stops it."
        differ = f", {marked} with figures that differ from the German" if marked else ""
        return f"English: {known} of {total} sentences{differ}."
