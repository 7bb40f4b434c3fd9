"""The table of meetings that commands print."""

from __future__ import annotations

from collections.abc import Sequence

from store.records import Listing
from tui import wording
from tui.printing.blocks import Column, Table

_COLUMNS = (
    Column("Report", style="bold"),
    Column("Day"),
    Column("Countries", most=14),
    Column("Place"),
    Column("Kind", wide=True),
    Column("Figures", right=True),
    Column("!", style="red"),
    Column("Headline", wide=True),
)


def meetings_table(listings: Sequence[Listing]) -> Table:
    """A row for each report: what its meeting was, how many figures it holds, its headline."""
    rows = [
        [
            listing.id,
            wording.day(listing),
            wording.countries(listing.countries),
            listing.place or "",
            wording.meeting_kind(listing.kind),
            str(listing.figures),
            "!" if listing.conflict else "",
            listing.title,
        ]
        for listing in listings
    ]
    return Table(_COLUMNS, rows)
