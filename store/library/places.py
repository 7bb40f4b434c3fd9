"""Where each document of a snapshot is, kept for the next start in columns of numbers."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from pathlib import Path

import msgspec

from store.library import cache
from store.library.snapshot import Place


class _Columns(msgspec.Struct, array_like=True):
    ids: list[str]
    offsets: bytes
    lengths: bytes
    checksums: bytes


def read_places(path: Path, stamp: str) -> dict[str, dict[str, Place]] | None:
    """The places of all tables that were kept for `stamp`, `None` if there are none."""
    tables = cache.read(path, dict[str, _Columns], stamp)
    if tables is None:
        return None
    return {
        name: dict(
            zip(
                table.ids,
                zip(
                    array("Q", table.offsets),
                    array("I", table.lengths),
                    array("I", table.checksums),
                    strict=True,
                ),
                strict=True,
            )
        )
        for name, table in tables.items()
    }


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
