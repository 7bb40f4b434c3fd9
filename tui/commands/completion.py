"""`gipfel completion`: what a shell needs to complete commands, ids and codes."""

from __future__ import annotations

import click

from tui.cli import Command
from tui.invocation import Failure

VARIABLE = "_GIPFEL_COMPLETE"


@click.command(
    cls=Command,
    epilog="""
eval "$(gipfel completion bash)"                                  in ~/.bashrc
eval "$(gipfel completion zsh)"                                   in ~/.zshrc
gipfel completion fish > ~/.config/fish/completions/gipfel.fish
""",
)
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
@click.pass_context
def command(ctx: click.Context, shell: str) -> None:
    """Print the script that completes gipfel's commands, ids and codes in your shell."""
    from click.shell_completion import get_completion_class

    complete = get_completion_class(shell)
    if complete is None:
        raise Failure(f"There is no completion for {shell}; take bash, zsh or fish.")
    click.echo(complete(ctx.find_root().command, {}, "gipfel", VARIABLE).source())
