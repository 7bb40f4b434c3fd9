"""Where two reports give different figures for the same thing.

Better silent than wrong: figures are compared only if everything says that they mean the same, and
differ only if neither rounding nor bounds let both be true.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import combinations
from typing import NamedTuple

from store.library.periods import Span, span_of_figure
from store.library.precision import Values, values_of
from store.library.protocol import Library
from store.library.query import Query
from store.library.search import figure_hit
from store.library.series import ALL
from store.library.subjects import Subject, subject_of
from store.records import Indicator, Record, Report, listing_of

_SAME_TIME = 3
"""Days between two reports that speak of the same moment."""


class Side(Record, frozen=True, kw_only=True):
    """One of the two figures: where it stands and what is said."""

    report_id: str
    day: date
    indicator: Indicator
    sentence: str
    start: int
    end: int


class Contradiction(Record, frozen=True, kw_only=True):
    """Two reports that give different figures for one thing; `earlier` is the older report's."""

    measure: str
    countries: tuple[str, ...]
    period: str
    earlier: Side
    later: Side


class _Key(NamedTuple):
    measure: str
    countries: tuple[str, ...]
    span: Span
    kind: str
    direction: str | None
    unit: str
    status: str


class _Figure(NamedTuple):
    report_id: str
    day: date
    over: bool
    """Whether the period was over when the report told of it."""
    indicator: Indicator
    values: Values


def find_contradictions(reports: Iterable[Report]) -> list[Contradiction]:
    """The contradictions between `reports`, newest first."""
    held: dict[str, Report] = {}

    def holding() -> Iterator[Report]:
        for report in reports:
            held[report.id] = report
            yield report

    return _found(holding(), held.__getitem__)


def contradictions_in(library: Library, *, of: str | None = None) -> list[Contradiction]:
    """The contradictions between a library's reports, newest first.

    With `of` only those of the report of this id; it is quick then, for the index is asked.
    Raises `ReportNotFoundError` if there is no such report.
    """
    if of is None:
        return _found(library.reports(), library.get)
    report = library.get(of)
    others = dict.fromkeys(
        hit.listing.id
        for measure, countries in dict.fromkeys(
            (indicator.measure, indicator.countries) for indicator in report.indicators
        )
        if countries
        for hit in library.find(Query(measures=(measure,), countries=countries), ALL)
    )
    return _found(map(library.get, {of: None, **others}), library.get, of)


def _found(
    reports: Iterable[Report], get: Callable[[str], Report], of: str | None = None
) -> list[Contradiction]:
    groups: dict[_Key, list[_Figure]] = defaultdict(list)
    for report in reports:
        day = listing_of(report).day
        for indicator in report.indicators:
            key = _key(report, indicator)
            if key is not None:
                over = key.status == "planned" or key.span.last <= day
                values = values_of(indicator)
                groups[key].append(_Figure(report.id, day, over, indicator, values))
    subjects = _Subjects(get)
    found = [
        _contradiction(first, second, get)
        for figures in groups.values()
        for first, second in _disagreeing(figures, subjects, of)
    ]
    found.sort(key=lambda each: (each.later.day, each.earlier.day, each.later.report_id))
    found.reverse()
    return found


class _Subjects:
    """What figures are of, looked up once and only for those that it matters for."""

    def __init__(self, get: Callable[[str], Report]) -> None:
        self._get = get
        self._known: dict[tuple[str, int], Subject | None] = {}

    def same(self, one: _Figure, other: _Figure) -> bool:
        """Whether both figures are surely of one thing."""
        subject = self._of(one)
        return subject is not None and subject == self._of(other)

    def _of(self, figure: _Figure) -> Subject | None:
        at = (figure.report_id, figure.indicator.start)
        if at not in self._known:
            self._known[at] = subject_of(self._get(figure.report_id), figure.indicator)
        return self._known[at]


def _key(report: Report, indicator: Indicator) -> _Key | None:
    """What has to be equal; `None` for a figure that cannot be compared with another report's."""
    span = span_of_figure(indicator.period, report.published)
    if span is None or not indicator.countries or indicator.measure == "other":
        return None
    if indicator.kind == "share" and len(indicator.countries) > 1:
        return None  # of whose whole it is a part, no field says
    if _is_claim(report, indicator):
        return None
    return _Key(
        indicator.measure,
        indicator.countries,
        span,
        indicator.kind,
        indicator.direction,
        indicator.unit,
        indicator.status,
    )


def _is_claim(report: Report, indicator: Indicator) -> bool:
    """Whether only the title says so: its claims are the body's, or are marked as conflicts."""
    return bool(report.sentences) and indicator.start < report.sentences[0].end


def _disagreeing(
    figures: list[_Figure], subjects: _Subjects, of: str | None
) -> Iterator[tuple[_Figure, _Figure]]:
    by_report: dict[str, list[_Figure]] = defaultdict(list)
    for figure in figures:
        by_report[figure.report_id].append(figure)
    for ours, theirs in _pairs(by_report, of):
        if not _speak_of_one_time(ours[0], theirs[0]):
            continue
        pairs = [(mine, other) for mine in ours for other in theirs]
        if any(mine.values.meets(other.values) for mine, other in pairs):
            continue  # one agrees: a second figure beside it is of something else
        for mine, other in pairs:
            if subjects.same(mine, other):
                yield mine, other
                break


def _pairs(
    by_report: dict[str, list[_Figure]], of: str | None
) -> Iterator[tuple[list[_Figure], list[_Figure]]]:
    """Each two reports with their figures; with `of` those two of which that is one."""
    if of is None:
        yield from combinations(by_report.values(), 2)
    elif of in by_report:
        for report_id, figures in by_report.items():
            if report_id != of:
                yield by_report[of], figures


def _speak_of_one_time(one: _Figure, other: _Figure) -> bool:
    """*This year* grows from month to month: the period must be over, or the day the same."""
    return (one.over and other.over) or abs((one.day - other.day).days) <= _SAME_TIME


def _contradiction(one: _Figure, other: _Figure, get: Callable[[str], Report]) -> Contradiction:
    one, other = sorted((one, other), key=lambda figure: (figure.day, figure.report_id))
    return Contradiction(
        measure=other.indicator.measure,
        countries=other.indicator.countries,
        period=other.indicator.period or "",
        earlier=_side(one, get),
        later=_side(other, get),
    )


def _side(figure: _Figure, get: Callable[[str], Report]) -> Side:
    hit = figure_hit(get(figure.report_id), figure.indicator)
    return Side(
        report_id=figure.report_id,
        day=figure.day,
        indicator=figure.indicator,
        sentence=hit.sentence,
        start=hit.start,
        end=hit.end,
    )
