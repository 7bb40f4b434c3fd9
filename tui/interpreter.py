"""The English of the open report: asked for on demand, arriving sentence by sentence."""

from __future__ import annotations

from collections.abc import Callable

from textual.message import Message
from textual.message_pump import MessagePump

from store.records import Report
from store.translation.outcome import Outcome
from store.translation.translator import BackgroundRun, Translator, run_in_background


class Interpreter:
    """Holds what is known of the English of one report at a time.

    The translating runs in a thread of its own, which only posts messages; outcomes are taken
    in on the app's side, and those of a report that is no longer open are dropped.
    """

    class Arrived(Message):
        """More English is known, or no more will come."""

        namespace = "interpreter"

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, Interpreter.Arrived)

    def __init__(self, make_translator: Callable[[], Translator]) -> None:
        self._make_translator = make_translator
        self._translator: Translator | None = None
        self._run: BackgroundRun | None = None
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
        self.english = {}

    def translate(self, listener: MessagePump) -> None:
        """Ask for the English of every sentence that has none; `listener` gets `Arrived`."""
        if self._report is None or self.running:
            return
        text = self._report.text
        missing = [
            (index, text[sentence.start : sentence.end])
            for index, sentence in enumerate(self._report.sentences)
            if index not in self.english or self.english[index].failure
        ]
        if not missing:
            return
        if self._translator is None:
            self._translator = self._make_translator()
        places = iter([index for index, _ in missing])
        english = self.english

        def take(outcome: Outcome) -> None:
            english[next(places)] = outcome
            listener.post_message(self.Arrived())

        def finish() -> None:
            if english is self.english:
                self._run = None
            listener.post_message(self.Arrived())

        sentences = [german for _, german in missing]
        self._run = run_in_background(self._translator, sentences, take, finish)

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
        if failures:
            return f"{known} of {total} sentences in English. {failures[-1].message}"
        if self.running:
            return f"Translating: {known} of {total} sentences. Escape stops it."
        differ = f", {marked} with figures that differ from the German" if marked else ""
        return f"English: {known} of {total} sentences{differ}."
