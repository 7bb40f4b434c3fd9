"""How German reports name the place of a meeting besides its city's name."""

from __future__ import annotations

SEATS = {
    "Berlin": "Kanzleramt Bundeskanzleramt Bellevue",
    "Wien": "Hofburg Ballhausplatz",
    "Paris": "Élysée Élysée-Palast Elysée Elysée-Palast Élyséepalast Elyséepalast",
    "Rom": "Quirinal Quirinalspalast Chigi",
    "Moskau": "Kreml Nowo-Ogarjowo",
    "Washington": "Oval",
    "Peking": "Halle_des_Volkes Diaoyutai Zhongnanhai",
    "Astana": "Akorda",
    "Taschkent": "Kuksaroy Kuksaroj Kuksaroi",
    "Budapest": "Karmeliterkloster",
    "Ankara": "Çankaya",
}
"""Residences and chancelleries, one capital's each: who meets there meets in that city.

A line joins words.
"""

INSTITUTIONS = (
    "ministerium", "behörde", "agentur", "verwaltung", "amt", "fernsehen", "regierung", "bank",
    "zentrale", "statistikamt", "botschaft", "komitee", "gesellschaft", "konzern", "universität",
)  # fmt: skip
"""Ends of nouns that have their seat in a city; "das Ministerium in Wien" tells of no meeting."""

CITY_STATES = frozenset(("Luxemburg", "Singapur", "Kuwait", "Monaco", "Dschibuti", "Panama"))
"""States whose capital has their own name."""
