"""One form for all spellings of a German word: no umlauts, no capitals, no soft hyphens."""

from __future__ import annotations

import re
from functools import lru_cache

SOFT_HYPHEN = "\u00ad"

_PLAIN = str.maketrans(
    "äöüáàâåãéèêëěíìîïıóòôøőõúùûűýçćčšşșśžżźğňńñłďťţțřəāēīūņļķąęėđľĺůơæœảầếăŏĭ’‘ʻʼ´",
    "aouaaaaaeeeeeiiiiioooooouuuuycccsssszzzgnnnldtttreaeiunlkaeedlluoaoaaeaoi'''''",
    SOFT_HYPHEN + "\u0307",
)
_ACCENTED = re.compile(r"([^\x00-\x7f])")


_SPACES = ("\u00a0", "\u202f", "\u2009", "\u2007", "\t", "\r")


def evenly_spaced(text: str) -> str:
    """`text` with plain spaces alone; every offset stays."""
    for space in _SPACES:
        if space in text:
            text = text.replace(space, " ")
    return text


@lru_cache(maxsize=16384)
def fold(word: str) -> str:
    """`word` in small letters without accents; "Tuerkei", "Türkei" and "TURKEI" are one.

    For comparing only: folding shortens words, so offsets into it mean nothing.
    """
    word = word.lower()
    if not word.isascii():
        word = word.translate(_PLAIN).replace("ß", "ss")
    return _without_spelled_umlauts(word) if "e" in word else word


def folded_table(table: str) -> str:
    """What `fold` gives for each word of a long table, whose letters are mostly plain."""
    pieces = _ACCENTED.split(table.lower())
    pieces[1::2] = map(_plain, pieces[1::2])
    return _without_spelled_umlauts("".join(pieces))


@lru_cache(maxsize=256)
def _plain(letter: str) -> str:
    return letter.translate(_PLAIN).replace("ß", "ss")


def _without_spelled_umlauts(words: str) -> str:
    return words.replace("ae", "a").replace("oe", "o").replace("ue", "u")
