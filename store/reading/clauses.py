"""A light chunker for German: words, clauses, verbs with their particles, noun phrases.

It knows no dictionary of German. Function words, capital letters and word order show where a
clause begins, which preposition a noun stands under and which noun it is a genitive of; that is
enough to say which words a figure belongs to. One pass over the words, no backtracking.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from store.reading.nouns import NounSense, sense_of
from store.reading.parts import Quantity
from store.reading.verbs import FINITE, NO_GROUPS, PARTED, PARTED_FORMS, PARTICIPLES, WHOLE, Groups
from store.reading.words import grammar, planning

_WORD = re.compile(
    r"[^\W\d_]+(?:[-‑’'][^\W\d_]+)*-?|\d+(?:[.,:/]\d+)*|[,;:()–—!?/]|(?<=\s)-(?=\s)|[•▪*|]"
)
_BREAKS = frozenset(";:()–—-!?/•▪*|")
_ATTRIBUTE = re.compile(r"(?:te|ten|ter|tes|tem|ene|enen|ener|enes|enem|nde|nden|nder|ndes|ndem)$")
_FUNCTION = (
    grammar.PREPOSITIONS
    | grammar.DETERMINERS
    | grammar.COORDINATORS
    | grammar.SUBORDINATORS
    | grammar.PERSONAL
    | grammar.AUXILIARIES
    | grammar.ADVERBS
    | grammar.BACKWARD
    | planning.MODALS
)
_FINITE = grammar.AUXILIARIES | grammar.VAGUE_FINITES | FINITE | planning.MODALS
_NOT_FINITE = frozenset({"sein", "gewesen", "worden", "geworden", "gehabt"})


class Word:
    """One word of a sentence, or one whole figure.

    `kind` is ``figure``, ``noun``, ``verb`` (finite or not), ``prep``, ``det``, ``stop`` or
    ``other``. A noun and a figure know the preposition they stand under (`prep`, an index into
    the sentence's words or -1) and a noun what it is a genitive of (`of`, likewise).
    """

    __slots__ = ("counted", "end", "figure", "kind", "low", "of", "prep", "start", "text")

    def __init__(self, text: str, low: str, start: int, end: int, kind: str, figure: int) -> None:
        self.text = text
        self.low = low
        self.start = start
        self.end = end
        self.kind = kind
        self.figure = figure
        self.prep = -1
        self.of = -1
        self.counted = ""

    @property
    def sense(self) -> NounSense | None:
        """What the word measures, if it is a noun (or counts one) that measures something."""
        if self.kind == "noun":
            return sense_of(self.low)
        return sense_of(self.counted) if self.counted else None


class Verb:
    """A verb in a clause: the groups it belongs to, where it and its particle stand."""

    __slots__ = ("at", "groups", "particle")

    def __init__(self, at: int, groups: Groups, particle: int) -> None:
        self.at = at
        self.groups = groups
        self.particle = particle


class Clause:
    """A stretch of words with one verb group: ``words[lo:hi]`` of its sentence.

    `parent` is the clause that a subordinate or elliptic one leans on. `relative` says that it
    opens with a relative pronoun (the antecedent is at the end of the parent); `bare` that it has
    no finite verb of its own and shares that of `partner`. `lows` are its words in lower case.
    """

    __slots__ = (
        "bare",
        "bracket",
        "hi",
        "lo",
        "lows",
        "number",
        "parent",
        "partner",
        "relative",
        "subordinate",
        "verbs",
    )

    def __init__(self, number: int, lo: int, hi: int) -> None:
        self.number = number
        self.lo = lo
        self.hi = hi
        self.parent: Clause | None = None
        self.partner: Clause | None = None
        self.relative = False
        self.subordinate = False
        self.bracket = False
        self.bare = True
        self.verbs: list[Verb] = []
        self.lows: set[str] = set()


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


def parse(text: str, start: int, end: int, quantities: Sequence[Quantity] = ()) -> ParsedSentence:
    """The words and clauses of ``text[start:end]``, each quantity being one word."""
    words = _words(text, start, end, quantities)
    clauses = _clauses(words)
    for at in range(len(words) - 1):
        if words[at].low == "schweizer" and words[at + 1].kind == "noun":
            words[at].kind = "other"  # an adjective that keeps its capital
    for clause in clauses:
        clause.lows = {word.low for word in words[clause.lo : clause.hi]}
        _chunk(words, clause)
    for clause in clauses:
        _find_verbs(words, clause, clauses)
    return ParsedSentence(start, end, words, clauses)


def _words(text: str, start: int, end: int, quantities: Sequence[Quantity]) -> list[Word]:
    words: list[Word] = []
    append = words.append
    shouted = text[start:end].isupper()
    at = start
    number = 0
    first = True
    ahead = [*quantities, None]
    for quantity in ahead:
        stop = end if quantity is None else quantity.start
        for match in _WORD.finditer(text, at, max(at, stop)):
            word = match.group()
            low = word.lower()
            kind = _kind(word, low, first or shouted)
            begin, stop_at = match.span()
            append(Word(word, low, begin, stop_at, kind, -1))
            first = kind == "stop" and word != ","
        if quantity is not None:
            quote = text[quantity.start : quantity.end]
            words.append(Word(quote, quote.lower(), quantity.start, quantity.end, "figure", number))
            if quantity.unit == "count" and quantity.noun:
                words[-1].counted = quantity.noun.lower().split()[-1]
            number += 1
            at = max(at, quantity.end)
            first = False
    return words


@lru_cache(maxsize=16384)
def _kind(word: str, low: str, unsure: bool) -> str:
    if not word[0].isalpha():
        return "stop" if word == "," or word in _BREAKS else "other"
    if low in grammar.PREPOSITIONS:
        return "prep"
    if low in grammar.DETERMINERS:
        return "det"
    if word[0].isupper():
        if not unsure:
            return "noun"
        if low in _FUNCTION:
            return "verb" if low in _FINITE and low not in _NOT_FINITE else "other"
        if low in WHOLE and sense_of(low) is None:
            return "verb"
        if low.endswith(("ische", "ischen", "ischer", "isches", "ischem")):
            return "other"
        return "noun"
    if (low in _FINITE and low not in _NOT_FINITE) or low in WHOLE or low in PARTED_FORMS:
        return "verb"
    return "other"


# Clauses ------------------------------------------------------------------------------------------


def _is_finite(words: list[Word], at: int, hi: int) -> bool:
    word = words[at]
    low = word.low
    if at and words[at - 1].low == "zu":
        return False
    if word.kind == "figure":  # "der Export **verdreifachte** sich"
        return low.endswith(
            ("fachte", "fachten", "doppelte", "doppelten", "halbierte", "halbierten")
        )
    if word.kind == "verb" and low in _FINITE and low not in _NOT_FINITE:
        return not _attributive(words, at, hi)
    if word.kind != "other" or not word.text[0].islower() or low in _FUNCTION:
        return False
    # A verb that no list names: a preterite or a third person, not before its noun.
    if len(low) < 4 or low in grammar.NOT_A_VERB or at + 1 >= hi:
        return False
    return low.endswith(("te", "ten", "t")) and not low.startswith("ge") and _second(words, at, hi)


def _second(words: list[Word], at: int, hi: int) -> bool:
    following = words[at + 1].kind if at + 1 < hi else "stop"
    return following in ("det", "prep", "figure") or words[at + 1].low in grammar.PERSONAL


def _attributive(words: list[Word], at: int, hi: int) -> bool:
    """If a participle stands before its noun: "die **geplante** Fabrik", not "plante Peking"."""
    if not _ATTRIBUTE.search(words[at].low) or not _before_noun(words, at, hi):
        return False
    before = words[at - 1] if at else None
    return before is not None and (
        before.kind in ("det", "prep", "figure")
        or (before.kind in ("other", "verb") and before.low.endswith(("e", "en", "er", "es", "em")))
        or before.low in grammar.COORDINATORS
    )


def _before_noun(words: list[Word], at: int, hi: int) -> bool:
    following = at + 1
    while (
        following < hi
        and words[following].kind == "other"
        and words[following].low.endswith(("e", "en", "er", "es", "em"))
    ):
        following += 1
    return following < hi and words[following].kind == "noun"


def _subordinate(words: list[Word], at: int) -> tuple[bool, bool]:
    """If the words from `at`, behind a comma, open a subordinate clause, and a relative one."""
    low = words[at].low if at < len(words) else ""
    following = words[at + 1].low if at + 1 < len(words) else ""
    nominative = following in ("die", "das", "er", "sie", "es")
    genitive = following in grammar.GENITIVE_DETERMINERS
    if (low == "während" and not genitive) or (low == "seit" and nominative):
        return True, False
    if low in grammar.PREPOSITIONS and following in grammar.RELATIVES:
        # "mit der Deutschland …", but "für die Jahre": a relative is followed by no plain noun
        third = words[at + 2] if at + 2 < len(words) else None
        nominal = third is not None and third.kind == "noun"
        return not nominal or following in ("dessen", "deren", "denen"), True
    if low in grammar.RELATIVES:
        return True, True
    return low in grammar.SUBORDINATORS, False


def _clauses(words: list[Word]) -> list[Clause]:
    clauses: list[Clause] = []
    pieces = _pieces(words)
    outer: list[Clause] = []  # the clause that an opened bracket interrupted
    current: Clause | None = None
    for lo, hi, opener in pieces:
        if lo >= hi:
            if opener == ")" and outer:
                current = outer.pop()
            continue
        behind_comma = opener == ","
        subordinate, relative = _subordinate(words, lo) if behind_comma else (False, False)
        finite = any(_is_finite(words, at, hi) for at in range(lo, hi))
        if not finite and (subordinate or (current is not None and current.subordinate)):
            finite = _verb_last(words, lo, hi)
        if (
            relative
            and words[lo].low in ("der", "die", "das", "den", "dem")
            and (not finite or _verb_second(words, lo, hi))
        ):
            subordinate = relative = False  # an article: an apposition or the next main clause
        if behind_comma is False and opener == "" and words[lo].low in grammar.SUBORDINATORS:
            subordinate = words[lo].low not in ("als", "wie", "bis")
        figure = any(words[at].kind == "figure" for at in range(lo, hi))
        bracket = opener == "("
        if bracket and current is not None:
            outer.append(current)
        if opener == ")" and outer:
            current = outer.pop()
        joined = opener in (",", "&", ")")
        if current is not None and joined and not subordinate and finite:
            finite = not _ends_bracket(words, current, lo, hi)
        if current is not None and joined and not subordinate:
            has_figure = any(words[at].kind == "figure" for at in range(current.lo, current.hi))
            resumed = current.subordinate and not current.bare and _starts_finite(words, lo, hi)
            if resumed and current.parent is not None:
                clause = _open(clauses, lo, hi, current.parent)
                clause.bare = False
                current = clause
                continue
            listing = not finite and not (figure and has_figure) and not _closed(words, current)
            prefield = current.bare and not (figure and has_figure)
            if (listing or prefield) and opener != ")" and current is clauses[-1]:
                current.hi = hi
                current.bare = current.bare and not finite
                continue
        above = current
        if (
            current is not None
            and current.subordinate
            and current.parent is not None
            and not subordinate
            and not finite
            and opener == ","
            and _closed(words, current)
        ):
            above = current.parent  # the relative clause is over
        clause = _open(clauses, lo, hi, above)
        clause.bare = not finite
        clause.subordinate = subordinate
        clause.relative = relative and subordinate
        clause.bracket = bracket
        current = clause
    if not clauses:
        clauses.append(Clause(0, 0, len(words)))
    _share_verbs(clauses)
    return clauses


def _closed(words: list[Word], clause: Clause) -> bool:
    """If the verb group has closed the clause, so that no list can go on: "… ist gestiegen,"."""
    last = words[clause.hi - 1]
    if clause.bare or clause.hi - clause.lo < 2:
        return False
    return last.kind == "verb" or last.low in grammar.PARTICLES


def _verb_last(words: list[Word], lo: int, hi: int) -> bool:
    """If a subordinate clause ends in what can only be its verb, which no list names."""
    last = words[hi - 1]
    if hi - lo < 2 or not last.text[0].islower() or last.low in _FUNCTION:
        return False
    if words[hi - 2].low == "zu" or last.low in grammar.NOT_A_VERB:
        return False
    return last.kind in ("verb", "other") and last.low.endswith(("en", "t", "te", "ten", "ern"))


def _ends_bracket(words: list[Word], clause: Clause, lo: int, hi: int) -> bool:
    """If the piece only brings the verb that is waited for: "soll an A, B und C **gehen**"."""
    while clause.bare and clause.parent is not None:
        clause = clause.parent
    if clause.bare:
        return False
    if any(_is_finite(words, at, hi) for at in range(lo, hi - 1)):
        return False
    last = words[hi - 1].low
    waits_infinitive = waits_participle = False
    for at in range(clause.lo, clause.hi):
        low = words[at].low
        waits_infinitive = waits_infinitive or low in planning.MODALS or low in planning.FUTURE
        waits_participle = waits_participle or low in grammar.AUXILIARIES
    return (waits_infinitive and last.endswith("n")) or (
        waits_participle and (last in PARTICIPLES or last.endswith("iert"))
    )


def _pieces(words: list[Word]) -> list[tuple[int, int, str]]:
    """The words between two breaks, each with what it opens with: "", ",", "&" (und) or a stop."""
    pieces = []
    lo, opener = 0, ""
    for at, word in enumerate(words):
        if word.kind == "stop" and not _names_dash(words, at):
            pieces.append((lo, at, opener))
            lo, opener = at + 1, word.text
        elif word.low in grammar.COORDINATORS and at > lo:
            pieces.append((lo, at, opener))
            lo, opener = at + 1, "&"
        elif word.low in grammar.COORDINATORS:
            lo = at + 1
            opener = "&" if opener in ("", ",") else opener
    pieces.append((lo, len(words), opener))
    return pieces


def _names_dash(words: list[Word], at: int) -> bool:
    """A dash that joins names: "die Bahn China – Kirgisistan – Usbekistan"."""
    if words[at].text not in "–—-" or not 0 < at < len(words) - 1:
        return False
    before, after = words[at - 1], words[at + 1]
    if before.kind != "noun" or after.kind != "noun":
        return False
    return at + 2 >= len(words) or words[at + 2].kind in ("verb", "stop", "other", "prep")


def _open(clauses: list[Clause], lo: int, hi: int, parent: Clause | None) -> Clause:
    clause = Clause(len(clauses), lo, hi)
    clause.parent = parent
    clauses.append(clause)
    return clause


def _starts_finite(words: list[Word], lo: int, hi: int) -> bool:
    return _is_finite(words, lo, hi)


def _verb_second(words: list[Word], lo: int, hi: int) -> bool:
    """If the finite verb stands early and not last, as in a main clause."""
    last = hi - 1
    for at in range(lo + 1, hi):
        if _is_finite(words, at, hi):
            if at >= last:
                return False
            return words[last].kind != "verb" or not _is_finite(words, last, hi)
    return False


def _share_verbs(clauses: list[Clause]) -> None:
    for clause in clauses:
        if not clause.bare:
            continue
        if clause.subordinate or clause.parent is None:
            # "… die Ausfuhren um 130 und die Einfuhren um 55 Prozent stiegen": the next one's verb
            following = next(
                (c for c in clauses[clause.number + 1 :] if not c.bare and c.parent is clause), None
            )
            if following is not None:
                clause.partner = following
                continue
        above = clause.parent
        while above is not None and above.bare:
            above = above.partner if above.partner is not None else above.parent
        clause.partner = above


# Noun phrases -------------------------------------------------------------------------------------


def _chunk(words: list[Word], clause: Clause) -> None:
    prep = -1
    last_noun = -1  # the noun that stood directly before, while nothing else came between
    genitive = False
    open_phrase = False  # a determiner or adjective has opened a phrase that waits for its noun
    for at in range(clause.lo, clause.hi):
        word = words[at]
        kind = word.kind
        if kind == "prep" and not (at == clause.lo and clause.subordinate and _conjunction(word)):
            prep, last_noun, genitive, open_phrase = at, -1, False, True
        elif kind == "det":
            if last_noun >= 0 and word.low in grammar.GENITIVE_DETERMINERS:
                genitive = True
            else:
                if not open_phrase:
                    prep = -1
                genitive = False
                if last_noun >= 0:
                    last_noun = -1
            open_phrase = True
        elif kind == "noun":
            if genitive and last_noun >= 0:
                word.of = last_noun
                word.prep = words[last_noun].prep
            elif last_noun >= 0:
                word.of = last_noun if _genitive_name(words, last_noun, at) else words[last_noun].of
                word.prep = words[last_noun].prep
            else:
                word.prep = prep
            last_noun, genitive, open_phrase = at, False, False
        elif kind == "figure":
            word.prep = prep if (open_phrase or prep == at - 1) else -1
            last_noun, genitive, open_phrase = (at if word.counted else -1), False, False
            prep = -1
        elif kind == "verb" and not _attributive(words, at, clause.hi):
            prep, last_noun, genitive, open_phrase = -1, -1, False, False
        elif kind == "stop":
            last_noun, genitive = -1, False
        else:
            adjective = word.low.endswith(("er", "en")) and word.low not in _FUNCTION
            if last_noun >= 0 and adjective and _before_noun(words, at, clause.hi):
                genitive = genitive or word.low.endswith("er") or _strong_genitive(words, at)
                if not genitive:
                    last_noun, prep = -1, -1
            elif word.low in grammar.COORDINATORS:
                last_noun, genitive = -1, False
                open_phrase = prep >= 0
            elif last_noun >= 0:
                last_noun, prep, genitive = -1, -1, False


def _conjunction(word: Word) -> bool:
    """If a word that may be a preposition opens the clause instead: "während die Importe …"."""
    return word.low in grammar.SUBORDINATORS or word.low == "seit"


def _strong_genitive(words: list[Word], at: int) -> bool:
    """ "Zufluss **deutschen Kapitals**": an adjective in -en before a noun in -s."""
    following = words[at + 1] if at + 1 < len(words) else None
    return following is not None and following.kind == "noun" and following.low.endswith("s")


def _genitive_name(words: list[Word], before: int, at: int) -> bool:
    """ "Wirtschaft Usbekistans": a name in the genitive directly behind its noun."""
    return words[at].low.endswith("s") and words[before].kind == "noun"


# Verbs --------------------------------------------------------------------------------------------


def _find_verbs(words: list[Word], clause: Clause, clauses: list[Clause]) -> None:
    for at in range(clause.lo, clause.hi):
        word = words[at]
        if word.kind != "verb":
            continue
        low = word.low
        if low not in PARTED_FORMS and _attributive(words, at, clause.hi):
            continue
        groups = WHOLE.get(low, NO_GROUPS)
        particle = -1
        if low in PARTED_FORMS:
            particle = _particle(words, at, clause, clauses)
            if particle >= 0:
                groups = PARTED.get((low, words[particle].low), groups)
        clause.verbs.append(Verb(at, groups, particle))


def _particle(words: list[Word], verb: int, clause: Clause, clauses: list[Clause]) -> int:
    reach = clause
    while True:
        last = reach.hi - 1
        if last > verb and words[last].low in grammar.PARTICLES:
            return last
        following = clauses[reach.number + 1] if reach.number + 1 < len(clauses) else None
        if following is None or not following.bare or following.bracket:
            break
        reach = following
    for at in range(verb + 1, min(reach.hi, len(words))):
        if words[at].low in grammar.PARTICLES and (
            at + 1 >= len(words) or words[at + 1].kind == "stop"
        ):
            return at
    return -1
