"""Units of measure as German writes them: codes and powers of ten."""

UNITS: dict[str, tuple[str, int]] = {
    **dict.fromkeys(("%", "prozent", "proz", "proz.", "vh", "v.h.", "prozente"), ("percent", 0)),
    **dict.fromkeys(
        (
            "prozentpunkt", "prozentpunkte", "prozentpunkten", "prozentpunkts", "%-punkt",
            "%-punkte", "%-punkten", "prozent-punkte", "prozent-punkten", "pp", "pp.",
        ),
        ("percentage_point", 0),
    ),
    **dict.fromkeys(
        ("basispunkt", "basispunkte", "basispunkten", "bp", "bps"), ("percentage_point", -2)
    ),
    **dict.fromkeys(("promille", "‰"), ("percent", -1)),
    **dict.fromkeys(("tonne", "tonnen", "t", "to"), ("t", 0)),
    **dict.fromkeys(("kilotonne", "kilotonnen", "kt"), ("t", 3)),
    **dict.fromkeys(("megatonne", "megatonnen"), ("t", 6)),
    **dict.fromkeys(("gigatonne", "gigatonnen", "gt"), ("t", 9)),
    **dict.fromkeys(("kilogramm", "kilo", "kg"), ("t", -3)),
    **dict.fromkeys(("gramm",), ("t", -6)),
    **dict.fromkeys(("doppelzentner", "doppelzentnern", "dezitonnen", "dt"), ("t", -1)),
    **dict.fromkeys(
        (
            "kilometer", "kilometern", "kilometers", "km", "streckenkilometer",
            "streckenkilometern", "autobahnkilometer", "straßenkilometer", "bahnkilometer",
        ),
        ("km", 0),
    ),
    **dict.fromkeys(("meter", "metern", "m", "höhenmeter", "höhenmetern"), ("m", 0)),
    **dict.fromkeys(("zentimeter", "zentimetern", "cm"), ("m", -2)),
    **dict.fromkeys(("millimeter", "millimetern", "mm"), ("m", -3)),
    **dict.fromkeys(("quadratmeter", "quadratmetern", "m²", "m2", "qm"), ("m2", 0)),
    **dict.fromkeys(("quadratkilometer", "quadratkilometern", "km²", "km2", "qkm"), ("m2", 6)),
    **dict.fromkeys(("hektar", "hektare", "hektaren", "hektars", "ha"), ("ha", 0)),
    **dict.fromkeys(
        ("kubikmeter", "kubikmetern", "m³", "m3", "cbm", "normkubikmeter", "normkubikmetern",
         "raummeter", "festmeter", "nm³"),
        ("m3", 0),
    ),
    **dict.fromkeys(("kubikkilometer", "kubikkilometern", "km³", "km3"), ("m3", 9)),
    **dict.fromkeys(("bcm",), ("m3", 9)),
    **dict.fromkeys(("watt",), ("kW", -3)),
    **dict.fromkeys(("kilowatt", "kw", "kwp", "kwel"), ("kW", 0)),
    **dict.fromkeys(("megawatt", "mw", "mwp", "mwe", "mwel", "mva"), ("kW", 3)),
    **dict.fromkeys(("gigawatt", "gw", "gwp"), ("kW", 6)),
    **dict.fromkeys(("terawatt", "tw"), ("kW", 9)),
    **dict.fromkeys(("wattstunde", "wattstunden", "wh"), ("kWh", -3)),
    **dict.fromkeys(("kilowattstunde", "kilowattstunden", "kwh"), ("kWh", 0)),
    **dict.fromkeys(("megawattstunde", "megawattstunden", "mwh"), ("kWh", 3)),
    **dict.fromkeys(("gigawattstunde", "gigawattstunden", "gwh"), ("kWh", 6)),
    **dict.fromkeys(("terawattstunde", "terawattstunden", "twh"), ("kWh", 9)),
    **dict.fromkeys(
        ("barrel", "barrels", "bbl", "fass", "fässer", "fässern", "bpd", "b/d"), ("bbl", 0)
    ),
    **dict.fromkeys(("liter", "litern", "l"), ("l", 0)),
    **dict.fromkeys(("hektoliter", "hektolitern", "hl"), ("l", 2)),
    **dict.fromkeys(("milliliter", "ml"), ("l", -3)),
}  # fmt: skip

COUNTED: tuple[str, ...] = (
    "teu", "tbit/s", "gbit/s", "mbit/s", "kbit/s", "km/h", "kv", "kilovolt", "volt", "°c", "°",
    "gbps", "mbps", "tbps", "terabit", "gigabit", "megabit", "terabyte", "gigabyte", "petabyte",
    "grad",
    "feu", "dwt", "bhp", "ps", "mhz", "ghz", "kcal", "bar", "°celsius", "hp", "mmbtu", "btu",
    "megahertz", "gigahertz", "petaflops",
    "gcal", "gigakalorien", "mtoe", "boe", "m³/s", "m3/s", "knoten", "exaflops", "teraflops",
)  # fmt: skip
"""Units without a code of their own: such a figure counts them."""
