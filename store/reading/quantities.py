"""The figures of a text: each number with its unit and the bound words before it.

Places where numbers may begin are found first; each is read on from there; then figures that
share a unit with a neighbour ("von 3,2 auf 4,1 Milliarden Dollar") get it, and verbs that bound
a figure are looked at.
"""

from __future__ import annotations

import re
from functools import cache

from store.reading import bounds, counting, factors, shared
from store.reading.figures import Figure, Page
from store.reading.measuring import is_ordinal, measure
from store.reading.numerals import Number, fraction_percent, from_digits, from_word
from store.reading.parts import Quantity
from store.reading.scanning import PARTS, Mark, marks
from store.reading.text import Normal, normal, pattern
from store.reading.words.counting import VAGUE
from store.reading.words.numerals import EVERY, FRACTIONS


def find_quantities(text: str) -> list[Quantity]:
    """Every figure of `text`, in order of appearance.

    Dates, years, times, ordinals, ranks, ages, durations, names with digits and the people and
    parties at the table are none; nor are amounts without a number ("Milliardenhöhe").
    """
    given = normal(text)
    figures = read_numbers(given)
    shared.complete(given, figures)
    shared.bound_by_verbs(given, figures)
    return [_quantity(given, figure) for figure in figures if figure.stands]


def read_numbers(text: Normal) -> list[Figure]:
    """All numbers of the text, figures and others, in order."""
    page = Page(text, text.lower)
    at = 0
    for mark in marks(text):
        if mark.start >= at:
            at = max(mark.end, _read(page, mark))
    return page.figures


def _read(page: Page, mark: Mark) -> int:
    """Read the number at `mark`; say where it ends."""
    match mark.kind:
        case "digits":
            return _digits(page, mark.start, mark.end)
        case "word":
            return _word(page, mark.start, mark.end)
        case "one":
            return _one(page, mark)
        case "half":
            return _half(page, mark.start, mark.end)
        case "every":
            return _every(page, mark.start, mark.end)
        case "factor":
            return factors.read_word(page, mark.start, mark.end)
        case _:
            return mark.end


def _quantity(given: Normal, figure: Figure) -> Quantity:
    high = figure.high
    return Quantity(
        start=given.start(figure.start),
        end=given.end(figure.end),
        value=figure.number.value((figure.scale or 0) + figure.exponent),
        value_high=None if high is None else high.value((figure.high_scale or 0) + figure.exponent),
        unit=figure.unit or "count",
        noun=figure.noun if figure.unit == "count" else None,
        bound=figure.bound,
        number_start=given.start(figure.number_start),
        by=figure.by,
        signed=figure.signed,
    )


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    small = "null|eins?|zwei|drei|vier|fünf|sechs|sieben|acht|neun"
    return {
        "part": re.compile(rf" ({PARTS})[ns]?\b(?! ?(?:milli|billi))"),
        "point": re.compile(pattern(rf" komma((?: (?:{small})\b)+)")),
        "of": re.compile(r" von (\w+)\b"),
        "scaled": re.compile(r"[ -](?:milli|billi|mrd|mio)"),
        "elliptic": re.compile(r"- bis (?=\w+mal\b|\w+fach)"),
        "telephone": re.compile(r"\d{2,3}[ /]\d"),
        "half_of": re.compile(r" (?:der|des|aller|davon|von)\b"),
    }


def _digits(page: Page, start: int, end: int) -> int:
    """A number in digits, unless it is part of a name, a date, a time or a telephone number."""
    lower = page.lower
    before = lower[start - 1] if start else " "
    if before != " ":
        further = lower[start - 2] if start > 1 else " "
        if before.isalnum() or before in "_#§'":
            return page.token_end(end)
        if before in "-+/.,:" and further.isalnum():
            return page.token_end(end)
        if before == "+" and _patterns()["telephone"].match(lower, start):
            return page.token_end(end + 1)
    after = lower[end : end + 1]
    if after and after in ".:/+" and lower[end + 1 : end + 2].isdigit():
        return page.token_end(end)
    if after == "." and is_ordinal(page, start, end):
        return end + 1
    number = from_digits(lower[start:end])
    return end if number is None else measure(page, start, end, number)


