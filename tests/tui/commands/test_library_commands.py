"""What is kept, printed: list, show, find, remove, config, completion, and how errors look."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
from pathlib import Path

import pytest

from tests.tui.commands.program import GIPFEL, environment, gipfel, on_terminal
from tui.cli import COMMANDS

ALMATY = "kz-uz-almaty-2025-03"
ESCAPE = re.compile(rb"\x1b")


def test_without_a_terminal_gipfel_prints_the_list_of_the_collection() -> None:
    run = gipfel()
    assert (run.returncode, run.stderr) == (0, "")
    lines = run.stdout.splitlines()
    assert len(lines) == 30
    days = [line.split("\t")[1].strip("()") for line in lines]
    assert days == sorted(days, reverse=True)
    assert gipfel("list").stdout == run.stdout


def test_plain_output_is_whole_and_has_no_terminal_codes() -> None:
    run = gipfel("list", COLUMNS="20", FORCE_COLOR="1", TERM="xterm-256color")
    (almaty,) = (line for line in run.stdout.splitlines() if line.startswith(ALMATY))
    assert almaty.split("\t") == [
        ALMATY,
        "2025-03-29",
        "KZ UZ",
        "Almaty",
        "informal meeting",
        "9",
        "!",
        "Kasachstan und Usbekistan: Investitionen seit Jahresbeginn um 14% gestiegen",
    ]
    assert "\x1b" not in run.stdout


def test_the_list_in_every_form() -> None:
    rows = json.loads(gipfel("list", "--format", "json").stdout)
    assert len(rows) == 30
    table = list(csv.DictReader(io.StringIO(gipfel("list", "--format", "csv").stdout)))
    assert [row["id"] for row in table] == [row["id"] for row in rows]
    assert [row["countries"].split() for row in table] == [row["countries"] for row in rows]
    heading, rule, *lines = gipfel("list", "--format", "md").stdout.splitlines()
    assert heading.count("|") == rule.count("|") == lines[0].count("|")
    assert len(lines) == 30


@pytest.mark.parametrize("columns", [80, 200])
def test_on_a_terminal_the_list_fits_and_every_id_is_whole(columns: int) -> None:
    shown = on_terminal("list", columns=columns)
    assert shown.status == 0
    printed = "".join(line[: line.find("  ")] if "  " in line else line for line in shown.lines)
    ids = [row["id"] for row in json.loads(gipfel("list", "--format", "json").stdout)]
    assert all(report_id in printed for report_id in ids)
    assert ESCAPE.search(shown.sent), "a terminal gets a heading that stands out"


def test_no_color_is_heeded_on_a_terminal() -> None:
    coloured = re.compile(rb"\x1b\[[0-9;]*3[0-9]")
    assert coloured.search(on_terminal("list").sent)
    assert not coloured.search(on_terminal("list", NO_COLOR="1").sent)


def test_show_prints_the_meeting_the_figures_and_the_text() -> None:
    run = gipfel("show", ALMATY)
    assert run.returncode == 0
    assert "Meeting\tinformal meeting · Almaty · 2025-03-29" in run.stdout
    assert "Between\tKazakhstan, Uzbekistan" in run.stdout
    assert "Kassym-Jomart Tokayev" in run.stdout
    assert ">4 bn USD\tinvestment\tKZ UZ" in run.stdout
    assert run.stdout.startswith("! "), "the headline contradicts its text"
    assert "written for the collection" in run.stdout
    report = json.loads(gipfel("show", ALMATY, "--format", "json").stdout)
    assert report["id"] == ALMATY
    assert report["text"] in run.stdout


def test_show_of_an_unknown_report_is_one_sentence() -> None:
    run = gipfel("show", "nonesuch")
    assert (run.returncode, run.stdout) == (1, "")
    assert len(run.stderr.splitlines()) == 1
    assert "nonesuch" in run.stderr


def test_remove_takes_out_what_is_named_or_nothing() -> None:
    assert gipfel("remove", "--yes", ALMATY, "nonesuch").returncode == 1
    assert ALMATY in gipfel("list").stdout
    assert gipfel("remove", "--yes", ALMATY).stdout == f"Removed {ALMATY}\n"
    assert ALMATY not in gipfel("list").stdout
    assert "29 reports" in gipfel("remove", "-y", "--collection").stdout
    assert gipfel("list").stdout == ""
    assert gipfel("remove").returncode == 2


def test_on_a_terminal_remove_shows_what_would_go_and_asks() -> None:
    refused = on_terminal("remove", ALMATY, keys=b"\n")
    assert refused.status == 1
    shown = "\n".join(refused.lines)
    assert ALMATY in shown
    assert "2025-03-29" in shown
    assert "Remove this report? [y/N]" in shown
    assert "Nothing was removed." in shown
    assert ALMATY in gipfel("list").stdout
    agreed = on_terminal("remove", ALMATY, keys=b"y\n")
    assert agreed.status == 0
    assert any(line.endswith(f"Removed {ALMATY}") for line in agreed.lines)
    assert ALMATY not in gipfel("list").stdout
    shown = "\n".join(on_terminal("remove", "--collection", keys=b"y\n").lines)
    assert "Remove these 29 reports? [y/N]" in shown
    assert gipfel("list").stdout == ""


def test_nobody_is_asked_of_what_is_not_there() -> None:
    shown = on_terminal("remove", ALMATY, "nonesuch")
    assert shown.status == 1
    assert "There is no report nonesuch, so none was removed" in " ".join(shown.lines)
    assert not any("[y/N]" in line for line in shown.lines)


def test_without_a_terminal_remove_wants_yes() -> None:
    run = gipfel("remove", ALMATY, stdin="y\n")
    assert (run.returncode, run.stdout) == (2, "")
    assert len(run.stderr.splitlines()) == 1
    assert "--yes" in run.stderr
    assert ALMATY in gipfel("list").stdout


@pytest.mark.parametrize("before", [True, False])
def test_the_store_can_be_named_before_or_behind_the_command(tmp_path: Path, before: bool) -> None:
    other = str(tmp_path / "other.json")
    gipfel("--store", other, "remove", "--collection", "--yes")
    option = ["--store", other]
    run = gipfel(*option, "list") if before else gipfel("list", *option)
    assert (run.returncode, run.stdout) == (0, "")
    assert len(gipfel("list").stdout.splitlines()) == 30


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["lst"], "did you mean list?"),
        (["--nonsense"], "--nonsense"),
        (["show"], "ID"),
        (["find", "--limit", "none"], "none"),
        (["find", "--measure", "trad"], "trade"),
        (["find", "--country", "Kasachstn"], "KZ"),
        (["find", "--period", "soon"], "2024"),
        (["find", "country:Nirgendwo"], "Nirgendwo"),
        (["list", "--format", "xml"], "xml"),
        (["completion", "tcsh"], "tcsh"),
    ],
)
def test_wrong_use_is_one_sentence_and_status_2(arguments: list[str], says: str) -> None:
    run = gipfel(*arguments)
    assert (run.returncode, run.stdout) == (2, "")
    assert len(run.stderr.splitlines()) == 1
    assert says in run.stderr


def test_a_wrong_settings_file_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "gipfel.toml").write_text("stroe = 'x'\n")
    run = gipfel("list")
    assert (run.returncode, run.stdout) == (1, "")
    assert len(run.stderr.splitlines()) == 1
    assert "stroe" in run.stderr


def test_config_prints_a_file_that_could_be_the_settings(tmp_path: Path) -> None:
    run = gipfel("config", GIPFEL_KEYS="find=slash,f4", GIPFEL_ENGINE="google")
    assert str(tmp_path / "gipfel.toml") in run.stdout.splitlines()[0]
    assert "GIPFEL_KEYS; from GIPFEL_KEYS" in run.stdout
    (tmp_path / "gipfel.toml").write_text(run.stdout)
    again = gipfel("config")
    assert again.returncode == 0
    assert 'find = "slash,f4"' in again.stdout


def test_config_names_what_the_settings_file_sets_and_gipfel_does_not_know(tmp_path: Path) -> None:
    file = tmp_path / "gipfel.toml"
    file.write_text(
        'theme = "nrod"\nengine = "babelfish"\n'
        '[keys]\nfnd = "slash"\nfind = "slsh, ctrl+f, ?"\nquit = "crtl+q,+,ä,f24,shift+tab"\n'
    )
    run = gipfel("config")
    assert run.returncode == 1
    assert 'theme = "nrod"' in run.stdout
    theme, action, key, pressed, engine = run.stderr.splitlines()
    assert f"no theme nrod, which {file} names; did you mean nord?" in theme
    assert "no action fnd" in action
    assert "did you mean slash?" in key
    assert "did you mean ctrl+q?" in pressed
    assert "google" in engine


@pytest.mark.skipif(not Path("/dev/stdin").exists(), reason="no standard input by name here")
def test_settings_may_come_through_a_pipe_which_can_be_read_once() -> None:
    run = gipfel("config", stdin='engine = "babelfish"\n', GIPFEL_CONFIG="/dev/stdin")
    assert 'engine = "babelfish"' in run.stdout
    assert run.returncode == 1
    assert "no engine babelfish" in run.stderr


def test_every_command_has_help_with_examples() -> None:
    for command in COMMANDS:
        run = gipfel(command, "--help")
        assert run.returncode == 0
        assert f"Examples:\n  {'eval' if command == 'completion' else 'gipfel'}" in run.stdout
    listed = gipfel("--help").stdout
    assert all(f"\n  {command} " in listed for command in COMMANDS)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(shell: str) -> None:
    run = gipfel("completion", shell)
    assert run.returncode == 0
    assert "_GIPFEL_COMPLETE" in run.stdout


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("gipfel sho", "show"),
        ("gipfel show kz-uz-alm", ALMATY),
        ("gipfel find --measure tra", "trade"),
        ("gipfel find --country K", "KZ"),
        ("gipfel find --sector oil", "oil_gas"),
        ("gipfel list --format j", "json"),
    ],
)
def test_the_shell_completes_commands_ids_and_codes(words: str, completed: str) -> None:
    run = gipfel(
        _GIPFEL_COMPLETE="bash_complete",
        COMP_WORDS=words,
        COMP_CWORD=str(len(words.split()) - 1),
    )
    assert completed in [line.partition(",")[2] for line in run.stdout.splitlines()]


def test_completion_keeps_quiet_about_a_broken_store(store_path: Path) -> None:
    store_path.parent.mkdir(parents=True, exist_ok=True)
    store_path.write_text("no store")
    run = gipfel(_GIPFEL_COMPLETE="bash_complete", COMP_WORDS="gipfel show kz", COMP_CWORD="2")
    assert (run.stdout.strip(), run.stderr) == ("", "")
    assert gipfel("list").returncode == 1


def test_a_reader_that_stops_early_is_no_error() -> None:
    run = subprocess.run(
        ["/bin/sh", "-c", '"$@" find --limit 1000 | head -n 1', "sh", *GIPFEL],
        capture_output=True,
        env=environment(),
        timeout=60,
    )
    assert run.stderr == b""
    assert len(run.stdout.splitlines()) == 1


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_output_that_cannot_be_written_is_one_sentence() -> None:
    with Path("/dev/full").open("w") as full:
        run = subprocess.run(
            [*GIPFEL, "list"], stdout=full, stderr=subprocess.PIPE, env=environment(), timeout=60
        )
    assert run.returncode == 1
    assert len(run.stderr.decode().splitlines()) == 1
    assert os.strerror(28).encode() in run.stderr


def test_an_argument_cannot_act_on_the_terminal() -> None:
    run = gipfel("show", "\x1b]52;c;x\x07\u202e")
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", run.stderr)


def test_the_version_is_that_of_the_package() -> None:
    run = gipfel("--version")
    assert re.fullmatch(r"gipfel \d+\.\d+\.\d+\n", run.stdout)
