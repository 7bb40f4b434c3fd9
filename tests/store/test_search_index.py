"""The index finds exactly what the plain search finds, whatever was added, removed and saved."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.library.query import QueryError, parse_query
from store.library.search import find_in
from store.library.search_index import SearchIndex
from store.records import Report, listing_of
from tests.store.annotated import collection
from tests.store.test_search import PARTS

QUERIES = [
    *(
        "",
        "h",
        "ha",
        "handel",
        "trade kazakhstan",
        "Usbekistan Export",
        "usbekisch",
        "5,4",
        "4 mrd",
    ),
    *("14%", "14", "2024", "tuerkei", "öl gas", "en", "ung", "schaft", "wasserkraft", "textiles"),
    *("kind:summit", "country:KZ,UZ measure:trade", "period:2023.. handel", "mirziyoyev astana"),
    *(
        "gipfel",
        "sector:mining uran",
        "der die und",
        "zzznichts",
        "trade balance",
        "2,5 mrd dollar",
    ),
]


def kept(reports) -> dict[str, Report]:
    return {report.id: report for report in reports}


def built(reports) -> SearchIndex:
    index = SearchIndex()
    for _ in index.catch_up(map(listing_of, reports), kept(reports).__getitem__):
        pass
    return index


def agrees(index: SearchIndex, reports, text: str, limit: int = 1000) -> None:
    try:
        query = parse_query(text)
    except QueryError:
        return
    plain = find_in(reports, query, limit)
    assert index.find(query, limit, kept(reports).__getitem__) == plain


@pytest.fixture(scope="module")
def whole() -> SearchIndex:
    return built(collection())


@pytest.mark.parametrize("text", QUERIES)
@pytest.mark.parametrize("limit", [1000, 7])
def test_the_index_finds_what_the_plain_search_finds(whole, text, limit):
    agrees(whole, collection(), text, limit)


@settings(deadline=None)
@given(st.lists(st.sampled_from(PARTS), max_size=4).map(" ".join))
def test_the_index_agrees_on_any_query(text):
    agrees(WHOLE, collection(), text)


@settings(deadline=None)
@given(st.data())
def test_the_index_agrees_on_any_stretch_of_the_texts(data):
    report = data.draw(st.sampled_from(collection()))
    start = data.draw(st.integers(0, len(report.text) - 1))
    agrees(WHOLE, collection(), report.text[start : start + data.draw(st.integers(1, 25))])


def test_what_is_added_is_found_and_what_is_removed_is_not(whole):
    reports = list(collection())
    index = built(reports[:10])
    for report in reports[10:]:
        index.add(report)
    agrees(index, reports, "handel kasachstan")
    for report in reports[5:15]:
        index.remove(report.id)
    left = reports[:5] + reports[15:]
    assert len(index) == len(left)
    for text in QUERIES:
        agrees(index, left, text)


def test_a_changed_report_is_found_as_it_is_now(whole):
    reports = list(collection())
    index = built(reports)
    changed = msgspec.structs.replace(reports[3], revision=2, indicators=reports[3].indicators[:1])
    reports[3] = changed
    index.add(changed)
    assert index.revision(changed.id) == 2
    for text in QUERIES:
        agrees(index, reports, text)


def test_catching_up_takes_in_exactly_what_differs():
    reports = list(collection())
    index = built(reports)
    now = reports[2:]
    now[0] = msgspec.structs.replace(now[0], revision=5, title="Umbenannt")
    asked = []

    def get(report_id: str) -> Report:
        asked.append(report_id)
        return kept(now)[report_id]

    list(index.catch_up(map(listing_of, now), get))
    assert asked == [now[0].id]
    for text in ("handel", "umbenannt", ""):
        agrees(index, now, text)


def test_changes_between_the_steps_of_catching_up_are_not_lost():
    reports = list(collection())
    index = SearchIndex()
    steps = index.catch_up(map(listing_of, reports), kept(reports).__getitem__)
    next(steps)
    index.remove(reports[0].id)
    changed = msgspec.structs.replace(reports[1], revision=2, indicators=())
    index.add(changed)
    list(steps)
    for text in QUERIES:
        agrees(index, [changed, *reports[2:]], text)


def test_a_saved_index_is_the_same_when_loaded(tmp_path: Path):
    reports = list(collection())
    index = built(reports[:28])
    index.add(reports[28])
    index.remove(reports[0].id)
    path = tmp_path / "reports.search"
    index.save(path, "stamp 1")
    assert index.unsaved == 0
    loaded = SearchIndex.load(path)
    assert loaded is not None
    assert loaded.stamp == "stamp 1"
    assert [name.name for name in tmp_path.iterdir()] == [path.name]
    for text in QUERIES:
        agrees(loaded, reports[1:29], text)
    loaded.add(reports[0])
    loaded.add(reports[29])
    loaded.remove(reports[4].id)
    loaded.save(path, "stamp 2")
    again = SearchIndex.load(path)
    for text in QUERIES:
        agrees(again, reports[:4] + reports[5:], text)


def test_many_small_additions_are_merged_when_saved(tmp_path: Path):
    reports = [
        msgspec.structs.replace(report, id=f"{report.id}-{copy}")
        for copy in range(12)
        for report in collection()
    ]
    index = SearchIndex()
    for report in reports:
        index.add(report)
        index.find(parse_query("trade"), 1, kept(reports).__getitem__)
    index.save(tmp_path / "cache", "")
    loaded = SearchIndex.load(tmp_path / "cache")
    for text in ("handel kasachstan", "5,4", "der"):
        agrees(loaded, reports, text)
        agrees(index, reports, text)


@pytest.mark.parametrize("damage", ["missing", "empty", "cut", "flipped", "other"])
def test_a_file_of_no_use_is_no_index(tmp_path: Path, damage: str):
    path = tmp_path / "cache"
    built(collection()).save(path, "")
    data = path.read_bytes()
    damaged = {
        "empty": b"",
        "cut": data[: len(data) // 2],
        "flipped": data[:-5000] + bytes([data[-5000] ^ 1]) + data[-4999:],
        "other": b'{"version": 0}\n' + data,
    }
    if damage == "missing":
        path.unlink()
    else:
        path.write_bytes(damaged[damage])
    assert SearchIndex.load(path) is None


WHOLE = built(collection())
