"""What a sentence tells of: of the meeting itself, or of an earlier or a later one."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from store.reading.lexicon import ANOTHER, MEETING, TO_COME, known_words
from store.reading.words import meetings as words
from store.records import Sentence


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(words.ANOTHER_MEETING), re.compile(words.TO_COME)


@lru_cache(maxsize=64)
def tells_of_meeting(text: str, start: int, end: int) -> bool:
    """Whether a word of `text` between two offsets tells that people met."""
    return bool(_said(text, start, end) & MEETING)


@lru_cache(maxsize=64)
def tells_of_another(text: str, sentence: Sentence) -> bool:
    """Whether a sentence is about an earlier meeting, or about what has yet to happen."""
    said = _said(text, sentence.start, sentence.end)
    another, to_come = _patterns()
    if said & ANOTHER and another.search(text, sentence.start, sentence.end):
        return True
    return bool(said & TO_COME and to_come.search(text, sentence.start, sentence.end))


def _said(text: str, start: int, end: int) -> int:
    """What the words of `text` between two offsets say, one or another of them."""
    together = 0
    for _, _, says in known_words(text).between(start, end):
        together |= says
    return together
