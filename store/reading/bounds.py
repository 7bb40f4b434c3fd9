"""What stands before a number and belongs to its quote: bounds, "um", plus and minus."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

from msgspec import Struct

from store.reading.text import pattern, spellings
from store.reading.words.bounds import BEHIND, BETWEEN, DEGREE, GOVERNS_ABOVE, HELD, PHRASES, WORTH
from store.records import Bound


class Lead(Struct, frozen=True, gc=False):
    """The words before a number: where they begin and what they say."""

    start: int
    bound: Bound = "exact"
    by: bool = False
    signed: Literal[-1, 0, 1] = 0


@cache
def _by_last_word() -> dict[str, tuple[tuple[str, Bound], ...]]:
    """The bounding phrases by their last word, the longest first."""
    table: dict[str, list[tuple[str, Bound]]] = {}
    for bound, phrases in PHRASES.items():
        for phrase in phrases:
            for spelled in spellings(phrase):
                table.setdefault(spelled.rpartition(" ")[2], []).append((spelled, bound))
    return {
        last: tuple(sorted(entries, key=lambda entry: -len(entry[0])))
        for last, entries in table.items()
    }


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    worth = "|".join(sorted({s for word in WORTH for s in spellings(word)}, key=len, reverse=True))
    governs = "|".join(pattern(stem) for stem in GOVERNS_ABOVE)
    amount = (
        r"[\d.,]+(?: (?:mrd|mio)\.?| milliarden?| millionen| prozent| ?%)?"
        r"(?: (?:us-)?dollar| euro)?"
    )
    return {
        "worth": re.compile(rf"(?:{worth})[\s(]*$"),
        "governed": re.compile(rf"\b(?:{governs})\w*[^.,;:!?\n]*$"),
        "governs": re.compile(rf"[^.,;:!?]{{0,60}}?\b(?:{governs})(?:t|e|en|te|ten)\b"),
        "by_way_of": re.compile(
            rf"{amount}(?: (?:im jahre? |in )?\(?(?:19|20)\d\d\)?)?,? auf \S*\d"
        ),
        "asked_for": re.compile(
            r"\b(?:es (?:ging|geht|gehe)|(?:ging|geht|gehe) es|handel\w*(?: es)? sich|bat|baten"
            r"|bitte[nt]\w*|warb\w*|werben|wirbt|ersuch\w*)(?: [\w-]+){0,3} $"
        ),
        "tens": re.compile(r"\d\d"),
        "behind": re.compile(rf" ({'|'.join(pattern(word) for word in BEHIND)})(?=[,.;:)\n]|$)"),
    }


@cache
def _leading_words() -> frozenset[str]:
    """The last words of all that may stand before a number and belongs to its quote."""
    return BETWEEN.union(_by_last_word(), ("zwischen", "plus", "minus", "um"))


def word_before(lower: str, at: int) -> tuple[str, int]:
    """The word that ends one space before `at`, and where it begins."""
    end = at - 1
    if end < 1 or lower[end] not in " \n":
        return "", at
    word = lower[max(0, at - 32) : end].rpartition(" ")[2]
    if not word.isalpha():
        word = word.rpartition("\n")[2].lstrip("(„\"“«»‚'[–—")
    return word, end - len(word)


def before(lower: str, at: int, *, fraction: bool = False) -> Lead:
    """The bound words, "um", "zwischen", plus and minus that end right before `at`."""
    start, bound = at, _NONE
    signed: Literal[-1, 0, 1] = 0
    if at and lower[at - 1] in "+-±" and not lower[max(0, at - 2) : at - 1].isalnum():
        if lower[at - 1] != "±":
            signed = 1 if lower[at - 1] == "+" else -1
        start = at - 1
    word, begin = word_before(lower, start)
    if word not in _leading_words():
        return Lead(start, signed=signed)
    if word in BETWEEN:
        further, further_begin = word_before(lower, begin)
        if further in _by_last_word() and further not in ("über", "ueber", "unter", "ab"):
            found = _phrase(lower, begin, further)
            if found is not None:
                word, begin, start = further, further_begin, begin
    for _ in range(2):
        entries = _by_last_word().get(word)
        if entries is None:
            break
        found = _phrase(lower, start, word)
        if found is None:
            break
        phrase_start, phrase_bound, phrase = found
        if phrase in ("über", "ueber") and _says_worth(lower, phrase_start, at):
            break
        if phrase in ("um die", "ab") and (fraction or not lower[at].isdigit()):
            break
        if phrase == "an die" and not _patterns()["tens"].match(lower, at):
            break
        start = phrase_start
        if bound == _NONE or bound == "about":
            bound = phrase_bound
        word, begin = word_before(lower, start)
        if word in DEGREE:
            start = begin
            word, begin = word_before(lower, start)
    by = False
    if word == "zwischen":
        start = begin
        word, begin = word_before(lower, start)
    if word in ("plus", "minus"):
        start, signed = begin, 1 if word == "plus" else -1
        word, begin = word_before(lower, start)
    if word == "um" and not _patterns()["asked_for"].search(lower, max(0, begin - 50), begin):
        start, by = begin, True
    return Lead(start, bound, by, signed)


def behind(lower: str, at: int) -> tuple[int, Bound] | None:
    """The bound that stands behind a number at the end of its clause, and where it ends."""
    if at >= len(lower) or lower[at] != " ":
        return None
    match = _patterns()["behind"].match(lower, at)
    if match is None:
        return None
    word = match[1]
    bound = BEHIND.get(word) or BEHIND[word.replace("oe", "ö").replace("ae", "ä")]
    return match.end(), bound


_NONE: Bound = "exact"


def _phrase(lower: str, end: int, word: str) -> tuple[int, Bound, str] | None:
    """The longest bounding phrase that ends with `word`, one space before `end`."""
    before = lower[max(0, end - 40) : end - 1]
    for phrase, bound in _by_last_word()[word]:
        if not before.endswith(phrase):
            continue
        start = end - 1 - len(phrase)
        if start == 0 or not (lower[start - 1].isalnum() or lower[start - 1] == "-"):
            return start, bound, phrase
    return None


def _says_worth(lower: str, start: int, at: int) -> bool:
    """Whether "über" at `start` says what something is worth or about, and bounds nothing."""
    patterns = _patterns()
    if word_before(lower, start)[0] in HELD:
        return False
    return (
        patterns["worth"].search(lower, max(0, start - 24), start) is not None
        or patterns["governed"].search(lower, max(0, start - 100), start) is not None
        or patterns["governs"].match(lower, at, at + 80) is not None
        # "von 1,2 Milliarden über 2,1 auf 3,1 Milliarden"
        or patterns["by_way_of"].match(lower, at, at + 80) is not None
    )
