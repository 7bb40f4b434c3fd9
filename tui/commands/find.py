"""`gipfel find`: figures from all reports, not files."""

from __future__ import annotations

import click

from tui.cli import Command
from tui.invocation import Invocation, say
from tui.options import field_option, format_option


@click.command(
    cls=Command,
    epilog="""
gipfel find trade kazakhstan
gipfel find Handel --country KZ --country UZ --period 2024..
gipfel find measure:gdp country:Usbekistan
gipfel find 4 mrd --format csv > figures.csv
""",
)
@click.argument("words", nargs=-1)
@field_option("measure", "What is measured: a code such as trade, or a name.")
@field_option("country", "A country that the figure is about: KZ, Kazakhstan or Kasachstan.")
@field_option("sector", "A sector that the report names: a code such as oil_gas, or a name.")
@field_option("kind", "The form of the meeting: a code such as summit, or a name.")
@click.option(
    "--period", metavar="PERIOD", help="When: 2024, 2024.., ..2023, 2022..2024, 2025-Q1, 2025-03."
)
@click.option(
    "--limit", type=click.IntRange(min=1), default=100, show_default=True, help="At most so many."
)
@format_option()
@click.pass_obj
def command(
    invocation: Invocation,
    words: tuple[str, ...],
    measures: tuple[str, ...],
    countries: tuple[str, ...],
    sectors: tuple[str, ...],
    kinds: tuple[str, ...],
    period: str | None,
    limit: int,
    form: str,
) -> None:
    """Find figures in all reports, the best answers first.

    WORDS are German or English: measures, countries, sectors, numbers, words of the text. All of
    them must be found; there can be a hundred. Filters can also be typed among them, as in
    country:KZ.

    Without a terminal each line holds, with tabs between: figure, measure, whose, when, day of
    the meeting, report, sentence.
    """
    from store.library.query import QueryError, make_query
    from tui.printing.hits import show_hits
    from tui.printing.progress import count_down

    try:
        query = make_query(
            " ".join(words),
            measures=measures,
            countries=countries,
            sectors=sectors,
            kinds=kinds,
            period=period,
        )
    except QueryError as error:
        raise click.UsageError(str(error)) from error
    with invocation.open_library() as library:
        count_down(library.prepare_search(), "Preparing the search")
        hits = library.find(query, limit)
    if not hits:
        say("Nothing answers that; try fewer words or filters.", err=True)
    show_hits(form, hits, hits)
