"""From older formats of the store to the one of today; the original is kept beside it.

Format 1 had neither generation nor checksum, and its reports no fingerprint of their text.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import msgspec

from store.library.ids import fingerprint

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


def _with_fingerprints(tables: Tables) -> Tables:
    """Format 2 knows the same text by its fingerprint."""
    reports = []
    for doc_id, content in tables.get("reports", []):
        report = msgspec.json.decode(content, type=dict[str, object])
        report.setdefault("fingerprint", fingerprint(str(report.get("text", ""))))
        reports.append((doc_id, msgspec.json.encode(report)))
    return {**tables, "reports": reports}


_STEPS: dict[int, Callable[[Tables], Tables]] = {1: _with_fingerprints}
