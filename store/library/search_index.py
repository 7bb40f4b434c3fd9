"""The search index: what `search.find_in` finds, in a moment among ten thousand reports.

How a library uses it::

    index = SearchIndex.load(path) or SearchIndex()
    for _ in index.catch_up(listings, get):   # a few milliseconds a step; may be left and resumed
        ...
    index.add(report); index.remove(report_id)         # as things change; costs next to nothing
    hits = index.find(query, limit, get)
    if index.unsaved > 100:
        index.save(path, stamp)

It keeps no report: `find` asks the library for those that it answers with.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from heapq import merge
from itertools import islice
from pathlib import Path

from store.library.protocol import ReportNotFoundError
from store.library.query import Hit, Query
from store.library.search import Rank, asks_for_figures, figure_hit, newest_first, text_hit
from store.library.search_build import SegmentBuilder, merged, segment_of
from store.library.search_cache import read_cache, write_cache
from store.library.search_segment import Segment, bits_of
from store.library.search_terms import Term, terms_of
from store.records import Listing, Report

Get = Callable[[str], Report]
"""Gives the report of an id, as `Library.get` does."""

_OPEN = 24
"""So many reports may wait in a segment that each change makes anew."""

_REPORTS_A_STEP = 8

_SEGMENTS = 8
"""So many segments may lie side by side before the smaller ones are merged."""


class SearchIndex:
    """Finds figures and sentences in reports that somebody else keeps."""

    def __init__(self, segments: Iterable[Segment] = (), stamp: str = "") -> None:
        self._segments = list(segments)
        self._where = {
            segment.ids[report]: (segment, report)
            for segment in self._segments
            for report in range(len(segment.ids))
            if segment.lives(report)
        }
        self._waiting: dict[str, Report] = {}
        self._open: Segment | None = None
        self._touched: set[str] = set()
        self.stamp = stamp
        """What the caller said of the reports when the index was saved; see `save`."""
        self.unsaved = 0
        """How many changes the file that was loaded or saved does not have."""

    def __len__(self) -> int:
        """How many reports are found."""
        return len(self._where) + len(self._waiting)

    def add(self, report: Report) -> None:
        """Find `report` from now on; a report of the same id is replaced."""
        self.remove(report.id)
        self._waiting[report.id] = report
        self._open = None
        self.unsaved += 1

    def remove(self, report_id: str) -> None:
        """Find this report no more; one that is not known is no matter."""
        self._touched.add(report_id)
        if self._waiting.pop(report_id, None) is not None:
            self._open = None
            self.unsaved += 1
        known = self._where.pop(report_id, None)
        if known is not None:
            segment, report = known
            segment.remove(report)
            self.unsaved += 1

    def revision(self, report_id: str) -> int | None:
        """The revision of this report that is found, `None` if it is not."""
        if report_id in self._waiting:
            return self._waiting[report_id].revision
        known = self._where.get(report_id)
        return known[0].revisions[known[1]] if known else None

    def catch_up(self, listings: Iterable[Listing], get: Get) -> Iterator[int]:
        """Take in what differs between the index and `listings`, in steps.

        Each step takes some milliseconds and yields how many reports are still to come, so that
        a screen stays alive between them; nothing is found of the new ones before the last. Done
        in one go by exhausting it. Reports that have no listing any more are removed.
        """
        kept = {listing.id: listing for listing in listings}
        for report_id in [known for known in self._where if known not in kept]:
            self.remove(report_id)
        for report_id in [known for known in self._waiting if known not in kept]:
            self.remove(report_id)
        missing = [
            listing for listing in kept.values() if self.revision(listing.id) != listing.revision
        ]
        if len(missing) <= _OPEN:
            for listing in missing:
                self.add(get(listing.id))
            return
        self._touched.clear()
        builder = SegmentBuilder()
        missing.sort(key=newest_first)
        for done, listing in enumerate(missing):
            with suppress(ReportNotFoundError):
                report = get(listing.id)
                if report.revision == listing.revision:
                    builder.add(report)
                else:
                    self.add(report)
            if done % _REPORTS_A_STEP == 0:
                yield len(missing) - done
        for segment in builder.steps():
            yield 0
            if segment is not None:
                self._replace_by(segment)

    def find(self, query: Query, limit: int, get: Get) -> list[Hit]:
        """The first `limit` answers, as `search.find_in` would give them."""
        segments = self._current()
        terms = terms_of(query)
        loaded: dict[str, Report] = {}

        def report(report_id: str) -> Report:
            if report_id not in loaded:
                loaded[report_id] = get(report_id)
            return loaded[report_id]

        hits: list[Hit] = []
        ranked = [segment.ranked(terms) for segment in segments]
        for rank in Rank:
            found = merge(
                *(
                    _figures(segment, ranks.get(rank, 0))
                    for segment, ranks in zip(segments, ranked, strict=True)
                )
            )
            for _, report_id, figure in islice(found, limit - len(hits)):
                answer = report(report_id)
                hits.append(figure_hit(answer, answer.indicators[figure]))
        if len(hits) < limit and not asks_for_figures(query):
            answered = {hit.listing.id for hit in hits}
            texts = merge(*(_reports(segment, terms, answered) for segment in segments))
            for _, report_id in islice(texts, limit - len(hits)):
                hits.append(text_hit(report(report_id), terms))
        return hits

    def save(self, path: Path, stamp: str) -> None:
        """Keep the index in a file, with what the caller says of the reports it was made from."""
        self._seal()
        self._tidy()
        write_cache(path, stamp, self._segments)
        self.stamp, self.unsaved = stamp, 0

    @classmethod
    def load(cls, path: Path) -> SearchIndex | None:
        """The index kept in this file; `None` if there is none that fits this program."""
        cache = read_cache(path)
        return None if cache is None else cls(cache.segments, cache.stamp)

    def _tidy(self) -> None:
        """Merge the smaller of many segments, and those of which much was removed."""
        ordered = sorted(self._segments, key=lambda segment: segment.living, reverse=True)
        if len(ordered) > _SEGMENTS:
            smaller = sum(segment.living for segment in ordered[1:])
            staying = 0 if 4 * smaller > ordered[0].living else 1
        else:
            staying = next(
                (
                    at
                    for at, segment in enumerate(ordered)
                    if 4 * segment.living < 3 * len(segment.ids)
                ),
                len(ordered),
            )
        if staying < len(ordered):
            self._segments = ordered[:staying]
            self._take(merged(ordered[staying:]))

    def _replace_by(self, segment: Segment) -> None:
        """Take in a segment; what was added or removed while it was made stays as it is."""
        newer = self._touched.copy()
        for report, report_id in enumerate(segment.ids):
            if report_id in newer:
                segment.remove(report)
            else:
                self.remove(report_id)
        self._take(segment)
        self.unsaved += segment.living

    def _take(self, segment: Segment) -> None:
        self._segments.append(segment)
        for report, report_id in enumerate(segment.ids):
            if segment.lives(report):
                self._where[report_id] = (segment, report)

    def _seal(self) -> None:
        if self._waiting:
            self._take(self._open or segment_of(list(self._waiting.values())))
            self._waiting, self._open = {}, None

    def _current(self) -> Sequence[Segment]:
        """All segments, with one for what was added last."""
        if len(self._waiting) > _OPEN:
            self._seal()
        elif self._waiting and self._open is None:
            self._open = segment_of(list(self._waiting.values()))
        return [*self._segments, self._open] if self._open else self._segments


def _figures(segment: Segment, bits: int) -> Iterator[tuple[int, str, int]]:
    for figure in bits_of(bits):
        report = segment.report_of(figure)
        yield -segment.days[report], segment.ids[report], figure - segment.first_figures[report]


def _reports(
    segment: Segment, terms: Sequence[Term], answered: set[str]
) -> Iterator[tuple[int, str]]:
    for report in bits_of(segment.answering(terms)):
        if segment.ids[report] not in answered:
            yield -segment.days[report], segment.ids[report]
