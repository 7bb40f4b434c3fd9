"""What figures are measured in, with the words for it in both languages.

A unit's name is what the two sides of a translation are compared by; its factor brings the
value to the base unit of that name.
"""

# ruff: noqa: SIM905 - lists of words read better without quotation marks

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple


class Unit(NamedTuple):
    """A unit as a word names it."""

    name: str
    factor: Decimal = Decimal(1)
    is_currency: bool = False


CURRENCIES_BEFORE = {
    "$": "USD",
    "€": "EUR",
    "£": "GBP",
    "¥": "CNY",
    "₽": "RUB",
    "₺": "TRY",
    "₸": "KZT",
    "₹": "INR",
    "₼": "AZN",
    "₾": "GEL",
    "Fr": "CHF",
}
"""Signs that stand before their number (or behind it)."""

SIGN_COUNTRIES = ("us", "u.s.", "cn")
"""Letters that are written before such a sign, as in US$ and CN¥."""

ISO_CURRENCIES = {
    code: code
    for code in (
        "AED AMD AUD AZN BGN BRL BYN CAD CHF CNY CZK DKK EUR GBP GEL HUF ILS INR IRR ISK JPY KRW "
        "KZT KWD MDL MNT MXN NOK PKR PLN QAR RON RSD RUB SAR SEK SGD TJS TMT TRY UAH USD ZAR"
    ).split()
} | {"RMB": "CNY", "KGS": "som", "UZS": "som"}

# code: German words; English words. The Kyrgyz som and the Uzbek sum are spelt alike in both.
_CURRENCIES = """
EUR: euro, euros; euro, euros
USD: dollar, dollars, us dollar; dollar, dollars, us dollar, us dollars
CAD: kanadische dollar, kanadischen dollar; canadian dollar, canadian dollars
AUD: australische dollar, australischen dollar; australian dollar, australian dollars
cent: cent, cents; cent, cents
CHF: franken, schweizer franken; franc, francs, swiss franc, swiss francs
GBP: pfund, pfund sterling; pound, pounds, pounds sterling
CNY: yuan, renminbi; yuan, renminbi
JPY: yen; yen
RUB: rubel; rouble, roubles, ruble, rubles
TRY: lira, lire; lira, liras
KZT: tenge; tenge
som: sum, som, soum; sum, som, soum, soms, sums, soums
TJS: somoni; somoni
AZN/TMT: manat; manat, manats
GEL: lari; lari
INR: rupie, rupien; rupee, rupees
KRW: won; won
PLN: zloty, złoty; zloty, zlotys, złoty
krone: krone, kronen; krone, kroner, krona, kronor, crowns
AED: dirham; dirham, dirhams
"""

# name factor: German words; English words.
_MEASURES = """
% 1: %, prozent, prozents, prozentig, prozentige, prozentiger; %, percent, per cent, pct
% 1: prozentigen, prozentiges, prozentigem;
pp 1: prozentpunkt, prozentpunkte, prozentpunkten; percentage point, percentage points, pp, ppt
bp 1: basispunkt, basispunkte, basispunkten; basis point, basis points, bp, bps
‰ 1: ‰, promille; ‰, per mille, per mil
t 1: t, tonne, tonnen; t, tonne, tonnes, ton, tons, metric ton, metric tons, metric tonnes
kg 1: kg, kilo, kilogramm; kg, kilo, kilos, kilogram, kilograms, kilogramme, kilogrammes
m 1: m, meter, metern; m, metre, metres, meter, meters
m 1000: km, kilometer, kilometern; km, kilometre, kilometres, kilometer, kilometers
mile 1: meile, meilen; mile, miles
m2 1: m², m2, quadratmeter, quadratmetern, qm; m², m2, sqm, square metre, square metres
m2 1: ; square meter, square meters
m2 1000000: km², km2, quadratkilometer, quadratkilometern, qkm; km², km2
m2 1000000: ; square kilometre, square kilometres, square kilometer, square kilometers
ha 1: ha, hektar; ha, hectare, hectares
m3 1: m³, m3, kubikmeter, kubikmetern; m³, m3, cubic metre, cubic metres, cubic meter, cubic meters
m3 1000000000: ; bcm
m3 1000000: ; mcm
ft3 1: kubikfuß; cubic foot, cubic feet
l 1: l, liter, litern; l, litre, litres, liter, liters
bbl 1: barrel, barrels, fass; barrel, barrels, bbl
W 1: w, watt; w, watt, watts
W 1000: kw, kilowatt; kw, kilowatt, kilowatts
W 1000000: mw, megawatt; mw, megawatt, megawatts
W 1000000000: gw, gigawatt; gw, gigawatt, gigawatts
W 1000000000000: tw, terawatt; tw, terawatt, terawatts
Wh 1000: kwh, kilowattstunde, kilowattstunden; kwh, kilowatt hour, kilowatt hours, kilowatthours
Wh 1000000: mwh, megawattstunde, megawattstunden; mwh, megawatt hour, megawatt hours
Wh 1000000000: gwh, gigawattstunde, gigawattstunden; gwh, gigawatt hour, gigawatt hours
Wh 1000000000000: twh, terawattstunde, terawattstunden; twh, terawatt hour, terawatt hours
EUR 1000: teur; teur
EUR 1000000: meur; meur
"""


def _phrases(side: int) -> dict[str, Unit]:
    found = {}
    for row in _CURRENCIES.strip().splitlines():
        name, words = row.split(": ")
        for phrase in words.split(";")[side].strip().split(", "):
            found[phrase] = Unit(name, is_currency=True)
    for row in _MEASURES.strip().splitlines():
        name, factor = row.split(":", 1)[0].split()
        for phrase in row.split(":", 1)[1].split(";")[side].strip().split(", "):
            if phrase:
                found[phrase] = Unit(name, Decimal(factor), is_currency=name == "EUR")
    for sign, code in CURRENCIES_BEFORE.items():
        found[sign.lower()] = Unit(code, is_currency=True)
        for country in SIGN_COUNTRIES:
            found[f"{country} {sign.lower()}"] = Unit(code, is_currency=True)
    return found


GERMAN_UNITS = _phrases(0)
ENGLISH_UNITS = _phrases(1)
_CURRENCY_NAMES = frozenset(
    unit.name for unit in (*GERMAN_UNITS.values(), *ENGLISH_UNITS.values()) if unit.is_currency
) | frozenset(ISO_CURRENCIES.values())


def is_currency(name: str | None) -> bool:
    """Whether a unit of this name is money."""
    return name in _CURRENCY_NAMES
