"""`gipfel translate`: a report in English, each figure checked against the German."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from tui.cli import Command
from tui.invocation import NO_ENGINE, Invocation
from tui.options import complete_report, format_option

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from store.library import Library
    from store.records import Report
    from store.translation.outcome import Outcome
    from tui.printing.blocks import Block, Table


def _complete_engine(
    _ctx: click.Context, _parameter: click.Parameter, incomplete: str
) -> list[CompletionItem]:
    from click.shell_completion import CompletionItem

    from store.translation.engines import ENGINES

    names = {name: choice.label for name, choice in ENGINES.items()}
    names[NO_ENGINE] = "what is known already"
    return [
        CompletionItem(name, help=label)
        for name, label in names.items()
        if name.startswith(incomplete)
    ]


@click.command(
    cls=Command,
    epilog="""
gipfel translate kz-uz-almaty-2025-03
gipfel translate kz-uz-almaty-2025-03 --english
gipfel translate report.txt --engine google
gipfel translate report.txt --engine none --format json
""",
)
@click.argument("source", metavar="ID|SOURCE", shell_complete=complete_report)
@click.option(
    "--engine",
    metavar="NAME",
    shell_complete=_complete_engine,
    help="Who translates what is not known yet: google, or none (GIPFEL_ENGINE).",
)
@click.option("--english", is_flag=True, help="Print the English instead of both languages.")
@format_option()
@click.pass_obj
def command(
    invocation: Invocation, source: str, engine: str | None, english: bool, form: str
) -> None:
    """Translate a kept report, a text file, or - for standard input, into English.

    What the translation memory knows is not asked for again. A sentence whose figures differ
    from the German is marked with ! and the difference; one without English stays German.

    Without a terminal each line holds, with tabs between: mark, German, English, difference.
    """
    from store.translation.translator import Translator
    from tui.printing.page import show
    from tui.printing.progress import progress
    from tui.printing.structured import show_rows

    with invocation.open_library() as library:
        report = _report(library, source)
        translator = Translator(library.memory, invocation.open_engine(engine))
        sentences = [report.text[each.start : each.end] for each in report.sentences]
        with progress(translator.translate(sentences), len(sentences)) as arriving:
            known = {outcome.german: outcome for outcome in arriving}
    outcomes = [known[sentence] for sentence in sentences]
    if english and form == "table":
        show(_in_english(report, outcomes))
    else:
        show_rows(form, _table(outcomes), outcomes, _records(outcomes))
    _tell_what_is_missing(invocation, outcomes)


def _report(library: Library, source: str) -> Report:
    from store.sources import STANDARD_INPUT, SourceError, read_source

    if source != STANDARD_INPUT and not Path(source).exists():
        return library.get(source)
    found = read_source(source)
    if len(found) != 1:
        raise SourceError(f"{source} holds {len(found)} reports; add them and give an id.")
    return found[0].report


def _table(outcomes: Sequence[Outcome]) -> Table:
    from tui.printing.blocks import Column, Table

    columns = (
        Column("", style="bold red"),
        Column("German"),
        Column("English"),
        Column("Figures", style="red"),
    )
    return Table(
        columns,
        [
            [_mark(outcome), outcome.german, outcome.english or "–", "; ".join(outcome.findings)]
            for outcome in outcomes
        ],
    )


def _mark(outcome: Outcome) -> str:
    return "!" if outcome.findings or outcome.english is None else ""


def _in_english(report: Report, outcomes: Sequence[Outcome]) -> list[Block]:
    """The report's paragraphs in English, what is between its sentences kept."""
    from tui.printing.blocks import Paragraph, Piece

    pieces = []
    at = 0
    for sentence, outcome in zip(report.sentences, outcomes, strict=True):
        pieces.append(Piece(report.text[at : sentence.start]))
        if outcome.english is None:
            pieces.append(Piece(f"[German: {outcome.german}]", "red"))
        else:
            pieces.append(Piece(outcome.english))
        if outcome.findings:
            pieces.append(Piece(f" [! {'; '.join(outcome.findings)}]", "bold red"))
        at = sentence.end
    return [Paragraph((*pieces, Piece(report.text[at:].rstrip())))]


def _records(outcomes: Sequence[Outcome]) -> list[dict[str, Any]]:
    return [
        {
            "german": outcome.german,
            "english": outcome.english,
            "provider": outcome.provider,
            "remembered": outcome.remembered,
            "findings": "; ".join(outcome.findings),
            "failure": outcome.failure.message if outcome.failure else None,
        }
        for outcome in outcomes
    ]


def _tell_what_is_missing(invocation: Invocation, outcomes: Sequence[Outcome]) -> None:
    failures = [outcome.failure for outcome in outcomes if outcome.failure]
    for message in dict.fromkeys(failure.message for failure in failures):
        count = sum(failure.message == message for failure in failures)
        invocation.complain(f"{count} of {len(outcomes)} sentences stay German. {message}")