def _word(page: Page, start: int, end: int) -> int:
    """A number in words, or a word that begins with one ("zehnprozentig", "viermal so hoch")."""
    lower = page.lower
    word = lower[start:end]
    number = from_word(word)
    if number is None:
        head, percent, tail = word.partition("prozentig")
        number = from_word(head) if percent and len(tail) <= 2 else None
        if number is None:
            return factors.read_compound(page, start, end)
        page.keep(bounds.before(lower, start), start, end, number, "percent")
        return end
    if start > 1 and lower[start - 1] == "-" and lower[start - 2].isalnum():
        return end
    patterns = _patterns()
    point = patterns["point"].match(lower, end)
    if point is not None:
        names = point.group(1).split()
        for name in names:
            small = from_word(name)
            number = Number(number.digits * 10 + (small.digits if small else 0))
        number = Number(number.digits, -len(names))
        end = point.end()
    elif number.exponent == 0:
        part = patterns["part"].match(lower, end)
        if part is not None:
            return _part(
                page, start, part.end(), fraction_percent(number.digits, _divisor(part[1]))
            )
        of = patterns["of"].match(lower, end)
        whole = from_word(of.group(1)) if of else None
        if of and whole and whole.digits in (3, 4, 5, 10, 100) and number.digits < whole.digits:
            percent_of = fraction_percent(number.digits, whole.digits)
            return _part(page, start, of.end(), percent_of)
    elif word == "dreiviertel" and not patterns["scaled"].match(lower, end):
        return _part(page, start, end, Number(75))
    if word in ("hundert", "tausend") and page.word_before(start) in VAGUE:
        return end
    return measure(page, start, end, number, word=True)


def _one(page: Page, mark: Mark) -> int:
    """ "ein" before a scale, a fraction or a unit: a number, and no article."""
    lower = page.lower
    at = mark.end - 1
    if lower.startswith("auf ", mark.end):
        page.keep(bounds.Lead(mark.start), mark.start, at, Number(1)).word = True
        return at
    part = _patterns()["part"].match(lower, at)
    first = len(page.figures)
    if part is not None:
        at = _part(page, mark.start, part.end(), fraction_percent(1, _divisor(part[1])))
    elif lower.startswith("viertelprozent", mark.end):
        at = measure(page, mark.start, mark.end + len("viertel") - 1, Number(25, -2), word=True)
        figure = page.figures[first]
        if figure.dead:  # the unit is grown to its number
            point = lower.startswith("viertelprozentpunkt", mark.end)
            figure.dead, figure.unit = False, "percentage_point" if point else "percent"
            figure.end = at = page.token_end(mark.end)
    else:
        number = Number(5, -1) if mark.much.startswith("halb") else Number(1)
        at = measure(page, mark.start, at, number, word=True)
    if len(page.figures) > first and page.figures[first].bound == "exact":
        figure = page.figures[first]
        if mark.much.startswith("gut"):
            figure.bound = "more_than"
        elif mark.much.startswith("knapp"):
            figure.bound = "less_than"
        elif mark.much.startswith("rund"):
            figure.bound = "about"
    return at


def _half(page: Page, start: int, end: int) -> int:
    """ "die Hälfte", but not that of a year ("in der ersten Hälfte 2024")."""
    before = page.word_before(start)
    if before in ("die", "der"):
        return _part(page, start - 1 - len(before), end, Number(50))
    opens = start == 0 or page.lower[start - 1] in "\n–" or page.lower[start - 2 : start] == ": "
    if before in ("zur", "einer", "als", "rund", "gute", "guten", "knappe") or (
        opens and _patterns()["half_of"].match(page.lower, end)
    ):
        return _part(page, start, end, Number(50))
    return end


def _every(page: Page, start: int, end: int) -> int:
    """ "jeder fünfte Besucher" is 20 percent of them; "jedes zweite Jahr" is a time."""
    written = page.lower[start:end].split(" ")[1]
    number = int(written[:-1]) if written[:1].isdecimal() else _ordinal(written)
    counted = counting.noun_at(page.text, end)
    if number < 2 or (
        counted and not counting.counts(page.text, counted, 1000, at=start, bounded=True)
    ):
        return end
    return _part(page, start, end, fraction_percent(1, number))


def _ordinal(written: str) -> int:
    return next(
        number for name, number in EVERY.items() if re.fullmatch(rf"{pattern(name)}[nrs]?", written)
    )


def _part(page: Page, start: int, end: int, percent: Number) -> int:
    page.keep(bounds.before(page.lower, start, fraction=True), start, end, percent, "percent")
    return end


def _divisor(part: str) -> int:
    return FRACTIONS.get(part) or next(
        value for name, value in FRACTIONS.items() if re.fullmatch(pattern(name), part)
    )
