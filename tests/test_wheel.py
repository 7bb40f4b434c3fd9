"""What is installed from the wheel works outside the checkout, collection and styles included."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PIP = (sys.executable, "-m", "pip", "-q", "--disable-pip-version-check")
DATA = {
    path.relative_to(ROOT).as_posix()
    for package in ("store", "tui")
    for path in (ROOT / package).rglob("*")
    if path.is_file() and path.suffix in {".json", ".tcss", ".typed"}
}


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [*PIP, "wheel", "--no-deps", "--no-build-isolation", "-w", str(folder), str(ROOT)],
        check=True,
        timeout=120,
    )
    (built,) = folder.glob("gipfel-*.whl")
    return built


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of programs of a fresh environment with the wheel, whose dependencies are those
    that run this test.
    """
    folder = tmp_path_factory.mktemp("environment")
    subprocess.run(
        [sys.executable, "-m", "venv", "--without-pip", str(folder)], check=True, timeout=60
    )
    python = folder / "bin" / "python"
    subprocess.run(
        [*PIP, "--python", str(python), "install", "--no-deps", "--no-index", str(wheel)],
        check=True,
        timeout=120,
    )
    (site,) = folder.glob("lib/python*/site-packages")
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python.parent


def run(program: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [program, *arguments],
        capture_output=True,
        text=True,
        cwd=cwd,
        env=environment,
        timeout=60,
    )


def test_the_wheel_holds_every_report_and_style(wheel: Path) -> None:
    assert len([name for name in DATA if name.startswith("store/collection/reports/")]) == 30
    held = set(zipfile.ZipFile(wheel).namelist())
    assert held >= DATA
    assert not any(name.startswith(("tests/", "benchmarks/")) for name in held)


def test_installed_elsewhere_gipfel_shows_its_collection(installed: Path, tmp_path: Path) -> None:
    where = run(installed / "python", "-c", "import tui; print(tui.__file__)", cwd=tmp_path)
    assert where.stdout.startswith(str(installed.parent)), "the checkout must not be what runs"
    listed = run(installed / "gipfel", cwd=tmp_path)
    assert (listed.returncode, listed.stderr) == (0, "")
    assert len(listed.stdout.splitlines()) == 30
    shown = run(installed / "gipfel", "show", "kz-uz-almaty-2025-03", cwd=tmp_path)
    assert "Kassym-Jomart Tokayev" in shown.stdout


OPEN_THE_BROWSER = """
import asyncio
from store.library import open_library
from tui.app import Browser

async def main():
    with open_library("reports.json") as library:
        browser = Browser(library, lambda: None)
        async with browser.run_test() as pilot:
            await pilot.pause()
            print(browser.is_running)

asyncio.run(main())
"""


def test_installed_elsewhere_the_browser_opens_with_its_styles(
    installed: Path, tmp_path: Path
) -> None:
    opened = run(installed / "python", "-c", OPEN_THE_BROWSER, cwd=tmp_path)
    assert (opened.stdout, opened.stderr) == ("True\n", "")
