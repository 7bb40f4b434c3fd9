# ruff: noqa
"""Units and bounds that a figure does not carry itself but shares with the words around it."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

from store.reading.counting import noun_of_number, sentence_around
from store.reading.figures import Figure
from store.reading.text import Normal
from store.reading.words.counting import PREPOSITIONS


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    return (
        # What may stand between two numbers that share the unit of the second.
        re.compile(
            r"(?:,? (?:und|oder|bzw\.|beziehungsweise|sowie|auf|bis|statt|der|des|von den|von)|,|/)"
            r"(?: (?:dann|sogar|nun|jetzt|jeweils|insgesamt|noch|zuletzt|die|das|den|im|jahre?"
            r"|um|auf|von|bei|zu|(?:19|20)\d\d|\(?(?:19|20)\d\d\)?)){0,4} ?"
        ),
        re.compile(r"(?<![\d])[.!?][“\"”]?\s+(?=[A-ZÄÖÜ„])|\n"),
        re.compile(r"\b(um|auf|bei|von|mit|für) $"),
        re.compile(
            r"\b(?:übersteig\w*|überstieg\w*|überstiegen\w*|überschr(?:eit|itt)\w*|übertr(?:iff|eff|af|off)\w*"
            r"|(?:ge)?knack\w*|durchbr(?:ech|ach|och)\w*|(?:an)?n(?:ä|ae)her\w*|unterschr(?:eit|itt)\w*"
            r"|ueberst(?:eig|ieg)\w*|ueberschr(?:eit|itt)\w*|überflügel\w*|hinausging\w*|hinausgeh\w*)\b"
        ),
    )


def complete(text: Normal, figures: list[Figure]) -> None:
    """Give figures without a unit the one that they share with a neighbour; drop the others."""
    for index in range(len(figures) - 2, -1, -1):
        figure, following = figures[index], figures[index + 1]
        if not figure.dead and figure.unit is None:
            _from_following(text, figure, following)
    for index, figure in enumerate(figures):
        if figure.dead or figure.unit is not None:
            continue
        if figure.scale is not None:
            _amount(text, figures, index)
        else:
            _number(text, figures, index)


def _gap(text: Normal, first: Figure, second: Figure) -> str:
    return text.plain[first.end : second.start]


def _breaks(gap: str) -> bool:
    return _patterns()[1].search(gap) is not None


def _from_following(text: Normal, figure: Figure, following: Figure) -> None:
    """ "von 3,2 auf 4,1 Milliarden", "5, 7 und 9 Prozent", "um 6, der Import um 4 Prozent"."""
    if following.unit is None and not following.dead and following.scale is None:
        return
    gap = text.lower[figure.end : following.start]
    if len(gap) > 70 or _breaks(text.plain[figure.end : following.start]):
        return
    link, _, preposition, _ = _patterns()
    before = text.lower[max(0, figure.start - 5) : figure.start]
    from_to = before.endswith(("von ", " ab ")) and bool(re.search(r"\bauf (?:\w+ )?$|^ auf ", gap))
    linked = link.fullmatch(gap) is not None or from_to
    if not linked:
        if figure.by:
            linked = following.by and figure.scale is None
        else:
            mine = preposition.search(before)
            theirs = preposition.search(text.lower, max(0, following.start - 5), following.start)
            linked = bool(mine and theirs and mine.group(1) == theirs.group(1)) and len(gap) < 60
        if linked and (figure.word or ";" in gap):
            linked = False
    if not linked:
        return
    if following.dead:
        figure.dead = figure.scale is None
        return
    raw, other = figure.number.value(), following.number.value()
    scale = figure.scale is None
    if scale and following.scale is not None and raw >= 100:
        if raw >= 10_000:
            scale = False
        elif other < raw / 50:
            figure.scale = following.scale - 3
    figure.take(following, scale=scale)


def _amount(text: Normal, figures: list[Figure], index: int) -> None:
    """A figure with a scale alone ("4,8 Milliarden"): the noun counted, or the unit said before."""
    figure = figures[index]
    start, end = sentence_around(text.lower, figure.number_start)
    noun = noun_of_number(text, start, figure.number_start)
    earlier = None
    for other in reversed(figures[:index]):
        if other.stands and other.unit not in ("percent", "percentage_point", "factor"):
            if other.scale is not None or other.number.value(other.scale or 0) >= 10_000:
                earlier = other
                break
    if noun is not None and not (earlier and earlier.start >= start and earlier.unit != "count"):
        figure.unit, figure.noun = "count", noun
        return
    if earlier is not None and figure.start - earlier.end < 400:
        figure.take(earlier, scale=False)
        return
    for other in figures[index + 1 :]:
        if other.start > end:
            break
        if other.stands and other.scale is not None and other.unit not in ("percent", "count"):
            figure.take(other, scale=False)
            return
    value = figure.number.value(figure.scale or 0)
    for other in figures:
        if other.stands and other.scale and other.number.value(other.scale) == value:
            figure.take(other, scale=False)
            return
    units = Counter(
        other.unit
        for other in figures
        if other.stands and other.unit and len(other.unit) == 3 and other.unit.isupper()
    )
    if earlier is not None:
        figure.take(earlier, scale=False)
    elif units:
        figure.unit, figure.bare = units.most_common(1)[0][0], False
    else:
        figure.unit = "count"


def _number(text: Normal, figures: list[Figure], index: int) -> None:
    """A number with nothing behind it ("auf 219"): what the words before say is counted."""
    figure = figures[index]
    lower = text.lower
    previous = lower[max(0, figure.start - 16) : figure.start].split(" ")[-2:-1]
    held = figure.by or figure.bound != "exact" or bool(previous and previous[0] in PREPOSITIONS)
    if not held:
        figure.dead = True
        return
    start, _ = sentence_around(lower, figure.number_start)
    earlier = next(
        (
            other
            for other in reversed(figures[:index])
            if other.stands and other.unit != "factor" and not (other.by and not figure.by)
        ),
        None,
    )
    noun = noun_of_number(text, start, figure.number_start)
    if noun is not None and not (earlier and earlier.start >= start and earlier.unit == "percent"):
        figure.unit, figure.noun, figure.bare = "count", noun, False
        return
    if earlier is None:
        figure.dead = True
        return
    gap = text.plain[earlier.end : figure.start]
    if len(gap) > 160 or len(_patterns()[1].findall(gap)) > (earlier.unit == "count"):
        figure.dead = True
        return
    if earlier.unit in ("percent", "percentage_point") and not (
        figure.by or (previous and previous[0] in ("auf", "bei", "waren", "von"))
    ):
        figure.dead = True
        return
    figure.take(earlier, scale=earlier.scale is not None and figure.number.value() < 1000)


def bound_by_verbs(text: Normal, figures: list[Figure]) -> None:
    """Verbs that bound the figure that is their object ("übersteigt 5 Milliarden Euro")."""
    lower = text.lower
    if not any(
        mark in lower
        for mark in ("über", "ueber", "knack", "näher", "naeher", "unterschr", "durchbr", "hinaus")
    ):
        return
    for match in _patterns()[3].finditer(lower):
        verb = match.group()
        start, end = _clause(lower, match.start(), match.end())
        inside = [
            f
            for f in figures
            if f.stands
            and start <= f.start < end
            and not f.by
            and f.bound == "exact"
            and f.unit != "factor"
        ]
        if not inside:
            continue
        target = min(inside, key=lambda f: abs(f.start - match.start()))
        around = lower[start:end]
        negated = re.search(r"\b(?:nicht|kein|nie)\b", around) is not None
        if "äher" in verb or "aeher" in verb:
            if "sich" in around.split() or verb.startswith("ann"):
                target.bound = "less_than"
        elif verb.startswith("unterschr"):
            target.bound = "at_least" if negated else "less_than"
        else:
            target.bound = "at_most" if negated else "more_than"


def _clause(lower: str, start: int, end: int) -> tuple[int, int]:
    """The clause around a verb: between commas, full stops and the like."""
    marks = re.compile(r"[,;:](?=\s)|[.!?](?=\s)(?<!mrd\.)(?<!mio\.)|\n| – ")
    begin = max(0, start - 200)
    for match in marks.finditer(lower, begin, start):
        begin = match.end()
    found = marks.search(lower, end, min(len(lower), end + 200))
    return begin, found.start() if found else min(len(lower), end + 200)
