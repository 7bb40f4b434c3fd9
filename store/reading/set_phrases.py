"""Turns of phrase that say outright what a figure measures, whatever nouns stand near it.

Each answers with the measure and the word (its number in the sentence, -1 if none) that gave it.
"""

from __future__ import annotations

from collections.abc import Iterable

from store.reading.stated_figure import StatedFigure
from store.reading.words import set_phrases as lists


def said_outright(figure: StatedFigure, before: str | None) -> tuple[str, int] | None:
    """What a turn of phrase says, to be asked before any noun."""
    return (
        _price_of_a_unit(figure)
        or _supplied(figure)
        or _border(figure)
        or _branches(figure)
        or _stake(figure)
        or _worth(figure)
        or _estimate(figure)
        or _what_was_done(figure)
        or _costs_shouldered(figure)
        or _the_other_way(figure, before)
        or _part_of_it(figure)
        or _compared(figure, before)
    )


def said_between(figure: StatedFigure, before: str | None) -> tuple[str, int] | None:
    """What a partner's part or a pledge says, to be asked when no noun or verb has answered."""
    return _free_relative(figure) or _partner(figure, before) or _pledged(figure)


def _price_of_a_unit(figure: StatedFigure) -> tuple[str, int] | None:
    """ "285 Dollar **je Tonne**", "die **Megawattstunde kostete** 124 Euro"."""
    if not figure.is_money:
        return None
    if figure.low(1) in ("je", "pro") and figure.low(2) in lists.UNITS_OF_SALE:
        return "prices", figure.at + 2
    low, high = figure.clause.lo, min(figure.clause.hi, len(figure.words))
    if figure.has(lists.COSTING):
        for at in range(low, high):
            word = figure.words[at]
            if word.low in lists.UNITS_OF_SALE and word.prep < 0 and word.kind == "noun":
                return "prices", at
    return None


def _supplied(figure: StatedFigure) -> tuple[str, int] | None:
    """ "300.000 Haushalte mit **Strom** versorgen": how far the current goes, not who lives there.

    What is only connected to a grid is not meant: that is the grid's reach.
    """
    if not figure.word.counted.endswith(lists.SUPPLIED):
        return None
    if figure.preposition != "für" and not figure.has(lists.SUPPLYING):
        return None
    for at in range(figure.clause.lo, min(figure.clause.hi, len(figure.words))):
        low = figure.words[at].low
        if low.startswith(lists.SUPPLIES) and "netz" not in low:
            return "energy", at
    return None


def _border(figure: StatedFigure) -> tuple[str, int] | None:
    """ "Die **Grenze**, die mit 7.600 km …": what lies between states was not built."""
    if figure.unit != "km":
        return None
    clause, words = figure.clause, figure.words
    before = clause.lo - 2
    if clause.relative and before >= 0 and words[before].low.endswith(lists.BORDERS):
        return "other", before
    governor = figure.governor()
    if governor >= 0 and words[governor].low.endswith(lists.BORDERS):
        return "other", governor
    behind = figure.genitive_noun() if governor < 0 else -1
    for at in range(clause.lo, min(clause.hi, len(words))):
        word = words[at]
        if word.low.endswith(lists.BORDERS) and (at == behind or (word.prep < 0 and word.of < 0)):
            return "other", at
    return None


def _branches(figure: StatedFigure) -> tuple[str, int] | None:
    """ "**Hochschulen** unterhalten acht Zweigstellen": a branch teaches if its owner does."""
    if not figure.word.counted.endswith(lists.BRANCHES):
        return None
    above = figure.clause.parent if figure.clause.bare else None
    first = above.lo if above is not None else figure.clause.lo
    for at in range(first, min(figure.clause.hi, len(figure.words))):
        word = figure.words[at]
        if word.kind != "noun" or (word.prep >= 0 and figure.words[word.prep].low != "von"):
            continue
        sense = word.sense
        if sense is not None and sense.code == "education":
            return "education", at
    return None


