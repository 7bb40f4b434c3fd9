"""What a noun of a given sense measures for a figure of a given unit, said with given verbs."""

from __future__ import annotations

from store.reading.nouns import NounSense
from store.reading.stated_figure import WEIGHTS, StatedFigure

VALUES = {
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


_CARRIERS = ("hafen", "häfen", "schiene", "bahn", "eisenbahn", "zug", "züge", "zügen", "tanker",
             "schiff", "schiffe")  # fmt: skip


_CIVIC = ("ambulanz", "ambulanzen", "klinik", "kliniken", "krankenhaus", "krankenhäuser",
          "krankenhäusern", "spital", "spitäler", "spitälern", "praxis", "praxen",
          "gesundheitszentrum", "gesundheitszentren", "museum", "museen", "theater", "theatern",
          "stadion", "stadien", "sporthalle", "sporthallen", "kulturzentren")  # fmt: skip
"""Buildings that serve the public and are no company."""


_OCCUPATIONS = frozenset({"labour", "education", "tourism"})


def actions(figure: StatedFigure) -> frozenset[str]:
    """The groups of all verbs the figure is said with."""
    groups: frozenset[str] = frozenset()
    for verb in figure.verbs:
        groups |= verb.groups
    return groups


def resolve(sense: NounSense, figure: StatedFigure) -> str | None:
    """The measure that a noun of this sense gives to a figure of this unit."""
    code, unit = sense.code, figure.unit
    if figure.is_money:
        if code in VALUES and not (code == "energy" and sense.fuel):
            return _deal(figure, VALUES[code])
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
        return "infrastructure" if code == "infrastructure" and unit == "kW" else "energy"
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
        if unit == "count":
            return "other" if figure.word.counted.endswith(_CIVIC) else "companies"
        return "production"
    if code == "VEHICLE":
        return "contracts"
    if code == "RAIL":
        return "transport"
    if code == "PEOPLE":
        return people_measure(figure)
    if code == "RESERVES":
        return "other"
    if unit in ("ha", "m2") and code in ("infrastructure", "production", "companies"):
        return "land"
    return code


def _deal(figure: StatedFigure, code: str) -> str:
    if code == "contracts" and "invest" in actions(figure):
        return "investment"
    return code


def _traded(figure: StatedFigure) -> str | None:
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


def _weight(sense: NounSense, figure: StatedFigure) -> str | None:
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


def _on_rails(figure: StatedFigure) -> bool:
    """If "Wagen" are those of a train."""
    return "wagen" in figure.word.low and any(
        word.kind == "noun" and ("bahn" in word.low or word.low.endswith(("zug", "züge", "zügen")))
        for word in figure.words
    )


def people_measure(figure: StatedFigure) -> str:
    groups = actions(figure)
    lows = {word.low for word in figure.clause_words()}
    arrives = lows & {"kommen", "kamen", "kommt", "kam"} and lows & {"nach", "ins", "in"}
    if groups & {"travel"} or arrives or lows & {"visum", "urlaub"}:
        return "tourism"
    if groups & {"study"}:
        return "education"
    if "employ" in groups or lows & {"arbeit", "beschäftigung", "arbeiten", "job", "lohn"}:
        return "labour"
    if groups & {"dwell"}:
        return "population"
    for word in figure.clause_words():
        if word.kind == "noun" and (sense := word.sense) and sense.code in _OCCUPATIONS:
            return sense.code  # "als **Arbeitskräfte**", "mit einem **Stipendium**"
    millions = figure.unit == "count" and figure.quantity.value >= 1_000_000
    return "population" if millions and "connect" not in groups else "other"
