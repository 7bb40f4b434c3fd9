"""How words are spelled for searching, so that every way to write them finds them.

A word is found in its folded form: lower case, ß as ss, ä ö ü as ae oe ue, other accents dropped.
A word with umlauts is kept in its bare form too (Turkei beside tuerkei), so that *Türkei*,
*Tuerkei* and *Turkei* all find it. ``ae`` is never made ``ä``: *Israel* has none.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

WORD = re.compile(r"\d+(?:[.,'’]\d+)*|[^\W\d]+|\w+")
"""A number with its separators, a run of letters, or what is left (a word with digits in it)."""

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
_GROUPED = re.compile(r"\d{1,3}(?:[.,'’]\d{3})+")
_STROKES = str.maketrans({"ı": "i", "ł": "l", "ø": "o", "æ": "ae", "đ": "d", "œ": "oe", "ə": "e"})
_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue"})


def _without_accents(word: str) -> str:
    word = word.translate(_STROKES)
    decomposed = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def fold(text: str) -> str:
    """`text` as it is compared: case, ß, umlauts and accents evened out."""
    if text.isascii():
        return text.casefold()
    text = unicodedata.normalize("NFC", text.translate(_INVISIBLE)).casefold()
    text = unicodedata.normalize("NFC", text).translate(_UMLAUTS)
    return text if text.isascii() else _without_accents(text)


def bare(text: str) -> str:
    """`text` folded with its umlauts written as plain vowels."""
    if text.isascii():
        return text.casefold()
    text = unicodedata.normalize("NFC", text.translate(_INVISIBLE)).casefold()
    return _without_accents(text)


@lru_cache(maxsize=1 << 16)
def forms(word: str) -> tuple[str, ...]:
    """Every form under which `word`, a match of `WORD`, is found; numbers with a decimal comma.

    A number with thousands separators is found without them too: 300.000 and 300000.
    """
    if word[0].isdigit():
        return number_forms(word)
    if word.isascii():
        return (word.casefold(),)
    folded, plain = fold(word), bare(word)
    return (folded,) if folded == plain else (folded, plain)


def number_forms(number: str) -> tuple[str, ...]:
    """The forms of a number as written: separators as commas, and none if they group digits."""
    written = re.sub(r"[.'’]", ",", number.casefold())
    if _GROUPED.fullmatch(number):
        return (written, re.sub(r"\D", "", number))
    return (written,)


def words_of(text: str) -> set[str]:
    """The search forms of all words of `text`."""
    found: set[str] = set()
    for word in WORD.findall(text if text.isascii() else text.translate(_INVISIBLE)):
        found.update(forms(word))
    return found