def _stake(figure: StatedFigure) -> tuple[str, int] | None:
    """ "Erwarb **für 1,5 Mrd. Dollar** 9 Prozent **an** einem Feld": a part and its price."""
    if figure.unit != "percent" and not figure.is_money:
        return None
    clause = figure.verb_clause
    if not figure.has(lists.BUYING, clause) and not figure.has(lists.BUYING):
        return None
    words = figure.words
    for at in range(figure.clause.lo, min(figure.clause.hi, len(words)) - 1):
        word = words[at]
        percent = word.kind == "figure" and "prozent" in word.low
        part = percent or word.low.endswith(("anteil", "anteile", "beteiligung"))
        if not part or words[at + 1].low not in ("an", "am", "der", "des", "von", "vom"):
            continue
        if percent and words[at + 1].low not in ("an", "am"):
            continue
        if figure.at == at:
            return "other", at
        return ("investment", at) if figure.is_money else None
    return None


def _worth(figure: StatedFigure) -> tuple[str, int] | None:
    """ "**Projekte** der Chemie, **deren Gesamtwert** 500 Mio. beträgt"; "… **schwer**"."""
    if not figure.is_money:
        return None
    clause, words = figure.clause, figure.words
    above = clause.parent
    heavy = figure.low(1) in ("schwer", "wert") and clause.hi <= figure.at + 3
    whose = clause.relative and words[clause.lo].low in ("deren", "dessen")
    if not heavy and not (whose and figure.sentence.low(clause.lo + 1).endswith(lists.WORTHS)):
        return None
    for part in (clause, above) if heavy else (above,):
        if part is None:
            continue
        for at in range(min(part.hi, len(words)) - 1, part.lo - 1, -1):
            word = words[at]
            if word.kind != "noun" or word.prep >= 0 or word.of >= 0 or word.sense is None:
                continue
            if word.sense.code in lists.HAVE_A_WORTH:
                return lists.HAVE_A_WORTH[word.sense.code], at
    return None


def _estimate(figure: StatedFigure) -> tuple[str, int] | None:
    """ "Auf 2 Mrd. **taxiert** der Konzern, an dem …, **die Kosten**": the object comes last."""
    if not figure.is_money or not figure.has(lists.ESTIMATING, figure.verb_clause):
        return None
    number = figure.clause.number
    for clause in figure.sentence.clauses[number + 1 : number + 4]:
        if figure.clause not in (clause.partner, clause.parent):
            continue
        for at in range(clause.lo, min(clause.hi, len(figure.words))):
            word = figure.words[at]
            if word.kind == "noun" and word.prep < 0 and word.low.endswith(lists.COSTS):
                return "investment", at
    return None


def _what_was_done(figure: StatedFigure) -> tuple[str, int] | None:
    """ "Ein Drittel **dessen, was** das Land **ausführt**": the verb names the whole."""
    if figure.unit != "percent":
        return None
    number = figure.clause.number + 1
    clauses = figure.sentence.clauses
    if number >= len(clauses) or figure.sentence.low(clauses[number].lo) != "was":
        return None
    if figure.low(1) != "dessen" and (figure.low(1), figure.low(2)) != ("von", "dem"):
        return None
    for verb in reversed(clauses[number].verbs):
        for group, measure in lists.DONE.items():
            if group in verb.groups:
                return measure, verb.at
    return None


def _costs_shouldered(figure: StatedFigure) -> tuple[str, int] | None:
    """Who **bears costs** pays for another: "will 70 Prozent der Kosten tragen"."""
    if not figure.is_money and figure.unit != "percent":
        return None
    clause = figure.verb_clause if figure.clause.bare else figure.clause
    if not figure.has(lists.SHOULDERED, clause):
        return None
    words = list(figure.clause_words(clause))
    if not any(word.kind == "noun" and word.low.endswith(lists.COSTS) for word in words):
        return None
    for offset, word in enumerate(words):
        if word.low in lists.SHOULDERED:
            return "financing", clause.lo + offset
    return None


def _the_other_way(figure: StatedFigure, before: str | None) -> tuple[str, int] | None:
    """ "Für die **Gegenrichtung** sind es 94 Mio. €": imports, if exports were spoken of."""
    if before not in lists.OPPOSITE:
        return None
    for at in range(figure.at - 1, -1, -1):
        low = figure.words[at].low
        if figure.words[at].kind == "figure":
            break
        if low in lists.THE_OTHER_WAY or (
            low == "richtung" and figure.words[at - 1].low in ("umgekehrter", "anderer")
        ):
            return lists.OPPOSITE[before], at
    return None


