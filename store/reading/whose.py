"""Whose a figure is: the countries named with its noun, in its clause, or those who meet."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import NamedTuple

from store.reading.clauses import Clause
from store.reading.figure import Figure
from store.reading.parts import CountryMention
from store.reading.words import belonging

_BILATERAL = frozenset(
    [
        "trade",
        "exports",
        "imports",
        "trade_balance",
        "investment",
        "financing",
        "contracts",
        "agreements",
        "projects",
        "companies",
        "tourism",
        "education",
        "transport",
    ]
)
"""Measures that belong to two sides; with one side named the other is the one it meets."""

_NATIONAL = frozenset(["gdp", "population", "prices", "debt", "emissions", "land"])
_GOODS_MOVED = frozenset({"t", "m3", "bbl", "l", "kWh", "percent", "factor"})
_SPEAKERS = frozenset(belonging.SPEAKERS)


class Owners(NamedTuple):
    """Country codes, sorted, and the stretch of text that names them, if one does."""

    countries: tuple[str, ...]
    start: int = -1
    end: int = -1


class Setting(NamedTuple):
    """What countries the text has spoken of up to a figure.

    `parties` meet; `mentions` are all of the figure's sentence; `before` are the owners of the
    figure before it and `same_sentence` says that it stands in the same sentence; `subject` is
    the country that the sentence before spoke of alone.
    """

    parties: tuple[str, ...]
    mentions: Sequence[CountryMention]
    before: tuple[str, ...] | None = None
    same_sentence: bool = False
    subject: tuple[str, ...] = ()


def owners_of(figure: Figure, measure: str, kind: str, setting: Setting) -> Owners:
    """The countries whose figure it is; empty if the text leaves it open."""
    national = measure in _NATIONAL or (
        measure in ("production", "labour", "other", "infrastructure")
    )
    near = _mentions(figure, figure.clause, setting)
    if not near and figure.verb_clause is not figure.clause:
        near = _mentions(figure, figure.verb_clause, setting)
    if not near and figure.clause.parent is not None and not figure.clause.bracket:
        near = _mentions(figure, figure.clause.parent, setting)
    if national:
        return _national(figure, measure, near, setting)
    return _bilateral(figure, measure, kind, near, setting)


# Who is named -------------------------------------------------------------------------------------


def _mentions(figure: Figure, clause: Clause, setting: Setting) -> list[CountryMention]:
    """The mentions of the clause that may own a figure: not those of speakers and sources."""
    words = figure.words
    if clause.lo >= clause.hi:
        return []
    start, end = words[clause.lo].start, words[min(clause.hi, len(words)) - 1].end
    found = []
    for mention in setting.mentions:
        if start <= mention.start < end and not _of_a_speaker(figure, clause, mention):
            found.append(mention)
    return found


def _word_at(figure: Figure, clause: Clause, offset: int) -> int:
    words = figure.words
    for at in range(clause.lo, min(clause.hi, len(words))):
        if words[at].start <= offset < words[at].end:
            return at
    return -1


def _of_a_speaker(figure: Figure, clause: Clause, mention: CountryMention) -> bool:
    words = figure.words
    at = _word_at(figure, clause, mention.start)
    if at < 0:
        return False
    if mention.sort == "adjective" and words[at].kind != "noun":
        following = at + 1
        while following < clause.hi and words[following].kind not in ("noun", "stop", "figure"):
            following += 1
        return following < clause.hi and _speaks(words[following].low)
    if words[at].of >= 0 and _speaks(words[words[at].of].low):
        return True
    following = at + 1
    genitive = words[at].low.endswith("s") and following < clause.hi
    return genitive and words[following].kind == "noun" and _speaks(words[following].low)


def _speaks(low: str) -> bool:
    return low in _SPEAKERS or low.endswith(("minister", "ministers", "präsident", "präsidenten"))


def _union(mentions: Sequence[CountryMention]) -> tuple[str, ...]:
    return tuple(sorted({code for mention in mentions for code in mention.countries}))


def _owners(countries: tuple[str, ...], mentions: Sequence[CountryMention]) -> Owners:
    countries = tuple(sorted(set(countries)))
    if not mentions:
        return Owners(countries)
    return Owners(countries, mentions[0].start, mentions[-1].end)


# One country --------------------------------------------------------------------------------------


def _national(figure: Figure, measure: str, near: list[CountryMention], setting: Setting) -> Owners:
    mutual = _mutual(figure)
    if mutual is not None:
        return Owners(setting.parties, *mutual)
    named = [m for m in near if m.sort in ("name", "adjective", "region", "people", "organisation")]
    chosen = named or near
    if chosen:
        if measure in _NATIONAL:
            attached = _attached(figure, chosen)
            return _owners(_union(attached), attached)
        return _owners(_union(chosen), chosen)
    if measure in ("prices",) and not setting.same_sentence:
        return Owners(())
    if setting.same_sentence and setting.before is not None:
        return Owners(setting.before if measure != "prices" else ())
    if setting.subject:
        return Owners(setting.subject)
    return Owners(setting.parties if measure not in ("gdp", "prices", "population") else ())


def _attached(figure: Figure, mentions: list[CountryMention]) -> list[CountryMention]:
    """Those nearest to the figure when several are named one by one; all when coordinated."""
    if len(mentions) == 1:
        return mentions
    joined = all(
        figure.sentence.words and b.start - a.end <= 7 for a, b in itertools.pairwise(mentions)
    )
    if joined:
        return mentions
    before = [m for m in mentions if m.end <= figure.word.start]
    return [before[-1]] if before else [mentions[0]]


# Two or more --------------------------------------------------------------------------------------


def _mutual(figure: Figure) -> tuple[int, int] | None:
    """Where "bilateral", "beider Länder", "gemeinsame" stand in the figure's clause."""
    for clause in (figure.clause, figure.verb_clause):
        for word in figure.clause_words(clause):
            if word.low in belonging.MUTUAL:
                return word.start, word.end
    return None


