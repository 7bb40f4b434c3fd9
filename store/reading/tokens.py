"""The words of a text with their offsets, cut once for all who look words up."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import lru_cache
from itertools import accumulate
from typing import NamedTuple

_WORD = re.compile(
    r"([^\W\d_][\w\u00ad]*(?:['’‘ʻ][^\W\d_][\w\u00ad]*)*(?:-[^\W\d_][\w\u00ad'’‘ʻ]*)*-?)"
)


class Words(NamedTuple):
    """Words in order and, at the same index, where each begins.

    A word keeps its hyphens ("Öl-", "deutsch-usbekische"), apostrophes and soft hyphens.
    `names` are those that may name somebody or some country, with their starts: capitalised
    words and adjectives in -sch.
    """

    words: list[str]
    starts: list[int]
    names: list[tuple[int, str]]


@lru_cache(maxsize=4)
def words_of(text: str) -> Words:
    """The words of `text`, remembered for the stages that ask again."""
    # Splitting at a group keeps what the group matched: every second part is a word.
    parts = _WORD.split(text)
    words, starts = parts[1::2], list(accumulate(map(len, parts)))[::2]
    names = [
        (start, word)
        for start, word in zip(starts, words, strict=False)
        if not "a" <= word < "{" or "sch" in word or "-" in word
    ]
    return Words(words, starts, names)


def words_between(text: str, start: int, end: int) -> list[str]:
    """The words of `text` that begin between two offsets."""
    words, starts, _ = words_of(text)
    return words[bisect_left(starts, start) : bisect_left(starts, end)]
