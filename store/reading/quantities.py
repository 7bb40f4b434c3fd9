# ruff: noqa
"""The figures of a text: each number with its unit and the bound words before it.

Numbers are found in one pass over the text; then figures that share a unit with a neighbour
("von 3,2 auf 4,1 Milliarden Dollar") get it, and verbs that bound a figure are looked at.
"""

from __future__ import annotations

import re
from functools import cache

from store.reading import bounds, counting, shared
from store.reading.figures import Figure
from store.reading.numerals import (
    DIGITS,
    FRACTIONS,
    SCALE,
    WORD_BEGINS,
    Number,
    fraction_percent,
    from_digits,
    from_word,
    scale_of,
)
from store.reading.parts import Quantity
from store.reading.text import Normal, normal, pattern
from store.reading.units import Unit, sign_before, unit_at
from store.reading.words.counting import VAGUE

_MONTHS = "jan|feb|mär|maer|apr|mai|jun|jul|aug|sep|okt|nov|dez|jän"
_PARTS = "|".join(sorted((pattern(word) for word in FRACTIONS), key=len, reverse=True))


class _Patterns:
    """The regular expressions of this stage, compiled when the first text is read."""

    def __init__(self) -> None:
        day = r"\d{1,2}\."
        self.trigger = re.compile(
            rf"(?P<date>{day} ?(?:(?:und|bis|-|–|/) ?{day} ?)?(?:{_MONTHS})"
            rf"|{day}\d{{1,2}}\.(?:\d{{4}}|\d\d)?(?!\d)"
            r"|\d{1,2}(?:[.:]\d\d)? ?uhr\b|\d{1,2}:\d\d(?!\d)"
            r"|(?:19|20)\d\d ?[-–/] ?(?:(?:19|20)\d\d|\d\d)(?![\d.,]*\d))"
            rf"|(?P<digits>{DIGITS})"
            r"|\b(?:(?P<factor>ver(?:[a-zäöüß]{3,20})fach\w*|verdopp\w+|halbier\w+|doppelt(?= so )"
            r"|(?:da|de)[sm] (?:[a-zäöüß]{3,20}fache|doppelte)n?\b"
            r"|(?:zwei|drei|vier|fünf|sechs|acht|zehn|hundert)fache[nmrs]?(?= (?:menge|wert|volumen"
            r"|höhe|umfang|preis|kapazität|leistung|zahl|anzahl|steigerung|zunahme|wachstum|anstieg)))"
            rf"|(?P<half>{pattern('hälfte')}\b)"
            rf"|(?P<word>{WORD_BEGINS}\w*)"
            rf"|(?P<one>ein(?:e[nmrs]?)? (?:(?P<much>halbe[nmrs]?|gute[nmrs]?|knappe[nmrs]?"
            rf"|runde[nmrs]?|weitere[nmrs]?|zusätzliche[nmrs]?|volle[nmrs]?|ganze[nmrs]?) )?"
            rf"(?=(?:halb|viertel|dreiviertel)? ?(?:milli|billi|mio\b|mrd\b|mia\b|trilli)"
            rf"|prozent|%|dutzend|(?:{_PARTS})\b|basispunkt"
            r"|(?:tera|giga|mega|kilo)watt|[gm]wh?\b)"
            rf"|(?<=von )eine[mnr] (?=auf (?:[\w.,]+ ){{1,2}}?(?:milli|mrd|mio|prozent))))"
        )
        self.scale = re.compile(rf"[\s-]?(halb|halbe |viertel|dreiviertel)?({SCALE})")
        self.dozen = re.compile(r" dutzend\b")
        self.part = re.compile(rf" ({_PARTS})[ns]?\b")
        self.range = re.compile(
            r"(-?)(?:\s?[-–—]\s?|\s(?:bis(?: zu)?)\s|\sund\s)(?=[\dzdvfsanehtu])"
        )
        self.number = re.compile(
            rf"(?:(us-?\$|[$€£¥]) ?)?(?:({DIGITS})|({WORD_BEGINS}\w*|eine[nmr]?\b))"
        )
        self.fold = re.compile(
            r"[\s-]?(fach(?:e[nmrs]?)?\b|mal\b(?= (?:so|mehr|höher|größer|stärker|weniger)))"
        )
        self.comparison = re.compile(r" so viele?\b| so (?:hoch|groß|stark)\b")
        self.point = re.compile(
            r" komma ((?:null|eins?|zwei|drei|vier|fünf|fuenf|sechs|sieben|acht|neun)(?: |\b))+"
        )
        self.mixed = re.compile(rf" (?:und )?({DIGITS}) ({SCALE})")
        self.ordinal_before = re.compile(
            r"\b(?:der|die|das|dem|den|des|zum|zur|im|am|vom|beim|ihre[mnrs]?|seine[mnrs]?|eine[mnr]?"
            r"|und|bis|unsere[mnr]?|diese[mnr]?|jede[mnrs]?) $"
        )
        self.of = re.compile(r" von (\w+)\b")
        self.more = re.compile(r" (?:und|oder) (?:mehr|darüber)\b")


