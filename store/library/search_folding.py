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

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_GROUPED = re.compile(r"\d{1,3}(?:[.,'’]\d{3})+")
_ACCENTS = re.compile("[\u0300-\u036f]")
_STROKES = {"ı": "i", "ł": "l", "ø": "o", "æ": "ae", "đ": "d", "œ": "oe", "ə": "e"}


def _without_accents(text: str) -> str:
    if text.isascii():
        return text
    for stroked, plain in _STROKES.items():
        text = text.replace(stroked, plain)
    return _ACCENTS.sub("", unicodedata.normalize("NFKD", text))


def visible(text: str) -> str:
    """`text` without characters that only shape a word, as a soft hyphen."""
    if text.isascii():
        return text
    for character in _INVISIBLE:
        text = text.replace(character, "")
    return text


def _folded_case(text: str) -> str:
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", visible(text)).casefold())


def spellings(text: str) -> tuple[str, ...]:
    """`text` folded and, where it differs, folded with its umlauts as plain vowels."""
    if text.isascii():
        return (text.casefold(),)
    text = _folded_case(text)
    folded = _without_accents(text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"))
    if "ä" in text or "ö" in text or "ü" in text:
        return (
            folded,
            _without_accents(text.replace("ä", "a").replace("ö", "o").replace("ü", "u")),
        )
    return (folded,)


def fold(text: str) -> str:
    """`text` as it is compared: case, ß, umlauts and accents evened out."""
    return spellings(text)[0]


def bare(text: str) -> str:
    """`text` folded with its umlauts written as plain vowels."""
    return spellings(text)[-1]


@lru_cache(maxsize=1 << 16)
def forms(word: str) -> tuple[str, ...]:
    """Every form under which `word`, a match of `WORD`, is found; numbers with a decimal comma.

    A number with thousands separators is found without them too: 300.000 and 300000.
    """
    if word[0].isdigit():
        return number_forms(word)
    return spellings(word)


def number_forms(number: str) -> tuple[str, ...]:
    """The forms of a number as written: separators as commas, and none if they group digits."""
    written = re.sub(r"[.'’]", ",", number.casefold())
    if _GROUPED.fullmatch(number):
        return (written, re.sub(r"\D", "", number))
    return (written,)


def words_of(text: str) -> set[str]:
    """The search forms of all words of `text`."""
    found: set[str] = set()
    for word in WORD.findall(visible(text)):
        found.update(forms(word))
    return found
