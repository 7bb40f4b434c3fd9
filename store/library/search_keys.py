"""What a figure and a report are found by: their words, and keys for their fields.

A key begins with a character that no word holds, then says the field: ``m`` measure, ``c``
country, ``n`` the whole set of countries, ``k`` kind of meeting, ``s`` sector of the report, ``t``
sector named in the sentence, ``u`` unit, ``v`` value, ``w`` value with its unit, ``p`` days of the
period, ``y`` year it begins or ends in, ``q`` a number as the quote writes it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from datetime import date

from store.library.periods import Span, span_of_figure
from store.library.search_folding import WORD, forms, words_of
from store.records import Indicator, Report

MARK = "\x01"


def key(field: str, content: str) -> str:
    """The key for `content` in the field of this letter."""
    return f"{MARK}{field}{' '.join(content.split())}"


def value_key(value: float, unit: str = "") -> str:
    """The key of a value in base units; with a unit only figures of that unit have it."""
    written = f"{float(value):.12g}"
    return key("w", f"{unit} {written}") if unit else key("v", written)


def countries_key(countries: Iterable[str]) -> str:
    """The key of a set of countries as a whole."""
    return key("n", ",".join(sorted(countries)))


def countries_of_key(countries: str) -> list[str]:
    """The countries that a key made by `countries_key` stands for."""
    return countries[2:].split(",") if len(countries) > 2 else []


def period_key(span: Span) -> str:
    """The key of the days of a period."""
    return key("p", f"{span.first.isoformat()}/{span.last.isoformat()}")


def span_of_key(period: str) -> Span:
    """The days that a key made by `period_key` stands for."""
    first, _, last = period[2:].partition("/")
    return Span(date.fromisoformat(first), date.fromisoformat(last))


def countries_of(report: Report, indicator: Indicator) -> tuple[str, ...]:
    """Whose a figure is: its own countries or, where it names none, its meeting's."""
    return indicator.countries or report.meeting.countries


def _names(report: Report) -> set[str]:
    meeting = report.meeting
    people = " ".join(person.name for person in meeting.participants)
    return words_of(f"{meeting.place or ''} {people}")


def _meeting_keys(report: Report) -> set[str]:
    keys = {key("s", sector) for sector in report.sectors}
    keys.add(key("k", report.meeting.kind))
    return keys


def _field_keys(report: Report, indicator: Indicator) -> Iterator[str]:
    countries = countries_of(report, indicator)
    yield key("m", indicator.measure)
    yield key("u", indicator.unit)
    yield countries_key(countries)
    for country in countries:
        yield key("c", country)
    for value in (indicator.value, indicator.value_high):
        if value is not None:
            yield value_key(value)
            yield value_key(value, indicator.unit)
    span = span_of_figure(indicator.period, report.published)
    if span is not None:
        yield period_key(span)
        yield key("y", str(span.first.year))
        yield key("y", str(span.last.year))
    for word in WORD.findall(indicator.quote):
        if word[0].isdigit():
            for form in forms(word):
                yield key("q", form)


def keys_of(report: Report) -> tuple[list[set[str]], set[str]]:
    """The words and keys of each of a report's figures, in order, and those of the report.

    A figure is found by its sentence, its fields and its meeting; a report by all of its text.
    """
    common = _names(report) | _meeting_keys(report)
    starts = [sentence.start for sentence in report.sentences]
    in_sentence = [
        words_of(report.text[sentence.start : sentence.end]) for sentence in report.sentences
    ]
    for mention in report.sector_mentions:
        at = bisect_right(starts, mention.start) - 1
        if at >= 0:
            in_sentence[at].add(key("t", mention.sector))
    figures: list[set[str]] = []
    whole = common | words_of(report.title)
    whole.update(words_of(" ".join(person.role for person in report.meeting.participants)))
    for words in in_sentence:
        whole |= words
    if not in_sentence:
        whole |= words_of(report.text)
    whole.update(key("c", country) for country in report.meeting.countries)
    for indicator in report.indicators:
        fields = set(_field_keys(report, indicator))
        at = bisect_right(starts, indicator.start) - 1
        words = in_sentence[at] if at >= 0 else words_of(indicator.quote)
        figures.append(fields | words | common)
        whole |= fields
    return figures, whole
