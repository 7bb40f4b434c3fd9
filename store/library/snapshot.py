"""The snapshot: one JSON file with everything, as stock TinyDB reads it, and a checksum in front.

It begins ``{"_meta":{"1":{"format":2,"generation":7,"checksum":"89abcdef"}}``; the checksum is
the CRC-32 of everything before it and everything after it. Documents stay in the file; what is
held of each is its place.
"""

from __future__ import annotations

import os
import re
import zlib
from collections.abc import Iterable, Iterator, Mapping
from io import FileIO
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
    write_whole,
)

FORMAT = 2
META = "_meta"

Place = tuple[int, int, int]
"""Where a document's JSON is in the file: offset and length in bytes, and its CRC-32."""

_HEAD = re.compile(
    rb'\{"_meta":\{"1":\{"format":(\d{1,9}),"generation":(\d{1,18}),"checksum":"([0-9a-f]{8})"\}\}'
)
_OURS = b'{"_meta":{"1":{"format":'
_LONGEST_HEAD = 128
_BLOCK = 1 << 20

_encode = msgspec.json.encode
_decode_tables = msgspec.json.Decoder(dict[str, dict[str, msgspec.Raw]]).decode


class SnapshotDamagedError(Exception):
    """The file is not what was written; the text says in which way, for a sentence."""


class SnapshotForeignError(Exception):
    """The file is something else than a store."""


class SnapshotNewerError(Exception):
    """The file is of a newer format; the text is its number."""


class SnapshotMovedError(Exception):
    """The file is no longer the one that the places belong to."""


class Head(NamedTuple):
    """What the file says of itself; `length` is where the first table begins, 0 if rewritten."""

    format: int
    generation: int
    checksum: str
    length: int


class _Meta(msgspec.Struct):
    format: int
    generation: int = 0
    checksum: str = ""


class Loaded(NamedTuple):
    """A file read in full: its tables, each document as it stands, and where that is.

    `places` is `None` if another program laid the file out, so that places are not known.
    """

    head: Head
    identity: Identity
    tables: dict[str, dict[str, msgspec.Raw]]
    places: dict[str, dict[str, Place]] | None


def read_head(path: Path) -> tuple[Head | None, Identity]:
    """The head of the file without the rest; `None` if it does not begin as we write it."""
    descriptor = open_to_read(path)
    try:
        stat = os.fstat(descriptor)
        return _head(read_at(descriptor, 0, min(stat.st_size, _LONGEST_HEAD))), identity(stat)
    finally:
        os.close(descriptor)


def load(path: Path) -> Loaded:
    """Read and check the whole file.

    Raises `SnapshotDamagedError`, `SnapshotForeignError`, `SnapshotNewerError` or `OSError`. A
    file of ours that stock TinyDB wrote again is taken as it is, without a checksum.
    """
    descriptor = open_to_read(path)
    try:
        stat = os.fstat(descriptor)
        content = read_at(descriptor, 0, stat.st_size)
    finally:
        os.close(descriptor)
    if not content:
        raise SnapshotDamagedError("is empty")
    if not content.strip(b"\0"):
        raise SnapshotDamagedError("holds nothing but zeros")
    head = _head(content)
    if head is not None:
        rest = memoryview(content)[head.length :]
        if head.format > FORMAT and _checksum(head._replace(format=FORMAT), rest) != head.checksum:
            raise SnapshotNewerError(str(head.format))
        if _checksum(head, rest) != head.checksum:
            raise SnapshotDamagedError("does not match its checksum")
    tables = _tables(content)
    if head is None:
        head = _stated(content, tables)
    del tables[META]
    places = _places(head, tables, stat.st_size) if head.length else None
    return Loaded(head, identity(stat), tables, places)


def write(
    path: Path, generation: int, tables: Mapping[str, Iterable[tuple[str, bytes]]]
) -> tuple[Head, dict[str, dict[str, Place]]]:
    """Write a new file at `path` for good; returns its head and where each document is.

    Raises `OSError`, and then there is no file at `path`.
    """
    descriptor = _new_file(path)
    try:
        blank = Head(FORMAT, generation, "0" * 8, 0)
        length = len(_head_bytes(blank))
        writer = _Writer(descriptor, length, zlib.crc32(_before_checksum(blank)))
        places = {name: writer.table(name, documents) for name, documents in tables.items()}
        writer.put(b"}")
        writer.flush()
        head = Head(FORMAT, generation, f"{writer.checksum:08x}", length)
        os.lseek(descriptor, 0, os.SEEK_SET)
        write_whole(descriptor, _head_bytes(head))
        sync(descriptor)
    except BaseException:
        os.close(descriptor)
        path.unlink(missing_ok=True)
        raise
    os.close(descriptor)
    return head, places


def fetch(path: Path, found: Identity, place: Place) -> bytes:
    """One document, checked; raises `SnapshotMovedError`, `SnapshotDamagedError`, `OSError`."""
    descriptor = open_to_read(path)
    try:
        if identity(os.fstat(descriptor)) != found:
            raise SnapshotMovedError
        return _checked(read_at(descriptor, place[0], place[1]), place)
    finally:
        os.close(descriptor)


