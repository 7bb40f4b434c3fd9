"""Texts in: what is read is printed or kept, and what cannot be read stops nothing else."""

from __future__ import annotations

import io
import json
import os
import re
import signal
import subprocess
import time
import zipfile
from datetime import date
from pathlib import Path

import pytest

from store.library import open_library
from tests.tui.commands.program import GIPFEL, PATIENCE, environment, gipfel, on_terminal

ARTICLE = """\
Kirgisistan und Tadschikistan stecken 30 Prozent ihrer Investitionen von 2 Mrd. USD in Strom

Der Handel zwischen Kirgisistan und Tadschikistan ist seit Jahresbeginn um 30 Prozent gestiegen.
Die gemeinsamen Investitionen betragen mehr als 2 Milliarden US-Dollar, wie bei einem \
informellen Treffen der Präsidenten Sadyr Schaparow und Emomali Rahmon in Osch mitgeteilt wurde.
Besprochen wurden Vorhaben in der Energiewirtschaft, der Landwirtschaft und im Bergbau.
Die Wirtschaft Tadschikistans wuchs im vergangenen Jahr um 8,4 Prozent.
"""
ENGLISH = "The two presidents met in Osh and said that trade had grown by 30 percent this year.\n"
RUSSIAN = "Президенты встретились в Оше и сообщили, что торговля выросла на 30 процентов.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "artikel.txt"
    path.write_text(ARTICLE)
    return path


def read_json(*arguments: str, stdin: str | bytes = b"") -> list[dict]:
    run = gipfel("read", *arguments, "--json", stdin=stdin)
    assert (run.returncode, run.stderr) == (0, "")
    return [json.loads(line) for line in run.stdout.splitlines()]


def test_read_prints_what_an_article_says(article: Path, store_path: Path) -> None:
    (read,) = read_json(str(article), "--published", "2025-07-09")
    assert list(read) == [
        "title",
        "published",
        "text",
        "sentences",
        "meeting",
        "indicators",
        "sectors",
        "sector_mentions",
        "headline_conflicts",
    ]
    assert read["published"] == "2025-07-09"
    assert read["text"] == ARTICLE
    assert read["title"] == ARTICLE.splitlines()[0]
    for found in [*read["sentences"], *read["indicators"], *read["sector_mentions"]]:
        assert ARTICLE[found["start"] : found["end"]].strip()
    figures = {
        (figure["value"], figure["measure"], tuple(figure["countries"]), figure["period"])
        for figure in read["indicators"]
    }
    assert (30, "trade", ("KG", "TJ"), "2025-01/..") in figures
    assert (8.4, "gdp", ("TJ",), "2024") in figures
    meeting = read["meeting"]
    assert (meeting["kind"], meeting["place"], meeting["countries"]) == (
        "informal",
        "Osch",
        ["KG", "TJ"],
    )
    assert {"agriculture", "mining"} <= set(read["sectors"])
    (conflict,) = read["headline_conflicts"]
    assert "30 Prozent ihrer Investitionen" in conflict["title_quote"]
    assert "um 30 Prozent gestiegen" in conflict["body_quote"]
    assert conflict["why"].endswith("the body gives it as growth of trade.")
    assert not store_path.exists(), "reading keeps nothing"


def test_standard_input_reads_like_the_file(article: Path) -> None:
    from_file = read_json(str(article), "--published", "2025-07-09")
    for bytes_of in (ARTICLE.encode(), ARTICLE.encode("utf-16"), ARTICLE.encode("cp1252")):
        assert read_json("-", "--published", "09.07.2025", stdin=bytes_of) == from_file


def test_the_day_of_publication_comes_from_the_text_then_from_the_file(article: Path) -> None:
    noon = 1_752_058_800  # 2025-07-09 11:00 UTC
    os.utime(article, (noon, noon))
    assert read_json(str(article))[0]["published"] == "2025-07-09"
    article.write_text(f"{ARTICLE}Stand: 11. Juli 2025\n")
    assert read_json(str(article))[0]["published"] == "2025-07-11"
    before = date.today()
    from_input = date.fromisoformat(read_json("-", stdin=ARTICLE)[0]["published"])
    assert before <= from_input <= date.today()


def test_read_for_people_ties_each_figure_to_its_sentence(article: Path) -> None:
    run = gipfel("read", str(article), "--published", "2025-07-09")
    assert run.returncode == 0
    (growth,) = (line for line in run.stdout.splitlines() if line.startswith("+8.4 %"))
    assert growth.split("\t")[:4] == ["+8.4 %", "GDP", "TJ", "2024"]
    assert growth.endswith(
        "Die Wirtschaft Tadschikistans wuchs im vergangenen Jahr um 8,4 Prozent."
    )


def test_explain_names_the_words_behind_each_field(article: Path) -> None:
    run = gipfel("read", str(article), "--published", "2025-07-09", "--explain")
    (growth,) = (line for line in run.stdout.splitlines() if line.startswith("+8.4 %"))
    assert "“im vergangenen Jahr”" in growth
    assert "Wirtschaft" in growth.split("measure")[1]


def test_read_on_a_terminal_fits_80_columns(article: Path) -> None:
    shown = on_terminal("read", str(article), "--published", "2025-07-09", "--explain")
    assert shown.status == 0
    printed = "".join("".join(line.split()) for line in shown.lines)
    for sentence in ARTICLE.splitlines():
        assert not re.search(r"\d", sentence) or "".join(sentence.split()) in printed
    assert any(line.split()[:2] == ["+8.4", "%"] for line in shown.lines)


