"""What a single word says of countries: as a name, an adjective, a people, a region or a city."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import Literal, NamedTuple

from store.reading.spelling import fold, folded_table
from store.reading.words import cities as city_words
from store.reading.words import companies as company_words
from store.reading.words import countries as words
from store.reading.words import misleading
from store.reading.words import provinces as province_words
from store.reading.words import sites as site_words

Sort = Literal["name", "adjective", "people", "region", "organisation", "city", "company"]


class Meaning(NamedTuple):
    """What a word or phrase stands for."""

    countries: tuple[str, ...]
    sort: Sort


Phrases = list[tuple[tuple[str, ...], Meaning]]
"""The stems of further words, and what they mean together with the word before them."""


class _Index(NamedTuple):
    names: dict[str, Meaning]
    acronyms: dict[str, Meaning]
    adjectives: dict[str, Meaning]
    phrases: defaultdict[str, list[tuple[str, Meaning]]]


_TABLES: tuple[tuple[str, tuple[Sort, ...]], ...] = (
    (words.COUNTRIES, ("name", "adjective", "people")),
    (words.REGIONS, ("region", "adjective", "people")),
    (words.ORGANISATIONS, ("organisation",)),
    (province_words.PROVINCES, ("name", "adjective", "adjective")),
    (city_words.CITIES, ("city",)),
    (site_words.SITES, ("name",)),
    (company_words.COMPANIES, ("company", "company")),
)
_PIECE = re.compile(r"[^-]+")
ENDINGS = ("", "e", "en", "er", "es", "em", "s", "n", "ens")
_ADJECTIVE_ENDINGS = ("", "e", "en", "er", "es", "em")
_PEOPLE_ENDINGS = (
    ("n", ""),
    ("in", "e"),
    ("innen", "e"),
    ("in", ""),
    ("innen", ""),
    ("s", ""),
    ("ern", "er"),
)


@lru_cache(maxsize=1)
def _index() -> _Index:
    """All words, entered from the last to the first: what is named first counts."""
    index = _Index({}, {}, {}, defaultdict(list))
    for table, sorts in reversed(_TABLES):
        rows = table.strip().replace("\n    ", " ").replace("=", "; ")
        lines = zip(rows.split("\n"), folded_table(rows).split("\n"), strict=True)
        for line, folded in reversed(list(lines)):
            codes, *cells = line.split(" | ")
            countries = tuple(codes.split(" "))
            for names, forms, sort in zip(cells, folded.split(" | ")[1:], sorts, strict=False):
                _enter(index, names, forms.split("; "), Meaning(countries, sort))
    for part, code in words.FIRST_PARTS.items():
        index.adjectives[part] = Meaning((code,), "adjective")
    return index


def _enter(index: _Index, names: str, forms: list[str], meaning: Meaning) -> None:
    """Enter the names of one cell; those in a cell of capitals are acronyms."""
    if names.isupper():
        index.acronyms.update(dict.fromkeys(names.split("; "), meaning))
        return
    known = index.adjectives if forms[0].endswith("sch") else index.names
    phrases = index.phrases
    for form in forms:
        if form.isalpha():
            known[form] = meaning
        elif "-" in form:
            first, _, rest = form.replace("-", " ").partition(" ")
            phrases[first].append((rest, meaning))
        elif " " in form:
            first, _, rest = form.partition(" ")
            phrases[first].append((rest, meaning))
        else:
            known[form] = meaning  # "Xi'an"


def _phrases_of(word: str) -> Phrases:
    """The phrases that a capital word may begin, the longest first: "Vereinigten" many."""
    known, folded = _index().phrases, fold(word)
    found = known.get(folded, []) + known.get(folded + ".", [])  # "St. Gallen"
    for ending in ENDINGS[1:]:
        if folded.endswith(ending) and len(folded) > len(ending) + 3:
            found = found + known.get(folded.removesuffix(ending), [])
    if not found:
        return []
    phrases = [(tuple(rest.replace(".", "").split()), meaning) for rest, meaning in found]
    return sorted(phrases, key=_most_words)


def _most_words(phrase: tuple[tuple[str, ...], Meaning]) -> int:
    return -len(phrase[0])


def look(word: str) -> Meaning | None:
    """What a single word stands for, with its endings and as first part of a compound."""
    index = _index()
    acronym = index.acronyms.get(word)
    if acronym or len(word) < 3:
        return acronym
    folded = fold(word)
    capital = word[0].isupper()
    if capital and folded in index.names:
        return index.names[folded]
    at = folded.rfind("sch")
    if at > 0 and folded[at + 3 :] in _ADJECTIVE_ENDINGS:
        stem = folded[: at + 3]
        if meaning := index.adjectives.get(stem) or _whole(stem, index.adjectives):
            return meaning
    elif folded in words.FIRST_PARTS:
        return index.adjectives[folded]
    if not capital:
        return None
    base = folded.removesuffix("s").removesuffix("'")
    if base != folded and (meaning := index.names.get(base)):
        return meaning
    for ending, nominative in _PEOPLE_ENDINGS:
        if folded.endswith(ending):
            meaning = index.names.get(folded.removesuffix(ending) + nominative)
            if meaning and meaning.sort == "people":
                return meaning
    for ending in ("er", "ern", "ers", "r"):  # "Taschkenter Gespräche", "die Karlsruher"
        if folded.endswith(ending):
            city = folded.removesuffix(ending)
            if ending == "r" and not city.endswith(("a", "e", "o", "u")):
                continue
            meaning = index.names.get(city)
            if meaning and meaning.sort == "city" and city not in misleading.WITHOUT_ADJECTIVE:
                return meaning
    return _whole(folded, index.names) or _look_in_compound(folded, index)


def _whole(folded: str, known: dict[str, Meaning]) -> Meaning | None:
    """The country of which a part is named: "Nordiran", "Westkasachstans", "ostdeutsch"."""
    for side in words.SIDES:
        if folded.startswith(side):
            whole = folded.removeprefix(side)
            meaning = known.get(whole) or known.get(whole.removesuffix("s"))
            if meaning and meaning.sort in ("name", "adjective"):
                return None if whole.startswith(misleading.CONTINENTS) else meaning
    return None


@lru_cache(maxsize=1024)
def city_of(word: str) -> tuple[str, bool]:
    """One form for a city's spellings in a text, and whether `word` is its adjective.

    "Taschkents" and "TASCHKENT" are one; "Taschkenter" is its adjective.
    """
    folded = re.sub(r"[ -]", "", fold(word))
    cities = _cities()
    for ending in ("", "s", "'s", "'"):
        base = folded.removesuffix(ending)
        if base in cities:
            return cities[base], False
    for ending in ("er", "ern", "ers", "r"):
        base = folded.removesuffix(ending)
        if base in cities:
            return cities[base], True
    return folded, False


@lru_cache(maxsize=1)
def _cities() -> dict[str, str]:
    """The first spelling of a city by each of its spellings, folded."""
    found: dict[str, str] = {}
    for _, names in _city_lines():
        for city in names.split(";"):
            spellings = city.split("=")
            found |= dict.fromkeys(spellings, spellings[0])
    return found


@lru_cache(maxsize=1)
def _capitals() -> dict[str, str]:
    return {
        country: re.split("[;=]", names, maxsplit=1)[0]
        for country, names in reversed(_city_lines())
    }


def _city_lines() -> list[tuple[str, str]]:
    """Each country with its cities, folded, without spaces and hyphens."""
    table = city_words.CITIES.strip().replace("\n    ", "")
    plain = folded_table(table.replace(" ", "").replace("-", "").replace(".", ""))
    lines = zip(table.split("\n"), plain.split("\n"), strict=True)
    return [(line[:2], names.partition("|")[2]) for line, names in lines]


def capital_of(country: str) -> str | None:
    """The form that `city_of` gives for a country's capital."""
    return _capitals().get(country)


