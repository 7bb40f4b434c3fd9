"""Lays blocks out on a terminal with Rich; imported only where there is one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from rich.console import Console
from rich.padding import Padding
from rich.table import Table as RichTable
from rich.text import Text

from tui.inert import inert, inert_line
from tui.printing.blocks import Block, Column, Facts, Line, Paragraph, Table

WIDE = 120
_GAP = 2
_NARROWEST = 8
_NOTE_INDENT = 4


def show_on_terminal(blocks: Iterable[Block], *, err: bool = False) -> None:
    """Print `blocks` at the terminal's width, with `err` on standard error.

    Rich heeds NO_COLOR and the kind of terminal.
    """
    console = Console(stderr=err, markup=False, highlight=False, emoji=False)
    for block in blocks:
        if isinstance(block, Paragraph):
            console.print(Padding(_text(block.pieces), (0, 0, 0, block.indent)))
        elif isinstance(block, Facts):
            console.print(_facts(block))
        else:
            _show_table(console, block)


def _text(line: Line) -> Text:
    text = Text(overflow="fold")
    for piece in line:
        text.append(inert(piece.text), piece.style)
    return text


def _facts(facts: Facts) -> RichTable:
    grid = RichTable.grid(padding=(0, _GAP, 0, 0))
    grid.add_column(style="dim")
    grid.add_column(overflow="fold")
    for name, fact in facts.rows:
        grid.add_row(Text(name), Text(inert(fact)))
    return grid


def _show_table(console: Console, table: Table) -> None:
    shown = [
        index
        for index, column in enumerate(table.columns)
        if (not column.wide or console.width >= WIDE) and any(row[index] for row in table.rows)
    ]
    columns = [table.columns[index] for index in shown]
    rows = [[inert_line(row[index]) for index in shown] for row in table.rows]
    widths = _widths(columns, rows, console.width)
    console.print(_grid(columns, widths, [[column.name for column in columns]], "dim"))
    if not table.notes:
        console.print(_grid(columns, widths, rows))
        return
    for row, notes in zip(rows, table.notes, strict=True):
        console.print(_grid(columns, widths, [row]))
        for note in notes:
            console.print(Padding(_text(note), (0, 0, 0, _NOTE_INDENT)))


def _grid(
    columns: Sequence[Column],
    widths: Sequence[int],
    rows: Iterable[Sequence[str]],
    style: str | None = None,
) -> RichTable:
    grid = RichTable.grid(padding=(0, _GAP, 0, 0))
    for column, width in zip(columns, widths, strict=True):
        grid.add_column(
            width=width,
            justify="right" if column.right else "left",
            style=style or column.style,
            overflow="fold",
        )
    for row in rows:
        grid.add_row(*map(Text, row))
    return grid


def _widths(columns: Sequence[Column], rows: Sequence[Sequence[str]], room: int) -> list[int]:
    """Widths with which the columns fit into `room`: the widest give way first."""
    widths = []
    for index, column in enumerate(columns):
        natural = max(cell_len(cell) for cell in (column.name, *(row[index] for row in rows)))
        widths.append(min(natural, column.most or natural))
    while sum(widths) + _GAP * (len(widths) - 1) > room and max(widths) > _NARROWEST:
        widths[widths.index(max(widths))] -= 1
    return widths
