"""From older formats of the store to the one of today; the original is kept beside it.

Format 1 had neither generation nor checksum, its reports no fingerprint of their text, and its
keys were no numbers, which stock TinyDB cannot list.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from store.library.ids import fingerprint, number_of

Tables = dict[str, list[tuple[str, bytes]]]


def migrated(tables: Mapping[str, Mapping[str, msgspec.Raw]], version: int) -> Tables:
    """`tables` of the format `version` as they are in the format of today."""
    found: Tables = {
        name: [(doc_id, bytes(raw)) for doc_id, raw in table.items()]
        for name, table in tables.items()
    }
    for step in range(version, max(_STEPS) + 1):
        found = _STEPS[step](found)
    return found


def keep_original(path: Path, version: int) -> Path:
    """Keep the file as it is under a name that says its format, like ``reports.json.format-1``."""
    original = path.with_name(f"{path.name}.format-{version}")
    number = 2
    while original.exists():
        original = path.with_name(f"{path.name}.format-{version}-{number}")
        number += 1
    try:
        original.hardlink_to(path)  # the file lives on under both names until one is replaced
    except OSError:
        shutil.copy2(path, original)
    return original


def _numbered(tables: Tables) -> Tables:
    """Format 2 keys a report by a number and knows the same text by its fingerprint."""
    reports = []
    for number, (_, content) in enumerate(tables.get("reports", []), 1):
        report = msgspec.json.decode(content, type=dict[str, object])
        report["fingerprint"] = fingerprint(str(report.get("text", "")))
        reports.append((str(number), msgspec.json.encode(report)))
    memory = []
    for _, content in tables.get("memory", []):
        translation = msgspec.json.decode(content, type=dict[str, object])
        memory.append((str(number_of(str(translation.get("german", "")))), content))
    return {"reports": reports, "memory": memory}


_STEPS: dict[int, Callable[[Tables], Tables]] = {1: _numbered}
