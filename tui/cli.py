"""The command line: its commands by name, what they share, how an error becomes a sentence.

A command is a file of `tui.commands` whose `command` is a `Command`; its name in `COMMANDS` is
all that it takes to add one. Nothing but click is imported before a command runs.
"""

from __future__ import annotations

import importlib
from typing import Any

import click

from tui import __version__
from tui.invocation import Invocation, WrongUse, complain, expected

COMMANDS = (
    "browse",
    "list",
    "show",
    "find",
    "series",
    "contradictions",
    "read",
    "add",
    "translate",
    "export",
    "remove",
    "recover",
    "config",
    "completion",
)
"""In the order in which a person meets them; `--help` lists them so."""


class _WithExamples(click.Command):
    """A click command whose epilog is a list of examples."""

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Examples as they would be typed, never re-wrapped."""
        if self.epilog:
            formatter.write_paragraph()
            formatter.write("Examples:\n")
            for line in self.epilog.strip().splitlines():
                formatter.write(f"  {line}\n")


class Command(_WithExamples):
    """A command of gipfel, which knows `--store` wherever it stands."""

    def get_params(self, ctx: click.Context) -> list[click.Parameter]:
        """The command's own parameters, then the shared ones."""
        *own, help_option = super().get_params(ctx)
        return [*own, _store_option(), help_option]

    def invoke(self, ctx: click.Context) -> Any:  # noqa: ANN401 - whatever the command returns
        """Run the command; wrong use also says where help is."""
        try:
            return super().invoke(ctx)
        except WrongUse as error:
            raise click.UsageError(str(error), ctx) from error


class Program(_WithExamples, click.Group):
    """The command `gipfel`, which loads a command when it is asked for."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which help shows them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of that name, if there is one."""
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = importlib.import_module(f"tui.commands.{cmd_name}").command
        return command

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command that `args` begin with; for a wrong one the nearest is named."""
        if args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, n=1)
            hint = f"did you mean {near[0]}?" if near else "see gipfel --help."
            raise click.UsageError(f"There is no command {args[0]}; {hint}", ctx)
        return super().resolve_command(ctx, args)


def _store_option() -> click.Option:
    def choose(ctx: click.Context, _option: click.Parameter, value: str | None) -> None:
        if value:
            ctx.ensure_object(Invocation).store = value

    return click.Option(
        ["--store"],
        type=click.Path(dir_okay=False),
        metavar="PATH",
        expose_value=False,
        callback=choose,
        help="Keep the reports in this file (GIPFEL_STORE).",
    )


def _show_version(ctx: click.Context, _option: click.Parameter, wanted: bool) -> None:
    if wanted and not ctx.resilient_parsing:
        click.echo(f"gipfel {__version__}")
        ctx.exit()


@click.group(
    name="gipfel",
    cls=Program,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    params=[
        _store_option(),
        click.Option(
            ["--version"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=_show_version,
            help="Print the version and leave.",
        ),
    ],
    epilog="""
gipfel                                   open the browser
gipfel read report.txt                   read a text, keep nothing
gipfel add reports/*.txt                 read texts and keep them
gipfel find trade kazakhstan             figures from all reports
""",
)
@click.pass_context
def program(ctx: click.Context) -> None:
    """German reports about meetings between states: their figures, found and followed.

    Without a command gipfel opens the browser, or prints the list of meetings where there is
    no terminal to show it on.
    """
    ctx.ensure_object(Invocation)
    if ctx.invoked_subcommand is None:
        from tui.commands import browse

        ctx.invoke(browse.command)


def run(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status: 0, 1 for a failure, 2 for wrong use."""
    invocation = Invocation()
    try:
        status = program.main(arguments, "gipfel", standalone_mode=False, obj=invocation)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message(), err=True)
        return 2
    except click.ClickException as error:
        complain(_with_help(error))
        return error.exit_code
    except click.Abort as error:
        raise KeyboardInterrupt from error
    except expected() as error:
        complain(error)
        return 1
    return 1 if invocation.failed else status if isinstance(status, int) else 0


def _with_help(error: click.ClickException) -> str:
    message = error.format_message().replace("\n", " ").strip()
    if not isinstance(error, click.UsageError):
        return message
    if not message.endswith((".", "?")):
        message += "."
    command = error.ctx.command_path if error.ctx else "gipfel"
    return message if "--help" in message else f"{message} See {command} --help."
