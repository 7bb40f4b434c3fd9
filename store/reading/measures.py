"""What a figure measures: the noun that governs it, else the verb, else what went before.

The noun is looked for where German puts it, from near to far: the counted noun, the noun that the
figure is an attribute of, the whole it is a share of, the noun behind it, the subject or object
of its clause; then the verb; then what a relative clause refers to, the clause before, the
sentence before.
"""

from __future__ import annotations

from typing import NamedTuple

from store.reading.clauses import Clause, Word
from store.reading.figure import WEIGHTS, Figure
from store.reading.nouns import (
    NOT_MEASURES,
    SHARE_NOUNS,
    STAKE_NOUNS,
    NounSense,
    growth_of,
    sense_of,
)
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
_VALUES = {
    "agreements": "contracts",
    "projects": "investment",
    "infrastructure": "investment",
    "PLANT": "investment",
    "energy": "investment",
    "VEHICLE": "contracts",
    "RAIL": "contracts",
    "companies": "investment",
}
"""What an amount of money beside such a noun measures."""

_HINTS = (
    ("investition", "investment"),
    ("handels", "trade"),
    ("export", "exports"),
    ("import", "imports"),
    ("tourism", "tourism"),
    ("kredit", "financing"),
)
_TRADE = frozenset({"trade", "exports", "imports", "trade_balance"})
_BY_UNIT = {
    "kW": "energy",
    "kWh": "energy",
    "km": "infrastructure",
    "m": "infrastructure",
    "m2": "land",
    "ha": "land",
    "bbl": "energy",
}
_ACTING = frozenset({"gdp", "production", "infrastructure", "transport", "energy"})
_CARRIERS = ("hafen", "häfen", "schiene", "bahn", "eisenbahn", "zug", "züge", "zügen", "tanker",
             "schiff", "schiffe")  # fmt: skip
_PAY = ("lohn", "löhne", "löhnen", "gehalt", "gehälter", "überweisung", "überweisungen")
_ABLE = frozenset({"kann", "können", "könne", "könnte", "könnten"})
_WAYS_ENDS = ("pipeline", "leitung", "strecke", "korridor", "route", "trasse", "strang", "hafen",
              "terminal", "bahn", "linie")  # fmt: skip
_PIPES = ("pipeline", "leitung", "röhre", "trasse", "korridor", "terminal")
_PEOPLE_ENDINGS = ("en", "er", "ern", "innen")


class Found(NamedTuple):
    """A measure and the word (its number in the sentence, -1 if in another) that gave it."""

    measure: str
    word: int


def measure_of(
    figure: Figure, before: str | None = None, kind: str = "level", *, planned: bool = False
) -> Found:
    """The measure of `figure`; `before` is what the text spoke of up to its clause."""
    found = (
        _counted(figure, before)
        or (_stake(figure) if kind == "share" else None)
        or (_of_the_whole(figure, before) if kind == "share" else None)
        or _attribute(figure)
        or _whole(figure, before)
        or _capacity(figure, planned=planned)
        or (_behind(figure) if kind != "share" else None)
        or _clause(figure, figure.clause)
        or _growth(figure, before)
        or _around(figure, before)
        or _behind(figure)
        or _hinted(figure)
        or _carried(figure, before, planned=planned)
        or Found(_default(figure, planned=planned), -1)
    )
    deficit = found.word >= 0 and figure.words[found.word].low.startswith("defizit")
    if found.measure == "debt" and before in _TRADE and deficit:
        return Found("trade_balance", found.word)
    return found


def actions(figure: Figure) -> frozenset[str]:
    """The groups of all verbs the figure is said with."""
    groups: frozenset[str] = frozenset()
    for verb in figure.verbs:
        groups |= verb.groups
    return groups


