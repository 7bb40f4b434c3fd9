"""Reached or only planned: modal verbs, futures, targets, forecasts, promises."""

from __future__ import annotations

import re
from typing import NamedTuple

from store.reading.changes import purpose
from store.reading.foreseen import belongs, depends, forecast, foreseen
from store.reading.nouns import PLAN_ADJECTIVES, PLAN_NOUNS
from store.reading.parsed import Clause
from store.reading.stated_figure import StatedFigure
from store.reading.verbs import PARTICIPLES
from store.reading.words import grammar, planning
from store.records import Status

_ACTUAL_ADVERBS = frozenset(
    ["derzeit", "heute", "bislang", "bisher", "bereits", "inzwischen", "mittlerweile"]
)
_PARTICIPLE = re.compile(rf"(?:{'|'.join(sorted(grammar.PARTICLES))})?ge\w+(?:t|en)$")
_WILL = frozenset({"wird", "werden", "werde"})
_PERFECT = frozenset({"sein", "haben"})


class Standing(NamedTuple):
    """Whether a figure is reached, and the word (its number) that says it is not."""

    status: Status
    word: int | None


ACTUAL = Standing("actual", None)


def status_of(
    figure: StatedFigure, *, future: bool, present: bool, before: bool = False
) -> Standing:
    """`actual` or `planned`.

    `future` says that the figure's period lies ahead, `present` that it is still running,
    `before` that a figure said with the same verb is planned.
    "von X auf Y": what a plan starts from is reached.
    """
    sign = forecast(figure)
    if sign is not None:
        return Standing("planned", sign)
    if _starting_point(figure) or figure.preposition == "statt" or figure.low(-1) == "bisher":
        return ACTUAL
    if figure.preposition == "nach" and not future:
        return ACTUAL
    attribute = _planned_attribute(figure)
    if attribute is not None:
        return Standing("planned", attribute)
    clause: Clause | None = figure.clause
    asked = [figure.clause]
    if figure.verb_clause is not figure.clause:
        asked.append(figure.verb_clause)
    for clause in asked:
        found = _planned_in(figure, clause)
        if found is not None:
            if found < 0:
                return Standing("planned", None) if future else ACTUAL
            return Standing("planned", found)
    around = _put_in(figure)
    if around is not None:
        found = _planned_in(figure, around)
        if found is not None and found >= 0:
            return Standing("planned", found)
    provided = _to_be_provided(figure)
    if provided is not None:
        return Standing("planned", provided)
    agreed = _agreed_to(figure)
    if agreed is not None:
        return Standing("planned", agreed)
    for above in _reporting(figure):
        found = _planned_in(figure, above)
        if found is None:
            found = _agreement(figure, above)
        if found is not None and found >= 0:
            return Standing("planned", found)
    above_all = depends(figure)
    if above_all is not None:
        found = _planned_in(figure, above_all)
        if found is not None and found >= 0:
            return Standing("planned", found)
    sign = foreseen(figure)
    if sign is not None:
        return Standing("planned", sign)
    if purpose(figure):
        return Standing("planned", figure.clause.lo)
    if future or (before and (figure.clause.bare or belongs(figure))):
        return Standing("planned", None)
    if present:
        for verb in figure.verbs:
            if figure.words[verb.at].low in ("wird", "werden"):
                return Standing("planned", verb.at)
    return ACTUAL


_BE = frozenset({"ist", "sind", "sei", "seien", "war", "waren"})


def _starting_point(figure: StatedFigure) -> bool:
    """ "**von** 2 auf 5 Mrd. Dollar": the first of the two."""
    if figure.preposition not in ("von", "vom"):
        return False
    for at in range(figure.at + 1, min(figure.at + 9, len(figure.words))):
        word = figure.words[at]
        if word.kind == "figure":
            return word.prep >= 0 and figure.words[word.prep].low in ("auf", "über")
        if word.kind == "verb":
            return False
    return False


