"""Whether the words around a time tell of what was, or look ahead."""

from __future__ import annotations

import re
from functools import cache

from store.reading.text import Normal, pattern

_REACH = 110
"""How many characters on either side are looked at, within the clause."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    no_verb = pattern(
        r"(?:ersten|letzten|nächsten|gesamten|zweiten|dritten|vierten|achten|zehnten|meisten|guten"
        r"|besten|gleichen|weiten|weiteren|harten|alten|privaten|neunten|gemischten|bekannten|heute"
        r"|mitte|seiten|gegenüber\w*|gegen|genau|gesamt\w*|gemäß|gering\w*|gemeinsam\w*|gerade\w*"
        r"|konkreten|direkten|bitte|\w*(?:arbei|bie|hal|gel|lei|kos|leis|war|tre|bera|berei|stal"
        r"|schal|wal|beobach|berich|verzich|errich|einrich|unterrich|rüs|mie|strei|brei|wei|deu)ten)\b"
    )
    return {
        "plan": re.compile(
            pattern(
                r"\b(?:soll\w*|will|woll\w+|wird|werden?|würden?|könn\w+|kann|möcht\w+|dürft\w*|dürfen"
                r"|geplant|plan(?:t|en|te|ten)|vorgesehen\w*|vorsieht|ziele?|aufgabe|absicht|erwartet"
                r"|beabsichtig\w+|anstreb\w+|streb\w+|hoff(?:t|en)|angekündigt|verpflichtet\w*"
                r"|aussicht|künftig\w*|(?:ist|sind|sei|seien) vereinbart|vereinbart (?:ist|sind))\b"
                r"| zu \w+en\b"
                r"|\b(?:ab|an|auf|aus|bei|ein|fort|mit|nach|um|vor|weg|weiter|zu|zurück|bereit)zu\w{3,}en\b"
            )
        ),
        "perfect": re.compile(
            r"\b(?:hat|haben|habe|hätten?|haetten?|hatten?|ist|sind|sei|seien|war|waren|wurden?)\b"
        ),
        # of lower-case letters in the text as it stands, so that no noun is taken for one
        "participle": re.compile(
            rf"\b(?!{no_verb})(?:[a-zäöü]*ge[a-zäöüß]{{2,}}(?:t|en)"
            r"|(?:ver|be|er|ent|zer|über|unter|miss)[a-zäöüß]{3,}(?:t|en)|[a-zäöü]{2,}iert)\b"
        ),
        "preterite": re.compile(
            rf"\b(?!{no_verb})(?:stieg|sank|fiel|wuchs|kam|ging|lag|nahm|brach|gab|trat|traf|betrug"
            r"|schnellte|sprang|belief|hielt|stand|war|starb|entstand|[a-zäöüß]{3,}te)(?:en|n)?\b"
        ),
    }


def looks_ahead(text: Normal, start: int, end: int) -> bool:
    """Whether the clause around two offsets plans, foresees or hopes."""
    low, high = _clause(text.lower, start, end)
    return _patterns()["plan"].search(text.lower, low, high) is not None


def tells_of_past(text: Normal, start: int, end: int) -> bool:
    """Whether the clause around two offsets is told in a past tense, and plans nothing."""
    low, high = _clause(text.lower, start, end)
    patterns = _patterns()
    if patterns["plan"].search(text.lower, low, high):
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
