"""What the README tells people to type works as it stands there."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tui.cli import COMMANDS

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text("utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text("utf-8")
BLOCKS = [
    block
    for block in re.findall(r"```sh\n(.*?)```", README, re.S)
    if "python3 -m venv" not in block
]
TEXT = "Der Handel zwischen Kasachstan und Usbekistan ist um 14 Prozent gewachsen.\n"


@pytest.mark.parametrize("block", BLOCKS)
def test_the_examples_run(tmp_path: Path, block: str) -> None:
    program = tmp_path / "bin" / "gipfel"
    program.parent.mkdir()
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m tui "$@"\n')
    program.chmod(0o755)
    (tmp_path / "report.txt").write_text(TEXT)
    run = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", block],
        cwd=tmp_path,
        env={
            **os.environ,
            "PATH": f"{program.parent}:{os.environ['PATH']}",
            "PYTHONPATH": str(ROOT),
        },
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert (run.returncode, run.stderr) == (0, "")


def test_every_command_stands_in_the_readme() -> None:
    told = set(re.findall(r"^\| `gipfel ([a-z]+)", README, re.M))
    assert told == set(COMMANDS) - {"browse"}


def test_every_setting_stands_in_the_readme() -> None:
    from store.settings import SETTINGS

    for setting in SETTINGS:
        assert f"`{setting.variable}`" in README


def test_every_file_that_the_readme_shows_or_runs_is_there() -> None:
    links = re.findall(r"\]\(([^)#:]+)\)", README)
    modules = re.findall(r"`python -m (benchmarks\.\w+)`", README)
    scripts = re.findall(r"`python ([\w/]+\.py)`", README)
    assert links and modules and scripts
    named = [*links, *scripts, *(f"{module.replace('.', '/')}.py" for module in modules)]
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_dependency_is_explained_to_contributors() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    named = [*project["dependencies"], *(one for extra in extras for one in extra)]
    packages = {re.split(r"[<>=,]", one)[0] for one in named}
    told = set(re.findall(r"`([\w-]+)`", CONTRIBUTING))
    assert packages - told == set()


def test_every_file_that_contributors_are_told_of_is_there() -> None:
    named = re.findall(r"`((?:store|tui|tests)/[\w/.]*)`", CONTRIBUTING)
    assert named
    assert [name for name in named if not (ROOT / name).exists()] == []
