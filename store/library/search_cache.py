"""The file that keeps a search index beside the store.

A line of JSON that says where each part lies, then the parts, each at a multiple of eight bytes in
this machine's order, so that the large ones are used straight from the mapped file. It can always
be made anew: a file of another version, another machine or with a wrong checksum counts for
nothing.
"""

from __future__ import annotations

import mmap
import os
import sys
import tempfile
import zlib
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

import msgspec

from store.library.search_segment import Segment

VERSION = 1
"""Raised whenever the words, the keys or the layout of the index change."""

_FIT = 8


class Cache(NamedTuple):
    """What a file keeps."""

    segments: list[Segment]
    stamp: str


class _Part(msgspec.Struct, frozen=True):
    name: str
    start: int
    end: int


class _Head(msgspec.Struct, frozen=True):
    version: int
    order: str
    stamp: str
    checksum: int
    size: int
    segments: list[list[_Part]]


def write_cache(path: Path, stamp: str, segments: Sequence[Segment]) -> None:
    """Replace the file at `path`; raises `OSError` if it cannot be written."""
    body = bytearray()
    tables: list[list[_Part]] = []
    for segment in segments:
        parts = []
        for name, data in segment.sections().items():
            body += bytes(-len(body) % _FIT)
            parts.append(_Part(name, len(body), len(body) + len(data)))
            body += data
        tables.append(parts)
    head = msgspec.json.encode(
        _Head(VERSION, sys.byteorder, stamp, zlib.crc32(body), len(body), tables)
    )
    head += b" " * (-(len(head) + 1) % _FIT) + b"\n"
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".new")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(head)
            file.write(body)
        Path(name).replace(path)
    except OSError:
        with suppress(OSError):
            Path(name).unlink()
        raise


def read_cache(path: Path) -> Cache | None:
    """The segments and the stamp in the file at `path`, or `None` if it is of no use."""
    try:
        with path.open("rb") as file:
            line = file.readline()
            head = msgspec.json.decode(line, type=_Head)
            if head.version != VERSION or head.order != sys.byteorder:
                return None
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
    except (OSError, ValueError, msgspec.MsgspecError):
        return None
    body = memoryview(mapped)[len(line) :]
    if len(body) != head.size or zlib.crc32(body) != head.checksum:
        return None
    segments = [
        Segment.of_sections({part.name: body[part.start : part.end] for part in parts})
        for parts in head.segments
    ]
    return Cache(segments, head.stamp)
