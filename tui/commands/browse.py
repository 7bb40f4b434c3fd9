"""`gipfel` and `gipfel browse`: the browser, or the list where no terminal shows it."""

from __future__ import annotations

import click

from tui.cli import Command
from tui.invocation import Invocation
from tui.start import browse, can_browse


@click.command(
    cls=Command,
    epilog="""
gipfel
gipfel --store ~/central-asia.json
""",
)
@click.pass_context
def command(ctx: click.Context) -> None:
    """Open the browser, as gipfel alone does."""
    invocation = ctx.ensure_object(Invocation)
    if can_browse():
        ctx.exit(browse(invocation))
    from tui.commands.list import show_list

    show_list(invocation, "table")
