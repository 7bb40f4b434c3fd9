"""`gipfel remove`: takes reports out of the store, once that was agreed to."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from tui.cli import Command
from tui.invocation import Invocation, say
from tui.options import complete_report

if TYPE_CHECKING:
    from store.library import Library
    from store.records import Listing


@click.command(
    cls=Command,
    epilog="""
gipfel remove kz-uz-almaty-2025-03
gipfel remove --collection
gipfel remove --yes kz-uz-almaty-2025-03      in a script
""",
)
@click.argument("report_ids", metavar="ID...", nargs=-1, shell_complete=complete_report)
@click.option("--collection", is_flag=True, help="Remove all reports that came with gipfel.")
@click.option("-y", "--yes", is_flag=True, help="Do not ask; needed where there is no terminal.")
@click.pass_obj
def command(
    invocation: Invocation, report_ids: tuple[str, ...], collection: bool, yes: bool
) -> None:
    """Remove reports, or the collection that came with gipfel.

    On a terminal the reports are shown first and nothing is removed unless you agree. If one of
    several reports is not there, none is removed.
    """
    if not report_ids and not collection:
        raise click.UsageError("Name the reports to remove, or give --collection.")
    if not yes and not _can_ask():
        raise click.UsageError("Nobody can be asked without a terminal; remove with --yes.")
    named = tuple(dict.fromkeys(report_ids))
    with invocation.open_library() as library:
        if not yes and not _agreed(_doomed(library, named, collection)):
            invocation.complain("Nothing was removed.")
            return
        library.remove(named)
        for report_id in named:
            say(f"Removed {report_id}")
        if collection:
            say(f"Removed {library.remove_collection()} reports of the collection")


def _can_ask() -> bool:
    return sys.stdin.isatty() and sys.stderr.isatty()


def _doomed(library: Library, named: Sequence[str], collection: bool) -> list[Listing]:
    """What would be removed; nothing if one that is named is not there, which removing will say."""
    listings = {listing.id: listing for listing in library.listings()}
    if any(report_id not in listings for report_id in named):
        return []
    return [one for one in listings.values() if one.id in named or (collection and one.collection)]


def _agreed(doomed: Sequence[Listing]) -> bool:
    """Show the reports on standard error and ask; no reports need no answer."""
    if not doomed:
        return True
    from tui.printing.meetings import meetings_table
    from tui.printing.terminal import show_on_terminal

    show_on_terminal([meetings_table(doomed)], err=True)
    what = "this report" if len(doomed) == 1 else f"these {len(doomed)} reports"
    return click.confirm(f"Remove {what}?", err=True)
