"""Finds the figures of a sentence with their values; how a language writes them, it is told.

The languages are `store.translation.figures.german` and `store.translation.figures.english`.
"""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise

from store.translation.figures.notation import (
    DASHES,
    MINUS,
    Days,
    Figure,
    Kind,
    Language,
    Optional,
    Spoken,
    Token,
    tokens_of,
)
from store.translation.figures.ranges import share_scales
from store.translation.figures.units import (
    CURRENCIES_BEFORE,
    ISO_CURRENCIES,
    SIGN_COUNTRIES,
    Unit,
)

_ONE = Decimal(1)
_LONGEST_UNIT = 3
_SHORT_SCALES = {"m": Decimal(10) ** 6, "t": Decimal(10) ** 12}
_ABBREVIATED = frozenset({"mrd", "mio", "mia", "md", "bio", "brd", "tsd", "mill", "bn", "mn", "tn"})


def scan(text: str, language: Language, days: Days = frozenset()) -> list[Figure]:
    """The figures of `text`, in order; known `days` help to read a date like 03/04/2025."""
    return _Scan(text, language, days).figures()


def days_of(figures: list[Figure]) -> Days:
    """The days of a month among `figures`."""
    return frozenset(
        (int(day.value), int(month.value))
        for day, month in pairwise(figures)
        if month.kind == "month" and day.kind == "amount"
    )


