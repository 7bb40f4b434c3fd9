"""How English writes figures: 1,234.5 million, two and a half billion, a third, on 29 March."""

# ruff: noqa: SIM905 - lists of words read better without quotation marks

from __future__ import annotations

import re
from decimal import Decimal
from functools import lru_cache

from store.translation.figures.notation import (
    DAY,
    Days,
    Language,
    Spoken,
    Token,
    full_year,
    lexer,
    minutes_after_midnight,
    numbers_in,
)
from store.translation.figures.units import ENGLISH_UNITS

_LEXER = lexer(
    date=rf"""
        {DAY}(?P<between>[./]){DAY}(?P=between)(?:\d{{4}}|\d{{2}})(?!\d)
      | \d{{4}}-\d{{2}}-\d{{2}}(?!\d)
    """,
    time=r"\d{1,2}(?:[:.][0-5]\d)?[ \xa0]?(?:[ap]\.m\.|[ap]m\b)",
    number=r"""
        [1-9]\d{0,2}(?:(?:[,'’]\d{3})+|(?:[ \xa0\u2009\u202f]\d{3})+)(?!\d)(?:\.\d+)?
      | \d+(?:\.\d+)?|(?<![.\w])\.\d+
    """,
    words=r"U\.S\.|",
)

_MONTHS = {
    name: number
    for number, name in enumerate(
        "January February March April May June July August September October November "
        "December".split(),
        start=1,
    )
}
_SHORT_MONTHS = {name[:3]: number for name, number in _MONTHS.items()} | {"Sept": 9}

_SCALES = {
    word: Decimal(10) ** power
    for power, words in {
        2: "hundred",
        3: "thousand k",
        6: "million millions mn mln mio",
        9: "billion billions bn bln b",
        12: "trillion trillions tn trn",
        15: "quadrillion",
    }.items()
    for word in words.split()
} | {"dozen": Decimal(12)}
_BARE_SCALES = {
    word: _SCALES[word.removesuffix("s")]
    for word in "dozen dozens hundreds thousands million millions billion billions trillion "
    "trillions hundred thousand".split()
}
_SCALE_PREFIXES = {f"multi{word}": _SCALES[word] for word in ("million", "billion", "trillion")}

_UNITS = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
_TENS = {
    word: number * 10
    for number, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
        "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
}
_TEN_ORDINALS = {f"{word[:-1]}ieth": number for word, number in _TENS.items()}
_HALF = Decimal("0.5")
_HALF_DAY = 12 * 60

_SINGLE = {
    "both": Spoken(Decimal(2), "word"),
    "double": Spoken(Decimal(2), alone=True),
    "twice": Spoken(Decimal(2), alone=True),
    "thrice": Spoken(Decimal(3), alone=True),
    "half": Spoken(_HALF),
    "halves": Spoken(_HALF),
    "halved": Spoken(_HALF, alone=True),
    "halve": Spoken(_HALF, alone=True),
    "halving": Spoken(_HALF, alone=True),
    "quarter": Spoken(Decimal("0.25"), "any", fraction=True),
    "quarters": Spoken(Decimal("0.25"), "any", fraction=True),
    "first": Spoken(Decimal(1), "any", alone=True),
    "hundredth": Spoken(Decimal(100), alone=True),
    "tens": Spoken(Decimal(10)),
}
for _number, _stems in {2: "doubl", 3: "tripl trebl", 4: "quadrupl", 5: "quintupl"}.items():
    for _stem in _stems.split():
        for _ending in ("e", "es", "ed", "ing"):
            _SINGLE[_stem + _ending] = Spoken(Decimal(_number), alone=True)
for _word, _number in (_UNITS | _TENS).items():
    _SINGLE[_word] = Spoken(Decimal(_number))
    _SINGLE[f"{_word}fold"] = Spoken(Decimal(_number), alone=True)
    _SINGLE[f"{_word}some"] = Spoken(Decimal(_number), "any")
for _word, _number in _TENS.items():
    _SINGLE[f"{_word[:-1]}ies"] = Spoken(Decimal(_number + 1900), "any", unit="decade")
for _word, _number in (_ORDINALS | _TEN_ORDINALS).items():
    if _number > 1:
        _SINGLE[_word] = Spoken(
            Decimal(_number), alone=True, other=Decimal(1) / _number if _number > 2 else None
        )
    if _number > 2:
        _SINGLE[f"{_word}s"] = Spoken(Decimal(1) / _number, fraction=True)
del _SINGLE["one"]

_PHRASES = {
    ("tens", "of", "thousands"): Spoken(Decimal(10_000)),
    ("hundreds", "of", "thousands"): Spoken(Decimal(100_000)),
}
_ONES = frozenset({"a", "an", "one"})


def _spoken(tokens: list[Token], at: int) -> tuple[Spoken, int] | None:
    if at >= len(tokens) or tokens[at].kind != "word":
        return None
    word = tokens[at].lower
    if word not in _STARTS:
        return None
    phrase = tuple(token.lower for token in tokens[at : at + 3])
    if phrase in _PHRASES:
        return _PHRASES[phrase], 3
    if word == "half":
        return _half(tokens, at)
    if word in _UNITS or word in _TENS or word in _ONES:
        return _cardinal(tokens, at)
    meaning = _SINGLE.get(word)
    if meaning is None:
        return None
    if meaning.alone and meaning.other is not None and at and tokens[at - 1].lower in _ONES:
        return _fraction_or_ordinal(meaning.value), 1  # "a third": of something, or one more
    return meaning, 1


