"""`gipfel export`: reports for other programs and for documents."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import click

from tui.cli import Command
from tui.invocation import Invocation
from tui.options import complete_report

if TYPE_CHECKING:
    from store.library import Library
    from store.records import Report


@click.command(
    cls=Command,
    epilog="""
gipfel export > reports.json
gipfel export --format csv > figures.csv
gipfel export kz-uz-almaty-2025-03 --format md > almaty.md
gipfel add reports.json --store copy.json
""",
)
@click.argument("report_ids", metavar="[ID]...", nargs=-1, shell_complete=complete_report)
@click.option(
    "--format",
    "form",
    type=click.Choice(("json", "csv", "md")),
    default="json",
    show_default=True,
    help="JSON holds all that is known, CSV the figures, Markdown figures with their sources.",
)
@click.pass_obj
def command(invocation: Invocation, report_ids: tuple[str, ...], form: str) -> None:
    """Write all reports, or those with these ids, to standard output.

    gipfel add takes the JSON in again without loss. In CSV no cell can start a formula.
    """
    from store.export import as_csv, as_json, as_markdown
    from tui.printing.structured import write_utf8

    write = {"json": as_json, "csv": as_csv, "md": as_markdown}[form]
    with invocation.open_library() as library:
        for piece in write(_reports(library, report_ids)):
            write_utf8(piece)


def _reports(library: Library, report_ids: tuple[str, ...]) -> Iterator[Report]:
    """The chosen reports; all of them are looked up before the first is written."""
    if not report_ids:
        return library.reports()
    return iter([library.get(report_id) for report_id in dict.fromkeys(report_ids)])
