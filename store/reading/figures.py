"""A number on its way to becoming a figure, and the page that it stands on."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct, field

from store.reading.bounds import Lead, word_before
from store.reading.numerals import Number
from store.reading.text import Normal
from store.records import Bound


class Figure(Struct):
    """A number as found; `unit` and `scale` may still be missing.

    `dead` says that it is no figure, `word` that it was written in letters. Offsets are into the
    plain text.
    """

    start: int
    number_start: int
    number_end: int
    end: int
    number: Number
    high: Number | None = None
    scale: int | None = None
    high_scale: int | None = None
    unit: str | None = None
    exponent: int = 0
    noun: str | None = None
    bound: Bound = "exact"
    by: bool = False
    signed: Literal[-1, 0, 1] = 0
    dead: bool = False
    word: bool = False

    @property
    def stands(self) -> bool:
        """Whether it is a figure with all that makes one."""
        return not self.dead and self.unit is not None

    @property
    def value(self) -> int | float:
        """The number with its scale."""
        return self.number.value(self.scale or 0)

    def take(self, other: Figure, *, scale: bool) -> None:
        """Share the unit of `other`, and its scale if asked."""
        self.unit, self.exponent, self.noun = other.unit, other.exponent, other.noun
        if scale and self.scale is None:
            self.scale = other.scale
            if self.high is not None:
                self.high_scale = other.scale


class Page(Struct):
    """One text and the numbers read from it so far."""

    text: Normal
    lower: str
    figures: list[Figure] = field(default_factory=list)

    def keep(
        self, lead: Lead, start: int, end: int, number: Number, unit: str | None = None
    ) -> Figure:
        """Add the number between the offsets with the words that lead up to it."""
        begin = min(lead.start, start)
        figure = Figure(
            max(self.end, begin), start, end, end, number,
            unit=unit, bound=lead.bound, by=lead.by, signed=lead.signed,
        )  # fmt: skip
        self.figures.append(figure)
        return figure

    @property
    def end(self) -> int:
        """Where the last number ends."""
        return self.figures[-1].end if self.figures else 0

    def word_before(self, at: int) -> str:
        """The word that ends one space before `at`."""
        return word_before(self.lower, at)[0]

    def token_end(self, at: int) -> int:
        """Where the run of letters, digits and marks inside words that holds `at` ends."""
        lower = self.lower
        end = at
        while end < len(lower) and (lower[end].isalnum() or lower[end] in "-/.:,+'"):
            end += 1
        while end > at and lower[end - 1] in "-/.:,+'":
            end -= 1
        return end
