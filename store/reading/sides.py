"""Which figures have two sides, and which are one country's own."""

from __future__ import annotations

from store.reading.stated_figure import WEIGHTS, StatedFigure
from store.reading.words import belonging, grammar

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
    ]
)
"""Measures that belong to two sides; with one side named the other is the one it meets."""


_TRANSFERS = frozenset({"export", "import", "contract"})
"""Verbs by which something goes from one side to the other."""


def is_two_sided(figure: StatedFigure, measure: str) -> bool:
    """If the measure has two sides: trade has, a GDP has not; gas delivered has, a plant not."""
    if measure == "energy":
        return figure.unit in WEIGHTS or any(
            word.low.startswith(("liefer", "beliefer")) for word in figure.clause_words()
        )
    if measure == "transport" and any(
        word.low.startswith(("flug", "flüg")) for word in figure.clause_words()
    ):
        return True
    if measure == "prices":
        return any(
            word.kind == "noun" and word.low.endswith(belonging.TARIFFS)
            for word in figure.clause_words()
        )
    if measure == "labour":
        return figure.word.counted.endswith(("kräfte", "kräften", "arbeiter", "migranten"))
    if figure.unit == "count" and measure in ("transport", "production", "other"):
        return figure.has(belonging.TRANSFERS) or any(
            not v.groups.isdisjoint(_TRANSFERS) for v in figure.verbs
        )
    return measure in _BILATERAL


def is_price_of_a_country(figure: StatedFigure) -> bool:
    """Inflation and the key rate are a country's; prices of a market are nobody's."""
    return any(word.low in belonging.OF_THE_COUNTRY for word in figure.words)


def is_own(figure: StatedFigure, measure: str) -> bool:
    """If the clause speaks of what a country has at home, with nobody else taking part.

    In a report of two a plant, an order or a line is one's with the other's part in it; a harvest,
    a port, the mix of its electricity is its own.
    """
    across = False
    own = measure == "energy" and figure.unit == "percent"
    for clause in {figure.clause, figure.verb_clause}:
        for at in range(clause.lo, min(clause.hi, len(figure.words))):
            word = figure.words[at]
            own = own or (word.low == "land" and figure.sentence.low(at - 1) in grammar.ITS_COUNTRY)
            across = across or word.low.startswith(belonging.ACROSS)
            across = across or (word.low == "dort" and figure.sentence.low(at - 1) == "von")
            across = across or _is_named_company(figure, at)
            own = own or (word.low == "staat" and figure.has(("hält", "halten", "hielt")))
            own = own or (
                word.low in belonging.GROUND
                and word.prep >= 0
                and figure.words[word.prep].low == "auf"
            )
            own = own or word.low.endswith(belonging.AT_HOME) or word.low in belonging.OWN_LAND
    above = figure.clause.parent if own and figure.clause.relative else None
    if above is not None and not across:
        across = any(_is_named_company(figure, at) for at in range(above.lo, above.hi))
    return own and not across


def _is_named_company(figure: StatedFigure, at: int) -> bool:
    """ "Der **Hafenbetreiber** AD Ports": a company by its name, which comes from somewhere."""
    word = figure.words[at]
    if word.kind != "noun" or not word.low.endswith(belonging.COMPANIES):
        return False
    following = figure.words[at + 1] if at + 1 < len(figure.words) else None
    return following is not None and following.text[:1].isupper() and following.sense is None
