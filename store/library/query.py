"""What a person asks the library for, and how it is written: words and ``field:value``."""

from __future__ import annotations

import re
from collections.abc import Iterable
from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal, cast, get_args

from store import vocabulary
from store.library.periods import span_asked
from store.library.search_folding import WORD
from store.records import Indicator, Listing, MeetingKind, Record

if TYPE_CHECKING:
    from store.library.search_names import Sense

Field = Literal["measure", "country", "sector", "period", "kind"]
FIELDS: tuple[Field, ...] = get_args(Field)

MOST_WORDS = 100
"""Each word that must be found costs time; a question of more was not typed as one."""

_TOKEN = re.compile(r'([^\W\d_]+):("[^"]*"?|\S*)|"([^"]*)"?|(\S+)')


class QueryError(ValueError):
    """A query that cannot be answered; its text is one sentence that says what would be valid."""


class Query(Record, frozen=True, kw_only=True):
    """Words that must all be found, narrowed by fields; an empty query asks for everything.

    A figure answers if it has one of the `measures`, all of the `countries` (its own or, where
    it names none, its meeting's), and a period that overlaps `period` (``2024``, ``2024..``,
    ``..2023``, ``2022..2024`` or a period code of the reading guide); its meeting must have one
    of the `sectors` and one of the `kinds`.
    """

    words: tuple[str, ...] = ()
    measures: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    sectors: tuple[str, ...] = ()
    kinds: tuple[MeetingKind, ...] = ()
    period: str | None = None


class Hit(Record, frozen=True, kw_only=True):
    """An answer to a query: a figure in its sentence, or a sentence that holds the words.

    `start` and `end` are the offsets of the sentence in the report's text; the figure has its
    own.
    """

    listing: Listing
    indicator: Indicator | None
    sentence: str
    start: int
    end: int


def make_query(
    text: str = "",
    *,
    measures: Iterable[str] = (),
    countries: Iterable[str] = (),
    sectors: Iterable[str] = (),
    kinds: Iterable[str] = (),
    period: str | None = None,
) -> Query:
    """The query of `text` (see `parse_query`) narrowed further by values as people write them.

    This is what the options of the command line give; raises `QueryError` as `parse_query` does.
    """
    query = parse_query(text)
    if period is not None and query.period is not None and period.strip() != query.period:
        raise QueryError(f"Two periods are asked for, {query.period} and {period}; give one.")
    given = {"measure": measures, "country": countries, "sector": sectors, "kind": kinds}
    found = {
        field: tuple(code for value in values for code in codes_of(cast(Field, field), value))
        for field, values in given.items()
    }
    return Query(
        words=query.words,
        measures=_unique(query.measures + found["measure"]),
        countries=_unique(query.countries + found["country"]),
        sectors=_unique(query.sectors + found["sector"]),
        kinds=cast(tuple[MeetingKind, ...], _unique(query.kinds + found["kind"])),
        period=query.period if period is None else _period(period),
    )


def parse_query(text: str, *, typing: bool = False) -> Query:
    """The query that `text` writes: free words and ``measure:`` ``country:`` ``sector:``
    ``period:`` ``kind:`` with a code or a German or English name.

    Several values stand behind one another with commas; names with spaces stand in quotes.
    Raises `QueryError` for a value that names nothing and for more than `MOST_WORDS`. With
    `typing` a last filter that is still being written (``country:Kas``) narrows nothing yet
    instead.
    """
    many = sum(1 for _ in WORD.finditer(text))
    if many > MOST_WORDS:
        raise QueryError(
            f"A question has at most {MOST_WORDS} words, and this one {many:,}; leave some out."
        )
    words: list[str] = []
    found: dict[str, list[str]] = {field: [] for field in FIELDS}
    for match in _TOKEN.finditer(text):
        name, value, quoted, word = match.groups()
        if name is None:
            words.extend((quoted or "").split() if word is None else [word])
            continue
        field = _field(name)
        if field is None:
            words.append(match.group())
            continue
        try:
            for part in value.strip('"').split(","):
                found[field].extend(codes_of(field, part) if part.strip() else ())
        except QueryError:
            if not (typing and match.end() == len(text)):
                raise
    periods = _unique(found["period"])
    if len(periods) > 1:
        raise QueryError(f"Two periods are asked for, {periods[0]} and {periods[1]}; give one.")
    return Query(
        words=tuple(words),
        measures=_unique(found["measure"]),
        countries=_unique(found["country"]),
        sectors=_unique(found["sector"]),
        kinds=cast(tuple[MeetingKind, ...], _unique(found["kind"])),
        period=periods[0] if periods else None,
    )