def _look_in_compound(folded: str, index: _Index) -> Meaning | None:
    if not folded.endswith(_compound_heads()):
        return None
    for head in _compound_heads():
        if folded.endswith(head):
            first = folded.removesuffix(head)
            meaning = index.names.get(first) or index.names.get(first.removesuffix("s"))
            if meaning is None and first.upper() in ("EU", "GUS", "USA"):
                meaning = index.acronyms.get(first.upper())
            if meaning and meaning.sort != "people" and first not in misleading.ALSO_A_WORD:
                return meaning
    return None


@lru_cache(maxsize=1)
def _compound_heads() -> tuple[str, ...]:
    return tuple(sorted(map(fold, words.COMPOUND_HEADS), key=len, reverse=True))


class Doubt(NamedTuple):
    """When a word that may mean a country means none.

    `before` are the stems of words behind it that make it a sea, an agency or a firm; else it is
    a language ("auf Deutsch"), a first name before a surname or a word of its own.
    """

    before: tuple[str, ...] = ()
    kind: Literal["", "language", "first name", "word"] = ""


class Piece(NamedTuple):
    """A part of a word between hyphens: the phrases it may begin, and what it means alone."""

    offset: int
    length: int
    phrases: Phrases
    alone: Meaning | None
    doubt: Doubt


@lru_cache(maxsize=16384)
def known_pieces(word: str) -> tuple[Piece, ...]:
    """The parts of `word` that may name countries."""
    if word[0].islower() and "sch" not in word and "-" not in word:
        return ()
    pieces = []
    for match in _PIECE.finditer(word):
        phrases = _phrases_of(match[0]) if match[0][0].isupper() else []
        alone = look(match[0])
        if phrases or alone:
            doubt = _doubt(match[0], alone) if alone else Doubt()
            pieces.append(Piece(match.start(), len(match[0]), phrases, alone, doubt))
    return tuple(pieces)


def _doubt(word: str, meaning: Meaning) -> Doubt:
    folded = fold(word)
    before = tuple(second for first, second in _misleading_pairs() if folded.startswith(first))
    if meaning.sort == "adjective":
        if word[0].islower():  # "deutsche Banken" are no Deutsche Bank
            return Doubt()
        return Doubt(before, "language" if folded.endswith("sch") and not word.isupper() else "")
    if folded in misleading.ALSO_A_FIRST_NAME:
        return Doubt(before, "first name")
    return Doubt(before, "word" if folded in misleading.ALSO_A_WORD else "")


@lru_cache(maxsize=1)
def _misleading_pairs() -> list[tuple[str, str]]:
    return [(fold(first), fold(second)) for first, second in misleading.NOT_A_COUNTRY]
