"""What is still to come though no verb of planning says so: headings, costs, orders, forecasts."""

from __future__ import annotations

from store.reading.nouns import COST_NOUNS, PLAN_ADJECTIVES, PLAN_NOUNS
from store.reading.parsed import Clause
from store.reading.stated_figure import StatedFigure
from store.reading.words import grammar, planning

_PART_OF = frozenset({"wovon", "davon", "worunter", "darunter"})


def foreseen(figure: StatedFigure) -> int | None:
    """The word that shows that the figure is still to come; `None` if nothing does."""
    for ask in (_heading, _cost, _order, _agreed, _built):
        found = ask(figure)
        if found is not None:
            return found
    return None


def _heading(figure: StatedFigure) -> int | None:
    """ "**Geplante** Stückzahl: 3.000", "**Baukosten**: 22 Mio."; "…, **später** 40 Prozent"."""
    heading = figure.heading()
    if heading is None:
        return None
    for at in range(heading.lo, heading.hi):
        word = figure.words[at]
        if word.low in PLAN_ADJECTIVES or word.low in PLAN_NOUNS or word.low in COST_NOUNS:
            return at
    if figure.low(-1) in planning.LATER:
        return figure.at - 1
    later = [at for at in range(figure.at + 1, min(figure.at + 4, len(figure.words)))
             if figure.words[at].low in planning.LATER]  # fmt: skip
    return later[0] if later and figure.low(-1) in ("erst", "zunächst", "zuerst") else None


def forecast(figure: StatedFigure) -> int | None:
    """ "Die **Prognose** auf 5 Prozent anheben", "die **Schätzung** von 4 auf 5 revidieren"."""
    if figure.preposition not in ("auf", "von", "bei"):
        return None
    for at in range(figure.clause.lo, figure.at):
        low = figure.words[at].low
        if low.endswith(planning.FORECASTS) and figure.words[at].prep < 0:
            return at
    return None


def _cost(figure: StatedFigure) -> int | None:
    """ "Die **Kosten** werden auf 3 Mrd. geschätzt": present tense, so it is not built yet."""
    clause = figure.verb_clause
    if not figure.is_money or figure.is_past(clause):
        return None
    words = figure.words
    if not any(words[at].low in planning.COSTING for at in range(clause.lo, clause.hi)):
        return None
    for at in range(clause.lo, clause.hi):
        word = words[at]
        if word.low in COST_NOUNS and word.prep < 0 and at < figure.at:
            return at
    for further in figure.sentence.clauses[clause.number + 1 : clause.number + 4]:
        if clause in (further.partner, further.parent) and not further.verbs:
            for at in range(further.lo, min(further.hi, len(words))):
                if words[at].low in COST_NOUNS and words[at].prep < 0:
                    return at  # "auf 2 Mrd. taxiert der Konzern, der …, **die Kosten**"
    return None


def _order(figure: StatedFigure) -> int | None:
    """Goods **ordered** are not delivered yet; what they are worth is agreed."""
    if figure.unit != "count" or figure.word.prep >= 0:
        return None
    for verb in figure.verbs:
        if figure.words[verb.at].low in planning.ORDERED:
            return verb.at
    clause = figure.verb_clause
    last = figure.words[min(clause.hi, len(figure.words)) - 1]
    if last.low in planning.ORDERED:
        return min(clause.hi, len(figure.words)) - 1
    sense = figure.word.sense
    if sense is not None and sense.code in ("RAIL", "VEHICLE", "transport"):
        for verb in figure.verbs:
            if figure.words[verb.at].low in planning.SELLS:
                return verb.at
    return None


def _agreed(figure: StatedFigure) -> int | None:
    """ "Man **einigt sich auf** 5 Mrd. Dollar Handel": on what is to be."""
    if figure.preposition != "auf" and not figure.clause.bare:
        return None  # "auf 80 km Bahn und 3 Häfen"
    sense = figure.word.sense
    if sense is not None and sense.code in ("agreements", "contracts"):
        return None
    clause = figure.verb_clause if figure.clause.bare else figure.clause
    for at in range(clause.lo, figure.at):
        near = (figure.sentence.low(at - 1), figure.sentence.low(at + 1))
        if figure.words[at].low in planning.AGREES_ON and "sich" in near:
            return at
    return None


def _built(figure: StatedFigure) -> int | None:
    """ "China **baut** eine Fabrik mit 300 MW": what is being built has its size still to get."""
    if figure.preposition not in ("mit", "von", "für") or figure.unit in ("percent", "count"):
        return None
    clause = figure.verb_clause
    for verb in figure.verbs:
        if figure.words[verb.at].low in planning.BUILDS and not figure.is_past(clause):
            return verb.at
    return None


def depends(figure: StatedFigure) -> Clause | None:
    """The clause whose standing the figure's shares though it has a verb of its own.

    "…, **was** einer Aufstockung um 4 Mio. **entspricht**"; "…, **von** der zwei Drittel … sind";
    "stellte … in Aussicht, **sofern** ein Investor 50 Mio. einbringt".
    """
    own = figure.verb_clause
    above = own.parent
    if above is None or figure.is_past(own):
        return None
    if any(word.low in grammar.NOW for word in figure.clause_words(own)):
        return None
    words = figure.words
    first, second = words[own.lo].low, figure.sentence.low(own.lo + 1)
    if first == "was" or first in planning.ON_CONDITION:
        return above
    if first in _PART_OF or (first == "von" and second in grammar.RELATIVES):
        return above
    return None


def belongs(figure: StatedFigure) -> bool:
    """If the figure is an attribute or a part of a planned one said just before.

    "sechs Züge **mit 42 Wagen**"; "von den 1.100 km, die gebaut werden sollen, **entfallen** 80".
    """
    words = figure.words
    if figure.preposition == "mit":
        for at in range(figure.at - 1, figure.clause.lo - 1, -1):
            if words[at].kind == "figure":
                return True
            if words[at].kind in ("verb", "stop"):
                return False
        return False
    opened = figure.sentence.low(0) == "von" and words[0].kind == "prep"
    return opened and any("share" in verb.groups for verb in figure.verbs)
