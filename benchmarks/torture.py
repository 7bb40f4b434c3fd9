"""What a store survives: kills without warning, several writers, a full disk, damage of every kind.

    python -m benchmarks.torture [--kills 200] [--seed 1]

Prints a Markdown table; the exit status is 1 if an acknowledged report was lost anywhere.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import msgspec

from benchmarks.synthetic_reports import synthetic_reports
from store.library import LibraryError, open_library, recover
from store.library.failures import StoreDamagedError
from store.library.store_files import StoreFiles
from store.library.tinydb_library import TinyDBLibrary
from store.records import Report

COMPACT_AT = 60_000
"""A snapshot about every dozen reports, so that kills meet each step of writing one."""

LONGEST_LIFE = 0.35
"""Seconds after which a writer is killed at the latest, counted from its first report."""


class Result(NamedTuple):
    """One line of the table."""

    test: str
    acknowledged: int
    lost: int
    remarks: str


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--writer", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.writer:
        path, seed, count = options.writer
        return write(Path(path), int(seed), int(count))
    chance = random.Random(options.seed)
    results = []
    for test in (
        lambda folder: writers_and_reader(folder, 500),
        lambda folder: kills(folder, options.kills, chance),
        full_disk,
        lambda folder: damages(folder, chance),
        lambda folder: journal_damages(folder, chance),
    ):
        with tempfile.TemporaryDirectory() as folder:
            results.append(test(Path(folder)))
    print("| test | acknowledged | lost | remarks |")
    print("| --- | ---: | ---: | --- |")
    for result in results:
        print(f"| {result.test} | {result.acknowledged} | {result.lost} | {result.remarks} |")
    return 1 if any(result.lost for result in results) else 0


def write(path: Path, seed: int, count: int) -> int:
    """Add reports and say each id when it is safe; without a count until somebody ends it."""
    reports = synthetic_reports(count or 1_000_000, seed)
    with TinyDBLibrary(path, compact_at=COMPACT_AT) as library:
        for report in reports:
            try:
                kept = library.add(report)
            except LibraryError as error:
                os.write(1, f"refused {error}\n".encode())
                return 1
            os.write(1, f"{proof(kept)}\n".encode())
    return 0


def start(
    path: Path, seed: int, count: int, said: Path, limit: Callable[[], None] | None = None
) -> subprocess.Popen[bytes]:
    """A program that writes; what it says goes to the file `said`."""
    command = [sys.executable, "-m", "benchmarks.torture"]
    with said.open("ab") as output:
        return subprocess.Popen(
            [*command, "--writer", str(path), str(seed), str(count)],
            stdout=output,
            preexec_fn=limit,
        )


def proof(report: Report) -> str:
    """The id of `report` and the checksum of all of it."""
    return f"{report.id} {zlib.crc32(msgspec.json.encode(report)):08x}"


def acknowledged(said: Path) -> list[str]:
    """The proofs that were said in full."""
    content = said.read_text()
    lines = content[: content.rfind("\n") + 1].splitlines()
    return [line for line in lines if not line.startswith("refused")]


def lost(path: Path, proofs: list[str]) -> int:
    """How many of the reports of `proofs` the store does not hold as they were acknowledged."""
    with open_library(path) as library:
        held = {proof(report) for report in library.reports()}
        listed = {listing.id for listing in library.listings()}
    return sum(one not in held or one.split()[0] not in listed for one in proofs)


def writers_and_reader(folder: Path, count: int) -> Result:
    """Two programs add at the same time while a third reads."""
    path, said = folder / "reports.json", folder / "said"
    open_library(path).close()
    began = time.perf_counter()
    writers = [start(path, seed, count, said) for seed in (1, 2)]
    reads = failures = 0
    with open_library(path) as reader:
        while any(writer.poll() is None for writer in writers):
            try:
                reader.refresh()
                reader.get(reader.listings()[0].id)
            except LibraryError:
                failures += 1
            reads += 1
    ids = acknowledged(said)
    rate = len(ids) / (time.perf_counter() - began)
    gone = lost(path, ids) + 2 * count - len(ids) + failures
    remarks = f"{rate:.0f} reports/s; {reads} reads meanwhile, {failures} failed"
    return Result(f"2 writers × {count} reports, 1 reader", len(ids), gone, remarks)


def kills(folder: Path, count: int, chance: random.Random) -> Result:
    """Two writers at a time, each killed at a random moment, over and over on the same store."""
    path, said = folder / "reports.json", folder / "said"
    said.touch()
    seed = damaged = during = 0
    for _ in range(count // 2):
        writers = []
        for _ in range(2):
            seed += 1
            writers.append(start(path, seed, 0, said))
        before = said.stat().st_size
        while said.stat().st_size == before and all(w.poll() is None for w in writers):
            time.sleep(0.005)
        time.sleep(chance.uniform(0, LONGEST_LIFE))
        for writer in writers:
            writer.kill()
        for writer in writers:
            writer.wait()
        during += path.with_name(path.name + ".new").exists()
        try:
            open_library(path)
        except LibraryError as error:
            print(error, file=sys.stderr)
            damaged += 1
    ids = acknowledged(said)
    with open_library(path) as library:
        size = len(library.listings())
    remarks = (
        f"{damaged} refusals; {during} kills while a snapshot was written; {size} in the store"
    )
    return Result(f"{seed} × kill -9 while writing", len(ids), lost(path, ids) + damaged, remarks)


def full_disk(folder: Path) -> Result:
    """A disk without room: a file system of a few megabytes, else a limit to each file's size."""
    mounted = _small_disk(folder / "disk")
    path, said = folder / "disk" / "reports.json", folder / "said"
    try:
        open_library(path).close()

        def limit() -> None:
            resource.setrlimit(resource.RLIMIT_FSIZE, (900_000, 900_000))

        writer = start(path, 1, 0, said, None if mounted else limit)
        writer.wait()
        refused = "Nothing was saved" in said.read_text().splitlines()[-1]
        ids = acknowledged(said)
        gone = lost(path, ids) + (not refused)
        with open_library(path) as library:
            exact = len(library.listings()) == 30 + len(ids)
    finally:
        if mounted:
            subprocess.run(["umount", str(folder / "disk")], check=True)
    where = "a file system of 4 MB" if mounted else "a limit of 0.9 MB a file"
    remarks = f"{where}; write refused {'whole' if exact and refused else 'IN PART'}"
    return Result("full disk", len(ids), gone + (not exact), remarks)


