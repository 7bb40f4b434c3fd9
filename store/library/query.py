"""What a person asks the library for."""

from __future__ import annotations

from store.records import Indicator, Listing, MeetingKind, Record


class Query(Record, frozen=True, kw_only=True):
    """Words that must all be found, narrowed by fields; an empty query asks for everything.

    A figure answers if it has one of the `measures`, all of the `countries` (its own or, where
    it names none, its meeting's), and a period that overlaps `period` (``2024``, ``2024..``,
    ``..2023``, ``2022..2024`` or a period code of the reading guide); its meeting must have one
    of the `sectors` and one of the `kinds`.
    """

    words: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    kinds: tuple[MeetingKind, ...] = ()
    period: str | None = None


class Hit(Record, frozen=True, kw_only=True):
    """An answer to a query: a figure in its sentence, or a sentence that holds the words."""

    listing: Listing
    indicator: Indicator | None
    sentence: str
    start: int
    end: int
