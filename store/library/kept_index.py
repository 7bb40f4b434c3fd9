"""The search index of a library, kept beside the store and brought up to date when it is asked.

It is loaded when somebody first searches. A small file says which state of each report it knows,
so that whatever other programs changed meanwhile is read anew.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

from store.library import cache
from store.library.filesystem import PRIVATE_FOLDER
from store.library.kept import Mark
from store.library.protocol import ReportNotFoundError
from store.library.query import Hit, Query
from store.library.search_index import SearchIndex
from store.library.storage import JournaledStorage
from store.records import Listing, Report

_FEW = 24
"""So many changed reports are taken in one by one; for more, all listings are compared."""

_TRIES = 10

_SAVE_AT_ONCE = 500
_SAVE_AT_CLOSE = 20
"""After so many changes the index is saved, when it is ready or when the library is closed."""


class KeptIndex:
    """Answers queries about reports; may be used by several threads.

    `marks` tells the present state of each report, `follow` takes in what other programs wrote.
    """

    def __init__(
        self,
        storage: JournaledStorage,
        marks: Callable[[], dict[str, Mark]],
        listings: Callable[[], Sequence[Listing]],
        get: Callable[[str], Report],
        follow: Callable[[], None],
    ) -> None:
        self._storage = storage
        self._marks = marks
        self._listings = listings
        self._read = get
        self._follow = follow
        self._lock = threading.RLock()
        self._index: SearchIndex | None = None
        self._steps: Iterator[int] | None = None
        self._ready = False
        self._noting = threading.Lock()
        self._changed: set[str] = set()

    def changed(self, report_ids: Iterable[str]) -> None:
        """These reports are different now, or gone."""
        with self._noting:
            self._changed.update(report_ids)

    def prepare(self) -> Iterator[int]:
        """Bring the index up to date in steps of some milliseconds; see `Library`."""
        while (left := self._step()) is not None:
            yield left

    def find(self, query: Query, limit: int) -> list[Hit]:
        """The first `limit` answers; brings the index up to date before."""
        with self._lock:
            for _ in range(_TRIES):
                for _ in self.prepare():
                    pass
                try:
                    return self._loaded().find(query, limit, self._get_known)
                except ReportNotFoundError:
                    self._follow()  # another program changed it between index and report
        return []

    def save(self) -> None:
        """Keep what was learnt for the next start, if it was much."""
        with self._lock:
            if self._index is not None and self._ready and self._index.unsaved > _SAVE_AT_CLOSE:
                self._save()

    def _get_known(self, report_id: str) -> Report:
        report = self._read(report_id)
        if report.revision != self._loaded().revision(report_id):
            raise ReportNotFoundError(report_id)
        return report

    def _step(self) -> int | None:
        """Some milliseconds of work; how many reports are left, `None` if all is done."""
        with self._lock:
            index = self._loaded()
            if self._steps is None:
                self._take_changes(index)
                if self._ready:
                    return None
                self._steps = index.catch_up(self._listings(), self._read)
            try:
                return next(self._steps)
            except ReportNotFoundError:  # removed by another program a moment ago
                self._steps = None
                self._follow()
                return 1
            except StopIteration:
                self._ready = True
                self._steps = None
                if index.unsaved > _SAVE_AT_ONCE:
                    self._save()
                return self._step()
            except BaseException:
                self._steps = None
                raise

    def _take_changes(self, index: SearchIndex) -> None:
        with self._noting:
            changed, self._changed = self._changed, set()
        for report_id in changed:
            index.remove(report_id)
        if len(changed) > _FEW:
            self._ready = False
        elif self._ready:
            for report_id in changed:
                with suppress(ReportNotFoundError):
                    index.add(self._read(report_id))

    def _loaded(self) -> SearchIndex:
        if self._index is None:
            self._index = self._load() or SearchIndex()
        return self._index

    def _load(self) -> SearchIndex | None:
        index = SearchIndex.load(self._path("search"))
        if index is None:
            return None
        with self._storage.reading():
            if index.stamp == self._stamp():
                self._changed.clear()
                self._ready = True
                return index
            known = cache.read(self._path("search-marks"), dict[str, Mark], index.stamp)
            now = self._marks()
        if known is None:
            return None
        for report_id, mark in known.items():
            if now.get(report_id) != mark:
                index.remove(report_id)
        return index

    def _save(self) -> None:
        index = self._loaded()
        with self._storage.reading():
            self._take_changes(index)
            if not self._ready:
                return
            stamp = self._stamp()
            marks = self._marks()
        folder = self._path("search").parent
        with suppress(OSError):  # a full or read-only disk: the next start takes longer
            folder.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
            index.save(self._path("search"), stamp)
            cache.write(self._path("search-marks"), marks, stamp)

    def _stamp(self) -> str:
        return f"{self._storage.stamp}+{self._storage.journal_end}"

    def _path(self, name: str) -> Path:
        return self._storage.files.cache / name
