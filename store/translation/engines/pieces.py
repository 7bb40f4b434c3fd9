"""Cuts a sentence that is too long for one request, where a reader would pause."""

from __future__ import annotations

import re

_BORDERS = (
    re.compile(r"(?<=[.!?;:])\s+"),
    re.compile(r"(?<=,)\s+|\s+(?=[–—]\s)"),
    re.compile(r"\s+"),
)


def pieces(text: str, limit: int) -> list[str]:
    """`text` in pieces of at most `limit` characters, white space at the cuts left out.

    Cuts behind a clause if there is one in the latter half of a piece, else between words, and
    through a word only if it alone is too long.
    """
    rest, found = text.strip(), []
    while len(rest) > limit:
        end, following = _cut(rest, limit)
        found.append(rest[:end].rstrip())
        rest = rest[following:].lstrip()
    return [*found, rest] if rest else found


def _cut(text: str, limit: int) -> tuple[int, int]:
    for border in _BORDERS:
        last = None
        for match in border.finditer(text, 0, limit + 1):
            if limit // 2 <= match.start() <= limit:
                last = match
        if last is not None:
            return last.start(), last.end()
    return limit, limit
