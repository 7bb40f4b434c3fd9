"""`gipfel show`: a report that is kept, with all that was read from it."""

from __future__ import annotations

import click

from tui.cli import Command
from tui.invocation import Invocation
from tui.options import complete_report, format_option


@click.command(
    cls=Command,
    epilog="""
gipfel show kz-uz-almaty-2025-03
gipfel show kz-uz-almaty-2025-03 --explain
gipfel show kz-uz-almaty-2025-03 --format json
""",
)
@click.argument("report_id", metavar="ID", shell_complete=complete_report)
@click.option("--explain", is_flag=True, help="Show which words decided each field of a figure.")
@format_option("table", "json")
@click.pass_obj
def command(invocation: Invocation, report_id: str, explain: bool, form: str) -> None:
    """Show a report: its meeting, its figures with their sentences, its text."""
    with invocation.open_library() as library:
        report = library.get(report_id)
    if form == "json":
        from tui.printing.structured import show_json

        show_json(report)
        return
    from tui.printing.page import show
    from tui.printing.report import report_page

    show(report_page(report, explain=explain, text=True))
