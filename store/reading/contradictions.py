"""What in a report's body contradicts a figure of its title, and why."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from math import isclose

from store.reading.clear_words import says_measure, says_reached, says_to_come
from store.reading.conflict_wording import (
    amount,
    country_names,
    measure_name,
    phrase,
    sentence_around,
)
from store.reading.flows import exporter_of
from store.reading.parts import CountryMention
from store.reading.rounding import agrees, rounds_to
from store.records import Indicator, Span

_DEALS = frozenset({"contracts", "investment", "financing", "projects", "agreements"})
"""A deal "for 3 billion" can be reached and planned at once."""
_MANY = frozenset({"projects", "agreements", "debt"})
"""Of these a report may name any number without contradicting itself."""
_VOLUMES = frozenset({"energy", "production", "transport", "infrastructure", "exports", "imports"})
_FLOWS = frozenset({"exports", "imports"})
_GOODS = frozenset({"trade", "exports", "imports"})
_STRIKING = 20
"""Smaller numbers may be the same by chance."""
_MONEY_LIKE = frozenset({"percent", "percentage_point", "USD", "EUR", "CHF", "factor"})

Found = tuple[Indicator, str]
"""The figure of the body that contradicts, and the reason."""


class Contradictions:
    """The figures of a report's body, asked whether they contradict one of its title."""

    def __init__(
        self,
        text: str,
        title: Span,
        claims: list[Indicator],
        body: list[Indicator],
        mentions: Sequence[CountryMention],
    ) -> None:
        self.text = text
        self.title = title
        self.body = body
        self.mentions = mentions
        self.trusted = not any(one.evidence for one in [*claims, *body])
        """Whether the figures were given by hand: then no words have to vouch for them."""

    def of(self, claim: Indicator) -> Found | None:
        """What contradicts a figure of the title; none if the body repeats or rounds it."""
        if claim.measure == "other":
            return None
        alike = [stated for stated in self.body if _comparable(claim, stated)]
        same_number = [stated for stated in alike if agrees(claim, stated)]
        if any(self._repeats(claim, stated) for stated in same_number):
            return None
        judges = (
            _wrong_direction, self._wrong_status, self._wrong_thing, self._wrong_country,
            self._wrong_period,
        )  # fmt: skip
        for judge in judges:
            for stated in same_number:
                if why := judge(claim, stated):
                    return stated, why
        if same_number:
            return None
        return self._wrong_noun(claim) or self._wrong_number(claim, alike)

    def _wrong_noun(self, claim: Indicator) -> Found | None:
        """As many of something else, where the body has another number of what the title names."""
        if claim.unit != "count" or claim.value < _STRIKING:
            return None
        others = [one for one in self.body if one.unit == "count" and one.kind == claim.kind]
        counted = [one for one in others if one.measure == claim.measure]
        for stated in others:
            same = stated.value == claim.value and stated.measure != "other"
            if same and counted and self._words_say(claim, stated, beside=True):
                return stated, _given_as(claim, stated)
        return None

    def _repeats(self, claim: Indicator, stated: Indicator) -> bool:
        """Whether nothing in the same number of the body contradicts the title's."""
        return not (
            _wrong_direction(claim, stated)
            or self._wrong_status(claim, stated)
            or self._is_another_thing(claim, stated)
            or self._wrong_country(claim, stated)
            or self._wrong_period(claim, stated)
        )

    def _is_another_thing(self, claim: Indicator, stated: Indicator) -> bool:
        """Whether two figures measure different things, as both sentences say without doubt."""
        pair = {claim.measure, stated.measure}
        if pair <= _FLOWS:
            return self._is_opposite(claim, stated)
        if len(pair) == 1 or "other" in pair:
            return False
        alike = _same_thing(claim, stated)
        for_words = pair <= _DEALS and not self.trusted
        if alike and not for_words and not self._told_apart(claim, stated):
            return False  # money for deals has many names
        return self._words_say(claim, stated, beside=alike)

    def _words_say(self, claim: Indicator, stated: Indicator, *, beside: bool) -> bool:
        """Whether clear words tell the measures of two figures; `beside` the title's, if so."""
        return self.trusted or (
            says_measure(self.text, claim, 0, stated.measure, beside=beside)
            and says_measure(self.text, stated, self.title.end, claim.measure)
        )

    def _told_apart(self, claim: Indicator, stated: Indicator) -> bool:
        """Whether the body has another number for what the title gives: of a plant worth
        6 billion, a loan of 1 billion.
        """
        return any(
            other.measure == claim.measure
            and (other.unit, other.kind) == (claim.unit, claim.kind)
            and set(other.countries) == set(claim.countries)
            and (None in (other.period, stated.period) or other.period == stated.period)
            and other.value < claim.value
            for other in self.body
        )

    def _is_opposite(self, claim: Indicator, stated: Indicator) -> bool:
        """Whether goods go the other way: one country's exports are another's imports."""
        two = set(claim.countries) | set(stated.countries)
        where = sentence_around(self.text, stated, self.title.end)
        ours = exporter_of(self.text, claim, self.title.start, self.title.end, self.mentions, two)
        theirs = exporter_of(self.text, stated, *where, self.mentions, two)
        if ours and theirs:
            return ours != theirs
        if claim.measure == stated.measure:
            return False
        return any(  # the body has another number for what the title speaks of
            other.measure == claim.measure
            and other.kind == claim.kind
            and (other.unit == claim.unit or claim.kind == "change")
            and not agrees(claim, other)
            and (None in (other.period, stated.period) or other.period == stated.period)
            for other in self.body
        )

    def _wrong_status(self, claim: Indicator, stated: Indicator) -> str | None:
        """A target told as reached; the reverse is only cautious."""
        reached = claim.status == "actual" and stated.status == "planned"
        if not reached or claim.measure != stated.measure:
            return None
        if claim.measure in _DEALS and not self._less_is_reached(claim):
            return None
        if claim.unit == "kW" or claim.measure in ("infrastructure", "land"):
            return None  # what is being built is told as if it stood
        if claim.evidence and not self._is_told_as_reached(claim):
            return None
        return (
            f"The headline presents {amount(claim)} as {measure_name(claim)} already reached; "
            f"the body gives it as a target."
        )

    def _is_told_as_reached(self, claim: Indicator) -> bool:
        """Whether the title leaves no doubt that it tells of what is."""
        if claim.measure in _GOODS:
            return not says_to_come(self.text, self.title)
        return says_reached(self.text, self.title)

    def _less_is_reached(self, claim: Indicator) -> bool:
        """Whether the body gives a smaller number for what has been reached so far."""
        return any(
            other.status == "actual" and other.value < claim.value and _same_claim_to(claim, other)
            for other in self.body
        )

    def _wrong_thing(self, claim: Indicator, stated: Indicator) -> str | None:
        if not isclose(claim.value, stated.value, rel_tol=0.05):
            return None
        if not self._is_another_thing(claim, stated):
            return None
        return _given_as(claim, stated)

    def _wrong_country(self, claim: Indicator, stated: Indicator) -> str | None:
        ours, theirs = set(claim.countries), set(stated.countries)
        if ours == theirs or not 1 <= len(ours) <= 2:
            return None
        if len(ours) != len(theirs):
            narrower = claim.kind != "share" and ours < theirs
            if not (narrower and self._has_another(claim, stated)):
                return None
        if not (
            _same_thing(claim, stated)
            and self._says(claim, "countries")
            and self._says(stated, "countries")
            and self._names(stated, theirs - ours)
        ):
            return None
        return (
            f"The headline gives {amount(claim)} as {phrase(claim)} of {country_names(claim)}; "
            f"the body gives it for {country_names(stated)}."
        )

    def _names(self, stated: Indicator, countries: set[str]) -> bool:
        """Whether the sentence of a figure of the body names all of the countries."""
        start, end = sentence_around(self.text, stated, self.title.end)
        named = {
            country
            for mention in self.mentions
            if start <= mention.start < end
            for country in mention.countries
        }
        return self.trusted or countries <= named

    def _has_another(self, claim: Indicator, stated: Indicator) -> bool:
        """Whether the body gives another number for the title's countries at the same time."""
        return any(
            other.period == stated.period
            and other.kind == claim.kind
            and _same_claim_to(claim, other)
            and not agrees(claim, other)
            for other in self.body
        )

    def _wrong_period(self, claim: Indicator, stated: Indicator) -> str | None:
        """The number of one year told for another."""
        ours, theirs = _years(claim.period), _years(stated.period)
        if claim.kind == "change" and (since := _since(claim.period)) and theirs:
            ours = {since}  # what grew since 2016 is not what grew in 2021
        if not ours or not theirs or ours & theirs or claim.measure != stated.measure:
            return None
        if claim.status != "actual" or stated.status != "actual":
            return None
        if not (self._says(claim, "period") and self._says(stated, "period")):
            return None
        return (
            f"The headline gives {amount(claim)} as {phrase(claim)} for {claim.period}; "
            f"the body gives it for {stated.period}."
        )

    def _says(self, indicator: Indicator, field: str) -> bool:
        """Whether words beside the figure say a field of it."""
        return self.trusted or any(evidence.field == field for evidence in indicator.evidence)

    def _wrong_number(self, claim: Indicator, alike: list[Indicator]) -> Found | None:
        """Another number for the same thing; only if the title's cannot come from the body's."""
        if _follows_from(claim, self.body):
            return None
        if claim.evidence and claim.status == "actual" and says_to_come(self.text, self.title):
            return None
        for stated in alike:
            ratio = float(claim.value) / float(stated.value) if stated.value else 0.0
            slipped = any(isclose(ratio, step, rel_tol=0.02) for step in (1e3, 1e6, 1e-3, 1e-6))
            if slipped and _same_thing(claim, stated):
                return stated, _other_number(claim, stated)
        same = [stated for stated in alike if _same_claim_to(claim, stated)]
        if claim.measure in _MANY:
            return None
        if claim.measure in _DEALS and len(same) > 1:  # of many deals none is larger than all
            stated = max(same, key=lambda one: one.value)
            larger = claim.value > stated.value and claim.value > sum(one.value for one in same)
            return (stated, _other_number(claim, stated)) if larger else None
        if not same:
            return None
        stated = _latest(same)
        return stated, _other_number(claim, stated)


