"""Lays blocks out on a terminal with Rich; imported only where there is one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.box import SIMPLE_HEAD
from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Table as RichTable
from rich.text import Text

from tui.inert import inert, inert_line
from tui.printing.blocks import Block, Column, Line, Table

WIDE = 120
_GAP = 2
_NARROWEST = 8
_NOTE_INDENT = 4


def show_on_terminal(blocks: Iterable[Block]) -> None:
    """Print `blocks` at the terminal's width; Rich heeds NO_COLOR and the kind of terminal."""
    console = Console(markup=False, highlight=False, emoji=False)
    for block in blocks:
        if not isinstance(block, Table):
            console.print(Padding(_text(block.pieces), (0, 0, 0, block.indent)))
        elif block.notes:
            _show_with_notes(console, block)
        else:
            _show_table(console, block)


def _text(line: Line) -> Text:
    text = Text(overflow="fold")
    for piece in line:
        text.append(inert(piece.text), piece.style)
    return text


def _fitting(console: Console, columns: Sequence[Column]) -> list[int]:
    return [
        index for index, column in enumerate(columns) if not column.wide or console.width >= WIDE
    ]


def _show_table(console: Console, table: Table) -> None:
    shown = _fitting(console, table.columns)
    rich_table = RichTable(box=SIMPLE_HEAD, pad_edge=False, show_edge=False)
    for index in shown:
        column = table.columns[index]
        rich_table.add_column(
            column.name,
            justify="right" if column.right else "left",
            style=column.style,
            overflow="fold",
        )
    for row in table.rows:
        rich_table.add_row(*(Text(inert_line(row[index])) for index in shown))
    console.print(rich_table)


def _show_with_notes(console: Console, table: Table) -> None:
    shown = _fitting(console, table.columns)
    columns = [table.columns[index] for index in shown]
    widths = _widths(
        [
            max(map(cell_len, (table.columns[index].name, *(row[index] for row in table.rows))))
            for index in shown
        ],
        console.width,
    )
    console.print(_row(columns, widths, [column.name for column in columns], "dim"))
    for row, notes in zip(table.rows, table.notes, strict=True):
        console.print(_row(columns, widths, [row[index] for index in shown]))
        for note in notes:
            console.print(Padding(_text(note), (0, 0, 0, _NOTE_INDENT)))


def _row(
    columns: Sequence[Column], widths: Sequence[int], cells: Sequence[str], style: str | None = None
) -> RichTable:
    grid = RichTable.grid(padding=(0, _GAP, 0, 0))
    for column, width in zip(columns, widths, strict=True):
        grid.add_column(
            width=width,
            justify="right" if column.right else "left",
            style=style or column.style,
            overflow="fold",
        )
    grid.add_row(*(Text(inert_line(cell)) for cell in cells))
    return grid


def _widths(natural: list[int], room: int) -> list[int]:
    """The widths of columns so that they fit into `room`: the widest give way first."""
    widths = list(natural)
    while sum(widths) + _GAP * (len(widths) - 1) > room and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths
