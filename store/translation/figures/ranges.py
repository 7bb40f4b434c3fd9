"""Figures that share a scale and unit: "von 3,2 auf 6,9 Milliarden", "5, 7 and 9 percent"."""

from __future__ import annotations

from itertools import pairwise

from store.translation.figures.notation import DASHES, Figure, Language, Token

_YEARS = range(1800, 2200)
_LARGEST_THAT_SHARES = 1000
"""In "von 3,2 auf 6,9 Milliarden" the 3,2 are Milliarden; in "von 5.000 auf 2 Millionen" not."""


def share_scales(figures: list[Figure], tokens: list[Token], language: Language) -> None:
    """Give the figures of a range or list the scale and unit that stand behind its last."""
    amounts = [figure for figure in figures if figure.kind == "amount"]
    for first, second in reversed(list(pairwise(amounts))):
        if first.alone or _is_year(first, tokens) or not _joined(first, second, tokens, language):
            continue
        if first.sign_before and second.unit is None and second.scale != 1:
            second.unit = first.unit  # "$7-10 billion"
        if second.unit == "decade" or not (first.unit is None or first.sign_before):
            continue
        if first.scale == 1 and first.value < _LARGEST_THAT_SHARES and not first.optional:
            first.scale = second.scale
            first.value *= second.scale
        if first.unit is None:
            first.unit, first.factor = second.unit, second.factor
            first.value *= second.factor


def _joined(first: Figure, second: Figure, tokens: list[Token], language: Language) -> bool:
    """Whether nothing but the words of a range or list stands between."""
    words = [token.lower for token in tokens[first.last + 1 : second.first]]
    joints = [word for word in words if word in language.between or word in DASHES or word == ","]
    return bool(joints) and all(word in joints or word in language.joining for word in words)


def _is_year(figure: Figure, tokens: list[Token]) -> bool:
    token = tokens[figure.first]
    return (
        token.kind == "number"
        and len(token.text) == 4
        and token.text.isdecimal()
        and int(token.text) in _YEARS
    )
