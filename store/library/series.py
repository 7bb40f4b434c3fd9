"""One measure of one set of countries, followed through all reports."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from store.library.periods import order_of, span_asked, span_of_figure
from store.library.protocol import Library
from store.library.query import Query
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


def series(
    reports: Iterable[Report],
    measure: str,
    countries: Iterable[str],
    *,
    unit: str | None = None,
    kind: FigureKind | None = None,
    status: Status | None = None,
    period: str | None = None,
) -> list[SeriesPoint]:
    """All values of `measure` for exactly these `countries`, in order of their periods.

    With `unit`, `kind` or `status` only those; with `period` (as in a `Query`) only those that
    overlap it. Two values of one period stand in the order of their meetings.
    """
    whose = tuple(sorted(set(countries)))
    asked = None if period is None else span_asked(period)
    points = []
    for report in reports:
        for indicator in report.indicators:
            if (
                indicator.measure != measure
                or indicator.countries != whose
                or (unit is not None and indicator.unit != unit)
                or (kind is not None and indicator.kind != kind)
                or (status is not None and indicator.status != status)
            ):
                continue
            span = span_of_figure(indicator.period, report.published)
            if asked is not None and not (span and span.overlaps(asked)):
                continue
            points.append(_point(report, indicator))
    points.sort(key=lambda point: (point.last, point.first, point.listing.day, point.listing.id))
    return points


def series_in(
    library: Library,
    measure: str,
    countries: Iterable[str],
    *,
    unit: str | None = None,
    kind: FigureKind | None = None,
    status: Status | None = None,
    period: str | None = None,
) -> list[SeriesPoint]:
    """The `series` of a library's reports, found through its index."""
    whose = tuple(countries)
    query = Query(measures=(measure,), countries=whose, period=period)
    found = dict.fromkeys(hit.listing.id for hit in library.find(query, ALL))
    return series(
        map(library.get, found), measure, whose, unit=unit, kind=kind, status=status, period=period
    )


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
