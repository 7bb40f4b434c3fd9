"""Which branches of the economy a single German word names, before its neighbours are asked."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from store.reading.spelling import fold
from store.reading.words import sectors as words

_FIRM = re.compile(r"[a-zäöü][A-ZÄÖÜ]")  # "KazMunayGas"
ENDINGS = ("", "e", "en", "er", "es", "em", "n", "s", "ern", "nen", "ens")
"""What German puts at the end of a noun or an adjective."""

Sectors = tuple[str, ...]


class _Lexicon(NamedTuple):
    """Folded words by the way they match, with a code and whether it needs a noun.

    `acronyms` are not folded: "IT" is a branch, "it" is not.
    """

    acronyms: dict[str, str]
    whole: dict[str, list[tuple[str, bool]]]
    begins: dict[str, list[tuple[str, bool]]]
    ends: dict[str, list[tuple[str, bool]]]
    joins: dict[str, list[tuple[str, bool]]]
    pairs: dict[str, list[tuple[str, str]]]


@lru_cache(maxsize=1)
def _lexicon() -> _Lexicon:
    lexicon = _Lexicon(
        acronyms={},
        whole=defaultdict(list),
        begins=defaultdict(list),
        ends=defaultdict(list),
        joins=defaultdict(list),
        pairs=defaultdict(list),
    )
    entries = [(entry, code) for code, text in words.SECTORS.items() for entry in text.split()]
    entries += [(entry, "") for entry in words.NO_SECTOR.split()]
    for entry, code in entries:
        stem = fold(entry.strip("-~"))
        value = (code, entry.strip("-")[0].isupper() or entry[0] == "-")
        if entry.isupper() and entry.isalpha():
            lexicon.acronyms[entry] = code
        elif entry.endswith("~"):
            lexicon.joins[stem].append(value)
            lexicon.whole[stem].append(value)
        elif entry.endswith("-"):
            lexicon.begins[stem].append(value)
        elif entry.startswith("-"):
            lexicon.ends[stem].append(value)
        else:
            lexicon.whole[stem].append(value)
    for code, pairs in words.PAIRS.items():
        for adjective, noun in pairs:
            lexicon.pairs[fold(adjective)].append((fold(noun), code))
    return lexicon


@lru_cache(maxsize=1)
def _heads() -> tuple[str, ...]:
    return tuple(map(fold, words.COMPOUND_HEADS))


@lru_cache(maxsize=1)
def _offices() -> tuple[str, ...]:
    return tuple(map(fold, words.OFFICES))


def _longest(
    piece: str, table: dict[str, list[tuple[str, bool]]], noun: bool, ends: bool
) -> tuple[int, list[str]]:
    """Length and codes of the longest entry that `piece` begins (or ends) with; 0 for none."""
    for length in range(len(piece), 1, -1):
        entries = table.get(piece[-length:] if ends else piece[:length])
        if entries:
            codes = [code for code, needs_noun in entries if noun or not needs_noun]
            if codes:
                return length, codes
    return 0, []


def _whole(piece: str, noun: bool) -> list[str] | None:
    whole = _lexicon().whole
    for ending in ENDINGS:
        entries = whole.get(piece.removesuffix(ending)) if piece.endswith(ending) else None
        if entries:
            codes = [code for code, needs_noun in entries if noun or not needs_noun]
            if codes:
                return codes
    return None


def _joined(piece: str) -> list[str] | None:
    joins = _lexicon().joins
    for length in range(len(piece) - 2, 1, -1):
        entries = joins.get(piece[:length])
        if entries and piece[length:].removeprefix("s").startswith(_heads()):
            return [code for code, _ in entries]
    return None


def _of_piece(piece: str, noun: bool, last: bool) -> set[str]:
    """Sectors of one word, or of a part of a word between hyphens (`last` is the final part).

    Where a known beginning and a known end share letters the longer one alone counts: a
    "Waschmaschine" is no machine of industry.
    """
    lexicon = _lexicon()
    if (codes := _whole(piece, noun)) is not None:
        return set(codes) - {""}
    begun, first = _longest(piece, lexicon.begins, noun, ends=False)
    if not begun and noun:
        first = _joined(piece) or []
    ended, final = 0, list[str]()
    if noun and last:
        for ending in ENDINGS:
            if piece.endswith(ending):
                stem = piece.removesuffix(ending)
                ended, final = _longest(stem, lexicon.ends, noun, ends=True)
                if ended:
                    if begun + ended > len(stem):
                        first, final = (first, []) if begun >= ended else ([], final)
                    break
    found = {*first, *final}
    if "" in found:
        return set()
    if found & {"renewables", "nuclear"}:
        found.discard("electricity")
    return found


@lru_cache(maxsize=16384)
def of_word(word: str) -> Sectors:
    """The sectors that `word` names alone or as a compound, sorted; none for an office."""
    folded = fold(word)
    pieces = folded.rstrip("-").split("-")
    if _FIRM.search(word):
        return ()
    if len(folded) < 2 or (pieces[-1].endswith(_offices()) and not folded.endswith("-")):
        return ()
    noun = word[0].isupper()
    acronyms = _lexicon().acronyms
    found = {acronyms[piece] for piece in word.split("-") if piece in acronyms}
    if len(pieces) > 1:
        folded = folded.rstrip("-")
        whole = _whole(folded, noun) or _longest(folded, _lexicon().begins, noun, ends=False)[1]
        if "" in whole:
            return ()
        found |= set(whole)
    for at, piece in enumerate(pieces):
        found |= _of_piece(piece, noun, last=at == len(pieces) - 1)
    return tuple(sorted(found))


@lru_cache(maxsize=16384)
def pairs_of(word: str) -> tuple[tuple[str, str], ...]:
    """Stems of nouns that name a sector after the adjective `word`, each with the code."""
    folded = fold(word)
    for ending in ENDINGS:
        if folded.endswith(ending) and (pairs := _lexicon().pairs.get(folded.removesuffix(ending))):
            return tuple(pairs)
    return ()


@lru_cache(maxsize=1)
def _in_passing() -> frozenset[str]:
    return frozenset(fold(word) + ending for word in words.IN_PASSING.split() for ending in ENDINGS)


@lru_cache(maxsize=16384)
def is_colour(word: str) -> bool:
    """Whether `word` alone names people, buildings or things more often than their branch."""
    return fold(word) in _in_passing()
