"""Whether the words around a time tell of what was, or look ahead."""

from __future__ import annotations

import re
from functools import cache

from store.reading.text import Normal, pattern
from store.reading.words import tense

_REACH = 110
"""How many characters on either side are looked at, within the clause."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    small, ending = "[a-zäöüß]", r"(?=[,.;:“\"»)]|$| (?:und|oder|haben|sein|werden|können)\b)"
    return {
        "plan": re.compile(pattern(rf"\b(?:{tense.PLANS})\b")),
        "perfect": re.compile(pattern(rf"\b(?:{tense.AUXILIARIES})\b")),
        # these are of lower-case letters in the text as it stands, so that no noun is taken for one
        "infinitive": re.compile(
            rf" zu {small}{{3,}}n{ending}|\b(?:{tense.SEPARABLE})zu{small}{{3,}}en\b"
        ),
        "participle": re.compile(
            rf"\b(?!(?:{tense.NO_PARTICIPLES})\b)(?:{small}*ge{small}{{2,}}(?:t|en)"
            rf"|(?:ver|be|er|ent|zer|über|unter|miss){small}{{3,}}(?:t|en)|{small}{{2,}}iert)\b"
        ),
        "preterite": re.compile(
            rf"\b(?!(?:{tense.ADJECTIVES})\b|{small}*(?:{tense.PRESENT})ten\b)"
            rf"(?:(?:ver|be|er|ent|über|unter|zer)?(?:{tense.STRONG})|{small}{{3,}}te)(?:en|n)?\b"
        ),
    }


def looks_ahead(text: Normal, start: int, end: int) -> bool:
    """Whether the clause around two offsets plans, foresees or hopes."""
    low, high = _clause(text.lower, start, end)
    patterns = _patterns()
    return bool(
        patterns["plan"].search(text.lower, low, high)
        or patterns["infinitive"].search(text.plain, low, high)
    )


def tells_of_past(text: Normal, start: int, end: int) -> bool:
    """Whether the clause around two offsets is told in a past tense, and plans nothing."""
    low, high = _clause(text.lower, start, end)
    patterns = _patterns()
    if looks_ahead(text, start, end):
        return False
    if patterns["preterite"].search(text.plain, low, high):
        return True
    return (
        patterns["perfect"].search(text.lower, low, high) is not None
        and patterns["participle"].search(text.plain, low, high) is not None
    )


def _clause(lower: str, start: int, end: int) -> tuple[int, int]:
    floor, ceiling = max(0, start - _REACH), min(len(lower), end + _REACH)
    low = max(lower.rfind(sign, floor, start) for sign in (", ", ". ", ": ", "; ", "\n"))
    found = [lower.find(sign, end, ceiling) for sign in (", ", ". ", ": ", "; ", "\n")]
    return max(low, floor), min((at for at in found if at >= 0), default=ceiling)
