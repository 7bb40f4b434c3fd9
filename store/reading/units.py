"""The unit behind a number: a measure, a currency, or a unit that is only counted."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from msgspec import Struct

from store.reading.text import Normal, spellings
from store.reading.words import currencies
from store.reading.words.units import COUNTED, UNITS


class Unit(Struct, frozen=True, gc=False):
    """A unit as read: its code, the power of ten to scale by, where it ends.

    `noun` is the unit as written where the code is `count`; `compound` says that a hyphen and
    more follow ("500-Megawatt-Windpark").
    """

    code: str
    exponent: int
    end: int
    noun: str | None = None
    compound: bool = False


_LOWER_TOO = ("euro", "dollar", "us-dollar", "rubel", "franken", "tenge", "yuan", "yen", "somoni")


@cache
def _token() -> re.Pattern[str]:
    return re.compile(
        r"[\s-]?((?:us|au?|ca?|hk|nz|nt|mx|s|r|cn)[ -]?[$¥]|%(?:-?ig(?:e[nmrs]?)?\b|-punkte?n?\b)?"
        r"|[‰€£¥₽₸₺₴₩₹₾֏₼₮₪฿₫₦₱$]|°c?|v\. ?h\."
        r"|[^\W\d_][\w²³°]*(?:['/-][\w²³$%€]+)*)"
    )


@cache
def _table() -> dict[str, tuple[str, int]]:
    table: dict[str, tuple[str, int]] = {}
    for name, code in currencies.NAMES.items():
        for spelled in spellings(name):
            table[spelled] = (code, 0)
    for sign, code in currencies.SIGNS.items():
        table[sign] = (code, 0)
    for sign, code in currencies.THOUSANDS.items():
        table[sign] = (code, 3)
    for sign, code in currencies.MILLIONS.items():
        table[sign] = (code, 6)
    for name, code in currencies.HUNDREDTHS.items():
        table[name] = (code, -2)
    for name, unit in UNITS.items():
        for spelled in spellings(name):
            table[spelled] = unit
    for name in COUNTED:
        table[name] = ("count", 0)
    return table


def unit_at(text: Normal, at: int) -> Unit | None:
    """The unit that begins at `at`, after one space or hyphen if there is one."""
    match = _token().match(text.lower, at)
    if match is None:
        return None
    start, end = match.span(1)
    known = _known(text.plain[start:end])
    if known is not None:
        code = _by_country(text, known.name, known.code) if known.name else known.code
        cut = start + known.length
        return _completed(text, code, known.exponent, cut, known.noun, compound=cut < end)
    token = match.group(1)
    if token.startswith(("prozentig", "%", "v.")):
        return Unit("percent", 0, end)
    name = token.rpartition("-")[2]
    if name != token and name in currencies.NAMES and text.plain[start].isupper():
        of_country = _of_country(name, token)  # "Usbekistan-Sum"
        return Unit(of_country, 0, end) if of_country else None
    return _with_adjective(text, token, end)


class _Known(Struct, frozen=True, gc=False):
    """The unit that a token begins with: its code, power of ten and length, the noun counted.

    `name` is that of a currency which several countries have.
    """

    code: str
    exponent: int
    length: int
    noun: str | None = None
    name: str = ""


@lru_cache(maxsize=2048)
def _known(token: str) -> _Known | None:
    """The unit that `token`, as written, is or begins with; a compound is cut at its marks."""
    word = token.lower()
    while True:
        found = _lookup(word, token[: len(word)])
        if found is not None:
            return found
        shorter = max(word.rfind("-"), word.rfind("/"))  # "Tonnen/Jahr" is a rate in tonnes
        if shorter <= 0:
            return None
        word = word[:shorter]


def _lookup(word: str, written: str) -> _Known | None:
    found = _table().get(word)
    length = len(word)
    if found is None:
        if length == 3 and written.isupper():
            code = currencies.OTHER_CODES.get(written, written)
            if code in currencies.CODES:
                return _Known(code, 0, length)
        return None
    code, exponent = found
    if code == "count":
        return _Known(code, exponent, length, noun=written)
    small = written[0].islower() and word.isalpha() and len(code) == 3 and code.isupper()
    if small and word not in _LOWER_TOO and word not in currencies.SIGNS:
        return None  # "5 real …", "20 som …": no nouns
    shared = code == "AZN" or word in currencies.BY_COUNTRY or word in currencies.SAME_NAME
    name = currencies.SAME_NAME.get(word, word) if shared else ""
    return _Known(code, exponent, length, name=name)


def _by_country(text: Normal, name: str, usual: str) -> str:
    """The currency that `name` means in this text, if its usual country is not spoken of."""
    stems = currencies.BY_COUNTRY.get(name)
    if stems is None or name in ("dollar", "franken"):
        return usual
    named = {code for stem, code in stems.items() if stem in text.lower}
    return named.pop() if len(named) == 1 and usual not in named else usual


def _with_adjective(text: Normal, token: str, end: int) -> Unit | None:
    """A currency behind an adjective ("türkische Lira", "Schweizer Franken", "US Dollar")."""
    table = _table()
    if not token.endswith(("e", "en", "er", "es", "us")):
        return None
    match = _token().match(text.lower, end)
    if match is None or text.lower[end] != " ":
        return None
    if match.group(1) in ("neue", "neuen", "neuer"):
        end = match.end()
        match = _token().match(text.lower, end) or match
    written = match.group(1)
    name = written.split("-")[0]
    if name not in currencies.NAMES:
        found = table.get(written)
        if found is None or not written.endswith("-dollar"):
            return None
        return Unit(found[0], 0, match.end(1))
    code = _of_country(name, token) or currencies.NAMES[name]
    return _completed(text, code, 0, match.start(1) + len(name), None, compound=written != name)


def _of_country(name: str, words: str) -> str | None:
    """The currency `name` of the country that `words` begin with; None where that has none."""
    stems = currencies.BY_COUNTRY.get(currencies.SAME_NAME.get(name, name))
    if stems is None:
        return currencies.NAMES[name]
    return next((code for stem, code in stems.items() if words.startswith(stem)), None)


def _completed(
    text: Normal, code: str, exponent: int, end: int, noun: str | None, *, compound: bool
) -> Unit:
    """The unit with what belongs to it behind `end`."""
    if code == "GBP" and text.lower.startswith(" sterling", end):
        end += len(" sterling")
    elif code == "kW" and text.lower.startswith(" peak", end):
        end += len(" peak")
    return Unit(code, exponent, end, noun, compound or text.lower.startswith("-", end))


def sign_before(text: Normal, at: int) -> tuple[str, int] | None:
    """The currency whose sign or code stands before a number at `at`, and where it begins."""
    end = at - 1 if text.lower[at - 1 : at] == " " else at
    if end <= 0:
        return None
    last = text.lower[end - 1]
    if last in currencies.SIGNS:
        for sign in ("us-$", "us $", "us$", "hk$", "a$", "c$", "s$"):
            if (
                text.lower.endswith(sign, 0, end)
                and not text.lower[max(0, end - len(sign) - 1) : end - len(sign)].isalnum()
            ):
                return currencies.SIGNS.get(sign, "USD"), end - len(sign)
        return currencies.SIGNS[last], end - 1
    written = text.plain[max(0, end - 3) : end]
    if len(written) == 3 and written.isupper():
        code = currencies.OTHER_CODES.get(written, written)
        if code in currencies.CODES and not text.plain[max(0, end - 4) : end - 3].isalnum():
            return code, end - 3
    return None
