"""The records that everything else hands around: frozen, typed, free of behaviour that needs I/O.

Field meanings and codes follow the reading guide (see CONTRIBUTING.md); labels for the
codes are in `store.vocabulary`. All offsets count Unicode characters of `Report.text` exactly
as it was given, so ``report.text[x.start:x.end]`` is always the words that `x` stands for.
"""

from __future__ import annotations

from datetime import date, datetime
from typing import Literal

import msgspec

Bound = Literal["exact", "about", "more_than", "at_least", "less_than", "at_most"]
FigureKind = Literal["level", "change", "share"]
Direction = Literal["up", "down"]
Status = Literal["actual", "planned"]
MeetingKind = Literal[
    "informal",
    "working_visit",
    "official_visit",
    "state_visit",
    "summit",
    "commission",
    "forum",
    "call",
    "talks",
]
EvidenceField = Literal["bound", "kind", "direction", "status", "measure", "countries", "period"]


class Record(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A value that never changes once made; `msgspec.structs.replace` makes a changed copy.

    Records cannot form cycles, so the collector leaves them alone: with ten thousand reports open
    each of its passes would hold a key press for 25 ms.
    """


class Span(Record, frozen=True, kw_only=True):
    """A stretch of a report's text."""

    start: int
    end: int


class Sentence(Span, frozen=True, kw_only=True):
    """One sentence; the title is the first."""


class Person(Record, frozen=True, kw_only=True):
    """Somebody who took part, with the office as the text names it."""

    name: str
    role: str
    country: str | None = None


class Meeting(Record, frozen=True, kw_only=True):
    """Who met whom, when, where and in which form."""

    kind: MeetingKind = "talks"
    date: date | None = None
    place: str | None = None
    countries: tuple[str, ...] = ()
    participants: tuple[Person, ...] = ()


class Evidence(Span, frozen=True, kw_only=True):
    """The words that decided one field of an indicator."""

    field: EvidenceField


class Indicator(Span, frozen=True, kw_only=True):
    """One figure, tied to the words that state it.

    `value` is in base units (4 Mrd. is 4000000000; percent as written); `value_high` is the
    upper end of a range. `unit` is a code of `vocabulary.UNITS` or an ISO 4217 currency.
    `period` is written as in the reading guide (``2024``, ``2025-Q1``, ``2025-01/..``).
    """

    quote: str
    value: int | float
    value_high: int | float | None = None
    unit: str
    noun: str | None = None
    bound: Bound = "exact"
    kind: FigureKind = "level"
    direction: Direction | None = None
    status: Status = "actual"
    measure: str = "other"
    countries: tuple[str, ...] = ()
    period: str | None = None
    evidence: tuple[Evidence, ...] = ()


class SectorMention(Span, frozen=True, kw_only=True):
    """A place where the text names a sector."""

    sector: str


class HeadlineConflict(Record, frozen=True, kw_only=True):
    """The title claims a figure that the body gives for something else, or gives differently."""

    title_quote: str
    title_start: int
    title_end: int
    body_quote: str
    body_start: int
    body_end: int
    why: str


class Source(Record, frozen=True, kw_only=True):
    """Where the facts or the text of a report come from."""

    outlet: str
    url: str = ""


class Report(Record, frozen=True, kw_only=True):
    """One German text with all that was read from it.

    A report fresh from `store.reading.read` has no `id` and revision 0; the library gives it an
    id that a person can type, the moment it was `added`, and raises `revision` at every change.
    """

    id: str = ""
    revision: int = 0
    added: datetime | None = None
    collection: bool = False
    title: str
    published: date
    language: str = "de"
    sources: tuple[Source, ...] = ()
    text: str
    sentences: tuple[Sentence, ...] = ()
    meeting: Meeting = Meeting()
    indicators: tuple[Indicator, ...] = ()
    sectors: tuple[str, ...] = ()
    sector_mentions: tuple[SectorMention, ...] = ()
    headline_conflicts: tuple[HeadlineConflict, ...] = ()


class Listing(Record, frozen=True, kw_only=True):
    """One line of the list of meetings: what can be shown before a report is opened."""

    id: str
    revision: int
    title: str
    published: date
    held: date | None
    place: str | None
    kind: MeetingKind
    countries: tuple[str, ...]
    sectors: tuple[str, ...]
    figures: int
    conflict: bool
    collection: bool

    @property
    def day(self) -> date:
        """The day the list is ordered by: that of the meeting, else of publication."""
        return self.held or self.published


class Translation(Record, frozen=True, kw_only=True):
    """A German sentence and its English, as the translation memory keeps it."""

    german: str
    english: str
    provider: str
    made: date | None = None


def listing_of(report: Report) -> Listing:
    """The line that stands for `report` in the list."""
    return Listing(
        id=report.id,
        revision=report.revision,
        title=report.title,
        published=report.published,
        held=report.meeting.date,
        place=report.meeting.place,
        kind=report.meeting.kind,
        countries=report.meeting.countries,
        sectors=report.sectors,
        figures=len(report.indicators),
        conflict=bool(report.headline_conflicts),
        collection=report.collection,
    )


def sentence_at(report: Report, offset: int) -> Sentence | None:
    """The sentence of `report` that holds the character at `offset`."""
    for sentence in report.sentences:
        if sentence.start <= offset < sentence.end:
            return sentence
    return None
