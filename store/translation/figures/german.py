"""How German writes figures: 1.234,5 Mio., zweieinhalb Milliarden, ein Drittel, am 29. März."""

# ruff: noqa: SIM905 - lists of words read better without quotation marks

from __future__ import annotations

import re
from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache

from store.translation.figures.notation import (
    DAY,
    Days,
    Language,
    Optional,
    Spoken,
    Token,
    full_year,
    lexer,
    minutes_after_midnight,
    numbers_in,
)
from store.translation.figures.units import GERMAN_UNITS

_MONTH = r"(?:0?[1-9]|1[0-2])"

_LEXER = lexer(
    date=rf"""
        {DAY}\.[ \xa0]?{_MONTH}\.[ \xa0]?(?:\d{{4}}|\d{{2}})(?!\d)
      | \d{{4}}-{_MONTH}-{DAY}(?!\d)
      | {DAY}\.(?:{_MONTH}\.(?=\s+[^\W\d_])|0[1-9]\.(?!\d))
    """,
    time=r"\d{1,2}(?:[:.][0-5]\d)?(?=[ \xa0]?Uhr\b)",
    number=r"""
        [1-9]\d{0,2}(?:(?:[.'’]\d{3})+|(?:[ \xa0\u2009\u202f]\d{3})+)(?!\d)(?:,\d+)?
      | \d+(?:[.,]\d+)?
    """,
)

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "Januar Jänner",
            "Februar Feber",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ),
        start=1,
    )
    for name in names.split()
}
_SHORT_MONTHS = {
    name: number
    for number, name in enumerate("Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez".split(), 1)
} | {"Sept": 9}

_SCALES = {
    word: Decimal(10) ** power
    for power, words in {
        2: "hundert",
        3: "tausend tsd",
        6: "million millionen mio mill",
        9: "milliarde milliarden mrd mia md",
        12: "billion billionen bio",
        15: "billiarde billiarden brd",
    }.items()
    for word in words.split()
} | {"dutzend": Decimal(12)}
_BARE_SCALES = {
    word: _SCALES[word]
    for word in "million millionen milliarde milliarden billion billionen dutzend".split()
} | {
    word: Decimal(value)
    for word, value in {
        "dutzende": 12,
        "dutzenden": 12,
        "hunderte": 100,
        "hunderten": 100,
        "tausende": 1000,
        "tausenden": 1000,
        "zehntausende": 10_000,
        "zehntausenden": 10_000,
        "hunderttausende": 100_000,
        "hunderttausenden": 100_000,
    }.items()
}
_SCALE_PREFIXES = {word: _SCALES[word] for word in ("millionen", "milliarden", "billionen")}

_UNITS = {
    "ein": 1, "eins": 1, "eine": 1, "zwei": 2, "zwo": 2, "drei": 3, "vier": 4, "fünf": 5,
    "sechs": 6, "sieben": 7, "acht": 8, "neun": 9,
}  # fmt: skip
_TEENS = {
    "zehn": 10, "elf": 11, "zwölf": 12, "dreizehn": 13, "vierzehn": 14, "fünfzehn": 15,
    "sechzehn": 16, "siebzehn": 17, "achtzehn": 18, "neunzehn": 19,
}  # fmt: skip
_TENS = {
    "zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60,
    "siebzig": 70, "achtzig": 80, "neunzig": 90,
}  # fmt: skip


