"""Which branches of the economy a text names, and where."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from store.reading.branch_words import Sectors, is_colour, of_word, pairs_of
from store.reading.spelling import SOFT_HYPHEN, evenly_spaced, fold
from store.reading.text import normal
from store.reading.tokens import words_of
from store.reading.words import sectors as words
from store.records import SectorMention

_WORD = re.compile(r"[^\W\d_][\w\u00ad]*(?:-[^\W\d_][\w\u00ad]*)*-?")
_FIELD = r"(?:[a-zäöü]+e[nrs]? )*[A-ZÄÖÜ][\w-]*"
_OFFICE_COMPLEMENT = re.compile(
    rf"[Mm](?<!\w[Mm])inister(?:in|s|n|ium|iums|ien)? f(?:ü|ue)r "
    rf"(?:{_FIELD}(?:, | und | sowie ))*{_FIELD}"
)
# An agreement between ministries is one about their field.
_MINISTRY = re.compile(r"\b[A-ZÄÖÜ]\w+(?=ministerien\b)")
_AGREED_BY = re.compile(
    r"(?:[Pp]lan|[Pp]läne|[Aa]bkommen|[Pp]rotokoll|[Vv]ereinbarung|[Mm]emorandum|[Zz]usammenarbeit)\w*"
    r" (?:zwischen den|der beiden|beider|der) $"
)
_SOURCES = re.compile(r"(?:, (?:und )?| und | oder | sowie )(?:Sonne|Wind|Wasser)\b")
_GENITIVE = re.compile(
    r"\s+(?:des|der|dieser|dieses|einer|eines|von|vom|am|an|unserer|ihrer|seiner|[a-zäöüß]+er)\b"
)
_ACTIVITIES = frozenset(
    [
        "bau",
        "bildung",
        "klima",
        "pflege",
        "forschung",
        "kunst",
        "strom",
        "verteidigung",
        "sicherheit",
    ]
)
# Begins with the marks themselves, so that the search stops at few characters.
_SENTENCE_END = re.compile(
    r"[.!?;\n](?:(?<=[;\n])|(?<!\d.)(?<!Mrd.)(?<!Mio.)(?<!Tsd.)(?<!St.)(?<!ca.)(?=\s))"
)
_SENTENCE = 400


@cache
def _around() -> dict[str, tuple[re.Pattern[str] | None, re.Pattern[str] | None]]:
    """What may stand before or after a folded word that then means no branch."""
    return {
        word: (
            re.compile(f"(?:{before})\\Z") if before else None,
            re.compile(after) if after else None,
        )
        for stems, before, after in words.MISLEADING
        for word in stems.split()
    }


@cache
def _idioms() -> tuple[re.Pattern[str], frozenset[str]]:
    named = re.findall(r"[A-ZÄÖÜ][a-zäöüß]+", words.IDIOMS)
    return re.compile(words.IDIOMS), frozenset(map(fold, named))


@cache
def _matter() -> re.Pattern[str]:
    stems = "|".join(words.CO_OPERATION)
    return re.compile(
        rf"[0-9%€$]|\b(?:{stems})|(?:{'|'.join(words.CO_OPERATION_HEADS)})\w{{0,2}}\b"
    )


@lru_cache(maxsize=16384)
def _known(word: str) -> tuple[Sectors, tuple[tuple[str, str], ...]] | None:
    sectors, pairs = of_word(word), pairs_of(word)
    return (sectors, pairs) if sectors or pairs else None


def _sentence(text: str, start: int, end: int) -> str:
    """About the sentence around two offsets; a semicolon ends one too."""
    first = max(0, start - _SENTENCE)
    for match in _SENTENCE_END.finditer(text, first, start):
        first = match.end()
    last = _SENTENCE_END.search(text, end, end + _SENTENCE)
    return text[first : last.start() if last else end + _SENTENCE]


def _misleads(text: str, word: str, start: int, end: int) -> bool:
    """Whether the neighbours show that a word of a branch means something else here."""
    folded = fold(word)
    if folded in _ACTIVITIES and _GENITIVE.match(text, end):
        return True  # "der Bau eines Werks", "die Bildung einer Kommission"
    before, after = _around().get(folded, (None, None))
    if before and before.search(text, max(0, start - 40), start):
        return True
    if after and after.match(text, end):
        return True
    idioms, in_idioms = _idioms()
    if folded in in_idioms:
        turn = idioms.search(text, max(0, start - 24), end + 16)
        if turn and turn.start() < end and start < turn.end():
            return True
    if folded in ("transit", "transits"):
        said = _sentence(text, start, end)
        return bool(words.THROUGH_PIPES.search(said)) and not words.ON_WHEELS.search(said)
    if folded.startswith(("lastwagen", "lkw", "fahrzeug")):
        # Waiting at the border they are traffic.
        return bool(words.AT_BORDER.search(_sentence(text, start, end)))
    return is_colour(word) and not _matter().search(_sentence(text, start, end).lower())


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
        for start, word, meaning in zip(
            tokens.starts, tokens.words, map(_known, tokens.words), strict=False
        )
        if meaning is not None
    ]
    for start, word, (sectors, pairs) in known:
        if start < done:
            continue
        end = start + len(word)
        if any(first <= start < last for first, last in offices):
            continue
        if word in ("Sonne", "Wind", "Wasser"):
            while following := _SOURCES.match(text, end):
                end = following.end()
            if end > start + len(word):
                sectors = ("renewables",)
            elif word != "Wasser":
                sectors = ()
        elif pairs:
            following = _WORD.match(text, end + 1)
            noun = fold(following[0]) if following else ""
            for stem, code in pairs:
                if following and noun.startswith(stem):
                    sectors, end = (code,), following.end()
                    break
        done = end
        if sectors and not _misleads(text, word, start, end):
            mentions += [SectorMention(start=start, end=end, sector=code) for code in sectors]
    if "ministerien" in text:
        for match in _MINISTRY.finditer(text):
            if _AGREED_BY.search(text, max(0, match.start() - 50), match.start()):
                field = of_word(match[0].removesuffix("s") + "-")
                mentions += [
                    SectorMention(start=match.start(), end=match.end(), sector=code)
                    for code in field
                ]
    return tuple(sorted(mentions, key=lambda mention: mention.start))
