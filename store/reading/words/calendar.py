"""German names for stretches of time, in lower case."""

MONTHS: dict[str, int] = {
    "januar": 1, "jänner": 1, "jan": 1, "februar": 2, "feber": 2, "feb": 2, "febr": 2, "märz": 3,
    "mär": 3, "mrz": 3, "april": 4, "apr": 4, "mai": 5, "juni": 6, "jun": 6, "juli": 7, "jul": 7,
    "august": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10, "okt": 10,
    "november": 11, "nov": 11, "dezember": 12, "dez": 12,
}  # fmt: skip

WEEKDAYS: dict[str, int] = {
    "montag": 0, "dienstag": 1, "mittwoch": 2, "donnerstag": 3, "freitag": 4, "samstag": 5,
    "sonnabend": 5, "sonntag": 6,
}  # fmt: skip

DAY_PARTS = ("abend", "nachmittag", "vormittag", "mittag", "morgen", "nacht", "früh", "frueh")
"""What joins a weekday: "am Mittwochabend"."""

WEEKDAY = rf"(?:{'|'.join(WEEKDAYS)})(?:{'|'.join(DAY_PARTS)})?"
"""A weekday in lower case, with the part of the day that joins it."""

ORDINALS: dict[str, int] = {
    "erste": 1, "ersten": 1, "erstes": 1, "erster": 1, "zweite": 2, "zweiten": 2, "zweites": 2,
    "zweiter": 2, "dritte": 3, "dritten": 3, "drittes": 3, "dritter": 3, "vierte": 4,
    "vierten": 4, "viertes": 4, "vierter": 4, "1.": 1, "2.": 2, "3.": 3, "4.": 4, "i.": 1,
    "ii.": 2, "iii.": 3, "iv.": 4, "i": 1, "ii": 2, "iii": 3, "iv": 4,
}  # fmt: skip
"""How a quarter or a half is numbered."""

PAST = (
    "vergangene|letzte|vorige|zurückliegende|verflossene|abgelaufene|vorangegangene|verstrichene"
    "|vorhergehende|vorangehende"
)
COMING = "kommende|nächste|folgende|bevorstehende"
CURRENT = "laufende|diese|dies|aktuelle|heurige|jetzige|ablaufende|zu ende gehende"
SAME = "selbe|gleiche|jene|besagte|genannte|entsprechende"
"""Adjectives that place a year or a quarter, as alternatives without their endings."""

PART_OF_YEAR = (
    "anfang|beginn|mitte|ende|frühjahr|frühling|sommer|herbst|winter|frühsommer|spätsommer"
    "|frühherbst|spätherbst|saison|wirtschaftsjahr|geschäftsjahr|haushaltsjahr|erntejahr"
    "|finanzjahr|fiskaljahr|marktjahr|schuljahr|studienjahr|heizperiode|heizsaison|kalenderjahr|rekordjahr|wahljahr|vorkrisenjahr"
)
"""Words before a year that it stays that year with."""

FIRST_MONTH: dict[str, str] = {"anfang": "01", "beginn": "01", "mitte": "06", "ende": "12"}
"""The month that something began in that goes on since that part of a year."""

NO_YEARS = frozenset(
    """agenda strategie vision resolution expo horizont initiative nr nr. nummer konzept masterplan
    formel artikel typ modell version doktrin roadmap windows entwicklungsprogramm konvention
    entwicklungsstrategie rund etwa ca. circa gut mindestens höchstens nahezu beinahe zu usd eur chf
    gesetz dekret erlass verordnung protokoll raum""".split()
)
"""Words before four digits that make a name or an amount of them, not a year."""

SEASONS: dict[str, int] = {
    "frühjahr": 3, "fruehjahr": 3, "frühling": 3, "fruehling": 3, "sommer": 6, "herbst": 9,
}  # fmt: skip
"""The month in which a season begins."""

OVER_TWO_YEARS: dict[str, tuple[int, int]] = {
    "wintersemester": (10, 3), "wintersaison": (12, 3), "winter": (12, 3), "studienjahr": (10, 7),
    "schuljahr": (9, 7), "lehrjahr": (9, 7), "heizperiode": (10, 4), "heizsaison": (10, 4),
    "saison": (9, 8), "wirtschaftsjahr": (7, 6), "erntejahr": (7, 6), "marktjahr": (7, 6),
    "agrarjahr": (7, 6), "finanzjahr": (4, 3),
}  # fmt: skip
"""What begins in one year and ends in the next, with its first month and its last."""

STRETCHES = (
    "zeitraum", "zeitabschnitt", "zeitspanne", "periode", "quartal", "monat", "hälfte", "haelfte",
    "halbjahr", "semester", "abschnitt",
)  # fmt: skip
"""Words for a part of a year that one may have in common with another."""

THE_SAME = (
    "derselben|demselben|desselben|(?:selbe|gleiche|entsprechende|analoge|identische"
    "|vergleichbare|besagte|genannte|nämliche)[nrms]"
)
"""Adjectives that take up a stretch said before, as alternatives in every case but the first."""

OF_A_NOUN = frozenset(
    """der des dem den von vom zur zum im in am und ihrer ihrem seiner seinem ihres seines
    gemeinsamen neuen ersten offiziellen diplomatischen staatlichen bilateralen""".split()
)
"""Words in lower case that may belong to a noun: "seit **der** Aufnahme **diplomatischer** …"."""

EVENTS: dict[str, str] = {
    "kriegsbeginn": "2022-02", "kriegsausbruch": "2022-02", "ukrainekrieg": "2022-02",
    "ukraine-krieg": "2022-02", "jahrtausendwende": "2000",
}  # fmt: skip
"""What is dated by its name alone in reports of these years, with its month."""

NEAR_DAYS: dict[str, int] = {"vorgestern": -2, "gestern": -1, "heute": 0, "morgen": 1}
"""Days by the words for them, counted from today."""

TIME_BEGINNINGS = (
    r"j(?:an|[äu]|ahr)|f(?:eb|olgej|reit|r(?:ü|ue)h[jl]|inanzj)|m(?:ä|ae|rz|ai|on|itt|arktj)|a(?:pr|ug|bschn)"
    r"|s(?:e[pm]|ams|onn|ommer|aison|ilv|tudienj|chulj)|wint|wirtschaftsj|herbst|heiz[ps]|neuj"
    r"|okt|nov|d(?:ez|ien|onn|reiv|iesj)|q|h(?:al[bf]|ä|ae|euer|\d)|vor[jmqv]|gesamtj|zeit|period"
    r"|vergleichs|letztj|lehrj|erntej|bericht|krieg|ukraine|dekad|viertelj|agrarj|(?:gesch(?:ä|ae)ft|haushalt)sj|kalenderj|(?:laufe|komme|vergange|vori|letz|ers|zwei"
    r"|drit|vier)(?:nd|n|g|t)en\Z"
)
"""With which letters words for a time begin, as a regular expression."""
