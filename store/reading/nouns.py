"""What a noun measures, by the end of the compound."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from store.reading.words import growth, planning, sharing
from store.reading.words.measures import NOUNS

_ENDINGS = ("", "s", "es", "e", "en", "n", "er", "ern", "nen", "se", "sen")
_LINKS = ("", "s", "es", "en", "n", "e", "-", "s-")


class NounSense(NamedTuple):
    """What a noun measures: a code or a class of `words.measures`, and if fuel is named in it.

    `flow` is ``exports`` or ``imports`` where the compound says so beside ("Stromexport").
    """

    code: str
    fuel: bool = False
    flow: str = ""


def _inflected(words: str | list[str]) -> set[str]:
    stems = words.split() if isinstance(words, str) else words
    return {stem + ending for stem in stems for ending in _ENDINGS}


def _table() -> dict[str, str]:
    table: dict[str, str] = {}
    stems: dict[str, str] = {}
    for code, words in NOUNS.items():
        for stem in words.split():
            stems.setdefault(stem, code)
    for stem, code in stems.items():
        for ending in _ENDINGS:
            table.setdefault(stem + ending, code)
    table.update(stems)  # a word's own entry wins over another one's case ending
    return table


_SENSES = _table()
_SHORT_HEADS = frozenset({"öl", "öls", "gas", "lkw", "pkw", "bip", "zug"})
_FUEL_WORDS = ("strom", *NOUNS["FUEL"].split())

UP_NOUNS = frozenset(_inflected(growth.UP_NOUNS))
DOWN_NOUNS = frozenset(_inflected(growth.DOWN_NOUNS))
RATE_NOUNS = frozenset(_inflected(growth.RATE_NOUNS))
PLAN_NOUNS = frozenset(_inflected(planning.PLAN_NOUNS))
PLAN_ADJECTIVES = frozenset(planning.PLAN_ADJECTIVES) | frozenset(
    adjective + ending
    for adjective in planning.PLAN_ADJECTIVES
    if adjective.endswith(("gt", "ht", "bt", "lt", "rt", "et", "llt", "sehen", "sprochen"))
    for ending in ("e", "en", "er", "es", "em")
)
COST_NOUNS = frozenset(_inflected(planning.COST_NOUNS))
SHARE_NOUNS = frozenset(_inflected(sharing.SHARE_NOUNS))
STAKE_NOUNS = frozenset(_inflected(sharing.STAKE_NOUNS))

_GROWTH_ENDS = tuple(
    noun
    for noun in growth.UP_NOUNS + growth.DOWN_NOUNS
    if len(noun) >= 6  # shorter ones end too many other words
)


@lru_cache(maxsize=8192)
def sense_of(noun: str) -> NounSense | None:
    """The sense of a noun (lower case), by its longest known end; `None` if nothing is known."""
    for at in range(max(1, len(noun) - 1)):
        if 0 < at < 3 or (at and len(noun) - at < 4 and noun[at:] not in _SHORT_HEADS):
            continue
        code = _SENSES.get(noun[at:])
        if code is None:
            continue
        modifier = noun[:at].strip("-")
        if code == "NONE":
            return None
        if code == "LIGHT":
            return _by_modifier(modifier) or NounSense("LIGHT")
        if code == "FUEL":
            return NounSense("FUEL", True)
        flow = "exports" if "export" in noun or "ausfuhr" in noun else ""
        if not flow and ("import" in noun or "einfuhr" in noun):
            flow = "imports"
        fuel = noun.startswith(_FUEL_WORDS) and not noun.startswith("gast")
        return NounSense(code, fuel, flow)
    return None


def _by_modifier(modifier: str) -> NounSense | None:
    if len(modifier) < 2:
        return None
    for link in _LINKS:
        if modifier.endswith(link):
            stem = modifier[: len(modifier) - len(link)] if link else modifier
            if stem in _SENSES and (found := sense_of(stem)) and found.code != "LIGHT":
                return found
    found = sense_of(modifier)
    return found if found and found.code != "LIGHT" else None


@lru_cache(maxsize=4096)
def growth_of(noun: str) -> str | None:
    """``up`` or ``down`` for a noun that names a growth or a fall, also at a compound's end."""
    if noun in UP_NOUNS:
        return "up"
    if noun in DOWN_NOUNS:
        return "down"
    for end in _GROWTH_ENDS:
        if noun.endswith((end, end + "s", end + "es")) and noun not in ("zusatzgewinn",):
            return "up" if end in UP_NOUNS else "down"
    return None
