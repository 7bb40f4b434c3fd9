"""People whom a text names, with the offices and countries that their surroundings give."""

from __future__ import annotations

import re
from bisect import bisect_right

from msgspec import Struct

from store.reading.leaders import Leader, known_as, leaders_of
from store.reading.lexicon import PERSON, known_words
from store.reading.names import same_person
from store.reading.offices import Office, country_of_institution, nominative, office
from store.reading.parts import CountryMention
from store.reading.surroundings import Surroundings
from store.reading.words import offices as words

_COMPLEMENT = re.compile(r" (?:der|des|von|vom|für|beim|im|bei der|in der)\b[^,.;:()\n„“]{1,90}")
_SAYS_LITTLE = ("Vorsitzend", "Leiter", "Direktor", "Vertreter", "Beauftragt", "Generalsekretär")
_VERBS_BETWEEN = re.compile(r"(?: [a-zäöüß]+){1,3}\Z")
_JOINT = re.compile(r",? und|,")
_GAP = re.compile(r",? ")
_PUNCTUATION = re.compile(r"\s*(?:[,.;:()–\n]|$|und\b|sowie\b)")


class Candidate(Struct, frozen=True, gc=False):
    """One mention of a person: where the name stands, and what its surroundings say.

    `countries` are those the person can belong to, none if nothing says; `foreign` means that
    the office belongs to no state. `apart_from` names somebody on the other side.
    `bare` is a surname alone that a leader is known by.
    """

    start: int
    end: int
    name: str
    role: str
    countries: tuple[str, ...]
    past: bool
    foreign: bool = False
    apart_from: str = ""
    host: bool = False
    bare: bool = False


