"""What single words say, asked once for each word form and each text.

Most words say nothing that a stage of reading asks about. Here a text is cut once, and each stage
gets the few words that it has to look at. What a word says is told by the word alone; whether it
says so here, among its neighbours, is for the stage to find out.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate, compress
from operator import itemgetter
from typing import NamedTuple

from msgspec import Struct

from store.reading.branch_words import Sectors, of_word, pairs_of
from store.reading.country_words import Piece, known_pieces
from store.reading.leaders import Leader, leaders_of
from store.reading.numerals import may_begin_number
from store.reading.offices import Office, office
from store.reading.words import meetings, offices, places
from store.reading.words.bounds import VERB_MARKS
from store.reading.words.calendar import NEAR_DAYS, TIME_BEGINNINGS, WEEKDAYS

WORD = re.compile(
    r"[^\W\d_][\w\u00ad]*(?:['’‘ʻ][^\W\d_][\w\u00ad]*)*(?:-[^\W\d_][\w\u00ad'’‘ʻ]*)*-?"
)
"""A word: it keeps its hyphens ("Öl-", "deutsch-usbekische"), apostrophes and soft hyphens."""

# What a word may say, each one bit:
COUNTRY = 1 << 0
"""A country, a region, an organisation of countries or a city."""
PERSON = 1 << 1
"""An office, or a well-known person's surname."""
BRANCH = 1 << 2
"""A branch of the economy."""
MEETING = 1 << 3
"""That people met."""
ANOTHER = 1 << 4
"""That they met, or will meet, another time."""
TO_COME = 1 << 5
"""That something has yet to happen."""
HANDFUL = 1 << 6
"""Three to eight of something."""
SEAT = 1 << 7
"""A residence where guests are received."""
INSTITUTION = 1 << 8
"""A chamber, a bank or a house of parliament of one country."""
NUMBER = 1 << 9
"""A number, a part of a whole or a factor, or the article before one."""
BOUNDING = 1 << 10
"""That a figure is passed or neared."""
TIME = 1 << 11
"""A time."""
DAY = 1 << 12
"""A day, as a weekday and "heute" do."""
DIGITS = 1 << 13
"""Digits: no word, but found on the way."""
OF_KIND = {kind: DIGITS << bit for bit, kind in enumerate(meetings.KIND_MARKS, 1)}
"""The kind that a meeting is of."""

_MOST = 1 << 14
_JOINT = re.compile("[-']")
_DIGITS = re.compile("[0-9]+")
_TIME = re.compile(rf"(?:\A|-)(?:{TIME_BEGINNINGS})")
_DAY = re.compile(rf"(?:\A|-)(?:{'|'.join([*WEEKDAYS, *NEAR_DAYS])})")
_MEETING_STEMS = tuple(meetings.MEETING_STEMS)
_SEATS = tuple(seat.rpartition("_")[2] for seat in " ".join(places.SEATS.values()).split())
_A_KIND = re.compile("|".join(mark for marks in meetings.KIND_MARKS.values() for mark in marks))


class Word(Struct, frozen=True, gc=False):
    """A word that says something: as written, what it says, and what it says it of."""

    text: str
    says: int
    countries: tuple[Piece, ...] = ()
    branches: Sectors = ()
    branches_before: tuple[tuple[str, str], ...] = ()
    office: Office | None = None
    leaders: tuple[Leader, ...] = ()


def _word(text: str) -> Word:
    """What is known of a word."""
    lower, name, capital = text.lower(), text.rstrip("-"), text[0].isupper()
    countries, branches, branches_before = known_pieces(text), of_word(text), pairs_of(text)
    said = office(name) if capital else None
    leaders = leaders_of(name) if capital else ()
    says = (
        COUNTRY * bool(countries)
        + PERSON * bool(said or leaders)
        + BRANCH * bool(branches or branches_before)
        + MEETING
        * (
            lower in meetings.MEETING_WORDS
            or lower.startswith(_MEETING_STEMS)
            or lower.endswith(_MEETING_STEMS)
        )
        + ANOTHER * (lower in meetings.ANOTHER_MARKS)
        + TO_COME * (lower in meetings.TO_COME_MARKS)
        + HANDFUL * (lower.rpartition("-")[2].removesuffix("er") in meetings.HANDFUL)
        + SEAT * (capital and any(map(text.__contains__, _SEATS)))
        + INSTITUTION * any(map(text.__contains__, offices.INSTITUTIONS))
        + NUMBER * may_begin_number(lower)
        + BOUNDING * any(map(lower.__contains__, VERB_MARKS))
        + TIME * (_TIME.search(lower) is not None)
        + DAY * (_DAY.search(lower) is not None)
        + (_kinds(text) if _A_KIND.search(text) else 0)
    )
    return Word(text, says, countries, branches, branches_before, said, leaders)


def _kinds(text: str) -> int:
    """The kinds of meetings that a word may speak of, their bits together."""
    return sum(
        OF_KIND[kind]
        for kind, marks in meetings.KIND_MARKS.items()
        if any(map(text.__contains__, marks))
    )


class _Pieces(dict[str, tuple[tuple[int, Word], ...]]):
    """What stands between two spaces: digits and the words that say something, each with its place.

    It remembers every piece that it was asked about, and forgets all when they become too many.
    """

    def __missing__(self, piece: str) -> tuple[tuple[int, Word], ...]:
        if len(self) >= _MOST:
            self.clear()
        digits = [(match.start(), Word(match[0], DIGITS)) for match in _DIGITS.finditer(piece)]
        words = [(match.start(), _word(match[0])) for match in WORD.finditer(piece)]
        found = digits + [(start, word) for start, word in words if word.says]
        self[piece] = kept = tuple(sorted(found, key=itemgetter(0)))
        return kept


_PIECES = _Pieces()


class KnownWords(NamedTuple):
    """The words of a text that say something, with the offset where each begins.

    `digits` is where its runs of digits begin and end.
    """

    text: str
    found: list[tuple[int, Word]]
    digits: list[tuple[int, int]]

    def of(self, what: int) -> list[tuple[int, Word]]:
        """The words that say `what`, each with its start."""
        return [place for place in self.found if place[1].says & what]

    def beginnings(self, what: int, before: str) -> list[int]:
        """Where the words that say `what` begin, if at all behind one of the signs in `before`.

        Their parts behind a hyphen or an apostrophe begin there too.
        """
        text = self.text
        places: list[int] = []
        for start, word in self.found:
            if word.says & what:
                if not start or text[start - 1] in before:
                    places.append(start)
                if "-" in word.text or "'" in word.text:
                    joints = _JOINT.finditer(word.text)
                    places += [start + joint.end() for joint in joints if joint[0] in before]
        return places

    def say(self, start: int, end: int) -> int:
        """What the words that begin between two offsets say, one or another of them."""
        found, together = self.found, 0
        for _, word in found[bisect_left(found, (start,)) : bisect_left(found, (end,))]:
            together |= word.says
        return together


@lru_cache(maxsize=4)
def known_words(text: str) -> KnownWords:
    """The words of `text` that say something, remembered for the stages that ask again."""
    pieces = text.split(" ")
    starts = accumulate([len(piece) + 1 for piece in pieces], initial=0)
    found = list(map(_PIECES.__getitem__, pieces))
    kept = [
        (start + offset, word)
        for start, words in compress(zip(starts, found, strict=False), found)
        for offset, word in words
    ]
    digits = [(start, start + len(run.text)) for start, run in kept if run.says == DIGITS]
    return KnownWords(text, kept, digits)
