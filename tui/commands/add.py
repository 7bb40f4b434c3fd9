"""`gipfel add`: texts in, reports kept; an id is printed once its report is safely on disk."""

from __future__ import annotations

import sys
import time
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

import click

from tui.cli import Command
from tui.invocation import Invocation, say
from tui.options import published_option, sources_argument

if TYPE_CHECKING:
    from store.library import Library
    from store.sources import Found

_BATCH = 100
_BATCH_SECONDS = 0.5
"""Many reports share one durable write, but nobody waits longer than this for an id."""
_BASES = {"text": "as its text says", "file": "by the time of its file", "given": "as given"}


@click.command(
    cls=Command,
    epilog="""
gipfel add report.txt --published 2025-03-29
gipfel add reports/*.txt
gipfel add exported.json
curl -s https://example.org/report.txt | gipfel add -
""",
)
@sources_argument
@published_option
@click.pass_obj
def command(invocation: Invocation, sources: tuple[str, ...], published: date | None) -> None:
    """Read German texts and keep them; print the id of each.

    SOURCE is a text file, a JSON file from gipfel export, or - for standard input. A source
    that cannot be read is named, and the others are kept.
    """
    from store.sources import SourceError, read_source
    from tui.printing.progress import progress

    with invocation.open_library() as library, progress(sources, len(sources)) as passing:
        for notice in library.notices:
            say(notice, err=True)
        waiting: list[Found] = []
        since = time.monotonic()
        for source in passing:
            try:
                waiting += read_source(source, published)
            except SourceError as error:
                invocation.complain(str(error))
            if len(waiting) >= _BATCH or time.monotonic() - since > _BATCH_SECONDS:
                _keep(library, waiting)
                waiting, since = [], time.monotonic()
        _keep(library, waiting)


def _keep(library: Library, found: Sequence[Found]) -> None:
    if not found:
        return
    kept = library.add_all([each.report for each in found])
    for report, each in zip(kept, found, strict=True):
        basis = _BASES[each.published.basis]
        told = f"  published {report.published} {basis}" if sys.stdout.isatty() else ""
        say(f"{report.id}{told}")
