"""How long reading takes: `python -m benchmarks.reading`.

Reads the bundled reports, texts of 2,500 characters made of them, and longer ones up to 100,000
characters, beside one plain pattern that only finds numbers with a unit and, where it is
installed (`pip install quantulum3`), a reader of quantities from English. Prints a Markdown
table; trust the ratios, not the milliseconds.
"""

from __future__ import annotations

import gc
import json
import re
import statistics
import time
from collections.abc import Callable, Iterable
from datetime import date
from importlib import import_module, resources

from store.reading import read

ROUNDS = 7
LENGTHS = (2_500, 10_000, 25_000, 50_000, 100_000)
PUBLISHED = date(2025, 3, 29)

_PLAIN = re.compile(
    r"(?:rund|etwa|über|mehr als|knapp|fast|um)?\s*\d[\d.,]*\s*"
    r"(?:%|Prozent|(?:Mrd\.?|Mio\.?|Milliarden?|Millionen?)?\s*(?:US-)?(?:Dollar|Euro|USD|EUR)|"
    r"(?:Millionen?)?\s*(?:Tonnen|Kilometer|Hektar|Megawatt))"
)


def texts() -> list[str]:
    """The texts of the bundled reports."""
    folder = resources.files("store.collection").joinpath("reports")
    files = sorted(
        (file for file in folder.iterdir() if file.name.endswith(".json")), key=lambda f: f.name
    )
    return [json.loads(file.read_text("utf-8"))["text"] for file in files]


def made_of(reports: list[str], length: int) -> str:
    """A text of `length` characters: report after report, ending with a whole word."""
    long = "\n\n".join(reports * (length // sum(map(len, reports)) + 1))
    return long[:length].rsplit(" ", 1)[0]


def milliseconds(work: Callable[[str], object], text: str) -> float:
    """The median over some rounds, after one that does not count."""
    work(text)
    taken = []
    for _ in range(ROUNDS):
        gc.collect()
        start = time.perf_counter()
        work(text)
        taken.append((time.perf_counter() - start) * 1000)
    return statistics.median(taken)


def readers() -> dict[str, Callable[[str], object]]:
    """What is measured side by side."""
    found: dict[str, Callable[[str], object]] = {
        "gipfel": lambda text: read(text, PUBLISHED),
        "one pattern": _PLAIN.findall,
    }
    try:
        found["quantulum3 (English)"] = import_module("quantulum3.parser").parse
    except ImportError:
        return found
    return found


def main() -> None:
    """Measure and print."""
    reports = texts()
    compared = readers()
    print("| text | " + " | ".join(f"{name}, ms" for name in compared) + " |")
    print("| --- |" + " ---: |" * len(compared))
    whole = {
        name: statistics.mean(milliseconds(work, text) * 2_500 / len(text) for text in reports[::3])
        for name, work in compared.items()
    }
    print("| reports, for each 2,500 characters | " + _row(whole.values()))
    for length in LENGTHS:
        text = made_of(reports, length)
        slow_ones = length > 25_000
        row = [
            None if slow_ones and name.startswith("quantulum") else milliseconds(work, text)
            for name, work in compared.items()
        ]
        print(f"| {length:,} characters | " + _row(row))


def _row(values: Iterable[float | None]) -> str:
    return " | ".join("–" if value is None else f"{value:.2f}" for value in values) + " |"


if __name__ == "__main__":
    main()
