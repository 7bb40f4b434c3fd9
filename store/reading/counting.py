"""What a number without a unit counts, and whether that makes it a figure."""

from __future__ import annotations

import re
from functools import cache

from msgspec import Struct

from store.reading.text import Normal, spellings
from store.reading.words import counting as words
from store.reading.words.abbreviations import OPENERS


class Counted(Struct, frozen=True, gc=False):
    """The noun behind a number: as written, and where it begins and ends."""

    noun: str
    start: int
    end: int


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        "token": re.compile(r"\s((?:[^\W\d_]|['’])[\w’']*(?:[-/][^\W\d_][\w’']*)*-?)(,?)"),
        "adjective": re.compile(
            r"(?:isch|lich|ig|sam|bar|end|ell|iv|neu|weiter|gemeinsam|groß|gross|klein|mittler"
            r"|jung|alt|modern|deutsch|fremd|hoh|privat|staatlich|aktiv|wert|haft|iert|tät|los|ent)"
            r"e[nmrs]?$"
        ),
        "number_of": re.compile(
            r"\b(?:(?:Z|z|Anz|anz|ANZ|Gesamtz|Mindestz|Höchstz)(?:ahl|AHL)|ZAHL|Menge|Bestand)\s+"
            r"(?:(?:der|von|an|aller|ihrer|seiner|des)\s+)?"
            r"(?:[a-zäöüß][\w-]*(?:e|en|er)\s+){0,3}([A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][a-z]\w+)?)"
            r"|\b(?!(?:An|Gesamt|Mindest|Höchst|Viel)z)([A-ZÄÖÜ][\w-]*?)(?:an)?zahl(?:en)?\b"
            r"|\b(Bevölkerung|Bevoelkerung|Belegschaft)\b"
        ),
        "guests": re.compile(
            r"n[ae]hmen\b[^.;]*\bteil\b|teilnahm|teilgenommen|teilnehm|teilzunehmen"
            r"|beteiligten sich|begleit(?:et|eten|e)\b|delegation(?:en)? (?:von|mit|aus)"
            r"|im gefolge|angereist|eingeladen|gereist|zusammenkam|versamm|anwesend|zu gast"
            r"|kamen\b[^.;]*\bzusammen\b|(?:forums?|konferenz|gipfel|treffen) mit"
            r"|reisten\b[^.;]*\b(?:mit|an)\b|angeführt von"
        ),
        "rate": re.compile(r"[\d.]+ (?:einwohner|personen|menschen|bewohner|köpfe)"),
        "label": re.compile(r"(?:^|\n)[-–•* ]*(?:[\w-]+ ){0,3}([A-ZÄÖÜ][\w-]+): $"),
    }


@cache
def _forms(kind: str) -> frozenset[str]:
    return frozenset(s for word in getattr(words, kind) for s in spellings(word))


def noun_at(text: Normal, at: int) -> Counted | None:
    """The noun that a number ending at `at` counts, behind up to five adjectives."""
    token, adjective = _patterns()["token"], _patterns()["adjective"]
    first = at
    elliptic = -1
    capitals: Counted | None = None
    for _ in range(7):
        match = token.match(text.plain, at)
        if match is None or match.end(1) - match.start(1) > 60:
            break
        word = match.group(1)
        lower = word.lower()
        end = match.end(1)
        if word.endswith("-"):
            if elliptic < 0:
                elliptic = match.start(1)
            at = match.end()
            continue
        if elliptic >= 0 and lower in ("und", "oder", "sowie", "bzw"):
            at = match.end() + text.plain.startswith(".", match.end())
            continue
        if word[0].isupper() and lower not in OPENERS:
            start = elliptic if elliptic >= 0 else match.start(1)
            counted = Counted(text.plain[start:end], start, end)
            # In a headline of capitals an adjective is told by its ending alone.
            if lower in words.PLACE_ADJECTIVES or (
                word.isupper() and len(word) > 3 and adjective.search(lower)
            ):
                capitals = counted
                at = match.end(1)
                continue
            return _with_both_sexes(text, counted)
        if capitals is not None or (lower in words.NO_ADJECTIVE and lower not in ("und", "bis")):
            break
        if lower in ("und", "oder", "bis"):
            if at == first:
                break
            at = match.end(1)
            continue
        if not lower.endswith(("e", "en", "er", "es", "em")):
            break
        at = match.end()
    return capitals


def _with_both_sexes(text: Normal, counted: Counted) -> Counted:
    """ "Schülerinnen und Schüler" and "Frauen und Männer" are one noun."""
    if not text.plain.startswith(" und ", counted.end):
        return counted
    match = _patterns()["token"].match(text.plain, counted.end + len(" und"))
    if match is None:
        return counted
    first, second = counted.noun.lower(), match.group(1).lower()
    if (first.endswith("innen") and first[:3] == second[:3]) or (
        first in words.SEXES and second in words.SEXES
    ):
        return Counted(text.plain[counted.start : match.end(1)], counted.start, match.end(1))
    return counted


