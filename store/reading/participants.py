"""Which of the people whom a text names took part in the meeting, and for which country."""

from __future__ import annotations

from functools import lru_cache

from store.reading.candidates import Candidate
from store.reading.given_names import homes_of
from store.reading.leaders import known_as
from store.reading.names import keys, same_person
from store.reading.parts import CountryMention
from store.reading.people import find_candidates
from store.reading.words import leaders as leader_words
from store.reading.words import offices as office_words
from store.records import Person


class _Group:
    """All mentions of one person, with the best of their names and countries."""

    def __init__(self) -> None:
        self.mentions: list[Candidate] = []
        self.name = ""
        self.countries: tuple[str, ...] = ()

    def add(self, mention: Candidate) -> None:
        """Take another mention: a full name is better, and one country better than several."""
        if not self.mentions or _worth(mention.name) > _worth(self.name):
            self.name = mention.name
        known = all(one.bare for one in self.mentions)
        if mention.bare and not known:
            pass  # "Scharf" behind "Ulrike Scharf" is no Sharif
        elif known or not self.countries or len(self.countries) > 1 == len(mention.countries):
            self.countries = mention.countries
        self.mentions.append(mention)


def _worth(name: str) -> int:
    return 0 if name.isupper() else 2 if " " in name else 1


def _grouped(candidates: tuple[Candidate, ...]) -> list[_Group]:
    groups: list[_Group] = []
    by_word: dict[str, list[_Group]] = {}
    for candidate in candidates:
        own = _keys(candidate.name)
        near = (group for key in own for group in by_word.get(key, ()))
        group = next((group for group in near if same_person(candidate.name, group.name)), None)
        if group is None:
            group = _Group()
            groups.append(group)
        group.add(candidate)
        for key in own:
            known = by_word.setdefault(key, [])
            if not any(other is group for other in known):
                known.append(group)
    return groups


@lru_cache(maxsize=4096)
def _keys(name: str) -> tuple[str, ...]:
    """What all spellings of the words of `name` share, with a genitive s and without it."""
    words = name.split(" ")
    return tuple(sorted({key for word in words for key in keys(word) | keys(word.rstrip("s’'"))}))


def _without_genitive(name: str, text: str) -> str:
    """`name` without a genitive s, where the text or the list of leaders knows it so."""
    if name.endswith("s") and len(name) > 4:
        bare = name[:-1]
        if _says(text, bare.rpartition(" ")[2]) or (
            known_as(bare) and not any(leader.name.endswith("s") for leader in known_as(name))
        ):
            return bare
    return name.rstrip("’'")


def _says(text: str, word: str) -> bool:
    """Whether `word` stands in `text` with nothing joined to it."""
    at = text.find(word)
    while at >= 0:
        if _is_joint(text, at) and _is_joint(text, at + len(word)):
            return True
        at = text.find(word, at + 1)
    return False


def _is_joint(text: str, at: int) -> bool:
    """Whether a word ends or begins at an offset."""
    before, after = text[at - 1 : at] if at else "", text[at : at + 1]
    return (before.isalnum() or before == "_") != (after.isalnum() or after == "_")


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
    guests = [country for country in parties if country != host]
    if host and host != "CH" and len(guests) == 1 and _is_ambassador(group):
        return guests[0]
    if hinted := _hinted(group, parties):
        return hinted
    other = next((m.apart_from for m in group.mentions if m.apart_from), "")
    shut = {person.country for person in people if other and same_person(person.name, other)}
    free = [country for country in parties if country not in shut]
    free.sort(key=lambda country: (taken.get(country, 0), country != host))
    if free and (len(parties) < 3 or taken.get(free[0], 0) == 0):
        return free[0]
    return host


def _hinted(group: _Group, parties: tuple[str, ...]) -> str | None:
    """The party that a name or the name of an office suggests."""
    surname = group.name.lower()
    for country, endings in leader_words.NAME_ENDINGS.items():
        if country in parties and surname.endswith(endings):
            return country
    for shared, endings in leader_words.SHARED_ENDINGS:
        inside = [country for country in parties if country in shared]
        if len(inside) == 1 and surname.endswith(endings):
            return inside[0]
    if " " in group.name:
        homes = homes_of(group.name)
        inside = [country for country in parties if country in homes]
        if len(inside) == 1:
            return inside[0]
    role = next((mention.role.lower() for mention in group.mentions if mention.role), "")
    for office, usual in office_words.USUAL_IN.items():
        inside = [country for country in parties if country in usual]
        if len(inside) == 1 and role.startswith(office):
            return inside[0]
    return None


def _is_ambassador(group: _Group) -> bool:
    """Whether somebody is an ambassador, who serves in another country than their own.

    The Swiss call high officials so, too.
    """
    return group.mentions[0].role.startswith("Botschafter")


def _only_past(group: _Group) -> bool:
    """Whether all mentions of a person tell of the past; a bare surname tells nothing."""
    telling = [mention for mention in group.mentions if not mention.bare]
    return bool(telling) and all(mention.past for mention in telling)


def _sure(group: _Group, parties: tuple[str, ...]) -> int:
    """How sure a person's country is: 2 where it is said or known, 1 where there is a hint."""
    known = {leader.country for leader in known_as(group.name)} & set(parties)
    if len(group.countries) == 1 or len(known) == 1:
        return 2
    return 1 if not group.countries and _hinted(group, parties) else 0


def settle(
    candidates: tuple[Candidate, ...],
    text: str,
    parties: tuple[str, ...] = (),
    host: str | None = None,
    guests: tuple[str, ...] = (),
) -> tuple[Person, ...]:
    """The people who took part, each once, in order of appearance.

    With `parties` known, people of countries that are neither these nor `guests` are left out, and
    those whom the text gives to no country go to the party that has nobody yet, `host` first.
    People of international organisations keep no country. Who is only mentioned, or only in the
    past, is left out.
    """
    if parties and host not in parties:
        host = None
    people: list[Person] = []
    taken: dict[str, int] = {}
    groups = [group for group in _grouped(candidates) if not _only_past(group)]
    chosen: dict[int, str | None] = {}
    surely: tuple[list[tuple[int, _Group]], ...] = ([], [], [])
    for number, group in enumerate(groups):
        surely[_sure(group, parties)].append((number, group))
    for number, group in surely[2] + surely[1] + surely[0]:
        foreign = any(m.foreign for m in group.mentions) and len(group.countries) != 1
        country = None if foreign else _choose(group, parties, host, taken, people)
        chosen[number] = country
        if country:
            taken[country] = taken.get(country, 0) + 1
            people.append(Person(name=group.name, role="", country=country))
    result = []
    for number, group in enumerate(groups):
        country = chosen[number]
        if parties and country and country not in (*parties, *guests):
            continue
        if all(m.guess for m in group.mentions) and country not in homes_of(group.name):
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
