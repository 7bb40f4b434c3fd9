"""When a text was published, if nobody says: a date that it names, else that of its file."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal, NamedTuple

from store.reading.dates import find_dates
from store.records import Span

Basis = Literal["given", "text", "file"]

# Behind these words stands when something begins or ends, not when it was written.
_TERM = re.compile(r"\b(?:bis|ab|spätestens|vor|seit|von)(?:\s+(?:zum|dem|den|Ende))?\s*$", re.I)
_STAMP = re.compile(r"(?:Stand|Datum|veröffentlicht|erschienen|aktualisiert)\b[^\n]{0,20}$", re.I)


class Published(NamedTuple):
    """A day of publication and what it rests on."""

    day: date
    basis: Basis


def publication(text: str, latest: date) -> Published:
    """The day `text` was published, which cannot be after `latest`, the day of its file.

    A date that the text stamps itself with ("Stand: …", alone on its line) comes first, then
    the last of the whole dates it tells of; terms ("bis zum 31. Dezember 2025") do not count.
    """
    told: list[date] = []
    for mention in find_dates(text, latest):
        if mention.sort != "full" or mention.last > latest:
            continue
        before = text[max(0, mention.start - 40) : mention.start]
        if _STAMP.search(before) or _alone(text, mention):
            return Published(mention.last, "text")
        if not _TERM.search(before):
            told.append(mention.last)
    return Published(max(told), "text") if told else Published(latest, "file")


def _alone(text: str, words: Span) -> bool:
    start = text.rfind("\n", 0, words.start) + 1
    end = text.find("\n", words.end)
    around = text[start : words.start] + text[words.end : end if end >= 0 else len(text)]
    return not around.strip(" \t,.–-()|")
