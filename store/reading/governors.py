"""The words near a figure that can govern it: nouns and verbs of its own clause."""

from __future__ import annotations

from typing import NamedTuple

from store.reading.noun_measures import actions, people_measure, resolve
from store.reading.nouns import NOT_MEASURES, SHARE_NOUNS, STAKE_NOUNS, growth_of, sense_of
from store.reading.parsed import Clause, Word
from store.reading.stated_figure import WEIGHTS, StatedFigure
from store.reading.words import grammar

_ACTIONS = {
    "export": "exports",
    "import": "imports",
    "trade": "trade",
    "invest": "investment",
    "finance": "financing",
    "contract": "contracts",
    "produce": "production",
    "transport": "transport",
    "travel": "tourism",
    "study": "education",
    "employ": "labour",
    "dwell": "population",
    "connect": "infrastructure",
    "emit": "emissions",
    "irrigate": "land",
    "borrow": "debt",
}


_AGENTS = frozenset({"companies", "PEOPLE", "population", "agreements", "projects", "labour",
                     "education", "tourism"})  # fmt: skip


_HINTS = (
    ("investition", "investment"),
    ("handels", "trade"),
    ("export", "exports"),
    ("import", "imports"),
    ("tourism", "tourism"),
    ("kredit", "financing"),
)


TRADE = frozenset({"trade", "exports", "imports", "trade_balance"})


_PAY = ("lohn", "löhne", "löhnen", "gehalt", "gehälter", "überweisung", "überweisungen")


_ABLE = frozenset({"kann", "können", "könne", "könnte", "könnten"})


_WAYS_ENDS = ("pipeline", "leitung", "strecke", "korridor", "route", "trasse", "strang", "hafen",
              "terminal", "bahn", "linie")  # fmt: skip


_GIVEN_OFF = frozenset({"ausstoß", "ausstoss", "ausstoßes", "einsparung", "einsparungen", "menge"})


_WARES = frozenset({"GOODS", "COMMODITY", "FUEL", "VEHICLE"})
_PEOPLE_ENDINGS = ("en", "er", "ern", "innen")


class Found(NamedTuple):
    """A measure and the word (its number in the sentence, -1 if in another) that gave it."""

    measure: str
    word: int


def by_counted_noun(figure: StatedFigure, before: str | None) -> Found | None:
    noun = figure.quantity.noun
    if figure.unit != "count" or not noun:
        return None
    if noun.lower() not in figure.word.low:  # the noun stands with another figure
        far = sense_of(noun.lower().split()[-1])
        measure = resolve(far, figure) if far is not None else None
        if measure is not None and (measure != "other" or before is None):
            return Found(measure, -1)
        if before is not None:
            return Found(before, -1)
    sense = figure.word.sense
    if sense is not None and "connect" in actions(figure):
        return Found("infrastructure", figure.at)
    if sense is not None and sense.code != "LIGHT":
        found = resolve(sense, figure)
        if found is not None:
            return Found(found, figure.at)
    action = by_verb(figure, figure.clause)
    if action is not None and action.measure not in ("exports", "imports", "population"):
        return action
    governor = figure.governor()
    if governor >= 0 and figure.preposition in ("von", ""):
        governed = code_at(figure, governor)
        if governed in ("education", "labour", "exports", "imports", "production"):
            return Found(governed, governor)
    return (
        Found("other", figure.at)
        if not _nationality(figure)
        else Found(people_measure(figure), figure.at)
    )


def code_at(figure: StatedFigure, at: int) -> str | None:
    """The code of the noun `at`, if it has one."""
    sense = figure.words[at].sense
    return sense.code if sense is not None else None


def _nationality(figure: StatedFigure) -> bool:
    return figure.word.counted.endswith(_PEOPLE_ENDINGS)


def by_noun(figure: StatedFigure, at: int) -> Found | None:
    """The measure of the noun `at`, of what it is a genitive of, or of its own complement."""
    words = figure.words
    sense = words[at].sense
    low = words[at].low
    if figure.unit in WEIGHTS and low.startswith(("kapazität", "durchlass")):
        return Found("infrastructure", at)
    if low.startswith("förderung") and not figure.is_money:
        return Found("production", at)
    emitted = _complement(figure, at) if low in _GIVEN_OFF else None
    if emitted is not None and emitted.measure == "emissions":
        return emitted  # "der Ausstoß **von Kohlendioxid**", unlike that of a factory
    if sense is not None and sense.code != "LIGHT":
        found = resolve(sense, figure)
        if found == "exports" and low.startswith("lieferung") and _comes_from(figure, at):
            found = "imports"
        if found is not None:
            return Found(found, at)
    if sense is not None or growth_of(words[at].low):
        complement = _complement(figure, at)
        if complement is not None:
            return complement
    return None


