"""People whom a text names, with the offices and countries that their surroundings give."""

from __future__ import annotations

import re
from functools import cached_property

from store.reading.candidates import Candidate
from store.reading.given_names import homes_of
from store.reading.leaders import Leader
from store.reading.lexicon import PERSON, known_words
from store.reading.names import WORD, may_be_name, same_person
from store.reading.office_holders import OfficeHolders
from store.reading.parts import CountryMention
from store.reading.words import offices as words
from store.reading.words.meetings import ON_A_DAY

_VERB_OF_SIDE = re.compile(rf" (?:(?:{words.SIDE_VERBS}) )?")
_SIDE_WITH_VERB = re.compile(rf"n? (?:{'|'.join(words.SIDES)}) (?:{words.SIDE_VERBS}) ")


_ON_A_DAY = re.compile(ON_A_DAY)
_MET = re.compile(words.MET)
_GIVEN = re.compile(rf"\b{WORD}(?= (?:(?:bin|al|von|van|de|der) )*{WORD})")
_STOP = re.compile(r"(?<!\d)[.!?](?= |\n|\Z)|\n")
_BESIDE_NAME = re.compile(r"(?:, | \()(?:[a-zäöü]\w+ )*[A-ZÄÖÜ]")


class _Finder(OfficeHolders):
    """The people of one text, with an office or without."""

    def read_known(self, surnames: list[tuple[int, str, tuple[Leader, ...]]], opening: int) -> None:
        """Add leaders without their office: named in full, or before `opening` by surname.

        "Nasarbajew empfing Shavkat Mirziyoyev."
        """
        covered = [(candidate.start, candidate.end) for candidate in self.found]
        for start, word, leaders in surnames:
            if any(first <= start < last for first, last in covered):
                continue
            if not may_be_name(word):
                continue  # "des Rats", "des Meers"
            for leader in leaders:
                if leader.country in ("CN", "KR"):
                    span = self.name_at(start)
                else:
                    span = self.name_before(start + len(word))
                name = self.text[slice(*span)] if span else ""
                if span and not same_person(name, leader.name):  # "die Reise Max Musters"
                    behind = name.rfind(" ", 0, name.rfind(" ")) + 1
                    span, name = (span[0] + behind, span[1]), name[behind:]
                if span and " " in name and same_person(name, leader.name):
                    past = self.text.endswith(("unter ", "Unter "), 0, span[0])
                    self.add(span, leader.role, (leader.country,), past=past)
                    covered.append(span)
                    break
            else:
                told = start < opening or self.on_a_day(start)
                if told and len(leaders) == 1 and leaders[0].role in words.OF_STATES:
                    bare = start, start + len(word)
                    self.add(bare, leaders[0].role, (leaders[0].country,), bare=True)

    def read_nationals(self) -> None:
        """Add people whose country alone is told: "Ada Muster (Polen)", "der Pole Jan Muster"."""
        covered = {candidate.start for candidate in self.found}
        listed = []
        for mention in self.mentions:
            if len(mention.countries) != 1:
                continue
            start, end = mention.start, mention.end
            if self.text.startswith(")", end) and self.text.endswith(" (", 0, start):
                span = self.name_before(start - 2)
                if span and mention.sort == "name":
                    listed.append((span, mention.countries))
            elif name := self.name_for(mention):
                if name[0] not in covered:
                    self.add(name, self.spoken_of, mention.countries)
            elif mention.sort == "people" and self.text.endswith(
                ("Der ", "der ", "Die "), 0, start
            ):
                span = self.name_at(end + 1)
                if span and " " in self.text[slice(*span)] and span[0] not in covered:
                    self.add(span, self.spoken_of, mention.countries)
        if len(listed) > 1:
            for span, countries in listed:
                if span[0] not in covered:
                    self.add(span, self.spoken_of, countries)

    def read_unnamed(self) -> None:
        """Add people without an office in sentences that tell who met on what day.

        "Am 3. Juni sprach Max Muster mit Ada Beispiel."
        """
        covered = [(candidate.start, candidate.end) for candidate in self.found]
        for start, end in self.days:
            for match in _GIVEN.finditer(self.text, start, end):
                at = match.start()
                if (
                    at in self.at_start
                    or not homes_of(match[0] + " ")
                    or any(first <= at < last for first, last in covered)
                ):
                    continue
                span = self.name_at(at)
                if (
                    span
                    and self.text.find(" ", *span) > 0
                    and not _BESIDE_NAME.match(self.text, span[1])
                ):
                    self.add(span, "", (), guess=True)
                    covered.append(span)

    def on_a_day(self, at: int) -> bool:
        """Whether the sentence around an offset tells who met on what day."""
        return any(start <= at < end for start, end in self.days)

    @cached_property
    def days(self) -> list[tuple[int, int]]:
        """The sentences that tell who met on what day."""
        found: list[tuple[int, int]] = []
        for day in _ON_A_DAY.finditer(self.text):
            if found and day.start() < found[-1][1]:
                continue
            start, end = self.sentence_around(day.start())
            if _MET.search(self.text, start, end):
                found.append((start, end))
        return found

    def sentence_around(self, at: int) -> tuple[int, int]:
        """About the sentence around an offset."""
        ends = list(_STOP.finditer(self.text, max(0, at - 400), at))
        end = _STOP.search(self.text, at)
        return ends[-1].end() if ends else max(0, at - 400), end.start() if end else len(self.text)

    def name_for(self, mention: CountryMention) -> tuple[int, int] | None:
        """A full name on a country's side: "für Polen Jan Muster", "Polens Seite vertrat X"."""
        text, at = self.text, mention.end
        if mention.sort == "name" and text.endswith(("für ", "Für "), 0, mention.start):
            verb = _VERB_OF_SIDE.match(text, at)
        elif mention.sort in ("adjective", "city"):
            verb = _SIDE_WITH_VERB.match(text, at)
        else:
            return None
        span = self.name_at(verb.end()) if verb else None
        return span if span and text.find(" ", *span) > 0 else None


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
        if word.office is not None and start >= done:
            done = finder.read_office(start, start + len(word.text), word.office) or done
        if word.leaders:
            surnames.append((start, word.text, word.leaders))
    finder.read_known(surnames, opening)
    finder.read_nationals()
    finder.read_unnamed()
    return tuple(sorted(finder.found, key=lambda candidate: candidate.start))
