"""Where each document of a snapshot is, kept for the next start in columns of numbers."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import msgspec

from store.library import cache
from store.library.snapshot import Place


class _Columns(msgspec.Struct, array_like=True):
    ids: list[str]
    offsets: bytes
    lengths: bytes
    checksums: bytes


def read_places(path: Path, stamp: str) -> dict[str, Callable[[], dict[str, Place]]] | None:
    """What gives the places of each table, kept for `stamp`; `None` if nothing is kept."""
    tables = cache.read(path, dict[str, msgspec.Raw], stamp)
    if tables is None:
        return None
    return {name: partial(_places, table) for name, table in tables.items()}


def _places(kept: msgspec.Raw) -> dict[str, Place]:
    table = msgspec.msgpack.decode(kept, type=_Columns)
    columns = (
        array("Q", table.offsets),
        array("I", table.lengths),
        array("I", table.checksums),
    )
    return dict(zip(table.ids, zip(*columns, strict=True), strict=True))


def write_places(path: Path, tables: Mapping[str, Mapping[str, Place]], stamp: str) -> None:
    """Keep the places of all tables for `stamp`, if that is possible."""
    columns = {
        name: _Columns(
            ids=list(places),
            offsets=array("Q", [place[0] for place in places.values()]).tobytes(),
            lengths=array("I", [place[1] for place in places.values()]).tobytes(),
            checksums=array("I", [place[2] for place in places.values()]).tobytes(),
        )
        for name, places in tables.items()
    }
    cache.write(path, columns, stamp)
