"""What a text has spoken of so far: countries, periods and the topic of the last sentence."""

from __future__ import annotations

from collections.abc import Sequence

from store.reading.clauses import parse
from store.reading.parts import CountryMention, PeriodMention
from store.reading.weighing.seen import Codes
from store.reading.words.belonging import CENTRAL_ASIA
from store.records import Meeting, Sentence

_TOPICS = {"FUEL": "energy", "GOODS": "trade"}
_ASIDE = frozenset({"mit", "auf", "nach", "aus", "an", "zu", "für"})
"""Prepositions before the other side: "mit China", "nach Kasachstan"."""


class Discourse:
    """Goes along with the sentences and keeps what later ones refer back to.

    `subject` is the country that the sentences were about, `region` the region named last,
    `earlier` the mentions of the last sentence with any; `named` the period that the last sentence
    named last, `told` the same if it had no figure; `people` gives countries by surname.
    """

    def __init__(self, text: str, meeting: Meeting, countries: Sequence[CountryMention]) -> None:
        self.text = text
        self.parties = meeting.countries
        self.people = _surnames(meeting)
        self.region: Codes = tuple(sorted(CENTRAL_ASIA)) if CENTRAL_ASIA & {*self.parties} else ()
        self.subject: Codes = ()
        self.earlier: Sequence[CountryMention] = ()
        self.named: str | None = None
        self.told: str | None = None
        self.last: Sentence | None = None
        self._host = _host(text, meeting, countries)
        self._named_people = _where_named(text, self.people)
        self._heard: dict[str, int] = {}
        self._sentences = 0
        self._topic: str | None = None
        self._measured: str | None = None
        self._asked = True

    @property
    def in_title(self) -> bool:
        """If no sentence has been told yet."""
        return self.last is None

    @property
    def recent(self) -> dict[str, int]:
        """How many sentences ago each country was named last, 1 for the sentence before."""
        latest = sorted(self._heard.items(), key=lambda heard: -heard[1])
        return {code: self._sentences - at for code, at in latest}

    def topic(self) -> str | None:
        """What the sentence before measured or spoke of; looked for only when asked."""
        if not self._asked:
            self._asked = True
            if self.last is not None:
                self._topic = self._spoken_of(self.last) or self._measured
        return self._topic

    def begin(self, sentence: Sentence) -> None:
        """Come to the next sentence: a new paragraph drops what the last one measured."""
        if self.last is not None and "\n" in self.text[self.last.end : sentence.start]:
            self._measured = None

    def end(
        self,
        sentence: Sentence,
        countries: Sequence[CountryMention],
        periods: Sequence[PeriodMention],
        measure: str | None,
    ) -> None:
        """Remember a sentence; `measure` is that of its last figure, `None` without figures."""
        countries = [mention for mention in countries if mention.sort != "company"]
        self.named = periods[-1].period if periods else None
        self.told = self.named if measure is None else None
        if self.in_title:  # which is not gone on from
            self._topic = self._measured = None
            self._asked = True
        else:
            self._topic, self._asked = measure, measure is not None
            self._measured = measure or self._measured
        people = self._people_of(sentence)
        self._remember(sentence, countries, people)
        for code in people:
            self._heard[code] = self._sentences
        for mention in countries:
            if len(mention.countries) <= 2:
                for code in mention.countries:
                    self._heard[code] = self._sentences
        self._sentences += 1
        self.last = sentence

    def _people_of(self, sentence: Sentence) -> set[str]:
        found = set()
        while self._named_people and self._named_people[-1][0] < sentence.end:
            found.add(self._named_people.pop()[1])
        return found

    def _remember(
        self, sentence: Sentence, countries: Sequence[CountryMention], people: set[str]
    ) -> None:
        if countries:
            self.earlier = countries
        for mention in countries:
            if mention.sort == "region":
                self.region = mention.countries
        named = {
            mention.countries
            for mention in countries
            if mention.sort == "name" and len(mention.countries) == 1 and not self._aside(mention)
        }
        if len(named) == 1:
            self.subject = next(iter(named))
        elif named:
            self.subject = ()
        elif len(people) == 1:
            self.subject = tuple(people)
        elif self._host and "astgeber" in self.text[sentence.start : sentence.end]:
            self.subject = self._host

    def _aside(self, mention: CountryMention) -> bool:
        before = self.text[max(0, mention.start - 12) : mention.start].lower().split()
        return bool(before) and before[-1] in _ASIDE

    def _spoken_of(self, sentence: Sentence) -> str | None:
        """What a sentence without figures speaks of: the last noun that measures something."""
        found = None
        for word in parse(self.text, sentence.start, sentence.end).words:
            sense = word.sense
            if sense is not None and (word.prep < 0 or found is None):
                found = _TOPICS.get(sense.code, sense.code if sense.code.islower() else found)
        return found


def _host(text: str, meeting: Meeting, countries: Sequence[CountryMention]) -> Codes:
    """The country of the city where they meet, if it is one of theirs."""
    for mention in countries:
        if mention.sort == "city" and text[mention.start : mention.end] == meeting.place:
            return mention.countries if {*mention.countries} <= {*meeting.countries} else ()
    return ()


def _where_named(text: str, people: dict[str, str]) -> list[tuple[int, str]]:
    """Where the text names a participant, and the country; the last place first."""
    found = []
    for name, country in people.items():
        written = name.capitalize()
        at = text.find(written)
        while at >= 0:
            end = at + len(written)
            if not text[at - 1 : at].isalpha() and not text[end : end + 1].isalpha():
                found.append((at, country))
            at = text.find(written, end)
    return sorted(found, reverse=True)


def _surnames(meeting: Meeting) -> dict[str, str]:
    """The country of each participant by the parts of the name (lower case)."""
    people: dict[str, str] = {}
    for person in meeting.participants:
        if person.country is not None:
            for part in person.name.split():
                if part[0].isupper() and len(part) > 1:
                    people[part.lower()] = person.country
    return people
