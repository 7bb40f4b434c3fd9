"""The TinyDB database and its tables: each read-modify-write happens under the lock and writes
only what changed.

Loaded by those who write: reading needs no TinyDB.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, MutableMapping
from typing import Any, cast

from tinydb import TinyDB
from tinydb.queries import QueryLike
from tinydb.storages import Storage
from tinydb.table import Document, Table

from store.library.kept import Documents
from store.library.storage import JournaledStorage

Storage.register(JournaledStorage)  # it reads, writes and closes as TinyDB asks of a storage


class Changes(MutableMapping[int, Any]):
    """A table as an updater sees it; what it changes is noted here and touches nothing else."""

    def __init__(self, kept: Mapping[str, Any]) -> None:
        self._kept = kept
        self._seen: dict[int, Any] = {}

    def __getitem__(self, doc_id: int) -> Any:  # noqa: ANN401 (TinyDB hands any document out)
        if doc_id not in self._seen:
            self._seen[doc_id] = self._kept[str(doc_id)]
        document = self._seen[doc_id]
        if document is None:
            raise KeyError(doc_id)
        return document

    def __setitem__(self, doc_id: int, document: object) -> None:
        self._seen[doc_id] = document

    def __delitem__(self, doc_id: int) -> None:
        if doc_id not in self:
            raise KeyError(doc_id)
        self._seen[doc_id] = None

    def __contains__(self, doc_id: object) -> bool:
        if doc_id in self._seen:
            return self._seen[doc_id] is not None
        return str(doc_id) in self._kept

    def __iter__(self) -> Iterator[int]:
        for kept_id in self._kept:
            if self._seen.get(int(kept_id), True) is not None:
                yield int(kept_id)
        for doc_id, document in self._seen.items():
            if document is not None and str(doc_id) not in self._kept:
                yield doc_id

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def made(self) -> dict[str, Any]:
        """The documents that are different now; `None` for one that is gone."""
        return {
            str(doc_id): document
            for doc_id, document in self._seen.items()
            if document != self._kept.get(str(doc_id))
        }


class StoreTable(Table):
    """A table without a query cache and without a counter of its own, safe among programs."""

    def __init__(
        self, storage: Storage, name: str, cache_size: int = 0, persist_empty: bool = False
    ) -> None:
        super().__init__(storage, name, cache_size, persist_empty)

    @property
    def _store(self) -> JournaledStorage:
        return cast("JournaledStorage", self._storage)

    def insert(self, document: Mapping[str, Any]) -> int:
        """Insert one document."""
        with self._store.transaction():
            self._next_id = None  # another program may have taken it
            return super().insert(document)

    def insert_multiple(self, documents: Iterable[Mapping[str, Any]]) -> list[int]:
        """Insert many documents in one write."""
        with self._store.transaction():
            self._next_id = None
            return super().insert_multiple(documents)

    def upsert(self, document: Mapping[str, Any], cond: QueryLike | None = None) -> list[int]:
        """Merge into the documents that match, or insert; nobody comes between."""
        with self._store.transaction():
            return super().upsert(document, cond)

    def put(self, documents: Iterable[Document]) -> None:
        """Keep these documents whole, in one write, whatever their ids held before."""
        self._update_table(
            lambda table: table.update({document.doc_id: dict(document) for document in documents})
        )

    def _update_table(self, updater: Callable[[Any], None]) -> None:
        with self._store.transaction():
            changes = Changes(Documents(self._store.documents(self.name)))
            updater(changes)
            made = changes.made()
            if made:
                self._store.commit({self.name: made})


class Database(TinyDB):
    """A database of such tables: ``Database(storage=lambda: storage)``."""

    table_class = StoreTable

    def table(self, name: str, **options: Any) -> StoreTable:  # noqa: ANN401 (TinyDB's options)
        """The table called `name`."""
        return cast(StoreTable, super().table(name, **options))
