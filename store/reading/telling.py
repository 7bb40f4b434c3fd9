"""What a sentence tells of: of the meeting itself, or of an earlier or a later one."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache
from operator import attrgetter

from store.reading.lexicon import ANOTHER, MEETING, TO_COME, known_words
from store.reading.words import meetings as words
from store.records import Sentence


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    return re.compile(words.ANOTHER_MEETING), re.compile(words.TO_COME)


class Telling:
    """The sentences of one text, asked by their number what they tell of."""

    def __init__(self, text: str, sentences: tuple[Sentence, ...]) -> None:
        self.text = text
        self.sentences = sentences
        self._words = known_words(text)
        self._said: dict[int, int] = {}
        self._of_another: dict[int, bool] = {}

    def number_at(self, offset: int) -> int:
        """The number of the sentence that holds `offset`, or of the one before it."""
        at = bisect_right(self.sentences, offset, key=attrgetter("start"))
        return max(0, at - 1)

    def is_whole(self, number: int) -> bool:
        """Whether a sentence is one, not a dateline like "WIEN, 3. Mai."."""
        sentence = self.sentences[number]
        return self.text.count(" ", sentence.start, sentence.end) > 3

    def says(self, number: int) -> int:
        """What the words of a sentence say, one or another of them; see `lexicon`."""
        said = self._said.get(number)
        if said is None:
            sentence = self.sentences[number]
            said = self._said[number] = self._words.say(sentence.start, sentence.end)
        return said

    def between(self, start: int, end: int) -> int:
        """What the words between two offsets say, one or another of them; see `lexicon`."""
        return self._words.say(start, end)

    def of_meeting(self, start: int, end: int) -> bool:
        """Whether a word between two offsets tells that people met."""
        return self.between(start, end) & MEETING != 0

    def of_another(self, number: int) -> bool:
        """Whether a sentence is about an earlier meeting, or about what has yet to happen."""
        found = self._of_another.get(number)
        if found is None:
            found = self._of_another[number] = self._finds_another(number)
        return found

    def _finds_another(self, number: int) -> bool:
        said, sentence = self.says(number), self.sentences[number]
        another, to_come = _patterns()
        if said & ANOTHER and another.search(self.text, sentence.start, sentence.end):
            return True
        return bool(said & TO_COME and to_come.search(self.text, sentence.start, sentence.end))
