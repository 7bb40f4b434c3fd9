"""A German text cut into its sentences: the title, sub-headlines, list items and table rows too."""

from __future__ import annotations

import itertools
import re
from functools import cache

from store.reading.text import normal
from store.reading.words.abbreviations import (
    AT_THE_END_TOO,
    BEFORE_A_NAME,
    BEFORE_ORDINALS,
    INSIDE,
    MONTHS,
    OPENERS,
    SCALES,
)
from store.records import Sentence

_CLOSING = "\"“”«»›‹'’)]"
_OPENING = "\"„“‚«»›‹'([–—-"
_SHORTENED = AT_THE_END_TOO | BEFORE_A_NAME | INSIDE
_PARTS_OF_A_YEAR = ("quartal", "halbjahr", "jahrhundert", "jahrestag", "jahrtausend")


@cache
def _patterns() -> dict[str, re.Pattern[str]]:
    closing, opening = re.escape(_CLOSING), re.escape(_OPENING)
    return {
        # A full stop ends nothing unless space, the end of the line or a new word follows.
        "stop": re.compile(
            # It begins with one set of characters, which the search leaps to.
            r"[.?!…\n](?:(?<=\n)\n*"
            rf"|(?:\.\.)?(?:[{closing}]*(?=\s|$)|(?<=[a-zäöüß%]\.)(?=[A-ZÄÖÜ][a-zäöü])))"
        ),
        "word": re.compile(rf"[\s{opening}]*([\w-]+)"),
        "bullet": re.compile(r"\s*(?:[-–—•·*▪◦‣►+]|\d{1,2}[.)]|[a-z]\))\s"),
        "single_break": re.compile(r"\n(?<=[^\n]\n)[ ]*[^\s]"),
        "block": re.compile(r"(\n[ ]*\n\s*)"),
        "signed": re.compile(r"[$€£¥]\s?[\d.,']+\s?$"),
    }


def split(text: str) -> tuple[Sentence, ...]:
    """The sentences of `text` in order, without the space around them.

    A line that ends without a full stop (a headline, an item of a list, a row of a table) is a
    sentence of its own, unless the text is wrapped to a line width. A place or an agency's mark
    at the beginning of a paragraph ("WIEN.") belongs to the sentence that it opens.
    """
    given = normal(text)
    return tuple(
        [
            Sentence(start=given.start(start), end=given.end(end))
            for start, end in _spans(given.plain)
        ]
    )


def _spans(plain: str) -> list[tuple[int, int]]:
    wrapped = _wrapping_breaks(plain)
    spans: list[tuple[int, int]] = []
    start = 0
    for match in _patterns()["stop"].finditer(plain):
        at, end = match.span()
        mark = plain[at]
        if mark == "\n":
            if at in wrapped:
                continue
            _keep(plain, start, at, spans)
            start = end
        elif _may_begin(plain, end) and (
            mark != "." or plain.startswith("...", at) or _full_stop_ends(plain, start, at, end)
        ):
            _keep(plain, start, end, spans)
            start = end
    _keep(plain, start, len(plain), spans)
    return spans


def _keep(plain: str, start: int, end: int, spans: list[tuple[int, int]]) -> None:
    while start < end and plain[start].isspace():
        start += 1
    while end > start and plain[end - 1].isspace():
        end -= 1
    if start < end:
        spans.append((start, end))


def _wrapping_breaks(plain: str) -> frozenset[int]:
    """The line breaks that only wrap a paragraph to a width: no sentence ends there.

    A paragraph is taken for wrapped where some line of it goes on in lower case.
    """
    patterns = _patterns()
    if patterns["single_break"].search(plain) is None:
        return frozenset()
    bullet = patterns["bullet"]
    breaks: set[int] = set()
    at = 0
    for block in patterns["block"].split(plain):
        lines = block.split("\n")
        goes_on = any(
            after.lstrip()[:1].islower()
            and bullet.match(after) is None
            and before.rstrip()[-1:] not in (".", "!", "?", ":", ";", "")
            for before, after in itertools.pairwise(lines)
        )
        offset = at
        for line, after in itertools.pairwise(lines if goes_on else ()):
            offset += len(line)
            if bullet.match(after) is None:
                breaks.add(offset)
            offset += 1
        at += len(block)
    return frozenset(breaks)


