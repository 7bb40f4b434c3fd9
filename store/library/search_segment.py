"""A part of the search index that never changes: sorted words, and where each is found.

All is kept in flat arrays, so that a segment is used straight from a mapped file. Reports stand in
it newest first, the figures of each in their order; so the first set bit of an answer is the best.
Which figures (or reports) have a word is an array of their numbers or, for a word of more than one
in a hundred, one bit for each; answers are the bits of one Python integer.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence

from store.library.search import Rank, asked_countries
from store.library.search_keys import countries_of_key, key
from store.library.search_terms import AnyOf, Lookup, Term

DENSE_FIGURES, DENSE_REPORTS = 128, 64
"""A word of more than one in so many is kept as bits: quicker to add up, and no larger by much."""

LETTERS = "\x02"
"""Begins what is no word: three letters that so many words have inside that adding them up would
hold a key press; it is found where they are."""

_CACHED = 128
_LAST = "\U0010ffff"
_BYTE = re.compile(rb"[^\x00]")
_TO_DIGITS = bytes([48]) + bytes([49]) * 255


def bits_of(numbers: int) -> Iterator[int]:
    """The places of the set bits, lowest first."""
    data = numbers.to_bytes((numbers.bit_length() + 7) // 8, "little")
    for match in _BYTE.finditer(data):
        at = match.start()
        byte = data[at]
        while byte:
            lowest = byte & -byte
            yield at * 8 + lowest.bit_length() - 1
            byte ^= lowest


class Postings:
    """Which of `size` figures (or reports) have each word, the words known by their number."""

    def __init__(
        self,
        size: int,
        starts: Sequence[int],
        numbers: Sequence[int],
        dense: Sequence[int],
        bitmaps: memoryview,
    ) -> None:
        self.size = size
        self._starts = starts
        self._numbers = numbers
        self._dense = {word: at for at, word in enumerate(dense)}
        self._bitmaps = bitmaps
        self._bytes = (size + 7) // 8

    def sections(self) -> dict[str, bytes]:
        """The parts as bytes, by name."""
        return {
            "starts": array("I", self._starts).tobytes(),
            "numbers": array("I", self._numbers).tobytes(),
            "dense": array("I", self._dense).tobytes(),
            "bitmaps": bytes(self._bitmaps),
        }

    def _bits(self, at: int) -> int:
        return int.from_bytes(self._bitmaps[at * self._bytes : (at + 1) * self._bytes], "little")

    def of(self, word: int) -> Iterable[int]:
        """The figures (or reports) that have this word."""
        at = self._dense.get(word)
        if at is not None:
            return bits_of(self._bits(at))
        return self._numbers[self._starts[word] : self._starts[word + 1]]

    def union(self, words: Iterable[int]) -> int:
        """The bits of all that have one of these words."""
        found = 0
        starts, dense = self._starts, self._dense
        slices: list[tuple[int, int]] = []
        total = 0
        for word in words:
            first, last = starts[word], starts[word + 1]
            if first != last:
                total += last - first
                if slices and slices[-1][1] == first:
                    slices[-1] = (slices[-1][0], last)
                else:
                    slices.append((first, last))
            elif word in dense:
                found |= self._bits(dense[word])
        if not total:
            return found
        numbers = self._numbers
        if total * 40 < self.size:
            bitmap = bytearray(self._bytes)
            for first, last in slices:
                for number in numbers[first:last]:
                    bitmap[number >> 3] |= 1 << (number & 7)
            return found | int.from_bytes(bitmap, "little")
        flags = bytearray(self.size)
        for first, last in slices:
            for number in numbers[first:last]:
                flags[number] = 1
        flags.reverse()
        return found | int(flags.translate(_TO_DIGITS), 2)


class Segment:
    """Some reports and their figures, found by words; made by `search_build`."""

    def __init__(
        self,
        ids: Sequence[str],
        revisions: Sequence[int],
        days: Sequence[int],
        first_figures: Sequence[int],
        joined: str,
        word_starts: Sequence[int],
        figures: Postings,
        reports: Postings,
    ) -> None:
        self.ids = ids
        self.revisions = revisions
        self.days = days
        self.first_figures = first_figures
        self._joined = joined
        self._word_starts = word_starts
        self.figures = figures
        self.reports = reports
        self._first_plain = self._at(chr(ord(LETTERS) + 1))
        self._living_reports = (1 << len(ids)) - 1
        self._living_figures = (1 << first_figures[-1]) - 1
        self._known: dict[tuple[AnyOf, bool], int] = {}

    def __len__(self) -> int:
        return len(self._word_starts) - 1

    @property
    def living(self) -> int:
        """How many reports have not been removed."""
        return self._living_reports.bit_count()

    def remove(self, report: int) -> None:
        """Answer no more with this report."""
        first, last = self.first_figures[report], self.first_figures[report + 1]
        self._living_reports &= ~(1 << report)
        self._living_figures &= ~(((1 << (last - first)) - 1) << first)

    def lives(self, report: int) -> bool:
        """Whether this report has not been removed."""
        return bool(self._living_reports >> report & 1)

    def report_of(self, figure: int) -> int:
        """The report that a figure belongs to."""
        return bisect_right(self.first_figures, figure) - 1

    def word(self, number: int) -> str:
        """The word of this number."""
        return self._joined[self._word_starts[number] : self._word_starts[number + 1] - 1]

    def _at(self, word: str) -> int:
        return bisect_left(range(len(self)), word, key=self.word)

    def beginning(self, letters: str) -> range:
        """The words that begin with these letters."""
        return range(self._at(letters), self._at(letters + _LAST))

    def _word(self, word: str) -> tuple[int, ...]:
        at = self._at(word)
        return (at,) if at < len(self) and self.word(at) == word else ()

    def _containing(self, letters: str) -> Iterator[int]:
        find, starts = self._joined.find, self._word_starts
        last = len(self)
        word = self._first_plain
        at = find(letters, starts[word])
        while at >= 0:
            word = bisect_right(starts, at, word) - 1
            yield word
            word += 1
            if word == last:
                break
            at = find(letters, starts[word])

    def _words(self, lookup: Lookup) -> Iterable[int]:
        if lookup.how == "*":
            ready = self._word(LETTERS + lookup.what)
            return ready or self._containing(lookup.what)
        if lookup.how == "<":
            return self.beginning(lookup.what)
        if lookup.how == "=":
            return self._word(lookup.what)
        return (at for at in self.beginning(lookup.what) if lookup.accepts(self.word(at)))

    def _having(self, lookups: AnyOf, *, figures: bool) -> int:
        """The bits of the figures (or reports) for which one of the lookups holds."""
        if not lookups:
            return 0
        known = self._known.get((lookups, figures))
        if known is None:
            postings = self.figures if figures else self.reports
            known = postings.union(word for each in lookups for word in self._words(each))
            if len(self._known) >= _CACHED:
                self._known.clear()
            self._known[lookups, figures] = known
        return known

    def _in_text(self, groups: tuple[AnyOf, ...], within: int, *, figures: bool) -> int:
        if not groups:
            return 0
        for group in groups:
            within &= self._having(group, figures=figures)
        return within

    def ranked(self, terms: Sequence[Term]) -> Mapping[Rank, int]:
        """The bits of the figures that answer all terms, by how well they do."""
        exact = text = meeting = self._living_figures
        for term in terms:
            strong = self._having(term.strong, figures=True)
            in_text = self._in_text(term.figure_text, meeting, figures=True)
            weak = self._having(term.weak, figures=True)
            exact &= strong if term.strong else in_text
            text &= strong | in_text
            meeting &= strong | in_text | weak
            if not meeting:
                return {}
        found = {Rank.EXACT: exact, Rank.TEXT: text & ~exact, Rank.MEETING: meeting & ~text}
        asked = asked_countries(terms)
        if asked and exact:
            only = exact & self._of_countries_within(asked)
            found[Rank.EXACT], found[Rank.AMONG] = only, exact & ~only
        return found

    def _of_countries_within(self, asked: frozenset[str]) -> int:
        return self.figures.union(
            word
            for word in self.beginning(key("n", ""))
            if asked.issuperset(countries_of_key(self.word(word)))
        )

    def answering(self, terms: Sequence[Term]) -> int:
        """The bits of the reports that answer all terms, wherever they do."""
        reports = self._living_reports
        for term in terms:
            fields = self._having((*term.strong, *term.weak), figures=False)
            reports &= fields | self._in_text(term.report_text, reports, figures=False)
        return reports

    def sections(self) -> dict[str, bytes]:
        """The parts of the segment as bytes in this machine's order, for `of_sections`."""
        figures, reports = self.figures.sections(), self.reports.sections()
        return {
            "ids": "\n".join(self.ids).encode(),
            "revisions": array("I", self.revisions).tobytes(),
            "days": array("I", self.days).tobytes(),
            "first_figures": array("I", self.first_figures).tobytes(),
            "removed": array(
                "I", (report for report in range(len(self.ids)) if not self.lives(report))
            ).tobytes(),
            "joined": self._joined.encode(),
            "word_starts": array("I", self._word_starts).tobytes(),
            **{f"figures_{name}": data for name, data in figures.items()},
            **{f"reports_{name}": data for name, data in reports.items()},
        }

    @classmethod
    def of_sections(cls, sections: Mapping[str, memoryview]) -> Segment:
        """The segment that gave these `sections`; the large ones are used where they lie."""

        def numbers(name: str) -> memoryview:
            return sections[name].cast("I")

        ids = str(sections["ids"], "utf-8").split("\n")
        first_figures = numbers("first_figures")
        figures, reports = (
            Postings(
                size,
                numbers(f"{axis}_starts"),
                numbers(f"{axis}_numbers"),
                numbers(f"{axis}_dense"),
                sections[f"{axis}_bitmaps"],
            )
            for axis, size in (("figures", first_figures[-1]), ("reports", len(ids)))
        )
        segment = cls(
            ids=ids,
            revisions=numbers("revisions"),
            days=numbers("days"),
            first_figures=first_figures,
            joined=str(sections["joined"], "utf-8"),
            word_starts=numbers("word_starts"),
            figures=figures,
            reports=reports,
        )
        for report in numbers("removed"):
            segment.remove(report)
        return segment
