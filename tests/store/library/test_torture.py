"""Several programs, ends without warning, and disks that fill up: nothing acknowledged is lost."""

from __future__ import annotations

import os
import random
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from store.library import LibraryError, open_library
from tests.store.library.conftest import report_about

ROOT = Path(__file__).parents[3]
OFTEN = 30_000
RARELY = 1 << 24


def start(
    path: Path,
    name: str,
    count: int,
    compact_at: int = OFTEN,
    limit: Callable[[], None] | None = None,
) -> subprocess.Popen[str]:
    arguments = [str(path), name, str(count), str(compact_at)]
    return subprocess.Popen(
        [sys.executable, "-m", "tests.store.library.writer", *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=limit,
    )


def await_start(writer: subprocess.Popen[str]) -> None:
    """Wait until the writer has opened the store; takes no more of what it says."""
    assert writer.stdout
    assert os.read(writer.stdout.fileno(), len("ready\n")) == b"ready\n"


def acknowledged(output: str) -> list[str]:
    """The ids that were said in full."""
    complete = output[: output.rfind("\n") + 1].splitlines()
    return [line for line in complete if line != "ready" and not line.startswith("refused")]


def test_two_writers_and_a_reader(store_path: Path) -> None:
    writers = [start(store_path, name, 60) for name in ("links", "rechts")]
    for writer in writers:
        await_start(writer)
    seen = 0
    with open_library(store_path) as reader:
        while any(writer.poll() is None for writer in writers):
            reader.refresh()
            listings = reader.listings()
            assert len(listings) >= seen
            seen = len(listings)
            newest = max(listings, key=lambda listing: listing.id)
            assert reader.get(newest.id).title == newest.title
    said = []
    for writer in writers:
        output, errors = writer.communicate(timeout=60)
        assert (writer.returncode, errors) == (0, "")
        said += acknowledged(output)
    assert len(set(said)) == 120
    with open_library(store_path) as library:
        assert set(said) <= {listing.id for listing in library.listings()}
        assert len(library.listings()) == 150
        titles = {library.get(report_id).title.split()[0] for report_id in said}
        assert titles == {"links", "rechts"}


@pytest.mark.parametrize("seed", range(3))
def test_killed_at_any_moment(store_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    said: list[str] = []
    for kill in range(5):
        writers = [start(store_path, f"{name}{kill}", 0) for name in ("links", "rechts")]
        for writer in writers:
            await_start(writer)
        time.sleep(chance.uniform(0, 0.15))
        for writer in writers:
            writer.kill()
        for writer in writers:
            output, errors = writer.communicate(timeout=60)
            assert errors == ""
            said += acknowledged(output)
        with open_library(store_path) as library:
            kept = {listing.id for listing in library.listings()}
            assert set(said) <= kept
            assert len(kept) <= 30 + len(said) + 2 * (kill + 1)
            assert all(report.text for report in library.reports())
    assert len(said) == len(set(said)) > 0


@pytest.mark.parametrize("compact_at", [OFTEN, RARELY], ids=["compacting", "journal"])
def test_a_full_disk_refuses_the_write_whole(store_path: Path, compact_at: int) -> None:
    open_library(store_path).close()
    most = store_path.stat().st_size + 100_000 if compact_at == OFTEN else 100_000

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))

    writer = start(store_path, "voll", 0, compact_at, limit)
    output, errors = writer.communicate(timeout=60)
    assert writer.returncode == 1
    assert errors == ""
    refused = output.splitlines()[-1]
    assert "Nothing was saved" in refused
    assert str(store_path) in refused
    said = acknowledged(output)
    assert len(said) > 20
    with open_library(store_path) as library:
        kept = {listing.id for listing in library.listings()}
        assert set(said) <= kept
        assert len(kept) == 30 + len(said)
        more = library.add(report_about("Wieder Platz"))
    with open_library(store_path) as library:
        assert library.get(more.id) == more
        assert set(said) <= {listing.id for listing in library.listings()}


def test_a_full_disk_at_the_first_start_leaves_no_store(store_path: Path) -> None:
    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (50_000, 50_000))

    writer = start(store_path, "voll", 1, RARELY, limit)
    _, errors = writer.communicate(timeout=60)
    assert writer.returncode != 0
    assert "StoreWriteError: Nothing was saved" in errors
    assert not store_path.exists()
    with open_library(store_path) as library:
        assert len(library.listings()) == 30


def test_a_library_goes_on_after_a_refused_write(store_path: Path) -> None:
    with open_library(store_path) as library:
        before = library.listings()
        soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (100, hard))
        try:
            with pytest.raises(LibraryError, match="Nothing was saved"):
                library.add(report_about("Zu viel"))
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
        assert library.listings() == before
        kept = library.add(report_about("Zu viel"))
        assert library.get(kept.id) == kept
    with open_library(store_path) as library:
        assert len(library.listings()) == 31
