"""The English of the open report: what is remembered at once, the rest when it is asked for."""

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
"""The sentences that English is wanted for, each with where it stands in its report."""


class Interpreter:
    """Holds what is known of the English of one report at a time.

    Both `recall` and `translate` run in a thread of its own, which only posts messages; outcomes
    are taken in on the app's side, and those of a report that is no longer open are dropped. Only
    `translate` sends sentences to a provider: it is for a person to say that they may go.
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
        self._asking = False
        self._order: Order = {}
        self._problem = ""
        self._report: Report | None = None
        self.english: dict[int, Outcome] = {}

    @property
    def waiting(self) -> bool:
        """Whether more English is on its way, from the memory or from a provider."""
        return self._run is not None

    @property
    def asking(self) -> bool:
        """Whether a provider is being asked."""
        return self._asking and self._run is not None

    @property
    def rest(self) -> bool:
        """Whether there are sentences that nobody has been asked to translate."""
        count = len(self._report.sentences) if self._report else 0
        return not self.asking and any(index not in self.english for index in range(count))

    def open(self, report: Report | None) -> None:
        """Turn to another report; what was on its way for the one before is dropped."""
        self.cancel()
        self._report = report
        self._order = {}
        self._problem = ""
        self.english = {}

    def recall(self, listener: MessagePump) -> None:
        """Look up the English that is remembered; `listener` gets `Arrived`, nobody is asked."""
        self._begin(listener, ask=False)

    def translate(self, listener: MessagePump) -> None:
        """Ask for the English of every sentence that has none; `listener` gets `Arrived`."""
        if not self.asking:
            self.cancel()  # what is still being looked up is looked up again on the way
            self._begin(listener, ask=True)

    def _begin(self, listener: MessagePump, *, ask: bool) -> None:
        order = self._missing()
        if not order:
            return
        if self._translator is None:
            self._translator = self._make_translator()
        from store.translation.background import run_in_background  # once English is wanted

        self._order = order
        self._problem = ""
        self._asking = ask
        self._run = run_in_background(
            self._translator,
            order,
            lambda outcome: listener.post_message(self.Arrived(order, outcome, None)),
            lambda problem: listener.post_message(self.Arrived(order, None, problem)),
            ask=ask,
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

    def _missing(self) -> Order:
        """The sentences without English."""
        order: Order = {}
        if (report := self._report) is None:
            return order
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
        if self.asking:
            return f"Translating: {known} of {total} sentences. Escape stops it."
        differ = f", {marked} with other figures" if marked else ""
        rest = "; t translates the rest" if self.rest and not self.waiting else ""
        return f"English: {known} of {total} sentences{differ}{rest}."
