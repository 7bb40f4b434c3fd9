"""The meeting that a report is about: its form, day, city, parties and people."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from store.reading.countries import find_countries
from store.reading.dates import DateMention, find_dates
from store.reading.lexicon import OF_KIND
from store.reading.participants import settle
from store.reading.parties import LEAD, find_parties
from store.reading.parts import CountryMention
from store.reading.people import find_candidates
from store.reading.places import find_place
from store.reading.sentences import split
from store.reading.spelling import SOFT_HYPHEN, evenly_spaced
from store.reading.telling import Telling
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


def _kind(told: Telling, parties: tuple[str, ...]) -> MeetingKind:
    everything = range(len(told.sentences))
    title, opening, lead = everything[:1], everything[:3], everything[:LEAD]
    if _named(told, "call", opening):
        return "call"
    if _named(told, "informal", lead):
        return "informal"
    events: tuple[MeetingKind, ...] = ("commission", "forum")
    visits: tuple[MeetingKind, ...] = ("state_visit", "official_visit", "working_visit")
    for kind in events:
        if _named(told, kind, title) and not _named(told, "summit", lead):
            return kind
    if len(parties) > 2:
        one_guest = any(_named(told, kind, everything[:2]) for kind in ("forum", *visits))
        if not one_guest or _named(told, "summit", lead):
            return "summit"
    second = everything[1:2]
    first_forum = _named(told, "forum", second) and not _named(told, "commission", second)
    for numbers in (lead, everything):
        for kind in visits:
            if _named(told, kind, numbers):
                return kind
        if first_forum:
            return "forum"
    for kind in events:
        if _named(told, kind, opening):
            return kind
    if "EU" in parties and _named(told, "summit", opening):
        return "summit"
    return "talks"


def _named(told: Telling, kind: str, numbers: range) -> bool:
    """Whether one of the sentences names a meeting of that kind as the one it is about."""
    text = told.text
    for number in numbers:
        if not told.says(number) & OF_KIND[kind]:
            continue
        span = told.sentences[number]
        for match in _kinds()[kind].finditer(text, span.start, span.end):
            if number > 1 and told.of_another(number):
                continue
            if kind == "summit" and _BESIDE.search(text, max(0, match.start() - 40), match.start()):
                continue
            return True
    return False


def _date(told: Telling, published: date) -> date | None:
    """The first day of the meeting: the day that stands with a verb of meeting."""
    text, sentences = told.text, told.sentences
    opening = sentences[min(_OPENING, len(sentences)) - 1].end
    best: tuple[float, date] | None = None
    mentions = find_dates(text, published)
    early = sum(mention.start < opening for mention in mentions)
    for some in (mentions[:early], mentions[early:]):
        for mention in some:
            number = _sentence_at(sentences, mention.start)
            score = _score_of_date(told, mention, number, published)
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


def _sentence_at(sentences: tuple[Sentence, ...], offset: int) -> int:
    """The number of the sentence that holds `offset`, or 0."""
    for number, sentence in enumerate(sentences):
        if sentence.end > offset:
            return number if sentence.start <= offset else 0
    return 0


def _score_of_date(told: Telling, mention: DateMention, number: int, published: date) -> float:
    """How likely the day, named in the sentence of that number, is the meeting's."""
    text, sentence = told.text, told.sentences[number]
    start, end = mention.start, mention.end
    if mention.day > published or _SINCE.search(text, max(0, start - 24), start):
        return 0.0
    if (published - mention.day).days > 60 and number > 1:
        return 0.0
    if 0 < number < 4 and start - sentence.start < 45 and _in_dateline(text, start, end, sentence):
        return 1.0
    around = max(sentence.start, start - 130), min(sentence.end, end + 130)
    met = told.of_meeting(*around)
    score = 4.0 if met else 1.5
    if _ANNOUNCED.search(text, end, end + 30):
        score = 0.5
    if mention.sort == "relative":
        score *= 0.5 if met and number < 4 else 0.1
    if number > 2 and told.of_another(number):
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
    told = Telling(text, sentences)
    place = find_place(told, countries)
    host = place.country if place else None
    candidates = find_candidates(text, countries, sentences[min(LEAD, len(sentences)) - 1].end)
    parties = find_parties(text, sentences, countries, candidates, host)
    kind = _kind(told, parties)
    if kind == "call":
        place, host = None, None
    return Meeting(
        kind=kind,
        date=_date(told, published),
        place=place.name if place else None,
        countries=parties,
        participants=settle(candidates, text, parties, host),
    )
