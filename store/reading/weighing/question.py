"""What is asked of a figure, and who answers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from store.reading.parts import Quantity

Answer = TypeVar("Answer")


class Option(NamedTuple):
    """One answer: the facts speak for its `group`, the `cues` for itself.

    A string of `cues` may be several, joined by semicolons.
    """

    group: str
    cues: Sequence[str] = ()


class Question(NamedTuple, Generic[Answer]):
    """What `field` of a figure is, with the options that the text offers.

    The `answers` are what the options stand for, one each. `facts` are about the figure's
    surroundings, as ``role=word``; each speaks for or against a group of options. Cues are weighed
    alone and together with each of the `contexts`.
    """

    field: str
    facts: Sequence[str]
    options: Sequence[Option]
    answers: Sequence[Answer]
    contexts: tuple[str, ...] = ()


class Judge(Protocol):
    """Whoever answers questions: the weights that were learned, or a teacher who knows."""

    def answer(self, question: Question[Any], quantity: Quantity) -> int:
        """The number of the option that is right for this figure."""
        ...

    def weight(self, field: str, fact: str, group: str) -> float:
        """How much a fact speaks for a group of options; above zero for, below against."""
        ...
