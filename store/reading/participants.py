"""Which of the people whom a text names took part in the meeting, and for which country."""

from __future__ import annotations

import re
from typing import NamedTuple

from store.reading.leaders import known_as
from store.reading.names import keys, same_person
from store.reading.parts import CountryMention
from store.reading.people import Candidate, find_candidates
from store.reading.words import leaders as leader_words
from store.records import Person


class _Group(NamedTuple):
    """All mentions of one person."""

    mentions: list[Candidate]

    @property
    def name(self) -> str:
        names = [mention.name for mention in self.mentions]
        full = [name for name in names if " " in name and not name.isupper()]
        return full[0] if full else next((name for name in names if not name.isupper()), names[0])

    @property
    def countries(self) -> tuple[str, ...]:
        said = [mention.countries for mention in self.mentions if mention.countries]
        single = [countries for countries in said if len(countries) == 1]
        return (single or said or [()])[0]


def _grouped(candidates: tuple[Candidate, ...]) -> list[_Group]:
    groups: list[_Group] = []
    by_word: dict[str, list[_Group]] = {}
    for candidate in candidates:
        own = {key for word in candidate.name.split(" ") for key in keys(word)}
        own |= {key for word in candidate.name.split(" ") for key in keys(word.rstrip("s’'"))}
        near = (group for key in own for group in by_word.get(key, ()))
        group = next((group for group in near if same_person(candidate.name, group.name)), None)
        if group is None:
            group = _Group([])
            groups.append(group)
        group.mentions.append(candidate)
        for key in own:
            known = by_word.setdefault(key, [])
            if not any(other is group for other in known):
                known.append(group)
    return groups


def _without_genitive(name: str, text: str) -> str:
    """`name` without a genitive s, where the text or the list of leaders knows it so."""
    if name.endswith("s") and len(name) > 4:
        bare = name[:-1]
        if re.search(rf"\b{re.escape(bare.split(' ')[-1])}\b", text) or (
            known_as(bare) and not any(leader.name.endswith("s") for leader in known_as(name))
        ):
            return bare
    return name.rstrip("’'")


def _choose(
    group: _Group,
    parties: tuple[str, ...],
    host: str | None,
    taken: dict[str, int],
    people: list[Person],
) -> str | None:
    """The country of a person whom the text gives to none, or to one of several."""
    options = group.countries
    inside = [country for country in options if country in parties]
    if len(options) == 1 or inside:
        return (inside or list(options))[0]
    known = [leader.country for leader in known_as(group.name)]
    inside = [country for country in known if country in parties]
    if inside or known:
        return (inside or known)[0]
    if options:
        return options[0] if len(options) < 4 else None
    if any(mention.host for mention in group.mentions):
        return host
    surname = group.name.lower()
    for country, endings in leader_words.NAME_ENDINGS.items():
        if country in parties and surname.endswith(endings):
            return country
    other = next((m.apart_from for m in group.mentions if m.apart_from), "")
    shut = {person.country for person in people if other and same_person(person.name, other)}
    free = [country for country in parties if country not in shut]
    free.sort(key=lambda country: (taken.get(country, 0), country != host))
    if free and (len(parties) < 3 or taken.get(free[0], 0) == 0):
        return free[0]
    return host


def settle(
    candidates: tuple[Candidate, ...],
    text: str,
    parties: tuple[str, ...] = (),
    host: str | None = None,
) -> tuple[Person, ...]:
    """The people who took part, each once, in order of appearance.

    With `parties` known, people of other countries are left out, and those whom the text gives
    to no country go to the party that has nobody yet, `host` first. People of international
    organisations keep no country. Who is only mentioned, or only in the past, is left out.
    """
    people: list[Person] = []
    taken: dict[str, int] = {}
    groups = [group for group in _grouped(candidates) if not all(m.past for m in group.mentions)]
    chosen: dict[int, str | None] = {}
    for sure in (True, False):
        for number, group in enumerate(groups):
            known = {leader.country for leader in known_as(group.name)} & set(parties)
            if (len(group.countries) == 1 or len(known) == 1) is not sure:
                continue
            foreign = any(m.foreign for m in group.mentions) and len(group.countries) != 1
            country = None if foreign else _choose(group, parties, host, taken, people)
            chosen[number] = country
            if country:
                taken[country] = taken.get(country, 0) + 1
                people.append(Person(name=group.name, role="", country=country))
    result = []
    for number, group in enumerate(groups):
        country = chosen[number]
        if parties and country and country not in parties:
            continue
        name = _without_genitive(group.name, text)
        if " " not in name and not known_as(name):
            continue
        roles = [m.role for m in group.mentions if m.role and " " in m.name]
        roles += [m.role for m in group.mentions if m.role]
        roles += [leader.role for leader in known_as(name) if leader.country == country]
        role = roles[0] if roles else ""
        if name.isupper():
            name, role = name.title(), role.capitalize()
        result.append(Person(name=name, role=role, country=country))
    return tuple(result)


def find_people(
    text: str,
    countries: tuple[CountryMention, ...],
    parties: tuple[str, ...] = (),
    host: str | None = None,
) -> tuple[Person, ...]:
    """The people who took part in the meeting that `text` reports.

    `countries` are the mentions of `find_countries`; see `settle` for `parties` and `host`.
    """
    return settle(find_candidates(text, countries), text, parties, host)
