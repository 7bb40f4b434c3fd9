"""Texts as they lie about: every encoding is read, everything else is refused in a sentence."""

from __future__ import annotations

import io
import os
import sys
from datetime import date
from pathlib import Path

import pytest

from store.sources import TEXT_LIMIT, SourceError, load

GERMAN = "Präsident Müller traf in Zürich Straßenbauer – für 5 € je Stück.\n\n„Gut“, sagte er.\n"


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"],
)
def test_a_text_in_any_common_encoding_is_the_same_text(tmp_path: Path, encoding: str) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(GERMAN.encode(encoding))
    assert load(str(path)).text == GERMAN


def test_line_ends_are_line_feeds(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(b"Titel\r\n\r\nErster Satz.\rZweiter Satz.\r\n")
    assert load(str(path)).text == "Titel\n\nErster Satz.\nZweiter Satz.\n"


def test_the_day_of_a_file_is_that_of_its_last_change(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_text(GERMAN)
    noon = 1_743_246_000  # 2025-03-29 11:00 UTC
    os.utime(path, (noon, noon))
    assert load(str(path)).changed == date(2025, 3, 29)


def test_standard_input_is_a_text_of_today(monkeypatch: pytest.MonkeyPatch) -> None:
    stdin = io.TextIOWrapper(io.BytesIO(GERMAN.encode("cp1252")))
    monkeypatch.setattr(sys, "stdin", stdin)
    before = date.today()
    document = load("-")
    assert document.text == GERMAN
    assert before <= document.changed <= date.today()


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "empty"),
        (b" \n\t\r\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "image"),
        (b"PK\x03\x04\x14\0\0\0\x08\0", "office document"),
        (b"{\\rtf1\\ansi Bericht}", "rich-text"),
        (b"<!DOCTYPE html><html><body>Bericht</body></html>", "web page"),
        (bytes(range(256)) * 20, "not text"),
        (b"\x01\x02\x03 kein Text \x04\x05", "not text"),
        (("Gespräche über Zölle für Türöffner " * 3).encode() + b"\xff", "UTF-8"),
    ],
)
def test_what_is_not_a_text_is_refused_in_one_sentence(
    tmp_path: Path, content: bytes, says: str
) -> None:
    path = tmp_path / "source"
    path.write_bytes(content)
    with pytest.raises(SourceError) as refused:
        load(str(path))
    sentence = str(refused.value)
    assert sentence.startswith(str(path))
    assert says in sentence
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_a_missing_file_and_a_folder_are_told_apart(tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="does not exist"):
        load(str(tmp_path / "nowhere.txt"))
    with pytest.raises(SourceError, match="is a folder"):
        load(str(tmp_path))
    with pytest.raises(SourceError, match="cannot be read"):
        load("a\0b")


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_permission_says_so(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text(GERMAN)
    path.chmod(0)
    with pytest.raises(SourceError, match="may not be read"):
        load(str(path))


def test_a_large_file_is_refused_without_being_read_whole(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.write(b"Der Handel wuchs. " * (TEXT_LIMIT // 18 + 1))
        file.truncate(50_000_000_000)  # a sparse file that no memory here would hold
    with pytest.raises(SourceError, match="larger than 5 MB"):
        load(str(path))