def resolve(sense: NounSense, figure: Figure) -> str | None:
    """The measure that a noun of this sense gives to a figure of this unit."""
    code, unit = sense.code, figure.unit
    if figure.is_money:
        if code in _VALUES and not (code == "energy" and sense.fuel):
            return _deal(figure, _VALUES[code])
        if code in ("GOODS", "COMMODITY", "FUEL", "energy"):
            return sense.flow or _traded(figure) or "trade"
        if code in ("PEOPLE", "RESERVES", "LIGHT"):
            return None
        if code == "BUILDING":
            return "investment"
        return code
    if code in ("LIGHT", "BUILDING"):
        return None
    if unit in ("kW", "kWh"):
        return "energy"
    if unit in WEIGHTS:
        return _weight(sense, figure)
    if code == "FUEL":
        return "production" if "produce" in actions(figure) else "energy"
    if code == "COMMODITY":
        if "transport" in actions(figure) or _on_rails(figure):
            return "transport"
        return _traded(figure) or "production"
    if code == "GOODS":
        return _traded(figure) or ("exports" if unit == "count" else "trade")
    if code == "PLANT":
        if unit in ("ha", "m2"):
            return "land"
        return "companies" if unit == "count" else "production"
    if code == "VEHICLE":
        return "contracts"
    if code == "RAIL":
        return "transport"
    if code == "PEOPLE":
        return _people(figure)
    if code == "RESERVES":
        return "other"
    if unit in ("ha", "m2") and code in ("infrastructure", "production", "companies"):
        return "land"
    return code


def _deal(figure: Figure, code: str) -> str:
    if code == "contracts" and "invest" in actions(figure):
        return "investment"
    return code


def _traded(figure: Figure) -> str | None:
    groups = actions(figure)
    low = {word.low for word in figure.clause_words()}
    if "trade" in groups:
        return "trade"
    if "import" in groups:
        return "imports"
    if "export" in groups:
        return "exports"
    if groups & {"plan"} and low & {"lieferung", "liefern", "an"}:
        return "exports"
    if any(figure.words[v.at].low in ("ging", "gingen", "gehen", "geht") for v in figure.verbs):
        return "exports"
    return None


def _weight(sense: NounSense, figure: Figure) -> str | None:
    code = sense.code
    groups = actions(figure)
    lows = [word.low for word in figure.clause_words()]
    carried = any(low.endswith(_CARRIERS) for low in lows) or "transport" in groups
    if code == "FUEL":
        if "produce" in groups:
            return "production"
        return "transport" if carried else "energy"
    if code in ("exports", "imports") and sense.fuel:
        return "energy"
    if code in ("COMMODITY", "GOODS"):
        if carried:
            return "transport"
        return _traded(figure) or "production"
    if code == "PLANT":
        return None if groups & {"import", "export"} else "production"
    flows = groups & {"flow", "transport", "export", "import"}
    if code == "infrastructure" and flows and (sense.fuel or figure.unit in ("m3", "bbl")):
        return "energy"  # oil or gas through a pipe
    if code == "transport" and figure.unit in ("m3", "bbl"):
        return "energy"
    if code == "infrastructure" and carried:
        return "transport"
    if code == "infrastructure" or code in ("energy", "transport", "production", "exports"):
        return code
    if code == "RESERVES" or code == "debt":
        return "other"
    return code if code.islower() else "other"


def _on_rails(figure: Figure) -> bool:
    """If "Wagen" are those of a train."""
    return "wagen" in figure.word.low and any(
        word.kind == "noun" and ("bahn" in word.low or word.low.endswith(("zug", "züge", "zügen")))
        for word in figure.words
    )


def _people(figure: Figure) -> str:
    groups = actions(figure)
    lows = {word.low for word in figure.clause_words()}
    arrives = lows & {"kommen", "kamen", "kommt", "kam"} and lows & {"nach", "ins", "in"}
    if groups & {"travel"} or arrives or lows & {"visum", "urlaub"}:
        return "tourism"
    if groups & {"study"}:
        return "education"
    if "employ" in groups or lows & {"arbeit", "beschäftigung", "arbeiten", "job"}:
        return "labour"
    if groups & {"dwell"}:
        return "population"
    return "other"


# From near to far ---------------------------------------------------------------------------------


def _counted(figure: Figure, before: str | None) -> Found | None:
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
    action = _action(figure, figure.clause)
    if action is not None and action.measure not in ("exports", "imports", "population"):
        return action
    governor = figure.governor()
    if governor >= 0 and figure.preposition in ("von", ""):
        governed = words_sense(figure, governor)
        if governed in ("education", "labour", "exports", "imports", "production"):
            return Found(governed, governor)
    return (
        Found("other", figure.at) if not _nationality(figure) else Found(_people(figure), figure.at)
    )


