"""The file is TinyDB's own: stock TinyDB reads it, and our storage serves TinyDB's own calls."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from msgspec.structs import replace
from tinydb import Query as Where
from tinydb import TinyDB

from store.library import open_library
from store.library.storage import JournaledStorage
from store.library.table import Database
from store.library.tinydb_library import TinyDBLibrary
from tests.store.library.conftest import report_about


@pytest.fixture
def database(tmp_path: Path) -> Database:
    return Database(tmp_path / "plain.json", storage=JournaledStorage)


def test_stock_tinydb_reads_everything_after_a_clean_close(store_path: Path) -> None:
    with open_library(store_path) as library:
        kept = library.add(report_about("Für andere"))
        library.remove([library.listings()[0].id])
        library.replace(replace(kept, title="Geändert"))
    with TinyDB(store_path) as stock:
        reports = stock.table("reports").all()
        assert len(reports) == 30
        found = stock.table("reports").search(Where().title == "Geändert")
        assert [report["revision"] for report in found] == [2]
    plain = json.loads(store_path.read_text("utf-8"))
    assert [r["text"] for r in plain["reports"].values() if r["id"] == kept.id] == [kept.text]
    assert plain["memory"]


def test_what_stock_tinydb_wrote_is_taken_and_brought_back_into_form(store_path: Path) -> None:
    with open_library(store_path) as library:
        kept = library.add(report_about("Von Hand"))
        running = open_library(store_path)
    with TinyDB(store_path) as stock:
        stock.table("reports").update({"title": "Von fremder Hand"}, Where().id == kept.id)
    assert running.refresh() is True
    assert running.get(kept.id).title == "Von fremder Hand"
    with open_library(store_path) as library:
        assert library.get(kept.id).title == "Von fremder Hand"
        more = library.add(report_about("Und weiter"))
    assert store_path.read_bytes().startswith(b'{"_meta":{"1":{"format":2,')
    with open_library(store_path) as library:
        assert library.get(kept.id).title == "Von fremder Hand"
        assert library.get(more.id) == more
        assert len(library.listings()) == 32


def test_a_commit_writes_little_and_the_journal_ends_in_the_snapshot(store_path: Path) -> None:
    library = TinyDBLibrary(store_path, compact_at=10_000)
    size = store_path.stat().st_size
    library.add(report_about("Kurz"))
    journals = list(store_path.parent.glob("reports.json.journal-*"))
    assert [path.stat().st_size < 2_000 for path in journals] == [True]
    assert store_path.stat().st_size == size
    for number in range(40):
        library.add(report_about(f"Nummer {number}"))
    assert store_path.stat().st_size > size
    library.close()
    assert len(json.loads(store_path.read_bytes())["reports"]) == 71
    assert len(list(store_path.parent.glob("reports.json.journal-*"))) <= 1


def test_a_reader_leaves_the_files_as_they_are(store_path: Path) -> None:
    writer = open_library(store_path)
    writer.add(report_about("Offen"))
    before = {path: path.stat() for path in store_path.parent.iterdir() if path.is_file()}
    with open_library(store_path) as reader:
        assert len(reader.listings()) == 31
    after = {path: path.stat() for path in store_path.parent.iterdir() if path.is_file()}
    assert {p: s.st_mtime_ns for p, s in after.items()} == {
        p: s.st_mtime_ns for p, s in before.items()
    }
    writer.close()


def test_any_stretch_of_many_listings_is_what_it_was(store_path: Path) -> None:
    with open_library(store_path) as library:
        library.add_all(report_about(f"Nummer {number}") for number in range(600))
        expected = list(library.listings())
    with open_library(store_path) as library:
        listings = library.listings()
        assert len(listings) == 630
        assert [listings[0], listings[-1], listings[511]] == [
            expected[0],
            expected[-1],
            expected[511],
        ]
        assert list(listings[250:520:3]) == expected[250:520:3]
        with pytest.raises(IndexError):
            listings[630]
        added = library.add(report_about("Danach"))
        assert sorted(one.id for one in library.listings()) == sorted(
            [added.id, *(one.id for one in expected)]
        )


@pytest.mark.parametrize("spoil", ["columns", "places", "search", "search-marks"])
@pytest.mark.parametrize("how", ["gone", "empty", "flipped", "of another store"])
def test_a_spoilt_cache_only_costs_time(
    store_path: Path, tmp_path: Path, spoil: str, how: str
) -> None:
    from store.library.query import Query

    asked = Query(words=("handel",))
    with open_library(store_path) as library:
        library.add_all(report_about(f"Nummer {number}") for number in range(30))
        expected = list(library.listings())
        found = library.find(asked)
    cache = store_path.parent / "reports.json.cache"
    path = cache / spoil
    content = path.read_bytes()
    if how == "gone":
        path.unlink()
    elif how == "empty":
        path.write_bytes(b"")
    elif how == "flipped":
        middle = len(content) // 2
        path.write_bytes(content[:middle] + bytes([content[middle] ^ 1]) + content[middle + 1 :])
    else:
        with open_library(tmp_path / "other.json") as other:
            other.add_all(report_about(f"Anderes {number}") for number in range(30))
            other.find(asked)
        path.write_bytes((tmp_path / "other.json.cache" / spoil).read_bytes())
    with open_library(store_path) as library:
        assert list(library.listings()) == expected
        assert all(library.get(listing.id).title == listing.title for listing in expected)
        assert library.find(asked) == found


def test_tinydbs_own_calls(database: Database, tmp_path: Path) -> None:
    table = database.table("things")
    first, second = table.insert_multiple([{"n": 1}, {"n": 2}])
    third = table.insert({"n": 3, "deep": {"list": [1]}})
    assert len({first, second, third}) == 3
    assert table.get(doc_id=second) == {"n": 2}
    assert table.search(Where().n >= 2) == [{"n": 2}, {"n": 3, "deep": {"list": [1]}}]
    table.update({"seen": True}, Where().n == 1)
    table.upsert({"n": 4}, Where().n == 4)
    table.upsert({"n": 4, "again": True}, Where().n == 4)
    table.remove(Where().n == 2)
    expected = [{"n": 1, "seen": True}, {"n": 3, "deep": {"list": [1]}}, {"n": 4, "again": True}]
    assert table.all() == expected
    assert len(table) == 3
    assert database.tables() == {"things"}
    again = Database(tmp_path / "plain.json", storage=JournaledStorage)
    assert again.table("things").all() == expected
    again.table("things").truncate()
    assert table.all() == []
    database.close()


def test_a_document_that_was_handed_out_is_nobody_elses(database: Database) -> None:
    table = database.table("things")
    doc_id = table.insert({"list": [1]})
    document = table.get(doc_id=doc_id)
    assert document is not None
    document["list"].append(2)
    assert table.get(doc_id=doc_id) == {"list": [1]}


def test_a_failed_update_leaves_nothing_behind(database: Database) -> None:
    table = database.table("things")
    table.insert_multiple([{"n": 1}, {"n": 2}])

    def spoil(document: dict[str, int]) -> None:
        document["n"] += 10
        if document["n"] == 12:
            raise ValueError

    with pytest.raises(ValueError, match=r"^$"):
        table.update(spoil)
    assert table.all() == [{"n": 1}, {"n": 2}]


def test_two_programs_insert_and_search(database: Database, tmp_path: Path) -> None:
    here, there = (
        database.table("things"),
        Database(tmp_path / "plain.json", storage=JournaledStorage).table("things"),
    )
    for number in range(5):
        here.insert({"n": number})
        there.insert({"n": number})
        assert here.count(Where().n == number) == there.count(Where().n == number) == 2


def test_dropping_tables(database: Database, tmp_path: Path) -> None:
    database.table("one").insert({"n": 1})
    database.table("two").insert({"n": 2})
    database.drop_table("one")
    assert database.tables() == {"two"}
    database.drop_tables()
    assert database.tables() == set()
    database.close()
    assert b'"n"' not in (tmp_path / "plain.json.bak").read_bytes()
