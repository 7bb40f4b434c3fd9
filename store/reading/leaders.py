"""Well-known people: for whom they stand where a text does not say it."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from store.reading.names import keys, same_person
from store.reading.words import leaders as words


class Leader(NamedTuple):
    """Somebody who is known, with the country and the office."""

    country: str
    role: str
    name: str


@lru_cache(maxsize=1)
def _leaders() -> dict[str, list[Leader]]:
    """Known people by every key of their surname."""
    found: dict[str, list[Leader]] = {}
    for line in words.LEADERS.strip().replace("\n    ", " ").splitlines():
        country, _, offices = line.partition(" | ")
        for group in offices.split(";"):
            role, _, names = group.strip().partition(": ")
            for name in names.split(","):
                parts = name.strip().split(" ")
                surname = parts[0] if country in ("CN", "KR") else parts[-1]
                for key in keys(surname):
                    found.setdefault(key, []).append(Leader(country, role, name.strip()))
    return found


@lru_cache(maxsize=8192)
def leaders_of(word: str) -> tuple[Leader, ...]:
    """The leaders whose surname `word` may be, in any transliteration or in the genitive."""
    leaders = _leaders()
    hits = [leader for key in keys(word) for leader in leaders.get(key, ())]
    if not hits and word.endswith("s") and len(word) > 4:
        hits = [leader for key in keys(word[:-1]) for leader in leaders.get(key, ())]
    return tuple(hits)


@lru_cache(maxsize=4096)
def known_as(name: str) -> tuple[Leader, ...]:
    """The leaders whom `name`, full or a surname, may mean."""
    parts = name.split(" ")
    hits = dict.fromkeys(leaders_of(parts[-1]) + leaders_of(parts[0]))
    return tuple(leader for leader in hits if same_person(name, leader.name))