class _Scan:
    def __init__(self, text: str, language: Language, days: Days) -> None:
        self._language = language
        self._days = days
        self._tokens = tokens_of(text, language)
        self._found: list[Figure] = []

    def figures(self) -> list[Figure]:
        at = 0
        while at < len(self._tokens):
            at = self._step(at)
        share_scales(self._found, self._tokens, self._language)
        return self._found

    def _step(self, at: int) -> int:
        """Take in what begins at `at`; returns where to go on."""
        token = self._tokens[at]
        if token.kind == "number":
            return self._amount(at, self._language.number(token.text), at + 1)
        if token.kind == "word":
            return self._word(at)
        if token.kind == "date":
            day, month, year = self._language.date(token.text, self._days)
            self._add("amount", at, at + 1, Decimal(day))
            self._add("month", at, at + 1, Decimal(month))
            if year is not None:
                self._add("amount", at, at + 1, Decimal(year))
        elif token.kind == "time":
            self._add("time", at, at + 1, Decimal(self._language.time(token.text)))
        elif token.kind == "name":
            self._add("name", at, at + 1).name = token.lower
        return at + 1

    def _add(self, kind: Kind, first: int, following: int, value: Decimal = _ONE) -> Figure:
        start, end = self._tokens[first].start, self._tokens[following - 1].end
        figure = Figure(kind, value, first, following - 1, start, end)
        self._found.append(figure)
        return figure

    def _word(self, at: int) -> int:
        language, token = self._language, self._tokens[at]
        month = language.month(self._tokens, at)
        if month is not None:
            self._add("month", at, at + 1, Decimal(month))
            return at + 1
        if token.lower in language.ones:
            return self._one(at)
        spoken = language.spoken(self._tokens, at)
        if spoken is not None:
            meaning, count = spoken
            return self._amount(at, meaning.value, at + count, meaning)
        return self._bare_scale(at)

    def _one(self, at: int) -> int:
        """ "eine Milliarde", "ein Drittel", "von einer auf zwei Milliarden"; else an article."""
        language, following = self._language, self._at(at + 1)
        if following is None:
            return at + 1
        spoken = language.spoken(self._tokens, at)
        if spoken is not None:
            return self._amount(at, spoken[0].value, at + spoken[1], spoken[0])
        spoken = language.spoken(self._tokens, at + 1)
        if (
            following.lower in language.scales
            or (spoken is not None and spoken[0].fraction)
            or self._leads_to_number(at)
        ):
            return self._amount(at, _ONE, at + 1, Spoken(_ONE))
        if self._unit(at + 1) is not None:  # "ein Prozent", but also "80 dollars a barrel"
            return self._amount(at, _ONE, at + 1, Spoken(_ONE, optional="any"))
        return at + 1

    def _leads_to_number(self, at: int) -> bool:
        joint, number, scale = (self._at(at + ahead) for ahead in (1, 2, 3))
        if joint is None or number is None or scale is None:
            return False
        return (
            joint.lower in self._language.between
            and scale.lower in self._language.scales
            and (number.kind == "number" or self._language.spoken(self._tokens, at + 2) is not None)
        )

    def _bare_scale(self, at: int) -> int:
        """ "Milliarden für Rohstoffe", "eine weitere Milliarde", "ein Milliardenprojekt"."""
        language, token = self._language, self._tokens[at]
        scale = language.bare_scales.get(token.lower)
        optional: Optional = ""
        if scale is None:
            scale = next(
                (s for word, s in language.scale_prefixes.items() if token.lower.startswith(word)),
                None,
            )
            optional = "any"
        if scale is None:
            return at + 1
        figure = self._add("amount", at, at + 1, scale)
        figure.spoken = figure.vague = True
        figure.scale = scale
        figure.optional = optional
        return self._measure(figure, at + 1)

    def _amount(
        self, first: int, value: Decimal, following: int, spoken: Spoken | None = None
    ) -> int:
        """A number with its scale and unit, from the token `first`; returns where to go on."""
        figure = self._add("amount", first, following, value)
        if spoken is not None:
            figure.spoken = True
            figure.optional, figure.other = spoken.optional, spoken.other
            figure.unit, figure.alone = spoken.unit, spoken.alone
        self._look_before(figure)
        if not figure.alone:
            following = self._fraction(figure, following)
            following = self._scale(figure, following)
        measured = self._measure(figure, following)
        if spoken is None and measured == first + 1:
            measured = self._suffix(figure, measured)
        self._extend(figure, measured)
        return measured

    def _fraction(self, figure: Figure, at: int) -> int:
        """ "zwei Drittel", "two-thirds": the number is the numerator."""
        following = self._skip_hyphen(at)
        spoken = self._language.spoken(self._tokens, following)
        if spoken is None or not spoken[0].fraction:
            return at
        meaning, count = spoken
        numerator = figure.value
        figure.alone = True
        figure.value = numerator * meaning.value
        if numerator == 1:
            figure.other, figure.optional = meaning.other, meaning.optional
        elif meaning.optional:  # "three quarters" of a whole, or of a year
            figure.other = numerator
        return following + count

    def _scale(self, figure: Figure, at: int) -> int:
        language = self._language
        following = self._skip_hyphen(at)
        token = self._at(following)
        if token is None or token.kind != "word":
            return at
        scale = language.scales.get(token.lower)
        if scale is None and token.lower in _SHORT_SCALES and self._is_short(figure, following):
            scale = _SHORT_SCALES[token.lower]
        if scale is None:
            return at
        figure.scale = scale
        figure.value = figure.value * scale
        if figure.other is not None:
            figure.other *= scale
        following += 1
        dot = self._at(following)
        if dot is not None and dot.text == "." and token.lower in _ABBREVIATED:
            following += 1
        return following

    def _is_short(self, figure: Figure, at: int) -> bool:
        """Whether the letter at `at` is a scale, as in "$5m" and "5m barrels", and no unit."""
        return figure.sign_before or self._unit(at + 1) is not None

    def _measure(self, figure: Figure, at: int) -> int:
        unit = self._unit(at)
        if unit is None:
            return at
        figure.unit, figure.factor = unit[0].name, unit[0].factor
        figure.value = figure.value * figure.factor
        self._extend(figure, unit[1])
        return unit[1]

    def _unit(self, at: int) -> tuple[Unit, int] | None:
        """The unit that begins at `at` (or behind a hyphen there) and where to go on."""
        units = self._language.units
        following = self._skip_hyphen(at)
        words: list[str] = []
        ends: list[int] = []
        here = following
        while len(words) < _LONGEST_UNIT:
            token = self._at(here)
            if token is None or token.kind not in ("word", "sign"):
                break
            here += 1
            if token.text in DASHES:
                if not words or not self._is_glued(here - 1):
                    break
                continue
            words.append(token.lower.replace("u.s.", "us"))
            ends.append(here)
        for count in range(len(words), 0, -1):
            unit = units.get(" ".join(words[:count]))
            if unit is not None:
                return unit, ends[count - 1]
        if not words:
            return None
        token = self._tokens[following]
        if token.text in ISO_CURRENCIES:
            return Unit(ISO_CURRENCIES[token.text], is_currency=True), following + 1
        if len(words) > 1 and self._language.currency_adjective.fullmatch(token.text):
            unit = units.get(words[1])
            if unit is not None and unit.is_currency:
                return unit, ends[1]
        return None

    def _suffix(self, figure: Figure, at: int) -> int:
        """ "18th", "90er", "1990s" and names like "5G"."""
        token = self._at(at)
        if token is None or token.kind != "word" or not self._is_glued(at):
            return at
        if token.lower in self._language.suffixes:
            return at + 1
        number = self._tokens[at - 1].text
        if token.lower in self._language.decades and number.endswith("0"):
            figure.unit = "decade"
            if len(number) == 2:
                figure.value = figure.value + 1900
            return at + 1
        figure.kind = "name"
        figure.name = number + token.lower
        return at + 1

    def _look_before(self, figure: Figure) -> None:
        """Take in a currency and a minus sign that stand before the number."""
        before = self._at(figure.first - 1)
        if before is None:
            return
        currency = CURRENCIES_BEFORE.get(before.text) or ISO_CURRENCIES.get(before.text)
        if currency is not None and not self._is_taken(figure.first - 1):
            figure.unit = currency
            figure.sign_before = True
            figure.first -= 1
            before = self._at(figure.first - 1)
            if before is not None and before.lower in SIGN_COUNTRIES:
                figure.first -= 1
                before = self._at(figure.first - 1)
            figure.start = self._tokens[figure.first].start
        if before is not None:
            figure.negative = before.lower == MINUS or self._is_minus(figure.first - 1)

    def _is_taken(self, at: int) -> bool:
        return len(self._found) > 1 and self._found[-2].last >= at

    def _is_minus(self, at: int) -> bool:
        """Whether a dash is a sign: before a digit, and not behind a word or number."""
        if self._tokens[at].text not in DASHES or not self._is_glued(at + 1):
            return False
        return at == 0 or (not self._is_glued(at) and self._tokens[at - 1].kind != "number")

    def _extend(self, figure: Figure, following: int) -> None:
        figure.last = max(figure.last, following - 1)
        figure.end = self._tokens[figure.last].end

    def _at(self, at: int) -> Token | None:
        return self._tokens[at] if 0 <= at < len(self._tokens) else None

    def _is_glued(self, at: int) -> bool:
        return 0 < at < len(self._tokens) and self._tokens[at - 1].end == self._tokens[at].start

    def _skip_hyphen(self, at: int) -> int:
        token = self._at(at)
        if token is not None and token.text in "-‐‑" and self._is_glued(at):
            return at + 1
        return at
