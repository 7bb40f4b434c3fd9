"""Text from outside is printed as text: nothing in it acts on a terminal or on a spreadsheet."""

from __future__ import annotations

import csv
import io
import json
import re
from datetime import date
from pathlib import Path

import pytest

from store.library import open_library
from store.records import (
    HeadlineConflict,
    Indicator,
    Meeting,
    Person,
    Report,
    Sentence,
    Source,
)
from tests.tui.commands.program import gipfel, on_terminal

CLIPBOARD = "\x1b]52;c;ZXZpbA==\x07"
HOSTILE = f"{CLIPBOARD}\x1b[2J\x9b31m\x85\u202eRTL\u2066\u200b[/EU][@click=app.quit][bold]"
ACTING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200b-\u200f\u202a-\u202e\u2060-\u206f]")


@pytest.fixture
def report_id(store_path: Path) -> str:
    title = f"=HYPERLINK(1) {HOSTILE}"
    sentence = f"Der Handel wuchs um 14 % {HOSTILE}."
    text = f"{title}\n\n{sentence}"
    start = text.index("14 %")
    found = text.index(sentence)
    with open_library(store_path) as library:
        library.remove_collection()
        kept = library.add(
            Report(
                title=title,
                published=date(2025, 3, 29),
                text=text,
                sentences=(
                    Sentence(start=0, end=len(title)),
                    Sentence(start=found, end=len(text)),
                ),
                meeting=Meeting(
                    place=HOSTILE,
                    countries=("KZ", "UZ"),
                    participants=(Person(name=HOSTILE, role=HOSTILE),),
                ),
                indicators=(
                    Indicator(
                        start=start,
                        end=start + 4,
                        quote="14 %",
                        value=14,
                        unit="count",
                        noun=HOSTILE,
                        measure="trade",
                        countries=("KZ",),
                    ),
                ),
                sources=(Source(outlet=HOSTILE, url=HOSTILE),),
                headline_conflicts=(
                    HeadlineConflict(
                        title_quote=HOSTILE,
                        title_start=0,
                        title_end=1,
                        body_quote=HOSTILE,
                        body_start=found,
                        body_end=found + 1,
                        why=HOSTILE,
                    ),
                ),
            )
        )
    return kept.id


COMMANDS = [
    ["list"],
    ["list", "--format", "json"],
    ["list", "--format", "csv"],
    ["list", "--format", "md"],
    ["find", "Handel"],
    ["find", "--format", "json"],
    ["find", "--format", "csv"],
    ["find", "--format", "md"],
    ["show", "ID"],
    ["show", "ID", "--explain"],
    ["show", "ID", "--format", "json"],
    ["series", "trade", "--country", "KZ"],
    ["translate", "ID", "--engine", "none"],
    ["translate", "ID", "--engine", "none", "--english"],
    ["export"],
    ["export", "--format", "csv"],
    ["export", "--format", "md"],
]
UNKNOWN_TO_THE_MEMORY = 1


@pytest.mark.parametrize("arguments", COMMANDS)
def test_plain_output_holds_nothing_that_acts(report_id: str, arguments: list[str]) -> None:
    run = gipfel(*(report_id if word == "ID" else word for word in arguments))
    assert run.returncode == (UNKNOWN_TO_THE_MEMORY if "translate" in arguments else 0)
    assert "RTL" in run.stdout
    assert not ACTING.search(run.stdout + run.stderr)


@pytest.mark.parametrize("arguments", COMMANDS)
def test_a_terminal_gets_only_the_codes_of_styles(report_id: str, arguments: list[str]) -> None:
    shown = on_terminal(*(report_id if word == "ID" else word for word in arguments), columns=300)
    assert shown.status == (UNKNOWN_TO_THE_MEMORY if "translate" in arguments else 0)
    sent = shown.sent.decode().replace("\r\n", "\n")
    assert not ACTING.search(re.sub(r"\x1b\[[0-9;]*m", "", sent))
    screen = "\n".join(shown.lines)
    assert "RTL" in screen
    assert "[/EU][@click=app.quit][bold]" in screen or "md" in arguments


def test_json_loses_nothing(report_id: str) -> None:
    report = json.loads(gipfel("show", report_id, "--format", "json").stdout)
    assert report["meeting"]["place"] == HOSTILE
    assert report["title"].endswith(HOSTILE)


def test_no_cell_of_csv_begins_a_formula(report_id: str) -> None:
    (row,) = csv.DictReader(io.StringIO(gipfel("list", "--format", "csv").stdout))
    assert row["title"].startswith("'=HYPERLINK")


def test_markdown_keeps_its_columns(report_id: str) -> None:
    heading, _, row = gipfel("list", "--format", "md").stdout.splitlines()
    assert len(re.findall(r"(?<!\\)\|", row)) == heading.count("|")


@pytest.mark.parametrize("options", [[], ["--json"], ["--explain"]])
def test_a_hostile_source_is_read_as_text(tmp_path: Path, options: list[str]) -> None:
    source = tmp_path / "report.txt"
    source.write_text(f"Titel\n\nDer Handel wuchs um 14 Prozent {HOSTILE}.\n" + "Ein Satz. " * 99)
    run = gipfel("read", str(source), "--published", "2025-03-29", *options)
    assert run.returncode == 0
    assert "RTL" in run.stdout
    assert not ACTING.search(run.stdout)
