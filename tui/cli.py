"""The command line: its commands by name, what they share, how an error becomes a sentence.

A command is a file of `tui.commands` whose `command` is a `Command`; its name in `COMMANDS` is
all that it takes to add one. Nothing but click is imported before a command runs.
"""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

import click

from tui import __version__
from tui.inert import inert, inert_line

if TYPE_CHECKING:
    from store.library import Library
    from store.settings import Settings
    from store.translation.engines import Engine

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

NO_ENGINE = "none"
"""The name of an engine that asks nobody: what the memory knows is all there is."""


class Failure(Exception):  # noqa: N818 - it is what failed, said to a person
    """A command cannot go on; the message is one sentence that says what to do."""


class Invocation:
    """What one run of the command line knows: its settings, its library, whether all went well."""

    def __init__(self, store: str | None = None) -> None:
        self.store = store
        self.failed = False

    @property
    def settings(self) -> Settings:
        """What is in force, `--store` included; raises `SettingsError`."""
        from store.settings import load_settings

        return load_settings(self.store)

    def open_library(self) -> Library:
        """The library that `--store` or the settings name; raises `LibraryError`."""
        from store.library import open_library

        return open_library(self.settings.store)

    def open_engine(self, chosen: str | None = None) -> Engine | None:
        """The translation engine `chosen`, else that of the settings; `None` for ``none``.

        Nothing is asked yet, so a provider that is down is no failure here.
        """
        from store.translation.engines import ENGINES, open_engine

        settings = self.settings
        name = chosen or settings.engine
        if name == NO_ENGINE:
            return None
        if name not in ENGINES:
            known = ", ".join([*ENGINES, NO_ENGINE])
            wrong = f"There is no engine {name}; there are {known}."
            raise click.UsageError(wrong) if chosen else Failure(wrong)
        return open_engine(name, settings.google_url or None)

    def complain(self, sentence: str) -> None:
        """Tell what failed and go on; the exit status will be 1."""
        self.failed = True
        complain(sentence)


def complain(sentence: object) -> None:
    """Write one sentence to standard error."""
    say(f"gipfel: {inert_line(str(sentence))}", err=True)


def say(text: str, *, err: bool = False) -> None:
    """Write `text` and a line feed, harmless to the terminal; tabs become spaces.

    It goes through `sys.stdout`, where Rich puts a stand-in while it shows a bar.
    """
    stream = sys.stderr if err else sys.stdout
    stream.write(f"{inert(text)}\n")
    stream.flush()


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


def _expected() -> tuple[type[Exception], ...]:
    """What a command may raise for a person to read; imported only once something failed."""
    from store.library import LibraryError
    from store.settings import SettingsError
    from store.sources import SourceError

    return (Failure, LibraryError, SettingsError, SourceError)


def run(arguments: list[str] | None = None) -> int:
    """Run the command line and return its exit status: 0, 1 for a failure, 2 for wrong use."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
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
    except _expected() as error:
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
