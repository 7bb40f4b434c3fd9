"""Level, change or share, and in which direction: from verbs, growth nouns and comparisons."""

from __future__ import annotations

import re
from typing import NamedTuple

from store.reading.nouns import RATE_NOUNS, SHARE_NOUNS, growth_of
from store.reading.parsed import Clause
from store.reading.stated_figure import StatedFigure
from store.reading.words import growth, planning
from store.records import Direction, FigureKind

_UP_ADJECTIVES = frozenset(growth.UP_ADJECTIVES)
_AS_MUCH = re.compile(r"so\s+(?:hoch|viel|viele|groß|gross|stark|lang|schnell|oft|häufig|teuer)")
_WAYS = dict.fromkeys(("höher", "teurer", "oben", "bergauf", "aufwärts"), "up") | dict.fromkeys(
    ("niedriger", "billiger", "unten", "bergab", "abwärts"), "down"
)
_ON_THE_BOOKS = frozenset({"schlägt", "schlagen", "schlug", "schlugen"})  # "zu Buche"
_WHOLES = frozenset({"davon", "hiervon", "darunter"})


class Change(NamedTuple):
    """What kind of figure it is, and the words (numbers in the sentence) that say so."""

    kind: FigureKind
    direction: Direction | None
    words: tuple[int, int] | None


_SAVES = frozenset({"spart", "sparen", "sparte", "sparten", "eingespart", "einsparen", "gespart"})
LEVEL = Change("level", None, None)


def change_of(figure: StatedFigure, before: Change | None = None) -> Change:
    """Level, change or share of `figure`; `before` is that of the figure before it in a list."""
    unit = figure.unit
    if unit == "factor":
        return _factor(figure)
    quantity = figure.quantity
    if quantity.signed and unit != "count":
        return Change("change", "up" if quantity.signed > 0 else "down", None)
    compared = _comparison(figure)
    if compared is not None:
        return compared
    if quantity.by and not purpose(figure):
        return _said_by_verb(figure) or Change("change", "up", None)
    noun = _growth_noun(figure) or _base(figure)
    if noun is not None:
        return noun
    if unit == "percent" and (expected := _forecast_growth(figure)) is not None:
        return expected
    percent = unit in ("percent", "percentage_point")
    if before is not None and before.kind != "level" and _in_a_list(figure):
        return before
    if percent and figure.preposition == "" and figure.has(_SAVES, figure.verb_clause):
        return _said_by_verb(figure) or LEVEL
    if unit == "percent" and (share := _share(figure)):
        return share
    if percent and before is not None and (further := _further(figure, before)):
        return further
    if percent and figure.preposition in ("", "um") and not figure.clause.bracket:
        grown = _said_by_verb(figure)
        if grown is not None and not _rate(figure):
            return grown
    return LEVEL


def _forecast_growth(figure: StatedFigure) -> Change | None:
    """ "die **Wachstumsprognose** auf 5 % heben", "die Prognose für das **Wachstum**"."""
    if figure.preposition not in ("auf", "von", "bei"):
        return None
    forecast = False
    for at in range(figure.clause.lo, figure.at):
        word = figure.words[at]
        if word.low.endswith(planning.FORECASTS):
            forecast = True
            if word.low.startswith(("wachstum", "bip", "konjunktur")):
                return Change("change", "up", (at, at))
        elif forecast and word.kind == "noun" and (way := growth_of(word.low)):
            return Change("change", "up" if way == "up" else "down", (at, at))
    return None


def _further(figure: StatedFigure, before: Change) -> Change | None:
    """ "… um 5 %, 2024 **weitere** 7 Prozent"; "ihr Anteil lag bei 5, 2030 soll er **15** sein"."""
    if before.kind == "change" and "weitere" in (figure.low(-1), figure.word.low.split()[0]):
        return Change("change", before.direction, None)
    if before.kind == "change" and figure.low(-1) == "weiteren":
        return Change("change", before.direction, None)
    if before.kind == "share" and figure.preposition in ("auf", "bei") and not _rate(figure):
        return before
    if before.kind == "share" and not figure.preposition and figure.has({"es"}):
        return before  # "heute 20 Prozent der Leistung, 2030 sollen **es** 33 Prozent sein"
    return None


def _base(figure: StatedFigure) -> Change | None:
    """ "**Nach** 7,5 Prozent im Vorjahr legte die Wirtschaft um 5 Prozent zu"."""
    if figure.preposition != "nach" or figure.unit != "percent":
        return None
    for at in range(figure.at + 1, len(figure.words)):
        word = figure.words[at]
        if word.kind == "figure":
            if word.low.startswith("um "):
                return _said_by_verb(figure)
            if word.prep < 0 or figure.words[word.prep].low != "von":
                return None
            noun = word.prep - 1  # "… mit einem **Wachstum** von 6 Prozent gerechnet"
            way = growth_of(figure.sentence.low(noun))
            if way is None:
                return None
            return Change("change", "up" if way == "up" else "down", (noun, noun))
    return None


