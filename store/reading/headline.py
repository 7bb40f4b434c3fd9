"""Where a headline claims what the body gives for something else, or gives differently."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from math import floor, isclose, log10

from store.records import HeadlineConflict, Indicator, Span
from store.vocabulary import MEASURES, UNITS, country_name

_DEALS = frozenset({"contracts", "investment", "financing", "projects", "agreements"})
_VOLUMES = frozenset({"energy", "production", "transport", "infrastructure", "exports", "imports"})
_FLOWS = frozenset({"exports", "imports"})
_STATES = frozenset(
    {"trade", "exports", "imports", "trade_balance", "gdp", "production", "tourism", "population",
     "debt", "prices", "labour", "companies", "transport", "emissions", "education"}
)  # fmt: skip
"""Measures that a country has reached or not; a deal "for 3 billion" can be both at once."""

_CLAUSE = re.compile(r"[:;–—!?]\s|\s[–—-]\s|\n|[.](?=\s|$)(?<!Mrd\.)(?<!Mio\.)")
_COMMA = re.compile(r",\s")


def find_conflicts(
    title: Span, indicators: Sequence[Indicator], text: str
) -> tuple[HeadlineConflict, ...]:
    """Each figure of the title that the body contradicts, with both clauses and a reason.

    A figure that the body repeats, rounds or leaves out is no conflict; neither is one whose
    measure is not known. `indicators` are those of the whole text, in order.
    """
    claims = [indicator for indicator in indicators if indicator.start < title.end]
    body = [indicator for indicator in indicators if indicator.start >= title.end]
    conflicts = []
    for claim in claims:
        found = _contradiction(claim, body)
        if found:
            stated, why = found
            title_start, title_end = _clause(text, claim, title.start, title.end)
            body_start, body_end = _clause(text, stated, *_sentence(text, stated, title.end))
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
    same_number = [stated for stated in alike if _agrees(claim, stated)]
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


def _rounds_to(exact: float, rounded: float) -> bool:
    """Whether `rounded` is `exact` with fewer digits ("4 Milliarden" for 4.3)."""
    if isclose(exact, rounded, rel_tol=0.02):
        return True
    if exact <= 0 or rounded <= 0:
        return False
    for places in (0, 1):
        unit = 10.0 ** (floor(log10(rounded)) - places)
        if isclose(rounded % unit, 0, abs_tol=unit * 1e-6) or isclose(rounded % unit, unit):
            near = min(unit / 2, 0.12 * rounded)
            return rounded - near <= exact <= rounded + near
    return False


def _agrees(claim: Indicator, stated: Indicator) -> bool:
    """Whether the title's number may stand for the body's, with its bound and its rounding."""
    ours, theirs = float(claim.value), float(stated.value)
    if _rounds_to(theirs, ours) or isclose(ours, theirs, rel_tol=0.02):
        return True
    if stated.bound != "exact" and _rounds_to(ours, theirs):
        return True
    if stated.value_high is not None and theirs <= ours <= stated.value_high:
        return True
    if claim.value_high is not None and ours <= theirs <= claim.value_high:
        return True
    if claim.bound in ("more_than", "at_least"):
        return ours <= theirs <= ours * 1.25
    if claim.bound in ("less_than", "at_most"):
        return ours * 0.75 <= theirs <= ours
    return claim.bound == "about" and isclose(ours, theirs, rel_tol=0.1)


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
        f"The headline gives {_amount(claim)} as {_phrase(claim)}; "
        f"the body gives it as {_phrase(stated)}."
    )


def _wrong_status(claim: Indicator, stated: Indicator) -> str | None:
    """A target told as reached; the reverse is only cautious."""
    reached = claim.status == "actual" and stated.status == "planned"
    if not reached or claim.measure not in _STATES or claim.measure != stated.measure:
        return None
    return (
        f"The headline presents {_amount(claim)} as {_label(claim)} already reached; "
        f"the body gives it as a target."
    )


def _wrong_thing(claim: Indicator, stated: Indicator) -> str | None:
    if _same_thing(claim, stated) or not isclose(claim.value, stated.value, rel_tol=0.05):
        return None
    if claim.kind == "level" and "gdp" in (claim.measure, stated.measure):
        return None  # "die Wirtschaft" is also what firms are called
    return (
        f"The headline gives {_amount(claim)} as {_phrase(claim)}; "
        f"the body gives it as {_phrase(stated)}."
    )


def _wrong_country(claim: Indicator, stated: Indicator) -> str | None:
    ours, theirs = set(claim.countries), set(stated.countries)
    if ours == theirs or len(ours) != len(theirs) or not 1 <= len(ours) <= 2:
        return None
    if not (_same_thing(claim, stated) and _says_whose(claim) and _says_whose(stated)):
        return None
    return (
        f"The headline gives {_amount(claim)} as {_phrase(claim)} of {_names(claim)}; "
        f"the body gives it for {_names(stated)}."
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
        f"The headline gives {_phrase(claim)} as {_amount(claim)}; "
        f"the body gives {_amount(stated)}{when}."
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
    if len(values) > 3 and _rounds_to(sum(values), wanted):
        return True
    for count in (2, 3):
        for few in combinations(values, count):
            if _rounds_to(sum(few), wanted):
                return True
    return any(_rounds_to(abs(one - other), wanted) for one, other in combinations(values, 2))


def _sentence(text: str, indicator: Indicator, first: int) -> tuple[int, int]:
    """The sentence around a figure of the body, without its full stop."""
    start, end = first, len(text)
    for match in _stops(text, max(first, indicator.start - 1000), indicator.start):
        start = match
    for match in _stops(text, indicator.end, min(len(text), indicator.end + 1000)):
        end = match
        break
    while start < indicator.start and text[start] in " \n.":
        start += 1
    return start, end


def _stops(text: str, first: int, last: int) -> Iterator[int]:
    """Offsets of full stops that end a sentence, and of line ends."""
    for match in re.finditer(r"\n|(?<=[a-zäöüß%)“\"])[.!?]“?(?=\s)", text[first:last]):
        before = text[max(0, first + match.start() - 3) : first + match.start()]
        if before not in ("Mrd", "Mio", "Tsd") and not before.endswith(("ca", "Nr")):
            yield first + match.start()


def _clause(text: str, indicator: Indicator, first: int, last: int) -> tuple[int, int]:
    """The clause that holds the figure and the words that say what it measures."""
    start, end = indicator.start, indicator.end
    for evidence in indicator.evidence:
        if evidence.field == "measure" and first <= evidence.start and evidence.end <= last:
            start, end = min(start, evidence.start), max(end, evidence.end)
    for mark in _CLAUSE.finditer(text, first, start):
        first = mark.end()
    for mark in _CLAUSE.finditer(text, end, last):
        last = mark.start()
        break
    if indicator.evidence:
        for mark in _COMMA.finditer(text, first, start):
            if mark.end() < start - 1:
                first = mark.end()
        for mark in _COMMA.finditer(text, end, last):
            last = mark.start()
            break
    while first < indicator.start and text[first].isspace():
        first += 1
    while last > indicator.end and text[last - 1].isspace():
        last -= 1
    return first, last


def _label(indicator: Indicator) -> str:
    return MEASURES[indicator.measure].english


def _phrase(indicator: Indicator) -> str:
    """What a figure says, in English: "growth of trade", "a target for exports"."""
    label = _label(indicator)
    if indicator.kind == "change":
        return f"{'a decline' if indicator.direction == 'down' else 'growth'} of {label}"
    if indicator.kind == "share":
        return f"a share ({label})"
    return f"a target for {label}" if indicator.status == "planned" else label


def _names(indicator: Indicator) -> str:
    return " and ".join(country_name(code) for code in indicator.countries)


def _amount(indicator: Indicator) -> str:
    """A figure in English: "14%", "1.5 billion USD", "27 Abkommen"."""
    value, unit = float(indicator.value), indicator.unit
    scale = ""
    for size, name in ((1e12, " trillion"), (1e9, " billion"), (1e6, " million")):
        if value >= size:
            value, scale = value / size, name
            break
    number = f"{value:,.2f}".rstrip("0").rstrip(".")
    if unit == "percent":
        return f"{number}%"
    if unit == "count":
        return f"{number}{scale} {indicator.noun or ''}".strip()
    return f"{number}{scale} {UNITS[unit].english if unit in UNITS else unit}"
