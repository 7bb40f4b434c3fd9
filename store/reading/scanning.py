"""Where numbers begin in a text: in digits, in words, as factors and as parts of a whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from operator import attrgetter
from typing import Literal

from msgspec import Struct

from store.reading.lexicon import NUMBER, known_words
from store.reading.numerals import DIGITS, WORD_BEGINS
from store.reading.text import Normal, pattern
from store.reading.words.numerals import EVERY, FRACTIONS

Kind = Literal["digits", "date", "word", "one", "half", "factor", "every"]

PARTS = "|".join(sorted((pattern(word) for word in FRACTIONS), key=len, reverse=True))
"""Names of fractions, in lower case."""

_MONTHS = "jan|feb|mär|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez|jän"
_MUCH = "halbe|gute|knappe|runde|weitere|zusätzliche|volle|ganze|zweite|dritte|schlappe|stattliche"
_MULTIPLIED = "menge|wert|volumen|höhe|umfang|preis|kapazität|leistung|zahl|anzahl|steigerung"


_IN_WORDS: dict[str, Kind] = {
    "word": "word", "one": "one", "half": "half", "factor": "factor", "every": "every",
}  # fmt: skip


_START = attrgetter("start")
_BEFORE_A_WORD = " \n([/„“\"»«'–—-"
"""What may stand before a number in words."""


class Mark(Struct, frozen=True, gc=False):
    """A place where a number may begin; `much` is the adjective in "eine halbe Million"."""

    start: int
    end: int
    kind: Kind
    much: str = ""


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    day = r"\d{1,2}\."
    date = (
        rf"{day} ?(?:(?:und|bis|-|–|/) ?{day} ?)?(?:{_MONTHS})"
        rf"|{day}\d{{1,2}}\.(?:\d{{4}}|\d\d)?(?!\d)"
        r"|\d{1,2}(?:[.:]\d\d)? ?uhr\b|\d{1,2}:\d\d(?!\d)"
        r"|(?:19|20)\d\d ?[-–/] ?(?:(?:19|20)\d\d|\d\d)(?![\d.,]*\d)"
    )
    digits = re.compile(rf"(?P<date>{date})|(?P<digits>{DIGITS})")
    one = (
        rf"ein(?:e[nmrs]?)? (?:(?P<much>{pattern(_MUCH)})[nmrs]? )?"
        r"(?=(?:halb|viertel|dreiviertel)? ?(?:milli|billi|mio\b|mrd\b|mia\b|trilli)"
        rf"|viertelprozent|prozent|%|dutzend|(?:{PARTS})\b|basispunkt"
        r"|(?:tera|giga|mega|kilo)watt|[gm]wh?\b)"
        r"|(?<=von )eine[mnr] (?=auf (?:[\w.,]+ ){1,2}?(?:milli|mrd|mio|prozent))"
    )
    factor = (
        r"ver[a-zäöüß]{3,20}fach\w*|verdopp\w+|halbier\w+|doppelt(?= so )"
        r"|(?:da|de)[sm] (?:[a-zäöüß]{3,20}fache|doppelte)n?\b"
        r"|(?:auf|um)s (?:[a-zäöüß]{3,20}fache|doppelte)\b"
        rf"|(?:zwei|drei|vier|fünf|sechs|acht|zehn|hundert)fache[nmrs]?(?= (?:{_MULTIPLIED}))"
    )
    every = rf"jede[mnrs]? (?:{'|'.join(pattern(word) for word in EVERY)}|\d{{1,3}}\.)[nrs]?(?!\w)"
    word = (
        rf"(?P<factor>{factor})|(?P<half>{pattern('hälfte')}\b)"
        rf"|(?P<word>{WORD_BEGINS}\w*)|(?P<one>{one})|(?P<every>{every})"
    )
    return digits, re.compile(word)


def marks(text: Normal) -> list[Mark]:
    """The places in `text` where numbers may begin, in order."""
    found = [*_in_digits(text), *_in_words(text)]
    found.sort(key=_START)
    return found


def _in_digits(text: Normal) -> Iterator[Mark]:
    digits, _ = _patterns()
    lower = text.lower
    at = 0
    for start, end in known_words(text.plain).digits:
        if start < at:
            continue
        after = lower[end : end + 2]
        if after[:1] == "%" or (after[:1] == " " and after[1:].isalpha() and after[1:] != "u"):
            at = end  # nothing that goes on with the digits
            yield Mark(start, at, "digits")
        elif number := digits.match(lower, start):
            at = number.end()
            yield Mark(start, at, "date" if number.lastgroup == "date" else "digits")


def _in_words(text: Normal) -> Iterator[Mark]:
    _, number = _patterns()
    at = 0
    for place in known_words(text.plain).beginnings(NUMBER, _BEFORE_A_WORD):
        if place > at or not place:
            match = number.match(text.lower, place)
            if match is not None:
                yield _mark(match)
                at = match.end() if place else 0


def _mark(match: re.Match[str]) -> Mark:
    kind = _IN_WORDS[match.lastgroup or ""]
    start, end = match.span(kind)
    return Mark(start, end, kind, (match.group("much") or "") if kind == "one" else "")
