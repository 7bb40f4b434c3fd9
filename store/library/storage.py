"""The storage: a snapshot that is only replaced whole, and a journal of what came since."""

from __future__ import annotations

import shutil
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any, Self

import msgspec

from store.library import journal, snapshot
from store.library.failures import StoreDamagedError, StoreWriteError
from store.library.filesystem import identity_at, put_in_place, refusal, sync_folder
from store.library.kept import Documents, Mark
from store.library.lock import PATIENCE, StoreLock
from store.library.migration import keep_original, migrated
from store.library.protocol import LibraryError
from store.library.store_files import StoreFiles
from store.library.store_state import Current, OlderFormatError, StoreState

COMPACT_AT = 16 << 20
"""Bytes of journal after which the snapshot is written anew."""

Changes = Mapping[str, Mapping[str, Any]]
"""For each table and id the new document, or `None` where it is removed."""

_encode = msgspec.json.encode


class JournaledStorage:
    """One store, shared safely with other programs; a TinyDB storage (see `store.library.table`).

    Raises the errors of `store.library.failures`. `compact_at` is in bytes of journal, `patience`
    in seconds of waiting for another writer.
    """

    def __init__(
        self, location: str | Path, *, compact_at: int = COMPACT_AT, patience: float = PATIENCE
    ) -> None:
        self._prepare(location, compact_at, patience)
        try:
            self._state.refresh()
        except OlderFormatError:
            self._migrate()

    @classmethod
    @contextmanager
    def repairing(cls, location: str | Path) -> Iterator[Self]:
        """The storage of a damaged store: nothing was read of it, and everybody else is kept out.

        Nothing but `restore` can be done with it.
        """
        storage = cls.__new__(cls)
        storage._prepare(location, COMPACT_AT, PATIENCE)
        with storage._lock.alone():
            yield storage

    def _prepare(self, location: str | Path, compact_at: int, patience: float) -> None:
        self.files = StoreFiles(location)
        self.files.check_place()
        self._lock = StoreLock(self.files.lock, patience)
        self._state = StoreState(self.files)
        self._step = compact_at
        self._compact_at = compact_at
        self._wrote = False

    # Holding others off

    @contextmanager
    def reading(self) -> Iterator[None]:
        """Keep the other threads of this program out while several things are read together."""
        with self._lock.inside():
            yield

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Keep every other writer out, and begin with what the last one wrote."""
        self.files.check_place()
        self.files.make_folder()
        with self._lock.alone() as outermost:
            if outermost:
                self.refresh()
            yield

    # Reading

    @property
    def exists(self) -> bool:
        """Whether there is a store; false before the first commit."""
        return self._state.current is not None

    @property
    def stamp(self) -> str:
        """Names the content of the snapshot, without the journal."""
        current = self._state.current
        return current.stamp if current else ""

    @property
    def journal_end(self) -> int:
        """Bytes of journal; together with `stamp` it names the content of the store."""
        return self._state.journal_end

    def refresh(self) -> None:
        """Take in what other programs wrote."""
        with self.reading():
            try:
                self._state.refresh()
            except OlderFormatError as error:
                raise StoreDamagedError(
                    f"{self.files.snapshot} was replaced by one of an older format; "
                    "close gipfel and open it again."
                ) from error

    def touched(self) -> dict[str, set[str]]:
        """The ids of each table whose documents are different since this was last asked."""
        return self._state.touched()

    def documents(self, table: str) -> Mapping[str, bytes]:
        """The documents of `table` as JSON, each read when it is asked for."""
        return _StoredDocuments(self, self._state, table)

    def fetch_all(self, table: str) -> Iterator[tuple[str, bytes]]:
        """All documents of `table` with their ids, in few reads."""
        with self.reading():
            return self._state.fetch_all(table)

    def marks(self, table: str) -> dict[str, Mark]:
        """What tells the present state of each document of `table` from any other."""
        with self.reading():
            return self._state.table(table).marks()

    def read(self) -> dict[str, dict[str, Any]] | None:
        """What TinyDB works on."""
        self.refresh()
        if not self.exists:
            return None
        with self.reading():
            return {name: Documents(self.documents(name)) for name in self._state.tables}  # type: ignore[misc]

    # Writing

    def commit(self, changes: Changes) -> None:
        """Make `changes` in all tables at once and for good, or none of them."""
        entry: journal.Entry = {
            name: {
                doc_id: None if document is None else _encode(document)
                for doc_id, document in documents.items()
            }
            for name, documents in changes.items()
        }
        with self.transaction():
            self._wrote = True
            current = self._state.current
            if current is None:
                self._begin(entry)
                return
            path = self.files.journal(current.head.generation)
            try:
                end, seen = journal.append(path, entry, current.owner, self.journal_end)
            except OSError as error:
                raise refusal(self.files.snapshot, error) from error
            self._state.took_over(entry, end, seen)
            if end > self._compact_at:
                self._compact_or_wait()

    def write(self, data: Mapping[str, Mapping[str, Any]]) -> None:
        """Replace everything, as `TinyDB.drop_tables` does; the backup forgets it too."""
        tables = {
            name: [(str(doc_id), _encode(document)) for doc_id, document in table.items()]
            for name, table in data.items()
        }
        with self.transaction():
            self._wrote = True
            before = {name: set(kept) for name, kept in self._state.tables.items()}
            self.write_snapshot(tables)
            self.write_snapshot(tables)
            for name in before.keys() | tables.keys():
                self._state.touch(
                    name, before.get(name, set()) | {i for i, _ in tables.get(name, [])}
                )

    def restore(self, tables: Mapping[str, Sequence[tuple[str, bytes]]], after: int) -> None:
        """Put `tables` in the place of whatever is there, as backup too; see `repairing`."""
        self.write_snapshot(tables, after)
        self.write_snapshot(tables)

    def compact(self) -> None:
        """Write the snapshot anew with all that the journal holds, if it holds anything."""
        with self.transaction():
            if self.journal_end:
                names = list(self._state.tables)
                self.write_snapshot({name: self._state.fetch_all(name) for name in names})

    def close(self) -> None:
        """Leave the snapshot complete if this program wrote; if it fails, the journal has all."""
        if self._wrote:
            with suppress(LibraryError):
                self.compact()
            self._wrote = False

    def write_snapshot(
        self, tables: Mapping[str, Iterable[tuple[str, bytes]]], after: int = 0
    ) -> None:
        """Put a new generation with `tables` in the place of the old, which becomes the backup.

        Its number is above `after` and any other. Inside a transaction alone. Raises
        `StoreWriteError`, and then the store is as it was.
        """
        files = self.files
        current = self._state.current
        old = current.head.generation if current else 0
        generation = max(old, after, *files.journals()) + 1
        try:
            head, places = snapshot.write(files.new, generation, tables)
            try:
                if current is not None:
                    self._keep_backup()
                put_in_place(files.new, files.snapshot)
            except OSError:
                files.new.unlink(missing_ok=True)
                raise
            sync_folder(files.folder)
        except OSError as error:
            raise refusal(files.snapshot, error) from error
        found = identity_at(files.snapshot)
        if found is None:
            raise StoreWriteError(f"{files.snapshot} vanished while it was written; try again.")
        self._state.hold_written(Current(head, found), places)
        self._compact_at = self._step
        for number, path in files.journals().items():
            if number != old:  # the backup's journal stays beside the backup
                with suppress(OSError):
                    path.unlink()

    def _begin(self, entry: journal.Entry) -> None:
        tables = {
            name: [(doc_id, document) for doc_id, document in table.items() if document is not None]
            for name, table in entry.items()
        }
        self.write_snapshot(tables)
        self.write_snapshot(tables)  # so that the first generation has a backup too
        for name, table in entry.items():
            self._state.touch(name, set(table))

    def _compact_or_wait(self) -> None:
        try:
            self.compact()
        except StoreWriteError:  # a full disk: all is in the journal, so try again much later
            self._compact_at = self.journal_end + self._step

    def _keep_backup(self) -> None:
        files = self.files
        beside = files.backup.with_name(files.backup.name + "-new")
        beside.unlink(missing_ok=True)
        try:
            beside.hardlink_to(files.snapshot)  # the old file lives on: nothing is copied
        except OSError:
            shutil.copy2(files.snapshot, beside)
        put_in_place(beside, files.backup)

    def _migrate(self) -> None:
        """Bring a store of an older format up to today's, with the original kept beside it."""
        self.files.make_folder()
        with self._lock.alone():
            try:
                self._state.refresh()
            except OlderFormatError as error:
                loaded = error.loaded
            else:
                return  # another program was faster
            try:
                keep_original(self.files.snapshot, loaded.head.format)
            except OSError as error:
                raise refusal(self.files.snapshot, error) from error
            tables = migrated(loaded.tables, loaded.head.format)
            self.write_snapshot(tables)
            self.write_snapshot(tables)  # the backup is of today's format too


class _StoredDocuments(Mapping[str, bytes]):
    """The documents of a table, read from where they are kept at each access."""

    def __init__(self, storage: JournaledStorage, state: StoreState, table: str) -> None:
        self._storage = storage
        self._state = state
        self._table = table

    def __getitem__(self, doc_id: str) -> bytes:
        with self._storage.reading():
            return self._state.fetch(self._table, doc_id)

    def __iter__(self) -> Iterator[str]:
        with self._storage.reading():
            return iter(list(self._state.table(self._table)))

    def __len__(self) -> int:
        return len(self._state.table(self._table))

    def __contains__(self, doc_id: object) -> bool:
        return doc_id in self._state.table(self._table)
