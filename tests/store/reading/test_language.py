"""German, or something that reading had better leave alone."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.reading.language import guess


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("", "de"),
        ("Handel wächst", "de"),
        ("Kasachstan und Usbekistan planen Bahn", "de"),
        ("USBEKISTAN UND DIE TUERKEI STEIGERN IHREN HANDEL UM 14 PROZENT", "de"),
        ("Die Praesidenten trafen sich fuer zwei Tage in Baku.", "de"),
        ("Der Präsident sprach vom „Deal of the century“.", "de"),
        ("The presidents of both countries met in Tashkent and agreed to raise trade.", "en"),
        ("Trade between the two countries has grown by 14 percent this year.", "en"),
        ("Президенты встретились в Ташкенте и договорились о развитии торговли на год.", "ru"),
        ("Les présidents des deux pays se sont rencontrés pour parler du commerce.", "other"),
        ("İki ülke arasında ticaret hacmi bu yıl yüzde 14 arttı ve 5 milyar dolar oldu.", "other"),
        ("De handel tussen beide landen is dit jaar met 14 procent gestegen.", "other"),
        ("両国の大統領はタシケントで会談した。", "other"),
    ],
)
def test_the_language_is_told_by_small_words(text: str, language: str) -> None:
    assert guess(text) == language


def test_every_reference_report_is_german(reference_reports: list[dict[str, Any]]) -> None:
    for report in reference_reports:
        assert guess(report["text"]) == "de", report["id"]
        assert guess(report["title"]) == "de", report["id"]
        assert guess(report["title"].upper()) == "de", report["id"]


def test_english_translations_are_not_german(reference_reports: list[dict[str, Any]]) -> None:
    for report in reference_reports:
        assert guess(" ".join(s["en"] for s in report["sentences"])) == "en", report["id"]


@given(st.text(max_size=200))
def test_no_text_breaks_it(text: str) -> None:
    assert guess(text) in {"de", "en", "ru", "other"}
