"""From a fact about a figure's surroundings to the cues that are weighed.

A fact is written ``role=word`` ("of=handelsumsatz": the noun that the figure is an attribute of).
Its cues are the word itself and what is known of it: what it measures, the end of the compound,
the groups of a verb. Words that were never seen are weighed by these.
"""

from __future__ import annotations

from functools import lru_cache

from store.reading.nouns import (
    COST_NOUNS,
    PLAN_ADJECTIVES,
    PLAN_NOUNS,
    RATE_NOUNS,
    SHARE_NOUNS,
    STAKE_NOUNS,
    growth_of,
    sense_of,
)
from store.reading.verbs import NO_GROUPS, PARTED, PARTICIPLES, PRETERITES, WHOLE
from store.reading.words import belonging, grammar, growth, planning

_KNOWN = (
    ("plan", PLAN_NOUNS | PLAN_ADJECTIVES),
    ("cost", COST_NOUNS),
    ("rate", RATE_NOUNS),
    ("share", SHARE_NOUNS),
    ("stake", STAKE_NOUNS),
    ("talks", planning.TALKS),
    ("agreed", planning.AGREED),
    ("ordered", planning.ORDERED),
    ("costing", planning.COSTING),
    ("sells", planning.SELLS),
    ("builds", planning.BUILDS),
    ("shall", planning.SHALL),
    ("other-time", grammar.OTHER_TIMES),
    ("lender", belonging.LENDERS),
    ("gives", belonging.GIVING),
    ("tells", belonging.TELLING),
    ("transfers", belonging.TRANSFERS),
    ("leads", belonging.LEADING),
    ("own-price", frozenset(belonging.OF_THE_COUNTRY)),
)
_ENDS = (
    ("at-home", belonging.AT_HOME),
    ("corridor", belonging.CORRIDORS),
    ("tariff", belonging.TARIFFS),
    ("company", belonging.COMPANIES),
)
_FORMS = (
    ("modal", planning.MODALS),
    ("hearsay", planning.HEARSAY_MODALS),
    ("future", planning.FUTURE),
    ("past", grammar.PAST_FINITES | PRETERITES),
    ("auxiliary", grammar.AUXILIARIES),
    ("participle", PARTICIPLES),
    ("now", grammar.NOW),
    ("later", planning.LATER),
    ("up", frozenset(growth.UP_ADJECTIVES)),
)


@lru_cache(maxsize=65536)
def cues_of(fact: str) -> tuple[str, ...]:
    """The cues of a fact, the fact itself first."""
    role, is_word, word = fact.partition("=")
    if not is_word:
        return (fact,)
    if role.endswith("verb"):
        return (fact, *_verb(role, word))
    if role.endswith("sense"):
        sense = sense_of(word)
        return (f"{role}:{sense.code}",) if sense is not None else (f"{role}:-",)
    return (fact, *_word(role, word))


def _word(role: str, word: str) -> list[str]:
    found = []
    sense = sense_of(word) if len(word) > 2 else None
    if sense is not None:
        found.append(f"{role}:{sense.code}")
        if sense.flow:
            found.append(f"{role}:{sense.code}>{sense.flow}")
    way = growth_of(word)
    if way is not None:
        found.append(f"{role}:{way}")
    found += [f"{role}:{name}" for name, words in (*_KNOWN, *_FORMS) if word in words]
    found += [f"{role}:{name}" for name, ends in _ENDS if word.endswith(ends)]
    if word.startswith(belonging.ACROSS):
        found.append(f"{role}:across")
    groups = WHOLE.get(word)
    if groups:
        found += [f"{role}:v-{group}" for group in groups]
    if len(word) > 6:
        found.append(f"{role}~{word[-5:]}")
        found.append(f"{role}^{word[:5]}")
    return found


def _verb(role: str, word: str) -> list[str]:
    form, _, particle = word.partition(" ")
    groups = PARTED.get((form, particle)) or WHOLE.get(form, NO_GROUPS)
    found = [f"{role}:{group}" for group in groups]
    found += [f"{role}:{name}" for name, words in _FORMS if form in words]
    if len(form) > 5:
        found.append(f"{role}^{form[:5]}")
    found.append(f"{role}~{form[-3:]}")
    return found
