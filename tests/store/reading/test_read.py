"""A whole text through all stages: an article, texts as they come, texts that are none."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from store.reading import read
from store.records import Report
from tests.conftest import COLLECTION

ARTICLE = """\
Georgien und Armenien stecken 12% ihres Projektfonds von 900 Mio. Euro in den Tourismus

Handel zwischen Georgien und Armenien nimmt um 12% zu

Der Handel zwischen Georgien und Armenien hat seit Jahresbeginn um 12% zugelegt, und der \
gemeinsame Bestand an Investitionsprojekten umfasst mehr als 900 Millionen Euro. Darüber sprachen \
Georgiens Ministerpräsident Irakli Kobachidse und Armeniens Ministerpräsident Nikol Paschinjan bei \
einem informellen Treffen in Batumi. Kobachidse hob hervor, dass die armenische Wirtschaft im \
vergangenen Jahr um fast 6% gewachsen ist. Paschinjan lobte seinerseits die Entwicklung Georgiens \
und verwies auf das Wachstum von 9,3% im ersten Quartal 2025. Beide Seiten wollen den Handel bis \
2030 auf 3 Milliarden Dollar steigern.
"""


@pytest.fixture(scope="module")
def article() -> Report:
    return read(ARTICLE, date(2025, 6, 2))


def test_each_figure_of_an_article_says_what_it_measures(article: Report) -> None:
    body = [
        (i.quote, i.kind, i.direction, i.status, i.measure, " ".join(i.countries), i.period)
        for i in article.indicators[2:]
    ]
    assert body == [
        ("um 12%", "change", "up", "actual", "trade", "AM GE", None),
        ("um 12%", "change", "up", "actual", "trade", "AM GE", "2025-01/.."),
        ("mehr als 900 Millionen Euro", "level", None, "actual", "investment", "AM GE", None),
        ("um fast 6%", "change", "up", "actual", "gdp", "AM", "2024"),
        ("9,3%", "change", "up", "actual", "gdp", "GE", "2025-Q1"),
        ("3 Milliarden Dollar", "level", None, "planned", "trade", "AM GE", "../2030"),
    ]


def test_the_meeting_is_read_too(article: Report) -> None:
    assert article.meeting.kind == "informal"
    assert article.meeting.countries == ("AM", "GE")
    assert article.meeting.place == "Batumi"


def test_a_headline_that_its_body_contradicts_is_flagged(article: Report) -> None:
    assert any("12%" in conflict.title_quote for conflict in article.headline_conflicts)


def test_evidence_lies_in_the_text(article: Report) -> None:
    for indicator in article.indicators:
        assert ARTICLE[indicator.start : indicator.end] == indicator.quote
        for evidence in indicator.evidence:
            assert 0 <= evidence.start < evidence.end <= len(ARTICLE)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The two presidents said that trade between the countries grew by 14 percent.", "en"),
        ("Президенты двух стран обсудили рост торговли на 14 процентов в этом году.", "ru"),
    ],
)
def test_other_languages_are_named_and_give_no_figures(text: str, language: str) -> None:
    report = read(text, date(2025, 4, 1))
    assert report.language == language
    assert report.indicators == ()
    assert report.sentences


@pytest.mark.parametrize(
    "text", ["", " \n\n ", "14", "um um um", "%", "Handel", "(((", "–––,,,;;;"]
)
def test_scraps_are_read_without_complaint(text: str) -> None:
    assert read(text, date(2025, 4, 1)).text == text


def test_a_clause_without_end_is_read_without_complaint() -> None:
    text = "Der Handel " + "alter roter schöner neuer " * 17_500 + "wuchs um 5 Prozent."
    (found,) = read(text, date(2025, 4, 1)).indicators
    assert (found.kind, found.value) == ("change", 5)


def test_capitals_and_missing_umlauts_are_read() -> None:
    report = read("HANDEL ZWISCHEN KASACHSTAN UND CHINA WÄCHST UM 14 PROZENT", date(2025, 4, 1))
    (found,) = report.indicators
    assert (found.kind, found.direction, found.measure) == ("change", "up", "trade")
    (found,) = read("Der Handel waechst 2024 um 14 Prozent.", date(2025, 4, 1)).indicators
    assert (found.measure, found.period) == ("trade", "2024")


_WORDS = st.sampled_from(
    [*ARTICLE.split(), ",", "(", ")", "–", ";", "davon", "dass", "wobei", "beziehungsweise", "zu"]
)


@settings(max_examples=150, deadline=None)
@given(st.lists(_WORDS, max_size=60).map(" ".join))
def test_no_order_of_words_is_too_strange(text: str) -> None:
    report = read(text, date(2025, 4, 1))
    for indicator in report.indicators:
        assert text[indicator.start : indicator.end] == indicator.quote


def test_what_the_collection_says_is_read(reference_reports: list[dict[str, object]]) -> None:
    """Most figures of the annotated reports come out right in every field."""
    assert COLLECTION.exists()
    right = wrong = 0
    for reference in reference_reports:
        report = read(str(reference["text"]), date.fromisoformat(str(reference["published"])))
        read_figures = [
            (i.quote, i.kind, i.direction, i.status, i.measure, list(i.countries), i.period)
            for i in report.indicators
        ]
        indicators = reference["indicators"]
        assert isinstance(indicators, list)
        for i in indicators:
            expected = (
                i["quote"],
                i["kind"],
                i["direction"],
                i["status"],
                i["measure"],
                i["countries"],
                i["period"],
            )
            if expected in read_figures:
                right += 1
            else:
                wrong += 1
    assert right / (right + wrong) > 0.85
