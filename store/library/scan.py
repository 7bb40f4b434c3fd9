"""Finding by looking at every report: right and slow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice

from store.library.query import Hit, Query
from store.records import Indicator, Listing, Report


def scan(reports: Iterable[tuple[Listing, Report]], query: Query, limit: int) -> list[Hit]:
    """The figures of `reports` that answer `query`, then the sentences that hold its words."""
    words = [word.casefold() for word in query.words]
    kept = [
        pair
        for pair in reports
        if (not query.kinds or pair[0].kind in query.kinds)
        and (not query.sectors or set(query.sectors) & set(pair[0].sectors))
    ]
    figures = list(islice(_figures(kept, query, words), limit))
    if query.measures or query.period:
        return figures
    return figures + list(islice(_texts(kept, query, words), limit - len(figures)))


def _figures(
    reports: Iterable[tuple[Listing, Report]], query: Query, words: list[str]
) -> Iterator[Hit]:
    for listing, report in reports:
        for indicator in report.indicators:
            sentence = _sentence(report, indicator.start)
            if _answers(indicator, listing, query) and _holds(sentence, words):
                yield Hit(
                    listing=listing,
                    indicator=indicator,
                    sentence=sentence,
                    start=indicator.start,
                    end=indicator.end,
                )


def _texts(
    reports: Iterable[tuple[Listing, Report]], query: Query, words: list[str]
) -> Iterator[Hit]:
    for listing, report in reports:
        if not words or not set(query.countries) <= set(listing.countries):
            continue
        for span in report.sentences:
            sentence = report.text[span.start : span.end]
            figured = any(span.start <= figure.start < span.end for figure in report.indicators)
            if not figured and _holds(sentence, words):
                yield Hit(
                    listing=listing,
                    indicator=None,
                    sentence=sentence,
                    start=span.start,
                    end=span.end,
                )


def _answers(indicator: Indicator, listing: Listing, query: Query) -> bool:
    countries = indicator.countries or listing.countries
    return (
        (not query.measures or indicator.measure in query.measures)
        and set(query.countries) <= set(countries)
        and (query.period is None or indicator.period == query.period)
    )


def _holds(sentence: str, words: list[str]) -> bool:
    folded = sentence.casefold()
    return all(word in folded for word in words)


def _sentence(report: Report, offset: int) -> str:
    for span in report.sentences:
        if span.start <= offset < span.end:
            return report.text[span.start : span.end]
    return ""
