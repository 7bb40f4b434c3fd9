"""The journal: what changed since the snapshot, one checksummed line for each commit.

A line is ``checksum length body`` and a line feed: the CRC-32 of ``length body`` and the length
of `body` in bytes, eight hexadecimal digits each. The first body names the snapshot that the
journal belongs to; every other one holds tables of ids, with the document of each or `null`
where it was removed.
"""

from __future__ import annotations

import os
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

import msgspec

from store.library.filesystem import (
    Identity,
    identity,
    open_to_read,
    open_to_write,
    read_at,
    sync,
    sync_folder,
    write_whole,
)

Entry = dict[str, dict[str, bytes | None]]
"""What one commit changed: the document of each id in each table, `None` if it was removed."""

_HEAD = 18  # checksum, length and a space after each
_decode_entry = msgspec.json.Decoder(dict[str, dict[str, msgspec.Raw]]).decode


class JournalDamagedError(Exception):
    """A line is not what was written."""


class Owner(msgspec.Struct, frozen=True):
    """The snapshot that a journal continues."""

    generation: int
    checksum: str


class Scan(NamedTuple):
    """What was read from a journal: its entries, where the last one ends, and what file it was."""

    entries: list[Entry]
    end: int
    identity: Identity


_decode_owner = msgspec.json.Decoder(Owner).decode


def append(
    path: Path, entry: Mapping[str, Mapping[str, bytes | None]], owner: Owner, at: int
) -> tuple[int, Identity]:
    """Write `entry` at the byte `at`, for good, or leave the journal as it was.

    Whatever lies beyond `at` is the rest of a writer that died, and goes. Returns where the
    journal ends now and its identity; raises `OSError`.
    """
    line = _line(_body(entry))
    if at == 0:
        line = _line(msgspec.json.encode(owner)) + line
    descriptor = open_to_write(path, new=False)
    try:
        if os.fstat(descriptor).st_size > at:
            os.ftruncate(descriptor, at)
        os.lseek(descriptor, at, os.SEEK_SET)
        try:
            write_whole(descriptor, line)
            sync(descriptor)
            if at == 0:
                sync_folder(path.parent)
        except BaseException:
            os.ftruncate(descriptor, at)
            raise
        return at + len(line), identity(os.fstat(descriptor))
    finally:
        os.close(descriptor)


def scan(path: Path, owner: Owner, start: int = 0) -> Scan:
    """The entries of the journal from the byte `start` on.

    A last line that is not complete was never acknowledged and is passed over. Raises
    `JournalDamagedError` for any other line that is not as written, or if the journal belongs to
    another snapshot than `owner`, and `OSError`.
    """
    content, found = _content(path, start)
    entries: list[Entry] = []
    at = 0
    for body in _bodies(content):
        if start + at == 0:
            _check_owner(body, owner)
        else:
            entries.append(_entry(body))
        at += _HEAD + len(body) + 1
    return Scan(entries, start + at, found)


def salvage(path: Path) -> tuple[Owner | None, list[Entry], int]:
    """Whose journal it is, all entries that are as written, and the number of lines that are not.

    An incomplete last line was never acknowledged and does not count. Raises `OSError`.
    """
    content, _ = _content(path, 0)
    owner: Owner | None = None
    entries: list[Entry] = []
    damaged = at = 0
    while at < len(content):
        body = _body_at(content, at)
        if body is None:
            end = content.find(b"\n", at)
            if end < 0:
                break
            damaged += 1
            at = end + 1
            continue
        try:
            if at == 0:
                owner = _decode_owner(body)
            else:
                entries.append(_entry(body))
        except (JournalDamagedError, msgspec.MsgspecError):
            damaged += 1
        at += _HEAD + len(body) + 1
    return owner, entries, damaged


def _content(path: Path, start: int) -> tuple[bytes, Identity]:
    descriptor = open_to_read(path)
    try:
        stat = os.fstat(descriptor)
        return read_at(descriptor, start, max(0, stat.st_size - start)), identity(stat)
    finally:
        os.close(descriptor)


def _bodies(content: bytes) -> Iterator[bytes]:
    at = 0
    while at < len(content):
        body = _body_at(content, at)
        if body is None:
            if b"\n" in content[at:]:
                raise JournalDamagedError(at)
            return
        end = at + _HEAD + len(body)
        if content[end : end + 1] != b"\n":
            raise JournalDamagedError(at)
        yield body
        at = end + 1


def _body_at(content: bytes, at: int) -> bytes | None:
    """The body of the line at `at`, `None` if it is incomplete or not as written."""
    try:
        checksum, length = int(content[at : at + 8], 16), int(content[at + 9 : at + 17], 16)
    except ValueError:
        return None
    end = at + _HEAD + length
    if content[at : at + _HEAD] != b"%08x %08x " % (checksum, length):
        return None  # such as a capital letter, which a flipped bit makes of a small one
    if end >= len(content) or zlib.crc32(memoryview(content)[at + 9 : end]) != checksum:
        return None
    return content[at + _HEAD : end]


def _check_owner(body: bytes, owner: Owner) -> None:
    try:
        found = _decode_owner(body)
    except msgspec.MsgspecError as error:
        raise JournalDamagedError(0) from error
    if found != owner:
        raise JournalDamagedError(0)


def _entry(body: bytes) -> Entry:
    try:
        tables = _decode_entry(body)
    except msgspec.MsgspecError as error:
        raise JournalDamagedError(0) from error
    return {
        name: {
            doc_id: None if bytes(raw) == b"null" else bytes(raw) for doc_id, raw in table.items()
        }
        for name, table in tables.items()
    }


def _line(body: bytes) -> bytes:
    rest = b"%08x %s" % (len(body), body)
    return b"%08x %s\n" % (zlib.crc32(rest), rest)


def _body(entry: Mapping[str, Mapping[str, bytes | None]]) -> bytes:
    encode = msgspec.json.encode
    return b"{%s}" % b",".join(
        b"%s:{%s}"
        % (
            encode(name),
            b",".join(
                b"%s:%s" % (encode(doc_id), b"null" if document is None else document)
                for doc_id, document in table.items()
            ),
        )
        for name, table in entry.items()
    )
