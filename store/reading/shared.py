"""Units and bounds that a figure does not carry itself but shares with the words around it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from functools import cache

from store.reading import bare_numbers
from store.reading.bare_numbers import RATIOS
from store.reading.counting import noun_of_number, sentence_around
from store.reading.figures import Figure
from store.reading.lexicon import BOUNDING, known_words
from store.reading.text import Normal, pattern
from store.reading.words.counting import BEFORE_A_SECOND, INSTEAD


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        # What may stand between two numbers that share the unit of the second.
        "link": re.compile(
            rf"(?:,? (?:{'|'.join(pattern(word) for word in INSTEAD)})"
            r"|,|/|;| \((?:(?:im )?vorjahr|zuvor|(?:19|20)\d\d)?:?)"
            rf"(?: (?:{'|'.join(pattern(word) for word in BEFORE_A_SECOND)}"
            r"|\(?(?:19|20)\d\d\)?)){0,4} ?"
        ),
        "adjective_link": re.compile(r"(?: [a-zäöüß-]+e[nrs]?){1,2},? (?:und|sowie|oder) "),
        "to": re.compile(r"\bauf (?:\w+ )?$|^ auf "),
        "break": re.compile(r"(?<![\d])[.!?][“\"”]?\s+(?=[A-ZÄÖÜ„])|\n"),
        "preposition": re.compile(r"\b(um|auf|bei|von|mit|für) $"),
        "verb": re.compile(
            pattern(
                r"\b(?:überst(?:eig|ieg)\w*|überspr(?:ing|ang|ung)\w*|übertrumpf\w*|überschr(?:eit|itt)\w*|übertr(?:iff|eff|af|off)\w*"
                r"|überflügel\w*|(?:ge)?knack\w*|durchbr(?:ech|ich|ach|och)\w*|(?:an)?näher\w*"
                r"|unterschr(?:eit|itt)\w*|hinaus(?:ging|geh|gegang)\w*)\b"
            )
        ),
        "not": re.compile(r"\b(?:nicht|kein|nie)\b"),
        "clause": re.compile(r"[,;:](?=\s)|[.!?](?=\s)(?<!mrd\.)(?<!mio\.)|\n| – "),
    }


def complete(text: Normal, figures: list[Figure]) -> None:
    """Give figures without a unit the one that they share with a neighbour; drop the others."""
    if all(figure.dead or figure.unit is not None for figure in figures):
        return
    for index in range(len(figures) - 2, -1, -1):
        figure, following = figures[index], figures[index + 1]
        if not figure.dead and figure.unit is None:
            _from_following(text, figure, following)
    carriers = [figure for figure in figures if figure.stands and figure.scale is not None]
    for index, figure in enumerate(figures):
        if figure.dead or figure.unit is not None:
            continue
        if figure.scale is not None:
            _amount(text, figures, index, carriers)
        else:
            bare_numbers.complete(text, figures, index)


def _from_following(text: Normal, figure: Figure, following: Figure) -> None:
    """ "von 3,2 auf 4,1 Milliarden", "5, 7 und 9 Prozent", "um 6, der Import um 4 Prozent"."""
    if following.unit is None and not following.dead and following.scale is None:
        return
    if following.unit == "factor" or (figure.scale and following.unit in RATIOS):
        return
    patterns = _patterns()
    lower = text.lower
    gap = lower[figure.end : following.start]
    if len(gap) > 70 or patterns["break"].search(text.plain, figure.end, following.start):
        return
    before = lower[max(0, figure.start - 5) : figure.start]
    linked = patterns["link"].fullmatch(gap) is not None or (
        following.unit == "count" and patterns["adjective_link"].fullmatch(gap) is not None
    )
    if not linked and following.scale is not None and gap.startswith(" und ") and len(gap) < 30:
        linked = "," not in gap  # "gibt 30 und die EIB 70 Millionen Euro"
    if not linked and before.endswith(("von ", " ab ")):
        linked = patterns["to"].search(gap) is not None
    if not linked and not figure.word and ";" not in gap:
        if figure.by:
            linked = following.by and figure.scale is None
        else:
            mine = patterns["preposition"].search(before)
            theirs = patterns["preposition"].search(
                lower, max(0, following.start - 5), following.start
            )
            linked = bool(mine and theirs and mine.group(1) == theirs.group(1)) and len(gap) < 60
    if not linked:
        return
    if following.dead:
        figure.dead = figure.scale is None
        return
    scale = figure.scale is None
    raw, other = figure.number.value(), following.number.value()
    if scale and following.scale is not None and raw >= 100:
        if raw >= 10_000:
            scale = False
        elif other < raw / 50:  # "von 900 auf 1,2 Milliarden"
            figure.scale = following.scale - 3
    figure.take(following, scale=scale)


def _amount(text: Normal, figures: list[Figure], index: int, carriers: list[Figure]) -> None:
    """A figure with a scale alone ("4,8 Milliarden"): the noun counted, or the unit said before.

    Where neither is near it is that of the same number elsewhere among `carriers`, the figures
    with a scale and a unit of their own, or the currency that most of them are in.
    """
    figure = figures[index]
    start, end = sentence_around(text.lower, figure.number_start)
    earlier = next(
        (
            other
            for other in bare_numbers.before(figures, index)
            if other.unit not in RATIOS and (other.scale is not None or other.value >= 10_000)
        ),
        None,
    )
    if bare_numbers.number_named_behind(text, figure):
        return
    noun = noun_of_number(text, start, figure.number_start)
    if noun is not None and not (earlier and earlier.start >= start and earlier.unit != "count"):
        figure.unit, figure.noun = "count", noun
        return
    if earlier is not None and figure.start - earlier.end < 400:
        figure.take(earlier, scale=False)
        return
    for at in range(index + 1, len(figures)):
        other = figures[at]
        if other.start > end:
            break
        if other.stands and other.scale is not None and other.unit not in ("count", *RATIOS):
            figure.take(other, scale=False)
            return
    if earlier is not None:
        figure.take(earlier, scale=False)
        return
    for other in carriers[:100]:
        if other.value == figure.value:
            figure.take(other, scale=False)
            return
    currencies = Counter(
        other.unit
        for other in carriers[:100]
        if other.unit and len(other.unit) == 3 and other.unit.isupper()
    )
    if currencies:
        figure.unit = currencies.most_common(1)[0][0]
    else:
        figure.unit = "count"


def bound_by_verbs(text: Normal, figures: list[Figure]) -> None:
    """Verbs that bound the figure that is their object ("übersteigt 5 Milliarden Euro")."""
    lower = text.lower
    patterns = _patterns()
    starts = [figure.start for figure in figures]
    for match in _verbs(text):
        verb = match.group()
        start, end = _clause(lower, match.start(), match.end())
        inside = [
            figure
            for figure in figures[bisect_left(starts, start) : bisect_left(starts, end)]
            if figure.stands
            and not figure.by
            and figure.bound == "exact"
            and figure.unit != "factor"
        ]
        if not inside:
            continue
        target = min(inside, key=lambda figure: abs(figure.start - match.start()))
        negated = patterns["not"].search(lower, start, end) is not None
        if "äher" in verb or "aeher" in verb:
            if verb.startswith("ann") or " sich " in lower[start : end + 1]:
                target.bound = "less_than"
        elif verb.startswith("unterschr"):
            target.bound = "at_least" if negated else "less_than"
        else:
            target.bound = "at_most" if negated else "more_than"


def _verbs(text: Normal) -> Iterator[re.Match[str]]:
    """The bounding verbs of the text, in order."""
    verb = _patterns()["verb"]
    for start, word in known_words(text.plain).of(BOUNDING):
        yield from verb.finditer(text.lower, start, start + len(word.text))


def _clause(lower: str, start: int, end: int) -> tuple[int, int]:
    """The clause around a verb: between commas, full stops and the like."""
    mark = _patterns()["clause"]
    begin = max(0, start - 200)
    for match in mark.finditer(lower, begin, start):
        begin = match.end()
    limit = min(len(lower), end + 200)
    found = mark.search(lower, end, limit)
    return begin, found.start() if found else limit
