"""Restoring a damaged store from its backup and its journals; nothing damaged is thrown away."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from store.library import journal, snapshot
from store.library.failures import StoreDamagedError, StoreUnreadableError
from store.library.filesystem import refusal, sync_folder
from store.library.protocol import LibraryError
from store.library.storage import JournaledStorage
from store.library.store_files import StoreFiles
from store.records import Record

Tables = dict[str, dict[str, bytes]]


class Recovery(Record, frozen=True, kw_only=True):
    """What `recover` did.

    `message` is a sentence or two for a person. `kept` names the damaged files as they were, under
    their new names; it is empty if the store was whole and nothing was touched. `lost` counts the
    journal's entries that could not be read.
    """

    message: str
    reports: int
    kept: tuple[Path, ...] = ()
    from_backup: bool = False
    entries: int = 0
    lost: int = 0


class _Salvage(NamedTuple):
    tables: Tables
    generation: int
    from_backup: bool
    entries: int
    lost: int
    damaged: list[Path]


def recover(location: str | Path) -> Recovery:
    """Make the store at `location` whole again.

    From the snapshot if that is whole, else from the backup, and from every journal entry that
    is as it was written. Damaged files stay beside the store under a name that says so. Raises
    `StoreForeignError` for what never was a store, `StoreDamagedError` if neither snapshot nor
    backup can be read, and any other `LibraryError` if the result cannot be written; the store
    is then as it was.
    """
    files = StoreFiles(location)
    files.check_place()
    if not (files.snapshot.exists() or files.backup.exists() or files.journals()):
        raise StoreUnreadableError(f"There is no store at {files.snapshot}, so nothing to recover.")
    whole = _reports_if_whole(location)
    if whole is not None:
        return Recovery(
            message=f"{files.snapshot} is whole, with {whole} reports; nothing was changed.",
            reports=whole,
        )
    with JournaledStorage.repairing(location) as storage:
        salvage = _salvage(files)
        kept = _put_aside(files, salvage.damaged)
        try:
            storage.restore(
                {name: list(table.items()) for name, table in salvage.tables.items()},
                after=salvage.generation,
            )
        except LibraryError:
            _discard(kept)
            raise
    return Recovery(
        message=_message(files, salvage, kept),
        reports=len(salvage.tables.get("reports", {})),
        kept=tuple(kept),
        from_backup=salvage.from_backup,
        entries=salvage.entries,
        lost=salvage.lost,
    )


def _reports_if_whole(location: str | Path) -> int | None:
    """How many reports there are, if all files are as written: not only what opening looks at."""
    try:
        storage = JournaledStorage(location)
        snapshot.load(storage.files.snapshot)
    except (StoreDamagedError, snapshot.SnapshotDamagedError):
        return None
    return len(storage.documents("reports"))


def _salvage(files: StoreFiles) -> _Salvage:
    damaged: list[Path] = []
    base = _loaded(files.snapshot)
    from_backup = base is None
    if base is None:
        if files.snapshot.exists():
            damaged.append(files.snapshot)
        base = _loaded(files.backup)
    if base is None:
        raise _nothing_left(files)
    tables = {
        name: {doc_id: bytes(raw) for doc_id, raw in table.items()}
        for name, table in base.tables.items()
    }
    applied = lost = 0
    for generation, path in files.journals().items():
        if generation < base.head.generation:
            continue  # older than what is already in the snapshot
        try:
            owner, entries, unread = journal.salvage(path)
        except OSError:
            damaged.append(path)
            lost += 1
            continue
        if generation == base.head.generation and owner not in (
            None,
            journal.Owner(base.head.generation, base.head.checksum),
        ):
            damaged.append(path)  # it continues another file that had this place once
            lost += len(entries)
            continue
        lost += unread
        applied += len(entries)
        if unread:
            damaged.append(path)
        for entry in entries:
            _apply(tables, entry)
    return _Salvage(tables, base.head.generation, from_backup, applied, lost, damaged)


def _loaded(path: Path) -> snapshot.Loaded | None:
    try:
        loaded = snapshot.load(path)
    except (
        snapshot.SnapshotDamagedError,
        snapshot.SnapshotForeignError,
        snapshot.SnapshotNewerError,
        OSError,
    ):
        return None
    return loaded if loaded.head.format == snapshot.FORMAT else None


def _nothing_left(files: StoreFiles) -> LibraryError:
    name = files.snapshot.name
    if files.backup.exists():
        return StoreDamagedError(
            f"Neither {files.snapshot} nor its backup {files.backup.name} can be read, and both "
            "were left as they are: put a copy of your own in their place, or move "
            f"{name} and all {name}.* files to another folder, and gipfel begins anew."
        )
    return StoreDamagedError(files.nothing_to_restore(_what_is_wrong(files.snapshot)))


def _what_is_wrong(path: Path) -> str:
    if not path.exists():
        return "is missing"
    try:
        snapshot.load(path)
    except snapshot.SnapshotDamagedError as error:
        return str(error)
    except (snapshot.SnapshotForeignError, snapshot.SnapshotNewerError, OSError):
        pass
    return "no longer holds what gipfel wrote"


def _apply(tables: Tables, entry: journal.Entry) -> None:
    for name, documents in entry.items():
        table = tables.setdefault(name, {})
        for doc_id, document in documents.items():
            if document is None:
                table.pop(doc_id, None)
            else:
                table[doc_id] = document


def _put_aside(files: StoreFiles, damaged: list[Path]) -> list[Path]:
    """Give each file a second name; what is restored takes the place of the first."""
    kept: list[Path] = []
    try:
        for path in damaged:
            aside = files.aside(path)
            kept.append(aside)
            try:
                aside.hardlink_to(path)
            except OSError:
                shutil.copy2(path, aside)
        sync_folder(files.folder)
    except OSError as error:
        _discard(kept)
        raise refusal(files.snapshot, error) from error
    return kept


def _discard(kept: list[Path]) -> None:
    for path in kept:
        with suppress(OSError):
            path.unlink()


def _message(files: StoreFiles, salvage: _Salvage, kept: list[Path]) -> str:
    parts = list(_parts(files, salvage))
    if kept:
        parts.append(f"What was damaged is kept as {' and '.join(str(path) for path in kept)}.")
    return " ".join(parts)


def _parts(files: StoreFiles, salvage: _Salvage) -> Iterator[str]:
    source = "its backup" if salvage.from_backup else "what was whole of it"
    changes = "1 change" if salvage.entries == 1 else f"{salvage.entries} changes"
    reports = len(salvage.tables.get("reports", {}))
    yield (
        f"{files.snapshot} was restored from {source} and {changes} of the journal, "
        f"with {reports} reports."
    )
    if salvage.lost:
        lost = "1 change" if salvage.lost == 1 else f"{salvage.lost} changes"
        yield f"{lost} in the journal could not be read and may be missing."
