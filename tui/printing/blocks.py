"""What a page of output is made of, before it is known whether a terminal shows it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple


class Piece(NamedTuple):
    """Some text and its Rich style; plain output leaves the style out."""

    text: str
    style: str = ""


Line = Sequence[Piece]


class Paragraph(NamedTuple):
    """Text that wraps at the terminal's width, `indent` cells from its left edge."""

    pieces: Line
    indent: int = 0


class Column(NamedTuple):
    """A column of a table: its heading, whether numbers align in it, its Rich style.

    On a terminal, cells wrap at `most` cells, a `wide` column shows only where there are 120
    cells or more, and one without a single entry not at all; plain output has every column.
    """

    name: str
    right: bool = False
    style: str = ""
    most: int | None = None
    wide: bool = False


class Table(NamedTuple):
    """Rows of cells; where `notes` are given, each row has its own lines below it."""

    columns: Sequence[Column]
    rows: Sequence[Sequence[str]]
    notes: Sequence[Sequence[Line]] = ()


class Facts(NamedTuple):
    """Names with what there is to say of each; a name can be empty to go on with the one before."""

    rows: Sequence[tuple[str, str]]


Block = Paragraph | Table | Facts
EMPTY = Paragraph(())


def paragraph(text: str, style: str = "", indent: int = 0) -> Paragraph:
    """A paragraph in one style."""
    return Paragraph((Piece(text, style),), indent)


def highlighted(text: str, start: int, end: int, style: str = "bold") -> Line:
    """`text` as one line in which the characters from `start` to `end` stand out."""
    return (Piece(text[:start]), Piece(text[start:end], style), Piece(text[end:]))
