"""The library beside what one might use instead, at four sizes; a Markdown table for the README.

    python -m benchmarks.store [--sizes 100 1000 10000 30000]

Each store is opened in a process of its own, so that nothing is warm but the disk's cache. `find`
is asked for every beginning of some twenty queries, as if each were typed (a sample of them where
one answer takes longer than a tenth of a second). Adding waits until the disk has it.
"""

from __future__ import annotations

import argparse
import json
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import Any

import msgspec

from benchmarks.search import QUERIES
from benchmarks.synthetic_reports import synthetic_reports
from store.records import Report, listing_of

SIZES = (100, 1_000, 10_000, 30_000)
KINDS = ("gipfel", "TinyDB", "sqlite3 + FTS5", "bare JSON")
FOLLOWED = ("trade", ("KZ", "UZ"))
SLOW = 0.1

ROWS = (
    ("list", "open to list, ms"),
    ("get", "open one report, ms"),
    ("add", "add 1 report, ms"),
    ("add_100", "add 100 reports, ms"),
    ("find_50", "find per key press, median, ms"),
    ("find_99", "find per key press, 99 of 100, ms"),
    ("series", "one series, ms"),
    ("close", "close after adding, ms"),
    ("memory", "memory with the list and search, MB"),
    ("file", "file, MB"),
    ("build", "build the search index once, s"),
)
"""What is measured, in the order of the table."""

Figures = dict[str, float]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--measure", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        kind, path = options.measure
        print(json.dumps(MEASURES[kind](Path(path))))
        return
    for size in options.sizes:
        with tempfile.TemporaryDirectory() as folder:
            print(f"\n{size:,} reports\n")
            print_table({kind: measured(kind, size, Path(folder)) for kind in KINDS})


def print_table(columns: dict[str, Figures]) -> None:
    """One column a store, and how many times longer TinyDB and sqlite3 take."""
    names = list(columns)
    print(f"| | {' | '.join([*names, 'TinyDB : gipfel', 'sqlite3 : gipfel'])} |")
    print("| --- |" + " ---: |" * (len(names) + 2))
    for row, label in ROWS:
        cells = [shown(columns[name].get(row)) for name in names]
        ours = columns["gipfel"].get(row)
        for other in ("TinyDB", "sqlite3 + FTS5"):
            theirs = columns[other].get(row)
            cells.append(f"{shown(theirs / ours)} ×" if ours and theirs else "–")
        print(f"| {label} | {' | '.join(cells)} |")


def shown(figure: float | None) -> str:
    """Two significant digits, as more would only be noise."""
    if figure is None:
        return "–"
    return f"{figure:,.0f}" if figure >= 10 else f"{figure:.2g}"


def measured(kind: str, size: int, folder: Path) -> Figures:
    """Make a store of this kind and size, then measure it in a new process."""
    path = folder / f"{KINDS.index(kind)}.json"
    began = time.perf_counter()
    MAKERS[kind](path, size)
    took = time.perf_counter() - began
    print(f"{kind}: {size} reports made in {took:.1f} s", file=sys.stderr)
    build = {}
    if kind == "gipfel":
        began = time.perf_counter()
        run("index", path)
        build["build"] = time.perf_counter() - began
    return run(kind, path) | build


def run(what: str, path: Path) -> Figures:
    """The figures that a process of its own prints."""
    command = [sys.executable, "-m", "benchmarks.store", "--measure", what, str(path)]
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    figures: Figures = json.loads(done.stdout)
    return figures | {"file": path.stat().st_size / 1e6}


def reports_of(size: int) -> Iterator[Report]:
    """What a store of this size holds."""
    return synthetic_reports(size, seed=1)


def new_reports() -> Iterator[Report]:
    """What is added to it."""
    return synthetic_reports(1_000, seed=2)


def milliseconds(do: Callable[[], object]) -> float:
    began = time.perf_counter()
    do()
    return 1000 * (time.perf_counter() - began)


