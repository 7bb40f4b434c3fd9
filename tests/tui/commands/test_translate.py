"""German in, English beside it: known sentences at once, others from a provider on loopback."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from tests.store.translation.provider import Provider, provider
from tests.tui.commands.program import gipfel

ALMATY = "kz-uz-almaty-2025-03"
GERMAN = "Der Handel wuchs um 14 Prozent.\n\nEr erreichte 2,5 Milliarden Euro.\n"
ENGLISH = {
    "Der Handel wuchs um 14 Prozent.": "Trade grew by 14 percent.",
    "Er erreichte 2,5 Milliarden Euro.": "It reached 2.5 billion euros.",
}
NOWHERE = "http://127.0.0.1:9/m"


@pytest.fixture
def google() -> Iterator[Provider]:
    with provider(lambda german: ENGLISH[german]) as server:
        yield server


def test_the_collection_is_translated_without_a_network() -> None:
    run = gipfel("translate", ALMATY, GIPFEL_GOOGLE_URL=NOWHERE)
    assert (run.returncode, run.stderr) == (0, "")
    first = run.stdout.splitlines()[0].split("\t")
    assert first == [
        "",
        "Kasachstan und Usbekistan: Investitionen seit Jahresbeginn um 14% gestiegen",
        "Kazakhstan and Uzbekistan: investment up by 14% since the beginning of the year",
        "",
    ]


def test_english_instead_of_german_keeps_the_paragraphs() -> None:
    run = gipfel("translate", ALMATY, "--english", "--engine", "none")
    report = json.loads(gipfel("show", ALMATY, "--format", "json").stdout)
    assert run.stdout.strip().count("\n\n") == report["text"].strip().count("\n\n")
    assert "Kasachstan" not in run.stdout


def test_a_text_is_translated_once_and_remembered(google: Provider) -> None:
    first = gipfel("translate", "-", stdin=GERMAN, GIPFEL_GOOGLE_URL=google.url)
    assert (first.returncode, first.stderr) == (0, "")
    rows = [line.split("\t") for line in first.stdout.splitlines()]
    assert {row[1]: row[2] for row in rows} == ENGLISH
    asked = len(google.asked)
    again = gipfel("translate", "-", stdin=GERMAN, GIPFEL_GOOGLE_URL=google.url)
    assert again.stdout == first.stdout
    assert len(google.asked) == asked == 2


def test_a_wrong_figure_is_marked(google: Provider) -> None:
    google.translate = lambda german: ENGLISH[german].replace("14", "40")
    run = gipfel("translate", "-", stdin=GERMAN, GIPFEL_GOOGLE_URL=google.url)
    wrong, right = (line.split("\t") for line in run.stdout.splitlines())
    assert wrong[0] == "!"
    assert "14" in wrong[3]
    assert right[0] == right[3] == ""
    run = gipfel("translate", "-", "--english", stdin=GERMAN, GIPFEL_GOOGLE_URL=google.url)
    assert "Trade grew by 40 percent. [! " in run.stdout
    (wrong_json, _) = json.loads(
        gipfel(
            "translate", "-", "--format", "json", stdin=GERMAN, GIPFEL_GOOGLE_URL=google.url
        ).stdout
    )
    assert wrong_json["findings"]


def test_without_the_provider_german_stays_and_one_sentence_says_why() -> None:
    run = gipfel("translate", "-", stdin=GERMAN, GIPFEL_GOOGLE_URL=NOWHERE)
    assert run.returncode == 1
    assert len(run.stderr.splitlines()) == 1
    assert "2 of 2 sentences stay German" in run.stderr
    assert [line.split("\t")[1] for line in run.stdout.splitlines()] == list(ENGLISH)


@pytest.mark.parametrize(
    ("arguments", "status", "says"),
    [
        (["nonesuch"], 1, "nonesuch"),
        ([ALMATY, "--engine", "babelfish"], 2, "google"),
        (["."], 1, "folder"),
    ],
)
def test_what_cannot_be_translated_is_one_sentence(
    arguments: list[str], status: int, says: str
) -> None:
    run = gipfel("translate", *arguments)
    assert (run.returncode, run.stdout) == (status, "")
    assert len(run.stderr.splitlines()) == 1
    assert says in run.stderr
