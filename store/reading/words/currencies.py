"""Currencies as German names them, with their ISO 4217 codes."""

SIGNS: dict[str, str] = {
    "$": "USD", "us$": "USD", "us-$": "USD", "us $": "USD", "us-dollar": "USD", "€": "EUR",
    "£": "GBP", "¥": "JPY", "₽": "RUB", "₸": "KZT", "₺": "TRY", "₴": "UAH", "₩": "KRW",
    "₹": "INR", "₾": "GEL", "֏": "AMD", "₼": "AZN", "₮": "MNT", "₪": "ILS", "zł": "PLN",
    "kč": "CZK", "c$": "CAD", "ca$": "CAD", "a$": "AUD", "au$": "AUD", "hk$": "HKD", "s$": "SGD",
    "nz$": "NZD",
    "nt$": "TWD", "mx$": "MXN", "r$": "BRL", "cn¥": "CNY", "฿": "THB", "₫": "VND", "₦": "NGN",
    "₱": "PHP", "сум": "UZS",
}  # fmt: skip
"""Signs that stand before or after a number, in lower case."""

CODES: frozenset[str] = frozenset(
    """AED AFN ALL AMD ARS AUD AZN BAM BDT BGN BHD BRL BYN CAD CHF CLP CNY COP CZK DEM DKK DZD
    EGP ETB EUR GBP GEL GHS HKD HRK HUF IDR ILS INR IQD IRR ISK JOD JPY KES KGS KHR KPW KRW KWD
    KZT LAK LBP LKR LYD MAD MDL MKD MMK MNT MVR MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR
    RON RSD RUB SAR SEK SGD SYP THB TJS TMT TND TRY TWD TZS UAH USD UYU UZS VND XDR YER ZAR
    ZMW""".split()
)

OTHER_CODES: dict[str, str] = {
    "RMB": "CNY", "SFR": "CHF", "RUR": "RUB", "BYR": "BYN", "NTD": "TWD",
}  # fmt: skip
"""Letters in use that are no ISO codes."""

THOUSANDS: dict[str, str] = {"teur": "EUR", "t€": "EUR", "tusd": "USD", "tchf": "CHF", "t$": "USD"}
"""Book-keepers' units of a thousand."""
MILLIONS: dict[str, str] = {"meur": "EUR", "mio€": "EUR", "musd": "USD", "mchf": "CHF"}

HUNDREDTHS: dict[str, str] = {
    "cent": "EUR", "cents": "EUR", "euro-cent": "EUR", "eurocent": "EUR", "us-cent": "USD",
    "us-cents": "USD", "dollar-cent": "USD", "rappen": "CHF", "kopeken": "RUB", "pence": "GBP",
}  # fmt: skip

NAMES: dict[str, str] = {
    "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "us-dollar": "USD",
    "us-dollars": "USD", "usdollar": "USD", "us dollar": "USD", "dollarn": "USD",
    "hongkong-dollar": "HKD", "singapur-dollar": "SGD", "taiwan-dollar": "TWD",
    "neuseeland-dollar": "NZD", "kanada-dollar": "CAD", "australien-dollar": "AUD",
    "pfund": "GBP", "sterling": "GBP", "franken": "CHF", "schweizerfranken": "CHF", "sfr": "CHF",
    "fr": "CHF", "yen": "JPY", "yuan": "CNY", "renminbi": "CNY", "renminbi-yuan": "CNY",
    "rubel": "RUB", "rubeln": "RUB", "rubels": "RUB", "tenge": "KZT", "tenges": "KZT",
    "sum": "UZS", "soum": "UZS", "so'm": "UZS", "so‘m": "UZS", "sum's": "UZS", "sums": "UZS",
    "som": "KGS", "soms": "KGS", "somoni": "TJS", "somonis": "TJS", "manat": "AZN",
    "manats": "AZN", "tugrik": "MNT", "tugriks": "MNT", "tögrög": "MNT", "togrog": "MNT",
    "tugrug": "MNT", "lari": "GEL", "laris": "GEL", "dram": "AMD", "drams": "AMD",
    "lira": "TRY", "liras": "TRY", "lire": "TRY", "hrywnja": "UAH", "griwna": "UAH",
    "hrywna": "UAH", "griwnja": "UAH", "hriwna": "UAH", "zloty": "PLN", "złoty": "PLN",
    "zlotys": "PLN", "forint": "HUF", "forints": "HUF", "kronen": "CZK", "krone": "CZK",
    "lei": "RON", "leu": "RON", "lew": "BGN", "lewa": "BGN", "dinar": "RSD", "dinare": "RSD",
    "dinaren": "RSD", "dirham": "AED", "dirhams": "AED", "rial": "IRR", "rials": "IRR",
    "riyal": "SAR", "riyals": "SAR", "toman": "IRR", "rupien": "INR", "rupie": "INR",
    "rupiah": "IDR", "won": "KRW", "dong": "VND", "baht": "THB", "schekel": "ILS",
    "schekeln": "ILS", "shekel": "ILS", "rand": "ZAR", "real": "BRL", "reais": "BRL",
    "peso": "MXN", "pesos": "MXN", "afghani": "AFN", "afghanis": "AFN", "lek": "ALL",
    "denar": "MKD", "ringgit": "MYR", "taka": "BDT", "kyat": "MMK", "naira": "NGN",
    "schilling": "KES", "cedi": "GHS", "birr": "ETB", "sonderziehungsrechte": "XDR",
    "d-mark": "DEM", "kuna": "HRK", "krona": "SEK", "rufiyaa": "MVR", "riel": "KHR",
    "kip": "LAK", "denari": "MKD", "kwacha": "ZMW", "hrywen": "UAH", "hryvnia": "UAH",
    "hrywnia": "UAH",
    "zloti": "PLN", "sloty": "PLN", "renminbis": "CNY", "franc": "CHF", "sol": "PEN", "mark": "DEM",
}  # fmt: skip
"""Names by what they mean where nothing else is said."""