def _part_of_it(figure: StatedFigure) -> tuple[str, int] | None:
    """ "**Auf** deutsche **Lieferungen** entfielen **davon** 219 Mio. Euro"."""
    if not figure.has(("davon", "wovon")):
        return None
    if not any(word.low.startswith("entf") for word in figure.clause_words()):
        return None
    for at in range(figure.clause.lo, min(figure.clause.hi, len(figure.words))):
        word = figure.words[at]
        sense = word.sense
        if sense is None or sense.code not in lists.OPPOSITE or word.prep < 0:
            continue
        if figure.words[word.prep].low == "auf":
            return sense.code, at
    return None


def _compared(figure: StatedFigure, before: str | None) -> tuple[str, int] | None:
    """ "214.000 Gäste, **gut ein Zehntel mehr als** 2023": the same thing compared."""
    if before is None or figure.unit not in ("percent", "factor") or not figure.clause.bare:
        return None
    compares = figure.low(1) in ("mehr", "weniger", "höher", "niedriger") and figure.low(2) == "als"
    if not compares or not any(word.kind == "figure" for word in figure.words[: figure.clause.lo]):
        return None
    own = any(word.kind == "noun" for word in figure.words[figure.clause.lo : figure.at])
    return None if own else (before, -1)


def can_carry(figure: StatedFigure, before: str | None) -> tuple[str, int] | None:
    """What a way can carry: "die **Route reicht** für 6 Mio. t", "**er** soll 2 Mio. t umschlagen".

    A pronoun stands for the way named in the clause above or in the sentence before.
    """
    if figure.unit not in lists.LOADS:
        return None
    clause = figure.verb_clause if figure.clause.bare else figure.clause
    words = figure.words
    if not figure.has(lists.CAN_CARRY, clause):
        return None
    lows = [word.low for word in figure.clause_words(clause)]
    strong = lists.CAN_CARRY & {*lows}
    handled = any(low.startswith(("bewältig", "umschlag", "umzuschlag")) for low in lows)
    if not (handled or {"reicht", "reichen", "ausgelegt"} & strong):
        return None
    way = _way(figure, clause.lo, clause.hi)
    if way < 0 and any(low in ("er", "sie", "es", "dieser", "diese", "dieses") for low in lows):
        above = clause.parent
        way = _way(figure, above.lo, above.hi) if above is not None else -1
        if way < 0 and before == "infrastructure":
            return "infrastructure", -1
    return ("infrastructure", way) if 0 <= way < len(words) else None


def _way(figure: StatedFigure, lo: int, hi: int) -> int:
    for at in range(lo, min(hi, len(figure.words))):
        word = figure.words[at]
        if word.kind == "noun" and word.low.endswith(lists.WAYS) and word.prep < 0:
            return at
    return -1


def _free_relative(figure: StatedFigure) -> tuple[str, int] | None:
    """ "Auf 4 Mrd. addiert sich, **was Investoren** ins Land trugen"."""
    clauses = figure.sentence.clauses
    number = figure.clause.number + 1
    if number >= len(clauses) or figure.words[clauses[number].lo].low != "was":
        return None
    return _role(figure, range(clauses[number].lo, min(clauses[number].hi, len(figure.words))))


def _partner(figure: StatedFigure, before: str | None) -> tuple[str, int] | None:
    """ "Mit 3 Mrd. Franken zählt die Schweiz zu den größten **Direktinvestoren**"."""
    if before is not None and not figure.is_money:
        return None
    return _role(figure, range(figure.clause.lo, min(figure.clause.hi, len(figure.words))))


def _role(figure: StatedFigure, places: Iterable[int]) -> tuple[str, int] | None:
    if not figure.is_money and figure.unit != "percent":
        return None
    for at in places:
        word = figure.words[at]
        if word.kind != "noun":
            continue
        for end, measure in lists.PARTNERS:
            if word.low.endswith(end):
                return measure, at
    return None


def _pledged(figure: StatedFigure) -> tuple[str, int] | None:
    """ "Tokio **sagte** Kräne für 5 Mrd. Yen **zu**": given, if nothing says bought."""
    if not figure.is_money:
        return None
    if not figure.has(lists.PLEDGES | lists.PLEDGING):
        return None
    words = list(figure.clause_words())
    for offset, word in enumerate(words):
        parted = word.low in lists.PLEDGING and words[-1].low == "zu"
        if word.low in lists.PLEDGES or parted:
            return "financing", figure.clause.lo + offset
    return None
