"""A figure where it stands: its sentence, its clause, the words around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from store.reading.nouns import sense_of
from store.reading.parsed import Clause, ParsedSentence, Verb, Word
from store.reading.parts import Quantity
from store.reading.verbs import PARTICIPLES, PRETERITES
from store.reading.words import grammar, measures

NOT_MONEY = frozenset(
    {"percent", "percentage_point", "factor", "count", "km", "m", "m2", "ha", "kW", "kWh"}
    | {"t", "m3", "bbl", "l"}
)


class StatedFigure:
    """One figure of a sentence with what the stages of reading ask about its surroundings.

    `preposition` is the one that the figure stands under ("auf", "von" …); empty if none.
    """

    __slots__ = (
        "_governor",
        "at",
        "clause",
        "preposition",
        "quantity",
        "sentence",
        "unit",
        "verb_clause",
        "word",
        "words",
    )

    def __init__(self, quantity: Quantity, sentence: ParsedSentence, at: int) -> None:
        self._governor: int | None = None
        self.quantity = quantity
        self.sentence = sentence
        self.unit = quantity.unit
        self.words = sentence.words
        self.at = at
        self.word: Word = self.words[at]
        prep = self.word.prep
        self.preposition = self.words[prep].low if prep >= 0 else ""
        self.clause = sentence.clause_of(at)
        partner = self.clause.partner
        self.verb_clause: Clause = partner if self.clause.bare and partner else self.clause

    @property
    def is_money(self) -> bool:
        """If the unit is a currency."""
        return self.quantity.unit not in NOT_MONEY

    @property
    def unit_class(self) -> str:
        """The unit, or ``money`` for every currency."""
        return "money" if self.is_money else self.unit

    def has(self, lows: Iterable[str], clause: Clause | None = None) -> bool:
        """If one of these words (in lower case) stands in the figure's clause, or in another."""
        return not (clause or self.clause).lows.isdisjoint(lows)

    def is_past(self, clause: Clause) -> bool:
        """If the clause tells of what was: preterite or perfect."""
        perfect = False
        for verb in clause.verbs:
            low = self.words[verb.at].low
            if low in grammar.PAST_FINITES or low in PRETERITES:
                return True
            perfect = perfect or low in grammar.PERFECT_AUXILIARIES
        return perfect and any(
            word.low in PARTICIPLES
            or (word.low.startswith("ge") and word.low.endswith(("t", "en")))
            or word.low == "worden"
            or (word.kind == "figure" and word.low.endswith(("facht", "doppelt", "halbiert")))
            for word in self.clause_words(clause)
        )

    def low(self, offset: int) -> str:
        """The word so many places after (before) the figure, in lower case."""
        return self.sentence.low(self.at + offset)

    def following(self, offset: int = 1) -> Word | None:
        """The word so many places after (before) the figure."""
        at = self.at + offset
        return self.words[at] if 0 <= at < len(self.words) else None

    @property
    def verbs(self) -> list[Verb]:
        """The verbs that the figure is said with, its clause's own or the one it leans on."""
        return self.clause.verbs or self.verb_clause.verbs

    def clause_words(self, clause: Clause | None = None) -> Iterator[Word]:
        """The words of the figure's clause."""
        clause = clause or self.clause
        return iter(self.words[clause.lo : clause.hi])

    def heading(self) -> Clause | None:
        """The words before the colon that the figure stands behind: "**Baukosten**: 3 Mio."."""
        if self.verb_clause.verbs and self.verb_clause is self.clause:
            return None
        for at in range(self.at - 1, max(self.at - 12, -1), -1):
            word = self.words[at]
            if word.text == ":" and at:
                above = self.sentence.clause_of(at - 1)
                plain = not any(
                    self.words[v.at].low in grammar.AUXILIARIES for v in above.verbs
                ) and (above.bare or not above.verbs)
                return above if plain and above.hi == at else None
            if word.kind == "verb" or word.text in ";–":
                return None
        return None

    def governor(self) -> int:
        """The noun directly before the figure that it is an attribute of; -1 if there is none.

        "Verträge im Wert von **3 Mrd.**", "ein Plus von **4 %**", "Investitionen (**3 Mrd.**)":
        wrapping nouns are passed over unless nothing stands before them.
        """
        if self._governor is None:
            self._governor = self._find_governor()
        return self._governor

    def _find_governor(self) -> int:
        words, at, lo = self.words, self.at, self.clause.lo
        prep = words[at].prep
        at = prep - 1 if prep >= 0 else at - 1
        found = -1
        while at >= lo:
            word = words[at]
            if word.kind == "noun" or word.counted:
                found = at
                if word.low in measures.ENVELOPES and word.prep >= 0:
                    at = word.prep - 1
                    continue
                return at
            if word.kind == "other" and word.text[0].islower() and not _binds(word.low):
                at -= 1
                continue
            if word.kind == "other" and word.low in ("insgesamt", "zusammen", "gesamt"):
                at -= 1
                continue
            break
        if found < 0 and self.clause.bracket and self.clause.parent is not None and at < lo:
            above = self.clause.parent
            for i in range(min(above.hi, len(words)) - 1, above.lo - 1, -1):
                if words[i].kind == "noun" or words[i].counted:
                    return i
                if words[i].kind in ("figure", "verb"):
                    break
        return found

    def head(self, noun: int) -> int:
        """The noun that `noun` is a genitive of, at the top of the chain."""
        steps = 0
        while self.words[noun].of >= 0 and steps < 8 and self.words[noun].kind == "noun":
            noun = self.words[noun].of
            steps += 1
        return noun

    def object_noun(self) -> int:
        """The noun directly behind the figure, without a preposition: "3 Mio. t **Öl**"; or -1."""
        words = self.words
        at = self.at + 1
        while at < self.clause.hi and at <= self.at + 4:
            word = words[at]
            if word.kind == "noun":
                return at
            if word.kind in ("figure", "stop", "prep", "det"):
                return -1
            if word.kind == "verb" and not word.low.endswith(("e", "en", "er", "es", "em")):
                return -1
            at += 1
        return -1

    def genitive_noun(self) -> int:
        """The whole that the figure is a part of: "34 Prozent **des Außenhandels**"; or -1."""
        words = self.words
        at = self.at + 1
        if at >= self.clause.hi:
            return -1
        first = words[at]
        opens = first.low in ("des", "der", "aller", "ihrer", "seiner", "seines", "ihres", "beider",
                              "dieser", "dieses", "von", "vom", "unserer", "deren", "dessen",
                              "sämtlicher", "eines", "einer", "am", "an")  # fmt: skip
        if not opens and not (first.text[0].isupper() and first.low.endswith("s")):
            return -1
        while at < self.clause.hi and at <= self.at + 7:
            word = words[at]
            if word.kind == "noun" and sense_of(word.low) is not None:
                return at
            if word.kind in ("figure", "stop", "verb") and at > self.at + 1 and word.kind != "verb":
                return -1
            at += 1
        return -1


def _binds(low: str) -> bool:
    return low in ("nicht", "sondern")
