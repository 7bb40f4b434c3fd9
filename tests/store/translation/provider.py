"""A server on loopback that speaks Google's page, with everything that can go wrong with one."""

from __future__ import annotations

import html
import os
import socket
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


def _page(english: str) -> str:
    return (
        "<!DOCTYPE html><html><head><title>Google Translate</title></head><body>"
        '<div class="root-container"><div class="header"></div>'
        f'<div class="result-container">{html.escape(english)}</div></div></body></html>'
    )


class Provider(ThreadingHTTPServer):
    """Answers with `translate`, unless the next of `faults` (or `fault`) says otherwise.

    A fault is a status, or one of empty, echo, garbage, foreign, hang, drip, reset, huge.
    `asked` holds the query of each request, `agents` its User-Agent.
    """

    daemon_threads = True

    def __init__(self, translate: Callable[[str], str]) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.translate = translate
        self.faults: list[int | str] = []
        self.fault: int | str | None = None
        self.retry_after = "30"
        self.asked: list[dict[str, str]] = []
        self.agents: list[str] = []
        self.lock = threading.Lock()
        self.over = threading.Event()
        self.hanging = threading.Event()
        self.dropped = threading.Event()

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/m"

    def handle_error(self, request: object, client_address: object) -> None:
        """A client that goes away is what the tests are about."""


class _Handler(BaseHTTPRequestHandler):
    server: Provider

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass

    def do_GET(self) -> None:
        query = {name: values[0] for name, values in parse_qs(urlsplit(self.path).query).items()}
        with self.server.lock:
            self.server.asked.append(query)
            self.server.agents.append(self.headers.get("User-Agent", ""))
            fault = self.server.faults.pop(0) if self.server.faults else self.server.fault
        german = query.get("q", "")
        if isinstance(fault, int):
            self._send("<html><body>Error</body></html>", fault)
        elif fault == "hang":
            self.server.hanging.set()
            self._wait_for_client_or_end()
        elif fault == "drip":
            self._drip()
        elif fault == "reset":
            self._reset()
        elif fault == "garbage":
            self._send("\x00\x01 <<<div class=result-container not html")
        elif fault == "foreign":
            self._send("<html><body><form>Before you continue</form></body></html>")
        elif fault == "huge":
            self._send(_page("x" * 3_000_000))
        elif fault == "empty":
            self._send(_page(""))
        elif fault == "echo":
            self._send(_page(german))
        else:
            self._send(_page(self.server.translate(german)))

    def _send(self, body: str, status: int = 200) -> None:
        data = body.encode()
        self.send_response(status)
        self.send_header("Content-Type", "text/html; charset=UTF-8")
        self.send_header("Content-Length", str(len(data)))
        if status == 429:
            self.send_header("Retry-After", self.server.retry_after)
        self.end_headers()
        self.wfile.write(data)

    def _wait_for_client_or_end(self) -> None:
        self.connection.settimeout(0.05)
        while not self.server.over.is_set():
            try:
                if self.connection.recv(1) == b"":
                    self.server.dropped.set()
                    return
            except TimeoutError:
                continue

    def _drip(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", "100000")
        self.end_headers()
        self.server.hanging.set()
        while not self.server.over.wait(0.05):
            try:
                self.wfile.write(b"<")
                self.wfile.flush()
            except OSError:
                self.server.dropped.set()
                return

    def _reset(self) -> None:
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        os.close(self.connection.detach())
        self.close_connection = True


@contextmanager
def provider(translate: Callable[[str], str]) -> Iterator[Provider]:
    """A `Provider` that runs until the block ends."""
    server = Provider(translate)
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.over.set()
        server.shutdown()
        server.server_close()
        thread.join()