def codes_of(field: Field, value: str) -> tuple[str, ...]:
    """The codes that `value` names in `field`: a code, a German or an English name.

    A region is all of its countries; a period is itself. Raises `QueryError`.
    """
    from store.library import search_names  # tables that not every start needs

    if field == "period":
        return (_period(value),)
    name = search_names.phrase(value)
    if field == "country":
        code = value.strip().upper()
        if code in vocabulary.country_names():
            return (code,)
        for region, countries in search_names.REGIONS.items():
            if search_names.phrase(region) == name:
                return countries
    elif (code := value.strip().casefold()) in _codes(field):
        return (code,)
    named = _of_field(field, search_names.sense_of(name, whole=True))
    if named and (field != "country" or len(named) == 1):
        return named
    raise QueryError(_nothing_named(field, value.strip(), name))


def _unique(values: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def _field(name: str) -> Field | None:
    """The filter called `name`; one misspelt is an error, any other word before a colon none."""
    folded = name.casefold()
    for field in FIELDS:
        if folded == field:
            return field
    close = get_close_matches(folded, FIELDS, n=1, cutoff=0.8)
    if close:
        raise QueryError(f"There is no filter “{name}:”; did you mean “{close[0]}:”?")
    return None


def _codes(field: Field) -> Iterable[str]:
    if field == "measure":
        return vocabulary.MEASURES
    if field == "sector":
        return vocabulary.SECTORS
    if field == "kind":
        return vocabulary.MEETING_KINDS
    return vocabulary.country_names()


def _of_field(field: Field, sense: Sense) -> tuple[str, ...]:
    named = {
        "measure": sense.measures,
        "country": sense.countries,
        "sector": sense.sectors,
        "kind": sense.kinds,
    }
    return tuple(sorted(named[field]))


def _nothing_named(field: Field, value: str, name: str) -> str:
    """The sentence for a value that names nothing, with the valid one nearest to it."""
    from store.library import search_names

    table = search_names.country_names() if field == "country" else search_names.field_names()
    candidates = [
        known for known in table if len(known) > 2 and _of_field(field, table.whole(known))
    ]
    beginning = [known for known in candidates if len(name) > 1 and known.startswith(name)]
    close = beginning[:1] or get_close_matches(name, candidates, n=1, cutoff=0.6)
    if close:
        code = _of_field(field, table.whole(close[0]))[0]
        return (
            f"There is no {field} “{value}”; did you mean {field}:{code} ({_label(field, code)})?"
        )
    example = "KZ" if field == "country" else next(iter(_codes(field)))
    return f"There is no {field} “{value}”; a valid one is, for example, {field}:{example}."


def _label(field: Field, code: str) -> str:
    if field == "country":
        return vocabulary.country_name(code)
    terms = {
        "measure": vocabulary.MEASURES,
        "sector": vocabulary.SECTORS,
        "kind": vocabulary.MEETING_KINDS,
    }
    return terms[field][code].label()


def _period(value: str) -> str:
    period = value.strip().upper()
    try:
        span_asked(period)
    except ValueError:
        raise QueryError(
            f"There is no period “{value.strip()}”; write 2024, 2024.., ..2023, 2022..2024, "
            "2025-Q1 or 2025-03."
        ) from None
    return period