def _comparable(claim: Indicator, stated: Indicator) -> bool:
    """Whether two figures could be one: same unit, same kind."""
    if claim.unit != stated.unit:
        return False
    if claim.kind != stated.kind:  # "tauschen 14 % ihres Portfolios" for a trade grown by 14 %
        return claim.unit == "percent" and {claim.kind, stated.kind} == {"share", "change"}
    return claim.unit != "count" or claim.measure == stated.measure or claim.noun == stated.noun


def _same_thing(claim: Indicator, stated: Indicator) -> bool:
    """Whether both measure the same, as far as one can tell."""
    pair = {claim.measure, stated.measure}
    if len(pair) == 1 or "other" in pair or pair <= _FLOWS:
        return True
    if pair <= _DEALS:
        return True
    if claim.kind == "level" and "gdp" in pair and not pair & _GOODS:
        return True  # "die Wirtschaft" is also what firms are called
    return pair <= _VOLUMES and (claim.unit not in _MONEY_LIKE or claim.kind == "share")


def _wrong_direction(claim: Indicator, stated: Indicator) -> str | None:
    if claim.kind != "change" or not _same_thing(claim, stated):
        return None
    if None in (claim.direction, stated.direction) or claim.direction == stated.direction:
        return None
    return _given_as(claim, stated)