def fetch_all(
    path: Path, found: Identity, places: Mapping[str, Place]
) -> Iterator[tuple[str, bytes]]:
    """Many documents in the order of `places`, as `fetch`; quick if that is the file's order.

    The file is opened at once and stays what it is, whoever replaces it meanwhile.
    """
    file = os.fdopen(open_to_read(path), "rb", buffering=0)
    if identity(os.fstat(file.fileno())) != found:
        file.close()
        raise SnapshotMovedError
    return _documents(file, found[1], places)


def _documents(file: FileIO, size: int, places: Mapping[str, Place]) -> Iterator[tuple[str, bytes]]:
    with file:
        block, begin = b"", 0
        for doc_id, place in places.items():
            offset, length, _ = place
            if not begin <= offset <= offset + length <= begin + len(block):
                begin = offset
                block = read_at(file.fileno(), begin, max(length, min(_BLOCK, size - begin)))
            yield doc_id, _checked(block[offset - begin : offset - begin + length], place)


def _checked(document: bytes, place: Place) -> bytes:
    if len(document) != place[1] or zlib.crc32(document) != place[2]:
        raise SnapshotDamagedError("does not match its checksum")
    return document


class _Writer:
    """Writes tables in large pieces and keeps the checksum of all of it."""

    def __init__(self, descriptor: int, offset: int, checksum: int) -> None:
        self._descriptor = descriptor
        self._offset = offset
        self._pieces: list[bytes] = []
        self._waiting = 0
        self.checksum = checksum
        os.lseek(descriptor, offset, os.SEEK_SET)

    def table(self, name: str, documents: Iterable[tuple[str, bytes]]) -> dict[str, Place]:
        self.put(b",%s:{" % _encode(name))
        places: dict[str, Place] = {}
        comma = b""
        for doc_id, document in documents:
            self.put(b"%s%s:" % (comma, _encode(doc_id)))
            places[doc_id] = (self._offset, len(document), zlib.crc32(document))
            self.put(document)
            comma = b","
        self.put(b"}")
        return places

    def put(self, piece: bytes) -> None:
        self._pieces.append(piece)
        self._offset += len(piece)
        self._waiting += len(piece)
        if self._waiting >= _BLOCK:
            self.flush()

    def flush(self) -> None:
        content = b"".join(self._pieces)
        self._pieces.clear()
        self._waiting = 0
        self.checksum = zlib.crc32(content, self.checksum)
        write_whole(self._descriptor, content)


def _new_file(path: Path) -> int:
    path.unlink(missing_ok=True)  # left behind by a writer that died
    return open_to_write(path, new=True)


def _before_checksum(head: Head) -> bytes:
    return b'{"_meta":{"1":{"format":%d,"generation":%d' % (head.format, head.generation)


def _head_bytes(head: Head) -> bytes:
    return b'%s,"checksum":"%s"}}' % (_before_checksum(head), head.checksum.encode())


def _checksum(head: Head, rest: memoryview) -> str:
    return f"{zlib.crc32(rest, zlib.crc32(_before_checksum(head))):08x}"


def _head(content: bytes) -> Head | None:
    match = _HEAD.match(content)
    if match is None:
        return None
    return Head(int(match[1]), int(match[2]), match[3].decode(), match.end())


def _tables(content: bytes) -> dict[str, dict[str, msgspec.Raw]]:
    try:
        return _decode_tables(content)
    except msgspec.ValidationError as error:
        raise SnapshotForeignError from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        if b'"_meta"' in content[:_LONGEST_HEAD] or _OURS.startswith(content):
            raise SnapshotDamagedError("is cut off or damaged") from error
        raise SnapshotForeignError from error


def _stated(content: bytes, tables: dict[str, dict[str, msgspec.Raw]]) -> Head:
    """What a file says of itself whose layout is not ours of today."""
    try:
        meta = msgspec.json.decode(tables[META]["1"], type=_Meta)
    except (KeyError, msgspec.MsgspecError) as error:
        raise SnapshotForeignError from error
    if meta.format > FORMAT:
        raise SnapshotNewerError(str(meta.format))
    if meta.format == FORMAT and content.startswith(_OURS):
        raise SnapshotDamagedError("has a damaged head")
    return Head(meta.format, meta.generation, meta.checksum, 0)


def _places(
    head: Head, tables: dict[str, dict[str, msgspec.Raw]], size: int
) -> dict[str, dict[str, Place]]:
    """Where `write` put each document of a file that it wrote."""
    offset = head.length
    places: dict[str, dict[str, Place]] = {}
    for name, table in tables.items():
        offset += len(_encode(name)) + 3
        places[name] = found = {}
        for doc_id, raw in table.items():
            document = memoryview(raw)
            offset += len(_encode(doc_id)) + 1
            found[doc_id] = (offset, len(document), zlib.crc32(document))
            offset += len(document) + 1
        offset += 0 if table else 1
    if offset + 1 != size:
        raise SnapshotDamagedError("is not laid out as it was written")
    return places
