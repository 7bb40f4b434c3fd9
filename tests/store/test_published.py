"""The day of publication where nobody gives it."""

from __future__ import annotations

from datetime import date

import pytest

from store.published import publication

FILE = date(2025, 6, 1)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("ALMATY, 29. März 2025 (dpa) – Der Handel wuchs.", date(2025, 3, 29)),
        ("Titel\n\n29.03.2025\n\nAm 12. Juni 2023 trafen sie sich.", date(2025, 3, 29)),
        ("Titel\nStand: 2. April 2025\nAm 29. März 2025 war das Treffen.", date(2025, 4, 2)),
        ("Am 3. Mai 2024 trafen sie sich, am 29. März 2025 wieder.", date(2025, 3, 29)),
        ("Am 29. Maerz 2025 trafen sie sich.", date(2025, 3, 29)),
        ("Am 29. MÄRZ 2025 trafen sie sich.", date(2025, 3, 29)),
        ("Veröffentlicht am 2025-03-29, gültig bis zum 1. Mai 2025.", date(2025, 3, 29)),
        ("Am 5. Jan. 2025 begann es.", date(2025, 1, 5)),
    ],
)
def test_a_date_of_the_text_is_taken(text: str, day: date) -> None:
    assert publication(text, FILE) == (day, "text")


@pytest.mark.parametrize(
    "text",
    [
        "Der Handel wuchs im ersten Quartal 2025 um 5,4 Prozent.",
        "Das Programm läuft bis zum 31. Dezember 2024.",
        "Unabhängig seit dem 31. August 1991.",
        "Der Gipfel ist für den 16. November 2025 geplant.",
        "Am 29. März trafen sie sich.",
        "Am 31. Februar 2025 trafen sie sich.",
    ],
)
def test_terms_and_days_to_come_are_not_when_it_was_written(text: str) -> None:
    assert publication(text, FILE) == (FILE, "file")
