"""How German writes figures: 1.234,5 Mio., zweieinhalb Milliarden, ein Drittel, am 29. März."""

# ruff: noqa: SIM905 - lists of words read better without quotation marks

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from decimal import Decimal
from functools import lru_cache

from store.translation.figure_scanner import Language, Optional, Spoken, Token, full_year
from store.translation.figure_units import GERMAN_UNITS

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_CODES = "EUR|USD|US|CHF|GBP|CNY|RMB|RUB|KZT|UZS|TRY|JPY|Fr"

_LEXER = re.compile(
    rf"""
    (?P<date>(?<![\d.,])(?:
        {_DAY}\.[ \xa0]?{_MONTH}\.[ \xa0]?(?:\d{{4}}|\d{{2}})(?!\d)
      | \d{{4}}-{_MONTH}-{_DAY}(?!\d)
      | {_DAY}\.(?:{_MONTH}\.(?=\s+[^\W\d_])|0[1-9]\.(?!\d))
    ))
  | (?P<time>(?<![\d.,])\d{{1,2}}(?:[:.][0-5]\d)?(?=[ \xa0]?Uhr\b)|(?<!\d)\d{{1,2}}:[0-5]\d(?!\d))
  | (?P<name>(?<!\w)(?!(?:{_CODES})\d|k?m[23]\b)[^\W\d_]{{1,8}}\d+(?:\+\d+)?(?!\w|[.,]\d))
  | (?P<number>
        [1-9]\d{{0,2}}(?:(?:[.'’]\d{{3}})+|(?:[ \xa0\u2009\u202f]\d{{3}})+)(?!\d)(?:,\d+)?
      | \d+(?:[.,]\d+)?)
  | (?P<word>k?m[23]\b|[^\W\d_]+)
  | (?P<sign>[^\s\w])
    """,
    re.VERBOSE,
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


def _any(words: Iterable[str]) -> str:
    return "|".join(sorted(words, key=len, reverse=True))


_BELOW_100 = rf"(?:(?:(?:{_any(_UNITS)})und)?(?:{_any(_TENS)})|{_any(_TEENS)}|{_any(_UNITS)})"
_BELOW_1000 = rf"(?:(?:{_any(_UNITS)})?hundert(?:und)?{_BELOW_100}?|{_BELOW_100})"
_CARDINAL = rf"(?P<n>(?:{_BELOW_1000})?tausend(?:und)?(?:{_BELOW_1000})?|{_BELOW_1000})"
_PART = re.compile(r"(?P<factor>\w*?)(?P<power>tausend|hundert)(?:und)?(?P<rest>\w*)")

_ORDINALS = {"erst": 1, "zweit": 2, "dritt": 3, "viert": 4, "siebt": 7, "acht": 8}
_SUPERLATIVES = (
    "(?:größt|grösst|wichtigst|höchst|best|stärkst|bedeutendst|meist|kleinst|längst|ältest|"
    "reichst|beliebtest|bevölkerungsreichst)"
)
_DENOMINATORS = {
    "drittel": 3, "viertel": 4, "fünftel": 5, "sechstel": 6, "siebtel": 7, "achtel": 8,
    "neuntel": 9, "zehntel": 10, "zwanzigstel": 20, "hundertstel": 100, "tausendstel": 1000,
}  # fmt: skip
_ENDING = "(?:e[rsnm]?)?"
_LASTING = "(?:tägig|jährig|monatig|wöchig|stündig|minütig|köpfig|stellig|stufig|teilig)"

_Meaning = Spoken | Callable[[str], Spoken]
_Rule = tuple[re.Pattern[str], _Meaning]


def _rule(pattern: str, meaning: _Meaning) -> _Rule:
    """What the words mean that `pattern` matches; a function is given its group ``n``."""
    return re.compile(pattern), meaning


def _cardinal(word: str) -> Decimal:
    return Decimal(_count(word))


def _count(word: str) -> int:
    """The value of a cardinal in one word."""
    part = _PART.fullmatch(word)
    if part is not None:
        factor = _count(part["factor"]) if part["factor"] else 1
        rest = _count(part["rest"]) if part["rest"] else 0
        return factor * (1000 if part["power"] == "tausend" else 100) + rest
    for table in (_UNITS, _TEENS, _TENS):
        if word in table:
            return table[word]
    unit, ten = word.split("und", 1)
    return _UNITS[unit] + _TENS[ten]


_TWO, _HALF = Decimal(2), Decimal("0.5")

# The first that matches a word counts. `optional` says that English may put it without a number.
_RULES: tuple[_Rule, ...] = (
    _rule(rf"{_CARDINAL}einhalb", lambda n: Spoken(_cardinal(n) + _HALF)),
    _rule(r"(?P<n>anderthalb)", Spoken(Decimal("1.5"))),
    _rule(r"(?P<n>null)", Spoken(Decimal(0))),
    _rule(r"(?P<n>acht)(?:e[rsnm]?)", Spoken(Decimal(8), "any", alone=True)),
    _rule(_CARDINAL, lambda n: Spoken(_cardinal(n))),
    _rule(r"(?P<n>zwei|drei)er", lambda n: Spoken(_cardinal(n))),
    _rule(
        rf"(?P<n>{_any(_TENS)})ern?", lambda n: Spoken(_cardinal(n) + 1900, "any", unit="decade")
    ),
    _rule(r"(?P<n>erste[rsnm]?)", Spoken(Decimal(1), "any", alone=True)),
    _rule(
        rf"(?P<n>{_any(_ORDINALS)})(?:e[rsnm]?|ens|{_SUPERLATIVES}\w*)",
        lambda n: Spoken(Decimal(_ORDINALS[n]), alone=True),
    ),
    _rule(
        rf"{_CARDINAL}s?t(?:e[rsnm]?|ens|{_SUPERLATIVES}\w*)",
        lambda n: Spoken(_cardinal(n), alone=True),
    ),
    _rule(
        rf"(?P<n>{_any(_DENOMINATORS)})[sn]?",
        lambda n: Spoken(Decimal(1) / _DENOMINATORS[n], fraction=True),
    ),
    _rule(r"(?P<n>dreiviertel)", Spoken(Decimal("0.75"))),
    _rule(r"(?P<n>vierteljahr)\w*", Spoken(Decimal("0.25"), "any")),
    _rule(rf"(?P<n>halb){_ENDING}|\w*hälften?|halbjahr(?:e?s|e|en)?", Spoken(_HALF)),
    _rule(r"(?P<n>halb)\w+", Spoken(_HALF, "any")),
    _rule(r"(?P<n>halbier)\w*", Spoken(_HALF, alone=True)),
    _rule(r"(?P<n>(?:ver)?doppelt?)(?:e[rsnm]?)?", Spoken(_TWO, alone=True)),
    _rule(r"(?P<n>verdopp?e?l)\w*", Spoken(_TWO, alone=True)),
    _rule(r"(?P<n>doppel)\w+", Spoken(_TWO, "any")),
    _rule(rf"(?:ver)?{_CARDINAL}fach\w*", lambda n: Spoken(_cardinal(n), alone=True)),
    _rule(rf"{_CARDINAL}mal(?:s|ig{_ENDING})?", lambda n: Spoken(_cardinal(n), _if_one(n))),
    _rule(rf"{_CARDINAL}{_LASTING}{_ENDING}", lambda n: Spoken(_cardinal(n), _if_one(n))),
    _rule(rf"{_CARDINAL}prozentig{_ENDING}", lambda n: Spoken(_cardinal(n), unit="%")),
    _rule(r"(?P<n>beide)[rsnm]?", Spoken(_TWO, "word")),
    _rule(
        r"(?P<n>zwei|drei|vier)(?:seitig|sprachig|gleisig|spurig)\w*",
        lambda n: Spoken(_cardinal(n), "any"),
    ),
    _rule(r"(?P<n>zweit|dritt)\w+", lambda n: Spoken(Decimal(_ORDINALS[n]), "any")),
)


def _if_one(word: str) -> Optional:
    """ "einmal" and "eintägig" are "once" and "a day's"."""
    return "any" if word in ("ein", "eins", "eine") else ""


@lru_cache(maxsize=8192)
def _meaning(word: str) -> Spoken | None:
    for pattern, meaning in _RULES:
        match = pattern.fullmatch(word)
        if match is not None:
            return meaning if isinstance(meaning, Spoken) else meaning(match["n"])
    return None


def _spoken(tokens: list[Token], at: int) -> tuple[Spoken, int] | None:
    if at >= len(tokens) or tokens[at].kind != "word" or tokens[at].lower in _ONES:
        return None
    meaning = _meaning(tokens[at].lower)
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


def _date(text: str, _months: frozenset[int]) -> tuple[int | None, int, int | None]:
    parts = [int(part) for part in re.findall(r"\d+", text)]
    if "-" in text:
        return parts[2], parts[1], parts[0]
    year = full_year(parts[2]) if len(parts) == 3 else None
    return parts[0], parts[1], year


def _time(text: str) -> int:
    hours, *minutes = (int(part) for part in re.findall(r"\d+", text))
    return hours * 60 + sum(minutes)


def _month(tokens: list[Token], at: int) -> int | None:
    token = tokens[at]
    if token.text in _MONTHS:
        return _MONTHS[token.text]
    if token.text not in _SHORT_MONTHS or at == 0:
        return None
    before = tokens[at - 1] if tokens[at - 1].text != "." or at == 1 else tokens[at - 2]
    return _SHORT_MONTHS[token.text] if before.kind == "number" else None


_ONES = frozenset("ein eine einen einem einer eines".split())

GERMAN = Language(
    lexer=_LEXER,
    number=_number,
    spoken=_spoken,
    date=_date,
    time=_time,
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
    minus=frozenset({"minus"}),
)
