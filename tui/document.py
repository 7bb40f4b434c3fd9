"""Lays a report out in lines of a given width; every line knows which characters it shows.

Pure: records in, lines out. The pane that draws the lines decides on colours.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from rich.cells import cell_len, chop_cells

from tui import wording
from tui.inert import inert, inert_line

if TYPE_CHECKING:
    from store.records import Report
    from store.translation.outcome import Outcome

Mode = Literal["german", "both", "english"]
LineKind = Literal["title", "alert", "meta", "body", "english", "note", "blank"]

_WORD = re.compile(r"\S+")
_PARAGRAPH = re.compile(r"\n\s*\n")
WRITTEN_FOR_COLLECTION = "The text was written for this collection from the facts in:"


@dataclass(frozen=True)
class Line:
    """One line on the screen.

    `start` is the offset into the report's text of its first character, or `None` where the
    line shows no text of the report. `sentence` is the sentence that an English line renders;
    `untranslated` is a line of one that has no English where there should be some.
    """

    text: str
    kind: LineKind
    start: int | None = None
    sentence: int | None = None
    untranslated: bool = False

    @property
    def end(self) -> int:
        """The offset behind the line's last character; 0 where it has no `start`."""
        return 0 if self.start is None else self.start + len(self.text)


BLANK = Line("", "blank")


def lay_out(
    report: Report,
    width: int,
    mode: Mode = "german",
    english: Mapping[int, Outcome] | None = None,
    waiting: bool = False,
) -> list[Line]:
    """The lines of `report` for `width` columns.

    `english` maps sentences to what is known of their English, `waiting` says that more of it is
    on its way.
    """
    outcomes = english or {}
    reasons = _reasons(report, outcomes, waiting) if mode != "german" else {}
    lines: list[Line] = []
    title_end = _title_end(report)
    if mode == "german":
        lines += _wrapped(report, 0, title_end, width, "title")
    else:
        lines += _sentence(report, 0, width, mode, outcomes, reasons, "title")
    for conflict in report.headline_conflicts:
        lines += _notes(f"! {conflict.why}", width, "alert")
    lines += _facts(report, width)
    lines.append(BLANK)
    if mode == "german":
        lines += _german(report, title_end, width)
    else:
        for index in range(1, len(report.sentences)):
            if _starts_paragraph(report, index):
                lines.append(BLANK)
            lines += _sentence(report, index, width, mode, outcomes, reasons, "body")
    lines += _sources(report, width)
    return lines


def line_at(lines: list[Line], offset: int, sentence: int | None) -> int | None:
    """The first line that shows the character at `offset`, or renders `sentence` in English."""
    for number, line in enumerate(lines):
        if line.start is not None and line.start <= offset < line.end:
            return number
    for number, line in enumerate(lines):
        if sentence is not None and line.sentence == sentence:
            return number
    return None


def _title_end(report: Report) -> int:
    return report.sentences[0].end if report.sentences else 0


def _facts(report: Report, width: int) -> Iterator[Line]:
    yield from _notes(wording.where_and_when(report.meeting), width, "meta")
    for person in report.meeting.participants:
        country = f" ({person.country})" if person.country else ""
        yield from _notes(f"{person.name}, {person.role}{country}", width, "meta")


def _german(report: Report, start: int, width: int) -> Iterator[Line]:
    text = report.text
    first = True
    while start < len(text):
        border = _PARAGRAPH.search(text, start)
        end = border.start() if border else len(text)
        if text[start:end].strip():
            if not first:
                yield BLANK
            first = False
            yield from _wrapped(report, start, end, width, "body")
        start = border.end() if border else len(text)


def _starts_paragraph(report: Report, index: int) -> bool:
    before, this = report.sentences[index - 1], report.sentences[index]
    return index > 1 and "\n" in report.text[before.end : this.start]