def _next_visible(plain: str, end: int) -> int:
    """The offset of the next character on the same line that is no space, else -1."""
    length = len(plain)
    while end < length and plain[end] == " ":
        end += 1
    return end if end < length and plain[end] != "\n" else -1


def _may_begin(plain: str, end: int) -> bool:
    """Whether a sentence can begin after `end`: not in lower case, not with a comma."""
    if plain[end + 1 : end + 2].isupper():
        return True  # most often a space stands before it
    at = _next_visible(plain, end)
    while at >= 0 and plain[at] in _OPENING:
        at = _next_visible(plain, at + 1)
    return at < 0 or not (plain[at].islower() or plain[at] in ",;:%)")


def _full_stop_ends(plain: str, start: int, at: int, end: int) -> bool:
    """Whether the full stop at `at`, with more behind it, ends the sentence from `start` on."""
    following = _next_visible(plain, end)
    before = plain[max(start, at - 40) : at]
    word = before.rpartition(" ")[2].rpartition("\n")[2].lstrip(_OPENING)
    if not word or following < 0:
        return True
    if word.isdecimal():
        return _number_ends(plain, start, at, len(word), following)
    last = word.lower()
    if not last.isalpha():
        last = last.rpartition(".")[2].rpartition("-")[2].rpartition("/")[2]
    if end > at + 1:  # a quotation mark or a bracket closes behind the full stop
        return last not in INSIDE
    if len(last) > 4 and last not in _SHORTENED:
        return at - start > 40 or not _is_dateline(plain, start, at)
    if len(last) == 1 and last.isalpha():  # "J. Müller", "z. B.", but "Plan B. Die"
        return (word.isupper() or last == "ä") and _opens(plain, following)
    if last in SCALES:
        if plain[following] in "$€£¥%":  # "94 Mio. € aus": the unit of the scale
            return False
        return _opens(plain, following) or (
            _patterns()["signed"].search(plain, max(0, at - 24), at - len(word)) is not None
        )
    if last in AT_THE_END_TOO:
        return _opens(plain, following)
    if last in BEFORE_A_NAME or last in INSIDE:
        return False
    if word.isupper() and len(word) <= 4 and not word.strip("IVXLC"):
        return _opens(plain, following)
    return at - start > 40 or not _is_dateline(plain, start, at)


def _number_ends(plain: str, start: int, at: int, length: int, following: int) -> bool:
    """Whether the full stop after a number ends the sentence, or makes an ordinal of it."""
    if length > 2:
        return True
    if not plain[start : at - length].strip():
        return False  # the number of an item in a list
    after = _patterns()["word"].match(plain, following)
    word = after.group(1).lower() if after else ""
    if word in MONTHS or word.startswith(_PARTS_OF_A_YEAR) or plain[following].isdigit():
        return False
    before = plain[max(0, at - length - 20) : at - length].lower().split()
    return not before or before[-1] not in BEFORE_ORDINALS


def _opens(plain: str, following: int) -> bool:
    """Whether the word at `following` is one that opens a sentence, and no noun or name."""
    after = _patterns()["word"].match(plain, following)
    return after is None or after.group(1).lower() in OPENERS or after.group(1).isdecimal()


def _is_dateline(plain: str, start: int, at: int) -> bool:
    """Whether the words before the full stop at `at` are the place that opens a paragraph."""
    if start and plain[start - 1] != "\n":
        return False
    head = re.sub(r"\s*\([^)\d]*\)", "", plain[start:at]).strip()
    words = re.split(r"[ /]+", head)
    return (
        len(words) <= 3
        and words[0].lower() not in OPENERS
        and all(word[:1].isupper() and word.replace("-", "").isalpha() for word in words)
    )