def _years(period: str | None) -> set[int]:
    """The years that a period touches; none for an open one."""
    if not period or ".." in period:
        return set()
    first, _, last = period.partition("/")
    return set(range(int(first[:4]), int((last or first)[:4]) + 1))


def _since(period: str | None) -> int:
    """The year in which an open period begins, 0 if the period is none."""
    return int(period[:4]) if period and period.endswith("/..") else 0


def _same_claim_to(claim: Indicator, stated: Indicator) -> bool:
    """Whether both give the same measure of the same countries, in periods that may be one."""
    ours, theirs = set(claim.countries), set(stated.countries)
    alike = ours == theirs or (
        min(len(ours), len(theirs)) > 3 and (ours <= theirs or theirs <= ours)
    )
    one, other = claim.period, stated.period
    if claim.status == "planned":  # "bis 2030" and "2030"
        one, other = (one or "")[-4:] or None, (other or "")[-4:] or None
        if claim.measure in _GOODS and (one is None) != (other is None):
            return False  # a target, and what is expected of the year
    return (
        alike
        and stated.measure == claim.measure
        and stated.status == claim.status
        and (one is None or other is None or one == other)
        and (claim.unit != "count" or _same_noun(claim, stated))
        and (claim.unit != "factor" or (claim.kind == stated.kind == "change" and one == other))
    )


def _same_noun(claim: Indicator, stated: Indicator) -> bool:
    """Whether both count the same: 23 documents are not contradicted by 15 contracts."""
    ours, theirs = (one.noun or "" for one in (claim, stated))
    return ours.split(" ")[-1][:5].lower() == theirs.split(" ")[-1][:5].lower()


def _given_as(claim: Indicator, stated: Indicator) -> str:
    return (
        f"The headline gives {amount(claim)} as {phrase(claim)}; "
        f"the body gives it as {phrase(stated)}."
    )


def _other_number(claim: Indicator, stated: Indicator) -> str:
    when = f" for {stated.period}" if stated.period and stated.period[:4].isdigit() else ""
    return (
        f"The headline gives {phrase(claim)} as {amount(claim)}; "
        f"the body gives {amount(stated)}{when}."
    )


def _latest(stated: list[Indicator]) -> Indicator:
    """The figure of the latest period, the first of those without one."""
    return max(stated, key=lambda one: (one.period or "")[-10:] if one.period else "9999")


def _follows_from(claim: Indicator, body: list[Indicator]) -> bool:
    """Whether the title's number is a sum or a difference of figures of the body."""
    if claim.unit == "factor":
        return False
    values = [
        float(one.value) for one in body if one.unit == claim.unit and _same_thing(claim, one)
    ][:24]
    wanted = float(claim.value)
    if len(values) > 3 and rounds_to(sum(values), wanted):
        return True
    for count in (2, 3):
        for few in combinations(values, count):
            if rounds_to(sum(few), wanted):
                return True
    return any(rounds_to(abs(one - other), wanted) for one, other in combinations(values, 2))
