"""Which branches of the economy a text names, and where."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache
from typing import NamedTuple

from store.reading.spelling import SOFT_HYPHEN, evenly_spaced, fold
from store.reading.text import normal
from store.reading.tokens import words_of
from store.reading.words import sectors as words
from store.records import SectorMention

_WORD = re.compile(r"[^\W\d_][\w\u00ad]*(?:-[^\W\d_][\w\u00ad]*)*-?")
_FIELD = r"(?:[a-zäöü]+e[nrs]? )*[A-ZÄÖÜ][\w-]*"
_OFFICE_COMPLEMENT = re.compile(
    rf"\b[Mm]inister(?:in|s|n|ium|iums|ien)? f(?:ü|ue)r (?:{_FIELD}(?:, | und | sowie ))*{_FIELD}"
)
# An agreement between ministries is one about their field.
_MINISTRY = re.compile(r"\b[A-ZÄÖÜ]\w+(?=ministerien\b)")
_AGREED_BY = re.compile(
    r"(?:[Pp]lan|[Pp]läne|[Aa]bkommen|[Pp]rotokoll|[Vv]ereinbarung|[Mm]emorandum|[Zz]usammenarbeit)\w*"
    r" (?:zwischen den|der beiden|beider|der) $"
)
_SUN_AND_WIND = re.compile(r"(?:, (?:und )?| und | oder | sowie )(?:Sonne|Wind|Wasser)\b")
_AT_BORDER = re.compile(r"[^.!?]*(?:Grenz|stauen|abgefertigt)")
_AT_AIRPORT = re.compile(r"\b(?:am|vom|zum|im|auf dem|dem) \Z")
_GENITIVE = re.compile(
    r"\s+(?:des|der|dieser|dieses|einer|eines|von|vom|am|an|unserer|ihrer|seiner|[a-zäöüß]+er)\b"
)
_FIRM = re.compile(r"[a-zäöü][A-ZÄÖÜ]")  # "KazMunayGas"
_TOLD = re.compile(r" (?:bericht|meld|zufolge|schr[ie])")
_MOOD = re.compile(r"(?:freund|gut|vertrau|konstruktiv|herzlich|offen|politisch)\w* \Z")
_CONNECTED = re.compile(r"[^.;]{0,40}\bangeschlossen")  # to the grid: no matter of teaching
_ACTIVITIES = {"bau", "bildung", "klima", "pflege", "forschung", "kunst", "strom", "verteidigung"}
_ENDINGS = ("", "e", "en", "er", "es", "em", "n", "s", "ern", "nen", "ens")

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
) -> list[str] | None:
    """Codes of the longest entry that `piece` begins (or ends) with; None if there is none."""
    for length in range(len(piece), 1, -1):
        part = piece[-length:] if ends else piece[:length]
        codes = [code for code, needs_noun in table.get(part, ()) if noun or not needs_noun]
        if codes:
            return codes
    return None


def _whole(piece: str, noun: bool) -> list[str] | None:
    whole = _lexicon().whole
    for ending in _ENDINGS:
        if piece.endswith(ending):
            entries = whole.get(piece.removesuffix(ending), ())
            codes = [code for code, needs_noun in entries if noun or not needs_noun]
            if codes:
                return codes
    return None


def _joined(piece: str) -> list[str] | None:
    for length in range(len(piece) - 2, 1, -1):
        entries = _lexicon().joins.get(piece[:length])
        if entries and piece[length:].removeprefix("s").startswith(_heads()):
            return [code for code, _ in entries]
    return None


def _of_piece(piece: str, noun: bool, last: bool) -> set[str]:
    """Sectors of one word, or of a part of a word between hyphens (`last` is the final part)."""
    lexicon = _lexicon()
    if (codes := _whole(piece, noun)) is not None:
        return set(codes) - {""}
    first = _longest(piece, lexicon.begins, noun, ends=False)
    if first is None and noun:
        first = _joined(piece)
    final = None
    if noun and last:
        for ending in _ENDINGS:
            if piece.endswith(ending):
                final = _longest(piece.removesuffix(ending), lexicon.ends, noun, ends=True)
                if final is not None:
                    break
    found = set(first or ()) | set(final or ())
    if "" in found:
        return set()
    if found & {"renewables", "nuclear"}:
        found.discard("electricity")
    return found


@lru_cache(maxsize=16384)
def _of_word(word: str) -> Sectors:
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
        whole = _whole(folded, noun) or _longest(folded, _lexicon().begins, noun, ends=False)
        found |= set(whole or ()) - {""}
    for at, piece in enumerate(pieces):
        found |= _of_piece(piece, noun, last=at == len(pieces) - 1)
    return tuple(sorted(found))


@lru_cache(maxsize=16384)
def _pairs_of(word: str) -> tuple[tuple[str, str], ...]:
    folded = fold(word)
    for ending in _ENDINGS:
        if folded.endswith(ending) and (pairs := _lexicon().pairs.get(folded.removesuffix(ending))):
            return tuple(pairs)
    return ()


@lru_cache(maxsize=16384)
def _known(word: str) -> tuple[Sectors, tuple[tuple[str, str], ...]] | None:
    sectors, pairs = _of_word(word), _pairs_of(word)
    return (sectors, pairs) if sectors or pairs else None


def _misleads(text: str, word: str, start: int, end: int) -> bool:
    """Whether the neighbours show that a word of a branch means something else here."""
    folded = fold(word)
    if folded in _ACTIVITIES and _GENITIVE.match(text, end):
        return True  # "der Bau eines Werks", "die Bildung einer Kommission"
    if folded in ("zolls", "zolles"):
        return True  # the customs office as a source of figures
    if folded == "wiederaufbau":
        return text.endswith(("für ", "fuer "), 0, start)  # the name of a bank
    if folded == "schulen" and _CONNECTED.match(text, end):
        return True
    if folded.startswith(("lastwagen", "lkw", "fahrzeug")):
        sentence = text.rfind(".", 0, start) + 1  # waiting at the border they are traffic
        return bool(_AT_BORDER.match(text, sentence))
    if folded == "flughafen":
        return bool(_AT_AIRPORT.search(text, max(0, start - 10), start))
    if folded == "medien":
        return bool(_TOLD.match(text, end)) or text.endswith(("laut ", "Laut "), 0, start)
    if folded == "sicherheit":
        return text.endswith(("mit ", "Mit "), 0, start)
    if folded == "klima" and _MOOD.search(text, max(0, start - 24), start):
        return True
    return folded == "klima" and text.startswith((" für", " fuer"), end)


def find_sectors(text: str) -> tuple[SectorMention, ...]:
    """Every place where `text` names a branch of the economy, in order.

    A word may name two ("Gaskraftwerk"): two mentions with the same offsets. The first part of
    a list with a shared head counts as the whole ("Agrar-, Chemie- und Textilsektor"). Trade
    between countries, "Industrie" alone and the offices of ministers name none.
    """
    if SOFT_HYPHEN not in text:
        return _find(evenly_spaced(text))
    given = normal(text)
    return tuple(
        SectorMention(start=given.start(m.start), end=given.end(m.end), sector=m.sector)
        for m in _find(given.plain)
    )


def _find(text: str) -> tuple[SectorMention, ...]:
    mentions: list[SectorMention] = []
    done = 0
    tokens = words_of(text)
    offices = (
        [match.span() for match in _OFFICE_COMPLEMENT.finditer(text)] if "inister" in text else []
    )
    known = [
        (start, word, meaning)
        for start, word in zip(tokens.starts, tokens.words, strict=False)
        if (meaning := _known(word)) is not None
    ]
    for start, word, (sectors, pairs) in known:
        if start < done:
            continue
        end = start + len(word)
        if any(first <= start < last for first, last in offices):
            continue
        if word in ("Sonne", "Wind"):
            while following := _SUN_AND_WIND.match(text, end):
                end = following.end()
            sectors = ("renewables",) if end > start + len(word) else ()
        elif pairs:
            following = _WORD.match(text, end + 1)
            noun = fold(following[0]) if following else ""
            for stem, code in pairs:
                if following and noun.startswith(stem):
                    sectors, end = (code,), following.end()
                    break
        done = end
        if not _misleads(text, word, start, end):
            mentions += [SectorMention(start=start, end=end, sector=code) for code in sectors]
    if "ministerien" in text:
        for match in _MINISTRY.finditer(text):
            if _AGREED_BY.search(text, max(0, match.start() - 50), match.start()):
                field = _of_word(match[0].removesuffix("s") + "-")
                mentions += [
                    SectorMention(start=match.start(), end=match.end(), sector=code)
                    for code in field
                ]
    return tuple(sorted(mentions, key=lambda mention: mention.start))
