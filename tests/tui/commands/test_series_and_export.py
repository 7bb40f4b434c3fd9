"""One measure through all reports, contradictions between them, and reports out and in again."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path

import pytest

from store.library import open_library
from store.reading import read
from tests.tui.commands.program import gipfel, on_terminal

TRADE = ("series", "trade", "--country", "KZ", "--country", "UZ")


def sentence(value: str) -> str:
    return (
        f"Kirgisistan und Tadschikistan bilanzieren\n\nDer Handel zwischen Kirgisistan und "
        f"Tadschikistan betrug im Jahr 2023 genau {value} Millionen US-Dollar."
    )


@pytest.fixture
def contradicting(store_path: Path) -> list[str]:
    """Two reports that give different figures for one thing, and nothing else."""
    with open_library(store_path) as library:
        library.remove_collection()
        texts = {date(2024, 2, 1): sentence("500"), date(2024, 9, 1): sentence("300")}
        return [library.add(read(text, day)).id for day, text in texts.items()]


def test_a_series_is_in_the_order_of_its_periods() -> None:
    run = gipfel(*TRADE, "--period", "2018..", "--status", "actual", "--figures", "level")
    assert run.returncode == 0
    rows = [line.split("\t") for line in run.stdout.splitlines()]
    assert ["~4.3 bn USD", "trade", "KZ UZ", "2024"] in [row[:4] for row in rows]
    assert all(row[1:3] == ["trade", "KZ UZ"] for row in rows)
    years = [row[3][:4] for row in rows if row[3][:1] == "2"]
    assert years == sorted(years)
    assert len(set(years)) > 3


def test_a_series_narrows_and_comes_in_every_form() -> None:
    points = json.loads(gipfel(*TRADE, "--unit", "USD", "--format", "json").stdout)
    assert points
    assert {point["indicator"]["unit"] for point in points} == {"USD"}
    table = csv.DictReader(io.StringIO(gipfel(*TRADE, "--unit", "USD", "--format", "csv").stdout))
    assert [row["report"] for row in table] == [point["listing"]["id"] for point in points]
    by_name = gipfel("series", "Handel", "--country", "Kasachstan", "--country", "uzbekistan")
    assert by_name.stdout == gipfel(*TRADE).stdout


def test_a_series_on_a_terminal_has_each_value_and_its_sentence() -> None:
    shown = on_terminal(*TRADE)
    assert shown.status == 0
    assert any(line.split()[:3] == ["~4.3", "bn", "USD"] for line in shown.lines)
    printed = "".join("".join(line.split()) for line in shown.lines)
    assert "lagderWarenaustauschbeietwa4,3MilliardenUS-Dollar" in printed


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["series", "trade"], "--country"),
        (["series", "trad", "--country", "KZ"], "trade"),
        (["series", "trade", "--country", "Kasachstn"], "KZ"),
        (["series", "trade", "--country", "KZ", "--figures", "sum"], "sum"),
        (["series", "trade", "--country", "KZ", "--period", "soon"], "2024"),
        (["export", "--format", "xml"], "xml"),
    ],
)
def test_wrong_use_is_one_sentence(arguments: list[str], says: str) -> None:
    run = gipfel(*arguments)
    assert (run.returncode, run.stdout) == (2, "")
    assert len(run.stderr.splitlines()) == 1
    assert says in run.stderr


def test_contradictions_show_both_sentences(contradicting: list[str]) -> None:
    earlier, later = contradicting
    run = gipfel("contradictions")
    (row,) = (line.split("\t") for line in run.stdout.splitlines())
    assert row[:5] == ["trade", "KG TJ", "2023", "500 m USD", "300 m USD"]
    assert earlier in row[5]
    assert "genau 500 Millionen" in row[5]
    assert later in row[6]
    assert "genau 300 Millionen" in row[6]
    assert gipfel("contradictions", earlier).stdout == run.stdout
    (record,) = csv.DictReader(io.StringIO(gipfel("contradictions", "--format", "csv").stdout))
    assert (record["earlier_value"], record["later_value"]) == ("500000000", "300000000")


def test_no_contradiction_is_said_and_is_no_failure(contradicting: list[str]) -> None:
    gipfel("remove", "--yes", contradicting[0])
    run = gipfel("contradictions")
    assert (run.returncode, run.stdout) == (0, "")
    assert len(run.stderr.splitlines()) == 1
    assert gipfel("contradictions", "nonesuch").returncode == 1


def test_exported_json_comes_in_again_without_loss(tmp_path: Path) -> None:
    exported = gipfel("export").stdout
    file = tmp_path / "reports.json"
    file.write_text(exported)
    copy = ("--store", str(tmp_path / "copy.json"))
    gipfel("remove", "--yes", "--collection", *copy)
    added = gipfel("add", str(file), *copy)
    assert (added.returncode, added.stderr) == (0, "")
    assert len(added.stdout.split()) == 30
    by_id = {report["id"]: report for report in json.loads(exported)["reports"]}
    again = json.loads(gipfel("export", *copy).stdout)["reports"]
    assert {report["id"] for report in again} == set(by_id)
    kept_anew = {"added", "revision"}
    for report in again:
        before = by_id[report["id"]]
        assert {name: report[name] for name in report.keys() - kept_anew} == {
            name: before[name] for name in before.keys() - kept_anew
        }


def test_export_of_chosen_reports() -> None:
    chosen = "kz-uz-almaty-2025-03"
    assert [report["id"] for report in json.loads(gipfel("export", chosen).stdout)["reports"]] == [
        chosen
    ]
    rows = list(csv.DictReader(io.StringIO(gipfel("export", chosen, "--format", "csv").stdout)))
    assert {row["report"] for row in rows} == {chosen}
    assert all(row["quote"] in row["sentence"] and row["sources"] for row in rows)
    assert "## Kasachstan und Usbekistan" in gipfel("export", chosen, "--format", "md").stdout
    assert gipfel("export", chosen, "nonesuch").stdout == ""


@pytest.mark.parametrize(
    "content", ['{"a": 1}', "[{}]", '{"format": "other", "version": 1, "reports": []}', '{"a": ']
)
def test_json_that_is_no_export_is_one_sentence_and_the_others_go_on(
    tmp_path: Path, content: str
) -> None:
    (tmp_path / "wrong.json").write_text(content)
    (tmp_path / "right.txt").write_text(sentence("500"))
    run = gipfel("add", "wrong.json", "right.txt", cwd=tmp_path)
    assert run.returncode == 1
    assert run.stderr.startswith("gipfel: wrong.json: ")
    assert len(run.stderr.splitlines()) == 1
    assert len(run.stdout.split()) == 1
