"""What a program knows of a store: its snapshot, and what the journal changed since."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import NamedTuple

from store.library import journal, snapshot
from store.library.failures import (
    StoreBusyError,
    StoreDamagedError,
    StoreForeignError,
    StoreNewerError,
    StoreUnreadableError,
)
from store.library.filesystem import Identity, identity_at
from store.library.kept import KeptTable, Places
from store.library.places import read_places, write_places
from store.library.snapshot import Head, Place
from store.library.store_files import StoreFiles

RECOVER = "run gipfel recover, which restores what the backup and the journal hold"
_TRIES = 100  # another program replaces the file at most once in the time of a few reads


class OlderFormatError(Exception):
    """The file is of an older format and was read in full."""

    def __init__(self, loaded: snapshot.Loaded) -> None:
        super().__init__(loaded.head.format)
        self.loaded = loaded


class Current(NamedTuple):
    """The snapshot that this program knows."""

    head: Head
    identity: Identity

    @property
    def owner(self) -> journal.Owner:
        """How the journal names its snapshot."""
        return journal.Owner(self.head.generation, self.head.checksum)

    @property
    def stamp(self) -> str:
        """Equal exactly if the content is."""
        stamp = f"{self.head.format}-{self.head.generation}-{self.head.checksum}"
        return stamp if self.head.length else f"{stamp} rewritten {self.identity}"


class StoreState:
    """Follows a store's files; whoever uses it keeps other threads out meanwhile.

    Raises the errors of `store.library.failures`, at every use until the cause is gone.
    """

    def __init__(self, files: StoreFiles) -> None:
        self.files = files
        self.current: Current | None = None
        self.tables: dict[str, KeptTable] = {}
        self.journal_end = 0
        self._journal_seen: Identity | None = None
        self._touched: dict[str, set[str]] = {}

    def table(self, name: str) -> KeptTable:
        """Where the documents of the table are."""
        return self.tables.setdefault(name, KeptTable({}))

    def refresh(self) -> None:
        """Take in what other programs wrote."""
        with self._saying_what_is_wrong():
            for _ in range(_TRIES):
                found = identity_at(self.files.snapshot)
                if found is None:
                    self._check_absent()
                    return
                if self.current is None or found != self.current.identity:
                    self._reload()
                self._follow_journal()
                if self.current and identity_at(self.files.snapshot) == self.current.identity:
                    return
        raise self._busy()

    def touched(self) -> dict[str, set[str]]:
        """The ids of each table whose documents are different since this was last asked."""
        touched, self._touched = self._touched, {}
        return touched

    def fetch(self, table: str, doc_id: str) -> bytes:
        """One document, checked; raises `KeyError` if there is none."""
        for _ in range(_TRIES):
            kept = self.table(table)
            if doc_id in kept.newer:
                document = kept.newer[doc_id]
                if document is None:
                    raise KeyError(doc_id)
                return document
            place = kept.places[doc_id]
            with self._saying_what_is_wrong():
                try:
                    return snapshot.fetch(self.files.snapshot, self._identity(), place)
                except snapshot.SnapshotMovedError:
                    self.refresh()
        raise self._busy()

    def fetch_all(self, table: str) -> Iterator[tuple[str, bytes]]:
        """All documents with their ids as they are now, checked, whatever happens meanwhile."""
        for _ in range(_TRIES):
            kept = self.table(table)
            order, newer, places = list(kept), dict(kept.newer), kept.unchanged()
            with self._saying_what_is_wrong():
                try:
                    found = snapshot.fetch_all(self.files.snapshot, self._identity(), places)
                except snapshot.SnapshotMovedError:
                    self.refresh()
                else:
                    return self._in_order(order, newer, found)
        raise self._busy()

    def hold(self, current: Current, places: Mapping[str, Places]) -> None:
        """From now on this is the snapshot, and there is no journal yet."""
        self.current = current
        self.tables = {name: KeptTable(table) for name, table in places.items()}
        self.journal_end = 0
        self._journal_seen = None

    def hold_written(self, current: Current, places: Mapping[str, dict[str, Place]]) -> None:
        """`hold` what this program wrote, and keep the places for the next start."""
        self.hold(current, places)
        self._keep_places()

    def took_over(self, entry: journal.Entry, end: int, seen: Identity) -> None:
        """The journal ends at `end` now, with `entry` as its last."""
        self._apply(entry)
        self.journal_end, self._journal_seen = end, seen

    def touch(self, table: str, ids: set[str]) -> None:
        """These documents may be different now."""
        self._touched.setdefault(table, set()).update(ids)

    def _identity(self) -> Identity:
        return self.current.identity if self.current else (0, 0, 0)

    def _in_order(
        self,
        order: list[str],
        newer: dict[str, bytes | None],
        found: Iterator[tuple[str, bytes]],
    ) -> Iterator[tuple[str, bytes]]:
        with self._saying_what_is_wrong():
            for doc_id in order:
                document = newer.get(doc_id)
                yield next(found) if document is None else (doc_id, document)

    def _apply(self, entry: journal.Entry) -> None:
        for name, documents in entry.items():
            kept = self.table(name)
            for doc_id, document in documents.items():
                kept.put(doc_id, document)
            self.touch(name, set(documents))

    def _check_absent(self) -> None:
        files = self.files
        if self.current is not None or files.backup.exists() or files.journals():
            raise StoreDamagedError(
                f"{files.snapshot} is missing, though its backup or journal is there: {RECOVER}, "
                f"or remove all {files.snapshot.name}.* files to begin anew."
            )

    def _reload(self) -> None:
        before = {name: kept.marks() for name, kept in self.tables.items()}
        known = self.current is not None
        self._load()
        if not known:
            return
        after = {name: kept.marks() for name, kept in self.tables.items()}
        for name in before.keys() | after.keys():
            old, new = before.get(name, {}), after.get(name, {})
            self.touch(name, {i for i in old.keys() | new.keys() if old.get(i) != new.get(i)})

    def _load(self) -> None:
        head, found = snapshot.read_head(self.files.snapshot)
        if head is not None and head.format == snapshot.FORMAT:
            current = Current(head, found)
            places = read_places(self.files.cache / "places", _places_stamp(current))
            if places is not None:
                self.hold(current, places)
                return
        loaded = snapshot.load(self.files.snapshot)
        if loaded.head.format < snapshot.FORMAT:
            raise OlderFormatError(loaded)
        current = Current(loaded.head, loaded.identity)
        if loaded.places is not None:
            self.hold(current, loaded.places)
            self._keep_places()
            return
        self.hold(current, {})
        for name, table in loaded.tables.items():  # another program laid the file out
            kept = self.table(name)
            for doc_id, raw in table.items():
                kept.put(doc_id, bytes(raw))

    def _keep_places(self) -> None:
        if self.current is not None:
            tables = {name: kept.places for name, kept in self.tables.items()}
            write_places(self.files.cache / "places", tables, _places_stamp(self.current))

    def _follow_journal(self) -> None:
        if self.current is None:
            return
        path = self.files.journal(self.current.head.generation)
        found = identity_at(path)
        if found == self._journal_seen:
            return
        if found is None and self.journal_end == 0:
            self._journal_seen = None
            return
        if found is None or found[1] < self.journal_end:
            raise StoreDamagedError(f"{path} lost what was written to it: {RECOVER}.")
        try:
            scan = journal.scan(path, self.current.owner, self.journal_end)
        except journal.JournalDamagedError as error:
            raise StoreDamagedError(
                f"{path} is damaged or belongs to another store, so nothing was changed: {RECOVER}."
            ) from error
        for entry in scan.entries:
            self._apply(entry)
        self.journal_end, self._journal_seen = scan.end, scan.identity

    def _busy(self) -> StoreBusyError:
        return StoreBusyError(
            f"{self.files.snapshot} keeps changing under gipfel; "
            "close the other programs that write to it."
        )

    @contextmanager
    def _saying_what_is_wrong(self) -> Iterator[None]:
        path = self.files.snapshot
        try:
            yield
        except snapshot.SnapshotDamagedError as error:
            if not self.files.backup.exists():
                raise StoreDamagedError(self.files.nothing_to_restore(str(error))) from error
            raise StoreDamagedError(
                f"{path} {error}, so nothing was changed: {RECOVER}."
            ) from error
        except snapshot.SnapshotForeignError as error:
            if self.files.backup.exists() or self.files.journals():
                raise StoreDamagedError(
                    f"{path} no longer holds what gipfel wrote, so nothing was changed: {RECOVER}."
                ) from error
            raise StoreForeignError(
                f"{path} is not a gipfel store and was left as it is: "
                "choose another place with --store."
            ) from error
        except snapshot.SnapshotNewerError as error:
            raise StoreNewerError(
                f"{path} was written by a newer gipfel (format {error}; this one knows "
                f"{snapshot.FORMAT}) and was left as it is: update gipfel."
            ) from error
        except OSError as error:
            raise StoreUnreadableError(
                f"{path} cannot be read: {error.strerror or error}; "
                "see to its permissions or choose another place with --store."
            ) from error


def _places_stamp(current: Current) -> str:
    return f"{current.stamp} {current.identity}"
