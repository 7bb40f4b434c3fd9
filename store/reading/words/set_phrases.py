"""Words of turns of phrase that say outright what a figure measures."""

UNITS_OF_SALE = frozenset(
    """
    tonne tonnen barrel fass liter kubikmeter megawattstunde kilowattstunde kilogramm kilo gramm
    unze feinunze container standardcontainer waggon quadratmeter hektar karat stück sack zentner
    tonnenkilometer teu feu doppelzentner gallone
    """.split()
)
COSTING = frozenset({"kostet", "kostete", "kosten", "kosteten", "koste", "gekostet"})
COSTS = ("kosten", "ausgaben", "aufwendungen")
SHOULDERED = frozenset(
    """
    tragen trägt trug getragen übernehmen übernimmt übernahm übernommen erstatten erstattet
    bestreiten bestreitet aufzukommen aufkommen zuschießen zuschießt
    """.split()
)
OPPOSITE = {"exports": "imports", "imports": "exports"}
THE_OTHER_WAY = frozenset({"gegenrichtung", "gegenzug", "rückrichtung"})
CAN_CARRY = frozenset(
    """
    kann können könne könnte könnten soll sollen solle bewältigt bewältigen verkraftet verkraften
    ausgelegt reicht reichen fasst fassen aufnimmt aufnehmen
    """.split()
)
WAYS = ("pipeline", "leitung", "strecke", "korridor", "route", "trasse", "strang", "hafen",
         "terminal", "bahn", "linie", "trockenhafen", "drehkreuz", "anlagen")  # fmt: skip
LOADS = frozenset({"t", "m3", "bbl", "l", "count"})
PARTNERS = (
    ("investoren", "investment"),
    ("investor", "investment"),
    ("investors", "investment"),
    ("anleger", "investment"),
    ("kapitalgeber", "investment"),
    ("kapitalgebern", "investment"),
    ("kreditgeber", "financing"),
    ("geldgeber", "investment"),
    ("geldgebern", "investment"),
    ("handelspartner", "trade"),
    ("handelspartnern", "trade"),
    ("abnehmer", "exports"),
    ("abnehmern", "exports"),
)
PLEDGES = frozenset(
    """
    zusagt zusagte zugesagt zugesichert zusichert zusicherte stiftet stiftete gestiftet schenkt
    schenkte geschenkt
    """.split()
)
PLEDGING = frozenset({"sagt", "sagte", "sagten", "sichert", "sicherte", "sicherten"})
SUPPLIED = (
    "haushalt",
    "haushalte",
    "haushalten",
    "familien",
    "menschen",
    "einwohner",
    "einwohnern",
    "wohnungen",
    "verbraucher",
    "verbrauchern",
    "kunden",
    "bewohner",
)
"""Who is counted where a plant or a line supplies somebody."""
SUPPLIES = (
    "strom",
    "elektrizität",
    "wärme",
    "fernwärme",
    "erdgas",
    "gas",
    "energie",
    "ökostrom",
    "solarstrom",
    "windstrom",
    "heizwärme",
)
SUPPLYING = frozenset(
    """
    versorgt versorgen versorgte versorge beliefert beliefern belieferte liefert
    liefern lieferte speist speisen deckt decken deckte reicht reichen reiche
    """.split()
)
BORDERS = ("grenze", "grenzen", "grenzverlauf", "grenzlinie")
BRANCHES = (
    "zweigstelle",
    "zweigstellen",
    "filiale",
    "filialen",
    "ableger",
    "ablegern",
    "niederlassung",
    "niederlassungen",
    "außenstelle",
    "außenstellen",
    "standorte",
    "standorten",
    "vertretungen",
    "dependancen",
)
BUYING = frozenset(
    """
    erwarb erwarben erworben erwerben erwirbt kaufte kauften gekauft kauft kaufen übernahm
    übernahmen übernommen übernehmen übernimmt sicherte sichern gesichert verkaufte verkaufen
    verkauft veräußerte veräußern veräußert zahlte zahlten gezahlt bezahlt bezahlte abgab abgegeben
    """.split()
)
ESTIMATING = frozenset(
    """
    taxiert taxieren taxierte taxierten beziffert beziffern bezifferte bezifferten schätzt schätzen
    schätzte schätzten veranschlagt veranschlagen veranschlagte veranschlagten kalkuliert
    """.split()
)
DONE = {
    "export": "exports",
    "import": "imports",
    "trade": "trade",
    "produce": "production",
    "invest": "investment",
    "transport": "transport",
}
"""What a part of "what is exported", "what is produced" measures, by the verb's group."""
WORTHS = ("wert", "volumen", "kosten", "umfang", "summe", "preis")
HAVE_A_WORTH = {"projects": "investment", "agreements": "contracts", "contracts": "contracts"}
"""What the worth of projects and deals measures, whatever field they are of."""
