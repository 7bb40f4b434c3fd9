"""Whatever happens to the file, it is refused with a sentence, left alone, and restored."""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from store.library import Library, LibraryError, open_library, recover
from store.library.failures import (
    StoreDamagedError,
    StoreForeignError,
    StoreNewerError,
    StoreUnreadableError,
)
from store.records import Report
from tests.store.library.conftest import report_about

Damage = Callable[[bytes], bytes]


def flipped(content: bytes, at: int) -> bytes:
    return content[:at] + bytes([content[at] ^ 4]) + content[at + 1 :]


DAMAGES: dict[str, Damage] = {
    "empty": lambda _: b"",
    "cut in half": lambda content: content[: len(content) // 2],
    "last byte gone": lambda content: content[:-1],
    "first bytes alone": lambda content: content[:5],
    "zeros": lambda content: bytes(len(content)),
    "zeros at the end": lambda content: content[:-4096] + bytes(4096),
    "garbage": lambda content: random.Random(1).randbytes(len(content)),
    "a flipped bit in a report": lambda content: flipped(content, len(content) // 2),
    "a flipped bit in the generation": lambda content: flipped(content, 38),
    "a flipped bit in the format": lambda content: flipped(content, 25),
    "a flipped bit in the checksum": lambda content: flipped(content, 54),
    "a flipped bit in the name of the head": lambda content: flipped(content, 3),
    "another program's JSON": lambda _: b'{"hello": "world"}',
    "a web page": lambda _: b"<!DOCTYPE html><html></html>",
    "an empty object": lambda _: b"{}",
    "appended to": lambda content: content + b"\n{}",
}


@pytest.fixture
def kept(store_path: Path) -> list[Report]:
    """Ten reports in a store that was closed cleanly and then written to once more by nobody."""
    with open_library(store_path) as library:
        return library.add_all(report_about(f"Bericht {number}") for number in range(10))


@pytest.fixture
def left_open(store_path: Path, kept: list[Report]) -> list[Report]:
    """Five reports more, by a program that was killed before it could close the store."""
    library = open_library(store_path)
    return kept + [library.add(report_about(f"Danach {number}")) for number in range(5)]


def holds(library: Library, reports: list[Report]) -> bool:
    return all(library.get(report.id) == report for report in reports)


def everything_in(folder: Path) -> dict[str, bytes]:
    return {
        path.name: path.read_bytes()
        for path in folder.iterdir()
        if path.is_file() and not path.name.endswith(".lock")
    }


@pytest.mark.parametrize("name", DAMAGES)
@pytest.mark.parametrize("cached", [True, False], ids=["cached", "uncached"])
def test_a_damaged_store_is_refused_untouched_and_restored(
    store_path: Path, left_open: list[Report], name: str, cached: bool
) -> None:
    if not cached:
        for path in (store_path.parent / "reports.json.cache").iterdir():
            path.unlink()
    damaged = DAMAGES[name](store_path.read_bytes())
    store_path.write_bytes(damaged)
    before = everything_in(store_path.parent)
    with pytest.raises(StoreDamagedError, match="gipfel recover") as refusal:
        open_library(store_path)
    assert str(store_path) in str(refusal.value)
    assert "\n" not in str(refusal.value)
    assert everything_in(store_path.parent) == before

    recovery = recover(store_path)
    assert recovery.from_backup
    assert recovery.lost == 0
    assert recovery.reports == 45
    assert [path.read_bytes() for path in recovery.kept] == [damaged]
    assert str(recovery.kept[0]) in recovery.message
    with open_library(store_path) as library:
        assert len(library.listings()) == 45
        assert holds(library, left_open)
        assert library.memory.recall(library.listings()[-1].title)
    assert "nothing was changed" in recover(store_path).message


def test_a_missing_store_is_no_new_store(store_path: Path, left_open: list[Report]) -> None:
    store_path.unlink()
    with pytest.raises(StoreDamagedError, match="missing"):
        open_library(store_path)
    assert not store_path.exists()
    assert recover(store_path).kept == ()
    with open_library(store_path) as library:
        assert holds(library, left_open)


def test_a_store_that_vanishes_is_not_written_anew(
    store_path: Path, left_open: list[Report]
) -> None:
    library = open_library(store_path)
    store_path.unlink()
    with pytest.raises(StoreDamagedError, match="missing"):
        library.add(report_about("Ins Leere"))
    assert not store_path.exists()


def test_damage_under_an_open_library_is_refused(store_path: Path, left_open: list[Report]) -> None:
    library = open_library(store_path)
    store_path.write_bytes(b"")
    for use in (
        library.refresh,
        lambda: library.get(left_open[0].id),
        lambda: library.add(report_about("Nie")),
    ):
        with pytest.raises(StoreDamagedError, match="empty"):
            use()
    assert store_path.read_bytes() == b""
    library.close()
    assert store_path.read_bytes() == b""
    recover(store_path)
    with open_library(store_path) as again:
        assert holds(again, left_open)


def test_rot_that_leaves_no_trace_in_the_folder_is_still_found(
    store_path: Path, kept: list[Report]
) -> None:
    open_library(store_path).close()
    stat = store_path.stat()
    content = store_path.read_bytes()
    at = content.index(kept[3].title.encode())
    with store_path.open("r+b") as file:
        file.seek(at)
        file.write(b"X")
    os.utime(store_path, ns=(stat.st_atime_ns, stat.st_mtime_ns))
    library = open_library(store_path)
    with pytest.raises(StoreDamagedError, match="checksum"):
        library.get(kept[3].id)
    assert library.get(kept[4].id) == kept[4]
    added = library.add(report_about("Trotzdem"))
    library.close()
    assert recover(store_path).from_backup
    with open_library(store_path) as again:
        assert holds(again, [*kept, added])


def journal_of(store_path: Path) -> Path:
    journals = list(store_path.parent.glob("reports.json.journal-*"))
    return max(journals, key=lambda path: int(path.name.rpartition("-")[2]))


@pytest.mark.parametrize("line", range(6))
@pytest.mark.parametrize("place", ["checksum", "length", "body", "line feed"])
def test_a_damaged_journal_is_refused_and_only_its_damaged_line_is_lost(
    store_path: Path, left_open: list[Report], line: int, place: str
) -> None:
    path = journal_of(store_path)
    lines = path.read_bytes().splitlines(keepends=True)
    assert len(lines) == 6
    start = sum(map(len, lines[:line]))
    at = start + {"checksum": 3, "length": 11, "body": 40, "line feed": len(lines[line]) - 1}[place]
    damaged = flipped(path.read_bytes(), at)
    path.write_bytes(damaged)
    with pytest.raises(StoreDamagedError, match="gipfel recover"):
        open_library(store_path)
    assert path.read_bytes() == damaged

    recovery = recover(store_path)
    assert not recovery.from_backup
    survivors = [r for n, r in enumerate(left_open[10:], 1) if n != line or place == "line feed"]
    assert recovery.entries == len(survivors)
    assert recovery.lost == (0 if place == "line feed" else 1)
    with open_library(store_path) as library:
        assert holds(library, left_open[:10] + survivors)
    if recovery.lost:
        assert [path.read_bytes() for path in recovery.kept] == [damaged]


def test_an_unfinished_line_was_never_acknowledged(
    store_path: Path, left_open: list[Report]
) -> None:
    path = journal_of(store_path)
    whole = path.read_bytes()
    last = whole.splitlines(keepends=True)[-1]
    for length in (1, 8, 17, 18, 100, len(last) - 1):
        path.write_bytes(whole + last[:length])
        library = open_library(store_path)
        assert holds(library, left_open)
        left_open.append(library.add(report_about(f"Nach Rest {length}")))
        whole = path.read_bytes()
        assert holds(open_library(store_path), left_open)


def test_a_journal_of_another_store_is_not_applied(
    store_path: Path, left_open: list[Report], tmp_path: Path
) -> None:
    other = tmp_path / "other.json"
    with open_library(other) as library:
        stranger = library.add(report_about("Fremd"))
    store_path.write_bytes(other.read_bytes())
    with pytest.raises(StoreDamagedError):
        open_library(store_path)
    recovery = recover(store_path)
    with open_library(store_path) as library:
        assert library.get(stranger.id) == stranger
    assert len(recovery.kept) == 1


@pytest.mark.parametrize(
    "content",
    [b"", b"{}", b"[]", b'{"_default": {"1": {"a": 1}}}', b"Dear diary", b"\x00\x01", b'{"_meta'],
)
def test_a_foreign_file_is_left_alone(store_path: Path, content: bytes) -> None:
    store_path.parent.mkdir()
    store_path.write_bytes(content)
    for use in (open_library, recover):
        with pytest.raises((StoreForeignError, StoreDamagedError)) as refusal:
            use(store_path)
        assert str(store_path) in str(refusal.value)
    assert store_path.read_bytes() == content


def test_without_a_readable_backup_nothing_is_touched(
    store_path: Path, left_open: list[Report]
) -> None:
    store_path.write_bytes(b"")
    (store_path.parent / "reports.json.bak").write_bytes(b"")
    before = everything_in(store_path.parent)
    with pytest.raises(StoreDamagedError, match=r"nor its backup .* begins anew"):
        recover(store_path)
    assert everything_in(store_path.parent) == before


def test_a_journal_alone_restores_nothing_and_is_left(
    store_path: Path, left_open: list[Report]
) -> None:
    store_path.write_bytes(bytes(4096))
    (store_path.parent / "reports.json.bak").unlink()
    before = everything_in(store_path.parent)
    for use in (open_library, recover):
        with pytest.raises(StoreDamagedError, match="zeros and has no backup") as refusal:
            use(store_path)
        assert "move reports.json and all reports.json.* files" in str(refusal.value)
    assert everything_in(store_path.parent) == before
    aside = store_path.parent / "aside"
    aside.mkdir()
    for path in store_path.parent.glob("reports.json*"):
        path.rename(aside / path.name)
    with open_library(store_path) as library:
        assert len(library.listings()) == 30


def test_nothing_to_recover_is_said(store_path: Path) -> None:
    with pytest.raises(StoreUnreadableError, match="no store"):
        recover(store_path)


def test_a_newer_format_is_refused(store_path: Path, kept: list[Report]) -> None:
    tables = json.loads(store_path.read_bytes())
    tables["_meta"]["1"]["format"] = 99
    for separators in ((",", ":"), (", ", ": ")):
        content = json.dumps(tables, separators=separators).encode()
        store_path.write_bytes(content)
        for use in (open_library, recover):
            with pytest.raises(StoreNewerError, match="update gipfel"):
                use(store_path)
        assert store_path.read_bytes() == content


def test_an_older_format_is_migrated_and_kept(store_path: Path, kept: list[Report]) -> None:
    tables = json.loads(store_path.read_bytes())
    tables = {
        "_meta": {"1": {"format": 1}},
        "reports": {report["id"]: report for report in tables["reports"].values()},
        "memory": {f"{number:024x}": t for number, t in enumerate(tables["memory"].values())},
    }
    for report in tables["reports"].values():
        del report["fingerprint"]
    for path in store_path.parent.glob("reports.json.*"):
        if path.is_file():
            path.unlink()
    original = json.dumps(tables, separators=(",", ":"), ensure_ascii=False).encode()
    store_path.write_bytes(original)
    with open_library(store_path) as library:
        assert holds(library, kept)
        assert library.add(report_about("Bericht 3")) == kept[3]
        assert library.memory.recall(library.listings()[-1].title)
    assert (store_path.parent / "reports.json.format-1").read_bytes() == original
    assert json.loads(store_path.read_bytes())["_meta"]["1"]["format"] == 2
    store_path.write_bytes(b"")
    recover(store_path)
    with open_library(store_path) as library:
        assert holds(library, kept)


def test_something_that_is_no_report_is_said(store_path: Path, kept: list[Report]) -> None:
    tables = json.loads(store_path.read_bytes())
    tables["reports"]["fremd"] = {"title": 5}
    store_path.write_text(json.dumps(tables))
    with pytest.raises(LibraryError, match="fremd"):
        open_library(store_path)
