"""Words that stand for a country only sometimes: what else they are, and what shows it."""

from __future__ import annotations

NOT_A_COUNTRY = (
    ("bologna", "prozess"),
    ("bologna", "system"),
    ("chinesisch", "mauer"),
    ("deutsch", "bahn"),
    ("deutsch", "bank"),
    ("deutsch", "presse"),
    ("deutsch", "welle"),
    ("europäisch", "bank"),
    ("europäisch", "investitionsbank"),
    ("fergana", "becken"),
    ("fergana", "tal"),
    ("ferghana", "becken"),
    ("ferghana", "tal"),
    ("genf", "konvention"),
    ("indisch", "ozean"),
    ("kyoto", "protokoll"),
    ("lissabon", "vertrag"),
    ("maastricht", "kriteri"),
    ("maastricht", "vertrag"),
    ("minsk", "abkommen"),
    ("minsk", "gruppe"),
    ("minsk", "vereinbarung"),
    ("paris", "abkommen"),
    ("paris", "klima"),
    ("persisch", "golf"),
    ("rom", "statut"),
    ("wien", "konvention"),
    ("wien", "übereinkommen"),
)
"""Pairs of stems in which the first word names no country: seas, valleys, treaties, firms."""

ALSO_A_WORD = frozenset(
    "aini bari beruni brest cork darwin eger erlangen essen giessen halle karaman kirow "
    "kurtschatow leiden linz lund male mary munster oral posen regen samara siegen split "
    "stade thun victoria wels zug".split()
)
"""Names that are words, surnames or first names too: places only behind "in", "nach", "Stadt"."""

ALSO_A_FIRST_NAME = frozenset("nursultan sofia taras paris samara orlando florenz".split())
"""No place where a surname follows."""

WITHOUT_ADJECTIVE = frozenset("halle male oral regen".split())
"""Cities whose adjective in -er is another word or a surname."""

CONTINENTS = ("amerika", "europa")
"""What is no country behind "Nord" or "süd", though it may stand for one alone."""
