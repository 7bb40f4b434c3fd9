"""`gipfel contradictions`: where two reports give different figures for the same thing."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import click

from tui.cli import Command
from tui.invocation import Invocation, say
from tui.options import complete_report, format_option

if TYPE_CHECKING:
    from store.library.contradictions import Contradiction, Side
    from tui.printing.blocks import Line, Table


@click.command(
    cls=Command,
    epilog="""
gipfel contradictions
gipfel contradictions kz-uz-almaty-2025-03
gipfel contradictions --format json
""",
)
@click.argument("report_id", metavar="[ID]", required=False, shell_complete=complete_report)
@format_option()
@click.pass_obj
def command(invocation: Invocation, report_id: str | None, form: str) -> None:
    """Show where two reports give different figures for the same thing.

    Measure, countries, period and kind must be the same; what rounding or "more than" allows is
    no contradiction. With ID only those of that report.

    Without a terminal each line holds, with tabs between: measure, whose, when, the earlier and
    the later figure, then day, report and sentence of both.
    """
    from store.library.contradictions import contradictions_in
    from tui.printing.structured import show_rows

    with invocation.open_library() as library:
        found = contradictions_in(library, of=report_id)
    if not found:
        say("No two reports contradict each other.", err=True)
    show_rows(form, _table(found), found, map(_record, found))


def _table(found: Sequence[Contradiction]) -> Table:
    from tui import wording
    from tui.printing.blocks import Column, Table

    columns = (
        Column("Measure"),
        Column("Whose"),
        Column("When"),
        Column("Earlier", right=True, style="bold"),
        Column("Later", right=True, style="bold"),
    )
    rows = [
        [
            wording.measure(each.later.indicator),
            wording.countries(each.countries),
            wording.period(each.period or None),
            wording.figure(each.earlier.indicator),
            wording.figure(each.later.indicator),
        ]
        for each in found
    ]
    return Table(columns, rows, [[_note(each.earlier), _note(each.later)] for each in found])


def _note(side: Side) -> Line:
    from tui.printing.blocks import Piece, highlighted

    sentence = side.sentence.replace("\n", " ")
    start, end = side.indicator.start - side.start, side.indicator.end - side.start
    return (
        Piece(f"{side.day}  {side.report_id}  ", "dim"),
        *highlighted(sentence, start, end),
    )


def _record(each: Contradiction) -> dict[str, Any]:
    record: dict[str, Any] = {
        "measure": each.measure,
        "countries": each.countries,
        "period": each.period,
    }
    for name, side in (("earlier", each.earlier), ("later", each.later)):
        record |= {
            f"{name}_report": side.report_id,
            f"{name}_day": side.day,
            f"{name}_value": side.indicator.value,
            f"{name}_unit": side.indicator.unit,
            f"{name}_quote": side.indicator.quote,
            f"{name}_sentence": side.sentence,
        }
    return record
