"""Words that say whose a figure is without naming a country."""

MUTUAL = frozenset(
    """
    bilateral bilaterale bilateralen bilateraler bilaterales gegenseitig gegenseitige gegenseitigen
    gegenseitiger gemeinsam gemeinsame gemeinsamen gemeinsamer gemeinsames zwischenstaatlich
    zwischenstaatliche zwischenstaatlichen beidseitig beidseitige beidseitigen wechselseitig
    wechselseitige wechselseitigen
    beide beiden beider einander untereinander miteinander zweiseitig zweiseitige zweiseitigen
    """.split()
)
"""Words by which a figure belongs to all who meet."""

PARTIES = frozenset(
    """
    seiten länder ländern nachbarn partner partnern staaten delegationen regierungen
    """.split()
)

REGION = frozenset({"region"})

SPEAKERS = (
    "präsident",
    "präsidenten",
    "präsidentin",
    "minister",
    "ministerin",
    "ministern",
    "ministers",
    "ministerpräsident",
    "premierminister",
    "premier",
    "kanzler",
    "kanzlerin",
    "regierungschef",
    "staatschef",
    "staatschefs",
    "staatsoberhaupt",
    "staatsoberhaupts",
    "oberhaupt",
    "gast",
    "gastgeber",
    "amtskollege",
    "amtskollegen",
    "kollege",
    "kollegen",
    "außenminister",
    "botschafter",
    "botschaft",
    "angaben",
    "angabe",
    "statistik",
    "rechnung",
    "darstellung",
    "seite",
    "zoll",
    "zolls",
    "zollamt",
    "statistikamt",
    "statistikbehörde",
    "amt",
    "amtes",
    "behörde",
    "behörden",
    "ministerium",
    "ministeriums",
    "berechnung",
    "berechnungen",
    "sprecher",
    "handelskammer",
    "wirtschaftskammer",
    "kammer",
    "vertreter",
    "vorsitzende",
    "vorsitzender",
    "delegation",
    "medien",
    "nachrichtenagentur",
    "agentur",
    "zeitung",
    "parlament",
    "hauptstadt",
    "sicht",
    "meinung",
    "worten",
    "nationalbank",
    "zentralbank",
    "notenbank",
    "vizepräsident",
    "vizepremier",
    "handelsminister",
    "wirtschaftsminister",
    "energieminister",
    "verkehrsminister",
)
"""Nouns for those who state a figure: their country is not whose the figure is."""

ABROAD = (
    "nachbarstaaten",
    "nachbarländer",
    "nachbarländern",
    "ausland",
    "drittländer",
    "drittländern",
    "welt",
    "weltmarkt",
)
"""Where exports go without a country being named: the exporter alone is known."""
