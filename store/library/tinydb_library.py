"""The library behind which TinyDB keeps the reports."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, datetime
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Self

import msgspec
from msgspec.structs import replace

from store.library import memory
from store.library.columns import Columns
from store.library.filesystem import notices
from store.library.ids import fingerprint, id_for
from store.library.kept import Mark
from store.library.lock import PATIENCE
from store.library.memory import TranslationMemory
from store.library.protocol import LibraryError, ReportNotFoundError, RevisionConflictError
from store.library.storage import COMPACT_AT, JournaledStorage
from store.records import Listing, Report

if TYPE_CHECKING:
    from tinydb.table import Document

    from store.library.kept_index import KeptIndex
    from store.library.query import Hit, Query
    from store.library.table import Database, StoreTable

TABLE = "reports"

_OPENED = 300
"""So many reports that were opened stay so: each key press of a search asks for much the same."""


@lru_cache(maxsize=1)
def _decoder() -> msgspec.json.Decoder[Report]:
    return msgspec.json.Decoder(Report)  # a millisecond that the list need not wait for


class TinyDBLibrary:
    """Implements `store.library.protocol.Library` on one JSON file.

    `compact_at` and `patience` are those of `JournaledStorage`.
    """

    def __init__(
        self, location: Path, compact_at: int = COMPACT_AT, patience: float = PATIENCE
    ) -> None:
        self._storage = JournaledStorage(location, compact_at=compact_at, patience=patience)
        self._memory = TranslationMemory(self._storage, lambda: self._database.table(memory.TABLE))
        self._closed = False
        self._columns_stamp = ""  # of the snapshot whose columns are in the cache
        if not self._storage.exists:
            self._begin()
        self._columns = self._read_columns()
        self._news = False  # something of others was taken in that `refresh` did not tell yet
        self._index: KeptIndex | None = None
        self._opened: dict[str, Report] = {}

    @property
    def memory(self) -> TranslationMemory:
        """The translation memory kept beside the reports."""
        return self._memory

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should know about keeping reports in this place."""
        return notices(self._storage.files.folder)

    def listings(self) -> Sequence[Listing]:
        """A line for each report, newest meeting first."""
        with self._storage.reading():
            self._check_open()
            return self._columns.newest_first()

    def reports(self) -> Iterator[Report]:
        """Every report, whole, as they are now."""
        self._check_open()
        return (_decoder().decode(kept) for _, kept in self._storage.fetch_all(TABLE))

    def get(self, report_id: str) -> Report:
        """The report with this id; raises `ReportNotFoundError`."""
        with self._storage.reading():
            self._check_open()
            opened = self._opened.get(report_id)
            if opened is not None:
                return opened
            for _ in range(2):
                key = self._columns.keys.get(report_id)
                kept = None if key is None else self._storage.documents(TABLE).get(key)
                if kept is not None:
                    report = _decoder().decode(kept)
                    if report.id == report_id:
                        self._remember_opened(report)
                        return report
                self._hear()  # reading may have led to what another program wrote
        raise ReportNotFoundError(
            f"There is no report {report_id}; gipfel list shows those that there are."
        )

    def add(self, report: Report) -> Report:
        """Keep `report` and return it as kept: with id, moment and revision 1."""
        return self.add_all([report])[0]

    def add_all(self, reports: Iterable[Report]) -> list[Report]:
        """`add` for many, in one durable write."""
        given = [(report, fingerprint(report.text)) for report in reports]
        with self._storage.transaction():
            self._check_open()
            self._hear()
            new: dict[str, tuple[Report, str]] = {}
            ids: dict[str, str] = {}
            taken = set(self._columns.listings)
            for report, text in given:
                if text in self._columns.texts or text in ids:
                    continue
                report_id = id_for(report, taken)
                taken.add(report_id)
                ids[text] = report_id
                new[report_id] = (_as_kept(report, report_id), text)
            self._reports.insert_multiple(
                _document(report, text, key)
                for key, (report, text) in enumerate(new.values(), self._columns.free_key())
            )
            self._follow()
            return [
                new[ids[text]][0] if text in ids else self.get(self._columns.texts[text])
                for _, text in given
            ]

    def replace(self, report: Report) -> Report:
        """Keep a changed report and return it with its revision raised."""
        with self._storage.transaction():
            self._check_open()
            self._hear()
            theirs = self.get(report.id)
            if theirs.revision != report.revision:
                raise RevisionConflictError(report, theirs)
            kept = replace(report, revision=theirs.revision + 1)
            key = int(self._columns.keys[kept.id])
            self._reports.put([_document(kept, fingerprint(kept.text), key)])
            self._follow()
            return kept

    def remove(self, report_ids: Iterable[str]) -> None:
        """Remove these reports in one write; raises `ReportNotFoundError` and removes none."""
        doomed = set(report_ids)
        with self._storage.transaction():
            self._check_open()
            self._hear()
            for report_id in sorted(doomed - self._columns.listings.keys()):
                raise ReportNotFoundError(
                    f"There is no report {report_id}, so none was removed; "
                    "gipfel list shows those that there are."
                )
            self._reports.remove(doc_ids=[int(self._columns.keys[i]) for i in doomed])
            self._follow()

    def remove_collection(self) -> int:
        """Remove the reports that came with the program; returns how many."""
        from store.collection import PROVIDER

        with self._storage.transaction():
            self._check_open()
            self._hear()
            doomed = [
                listing.id for listing in self._columns.listings.values() if listing.collection
            ]
            english = [
                memory.key_of(german)
                for report in map(self.get, doomed)
                for german in (report.text[s.start : s.end] for s in report.sentences)
                if (known := self._memory.recall(german)) and known.provider == PROVIDER
            ]
            if doomed:
                keys = [self._columns.keys[report_id] for report_id in doomed]
                self._storage.commit(
                    {TABLE: dict.fromkeys(keys), memory.TABLE: dict.fromkeys(english)}
                )
                self._follow()
            return len(doomed)

    def find(self, query: Query, limit: int = 100) -> Sequence[Hit]:
        """Figures first, best first: exact measure and country, then newest; then text hits."""
        self._check_open()
        return self._search_index().find(query, limit)

    def prepare_search(self) -> Iterator[int]:
        """Make `find` quick, in steps of some milliseconds that yield how many are left."""
        self._check_open()
        return self._search_index().prepare()

    def refresh(self) -> bool:
        """Take in what other programs wrote; true if any report is different now."""
        with self._storage.reading():
            self._check_open()
            self._storage.refresh()
            self._hear()
            news, self._news = self._news, False
            return news

    def close(self) -> None:
        """Leave everything complete on disk; the library cannot be used afterwards."""
        if not self._closed:
            self._storage.close()
            if self._index is not None:
                self._index.save()
            self._closed = True
            self._keep_columns()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    @cached_property
    def _database(self) -> Database:
        from store.library.table import Database  # only those who write load TinyDB

        return Database(storage=lambda: self._storage)

    @property
    def _reports(self) -> StoreTable:
        return self._database.table(TABLE)

    def _begin(self) -> None:
        """Put the collection into a store that does not exist yet."""
        from store.collection import bundled

        with self._storage.transaction():
            if self._storage.exists:  # another program was faster
                return
            reports = {}
            english = {}
            for key, (report, translations) in enumerate(bundled(), 1):
                kept = _as_kept(report, report.id)
                reports[str(key)] = dict(_document(kept, fingerprint(kept.text), key))
                for document in map(memory.document_of, translations):
                    english[str(document.doc_id)] = dict(document)
            self._storage.commit({TABLE: reports, memory.TABLE: english})

    def _search_index(self) -> KeptIndex:
        if self._index is None:
            from store.library.kept_index import KeptIndex  # for those who search

            self._index = KeptIndex(
                self._storage, self._marks, self.listings, self.get, follow=self._hear
            )
        return self._index

    def _marks(self) -> dict[str, Mark]:
        with self._storage.reading():
            self._hear()
            marks = self._storage.marks(TABLE)
            return {report_id: marks[key] for report_id, key in self._columns.keys.items()}

    @property
    def _cache(self) -> Path:
        return self._storage.files.cache / "columns"

    def _read_columns(self) -> Columns:
        columns = Columns.cached(self._cache, self._storage.stamp)
        touched = self._storage.touched()
        if columns is None:
            columns = Columns()
            columns.read_all(self._storage.fetch_all(TABLE))
            if not self._storage.journal_end:
                columns.keep(self._cache, self._storage.stamp)
        else:
            columns.update(self._storage.documents(TABLE), touched.get(TABLE, ()))
        self._columns_stamp = self._storage.stamp
        return columns

    def _keep_columns(self) -> None:
        if not self._storage.journal_end and self._columns_stamp != self._storage.stamp:
            self._follow()
            self._columns.keep(self._cache, self._storage.stamp)

    def _hear(self) -> None:
        """Take in what others did, and remember for `refresh` whether that was anything."""
        with self._storage.reading():
            self._news |= self._follow()

    def _remember_opened(self, report: Report) -> None:
        if len(self._opened) >= _OPENED:
            del self._opened[next(iter(self._opened))]
        self._opened[report.id] = report

    def _follow(self) -> bool:
        """Bring the columns up to what the storage holds; true if a report is different."""
        touched = self._storage.touched().get(TABLE, ())
        changed = self._columns.update(self._storage.documents(TABLE), touched)
        for report_id in changed:
            self._opened.pop(report_id, None)
        if changed and self._index is not None:
            self._index.changed(changed)
        return bool(changed)

    def _check_open(self) -> None:
        if self._closed:
            raise LibraryError("The library is closed; open it again.")


def _as_kept(report: Report, report_id: str) -> Report:
    return replace(report, id=report_id, revision=1, added=report.added or datetime.now(UTC))


def _document(report: Report, text: str, key: int) -> Document:
    from tinydb.table import Document  # only those who write load TinyDB

    return Document({**msgspec.to_builtins(report), "fingerprint": text}, key)