class _Finder(Surroundings):
    """The people around the offices of one text."""

    def __init__(self, text: str, countries: tuple[CountryMention, ...]) -> None:
        super().__init__(text, countries)
        self.found: list[Candidate] = []
        self.spoken_of = ""

    def add(
        self, span: tuple[int, int], role: str, countries: tuple[str, ...], **more: object
    ) -> None:
        start, end = span
        countries = self.in_brackets(end) or countries
        self.found.append(
            Candidate(
                start=start,
                end=end,
                name=self.text[start:end].replace("\u00ad", "").replace("\n", " "),
                role=role,
                countries=countries,
                past=bool(more.pop("past", False)) or self.is_past(start),
                **more,  # type: ignore[arg-type]
            )
        )

    def read_office(self, start: int, end: int, said: Office) -> int | None:
        """Add the people who hold the office at `start:end`; returns where the reader got to."""
        phrase, article, adjectives, owner = self.phrase_before(start)
        former = said.sort == "former" or any(a.lower() in words.FORMER for a in adjectives)
        past = former or self.text.endswith(("unter ", "Unter "), 0, phrase)
        inner = self.at_start.get(start)  # "US-Präsident"
        countries = owner.countries if owner else inner.countries if inner else said.countries
        countries = countries or country_of_institution(self.text[max(0, phrase - 20) : end])
        role, more = self.role_of(said, article, adjectives)
        more["past"] = past
        several = said.may_be_plural and article in ("", "die", "der", "den", "beiden", "beide")
        spans = self.names_after(end + 1, several) if self.text[end : end + 1] in " \n" else []
        if spans and spans[0][1] > spans[0][0]:
            countries = countries or self.spoken_for(phrase)
            for span in spans:
                single = countries if len(spans) == 1 or len(countries) == 1 else ()
                self.add(span, role, single, **more)
            return spans[-1][1]
        return self.read_complement(end, phrase, role, countries, several, more)

    def role_of(
        self, said: Office, article: str, adjectives: list[str]
    ) -> tuple[str, dict[str, object]]:
        """The role as written in German, and what else the office's word says."""
        if said.sort == "office":
            self.spoken_of = nominative(said.lemma, article, adjectives)
            return self.spoken_of, {}
        last = self.found[-1] if self.found else None
        role = last.role if last else self.spoken_of
        if said.sort == "host":
            return role, {"host": True}
        return role, {"apart_from": last.name if last else ""}

    def read_complement(
        self,
        end: int,
        phrase: int,
        role: str,
        countries: tuple[str, ...],
        several: bool,
        more: dict[str, object],
    ) -> int | None:
        """People named after what the office is over, or before the office.

        "Präsident der Republik Usbekistan, X", "X, der Vorsitzende des Volksrats,".
        """
        owners: list[tuple[str, ...]] = []
        at = end
        while (mention := self.at_start.get(self.after_of(at))) and mention.sort != "adjective":
            owners.append(mention.countries)
            at = mention.end
            joint = _JOINT.match(self.text, at)
            if not (joint and self.after_of(joint.end()) in self.at_start):
                break
            at = joint.end()
        complement = ""
        if not owners and (match := _COMPLEMENT.match(self.text, end)):
            complement = match[0]
            within = self.country_within(end, match.end())
            owners = [within] if within else []
            at = match.end()
            for mention in self.mentions[bisect_right(self.starts, end) :]:
                if mention.start >= match.end():
                    break
                if mention.sort == "adjective":
                    continue
                if self.text.startswith(" ", mention.end) and self.name_at(mention.end + 1):
                    at = mention.end
                    complement = self.text[end:at]
                    break
            owners = owners or [country_of_institution(complement)]
        if complement and any(word in complement for word in words.WITHOUT_COUNTRY):
            more = more | {"foreign": True}
        if owners and (len(owners[0]) == 1 or not countries):
            countries = owners[0]
        if not complement and role.startswith(_SAYS_LITTLE):
            complement = self.text[end:at]
        role = (role + complement).strip()
        gap = _GAP.match(self.text, at)
        if gap and (spans := self.names_after(gap.end(), several)):
            named = " " in self.text[slice(*spans[0])] or bool(
                known_as(self.text[slice(*spans[0])])
            )
            comma = gap[0] == ", "
            if named and (not comma or _PUNCTUATION.match(self.text, spans[-1][1])):
                for number, span in enumerate(spans):
                    if len(owners) == len(spans) > 1:
                        countries = owners[number]
                    self.add(span, role, countries, **more)
                return spans[-1][1]
        if self.text[phrase - 2 : phrase] in (", ", " (") and _PUNCTUATION.match(self.text, at):
            name_end = phrase - 2
            verbs = _VERBS_BETWEEN.search(self.text, max(0, name_end - 40), name_end)
            before = self.name_before(name_end) or (
                self.name_before(verbs.start()) if verbs else None
            )
            if before:
                self.add(before, role, countries, **more)
        return None

    def read_known(self, surnames: list[tuple[int, str, tuple[Leader, ...]]], opening: int) -> None:
        """Add leaders without their office: named in full, or before `opening` by surname.

        "Nasarbajew empfing Shavkat Mirziyoyev."
        """
        covered = [(candidate.start, candidate.end) for candidate in self.found]
        for start, word, leaders in surnames:
            if any(first <= start < last for first, last in covered):
                continue
            for leader in leaders:
                if leader.country in ("CN", "KR"):
                    span = self.name_at(start)
                else:
                    span = self.name_before(start + len(word))
                name = self.text[slice(*span)] if span else ""
                if span and " " in name and same_person(name, leader.name):
                    self.add(span, leader.role, (leader.country,))
                    covered.append(span)
                    break
            else:
                if start < opening and len(leaders) == 1 and leaders[0].role in words.OF_STATES:
                    bare = start, start + len(word)
                    self.add(bare, leaders[0].role, (leaders[0].country,), bare=True)


def find_candidates(
    text: str, countries: tuple[CountryMention, ...], opening: int = 0
) -> tuple[Candidate, ...]:
    """Every mention of somebody with an office, or of a well-known person, in order.

    Before the offset `opening` the surname of a head of state or government is enough.
    """
    finder = _Finder(text, countries)
    surnames = []
    done = 0
    for start, word in known_words(text).of(PERSON):
        name = word.rstrip("-")
        said, leaders = office(name), leaders_of(name)
        if said is not None and start >= done:
            done = finder.read_office(start, start + len(word), said) or done
        if leaders:
            surnames.append((start, word, leaders))
    finder.read_known(surnames, opening)
    return tuple(sorted(finder.found, key=lambda candidate: candidate.start))