def _outsider(parties: tuple[str, ...]) -> str | None:
    """In a meeting of one state with a whole region, that state."""
    region = {"KG", "KZ", "TJ", "TM", "UZ"}
    others = [code for code in parties if code not in region]
    return others[0] if len(others) == 1 and len(parties) > 3 else None


def _bilateral(
    figure: Figure, measure: str, kind: str, near: list[CountryMention], setting: Setting
) -> Owners:
    parties = setting.parties
    names = [m for m in near if m.sort != "city"] or (near if measure in ("energy",) else [])
    countries = set(_union(names))
    lows = {word.low for word in figure.clause_words()}
    abroad = bool(lows & set(belonging.ABROAD))
    if len(parties) == 2:
        return _of_two(figure, measure, kind, names, countries, abroad, setting)
    mutual = _mutual(figure)
    if mutual is not None and not countries:
        if setting.before and not setting.same_sentence and len(setting.before) == 2:
            return Owners(setting.before)
        return Owners(parties, *mutual)
    if not countries:
        if lows & belonging.REGION:
            return Owners(parties)
        if setting.before is not None:
            return Owners(setting.before)
        return Owners(parties)
    outsider = _outsider(parties)
    if lows & belonging.REGION and outsider is not None:
        return _owners(parties, names)
    if "davon" in lows and setting.before and countries & set(parties):
        owner = [code for code in setting.before if code not in {"KG", "KZ", "TJ", "TM", "UZ"}]
        if setting.subject:
            owner = list(setting.subject)
        return _owners(tuple(countries | set(owner)), names)
    if measure in _BILATERAL and len(countries) == 1 and outsider is not None:
        if outsider in countries:
            return _owners(tuple(countries) if setting.before is None else parties, names)
        return _owners((*countries, outsider), names)
    return _owners(tuple(countries), names)


def _of_two(
    figure: Figure,
    measure: str,
    kind: str,
    names: list[CountryMention],
    countries: set[str],
    abroad: bool,
    setting: Setting,
) -> Owners:
    parties = setting.parties
    both = set(parties)
    mutual = _mutual(figure)
    if abroad and len(countries & both) == 1:
        return _owners(tuple(countries), names)
    if countries & both and (kind == "share" or not countries - both):
        if measure in _BILATERAL or measure == "energy" or kind == "share":
            return _owners(parties, names)
        return _owners(tuple(countries), names)
    if countries and not countries & both and measure in _BILATERAL:
        if setting.subject and len(setting.subject) == 1:
            return _owners((*countries, *setting.subject), names)
        return _owners(tuple(countries), names)
    if countries:
        return _owners(tuple(countries), names)
    if mutual is not None:
        return Owners(parties, *mutual)
    if setting.before is not None and (setting.same_sentence or _refers_back(figure)):
        return Owners(setting.before)
    return Owners(parties)


def _refers_back(figure: Figure) -> bool:
    return any(
        word.low
        in (
            "davon",
            "darunter",
            "dort",
            "dorthin",
            "dieser",
            "diese",
            "dieses",
            "er",
            "sie",
            "es",
            "seine",
            "seiner",
            "ihr",
            "ihre",
        )
        for word in figure.clause_words()
    )