def _planned_attribute(figure: StatedFigure) -> int | None:
    """A plan noun or adjective in the figure's own phrase: "das Ziel von 5 Mrd.", "geplante …"."""
    words = figure.words
    governor = figure.governor() if figure.preposition != "zu" else -1
    if governor >= 0:
        for noun in (governor, figure.head(governor)):
            if words[noun].low in PLAN_NOUNS:
                return noun
            before = noun - 1
            while before >= figure.clause.lo and words[before].kind in ("other", "verb"):
                if words[before].low in PLAN_ADJECTIVES:
                    return before
                before -= 1
        head = figure.head(governor)
        prep = words[head].prep
        if words[governor].low.startswith(("lieferung", "kauf", "errichtung")) and any(
            sense is not None and sense.code in ("agreements", "contracts")
            for sense in (word.sense for word in words[figure.clause.lo : governor])
        ):
            return governor  # "Verträge über die Lieferung von …"
        if prep >= 0 and words[prep].low == "über":
            for at in range(figure.clause.lo, figure.clause.hi):
                if words[at].low in planning.TALKS:
                    return at
    return None


def _planned_in(figure: StatedFigure, clause: Clause) -> int | None:
    """The word that makes the clause a plan; -1 if it is said to have happened; else `None`."""
    words = figure.words
    hi = min(clause.hi, len(words))
    last = hi - 1
    for verb in clause.verbs:
        low = words[verb.at].low
        if low in planning.MODALS and not _wills(figure, clause, low):
            if low in planning.HEARSAY_MODALS and _perfect(words[last].low, words[last - 1].low):
                return -1
            return verb.at
        as_expected = verb.at and words[verb.at - 1].low == "wie"
        if "plan" in verb.groups and not as_expected and _intends(figure, clause, low):
            return verb.at
        if low in planning.FUTURE and _infinitive_at_end(figure, clause):
            return verb.at
        if low in ("wäre", "wären") and not _perfect_follows(figure, clause):
            return verb.at
    for at in range(clause.lo, hi):
        word = words[at]
        if word.kind == "noun" and word.low in PLAN_NOUNS:
            if word.low.startswith("poten") and figure.preposition == "zu":
                continue  # "das Potenzial zu 13 Prozent ausschöpfen"
            prep = words[word.prep].low if word.prep >= 0 else ""
            if prep not in planning.PLAN_NOUN_PREPOSITIONS and word.of < 0:
                return at
        elif word.low == "bereit" and not figure.has(_BE, clause):
            continue  # "stehen bereit", "stellt bereit"
        elif (
            word.low in PLAN_ADJECTIVES
            and figure.sentence.low(at - 1) != "wie"
            and not _attributive(figure, at)
        ):
            return at
    low_text = " ".join(word.low for word in words[clause.lo : hi])
    for phrase in planning.PLAN_PHRASES:
        if phrase in low_text:
            return clause.lo
    return None


def _wills(figure: StatedFigure, clause: Clause, low: str) -> bool:
    """ "**500 Firmen** wollen …": those who want are there already."""
    sense = figure.word.sense
    if sense is None or sense.code not in ("companies", "PEOPLE") or figure.word.prep >= 0:
        return False
    return low.startswith(("woll", "will", "möcht")) and clause is figure.clause


def _perfect(last: str, before: str) -> bool:
    return last in _PERFECT and (
        before in PARTICIPLES or before == "worden" or (before.startswith("ge") and len(before) > 5)
    )


def _perfect_follows(figure: StatedFigure, clause: Clause) -> bool:
    words = figure.words[clause.lo : clause.hi]
    return any(
        word.low in ("gewesen", "worden", "betroffen")
        or word.low in _ACTUAL_ADVERBS
        or word.low in PARTICIPLES
        for word in words
    )


def _infinitive_at_end(figure: StatedFigure, clause: Clause) -> bool:
    """ "wird … steigen", "werden … investieren": the future; "wird … gebaut" is a passive."""
    words = figure.words
    hi = min(clause.hi, len(words))
    if words[hi - 1].low == "werden" and sum(w.low in _WILL for w in words[clause.lo : hi]) > 1:
        return True  # "werden … bewilligt werden"
    candidates = [words[hi - 1]]
    if hi - 2 >= clause.lo:
        candidates.append(words[hi - 2])
    for word in candidates:
        low = word.low
        if word.kind in ("verb", "other") and low.endswith(("en", "ern", "eln")):
            if (
                (low in PARTICIPLES and low not in planning.NO_PASSIVE)
                or _PARTICIPLE.match(low)
                or low in ("worden", "werden", "wurden")
            ):
                continue
            if word.text[0].islower():
                return True
    return False