def _factor(figure: StatedFigure) -> Change:
    tail = " ".join(figure.low(i) for i in (1, 2, 3))
    quote = figure.word.low
    if _AS_MUCH.match(tail) or _AS_MUCH.search(quote):
        return LEVEL
    if figure.quantity.value < 1 or quote.startswith(("halbier", "gehälft")):
        return Change("change", "down", None)
    if quote.split()[-1].startswith(("ver", "gever")):
        return Change("change", "up", None)
    said = _said_by_verb(figure) or _growth_noun(figure)
    if said is not None:
        return said
    return Change("change", "up", None)


def _comparison(figure: StatedFigure) -> Change | None:
    """ "13 Prozent **mehr als** im Vorjahr", "26,8 % **über dem Wert** von 2017"."""
    first = figure.low(1)
    if not first:
        return None
    at = figure.at + 1
    money = figure.is_money or figure.unit not in ("percent", "percentage_point")
    if first in ("höher", "niedriger", "größer", "kleiner", "geringer", "teurer", "billiger",
                 "stärker", "schwächer", "mehr", "weniger"):  # fmt: skip
        if money and not (figure.low(2) == "als" or figure.quantity.by):
            return None
        direction: Direction = "up" if first in _UP_ADJECTIVES else "down"
        if first == "stärker":
            direction = "up"
        elif first == "schwächer":
            direction = "down"
        return Change("change", direction, (at, at))
    if first in growth.UP_COMPARISONS or first in growth.DOWN_COMPARISONS:
        if figure.unit == "percentage_point":
            return None
        words = figure.words[at + 1 : at + 6]
        tail = " ".join(word.low for word in words)
        if tail and (any(mark in tail for mark in growth.COMPARED) or _year(tail)):
            up = first in growth.UP_COMPARISONS
            return Change("change", "up" if up else "down", (at, min(at + 2, figure.clause.hi - 1)))
    return None


def _year(tail: str) -> bool:
    return re.search(r"\b(?:19|20)\d\d\b|\bjahr", tail) is not None


def purpose(figure: StatedFigure) -> bool:
    """ "**Um** 300 Arbeitsplätze **zu schaffen**": a purpose, not a difference."""
    if figure.at != figure.clause.lo and figure.preposition != "um":
        return False
    words = figure.words[figure.at + 1 : figure.clause.hi]
    return any(
        word.low == "zu" and i + 1 < len(words) and words[i + 1].kind == "verb"
        for i, word in enumerate(words)
    ) and (figure.clause.lo == figure.at or figure.words[figure.clause.lo].low == "um")


def _said_by_verb(figure: StatedFigure) -> Change | None:
    """The direction of the clause's verb, nearest first; then of adverbs ("nach oben")."""
    for clause in _said_in(figure):
        found = None
        for verb in clause.verbs:
            up, down = "up" in verb.groups, "down" in verb.groups
            if up == down:
                continue
            if found is not None and abs(found[0] - figure.at) < abs(verb.at - figure.at):
                continue
            found = (verb.at, up, verb.particle)
        if found is not None:
            at, up, _particle = found
            if figure.sentence.low(at + 1) == "nicht" and clause is not figure.clause:
                continue
            return Change("change", "up" if up else "down", (at, at))
        # a growth noun in the clause: "es gab einen Rückgang um 4 Prozent"
        best = None
        for i in range(clause.lo, min(clause.hi, len(figure.words))):
            word = figure.words[i]
            if word.kind == "noun" and (way := growth_of(word.low)):
                if best is None or abs(i - figure.at) < abs(best[0] - figure.at):
                    best = (i, way)
            elif word.low in _WAYS:
                best = (i, _WAYS[word.low])
        if best is not None:
            return Change("change", "up" if best[1] == "up" else "down", (best[0], best[0]))
    return None


def _said_in(figure: StatedFigure) -> list[Clause]:
    clauses = [figure.clause]
    if figure.verb_clause is not figure.clause:
        clauses.append(figure.verb_clause)
    if figure.clause.bracket and figure.clause.parent is not None:
        clauses.append(figure.clause.parent)
    return clauses


