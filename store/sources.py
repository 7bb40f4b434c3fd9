"""Where texts come from: a file or standard input, decoded, or one sentence why not."""

from __future__ import annotations

import re
import stat
import sys
from datetime import date
from pathlib import Path
from typing import BinaryIO

from store.published import Published, publication
from store.records import Record, Report

STANDARD_INPUT = "-"
TEXT_LIMIT = 5_000_000
"""Bytes of a text; a report of 100,000 characters has about a fiftieth of this."""
EXPORT_LIMIT = 1_000_000_000
"""Bytes of an exported collection, which may hold ten thousands of reports."""

_BYTE_ORDER_MARKS = (
    (b"\xef\xbb\xbf", "utf-8-sig"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
# What common files begin with; OLE is the old Office format, PK\3\4 also that of .docx and .odt.
_SIGNATURES = (
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "an image"),
    (b"\xff\xd8\xff", "an image"),
    (b"GIF8", "an image"),
    (b"PK\x03\x04", "an archive or an office document"),
    (b"\xd0\xcf\x11\xe0", "an office document"),
    (b"{\\rtf", "a rich-text document"),
    (b"\x1f\x8b", "a compressed file"),
    (b"\x7fELF", "a program"),
)
_WEB_PAGE = re.compile(rb"\s*(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|\?xml)\b", re.I | re.S)
_LANGUAGES = {"en": "English", "ru": "Russian"}
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_SAMPLE = 4096


class SourceError(Exception):
    """A source gives no text to read; the message is one sentence that says what to do."""


class Document(Record, frozen=True, kw_only=True):
    """A decoded text, its lines ended by line feeds alone, and the day its file was changed.

    `export` tells JSON, which only a collection exported by gipfel can be, from a report.
    """

    name: str
    text: str
    changed: date
    export: bool = False


def load(source: str) -> Document:
    """The text of `source`, a file's path or ``-`` for standard input.

    UTF-8 with or without a mark, UTF-16 and Windows-1252 are told apart by their bytes. Raises
    `SourceError` for anything that is not text, is empty, too large or cannot be opened.
    """
    if source == STANDARD_INPUT:
        name, changed = "standard input", date.today()
        data = _within_limit(sys.stdin.buffer, name)
    else:
        name = source
        data, changed = _file(Path(source))
    text = _decoded(data, name).replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        raise SourceError(f"{name} is empty; give a file that holds a report's text.")
    return Document(name=name, text=text, changed=changed, export=_is_json(data))


class Found(Record, frozen=True, kw_only=True):
    """A report that a source holds, not kept yet, and what its day of publication rests on."""

    report: Report
    published: Published


def read_source(source: str, published: date | None = None) -> list[Found]:
    """What `source` holds: the report read from its text, or those of an exported collection.

    Raises `SourceError` as `load` does, and for a text that is not German.
    """
    document = load(source)
    if document.export:
        return _exported(document)
    from store.reading import read  # not before there is a text to read

    if published:
        day = Published(published, "given")
    else:
        day = publication(document.text, document.changed)
    report = read(document.text, day.day)
    if report.language != "de":
        language = _LANGUAGES.get(report.language, "another language")
        raise SourceError(f"{document.name} is in {language}, not in German; give a German report.")
    return [Found(report=report, published=day)]


def _exported(document: Document) -> list[Found]:
    from store.exported import ExportedError, from_json

    try:
        reports = from_json(document.text)
    except ExportedError as error:
        raise SourceError(f"{document.name}: {error}") from None
    return [
        Found(report=report, published=Published(report.published, "given")) for report in reports
    ]


def _file(path: Path) -> tuple[bytes, date]:
    try:
        status = path.stat()
        if stat.S_ISDIR(status.st_mode):
            raise SourceError(f"{path} is a folder; name the files in it, such as {path}/*.txt.")
        with path.open("rb") as file:
            return _within_limit(file, str(path)), date.fromtimestamp(status.st_mtime)
    except FileNotFoundError as error:
        raise SourceError(f"{path} does not exist; check the name.") from error
    except PermissionError as error:
        raise SourceError(f"{path} may not be read; ask its owner for permission.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise SourceError(f"{path} cannot be read ({reason}); check the name.") from error


def _within_limit(file: BinaryIO, name: str) -> bytes:
    data = file.read(TEXT_LIMIT + 1)
    if len(data) <= TEXT_LIMIT:
        return data
    if _is_json(data):
        data += file.read(EXPORT_LIMIT - TEXT_LIMIT)
        if len(data) < EXPORT_LIMIT:
            return data
    raise SourceError(
        f"{name} is larger than {TEXT_LIMIT // 1_000_000} MB; split it into single reports."
    )


def _is_json(data: bytes) -> bool:
    start = data[:_SAMPLE].removeprefix(b"\xef\xbb\xbf").lstrip()
    return start.startswith((b'{"', b"{\n", b"{\r", b"{ ", b"[{", b"[\n", b"[\r", b"[]"))


def _decoded(data: bytes, name: str) -> str:
    for signature, what in _SIGNATURES:
        if data.startswith(signature):
            raise SourceError(f"{name} is {what}, not plain text; save its text as .txt first.")
    if _WEB_PAGE.match(data[:_SAMPLE]):
        raise SourceError(f"{name} is a web page, not plain text; save its text as .txt first.")
    try:
        text = data.decode(_encoding(data))
    except UnicodeDecodeError as error:
        raise SourceError(
            f"{name} is not text in UTF-8, UTF-16 or Windows-1252; save it again as UTF-8."
        ) from error
    if len(_CONTROLS.findall(text[:_SAMPLE])) * 50 > len(text[:_SAMPLE]):
        raise SourceError(f"{name} is not text; give a file that holds a report's text.")
    return text


def _encoding(data: bytes) -> str:
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return encoding
    sample = data[:_SAMPLE]
    # Nearly every second byte of German in UTF-16 is zero: the high one of a Latin letter.
    if sample[1::2].count(0) * 10 > len(sample) * 4:
        return "utf-16-le"
    if sample[::2].count(0) * 10 > len(sample) * 4:
        return "utf-16-be"
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        # Damaged UTF-8 still holds other letters of several bytes; as Windows-1252 they would
        # turn into two wrong letters each.
        whole = len(re.findall(rb"[\xc3-\xef][\x80-\xbf]+", data))
        if whole > 3 and whole > len(re.findall(rb"[\x80-\xff]+", data)) // 2:
            raise error from None
        return "cp1252"
    return "utf-8"
