"""The meeting that a report is about: its form, day, city, parties and people."""

from __future__ import annotations

import re
from datetime import date
from functools import cache

from store.reading.candidates import Candidate
from store.reading.countries import find_countries
from store.reading.leaders import known_as
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
from store.reading.words import offices
from store.records import Meeting, MeetingKind, Sentence

_BESIDE = re.compile(words.BESIDE + r"\Z")
_ON_THE_WAY = re.compile(words.ON_THE_WAY + r"\Z")
_ON_A_DAY = re.compile(words.ON_A_DAY)
_AT_ITS_EDGE = re.compile(words.AT_ITS_EDGE)
_EVENTS = ("summit", "forum", "commission")
_THEREAFTER = re.compile(words.THEREAFTER)
_GOING_ON = re.compile(words.GOING_ON)
_OPENED_IT = re.compile(words.OPENED_IT)
_FROM_AFAR = re.compile(words.FROM_AFAR)
_OPENED_FROM_AFAR = re.compile(words.OPENED_FROM_AFAR)
_COUNCIL = re.compile(r"[Rr]ate?s?\b")


@cache
def _kinds() -> dict[str, re.Pattern[str]]:
    return {kind: re.compile(pattern) for kind, pattern in words.KINDS.items()}


def _kind(told: Telling, parties: tuple[str, ...], of_heads: bool, afar: bool) -> MeetingKind:
    """The form of the meeting; `of_heads` if heads of state or government of two parties met.

    `afar` if they did not meet in one place.
    """
    everything = range(len(told.sentences))
    whole = _whole(told)
    title, opening, lead = whole[:1], whole[:3], _lead(told, whole)
    if afar and not (len(parties) > 2 and _named(told, "summit", opening)):
        return "call"
    if len(parties) < 3 and _named(told, "informal", lead):
        return "informal"
    events: tuple[MeetingKind, ...] = ("forum",)
    if not (of_heads or len(parties) > 2):
        events = ("commission", "forum")
    visits: tuple[MeetingKind, ...] = ("state_visit", "official_visit", "working_visit")
    for kind in events:
        if _named(told, kind, title) and not _named(told, "summit", lead):
            return kind
    if len(parties) > 2:
        one_guest = any(_named(told, kind, whole[:2]) for kind in visits)
        forum = _named(told, "forum", opening if of_heads else lead)
        if not (one_guest or forum) or _named(told, "summit", lead):
            return "summit"
    second = whole[1:2]
    first_forum = _named(told, "forum", second) and not _named(told, "commission", second)
    for numbers in (lead, list(everything)):
        for kind in visits:
            if _named(told, kind, numbers):
                return kind
        if first_forum:
            return "forum"
    for kind in events:
        if _named(told, kind, lead):
            return kind
    if of_heads and _named(told, "commission", lead, of_heads):
        return "commission"
    if "EU" in parties and _named(told, "summit", opening):
        return "summit"
    return "talks"


def _lead(told: Telling, whole: list[int]) -> list[int]:
    """The sentences that open a report, and the first that says on what day people met."""
    lead = whole[:LEAD]
    on_a_day = (number for number in whole if _says_day(told, number))
    first = next(on_a_day, 0)
    return lead if first in lead else [*lead, first]


def _says_day(told: Telling, number: int) -> bool:
    sentence = told.sentences[number]
    return number > 0 and _ON_A_DAY.search(told.text, sentence.start, sentence.end) is not None


def _from_afar(told: Telling, in_place: bool) -> bool:
    """Whether people spoke by telephone or video, unless it is said in which city many met."""
    return not in_place and _named(told, "call", _lead(told, _whole(told)))


def _whole(told: Telling) -> list[int]:
    """The numbers of the sentences that are no datelines; the first is the title."""
    everything = range(len(told.sentences))
    return [number for number in everything if not number or told.is_whole(number)]


def _named(told: Telling, kind: str, numbers: list[int], of_heads: bool = False) -> bool:
    """Whether one of the sentences names a meeting of that kind as the one it is about."""
    text = told.text
    for number in numbers:
        if not told.says(number) & OF_KIND[kind]:
            continue
        span = told.sentences[number]
        for match in _kinds()[kind].finditer(text, span.start, span.end):
            if number > 1 and told.of_another(number):
                continue
            before = max(span.start, match.start() - 60), match.start()
            if kind.endswith("visit") and _AT_ITS_EDGE.search(text, *before):
                continue
            beside = kind in _EVENTS and _BESIDE.search(text, *before)
            if beside and kind == "commission" and beside[0].lower().startswith("nach"):
                beside = None  # "sagte er nach der Regierungskommission"
            if beside and not _OPENED_IT.match(text, match.end(), span.end):
                continue
            if kind == "forum" and _THEREAFTER.match(text, span.start):
                continue
            if kind == "summit" and _ON_THE_WAY.search(text, *before):
                continue
            if kind == "forum" and _GOING_ON.search(text, match.end(), span.end):
                continue
            if kind == "call" and _OPENED_FROM_AFAR.search(text, *before):
                continue
            if of_heads and _COUNCIL.search(match[0]):
                continue  # such a council is part of a visit
            return True
    return False


def _heads_met(candidates: tuple[Candidate, ...], parties: tuple[str, ...]) -> bool:
    """Whether heads of state or government of two parties took part."""
    of_states = {
        country
        for candidate in candidates
        if candidate.role in offices.OF_STATES and not candidate.past
        for country in candidate.countries or [one.country for one in known_as(candidate.name)]
    }
    return len(of_states & set(parties)) > 1


def read_meeting(
    text: str,
    published: date,
    sentences: tuple[Sentence, ...],
    countries: tuple[CountryMention, ...],
) -> Meeting:
    """The meeting that `text` reports; days are resolved against `published`.

    `sentences` are those of `sentences.split`, the title first; `countries` the mentions of
    `countries.find_countries`; companies among them neither meet nor speak for a country.
    """
    if not sentences:
        return Meeting()
    if SOFT_HYPHEN in text:
        text = text.replace(SOFT_HYPHEN, "")
        sentences, countries = split(text), find_countries(text, companies=False)
    text = evenly_spaced(text)
    countries = tuple(mention for mention in countries if mention.sort != "company")
    told = Telling(text, sentences)
    place = find_place(told, countries)
    host = place.country if place else None
    candidates = find_candidates(text, countries, sentences[min(LEAD, len(sentences)) - 1].end)
    parties, guests = find_parties(told, countries, candidates, host)
    afar = _from_afar(told, in_place=len(parties) > 2 and place is not None and place.score >= 5.0)
    kind = _kind(told, parties, _heads_met(candidates, parties), afar)
    if afar or _FROM_AFAR.search(text, 0, sentences[min(3, len(sentences)) - 1].end):
        place, host = None, None
    return Meeting(
        kind=kind,
        date=find_day(told, published, of_many=len(parties) > 2),
        place=place.name if place else None,
        countries=parties,
        participants=settle(candidates, text, parties, host, guests),
    )