def _growth_noun(figure: StatedFigure) -> Change | None:
    """ "ein **Plus** von 4 %", "6 % **Wachstum**", "das **Wachstum** lag bei 5 Prozent"."""
    words = figure.words
    governor = figure.governor()
    if governor >= 0 and not (figure.preposition == "auf" and not _of_growth(figure)):
        head = figure.head(governor)
        for at in (governor, head):
            way = growth_of(words[at].low)
            if way and words[at].low != "mehr":
                return Change("change", "up" if way == "up" else "down", (at, at))
    behind = figure.object_noun()
    if behind >= 0 and (way := growth_of(words[behind].low)):
        return Change("change", "up" if way == "up" else "down", (behind, behind))
    if figure.unit not in ("percent", "percentage_point"):
        return None
    for clause in _said_in(figure):
        for at in range(clause.lo, min(clause.hi, len(words))):
            word = words[at]
            if word.kind == "noun" and word.prep < 0 and (way := growth_of(word.low)):
                genitive = words[at].of >= 0
                if not genitive and _predicates(figure, clause):
                    return Change("change", "up" if way == "up" else "down", (at, at))
    return None


def _of_growth(figure: StatedFigure) -> bool:
    """If the figure may be a rate: what rises "auf 2 Mrd. Dollar" has reached that level."""
    return figure.unit in ("percent", "percentage_point")


def _predicates(figure: StatedFigure, clause: Clause) -> bool:
    """If the clause says what its subject amounts to, or has no verb at all."""
    if figure.clause is clause and not clause.verbs:
        return True
    low = [figure.words[verb.at].low for verb in clause.verbs]
    groups = [verb.groups for verb in clause.verbs]
    return (
        any("reach" in g or "plan" in g for g in groups)
        or any(
            w in ("ist", "war", "sei", "wird", "wurde", "werden", "blieb", "bleibt") for w in low
        )
        or any("up" in g or "down" in g for g in groups)
    )


def _in_a_list(figure: StatedFigure) -> bool:
    """If the figure only continues the one before it: "um 5, 7 und **9 Prozent**"."""
    at = figure.at - 1
    steps = 0
    while at >= 0 and steps < 3:
        word = figure.words[at]
        if word.kind == "figure":
            return word.figure >= 0
        if word.kind != "stop" and word.low not in (
            "und",
            "oder",
            "bzw",
            "beziehungsweise",
            "sowie",
        ):
            return False
        at -= 1
        steps += 1
    return False


def _rate(figure: StatedFigure) -> bool:
    """If the subject is a rate, whose percentage is where it stands: "der Zins fiel auf 5 %"."""
    return figure.preposition in ("auf", "bei", "von") and any(
        word.kind == "noun" and word.low in RATE_NOUNS for word in figure.clause_words()
    )


def _share(figure: StatedFigure) -> Change | None:
    words = figure.words
    quote = figure.word.low
    fraction = not any(c.isdigit() for c in quote) and not quote.rstrip("nes").endswith("prozent")
    genitive = figure.genitive_noun()
    first = figure.low(1)
    if figure.preposition == "zu":
        return Change("share", None, (figure.word.prep, figure.word.prep))
    if genitive >= 0:
        return Change("share", None, (figure.at + 1, genitive))
    if first in _WHOLES or figure.low(-1) in _WHOLES:
        at = figure.at + (1 if first in _WHOLES else -1)
        return Change("share", None, (at, at))
    if first in growth.OF_A_WHOLE and figure.clause.hi > figure.at + 2:
        return Change("share", None, (figure.at + 1, figure.at + 2))
    if "prozentig" in quote:
        behind = figure.object_noun()
        if behind >= 0 and words[behind].low in SHARE_NOUNS:
            return Change("share", None, (behind, behind))
        return None
    for clause in _said_in(figure):
        for at in range(clause.lo, min(clause.hi, len(words))):
            word = words[at]
            if word.low in _WHOLES and clause is figure.clause:
                return Change("share", None, (at, at))
            if word.low in ("ihnen", "denen") and at and words[at - 1].low == "von":
                return Change("share", None, (at - 1, at))
            if word.kind == "noun" and (
                word.low in SHARE_NOUNS or word.low.endswith(("anteil", "anteile", "anteils"))
            ):
                return Change("share", None, (at, at))
    if figure.preposition == "mit" and figure.has(_ON_THE_BOOKS, figure.verb_clause):
        return Change("share", None, (figure.word.prep, figure.word.prep))
    for verb in figure.verbs:
        if "share" in verb.groups or "stake" in verb.groups:
            return Change("share", None, (verb.at, verb.at))
        if words[verb.at].low in ("steht", "stehen", "stand", "standen") and (
            figure.preposition == "für"
        ):
            return Change("share", None, (verb.at, verb.at))
    if fraction:
        return Change("share", None, None)
    behind = figure.object_noun()
    if behind >= 0 and words[behind].low not in RATE_NOUNS and not figure.quantity.by:
        return Change("share", None, (behind, behind))
    return None
