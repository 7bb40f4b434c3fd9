# ruff: noqa
"""A German text cut into its sentences: the title, sub-headlines, list items and table rows too."""

from __future__ import annotations

import re
from functools import cache

from store.reading.text import normal
from store.reading.words.abbreviations import AT_THE_END_TOO, BEFORE_A_NAME, INSIDE, MONTHS
from store.records import Sentence

_CLOSING = "\"“”«»›‹'’)\\]"
_OPENING = "\"„“‚«»›‹'(\\[–—\\-"


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    # A full stop can only end a sentence where space or the end of the line follows.
    stop = re.compile(rf"(?:[?!]|\.(?:\.\.)?|…)(?=[{_CLOSING}]*(?:\s|$))[{_CLOSING}]*|\n+")
    word = re.compile(r"[\w./-]*$")
    bullet = re.compile(r"\s*(?:[-–—•·*▪◦‣►+]|\d{1,2}[.)]|[a-z]\))\s")
    opening = re.compile(rf"[\s{_OPENING}]*([\w-]+)")
    return stop, word, bullet, opening


def split(text: str) -> tuple[Sentence, ...]:
    """The sentences of `text` in order, without the space around them.

    A line that ends without a full stop (a headline, an item of a list, a row of a table) is a
    sentence of its own, unless the text is wrapped to a line width. A place or an agency's mark
    at the beginning of a paragraph ("WIEN.") belongs to the sentence that it opens.
    """
    given = normal(text)
    return tuple(
        Sentence(start=given.start(start), end=given.end(end)) for start, end in _spans(given.plain)
    )


def _spans(plain: str) -> list[tuple[int, int]]:
    stop, _, _, _ = _patterns()
    wrapped = _wrapped_lines(plain)
    spans: list[tuple[int, int]] = []
    start = 0
    for match in stop.finditer(plain):
        at, end = match.span()
        if plain[at] == "\n":
            if at in wrapped:
                continue
            _keep(plain, start, at, spans)
            start = end
        elif plain[at] != "." or (end - at > 1 and plain[at + 1] == "."):
            if _may_begin(plain, end):
                _keep(plain, start, end, spans)
                start = end
        elif _ends_sentence(plain, start, at, end):
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


def _wrapped_lines(plain: str) -> frozenset[int]:
    """The line breaks that only wrap a paragraph to a width: no sentence ends there.

    A paragraph is taken for wrapped where some line of it goes on in lower case.
    """
    if "\n" not in plain:
        return frozenset()
    _, _, bullet, _ = _patterns()
    breaks: set[int] = set()
    at = 0
    for block in re.split(r"(\n[ ]*\n\s*)", plain):
        if "\n" in block and block.strip():
            lines = block.split("\n")
            goes_on = any(
                after.lstrip()[:1].islower()
                and not bullet.match(after)
                and before.rstrip()[-1:] not in (".", "!", "?", ":", ";", "")
                for before, after in zip(lines, lines[1:], strict=False)
            )
            if goes_on:
                offset = at
                for line, after in zip(lines, lines[1:], strict=False):
                    offset += len(line)
                    if not bullet.match(after):
                        breaks.add(offset)
                    offset += 1
        at += len(block)
    return frozenset(breaks)


def _next_visible(plain: str, end: int) -> int:
    """The offset of the next character on the same line that is no space, else -1."""
    while end < len(plain) and plain[end] == " ":
        end += 1
    return end if end < len(plain) and plain[end] != "\n" else -1


def _may_begin(plain: str, end: int) -> bool:
    """Whether a sentence can begin after `end`: not in lower case, not with a comma."""
    at = _next_visible(plain, end)
    while at >= 0 and plain[at] in _OPENING:
        at = _next_visible(plain, at + 1)
    return at < 0 or not (plain[at].islower() or plain[at] in ",;:%")


