"""The libraries that the contract is tested with, and reports to put into them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from store.library import Library, open_library
from store.records import Indicator, Meeting, Report, Sentence

Open = Callable[[], Library]


@pytest.fixture(params=["tinydb"])
def open_same(request: pytest.FixtureRequest, store_path: Path) -> Iterator[Open]:
    """Opens the same library again and again, as several programs do; closes all at the end."""
    opened: list[Library] = []

    def opens() -> Library:
        opened.append(open_library(store_path))
        return opened[-1]

    yield opens
    for library in opened:
        library.close()


@pytest.fixture
def library(open_same: Open) -> Library:
    """A new library, with the collection in it."""
    return open_same()


def report_about(words: str, day: date = date(2024, 5, 17), place: str = "Astana") -> Report:
    """A small report of one sentence and one figure, whose text is told apart by `words`."""
    text = f"{words}\n\nDer Handel wuchs um 14 Prozent."
    body = text.index("Der")
    figure = text.index("um 14")
    return Report(
        title=words,
        published=day,
        text=text,
        sentences=(Sentence(start=0, end=len(words)), Sentence(start=body, end=len(text))),
        meeting=Meeting(kind="talks", date=day, place=place, countries=("KZ", "UZ")),
        indicators=(
            Indicator(
                start=figure,
                end=figure + len("um 14 Prozent"),
                quote="um 14 Prozent",
                value=14,
                unit="percent",
                kind="change",
                direction="up",
                measure="trade",
                countries=("KZ", "UZ"),
            ),
        ),
        sectors=("oil_gas",),
    )
