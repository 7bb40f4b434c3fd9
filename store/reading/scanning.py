"""Where numbers begin in a text: in digits, in words, as factors and as parts of a whole."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal, NamedTuple

from store.reading.numerals import DIGITS, WORD_BEGINS
from store.reading.text import digits_in, pattern
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


class Mark(NamedTuple):
    """A place where a number may begin; `much` is the adjective in "eine halbe Million"."""

    start: int
    end: int
    kind: Kind
    much: str = ""


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
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
    first_letters = "adefhjnstuvz"
    word = (
        rf"(?=[{first_letters}])(?:(?P<factor>{factor})|(?P<half>{pattern('hälfte')}\b)"
        rf"|(?P<word>{WORD_BEGINS}\w*)|(?P<one>{one})|(?P<every>{every}))"
    )
    # The space, bracket or quotation mark before a word is what the search looks for: few
    # characters are one, and only there the alternatives are tried.
    return digits, re.compile(rf"[ \n(\[/„“\"»«'–—-]{word}"), re.compile(word)


def marks(lower: str) -> list[Mark]:
    """The places in `lower` where numbers may begin, in order."""
    digits, words, first_word = _patterns()
    found: list[Mark] = []
    at = 0
    for start, _ in digits_in(lower):
        if start < at:
            continue
        number = digits.match(lower, start)
        if number is not None:
            at = number.end()
            found.append(Mark(start, at, "date" if number.lastgroup == "date" else "digits"))
    first = first_word.match(lower)
    if first is not None:
        found.append(_mark(first))
    found.extend(_mark(match) for match in words.finditer(lower))
    found.sort()
    return found


def _mark(match: re.Match[str]) -> Mark:
    kind = _IN_WORDS[match.lastgroup or ""]
    start, end = match.span(kind)
    return Mark(start, end, kind, (match.group("much") or "") if kind == "one" else "")
