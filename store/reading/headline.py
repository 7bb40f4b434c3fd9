"""Where a headline claims what the body gives for something else, or gives differently."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations
from math import isclose

from store.reading.conflict_wording import (
    amount,
    clause_around,
    country_names,
    measure_name,
    phrase,
    sentence_around,
)
from store.reading.rounding import agrees, rounds_to
from store.records import HeadlineConflict, Indicator, Span

_DEALS = frozenset({"contracts", "investment", "financing", "projects", "agreements"})
_VOLUMES = frozenset({"energy", "production", "transport", "infrastructure", "exports", "imports"})
_FLOWS = frozenset({"exports", "imports"})
_STATES = frozenset(
    {"trade", "exports", "imports", "trade_balance", "gdp", "production", "tourism", "population",
     "debt", "prices", "labour", "companies", "transport", "emissions", "education"}
)  # fmt: skip
"""Measures that a country has reached or not; a deal "for 3 billion" can be both at once."""


def find_conflicts(
    title: Span, indicators: Sequence[Indicator], text: str
) -> tuple[HeadlineConflict, ...]:
    """Each figure of the title that the body contradicts, with both clauses and a reason.

    A figure that the body repeats, rounds or leaves out is no conflict; neither is one whose
    measure is not known. `indicators` are those of the whole text, in order.
    """
    claims = [indicator for indicator in indicators if indicator.start < title.end]
    if not claims:
        return ()
    body = [indicator for indicator in indicators if indicator.start >= title.end]
    conflicts = []
    for claim in claims:
        found = _contradiction(claim, body)
        if found:
            stated, why = found
            title_start, title_end = clause_around(text, claim, title.start, title.end)
            body_start, body_end = clause_around(
                text, stated, *sentence_around(text, stated, title.end)
            )
            conflicts.append(
                HeadlineConflict(
                    title_quote=text[title_start:title_end],
                    title_start=title_start,
                    title_end=title_end,
                    body_quote=text[body_start:body_end],
                    body_start=body_start,
                    body_end=body_end,
                    why=why,
                )
            )
    return tuple(conflicts)


def _contradiction(claim: Indicator, body: list[Indicator]) -> tuple[Indicator, str] | None:
    if claim.measure == "other":
        return None
    alike = [stated for stated in body if _comparable(claim, stated)]
    same_number = [stated for stated in alike if agrees(claim, stated)]
    if any(_same_thing(claim, stated) and _same_claim(claim, stated) for stated in same_number):
        return None
    for judge in (_wrong_direction, _wrong_status, _wrong_thing, _wrong_country):
        for stated in same_number:
            if why := judge(claim, stated):
                return stated, why
    if same_number:
        return None
    return _wrong_number(claim, alike, body)


def _comparable(claim: Indicator, stated: Indicator) -> bool:
    """Whether two figures could be one: same unit, same kind."""
    if claim.unit != stated.unit:
        return False
    if claim.kind != stated.kind:  # "tauschen 14 % ihres Portfolios" for a trade grown by 14 %
        return claim.unit == "percent" and {claim.kind, stated.kind} == {"share", "change"}
    return claim.unit != "count" or claim.measure == stated.measure or claim.noun == stated.noun


def _same_thing(claim: Indicator, stated: Indicator) -> bool:
    """Whether both measure the same, as far as one can tell."""
    one, other = claim.measure, stated.measure
    if one == other or "other" in (one, other):
        return True
    if one in _FLOWS and other in _FLOWS:  # one country's exports are another's imports
        return True
    return {one, other} <= _DEALS or ({one, other} <= _VOLUMES and claim.unit not in _MONEY_LIKE)


_MONEY_LIKE = frozenset({"percent", "percentage_point", "USD", "EUR", "CHF", "factor"})


def _same_claim(claim: Indicator, stated: Indicator) -> bool:
    """Whether direction, status and countries do not contradict each other."""
    return not (
        _wrong_direction(claim, stated)
        or _wrong_status(claim, stated)
        or _wrong_country(claim, stated)
    )


def _wrong_direction(claim: Indicator, stated: Indicator) -> str | None:
    if claim.kind != "change" or not _same_thing(claim, stated):
        return None
    if None in (claim.direction, stated.direction) or claim.direction == stated.direction:
        return None
    return (
        f"The headline gives {amount(claim)} as {phrase(claim)}; "
        f"the body gives it as {phrase(stated)}."
    )


def _wrong_status(claim: Indicator, stated: Indicator) -> str | None:
    """A target told as reached; the reverse is only cautious."""
    reached = claim.status == "actual" and stated.status == "planned"
    if not reached or claim.measure not in _STATES or claim.measure != stated.measure:
        return None
    return (
        f"The headline presents {amount(claim)} as {measure_name(claim)} already reached; "
        f"the body gives it as a target."
    )


def _wrong_thing(claim: Indicator, stated: Indicator) -> str | None:
    if _same_thing(claim, stated) or not isclose(claim.value, stated.value, rel_tol=0.05):
        return None
    if claim.kind == "level" and "gdp" in (claim.measure, stated.measure):
        return None  # "die Wirtschaft" is also what firms are called
    return (
        f"The headline gives {amount(claim)} as {phrase(claim)}; "
        f"the body gives it as {phrase(stated)}."
    )


def _wrong_country(claim: Indicator, stated: Indicator) -> str | None:
    ours, theirs = set(claim.countries), set(stated.countries)
    if ours == theirs or len(ours) != len(theirs) or not 1 <= len(ours) <= 2:
        return None
    if not (_same_thing(claim, stated) and _says_whose(claim) and _says_whose(stated)):
        return None
    return (
        f"The headline gives {amount(claim)} as {phrase(claim)} of {country_names(claim)}; "
        f"the body gives it for {country_names(stated)}."
    )


def _says_whose(indicator: Indicator) -> bool:
    """Whether words beside the figure say whose it is, where it is known which words did."""
    fields = {evidence.field for evidence in indicator.evidence}
    return not fields or "countries" in fields


def _wrong_number(
    claim: Indicator, alike: list[Indicator], body: list[Indicator]
) -> tuple[Indicator, str] | None:
    """Another number for the same thing; only if the title's cannot come from the body's."""
    if claim.unit == "factor" or _follows_from(claim, body):
        return None
    for stated in alike:
        ratio = float(claim.value) / float(stated.value) if stated.value else 0.0
        slipped = any(isclose(ratio, step, rel_tol=0.02) for step in (1e3, 1e6, 1e-3, 1e-6))
        if slipped and _same_thing(claim, stated):
            return stated, _other_number(claim, stated)
    same = [stated for stated in alike if _same_claim_to(claim, stated)]
    if claim.measure in _DEALS and len(same) > 1:  # there are many deals; none is larger than all
        stated = max(same, key=lambda one: one.value)
        larger = claim.value > stated.value and claim.value > sum(one.value for one in same)
        return (stated, _other_number(claim, stated)) if larger else None
    if not same:
        return None
    stated = _latest(same)
    return stated, _other_number(claim, stated)


def _same_claim_to(claim: Indicator, stated: Indicator) -> bool:
    """Whether both give the same measure of the same countries, in periods that may be one."""
    ours, theirs = set(claim.countries), set(stated.countries)
    alike = ours == theirs or (
        min(len(ours), len(theirs)) > 3 and (ours <= theirs or theirs <= ours)
    )
    one, other = claim.period, stated.period
    if claim.status == "planned":  # "bis 2030" and "2030"
        one, other = (one or "")[-4:] or None, (other or "")[-4:] or None
    return (
        alike
        and stated.measure == claim.measure
        and stated.status == claim.status
        and (one is None or other is None or one == other)
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
