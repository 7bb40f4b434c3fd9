"""What tests share: a store of their own, and the reference reports."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

COLLECTION = Path(__file__).parent.parent / "store" / "collection" / "reports"


@pytest.fixture(autouse=True)
def store_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A store that belongs to one test; programs started by the test use it too."""
    path = tmp_path / "gipfel" / "reports.json"
    monkeypatch.setenv("GIPFEL_STORE", str(path))
    monkeypatch.setenv("GIPFEL_CONFIG", str(tmp_path / "gipfel.toml"))
    return path


@pytest.fixture(scope="session")
def reference_reports() -> list[dict[str, Any]]:
    """The annotated reports of the collection, as the JSON they are kept in."""
    return [json.loads(path.read_text("utf-8")) for path in sorted(COLLECTION.glob("*.json"))]