def _intends(figure: StatedFigure, clause: Clause, low: str) -> bool:
    """If a verb of planning plans this figure: not "wie erwartet", nor those who plan."""
    words = figure.words
    if words[clause.lo].low == "wie" and clause.subordinate and low != "geplant":
        return False
    if low in ("gerechnet", "rechnet", "rechnen", "rechnete", "rechneten"):
        return figure.has(("mit", "damit"), clause)
    sense = figure.word.sense
    subject = figure.unit == "count" and figure.word.prep < 0
    return not (subject and sense is not None and sense.code in ("companies", "PEOPLE"))


def _put_in(figure: StatedFigure) -> Clause | None:
    """ "Hilfen von 3 Mrd. Yuan, **umgerechnet 400 Mio. Dollar**, stellt er in Aussicht"."""
    clause = figure.clause
    opening = clause.parent
    if opening is None or clause.subordinate or not opening.bare or opening.partner is None:
        return None
    return opening.partner if opening.partner.number == clause.number + 1 else None


def _to_be_provided(figure: StatedFigure) -> int | None:
    """ "Schafft Platz, **der 2027 bereitstehen soll**"; "Vorhaben, über die **beraten** wurde".

    Those who are to do something, people and firms, are there already.
    """
    clauses = figure.sentence.clauses
    number = figure.clause.number + 1
    words = figure.words
    if number < len(clauses):
        clause = clauses[number]
        sense = figure.word.sense
        acts = sense is not None and sense.code in ("companies", "PEOPLE", "population", "labour")
        if clause.relative and clause.parent is figure.clause and not acts:
            finite = min(clause.hi, len(words)) - 1
            plain = not any(word.kind == "figure" for word in words[clause.lo : clause.hi])
            if plain and words[finite].low in planning.SHALL and not figure.is_past(figure.clause):
                return finite
    if number >= 3 and figure.is_money:
        inner, opening = clauses[number - 2], clauses[number - 3]
        about = words[inner.lo].low == "über" and figure.clause.parent is opening and opening.bare
        if inner.relative and about:
            for at in range(inner.lo, inner.hi):
                if words[at].low in planning.TALKS:
                    return at
    return None


def _agreed_to(figure: StatedFigure) -> int | None:
    """ "haben **verabredet**, 92 km Straße **zu** erneuern", read as one clause."""
    words, hi = figure.words, min(figure.clause.hi, len(figure.words))
    if not any(
        (word.low == "zu" or (word.kind != "noun" and "zu" in word.low[2:8] and len(word.low) > 7))
        and word.start > figure.word.end
        for word in figure.clause_words()
    ):
        return None
    for at in range(figure.clause.lo, min(figure.at, hi)):
        if words[at].low in planning.AGREED and words[at + 1].text == ",":
            return at
    return None


def _agreement(figure: StatedFigure, clause: Clause) -> int | None:
    """ "**Vereinbart** ist, dass …", "haben **verabredet**, 92 km … zu erneuern"."""
    for at in range(clause.lo, min(clause.hi, len(figure.words))):
        if figure.words[at].low in planning.AGREED:
            return None if figure.is_past(figure.clause) else at
    return None


def _attributive(figure: StatedFigure, at: int) -> bool:
    low = figure.words[at].low
    following = figure.words[at + 1] if at + 1 < len(figure.words) else None
    return low.endswith(("e", "en", "er", "es", "em")) and (
        following is not None
        and following.kind in ("noun", "figure")
        and following.kind != "figure"
    )


def _reporting(figure: StatedFigure) -> list[Clause]:
    """The clauses that the figure's clause is the content of: "kündigte an, **dass** …"."""
    clause = figure.clause
    if clause.relative:
        return []
    first = figure.words[clause.lo].low
    if clause.subordinate:
        return [clause.parent] if first in ("dass", "daß") and clause.parent else []
    last = min(clause.hi, len(figure.words)) - 1
    infinitive = clause.bare and any(
        figure.words[at].low == "zu" or "zu" in figure.words[at].low[2:8]
        for at in range(max(clause.lo, last - 1), last + 1)
    )
    if not infinitive:
        return []
    found = [clause.parent] if clause.parent else []
    if found and found[0].bare:  # "prüft, die Flüge …, von denen …, auf fünf **aufzustocken**"
        found.extend(c for c in (found[0].parent, found[0].partner) if c is not None)
    if clause.number + 1 < len(figure.sentence.clauses):
        found.append(figure.sentence.clauses[clause.number + 1])  # "…, ist das Ziel"
    return found
