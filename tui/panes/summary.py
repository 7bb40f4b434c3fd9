"""The pane that shows the open report: headline, facts, then the text with its figures set off."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from itertools import pairwise
from typing import TYPE_CHECKING, ClassVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from store.records import Report, Span, sentence_at
from tui import keys
from tui.document import Line, Mode, lay_out, line_at

if TYPE_CHECKING:
    from store.translation.outcome import Outcome


UNTRANSLATED = "┆"
"""Stands in the margin of sentences that have no English."""


class SummaryPane(ScrollView, can_focus=True):
    """The open report, laid out to the pane's width."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *keys.bindings("down", "up", "page_down", "page_up", "half_down", "half_up"),
        *keys.bindings("first", "last"),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "text--title",
        "text--alert",
        "text--meta",
        "text--english",
        "text--note",
        "text--figure",
        "text--sentence",
        "text--evidence",
    }

    report: var[Report | None] = var(None)
    figure: var[int | None] = var(None)
    """Which of the report's indicators is set off, with its sentence."""
    evidence: var[bool] = var(False)
    """Whether the words that decided the figure's fields are underlined."""
    mode: var[Mode] = var("german")

    class FigurePicked(Message):
        """A figure of the text was clicked."""

        def __init__(self, index: int) -> None:
            super().__init__()
            self.index = index

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._lines: list[Line] = []
        self._english: Mapping[int, Outcome] = {}
        self._waiting = False

    # -- what is shown ------------------------------------------------------------------------

    def watch_report(self) -> None:
        self._english = {}
        self.set_reactive(SummaryPane.figure, None)
        self._lay_out()
        self.scroll_to(y=0, animate=False, immediate=True)

    def watch_mode(self) -> None:
        self._lay_out(keep_place=True)

    def watch_evidence(self) -> None:
        self.refresh()

    def watch_figure(self, before: int | None, after: int | None) -> None:
        touched = [line for index in (before, after) for line in self._sentence_lines(index)]
        for number in touched:
            self.refresh_line(number)
        self._bring_figure_into_view()

    def show_english(self, outcomes: Mapping[int, Outcome], waiting: bool) -> None:
        """Show what is known of the English of each sentence; `waiting` if more is on its way."""
        self._english = outcomes
        self._waiting = waiting
        if self.mode != "german":
            self._lay_out(keep_place=True)

    def on_resize(self) -> None:
        self._lay_out(keep_place=True)
        self._bring_figure_into_view()

    def _lay_out(self, keep_place: bool = False) -> None:
        """Lay the report out anew; the reader stays at the text that stood on top."""
        top = self._top_offset() if keep_place else None
        width = self.scrollable_content_region.width - 1
        if self.report is None or width < 1:
            self._lines = []
        else:
            self._lines = lay_out(self.report, width, self.mode, self._english, self._waiting)
        self.virtual_size = Size(0, len(self._lines))
        if top is not None and (line := self._line_of(top)) is not None:
            self.scroll_to(y=line, animate=False, immediate=True)
        self.refresh()

    def _top_offset(self) -> int | None:
        if not self.scroll_offset.y:
            return None
        for line in self._lines[self.scroll_offset.y :]:
            if line.start is not None:
                return line.start
            if line.sentence is not None and self.report:
                return self.report.sentences[line.sentence].start
        return None

    def _line_of(self, offset: int) -> int | None:
        if self.report is None:
            return None
        sentence = sentence_at(self.report, offset)
        index = self.report.sentences.index(sentence) if sentence else None
        return line_at(self._lines, offset, index)

    # -- the figure that is set off -------------------------------------------------------------

    def _figure_span(self) -> Span | None:
        if self.report is None or self.figure is None:
            return None
        return self.report.indicators[self.figure]

    def marked_sentence(self) -> str:
        """The sentence that is set off, or nothing."""
        span = self._figure_span()
        sentence = sentence_at(self.report, span.start) if self.report and span else None
        return self.report.text[sentence.start : sentence.end] if self.report and sentence else ""

    def _sentence_lines(self, index: int | None) -> list[int]:
        if self.report is None or index is None or index >= len(self.report.indicators):
            return []
        indicator = self.report.indicators[index]
        sentence: Span = sentence_at(self.report, indicator.start) or indicator
        spans = [sentence, *indicator.evidence] if self.evidence else [sentence]
        order = self.report.sentences.index(sentence) if sentence in self.report.sentences else -1
        return [
            number
            for number, line in enumerate(self._lines)
            if (line.sentence is not None and line.sentence == order)
            or (
                line.start is not None
                and any(line.start < span.end and span.start < line.end for span in spans)
            )
        ]

    def _bring_figure_into_view(self) -> None:
        """Scroll so that the figure shows, with the beginning of its sentence if that fits."""
        span, height = self._figure_span(), self.size.height
        line = self._line_of(span.start) if span else None
        if self.report is None or span is None or line is None or not height:
            return
        sentence = sentence_at(self.report, span.start)
        first = self._line_of(sentence.start) if sentence else None
        if first is None or line - first >= height - 1:
            first = line
        top = self.scroll_offset.y
        if not (top <= first and line < top + height - 1):
            highest = max(0, len(self._lines) - height)
            wanted = max(0, min(first - height // 4, highest))
            if line >= wanted + height - 1:
                wanted = min(first, highest)
            self.scroll_to(y=wanted, animate=False, immediate=True)

    # -- drawing ------------------------------------------------------------------------------

    def render_line(self, y: int) -> Strip:
        number = self.scroll_offset.y + y
        base = self.rich_style
        width = self.scrollable_content_region.width
        if number >= len(self._lines):
            return Strip.blank(width, base)
        line = self._lines[number]
        margin = Segment(" ", base)
        if line.untranslated:
            margin = Segment(UNTRANSLATED, self.get_component_rich_style("text--note"))
        segments = [margin, *self._segments(line, base)]
        return Strip(segments).adjust_cell_length(width, base).simplify()

    def _segments(self, line: Line, base: Style) -> list[Segment]:
        style = base
        if line.kind not in ("body", "blank"):
            style = self.get_component_rich_style(f"text--{line.kind}")
        if line.start is None:
            if line.sentence is not None and line.sentence == self._current_sentence_index():
                style += self._mark("text--sentence")
            return [Segment(line.text, style)] if line.text else []
        return self._marked(line, line.start, style)

    def _current_sentence_index(self) -> int | None:
        span = self._figure_span()
        sentence = sentence_at(self.report, span.start) if self.report and span else None
        return self.report.sentences.index(sentence) if self.report and sentence else None

    def _marked(self, line: Line, start: int, style: Style) -> list[Segment]:
        """The line cut where a mark begins or ends: figures, the sentence, its evidence."""
        marks = self._marks(start, line.end)
        borders = {start, line.end}
        for first, last, _ in marks:
            borders.update((max(first, start), min(last, line.end)))
        cuts = sorted(borders)
        segments = []
        for first, last in pairwise(cuts):
            piece = style
            for mark_start, mark_end, mark in marks:
                if mark_start <= first and last <= mark_end:
                    piece += mark
            segments.append(Segment(line.text[first - start : last - start], piece))
        return segments

    def _marks(self, start: int, end: int) -> list[tuple[int, int, Style]]:
        if self.report is None:
            return []
        marks = []
        chosen = self._figure_span()
        sentence = sentence_at(self.report, chosen.start) if chosen else None
        if sentence and sentence.start < end and start < sentence.end:
            marks.append((sentence.start, sentence.end, self._mark("text--sentence")))
        indicators = self.report.indicators
        for number in range(bisect_right(indicators, end - 1, key=lambda one: one.start)):
            indicator = indicators[number]
            if indicator.end > start:
                marks.append((indicator.start, indicator.end, self._mark("text--figure")))
        if chosen is None or self.figure is None:
            return marks
        if self.evidence:
            marks += [
                (words.start, words.end, self._mark("text--evidence"))
                for words in indicators[self.figure].evidence
                if words.start < end and start < words.end
            ]
        marks.append((chosen.start, chosen.end, Style(reverse=True)))
        return marks

    def _mark(self, name: str) -> Style:
        """What a mark adds to the style beneath it."""
        return self.get_component_rich_style(name, partial=True)

    # -- keys and mouse -----------------------------------------------------------------------

    def _scroll_by(self, lines: int) -> None:
        highest = max(0, len(self._lines) - self.size.height)
        wanted = max(0, min(self.scroll_offset.y + lines, highest))
        self.scroll_to(y=wanted, animate=False, immediate=True)

    def action_cursor_down(self) -> None:
        self._scroll_by(1)

    def action_cursor_up(self) -> None:
        self._scroll_by(-1)

    def action_page_down(self) -> None:
        self._scroll_by(max(1, self.size.height - 1))

    def action_page_up(self) -> None:
        self._scroll_by(-max(1, self.size.height - 1))

    def action_half_down(self) -> None:
        self._scroll_by(max(1, self.size.height // 2))

    def action_half_up(self) -> None:
        self._scroll_by(-max(1, self.size.height // 2))

    def action_first(self) -> None:
        self._scroll_by(-len(self._lines))

    def action_last(self) -> None:
        self._scroll_by(len(self._lines))

    def on_click(self, event: events.Click) -> None:
        offset = event.get_content_offset(self)
        if offset is None or self.report is None:
            return
        number = self.scroll_offset.y + offset.y
        line = self._lines[number] if number < len(self._lines) else None
        if line is None or line.start is None:
            return
        at = line.start + offset.x - 1
        for index, indicator in enumerate(self.report.indicators):
            if indicator.start <= at < indicator.end:
                self.post_message(self.FigurePicked(index))
                return
