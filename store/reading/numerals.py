"""Numbers as German writes them, in digits and in words, as exact decimal numbers.

A number is kept as a whole number and a power of ten, so that 1,15 Mrd. is 1150000000 and not
1149999999.9999998.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from msgspec import Struct

from store.reading.text import spellings
from store.reading.words.numerals import SCALES, SMALL, TEENS, TENS


class Number(Struct, frozen=True, gc=False):
    """`digits` times ten to the power of `exponent`."""

    digits: int
    exponent: int = 0

    def value(self, scale: int = 0) -> int | float:
        """The number times ten to the power of `scale`: an int where it is whole."""
        exponent = self.exponent + scale
        if not exponent:
            return self.digits
        power: int = 10 ** abs(exponent)
        if exponent >= 0:
            return self.digits * power
        whole, rest = divmod(self.digits, power)
        return self.digits / power if rest else whole

    def plus(self, other: Number) -> Number:
        """The sum."""
        exponent = min(self.exponent, other.exponent)
        return Number(
            self.digits * 10 ** (self.exponent - exponent)
            + other.digits * 10 ** (other.exponent - exponent),
            exponent,
        )


DIGITS = (
    r"(?:\d{1,3}(?:\.\d{3})++(?!\d)(?:,\d++)?"
    r"|\d{1,3}(?:[ ']\d{3})++(?!\d)(?:[.,]\d++)?"
    r"|\d{1,3}(?:,\d{3}){2,}+(?!\d)(?:\.\d++)?"
    r"|\d{1,3}(?:,\d{3})++\.\d++"
    r"|\d++(?:[.,]\d++)?)"
)
"""A number in digits: 1.000, 45 000, 1'200'000, 10.000,50, 13.5; one form, no backtracking."""

_MOST_DIGITS = 30


@cache
def _shapes() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    return (
        re.compile(r"[1-9]\d{0,2}(?:\.\d{3})+"),
        re.compile(r"\d{1,3}(?:,\d{3})+"),
        re.compile(r"[^\d.,]"),
    )


def from_digits(written: str, *, comma_groups: bool = False) -> Number | None:
    """What a number in digits says, or None where it is too long to be one.

    A full stop before three digits groups thousands, else it is a decimal point. A comma is the
    decimal comma, unless `comma_groups` says that three digits after it are thousands ("1,000"
    of something that cannot be split).
    """
    if len(written) > _MOST_DIGITS:
        return None
    if written.isdecimal():
        return Number(int(written))
    whole, comma, fraction = written.partition(",")
    if comma and not comma_groups and whole.isdecimal() and fraction.isdecimal():
        return Number(int(whole + fraction), -len(fraction))
    dots, commas, others = _shapes()
    bare = others.sub("", written)
    if bare.count(",") > 1 or (comma_groups and commas.fullmatch(bare)):
        bare = bare.replace(",", "")
    elif "." in bare and "," in bare:
        if bare.rindex(".") > bare.rindex(","):
            bare = bare.replace(",", "")
        else:
            bare = bare.replace(".", "").replace(",", ".")
    elif dots.fullmatch(bare):
        bare = bare.replace(".", "")
    else:
        bare = bare.replace(",", ".")
    whole, _, fraction = bare.partition(".")
    return Number(int(whole + fraction), -len(fraction))


WORD_BEGINS = (
    "(?:null|zw[eoaö]|zwoelf|drei|vier|f(?:ü|ue)nf|se(?:chs|chz)|sieb|acht|neun|zehn|elf|hundert|tausend"
    "|anderthalb|ein(?:hundert|tausend|und|einhalb|einviertel|halb))"
)
"""How a number written in words begins, in lower case."""

_MAY_BEGIN = re.compile(
    rf"(?:\A|[-'])(?:{WORD_BEGINS}|ein(?:e[nmrs]?)?\Z|jede[mnrs]?\Z|h(?:ä|ae)lfte"
    r"|ver\w*fach|verdopp|halbier|doppelt|d[ae][sm]\Z|(?:auf|um)s\Z)"
)


def may_begin_number(word: str) -> bool:
    """Whether a number, a factor or a part of a whole may begin in a lower-case word."""
    return _MAY_BEGIN.search(word) is not None


@cache
def _below_hundred() -> dict[str, int]:
    table: dict[str, int] = {"eins": 1, "zwo": 2, "null": 0}
    plain = [*SMALL, *TEENS]
    for value, word in enumerate(plain, 1):
        for spelled in spellings(word):
            table[spelled] = value
    for tens, word in enumerate(TENS, 2):
        for spelled in spellings(word):
            table[spelled] = tens * 10
            for unit, small in enumerate(SMALL, 1):
                for spelled_small in spellings(small):
                    table[f"{spelled_small}und{spelled}"] = tens * 10 + unit
    return table


@lru_cache(maxsize=1024)
def from_word(word: str) -> Number | None:
    """What a number written as one lower-case word says ("zweieinhalb", "dreihundert")."""
    if len(word) > 80:
        return None
    if word in ("anderthalb", "anderthalbe"):
        return Number(15, -1)
    if word == "dreiviertel":
        return Number(75, -2)
    for ending, part in (("eindreiviertel", 75), ("einviertel", 25), ("einhalb", 50)):
        if word.endswith(ending):
            whole = _whole(word[: -len(ending)].removesuffix("und"))
            if whole is None:
                return None
            return Number(whole * 10 + 5, -1) if part == 50 else Number(whole * 100 + part, -2)
    halves, thousand, _ = word.partition("einhalbtausend")
    if thousand and (whole := _whole(halves)) is not None:
        return Number(whole * 1000 + 500)
    whole = _whole(word)
    return None if whole is None else Number(whole)


def _whole(word: str) -> int | None:
    left, thousand, right = word.partition("tausend")
    if thousand:
        thousands = _below_thousand(left) if left else 1
        rest = _below_thousand(right.removeprefix("und")) if right else 0
        return None if thousands is None or rest is None else thousands * 1000 + rest
    return _below_thousand(word)


def _below_thousand(word: str) -> int | None:
    left, hundred, right = word.partition("hundert")
    table = _below_hundred()
    if not hundred:
        return table.get(word)
    hundreds = table.get(left) if left else 1
    rest = table.get(right.removeprefix("und")) if right else 0
    return None if hundreds is None or rest is None else hundreds * 100 + rest


def fraction_percent(parts: int, divisor: int) -> Number:
    """`parts` of `divisor` in percent, to two places as the guide has it: a third is 33.33."""
    whole, rest = divmod(parts * 100, divisor)
    if not rest:
        return Number(whole)
    return Number(round(parts * 10_000 / divisor), -2)


SCALE = (
    r"(?:milli(?:on(?:en)?|arden?)|billi(?:on(?:en)?|arden?)|trillion(?:en)?|tausend|hundert"
    r"|(?:mrd|mio|mia|bio|tsd|mlrd|mld|bill?|mill|md|brd|mn)(?:\.(?!\d)|(?![\wäöüß])))"
)
"""A scale after a number, in lower case; an abbreviation takes its full stop along."""


def scale_of(written: str) -> int:
    """The power of ten that a match of `SCALE` stands for."""
    return SCALES[written.rstrip(".")]
