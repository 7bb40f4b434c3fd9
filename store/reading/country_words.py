"""What a single word says of countries: as a name, an adjective, a people, a region or a city."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import Literal, NamedTuple

from store.reading.spelling import fold
from store.reading.words import cities as city_words
from store.reading.words import countries as words

Sort = Literal["name", "adjective", "people", "region", "organisation", "city"]


class Meaning(NamedTuple):
    """What a word or phrase stands for."""

    countries: tuple[str, ...]
    sort: Sort


class _Index(NamedTuple):
    names: dict[str, Meaning]
    acronyms: dict[str, Meaning]
    adjectives: dict[str, Meaning]
    phrases: dict[str, list[tuple[tuple[str, ...], Meaning]]]


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


def _rows(table: str) -> list[list[list[str]]]:
    return [
        [[name.strip() for name in cell.split(";") if name.strip()] for cell in line.split("|")]
        for line in table.strip().replace("\n    ", " ").splitlines()
    ]


@lru_cache(maxsize=1)
def _index() -> _Index:
    index = _Index({}, {}, {}, defaultdict(list))

    def enter(name: str, meaning: Meaning) -> None:
        stems = tuple(fold(part.rstrip(".")) for part in re.split(r"[ -]", name))
        if len(stems) > 1:
            for ending in ENDINGS:
                index.phrases[stems[0] + ending].append((stems[1:], meaning))
        elif name.isupper() or any(letter.isdigit() for letter in name):
            index.acronyms[name] = meaning
        elif meaning.sort == "adjective":
            index.adjectives.setdefault(stems[0], meaning)
        else:
            index.names.setdefault(stems[0], meaning)

    for table, sort in ((words.COUNTRIES, "name"), (words.REGIONS, "region")):
        for codes, names, adjectives, peoples in _rows(table):
            countries = tuple(codes[0].split())
            for name in names:
                enter(name, Meaning(countries, sort))  # type: ignore[arg-type]
            for adjective in adjectives:
                enter(adjective, Meaning(countries, "adjective"))
            for people in peoples:
                enter(people, Meaning(countries, "people"))
    for codes, names, adjectives in _rows(words.PARTS):
        for name in names:
            enter(name, Meaning((codes[0],), "name"))
        for adjective in adjectives:
            enter(adjective, Meaning((codes[0],), "adjective"))
    for codes, names in _rows(words.ORGANISATIONS):
        for name in names:
            enter(name, Meaning(tuple(codes[0].split()), "organisation"))
    for codes, names in _rows(city_words.CITIES):
        for spellings in names:
            for name in spellings.split("="):
                enter(name.strip(), Meaning((codes[0],), "city"))
    for part, code in words.FIRST_PARTS.items():
        index.adjectives[part] = Meaning((code,), "adjective")
    for found in index.phrases.values():
        found.sort(key=lambda entry: -len(entry[0]))
    return index


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
        if meaning := index.adjectives.get(folded[: at + 3]):
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
    for ending in ("er", "ern", "ers", "r"):  # "Taschkenter Gespräche", "die Berliner"
        if folded.endswith(ending):
            meaning = index.names.get(folded.removesuffix(ending))
            if meaning and meaning.sort == "city":
                return meaning
    for side in words.SIDES:  # "Nordiran", "Westkasachstan"
        if folded.startswith(side):
            whole = folded.removeprefix(side)
            meaning = index.names.get(whole) or index.names.get(whole.removesuffix("s"))
            if meaning and meaning.sort == "name" and len(whole) > 3:
                return meaning
    return _look_in_compound(folded, index)


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
    for _, names in _rows(city_words.CITIES):
        for spellings in names:
            folded = [re.sub(r"[ -]", "", fold(name.strip())) for name in spellings.split("=")]
            found |= dict.fromkeys(folded, folded[0])
    return found


@lru_cache(maxsize=1)
def _capitals() -> dict[str, str]:
    return {
        codes[0]: re.sub(r"[ -]", "", fold(names[0].split("=")[0].strip()))
        for codes, names in reversed(_rows(city_words.CITIES))
    }


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
            if meaning and meaning.sort != "people":
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
    phrases: list[tuple[tuple[str, ...], Meaning]]
    alone: Meaning | None
    doubt: Doubt


@lru_cache(maxsize=16384)
def known_pieces(word: str) -> tuple[Piece, ...]:
    """The parts of `word` that may name countries."""
    if word[0].islower() and "sch" not in word and "-" not in word:
        return ()
    pieces = []
    for match in _PIECE.finditer(word):
        phrases = _index().phrases.get(fold(match[0]), []) if match[0][0].isupper() else []
        alone = look(match[0])
        if phrases or alone:
            doubt = _doubt(match[0], alone) if alone else Doubt()
            pieces.append(Piece(match.start(), len(match[0]), phrases, alone, doubt))
    return tuple(pieces)


def _doubt(word: str, meaning: Meaning) -> Doubt:
    folded = fold(word)
    if meaning.sort == "adjective":
        before = tuple(
            fold(second) for first, second in words.NOT_A_COUNTRY if folded.startswith(fold(first))
        )
        language = word[0].isupper() and folded.endswith("sch") and not word.isupper()
        return Doubt(before, "language" if language else "")
    if meaning.sort == "city" and folded in city_words.ALSO_A_FIRST_NAME:
        return Doubt(kind="first name")
    if meaning.sort == "city" and folded in city_words.ALSO_A_WORD:
        return Doubt(kind="word")
    return Doubt()
