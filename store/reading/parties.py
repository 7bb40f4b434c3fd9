"""Which countries met: those of the people who took part, and those that open the report."""

from __future__ import annotations

import re
from typing import NamedTuple

from store.reading.candidates import Candidate
from store.reading.groups import find_groups
from store.reading.leaders import known_as
from store.reading.lexicon import INSTITUTION
from store.reading.parts import CountryMention
from store.reading.telling import Telling
from store.reading.words import meetings as words
from store.reading.words import offices

LEAD = 4
"""How many sentences open a report, its title among them."""

_OBSERVER = re.compile(words.OBSERVER)


class Parties(NamedTuple):
    """The countries that met, sorted, and those whose people only looked on."""

    countries: tuple[str, ...]
    guests: tuple[str, ...]


def _weights(told: Telling, countries: tuple[CountryMention, ...]) -> dict[str, float]:
    """How much title and first sentences speak of each country."""
    text, sentences = told.text, told.sentences
    lead_end = sentences[min(LEAD, len(sentences)) - 1].end
    title_end = sentences[0].end
    weights: dict[str, float] = {}
    for mention in countries:
        late = mention.start >= lead_end
        weight = 0.1 if late else 2.0 if mention.start < title_end else 1.5
        if mention.sort == "city":
            weight *= 0.5
        elif mention.sort == "adjective" and mention.countries == ("EU",):
            weight *= 0.3  # "europäische Banken" are not the Union
        if len(mention.countries) > 2:
            weight *= 0.2
        for country in mention.countries:
            weights[country] = weights.get(country, 0.0) + weight
    if not told.between(0, lead_end) & INSTITUTION:
        return weights
    for name, country in offices.INSTITUTIONS.items():
        if text.find(name, 0, lead_end) >= 0:
            weights[country] = weights.get(country, 0.0) + 1.0
    return weights


def find_parties(
    told: Telling,
    mentions: tuple[CountryMention, ...],
    candidates: tuple[Candidate, ...],
    host: str | None,
) -> Parties:
    """The countries that met: those whose people took part and those that open the report.

    `mentions` are those of `countries.find_countries`, `candidates` those of
    `people.find_candidates`; `host` is the country of the meeting's city.
    """
    weights = _weights(told, mentions)
    if host in ("BE", "LU") and weights.get("EU", 0.0) >= 1.5:
        weights.pop(host)  # where the Union's councils meet
        host = None
    together = find_groups(told, mentions)
    sentences = told.sentences
    lead_end = sentences[min(LEAD, len(sentences)) - 1].end
    people: dict[str, int] = {}
    opening = {country for country, weight in weights.items() if weight >= 1.0}
    if host:
        opening.add(host)
    led: set[str] = set()
    looking_on: set[str] = set()
    of_the_host = False
    for candidate in candidates:
        countries = candidate.countries
        if not countries or len(countries) > 1:
            known = [leader.country for leader in known_as(candidate.name)]
            countries = tuple(dict.fromkeys(known)) or countries
        if 1 < len(countries) < 4:  # an office of several: of the one that the text speaks of
            inside = sorted((one for one in countries if one in weights), key=lambda c: -weights[c])
            countries = tuple(inside[:1]) or countries[:1]
        if len(countries) == 1 and candidate.start < lead_end and not candidate.past:
            led |= set(countries)
        if candidate.bare:
            continue
        if len(countries) == 1 and countries[0] != host and _observes(told, candidate):
            looking_on |= set(countries)
            continue
        if not countries and candidate.start < lead_end and " " in candidate.name:
            of_the_host |= not candidate.foreign and not candidate.past
        if len(countries) == 1 and not candidate.past and not candidate.foreign:
            people[countries[0]] = people.get(countries[0], 0) + 1
            if candidate.start < lead_end and " " in candidate.name:
                opening.add(countries[0])
    met = {country for country in people if country in opening} | together
    if together:
        met |= {country for country, weight in weights.items() if weight >= 3.0}
    if len(met) > 2:
        if of_the_host and host:
            met.add(host)
        met -= looking_on - together
        return Parties(tuple(sorted(met)), tuple(sorted(looking_on - met)))
    met = {country for country in people if country in opening}
    if len(met) < 2:
        hosts = [host] if host else []
        scores = {
            country: weight + 1.5 * (country in people or country in led) + 2.0 * (country == host)
            for country, weight in (dict.fromkeys([*led, *hosts], 0.0) | weights).items()
            if country not in met
        }
        rest = sorted(scores, key=lambda country: (-scores[country], country))
        met |= set(rest[: 2 - len(met)])
    return Parties(tuple(sorted(met)), ())


def _observes(told: Telling, candidate: Candidate) -> bool:
    """Whether the words around a person tell of guests who only look on."""
    around = max(0, candidate.start - 70), candidate.end + 30
    return _OBSERVER.search(told.text, *around) is not None
