"""A report's text made easy to match, with the way back to the text as it was given.

Typographic spaces and signs become plain ones; soft hyphens and other invisible characters go,
and a letter with a combining accent becomes one letter. Most texts keep their length, and then
an offset of one is an offset of the other.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import NamedTuple

_SAME_LENGTH = (
    ("\u00a0", " "),
    ("\u202f", " "),
    ("\u2009", " "),
    ("\u2007", " "),
    ("\u2008", " "),
    ("\u200a", " "),
    ("\u2002", " "),
    ("\u2003", " "),
    ("\u3000", " "),
    ("\t", " "),
    ("\r", "\n"),
    ("\u2028", "\n"),
    ("\u2029", "\n"),
    ("\u2212", "-"),
    ("\u2010", "-"),
    ("\u2011", "-"),
    ("\u2019", "'"),
    ("\u2018", "'"),
    ("\u02bc", "'"),
    ("\u00b4", "'"),
    ("\uff05", "%"),
    ("\uff04", "$"),
)
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_SPELLINGS = (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"))


class Normal(NamedTuple):
    """A text made plain: `plain` keeps its case, `lower` is the same in lower case.

    `origin` is None where every offset is that of the given text; else it holds, for each
    character of `plain` and for its end, the offset that the character had.
    """

    plain: str
    lower: str
    origin: tuple[int, ...] | None = None

    def start(self, offset: int) -> int:
        """Where the character at `offset` of `plain` begins in the given text."""
        return offset if self.origin is None else self.origin[offset]

    def end(self, offset: int) -> int:
        """Where a stretch that ends before `offset` of `plain` ends in the given text.

        Accents that combine with the last character belong to the stretch; invisible
        characters behind it do not.
        """
        if self.origin is None or offset == 0:
            return offset
        return self.origin[len(self.plain) + offset]


@lru_cache(maxsize=4)
def normal(text: str) -> Normal:
    """`text` made plain, remembered for the stages that ask again."""
    origin: tuple[int, ...] | None = None
    if not text.isascii():
        invisible = any(map(text.__contains__, _INVISIBLE))
        if invisible or not unicodedata.is_normalized("NFC", text):
            text, origin = _compacted(text)
        for given, plain in _SAME_LENGTH:
            if given in text:
                text = text.replace(given, plain)
    else:
        text = text.replace("\t", " ").replace("\r", "\n")
    # "İ" is the one letter whose lower case is two characters long.
    return Normal(text, text.replace("İ", "I").lower(), origin)


def _compacted(text: str) -> tuple[str, tuple[int, ...]]:
    """`text` without invisible characters, accents composed.

    With it go the offset where each kept character began, the length of the text, and then, one
    further on each, the offset where each kept character ended.
    """
    kept: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for offset, character in enumerate(text):
        if character in _INVISIBLE:
            continue
        if kept and unicodedata.combining(character):
            composed = unicodedata.normalize("NFC", kept[-1] + character)
            if len(composed) == 1:
                kept[-1] = composed
                ends[-1] = offset + 1
                continue
        kept.append(character)
        starts.append(offset)
        ends.append(offset + 1)
    return "".join(kept), (*starts, len(text), *ends)


def spellings(word: str) -> tuple[str, ...]:
    """The lower-case ways to write `word`: with its umlauts and ß, and without them."""
    plain = word
    for letter, pair in _SPELLINGS:
        plain = plain.replace(letter, pair)
    if plain == word:
        return (word,)
    swiss = word.replace("ß", "ss")
    return (word, plain) if swiss in (word, plain) else (word, plain, swiss)


def pattern(words: str) -> str:
    """`words`, a regular expression in lower case, that also matches without umlauts and ß."""
    for letter, pair in _SPELLINGS:
        words = words.replace(letter, f"(?:{letter}|{pair})")
    return words
