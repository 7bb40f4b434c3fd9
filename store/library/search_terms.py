"""A query taken apart into terms: what each word may be, and where it is looked up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from store.library.periods import Span, span_asked
from store.library.query import Query
from store.library.search_folding import WORD, bare, fold, number_forms
from store.library.search_keys import MARK, key, span_of_key, value_key
from store.library.search_names import NOTHING, Sense, phrase, sense_of, sense_of_code

SHORTEST_INSIDE = 3
"""Terms with fewer letters, and numbers, are found at the start of words only."""

LONGEST_NAME = 4

_SCALES = {
    "tsd": (1e3,),
    "tausend": (1e3,),
    "thousand": (1e3,),
    "mio": (1e6,),
    "mill": (1e6,),
    "mln": (1e6,),
    "million": (1e6,),
    "millionen": (1e6,),
    "mrd": (1e9,),
    "mia": (1e9,),
    "mlrd": (1e9,),
    "milliarde": (1e9,),
    "milliarden": (1e9,),
    "bn": (1e9,),
    "bln": (1e9,),
    # German counts a Billion a thousand times higher than English does.
    "billion": (1e9, 1e12),
    "billionen": (1e12,),
    "bio": (1e12,),
    "trillion": (1e12,),
}
_PERCENT = frozenset({"%", "prozent", "percent", "pct"})
_NUMBER = re.compile(r"(?P<sign>[$€£])?(?P<digits>\d+(?:[.,'’]\d+)*)[.,]?(?P<rest>%|[^\W\d]+\.?)?")
_GROUPS = re.compile(r"\d{1,3}(?:[.,'’]\d{3})+")
_DECIMAL = re.compile(r"(\d+(?:[.,'’]\d{3})*)[.,](\d+)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CURRENCIES = {"$": "USD", "€": "EUR", "£": "GBP"}


class Lookup(NamedTuple):
    """One question to a set of words: is there this word (``=``), one that begins so (``<``),
    one that has this inside (``*``), or a period that shares a day with `span` (``p``)?"""

    how: str
    what: str
    span: Span | None = None

    def holds(self, words: Iterable[str]) -> bool:
        """Whether a set of words answers it."""
        if self.how == "=":
            return self.what in words
        if self.how == "<":
            return any(word.startswith(self.what) for word in words)
        if self.how == "*":
            return any(self.what in word for word in words if word[0] != MARK)
        return any(self.accepts(word) for word in words if word.startswith(self.what))

    def accepts(self, period: str) -> bool:
        """Whether the days of this period key share one with `span`."""
        return self.span is not None and span_of_key(period).overlaps(self.span)


AnyOf = tuple[Lookup, ...]
"""Lookups of which one has to hold."""


class Term(NamedTuple):
    """A part of a query that has to be met: by a field, by the text, or weakly by the meeting."""

    strong: AnyOf = ()
    figure_text: tuple[AnyOf, ...] = ()
    report_text: tuple[AnyOf, ...] = ()
    weak: AnyOf = ()
    countries: frozenset[str] = frozenset()
    filters: bool = False


def terms_of(query: Query) -> tuple[Term, ...]:
    """The terms of `query`, each once; each must be met."""
    return tuple(dict.fromkeys((*_filters(query), *_free(query.words))))


def _filters(query: Query) -> Iterator[Term]:
    if query.measures:
        yield Term(strong=_exact("m", query.measures), filters=True)
    for country in query.countries:
        yield Term(strong=_exact("c", (country,)), countries=frozenset((country,)), filters=True)
    if query.sectors:
        yield Term(strong=_exact("s", query.sectors), filters=True)
    if query.kinds:
        yield Term(strong=_exact("k", query.kinds), filters=True)
    if query.period is not None:
        yield Term(strong=(Lookup("p", key("p", ""), span_asked(query.period)),), filters=True)


def _exact(field: str, contents: Iterable[str]) -> AnyOf:
    return tuple(Lookup("=", key(field, content)) for content in contents)


def _free(words: Sequence[str]) -> Iterator[Term]:
    """The terms of free words; neighbours that are one name or one number are one term."""
    pieces = [piece for word in words for piece in word.split()]
    at = 0
    while at < len(pieces):
        number, taken = _number(pieces, at)
        if number is not None:
            yield number
            at += taken
            continue
        for length in range(min(LONGEST_NAME, len(pieces) - at), 1, -1):
            together = " ".join(pieces[at : at + length])
            sense = sense_of(phrase(together), whole=True) if together.count(" ") else NOTHING
            if sense != NOTHING:
                yield _word(together, sense)
                at += length
                break
        else:
            if WORD.search(pieces[at]) or pieces[at] in "%$€£":
                sense = sense_of(phrase(pieces[at])).joined(sense_of_code(pieces[at]))
                yield _word(pieces[at], sense)
            at += 1


def _word(text: str, sense: Sense) -> Term:
    needles = tuple(_needle(word) for word in WORD.findall(text))
    strong = tuple(
        chain(
            _exact("m", sorted(sense.measures)),
            _exact("c", sorted(sense.countries)),
            _exact("t", sorted(sense.sectors)),
            _exact("k", sorted(sense.kinds)),
            _exact("u", sorted(sense.units)),
        )
    )
    return Term(
        strong=strong,
        figure_text=needles,
        report_text=needles,
        weak=_exact("s", sorted(sense.sectors)),
        countries=sense.countries,
    )


def _needle(word: str) -> AnyOf:
    """Where a word of the query is looked up in the text."""
    if word[0].isdigit():
        return tuple(Lookup("<", form) for form in number_forms(word)[-1:])
    spellings = [fold(word)]
    if not word.isascii() and len(word) > SHORTEST_INSIDE and bare(word) != spellings[0]:
        spellings.append(bare(word))
    how = "<" if len(word) < SHORTEST_INSIDE else "*"
    return tuple(Lookup(how, spelling) for spelling in spellings if spelling)


def _values(digits: str) -> tuple[float, ...]:
    """The values a number as written can have: 1.000 is a thousand, or one in English."""
    values = []
    if _GROUPS.fullmatch(digits):
        values.append(float(re.sub(r"\D", "", digits)))
    decimal = _DECIMAL.fullmatch(digits)
    if decimal:
        values.append(float(f"{re.sub(r'[^0-9]', '', decimal[1])}.{decimal[2]}"))
    if digits.isdigit():
        values.append(float(digits))
    return tuple(values)


def _number(pieces: Sequence[str], at: int) -> tuple[Term | None, int]:
    """The number at `at` with the scale or percent sign behind it, and how many words it takes."""
    match = _NUMBER.fullmatch(pieces[at])
    if match is None or not match["digits"].isascii():
        return None, 0
    rest, taken = (match["rest"] or "").casefold().rstrip("."), 1
    if not rest and at + 1 < len(pieces):
        following = pieces[at + 1].casefold().rstrip(".")
        if following in _SCALES or following in _PERCENT:
            rest, taken = following, 2
    if rest and rest not in _SCALES and rest not in _PERCENT:
        return None, 0
    unit = _CURRENCIES.get(match["sign"] or "", "")
    return _number_term(match["digits"], rest, unit), taken


def _number_term(digits: str, rest: str, unit: str) -> Term:
    number: AnyOf = tuple(Lookup("<", form) for form in number_forms(digits)[-1:])
    scales = _SCALES.get(rest, (1.0,))
    values = [value * scale for value in _values(digits) for scale in scales]
    if rest in _PERCENT:
        unit = "percent"
    strong = tuple(Lookup("=", value_key(value, unit)) for value in values)
    if rest:
        # A number and its scale somewhere in a report say nothing; only a figure can answer.
        return Term(strong=strong)
    quoted = tuple(Lookup("<", key("q", lookup.what)) for lookup in number)
    if _YEAR.fullmatch(digits):
        return Term(
            strong=(*strong, Lookup("=", key("y", digits))),
            figure_text=((*quoted, Lookup("=", digits)),),
            report_text=(number,),
        )
    if unit:
        return Term(
            strong=strong, figure_text=(quoted, _exact("u", (unit,))), report_text=(number,)
        )
    return Term(strong=strong, figure_text=(quoted,), report_text=(number,))
