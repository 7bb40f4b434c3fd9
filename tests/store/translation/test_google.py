"""Google's engine against a real socket: what it asks, and all that can go wrong with an answer."""

from __future__ import annotations

import socket
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from types import ModuleType

import pytest

from store.translation.engines import EngineError, attempts, network, open_engine
from store.translation.engines.google import Google
from tests.store.translation.conftest import ENGLISH
from tests.store.translation.provider import Provider

TRADE, BILLION, MARCH = ENGLISH


@pytest.fixture(autouse=True)
def short_of_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests wait for the same things as people do, but not as long."""
    monkeypatch.setattr(network, "READ_SECONDS", 0.3)
    monkeypatch.setattr(attempts, "DEADLINE_SECONDS", 3.0)
    monkeypatch.setattr(attempts, "FIRST_PAUSE", 0.01)


def failure_of(engine: Google, german: str = TRADE) -> str:
    with pytest.raises(EngineError) as raised:
        engine.translate(german, threading.Event())
    message = raised.value.failure.message
    assert message.count(": ") >= 1, "says what happened and what to do"
    assert message.endswith(".")
    return raised.value.failure.kind


def test_asks_for_english_from_german(google: Provider, engine: Google) -> None:
    assert engine.translate(TRADE, threading.Event()) == ENGLISH[TRADE]
    assert google.asked == [{"q": TRADE, "sl": "de", "tl": "en"}]
    assert google.agents[0].startswith("Mozilla/5.0")


def test_the_address_can_be_set_in_the_environment(
    google: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GIPFEL_GOOGLE_URL", google.url)
    assert open_engine("google").translate(TRADE, threading.Event()) == ENGLISH[TRADE]


def test_entities_and_line_breaks_come_out_as_text(google: Provider, engine: Google) -> None:
    google.translate = lambda _: "Trade & transit: “5 < 6”,\n  they said."
    english = engine.translate("Handel &\nTransit", threading.Event())
    assert english == "Trade & transit: “5 < 6”, they said."
    assert google.asked[0]["q"] == "Handel & Transit"


@pytest.mark.parametrize(
    ("fault", "kind", "requests"),
    [
        (429, "rate_limited", 1),
        (403, "auth", 1),
        (400, "rejected", 1),
        (414, "rejected", 1),
        (500, "server", 3),
        (503, "server", 3),
        ("reset", "server", 3),
        ("hang", "timeout", 3),
        ("garbage", "garbage", 1),
        ("foreign", "garbage", 1),
        ("huge", "garbage", 1),
        ("empty", "garbage", 1),
        ("echo", "unchanged", 1),
    ],
)
def test_each_fault_has_its_name_and_only_passing_ones_are_tried_again(
    fault: int | str, kind: str, requests: int, google: Provider, engine: Google
) -> None:
    google.fault = fault
    assert failure_of(engine) == kind
    assert len(google.asked) == requests


@pytest.mark.parametrize("fault", [500, 502, "reset", "hang"])
def test_another_try_gets_through(fault: int | str, google: Provider, engine: Google) -> None:
    google.faults = [fault, fault]
    assert engine.translate(TRADE, threading.Event()) == ENGLISH[TRADE]
    assert len(google.asked) == 3


def test_an_error_page_is_no_translation(google: Provider, engine: Google) -> None:
    google.translate = lambda _: "Error 500 (Server Error)!!1 That’s an error."
    assert failure_of(engine) == "garbage"


def test_a_stub_of_a_sentence_is_no_translation(google: Provider, engine: Google) -> None:
    google.translate = lambda _: "The"
    long = "Die Minister beider Länder haben in Astana über den Ausbau des Handels beraten."
    assert failure_of(engine, long) == "garbage"


def test_a_name_may_stay_as_it_is(google: Provider, engine: Google) -> None:
    google.fault = "echo"
    assert engine.translate("Kassym-Jomart Tokayev", threading.Event()) == "Kassym-Jomart Tokayev"


def test_a_body_that_drips_is_cut_off_at_the_deadline(
    google: Provider, engine: Google, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attempts, "DEADLINE_SECONDS", 0.5)
    google.fault = "drip"
    assert failure_of(engine) == "timeout"
    assert google.dropped.wait(5), "the connection is given up, not left open"


def test_a_port_where_nobody_listens() -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        port = unused.getsockname()[1]
    assert failure_of(Google(f"http://127.0.0.1:{port}/m", pause=0.0)) == "offline"


def test_a_host_that_does_not_exist() -> None:
    assert failure_of(Google("http://nowhere.invalid/m", pause=0.0)) == "offline"


@pytest.mark.parametrize("url", ["translate", "ftp://127.0.0.1/m", "http://", "http://[::1/m"])
def test_an_address_that_is_none(url: str) -> None:
    assert failure_of(Google(url, pause=0.0)) == "offline"


@pytest.mark.parametrize("fault", ["hang", "drip"])
def test_cancelling_returns_at_once_and_drops_the_connection(
    fault: str, google: Provider, engine: Google, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(network, "READ_SECONDS", 60.0)
    monkeypatch.setattr(attempts, "DEADLINE_SECONDS", 60.0)
    google.fault = fault
    cancelled = threading.Event()

    def cancel_when_it_hangs() -> None:
        google.hanging.wait(10)
        cancelled.set()

    threading.Thread(target=cancel_when_it_hangs, daemon=True).start()
    with pytest.raises(EngineError) as raised:
        engine.translate(TRADE, cancelled)
    assert raised.value.failure.kind == "cancelled"
    assert google.dropped.wait(5)


def test_cancelling_does_not_wait_for_a_name_server(monkeypatch: pytest.MonkeyPatch) -> None:
    looking, found = threading.Event(), threading.Event()

    def look_up(*arguments: object, **options: object) -> list[object]:
        looking.set()
        found.wait(60)
        raise socket.gaierror

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    monkeypatch.setattr(attempts, "DEADLINE_SECONDS", 60.0)
    cancelled = threading.Event()

    def cancel_when_looking() -> None:
        looking.wait(10)
        cancelled.set()

    threading.Thread(target=cancel_when_looking, daemon=True).start()
    with pytest.raises(EngineError) as raised:
        Google("http://slow.example/m", pause=0.0).translate(TRADE, cancelled)
    assert raised.value.failure.kind == "cancelled"
    assert not found.is_set()
    found.set()


def test_cancelling_ends_the_pause_before_another_try(
    google: Provider, engine: Google, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(attempts, "FIRST_PAUSE", 600.0)
    monkeypatch.setattr(attempts, "LONGEST_PAUSE", 600.0)
    monkeypatch.setattr(attempts, "DEADLINE_SECONDS", 600.0)
    google.fault = 500
    cancelled = threading.Event()
    threading.Timer(0.3, cancelled.set).start()
    with pytest.raises(EngineError) as raised:
        engine.translate(TRADE, cancelled)
    assert raised.value.failure.kind == "cancelled"


def test_after_too_many_requests_google_is_left_alone_for_a_while(
    google: Provider, engine: Google
) -> None:
    google.faults = [429]
    assert failure_of(engine) == "rate_limited"
    assert failure_of(engine, BILLION) == "rate_limited"
    assert len(google.asked) == 1


def test_after_the_rest_that_google_wished_it_is_asked_again(
    google: Provider, engine: Google
) -> None:
    google.faults, google.retry_after = [429], "1"
    assert failure_of(engine) == "rate_limited"
    time.sleep(1.05)
    assert engine.translate(TRADE, threading.Event()) == ENGLISH[TRADE]


class Patience(threading.Event):
    """A cancellation that never comes; it notes how long it was waited for, and waits not."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[float] = []

    def wait(self, timeout: float | None = None) -> bool:
        self.asked.append(timeout or 0.0)
        return False


