"""`gipfel remove`: takes reports out of the store."""

from __future__ import annotations

import click

from tui.cli import Command
from tui.invocation import Invocation, say
from tui.options import complete_report


@click.command(
    cls=Command,
    epilog="""
gipfel remove kz-uz-almaty-2025-03
gipfel remove --collection
""",
)
@click.argument("report_ids", metavar="ID...", nargs=-1, shell_complete=complete_report)
@click.option("--collection", is_flag=True, help="Remove all reports that came with gipfel.")
@click.pass_obj
def command(invocation: Invocation, report_ids: tuple[str, ...], collection: bool) -> None:
    """Remove reports, or the collection that came with gipfel.

    If one of several reports is not there, none is removed.
    """
    if not report_ids and not collection:
        raise click.UsageError("Name the reports to remove, or give --collection.")
    with invocation.open_library() as library:
        library.remove(dict.fromkeys(report_ids))
        for report_id in dict.fromkeys(report_ids):
            say(f"Removed {report_id}")
        if collection:
            say(f"Removed {library.remove_collection()} reports of the collection")
