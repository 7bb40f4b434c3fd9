"""One form for all spellings of a German word: no umlauts, no capitals, no soft hyphens."""

from __future__ import annotations

import re
from functools import lru_cache

SOFT_HYPHEN = "\u00ad"

_PLAIN = str.maketrans(
    "äöüáàâåãéèêëěíìîïıóòôøőõúùûűýçćčšşșśžżźğňńñłďťţțřəāēīūņļķ’‘ʻʼ`´",
    "aouaaaaaeeeeeiiiiioooooouuuuycccsssszzzgnnnldtttreaeiunlk''''''",
    SOFT_HYPHEN + "\u0307",
)
_SPELLED_UMLAUT = re.compile("([aou])e")


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
    return folded_line(word)


def folded_line(line: str) -> str:
    """What `fold` gives for each word of a line, asked once for a whole table of words."""
    line = line.lower().translate(_PLAIN).replace("ß", "ss")
    return _SPELLED_UMLAUT.sub(r"\1", line) if "e" in line else line