def _ends_sentence(plain: str, start: int, at: int, end: int) -> bool:
    """Whether the full stop at `at` ends the sentence that began at `start`."""
    if not _may_begin(plain, end):
        return False
    _, word_before, _, _ = _patterns()
    found = word_before.search(plain, max(start, at - 40), at)
    word = found.group() if found else ""
    lower = word.lower()
    following = _next_visible(plain, end)
    if end > at + 1:  # a quotation mark or a bracket closes behind the full stop
        return lower.rpartition(".")[2] not in INSIDE
    if not word:
        return True
    if lower.isdigit():
        return _number_ends(plain, at, len(word), following)
    last = lower.rpartition(".")[2].rpartition("-")[2].rpartition("/")[2]
    if len(last) == 1 and last.isalpha():
        # An initial ("J. Müller", "z. B.") — but "Vitamin C. Dann" is rare enough.
        return following < 0 or (last in "äo" and _common_opening(plain, following))
    if last in BEFORE_A_NAME:
        return following < 0
    if last in INSIDE:
        return following < 0 or (_common_opening(plain, following) and last in AT_THE_END_TOO)
    if last in AT_THE_END_TOO:
        return following < 0 or _common_opening(plain, following)
    if lower.strip("ivxlc") == "" and word.isupper() and len(word) <= 4:
        return following < 0 or _common_opening(plain, following)
    return following < 0 or not _is_dateline(plain, start, at)


def _number_ends(plain: str, at: int, length: int, following: int) -> bool:
    """Whether the full stop after a number ends the sentence, or makes an ordinal of it."""
    if following < 0:
        return True
    number = plain[at - length : at]
    if length > 2:
        return True
    _, _, _, opening = _patterns()
    after = opening.match(plain, following)
    word = after.group(1).lower() if after else ""
    if word in MONTHS or word.startswith(("quartal", "halbjahr", "jahrhundert", "jahrestag")):
        return False
    previous = plain[max(0, at - length - 20) : at - length].lower().split(" ")[-2:-1]
    ordinal = not _ORDINAL.isdisjoint(previous)
    if ordinal and int(number) > 0:
        return False
    return not plain[following].isdigit()


def _common_opening(plain: str, following: int) -> bool:
    """Whether the word at `following` is one that opens a sentence, and no noun or name."""
    _, _, _, opening = _patterns()
    after = opening.match(plain, following)
    if after is None:
        return True
    return after.group(1).lower() in _OPENERS or after.group(1).isdigit()


_ORDINAL = frozenset(
    """der die das dem den des zum zur im am vom beim ihr ihre ihrem ihren ihrer ihres sein seine seinem seinen
    seiner seines ein eine einem einen einer und bis kommenden unser unsere unserem unseren dieser diesem diesen jeder jedem ins ans""".split()
)
"""Words before a number that make an ordinal of it: "die 18. Sitzung"."""

_OPENERS = frozenset(
    """der die das den dem des ein eine einen einem einer im in am an auf aus bei beim mit nach
    seit von vom zu zum zur für fuer durch gegen ohne um über ueber unter vor hinter zwischen
    neben er sie es ich wir ihr man sein seine seinen seiner ihre ihren ihrem ihrer dies diese
    dieser dieses diesen damit dabei dazu davon daran darauf dafür dagegen darunter darüber
    danach dann dort hier heute gestern nun jetzt auch aber doch und oder denn sondern wenn als
    weil da obwohl während wie was wer wo warum zudem außerdem ausserdem ferner weiter weitere
    zugleich gleichzeitig insgesamt allein schon bereits noch nur etwa rund mehr fast knapp
    bis ab laut beide beiden beides alle alles viele mehrere einige zusammen gemeinsam
    zuletzt zuvor bislang bisher derzeit künftig kuenftig so somit allerdings jedoch
    dennoch trotz wegen anschließend anschliessend später spaeter geplant vereinbart
    unterzeichnet besonders vor allem hinzu umgekehrt dadurch deshalb daher darin
    dessen deren""".split()
)


def _is_dateline(plain: str, start: int, at: int) -> bool:
    """Whether the words before the full stop at `at` are the place that opens a paragraph."""
    if at - start > 40 or (start and plain[start - 1] != "\n"):
        return False
    head = plain[start:at].strip()
    words = re.split(r"[ /]+", re.sub(r"\s*\([^)]*\)", "", head))
    return len(words) <= 3 and all(w[:1].isupper() and w.replace("-", "").isalpha() for w in words)