def _comes_from(figure: StatedFigure, at: int) -> bool:
    """ "Lieferungen **aus** den übrigen Ländern", with no word of where to."""
    lows = [word.low for word in figure.words[at + 1 : at + 6]]
    return "aus" in lows[:1] and not {"nach", "an"} & {*lows}


def _complement(figure: StatedFigure, at: int) -> Found | None:
    """ "Zahl **der Touristen**", "Anteil **am Außenhandel**", "Wachstum **im Handel**"."""
    words = figure.words
    for i in range(at + 1, min(figure.sentence.clause_of(at).hi, at + 9)):
        word = words[i]
        if word.kind in ("figure", "stop"):
            break
        if word.kind != "noun":
            continue
        prep = words[word.prep].low if word.prep >= 0 else ""
        if (
            word.of == at
            or (word.of >= 0 and words[word.of].of == at)
            or (
                word.prep > at
                and prep in ("an", "am", "von", "bei", "beim", "im", "in", "vom", "der")
            )
        ):
            sense = word.sense
            if sense is not None and sense.code != "LIGHT":
                found = resolve(sense, figure)
                if found is not None:
                    return Found(found, i)
    return None


def by_governor(figure: StatedFigure) -> Found | None:
    governor = figure.governor()
    if governor < 0 or (figure.preposition == "mit" and "finance" in actions(figure)):
        return None
    words = figure.words
    head = figure.head(governor)
    found = by_noun(figure, head) if head != governor else None
    if found is None:
        found = by_noun(figure, governor)
    if found is None or figure.clause.bracket:
        return found
    if figure.preposition in ("", "um", "auf", "bei") and words[governor].prep >= 0:
        return None  # "über die Häfen auf 3 Mio. t": an adverbial beside, no governor
    if figure.preposition in ("auf", "um", "bei", "nach", "zu", "in", "seit", "") and (
        found.measure in ("companies", "labour", "projects", "agreements", "population")
        and figure.unit != "count"
        and words[governor].of < 0
    ):
        return None
    return found


def by_stake(figure: StatedFigure) -> Found | None:
    """A part of a company or a field: "hält **70 Prozent**", "Anteil an dem Werk"."""
    if figure.unit != "percent":
        return None
    words = figure.words
    held = any("stake" in verb.groups for verb in figure.verbs)
    for at in range(figure.clause.lo, min(figure.clause.hi, len(words))):
        low = words[at].low
        if words[at].kind == "noun" and low in STAKE_NOUNS:
            held = True
        if low in ("anteil", "anteile", "anteils"):
            behind = [w.sense for w in words[at + 1 : at + 6] if w.kind == "noun"]
            if any(sense is not None and sense.code in ("companies", "PLANT") for sense in behind):
                held = True
    whole = figure.genitive_noun()
    if held and (whole < 0 or words[whole].low in SHARE_NOUNS or words[whole].low in STAKE_NOUNS):
        return Found("other", -1)
    return None


def by_whole(figure: StatedFigure, before: str | None) -> Found | None:
    if figure.unit != "percent":
        return None
    at = figure.genitive_noun()
    if at < 0:
        return None
    found = by_noun(figure, at)
    if found is not None and found.measure == "gdp":  # debts are measured against the economy
        measured = by_subject(figure, figure.clause)
        if measured is not None and measured.measure != "gdp":
            return measured
        if before in ("debt", "labour", "investment", "exports") and figure.clause.lo:
            return Found(before, -1)
    return found


def by_object(figure: StatedFigure) -> Found | None:
    at = figure.object_noun()
    if at < 0:
        return None
    return by_noun(figure, at)


def has_pronoun_subject(figure: StatedFigure, clause: Clause) -> bool:
    return figure.has(("er", "sie", "dieser", "diese"), clause)


def by_capacity(figure: StatedFigure, *, planned: bool) -> Found | None:
    """What a way can or shall carry a year, whatever it carries."""
    if figure.unit not in WEIGHTS and figure.unit != "count":
        return None
    words = figure.words
    clause = figure.verb_clause if figure.clause.bare else figure.clause
    able = planned or figure.has(_ABLE, clause)
    for at in range(clause.lo, min(clause.hi, len(words))):
        word = words[at]
        if word.kind != "noun" or (word.prep >= 0 and at < figure.at and word.of < 0):
            continue
        low = word.low
        sense = word.sense
        if low.startswith(("kapazität", "durchlass", "durchsatz")) or low.endswith(
            ("kapazität", "kapazitäten")
        ):
            found = sense is not None and sense.code == "infrastructure"
        else:
            found = able and word.prep < 0 and low.endswith(_WAYS_ENDS) and figure.unit in WEIGHTS
        if found:
            return Found("infrastructure", at)
    return None


