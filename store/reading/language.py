"""Which language a text is written in, as far as reading needs to know."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import chain, islice

from store.reading.lexicon import WORD
from store.reading.words.language import FUNCTION_WORDS, RUSSIAN

_SAMPLE = 1500
_WORDS = 220
_FIRST, _ENOUGH = 60, 12
"""So many words that German alone has among the first settle it at once."""
_LAST_LATIN = "\u024f"
_ONLY_IN_GERMAN = re.compile("[äöüßÄÖÜ]")


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """The languages in which a small word is frequent."""
    found: dict[str, tuple[str, ...]] = {}
    for language, small_words in FUNCTION_WORDS.items():
        for word in small_words:
            found[word] = (*found.get(word, ()), language)
    return found


@cache
def _surely_german() -> frozenset[str]:
    """Small words that are frequent in German alone."""
    return frozenset(word for word, spoken in _languages().items() if spoken == ("de",))


def guess(text: str) -> str:
    """ "de", "en", "ru" or "other" for a text in any language; empty and doubtful ones are "de".

    Only the beginning counts. Small words decide, since they stand in every
    sentence and survive capitals and missing umlauts.
    """
    if sum(map(_surely_german().__contains__, text.split(None, _FIRST)[:_FIRST])) >= _ENOUGH:
        return "de"
    words = [match[0].lower() for match in islice(WORD.finditer(text), _WORDS)]
    foreign = [word for word in words if word[0] > _LAST_LATIN]
    if 2 * len(foreign) > len(words):  # a Latin text may quote a word or two
        russian = sum(word in RUSSIAN for word in words)
        cyrillic = sum("\u0400" <= word[0] <= "\u052f" for word in foreign)
        return "ru" if 2 * cyrillic > len(foreign) and russian * 12 >= len(words) else "other"
    hits = Counter(chain.from_iterable(filter(None, map(_languages().get, words))))
    hits["de"] += bool(_ONLY_IN_GERMAN.search(text[:_SAMPLE])) * (1 + len(words) // 40)
    best = max(hits, key=lambda language: (hits[language], language == "de"))
    if best == "de" or hits[best] < 2:
        return "de"
    return "en" if best == "en" else "other"
