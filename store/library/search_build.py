"""Making segments of the search index: from reports, and from other segments."""

from __future__ import annotations

from array import array
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate, compress

from store.library.search import newest_first
from store.library.search_keys import MARK, keys_of
from store.library.search_segment import DENSE_FIGURES, DENSE_REPORTS, LETTERS, Postings, Segment
from store.records import Report, listing_of

_WORDS_A_STEP = 4000
_NUMBERS_A_STEP = 100_000
_NONE: array[int] = array("I")

_TOO_MANY = 80_000
"""Adding up more numbers than these takes longer than half of what a key press may."""


class SegmentBuilder:
    """Takes reports newest first and gives a `Segment` of them."""

    def __init__(self) -> None:
        self._ids: list[str] = []
        self._revisions = array("I")
        self._days = array("I")
        self._first_figures = array("I", [0])
        self._figures: dict[str, array[int]] = {}
        self._reports: dict[str, array[int]] = {}

    def add(self, report: Report) -> None:
        """Take in `report`; it must not be newer than the one before."""
        figures, whole = keys_of(report)
        day = listing_of(report).day.toordinal()
        number, figure = self.begin(report.id, report.revision, day, len(figures))
        for at, words in enumerate(figures, figure):
            _post(self._figures, words, at)
        _post(self._reports, whole, number)

    def begin(self, report_id: str, revision: int, day: int, figures: int) -> tuple[int, int]:
        """Make room for a report; its number and that of its first figure."""
        number, figure = len(self._ids), self._first_figures[-1]
        self._ids.append(report_id)
        self._revisions.append(revision)
        self._days.append(day)
        self._first_figures.append(figure + figures)
        return number, figure

    def take(self, word: str, figures: Sequence[int], reports: Sequence[int]) -> None:
        """Note that `word` is found in these figures and reports, in any order."""
        for table, numbers in ((self._figures, figures), (self._reports, reports)):
            if numbers:
                table.setdefault(word, array("I")).extend(numbers)

    def steps(self) -> Iterator[Segment | None]:
        """The segment, last; before it `None` whenever a few milliseconds of work are done."""
        for _ in self._add_letters():
            yield None
        by_letter = defaultdict(list)
        for at, word in enumerate(self._reports):  # which has the figures' words too
            by_letter[word[:2]].append(word)
            if at % _WORDS_A_STEP == 0:
                yield None
        words: list[str] = []
        for letter in sorted(by_letter):
            words.extend(sorted(by_letter.pop(letter)))
            yield None
        lengths = (len(word) + 1 for word in words)
        starts = array("I", accumulate(lengths, initial=1))
        yield None
        postings = []
        for table, size, dense in (
            (self._figures, self._first_figures[-1], DENSE_FIGURES),
            (self._reports, len(self._ids), DENSE_REPORTS),
        ):
            flat = _Flat(size, dense)
            work = 0
            for number, word in enumerate(words):
                numbers = table.pop(word, _NONE)
                flat.add(number, numbers)
                work += 10 + len(numbers)
                if work > _NUMBERS_A_STEP:
                    work = 0
                    yield None
            postings.append(flat.postings())
        yield Segment(
            ids=self._ids,
            revisions=self._revisions,
            days=self._days,
            first_figures=self._first_figures,
            joined="\n" + "\n".join(words) + "\n",
            word_starts=starts,
            figures=postings[0],
            reports=postings[1],
        )

    def _add_letters(self) -> Iterator[None]:
        """Note for the commonest three letters in words where they are found."""
        figures = self._first_figures[-1]
        if figures < _TOO_MANY // 10:
            return
        totals: Counter[str] = Counter()
        most = figures // DENSE_FIGURES
        for at, (word, numbers) in enumerate(self._figures.items()):
            if len(numbers) <= most:
                for letters in _threes(word):
                    totals[letters] += len(numbers)
            if at % _WORDS_A_STEP == 0:
                yield None
        common = {letters for letters, total in totals.items() if total > _TOO_MANY}
        words: dict[str, list[str]] = {letters: [] for letters in common}
        for at, word in enumerate(self._reports):
            for letters in common.intersection(_threes(word)):
                words[letters].append(word)
            if at % _WORDS_A_STEP == 0:
                yield None
        since = 0
        for letters, having in words.items():
            for table, size in ((self._figures, figures), (self._reports, len(self._ids))):
                flags = bytearray(size)
                for word in having:
                    numbers = table.get(word, _NONE)
                    for number in numbers:
                        flags[number] = 1
                    since += len(numbers)
                    if since > _NUMBERS_A_STEP:
                        since = 0
                        yield None
                table[LETTERS + letters] = array("I", compress(range(size), flags))

    def finish(self) -> Segment:
        """The segment, at once."""
        *_, segment = self.steps()
        if segment is None:
            raise AssertionError("the last step is the segment")
        return segment


def _threes(word: str) -> set[str]:
    if word[0] in (MARK, LETTERS):
        return set()
    return {word[at : at + 3] for at in range(len(word) - 2)}


def _post(table: dict[str, array[int]], words: set[str], number: int) -> None:
    for word in words:
        numbers = table.get(word)
        if numbers is None:
            table[word] = array("I", (number,))
        else:
            numbers.append(number)


class _Flat:
    """The postings of words that come in order."""

    def __init__(self, size: int, dense: int) -> None:
        self._size = size
        self._most = size // dense
        self._starts = array("I", [0])
        self._numbers = array("I")
        self._dense = array("I")
        self._bitmaps = bytearray()

    def add(self, word: int, numbers: array[int]) -> None:
        if len(numbers) > self._most:
            bitmap = bytearray((self._size + 7) // 8)
            for number in numbers:
                bitmap[number >> 3] |= 1 << (number & 7)
            self._dense.append(word)
            self._bitmaps += bitmap
        else:
            self._numbers.extend(numbers)
        self._starts.append(len(self._numbers))

    def postings(self) -> Postings:
        return Postings(
            self._size,
            memoryview(self._starts),
            memoryview(self._numbers),
            self._dense,
            memoryview(bytes(self._bitmaps)),
        )


def segment_of(reports: Sequence[Report]) -> Segment:
    """A segment of `reports`, in whatever order they come."""
    builder = SegmentBuilder()
    for report in sorted(reports, key=lambda report: newest_first(listing_of(report))):
        builder.add(report)
    return builder.finish()


def merged(segments: Sequence[Segment]) -> Segment:
    """One segment of all living reports of `segments`."""
    builder = SegmentBuilder()
    report_numbers = [array("q", [-1]) * len(segment.ids) for segment in segments]
    figure_numbers = [array("q", [-1]) * segment.first_figures[-1] for segment in segments]
    living = sorted(
        (-segment.days[report], segment.ids[report], at, report)
        for at, segment in enumerate(segments)
        for report in range(len(segment.ids))
        if segment.lives(report)
    )
    for day, report_id, at, report in living:
        segment = segments[at]
        first, last = segment.first_figures[report], segment.first_figures[report + 1]
        revision = segment.revisions[report]
        number, figure = builder.begin(report_id, revision, -day, last - first)
        report_numbers[at][report] = number
        figure_numbers[at][first:last] = array("q", range(figure, figure + last - first))
    for at, segment in enumerate(segments):
        figures, reports = figure_numbers[at], report_numbers[at]
        for word in range(len(segment)):
            if segment.word(word).startswith(LETTERS):
                continue
            builder.take(
                segment.word(word),
                [number for old in segment.figures.of(word) if (number := figures[old]) >= 0],
                [number for old in segment.reports.of(word) if (number := reports[old]) >= 0],
            )
    return builder.finish()
