"""Where nothing can be written the store stays as it was, and the person is told."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest

from store.library import LibraryError, open_library
from store.library.failures import StoreBusyError, StoreUnreadableError, StoreWriteError
from store.library.filesystem import file_system_of, notices
from store.library.tinydb_library import TinyDBLibrary
from tests.store.library.conftest import report_about

ROOT = Path(__file__).parents[3]
NOBODY = 65534

TRY = f"""
import os, sys
import filelock
import store.collection
from store.library import LibraryError, open_library, tinydb_library
from tests.store.library.conftest import report_about
report = report_about("Versuch")
if os.geteuid() == 0:
    os.setgid({NOBODY})
    os.setuid({NOBODY})
try:
    library = open_library(sys.argv[1])
    print(len(library.listings()))
    library.add(report)
except LibraryError as error:
    print(type(error).__name__, error)
"""


def try_without_rights(path: Path) -> list[str]:
    """What a program says that opens the store and adds a report, with no rights of its own."""
    done = subprocess.run(
        [sys.executable, "-c", TRY, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.splitlines()


@pytest.fixture
def in_reach(tmp_path: Path) -> Path:
    """A folder that somebody without rights can enter."""
    for folder in (tmp_path, *tmp_path.parents):
        if folder.stat().st_uid == os.geteuid() and not folder.stat().st_mode & stat.S_IXOTH:
            folder.chmod(folder.stat().st_mode | stat.S_IXOTH | stat.S_IROTH)
    return tmp_path


def test_a_read_only_folder_can_be_read_and_not_written(in_reach: Path) -> None:
    folder = in_reach / "store"
    path = folder / "reports.json"
    open_library(path).close()
    for file in (*folder.iterdir(), folder):
        file.chmod(0o555 if file.is_dir() else 0o444)
    before = {file: file.read_bytes() for file in folder.iterdir() if file.is_file()}
    try:
        listed, refused = try_without_rights(path)
        assert listed == "30"
        assert refused.startswith("StoreWriteError Nothing was saved")
        assert "--store" in refused
        assert {file: file.read_bytes() for file in before} == before
    finally:
        folder.chmod(0o755)


def test_a_place_without_permission_is_said(in_reach: Path) -> None:
    private = in_reach / "private"
    open_library(private / "reports.json").close()
    private.chmod(0)
    try:
        (refused,) = try_without_rights(private / "reports.json")
        assert refused.startswith(("StoreUnreadableError", "StoreWriteError"))
        (refused,) = try_without_rights(private / "new" / "reports.json")
        assert refused.startswith(("StoreUnreadableError", "StoreWriteError"))
    finally:
        private.chmod(0o700)


def test_files_and_folders_are_private(store_path: Path) -> None:
    old = os.umask(0)
    try:
        with open_library(store_path) as library:
            library.add(report_about("Privat"))
            found = {path: path.stat().st_mode for path in store_path.parent.rglob("*")}
    finally:
        os.umask(old)
    found |= {path: path.stat().st_mode for path in store_path.parent.rglob("*")}
    assert len(found) >= 6
    assert stat.S_IMODE(store_path.parent.stat().st_mode) == 0o700
    for path, mode in found.items():
        assert stat.S_IMODE(mode) == (0o700 if stat.S_ISDIR(mode) else 0o600), path


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreUnreadableError, match="is a folder"):
        open_library(tmp_path)


def test_a_pipe_is_no_store_and_nobody_waits_for_it(tmp_path: Path) -> None:
    pipe = tmp_path / "reports.json"
    os.mkfifo(pipe)
    with pytest.raises(StoreUnreadableError, match="not a file"):
        open_library(pipe)


def test_a_file_where_a_folder_belongs(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    with pytest.raises(LibraryError, match=r"reports\.json"):
        open_library(tmp_path / "file" / "reports.json")


def test_a_link_leads_to_the_store(store_path: Path, tmp_path: Path) -> None:
    open_library(store_path).close()
    link = tmp_path / "link.json"
    link.symlink_to(store_path)
    with open_library(link) as linked, open_library(store_path) as direct:
        first = linked.add(report_about("Über den Link"))
        second = direct.add(report_about("Geradeaus"))
        linked.refresh()
        assert linked.get(second.id) == second
        assert direct.get(first.id) == first
    assert link.is_symlink()
    assert [path.name for path in tmp_path.glob("link.json*")] == ["link.json"]


def test_a_dangling_link_is_no_new_store(tmp_path: Path) -> None:
    link = tmp_path / "link.json"
    link.symlink_to(tmp_path / "drive" / "reports.json")
    with pytest.raises(StoreUnreadableError, match=r"is a link to .* not there"):
        open_library(link)
    assert not (tmp_path / "drive").exists()


def test_a_link_in_a_circle_is_said(tmp_path: Path) -> None:
    link = tmp_path / "reports.json"
    link.symlink_to(link)
    with pytest.raises(LibraryError, match=r"reports\.json"):
        open_library(link)


@pytest.mark.parametrize("swapped", ["file", "folder"])
def test_a_swapped_link_is_not_written_through(tmp_path: Path, swapped: str) -> None:
    for name in ("one", "two"):
        open_library(tmp_path / name / "reports.json").close()
    link = tmp_path / "link"
    inside = "reports.json" if swapped == "file" else ""
    link.symlink_to(tmp_path / "one" / inside)
    library = open_library(link if swapped == "file" else link / "reports.json")
    link.unlink()
    link.symlink_to(tmp_path / "two" / inside)
    before = [(tmp_path / name / "reports.json").read_bytes() for name in ("one", "two")]
    with pytest.raises(StoreWriteError, match="leads to"):
        library.add(report_about("Wohin"))
    library.close()
    after = [(tmp_path / name / "reports.json").read_bytes() for name in ("one", "two")]
    assert after == before


def test_a_link_in_the_place_of_the_journal_is_not_followed(
    store_path: Path, tmp_path: Path
) -> None:
    library = open_library(store_path)
    precious = tmp_path / "precious"
    precious.write_text("")
    journal = max(store_path.parent.glob("*.json")).with_name("reports.json.journal-2")
    journal.symlink_to(precious)
    with pytest.raises(LibraryError):
        library.add(report_about("Untergeschoben"))
    assert precious.read_text() == ""


def test_who_keeps_the_lock_is_named_and_nobody_waits_forever(store_path: Path) -> None:
    open_library(store_path).close()
    holder = subprocess.Popen(
        [
            sys.executable,
            "-c",
            "import sys; from store.library.storage import JournaledStorage\n"
            "with JournaledStorage(sys.argv[1]).transaction():\n"
            "    print('held', flush=True); sys.stdin.read()",
            str(store_path),
        ],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert holder.stdout
    assert holder.stdout.readline() == "held\n"
    library = TinyDBLibrary(store_path, patience=0.2)
    with pytest.raises(StoreBusyError, match=f"process {holder.pid}"):
        library.add(report_about("Wartet"))
    assert len(library.listings()) == 30
    holder.communicate("")
    assert library.add(report_about("Wartet")).revision == 1
    library.close()


@pytest.mark.skipif(not Path("/proc/self").exists(), reason="no folder here that takes no files")
def test_a_folder_that_takes_no_files_is_named_at_once() -> None:
    began = time.monotonic()
    with pytest.raises(StoreWriteError, match=r"/proc cannot be written to; .* --store"):
        open_library("/proc/gipfel.json")
    assert time.monotonic() - began < 5


MOUNTS = """\
/dev/vda / ext4 rw,relatime 0 0
server:/home /home nfs4 rw,vers=4.2 0 0
/dev/vdb /home/local\\040disk ext4 rw 0 0
//nas/share /mnt/share cifs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "kind"),
    [
        ("/var/lib", "ext4"),
        ("/home/ada", "nfs4"),
        ("/homework", "ext4"),
        ("/home/local disk/x", "ext4"),
        ("/mnt/share", "cifs"),
    ],
)
def test_the_kind_of_a_file_system_is_that_of_its_closest_mount(folder: str, kind: str) -> None:
    assert file_system_of(Path(folder), MOUNTS) == kind


def test_a_local_disk_needs_no_notice(tmp_path: Path) -> None:
    assert notices(tmp_path) == ()
    with open_library(tmp_path / "reports.json") as library:
        assert library.notices == ()
