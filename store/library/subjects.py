"""What exactly a figure is of, so far as that keeps apart figures of one measure.

*Agrarhandel* is a part of *Handel*, *Außenhandel* is not; *privater Export* is a part of *Export*,
*kasachischer Export* is not. Where the text does not let one tell, nothing is said.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from store.library.search_folding import fold
from store.library.search_names import field_names, phrase, sense_of
from store.records import Indicator, Report, Sentence

_WHOLE = {
    "trade": "handel handelsumsatz handelsvolumen warenumsatz warenaustausch warenverkehr "
    "außenhandel warenhandel handelsaustausch güteraustausch güterumsatz austausch umsatz",
    "exports": "export ausfuhr lieferung warenausfuhr warenexport gesamtexport",
    "imports": "import einfuhr wareneinfuhr warenimport gesamtimport bezug bezüg",
    "gdp": "bip bruttoinlandsprodukt wirtschaft wirtschaftsleistung wirtschaftswachstum",
    "population": "einwohner bevölkerung menschen",
}
"""Nouns that name the measure as a whole, and so the same thing as one another."""

_OWN_NOUNS = frozenset(_WHOLE)

_NEUTRAL = (
    "der die das den dem des ein eine einen einem einer eines ihr ihre ihren ihrem ihrer ihres "
    "sein seine seinen seinem seiner seines dieser diese diesen diesem dieses jener jene "
    "gegenseitig bilateral beiderseitig beidseitig zweiseitig wechselseitig gemeinsam gesamt ganz "
    "jährlich heutig bisherig gegenwärtig aktuell laufend vergangen letzt vorig kommend nächst "
    "zentralasiatisch mehr über beide einige alle"
)
"""Words before a noun that narrow nothing down, or only to the countries."""

_ENDINGS = ("en", "em", "er", "es", "e", "n", "s")
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_ADJECTIVE = re.compile(r"\b[^\W\d_A-ZÄÖÜ][^\W\d_]{2,}(?:e|en|er|es|em)\s+\Z")
_PART = re.compile(r"\b(?:davon|darunter|hiervon|wovon|darin)\b", re.IGNORECASE)
_REAL = re.compile(
    r"\b(?:real|nominal|preisbereinigt|inflationsbereinigt|in Mengen|mengenmäßig|der Menge nach)",
    re.IGNORECASE,
)
_TO = re.compile(r"\b(?:nach|in die|an)\s+(?:der |die |den )?([A-ZÄÖÜ]\w+)")
_FROM = re.compile(r"\b(?:aus|von)\s+(?:der |dem |den )?([A-ZÄÖÜ]\w+)")


class Subject(NamedTuple):
    """What a figure is of: a noun with what narrows it down, and what its sentence adds."""

    noun: str
    sectors: frozenset[str]
    terms: frozenset[str]
    exporter: str


def subject_of(report: Report, indicator: Indicator) -> Subject | None:
    """What `indicator` is of, to be compared; `None` where the text leaves it open."""
    at = _sentence_number(report, indicator)
    if at is None:
        return None
    text = _text(report, report.sentences[at])
    if _is_part(report, indicator, text):
        return None
    noun = _noun(report, indicator, at)
    exporter = _exporter(indicator, text)
    if noun is None or exporter is None:
        return None
    return Subject(
        noun=noun,
        sectors=frozenset(_sectors(text)),
        terms=frozenset(match.casefold() for match in _REAL.findall(text)),
        exporter=exporter,
    )


def _text(report: Report, sentence: Sentence) -> str:
    return report.text[sentence.start : sentence.end]


def _sentence_number(report: Report, indicator: Indicator) -> int | None:
    for at, sentence in enumerate(report.sentences):
        if sentence.start <= indicator.start < sentence.end:
            return at
    return None


def _is_part(report: Report, indicator: Indicator, text: str) -> bool:
    """Whether "davon" makes the figure a part of one before that has the same countries."""
    if not _PART.search(text):
        return False
    before = [other for other in report.indicators if other.start < indicator.start]
    return not before or any(
        other.measure == indicator.measure and other.countries == indicator.countries
        for other in before[-3:]
    )


def _stem(word: str) -> str:
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word


def _noun(report: Report, indicator: Indicator, at: int) -> str | None:
    """The noun that says what is measured: counted, named by the evidence, or the nearest."""
    if indicator.noun:
        return " ".join(_stem(fold(word)) for word in _WORD.findall(indicator.noun))
    for evidence in indicator.evidence:
        if evidence.field == "measure":
            words = _WORD.findall(report.text[evidence.start : evidence.end])
            if words:
                return _narrowed(report.text, evidence.start, words[-1], indicator.measure)
    for sentence in (report.sentences[at], report.sentences[at - 1] if at > 1 else None):
        if sentence is not None:
            found = _nearest(report.text, sentence, indicator)
            if found is not None:
                return _narrowed(report.text, *found, indicator.measure)
    return indicator.measure if indicator.measure in _OWN_NOUNS else None


def _nearest(text: str, sentence: Sentence, indicator: Indicator) -> tuple[int, str] | None:
    candidates = []
    for match in _WORD.finditer(text, sentence.start, sentence.end):
        if _names_measure(match.group(), indicator.measure):
            behind = match.start() > indicator.start
            candidates.append((behind, abs(match.start() - indicator.start), match))
    if not candidates:
        return None
    match = min(candidates, key=lambda candidate: candidate[:2])[2]
    return match.start(), match.group()


@cache
def _whole_nouns(measure: str) -> frozenset[str]:
    return frozenset(_stem(fold(word)) for word in _WHOLE.get(measure, "").split())


def _names_measure(word: str, measure: str) -> bool:
    if not word[0].isupper():
        return False
    folded = fold(word)
    if measure in sense_of(phrase(word), whole=True).measures:
        return True
    return any(stem in folded for stem in _stems(measure))


@cache
def _stems(measure: str) -> frozenset[str]:
    """What compounds of the measure's names have inside."""
    names = {_stem(name) for name in field_names() if measure in field_names().whole(name).measures}
    return frozenset(stem for stem in names | _whole_nouns(measure) if len(stem) >= 5)


