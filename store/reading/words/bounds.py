"""Words before a number that bound it, in lower case."""

from store.records import Bound

PHRASES: dict[Bound, tuple[str, ...]] = {
    "about": (
        "rund", "rd.", "etwa", "in etwa", "so etwa", "circa", "ca.", "ca", "zirka", "ungefähr",
        "annähernd", "schätzungsweise", "um die", "an die", "grob", "grob geschätzt", "ungef.",
        "geschätzt", "geschätzte", "geschätzten", "~", "≈", "näherungsweise", "grob gerechnet",
        "in der größenordnung von",
    ),
    "more_than": (
        "über", "mehr als", "gut", "reichlich", "oberhalb von", "jenseits von", "jenseits der",
        "größer als", "höher als", "mehr denn", ">", "länger als", "stärker als",
        "gute", "guten", "mehr wie",
    ),
    "at_least": (
        "mindestens", "wenigstens", "zumindest", "nicht weniger als", "nicht unter", "ab",
        "minimal", "min.", "≥", ">=", "keinesfalls weniger als", "kein geringerer als",
        "nicht geringer als", "nicht niedriger als", "mind.",
    ),
    "less_than": (
        "unter", "weniger als", "knapp", "fast", "nahezu", "beinahe", "nicht ganz", "unterhalb von",
        "geringer als", "niedriger als", "kleiner als", "noch nicht einmal", "nicht einmal",
        "kaum", "<", "knappe", "knappen", "noch keine", "keine", "kürzer als",
        "schier", "um ein haar",
    ),
    "at_most": (
        "bis zu", "höchstens", "maximal", "nicht mehr als", "nicht über", "max.", "allenfalls",
        "≤", "<=", "nicht höher als", "bis maximal", "bis höchstens", "keine mehr als",
        "maximal bis zu", "nicht größer als",
    ),
}  # fmt: skip
"""Bounds by the words that state them; the longest that fits counts."""

BEHIND: dict[str, Bound] = {
    "mindestens": "at_least", "wenigstens": "at_least", "zumindest": "at_least",
    "und aufwärts": "at_least", "aufwärts": "at_least",
    "höchstens": "at_most", "maximal": "at_most", "allenfalls": "at_most",
    "oder weniger": "at_most", "ungefähr": "about", "circa": "about",
    "schätzungsweise": "about",
}  # fmt: skip
"""Bounds that stand behind the number and its noun ("100.000 mindestens")."""

DEGREE = frozenset(
    """etwas deutlich weit erheblich wesentlich leicht spürbar viel geringfügig klar knapp
    merklich beträchtlich""".split()
)
"""Adverbs before "mehr als", "über" and the like that belong to the bound."""

HELD = frozenset("auf von bei mit für um in aus nach seit mittlerweile".split())
"""Words before "über" that show it to bound the number: "auf über 4 Milliarden"."""

BETWEEN = frozenset(
    """weitere weiteren zusätzliche zusätzlichen jeweils je insgesamt zusammen jährlich
    neue neuen noch""".split()
)
"""Words that may stand between a bound and its number."""

WORTH = (
    "vertrag", "verträge", "verträgen", "vertrages", "vertrags", "abkommen", "abkommens",
    "vereinbarung", "vereinbarungen", "erklärung", "erklärungen", "kredit", "kredite", "krediten",
    "kredits", "kreditvertrag", "darlehen", "darlehens", "anleihe", "anleihen", "auftrag",
    "aufträge", "aufträgen", "auftrags", "paket", "pakete", "paketen", "memorandum", "memoranden",
    "geschäft", "geschäfte", "geschäften", "deal", "deals", "kontrakt", "kontrakte", "kontrakten",
    "bürgschaft", "bürgschaften", "garantie", "garantien", "zusage", "zusagen", "order", "orders",
    "fonds", "programm", "programme", "programmen", "bestellung", "bestellungen", "zuschuss",
    "zuschüsse", "zuschüssen", "hilfe", "hilfen", "finanzierung", "finanzierungen", "kreditlinie",
    "kreditlinien", "linie", "protokoll", "protokolle", "dokument", "dokumente", "dokumenten",
    "papier", "papiere", "papieren", "scheck", "rechnung", "rechnungen", "tranche", "tranchen",
    "spende", "spenden", "ausschreibung", "ausschreibungen", "budget", "etat", "haushalt",
    "förderung", "beteiligung", "beteiligungen", "investition", "investitionen", "projekt",
    "projekte", "projekten", "vorhaben", "plan", "pläne", "übereinkunft", "übereinkünfte",
    "strecke", "distanz", "entfernung", "lieferung", "lieferungen", "liefervertrag", "schuld",
    "schulden", "forderung", "forderungen", "summe", "betrag", "beträge", "police", "absprache",
    "absprachen", "abmachung", "abmachungen", "abschluss", "abschlüsse", "abschlüssen", "mittel",
    "zahlung", "zahlungen", "überweisung", "überweisungen", "anzahlung", "transaktion",
    "transaktionen", "kapitalerhöhung", "grant", "grants", "volumen", "leasing", "bond", "bonds",
    "gesetz", "dekret", "erlass", "beschluss", "bericht", "gespräch", "gespräche", "gesprächen",
    "verpflichtung", "verpflichtungen", "roadmap", "fahrplan", "leistung",
)  # fmt: skip
"""Nouns after which "über" before a sum says what they are worth, also as ends of compounds."""

GOVERNS_ABOVE = (
    "verfüg", "gebiet", "verhandel", "diskutier", "gesprochen", "informier", "sprach", "sprech",
    "beriet", "berat", "berät", "verständig", "unterhielt", "abgestimmt",
)  # fmt: skip
"""Stems of verbs that govern "über": it bounds nothing behind them."""

VERB_MARKS = (
    "überst", "überspr", "überschr", "übertr", "überflü", "ueberst", "uebersp", "ueberschr",
    "uebertr", "knack", "näher", "naeher", "durchbr", "unterschrit", "unterschreit", "hinausg",
)  # fmt: skip
"""Letters of the verbs that bound a figure ("übersteigt 5 Milliarden"), which few words have."""
