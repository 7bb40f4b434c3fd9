"""What differs between file systems and operating systems about writing for good."""

from __future__ import annotations

import errno
import os
import sys
import time
from pathlib import Path, PureWindowsPath

from store.library.failures import StoreWriteError

Identity = tuple[int, int, int]
"""Tells one content of a file from another: inode, size, moment of the last change.

Not the moment that the inode changed: making a backup link changes that."""

PRIVATE_FILE = 0o600
PRIVATE_FOLDER = 0o700

_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_WRITE = (
    os.O_RDWR
    | os.O_CREAT
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NOFOLLOW", 0)
)

_NETWORK = frozenset(
    {"nfs", "nfs4", "cifs", "smb2", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "lustre"}
    | {"beegfs", "ncpfs", "davfs", "fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "fuse.davfs2"}
)
_DRIVE_REMOTE = 4  # what GetDriveTypeW of the Windows API answers for a network drive

_WHY = {
    errno.ENOSPC: "the disk is full; make room and try again",
    errno.EDQUOT: "your share of the disk is used up; make room and try again",
    errno.EFBIG: "the file may not grow any further; raise the limit and try again",
    errno.EROFS: "the disk is read-only; choose another place with --store",
    errno.EACCES: "permission is denied; choose another place with --store",
    errno.EPERM: "permission is denied; choose another place with --store",
    errno.ELOOP: "a link stands where a file belongs; remove it or choose another place",
}


def identity(stat: os.stat_result) -> Identity:
    """What tells this content of a file from any other."""
    return stat.st_ino, stat.st_size, stat.st_mtime_ns


def identity_at(path: Path) -> Identity | None:
    """The identity of the file at `path`, `None` if there is no file."""
    try:
        return identity(path.stat())
    except FileNotFoundError:
        return None


def open_to_read(path: Path) -> int:
    """A descriptor to read from."""
    return os.open(path, _READ)


def open_to_write(path: Path, *, new: bool) -> int:
    """A descriptor to write to; private to the owner, never through a link, `new` if asked."""
    return os.open(path, _WRITE | (os.O_EXCL if new else 0), PRIVATE_FILE)


def read_at(descriptor: int, offset: int, length: int) -> bytes:
    """Up to `length` bytes from `offset` on."""
    if hasattr(os, "pread"):
        content = os.pread(descriptor, length, offset)
        if len(content) == length:
            return content
    parts = []
    os.lseek(descriptor, offset, os.SEEK_SET)
    while length and (part := os.read(descriptor, length)):
        parts.append(part)
        length -= len(part)
    return b"".join(parts)


def write_whole(descriptor: int, content: bytes) -> None:
    """Write all of `content`; the system may take it in pieces."""
    rest = memoryview(content)
    while rest:
        rest = rest[os.write(descriptor, rest) :]


def sync(descriptor: int) -> None:
    """Return when what was written would survive a power cut."""
    if sys.platform == "darwin":
        import fcntl

        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)  # fsync stops at the drive's own memory there
    elif hasattr(os, "fdatasync"):
        os.fdatasync(descriptor)
    else:
        os.fsync(descriptor)


def sync_folder(folder: Path) -> None:
    """Return when a new name in `folder` would survive a power cut; Windows cannot say."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def put_in_place(new: Path, path: Path) -> None:
    """Rename `new` to `path` at once; Windows refuses while somebody reads, so try for a while."""
    for wait in (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0):
        try:
            new.replace(path)
        except PermissionError:
            if sys.platform != "win32":
                raise
            time.sleep(wait)
        else:
            return
    new.replace(path)


def refusal(path: Path, error: OSError) -> StoreWriteError:
    """The sentence for a write that the system refused."""
    why = _WHY.get(error.errno or 0, f"{error.strerror or error}; choose another place")
    return StoreWriteError(f"Nothing was saved and {path} is as it was: {why}.")


def notices(folder: Path) -> tuple[str, ...]:
    """What a person should know about keeping reports in `folder`; nothing if all is well."""
    found = []
    if _is_on_network(folder):
        found.append(
            f"{folder} is on a network drive, where two programs may not see each other's lock: "
            "let only one write at a time, or keep the store on a local disk."
        )
    if sys.platform == "win32":
        found.append(
            "On Windows a power cut may take back the newest change, and a write waits while "
            "another program reads the file."
        )
    return tuple(found)


def _is_on_network(folder: Path) -> bool:
    if sys.platform == "win32":
        import ctypes

        if PureWindowsPath(folder).drive.startswith("\\\\"):
            return True
        drive = PureWindowsPath(folder).drive + "\\"
        return bool(ctypes.windll.kernel32.GetDriveTypeW(drive) == _DRIVE_REMOTE)
    try:
        mounts = Path("/proc/self/mounts").read_text("utf-8", "replace")
    except OSError:
        return False
    return file_system_of(folder, mounts) in _NETWORK


def file_system_of(folder: Path, mounts: str) -> str:
    """The kind of file system that `folder` is on, by the table that Linux keeps of them."""
    longest, kind = "", ""
    for line in mounts.splitlines():
        _, _, rest = line.partition(" ")
        point, _, rest = rest.partition(" ")
        point = point.replace("\\040", " ").replace("\\011", "\t").replace("\\134", "\\")
        if len(point) >= len(longest) and folder.is_relative_to(point):
            longest, kind = point, rest.partition(" ")[0]
    return kind
