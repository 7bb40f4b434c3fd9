"""People whom a text names, with the offices and countries that their surroundings give."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import lru_cache
from typing import NamedTuple

from store.reading.leaders import Leader, known_as, leaders_of
from store.reading.names import NAME, NAME_BEFORE, WORD, may_be_name, same_person
from store.reading.offices import Office, country_of_institution, nominative, office
from store.reading.parts import CountryMention
from store.reading.tokens import words_of
from store.reading.words import offices as words

_WORD = re.compile(WORD)
_ADJECTIVE = re.compile(r"[a-zäöüß]+e[nrsm]?\Z|(?:Erste|Hohe)[nrsm]?\Z|Stellvertretende[nr]?\Z")
_COMPLEMENT = re.compile(r" (?:der|des|von|vom|für|beim|im|bei der|in der)\b[^,.;:()\n„“]{1,90}")
_OF_COUNTRY = re.compile(
    r"(?P<article> (?:(?:der|des|von|aus|vom) )?)"
    r"(?:(?:Republik|Bundesrepublik|VR|Volksrepublik|Königreichs?|Staates|Emirats?) )?"
)
_SAYS_LITTLE = ("Vorsitzend", "Leiter", "Direktor", "Vertreter", "Beauftragt", "Generalsekretär")
_LIST = re.compile(r",? (?:und|sowie|beziehungsweise) |, ")
_VERBS_BETWEEN = re.compile(r"(?: [a-zäöüß]+){1,3}\Z")
_PLUPERFECT = re.compile(r"\bhatten?\b")
_EXPECTED = re.compile(r".*\b(?:wird|werden)\b.*\berwartet\b", re.DOTALL)
_ON_THE_SIDE = re.compile(
    r"\b(?:[Ff]ür (?:die |den |das )?|[Ss]eitens (?:der |des )?|(?:[Aa]uf|[Vv]on|[Aa]n)"
    r" (?:der )?)\Z"
)
_CLAUSE_END = re.compile(r"[,.;:\n]|\Z")
_EARLIER = re.compile(
    r"\b(?:schon|bereits|zuletzt|damals|seinerzeit|vor \w+ (?:Jahr|Monat|Woche|Tag)\w*"
    r"|im (?:vergangenen|vorigen|letzten|Vorjahr|Januar|Februar|März|April|Mai|Juni|Juli|August"
    r"|September|Oktober|November|Dezember)|20\d\d)\b"
)
_FOR_COUNTRY = re.compile(r"\b[Ff]ür \Z")
_PUNCTUATION = re.compile(r"\s*(?:[,.;:()–\n]|$|und\b|sowie\b)")


class Candidate(NamedTuple):
    """One mention of a person: where the name stands, and what its surroundings say.

    `countries` are those the person can belong to, none if nothing says; `foreign` means that
    the office belongs to no state. `apart_from` names somebody on the other side.
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


