"""Clauses about what was before the meeting, or will be after it."""

from __future__ import annotations

import re

_PLUPERFECT = re.compile(r"\bhatten?\b")
_GONE = re.compile(
    r"\b(?:gestorben|verstorben|starb|abgesagt|sagte ab|absagte|fehlte?(?! nicht))\b"
)
_HAD_BEEN = re.compile(r"\bwar(?:en)?\b.*\bgewesen\b")
_DAY_BEFORE = re.compile(r"\b(?:[Aa]m Vortag|[Tt]ags zuvor)\b")
_EXPECTED = re.compile(r".*\b(?:wird|werden)\b[^;]*\berwartet\b", re.DOTALL)
_MARKS = ("hatte", "gewesen", "storben", "starb", "abgesagt", "sagte ab", "absagte", "fehlt")
"""Letters without which nothing tells of something before."""
_CLAUSE_END = re.compile(r"[,.;:\n]|\Z")
_EARLIER = re.compile(
    r"\b(?:schon|bereits|zuletzt|damals|seinerzeit|vor \w+ (?:Jahr|Monat|Woche|Tag)\w*"
    r"|[Ii]m (?:vergangenen|vorigen|letzten|Vorjahr|Januar|Februar|März|April|Mai|Juni|Juli|August"
    r"|September|Oktober|November|Dezember)|20\d\d)\b"
)


def is_past(text: str, start: int) -> bool:
    """Whether the clause around an offset tells of something before the meeting.

    "Wie lange das dauert, hatte Präsident X schon im Mai vorgerechnet."
    """
    around = max(0, start - 160), start + 160
    if text.find("wird", *around) >= 0 or text.find("werden", *around) >= 0:
        sentence = text[text.rfind(". ", around[0], start) + 1 : around[1]]
        if _EXPECTED.match(sentence.split(". ")[0]):
            return True
    before, behind = max(0, start - 90), start + 90
    near = text[before:behind]
    if not any(map(near.__contains__, _MARKS)):
        return False
    if "hatte" not in near and "gewesen" not in near and not _GONE.search(text, before, behind):
        return False
    first = max(text.rfind(mark, max(0, start - 90), start) for mark in ",.;:\n")
    last = _CLAUSE_END.search(text, start)
    clause = text[max(first, start - 90, 0) : last.start() if last else start]
    if _GONE.search(clause):
        return True
    if _HAD_BEEN.search(clause):
        return bool(_EARLIER.search(clause) or _DAY_BEFORE.search(clause))
    return bool(_PLUPERFECT.search(clause) and _EARLIER.search(clause))
