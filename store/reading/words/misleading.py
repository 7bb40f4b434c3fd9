"""Words that stand for a country only sometimes: what else they are, and what shows it."""

from __future__ import annotations

NOT_A_COUNTRY = (
    ("deutsch", "presse"),
    ("deutsch", "welle"),
    ("deutsch", "bank"),
    ("deutsch", "bahn"),
    ("indisch", "ozean"),
    ("persisch", "golf"),
    ("chinesisch", "mauer"),
    ("europäisch", "bank"),
    ("europäisch", "investitionsbank"),
)
"""Pairs of stems in which the first word names no country: seas, agencies, firms."""

ALSO_A_WORD = frozenset(
    "essen split oral mary posen linz cork zug brest samara regen bari halle".split()
)
"""Names that are common words or first names too: places only after "in", "nach", "aus", "von"."""

ALSO_A_FIRST_NAME = frozenset("nursultan sofia taras paris samara".split())
"""No place where a surname follows."""

WITHOUT_ADJECTIVE = frozenset("halle regen".split())
"""Cities whose adjective in -er is another word or a surname."""
