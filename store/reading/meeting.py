"""The meeting that a report is about: its form, day, city, parties and people."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from store.reading.countries import find_countries
from store.reading.dates import DateMention, find_dates
from store.reading.participants import settle
from store.reading.parties import LEAD, find_parties
from store.reading.parts import CountryMention
from store.reading.people import find_candidates
from store.reading.places import find_place
from store.reading.sentences import split
from store.reading.spelling import SOFT_HYPHEN, evenly_spaced
from store.reading.telling import tells_of_another, tells_of_meeting
from store.reading.words import meetings as words
from store.records import Meeting, MeetingKind, Sentence

_ANNOUNCED = re.compile(words.ANNOUNCED)
_DAY_BEFORE = re.compile(words.DAY_BEFORE)
_SINCE = re.compile(
    r"\b(?:seit|bis|ab|zum|(?:seit|ab|vor|nach) dem) (?:\w+, dem )?\Z", re.IGNORECASE
)
_BESIDE = re.compile(r"\b(?:vor|nach|am Rande|zum|Rande) (?:de[mrsn] |eines |einem )?(?:\w+ )?\Z")
_OPENING = 8


@cache
def _kinds() -> dict[str, re.Pattern[str]]:
    return {kind: re.compile(pattern) for kind, pattern in words.KINDS.items()}


def _named(text: str, kind: str, spans: list[Sentence]) -> bool:
    """Whether one of the sentences names a meeting of that kind as the one it is about."""
    marks = words.KIND_MARKS[kind]
    if not spans or not any(text.find(m, spans[0].start, spans[-1].end) >= 0 for m in marks):
        return False
    for number, span in enumerate(spans):
        sentence = text[span.start : span.end]
        if not any(mark in sentence for mark in marks):
            continue
        for match in _kinds()[kind].finditer(text, span.start, span.end):
            if number > 1 and tells_of_another(text, span):
                continue
            if kind == "summit" and _BESIDE.search(text, max(0, match.start() - 40), match.start()):
                continue
            return True
    return False


def _kind(text: str, sentences: tuple[Sentence, ...], parties: tuple[str, ...]) -> MeetingKind:
    title, lead = list(sentences[:1]), list(sentences[:LEAD])
    if _named(text, "call", list(sentences[:3])):
        return "call"
    if _named(text, "informal", lead):
        return "informal"
    events: tuple[MeetingKind, ...] = ("commission", "forum")
    visits: tuple[MeetingKind, ...] = ("state_visit", "official_visit", "working_visit")
    for kind in events:
        if _named(text, kind, title) and not _named(text, "summit", lead):
            return kind
    one_guest = any(_named(text, kind, list(sentences[:2])) for kind in ("forum", *visits))
    if len(parties) > 2 and (not one_guest or _named(text, "summit", lead)):
        return "summit"
    first_forum = _named(text, "forum", list(sentences[1:2]))
    for spans in (lead, list(sentences)):
        for kind in visits:
            if _named(text, kind, spans):
                return kind
        if first_forum and not _named(text, "commission", list(sentences[1:2])):
            return "forum"
    for kind in events:
        if _named(text, kind, list(sentences[:3])):
            return kind
    if _named(text, "summit", list(sentences[:3])) and "EU" in parties:
        return "summit"
    return "talks"


def _date(text: str, published: date, sentences: tuple[Sentence, ...]) -> date | None:
    """The first day of the meeting: the day that stands with a verb of meeting."""
    opening = sentences[min(_OPENING, len(sentences)) - 1].end
    best: tuple[float, date] | None = None
    mentions = find_dates(text, published)
    early = sum(mention.start < opening for mention in mentions)
    for some in (mentions[:early], mentions[early:]):
        for mention in some:
            start, end = mention.start, mention.end
            number = next((n for n, s in enumerate(sentences) if s.start <= start < s.end), 0)
            score = _score_of_date(text, mention, start, end, number, sentences[number], published)
            if score > 0 and (best is None or score > best[0]):
                best = (score, mention.day)
        if best:
            break
    if best is None:
        return None
    if "begonn" in text or "begann" in text or "Vortag" in text or "tags zuvor" in text:
        for sentence in sentences:
            if _DAY_BEFORE.search(text, sentence.start, sentence.end):
                return best[1] - timedelta(days=1)
    return best[1]


def _score_of_date(
    text: str,
    mention: DateMention,
    start: int,
    end: int,
    number: int,
    sentence: Sentence,
    published: date,
) -> float:
    """How likely the day at `start:end`, in the sentence of that number, is the meeting's."""
    if mention.day > published or _SINCE.search(text, max(0, start - 24), start):
        return 0.0
    if (published - mention.day).days > 60 and number > 1:
        return 0.0
    if 0 < number < 4 and start - sentence.start < 45 and _in_dateline(text, start, end, sentence):
        return 1.0
    around = max(sentence.start, start - 130), min(sentence.end, end + 130)
    met = tells_of_meeting(text, *around)
    score = 4.0 if met else 1.5
    if _ANNOUNCED.search(text, end, end + 30):
        score = 0.5
    if mention.sort == "relative":
        score *= 0.5 if met and number < 4 else 0.1
    if number > 2 and tells_of_another(text, sentence):
        score *= 0.1
    return score * (1.0 if number < 4 else 0.7 if number < 7 else 0.35)


def _in_dateline(text: str, start: int, end: int, sentence: Sentence) -> bool:
    before, after = text[sentence.start : start], text[end : end + 3]
    return bool(re.fullmatch(r"[^.!?–]{0,40}, (?:den )?", before)) and after.startswith(
        (" –", " —", " -", ".", ":", " (")
    )


def read_meeting(
    text: str,
    published: date,
    sentences: tuple[Sentence, ...],
    countries: tuple[CountryMention, ...],
) -> Meeting:
    """The meeting that `text` reports; days are resolved against `published`.

    `sentences` are those of `sentences.split`, the title first; `countries` the mentions of
    `countries.find_countries`.
    """
    if not sentences:
        return Meeting()
    if SOFT_HYPHEN in text:
        text = text.replace(SOFT_HYPHEN, "")
        sentences, countries = split(text), find_countries(text)
    text = evenly_spaced(text)
    place = find_place(text, sentences, countries)
    host = place.country if place else None
    candidates = find_candidates(text, countries, sentences[min(LEAD, len(sentences)) - 1].end)
    parties = find_parties(text, sentences, countries, candidates, host)
    kind = _kind(text, sentences, parties)
    if kind == "call":
        place, host = None, None
    return Meeting(
        kind=kind,
        date=_date(text, published, sentences),
        place=place.name if place else None,
        countries=parties,
        participants=settle(candidates, text, parties, host),
    )
