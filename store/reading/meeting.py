"""The meeting that a report is about: its form, day, city, parties and people."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from store.reading.countries import find_countries
from store.reading.lexicon import OF_KIND
from store.reading.meeting_day import find_day
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

_BESIDE = re.compile(r"\b(?:vor|nach|am Rande|zum|Rande) (?:de[mrsn] |eines |einem )?(?:\w+ )?\Z")


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
        date=find_day(told, published),
        place=place.name if place else None,
        countries=parties,
        participants=settle(candidates, text, parties, host),
    )
