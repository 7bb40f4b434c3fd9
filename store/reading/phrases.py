"""Inside a clause: noun phrases with prepositions and genitives, verbs with their particles."""

from __future__ import annotations

from store.reading.parsed import Clause, Verb, Word
from store.reading.verbs import NO_GROUPS, PARTED, PARTED_FORMS, WHOLE
from store.reading.words import grammar, planning

_ATTRIBUTE = (
    "te", "ten", "ter", "tes", "tem", "ene", "enen", "ener", "enes", "enem",
    "nde", "nden", "nder", "ndes", "ndem",
)  # fmt: skip


FUNCTION_WORDS = (
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


def is_attributive(words: list[Word], at: int, hi: int) -> bool:
    """If a participle stands before its noun: "die **geplante** Fabrik", not "plante Peking"."""
    if not words[at].low.endswith(_ATTRIBUTE) or not _before_noun(words, at, hi):
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


def chunk(words: list[Word], clause: Clause) -> None:
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
        elif kind == "verb" and not is_attributive(words, at, clause.hi):
            prep, last_noun, genitive, open_phrase = -1, -1, False, False
        elif kind == "stop":
            last_noun, genitive = -1, False
        else:
            adjective = word.low.endswith(("er", "en")) and word.low not in FUNCTION_WORDS
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


def find_verbs(words: list[Word], clause: Clause, clauses: list[Clause]) -> None:
    for at in range(clause.lo, clause.hi):
        word = words[at]
        if word.kind != "verb":
            continue
        low = word.low
        if low not in PARTED_FORMS and is_attributive(words, at, clause.hi):
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
