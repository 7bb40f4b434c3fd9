"""Words that say whose a figure is without naming a country."""

MUTUAL = frozenset(
    """
    bilateral bilaterale bilateralen bilateraler bilaterales gegenseitig gegenseitige gegenseitigen
    gegenseitiger zwischenstaatlich zwischenstaatliche zwischenstaatlichen beidseitig beidseitige
    beidseitigen wechselseitig wechselseitige wechselseitigen beide beiden beider einander
    untereinander miteinander zweiseitig zweiseitige zweiseitigen gemeinsam gemeinsame gemeinsamen
    gemeinsamer gemeinsames
    """.split()
)
"""Words by which a figure belongs to all who meet."""

PARTIES = frozenset("seiten ländern nachbarn partnern staaten regionen nachbarländern".split())

CORRIDORS = ("korridor", "korridors", "korridore", "korridoren", "route", "seidenstraße")
"""Ways through several countries, whose figures belong to none of them alone."""

SOURCES = (
    "angaben",
    "angabe",
    "statistik",
    "statistiken",
    "rechnung",
    "darstellung",
    "lesart",
    "sicht",
    "zoll",
    "zolls",
    "zollbehörde",
    "zollbehörden",
    "zollamt",
    "zollamts",
    "zollamtes",
    "statistikamt",
    "statistikamts",
    "statistikamtes",
    "statistikbehörde",
    "berechnung",
    "berechnungen",
    "medien",
    "agentur",
    "nachrichtenagentur",
    "zeitung",
    "meldung",
    "meldungen",
    "worten",
    "aussagen",
    "quellen",
    "seite",
)
"""Nouns for who counts or says: their country is not whose the figure is."""

OFFICES = (
    "präsident",
    "präsidenten",
    "präsidentin",
    "minister",
    "ministers",
    "ministern",
    "ministerin",
    "kanzler",
    "kanzlers",
    "kanzlerin",
    "premier",
    "premiers",
    "regierungschef",
    "regierungschefs",
    "regierungschefin",
    "staatschef",
    "staatschefs",
    "staatsoberhaupt",
    "oberhaupt",
    "gast",
    "gastgeber",
    "amtskollege",
    "amtskollegen",
    "kollege",
    "kollegen",
    "botschafter",
    "botschaft",
    "sprecher",
    "vertreter",
    "vorsitzende",
    "vorsitzender",
    "vorsitzenden",
    "delegation",
    "parlament",
    "hauptstadt",
    "ministerium",
    "ministeriums",
    "kammer",
    "könig",
    "königs",
    "emir",
    "bundesrat",
    "staatssekretär",
    "notenbank",
    "zentralbank",
    "nationalbank",
)
"""Nouns for people and bodies that act for a country, which stands back behind one of things."""

ABROAD = frozenset(
    """
    nachbarstaaten nachbarländer nachbarländern ausland drittländer drittländern welt weltmarkt
    drittstaaten
    """.split()
)
"""Where exports go without a country being named: the exporter alone is known."""

BACK = frozenset(
    """
    davon darunter dort dorthin dieser diese dieses diesen er sie es seine seiner seinen ihr ihre
    ihrer ihren ihres seines hiervon daran daraus dafür dazu mitglieder mitgliedern
    """.split()
)

CENTRAL_ASIA = frozenset({"KG", "KZ", "TJ", "TM", "UZ"})


INNER = frozenset({"binnenhandel", "innerhalb", "untereinander", "innerregional", "intraregional"})
"""Words by which a region's figure leaves out those it meets."""

OF_THE_COUNTRY = (
    "inflation",
    "inflationsrate",
    "teuerung",
    "teuerungsrate",
    "verbraucherpreise",
    "leitzins",
    "leitzinssatz",
    "basiszins",
    "basiszinssatz",
    "mindestlohn",
)
"""Prices that one country has; those of a market are nobody's."""

COMPANIES = (
    "konzern",
    "konzerne",
    "konzerns",
    "hersteller",
    "unternehmen",
    "unternehmens",
    "firma",
    "firmen",
    "versorger",
    "konsortium",
    "investor",
    "investoren",
    "betreiber",
    "gesellschaft",
    "anbieter",
    "holding",
    "gruppe",
    "entwickler",
    "spedition",
    "reederei",
)

TARIFFS = ("zoll", "zölle", "zöllen", "tariflinien", "zolllinien", "zollpositionen", "zollsatz")
"""Tariffs, unlike other prices, lie between two sides."""

PART_OF = frozenset({"davon", "darunter", "hiervon"})

TELLING = frozenset("genannt nannte nannten nennt bezifferte beziffert beziffern".split())
"""Verbs with which somebody only names a figure, which is not his country's for that."""

TRANSFERS = frozenset({"verkauft", "verkaufen", "verkaufte", "übergeben", "übergibt", "schenkt"})

LENDERS = frozenset(
    """
    weltbank währungsfonds iwf ebrd ebwe adb aiib entwicklungsbank eximbank ifc ida unicef undp
    """.split()
)
"""Bodies of many states that lend or give: a figure of theirs is that of who receives."""

RIPARIANS = frozenset({"länder", "staaten", "anrainer", "anrainerstaaten", "partner"})
"""Those that a way leads through, when they act together."""

AT_HOME = tuple(
    """
    hafen häfen hafens terminal terminals förderung industrieproduktion ernte stromerzeugung
    strommix stromverbrauch potenzial potential vorräte vorräten vorkommen reserven lagerstätte
    lagerstätten bedarf umschlag ressourcen binnenmarkt heimatland
    arbeitslosenquote arbeitslosigkeit arbeitslose arbeitslosen
    """.split()
)
"""What a country has at home: nouns by their ends."""

OWN_LAND = frozenset(
    """
    heimat inland heimisch heimische heimischen lagern fehlen fehlten fördert fördern landesweit
    landesweite landesweiten unbesetzt
    """.split()
)
"""Words by which a figure stays at home."""


POSSESSIVES = frozenset("sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem".split())

LEADING = frozenset(
    """
    führt führen führte verläuft verlaufen quert queren trasse strecke beteiligt beteiligen
    verbindet verbinden
    """.split()
)
"""Words of a relative clause that tells through or between which countries a way leads."""

ACROSS = tuple(
    """
    liefer beliefer bestell verkauf verkauft kauf beteilig finanzier export import ausfuhr
    einfuhr lieferant
    """.split()
)
"""Beginnings of words for what one country does with another."""


GIVING = frozenset(
    """
    versprochen versprach verspricht zugesagt gewährt gewährte beisteuern beisteuert spendet
    spendete stiftet bewilligt bewilligte
    """.split()
)
"""Verbs with which a government gives money."""
