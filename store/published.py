"""When a text was published, if nobody says: a date that it names, else that of its file."""

from __future__ import annotations

import re
from datetime import date
from typing import Literal, NamedTuple

Basis = Literal["given", "text", "file"]

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            ("januar", "jänner", "jan"),
            ("februar", "feber", "feb"),
            ("märz", "maerz", "mrz", "mär"),
            ("april", "apr"),
            ("mai",),
            ("juni", "jun"),
            ("juli", "jul"),
            ("august", "aug"),
            ("september", "sept", "sep"),
            ("oktober", "okt"),
            ("november", "nov"),
            ("dezember", "dez"),
        ),
        start=1,
    )
    for name in names
}
_DATE = re.compile(
    r"(?<![\d.])(?:"
    r"(?P<iso>\d{4}-\d\d-\d\d)"
    r"|(?P<day>\d{1,2})\.\s?(?:(?P<month>\d{1,2})\.|(?P<name>[A-Za-zÄä]{3,9})\.?\s)\s?(?P<year>\d{4})"
    r")(?!\.?\d)"
)
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
    for match in _DATE.finditer(text):
        day = _day(match)
        before = text[max(0, match.start() - 40) : match.start()]
        if day is None or day > latest:
            continue
        if _STAMP.search(before) or _alone(text, match):
            return Published(day, "text")
        if not _TERM.search(before):
            told.append(day)
    return Published(max(told), "text") if told else Published(latest, "file")


def _day(match: re.Match[str]) -> date | None:
    try:
        if match["iso"]:
            return date.fromisoformat(match["iso"])
        month = _MONTHS.get(match["name"].lower()) if match["name"] else int(match["month"])
        return date(int(match["year"]), month or 0, int(match["day"]))
    except ValueError:
        return None


def _alone(text: str, match: re.Match[str]) -> bool:
    start = text.rfind("\n", 0, match.start()) + 1
    end = text.find("\n", match.end())
    line = text[start : end if end >= 0 else len(text)]
    return not line.replace(match.group(), "").strip(" \t,.–-()|")