_ORDINALS = {"erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "siebt": 7, "acht": 8}
_SUPERLATIVE = (
    "(?:größt|grösst|wichtigst|höchst|best|stärkst|bedeutendst|meist|kleinst|längst|ältest|"
    "reichst|beliebtest|bevölkerungsreichst)"
)
_DENOMINATORS = {
    "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8,
    "neuntel": 9, "zehntel": 10, "zwanzigstel": 20, "hundertstel": 100, "tausendstel": 1000,
}  # fmt: skip
_ENDING = "(?:e[rsnm]?)?"
_LASTING = "(?:tägig|jährig|monatig|wöchig|stündig|minütig|köpfig|stellig|stufig|teilig)"
_N = r"(?P<n>\w+)"
_LONGEST_WORD = 60
"""A number word that is longer is nobody's, and not worth the reading."""

_Meaning = Spoken | Callable[[str], Spoken | None]


def _count(word: str) -> int | None:
    """The value of a cardinal in one word; `None` if `word` is none."""
    for table in (_UNITS, _TEENS, _TENS):
        if word in table:
            return table[word]
    for name, power in (("tausend", 1000), ("hundert", 100)):
        head, found, tail = word.partition(name)
        if found:
            tail = tail.removeprefix("und")
            factor = _count(head) if head else 1
            rest = _count(tail) if tail else 0
            if factor is None or rest is None or factor >= power or rest >= power:
                return None
            return factor * power + rest
    unit, _, ten = word.partition("und")
    return _UNITS[unit] + _TENS[ten] if unit in _UNITS and ten in _TENS else None


def _counts(
    plus: Decimal = Decimal(0), *, alone: bool = False, unit: str | None = None
) -> Callable[[str], Spoken | None]:
    """The meaning of a word that has a cardinal in it."""

    def meaning(word: str) -> Spoken | None:
        count = _count(word)
        if count is None:
            return None
        # "einmal", "eintägig": English has "once" and "a day's".
        optional: Optional = "any" if count == 1 and not plus and alone else ""
        return Spoken(count + plus, optional, alone=alone, unit=unit)

    return meaning


def _ordinal(word: str) -> Spoken | None:
    """The meaning of an ordinal without its "te": "fünf", "zwanzigs"."""
    count = _count(word) or _count(word.removesuffix("s"))
    return None if count is None else Spoken(Decimal(count), alone=True)


_TWO, _HALF = Decimal(2), Decimal("0.5")

# The first that matches a word counts. `optional` says that English may put it without a number.
_RULES: tuple[tuple[str, _Meaning], ...] = (
    (_N, _counts()),
    (rf"{_N}einhalb", _counts(_HALF)),
    (r"(?P<n>anderthalb)", Spoken(Decimal("1.5"))),
    (r"(?P<n>null)", Spoken(Decimal(0))),
    (r"(?P<n>zwei|drei)er", _counts()),
    (rf"(?P<n>{'|'.join(_TENS)})ern?", lambda n: Spoken(Decimal(_TENS[n] + 1900), unit="decade")),
    (r"(?P<n>erste)[rsnm]?", Spoken(Decimal(1), "any", alone=True)),
    (r"(?P<n>acht)e[rsnm]?", Spoken(Decimal(8), "any", alone=True)),  # also "to respect"
    (
        rf"(?P<n>{'|'.join(_ORDINALS)})(?:e[rsnm]?|ens|{_SUPERLATIVE}\w*)",
        lambda n: Spoken(Decimal(_ORDINALS[n]), alone=True),
    ),
    (rf"{_N}t(?:e[rsnm]?|ens|{_SUPERLATIVE}\w*)", _ordinal),
    (
        rf"(?P<n>{'|'.join(_DENOMINATORS)})[sn]?",
        lambda n: Spoken(Decimal(1) / _DENOMINATORS[n], fraction=True),
    ),
    (r"(?P<n>dreiviertel)", Spoken(Decimal("0.75"))),
    (r"(?P<n>vierteljahr)\w*", Spoken(Decimal("0.25"), "any")),
    (r"(?P<n>halbier)\w*", Spoken(_HALF, alone=True)),
    (rf"(?P<n>halb){_ENDING}|\w*hälften?|halbjahr(?:e?s|e|en)?", Spoken(_HALF)),
    (r"(?P<n>halb)\w+", Spoken(_HALF, "any")),
    (r"(?P<n>(?:ver)?doppelt)(?:e[rsnm]?)?|verdopp?e?l\w*", Spoken(_TWO, alone=True)),
    (r"(?P<n>doppel)\w+", Spoken(_TWO, "any", alone=True)),
    (r"(?:ver)?(?P<n>\w+?)fach\w*", _counts(alone=True)),
    (rf"{_N}mal(?:s|ig{_ENDING})?", _counts(alone=True)),
    (rf"{_N}{_LASTING}{_ENDING}", _counts(alone=True)),
    (rf"{_N}prozentig{_ENDING}", _counts(unit="%")),
    (r"(?P<n>beide)[rsnm]?", Spoken(_TWO, "word")),
    (
        r"(?P<n>zwei|drei|vier)(?:seitig|sprachig|gleisig|spurig)\w*",
        lambda n: Spoken(Decimal(_UNITS[n]), "any"),
    ),
    (r"(?P<n>zweit|dritt)\w+", lambda n: Spoken(Decimal(_ORDINALS[n]), "any")),
)
_MEANINGS = tuple((re.compile(pattern), meaning) for pattern, meaning in _RULES)


@lru_cache(maxsize=8192)
def _meaning(word: str) -> Spoken | None:
    for pattern, meaning in _MEANINGS:
        match = pattern.fullmatch(word)
        if match is not None:
            found = meaning if isinstance(meaning, Spoken) else meaning(match["n"])
            if found is not None:
                return found
    return None


def _spoken(tokens: list[Token], at: int) -> tuple[Spoken, int] | None:
    if at >= len(tokens) or tokens[at].kind != "word" or tokens[at].lower in _ONES:
        return None
    meaning = _meaning(tokens[at].lower) if len(tokens[at].text) <= _LONGEST_WORD else None
    if meaning is None:
        return None
    following = tokens[at + 1].lower if at + 1 < len(tokens) else ""
    if meaning.value == 4 and following == "augen":  # "unter vier Augen" is in private
        return Spoken(meaning.value, "any"), 1
    return meaning, 1


def _number(text: str) -> Decimal:
    if "," in text:
        whole, _, decimals = text.partition(",")
        return Decimal(f"{re.sub(_GAP, '', whole)}.{decimals}")
    if _GROUPED.fullmatch(text):
        return Decimal(re.sub(_GAP, "", text))
    return Decimal(text)  # "5.5 Milliarden", as Switzerland writes


_GAP = re.compile(r"[.'’ \xa0\u2009\u202f]")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?:[.'’ \xa0\u2009\u202f]\d{3})+")


def _date(text: str, _days: Days) -> tuple[int, int, int | None]:
    parts = numbers_in(text)
    if "-" in text:
        return parts[2], parts[1], parts[0]
    year = full_year(parts[2], text) if len(parts) == 3 else None
    return parts[0], parts[1], year


def _month(tokens: list[Token], at: int) -> int | None:
    token = tokens[at]
    if token.text in _MONTHS:
        return _MONTHS[token.text]
    nearby = range(max(0, at - 2), min(len(tokens), at + 3))
    by_number = any(tokens[near].kind == "number" for near in nearby)
    return _SHORT_MONTHS.get(token.text) if by_number else None


_ONES = frozenset("ein eine einen einem einer eines".split())

GERMAN = Language(
    lexer=_LEXER,
    number=_number,
    spoken=_spoken,
    date=_date,
    time=minutes_after_midnight,
    month=_month,
    scales=_SCALES,
    bare_scales=_BARE_SCALES,
    scale_prefixes=_SCALE_PREFIXES,
    units=GERMAN_UNITS,
    currency_adjective=re.compile(r"\w+ische[nr]?|Schweizer|US"),
    ones=_ONES,
    between=frozenset("bis auf und oder zu sowie beziehungsweise bzw".split()),
    joining=frozenset(
        "von vom zwischen rund etwa fast knapp über mehr als gut nahezu sogar anfangs anfänglich "
        "mindestens höchstens ca circa beinahe ungefähr weniger dann noch .".split()
    ),
    suffixes=frozenset(),
    decades=frozenset({"er", "ern"}),
)
