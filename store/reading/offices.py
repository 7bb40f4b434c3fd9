"""What an office's name says: its dictionary form, who may hold it, whether it is one at all."""

from __future__ import annotations

from functools import lru_cache
from typing import Literal, NamedTuple

from store.reading.words import offices as words

_HEADS = tuple(words.HEADS)
_ENDINGS = ("", "innen", "in", "en", "n", "es", "em", "m", "s", "r")
_KEPT = ("stellvertretend", "erste", "hohe", "amtierend", "parlamentarisch", "geschäftsführend")
_ADJECTIVAL = ("vorsitzend", "beauftragt", "gesandt")


class Office(NamedTuple):
    """One word for an office; `sort` says whether it stands for somebody else's office.

    `may_be_plural` is true of forms like "Minister" and "Präsidenten".
    """

    lemma: str
    sort: Literal["office", "other", "host", "guest", "former"]
    may_be_plural: bool
    countries: tuple[str, ...]


def _lemma(word: str) -> str | None:
    """The nominative singular of `word` if it is an office, else None."""
    lower = word.lower()
    for ending in _ENDINGS:
        base = lower.removesuffix(ending) if ending else lower
        if lower.endswith(ending) and (base.endswith(_HEADS) or base in words.ALONE):
            if ending in ("in", "innen"):
                return word[: len(base)] + "in"
            return word[: len(base)]
    return None


@lru_cache(maxsize=8192)
def office(word: str) -> Office | None:
    """The office that a capitalised `word` names, or None ("Ministerium", "Handel")."""
    lower = word.lower()
    for sort, stems in (
        ("other", words.STANDS_FOR_ANOTHER),
        ("host", words.HOSTS),
        ("guest", words.GUESTS),
    ):
        for ending in ("", "n", "s", "es"):
            if lower.endswith(ending) and lower.removesuffix(ending) in stems:
                return Office(word, sort, False, ())  # type: ignore[arg-type]
    lemma = _lemma(word)
    if lemma is None:  # "Praesident"
        for pair, umlaut in (("ae", "ä"), ("oe", "ö"), ("ue", "ü")):
            if lemma is None and pair in lower:
                lemma = _lemma(word.replace(pair, umlaut))
    if lemma is None:
        return None
    first, _, rest = lemma.partition("-")
    if lower in words.NOT_OFFICES or first in ("Ex", "Alt"):
        return Office(lemma, "former", False, ())
    if rest and first.isupper() and not lemma.startswith(("EU-", "UN-")):
        lemma = rest
    if rest and lemma.islower():
        lemma = lemma.capitalize()
    plural = lower.endswith(("en", "er", "innen", "fs", "äre", "eure", "oren"))
    masculine = lemma.lower().removesuffix("in")
    countries: tuple[str, ...] = ()
    for name, codes in words.OF_A_COUNTRY.items():
        if masculine in (name, name.removesuffix("in")) or masculine == "eu-" + name:
            countries = codes
    if not countries and masculine.endswith("kommissar") and not masculine.startswith("un-"):
        countries = ("EU",)
    if not countries and masculine.startswith("bundes") and masculine.endswith("minister"):
        countries = ("DE", "AT")
    return Office(lemma, "office", plural, countries)


def nominative(lemma: str, article: str, adjectives: list[str]) -> str:
    """The office as a dictionary has it, with "stellvertretend" and the like before it."""
    feminine = lemma.endswith("in")
    base = lemma.lower().rstrip("er")
    if base.endswith(_ADJECTIVAL):
        feminine = article == "die" or (article == "der" and lemma.endswith("n"))
        lemma = lemma[: len(base)] + ("e" if feminine else "er")
    if not adjectives:
        return lemma
    kept = [
        word.rstrip("nmrse").rstrip("e") + ("e" if feminine else "er")
        for word in adjectives
        if word.lower().startswith(_KEPT)
    ]
    return " ".join([*kept, lemma])


@lru_cache(maxsize=1)
def _regions() -> dict[str, str]:
    found: dict[str, str] = {}
    for country, names in words.REGIONS.items():
        for name in names.split():
            found |= {name: country, name + "s": country}
    return found


def country_of_institution(said: str) -> tuple[str, ...]:
    """The country of a chamber, a bank or a part of a state that `said` names, if any."""
    if any(map(said.__contains__, words.INSTITUTIONS)):
        return (next(code for name, code in words.INSTITUTIONS.items() if name in said),)
    regions, parts = _regions(), said.split()
    if regions.keys().isdisjoint(parts):
        return ()
    for before, word in zip(["", *parts], parts, strict=False):
        if word in regions and before not in ("in", "aus", "nach"):
            return (regions[word],)
    return ()
