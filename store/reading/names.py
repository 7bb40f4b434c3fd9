"""Names of people: how they look in German text, and when two spellings are one person."""

from __future__ import annotations

import re
from functools import lru_cache

from store.reading.spelling import fold
from store.reading.words.offices import NO_NAME, NOUN_ENDINGS, PARTICLES

_SOUNDS = (
    ("tsch", "c"), ("dsch", "s"), ("dzh", "s"), ("dj", "s"), ("zh", "s"), ("sch", "s"),
    ("sh", "s"), ("tch", "c"), ("kh", "h"), ("ch", "h"), ("gh", "g"), ("ph", "f"), ("ts", "s"),
    ("tz", "s"), ("ck", "k"), ("off", "ov"), ("eff", "ev"), ("w", "v"), ("z", "s"), ("q", "k"),
    ("x", "h"), ("i", ""), ("y", ""), ("j", ""), ("'", ""), ("-", ""),
)  # fmt: skip
_NOUN_ENDINGS = tuple(NOUN_ENDINGS)
_HYPHENED = re.compile("(?<=[a-z])-([a-z])")
_VOWELS = re.compile("[aeou]")
_DOUBLED = re.compile(r"(.)\1+")

_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶŁĻŃŅŇŐŒŘŚŞŠŢŤŪŮŰŹŻŽƏȘȚ"
WORD = rf"[{_CAPITAL}][\w\u00ad]*(?:['’‘ʻ-][\w\u00ad]+)*"
_PARTICLE = rf"(?:a(?:[dnrstz]|sch|sh)-|(?:{'|'.join(PARTICLES)}|(?:[Vv]an|von|op) de[nrm])[ -])"
_PARTS = rf"(?:{_PARTICLE}*{WORD}|[{_CAPITAL}]\.)"
TITLES = r"(?:(?:Dr|Prof|Ing|Mag|h\. ?c|Dipl\.-Ing)\. ?)*"
NAME = re.compile(rf"{TITLES}(?P<name>(?:[{_CAPITAL}]\. ?)*{WORD}(?: {_PARTS}){{0,6}})")
NAME_BEFORE = re.compile(rf"(?P<name>{WORD}(?: {_PARTS}){{0,6}})\Z")


@lru_cache(maxsize=4096)
def keys(word: str) -> frozenset[str]:
    """What all transliterations of one name word share: "Mirsijojew" and "Mirziyoyev"."""
    folded = fold(word)
    key = folded
    for letters, sound in _SOUNDS:
        key = key.replace(letters, sound)
    key = _DOUBLED.sub(r"\1", key)
    if len(key) < 3:
        return frozenset({folded})
    # An English J is a German Dsch ("Japarov", "Dschaparow").
    return frozenset({key, "s" + key}) if folded.startswith("j") else frozenset({key})


def same_word(one: str, other: str) -> bool:
    """Whether two words may be one name in two transliterations, or in the genitive."""
    if keys(one) & keys(other):
        return True
    return any(
        long.endswith(("s", "’", "'")) and keys(long[:-1]) & keys(short)
        for long, short in ((one, other), (other, one))
        if len(long) > 3
    )


def _words(name: str) -> list[str]:
    """The words of a name without its particles."""
    name = _HYPHENED.sub(lambda match: " " + match[1].upper(), name)  # "Jae-in" is "Jae In"
    return [word for word in name.split(" ") if word[:1].isupper()]


@lru_cache(maxsize=8192)
def same_person(one: str, other: str) -> bool:
    """Whether two names, each full or a part, may be one person's."""
    short, long = sorted((_words(one), _words(other)), key=len)
    if not short:
        return False
    if len(short) == 1:
        return any(same_word(short[0], word) for word in long)
    if not same_word(short[-1], long[-1]):
        return False
    return _same_first_name(short[0], long[0])


def _same_first_name(one: str, other: str) -> bool:
    """Whether two first names share their first consonants; an initial fits all of its letter."""
    for ours in keys(one):
        for theirs in keys(other):
            if ours[0] == theirs[0]:
                if min(len(ours), len(theirs)) < 3:
                    return True
                a, b = (_VOWELS.sub("", key[1:])[:2] for key in (ours, theirs))
                if a.startswith(b) or b.startswith(a):
                    return True
    return False


@lru_cache(maxsize=4096)
def may_be_name(word: str) -> bool:
    """Whether a capitalised word may be part of a name: no common German noun or small word."""
    folded = word.lower()
    if folded in NO_NAME:
        return False
    if re.search("-[a-z]", word):  # "Jae-myung"; a German compound has a capital there
        return True
    return not folded.endswith(_NOUN_ENDINGS)
