"""How far a long command is: a bar on a terminal, nothing elsewhere."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

_MANY = 5
"""Fewer are done before anybody has read a bar."""

Item = TypeVar("Item")


@contextmanager
def progress(items: Iterable[Item], count: int) -> Iterator[Iterator[Item]]:
    """The same items, with a bar on standard error while they are gone through.

    What is printed meanwhile through `tui.cli.say` stands above the bar.
    """
    if count < _MANY or not sys.stderr.isatty():
        yield iter(items)
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TimeRemainingColumn

    with Progress(
        BarColumn(),
        MofNCompleteColumn(),
        TimeRemainingColumn(),
        console=Console(stderr=True),
        transient=True,
        redirect_stdout=sys.stdout.isatty(),
    ) as bar:
        yield iter(bar.track(items, total=count))
