"""The TinyDB storage: the whole state as one JSON file that is only ever replaced whole."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec
from tinydb.storages import Storage

from store.library.failures import (
    StoreDamagedError,
    StoreForeignError,
    StoreNewerError,
    StoreWriteError,
)
from store.library.lock import StoreLock

FORMAT = 1

Tables = dict[str, dict[str, bytes]]
Changes = Mapping[str, Mapping[str, Any]]

_decode_tables = msgspec.json.Decoder(dict[str, dict[str, msgspec.Raw]]).decode
_encode = msgspec.json.encode


class Documents(Mapping[str, dict[str, Any]]):
    """A table's documents, decoded anew at each access so that nobody changes what is kept."""

    def __init__(self, kept: Mapping[str, bytes]) -> None:
        self._kept = kept

    def __getitem__(self, doc_id: str) -> dict[str, Any]:
        document: dict[str, Any] = msgspec.json.decode(self._kept[doc_id])
        return document

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, doc_id: object) -> bool:
        return doc_id in self._kept


class SnapshotStorage(Storage):
    """Reads the file when it changed; writes it beside, syncs, and puts it in the place of the old.

    Raises the errors of `store.library.failures`.
    """

    def __init__(self, path: str | Path) -> None:
        super().__init__()
        self._path = Path(os.path.realpath(path))
        self._lock = StoreLock(self._path.with_name(self._path.name + ".lock"))
        self._tables: Tables = {}
        self._seen: tuple[int, int, int] | None = None
        self._touched: dict[str, set[str]] = {}

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Keep other threads of this program out while several things are read together."""
        with self._lock.inside():
            yield

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep every other writer out, and begin with what the last one wrote."""
        self._make_folder()
        with self._lock.alone() as outermost:
            if outermost:
                self.refresh()
            yield

    @property
    def exists(self) -> bool:
        """Whether there is a store; false before the first commit."""
        return self._seen is not None

    def refresh(self) -> None:
        """Take in what other programs wrote."""
        with self.reading():
            now = self._stat()
            if now == self._seen:
                return
            tables = self._load() if now is not None else {}
            for name in tables.keys() | self._tables.keys():
                before, after = self._tables.get(name, {}), tables.get(name, {})
                self._touched.setdefault(name, set()).update(
                    doc_id
                    for doc_id in before.keys() | after.keys()
                    if before.get(doc_id) != after.get(doc_id)
                )
            self._tables, self._seen = tables, now

    def touched(self) -> dict[str, set[str]]:
        """The ids of each table whose documents are different since this was last asked."""
        touched, self._touched = self._touched, {}
        return touched

    def documents(self, table: str) -> Mapping[str, bytes]:
        """The documents of `table` as JSON."""
        return self._tables.get(table, {})

    def read(self) -> dict[str, dict[str, Any]] | None:
        """What TinyDB works on."""
        self.refresh()
        if not self.exists:
            return None
        return {name: Documents(kept) for name, kept in self._tables.items()}  # type: ignore[misc]

    def write(self, data: Mapping[str, Mapping[str, Any]]) -> None:
        """Replace everything, as `TinyDB.drop_tables` does."""
        with self.transaction():
            self._write(
                {
                    name: {str(doc_id): _encode(document) for doc_id, document in table.items()}
                    for name, table in data.items()
                }
            )

    def commit(self, changes: Changes) -> None:
        """Keep for each table and id the document, or remove it where that is `None`; durably."""
        with self.transaction():
            tables = {name: dict(kept) for name, kept in self._tables.items()}
            for name, documents in changes.items():
                table = tables.setdefault(name, {})
                for doc_id, document in documents.items():
                    if document is None:
                        table.pop(doc_id, None)
                    else:
                        table[doc_id] = _encode(document)
            self._write(tables)
            for name, documents in changes.items():
                self._touched.setdefault(name, set()).update(documents)

    def close(self) -> None:
        """Nothing is left to write."""

    def _stat(self) -> tuple[int, int, int] | None:
        try:
            stat = self._path.stat()
        except FileNotFoundError:
            return None
        return stat.st_ino, stat.st_size, stat.st_mtime_ns

    def _load(self) -> Tables:
        content = self._path.read_bytes()
        if not content:
            raise StoreDamagedError(
                f"{self._path} is empty, which gipfel never leaves it; nothing was changed: "
                "put a copy of it back or choose another place with --store."
            )
        try:
            raw = _decode_tables(content)
            meta = msgspec.json.decode(raw["_meta"]["1"], type=dict[str, Any])
            version = meta["format"]
        except (msgspec.MsgspecError, KeyError) as error:
            raise StoreForeignError(
                f"{self._path} is damaged or not a gipfel store; it was left as it is: "
                "choose another place with --store."
            ) from error
        if version != FORMAT:
            raise StoreNewerError(
                f"{self._path} was written by a newer gipfel (format {version}); update gipfel."
            )
        del raw["_meta"]
        return {
            name: {doc_id: bytes(document) for doc_id, document in table.items()}
            for name, table in raw.items()
        }

    def _write(self, tables: Tables) -> None:
        beside = self._path.with_name(self._path.name + ".new")
        try:
            beside.unlink(missing_ok=True)
            descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as file:
                file.write(_serialised(tables))
                file.flush()
                os.fsync(file.fileno())
            beside.replace(self._path)
            self._sync_folder()
        except OSError as error:
            raise StoreWriteError(
                f"Nothing was saved, {self._path} is as it was: {error.strerror or error}; "
                "make room or choose another place with --store."
            ) from error
        self._tables, self._seen = tables, self._stat()

    def _sync_folder(self) -> None:
        descriptor = os.open(self._path.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def _make_folder(self) -> None:
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise StoreWriteError(
                f"{self._path.parent} cannot be made ({error.strerror or error}); "
                "choose another place with --store."
            ) from error


def _serialised(tables: Tables) -> bytes:
    parts = [_encode("_meta") + b":" + _encode({"1": {"format": FORMAT}})]
    for name, documents in tables.items():
        inner = b",".join(_encode(doc_id) + b":" + kept for doc_id, kept in documents.items())
        parts.append(_encode(name) + b":{" + inner + b"}")
    return b"{" + b",".join(parts) + b"}"
