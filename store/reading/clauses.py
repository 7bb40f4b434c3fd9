"""A light chunker for German: words, clauses, verbs with their particles, noun phrases.

It knows no dictionary of German. Function words, capital letters and word order show where a
clause begins, which preposition a noun stands under and which noun it is a genitive of; that is
enough to say which words a figure belongs to. One pass over the words, no backtracking.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from store.reading.nouns import sense_of
from store.reading.parsed import Clause, ParsedSentence, Word
from store.reading.parts import Quantity
from store.reading.phrases import FUNCTION_WORDS, chunk, find_verbs, is_attributive
from store.reading.verbs import FINITE, PARTED_FORMS, PARTICIPLES, WHOLE
from store.reading.words import grammar, planning

_WORD = re.compile(r"\w+(?:[-‑’'](?=\w)\w+)*-?|[,;:()–—!?/•▪*|]|(?<=\s)-(?=\s)")


_BREAKS = frozenset(";:()–—-!?/•▪*|")
_A_PART_OF_IT = frozenset({"worunter", "wovon"})
_WITH_ZU = re.compile(rf"(?:{'|'.join(sorted(grammar.PARTICLES))})zu\w+n$")
_FINITE = grammar.AUXILIARIES | grammar.VAGUE_FINITES | FINITE | planning.MODALS


_MAY_BE_FINITE = frozenset({"verb", "other", "figure"})
_NOT_FINITE = frozenset({"sein", "gewesen", "worden", "geworden", "gehabt"})


def parse(text: str, start: int, end: int, quantities: Sequence[Quantity] = ()) -> ParsedSentence:
    """The words and clauses of ``text[start:end]``, each quantity being one word."""
    words = _words(text, start, end, quantities)
    clauses = _clauses(words)
    for at in range(len(words) - 1):
        if words[at].low == "schweizer" and words[at + 1].kind == "noun":
            words[at].kind = "other"  # an adjective that keeps its capital
    for clause in clauses:
        clause.lows = {word.low for word in words[clause.lo : clause.hi]}
        chunk(words, clause)
    for clause in clauses:
        find_verbs(words, clause, clauses)
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
            word = match[0]
            low, kind = _look(word, first or shouted)
            append(Word(word, low, *match.span(), kind))
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


@lru_cache(maxsize=32768)
def _look(word: str, unsure: bool) -> tuple[str, str]:
    """A word in lower case, and its kind."""
    low = word.lower()
    return low, _kind(word, low, unsure)


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
        if low in FUNCTION_WORDS:
            return "verb" if low in _FINITE and low not in _NOT_FINITE else "other"
        if low in WHOLE and sense_of(low) is None:
            return "verb"
        if low.endswith(("ische", "ischen", "ischer", "isches", "ischem")):
            return "other"
        return "noun"
    if (low in _FINITE and low not in _NOT_FINITE) or low in WHOLE or low in PARTED_FORMS:
        return "verb"
    return "other"


def _is_finite(words: list[Word], at: int, hi: int) -> bool:
    word = words[at]
    low = word.low
    if at and words[at - 1].low == "zu":
        return False
    if at and words[at - 1].text == "," and at + 1 < hi and words[at + 1].low in ("durch", "von"):
        return False  # "…, bedingt durch die Ernte"
    if word.kind == "figure":  # "der Export **verdreifachte** sich"
        return low.endswith(
            ("fachte", "fachten", "doppelte", "doppelten", "halbierte", "halbierten")
        )
    if word.kind == "verb" and low in _FINITE and low not in _NOT_FINITE:
        return not is_attributive(words, at, hi)
    if word.kind != "other" or not word.text[0].islower() or low in FUNCTION_WORDS:
        return False
    # A verb that no list names: a preterite or a third person, not before its noun.
    if len(low) < 4 or low in grammar.NOT_A_VERB or at + 1 >= hi:
        return False
    return low.endswith(("te", "ten", "t")) and not low.startswith("ge") and _second(words, at, hi)


def _has_finite(words: list[Word], lo: int, hi: int) -> bool:
    for at in range(lo, hi):
        if words[at].kind in _MAY_BE_FINITE and _is_finite(words, at, hi):
            return True
    return False


def _second(words: list[Word], at: int, hi: int) -> bool:
    following = words[at + 1].kind if at + 1 < hi else "stop"
    return following in ("det", "prep", "figure") or words[at + 1].low in grammar.PERSONAL


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
        finite = _has_finite(words, lo, hi)
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
            inner = current
            if current.bare and current.parent is not None and current.parent.subordinate:
                inner = current.parent
            resumed = inner.subordinate and not inner.bare and _starts_finite(words, lo, hi)
            outside = inner.parent
            while outside is not None and outside.subordinate and outside.parent is not None:
                outside = outside.parent
            if resumed and outside is not None:
                clause = _open(clauses, lo, hi, outside)
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
            and not _compares(words, lo)
        ):
            above = current.parent  # the relative clause is over
        elif opener in ";–—" and opener:
            while above is not None and above.subordinate and above.parent is not None:
                above = above.parent
        clause = _open(clauses, lo, hi, above)
        clause.bare = not finite
        goes_on = opener == "&" and current is not None and current.subordinate and current.bare
        clause.subordinate = subordinate or goes_on  # "worunter 3 Mio. t Weizen und 2 Gerste seien"
        clause.relative = relative and subordinate
        clause.bracket = bracket
        current = clause
    if not clauses:
        clauses.append(Clause(0, 0, len(words)))
    _share_verbs(words, clauses)
    return clauses


def _compares(words: list[Word], lo: int) -> bool:
    """ "…, **ein Zehntel mehr** als 2023": said of the clause just closed."""
    return (
        words[lo].kind == "figure"
        and words[lo + 1 : lo + 2] != []
        and (words[lo + 1].low in ("mehr", "weniger", "höher", "niedriger", "über", "unter"))
    )


def _closed(words: list[Word], clause: Clause) -> bool:
    """If the verb group has closed the clause, so that no list can go on: "… ist gestiegen,"."""
    last = words[clause.hi - 1]
    if clause.bare or clause.hi - clause.lo < 2:
        return False
    return last.kind == "verb" or last.low in grammar.PARTICLES


def _verb_last(words: list[Word], lo: int, hi: int) -> bool:
    """If a subordinate clause ends in what can only be its verb, which no list names."""
    last = words[hi - 1]
    if hi - lo < 2 or not last.text[0].islower() or last.low in FUNCTION_WORDS:
        return False
    if words[hi - 2].low == "zu" or last.low in grammar.NOT_A_VERB or _WITH_ZU.match(last.low):
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


def _resumed(words: list[Word], clauses: list[Clause], opening: Clause, inner: Clause) -> Clause:
    """ "Projekte für 3 Mrd., **das sind 20 Mio. Euro**, sollen …": the verb behind what is put in.

    `opening` has no verb of its own and `inner` is what follows it.
    """
    behind = inner.number + 1
    if (
        opening.subordinate
        or inner.subordinate
        or inner.number != opening.number + 1
        or behind >= len(clauses)
    ):
        return inner
    clause = clauses[behind]
    if clause.subordinate or clause.bare or words[clause.lo - 1].text not in ",–—)":
        return inner
    return clause if _starts_finite(words, clause.lo, clause.hi) else inner


def _share_verbs(words: list[Word], clauses: list[Clause]) -> None:
    for clause in clauses:
        if not clause.bare:
            continue
        if clause.subordinate or clause.parent is None:
            # "… die Ausfuhren um 130 und die Einfuhren um 55 Prozent stiegen": the next one's verb
            following = next(
                (
                    c
                    for c in clauses[clause.number + 1 :]
                    if not c.bare and c.parent is clause and words[c.lo].low not in _A_PART_OF_IT
                ),
                None,
            )
            if following is not None:
                clause.partner = _resumed(words, clauses, clause, following)
                continue
        above = clause.parent
        while above is not None and above.bare:
            above = above.partner if above.partner is not None else above.parent
        clause.partner = above
