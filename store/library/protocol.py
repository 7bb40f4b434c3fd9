"""What every library can do, whatever keeps its reports; nothing here leans on files."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING, Protocol, Self

if TYPE_CHECKING:
    from store.library.query import Hit, Query
    from store.records import Listing, Report, Translation


class LibraryError(Exception):
    """Something about the library failed; its text is one sentence that says what to do."""


class ReportNotFoundError(LibraryError):
    """No report has this id."""


class RevisionConflictError(LibraryError):
    """The report was changed by somebody else since it was read; nothing was written."""

    def __init__(self, mine: Report, theirs: Report) -> None:
        super().__init__(
            f"{mine.id} was changed by another program since you opened it; "
            "compare the two versions and save again."
        )
        self.mine = mine
        self.theirs = theirs


class Memory(Protocol):
    """The translation memory: English that is already known for a German sentence."""

    def recall(self, german: str) -> Translation | None:
        """What is kept for `german`, white space and Unicode form aside."""

    def remember(self, translations: Iterable[Translation]) -> None:
        """Keep `translations`, durably, in one write; a newer one replaces an older."""


class Library(Protocol):
    """Reports, durable once acknowledged: when `add` has returned, a crash loses nothing."""

    @property
    def memory(self) -> Memory:
        """The translation memory kept beside the reports."""

    @property
    def notices(self) -> tuple[str, ...]:
        """What a person should know about keeping reports in this place: a sentence each."""

    def listings(self) -> Sequence[Listing]:
        """A line for each report, newest meeting first."""

    def get(self, report_id: str) -> Report:
        """The report with this id; raises `ReportNotFoundError`."""

    def reports(self) -> Iterator[Report]:
        """Every report, whole, as they are now; much quicker than `get` for each."""

    def add(self, report: Report) -> Report:
        """Keep `report` and return it as kept: with id, moment and revision 1.

        A text that is kept already is the same report: that one is returned unchanged.
        """

    def add_all(self, reports: Iterable[Report]) -> list[Report]:
        """`add` for many, in one durable write."""

    def replace(self, report: Report) -> Report:
        """Keep a changed report and return it with its revision raised.

        Raises `RevisionConflictError` if the kept revision is no longer that of `report`.
        """

    def remove(self, report_ids: Iterable[str]) -> None:
        """Remove these reports in one write; raises `ReportNotFoundError` and removes none."""

    def remove_collection(self) -> int:
        """Remove the reports that came with the program; returns how many."""

    def find(self, query: Query, limit: int = 100) -> Sequence[Hit]:
        """Figures first, best first: exact measure and country, then newest; then text hits.

        Waits until everything is prepared for searching; see `prepare_search`.
        """

    def prepare_search(self) -> Iterator[int]:
        """Make `find` quick, in steps of some milliseconds, so that a screen stays alive.

        Each step yields how many reports are still to come. May be left and begun again at any
        time, in any thread.
        """

    def refresh(self) -> bool:
        """Take in what other programs wrote; true if any report is different now."""

    def close(self) -> None:
        """Leave everything complete on disk; the library cannot be used afterwards."""

    def __enter__(self) -> Self: ...

    def __exit__(self, *exception: object) -> None: ...
