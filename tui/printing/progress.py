"""How far a long command is: a bar on a terminal, nothing elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from rich.progress import Progress

_MANY = 5
"""Fewer are done before anybody has read a bar."""
_MUCH = 1000
"""Reports that take about a second to prepare for searching."""

Item = TypeVar("Item")


@contextmanager
def progress(items: Iterable[Item], count: int) -> Iterator[Iterator[Item]]:
    """The same items, with a bar on standard error while they are gone through.

    What is printed meanwhile through `tui.invocation.say` stands above the bar.
    """
    if count < _MANY or not sys.stderr.isatty():
        yield iter(items)
        return
    with _bar() as bar:
        yield iter(bar.track(items, total=count, description=""))


def count_down(steps: Iterable[int], what: str) -> None:
    """Go through `steps`, each of which says how much is left, with a bar called `what`."""
    left = iter(steps)
    much = next(left, 0)
    if much < _MUCH or not sys.stderr.isatty():
        for _ in left:
            pass
        return
    with _bar() as bar:
        task = bar.add_task(what, total=much)
        for remaining in left:
            bar.update(task, completed=much - remaining)


def _bar() -> Progress:
    from rich.console import Console
    from rich.progress import (
        BarColumn,
        MofNCompleteColumn,
        Progress,
        TextColumn,
        TimeRemainingColumn,
    )

    return Progress(
        TextColumn("{task.description}", markup=False),
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=sys.stdout.isatty(),
    )