class _Finder:
    """The words of one text around its offices."""

    def __init__(self, text: str, countries: tuple[CountryMention, ...]) -> None:
        self.text = text
        self.mentions = countries
        self.at_start = {mention.start: mention for mention in countries}
        self.at_end = {mention.end: mention for mention in countries}
        self.starts = [mention.start for mention in countries]
        self.found: list[Candidate] = []

    def country_within(self, start: int, end: int) -> tuple[str, ...]:
        """The countries of the first mention that begins between `start` and `end`."""
        at = bisect_right(self.starts, start - 1)
        if at < len(self.mentions) and self.mentions[at].start < end:
            return self.mentions[at].countries
        return ()

    def name_at(self, at: int) -> tuple[int, int] | None:
        """The name that begins at `at`: it ends before a country, an office or a common noun."""
        match = NAME.match(self.text, at)
        if not match:
            return None
        start = end = match.start("name")
        for word in _WORD.finditer(self.text, start, match.end("name")):
            if word.start() in self.at_start and self.at_start[word.start()].sort != "city":
                break
            if not may_be_name(word[0]) or office(word[0]):
                break
            end = word.end()
            if word[0].isupper() and len(word[0]) > 3:  # a headline in capitals hides where it ends
                return (start, end) if leaders_of(word[0]) else None
        return (start, end) if end > start else None

    def name_before(self, at: int) -> tuple[int, int] | None:
        """The full name that ends at `at`, without what precedes it in the sentence."""
        first = max(0, at - 80)
        match = NAME_BEFORE.search(self.text[first:at])
        if not match:
            return None
        start = first + match.start("name")
        begun = True
        for word in _WORD.finditer(self.text, start, at):
            if not may_be_name(word[0]) or office(word[0]) or word.start() in self.at_start:
                begun = False
            elif not begun:
                start, begun = word.start(), True
        return (start, at) if begun and self.text.find(" ", start, at) > 0 else None

    def phrase_before(self, at: int) -> tuple[int, str, list[str], CountryMention | None]:
        """Start, article, adjectives and country of the noun phrase whose noun begins at `at`."""
        article, adjectives, country = "", list[str](), None
        while at > 1 and self.text[at - 1] in " \u00a0\n":
            end = at - 1
            start = max(self.text.rfind(space, max(0, end - 40), end) for space in " \u00a0\n") + 1
            word = self.text[start:end]
            mention = self.at_end.get(end)
            if mention and country is None and mention.sort != "city":
                country, at = mention, mention.start
            elif word.lower() in words.ARTICLES:
                return start, word.lower(), adjectives, country
            elif _ADJECTIVE.match(word):
                adjectives.insert(0, word)
                at = start
            else:
                break
        return at, article, adjectives, country

    def is_past(self, start: int) -> bool:
        """Whether the clause tells of something before the meeting.

        "Wie lange das dauert, hatte Präsident X schon im Mai vorgerechnet."
        """
        around = max(0, start - 160), start + 160
        if self.text.find("wird", *around) >= 0 or self.text.find("werden", *around) >= 0:
            sentence = self.text[self.text.rfind(". ", around[0], start) + 1 : around[1]]
            if _EXPECTED.match(sentence.split(". ")[0]):
                return True
        if self.text.find("hatte", max(0, start - 90), start + 90) < 0:
            return False
        first = max(self.text.rfind(mark, max(0, start - 90), start) for mark in ",.;:\n")
        last = _CLAUSE_END.search(self.text, start)
        clause = self.text[max(first, start - 90, 0) : last.start() if last else start]
        return bool(_PLUPERFECT.search(clause) and _EARLIER.search(clause))

    def after_of(self, at: int) -> int:
        """Where a country would begin that an office ending at `at` is over."""
        match = _OF_COUNTRY.match(self.text, at)
        if match is None:
            return at
        article = match.end("article")
        return article if article in self.at_start else match.end()

    def in_brackets(self, end: int) -> tuple[str, ...]:
        """The countries in brackets after a name that ends at `end`."""
        if self.text.startswith(" (", end):
            mention = self.at_start.get(end + 2)
            if mention and self.text.startswith(")", mention.end):
                return mention.countries
        return ()

    def add(
        self, span: tuple[int, int], role: str, countries: tuple[str, ...], **more: object
    ) -> None:
        start, end = span
        countries = self.in_brackets(end) or countries
        self.found.append(
            Candidate(
                start=start,
                end=end,
                name=re.sub(r"[\u00ad]", "", self.text[start:end]).replace("\n", " "),
                role=role,
                countries=countries,
                past=bool(more.pop("past", False)) or self.is_past(start),
                **more,  # type: ignore[arg-type]
            )
        )

    def names_after(self, at: int, plural: bool) -> list[tuple[int, int]]:
        """The names that follow an office: one, or a whole list after a plural."""
        first = self.name_at(at)
        spans = [first] if first else []
        while plural and spans:
            end = spans[-1][1]
            if self.in_brackets(end):
                end = self.text.index(")", end) + 1
            joint = _LIST.match(self.text, end)
            following = self.name_at(joint.end()) if joint else None
            if not following:
                break
            spans.append(following)
        return spans

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
            return nominative(said.lemma, article, adjectives), {}
        last = self.found[-1] if self.found else None
        role = last.role if last else ""
        if said.sort == "host":
            return role, {"host": True}
        return role, {"apart_from": last.name if last else ""}

    def spoken_for(self, phrase: int) -> tuple[str, ...]:
        """The country on whose side somebody is: "für die Türkei sprachen Minister …"."""
        first = max(self.text.rfind(mark, 0, phrase) for mark in (". ", "\n", "; ")) + 1
        at = bisect_right(self.starts, first - 1)
        for mention in self.mentions[at : bisect_right(self.starts, phrase)][:6]:
            side = _ON_THE_SIDE.search(self.text, max(first, mention.start - 14), mention.start)
            if side and (side[0][:1] in "FfSs" or self.text.startswith(" Seite", mention.end)):
                return mention.countries
        return ()

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
            joint = re.compile(r",? und|,").match(self.text, at)
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
        if any(word in complement for word in words.WITHOUT_COUNTRY):
            more = more | {"foreign": True}
        if owners and (len(owners[0]) == 1 or not countries):
            countries = owners[0]
        if not complement and role.startswith(_SAYS_LITTLE):
            complement = self.text[end:at]
        role = (role + complement).strip()
        gap = re.compile(r",? ").match(self.text, at)
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

    def read_known(self, surnames: list[tuple[int, str, tuple[Leader, ...]]]) -> None:
        """Add leaders named in full without their office ("Nasarbajew empfing Shavkat …")."""
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


@lru_cache(maxsize=16384)
def _notable(word: str) -> tuple[Office | None, tuple[Leader, ...]] | None:
    """The office that `word` names and the leaders who bear it as a surname; None if neither."""
    if not word[0].isupper():
        return None
    word = word.rstrip("-")
    said, leaders = office(word), leaders_of(word)
    return (said, leaders) if said or leaders else None


def find_candidates(text: str, countries: tuple[CountryMention, ...]) -> tuple[Candidate, ...]:
    """Every mention of somebody with an office, or of a well-known person, in order."""
    finder = _Finder(text, countries)
    notable = [
        (start, word, known)
        for start, word in words_of(text).names
        if (known := _notable(word)) is not None
    ]
    done = 0
    for start, word, (said, _) in notable:
        if said is not None and start >= done:
            done = finder.read_office(start, start + len(word), said) or done
    finder.read_known([(start, word, leaders) for start, word, (_, leaders) in notable if leaders])
    return tuple(sorted(finder.found, key=lambda candidate: candidate.start))
