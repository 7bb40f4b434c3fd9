"""Translation beside a running program: what it is told, how it stops it, how it leaves."""

from __future__ import annotations

import queue
import subprocess
import sys
import threading

import pytest

from store.library.protocol import LibraryError
from store.translation.background import run_in_background
from store.translation.engines.google import Google
from store.translation.outcome import Outcome
from store.translation.translator import Translator
from tests.store.translation.conftest import ENGLISH, KeptInMind
from tests.store.translation.provider import Provider

WAIT = 10


class Listener:
    """Takes what a translation says, as a program's message queue would."""

    def __init__(self) -> None:
        self.outcomes: queue.Queue[Outcome] = queue.Queue()
        self.done: queue.Queue[str | None] = queue.Queue()


def test_outcomes_arrive_one_by_one_and_then_the_end(engine: Google, memory: KeptInMind) -> None:
    listener = Listener()
    handle = run_in_background(
        Translator(memory, engine), ENGLISH, listener.outcomes.put, listener.done.put
    )
    arrived = [listener.outcomes.get(timeout=WAIT).english for _ in ENGLISH]
    assert arrived == list(ENGLISH.values())
    assert listener.done.get(timeout=WAIT) is None
    assert not handle.running
    assert list(memory.kept) == list(ENGLISH)


def test_an_outcome_arrives_before_the_next_is_asked_for(
    google: Provider, engine: Google, memory: KeptInMind
) -> None:
    google.faults = ["ok", "hang"]
    listener = Listener()
    handle = run_in_background(
        Translator(memory, engine), ENGLISH, listener.outcomes.put, listener.done.put
    )
    assert listener.outcomes.get(timeout=WAIT).english is not None
    assert google.hanging.wait(WAIT)
    assert handle.running
    handle.cancel()


def test_after_cancelling_nothing_more_is_said_and_what_came_is_kept(
    google: Provider, engine: Google, memory: KeptInMind
) -> None:
    google.faults = ["ok", "hang"]
    listener = Listener()
    handle = run_in_background(
        Translator(memory, engine), ENGLISH, listener.outcomes.put, listener.done.put
    )
    listener.outcomes.get(timeout=WAIT)
    google.hanging.wait(WAIT)
    handle.cancel()
    assert not handle.running
    assert google.dropped.wait(WAIT)
    for thread in threading.enumerate():
        if thread.name == "translation":
            thread.join(WAIT)
    assert listener.outcomes.empty()
    assert listener.done.empty()
    assert list(memory.kept) == [next(iter(ENGLISH))]


def test_the_end_says_if_the_memory_could_not_be_written(
    engine: Google, memory: KeptInMind, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(translations: object) -> None:
        raise LibraryError("The disk is full: make room and try again.")

    monkeypatch.setattr(memory, "remember", full)
    listener = Listener()
    run_in_background(Translator(memory, engine), ENGLISH, listener.outcomes.put, listener.done.put)
    assert listener.done.get(timeout=WAIT) == "The disk is full: make room and try again."
    assert listener.outcomes.qsize() == len(ENGLISH)


def test_several_translations_at_a_time_do_not_mix(engine: Google, memory: KeptInMind) -> None:
    listeners = {german: Listener() for german in ENGLISH}
    for german, listener in listeners.items():
        run_in_background(
            Translator(memory, engine), [german], listener.outcomes.put, listener.done.put
        )
    for german, listener in listeners.items():
        assert listener.done.get(timeout=WAIT) is None
        assert listener.outcomes.get(timeout=WAIT).english == ENGLISH[german]


PROGRAM = """
import sys, threading
from store.translation.background import run_in_background
from store.translation.engines import open_engine
from store.translation.translator import Translator

class Empty:
    def recall(self, german): return None
    def remember(self, translations): pass

translator = Translator(Empty(), open_engine("google", sys.argv[1]))
run_in_background(translator, ["Der Handel wuchs."], print, print)
print("asking", flush=True)
sys.stdin.readline()
print("leaving", flush=True)
"""


@pytest.mark.parametrize("fault", ["hang", "drip"])
def test_a_provider_that_hangs_keeps_no_program_from_leaving(fault: str, google: Provider) -> None:
    google.fault = fault
    with subprocess.Popen(
        [sys.executable, "-c", PROGRAM, google.url],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert google.hanging.wait(30), "the program asks the provider"
        # The provider hangs on for as long as this test runs; the program is to leave before.
        output, errors = program.communicate("\n", timeout=5)
    assert output.splitlines() == ["asking", "leaving"]
    assert errors == ""
    assert program.returncode == 0
