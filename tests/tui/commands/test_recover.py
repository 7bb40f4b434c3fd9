"""A damaged store is refused by every command and made whole by one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tui.commands.program import gipfel


@pytest.fixture
def damaged(store_path: Path) -> bytes:
    """What stands in a store whose second half is lost, as a full disk leaves it."""
    assert gipfel("remove", "--yes", "kz-uz-almaty-2025-03").returncode == 0
    gipfel("list")
    content = store_path.read_bytes()
    store_path.write_bytes(content[: len(content) // 2])
    return store_path.read_bytes()


@pytest.mark.parametrize("arguments", [["list"], [], ["find", "trade"], ["remove", "-y", "x"]])
def test_a_damaged_store_is_refused_and_left_alone(
    store_path: Path, damaged: bytes, arguments: list[str]
) -> None:
    run = gipfel(*arguments)
    assert (run.returncode, run.stdout) == (1, "")
    assert len(run.stderr.splitlines()) == 1
    assert "recover" in run.stderr
    assert store_path.read_bytes() == damaged


def test_recover_makes_it_whole_and_keeps_the_damaged_file(
    store_path: Path, damaged: bytes
) -> None:
    run = gipfel("recover")
    assert run.returncode == 0
    assert run.stdout.strip().endswith(".")
    assert len(gipfel("list").stdout.splitlines()) >= 29
    kept = [path.read_bytes() for path in store_path.parent.iterdir() if path.is_file()]
    assert damaged in kept


def test_a_whole_store_is_left_as_it_is(store_path: Path) -> None:
    gipfel("list")
    before = store_path.read_bytes()
    run = gipfel("recover")
    assert run.returncode == 0
    assert "nothing was changed" in run.stdout
    assert store_path.read_bytes() == before


def test_where_there_is_no_store_there_is_nothing_to_recover(store_path: Path) -> None:
    run = gipfel("recover")
    assert (run.returncode, run.stdout) == (1, "")
    assert not store_path.exists()


@pytest.mark.parametrize(
    ("left", "says"),
    [
        (0, "is empty"),
        (5, "is cut off"),
        (60, "is cut off"),
        (50_000, "does not match its checksum"),
    ],
)
def test_without_a_backup_it_says_how_to_begin_anew_and_that_works(
    store_path: Path, left: int, says: str
) -> None:
    gipfel("list")
    for path in store_path.parent.glob("reports.json.*"):
        if path.is_file():
            path.unlink()
    damaged = store_path.read_bytes()[:left]
    store_path.write_bytes(damaged)
    for command in ("list", "recover"):
        run = gipfel(command)
        assert (run.returncode, run.stdout) == (1, "")
        assert len(run.stderr.splitlines()) == 1
        assert f"{store_path} {says}" in run.stderr
        assert "no backup" in run.stderr
        assert "rename it, say to reports.json.damaged" in run.stderr
        assert "run gipfel recover" not in run.stderr
        assert store_path.read_bytes() == damaged
    aside = store_path.rename(store_path.with_name("reports.json.damaged"))
    assert len(gipfel("list").stdout.splitlines()) == 30
    assert aside.read_bytes() == damaged