BY_COUNTRY: dict[str, dict[str, str]] = {
    "dollar": {
        "kanad": "CAD", "austral": "AUD", "neuseel": "NZD", "singap": "SGD", "hongkong": "HKD",
        "taiwan": "TWD", "amerik": "USD", "us-": "USD",
    },
    "pfund": {"ägypt": "EGP", "libanes": "LBP", "syrisch": "SYP", "brit": "GBP"},
    "franken": {"schweiz": "CHF"},
    "rubel": {"belarus": "BYN", "belorus": "BYN", "weißrus": "BYN", "weissrus": "BYN"},
    "som": {"usbek": "UZS", "kirgis": "KGS"},
    "sum": {"usbek": "UZS"},
    "manat": {"turkmen": "TMT", "aserbaid": "AZN"},
    "lira": {"türk": "TRY", "ital": "ITL", "tuerk": "TRY"},
    "kronen": {
        "tschech": "CZK", "dän": "DKK", "schwed": "SEK", "norweg": "NOK", "isländ": "ISK",
        "daen": "DKK",
    },
    "lei": {"moldau": "MDL", "moldaw": "MDL", "rumän": "RON"},
    "lew": {"bulgar": "BGN"},
    "dinar": {
        "serb": "RSD", "kuwait": "KWD", "irak": "IQD", "jordan": "JOD", "bahrain": "BHD",
        "tunes": "TND", "alger": "DZD", "liby": "LYD",
    },
    "dirham": {"marokk": "MAD", "emirat": "AED", "vae": "AED"},
    "mark": {"konvertib": "BAM", "deutsch": "DEM"},
    "schekel": {"israel": "ILS"},
    "somoni": {"tadsch": "TJS"},
    "rial": {"iran": "IRR", "oman": "OMR", "jemen": "YER", "saud": "SAR", "katar": "QAR"},
    "riyal": {"saud": "SAR", "katar": "QAR"},
    "rupien": {
        "indisch": "INR", "pakist": "PKR", "sri": "LKR", "nepal": "NPR", "indones": "IDR",
        "malediv": "MVR",
    },
    "won": {"südkor": "KRW", "nordkor": "KPW", "korea": "KRW"},
    "peso": {
        "mexik": "MXN", "argent": "ARS", "chilen": "CLP", "philip": "PHP", "kolumb": "COP",
        "urug": "UYU",
    },
    "schilling": {"kenia": "KES", "tansan": "TZS"},
    "real": {"brasil": "BRL"},
}  # fmt: skip
"""Names that more than one country uses: the beginning of the adjective before them decides.

Where none stands before the name, the country that the text speaks of does.
"""

SAME_NAME: dict[str, str] = {
    "dollars": "dollar", "rubeln": "rubel", "soms": "som", "sums": "sum", "soum": "sum",
    "manats": "manat", "liras": "lira", "lire": "lira", "krone": "kronen", "leu": "lei",
    "lewa": "lew", "dinare": "dinar", "dinaren": "dinar", "dirhams": "dirham", "rials": "rial",
    "riyals": "riyal", "rupie": "rupien", "pesos": "peso", "reais": "real", "dollarn": "dollar",
}  # fmt: skip
