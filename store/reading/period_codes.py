"""What a period's code (as the reading guide writes it) says of time."""

from __future__ import annotations

import re
from functools import lru_cache

DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)")
"""A single day."""

_PART = re.compile(r"\d{4}-(?:\d\d|[QH]\d)(?:/\d{4}-\d\d)?")
_NEVER = 999999


def is_day(code: str) -> bool:
    """If the code is that of a single day."""
    return DAY.fullmatch(code) is not None


def within_year(code: str) -> bool:
    """If the code is that of one month or some, of a quarter or a half, with an end."""
    return _PART.fullmatch(code) is not None


def month_index(code: str) -> int:
    """The number of a month ("2024-03"), counted so that the next month is one more."""
    return int(code[:4]) * 12 + int(code[5:7]) - 1


def month_code(index: int) -> str:
    """The code of a month from its number."""
    return f"{index // 12}-{index % 12 + 1:02}"


def stretch(first: int, last: int) -> str:
    """The code of the months between two numbers: a quarter, half or year where they make one."""
    length = last - first + 1
    letter = {3: "Q", 6: "H"}.get(length)
    if letter and first % length == 0:
        return f"{first // 12}-{letter}{first % 12 // length + 1}"
    if length == 12 and first % 12 == 0:
        return str(first // 12)
    return f"{month_code(first)}/{month_code(last)}" if length > 1 else month_code(first)


@lru_cache(maxsize=4096)
def months_of(period: str | None) -> tuple[int, int]:
    """The first and last month (as 202403) of a period code; an open end is ``999999``.

    A period that begins openly ("../2030") begins in month 0; no period gives ``(0, 0)``.
    """
    if not period:
        return 0, 0
    first, _, last = period.partition("/")
    last = last or first
    start = 0 if first == ".." else _month(first, last=False)
    return start, _NEVER if last == ".." else _month(last, last=True)


def _month(code: str, *, last: bool) -> int:
    year, _, part = code.partition("-")
    if not year.isdigit():
        return 0
    if part.startswith("Q"):
        return int(year) * 100 + int(part[1]) * 3 - (0 if last else 2)
    if part.startswith("H"):
        return int(year) * 100 + int(part[1]) * 6 - (0 if last else 5)
    if part[:2].isdigit():
        return int(year) * 100 + int(part[:2])
    return int(year) * 100 + (12 if last else 1)
