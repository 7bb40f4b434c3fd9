"""Where somebody may be from, to go by a given name."""

from __future__ import annotations

from functools import lru_cache

from store.reading.names import keys
from store.reading.spelling import fold
from store.reading.words import given_names as words


def _table(lines: str) -> dict[str, set[str]]:
    """The countries of each name, by the folded name and by every key of it."""
    found: dict[str, set[str]] = {}
    for line in lines.strip().replace("\n    ", " ").splitlines():
        countries, _, names = line.partition(": ")
        for name in names.split():
            for key in ("=" + fold(name), *keys(name)):
                found.setdefault(key, set()).update(countries.split())
    return found


@lru_cache(maxsize=1)
def _tables() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    return _table(words.GIVEN_NAMES), _table(words.FIRST_SURNAMES)


@lru_cache(maxsize=4096)
def homes_of(name: str) -> frozenset[str]:
    """The countries where the first word of a full name is usual; none if it is not known."""
    first, _, rest = name.partition(" ")
    given, surnames = _tables()
    found = set[str]()
    exact = "=" + fold(first)
    for key in [exact] if exact in given else keys(first):
        found |= given.get(key, set())
    if len(first) < 6 and " " not in rest:
        found |= surnames.get(exact, set())
    return frozenset(found)


@lru_cache(maxsize=4096)
def is_given_name(word: str) -> bool:
    """Whether a word is a given name, in just that spelling."""
    return "=" + fold(word) in _tables()[0]
