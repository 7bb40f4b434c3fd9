"""Pairs the figures of a German sentence with those of its English, and names what is left."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from decimal import Decimal

from store.translation.figures.english import ENGLISH
from store.translation.figures.german import GERMAN
from store.translation.figures.notation import Figure
from store.translation.figures.scanner import days_of, scan
from store.translation.figures.units import is_currency

_SCALES = frozenset(Decimal(10) ** power for power in (3, 6, 9, 12, -3, -6, -9, -12))
_FALLING = re.compile(
    r"\b(?:minus|sank|sink|fiel|fäll|fall|rückgang|rückläufig|ging\w* .*zurück|verlust|verlor|"
    r"defizit|schrumpf|abnahm|nahm\w* .*ab|nieder|down|fell|drop|declin|decreas|shr[aiu]nk|"
    r"negative|loss|lost|lower|less|deficit|below|contract)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Verdict:
    """What became of the figures.

    Each of `findings` is a short phrase that says what differs and begins with its kind (scale,
    decimal point, unit, currency, date, sign, missing, added). `warnings` tell what need not be
    wrong, such as another order. Both quote the texts as they are.
    """

    findings: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    @property
    def faithful(self) -> bool:
        """Whether every figure of the German is in the English, with its value, and no other."""
        return not self.findings


def compare(german: str, english: str) -> Verdict:
    """Whether `english` says the figures of `german`; takes some 0.2 ms for a sentence."""
    return _Comparison(german, english).verdict()


class _Comparison:
    def __init__(self, german: str, english: str) -> None:
        self._german, self._english = german, english
        self._ours = scan(german, GERMAN)
        self._theirs = scan(english, ENGLISH, days_of(self._ours))
        self._findings: list[str] = []

    def verdict(self) -> Verdict:
        self._compare_months()
        for kind in ("time", "name"):
            self._compare_exactly(kind)
        pairs = self._pair_amounts()
        for ours, theirs in pairs:
            self._compare_units(ours, theirs)
            self._compare_signs(ours, theirs)
        return Verdict(tuple(self._findings), self._order(pairs) if not self._findings else ())

    def _compare_months(self) -> None:
        """Each month named must be named; how often is a matter of style."""
        ours = {f.value: f for f in self._ours if f.kind == "month"}
        theirs = {f.value: f for f in self._theirs if f.kind == "month"}
        lost = [ours[value] for value in ours if value not in theirs]
        new = [theirs[value] for value in theirs if value not in ours]
        for before, after in zip(lost, new, strict=False):
            self._findings.append(f"date: {self._de(before)} became {self._en(after)}")
        for before in lost[len(new) :]:
            self._findings.append(f"date: {self._de(before)} is missing")
        for after in new[len(lost) :]:
            self._findings.append(f"date: {self._en(after)} was added")

    def _compare_exactly(self, kind: str) -> None:
        theirs = [f for f in self._theirs if f.kind == kind]
        for before in (f for f in self._ours if f.kind == kind):
            same = next(
                (f for f in theirs if (f.value, f.name) == (before.value, before.name)), None
            )
            if same is None:
                self._findings.append(f"missing: {self._de(before)}")
            else:
                theirs.remove(same)
        self._findings.extend(f"added: {self._en(after)}" for after in theirs)

    def _pair_amounts(self) -> list[tuple[Figure, Figure]]:
        """Pairs of equal value; what is left over becomes findings."""
        ours = [f for f in self._ours if f.kind == "amount"]
        theirs = [f for f in self._theirs if f.kind == "amount"]
        pairs: list[tuple[Figure, Figure]] = []
        for may_pair in (_same, _same_value, _same_with_optional):
            waiting: dict[Decimal, list[Figure]] = defaultdict(list)
            for after in theirs:
                waiting[_key(after.value)].append(after)
                if after.other is not None and may_pair is not _same:
                    waiting[_key(after.other)].append(after)
            for before in list(ours):
                found = next(
                    (
                        f
                        for f in waiting.get(_key(before.value), ())
                        if any(f is left for left in theirs) and may_pair(before, f)
                    ),
                    None,
                )
                if found is not None:
                    pairs.append((before, found))
                    ours = [f for f in ours if f is not before]
                    theirs = [f for f in theirs if f is not found]
        self._explain([f for f in ours if not f.optional], [f for f in theirs if not f.optional])
        return pairs

    def _explain(self, ours: list[Figure], theirs: list[Figure]) -> None:
        """Name what became of the figures that have no counterpart."""
        for name, alike in _CHANGES:
            for before in list(ours):
                after = next((f for f in theirs if alike(before, f)), None)
                if after is not None:
                    self._findings.append(f"{name}: {self._de(before)} became {self._en(after)}")
                    ours = [f for f in ours if f is not before]
                    theirs = [f for f in theirs if f is not after]
        self._findings.extend(f"missing: {self._de(before)}" for before in ours)
        self._findings.extend(f"added: {self._en(after)}" for after in theirs)

    def _compare_units(self, ours: Figure, theirs: Figure) -> None:
        if ours.unit == theirs.unit or ours.vague or theirs.vague:
            return
        if ours.unit is None or theirs.unit is None:
            named = ours.unit or theirs.unit
            if named == "decade":
                return
            # "4,8 Milliarden" beside an amount in dollars is in dollars: either side may say so.
            others = self._theirs if theirs.unit is None else self._ours
            if named not in ("%", "pp", "bp") and any(f.unit == named for f in others):
                return
        currencies = is_currency(ours.unit) or is_currency(theirs.unit)
        name = "currency" if currencies else "unit"
        self._findings.append(f"{name}: {self._de(ours)} became {self._en(theirs)}")

    def _compare_signs(self, ours: Figure, theirs: Figure) -> None:
        if ours.negative == theirs.negative:
            return
        told_otherwise = self._english if ours.negative else self._german
        if not _FALLING.search(told_otherwise):
            self._findings.append(f"sign: {self._de(ours)} became {self._en(theirs)}")

    def _order(self, pairs: list[tuple[Figure, Figure]]) -> tuple[str, ...]:
        """A warning if amounts in one unit stand in another order."""
        by_unit: dict[str, list[tuple[Figure, Figure]]] = defaultdict(list)
        for ours, theirs in sorted(pairs, key=lambda pair: pair[0].start):
            if ours.unit is not None and not ours.optional:
                by_unit[ours.unit].append((ours, theirs))
        warnings = []
        for same_unit in by_unit.values():
            starts = [theirs.start for _, theirs in same_unit]
            if starts != sorted(starts):
                told = ", ".join(
                    self._en(f) for _, f in sorted(same_unit, key=lambda p: p[1].start)
                )
                warnings.append(f"order: {told} stand in another order in the German")
        return tuple(warnings)

    def _de(self, figure: Figure) -> str:
        return self._german[figure.start : figure.end]

    def _en(self, figure: Figure) -> str:
        return self._english[figure.start : figure.end]


def _key(value: Decimal) -> Decimal:
    return value.copy_abs()  # unlike abs() and normalize(), keeps every digit


def _same(ours: Figure, theirs: Figure) -> bool:
    return ours.unit == theirs.unit and _same_value(ours, theirs)


def _same_value(ours: Figure, theirs: Figure) -> bool:
    if ours.vague != theirs.vague and not (ours.spoken and theirs.spoken):
        return False  # "1 Milliarde" is no bare "billion"
    return bool(ours.optional) == bool(theirs.optional)


def _same_with_optional(ours: Figure, theirs: Figure) -> bool:
    optional, other = (ours, theirs) if ours.optional else (theirs, ours)
    return optional.optional == "any" or other.spoken


def _is_scaled(ours: Figure, theirs: Figure) -> bool:
    return bool(ours.value) and _key(theirs.value) / _key(ours.value) in _SCALES


def _has_same_digits(ours: Figure, theirs: Figure) -> bool:
    return ours.value.normalize().as_tuple().digits == theirs.value.normalize().as_tuple().digits


_CHANGES = (("scale", _is_scaled), ("decimal point", _has_same_digits))
