"""What came of translating one sentence."""

from __future__ import annotations

from typing import Literal

from store.records import Record

FailureKind = Literal[
    "no_engine",
    "offline",
    "timeout",
    "rate_limited",
    "quota",
    "auth",
    "rejected",
    "server",
    "garbage",
    "unchanged",
    "cancelled",
]


class Failure(Record, frozen=True, kw_only=True):
    """Why there is no English; `message` is one sentence that says what to do."""

    kind: FailureKind
    message: str


class Outcome(Record, frozen=True, kw_only=True):
    """One German sentence and what is known of its English.

    `english` is `None` exactly if `failure` says why. `provider` names where the English comes
    from (``collection``, ``google`` …), `remembered` whether it came from the memory. If
    `findings` is not empty the figures of the two sides differ: the English must not be shown
    without its mark, and each finding is a short phrase that says what differs.
    """

    german: str
    english: str | None
    provider: str = ""
    remembered: bool = False
    findings: tuple[str, ...] = ()
    failure: Failure | None = None