def by_subject(figure: StatedFigure, clause: Clause) -> Found | None:
    """The nearest noun without a preposition; nouns before the figure first."""
    words = figure.words
    best: tuple[int, Found] | None = None
    for at in range(clause.lo, min(clause.hi, len(words))):
        word = words[at]
        if (word.kind != "noun" and not word.counted) or at == figure.at:
            continue
        sense = word.sense
        if word.prep >= 0 or not (sense or growth_of(word.low)):
            continue
        if word.of >= 0 and sense is not None:
            head = words[word.of].sense
            if head is not None and head.code != "LIGHT":
                continue
        agent = sense is not None and sense.code in _AGENTS and not _counts(figure, word)
        if agent and not (_about_agents(figure, word.of) or _has_worth(figure, word)):
            continue
        found = by_noun(figure, at)
        if found is None:
            continue
        distance = figure.at - at if at < figure.at else (at - figure.at) + 3
        if sense is not None and sense.code in _WARES and not figure.quantity.noun:
            distance += 50  # "die Exporte, allen voran Maschinen, schrumpften": a mere list
        if best is None or distance < best[0]:
            best = (distance, found)
    return best[1] if best else None


def _counts(figure: StatedFigure, word: Word) -> bool:
    """If people or wages are what grows, not who acts: "der **Durchschnittslohn** stieg"."""
    if word.low.endswith(_PAY):
        return True
    sense = word.sense
    return (
        figure.unit in ("percent", "factor")
        and sense is not None
        and sense.code in ("labour", "population", "tourism", "education")
    )


def _has_worth(figure: StatedFigure, word: Word) -> bool:
    """ "Das **Abkommen** hat einen Wert von 2 Mrd.": deals and projects have a price."""
    sense = word.sense
    if not figure.is_money or sense is None or sense.code not in ("agreements", "projects"):
        return False
    governor = figure.governor()
    return "reach" in actions(figure) or (governor >= 0 and code_at(figure, governor) == "LIGHT")


def _about_agents(figure: StatedFigure, of: int) -> bool:
    """If the figure may measure the companies, people or contracts that act in its clause."""
    return figure.unit == "count" or of >= 0


def by_verb(figure: StatedFigure, clause: Clause) -> Found | None:
    verbs = clause.verbs or (clause.partner.verbs if clause.bare and clause.partner else [])
    for verb in reversed(verbs):
        for group in ("invest", "export", "import", "trade", "finance", "contract", "produce",
                      "transport", "travel", "study", "employ", "emit", "irrigate", "borrow",
                      "connect", "dwell"):  # fmt: skip
            if group in verb.groups and _fits(group, figure):
                measure = _ACTIONS[group]
                if figure.unit in WEIGHTS and group in ("export", "import"):
                    continue
                return Found(measure, verb.at)
    return None


def _fits(group: str, figure: StatedFigure) -> bool:
    unit = figure.unit
    if figure.is_money:
        return group in ("invest", "export", "import", "trade", "finance", "contract", "borrow")
    if unit in WEIGHTS:
        return group in ("export", "import", "produce", "transport", "emit")
    if unit in ("ha", "m2"):
        return group == "irrigate"
    if unit == "count":
        return group in ("produce", "travel", "study", "employ", "transport", "connect", "dwell")
    if unit in ("percent", "factor"):
        return group in ("export", "import", "trade", "invest", "produce", "travel", "finance")
    return False


def by_adverbial(figure: StatedFigure, clause: Clause) -> Found | None:
    """A noun under a preposition: "**Bei den Investitionen** gab es ein Plus von 5 %"."""
    words = figure.words
    best: tuple[int, Found] | None = None
    for at in range(clause.lo, min(clause.hi, len(words))):
        word = words[at]
        if word.kind != "noun" or word.prep < 0 or words[word.prep].low in grammar.ASIDE:
            continue
        sense = word.sense
        if sense is None or sense.code == "LIGHT" or sense.code in _AGENTS:
            continue
        spent = words[word.prep].low in ("für", "in", "ins")
        if figure.is_money and sense.code == "BUILDING" and spent:
            return Found("investment", at)
        if figure.is_money and sense.code in ("production", "COMMODITY", "PLANT", "infrastructure",
                                              "energy", "FUEL", "gdp", "transport"):  # fmt: skip
            continue  # "in den Bau", "in die Industrie": where money goes, not what it is
        found = resolve(sense, figure)
        if found is None:
            continue
        distance = abs(figure.at - at)
        if best is None or distance < best[0]:
            best = (distance, Found(found, at))
    return best[1] if best else None


def by_hint(figure: StatedFigure) -> Found | None:
    """A compound whose first part alone is known: "auf dem **Investitions**konto"."""
    if not figure.is_money and figure.unit != "percent":
        return None
    for at in range(figure.clause.lo, min(figure.clause.hi, len(figure.words))):
        word = figure.words[at]
        if word.kind == "noun" and word.sense is None and not word.low.endswith(NOT_MEASURES):
            for start, measure in _HINTS:
                if word.low.startswith(start):
                    return Found(measure, at)
    return None
