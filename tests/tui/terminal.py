"""A real terminal for tests: a program behind a pseudo-terminal, its bytes and its screen."""

from __future__ import annotations

import contextlib
import fcntl
import os
import pty
import select
import signal
import struct
import sys
import termios
import time
from pathlib import Path

import pyte

ROOT = Path(__file__).parent.parent.parent


class Terminal:
    """`gipfel`, or a Python `program`, in a terminal of `columns` by `rows`."""

    def __init__(
        self, *arguments: str, columns: int = 80, rows: int = 24, program: str = ""
    ) -> None:
        self.screen = pyte.Screen(columns, rows)
        self._stream = pyte.ByteStream(self.screen)
        self._process, self._fd = pty.fork()
        size = struct.pack("HHHH", rows, columns, 0, 0)
        if self._process == 0:  # the child becomes gipfel
            fcntl.ioctl(0, termios.TIOCSWINSZ, size)
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LANG="C.UTF-8")
            os.environ["PYTHONPATH"] = str(ROOT)
            what = ("-c", program) if program else ("-m", "tui")
            os.execv(sys.executable, [sys.executable, *what, *arguments])

    def read(self, quiet: float = 0.3, limit: float = 15.0) -> bytes:
        """What the program writes until it has been quiet for `quiet` seconds."""
        end = time.monotonic() + limit
        got = b""
        while time.monotonic() < end:
            ready, _, _ = select.select([self._fd], [], [], quiet)
            if not ready:
                break
            try:
                piece = os.read(self._fd, 65536)
            except OSError:  # the program has ended
                break
            if not piece:
                break
            got += piece
        self._stream.feed(got)
        return got

    def wait_for(self, text: str, limit: float = 30.0) -> bytes:
        """Read until `text` is on the screen; all that was written until then."""
        end = time.monotonic() + limit
        got = b""
        while time.monotonic() < end:
            got += self.read(0.2, 1.0)
            if any(text in line for line in self.screen.display):
                return got
        raise AssertionError(f"{text!r} never appeared:\n" + "\n".join(self.screen.display))

    def type(self, keys: str, quiet: float = 0.3) -> bytes:
        """Send keys; what the program writes for them until it is `quiet` for so long."""
        os.write(self._fd, keys.encode())
        return self.read(quiet)

    def seconds_to_end(self, limit: float = 10.0) -> float:
        """How long the program still runs."""
        start = time.monotonic()
        while time.monotonic() - start < limit:
            self.read(0.05, 0.1)
            done, _ = os.waitpid(self._process, os.WNOHANG)
            if done:
                self._process = 0
                return time.monotonic() - start
        raise AssertionError("the program did not end")

    def close(self) -> None:
        """End the program, whatever it is doing."""
        if self._process:
            with contextlib.suppress(ProcessLookupError):
                os.kill(self._process, signal.SIGKILL)
            os.waitpid(self._process, 0)
        os.close(self._fd)
