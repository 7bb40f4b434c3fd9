"""Which countries met: those of the people who took part, and those that open the report."""

from __future__ import annotations

import re

from store.reading.leaders import known_as
from store.reading.parts import CountryMention
from store.reading.people import Candidate
from store.reading.words import meetings as words
from store.records import Sentence

LEAD = 4
"""How many sentences open a report, its title among them."""

_TOGETHER = re.compile(words.TOGETHER + r"\Z")
_JOINT = re.compile(r"(?:,| und| sowie|, und)(?: der| des| die| den)? (?:Republik )?\Z")
_THEY_MET = re.compile(words.THEY_MET)
_BESIDE_GROUP = re.compile(
    r"\b(?:vor|nach|Rande|zu) (?:dem|des|der|einem|eines) [\w-]+ (?:der )?\Z"
)


def _listed(text: str, mentions: list[CountryMention]) -> set[str]:
    """Three or more countries in a row whose people, or which themselves, are said to meet.

    "Die Minister Rumäniens, Ungarns und Georgiens", "Polen, Ungarn und Rumänien haben sich …".
    """
    found: set[str] = set()
    run: list[CountryMention] = []
    for mention in [*mentions, None]:
        if mention and mention.sort not in ("name", "organisation"):
            continue
        if run and mention and _JOINT.fullmatch(text, run[-1].end, mention.start):
            run.append(mention)
            continue
        if len(run) > 2:
            first, last = run[0].start, run[-1].end
            people = _TOGETHER.search(text, max(0, first - 60), first)
            if people or _THEY_MET.match(text, last):
                found |= {country for one in run for country in one.countries}
        run = [mention] if mention else []
    return found


def _weights(
    text: str,
    sentences: tuple[Sentence, ...],
    countries: tuple[CountryMention, ...],
) -> tuple[dict[str, float], set[str]]:
    """How much title and first sentences speak of each country, and whole groups that met."""
    lead_end = sentences[min(LEAD, len(sentences)) - 1].end
    title_end = sentences[0].end
    weights: dict[str, float] = {}
    together = _listed(text, [mention for mention in countries if mention.start < lead_end])
    for mention in countries:
        late = mention.start >= lead_end
        weight = 0.1 if late else 2.0 if mention.start < title_end else 1.5
        if mention.sort == "city":
            weight *= 0.5
        if len(mention.countries) > 2:
            before = max(0, mention.start - 60)
            group = _TOGETHER.search(text, before, mention.start)
            if _BESIDE_GROUP.search(text, before, mention.start):
                continue
            following = text[mention.end : mention.end + 20]
            if not late and (
                group or re.match(r" (?:Staaten|Staatschefs|Präsidenten|Länder)", following)
            ):
                together |= set(mention.countries)
            weight *= 0.2
        for country in mention.countries:
            weights[country] = weights.get(country, 0.0) + weight
    return weights, together


def find_parties(
    text: str,
    sentences: tuple[Sentence, ...],
    mentions: tuple[CountryMention, ...],
    candidates: tuple[Candidate, ...],
    host: str | None,
) -> tuple[str, ...]:
    """The countries that met, sorted: those whose people took part and those that open the report.

    `mentions` are those of `countries.find_countries`, `candidates` those of
    `people.find_candidates`; `host` is the country of the meeting's city.
    """
    weights, together = _weights(text, sentences, mentions)
    lead_end = sentences[min(LEAD, len(sentences)) - 1].end
    people: dict[str, int] = {}
    opening = {country for country, weight in weights.items() if weight >= 1.0}
    if host:
        opening.add(host)
    led: set[str] = set()
    for candidate in candidates:
        countries = candidate.countries
        if not countries or len(countries) > 1:
            known = [leader.country for leader in known_as(candidate.name)]
            countries = tuple(dict.fromkeys(known)) or countries
        if 1 < len(countries) < 4:  # an office of several: of the one that the text speaks of
            countries = tuple(one for one in countries if one in weights)[:1] or countries[:1]
        if len(countries) == 1 and candidate.start < lead_end and not candidate.past:
            led |= set(countries)
        if candidate.bare:
            continue
        if len(countries) == 1 and not candidate.past and not candidate.foreign:
            people[countries[0]] = people.get(countries[0], 0) + 1
            if candidate.start < lead_end and " " in candidate.name:
                opening.add(countries[0])
    met = {country for country in people if country in opening} | together
    if together:
        met |= {country for country, weight in weights.items() if weight >= 3.0}
    if len(met) > 2:
        return tuple(sorted(met))
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
    return tuple(sorted(met))
