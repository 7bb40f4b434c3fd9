"""Options and arguments that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

import click

from tui.invocation import Invocation

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

FORMATS = ("table", "json", "csv", "md")
FIELD_VALUES = {
    "measure": "measures",
    "country": "countries",
    "sector": "sectors",
    "kind": "kinds",
}
"""The fields of a query that take several values, and what a command calls them."""


class Day(click.ParamType[date]):
    """A day written as 2025-03-29 or 29.03.2025."""

    name = "date"

    def convert(
        self, value: object, param: click.Parameter | None, ctx: click.Context | None
    ) -> date:
        """`value` as a date, or a usage error."""
        for form in ("%Y-%m-%d", "%d.%m.%Y"):
            try:
                return datetime.strptime(str(value), form).date()
            except ValueError:
                continue
        raise click.BadParameter(f"'{value}' is not a day; write it as 2025-03-29.", ctx, param)


def complete_file(
    _ctx: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """The shell's own completion of file names."""
    from click.shell_completion import CompletionItem

    return [CompletionItem(incomplete, type="file")]


def _standard_input_once(
    ctx: click.Context, parameter: click.Parameter, sources: tuple[str, ...]
) -> tuple[str, ...]:
    if sources.count("-") > 1:
        raise click.BadParameter("standard input (-) can be read once only.", ctx, parameter)
    return sources


sources_argument = click.argument(
    "sources",
    metavar="SOURCE...",
    nargs=-1,
    required=True,
    callback=_standard_input_once,
    shell_complete=complete_file,
)

published_option = click.option(
    "--published",
    type=Day(),
    metavar="DATE",
    help="The day of publication, as 2025-03-29; else a date in the text, else the file's.",
)


def format_option(*forms: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """`--format` with these forms, or with all of them."""
    return click.option(
        "--format",
        "form",
        type=click.Choice(forms or FORMATS),
        default="table",
        help="How to print; without a terminal a table is plain text with tabs.",
    )


def complete_report(
    ctx: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    """The ids of kept reports that begin as typed, with their headlines."""
    from click.shell_completion import CompletionItem

    from store.library import LibraryError
    from store.settings import SettingsError

    # Whoever presses Tab is told nothing; the command itself will say what is wrong.
    with (
        suppress(LibraryError, SettingsError),
        ctx.ensure_object(Invocation).open_library() as library,
    ):
        return [
            CompletionItem(listing.id, help=listing.title)
            for listing in library.listings()
            if listing.id.startswith(incomplete)
        ]
    return []


def complete_field(field: str) -> Callable[..., list[CompletionItem]]:
    """The codes of a query field that begin as typed, with their English labels."""

    def complete(
        _ctx: click.Context, _parameter: click.Parameter, incomplete: str
    ) -> list[CompletionItem]:
        from click.shell_completion import CompletionItem

        from store import vocabulary

        if field == "country":
            labels = vocabulary.country_names()
        else:
            tables = {
                "measure": vocabulary.MEASURES,
                "sector": vocabulary.SECTORS,
                "kind": vocabulary.MEETING_KINDS,
            }
            labels = {code: term.label() for code, term in tables[field].items()}
        start = incomplete.casefold()
        return [
            CompletionItem(code, help=label)
            for code, label in labels.items()
            if code.casefold().startswith(start)
        ]

    return complete


def field_option(
    name: str, meaning: str, *, required: bool = False
) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """`--measure`, `--country`, `--sector` or `--kind`, which can be given several times."""
    return click.option(
        f"--{name}",
        FIELD_VALUES[name],
        multiple=True,
        required=required,
        metavar=name.upper(),
        shell_complete=complete_field(name),
        help=meaning,
    )
