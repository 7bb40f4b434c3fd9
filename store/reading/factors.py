"""Factors: "verdoppelt", "dreimal so hoch", "um das 1,5- bis 2-Fache"."""

from __future__ import annotations

import re
from functools import cache

from store.reading import bounds
from store.reading.figures import Page
from store.reading.numerals import Number, from_word
from store.reading.text import pattern


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    compared = pattern(r"(?: (?:so|mehr|höher|größer|stärker|weniger|teurer)\b)")
    return {
        "fold": re.compile(rf"[\s-]?(fach(?:e[nmrs]?)?\b|mal\b(?={compared}))"),
        "comparison": re.compile(pattern(r" so viele?\b| so (?:hoch|groß|stark|teuer)\b")),
        "effort": re.compile(
            r"\b(?:anstrengung|bem(?:ü|ue)hung|einsatz|kr(?:ä|ae)fte|eifer|engagement)\w*[^.;]*$"
        ),
        "compared": re.compile(compared),
        "bare_times": re.compile(r"[\s-]?mal\b"),
        "grow": re.compile(
            pattern(r"\b(?:ge)?(?:stieg|wuchs|wachs|erhöh|zugenommen|zunahm|steiger|größer)\w*")
        ),
        "behind": re.compile(
            r" sich (?:fast|nahezu|beinahe)\b(?=[.,;)]|$| (?:auf|von|in|im|seit|gegenüber)\b)"
        ),
        "often": re.compile(r" (?:pro|in|im|am|je|täglich|wöchentlich|jährlich|monatlich)\b"),
    }


def fold_at(page: Page, at: int) -> int | None:
    """Where "-Fache" or "mal" behind a number at `at` ends, if it makes a factor of it."""
    if page.lower[at : at + 1] not in "fm" and page.lower[at + 1 : at + 2] not in "fm":
        return None
    match = _patterns()["fold"].match(page.lower, at)
    if match is not None:
        return match.end()
    match = _patterns()["bare_times"].match(page.lower, at)
    if match is None or not _grows(page, at, match.end()):
        return None
    return match.end()


def _grows(page: Page, at: int, end: int) -> bool:
    """Whether the words around a bare "mal" speak of growth ("stieg 2,5-mal")."""
    lower = page.lower
    grow, often = _patterns()["grow"], _patterns()["often"]
    return often.match(lower, end) is None and (
        grow.search(lower, max(0, at - 60), at) is not None
        or grow.match(lower, end + 1) is not None
    )


def add(page: Page, start: int, end: int, number: Number, high: Number | None = None) -> int:
    """Keep a factor with the article and the comparison around it; say where it ends."""
    more = _patterns()["comparison"].match(page.lower, end)
    if more is not None:
        end = more.end()
    begin = start
    if page.lower[max(0, start - 4) : start] in ("das ", "dem ", "des "):
        begin = start - 4
    figure = page.keep(bounds.before(page.lower, begin), start, end, number, "factor")
    figure.high = high
    if figure.bound == "exact":
        behind = _patterns()["behind"].match(page.lower, end)
        if behind is not None:  # "verdoppelte sich nahezu"
            figure.bound = "less_than"
    return end


def read_word(page: Page, start: int, end: int) -> int:
    """A word that is a factor by itself; says where it ends."""
    lower = page.lower
    word = lower[start:end]
    number: Number | None
    if word.startswith(("das ", "dem ", "des ", "aufs ", "ums ")):
        article, _, tail = word.partition(" ")
        number = Number(2) if tail.startswith("doppel") else from_word(tail.partition("fach")[0])
        if article in ("aufs", "ums"):
            start += len(article) + 1
    elif word.startswith(("verdopp", "doppelt")):
        number = Number(2)
    elif word.startswith("halbier"):
        number = Number(5, -1)
    else:
        number = from_word(word.removeprefix("ver").partition("fach")[0])
    if number is None or lower[max(0, start - 1) : start] == "-":
        return end
    if _patterns()["effort"].search(lower, max(0, start - 60), start):
        return end  # "ihre Anstrengungen verdoppeln"
    added = add(page, start, end, number)
    if word.startswith("ums "):
        figure = page.figures[-1]
        figure.start, figure.by = start - len("ums "), True
    return added


def read_compound(page: Page, start: int, end: int) -> int:
    """A number word with "fach" or "mal" grown to it ("viermal so hoch", "dreifach höher")."""
    lower = page.lower
    word = lower[start:end]
    for ending in ("fach", "mal"):
        head, found, tail = word.partition(ending)
        if not found or tail not in ("", "e", "en", "er", "es", "em"):
            continue
        number = from_word(head)
        if number is None:
            continue
        if ending == "mal" and _grows(page, start, end):
            return add(page, start, end, number)
        if _patterns()["compared"].match(lower, end) is None and not (
            ending == "fach" and tail in ("e", "en") and _has_article(lower, start)
        ):
            return end
        return add(page, start, end, number)
    return end


def _has_article(lower: str, start: int) -> bool:
    return lower.endswith((" das ", " dem ", " des ", "aufs "), 0, start) or lower.startswith(
        "das "
    )
