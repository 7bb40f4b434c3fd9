"""Rows and records as JSON, CSV and Markdown, for other programs and for documents."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from typing import Any

from store.export import csv_line, json_of
from tui.invocation import say
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
    write_utf8(json_of(value) + "\n")


def show_json_list(values: Iterable[object]) -> None:
    """Print `values` as one JSON array, an element a line."""
    write_utf8("[\n" + ",\n".join(map(json_of, values)) + "\n]\n")


def write_utf8(text: str) -> None:
    """Write what other programs read, in UTF-8 whatever the encoding of the terminal is."""
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode())


def show_csv(records: Iterable[Mapping[str, Any]]) -> None:
    """Print `records` as CSV with a heading; no cell can start a formula in a spreadsheet."""
    for number, record in enumerate(records):
        if number == 0:
            write_utf8(csv_line(record))
        write_utf8(csv_line(map(_cell, record.values())))


def _cell(value: object) -> str | int | float | None:
    if value is None or isinstance(value, int | float):
        return value
    if isinstance(value, list | tuple):
        return " ".join(map(str, value))
    return str(value)


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
