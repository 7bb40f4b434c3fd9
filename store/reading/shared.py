"""Units and bounds that a figure does not carry itself but shares with the words around it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from functools import cache

from store.reading.counting import labelled_noun, noun_of_number, sentence_around
from store.reading.figures import Figure
from store.reading.text import Normal, pattern
from store.reading.words.counting import PREPOSITIONS

_RATIOS = ("percent", "percentage_point", "factor")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    return {
        # What may stand between two numbers that share the unit of the second.
        "link": re.compile(
            r"(?:,? (?:und|oder|bzw\.|beziehungsweise|sowie|auf|bis|statt|der|des|von den|von|dann)"
            r"|,|/|;| \((?:(?:im )?vorjahr|zuvor|(?:19|20)\d\d)?:?)"
            r"(?: (?:dann|sogar|nun|jetzt|jeweils|insgesamt|noch|zuletzt|die|das|den|im|jahre?"
            r"|um|auf|von|bei|zu|\(?(?:19|20)\d\d\)?)){0,4} ?"
        ),
        "adjective_link": re.compile(r"(?: [a-zäöüß-]+e[nrs]?){1,2},? (?:und|sowie|oder) "),
        "to": re.compile(r"\bauf (?:\w+ )?$|^ auf "),
        "break": re.compile(r"(?<![\d])[.!?][“\"”]?\s+(?=[A-ZÄÖÜ„])|\n"),
        "preposition": re.compile(r"\b(um|auf|bei|von|mit|für) $"),
        "verb": re.compile(
            pattern(
                r"\b(?:überst(?:eig|ieg)\w*|überschr(?:eit|itt)\w*|übertr(?:iff|eff|af|off)\w*"
                r"|überflügel\w*|(?:ge)?knack\w*|durchbr(?:ech|ich|ach|och)\w*|(?:an)?näher\w*"
                r"|unterschr(?:eit|itt)\w*|hinaus(?:ging|geh|gegang)\w*)\b"
            )
        ),
        "not": re.compile(r"\b(?:nicht|kein|nie)\b"),
        "clause": re.compile(r"[,;:](?=\s)|[.!?](?=\s)(?<!mrd\.)(?<!mio\.)|\n| – "),
        "of_them": re.compile(r" (?:davon|von ihnen|darunter)\b"),
        "labelled": re.compile(r"[\w)]: ?$|\($"),
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
            _number(text, figures, index)


def _before(figures: list[Figure], index: int) -> Iterator[Figure]:
    """The figures before the one at `index`, the nearest first, as far as a reader remembers."""
    for at in range(index - 1, max(-1, index - 30), -1):
        if figures[at].stands:
            yield figures[at]


def _from_following(text: Normal, figure: Figure, following: Figure) -> None:
    """ "von 3,2 auf 4,1 Milliarden", "5, 7 und 9 Prozent", "um 6, der Import um 4 Prozent"."""
    if following.unit is None and not following.dead and following.scale is None:
        return
    if following.unit == "factor" or (figure.scale and following.unit in _RATIOS):
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
            for other in _before(figures, index)
            if other.unit not in _RATIOS and (other.scale is not None or other.value >= 10_000)
        ),
        None,
    )
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
        if other.stands and other.scale is not None and other.unit not in ("count", *_RATIOS):
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


def _number(text: Normal, figures: list[Figure], index: int) -> None:
    """A number with nothing behind it ("auf 219"): what the words before say is counted."""
    figure = figures[index]
    lower = text.lower
    value = figure.value
    patterns = _patterns()
    word = lower[max(0, figure.start - 16) : figure.start].split(" ")[-2:-1]
    held = word[0] if word and word[0] in PREPOSITIONS else ""
    if not held and patterns["of_them"].match(lower, figure.end):
        held = "davon"
    labelled = patterns["labelled"].search(lower, max(0, figure.start - 3), figure.start)
    start, _ = sentence_around(lower, figure.number_start)
    earlier = next(
        (
            other
            for other in _before(figures, index)
            if other.unit != "factor" and not (other.by and not figure.by)
        ),
        None,
    )
    in_sentence = earlier is not None and earlier.start >= start
    ends = _ends_clause(lower, figure)
    noun = labelled_noun(text.plain, figure.number_start) if ends else None
    if noun is None and (held or figure.by or figure.bound != "exact" or ends):
        noun = noun_of_number(text, start, figure.number_start)
        if noun is not None and not held and not figure.by and value < 100:
            noun = None
    if noun is not None or held or figure.by or figure.bound != "exact":
        if noun is not None and (
            earlier is None or not in_sentence or earlier.unit not in _RATIOS or value >= 100
        ):
            figure.unit, figure.noun = "count", noun
            return
    elif not labelled and not (in_sentence and ends):
        figure.dead = True
        return
    if earlier is None:
        figure.dead = True
        return
    breaks = len(patterns["break"].findall(text.plain, earlier.end, figure.start))
    far = figure.start - earlier.end > 160 or breaks > (earlier.unit == "count")
    loose = not held and not figure.by
    if earlier.unit in _RATIOS:
        misses = loose or not (figure.by or held in ("auf", "bei", "waren", "von"))
    elif earlier.unit == "count":
        alike = earlier.value <= 20 * value and value <= 20 * earlier.value
        misses = loose and figure.bound == "exact" and not alike
    else:
        misses = loose and "," not in lower[figure.number_start : figure.end]
    if far or misses:
        figure.dead = True
    else:
        figure.take(earlier, scale=earlier.scale is not None and value < 1000)
        if figure.unit == "percentage_point" and not figure.by:
            figure.unit, figure.exponent = "percent", 0


def _ends_clause(lower: str, figure: Figure) -> bool:
    """Whether the number ends its clause, so that a noun may be left out behind it."""
    after = lower[figure.end : figure.end + 2]
    closed = not after or after[0] in ";)" or after in (".", ",", ". ", ".\n", ", ")
    spaced = lower[figure.start - 1 : figure.start] == " "
    # A small number in digits may belong to the name before it ("Nord Stream 2").
    return closed and spaced and (figure.word or figure.value >= 10)


def bound_by_verbs(text: Normal, figures: list[Figure]) -> None:
    """Verbs that bound the figure that is their object ("übersteigt 5 Milliarden Euro")."""
    lower = text.lower
    if not any(mark in lower for mark in _VERB_MARKS):
        return
    patterns = _patterns()
    starts = [figure.start for figure in figures]
    for match in patterns["verb"].finditer(lower):
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


_VERB_MARKS = (
    "überst", "überschr", "übertr", "überflü", "ueberst", "ueberschr", "uebertr", "knack", "näher",
    "naeher", "durchbr", "unterschrit", "unterschreit", "hinausg",
)  # fmt: skip


def _clause(lower: str, start: int, end: int) -> tuple[int, int]:
    """The clause around a verb: between commas, full stops and the like."""
    mark = _patterns()["clause"]
    begin = max(0, start - 200)
    for match in mark.finditer(lower, begin, start):
        begin = match.end()
    limit = min(len(lower), end + 200)
    found = mark.search(lower, end, limit)
    return begin, found.start() if found else limit