def resident() -> float:
    """Megabytes of memory that this process holds."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1000
    return float("nan")


def asked(find: Callable[[str], object]) -> Figures:
    """Median and 99th percentile over every beginning of the queries."""
    typed = [query[:end] for query in QUERIES for end in range(1, len(query) + 1)]
    find(typed[0])
    find("kasachstan")
    if milliseconds(lambda: find(typed[0])) > 1000 * SLOW:
        typed = typed[::25]
    taken = sorted(milliseconds(lambda text=text: find(text)) for text in typed)  # type: ignore[misc]
    return {"find_50": statistics.median(taken), "find_99": taken[int(len(taken) * 0.99)]}


def added(add: Callable[[Sequence[Report]], object], times: int) -> Figures:
    """Adding one, the median of `times`, and adding a hundred at once."""
    new = new_reports()
    add([next(new)])
    ones = [milliseconds(lambda: add([next(new)])) for _ in range(times)]
    hundred = list(islice(new, 100))
    return {"add": statistics.median(ones), "add_100": milliseconds(lambda: add(hundred))}


def make_gipfel(path: Path, size: int) -> None:
    from store.library import open_library

    with open_library(path) as library:
        library.remove_collection()
        library.add_all(reports_of(size))


def index_gipfel(path: Path) -> Figures:
    from store.library import open_library

    with open_library(path) as library:
        for _ in library.prepare_search():
            pass
    return {}


def measure_gipfel(path: Path) -> Figures:
    import store.library.tinydb_library  # noqa: F401 (importing is not what is measured)
    from store.library import open_library
    from store.library.query import QueryError, parse_query
    from store.library.series import series_in

    began = time.perf_counter()
    library = open_library(path)
    listings = library.listings()
    figures = {"list": 1000 * (time.perf_counter() - began)}
    ids = iter([listing.id for listing in listings[:: max(1, len(listings) // 50)]])
    figures["get"] = statistics.median(
        milliseconds(lambda: library.get(next(ids))) for _ in range(20)
    )

    def find(typed: str) -> None:
        try:
            library.find(parse_query(typed, typing=True))
        except QueryError:
            return

    figures |= asked(find)
    figures["memory"] = resident()
    measure, countries = FOLLOWED
    figures["series"] = milliseconds(lambda: series_in(library, measure, countries))
    figures |= added(library.add_all, 20)
    figures["close"] = milliseconds(library.close)
    return figures


def make_tinydb(path: Path, size: int) -> None:
    from tinydb import TinyDB

    with TinyDB(path) as database:
        database.insert_multiple(
            msgspec.to_builtins(_with_id(report)) for report in reports_of(size)
        )


def measure_tinydb(path: Path) -> Figures:
    from tinydb import Query, TinyDB

    began = time.perf_counter()
    database = TinyDB(path)
    documents = database.all()
    listed = sorted(documents, key=lambda d: d["meeting"]["date"] or d["published"], reverse=True)
    figures = {"list": 1000 * (time.perf_counter() - began)}
    wanted = listed[len(listed) // 2]["id"]
    del documents, listed
    figures["get"] = milliseconds(lambda: database.get(Query().id == wanted))

    def find(typed: str) -> None:
        words = typed.casefold().split()
        database.search(Query().text.test(lambda text: all(w in text.casefold() for w in words)))

    figures |= asked(find)
    figures["memory"] = resident()
    measure, countries = FOLLOWED

    def follow() -> list[Any]:
        return [
            figure
            for document in database
            for figure in document["indicators"]
            if figure["measure"] == measure and figure["countries"] == list(countries)
        ]

    figures["series"] = milliseconds(follow)
    figures |= added(lambda reports: database.insert_multiple(map(msgspec.to_builtins, reports)), 3)
    figures["close"] = milliseconds(database.close)
    return figures


_SCHEMA = """
pragma journal_mode = wal;
pragma synchronous = full;
create table if not exists reports (
  id integer primary key, day text, title text, place text, kind text, countries text,
  sectors text, figures integer, conflict integer, content text);