def words_sense(figure: Figure, at: int) -> str | None:
    """The code of the noun `at`, if it has one."""
    sense = figure.words[at].sense
    return sense.code if sense is not None else None


def _nationality(figure: Figure) -> bool:
    return figure.word.counted.endswith(_PEOPLE_ENDINGS)


def _noun(figure: Figure, at: int) -> Found | None:
    """The measure of the noun `at`, of what it is a genitive of, or of its own complement."""
    words = figure.words
    sense = words[at].sense
    low = words[at].low
    if figure.unit in WEIGHTS and low.startswith(("kapazität", "durchlass")):
        return Found("infrastructure", at)
    if low.startswith("förderung") and not figure.is_money:
        return Found("production", at)
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


def _comes_from(figure: Figure, at: int) -> bool:
    """ "Lieferungen **aus** den übrigen Ländern", with no word of where to."""
    lows = [word.low for word in figure.words[at + 1 : at + 6]]
    return "aus" in lows[:1] and not {"nach", "an"} & {*lows}


def _complement(figure: Figure, at: int) -> Found | None:
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


def _attribute(figure: Figure) -> Found | None:
    governor = figure.governor()
    if governor < 0 or (figure.preposition == "mit" and "finance" in actions(figure)):
        return None
    words = figure.words
    head = figure.head(governor)
    found = _noun(figure, head) if head != governor else None
    if found is None:
        found = _noun(figure, governor)
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


def _of_the_whole(figure: Figure, before: str | None) -> Found | None:
    """ "**Davon** waren zwei Fünftel Maschinen": a part measures what the whole does."""
    if before is None or figure.genitive_noun() >= 0:
        return None
    taken = figure.has(("davon", "darunter", "hiervon"))
    if taken and figure.clause.verbs:
        subject = _subject(figure, figure.clause)  # "davon machten **Einfuhren** 3 Viertel aus"
        if subject is not None and subject.measure in _TRADE:
            return subject
    return _carried(figure, before, planned=False) if taken else None


def _stake(figure: Figure) -> Found | None:
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


def _whole(figure: Figure, before: str | None) -> Found | None:
    if figure.unit != "percent":
        return None
    at = figure.genitive_noun()
    if at < 0:
        return None
    found = _noun(figure, at)
    if found is not None and found.measure == "gdp":  # debts are measured against the economy
        measured = _subject(figure, figure.clause)
        if measured is not None and measured.measure != "gdp":
            return measured
        if before in ("debt", "labour", "investment", "exports") and figure.clause.lo:
            return Found(before, -1)
    return found


def _behind(figure: Figure) -> Found | None:
    at = figure.object_noun()
    if at < 0:
        return None
    return _noun(figure, at)


def _clause(figure: Figure, clause: Clause) -> Found | None:
    subject = _subject(figure, clause)
    action = _action(figure, clause)
    acts = subject is not None and subject.measure in _ACTING
    if action is not None and acts and figure.is_money:
        return action  # "Japans Wirtschaft will 3 Mrd. investieren"
    given = action is not None and action.measure == "financing" and figure.preposition == "mit"
    if action is not None and given and figure.is_money:
        return action  # "unterstützt das Vorhaben **mit** 20 Mio. Euro"
    if subject is not None or action is not None:
        return subject or action
    if _pronoun_subject(figure, clause):
        return None  # "In vier Monaten erhöhte **er** sich": what "er" stands for comes first
    return _adverbial(figure, clause)


def _pronoun_subject(figure: Figure, clause: Clause) -> bool:
    return figure.has(("er", "sie", "dieser", "diese"), clause)


def _capacity(figure: Figure, *, planned: bool) -> Found | None:
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


def _growth(figure: Figure, before: str | None) -> Found | None:
    """ "Ein **Wachstum** von 2 %" of nothing named is that of the economy."""
    if figure.unit != "percent" or before in ("trade", "exports", "imports", "production"):
        return None
    words = figure.words
    for at in range(figure.clause.lo, min(figure.clause.hi, len(words))):
        if words[at].low in ("wachstum", "wachstums", "wachstumsrate", "wachstumsprognose"):
            return Found("gdp", at)
    return None


