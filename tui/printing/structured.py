"""Rows and records as JSON, CSV and Markdown, for other programs and for documents."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from tui.cli import say
from tui.inert import inert, inert_line
from tui.printing.blocks import Table
from tui.printing.page import plain_rows, show

_MARKDOWN_SIGNS = re.compile(r"([\\`*_\[\]<>|])")


def show_rows(
    form: str, table: Table, values: Iterable[object], records: Iterable[Mapping[str, Any]]
) -> None:
    """Print the same rows in the form asked for: `table` for people and Markdown, `values` as
    JSON, `records` as CSV; what is not asked for is not iterated.
    """
    if form == "json":
        show_json_list(values)
    elif form == "csv":
        show_csv(records)
    elif form == "md":
        show_markdown(table)
    elif table.rows:
        show([table])


def show_json(value: object) -> None:
    """Print `value` as one line of JSON."""
    _write_utf8(json_line(value) + "\n")


def show_json_list(values: Iterable[object]) -> None:
    """Print `values` as one JSON array, an element a line."""
    _write_utf8("[")
    separator = "\n"
    for value in values:
        _write_utf8(separator + json_line(value))
        separator = ",\n"
    _write_utf8("\n]\n")


def _write_utf8(text: str) -> None:
    """JSON is UTF-8 whatever the terminal's encoding is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode())


def json_line(value: object) -> str:
    """`value` as JSON in which what could act on a terminal is escaped, so nothing is lost."""
    encoded = msgspec.json.encode(value).decode()
    if inert(encoded) == encoded:
        return encoded
    return "".join(sign if inert(sign) == sign else _escaped(sign) for sign in encoded)


def _escaped(sign: str) -> str:
    """A character as JSON escapes it: UTF-16 code units in hexadecimal."""
    units = sign.encode("utf-16-be", "surrogatepass").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def show_csv(records: Iterable[Mapping[str, Any]]) -> None:
    """Print `records` as CSV with a heading; no cell can start a formula in a spreadsheet."""
    import csv

    writer = csv.writer(sys.stdout, lineterminator="\n")
    for number, record in enumerate(records):
        if number == 0:
            writer.writerow(record)
        writer.writerow([_cell(value) for value in record.values()])


def _cell(value: object) -> object:
    if value is None or isinstance(value, int | float):
        return value
    if isinstance(value, list | tuple):
        value = " ".join(map(str, value))
    text = inert_line(str(value))
    return f"'{text}" if text.startswith(("=", "+", "-", "@")) else text


def show_markdown(table: Table) -> None:
    """Print `table` as a Markdown table; what stands below a row becomes further columns."""
    rows = [list(cells) for cells in plain_rows(table)]
    names = [column.name for column in table.columns]
    extra = max((len(row) for row in rows), default=0) - len(names)
    names += ["Sentence", *[""] * (extra - 1)] if extra > 0 else []
    say(f"| {' | '.join(names)} |")
    aligned = ["---:" if column.right else "---" for column in table.columns]
    say(f"| {' | '.join(aligned + ['---'] * max(extra, 0))} |")
    for row in rows:
        cells = [_MARKDOWN_SIGNS.sub(r"\\\1", cell) for cell in row]
        say(f"| {' | '.join(cells + [''] * (len(names) - len(cells)))} |")