def counts(text: Normal, counted: Counted, value: float, *, at: int, bounded: bool) -> bool:
    """Whether `value` of these is a figure: not a time, a rank, a party or a guest of the meeting.

    `at` is where the number begins; `bounded` says that bound words stand before it.
    """
    noun = counted.noun.lower()
    head = noun.rpartition("-")[2].rpartition(" ")[2]
    if head in _forms("TIME") or noun in _forms("TIME"):
        return False
    if value > 10_000:
        return True
    if head in _forms("PARTIES") or head.endswith(("minister", "ministern", "präsidenten")):
        return False
    if (value < 200 and head in _forms("IDIOMS")) or (
        value <= 6 and not bounded and head.endswith(words.FIELDS)
    ):
        return False
    if head.endswith(words.STATES) and not head.endswith(words.NO_STATES):
        return (bounded or value > 12) and not _guests(text, at)
    if head in _forms("GUESTS"):
        return not _guests(text, at)
    return True


def is_rate(lower: str, at: int, value: float) -> bool:
    """Whether the number at `at` is what others are counted by ("je 1.000 Einwohner")."""
    if value not in (1, 10, 100, 1000, 10_000, 100_000):
        return False
    return lower.endswith(("je ", "pro "), 0, at) or (
        lower.endswith("auf ", 0, at)
        and value <= 1000
        and _patterns()["rate"].match(lower, at) is not None
    )


def labelled_noun(plain: str, at: int) -> str | None:
    """The noun that labels the number at `at` in a list or a table ("Arbeitsplätze: 1.200")."""
    if plain[max(0, at - 2) : at] != ": ":
        return None
    match = _patterns()["label"].search(plain, max(0, at - 60), at)
    return match.group(1) if match else None


def is_plural(noun: str) -> bool:
    """Whether `noun` looks like a plural rather than a name, which opens a new sentence."""
    lower = noun.lower()
    return lower.endswith(("en", "er", "ern", "e", "s", "n", "stück", "gäste")) and not (
        lower.endswith(("stan", "ien", "land", "peking", "berlin", "stans", "iens"))
    )


def _guests(text: Normal, at: int) -> bool:
    """Whether the sentence around `at` speaks of who came."""
    start, end = sentence_around(text.lower, at)
    said = text.lower[start:end]
    return any(map(said.__contains__, words.GUEST_MARKS)) and (
        _patterns()["guests"].search(said) is not None
    )


def sentence_around(lower: str, at: int) -> tuple[int, int]:
    """Roughly the sentence around `at`: from full stop or line break to the next, 300 at most."""
    start, end = max(0, at - 300), min(len(lower), at + 300)
    for mark in (". ", "! ", "? ", "\n", "“ ", ": "):
        found = lower.rfind(mark, start, at)
        while found > 0 and mark == ". " and (lower[found - 1].isdigit() or _short(lower, found)):
            found = lower.rfind(mark, start, found)
        if found >= 0:
            start = found + 1
    for mark in (". ", "! ", "? ", "\n"):
        found = lower.find(mark, at, end)
        while found > 0 and mark == ". " and (lower[found - 1].isdigit() or _short(lower, found)):
            found = lower.find(mark, found + 1, end)
        if found >= 0:
            end = found
    return start, end


def _short(lower: str, stop: int) -> bool:
    return lower.endswith(("mrd", "mio", "ca", "rd", "bzw", "inkl", "mia", "tsd"), 0, stop)


def noun_of_number(text: Normal, start: int, end: int) -> str | None:
    """What "die Zahl der …" or "Besucherzahl" between the offsets says is counted."""
    found = None
    window = text.plain[start:end]
    if not any(part in window for part in ("ahl", "AHL", "enge", "evö", "evoe", "Beleg")):
        return None
    for match in _patterns()["number_of"].finditer(window):
        noun = match.group(1) or match.group(2) or match.group(3)
        if noun and noun.lower() not in ("ein", "viel"):
            found = noun
    return found


def is_reference(lower: str, at: int) -> bool:
    """Whether the word before a number at `at` makes a name of it ("Artikel 5", "Nr. 158")."""
    if at < 2:
        return False
    end = at - 1 if lower[at - 1] in " \n" else at
    word = lower[max(0, end - 24) : end].rpartition(" ")[2]
    if not word.isalpha():
        word = word.rpartition("\n")[2].lstrip("(„\"“«»‚'[").rstrip(":")
    return word in words.REFERENCES or word.rpartition("-")[2] in ("nr.", "nummer")
