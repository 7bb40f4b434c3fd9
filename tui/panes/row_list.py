"""A list with a cursor that stays quick over a slow line, whatever its length.

Built on Textual's Line API: moving the cursor repaints two lines, not the widget, and nothing
ever moves by itself. At the edge the list jumps half a page instead of scrolling at every key.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, ClassVar, Generic, TypeVar

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.geometry import Size
from textual.message import Message
from textual.reactive import var
from textual.scroll_view import ScrollView
from textual.strip import Strip

from tui import keys
from tui.inert import inert_line

Row = TypeVar("Row")
Cell = tuple[str, str]
"""A text and the component class that styles it; an empty class is the list's own style."""


class RowList(ScrollView, Generic[Row], can_focus=True):
    """Rows, one line each, with one of them under the cursor."""

    BINDINGS: ClassVar[list[BindingType]] = [
        *keys.bindings("down", "up", "page_down", "page_up", "half_down", "half_up"),
        *keys.bindings("first", "last", "choose"),
    ]
    COMPONENT_CLASSES: ClassVar[set[str]] = {"row--cursor", "row--dim", "row--strong", "row--alert"}
    EMPTY: ClassVar[str] = ""
    """What an empty list says once it was given its rows."""

    cursor: var[int] = var(0, init=False)
    """The row under the cursor. Not a `reactive`: that would repaint the whole list."""

    class RowMessage(Message):
        """Something about one row of a list."""

        def __init__(self, row_list: RowList[Any], index: int) -> None:
            super().__init__()
            self.row_list = row_list
            self.index = index

        @property
        def control(self) -> RowList[Any]:
            return self.row_list

    class Moved(RowMessage):
        """The cursor went to another row."""

        def can_replace(self, message: Message) -> bool:
            return isinstance(message, RowList.Moved) and message.row_list is self.row_list

    class Chosen(RowMessage):
        """Enter was pressed, or a row clicked a second time."""

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self.rows: Sequence[Row] = ()
        self._filled = False

    # -- what a pane says of its rows ---------------------------------------------------------

    def cells(self, row: Row, width: int) -> list[Cell]:
        """The cells of `row`, left to right, for a list of `width` columns."""
        raise NotImplementedError

    # -- rows and cursor ----------------------------------------------------------------------

    def set_rows(self, rows: Sequence[Row], cursor: int = 0) -> None:
        """Show `rows` with the cursor on row `cursor`."""
        self.rows = rows
        self._filled = True
        self.virtual_size = Size(0, max(1, len(rows)))
        self.set_reactive(RowList.cursor, max(0, min(cursor, len(rows) - 1)))
        self.scroll_to(y=0, animate=False, immediate=True)
        # How far the list can scroll is known once it has been laid out with its new rows.
        self.call_after_refresh(self._bring_into_view)
        self.refresh()

    @property
    def current(self) -> Row | None:
        """The row under the cursor."""
        return self.rows[self.cursor] if self.rows else None

    def validate_cursor(self, cursor: int) -> int:
        return max(0, min(cursor, len(self.rows) - 1))

    def watch_cursor(self, before: int, after: int) -> None:
        if before == after:
            return
        self.refresh_line(before)
        self.refresh_line(after)
        self._bring_into_view()
        self.post_message(self.Moved(self, after))

    def _bring_into_view(self) -> None:
        height = self.size.height
        if not height:
            return
        top = self.scroll_offset.y
        if top <= self.cursor < top + height:
            return
        half = max(1, height // 2)
        wanted = self.cursor - half if self.cursor >= top + height else self.cursor - height + half
        if abs(self.cursor - top) > 2 * height:
            wanted = self.cursor - half
        highest = max(0, len(self.rows) - height)
        self.scroll_to(y=max(0, min(wanted, highest)), animate=False, immediate=True)

    def on_resize(self) -> None:
        self._bring_into_view()
        self.refresh()

    # -- drawing ------------------------------------------------------------------------------

    @property
    def room(self) -> int:
        """The columns that a row may fill: all but the cursor's bar and the scrollbar."""
        return self.scrollable_content_region.width - 1

    def render_line(self, y: int) -> Strip:
        width = self.room + 1
        index = self.scroll_offset.y + y
        base = self.rich_style
        if self._filled and not self.rows and y == 0:
            dim = self.get_component_rich_style("row--dim")
            return Strip([Segment(f" {self.EMPTY}", dim)]).adjust_cell_length(width, base)
        if index >= len(self.rows):
            return Strip.blank(width, base)
        cells = self.cells(self.rows[index], self.room)
        if index == self.cursor:
            return self._cursor_strip(cells, width)
        segments = [Segment(" ", base)]
        segments += [
            Segment(inert_line(text), self._style(name, base)) for text, name in cells if text
        ]
        return Strip(segments).adjust_cell_length(width, base).simplify()

    def _style(self, name: str, base: Style) -> Style:
        return self.get_component_rich_style(name) if name else base

    def _cursor_strip(self, cells: list[Cell], width: int) -> Strip:
        # One style for the whole line: a colour change costs forty bytes on the wire. The bar
        # at its start says where the cursor is without any colour.
        text = "▌" + inert_line("".join(text for text, _ in cells))
        style = self.get_component_rich_style("row--cursor")
        if self.has_focus:
            style += Style(reverse=True)
        return Strip([Segment(text, style)]).adjust_cell_length(width, style)

    def watch_has_focus(self, has_focus: bool) -> None:
        super().watch_has_focus(has_focus)
        self.refresh_line(self.cursor)

    # -- keys and mouse -----------------------------------------------------------------------

    def action_cursor_down(self) -> None:
        self.cursor += 1

    def action_cursor_up(self) -> None:
        self.cursor -= 1

    def action_page_down(self) -> None:
        self.cursor += max(1, self.size.height - 1)

    def action_page_up(self) -> None:
        self.cursor -= max(1, self.size.height - 1)

    def action_half_down(self) -> None:
        self.cursor += max(1, self.size.height // 2)

    def action_half_up(self) -> None:
        self.cursor -= max(1, self.size.height // 2)

    def action_first(self) -> None:
        self.cursor = 0

    def action_last(self) -> None:
        self.cursor = len(self.rows) - 1

    def action_choose(self) -> None:
        if self.rows:
            self.post_message(self.Chosen(self, self.cursor))

    def on_click(self, event: events.Click) -> None:
        offset = event.get_content_offset(self)
        if offset is None:
            return
        index = self.scroll_offset.y + offset.y
        if index >= len(self.rows):
            return
        if index == self.cursor:
            self.action_choose()
        self.cursor = index


def column(text: str, width: int) -> str:
    """`text` in exactly `width` characters: padded, or cut with an ellipsis."""
    if len(text) > width:
        return text[: max(0, width - 1)] + "…" if width > 0 else ""
    return text.ljust(width)
