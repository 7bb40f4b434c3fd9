"""German text and a date in, a `Report` out; pure, without I/O."""

from __future__ import annotations

from datetime import date

from store.reading.countries import find_countries
from store.reading.headline import find_conflicts
from store.reading.indicators import find_indicators
from store.reading.language import guess
from store.reading.meeting import read_meeting
from store.reading.periods import find_periods
from store.reading.quantities import find_quantities
from store.reading.sectors import find_sectors
from store.reading.sentences import split
from store.reading.weighing.question import Judge
from store.records import Report


def read(text: str, published: date, judge: Judge | None = None) -> Report:
    """Everything that is read from a German text; `published` is what "this year" counts from.

    `judge` answers what each figure is; without one the weights that come with the package do.

    Any text is accepted: one that is not German keeps its title and sentences, with `language`
    saying so, and nothing else.
    """
    sentences = split(text)
    language = guess(text)
    title = text[sentences[0].start : sentences[0].end] if sentences else ""
    if language != "de":
        return Report(
            title=title, published=published, language=language, text=text, sentences=sentences
        )
    countries = find_countries(text)
    meeting = read_meeting(text, published, sentences, countries)
    today = meeting.date or published
    indicators = find_indicators(
        text,
        sentences,
        find_quantities(text),
        find_periods(text, today),
        countries,
        meeting,
        today,
        judge,
    )
    mentions = find_sectors(text)
    return Report(
        title=title,
        published=published,
        text=text,
        sentences=sentences,
        meeting=meeting,
        indicators=indicators,
        sectors=tuple(sorted({mention.sector for mention in mentions})),
        sector_mentions=mentions,
        headline_conflicts=find_conflicts(sentences[0], indicators, text, countries)
        if sentences
        else (),
    )
