"""A sentence taken apart: words, verbs and clauses."""

from __future__ import annotations

from msgspec import Struct, field

from store.reading.nouns import NounSense, sense_of
from store.reading.verbs import Groups


class Word(Struct, eq=False):
    """One word of a sentence, or one whole figure.

    `kind` is ``figure``, ``noun``, ``verb`` (finite or not), ``prep``, ``det``, ``stop`` or
    ``other``. A noun and a figure know the preposition they stand under (`prep`, an index into
    the sentence's words or -1) and a noun what it is a genitive of (`of`, likewise).
    """

    text: str
    low: str
    start: int
    end: int
    kind: str
    figure: int = -1
    prep: int = -1
    of: int = -1
    counted: str = ""

    @property
    def sense(self) -> NounSense | None:
        """What the word measures, if it is a noun (or counts one) that measures something."""
        if self.kind == "noun":
            return sense_of(self.low)
        return sense_of(self.counted) if self.counted else None


class Verb(Struct, eq=False):
    """A verb in a clause: the groups it belongs to, where it and its particle stand."""

    at: int
    groups: Groups
    particle: int


class Clause(Struct, eq=False):
    """A stretch of words with one verb group: ``words[lo:hi]`` of its sentence.

    `parent` is the clause that a subordinate or elliptic one leans on. `relative` says that it
    opens with a relative pronoun (the antecedent is at the end of the parent); `bare` that it has
    no finite verb of its own and shares that of `partner`. `lows` are its words in lower case.
    """

    number: int
    lo: int
    hi: int
    parent: Clause | None = None
    partner: Clause | None = None
    relative: bool = False
    subordinate: bool = False
    bracket: bool = False
    bare: bool = True
    verbs: list[Verb] = field(default_factory=list)
    lows: set[str] = field(default_factory=set)


class ParsedSentence:
    """A sentence as words and clauses; `figures` maps a figure's number to its word."""

    __slots__ = ("_lows", "clauses", "end", "figures", "start", "words")

    def __init__(self, start: int, end: int, words: list[Word], clauses: list[Clause]) -> None:
        self.start = start
        self.end = end
        self.words = words
        self.clauses = clauses
        self.figures = {word.figure: i for i, word in enumerate(words) if word.figure >= 0}

    def clause_of(self, at: int) -> Clause:
        """The clause that holds the word number `at`."""
        for clause in self.clauses:
            if clause.lo <= at < clause.hi:
                return clause
        return self.clauses[-1]

    def low(self, at: int) -> str:
        """The word number `at` in lower case; empty outside the sentence."""
        return self.words[at].low if 0 <= at < len(self.words) else ""
