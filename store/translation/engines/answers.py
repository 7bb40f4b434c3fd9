"""Tells a translation from what a provider sends in its place."""

from __future__ import annotations

import re

from store.translation.engines.engine import EngineError

_ERROR_PAGE = re.compile(
    r"error \d{3}|server error|that.s an error|unusual traffic|not a robot|captcha|"
    r"access denied|too many requests|service unavailable|<html|<!doctype",
    re.IGNORECASE,
)
_WORD = re.compile(r"[^\W\d_]{3,}")
_WORDS_OF_A_SENTENCE = 4
"""Fewer can be a name or a place line, which is the same in both languages."""

_LONG_ENOUGH_TO_COMPARE = 60
_SHORTEST, _LONGEST = 0.4, 2.5
"""English is about 0.9 to 1.1 times as long as its German."""


def checked(label: str, german: str, english: object) -> str:
    """`english` if it can be a translation of `german`; else raises `EngineError`."""
    if not isinstance(english, str) or not english.strip():
        raise garbage_error(label)
    text = " ".join(english.split())
    if _ERROR_PAGE.search(text) and not _ERROR_PAGE.search(german):
        raise garbage_error(label)
    if text.casefold() == " ".join(german.split()).casefold():
        if len(_WORD.findall(german)) >= _WORDS_OF_A_SENTENCE:
            raise EngineError(
                "unchanged",
                f"{label} sent the German back untranslated: try again, or read the German.",
            )
        return text
    if len(german) >= _LONG_ENOUGH_TO_COMPARE and not (
        _SHORTEST <= len(text) / len(german) <= _LONGEST
    ):
        raise garbage_error(label)
    return text


def garbage_error(label: str) -> EngineError:
    """What came is not a translation."""
    return EngineError(
        "garbage",
        f"{label} answered with something that is no translation: try again, or read the German.",
    )
