"""One measure of one set of countries, followed through all reports."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from typing import TypedDict, Unpack

from store.library.periods import order_of, span_asked, span_of_figure
from store.library.protocol import Library
from store.library.query import Hit, Query
from store.library.search import figure_hit
from store.records import FigureKind, Indicator, Listing, Record, Report, Status

ALL = 1_000_000_000


class SeriesPoint(Record, frozen=True, kw_only=True):
    """A value of the series with the report and the sentence that give it.

    `first` and `last` are the days the value is of: those of its period, or where it names none,
    the day of the meeting. `start` and `end` are the offsets of the sentence.
    """

    listing: Listing
    indicator: Indicator
    first: date
    last: date
    in_title: bool
    sentence: str
    start: int
    end: int

    @property
    def hit(self) -> Hit:
        """The same figure as the answer to a query."""
        return Hit(
            listing=self.listing,
            indicator=self.indicator,
            sentence=self.sentence,
            start=self.start,
            end=self.end,
        )


class Only(TypedDict, total=False):
    """What a series is narrowed to; `period` (as in a `Query`) to the values that overlap it."""

    unit: str | None
    kind: FigureKind | None
    status: Status | None
    period: str | None


def series(
    reports: Iterable[Report], measure: str, countries: Iterable[str], **only: Unpack[Only]
) -> list[SeriesPoint]:
    """All values of `measure` for exactly these `countries`, in order of their periods.

    Two values of one period stand in the order of their meetings.
    """
    whose = tuple(sorted(set(countries)))
    period = only.pop("period", None)
    asked = None if period is None else span_asked(period)
    wanted: dict[str, object] = {"measure": measure, "countries": whose}
    wanted |= {name: value for name, value in only.items() if value is not None}
    points = []
    for report in reports:
        for indicator in report.indicators:
            if any(getattr(indicator, name) != value for name, value in wanted.items()):
                continue
            span = span_of_figure(indicator.period, report.published)
            if asked is not None and not (span and span.overlaps(asked)):
                continue
            points.append(_point(report, indicator))
    points.sort(key=lambda point: (point.last, point.first, point.listing.day, point.listing.id))
    return points


def series_in(
    library: Library, measure: str, countries: Iterable[str], **only: Unpack[Only]
) -> list[SeriesPoint]:
    """The `series` of a library's reports, found through its index."""
    whose = tuple(countries)
    query = Query(measures=(measure,), countries=whose, period=only.get("period"))
    found = dict.fromkeys(hit.listing.id for hit in library.find(query, ALL))
    return series(map(library.get, found), measure, whose, **only)


def _point(report: Report, indicator: Indicator) -> SeriesPoint:
    hit = figure_hit(report, indicator)
    last, first = order_of(indicator.period, report.published)
    if indicator.period is None:
        first = last = hit.listing.day
    return SeriesPoint(
        listing=hit.listing,
        indicator=indicator,
        first=first,
        last=last,
        in_title=bool(report.sentences) and indicator.start < report.sentences[0].end,
        sentence=hit.sentence,
        start=hit.start,
        end=hit.end,
    )
