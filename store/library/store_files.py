"""The files that make a store, and the links on the way to them."""

from __future__ import annotations

import os
import stat
import time
from pathlib import Path

from store.library.failures import StoreUnreadableError, StoreWriteError
from store.library.filesystem import PRIVATE_FOLDER, refusal


class StoreFiles:
    """The names of a store's files, for the file that a person named.

    Beside ``reports.json`` lie ``.lock``, the journal ``.journal-7`` of its generation, the
    generation before as ``.bak`` with its own journal, and a folder ``.cache`` that anybody may
    delete at any time.
    """

    def __init__(self, location: str | Path) -> None:
        self.location = Path(os.path.abspath(location))  # noqa: PTH100 (keeps links, unlike resolve)
        self.snapshot = Path(os.path.realpath(self.location))
        self.folder = self.snapshot.parent
        self.new = self._beside("new")
        self.backup = self._beside("bak")
        self.lock = self._beside("lock")
        self.cache = self._beside("cache")

    def journal(self, generation: int) -> Path:
        """The journal of the changes made since the snapshot of this generation."""
        return self._beside(f"journal-{generation}")

    def journals(self) -> dict[int, Path]:
        """All journals that there are, by generation, oldest first."""
        prefix = f"{self.snapshot.name}.journal-"
        try:
            names = os.listdir(self.folder)  # noqa: PTH208 (names alone, and many times faster)
        except OSError:
            return {}
        numbers = sorted(
            int(name[len(prefix) :])
            for name in names
            if name.startswith(prefix) and name[len(prefix) :].isdecimal()
        )
        return {number: self.journal(number) for number in numbers}

    def aside(self, path: Path) -> Path:
        """A free name beside `path` under which a damaged file is kept."""
        stamp = time.strftime("%Y%m%dT%H%M%S")
        free = path.with_name(f"{path.name}.damaged-{stamp}")
        number = 2
        while free.exists():
            free = path.with_name(f"{path.name}.damaged-{stamp}-{number}")
            number += 1
        return free

    def nothing_to_restore(self, what_is_wrong: str) -> str:
        """The sentence for a damaged store without a backup: what is left, how to begin anew.

        `what_is_wrong` completes the name of the file, as ``is empty``.
        """
        name = self.snapshot.name
        if self.journals():
            anew = f"move {name} and all {name}.* files to another folder"
        else:
            anew = f"rename it, say to {name}.damaged"
        return (
            f"{self.snapshot} {what_is_wrong} and has no backup, so nothing can be restored and "
            "nothing was changed: put a copy of your own in its place, or "
            f"{anew}, and gipfel begins anew."
        )

    def check_place(self) -> None:
        """Raise if what was named is no place for a store, or no longer leads where it did."""
        now = Path(os.path.realpath(self.location))
        if now != self.snapshot:
            raise StoreWriteError(
                f"Nothing was saved: {self.location} led to {self.snapshot} when it was opened "
                f"and leads to {now} now; close gipfel and open it again."
            )
        try:
            mode = self.snapshot.stat().st_mode
        except FileNotFoundError:
            if self.location.is_symlink():
                raise StoreUnreadableError(
                    f"{self.location} is a link to {self.snapshot}, which is not there; "
                    "connect the drive it is on, or remove the link."
                ) from None
            return
        except OSError as error:
            raise StoreUnreadableError(
                f"{self.snapshot} cannot be reached: {error.strerror or error}; "
                "choose another place with --store."
            ) from error
        if stat.S_ISDIR(mode):
            raise StoreUnreadableError(
                f"{self.snapshot} is a folder; name a file in it, such as "
                f"{self.snapshot / 'reports.json'}."
            )
        if not stat.S_ISREG(mode):
            raise StoreUnreadableError(
                f"{self.snapshot} is not a file that reports can be kept in; "
                "choose another place with --store."
            )

    def make_folder(self) -> None:
        """Make the store's folder, private to its owner."""
        try:
            self.folder.mkdir(mode=PRIVATE_FOLDER, parents=True, exist_ok=True)
        except OSError as error:
            raise refusal(self.snapshot, error) from error

    def _beside(self, ending: str) -> Path:
        return self.snapshot.with_name(f"{self.snapshot.name}.{ending}")