def _small_disk(folder: Path) -> bool:
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(folder)]
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def _damaged(content: bytes, chance: random.Random) -> Iterator[tuple[str, bytes]]:
    yield "empty", b""
    yield "zeros", bytes(len(content))
    yield "garbage", chance.randbytes(len(content))
    yield "another program's", b'{"_default": {"1": {"name": "x"}}}'
    for _ in range(40):
        yield "cut off", content[: chance.randrange(len(content))]
    for _ in range(60):
        at = chance.randrange(len(content))
        flipped = bytes([content[at] ^ (1 << chance.randrange(8))])
        yield "a flipped bit", content[:at] + flipped + content[at + 1 :]


def damages(folder: Path, chance: random.Random) -> Result:
    """The snapshot damaged in every way, each time restored from backup and journals."""
    path = folder / "reports.json"
    reports = synthetic_reports(1_000_000, 7)
    with open_library(path) as library:
        ids = [proof(kept) for kept in library.add_all([next(reports) for _ in range(50)])]
    refused = gone = tried = 0
    for _, damaged in _damaged(path.read_bytes(), chance):
        library = open_library(path)
        ids += [proof(library.add(next(reports))) for _ in range(2)]  # and no clean close
        path.write_bytes(damaged)
        tried += 1
        try:
            open_library(path)
        except StoreDamagedError:
            refused += 1
        recovery = recover(path)
        gone += lost(path, ids) + recovery.lost
        for kept in recovery.kept:
            gone += kept.read_bytes() != damaged
            kept.unlink()
    remarks = f"{tried} ways: {refused} refused and restored"
    return Result("damaged snapshot", len(ids), gone + tried - refused, remarks)


def journal_damages(folder: Path, chance: random.Random) -> Result:
    """A flipped bit somewhere in the journal: refused, and only that entry may be missing."""
    path = folder / "reports.json"
    reports = synthetic_reports(1_000_000, 8)
    open_library(path).close()
    ids: list[str] = []
    refused = missing = told = tried = 0
    for _ in range(60):
        library = open_library(path)
        new = [proof(library.add(next(reports))) for _ in range(3)]
        journal = list(StoreFiles(path).journals().values())[-1]
        content = journal.read_bytes()
        at = chance.randrange(len(content))
        flipped = bytes([content[at] ^ (1 << chance.randrange(8))])
        journal.write_bytes(content[:at] + flipped + content[at + 1 :])
        tried += 1
        try:
            open_library(path)
        except StoreDamagedError:
            refused += 1
        recovery = recover(path)
        told += recovery.lost
        with open_library(path) as library:
            held = {proof(report) for report in library.reports()}
        missing += len(set(new) - held)
        ids += [one for one in new if one in held]
    gone = lost(path, ids) + tried - refused + max(0, missing - told)
    remarks = f"{tried} flipped bits: {refused} refused; {missing} damaged entries gone, all said"
    return Result("damaged journal", len(ids), gone, remarks)


if __name__ == "__main__":
    sys.exit(main())
