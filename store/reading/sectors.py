"""Which branches of the economy a text names, and where."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from operator import attrgetter
from typing import Literal, NamedTuple

from store.reading.branch_words import is_colour, of_word
from store.reading.given_names import is_given_name
from store.reading.lexicon import BRANCH, known_words
from store.reading.spelling import SOFT_HYPHEN, evenly_spaced, fold
from store.reading.text import normal
from store.reading.words import sectors as words
from store.records import SectorMention

_WORD = re.compile(r"[^\W\d_][\w\u00ad]*(?:-[^\W\d_][\w\u00ad]*)*-?")
_FIELD = r"(?:[a-zäöü]+e[nrs]? )*[A-ZÄÖÜ][\w-]*"
_OFFICE_COMPLEMENT = re.compile(
    rf"[Mm]inister(?:in|s|n|ium|iums|ien)? f(?:ü|ue)r "
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
_HOUSES = re.compile(r" (?:von|neuer|der) (?:\w+ )?(?:Häusern?|Wohn\w+|Schulen|Siedlung\w*)\b")
_APART = (" ohne ", "Ohne ", "ßerhalb der ", "ßerhalb des ", "sserhalb der ", "sserhalb des ")
_LISTED_BEFORE = re.compile(r"([A-ZÄÖÜ][\w-]+)(?:,| und| sowie) \Z")
_LISTED_AFTER = re.compile(r"(?:,| und| sowie) ([A-ZÄÖÜ][\w-]+)")
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
_VEHICLES = (
    "schnellzug",
    "lastwagen",
    "lastkraftwagen",
    "lkw",
    "lastzug",
    "fahrzeug",
    "waggon",
    "lokomotiv",
)
_MADE_IN = ("bau", "baus", "werk", "werke", "fabrik", "industrie", "produktion", "hersteller")
_ABBREVIATED = ("Mrd", "Mio", "Tsd", "St", "ca", "Nr", "Dr", "bzw", "inkl")
_SENTENCE = 400
_FIGURE = re.compile("[0-9%€$]")
_PART = re.compile(r"[^\W\d_]+")


@cache
def _around() -> dict[str, tuple[re.Pattern[str] | None, re.Pattern[str] | None]]:
    """What may stand before or after a folded word that then means no branch."""
    return {
        fold(word): (
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


@lru_cache(maxsize=16384)
def _is_matter(word: str) -> bool:
    """Whether `word` speaks of co-operation, of wares or of an amount."""
    lower = word.lower()
    if lower.startswith(_stems()):
        return True
    return any(lower.endswith(head) or lower[:-1].endswith(head) for head in _heads())


@cache
def _stems() -> tuple[str, ...]:
    return tuple(words.CO_OPERATION)


@cache
def _heads() -> tuple[str, ...]:
    return tuple(words.CO_OPERATION_HEADS)


def _to_the_matter(sentence: str) -> bool:
    """Whether a sentence gives a figure or names a field of co-operation."""
    return bool(_FIGURE.search(sentence)) or any(map(_is_matter, _PART.findall(sentence)))


def _sentence(text: str, start: int, end: int) -> str:
    """About the sentence around two offsets; a semicolon ends one too."""
    first, last = max(0, start - _SENTENCE), min(len(text), end + _SENTENCE)
    for mark in ("\n", "; ", "! ", "? "):
        first = max(first, text.rfind(mark, first, start) + 1)
        at = text.find(mark, end, last)
        last = at if at >= 0 else last
    at = text.rfind(". ", first, start)
    while at >= 0 and not _ends_sentence(text, at):
        at = text.rfind(". ", first, at)
    first = max(first, at + 1)
    at = text.find(". ", end, last)
    while at >= 0 and not _ends_sentence(text, at):
        at = text.find(". ", at + 1, last)
    return text[first : at if at >= 0 else last]


def _ends_sentence(text: str, stop: int) -> bool:
    """Whether the full stop at an offset ends a sentence, no ordinal and no abbreviation."""
    return not text[stop - 1].isdigit() and not text.endswith(_ABBREVIATED, max(0, stop - 5), stop)


_Asked = Literal["", "transit", "vehicles", "deposit", "refinery", "guests", "hotel", "in passing"]
"""What a sentence is asked for about its word."""


class _Doubt(NamedTuple):
    """What may show that a word of a branch means something else beside its neighbours.

    A word for an activity has an object ("der Bau eines Werks"); a turn of phrase holds it, or
    words `before` or `after` it; or the `sentence` has to be asked.
    """

    activity: bool
    in_turns: bool
    before: re.Pattern[str] | None
    after: re.Pattern[str] | None
    sentence: _Asked


@lru_cache(maxsize=16384)
def _doubt(word: str) -> _Doubt | None:
    folded = fold(word)
    sentence: _Asked = ""
    if folded in ("transit", "transits"):
        sentence = "transit"
    elif folded.startswith(_VEHICLES) and not folded.endswith(_MADE_IN):
        sentence = "vehicles"
    elif folded.startswith("lagerstatte"):
        sentence = "deposit"
    elif folded.startswith("raffinerie"):
        sentence = "refinery"
    elif folded in ("gaste", "gasten", "besucher", "besuchern"):
        sentence = "guests"
    elif folded == "hotel":
        sentence = "hotel"
    elif is_colour(word):
        sentence = "in passing"
    before, after = _around().get(folded, (None, None))
    doubt = _Doubt(folded in _ACTIVITIES, folded in _idioms()[1], before, after, sentence)
    return doubt if any(doubt) else None


def _misleads(text: str, doubt: _Doubt, start: int, end: int) -> bool:
    """Whether the neighbours show that a word of a branch means something else here."""
    if doubt.activity and _GENITIVE.match(text, end):
        # "der Bau eines Werks", "die Bildung einer Kommission"
        return not _HOUSES.match(text, end)
    if doubt.before and doubt.before.search(text, max(0, start - 40), start):
        return True
    if doubt.after and doubt.after.match(text, end):
        return True
    if doubt.in_turns:
        turn = _idioms()[0].search(text, max(0, start - 24), end + 16)
        if turn and turn.start() < end and start < turn.end():
            return True
    if not doubt.sentence:
        return False
    if doubt.sentence == "guests":  # of a country, not of a reception
        return not words.COUNTED.search(text, max(0, start - 40), start)
    said = _sentence(text, start, end)
    if doubt.sentence == "transit":
        return bool(words.THROUGH_PIPES.search(said)) and not words.ON_WHEELS.search(said)
    if doubt.sentence == "vehicles":
        return False
    if doubt.sentence == "deposit":  # of gas or of ore
        return bool(words.THROUGH_PIPES.search(said)) or not (
            text[start:end].endswith("n") or words.OF_ORE.search(said)
        )
    if doubt.sentence == "refinery":
        return text.find("Gold", max(0, start - 300), end + 100) >= 0
    if doubt.sentence == "hotel":  # that is built, not where people met
        return not words.TO_SLEEP_IN.search(said)
    return not (_in_a_list(text, start, end) or _to_the_matter(said))


def _made(text: str, start: int, end: int) -> bool:
    """Whether vehicles are spoken of as wares; else they are traffic."""
    said = _sentence(text, start, end)
    folded = fold(text[start:end])
    if folded.startswith("fahrzeug"):
        return not words.AT_BORDER.search(said)
    return bool(words.AS_WARES.search(said)) and not words.AT_BORDER.search(said)


def _is_surname(text: str, start: int) -> bool:
    """Whether a given name stands before a word: "Jürg Stahl"."""
    before = text[max(0, start - 20) : start]
    if not before.endswith(" "):
        return False
    given = before[:-1].rpartition(" ")[2]
    return given.isalpha() and given[0].isupper() and is_given_name(given)


def _in_a_list(text: str, start: int, end: int) -> bool:
    """Whether a branch stands beside a word in a list: "Textilien und Glas"."""
    before = _LISTED_BEFORE.search(text, max(0, start - 40), start)
    after = _LISTED_AFTER.match(text, end)
    return any(match and of_word(match[1]) for match in (before, after))


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


def _offices(text: str) -> list[tuple[int, int]]:
    """Where ministers with their fields stand, in order."""
    found: list[tuple[int, int]] = []
    at = text.find("inister")
    while at >= 0:
        match = _OFFICE_COMPLEMENT.match(text, at - 1) if at else None
        if match:
            found.append(match.span())
        at = text.find("inister", match.end() if match else at + 1)
    return found


def _find(text: str) -> tuple[SectorMention, ...]:
    mentions: list[SectorMention] = []
    done = 0
    offices = _offices(text)
    for start, known in known_words(text).of(BRANCH):
        if start < done:
            continue
        while offices and offices[0][1] <= start:
            del offices[0]
        if offices and offices[0][0] <= start:
            continue
        word, sectors = known.text, known.branches
        end = start + len(word)
        if word in ("Sonne", "Wind", "Wasser"):
            while following := _SOURCES.match(text, end):
                end = following.end()
            if end > start + len(word):
                sectors = ("renewables",)
            elif word != "Wasser":
                sectors = ()
        elif pairs := known.branches_before:
            following = _WORD.match(text, end + 1) or _WORD.match(text, end + 2)
            noun = fold(following[0]) if following else ""
            for stem, code in pairs:
                if following and noun.startswith(stem):
                    sectors, end = (code,), following.end()
                    break
        done = end
        doubt = _doubt(word)
        if word in words.OTHER_VOWEL:
            sectors = ()
        if doubt and doubt.sentence == "vehicles" and not _made(text, start, end):
            counted = _FIGURE.search(text, max(0, start - 12), start)
            sectors = ("transport_logistics",) if counted else ()
        if sectors and text.endswith(_APART, 0, start):
            continue  # "der Handel ohne Erdöl"
        if sectors and _is_surname(text, start):
            continue
        if sectors and not (doubt and _misleads(text, doubt, start, end)):
            mentions += [SectorMention(start=start, end=end, sector=code) for code in sectors]
    if "ministerien" in text:
        for match in _MINISTRY.finditer(text):
            if _AGREED_BY.search(text, max(0, match.start() - 50), match.start()):
                field = of_word(match[0].removesuffix("s") + "-")
                mentions += [
                    SectorMention(start=match.start(), end=match.end(), sector=code)
                    for code in field
                ]
        mentions.sort(key=attrgetter("start"))
    return tuple(mentions)
