"""What a figure measures: the noun that governs it, else the verb, else what went before.

The noun is looked for where German puts it, from near to far: the counted noun, the noun that the
figure is an attribute of, the whole it is a share of, the noun behind it, the subject or object
of its clause; then the verb; then what a relative clause refers to, the clause before, the
sentence before.
"""

from __future__ import annotations

from store.reading.governors import (
    TRADE,
    Found,
    by_adverbial,
    by_capacity,
    by_counted_noun,
    by_governor,
    by_hint,
    by_noun,
    by_object,
    by_stake,
    by_subject,
    by_verb,
    by_whole,
    has_pronoun_subject,
)
from store.reading.noun_measures import VALUES, actions
from store.reading.parsed import Clause
from store.reading.set_phrases import can_carry, said_between, said_outright
from store.reading.stated_figure import WEIGHTS, StatedFigure

_BY_UNIT = {
    "kW": "energy",
    "kWh": "energy",
    "km": "infrastructure",
    "m": "infrastructure",
    "m2": "land",
    "ha": "land",
    "bbl": "energy",
}


_POINTING = frozenset({"es", "sie", "er", "davon", "letztere", "letzterer", "letzteren"})
_ACTING = frozenset({"gdp", "production", "infrastructure", "transport", "energy"})


def measure_of(
    figure: StatedFigure, before: str | None = None, kind: str = "level", *, planned: bool = False
) -> Found:
    """The measure of `figure`; `before` is what the text spoke of up to its clause."""
    outright = said_outright(figure, before) or can_carry(figure, before)
    if outright is not None:
        return Found(*outright)
    found = (
        by_counted_noun(figure, before)
        or (by_stake(figure) if kind == "share" else None)
        or (_of_the_whole(figure, before) if kind == "share" else None)
        or by_governor(figure)
        or by_whole(figure, before)
        or by_capacity(figure, planned=planned)
        or (by_object(figure) if kind != "share" else None)
        or _clause(figure, figure.clause)
        or _growth(figure, before)
        or _around(figure, before)
        or by_object(figure)
        or by_hint(figure)
        or _said(figure, before)
        or _carried(figure, before, planned=planned)
        or Found(_default(figure, planned=planned), -1)
    )
    deficit = found.word >= 0 and figure.words[found.word].low.startswith("defizit")
    if found.measure == "debt" and before in TRADE and deficit:
        return Found("trade_balance", found.word)
    return found


def _said(figure: StatedFigure, before: str | None) -> Found | None:
    said = said_between(figure, before)
    return Found(*said) if said is not None else None


def _of_the_whole(figure: StatedFigure, before: str | None) -> Found | None:
    """ "**Davon** waren zwei Fünftel Maschinen": a part measures what the whole does."""
    if before is None or figure.genitive_noun() >= 0:
        return None
    taken = figure.has(("davon", "darunter", "hiervon"))
    if taken and figure.clause.verbs:
        subject = by_subject(figure, figure.clause)  # "davon machten **Einfuhren** 3 Viertel aus"
        if subject is not None and subject.measure in TRADE:
            return subject
    return _carried(figure, before, planned=False) if taken else None


def _clause(figure: StatedFigure, clause: Clause) -> Found | None:
    subject = by_subject(figure, clause)
    action = by_verb(figure, clause)
    acts = subject is not None and subject.measure in _ACTING
    if action is not None and acts and figure.is_money:
        return action  # "Japans Wirtschaft will 3 Mrd. investieren"
    given = action is not None and action.measure == "financing" and figure.preposition == "mit"
    if action is not None and given and figure.is_money:
        return action  # "unterstützt das Vorhaben **mit** 20 Mio. Euro"
    if subject is not None or action is not None:
        return subject or action
    if has_pronoun_subject(figure, clause):
        return None  # "In vier Monaten erhöhte **er** sich": what "er" stands for comes first
    return by_adverbial(figure, clause)


