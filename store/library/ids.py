"""Ids that a person can type, and the fingerprint by which the same text is known again."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

from store.records import Report

_UMLAUTS = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_OTHER = re.compile(r"[^a-z0-9]+")
_TYPED = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_LONGEST = 80
_MANY_COUNTRIES = 8


def is_id(text: str) -> bool:
    """Whether `text` has the form of an id."""
    return len(text) <= _LONGEST and _TYPED.fullmatch(text) is not None


def id_for(report: Report, taken: Container[str]) -> str:
    """An id like ``kz-uz-almaty-2025-03``: countries, place, month; a suffix if it is `taken`.

    A report that brings an id of this form keeps it, if it is free.
    """
    if is_id(report.id) and report.id not in taken:
        return report.id
    meeting = report.meeting
    countries = "-".join(sorted(meeting.countries)[:_MANY_COUNTRIES])
    month = (meeting.date or report.published).strftime("%Y-%m")
    stem = "-".join(filter(None, (_slug(countries), _slug(meeting.place or "")[:40].strip("-"))))
    base = f"{stem or 'report'}-{month}"
    if base not in taken:
        return base
    number = 2
    while f"{base}-{number}" in taken:
        number += 1
    return f"{base}-{number}"


def fingerprint(text: str) -> str:
    """Equal for texts that a person would call the same: line ends and white space aside."""
    import hashlib  # 2 ms, for those who write

    same = " ".join(unicodedata.normalize("NFC", text).split())
    return hashlib.blake2b(same.encode("utf-8", "surrogatepass"), digest_size=12).hexdigest()


def number_of(text: str) -> int:
    """A number by which the same text is found again; different ones hardly ever share it."""
    return int(fingerprint(text)[:13], 16)  # 52 bits: as large as JSON readers take exactly


def _slug(text: str) -> str:
    lower = unicodedata.normalize("NFC", text).casefold().translate(_UMLAUTS)
    plain = unicodedata.normalize("NFKD", lower).encode("ascii", "ignore").decode()
    return _OTHER.sub("-", plain).strip("-")
