"""A number on its way to becoming a figure."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from store.reading.numerals import Number
from store.records import Bound


@dataclass(slots=True)
class Figure:
    """A number as found; `unit` and `scale` may still be missing.

    `bare` says that nothing was found behind it, `dead` that it is no figure, `word` that it was
    written in letters. Offsets are into the plain text.
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
    bare: bool = False
    dead: bool = False
    word: bool = False

    @property
    def stands(self) -> bool:
        """Whether it is a figure with all that makes one."""
        return not self.dead and self.unit is not None

    def take(self, other: Figure, *, scale: bool) -> None:
        """Share the unit of `other`, and its scale if asked."""
        self.unit, self.exponent, self.noun = other.unit, other.exponent, other.noun
        self.bare = False
        if scale and self.scale is None:
            self.scale = self.high_scale = other.scale