def _growth(figure: StatedFigure, before: str | None) -> Found | None:
    """ "Ein **Wachstum** von 2 %" of nothing named is that of the economy."""
    if figure.unit != "percent" or before in ("trade", "exports", "imports", "production"):
        return None
    words = figure.words
    for at in range(figure.clause.lo, min(figure.clause.hi, len(words))):
        if words[at].low in ("wachstum", "wachstums", "wachstumsrate", "wachstumsprognose"):
            return Found("gdp", at)
    return None


def _around(figure: StatedFigure, before: str | None) -> Found | None:
    """The clauses that the figure's clause leans on, from near to far."""
    clause = figure.clause
    words = figure.words
    opener = words[clause.lo].low
    if (
        before is not None
        and _after_figure(figure)
        and (
            (clause.relative and opener in ("was", "womit", "wodurch"))
            or opener in ("das", "dies")
            or clause.bare
            or _own_number(figure)
        )
    ):
        carried = _carried(figure, before, planned=False)
        if carried is not None:
            return carried
    if clause.relative and clause.parent is not None:
        for at in range(min(clause.parent.hi, len(words)) - 1, clause.parent.lo - 1, -1):
            if (words[at].kind == "noun" or words[at].counted) and words[at].of < 0:
                found = by_noun(figure, at)
                if found is not None:
                    return found
    above = clause.partner if clause.bare and clause.partner else clause.parent
    steps = 0
    while above is not None and steps < 4:
        if above.subordinate and not above.relative and not clause.subordinate:
            above, steps = above.parent, steps + 1
            continue
        found = by_subject(figure, above) or by_adverbial(figure, above)
        if found is None and _says_things(figure, above):
            found = by_verb(figure, above)
        if found is not None and found.word < figure.at + 12:
            return found
        above, steps = above.parent, steps + 1
    return None


def _own_number(figure: StatedFigure) -> bool:
    """ "**Ihre Zahl** soll sich verdoppeln": that of what was counted before."""
    words = figure.words
    return any(
        word.low in ("ihre", "seine", "deren", "dessen")
        and at + 1 < len(words)
        and words[at + 1].low in ("zahl", "anzahl", "wert", "umfang", "volumen", "summe", "höhe")
        for at, word in enumerate(words)
        if figure.clause.lo <= at < figure.clause.hi
    )


def _says_things(figure: StatedFigure, clause: Clause) -> bool:
    """If the clause is about something: not "führte der Präsident aus"."""
    return any(word.kind == "figure" or word.sense for word in figure.clause_words(clause))


def _after_figure(figure: StatedFigure) -> bool:
    """If another figure of the sentence stands before this one's clause."""
    return any(word.kind == "figure" for word in figure.words[: figure.clause.lo])


def _carried(figure: StatedFigure, before: str | None, *, planned: bool) -> Found | None:
    if before is None:
        return None
    unit = figure.unit
    if figure.is_money or unit in ("percent", "percentage_point", "factor"):
        if figure.is_money and before in ("companies", "labour", "population", "tourism"):
            return None
        if planned and before in ("exports", "imports") and not _pronoun_es(figure):
            return Found("trade", -1)  # the target is that of the whole
        return Found(VALUES.get(before, before) if figure.is_money else before, -1)
    if unit == "kW" and before == "infrastructure":
        return Found(before, -1)
    if unit in WEIGHTS and before in ("energy", "transport", "production", "infrastructure",
                                      "exports", "imports", "emissions"):  # fmt: skip
        return Found(before, -1)
    if unit == "count" and not figure.quantity.noun:
        return Found(before, -1)
    return None


def _pronoun_es(figure: StatedFigure) -> bool:
    return figure.has(_POINTING)


def _default(figure: StatedFigure, *, planned: bool) -> str:
    if figure.is_money and figure.has(("verfügung", "finanziell", "unterstützung")):
        return "financing"
    if figure.is_money and (planned or "invest" in actions(figure)):
        return "investment"
    return _BY_UNIT.get(figure.unit, "other")
