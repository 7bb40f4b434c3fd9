"""How long a person waits for gipfel to start: `python -m benchmarks.start [REPORTS]`.

Starts the browser in a pseudo-terminal beside the smallest Textual app, with the bundled reports
and with REPORTS more (10,000), at two sizes, and waits until the fifth meeting of the list is on
the screen; then what a shell waits for `list`, `show` and `find`, beside Python doing nothing.
Everything runs in turn, round by round, as an installed program does: with its modules compiled.
Prints a Markdown table; a ratio is the median of those of the rounds. Linux and macOS.
"""

from __future__ import annotations

import fcntl
import os
import pty
import re
import select
import shutil
import signal
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from benchmarks.synthetic_reports import synthetic_reports
from store.library import open_library
from tui import wording

Measure = Callable[[], float]

ROUNDS = 15
REPORTS = 10_000
SIZES = ((80, 24), (120, 40))
PATIENCE = 30.0
ROOT = Path(__file__).parents[1]

EMPTY = """
from textual.app import App, ComposeResult
from textual.widgets import Footer, Static

class EmptyApp(App[None]):
    BINDINGS = [("q", "quit", "Quit")]

    def compose(self) -> ComposeResult:
        yield Static("ready")
        yield Footer()

EmptyApp().run()
"""
GIPFEL = [sys.executable, "-m", "tui"]
NOTHING = [sys.executable, "-c", ""]

_ESCAPE = re.compile(rb"\x1b(?:\[[0-9:;<=>?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\)|.)")


def main() -> None:
    """Measure and print."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else REPORTS
    folder = Path(tempfile.mkdtemp(prefix="gipfel-start-"))
    try:
        print(f"Python {sys.version.split()[0]}, {ROUNDS} rounds\n")
        print("| start | reports | floor, ms | gipfel, ms | ratio |")
        print("| --- | ---: | ---: | ---: | ---: |")
        for more in (0, count):
            measure(folder, more)
    finally:
        shutil.rmtree(folder)


def measure(folder: Path, more: int) -> None:
    """Print a row for each way to start with the collection and `more` reports in the store."""
    store = folder / str(more) / "reports.json"
    with open_library(store) as library:
        library.add_all(synthetic_reports(more))
        for _ in library.prepare_search():
            pass
        listings = library.listings()
    environment = environment_for(folder, store)
    empty = folder / "empty.py"
    empty.write_text(EMPTY)
    fifth = wording.day(listings[4]).encode()
    for size in SIZES:
        floor, ours = in_turn(
            partial(seconds_to_paint, [sys.executable, str(empty)], b"ready", size, environment),
            partial(seconds_to_paint, GIPFEL, fifth, size, environment),
        )
        what = f"browser, {size[0]}×{size[1]}, beside an empty Textual app"
        print_row(what, len(listings), floor, ours)
    for arguments in (["list"], ["show", listings[0].id], ["find", "trade", "kazakhstan"]):
        floor, ours = in_turn(
            partial(seconds_to_end, NOTHING, environment),
            partial(seconds_to_end, [*GIPFEL, *arguments], environment),
        )
        print_row(f"`gipfel {' '.join(arguments)}`, beside Python", len(listings), floor, ours)


def environment_for(folder: Path, store: Path) -> dict[str, str]:
    """Compiled modules are kept, as an installation keeps them, but not beside the sources."""
    environment = {
        **os.environ,
        "GIPFEL_STORE": str(store),
        "GIPFEL_CONFIG": str(folder / "none.toml"),
        "PYTHONPATH": str(ROOT),
        "PYTHONPYCACHEPREFIX": str(folder / "compiled"),
        "TERM": "xterm-256color",
        "COLORTERM": "truecolor",
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


def in_turn(floor: Measure, ours: Measure) -> tuple[list[float], list[float]]:
    """The seconds of both in each round; a first round does not count."""
    pairs = [(floor(), ours()) for _ in range(ROUNDS + 1)][1:]
    return [one for one, _ in pairs], [other for _, other in pairs]


def print_row(what: str, reports: int, floor: list[float], ours: list[float]) -> None:
    """One line of the table."""
    ratio = statistics.median(b / a for a, b in zip(floor, ours, strict=True))
    cells = [f"{statistics.median(one) * 1000:.0f}" for one in (floor, ours)]
    print(f"| {what} | {reports:,} | {cells[0]} | {cells[1]} | {ratio:.2f} |", flush=True)


def seconds_to_end(command: list[str], environment: dict[str, str]) -> float:
    """From the start of `command` to its end."""
    began = time.perf_counter()
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - began


def seconds_to_paint(
    command: list[str], text: bytes, size: tuple[int, int], environment: dict[str, str]
) -> float:
    """From the start of `command` to `text` on its terminal; then the program is killed."""
    columns, rows = size
    began = time.perf_counter()
    process, terminal = pty.fork()
    if process == 0:
        fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        os.execve(command[0], command, environment)
    written = b""
    try:
        while text not in _ESCAPE.sub(b"", written):
            left = began + PATIENCE - time.perf_counter()
            if left < 0 or not select.select([terminal], [], [], left)[0]:
                raise SystemExit(f"{command} never showed {text.decode()!r}")
            written += os.read(terminal, 65536)
        return time.perf_counter() - began
    finally:
        os.kill(process, signal.SIGKILL)
        os.close(terminal)
        os.waitpid(process, 0)


if __name__ == "__main__":
    main()
