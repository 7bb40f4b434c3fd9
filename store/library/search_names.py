"""What the words of a query name: measures, countries, sectors, kinds and units in two languages.

Labels come from `store.vocabulary`; the tables here add what people type besides. A word may name
several things (*Tourismus* is a measure and a sector), and a beginning of three letters names all
that it can still become.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from store import vocabulary
from store.library.search_folding import WORD, bare, fold

SHORTEST_BEGINNING = 3

_MEASURE_WORDS = {
    "trade": "handelsumsatz handelsvolumen warenumsatz warenaustausch warenverkehr außenhandel "
    "gesamthandel turnover",
    "exports": "export exporte ausfuhr lieferungen",
    "imports": "import importe einfuhr bezüge",
    "trade_balance": "überschuss defizit handelsüberschuss handelsdefizit surplus deficit",
    "investment": "investition investments direktinvestitionen portfolio investitionsportfolio",
    "financing": "kredit kredite darlehen zuschuss zuschüsse bürgschaften loan loans credit grants",
    "contracts": "vertrag verträge vertragswert auftrag aufträge contract orders",
    "gdp": "bip bruttoinlandsprodukt wirtschaft wirtschaftswachstum wachstum economy growth",
    "production": "industrieproduktion ernte förderung fördermenge absatz umsatz output harvest",
    "prices": "preis preise inflation zoll zölle zinsen tarife price tariff tariffs",
    "debt": "schulden verschuldung reserven haushaltsdefizit reserves",
    "labour": "arbeit arbeitsplätze beschäftigte fachkräfte arbeitslosigkeit löhne labor jobs "
    "employment wages workers remittances überweisungen",
    "population": "einwohner inhabitants",
    "companies": "firma firmen betriebe gemeinschaftsunternehmen company firms enterprises",
    "projects": "projekt project",
    "agreements": "vereinbarungen dokumente memoranden agreement documents memoranda",
    "transport": "güterverkehr transit container passagiere fracht freight cargo flights flüge",
    "infrastructure": "straßen bahnstrecken roads railways capacity",
    "energy": "stromerzeugung leistung power",
    "tourism": "touristen besucher übernachtungen tourists visitors",
    "education": "studierende studenten stipendien schulen hochschulen students schools",
    "emissions": "co2 treibhausgase emission",
    "land": "fläche hektar area",
}

_SECTOR_WORDS = {
    "agriculture": "agrar agrarwirtschaft getreide baumwolle farming cotton grain",
    "forestry_fishing": "forst fischerei forstwirtschaft forestry fishing",
    "mining": "bergbau rohstoffe minerale uran gold raw materials minerals uranium",
    "oil_gas": "öl gas erdöl erdgas pipeline oil petroleum",
    "food": "nahrungsmittel getränke",
    "textiles": "textil bekleidung leder textile clothing leather",
    "wood_paper": "holz papier möbel wood paper furniture",
    "chemicals": "chemisch düngemittel kunststoff chemistry chemical fertiliser fertilizer",
    "pharma": "pharmazie arzneimittel medizintechnik medicines drugs",
    "building_materials": "zement glas baustoff cement glass",
    "metals": "metall metallurgie stahl aluminium metal steel",
    "electronics": "halbleiter semiconductors",
    "electrical": "elektrogeräte batterien batteries",
    "machinery": "maschinen anlagenbau landmaschinen machines",
    "automotive": "auto autos automobil fahrzeuge cars vehicles",
    "rail_air_ship_building": "raumfahrt luftfahrt schiffbau schienenfahrzeuge aerospace",
    "electricity": "strom kraftwerk kraftwerke energie energy power",
    "renewables": "erneuerbare wind windkraft solar sonnenenergie wasserkraft wasserstoff "
    "renewable hydropower hydrogen",
    "nuclear": "kernkraft atom atomkraft atomkraftwerk",
    "water": "wasser bewässerung irrigation",
    "waste_environment": "umwelt umweltschutz abfall klima environment climate waste",
    "construction": "bau bauwesen wohnungsbau infrastruktur infrastructure building",
    "retail_trade": "e-commerce einzelhandel retail",
    "transport_logistics": "verkehr logistik transit eisenbahn häfen luftverkehr transport "
    "logistics railway ports aviation",
    "tourism": "gastgewerbe hotels",
    "telecoms": "glasfaser satelliten telecommunications telecom satellites",
    "it": "digitalisierung software künstliche intelligenz artificial intelligence digital",
    "finance": "banken bank versicherungen kapitalmarkt banking insurance",
    "science": "forschung innovation research",
    "public_security": "verteidigung rüstung sicherheit grenzschutz zoll defence security customs",
    "education": "hochschulen ausbildung universities training",
    "health": "medizin medicine",
    "culture_sport": "kultur sport medien culture media sports",
}

_KIND_WORDS = {
    "informal": "informell",
    "summit": "gipfeltreffen",
    "commission": "kommission konsultationen",
    "forum": "businessforum business-forum messe fair",
    "call": "telefongespräch videokonferenz telephone",
    "talks": "treffen verhandlungen negotiations",
}

_UNIT_WORDS = {
    "percent": "% prozent percent",
    "percentage_point": "prozentpunkt prozentpunkte",
    "USD": "$ usd dollar us-dollar dollars",
    "EUR": "€ eur euro euros",
    "GBP": "£ gbp pfund",
    "CNY": "cny yuan renminbi",
    "RUB": "rub rubel rouble roubles",
    "KZT": "kzt tenge",
    "UZS": "uzs sum soum",
    "t": "tonne tonnen tons tonnes",
    "km": "km kilometer kilometre kilometres",
    "m3": "m³ kubikmeter",
    "ha": "hektar hectares",
    "kW": "kw mw gw megawatt gigawatt kilowatt",
    "kWh": "kwh mwh gwh twh kilowattstunden",
    "bbl": "barrel fass",
}

_COUNTRY_WORDS = {
    "AT": "austrian",
    "AZ": "azeri",
    "BY": "weißrussland weißrussisch belarussisch",
    "CH": "schweizer schweizerisch swiss",
    "CN": "chinesisch volksrepublik",
    "CZ": "czech",
    "DE": "deutsch brd",
    "DK": "dänisch danish",
    "EU": "eu europa european europäisch europe",
    "ES": "spanish",
    "FI": "finnisch",
    "FR": "französisch french",
    "GB": "großbritannien britisch british england uk",
    "GR": "griechisch greek",
    "HK": "hongkong hong-kong",
    "IR": "iranisch",
    "KG": "kirgistan kirgisien kirghiz",
    "KR": "korea koreanisch korean",
    "MD": "moldau moldawien",
    "NL": "holland niederländisch dutch",
    "PL": "polnisch polish",
    "PT": "portugiesisch",
    "SE": "swedish",
    "TJ": "tajik",
    "TR": "turkey turkish",
    "UA": "ukrainisch",
    "US": "us usa amerika amerikanisch america american",
}

REGIONS = {
    "zentralasien": ("KG", "KZ", "TJ", "TM", "UZ"),
    "mittelasien": ("KG", "KZ", "TJ", "TM", "UZ"),
    "central asia": ("KG", "KZ", "TJ", "TM", "UZ"),
    "südkaukasus": ("AM", "AZ", "GE"),
    "south caucasus": ("AM", "AZ", "GE"),
    "baltikum": ("EE", "LT", "LV"),
    "baltic states": ("EE", "LT", "LV"),
}
"""Regions that stand for all of their countries, as the reading guide counts them."""

_SHORT_COUNTRIES = frozenset({"eu", "uk", "us"})
_WORDS_OF_TWO_LETTERS = (
    "ag am an as at be bn by co do er es id im in is la ma me mm mn mr ms my na ne no ob om pa pm "
    "re sa se si so st to tv um va"
)
"""What stands for a country only in capitals."""
_ENDINGS = ("en", "em", "er", "es", "e")


class Sense(NamedTuple):
    """The codes that words name; all empty if they are nothing but words."""

    measures: frozenset[str] = frozenset()
    countries: frozenset[str] = frozenset()
    sectors: frozenset[str] = frozenset()
    kinds: frozenset[str] = frozenset()
    units: frozenset[str] = frozenset()

    def joined(self, other: Sense) -> Sense:
        """All that either names."""
        return Sense(*(mine | theirs for mine, theirs in zip(self, other, strict=True)))


NOTHING = Sense()
_FIELDS = Sense._fields


def phrase(text: str) -> str:
    """`text` as a key of names: its words folded, single spaces between."""
    return " ".join(fold(word) for word in WORD.findall(text)) or fold(text.strip())


def _spellings(text: str) -> set[str]:
    if text.isascii() and text.isalpha():
        return {text.casefold()}
    plain = " ".join(bare(word) for word in WORD.findall(text)) or bare(text.strip())
    return {phrase(text), plain}


def _entries() -> Iterator[tuple[str, str, str]]:
    tables: tuple[tuple[str, Mapping[str, vocabulary.Term], Mapping[str, str]], ...] = (
        ("measures", vocabulary.MEASURES, _MEASURE_WORDS),
        ("sectors", vocabulary.SECTORS, _SECTOR_WORDS),
        ("kinds", vocabulary.MEETING_KINDS, _KIND_WORDS),
    )
    for field, terms, words in tables:
        for term in terms.values():
            for name in (term.code, term.code.replace("_", " "), term.german, term.english):
                yield field, term.code, name
        for code, text in words.items():
            for word in text.split():
                yield field, code, word
    for code, text in _UNIT_WORDS.items():
        for word in text.split():
            yield "units", code, word


def _country_entries() -> Iterator[tuple[str, str, str]]:
    for language in ("de", "en"):
        for code, name in vocabulary.country_names(language).items():
            yield "countries", code, name
    for code, text in _COUNTRY_WORDS.items():
        for word in text.split():
            yield "countries", code, word


class Names:
    """A table of names, asked with folded phrases."""

    def __init__(self, entries: Iterable[tuple[str, str, str]]) -> None:
        collected: dict[str, dict[str, set[str]]] = {}
        for field, code, name in entries:
            for spelling in _spellings(name):
                collected.setdefault(spelling, {}).setdefault(field, set()).add(code)
        self._senses = {
            name: Sense(*(frozenset(fields.get(field, ())) for field in _FIELDS))
            for name, fields in collected.items()
        }
        self._sorted = sorted(self._senses)

    def whole(self, name: str) -> Sense:
        """What exactly this folded phrase names."""
        return self._senses.get(name, NOTHING)

    def beginning(self, letters: str) -> Sense:
        """All that a name beginning with these folded letters can be."""
        sense = NOTHING
        for at in range(bisect_left(self._sorted, letters), len(self._sorted)):
            if not self._sorted[at].startswith(letters):
                break
            sense = sense.joined(self._senses[self._sorted[at]])
        return sense

    def __iter__(self) -> Iterator[str]:
        return iter(self._sorted)


@cache
def field_names() -> Names:
    """The names of measures, sectors, kinds and units."""
    return Names(_entries())


@cache
def country_names() -> Names:
    """The names and adjectives of countries; the first call loads Babel's two languages."""
    return Names(_country_entries())


