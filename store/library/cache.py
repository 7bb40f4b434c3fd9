"""Files that save work at the next start; whoever deletes them loses nothing but time."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import TypeVar

import msgspec

from store.library.filesystem import PRIVATE_FOLDER, open_to_write, put_in_place, write_whole

Content = TypeVar("Content")


def read(path: Path, kind: type[Content], stamp: str) -> Content | None:
    """What was kept at `path` for `stamp`; `None` if it does not fit or is not as written."""
    try:
        content = path.read_bytes()
    except OSError:
        return None
    head = _head(memoryview(content)[4:], stamp)
    if not content.startswith(head):
        return None
    try:
        return msgspec.msgpack.decode(memoryview(content)[len(head) :], type=kind)
    except msgspec.MsgspecError:
        return None


def write(path: Path, content: object, stamp: str) -> None:
    """Keep `content` for the next start, if that is possible."""
    mark = stamp.encode() + b"\n"
    body = mark + msgspec.msgpack.encode(content)
    new = path.with_name(path.name + ".new")
    try:
        path.parent.mkdir(mode=PRIVATE_FOLDER, exist_ok=True)
        new.unlink(missing_ok=True)
        with open(open_to_write(new, new=True), "wb", buffering=0) as file:  # noqa: PTH123
            write_whole(file.fileno(), zlib.crc32(body).to_bytes(4, "big") + body)
        put_in_place(new, path)
    except OSError:
        return  # a full or read-only disk: the next start takes longer


def _head(body: memoryview, stamp: str) -> bytes:
    return zlib.crc32(body).to_bytes(4, "big") + stamp.encode() + b"\n"