@lru_cache(maxsize=64)
def _fraction_or_ordinal(value: Decimal) -> Spoken:
    return Spoken(value, fraction=True, other=Decimal(1) / value)


def _half(tokens: list[Token], at: int) -> tuple[Spoken, int]:
    """ "half a million" is one number with its scale; otherwise the half stands alone."""
    words = [token.lower for token in tokens[at + 1 : at + 3]]
    if len(words) == 2 and words[0] in _ONES and words[1] in _SCALES:
        return _SINGLE["half"], 2
    return _SINGLE["half"], 1


def _cardinal(tokens: list[Token], at: int) -> tuple[Spoken, int] | None:
    """ "twenty-two", "one hundred and fifty", "two thousand three hundred", "two and a half"."""
    total = Decimal(0)
    here, part, ordinal = at, Decimal(0), False
    counted = False
    while here < len(tokens):
        word = tokens[here].lower
        if word in _ONES and not counted:
            following = tokens[here + 1].lower if here + 1 < len(tokens) else ""
            beyond = tokens[here + 2].lower if here + 2 < len(tokens) else ""
            if following in ("hundred", "thousand") or (
                word == "one" and (following, beyond) == ("and", "a")
            ):
                part = Decimal(1)
            else:
                return None
        elif word in _TENS and part % 100 == 0:
            part += _TENS[word]
        elif word in _UNITS and (
            part % 100 == 0 or (part % 10 == 0 and part % 100 >= 20 and _UNITS[word] < 10)
        ):
            part += _UNITS[word]
        elif word == "hundred" and 0 < part < 10:
            part *= 100
        elif word == "thousand" and 0 < part < 1000 and not total:
            total, part = part * 1000, Decimal(0)
        elif (
            word in _ORDINALS
            and part % 10 == 0
            and part
            and _ORDINALS[word] < 10
            and tokens[here - 1].text == "-"
        ):
            part, ordinal = part + _ORDINALS[word], True
            here += 1
            break
        elif counted and word in ("-", "and") and here + 1 < len(tokens):
            following = tokens[here + 1].lower
            if word == "-" and not (following in _UNITS or following in _ORDINALS):
                break
            if word == "and" and not (
                (following in _UNITS or following in _TENS)
                and tokens[here - 1].lower in ("hundred", "thousand")
            ):
                break
        else:
            break
        counted = True
        here += 1
    value, count = total + part, here - at
    if [token.lower for token in tokens[here : here + 3]] == ["and", "a", "half"]:
        value, count = value + _HALF, count + 3
    return (Spoken(value, alone=ordinal), count) if counted else None


def _number_of(text: str) -> Decimal:
    return Decimal(re.sub(r"[,'’ \xa0\u2009\u202f]", "", text))


def _date(text: str, days: Days) -> tuple[int, int, int | None]:
    first, second, third = numbers_in(text)
    if "-" in text:
        return third, second, first
    if _is_american(first, second, days):
        first, second = second, first
    return first, second, full_year(third, text)


def _is_american(first: int, second: int, days: Days) -> bool:
    """Whether the month stands first; `days` are those that the date may be one of."""
    if first > 12 or second > 12:
        return second > 12
    if (first, second) in days or (second, first) in days:
        return (first, second) not in days
    months = {month for _, month in days}
    return first in months and second not in months


def _time(text: str) -> int:
    minutes = minutes_after_midnight(text)
    half_day = text.lower().replace(".", "").rstrip()[-2:]
    if half_day in ("am", "pm"):
        minutes = minutes % _HALF_DAY + (_HALF_DAY if half_day == "pm" else 0)
    return minutes


def _month(tokens: list[Token], at: int) -> int | None:
    token = tokens[at]
    beside = [tokens[near] for near in (at - 1, at + 1, at + 2) if 0 <= near < len(tokens)]
    by_number = any(near.kind == "number" for near in beside)
    if token.text in _MONTHS:
        if token.text in ("May", "March") and at == 0 and not by_number:
            return None  # "May he …"
        return _MONTHS[token.text]
    return _SHORT_MONTHS.get(token.text) if by_number else None


_STARTS = _SINGLE.keys() | _ONES | {phrase[0] for phrase in _PHRASES}

ENGLISH = Language(
    lexer=_LEXER,
    number=_number_of,
    spoken=_spoken,
    date=_date,
    time=_time,
    month=_month,
    scales=_SCALES,
    bare_scales=_BARE_SCALES,
    scale_prefixes=_SCALE_PREFIXES,
    units=ENGLISH_UNITS,
    currency_adjective=re.compile(r"[A-Z]\w+"),
    ones=_ONES,
    between=frozenset("to and or through until".split()),
    joining=frozenset(
        "from of between about around almost nearly more than over just under a good up some "
        "approximately at least most initially roughly even then the".split()
    ),
    suffixes=frozenset({"st", "nd", "rd", "th", "fold"}),
    decades=frozenset({"s"}),
)
