"""`gipfel list`: the meetings that are kept, a line each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import click

from tui.cli import Command
from tui.invocation import Invocation
from tui.options import format_option

if TYPE_CHECKING:
    from store.records import Listing


@click.command(
    cls=Command,
    epilog="""
gipfel list
gipfel list --format csv > meetings.csv
gipfel list --format json | jq '.[].id'
""",
)
@format_option()
@click.pass_obj
def command(invocation: Invocation, form: str) -> None:
    """List the meetings, newest first.

    Without a terminal each line holds, with tabs between: report, day, countries, place, kind,
    number of figures, conflict mark, headline.
    """
    show_list(invocation, form)


def show_list(invocation: Invocation, form: str) -> None:
    """Print a line for each report."""
    from tui.printing.meetings import meetings_table
    from tui.printing.structured import show_rows

    with invocation.open_library() as library:
        listings = library.listings()
    show_rows(form, meetings_table(listings), listings, _records(listings))


def _records(listings: Sequence[Listing]) -> Iterator[dict[str, Any]]:
    import msgspec

    return (msgspec.structs.asdict(listing) for listing in listings)
