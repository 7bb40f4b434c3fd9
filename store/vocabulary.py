"""Every code of the records with its German and English label, in one place.

The sectors follow NACE Rev. 2.1, the countries ISO 3166-1 alpha-2 (with `EU`), the currencies
ISO 4217; names of countries and currencies come from the Unicode CLDR through Babel.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from babel import Locale

Language = Literal["de", "en"]


class Term(NamedTuple):
    """A code and what it is called."""

    code: str
    german: str
    english: str

    def label(self, language: Language = "en") -> str:
        """The name of the code in `language`."""
        return self.german if language == "de" else self.english


def _table(*terms: Term) -> dict[str, Term]:
    return {term.code: term for term in terms}


MEASURES = _table(
    Term("trade", "Handel", "trade"),
    Term("exports", "Ausfuhren", "exports"),
    Term("imports", "Einfuhren", "imports"),
    Term("trade_balance", "Handelsbilanz", "trade balance"),
    Term("investment", "Investitionen", "investment"),
    Term("financing", "Finanzierung", "financing"),
    Term("contracts", "Vertragswert", "contract value"),
    Term("gdp", "Wirtschaftsleistung", "GDP"),
    Term("production", "Produktion", "production"),
    Term("prices", "Preise und Zölle", "prices and tariffs"),
    Term("debt", "Schulden und Reserven", "debt and reserves"),
    Term("labour", "Arbeit und Löhne", "labour"),
    Term("population", "Bevölkerung", "population"),
    Term("companies", "Unternehmen", "companies"),
    Term("projects", "Projekte", "projects"),
    Term("agreements", "Abkommen", "agreements"),
    Term("transport", "Verkehr", "transport"),
    Term("infrastructure", "Infrastruktur", "infrastructure"),
    Term("energy", "Energie", "energy"),
    Term("tourism", "Tourismus", "tourism"),
    Term("education", "Bildung", "education"),
    Term("emissions", "Emissionen", "emissions"),
    Term("land", "Flächen", "land"),
    Term("other", "Sonstiges", "other"),
)

SECTORS = _table(
    Term("agriculture", "Landwirtschaft", "agriculture"),
    Term("forestry_fishing", "Forst und Fischerei", "forestry and fishing"),
    Term("mining", "Bergbau und Rohstoffe", "mining and raw materials"),
    Term("oil_gas", "Öl und Gas", "oil and gas"),
    Term("food", "Lebensmittel", "food"),
    Term("textiles", "Textilien", "textiles"),
    Term("wood_paper", "Holz und Papier", "wood and paper"),
    Term("chemicals", "Chemie", "chemicals"),
    Term("pharma", "Pharma", "pharmaceuticals"),
    Term("building_materials", "Baustoffe", "building materials"),
    Term("metals", "Metalle", "metals"),
    Term("electronics", "Elektronik", "electronics"),
    Term("electrical", "Elektrotechnik", "electrical engineering"),
    Term("machinery", "Maschinenbau", "mechanical engineering"),
    Term("automotive", "Fahrzeugbau", "automotive"),
    Term("rail_air_ship_building", "Bahn-, Flug- und Schiffbau", "rail, air and ship building"),
    Term("electricity", "Strom und Energie", "electricity and energy"),
    Term("renewables", "Erneuerbare Energien", "renewable energy"),
    Term("nuclear", "Kernenergie", "nuclear energy"),
    Term("water", "Wasserwirtschaft", "water"),
    Term("waste_environment", "Umwelt und Klima", "environment and climate"),
    Term("construction", "Bau und Infrastruktur", "construction and infrastructure"),
    Term("retail_trade", "Handelsgewerbe", "retail and e-commerce"),
    Term("transport_logistics", "Verkehr und Logistik", "transport and logistics"),
    Term("tourism", "Tourismus", "tourism"),
    Term("telecoms", "Telekommunikation", "telecommunications"),
    Term("it", "IT und Digitales", "IT and digital"),
    Term("finance", "Finanzen", "finance"),
    Term("science", "Wissenschaft", "science and innovation"),
    Term("public_security", "Sicherheit und Zoll", "security and customs"),
    Term("education", "Bildung", "education"),
    Term("health", "Gesundheit", "health"),
    Term("culture_sport", "Kultur und Sport", "culture and sport"),
)

NACE = {
    "agriculture": "A01",
    "forestry_fishing": "A02-A03",
    "mining": "B05, B07-B09",
    "oil_gas": "B06, C19",
    "food": "C10-C11",
    "textiles": "C13-C15",
    "wood_paper": "C16-C18, C31",
    "chemicals": "C20, C22",
    "pharma": "C21",
    "building_materials": "C23",
    "metals": "C24-C25",
    "electronics": "C26",
    "electrical": "C27",
    "machinery": "C28",
    "automotive": "C29",
    "rail_air_ship_building": "C30",
    "electricity": "D35",
    "renewables": "D35",
    "nuclear": "D35",
    "water": "E36-E37",
    "waste_environment": "E38-E39",
    "construction": "F41-F43",
    "retail_trade": "G46-G47",
    "transport_logistics": "H49-H53",
    "tourism": "I55-I56",
    "telecoms": "K61",
    "it": "K62-K63",
    "finance": "L64-L66",
    "science": "N72",
    "public_security": "P84",
    "education": "Q85",
    "health": "R86",
    "culture_sport": "S90-S93",
}
"""The divisions of NACE Rev. 2.1 that each sector stands for."""

UNITS = _table(
    Term("percent", "%", "%"),
    Term("percentage_point", "Prozentpunkte", "percentage points"),
    Term("t", "t", "t"),
    Term("km", "km", "km"),
    Term("m", "m", "m"),
    Term("m2", "m²", "m²"),
    Term("m3", "m³", "m³"),
    Term("ha", "ha", "ha"),
    Term("kW", "kW", "kW"),
    Term("kWh", "kWh", "kWh"),
    Term("bbl", "Barrel", "barrels"),
    Term("l", "l", "l"),
    Term("factor", "-fach", "times"),
    Term("count", "", ""),
)
"""Units that are not currencies; any other three capital letters are an ISO 4217 currency."""

MEETING_KINDS = _table(
    Term("informal", "informelles Treffen", "informal meeting"),
    Term("working_visit", "Arbeitsbesuch", "working visit"),
    Term("official_visit", "offizieller Besuch", "official visit"),
    Term("state_visit", "Staatsbesuch", "state visit"),
    Term("summit", "Gipfel", "summit"),
    Term("commission", "Regierungskommission", "commission"),
    Term("forum", "Wirtschaftsforum", "forum"),
    Term("call", "Telefonat", "call"),
    Term("talks", "Gespräche", "talks"),
)

BOUNDS = _table(
    Term("exact", "", ""),
    Term("about", "rund", "about"),
    Term("more_than", "mehr als", "more than"),
    Term("at_least", "mindestens", "at least"),
    Term("less_than", "weniger als", "less than"),
    Term("at_most", "bis zu", "up to"),
)

FIGURE_KINDS = _table(
    Term("level", "Stand", "level"),
    Term("change", "Veränderung", "change"),
    Term("share", "Anteil", "share"),
)

STATUSES = _table(
    Term("actual", "erreicht", "actual"),
    Term("planned", "geplant", "planned"),
)


_NO_COUNTRIES = frozenset({"EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""Codes of two letters that CLDR uses for groups and tests."""


@lru_cache(maxsize=2)
def _locale(language: Language) -> Locale:
    from babel import Locale  # 18 ms that a start must not pay

    return Locale("en", "GB") if language == "en" else Locale("de")


def country_name(code: str, language: Language = "en") -> str:
    """What the country `code` is called in `language`; the code itself if it is unknown."""
    return str(_locale(language).territories.get(code, code))


def country_names(language: Language = "en") -> dict[str, str]:
    """The name in `language` of every country (and the EU) that has a code of two letters."""
    territories = _locale(language).territories
    return {
        code: str(territories[code])
        for code in sorted(territories)
        if len(code) == 2 and code.isalpha() and code not in _NO_COUNTRIES
    }


def currency_name(code: str, language: Language = "en") -> str:
    """What the currency `code` is called in `language`; the code itself if it is unknown."""
    return str(_locale(language).currencies.get(code, code))
