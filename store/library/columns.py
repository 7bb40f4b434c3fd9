"""The columns of the list, kept in memory: what can be shown before a report is opened."""

from __future__ import annotations

import gc
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import date
from pathlib import Path

import msgspec

from store.library import cache
from store.library.failures import StoreDamagedError
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


class _Cached(msgspec.Struct, array_like=True):
    """Listings in their order, the key of each report, and the fingerprint of its text."""

    listings: list[Listing]
    keys: list[str]
    fingerprints: list[str]


_decode = msgspec.json.Decoder(_Row).decode


class Columns:
    """A `Listing` for each report by its id, its key in the table, and the id of each text."""

    def __init__(self) -> None:
        self.listings: dict[str, Listing] = {}
        self.keys: dict[str, str] = {}
        self.texts: dict[str, str] = {}
        self._ids: dict[str, str] = {}
        self._fingerprints: dict[str, str] = {}
        self._order: tuple[Listing, ...] | None = None
        self._highest: int | None = None

    @classmethod
    def cached(cls, path: Path, stamp: str) -> Columns | None:
        """The columns that were kept at `path` for `stamp`, if they were."""
        with _without_collector():
            found = cache.read(path, _Cached, stamp)
            if found is None:
                return None
            columns = cls()
            ids = [listing.id for listing in found.listings]
            columns.listings = dict(zip(ids, found.listings, strict=True))
            columns.keys = dict(zip(ids, found.keys, strict=True))
            columns._ids = dict(zip(found.keys, ids, strict=True))
            columns._fingerprints = dict(zip(ids, found.fingerprints, strict=True))
            columns.texts = dict(zip(found.fingerprints, ids, strict=True))
            columns._order = tuple(found.listings)
            return columns

    def keep(self, path: Path, stamp: str) -> None:
        """Keep the columns for the next start, if that is possible."""
        listings = list(self.newest_first())
        keys = [self.keys[listing.id] for listing in listings]
        fingerprints = [self._fingerprints[listing.id] for listing in listings]
        cache.write(path, _Cached(listings, keys, fingerprints), stamp)

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

    def newest_first(self) -> tuple[Listing, ...]:
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
            row = _decode(kept)
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