def _narrowed(text: str, start: int, word: str, measure: str) -> str:
    """The noun as a key: the measure itself, or the noun with the adjective before it."""
    stem = _stem(fold(word))
    noun = measure if stem in _whole_nouns(measure) else stem
    before = _ADJECTIVE.search(text, max(0, start - 60), start)
    if before is None:
        return noun
    adjective = before.group().strip()
    if _stem(fold(adjective)) in _neutral() or sense_of(phrase(adjective), whole=True).countries:
        return noun
    return f"{_stem(fold(adjective))} {noun}"


@cache
def _neutral() -> frozenset[str]:
    return frozenset(_stem(fold(word)) for word in _NEUTRAL.split())


def _sectors(text: str) -> Iterator[str]:
    for word in _WORD.findall(text):
        if word[0].isupper():
            yield from sense_of(phrase(word), whole=True).sectors


def _exporter(indicator: Indicator, text: str) -> str | None:
    """For what flows between two countries, whence; empty for the rest, `None` if unknown."""
    if indicator.measure not in ("exports", "imports", "trade_balance"):
        return ""
    if len(indicator.countries) < 2:
        return ""
    if len(indicator.countries) > 2:
        return None
    found = set()
    for pattern, receives in ((_TO, True), (_FROM, False)):
        for name in pattern.findall(text):
            named = sense_of(phrase(name), whole=True).countries & set(indicator.countries)
            if len(named) == 1:
                one = next(iter(named))
                other = next(code for code in indicator.countries if code != one)
                found.add(other if receives else one)
    return found.pop() if len(found) == 1 else None
