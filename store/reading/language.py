"""Which language a text is written in, as far as reading needs to know."""

from __future__ import annotations

import re

from store.reading.words.language import FUNCTION_WORDS, RUSSIAN

_SAMPLE = 3000
_WORD = re.compile(r"[^\W\d_]+")
_CYRILLIC = re.compile(r"[\u0400-\u052f]")
_OTHER_SCRIPT = re.compile(r"[\u0370-\u03ff\u0530-\u1fff\u2e80-\ud7ff\uf900-\ufdff]")
_LATIN = re.compile(r"[A-Za-zÀ-ɏ]")
_ONLY_IN_GERMAN = re.compile("[äöüßÄÖÜ]")


def guess(text: str) -> str:
    """ "de", "en", "ru" or "other" for a text in any language; empty and doubtful ones are "de".

    Only the first 3,000 characters count. Small words decide, since they stand in every
    sentence and survive capitals and missing umlauts.
    """
    sample = text[:_SAMPLE]
    latin = len(_LATIN.findall(sample))
    cyrillic = len(_CYRILLIC.findall(sample))
    if cyrillic > latin:
        words = _WORD.findall(sample.lower())
        known = sum(word in RUSSIAN for word in words)
        return "ru" if known * 12 >= len(words) else "other"
    if len(_OTHER_SCRIPT.findall(sample)) > latin:
        return "other"
    words = _WORD.findall(sample.lower())
    hits = {
        language: sum(word in function_words for word in words)
        for language, function_words in FUNCTION_WORDS.items()
    }
    hits["de"] += bool(_ONLY_IN_GERMAN.search(sample)) * (1 + len(words) // 40)
    best = max(hits, key=lambda language: (hits[language], language == "de"))
    if best == "de" or hits[best] < 2:
        return "de"
    return "en" if best == "en" else "other"
