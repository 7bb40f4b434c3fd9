"""A program that adds reports and says each id once it is safe: `writer PATH NAME COUNT BYTES`.

BYTES is the length of journal after which the snapshot is written anew. With COUNT 0 it goes on
until somebody ends it.
"""

from __future__ import annotations

import itertools
import sys
from pathlib import Path

from store.library import LibraryError
from store.library.tinydb_library import TinyDBLibrary
from tests.store.library.conftest import report_about


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    path, name, count, compact_at = sys.argv[1:]
    numbers = range(int(count)) if int(count) else itertools.count()
    with TinyDBLibrary(Path(path), compact_at=int(compact_at)) as library:
        say("ready")
        for number in numbers:
            try:
                report = library.add(report_about(f"{name} {number} " + "Füllwort " * 40))
            except LibraryError as error:
                say(f"refused {error}")
                return 1
            say(report.id)
    return 0


if __name__ == "__main__":
    sys.exit(main())
