"""`gipfel read`: texts in, what they say out; nothing is kept."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import click

from tui.cli import Command
from tui.invocation import Invocation
from tui.options import published_option, sources_argument

if TYPE_CHECKING:
    from store.records import Report

JSON_KEYS = (
    "title",
    "published",
    "text",
    "sentences",
    "meeting",
    "indicators",
    "sectors",
    "sector_mentions",
    "headline_conflicts",
)


@click.command(
    cls=Command,
    epilog="""
gipfel read report.txt
gipfel read report.txt --explain
gipfel read reports/*.txt --json | jq .meeting
curl -s https://example.org/report.txt | gipfel read - --published 2025-03-29
""",
)
@sources_argument
@published_option
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object a source.")
@click.option("--explain", is_flag=True, help="Show which words decided each field of a figure.")
@click.pass_obj
def command(
    invocation: Invocation,
    sources: tuple[str, ...],
    published: date | None,
    as_json: bool,
    explain: bool,
) -> None:
    """Read German texts and print what they say; keep nothing.

    SOURCE is a text file, or - for standard input.
    """
    from store.sources import SourceError, read_source
    from tui.printing.blocks import EMPTY
    from tui.printing.page import show
    from tui.printing.report import report_page
    from tui.printing.structured import show_json

    shown = 0
    for source in sources:
        try:
            reports = [found.report for found in read_source(source, published)]
        except SourceError as error:
            invocation.complain(str(error))
            continue
        for report in reports:
            if as_json:
                show_json(_json(report))
            else:
                show([EMPTY] if shown else [])
                show(report_page(report, explain=explain))
            shown += 1


def _json(report: Report) -> dict[str, object]:
    return {key: getattr(report, key) for key in JSON_KEYS}
