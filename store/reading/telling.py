"""What a sentence tells of: of the meeting itself, or of an earlier or a later one."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from store.reading.words import meetings as words

_WORD = re.compile(r"\w+")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(words.ANOTHER_MEETING), re.compile(words.TO_COME)


@lru_cache(maxsize=8192)
def _is_meeting_word(word: str) -> bool:
    lower = word.lower()
    if lower in words.MEETING_WORDS:
        return True
    return any(lower.startswith(stem) or lower.endswith(stem) for stem in words.MEETING_STEMS)


def tells_of_meeting(sentence: str) -> bool:
    """Whether a word of `sentence` tells that people met."""
    return any(map(_is_meeting_word, _WORD.findall(sentence)))


def tells_of_another(sentence: str) -> bool:
    """Whether `sentence` is about an earlier meeting, or about what has yet to happen."""
    found = set(_WORD.findall(sentence.lower()))
    another, to_come = _patterns()
    if not words.ANOTHER_MARKS.isdisjoint(found) and another.search(sentence):
        return True
    return not words.TO_COME_MARKS.isdisjoint(found) and bool(to_come.search(sentence))