def test_requests_keep_their_distance(google: Provider) -> None:
    engine = Google(google.url, pause=1000.0)
    patience = Patience()
    for german in ENGLISH:
        assert engine.translate(german, patience) == ENGLISH[german]
    assert [round(seconds, -2) for seconds in patience.asked] == [0, 1000, 2000]


def test_a_long_sentence_goes_in_pieces_cut_between_clauses(
    google: Provider, engine: Google
) -> None:
    google.translate = lambda german: german.replace("Sie sagten", "They said")
    clause = "Sie sagten, dass der Handel wachse und die Grenze offen bleibe"
    german = "; ".join([clause] * 60)
    english = engine.translate(german, threading.Event())
    assert english == german.replace("Sie sagten", "They said")
    sent = [query["q"] for query in google.asked]
    assert len(sent) > 1
    assert max(map(len, sent)) <= 1500
    assert all(piece.endswith(";") for piece in sent[:-1])


def test_many_threads_get_each_their_own_answer(google: Provider, engine: Google) -> None:
    google.translate = lambda german: f"In English: {german}"
    sentences = [f"Dies ist der Satz mit der Nummer {number}" for number in range(60)]
    with ThreadPoolExecutor(12) as threads:
        answers = threads.map(lambda german: engine.translate(german, threading.Event()), sentences)
    assert list(answers) == [f"In English: {german}" for german in sentences]


def test_a_proxy_of_the_environment_is_used(
    google: Provider, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", google.url.removesuffix("/m"))
    monkeypatch.delenv("no_proxy", raising=False)
    monkeypatch.delenv("NO_PROXY", raising=False)
    engine = Google("http://translate.invalid/m", pause=0.0)
    assert engine.translate(TRADE, threading.Event()) == ENGLISH[TRADE]
    google.fault = "hang"
    assert failure_of(engine, BILLION) == "timeout"
    assert google.dropped.wait(5)


class TestTheSeamInDeepTranslator:
    """What the engine relies on in deep-translator: an upgrade that changes it must fail here."""

    def test_google_asks_through_the_name_requests(self) -> None:
        import deep_translator.google

        assert hasattr(deep_translator.google, "requests")

    def test_the_address_is_where_it_is_changed(self) -> None:
        from deep_translator import GoogleTranslator

        provider = GoogleTranslator(source="de", target="en")
        assert provider._base_url == "https://translate.google.com/m"

    def test_every_request_passes_through_the_seam(
        self, engine: Google, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        import requests

        def around(*args: object, **options: object) -> None:
            raise AssertionError("a request went around the seam")

        engine.translate(TRADE, threading.Event())
        monkeypatch.setattr(requests, "get", around)
        monkeypatch.setattr(requests.api, "request", around)
        assert engine.translate(BILLION, threading.Event()) == ENGLISH[BILLION]

    def test_requests_itself_is_left_as_it_is(self, engine: Google) -> None:
        import requests

        engine.translate(TRADE, threading.Event())
        assert requests.get.__module__ == "requests.api"

    def test_a_module_without_the_name_is_refused(self) -> None:
        with pytest.raises(RuntimeError):
            network.bind(ModuleType("deep_translator.google"))
