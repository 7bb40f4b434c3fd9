"""What stands around a name or an office in a text: names, noun phrases, countries, times."""

from __future__ import annotations

import re
from bisect import bisect_right

from store.reading.leaders import leaders_of
from store.reading.names import NAME, NAME_BEFORE, WORD, may_be_name, same_person, same_word
from store.reading.offices import office
from store.reading.parts import CountryMention
from store.reading.words import offices as words

_WORD = re.compile(WORD)
_BEFORE_A_SURNAME = frozenset([*words.PARTICLES, "den", "der", "dem"])
_ADJECTIVE = re.compile(
    r"(?:[a-zäöüß]+e|Erste|Hohe|Stellvertretende|Parlamentarische|Geschäftsführende)[nrsm]?\Z"
)
_RESPONSIBLE = tuple(words.RESPONSIBLE)
_FIELD_BEFORE = re.compile(
    rf"\b(?P<article>{'|'.join(sorted(words.ARTICLES))}) für (?:[\w-]+,? ){{1,5}}\Z", re.IGNORECASE
)
_OF_COUNTRY = re.compile(
    r"(?P<article> (?:(?:der|des|von|aus|vom) )?)"
    r"(?:(?:Republik|Bundesrepublik|VR|Volksrepublik|Königreichs?|Staates|Emirats?) )?"
)
_FROM = re.compile(r" aus (?:der |dem |den )?")
_APPOSITION = re.compile(r", (?:de[rmn]|die) (?:[\w-]+e[nrm]? )?(?P<noun>[A-ZÄÖÜ][\w-]+)")
_LIST = re.compile(r",? (?:und|sowie|beziehungsweise) |, ")


def _may_own(mention: CountryMention, word: str) -> bool:
    """Whether a country before an office owns it: "Japans Präsident", not "Japan Präsident X"."""
    return mention.sort != "name" or word.lower().endswith(("s", "'", "’")) or "-" in word


class Surroundings:
    """One text with its mentions of countries, asked about the words at an offset."""

    def __init__(self, text: str, countries: tuple[CountryMention, ...]) -> None:
        self.text = text
        self.mentions = countries
        self.at_start = {mention.start: mention for mention in countries}
        self.at_end = {mention.end: mention for mention in countries}
        self.starts = [mention.start for mention in countries]

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
            given = (
                word[0] == "Sultan"
                and word.start() == start
                and self.text[word.end() + 1].isupper()
            )
            if not may_be_name(word[0]) or (office(word[0]) and not given):
                break
            end = word.end()
            if word[0].isupper() and len(word[0]) > 3:  # a headline in capitals hides where it ends
                return (start, end) if leaders_of(word[0]) else None
        return (start, self._without_next_noun(start, end)) if end > start else None

    def _without_next_noun(self, start: int, end: int) -> int:
        """Where a name ends that the sentence goes on behind with a noun: "Max Muster Geld"."""
        ends = [word.end() for word in _WORD.finditer(self.text, start, end)]
        for at in range(1, len(ends) - 1):
            name = self.text[start : ends[at]]
            surname = name.rpartition(" ")[2]
            for leader in leaders_of(surname):
                if same_word(surname, leader.name.rpartition(" ")[2]) and same_person(
                    name, leader.name
                ):
                    return ends[at]
        if len(ends) > 2:
            surname = self.text[ends[-3] : ends[-2]].strip()
            rest = self.text[ends[-2] : end]
            particle = surname.lower() in words.PARTICLES
            once = surname[:1].isupper() and self.text.count(rest.strip()) == 1
            if once and not particle and self._is_said_without(surname, rest):
                return ends[-2]
        return end

    def _is_said_without(self, name: str, rest: str) -> bool:
        """Whether `name` also stands somewhere without the `rest` that follows it."""
        at = self.text.find(name)
        while at >= 0:
            end = at + len(name)
            whole = not self.text[max(0, at - 1) : at].isalpha()
            after = self.text[end : end + 1]
            if whole and not after.isalpha() and not self.text.startswith(rest, end):
                return True
            at = self.text.find(name, end)
        return False

    def name_before(self, at: int) -> tuple[int, int] | None:
        """The full name that ends at `at`, without what precedes it in the sentence."""
        first = max(0, at - 80)
        first = max(first, self.text.rfind(",", first, at) + 1)
        earlier = self.text[first:at].rpartition(" ")[0].rpartition(" ")[2]
        if not earlier or (earlier.islower() and earlier not in _BEFORE_A_SURNAME):
            return None  # a surname alone
        match = NAME_BEFORE.search(self.text, first, at)
        if not match:
            return None
        start = match.start("name")
        begun = True
        for word in _WORD.finditer(self.text, start, at):
            if not may_be_name(word[0]) or office(word[0]) or word.start() in self.at_start:
                begun = False
            elif not begun:
                start, begun = word.start(), True
        behind = self.text.find(" von ", start, at) + 5
        if behind > 4 and self.text[behind].isupper() and self.text.find(" ", behind, at) > 0:
            start = behind  # "die Runde von Max Muster", not "Otto von Muster"
        return (start, at) if begun and self.text.find(" ", start, at) > 0 else None

    def phrase_before(self, at: int) -> tuple[int, str, list[str], CountryMention | None]:
        """Start, article, adjectives and country of the noun phrase whose noun begins at `at`."""
        article, adjectives, country = "", list[str](), None
        while at > 1 and self.text[at - 1] in " \u00a0\n":
            end = at - 1
            word = self.text[max(0, end - 40) : end].rpartition(" ")[2]
            word = word.rpartition("\n")[2].rpartition("\u00a0")[2]
            start = end - len(word)
            mention = self.at_end.get(end)
            if mention and country is None and mention.sort != "city" and _may_own(mention, word):
                country, at = mention, mention.start
            elif word.lower() in words.ARTICLES:
                return start, word.lower(), adjectives, country
            elif _ADJECTIVE.match(word):
                adjectives.insert(0, word)
                at = start
            else:
                break
        if adjectives and adjectives[0].lower().startswith(_RESPONSIBLE):
            field = _FIELD_BEFORE.search(self.text, max(0, at - 90), at)
            if field:  # "der für Öl und Gas zuständige Vizepremier"
                return field.start("article"), field["article"].lower(), adjectives, country
        return at, article, adjectives, country

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
            close = self.text.find(")", end, end + 50)
            mention = self.at_end.get(close)
            if mention and mention.start >= end + 2:
                return mention.countries
        return ()

    def home_after(self, end: int) -> CountryMention | None:
        """The country that a name is said to be from: "Jan Muster aus Polen"."""
        match = _FROM.match(self.text, end)
        return self.at_start.get(match.end()) if match else None

    def has_own_office(self, end: int) -> bool:
        """Whether an apposition with another office follows a name: "und X, der Direktor …"."""
        match = _APPOSITION.match(self.text, end)
        return bool(match and office(match["noun"]))

    def names_after(self, at: int, plural: bool) -> list[tuple[int, int]]:
        """The names that follow an office: one, or a whole list after a plural."""
        first = self.name_at(at)
        spans = [first] if first else []
        while plural and spans:
            end = spans[-1][1]
            if self.in_brackets(end):
                end = self.text.index(")", end) + 1
            elif home := self.home_after(end):
                end = home.end
            joint = _LIST.match(self.text, end)
            following = self.name_at(joint.end()) if joint else None
            if not following or self.has_own_office(following[1]):
                break
            spans.append(following)
        return spans
