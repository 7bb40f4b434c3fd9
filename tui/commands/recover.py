"""`gipfel recover`: makes a damaged store whole from its backup and its journal."""

from __future__ import annotations

import click

from tui.cli import Command
from tui.invocation import Invocation, say


@click.command(
    cls=Command,
    epilog="""
gipfel recover
gipfel recover --store ~/central-asia.json
""",
)
@click.pass_obj
def command(invocation: Invocation) -> None:
    """Restore a damaged store from its backup and its journal.

    What was restored is said; the damaged files stay beside the store under new names. A store
    that is whole is left as it is, and so is one without a backup: what to do then is said.
    """
    from store.library import recover

    recovery = recover(invocation.settings.store)
    say(recovery.message)
    if recovery.lost:
        entries = "1 entry" if recovery.lost == 1 else f"{recovery.lost} entries"
        invocation.complain(
            f"{entries} of the journal could not be read; compare gipfel list with what you know."
        )
