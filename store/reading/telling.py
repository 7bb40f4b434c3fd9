"""What a sentence tells of: of the meeting itself, or of an earlier or a later one."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from store.reading.tokens import words_between
from store.reading.words import meetings as words
from store.records import Sentence


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(words.ANOTHER_MEETING), re.compile(words.TO_COME)


@lru_cache(maxsize=8192)
def _is_meeting_word(word: str) -> bool:
    lower = word.lower()
    if lower in words.MEETING_WORDS:
        return True
    return any(lower.startswith(stem) or lower.endswith(stem) for stem in words.MEETING_STEMS)


@lru_cache(maxsize=64)
def tells_of_meeting(text: str, start: int, end: int) -> bool:
    """Whether a word of `text` between two offsets tells that people met."""
    return any(map(_is_meeting_word, words_between(text, start, end)))


@lru_cache(maxsize=64)
def tells_of_another(text: str, sentence: Sentence) -> bool:
    """Whether a sentence is about an earlier meeting, or about what has yet to happen."""
    found = {word.lower() for word in words_between(text, sentence.start, sentence.end)}
    another, to_come = _patterns()
    marked = not words.ANOTHER_MARKS.isdisjoint(found)
    if marked and another.search(text, sentence.start, sentence.end):
        return True
    if words.TO_COME_MARKS.isdisjoint(found):
        return False
    return bool(to_come.search(text, sentence.start, sentence.end))
