"""A provider on loopback, an engine that asks it, and a memory to keep what it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import pytest

from store.records import Translation
from store.translation.engines.google import Google
from tests.store.translation.provider import Provider, provider

ENGLISH = {
    "Der Handel wuchs um 14 Prozent.": "Trade grew by 14 percent.",
    "Er erreichte 2,5 Milliarden Euro.": "It reached 2.5 billion euros.",
    "Die Minister treffen sich am 29. März.": "The ministers meet on 29 March.",
}


class KeptInMind:
    """The smallest memory: what it is told until the test ends."""

    def __init__(self) -> None:
        self.kept: dict[str, Translation] = {}
        self.writes = 0

    def recall(self, german: str) -> Translation | None:
        return self.kept.get(" ".join(german.split()))

    def remember(self, translations: Iterable[Translation]) -> None:
        self.writes += 1
        for translation in translations:
            self.kept[" ".join(translation.german.split())] = translation


@pytest.fixture
def memory() -> KeptInMind:
    return KeptInMind()


@pytest.fixture
def google() -> Iterator[Provider]:
    """A provider that knows the sentences of `ENGLISH` and speaks nonsense about others."""
    with provider(lambda german: ENGLISH.get(german, f"English for {german[::-1]}")) as server:
        yield server


@pytest.fixture
def engine(google: Provider) -> Google:
    """Google's engine with the provider on loopback; no pause between the calls of a test."""
    return Google(google.url, pause=0.0)
