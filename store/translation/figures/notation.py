"""What a language's notation of figures is made of, and what the scanner makes of it."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal, NamedTuple

from store.translation.figures.units import Unit

Lexeme = Literal["number", "word", "sign", "date", "time", "name"]
Kind = Literal["amount", "month", "time", "name"]
Optional = Literal["", "word", "any"]
Days = frozenset[tuple[int, int]]
"""Days of the year, each as day and month."""

DASHES = frozenset("-−–—‐‑")
MINUS = "minus"
"""What both languages call the sign before a number."""
DAY = r"(?:0?[1-9]|[12]\d|3[01])"
"""The day of a month in digits, for the patterns of dates."""
_CODES = "EUR|USD|US|CHF|GBP|CNY|RMB|RUB|KZT|UZS|TRY|JPY|Fr"
_ONE = Decimal(1)


class Token(NamedTuple):
    """A piece of the sentence: a number as written, a word, one sign, or a date, time or name."""

    kind: Lexeme
    text: str
    lower: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Spoken:
    """What a number word means.

    `optional` ones have a counterpart that is no number word ("beide", "erstmals"): they may be
    missing on the other side; ``word`` ones meet a number word only, ``any`` ones digits too.
    `fraction` words multiply a number before them ("zwei Drittel"). `other` is a second meaning.
    `alone` ones take no scale, and none from the next figure ("verdoppelt auf 3 Milliarden").
    """

    value: Decimal
    optional: Optional = ""
    fraction: bool = False
    alone: bool = False
    other: Decimal | None = None
    unit: str | None = None


@dataclass(slots=True)
class Figure:
    """A figure of one sentence; `first` and `last` are the indexes of its tokens."""

    kind: Kind
    value: Decimal
    first: int
    last: int
    start: int
    end: int
    name: str = ""
    unit: str | None = None
    scale: Decimal = _ONE
    factor: Decimal = _ONE
    negative: bool = False
    spoken: bool = False
    alone: bool = False
    vague: bool = False
    optional: Optional = ""
    other: Decimal | None = None
    sign_before: bool = False


class Language(NamedTuple):
    """How one language writes figures.

    `lexer` has the groups number, word, sign, date, time and name. `number` reads a number as
    written, `date` gives day, month and year, `time` minutes after midnight. `spoken` gives the
    meaning of the number words from an index on and how many they are, `month` the number of a
    month's name there.

    Words are in small letters: `scales` stand behind a number, `bare_scales` also alone
    ("Milliarden für Rohstoffe"), `scale_prefixes` begin a compound; `units` are phrases of up
    to three words. `ones` are 1 before a scale or unit and an article elsewhere. A range has a
    word of `between` and beside it only words of `joining`. `suffixes` and `decades` are
    written onto a number.
    """

    lexer: re.Pattern[str]
    number: Callable[[str], Decimal]
    spoken: Callable[[list[Token], int], tuple[Spoken, int] | None]
    date: Callable[[str, Days], tuple[int, int, int | None]]
    time: Callable[[str], int]
    month: Callable[[list[Token], int], int | None]
    scales: Mapping[str, Decimal]
    bare_scales: Mapping[str, Decimal]
    scale_prefixes: Mapping[str, Decimal]
    units: Mapping[str, Unit]
    currency_adjective: re.Pattern[str]
    ones: frozenset[str]
    between: frozenset[str]
    joining: frozenset[str]
    suffixes: frozenset[str]
    decades: frozenset[str]


def lexer(*, date: str, time: str, number: str, words: str = "") -> re.Pattern[str]:
    """The lexer of a language, by its verbose patterns; `words` are those that hold signs.

    Names with a number in them ("G20"), square metres and signs are the same in all languages.
    """
    return re.compile(
        rf"""
        (?P<date>(?<![\d.,])(?:{date}))
      | (?P<time>(?<![\d.,]){time}|(?<!\d)\d{{1,2}}:[0-5]\d(?!\d))
      | (?P<name>(?<!\w)(?!(?:{_CODES})\d|k?m[23]\b)[^\W\d_]{{1,8}}\d+(?:\+\d+)?(?!\w|[.,]\d))
      | (?P<number>{number})
      | (?P<word>{words}k?m[23]\b|[^\W\d_]+)
      | (?P<sign>[^\s\w])
        """,
        re.VERBOSE,
    )


def numbers_in(text: str) -> list[int]:
    """The runs of digits of a date or a time as numbers."""
    return [int(digits) for digits in re.findall(r"\d+", text)]


def minutes_after_midnight(text: str) -> int:
    """The time of a clock with twenty-four hours."""
    hours, *minutes = numbers_in(text)
    return hours * 60 + sum(minutes)


def full_year(year: int, date: str) -> int:
    """The year of `date`, with its century if it is written in two digits."""
    if date[-3:-2].isdigit():
        return year
    return year + (2000 if year < 70 else 1900)


def tokens_of(text: str, language: Language) -> list[Token]:
    """The tokens of `text`, white space left out."""
    return [
        Token(match.lastgroup, match.group(), match.group().lower(), match.start(), match.end())  # type: ignore[arg-type]
        for match in language.lexer.finditer(text)
    ]
