"""Runs gipfel as its own program, as a shell or a person at a terminal does."""

from __future__ import annotations

import os
import pty
import select
import struct
import subprocess
import sys
import termios
import time
from fcntl import ioctl
from pathlib import Path
from typing import NamedTuple

import pyte

ROOT = Path(__file__).parents[3]
GIPFEL = (sys.executable, "-m", "tui")
PATIENCE = 60


def environment(**more: str) -> dict[str, str]:
    """That of the test, in which the checkout is found from every folder."""
    return {**os.environ, "PYTHONPATH": str(ROOT), **more}


def gipfel(
    *arguments: str, stdin: str | bytes = b"", cwd: Path | None = None, **variables: str
) -> subprocess.CompletedProcess[str]:
    """What came of `gipfel` with these arguments, without a terminal."""
    run = subprocess.run(
        [*GIPFEL, *arguments],
        input=stdin.encode() if isinstance(stdin, str) else stdin,
        capture_output=True,
        cwd=cwd,
        env=environment(**variables),
        timeout=PATIENCE,
    )
    return subprocess.CompletedProcess(
        run.args, run.returncode, run.stdout.decode(), run.stderr.decode()
    )


class Shown(NamedTuple):
    """What a terminal got and how it looks."""

    status: int
    sent: bytes
    lines: list[str]


def on_terminal(*arguments: str, columns: int = 80, keys: bytes = b"", **variables: str) -> Shown:
    """`gipfel` in a pseudo-terminal that is tall enough for all its output."""
    rows = 500
    process, terminal = pty.fork()
    if process == 0:
        variables = {"TERM": "xterm-256color", **variables}
        inherited = environment(**variables)
        for name in ("COLUMNS", "LINES"):
            inherited.pop(name, None)
        os.execve(sys.executable, [*GIPFEL, *arguments], inherited)
    ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
    if keys:
        os.write(terminal, keys)
    sent = b""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if not select.select([terminal], [], [], 1)[0]:
            continue
        try:
            chunk = os.read(terminal, 65536)
        except OSError:
            break
        if not chunk:
            break
        sent += chunk
    os.close(terminal)
    _, status = os.waitpid(process, 0)
    screen = pyte.Screen(columns, rows)
    pyte.ByteStream(screen).feed(sent)
    return Shown(
        os.waitstatus_to_exitcode(status), sent, [line.rstrip() for line in screen.display]
    )
