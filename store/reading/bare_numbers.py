"""Numbers with nothing behind them ("auf 219", "40 sollen folgen"): what they count, if anything.

German leaves out a noun or a unit that was said before, and names the thing counted before the
number as readily as behind it ("Firmen gibt es 650", "ihre Zahl stieg auf 219").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from store.reading import counting
from store.reading.figures import Figure
from store.reading.text import Normal, pattern
from store.reading.words.counting import LEFT_OVER, PREPOSITIONS, SUBJECT_VERBS

RATIOS = ("percent", "percentage_point", "factor")
"""Units that say how two amounts compare."""


_WAYS = ("aus", "nach", "in", "auf", "für", "an")
"""Prepositions that one number after another may go on with in turn."""


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    verbs = "|".join(pattern(verb) for verb in SUBJECT_VERBS)
    place = "aus|nach|in|im|auf|für|an|am|bei|durch|von|vom|mit|zur|zum|per|via"
    states = (
        r"beträgt|betrug|betrage|ausmacht|ausmachte|ausmachen|erreicht|erreichte|umfasst|umfasste"
        r"|bildet|bildete|zählt|zählte|übersteigt|überstieg"
    )
    return {
        "break": re.compile(r"(?<![\d])[.!?][“\"”]?\s+(?=[A-ZÄÖÜ„])|\n"),
        "of_them": re.compile(r" (?:davon|von ihnen|darunter)\b"),
        "labelled": re.compile(r"[\w)]: ?$|\($"),
        "clause": re.compile(
            r"[,;:] (?:(?:und|oder|sowie|doch|aber|denn) )?| – | - "
            r"| (?:und|oder|sowie|doch|aber) |[.!?] |\n"
        ),
        "partitive": re.compile(
            r"\b(?:von|unter|aus) (?:(?:den|diesen|ihren|seinen|insgesamt|all|allen|derzeit|bislang"
            r"|bisher|rund|etwa|mehr als|über|knapp|fast|gut) )*$"
        ),
        "relative": re.compile(r"([^,;:\n]*), (?:von|unter|aus|bei) denen\b[^,;:]*$"),
        "whose_number": re.compile(r"([^,;:\n]*), deren (?:An|an|Gesamt)?[Zz]ahl\b[^,;:]*$"),
        "their_number": re.compile(r"\b(?:[Ii]hre|[Dd]eren) (?:An|Gesamt)?[Zz]ahl\b[^,;:.]*$"),
        "there_are": re.compile(
            r"^ ?(?:[A-ZÄÖÜa-zäöüß-]+e[nr]? )?([A-ZÄÖÜ][\w-]+)(?: [^,.;:]*?)? "
            r"(?:gibt|gab|gäbe|waren|sind|werden|wurden|sollen) es(?: [^,.;:\d]*)?$"
        ),
        "at_all": re.compile(r" an der zahl\b"),
        "label": re.compile(r"(?:^|\n|[.!?] )[-–•*· ]*([^:\n.!?]{3,80}): $"),
        "noun": re.compile(r"(?:(\S+) )?((?:[a-zäöüß-]+e[nrms]? )*)([A-ZÄÖÜ][\w-]{2,})"),
        "place_behind": re.compile(rf" (?:\w+ )?({pattern(place)})\b"),
        "place_before": re.compile(rf"^ ?(?:\w+ )?({pattern(place)}) \w+(?: \w+)?(?: \w+)? $"),
        "name": re.compile(r" ?(?:(?:die|der) )?(?:[A-ZÄÖÜ][a-zäöüß-]{2,} ){1,2}"),
        "verb_behind": re.compile(rf" (?:{verbs})\b"),
        "is_behind": re.compile(pattern(r" (?:sind|waren|seien|wären|werden|wurden|sein)\b")),
        "stated": re.compile(pattern(rf" (?:{states})\b")),
        "number_behind": re.compile(r" \w+ [^,.;:\n]{0,40}?(?:die|ihre) (?:\w+)?zahl\b"),
        "result": re.compile(r"(?:^|[\s„])(?:auf|bei|um) $"),
    }  # fmt: skip


def before(figures: list[Figure], index: int) -> Iterator[Figure]:
    """The figures before the one at `index`, the nearest first, as far as a reader remembers."""
    for at in range(index - 1, max(-1, index - 30), -1):
        if figures[at].stands:
            yield figures[at]


def complete(text: Normal, figures: list[Figure], index: int) -> None:
    """Give the bare number at `index` what it counts or shares; else say that it is no figure."""
    figure = figures[index]
    start, _ = counting.sentence_around(text.lower, figure.number_start)
    if not (
        _of_named_ones(text, figures, index, start)
        or _gapped(text, figures, index, start)
        or _subject(text, figures, index, start)
        or _named_before(text, figure, start)
        or number_named_behind(text, figure)
    ):
        _with_word_before(text, figures, index, start)


def _clause_start(lower: str, start: int, at: int) -> int:
    """Where the clause that holds `at` begins, not before `start`."""
    last = start
    for match in _patterns()["clause"].finditer(lower, start, at):
        last = match.end()
    return last


def _take(figure: Figure, other: Figure) -> bool:
    """Share what `other` counts or measures; a scale only where it can be left out too."""
    shares = other.unit != "count" and other.scale is not None and figure.value < 1000
    figure.take(other, scale=shares)
    return True


def _count(text: Normal, figure: Figure, noun: counting.Counted | None) -> bool:
    """Make it a count of `noun`, unless one does not count these."""
    if noun is not None and not counting.counts(
        text, noun, figure.value, at=figure.number_start, bounded=figure.bound != "exact"
    ):
        figure.dead = True
        return True
    figure.unit, figure.noun = "count", noun.noun if noun else None
    return True


def _of_named_ones(text: Normal, figures: list[Figure], index: int, start: int) -> bool:
    """ "von 42 Vorhaben 17", "Urlauber, von denen 214.000 flogen"."""
    figure = figures[index]
    if figure.by:
        return False
    patterns, lower = _patterns(), text.lower
    relative = None
    if " denen " in lower[start : figure.start]:
        relative = patterns["relative"].search(text.plain, start, figure.start)
    for other in before(figures, index):
        if other.start < start or other.unit in RATIOS:
            break
        if relative and other.start >= relative.start() and other.end <= relative.end(1):
            return _take(figure, other)
        if (
            figure.value < other.value
            and (figure.word or figure.value >= 10)
            and patterns["partitive"].search(lower, max(0, other.number_start - 40), other.start)
        ):
            return _take(figure, other)
    return relative is not None and _count(text, figure, _head_noun(text, *relative.span(1)))


def _head_noun(text: Normal, start: int, end: int) -> counting.Counted | None:
    """The last noun between the offsets that hangs on no preposition: "Flüge nach Almaty"."""
    found = None
    for match in _patterns()["noun"].finditer(text.plain, start, end):
        if (match[1] or "").lower() in ("nach", "aus", "mit", "für", "von", "zu", "bei", "in"):
            continue
        if counting.is_plural(match[3]):
            found = counting.Counted(match[3], *match.span(3))
    return found


def _gapped(text: Normal, figures: list[Figure], index: int, start: int) -> bool:
    """ "30 Prozent kamen aus China, 20 aus Russland", "in die EU 30 Prozent, nach China 20"."""
    figure = figures[index]
    other = next(before(figures, index), None)
    if other is None or other.start < start or other.by != figure.by or other.unit == "factor":
        return False
    patterns, lower = _patterns(), text.lower
    opens = _clause_start(lower, start, figure.start)
    if opens <= other.end:
        return False
    if opens >= figure.start:
        behind = patterns["place_behind"].match(lower, figure.end)
        if behind is None:
            return False
        place = "|".join(_WAYS) if behind[1] in _WAYS else behind[1]
        theirs = re.search(rf" (?:{place}) ", lower[other.end : opens])
        return theirs is not None and _take(figure, other)
    if patterns["name"].fullmatch(text.plain, opens, figure.start) and ends_clause(lower, figure):
        return figure.value >= 10 and _take(figure, other)  # "Polen liefert 45 Prozent, Ungarn 12"
    mine = patterns["place_before"].match(lower[opens : figure.start])
    if mine is None or not ends_clause(lower, figure):
        return False
    other_opens = _clause_start(lower, start, other.start)
    return re.search(rf"\b{mine[1]}\b", lower[other_opens : other.start]) is not None and _take(
        figure, other
    )


def _subject(text: Normal, figures: list[Figure], index: int, start: int) -> bool:
    """ "60 Frauen beginnen im Herbst, 40 sollen folgen": the subject of its clause."""
    figure = figures[index]
    patterns, lower = _patterns(), text.lower
    if patterns["verb_behind"].match(lower, figure.end) is None:
        return False
    opens = _clause_start(lower, start, figure.start)
    words = lower[opens : figure.start].split()
    if len(words) > 1 or (words and words[0] not in PREPOSITIONS | LEFT_OVER | {"die"}):
        return False
    if words and words[0] in ("auf", "bei", "um", "von", "mit", "nach", "gegen", "zu", "über"):
        return False
    other = next((o for o in before(figures, index) if o.unit not in RATIOS), None)
    if other is None or figure.start - other.end > 200:
        return False
    if len(patterns["break"].findall(text.plain, other.end, figure.start)) > 1:
        return False
    return _take(figure, other)


def _named_before(text: Normal, figure: Figure, start: int) -> bool:
    """ "Firmen gibt es 650", "Firmen mit Sitz in Wien: 650", "Flüge, deren Zahl 12 beträgt"."""
    patterns, plain, lower = _patterns(), text.plain, text.lower
    at = figure.start
    if patterns["at_all"].match(lower, figure.end):
        comma = max(plain.rfind(",", start, at), start)
        return _count(text, figure, _head_noun(text, start, comma))
    label = (
        patterns["label"].search(plain, max(0, at - 90), at) if plain[at - 2 : at] == ": " else None
    )
    if label is not None:
        head = patterns["noun"].search(plain, *label.span(1))
        if head is not None and head.start(3) - label.start(1) < 30:
            noun = counting.Counted(head[3], *head.span(3))
            if head[3] in ("Zahl", "Anzahl", "Gesamtzahl"):
                named = counting.noun_of_number(text, label.start(1), label.end(1) + 1)
                figure.unit, figure.noun = "count", named
                return True
            if " " in label[1] and counting.is_plural(head[3]) and figure.value >= 10:
                return _count(text, figure, noun)
    if not ends_clause(lower, figure) and patterns["stated"].match(lower, figure.end) is None:
        return False
    opens = _clause_start(lower, start, at)
    there = patterns["there_are"].match(plain[opens:at])
    if there is not None and counting.is_plural(there[1]):
        begin = opens + there.start(1)
        noun = counting.Counted(there[1], begin, begin + len(there[1]))
        return _count(text, figure, noun)
    return False


def number_named_behind(text: Normal, figure: Figure) -> bool:
    """ "Auf 23.000 ist die Zahl der Firmen gestiegen": what is counted comes behind."""
    patterns, lower = _patterns(), text.lower
    lead = figure.start + 3 * figure.by
    if not patterns["result"].search(lower, max(0, lead - 5), lead):
        return False
    behind = patterns["number_behind"].match(lower, figure.end)
    if behind is None:
        return False
    mark = patterns["clause"].search(lower, behind.end())
    end = mark.start() if mark else len(lower)
    noun = counting.noun_of_number(text, behind.start(), min(end, behind.end() + 80))
    if noun is None:
        return False
    figure.unit, figure.noun = "count", noun
    return True


def _with_word_before(text: Normal, figures: list[Figure], index: int, start: int) -> None:
    """What the word before the number lets be left out ("auf", "davon", "die übrigen")."""
    figure = figures[index]
    lower = text.lower
    value = figure.value
    patterns = _patterns()
    word = lower[max(0, figure.start - 20) : figure.start].split(" ")[-2:-1]
    held = word[0] if word and word[0] in PREPOSITIONS | LEFT_OVER else ""
    if not held and patterns["of_them"].match(lower, figure.end):
        held = "davon"
    stated = patterns["stated"]
    if not held and ((word and stated.match(f" {word[0]}")) or stated.match(lower, figure.end)):
        held = "zahl"
    if not held and patterns["is_behind"].match(lower, figure.end):
        opens = _clause_start(lower, start, figure.start)
        held = "waren" if " es " in f" {lower[opens : figure.start]}" else ""
    labelled = patterns["labelled"].search(lower, max(0, figure.start - 3), figure.start)
    earlier = next(
        (
            other
            for other in before(figures, index)
            if other.unit != "factor" and not (other.by and not figure.by)
        ),
        None,
    )
    in_sentence = earlier is not None and earlier.start >= start
    ends = ends_clause(lower, figure)
    noun = counting.labelled_noun(text.plain, figure.number_start) if ends else None
    if noun is None and (held or figure.by or figure.bound != "exact" or ends):
        noun = counting.noun_of_number(text, start, figure.number_start)
        if noun is not None and not held and not figure.by and value < 100:
            noun = None
    if noun is not None or held or figure.by or figure.bound != "exact":
        if noun is not None and (
            earlier is None or not in_sentence or earlier.unit not in RATIOS or value >= 100
        ):
            figure.unit, figure.noun = "count", noun
            return
    elif not labelled and not (in_sentence and ends):
        figure.dead = True
        return
    if (held or figure.by) and _their_number(text, figure, earlier, start):
        return
    if earlier is None:
        figure.dead = True
        return
    breaks = len(patterns["break"].findall(text.plain, earlier.end, figure.start))
    far = figure.start - earlier.end > 160 or breaks > (earlier.unit == "count")
    loose = not held and not figure.by
    if earlier.unit in RATIOS:
        misses = loose or not (
            figure.by or held in ("auf", "bei", "waren", "von", "es") or held in LEFT_OVER
        )
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


def _their_number(text: Normal, figure: Figure, earlier: Figure | None, start: int) -> bool:
    """ "Firmen, deren Anzahl 52 beträgt", "Ihre Zahl stieg auf 650": of what was named before."""
    patterns, plain = _patterns(), text.plain
    if "ahl" not in plain[start : figure.start]:
        return False
    whose = patterns["whose_number"].search(plain, start, figure.start)
    if whose is not None:
        return _count(text, figure, _head_noun(text, *whose.span(1)))
    if patterns["their_number"].search(plain, start, figure.start) is None:
        return False
    if earlier is not None and earlier.unit == "count" and figure.start - earlier.end < 300:
        return _take(figure, earlier)
    figure.unit = "count"
    return True


def ends_clause(lower: str, figure: Figure) -> bool:
    """Whether the number ends its clause, so that a noun may be left out behind it."""
    after = lower[figure.end : figure.end + 2]
    closed = not after or after[0] in ";)\n" or after in (".", ",", ". ", ".\n", ", ")
    spaced = lower[figure.start - 1 : figure.start] == " "
    # A small number in digits may belong to the name before it ("Nord Stream 2").
    return closed and spaced and (figure.word or figure.value >= 10)