def test_every_bad_source_is_named_and_the_good_ones_are_kept(tmp_path: Path) -> None:
    sources = {
        "first.txt": ARTICLE.encode(),
        "empty.txt": b"",
        "english.txt": ENGLISH.encode(),
        "russian.txt": RUSSIAN.encode(),
        "binary.dat": bytes(range(256)) * 50,
        "paper.pdf": b"%PDF-1.7\n\xe2\xe3",
        "picture.png": b"\x89PNG\r\n\x1a\n\0\0",
        "page.html": b"<!doctype html><html><p>Der Handel wuchs.</p></html>",
        "second.txt": ARTICLE.replace("30 Prozent", "40 Prozent").encode("cp1252"),
        "third.txt": ARTICLE.replace("30 Prozent", "50 Prozent").replace("\n", "\r\n").encode(),
    }
    for name, content in sources.items():
        (tmp_path / name).write_bytes(content)
    zipfile.ZipFile(tmp_path / "office.docx", "w").writestr("word/document.xml", "<w/>")
    with (tmp_path / "large.txt").open("wb") as large:
        large.truncate(50_000_000)
    (tmp_path / "folder").mkdir()
    bad = ["empty.txt", "english.txt", "russian.txt", "binary.dat", "paper.pdf", "picture.png"]
    bad += ["page.html", "office.docx", "large.txt", "folder", "missing.txt"]
    names = ["first.txt", *bad, "second.txt", "third.txt"]
    run = gipfel("add", *names, "--published", "2025-07-09", cwd=tmp_path)
    assert run.returncode == 1
    complaints = run.stderr.splitlines()
    assert len(complaints) == len(bad)
    for name, complaint in zip(bad, complaints, strict=True):
        assert complaint.startswith(f"gipfel: {name} ")
        assert complaint.endswith(".")
    ids = run.stdout.split()
    assert len(set(ids)) == 3
    listed = gipfel("list").stdout
    assert all(f"{report_id}\t" in listed for report_id in ids)


def test_the_same_text_added_twice_is_the_same_report(article: Path) -> None:
    first = gipfel("add", str(article), "--published", "2025-07-09")
    again = gipfel("add", "-", "--published", "2025-07-09", stdin=ARTICLE.replace("\n", "\r\n"))
    assert first.stdout == again.stdout
    assert len(gipfel("list").stdout.splitlines()) == 31


def test_two_programs_add_at_once_and_nothing_is_lost(tmp_path: Path, store_path: Path) -> None:
    for writer in "ab":
        for number in range(15):
            text = ARTICLE.replace("8,4", f"{number + 1},{'1' if writer == 'a' else '2'}")
            (tmp_path / f"{writer}{number}.txt").write_text(text)
    writers = [
        subprocess.Popen(
            [*GIPFEL, "add", "--published", "2025-07-09"]
            + [str(tmp_path / f"{writer}{number}.txt") for number in range(15)],
            stdout=subprocess.PIPE,
            env=environment(),
            text=True,
        )
        for writer in "ab"
    ]
    printed = [writer.communicate(timeout=PATIENCE)[0].split() for writer in writers]
    assert [writer.returncode for writer in writers] == [0, 0]
    ids = [report_id for part in printed for report_id in part]
    assert len(set(ids)) == 30
    with open_library(store_path) as library:
        assert {listing.id for listing in library.listings()} >= set(ids)
        assert len(library.listings()) == 60


def test_many_sources_show_a_bar_on_a_terminal_and_ids_as_well(tmp_path: Path) -> None:
    names = []
    for number in range(8):
        names.append(str(tmp_path / f"{number}.txt"))
        Path(names[-1]).write_text(ARTICLE.replace("8,4", f"{number},7"))
    shown = on_terminal("add", *names, "--published", "2025-07-09", columns=120)
    assert shown.status == 0
    assert b"8/8" in shown.sent
    ids = [line.split()[0] for line in shown.lines if "published 2025-07-09 as given" in line]
    assert len(set(ids)) == 8


def test_standard_input_can_be_read_once_only() -> None:
    run = gipfel("read", "-", "-", stdin=ARTICLE)
    assert run.returncode == 2
    assert len(run.stderr.splitlines()) == 1


@pytest.mark.parametrize("day", ["yesterday", "2025-13-01", "29. März"])
def test_a_wrong_day_is_wrong_use(article: Path, day: str) -> None:
    run = gipfel("read", str(article), "--published", day)
    assert (run.returncode, run.stdout) == (2, "")
    assert "2025-03-29" in run.stderr


def test_ctrl_c_ends_quietly() -> None:
    program = subprocess.Popen(
        [*GIPFEL, "read", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    )
    assert program.stdin is not None
    time.sleep(1)  # until it waits for its text
    program.send_signal(signal.SIGINT)
    out, err = program.communicate(timeout=PATIENCE)
    assert (program.returncode, out, err.strip()) == (130, b"", b"")


def test_json_can_be_piped_whatever_the_encoding_of_the_terminal() -> None:
    run = gipfel("read", "-", "--json", stdin=ARTICLE, PYTHONIOENCODING="ascii")
    assert json.load(io.StringIO(run.stdout))["text"] == ARTICLE
    run = gipfel("read", "-", stdin=ARTICLE, PYTHONIOENCODING="ascii")
    assert run.returncode == 0