def _subject(figure: Figure, clause: Clause) -> Found | None:
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
        found = _noun(figure, at)
        if found is None:
            continue
        distance = figure.at - at if at < figure.at else (at - figure.at) + 3
        if best is None or distance < best[0]:
            best = (distance, found)
    return best[1] if best else None


def _counts(figure: Figure, word: Word) -> bool:
    """If people or wages are what grows, not who acts: "der **Durchschnittslohn** stieg"."""
    if word.low.endswith(_PAY):
        return True
    sense = word.sense
    return (
        figure.unit in ("percent", "factor")
        and sense is not None
        and sense.code in ("labour", "population", "tourism", "education")
    )


def _has_worth(figure: Figure, word: Word) -> bool:
    """ "Das **Abkommen** hat einen Wert von 2 Mrd.": deals and projects have a price."""
    sense = word.sense
    if not figure.is_money or sense is None or sense.code not in ("agreements", "projects"):
        return False
    governor = figure.governor()
    return "reach" in actions(figure) or (
        governor >= 0 and words_sense(figure, governor) == "LIGHT"
    )


def _about_agents(figure: Figure, of: int) -> bool:
    """If the figure may measure the companies, people or contracts that act in its clause."""
    return figure.unit == "count" or of >= 0


def _action(figure: Figure, clause: Clause) -> Found | None:
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


def _fits(group: str, figure: Figure) -> bool:
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


def _adverbial(figure: Figure, clause: Clause) -> Found | None:
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


def _hinted(figure: Figure) -> Found | None:
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


def _around(figure: Figure, before: str | None) -> Found | None:
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
                found = _noun(figure, at)
                if found is not None:
                    return found
    above = clause.partner if clause.bare and clause.partner else clause.parent
    steps = 0
    while above is not None and steps < 4:
        if above.subordinate and not above.relative and not clause.subordinate:
            above, steps = above.parent, steps + 1
            continue
        found = _subject(figure, above) or _adverbial(figure, above)
        if found is None and _says_things(figure, above):
            found = _action(figure, above)
        if found is not None and found.word < figure.at + 12:
            return found
        above, steps = above.parent, steps + 1
    return None


def _own_number(figure: Figure) -> bool:
    """ "**Ihre Zahl** soll sich verdoppeln": that of what was counted before."""
    words = figure.words
    return any(
        word.low in ("ihre", "seine", "deren", "dessen")
        and at + 1 < len(words)
        and words[at + 1].low in ("zahl", "anzahl", "wert", "umfang", "volumen", "summe", "höhe")
        for at, word in enumerate(words)
        if figure.clause.lo <= at < figure.clause.hi
    )


def _says_things(figure: Figure, clause: Clause) -> bool:
    """If the clause is about something: not "führte der Präsident aus"."""
    return any(word.kind == "figure" or word.sense for word in figure.clause_words(clause))


def _after_figure(figure: Figure) -> bool:
    """If another figure of the sentence stands before this one's clause."""
    return any(word.kind == "figure" for word in figure.words[: figure.clause.lo])


def _carried(figure: Figure, before: str | None, *, planned: bool) -> Found | None:
    if before is None:
        return None
    unit = figure.unit
    if figure.is_money or unit in ("percent", "percentage_point", "factor"):
        if figure.is_money and before in ("companies", "labour", "population", "tourism"):
            return None
        if planned and before in ("exports", "imports") and not _pronoun_es(figure):
            return Found("trade", -1)  # the target is that of the whole
        return Found(_VALUES.get(before, before) if figure.is_money else before, -1)
    if unit in WEIGHTS and before in ("energy", "transport", "production", "infrastructure",
                                      "exports", "imports", "emissions"):  # fmt: skip
        return Found(before, -1)
    if unit == "count" and not figure.quantity.noun:
        return Found(before, -1)
    return None


def _pronoun_es(figure: Figure) -> bool:
    return figure.has(("es", "sie", "er", "davon"))


def _default(figure: Figure, *, planned: bool) -> str:
    if figure.is_money and figure.has(("verfügung", "finanziell", "unterstützung")):
        return "financing"
    if figure.is_money and (planned or "invest" in actions(figure)):
        return "investment"
    return _BY_UNIT.get(figure.unit, "other")
