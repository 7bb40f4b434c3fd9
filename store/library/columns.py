"""The columns of the list, kept in memory: what can be shown before a report is opened."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import date
from functools import cached_property, lru_cache
from pathlib import Path

import msgspec

from store.library import cache
from store.library.failures import StoreDamagedError
from store.library.kept_listings import KeptListings, in_blocks
from store.records import Listing, MeetingKind


class _Nothing(msgspec.Struct):
    """Stands for something that is only counted."""


class _MeetingRow(msgspec.Struct):
    kind: MeetingKind
    date: date | None
    place: str | None
    countries: tuple[str, ...]


class _Row(msgspec.Struct):
    id: str
    revision: int
    title: str
    published: date
    collection: bool
    meeting: _MeetingRow
    indicators: list[_Nothing]
    sectors: tuple[str, ...]
    headline_conflicts: list[_Nothing]
    fingerprint: str = ""


class _Names(msgspec.Struct, array_like=True):
    """The id of each report, its key in the table, and the fingerprint of its text."""

    ids: list[str]
    keys: list[str]
    fingerprints: list[str]


class _Cached(msgspec.Struct, array_like=True):
    """Listings in their order, and `_Names` in the same; each is decoded when it is needed."""

    count: int
    listings: list[memoryview]
    names: memoryview


_NOTHING = _Cached(0, [], memoryview(msgspec.msgpack.encode(_Names([], [], []))))


@lru_cache(maxsize=1)
def _decoder() -> msgspec.json.Decoder[_Row]:
    return msgspec.json.Decoder(_Row)  # for those who cannot use the cache


class Columns:
    """A `Listing` for each report by its id, its key in the table, and the id of each text.

    What comes from the cache is decoded when it is asked for: the first screen needs but a few
    lines of many thousands. Each dictionary begins as it was cached and every change changes all.
    """

    def __init__(self, cached: _Cached = _NOTHING) -> None:
        self._kept = KeptListings(cached.listings, cached.count)
        self._kept_names = cached.names
        self._order: Sequence[Listing] | None = self._kept
        self._highest: int | None = None

    @classmethod
    def cached(cls, path: Path, stamp: str) -> Columns | None:
        """The columns that were kept at `path` for `stamp`, if they were."""
        found = cache.read(path, _Cached, stamp)
        return None if found is None else cls(found)

    @cached_property
    def listings(self) -> dict[str, Listing]:
        """The listing of each id."""
        with _without_collector():
            return dict(zip(self._names.ids, self._kept, strict=True))

    @cached_property
    def keys(self) -> dict[str, str]:
        """The key in the table of each id."""
        return dict(zip(self._names.ids, self._names.keys, strict=True))

    @cached_property
    def texts(self) -> dict[str, str]:
        """The id of each fingerprint of a text."""
        return dict(zip(self._names.fingerprints, self._names.ids, strict=True))

    @cached_property
    def _ids(self) -> dict[str, str]:
        return dict(zip(self._names.keys, self._names.ids, strict=True))

    @cached_property
    def _fingerprints(self) -> dict[str, str]:
        return dict(zip(self._names.ids, self._names.fingerprints, strict=True))

    @cached_property
    def _names(self) -> _Names:
        return msgspec.msgpack.decode(self._kept_names, type=_Names)

    def keep(self, path: Path, stamp: str) -> None:
        """Keep the columns for the next start, if that is possible."""
        listings = self.newest_first()
        ids = [listing.id for listing in listings]
        names = _Names(
            ids, [self.keys[one] for one in ids], [self._fingerprints[one] for one in ids]
        )
        content = _Cached(len(ids), in_blocks(listings), memoryview(msgspec.msgpack.encode(names)))
        cache.write(path, content, stamp)

    def read_all(self, reports: Iterable[tuple[str, bytes]]) -> None:
        """Begin with these documents of the table."""
        with _without_collector():
            for key, kept in reports:
                self._read(key, kept)

    def update(self, reports: Mapping[str, bytes], touched: Iterable[str]) -> set[str]:
        """Read the documents under the `touched` keys anew; returns the ids that are different."""
        keys = list(touched)
        changed = {report_id for key in keys if (report_id := self._forget(key)) is not None}
        for key in keys:
            kept = reports.get(key)
            if kept is not None:
                changed.add(self._read(key, kept))
        return changed

    def newest_first(self) -> Sequence[Listing]:
        """All listings, that of the newest meeting first."""
        if self._order is None:
            self._order = tuple(
                sorted(
                    self.listings.values(),
                    key=lambda listing: (listing.day, listing.published, listing.id),
                    reverse=True,
                )
            )
        return self._order

    def free_key(self) -> int:
        """A key above every one that this program has seen."""
        if self._highest is None:
            self._highest = max(map(int, self._ids), default=0)
        return self._highest + 1

    def _forget(self, key: str) -> str | None:
        report_id = self._ids.pop(key, None)
        if report_id is not None:
            del self.listings[report_id]
            del self.keys[report_id]
            text = self._fingerprints.pop(report_id)
            if self.texts.get(text) == report_id:
                del self.texts[text]
            self._order = None
        return report_id

    def _read(self, key: str, kept: bytes) -> str:
        try:
            row = _decoder().decode(kept)
            number = int(key)
        except (msgspec.MsgspecError, ValueError) as error:
            raise StoreDamagedError(
                f"The store holds something under {key} that is not a report ({error}); "
                "nothing was changed."
            ) from error
        self.listings[row.id] = _listing(row)
        self.keys[row.id] = key
        self._ids[key] = row.id
        self._fingerprints[row.id] = row.fingerprint
        self.texts[row.fingerprint] = row.id
        self._order = None
        if self._highest is not None:
            self._highest = max(self._highest, number)
        return row.id


@contextmanager
def _without_collector() -> Iterator[None]:
    """Thousands of records that all stay: looking for rubbish among them doubles the time."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _listing(row: _Row) -> Listing:
    meeting = row.meeting
    return Listing(
        id=row.id,
        revision=row.revision,
        title=row.title,
        published=row.published,
        held=meeting.date,
        place=meeting.place,
        kind=meeting.kind,
        countries=meeting.countries,
        sectors=row.sectors,
        figures=len(row.indicators),
        conflict=bool(row.headline_conflicts),
        collection=row.collection,
    )
