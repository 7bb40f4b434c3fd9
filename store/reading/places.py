"""In which city a meeting was held."""

from __future__ import annotations

import re
from typing import NamedTuple

from store.reading.country_words import city_of
from store.reading.lexicon import MEETING
from store.reading.names import may_be_name
from store.reading.offices import office
from store.reading.parts import CountryMention
from store.reading.spelling import fold
from store.reading.telling import Telling
from store.records import Sentence

_IN = re.compile(
    r"\b(?:[Ii]n|[Ii]m|[Nn]ach|[Aa]us|[Vv]on|[Bb]is|[Zz]wischen|[Bb]ei|[Üü]ber|[Gg]egen|[Mm]it)"
    r"(?: der \w*[Ss]tadt| dem \w*ort| der Metropole| der Wirtschaftsmetropole)? \Z"
)
_DATELINE = re.compile(
    r"(?P<place>[A-ZÄÖÜ][\w’'-]+(?: [A-ZÄÖÜ][\w’'-]+)?)(?:/[A-ZÄÖÜ]\w+)?"
    r"(?: \([^)]{1,40}\))?(?:, (?:den )?\d[^–—:\n]{0,20})?(?: [–—-]|\.|:)[ \n]"
)


_SURE = 2.1
"""A city with a lower score is only mentioned; a dateline's town is likelier."""


class Place(NamedTuple):
    """A city, as the text writes it, and its country if it is known."""

    name: str
    country: str | None
    score: float


def find_place(told: Telling, countries: tuple[CountryMention, ...]) -> Place | None:
    """The city where the meeting was held; None if the text names none.

    A city counts by how it is named: "in X" beside a verb of meeting in the first sentences most,
    a dateline less (agencies write from their own office), a city of an earlier or a later
    meeting and where something comes from not at all.
    """
    text, sentences = told.text, told.sentences
    scores: dict[str, float] = {}
    written: dict[str, list[str]] = {}
    country: dict[str, str] = {}
    cities = [mention for mention in countries if mention.sort == "city"]
    at = 0
    for number, sentence in enumerate(sentences):
        if at >= len(cities) or cities[at].start >= sentence.end:
            continue
        other = told.of_another(number)
        met = told.says(number) & MEETING
        dateline = _DATELINE.match(text, sentence.start) if 0 < number < 4 else None
        while at < len(cities) and cities[at].start < sentence.end:
            mention = cities[at]
            at += 1
            if mention.start < sentence.start:
                continue
            name = text[mention.start : mention.end]
            key, adjective = city_of(name)
            before = _IN.search(text, max(0, mention.start - 40), mention.start)
            weight = 1.0
            if dateline and mention.start == sentence.start:
                weight = 3.0
            elif before and before[0].lower().startswith(("in ", "im ")):
                weight = 5.0 if met and not other else 2.0
            elif before and before[0].lower().startswith("nach "):
                weight = 2.5 if met and not other else 0.5
            elif before:
                weight = 0.2
            elif adjective:
                weight = 2.0 if met and number < 4 else 0.5
            else:
                weight = 0.6
            if other and number > 1:
                weight *= 0.1
            weight *= (1.0, 1.0, 1.0, 0.6, 0.5)[number] if number < 5 else 0.3
            scores[key] = scores.get(key, 0.0) + weight
            country.setdefault(key, mention.countries[0])
            written.setdefault(key, [])
            if not adjective:
                written[key].append(name.removesuffix("s") if fold(name) != key else name)
    if scores and max(scores.values()) < _SURE and (unknown := _unknown_place(text, sentences)):
        return unknown
    if scores:
        best = max(scores, key=lambda key: scores[key])
        names = written[best] or [best.capitalize()]
        name = next((name for name in names if not name.isupper()), names[0])
        return Place(_in_small_letters(name), country[best], scores[best])
    return _unknown_place(text, sentences)


def _in_small_letters(name: str) -> str:
    """A name that agencies write in capitals as others write it: "Ulan-Bator"."""
    return re.sub(r"\w+", lambda part: part[0].capitalize(), name) if name.isupper() else name


def _unknown_place(text: str, sentences: tuple[Sentence, ...]) -> Place | None:
    """A place that is in no list, from the dateline."""
    for sentence in sentences[1:3]:
        match = _DATELINE.match(text, sentence.start)
        if match and may_be_name(match["place"]) and not office(match["place"]):
            name = match["place"]
            if match[0].rstrip() == name + "." and not _may_be_town(text, name, match.end()):
                continue  # "Anlass. Am 15. Juli …" is a heading
            return Place(_in_small_letters(name), None, 1.0)
    return None


def _may_be_town(text: str, name: str, after: int) -> bool:
    """Whether a lone word before a full stop is a town: in capitals, or spoken of as one."""
    if name.isupper():
        return True
    first = re.escape(re.split("[ -]", name)[0])
    return bool(re.compile(rf"\b(?:in|nach|von|bei|um|aus|[Ii]n) {first}\b").search(text, after))
