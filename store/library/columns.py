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
    """Listings in their order, and the fingerprint of each one's text."""

    listings: list[Listing]
    fingerprints: list[str]


_decode = msgspec.json.Decoder(_Row).decode


class Columns:
    """A `Listing` for each report by its id, and the id of each text by its fingerprint."""

    def __init__(self) -> None:
        self.listings: dict[str, Listing] = {}
        self.texts: dict[str, str] = {}
        self._fingerprints: dict[str, str] = {}
        self._order: tuple[Listing, ...] | None = None

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
            columns._fingerprints = dict(zip(ids, found.fingerprints, strict=True))
            columns.texts = dict(zip(found.fingerprints, ids, strict=True))
            columns._order = tuple(found.listings)
            return columns

    def keep(self, path: Path, stamp: str) -> None:
        """Keep the columns for the next start, if that is possible."""
        listings = list(self.newest_first())
        fingerprints = [self._fingerprints[listing.id] for listing in listings]
        cache.write(path, _Cached(listings, fingerprints), stamp)

    def read_all(self, reports: Iterable[tuple[str, bytes]]) -> None:
        """Begin with these reports."""
        with _without_collector():
            for report_id, kept in reports:
                self._read(report_id, kept)
        self._order = None

    def update(self, reports: Mapping[str, bytes], touched: Iterable[str]) -> bool:
        """Read the `touched` ones of `reports` anew; true if any of them is different now."""
        changed = False
        for report_id in touched:
            kept = reports.get(report_id)
            changed |= self._forget(report_id) if kept is None else self._read(report_id, kept)
        if changed:
            self._order = None
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

    def _forget(self, report_id: str) -> bool:
        if self.listings.pop(report_id, None) is None:
            return False
        text = self._fingerprints.pop(report_id)
        if self.texts.get(text) == report_id:
            del self.texts[text]
        return True

    def _read(self, report_id: str, kept: bytes) -> bool:
        try:
            row = _decode(kept)
        except msgspec.MsgspecError as error:
            raise StoreDamagedError(
                f"The store holds something under {report_id} that is not a report ({error}); "
                "nothing was changed."
            ) from error
        listing = _listing(report_id, row)
        same = self.listings.get(report_id) == listing
        self.listings[report_id] = listing
        old = self._fingerprints.get(report_id)
        if old is not None and self.texts.get(old) == report_id:
            del self.texts[old]
        self._fingerprints[report_id] = row.fingerprint
        self.texts[row.fingerprint] = report_id
        return not same


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


def _listing(report_id: str, row: _Row) -> Listing:
    meeting = row.meeting
    return Listing(
        id=report_id,
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
