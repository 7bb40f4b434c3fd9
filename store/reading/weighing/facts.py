"""The facts about a figure's surroundings: which words stand where.

What they say about the figure is not decided here; see `store.reading.weighing.cues`.
"""

from __future__ import annotations

from store.reading.parsed import Clause, Verb, Word
from store.reading.stated_figure import StatedFigure

_NEIGHBOURS = (-2, -1, 1, 2)


def facts_of(figure: StatedFigure) -> list[str]:
    """Everything that the words around say of a figure."""
    unit = figure.unit_class
    facts = ["always", f"unit-{unit}", f"{unit}.under={figure.preposition}"]
    facts += _wording(figure)
    facts += _governors(figure, unit)
    facts += _verbs(figure, unit)
    clause, above = figure.clause, figure.clause.parent
    facts += _words(figure, clause, "in", unit)
    if figure.verb_clause is not clause:
        facts += _words(figure, figure.verb_clause, "leans", unit)
    if above is not None and above is not figure.verb_clause:
        facts += _words(figure, above, "above", unit)
    for place in _NEIGHBOURS:
        low = figure.low(place)
        if low:
            facts.append(f"{place:+d}={low}")
    heading = figure.heading()
    if heading is not None:
        facts += [f"heading={word.low}" for word in figure.words[heading.lo : heading.hi]]
    facts += _form(figure)
    for other in figure.sentence.clauses:
        if other is not clause and other is not above and other is not figure.verb_clause:
            for word in figure.words[other.lo : other.hi]:
                if word.kind == "noun" and word.sense is not None:
                    facts.append(f"elsewhere.sense={word.low}")
    return facts


def governors(figure: StatedFigure) -> tuple[tuple[str, int], ...]:
    """The roles of nouns that govern a figure, and the number of the noun, -1 if there is none."""
    return (
        ("of", figure.governor()),
        ("object", figure.object_noun()),
        ("whole", figure.genitive_noun()),
    )


def spoken(figure: StatedFigure, verb: Verb) -> str:
    """A verb in lower case, with its particle if that stands apart: "legte zu"."""
    low = figure.words[verb.at].low
    return low if verb.particle < 0 else f"{low} {figure.words[verb.particle].low}"


def _wording(figure: StatedFigure) -> list[str]:
    """How the figure itself is written: "um …", "plus …", "ein Drittel", "verdoppelt"."""
    quantity, quote = figure.quantity, figure.word.low
    found = []
    if quantity.by:
        found.append("by")
    if quantity.signed:
        found.append(f"signed{quantity.signed}")
    if figure.unit in ("percent", "factor"):
        if not any(c.isdigit() for c in quote) and "prozent" not in quote:
            found.append("fraction")
        if "prozentig" in quote:
            found.append("adjective")
    if figure.unit == "factor":
        found.append(f"factor={quote.split()[-1]}")
        if quantity.value < 1:
            found.append("shrinks")
    return found


def _governors(figure: StatedFigure, unit: str) -> list[str]:
    """The nouns that the figure is an attribute of, that it counts or is a part of."""
    found = []
    words = figure.words
    for role, at in governors(figure):
        if at < 0:
            found.append(f"no-{role}")
            continue
        low = words[at].counted or words[at].low
        found += [f"{role}={low}", f"{unit}.{role}.sense={low}"]
        head = figure.head(at) if role == "of" else at
        if head != at:
            found += [f"head={words[head].low}", f"{unit}.head.sense={words[head].low}"]
    if figure.word.counted:
        found.append(f"counts={figure.word.counted}")
    return found


def _verbs(figure: StatedFigure, unit: str) -> list[str]:
    """The verbs that the figure is said with, and the last word of their clause."""
    found = []
    words = figure.words
    for verb in figure.verbs:
        low = spoken(figure, verb)
        found += [f"verb={low}", f"{unit}.verb={low}"]
    last = words[min(figure.verb_clause.hi, len(words)) - 1]
    if last.kind != "figure":
        found.append(f"last.verb={last.low}")
    if figure.is_past(figure.verb_clause):
        found.append("past")
    return found


def _words(figure: StatedFigure, clause: Clause, role: str, unit: str) -> list[str]:
    """The words of a clause; a noun without a preposition is its subject or object."""
    found = []
    for word in figure.words[clause.lo : clause.hi]:
        kind = word.kind
        if kind == "noun":
            found.append(f"{role}={word.low}")
            if word.prep < 0 and word.of < 0:
                found.append(f"{role}.bare={word.low}")
                if role != "above":
                    found.append(f"{unit}.{role}.sense={word.low}")
        elif kind == "verb" or kind == "other":
            found.append(f"{role}.w={word.low}")
        elif word.counted and word is not figure.word:
            found.append(f"{role}.counted={word.counted}")
    return found


def _form(figure: StatedFigure) -> list[str]:
    """What kind of clause the figure stands in, and what a relative one refers to."""
    clause, words = figure.clause, figure.words
    found = []
    if clause.bracket:
        found.append("bracket")
    if clause.bare:
        found.append("bare")
    if clause.relative:
        found.append("relative")
        antecedent = _antecedent(words, clause.parent)
        if antecedent:
            found.append(f"antecedent={antecedent}")
    return found


def _antecedent(words: list[Word], parent: Clause | None) -> str:
    """The last noun of the clause before."""
    if parent is None:
        return ""
    for word in reversed(words[parent.lo : parent.hi]):
        if word.kind == "noun" or word.counted:
            return word.counted or word.low
    return ""