create index if not exists by_day on reports (day desc);
create table if not exists figures (
  report integer, measure text, countries text, period text, value real);
create index if not exists by_measure on figures (measure, countries, period);
create virtual table if not exists words using fts5 (text, content='', tokenize='trigram');
"""


def _insert(database: sqlite3.Connection, reports: Iterator[Report] | Sequence[Report]) -> None:
    with database:
        for report in reports:
            line = listing_of(report)
            row = database.execute(
                "insert into reports values (null, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    line.day.isoformat(),
                    line.title,
                    line.place,
                    line.kind,
                    " ".join(line.countries),
                    " ".join(line.sectors),
                    line.figures,
                    line.conflict,
                    msgspec.json.encode(report).decode(),
                ),
            ).lastrowid
            database.executemany(
                "insert into figures values (?, ?, ?, ?, ?)",
                [
                    (row, i.measure, " ".join(i.countries), i.period, i.value)
                    for i in report.indicators
                ],
            )
            database.execute("insert into words (rowid, text) values (?, ?)", (row, report.text))


def make_sqlite(path: Path, size: int) -> None:
    database = sqlite3.connect(path)
    database.executescript(_SCHEMA)
    _insert(database, reports_of(size))
    database.execute("pragma wal_checkpoint(truncate)")
    database.close()


def measure_sqlite(path: Path) -> Figures:
    decode = msgspec.json.Decoder(Report).decode
    began = time.perf_counter()
    database = sqlite3.connect(path)
    database.execute("pragma synchronous = full")
    columns = "id, day, title, place, kind, countries, sectors, figures, conflict"
    listed = database.execute(f"select {columns} from reports order by day desc").fetchall()
    figures = {"list": 1000 * (time.perf_counter() - began)}
    ids = iter([row[0] for row in listed[:: max(1, len(listed) // 50)]])
    one = "select content from reports where id = ?"
    figures["get"] = statistics.median(
        milliseconds(lambda: decode(database.execute(one, (next(ids),)).fetchone()[0]))
        for _ in range(20)
    )

    def find(typed: str) -> None:
        long = [word for word in typed.split() if len(word) >= 3]
        if long:
            match = " AND ".join(f'"{word}"' for word in long)
            chosen = "select rowid from words where words match ? limit 100"
            rows = database.execute(chosen, (match,)).fetchall()
        else:
            chosen = "select id from reports where content like ? limit 100"
            rows = database.execute(chosen, (f"%{typed}%",)).fetchall()
        for (row,) in rows:
            decode(database.execute(one, (row,)).fetchone()[0])

    figures |= asked(find)
    figures["memory"] = resident()
    measure, countries = FOLLOWED
    chosen = "select * from figures where measure = ? and countries = ? order by period"
    figures["series"] = milliseconds(
        lambda: database.execute(chosen, (measure, " ".join(countries))).fetchall()
    )
    figures |= added(lambda reports: _insert(database, reports), 20)
    figures["close"] = milliseconds(database.close)
    return figures


def make_bare(path: Path, size: int) -> None:
    path.write_bytes(msgspec.json.encode([_with_id(report) for report in reports_of(size)]))


def measure_bare(path: Path) -> Figures:
    began = time.perf_counter()
    documents = json.loads(path.read_bytes())
    documents.sort(key=lambda d: d["meeting"]["date"] or d["published"], reverse=True)
    return {"list": 1000 * (time.perf_counter() - began), "memory": resident()}


def _with_id(report: Report) -> Report:
    return msgspec.structs.replace(report, id=report.sources[0].url)


MAKERS = dict(zip(KINDS, (make_gipfel, make_tinydb, make_sqlite, make_bare), strict=True))
MEASURES = dict(
    zip(
        ("index", *KINDS),
        (index_gipfel, measure_gipfel, measure_tinydb, measure_sqlite, measure_bare),
        strict=True,
    )
)


if __name__ == "__main__":
    main()
