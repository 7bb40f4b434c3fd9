"""Finding figures in reports, best first; the plain way, without an index.

`store.library.search_index.SearchIndex` finds the same in a moment among ten thousand reports.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from enum import IntEnum

from store.library.query import Hit, Query
from store.library.search_folding import spellings, words_of
from store.library.search_keys import countries_of, keys_of
from store.library.search_terms import AnyOf, Lookup, Term, terms_of
from store.records import Indicator, Listing, Report, Span, listing_of, sentence_at

_SEPARATORS = re.compile("[.,'’]")


class Rank(IntEnum):
    """How well a figure answers, best first."""

    EXACT = 0
    """Everything asked for is what the figure measures, and of exactly these countries."""
    AMONG = 1
    """The same, but of more countries than were asked for."""
    TEXT = 2
    """Something asked for only stands in the figure's sentence."""
    MEETING = 3
    """A sector asked for is only one of its report."""


def rank(terms: Sequence[Term], words: set[str], countries: Iterable[str]) -> Rank | None:
    """How well a figure with these words and countries answers all `terms`, `None` if not."""
    worst = Rank.EXACT
    for term in terms:
        if any(lookup.holds(words) for lookup in term.strong):
            continue
        if _in_text(term.figure_text, words):
            worst = max(worst, Rank.TEXT if term.strong else Rank.EXACT)
        elif any(lookup.holds(words) for lookup in term.weak):
            worst = Rank.MEETING
        else:
            return None
    asked = asked_countries(terms)
    if worst is Rank.EXACT and asked and not asked.issuperset(countries):
        return Rank.AMONG
    return worst


def asked_countries(terms: Iterable[Term]) -> frozenset[str]:
    """All countries that the terms name."""
    return frozenset().union(*(term.countries for term in terms))


def answers(terms: Iterable[Term], words: set[str]) -> bool:
    """Whether a report with these words answers all `terms`, wherever in it they are met."""
    return all(
        any(lookup.holds(words) for lookup in (*term.strong, *term.weak))
        or _in_text(term.report_text, words)
        for term in terms
    )


def _in_text(groups: tuple[AnyOf, ...], words: set[str]) -> bool:
    return bool(groups) and all(any(lookup.holds(words) for lookup in group) for group in groups)


def _promising(texts: Sequence[str], groups: Sequence[tuple[AnyOf, ...]]) -> list[int]:
    """How many of the `groups` each text may meet, by a quick look that never finds too few."""
    together = _SEPARATORS.sub("", "\n".join(text.replace("\n", " ") for text in texts))
    written = [spelling.split("\n") for spelling in spellings(together)]
    counts = [0] * len(texts)
    for each in groups:
        met = set(range(len(texts)))
        for group in each:
            met &= {
                at for lookup in group for lines in written for at in _lines_with(lookup, lines)
            }
        for at in met:
            counts[at] += 1
    return counts


def _lines_with(lookup: Lookup, lines: Sequence[str]) -> list[int]:
    what = lookup.what.replace(",", "")
    if lookup.how != "<":
        return [at for at, line in enumerate(lines) if what in line]
    within = r"\d" if what[0].isdigit() else r"[^\W\d]"
    begins = re.compile(rf"(?<!{within}){re.escape(what)}").search
    return [at for at, line in enumerate(lines) if what in line and begins(line)]


def newest_first(listing: Listing) -> tuple[int, str]:
    """What reports are put in order by."""
    return -listing.day.toordinal(), listing.id


def figure_hit(report: Report, indicator: Indicator) -> Hit:
    """The figure in its sentence."""
    return _hit(report, indicator, sentence_at(report, indicator.start) or indicator)


def text_hit(report: Report, terms: Sequence[Term]) -> Hit:
    """The first of the sentences that hold the most of what is asked for."""
    best = Span(start=0, end=len(report.title))
    most = 0
    groups = [term.report_text for term in terms if term.report_text]
    texts = [report.text[sentence.start : sentence.end] for sentence in report.sentences]
    promising = _promising(texts, groups) if groups else []
    for sentence, text, promise in zip(report.sentences, texts, promising, strict=False):
        if promise > most:
            words = words_of(text)
            met = sum(_in_text(each, words) for each in groups)
            if met > most:
                best, most = sentence, met
    return _hit(report, None, best)


def _hit(report: Report, indicator: Indicator | None, where: Span) -> Hit:
    return Hit(
        listing=listing_of(report),
        indicator=indicator,
        sentence=report.text[where.start : where.end],
        start=where.start,
        end=where.end,
    )


def asks_for_figures(query: Query) -> bool:
    """Whether only figures can answer: a sentence alone has no measure and no period."""
    return bool(query.measures or query.period)


def find_in(reports: Iterable[Report], query: Query, limit: int = 100) -> list[Hit]:
    """The first `limit` answers of `reports` to `query`.

    Figures come first: exactly the measure and countries asked for, then those of more countries,
    then those whose sentence only names what is asked for, each newest meeting first; then, of
    reports that gave no figure, the sentence that holds the words.
    """
    terms = terms_of(query)
    figures: list[tuple[Rank, tuple[int, str], int, Report]] = []
    texts: list[tuple[tuple[int, str], Report]] = []
    for report in reports:
        order = newest_first(listing_of(report))
        words_of_figures, words_of_report = keys_of(report)
        if not answers(terms, words_of_report):
            continue
        before = len(figures)
        for at, words in enumerate(words_of_figures):
            how = rank(terms, words, countries_of(report, report.indicators[at]))
            if how is not None:
                figures.append((how, order, at, report))
        if len(figures) == before and not asks_for_figures(query):
            texts.append((order, report))
    figures.sort(key=lambda found: found[:3])
    hits = [figure_hit(report, report.indicators[at]) for _, _, at, report in figures[:limit]]
    texts.sort(key=lambda found: found[0])
    hits.extend(text_hit(report, terms) for _, report in texts[: max(0, limit - len(hits))])
    return hits
