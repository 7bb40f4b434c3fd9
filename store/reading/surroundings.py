"""What stands around a name or an office in a text: names, noun phrases, countries, times."""

from __future__ import annotations

import re
from bisect import bisect_right

from store.reading.leaders import leaders_of
from store.reading.names import NAME, NAME_BEFORE, WORD, may_be_name
from store.reading.offices import office
from store.reading.parts import CountryMention
from store.reading.words import offices as words

_WORD = re.compile(WORD)
_BEFORE_A_SURNAME = frozenset([*words.PARTICLES, "den", "der", "dem"])
_ADJECTIVE = re.compile(
    r"(?:[a-zäöüß]+e|Erste|Hohe|Stellvertretende|Parlamentarische|Geschäftsführende)[nrsm]?\Z"
)
_OF_COUNTRY = re.compile(
    r"(?P<article> (?:(?:der|des|von|aus|vom) )?)"
    r"(?:(?:Republik|Bundesrepublik|VR|Volksrepublik|Königreichs?|Staates|Emirats?) )?"
)
_LIST = re.compile(r",? (?:und|sowie|beziehungsweise) |, ")
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
            if not may_be_name(word[0]) or office(word[0]):
                break
            end = word.end()
            if word[0].isupper() and len(word[0]) > 3:  # a headline in capitals hides where it ends
                return (start, end) if leaders_of(word[0]) else None
        return (start, end) if end > start else None

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

    def spoken_for(self, phrase: int) -> tuple[str, ...]:
        """The country on whose side somebody is: "für die Türkei sprachen Minister …"."""
        first = max(self.text.rfind(mark, 0, phrase) for mark in (". ", "\n", "; ")) + 1
        at = bisect_right(self.starts, first - 1)
        for mention in self.mentions[at : bisect_right(self.starts, phrase)][:6]:
            side = _ON_THE_SIDE.search(self.text, max(first, mention.start - 14), mention.start)
            if side and (side[0][:1] in "FfSs" or self.text.startswith(" Seite", mention.end)):
                return mention.countries
        return ()
