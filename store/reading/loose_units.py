"""Units that stand apart from their number: in a label before it, behind a bracket."""

from __future__ import annotations

from store.reading.figures import Figure, Page
from store.reading.scales import scaled_at, unit_behind


def unit_behind_bracket(page: Page, figure: Figure) -> None:
    """ "4,1 (Vorjahr: 3,8) Milliarden Dollar": the unit stands behind the bracket."""
    scaled = scaled_at(page, figure.end + 1, figure.number)
    unit = unit_behind(page, scaled.end)
    if unit is None or (scaled.scale is not None and figure.scale is not None):
        return
    figure.unit, figure.exponent = unit.code, unit.exponent
    if figure.scale is None:
        figure.scale = scaled.scale


def unit_in_label(page: Page, figure: Figure) -> None:
    """ "Handel (in Mio. USD): 4.300": the unit stands in the label before the number."""
    close = figure.number_start - 3
    opening = page.lower.rfind("(", max(0, close - 30), close)
    if opening < 0:
        return
    at = opening + 1 + 3 * page.lower.startswith("in ", opening + 1)
    scaled = scaled_at(page, at, figure.number)
    unit = unit_behind(page, scaled.end)
    if unit is not None and unit.end == close:
        figure.unit, figure.exponent, figure.noun = unit.code, unit.exponent, unit.noun
        figure.scale = figure.scale or scaled.scale
