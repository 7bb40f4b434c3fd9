"""Prints blocks on standard output, as suits what stands behind it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import click

from tui.inert import inert, inert_line
from tui.printing.blocks import Block, Facts, Line, Table


def on_terminal() -> bool:
    """Whether a person sees what is printed, rather than a file or a program."""
    return sys.stdout.isatty()


def show(blocks: Iterable[Block]) -> None:
    """Print `blocks`: laid out by Rich on a terminal, else plain with tabs between cells."""
    if on_terminal():
        from tui.printing.terminal import show_on_terminal

        show_on_terminal(blocks)
        return
    for block in blocks:
        # One write a block: ten thousand lines written one by one take as long as reading them.
        click.echo("".join(f"{line}\n" for line in _plain_lines(block)), nl=False)


def _plain_lines(block: Block) -> Iterator[str]:
    if isinstance(block, Table):
        for cells in plain_rows(block):
            yield "\t".join(cells)
    elif isinstance(block, Facts):
        for name, fact in block.rows:
            yield f"{inert_line(name)}\t{inert_line(fact)}"
    else:
        yield " " * block.indent + plain(block.pieces)


def plain(line: Line) -> str:
    """A line without its styles, harmless; its line feeds stay."""
    return inert("".join(piece.text for piece in line))


def plain_rows(table: Table) -> Iterator[list[str]]:
    """Each row's cells on one line, its notes behind them as further cells."""
    for index, row in enumerate(table.rows):
        notes = table.notes[index] if table.notes else ()
        yield [inert_line(cell) for cell in row] + [
            plain(note).replace("\n", " ").strip() for note in notes
        ]
