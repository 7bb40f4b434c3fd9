"""The periods found so far in one text, and how a new one joins them."""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from typing import Literal

from msgspec import Struct

from store.reading.period_codes import is_day
from store.reading.text import Normal, pattern

Role = Literal["period", "comparison", "target"]

YEAR = r"(?:19|20)\d\d"
"""A year of this or the last century, as a regular expression."""

WINDOW = 48
"""How many characters before a word of time are looked at."""


_COMPARING_MARKS = (
    "als", "wie", "gegen", "zum", "vergl", "ggü", "wert", "stand", "niveau", "gemess", "volumen",
    "ergebnis", "basis",
)  # fmt: skip
"""One of these is in all words that compare: a quick look before the search."""


class Found(Struct, frozen=True, gc=False):
    """A period with its place in the plain text, as `PeriodMention` has it."""

    start: int
    end: int
    code: str
    role: Role


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    compared = (
        r"(?:\bgegenüber|\bggü\.|\bvergleich(?: zu| zum| mit)?|\bverglichen mit|\bgemessen an|\bzum"
        r"|(?<=[^,.] )\b(?:als|wie)"
        r"|(?:wert|niveau|stand|volumen|(?<!nach )(?<!nach dem )(?<!zum )(?<!laut )ergebnis)"
        r"(?:e?s|e)? (?:von|vom|des|aus|in|im)|\bbasis)"
        r"(?: (?:noch|im|in|dem|der|den|des|das|jahr|jahre|jahres|von|zum|zur|vor)){0,3} ?$"
    )
    return (
        re.compile(pattern(compared)),
        re.compile(r"(?<!\d)(?<!mrd)(?<!mio)[.!?][“\"]?\s+[a-zäöü„]|\n"),
        re.compile(YEAR),
    )


@cache
def _begun() -> re.Pattern[str]:
    verbs = (
        r"hat|haben|hatten?|ist|sind|sei|war|waren|wird|werden|wurden?|gibt|gab|liegt|soll\w*|will"
        r"|[a-zäöü]+te"
    )
    return re.compile(
        rf"\b[Ss]eit (?!(?:langem|kurzem|jeher|\w+ (?:Jahren|Monaten|Wochen))\b)"
        rf"(?P<event>(?:(?!(?:{verbs})\b)[\w'’-]+ ){{1,7}})$"
    )


def lead_in(words: str) -> re.Pattern[str]:
    """`words`, which end in "$", made to begin where a word does or to be nothing at all."""
    return re.compile(rf"(?:\b(?=\w)|\Z)(?:{words})")


class Timeline:
    """One text with the periods read from it so far; `reference` is what "heute" means."""

    def __init__(self, text: Normal, reference: date) -> None:
        self.text = text
        self.lower = text.lower
        self.reference = reference
        self.found: list[Found] = []

    @property
    def end(self) -> int:
        """Where the last period ends."""
        return self.found[-1].end if self.found else 0

    def floor(self, at: int) -> int:
        """From where on words before `at` may belong to it."""
        return max(self.end, at - WINDOW)

    def leading(self, words: re.Pattern[str], at: int) -> re.Match[str] | None:
        """The match of `words`, made by `lead_in`, that ends at `at`: the longest."""
        floor = self.floor(at)
        floor = max(floor, self.lower.rfind(",", floor, at) + 1)  # no comma stands in a lead-in
        return words.search(self.lower, floor, at)

    def keep(
        self, start: int, end: int, code: str, role: Role | None = None, core: int = -1
    ) -> None:
        """Add a period; without a role it is a comparison where the words before it compare.

        `core` is where its time word begins, if that is not `start`.
        """
        if role is None:
            core = start if core < 0 else core
            compared = self._comparing(core) or (self._comparing(start) if core > start else None)
            role = "period"
            if compared is not None and compared.end() >= start:
                role = "comparison"
                begin = compared.start()
                if self.lower.startswith(("gegen", "vergl", "im ver", "zum"), begin):
                    start = min(start, begin)
        self.found.append(Found(start, end, code, role))

    def keep_until(self, start: int, end: int, code: str, last: date) -> None:
        """Add a period that lasts until `last`: a target if that is still to come."""
        self.keep(start, end, f"../{code}", "target" if last >= self.reference else "period")

    def last_period(self) -> Found | None:
        """The last period that is no comparison."""
        return next((found for found in reversed(self.found) if found.role != "comparison"), None)

    def last_stretch(self) -> Found | None:
        """The last period that is neither a comparison nor a day."""
        return next(
            (
                found
                for found in reversed(self.found)
                if found.role != "comparison" and not is_day(found.code)
            ),
            None,
        )

    def last_year(self, *, targets: bool = True) -> int:
        """The year said last, with or without those of targets, else that of the reference."""
        for found in reversed(self.found):
            years = years_of(found.code)
            if years and found.role != "comparison" and (targets or found.role != "target"):
                return years[-1]
        return self.reference.year

    def in_sentence(self, at: int) -> Found | None:
        """The last period said before `at` in the same sentence."""
        last = self.last_period()
        if last is None or at - last.end > 200:
            return None
        return None if _patterns()[1].search(self.lower, last.end, at) else last

    def begun(self, at: int) -> int:
        """Where "seit" stands whose event the time at `at` dates, or -1.

        "**seit** der Eröffnung der Leitung im März", "**seit** Armenien 2015 beigetreten ist".
        """
        floor = self.floor(at)
        if "seit" not in self.lower[floor:at]:
            return -1
        match = _begun().search(self.text.plain, floor, at)
        return match.start() if match else -1

    def compares(self, at: int) -> bool:
        """Whether the words before `at` compare with what follows."""
        return self._comparing(at) is not None

    def _comparing(self, at: int) -> re.Match[str] | None:
        window = self.lower[self.floor(at) : at]
        if not any(map(window.__contains__, _COMPARING_MARKS)):
            return None
        return _patterns()[0].search(self.lower, self.floor(at), at)


def years_of(code: str) -> list[int]:
    """The years of a period's code."""
    return [int(year) for year in _patterns()[2].findall(code)]


def years_earlier(code: str, n: int = 1) -> str:
    """The same stretch `n` years earlier."""
    return _patterns()[2].sub(lambda year: str(int(year.group()) - n), code)
