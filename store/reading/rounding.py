"""Whether two numbers may be one: rounded, or within what a bound word allows."""

from __future__ import annotations

from math import floor, isclose, log10

from store.records import Indicator


def rounds_to(exact: float, rounded: float) -> bool:
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


def agrees(claim: Indicator, stated: Indicator) -> bool:
    """Whether the title's number may stand for the body's, with its bound and its rounding."""
    ours, theirs = float(claim.value), float(stated.value)
    if rounds_to(theirs, ours) or isclose(ours, theirs, rel_tol=0.02):
        return True
    if stated.bound != "exact" and rounds_to(ours, theirs):
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
