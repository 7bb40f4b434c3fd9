"""The way from deep-translator to the network: every call has an end and can be cut off.

deep-translator asks through the name ``requests`` in its own modules, without a time-out and
without a session. `bind` puts `_Requests` in the place of that name, in one of its modules; the
real ``requests`` stays as it is for everybody else. `finish` runs a call on a daemon thread and
waits for it: until the answer, the deadline or a cancellation, whichever is first, look-ups of
host names included, which nothing can interrupt.
"""

# ruff: noqa: ANN401 - options of requests and urllib3 are handed on as they are

from __future__ import annotations

import contextlib
import re
import socket
import threading
import time
from collections.abc import Callable
from types import ModuleType
from typing import Any, TypeVar

import requests
from requests.adapters import HTTPAdapter
from urllib3.connection import HTTPConnection, HTTPSConnection
from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
from urllib3.poolmanager import PoolManager

CONNECT_SECONDS = 4.0
READ_SECONDS = 8.0
MOST_BYTES = 1_000_000
"""A page with one sentence has some ten thousand."""

_LOOK_SECONDS = 0.02
_USER_AGENT = "Mozilla/5.0 (X11; Linux x86_64) gipfel"
"""Google answers a client that does not begin like a browser with a poorer page."""

_DROPPED = re.compile(r"reset|aborted|without response|IncompleteRead|broken pipe", re.IGNORECASE)

_thread = threading.local()

Answer = TypeVar("Answer")


class CancelledError(Exception):
    """The call was cut off because nobody waits for its answer any more."""


class DeadlineError(Exception):
    """The call was cut off because its time was up."""


class Call:
    """One call to a provider, and what is known of its answer afterwards."""

    def __init__(self) -> None:
        self.status: int | None = None
        self.retry_after: float | None = None
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None
        self._given_up = False

    def use(self, connected: socket.socket) -> None:
        """Remember the socket that the call goes through; shut it if nobody waits any more."""
        with self._lock:
            self._socket = connected
            given_up = self._given_up
        if given_up:
            _shut(connected)

    def give_up(self) -> None:
        """Shut the socket, which wakes whoever reads from it."""
        with self._lock:
            self._given_up = True
            connected = self._socket
        if connected is not None:
            _shut(connected)


def _shut(connected: socket.socket) -> None:
    with contextlib.suppress(OSError):
        connected.shutdown(socket.SHUT_RDWR)


class _WatchedHTTP(HTTPConnection):
    def connect(self) -> None:
        super().connect()
        _report(self.sock)


class _WatchedHTTPS(HTTPSConnection):
    def connect(self) -> None:
        super().connect()
        _report(self.sock)


def _report(connected: socket.socket | None) -> None:
    call: Call | None = getattr(_thread, "call", None)
    if call is not None and connected is not None:
        call.use(connected)


class _HTTPPool(HTTPConnectionPool):
    ConnectionCls = _WatchedHTTP


class _HTTPSPool(HTTPSConnectionPool):
    ConnectionCls = _WatchedHTTPS


class _WatchedAdapter(HTTPAdapter):
    def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
        super().init_poolmanager(*args, **kwargs)
        _watch(self.poolmanager)

    def proxy_manager_for(self, *args: Any, **kwargs: Any) -> Any:
        return _watch(super().proxy_manager_for(*args, **kwargs))


def _watch(manager: PoolManager) -> PoolManager:
    manager.pool_classes_by_scheme = {"http": _HTTPPool, "https": _HTTPSPool}
    return manager


class _Requests:
    """What deep-translator's modules see under the name ``requests``."""

    exceptions = requests.exceptions
    utils = requests.utils

    def get(self, url: str, **options: Any) -> requests.Response:
        return _send("GET", url, **options)

    def post(self, url: str, **options: Any) -> requests.Response:
        return _send("POST", url, **options)


def _send(method: str, url: str, **options: Any) -> requests.Response:
    headers = {"User-Agent": _USER_AGENT, **(options.pop("headers", None) or {})}
    options.setdefault("timeout", (CONNECT_SECONDS, READ_SECONDS))
    with requests.Session() as session:
        session.mount("http://", _WatchedAdapter())
        session.mount("https://", _WatchedAdapter())
        response = session.request(method, url, headers=headers, stream=True, **options)
        call: Call | None = getattr(_thread, "call", None)
        if call is not None:
            call.status = response.status_code
            call.retry_after = _seconds(response.headers.get("Retry-After", ""))
        body = bytearray()
        for chunk in response.iter_content(1 << 16):
            body += chunk
            if len(body) > MOST_BYTES:
                raise requests.exceptions.ContentDecodingError(f"more than {MOST_BYTES} bytes")
        # As `Response.content` does, which would read any amount.
        response._content = bytes(body)
        return response


def _seconds(retry_after: str) -> float | None:
    return float(retry_after) if retry_after.isdecimal() else None


PARSE_ERRORS = (AssertionError, AttributeError, LookupError, TypeError, ValueError, RecursionError)
"""What deep-translator and Beautiful Soup let out when a page is not as they expect."""


def took_too_long(error: Exception) -> bool:
    """Whether `error`, of ``requests``, says that a time-out of ours ran out."""
    # A body that stops half-way is a ConnectionError to requests.
    return isinstance(error, requests.exceptions.Timeout) or "timed out" in str(error)


def was_dropped(error: Exception) -> bool:
    """Whether `error`, of ``requests``, says that the other side closed the connection."""
    dropped = requests.exceptions.ConnectionError | requests.exceptions.ChunkedEncodingError
    return isinstance(error, dropped) and bool(_DROPPED.search(str(error)))


def bind(module: ModuleType) -> None:
    """Send what `module` asks for through here; raises `RuntimeError` if it asks otherwise."""
    if not hasattr(module, "requests"):
        raise RuntimeError(f"{module.__name__} no longer asks through the name requests")
    module.requests = _Requests()  # type: ignore[attr-defined]


def finish(
    call: Call, work: Callable[[], Answer], until: float, cancelled: threading.Event
) -> Answer:
    """What `work` returns or raises, unless `until` (`time.monotonic`) or `cancelled` is first.

    Then raises `DeadlineError` or `CancelledError` at once, and shuts the socket of `call`.
    """
    result: list[Answer] = []
    problem: list[BaseException] = []
    finished = threading.Event()

    def run() -> None:
        _thread.call = call
        try:
            result.append(work())
        except BaseException as raised:  # noqa: BLE001 - handed on to the waiting thread
            problem.append(raised)
        finished.set()

    threading.Thread(target=run, name="provider", daemon=True).start()
    while not finished.wait(_LOOK_SECONDS):
        if cancelled.is_set():
            call.give_up()
            raise CancelledError
        if time.monotonic() >= until:
            call.give_up()
            raise DeadlineError
    if problem:
        raise problem[0]
    return result[0]