def _german_adjective(word: str) -> Sense:
    """The country of an adjective in -isch: *kasachische* begins as *Kasachstan* does."""
    for ending in ("", *_ENDINGS):
        stem = word.removesuffix(ending) if ending else word
        if stem.endswith("isch") and len(stem) >= 7:
            return country_names().beginning(stem.removesuffix("isch"))
    return NOTHING


def sense_of_code(word: str) -> Sense:
    """The country of a code, as ``KZ`` or ``kz``; in small letters only if it is no other word."""
    code = word.upper()
    if len(word) != 2 or code not in vocabulary.country_names():
        return NOTHING
    other = word in _WORDS_OF_TWO_LETTERS.split() or field_names().whole(word) != NOTHING
    return NOTHING if word.islower() and other else Sense(countries=frozenset((code,)))


def _inflected(name: str) -> Iterator[str]:
    yield name
    for ending in (*_ENDINGS, "n", "s"):
        if name.endswith(ending) and len(name) - len(ending) >= 4:
            yield name.removesuffix(ending)


def sense_of(name: str, *, whole: bool = False) -> Sense:
    """What a folded phrase names: as a whole, inflected, or else as the beginning of a name.

    With `whole` a beginning names nothing.
    """
    for form in _inflected(name):
        sense = field_names().whole(form)
        # Two letters are more often a word than a country: "in", "am", "so".
        if len(form) > 2 or form in _SHORT_COUNTRIES:
            sense = sense.joined(country_names().whole(form))
        if sense != NOTHING:
            return sense
    adjective = _german_adjective(name)
    if adjective != NOTHING or whole or len(name) < SHORTEST_BEGINNING:
        return adjective
    return field_names().beginning(name).joined(country_names().beginning(name))
