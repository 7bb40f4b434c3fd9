"""German number words, in lower case."""

SMALL = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
"""One to nine, as they stand inside longer numbers."""

TEENS = """zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn""".split()

TENS = """zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig""".split()

FRACTIONS = {
    "hälfte": 2,
    "drittel": 3,
    "viertel": 4,
    "fünftel": 5,
    "sechstel": 6,
    "siebtel": 7,
    "achtel": 8,
    "neuntel": 9,
    "zehntel": 10,
    "zwölftel": 12,
    "fünfzehntel": 15,
    "zwanzigstel": 20,
    "fünfzigstel": 50,
    "hundertstel": 100,
}
"""Parts of a whole and what they divide it by."""

EVERY = {
    "zweite": 2,
    "dritte": 3,
    "vierte": 4,
    "fünfte": 5,
    "sechste": 6,
    "siebte": 7,
    "siebente": 7,
    "achte": 8,
    "neunte": 9,
    "zehnte": 10,
    "zwölfte": 12,
    "fünfzehnte": 15,
    "zwanzigste": 20,
    "fünfzigste": 50,
    "hundertste": 100,
}
"""How "jeder fünfte" names a part: one of so many."""

SCALES = {
    "hundert": 2,
    "tausend": 3,
    "tsd": 3,
    "million": 6,
    "millionen": 6,
    "mio": 6,
    "mill": 6,
    "mn": 6,
    "milliarde": 9,
    "milliarden": 9,
    "mrd": 9,
    "mia": 9,
    "md": 9,
    "mlrd": 9,
    "mld": 9,
    "billion": 12,
    "billionen": 12,
    "bio": 12,
    "bill": 12,
    "billiarde": 15,
    "billiarden": 15,
    "brd": 15,
    "trillion": 18,
    "trillionen": 18,
}
"""Powers of ten by their German names: the long scale, in which a Billion is 10^12."""
