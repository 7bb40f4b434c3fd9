"""What the stages of reading hand to one another; all offsets are into the report's text.

A sentence's way through the stages is written in `store.reading.read`.
"""

from __future__ import annotations

from typing import Literal

from store.records import Bound, Span


class Quantity(Span, frozen=True, kw_only=True):
    """A number with its unit and the bound words before it: what becomes an indicator's quote.

    `number_start` is where the number itself begins, after the bound words. `noun` is what is
    counted, for unit `count`. `by` says that the quote begins with "um" (a difference, not a
    result); `signed` is -1 or +1 where a sign or "plus"/"minus" stands before the number.
    """

    value: int | float
    value_high: int | float | None = None
    unit: str
    noun: str | None = None
    bound: Bound = "exact"
    number_start: int
    by: bool = False
    signed: Literal[-1, 0, 1] = 0


class PeriodMention(Span, frozen=True, kw_only=True):
    """Words that name a time, resolved: `period` is written as in the reading guide.

    `role` tells a period that a figure can belong to from one it is only compared with
    ("gegenüber dem Vorjahr") and from a target ("bis 2030").
    """

    period: str
    role: Literal["period", "comparison", "target"] = "period"


class CountryMention(Span, frozen=True, kw_only=True):
    """Words that stand for one or more countries: a name, an adjective, a region, a capital.

    `sort` tells them apart, since a place says less about whose a figure is than a name does. A
    company, a bank or a state body stands for the country where it is at home.
    """

    countries: tuple[str, ...]
    sort: Literal["name", "adjective", "people", "region", "organisation", "city", "company"]