def _sentence(
    report: Report,
    index: int,
    width: int,
    mode: Mode,
    outcomes: Mapping[int, Outcome],
    reasons: Mapping[int, str],
    kind: LineKind,
) -> Iterator[Line]:
    """A sentence in German and English, or in English where there is some."""
    if index >= len(report.sentences):
        return
    outcome = outcomes.get(index)
    english = outcome.english if outcome else None
    if mode == "both" or english is None:
        sentence = report.sentences[index]
        for line in _wrapped(report, sentence.start, sentence.end, width, kind):
            yield line if english else replace(line, untranslated=True)
    if outcome is None or english is None:
        if index in reasons:
            yield from _notes(reasons[index], width, "note", index, "  ")
        return
    shown: LineKind = "english" if mode == "both" or kind == "body" else kind
    indent = "  " if mode == "both" else ""
    yield from _notes(english, width, shown, index, indent)
    if outcome.findings:
        yield from _notes(f"! figures differ: {'; '.join(outcome.findings)}", width, "alert", index)
    if mode == "both" and _origin(outcome) != _origin(outcomes.get(index - 1)):
        yield from _notes(f"({_origin(outcome)})", width, "note", index, "  ")


def _reasons(report: Report, outcomes: Mapping[int, Outcome], waiting: bool) -> Mapping[int, str]:
    """Why there is no English; said at the first of all sentences in a row that share it."""
    reasons: dict[int, str] = {}
    before = ""
    for index in range(len(report.sentences)):
        reason = _reason(outcomes.get(index), waiting)
        if reason and reason != before:
            reasons[index] = reason
        before = reason
    return reasons


def _reason(outcome: Outcome | None, waiting: bool) -> str:
    if outcome is not None and outcome.english is not None:
        return ""
    if outcome is not None and outcome.failure and outcome.failure.kind != "cancelled":
        return f"not translated: {outcome.failure.kind.replace('_', ' ')}"
    return "" if waiting else "t translates the rest"


def _origin(outcome: Outcome | None) -> str:
    """Where English comes from; said once for all sentences in a row that share it."""
    if outcome is None or outcome.english is None:
        return ""
    return f"{outcome.provider}, remembered" if outcome.remembered else outcome.provider


def _sources(report: Report, width: int) -> Iterator[Line]:
    if not report.sources:
        return
    yield BLANK
    if report.collection:
        yield from _notes(WRITTEN_FOR_COLLECTION, width, "note")
    for source in report.sources:
        yield from _notes(f"{source.outlet} {source.url}".strip(), width, "note", None, "  ")


def _wrapped(report: Report, start: int, end: int, width: int, kind: LineKind) -> Iterator[Line]:
    for first, last in wrap(report.text, start, end, width):
        yield Line(inert_line(report.text[first:last]), kind, first)


def _notes(
    text: str, width: int, kind: LineKind, sentence: int | None = None, indent: str = ""
) -> Iterator[Line]:
    clean = inert(text)
    for first, last in wrap(clean, 0, len(clean), width - len(indent)):
        yield Line(indent + inert_line(clean[first:last]), kind, None, sentence)


def wrap(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    """Where to break `text[start:end]` so that no line is wider than `width` cells."""
    width = max(1, width)
    line_start, line_end, used = -1, -1, 0
    for match in _WORD.finditer(text, start, end):
        for first, last in _pieces(text, match.start(), match.end(), width):
            size = cell_len(text[first:last])
            gap = first - line_end
            broken = "\n" in text[line_end:first] if line_start >= 0 else False
            if line_start < 0:
                line_start, line_end, used = first, last, size
            elif broken or used + gap + size > width:
                yield line_start, line_end
                line_start, line_end, used = first, last, size
            else:
                line_end, used = last, used + gap + size
    if line_start >= 0:
        yield line_start, line_end


def _pieces(text: str, start: int, end: int, width: int) -> Iterator[tuple[int, int]]:
    """A word in pieces that each fit into `width` cells; nearly always the word itself."""
    if end - start <= width and cell_len(text[start:end]) <= width:
        yield start, end
        return
    for piece in chop_cells(text[start:end], width):
        yield start, start + len(piece)
        start += len(piece)
