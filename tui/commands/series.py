"""`gipfel series`: one measure followed through all reports."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from tui.cli import Command
from tui.invocation import Invocation, say
from tui.options import complete_field, field_option, format_option

if TYPE_CHECKING:
    from store.records import FigureKind, Status


@click.command(
    cls=Command,
    epilog="""
gipfel series trade --country KZ --country UZ
gipfel series gdp --country Usbekistan --figures change --period 2023..
gipfel series trade --country KZ --country UZ --status actual --format csv > trade.csv
""",
)
@click.argument("measure", shell_complete=complete_field("measure"))
@field_option("country", "Whose: all of these countries together and no others.", required=True)
@click.option("--unit", metavar="UNIT", help="Only in this unit, such as USD or percent.")
@click.option(
    "--figures",
    type=click.Choice(("level", "change", "share")),
    help="Only levels, only changes or only shares.",
)
@click.option(
    "--status", type=click.Choice(("actual", "planned")), help="Only what was reached or planned."
)
@click.option("--period", metavar="PERIOD", help="When, as in gipfel find.")
@format_option()
@click.pass_obj
def command(
    invocation: Invocation,
    measure: str,
    countries: tuple[str, ...],
    unit: str | None,
    figures: FigureKind | None,
    status: Status | None,
    period: str | None,
    form: str,
) -> None:
    """Follow one MEASURE of a country, or of countries together, through all reports.

    The values stand in the order of their periods, each with the report that gives it.

    Without a terminal each line holds, with tabs between: figure, measure, whose, when, day of
    the meeting, report, sentence.
    """
    from store.library.query import QueryError, codes_of
    from store.library.series import series_in
    from tui.printing.hits import show_hits

    try:
        measures = codes_of("measure", measure)
        whose = {code for country in countries for code in codes_of("country", country)}
        if period is not None:
            (period,) = codes_of("period", period)
    except QueryError as error:
        raise click.UsageError(str(error)) from error
    with invocation.open_library() as library:
        points = [
            point
            for code in measures
            for point in series_in(
                library, code, whose, unit=unit, kind=figures, status=status, period=period
            )
        ]
    if not points:
        say("No report gives such a figure; try fewer options, or gipfel find.", err=True)
    show_hits(form, [point.hit for point in points], points)
