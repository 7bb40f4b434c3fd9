"""Which language a text is written in, as far as reading needs to know."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import chain

from store.reading.spelling import evenly_spaced
from store.reading.tokens import words_of
from store.reading.words.language import FUNCTION_WORDS, RUSSIAN

_SAMPLE = 1500
_WORDS = 220
_NOT_LATIN = re.compile(r"[\u0370-\u1fff\u2e80-\ud7ff\uf900-\ufdff]")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_ONLY_IN_GERMAN = re.compile("[äöüßÄÖÜ]")


@cache
def _languages() -> dict[str, tuple[str, ...]]:
    """The languages in which a small word is frequent."""
    found: dict[str, tuple[str, ...]] = {}
    for language, small_words in FUNCTION_WORDS.items():
        for word in small_words:
            found[word] = (*found.get(word, ()), language)
    return found


def guess(text: str) -> str:
    """ "de", "en", "ru" or "other" for a text in any language; empty and doubtful ones are "de".

    Only the beginning counts. Small words decide, since they stand in every
    sentence and survive capitals and missing umlauts.
    """
    sample = text[:_SAMPLE]
    words = [word.lower() for word in words_of(evenly_spaced(text)).words[:_WORDS]]
    others = _NOT_LATIN.findall(sample)
    if len(others) > len(words) and len(others) > len(_LATIN.findall(sample)):
        known = sum(word in RUSSIAN for word in words)
        cyrillic = len(_CYRILLIC.findall(sample))
        return "ru" if cyrillic * 2 > len(others) and known * 12 >= len(words) else "other"
    hits = Counter(chain.from_iterable(filter(None, map(_languages().get, words))))
    hits["de"] += bool(_ONLY_IN_GERMAN.search(sample)) * (1 + len(words) // 40)
    best = max(hits, key=lambda language: (hits[language], language == "de"))
    if best == "de" or hits[best] < 2:
        return "de"
    return "en" if best == "en" else "other"