@cache
def _patterns() -> _Patterns:
    return _Patterns()


def find_quantities(text: str) -> list[Quantity]:
    """Every figure of `text`, in order of appearance.

    Dates, years, times, ordinals, ranks, ages, durations, names with digits and the people and
    parties at the table are none; nor are amounts without a number ("Milliardenhöhe").
    """
    given = normal(text)
    figures = _Reader(given).read()
    shared.complete(given, figures)
    shared.bound_by_verbs(given, figures)
    return [_quantity(given, figure) for figure in figures if figure.stands]


def _quantity(given: Normal, figure: Figure) -> Quantity:
    high = figure.high
    return Quantity(
        start=given.start(figure.start),
        end=given.end(figure.end),
        value=figure.number.value((figure.scale or 0) + figure.exponent),
        value_high=None if high is None else high.value((figure.high_scale or 0) + figure.exponent),
        unit=figure.unit or "count",
        noun=figure.noun if (figure.unit or "count") == "count" else None,
        bound=figure.bound,
        number_start=given.start(figure.number_start),
        by=figure.by,
        signed=figure.signed,
    )


class _Reader:
    """One pass over one text."""

    def __init__(self, text: Normal) -> None:
        self.text = text
        self.lower = text.lower
        self.figures: list[Figure] = []

    def read(self) -> list[Figure]:
        """All numbers of the text, figures and others, in order."""
        search = _patterns().trigger.search
        at = 0
        while (match := search(self.lower, at)) is not None:
            kind = match.lastgroup or ""
            start, end = match.span()
            if kind == "digits":
                at = self._digits(start, end)
            elif kind == "word":
                at = self._word(start, end)
            elif kind == "one" or kind == "much":
                at = self._one(match)
            elif kind == "half":
                at = self._half(start, end)
            elif kind == "factor":
                at = self._factor(start, end)
            else:
                at = end
            at = max(at, end)
        return self.figures

    # -- where numbers begin ---------------------------------------------------------------

    def _digits(self, start: int, end: int) -> int:
        """A number in digits, unless it is part of a name, a date or a reference."""
        lower = self.lower
        before = lower[start - 1] if start else " "
        if before.isalnum() or before == "_":
            return self._token_end(end)
        further = lower[start - 2] if start > 1 else " "
        if before in "-+" and further.isalnum():
            return self._token_end(end)
        if before in "/.,:'#§" and (further.isalnum() or before in "'#§"):
            return self._token_end(end)
        after = lower[end : end + 1]
        if after and after in ".:/+" and lower[end + 1 : end + 2].isdigit():
            return self._token_end(end)
        if before == "+" and end - start in (2, 3) and lower[end : end + 1] in " /":
            if lower[end + 1 : end + 2].isdigit():  # a telephone number
                return self._token_end(end + 1)
        if after == "." and self._is_ordinal(start, end):
            return end + 1
        number = from_digits(lower[start:end])
        if number is None:
            return end
        return self._measure(start, end, number)

    def _token_end(self, at: int) -> int:
        lower = self.lower
        while at < len(lower) and (lower[at].isalnum() or lower[at] in "-/.:,+'"):
            at += 1
        return at

    def _is_ordinal(self, start: int, end: int) -> bool:
        if end - start > 3 or not self.lower[start:end].isdigit():
            return False
        following = self.text.plain[end + 1 : end + 3]
        if following[:1] == "-" or following[:1] != " " or len(following) < 2:
            return following[:1] == "-"
        if following[1].islower():
            return True
        return _patterns().ordinal_before.search(self.lower, max(0, start - 10), start) is not None

    def _word(self, start: int, end: int) -> int:
        """A number in words, alone or at the head of a compound ("vierzigprozentig")."""
        lower = self.lower
        word = lower[start:end]
        number = from_word(word)
        if number is None:
            return self._compound_word(start, end, word)
        if lower[start - 1 : start] == "-" and start > 1 and lower[start - 2].isalnum():
            return end
        point = _patterns().point.match(lower, end)
        if point is not None:
            digits = 0
            tail = lower[end : point.end()].split()[1:]
            for name in tail:
                small = from_word(name) if name != "null" else Number(0)
                digits = digits * 10 + (small.digits if small else 0)
            number = Number(number.digits * 10 ** len(tail) + digits, -len(tail))
            end = point.end() - (lower[point.end() - 1] == " ")
        part = _patterns().part.match(lower, end)
        if part is not None and number.exponent == 0:
            divisor = _divisor(part.group(1))
            after = lower[part.end() : part.end() + 8]
            if not after.startswith(("million", " million", " milliar")):
                return self._part(start, part.end(), fraction_percent(number.digits, divisor))
        if word == "dreiviertel" and not _patterns().scale.match(lower, end):
            return self._part(start, end, Number(75))
        if word in ("hundert", "tausend"):
            previous = lower[max(0, start - 14) : start].split()
            if previous and previous[-1] in VAGUE:
                return end
        of = _patterns().of.match(lower, end)
        if of is not None and number.exponent == 0:
            whole = from_word(of.group(1))
            if whole and whole.digits in (3, 4, 5, 10, 100) and number.digits < whole.digits:
                return self._part(start, of.end(), fraction_percent(number.digits, whole.digits))
        return self._measure(start, end, number, word=True)

    def _compound_word(self, start: int, end: int, word: str) -> int:
        for ending, sort in (("prozentig", "percent"), ("fach", "factor"), ("mal", "factor")):
            head, found, tail = word.partition(ending)
            if not found or tail not in ("", "e", "en", "er", "es", "em"):
                continue
            number = from_word(head)
            if number is None:
                continue
            if sort == "percent":
                self._add(start, start, end, number, unit="percent")
                return end
            if ending == "mal" and not _patterns().fold.match(self.lower, start + len(head)):
                return end
            if ending == "fach" and not self._folds(start, end, tail):
                return end
            return self._add_factor(start, end, number)
        return end

    def _folds(self, start: int, end: int, tail: str) -> bool:
        """Whether "dreifach" is a factor here and no adjective ("dreifacher Olympiasieger")."""
        if self.lower.startswith(" so ", end) or self.lower.startswith(" höher", end):
            return True
        return tail in ("e", "en") and self.lower[max(0, start - 4) : start] in (
            " das ",
            "das ",
            "dem ",
            "des ",
            "ufs ",
        )

    def _one(self, match: re.Match[str]) -> int:
        """ "ein" before a scale, a fraction or a unit: a number, and no article."""
        start, end = match.span("one")
        much = match.group("much") or ""
        lower = self.lower
        at = end - 1
        if lower.startswith("auf ", end):
            self._keep(bounds.Lead(start), start, at, Number(1), None).bare = True
            return at
        number = Number(5, -1) if much.startswith("halb") else Number(1)
        part = _patterns().part.match(self.lower, at)
        scale = _patterns().scale.match(self.lower, at)
        first = len(self.figures)
        if part is not None and not scale:
            at = self._part(start, part.end(), fraction_percent(1, _divisor(part.group(1))))
        else:
            at = self._measure(start, at, number, word=True)
        if len(self.figures) > first and self.figures[first].bound == "exact":
            if much.startswith("gut"):
                self.figures[first].bound = "more_than"
            elif much.startswith("knapp"):
                self.figures[first].bound = "less_than"
            elif much.startswith("rund"):
                self.figures[first].bound = "about"
        return at

    def _half(self, start: int, end: int) -> int:
        """ "die Hälfte", but not that of a year ("in der ersten Hälfte 2024")."""
        before = self.lower[max(0, start - 24) : start].split()
        if not before or before[-1] not in (
            "die",
            "der",
            "zur",
            "einer",
            "als",
            "rund",
            "gute",
            "guten",
            "knappe",
        ):
            return end
        begin = start
        if before[-1] in ("die", "der"):
            begin = start - 1 - len(before[-1])
        return self._part(begin, end, Number(50))

    def _part(self, start: int, end: int, percent: Number) -> int:
        lead = bounds.before(self.lower, start, fraction=True)
        self._keep(lead, start, end, percent, "percent")
        return end

    def _factor(self, start: int, end: int) -> int:
        word = self.lower[start:end]
        number: Number | None
        if word.startswith(("da", "de")) and word[2:4] in ("s ", "m "):
            head = word[4:].partition("fach")[0]
            number = Number(2) if word[4:].startswith("doppel") else from_word(head)
        elif word.startswith("verdopp") or word.startswith("doppelt"):
            number = Number(2)
        elif word.startswith("halbier"):
            number = Number(5, -1)
        elif word.startswith("ver"):
            number = from_word(word[3:].partition("fach")[0])
        else:
            number = from_word(word.partition("fach")[0])
        if number is None or self.lower[max(0, start - 1) : start] == "-":
            return end
        return self._add_factor(start, end, number)

    def _add_factor(self, start: int, end: int, number: Number, high: Number | None = None) -> int:
        more = _patterns().comparison.match(self.lower, end)
        if more is not None:
            end = more.end()
        begin = start
        article = self.lower[max(0, start - 4) : start]
        if article in ("das ", "dem ", "des "):
            begin = start - 4
        lead = bounds.before(self.lower, begin)
        self._keep(lead, start, end, number, "factor", high=high)
        return end

    # -- what stands behind a number -------------------------------------------------------

    def _measure(self, start: int, end: int, number: Number, *, word: bool = False) -> int:
        """Scale, unit, range and noun behind a number; keeps the figure and says where it ends."""
        lower = self.lower
        patterns = _patterns()
        at, scale, number = self._scale(end, number)
        high: Number | None = None
        high_scale: int | None = None
        unit = self._unit(at)
        at = unit.end if unit else at
        link = patterns.range.match(lower, at)
        between = lower[max(0, start - 30) : start]
        if link is not None and (
            "und" not in link.group() or re.search(r"\bzwischen (?:\S+ ){0,3}$", between)
        ):
            second = patterns.number.match(lower, link.end())
            if second is not None:
                other = self._other(second)
                if other is not None:
                    other_at, other_scale, other = self._scale(second.end(), other)
                    other_unit = self._unit(other_at)
                    if self._is_range(
                        start,
                        end,
                        number,
                        scale,
                        unit,
                        other,
                        other_scale,
                        other_unit,
                        second,
                        other_at,
                    ):
                        high, high_scale = other, other_scale
                        if scale is None and unit is None:
                            scale = other_scale
                        unit = other_unit or unit
                        at = other_unit.end if other_unit else other_at
                        if high_scale is None and other_unit is None:
                            high_scale = scale
        fold = patterns.fold.match(lower, at) if unit is None else None
        if fold is not None and scale is None:
            return self._add_factor(start, fold.end(), number, high)
        lead = bounds.before(lower, start)
        sign_start = start
        if unit is None or unit.code == "count":
            sign = sign_before(self.text, start)
            if sign is not None:
                code, sign_start = sign
                unit = Unit(code, 0, at)
                lead = bounds.before(lower, sign_start)
        if unit is not None:
            figure = self._keep(lead, start, at, number, unit.code, high=high)
            figure.scale, figure.high_scale = scale, high_scale
            figure.exponent, figure.noun = unit.exponent, unit.noun
            figure.start = min(figure.start, sign_start)
            if figure.unit == "factor":
                figure.scale = None
            return at
        return self._without_unit(lead, start, at, number, scale, high, high_scale, word)

    def _without_unit(self, lead: bounds.Lead, start: int, at: int, number: Number, scale: int | None,
                      high: Number | None, high_scale: int | None, word: bool) -> int:  # fmt: skip
        lower = self.lower
        figure = self._keep(lead, start, at, number, None, high=high)
        figure.scale, figure.high_scale = scale, high_scale
        if lower[at : at + 1] == "-" and lower[at + 1 : at + 2].isalpha() and scale is None:
            figure.dead = True  # "20-Punkte-Plan", "30-jährig"
            return self._token_end(at)
        if lower[at : at + 1].isalpha():
            figure.dead = True
            return self._token_end(at)
        if scale is None and counting.is_reference(lower, start):
            figure.dead = True
            return at
        value = number.value(scale or 0)
        year = scale is None and high is None and _is_year(lower[start:at])
        counted = counting.noun_at(self.text, at)
        if counted is not None:
            bounded = lead.bound != "exact"
            if year and not (bounded or _is_round_thousand(value)):
                figure.dead = True
                return at
            if counting.counts(self.text, counted, value, at=start, bounded=bounded):
                if "," in lower[start:at] and scale is None:
                    grouped = from_digits(lower[start:at], comma_groups=True)
                    if grouped is not None and high is None:
                        figure.number = grouped
                figure.unit, figure.noun, figure.end = "count", counted.noun, counted.end
                if figure.by and self._is_purpose(counted.end):
                    figure.by, figure.start = False, start
                return counted.end
            figure.dead = True
            return counted.end
        if year:
            figure.dead = True
        figure.bare = True
        figure.word = word
        return at

    def _is_purpose(self, end: int) -> bool:
        """Whether "um 300 Arbeitsplätze zu schaffen" goes on here: to do, not by how much."""
        found = re.match(r"[^,.;:]{0,60}?\bzu (\w+)\b", self.lower[end : end + 80])
        return found is not None and not re.match(
            pattern(
                "steiger|erhöh|senk|verringer|reduzier|kürz|auszubau|aufzustock|wachs|anzuheb|sink|steig"
                "|zuzunehm|erweiter|zuzuleg"
            ),
            found.group(1),
        )

    def _scale(self, at: int, number: Number) -> tuple[int, int | None, Number]:
        """The scale at `at`: where it ends, its power of ten, and the number it leaves."""
        lower = self.lower
        patterns = _patterns()
        dozen = patterns.dozen.match(lower, at)
        if dozen is not None:
            return dozen.end(), None, Number(number.digits * 12, number.exponent)
        match = patterns.scale.match(lower, at)
        if match is None:
            return at, None, number
        after = lower[match.end() : match.end() + 1]
        if after.isalpha() and not match.group(2).endswith("."):
            unit = unit_at(self.text, match.end())
            if unit is None or match.group(2) in ("hundert", "tausend"):
                return at, None, number
        scale = scale_of(match.group(2))
        portion = (match.group(1) or "").strip()
        if portion:
            share = {"halb": Number(5, -1), "halbe": Number(5, -1), "viertel": Number(25, -2)}.get(
                portion, Number(75, -2)
            )
            number = Number(number.digits * share.digits, number.exponent + share.exponent)
        end = match.end()
        mixed = patterns.mixed.match(lower, end)
        if mixed is not None:
            smaller = scale_of(mixed.group(2))
            more = from_digits(mixed.group(1))
            if smaller < scale and more is not None and "und" not in mixed.group():
                number = number.plus(Number(more.digits, more.exponent - scale + smaller))
                end = mixed.end()
        return end, scale, number

    def _unit(self, at: int) -> Unit | None:
        unit = unit_at(self.text, at)
        if unit is None:
            return None
        if unit.code == "m" and self.lower[unit.end - 1] == "m" and self.lower[at : at + 1] == "-":
            return None
        return unit

    def _other(self, match: re.Match[str]) -> Number | None:
        digits, word = match.group(2), match.group(3)
        if digits:
            return from_digits(digits)
        if word.startswith("eine"):
            return Number(1) if _patterns().scale.match(self.lower, match.end()) else None
        return from_word(word)

    def _is_range(self, start: int, end: int, low: Number, low_scale: int | None, low_unit: Unit | None,
                  high: Number, high_scale: int | None, high_unit: Unit | None,
                  match: re.Match[str], at: int) -> bool:  # fmt: skip
        lower = self.lower
        if low_unit is not None and (high_unit is None or high_unit.code != low_unit.code):
            return False
        if high_unit is None and high_scale is None:
            if _is_year(lower[match.start(2) : match.end(2)] if match.group(2) else ""):
                return False
            if lower[at : at + 1] == "." and lower[at + 1 : at + 2] == " " and low_scale is None:
                if self._is_ordinal(match.start(), at):
                    return False
        scale = low_scale
        if scale is None and low_unit is None:
            scale = high_scale
        return low.value(scale or 0) < high.value(high_scale or 0)

    def _add(self, begin: int, start: int, end: int, number: Number, *, unit: str) -> Figure:
        return self._keep(bounds.before(self.lower, begin), start, end, number, unit)

    def _keep(self, lead: bounds.Lead, start: int, end: int, number: Number, unit: str | None,
              *, high: Number | None = None) -> Figure:  # fmt: skip
        bound = lead.bound
        if bound == "exact" and unit is not None and _patterns().more.match(self.lower, end):
            bound = "at_least"
        figure = Figure(
            start=min(lead.start, start), number_start=start, number_end=end, end=end,
            number=number, high=high, unit=unit, bound=bound, by=lead.by, signed=lead.signed,
        )  # fmt: skip
        self.figures.append(figure)
        return figure


def _divisor(part: str) -> int:
    return FRACTIONS.get(part) or next(
        value for name, value in FRACTIONS.items() if re.fullmatch(pattern(name), part)
    )


def _is_year(written: str) -> bool:
    return len(written) == 4 and written.isdecimal() and "1900" <= written < "2100"


def _is_round_thousand(value: float) -> bool:
    return value == 2000
