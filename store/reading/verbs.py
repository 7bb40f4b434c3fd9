"""Verb forms from principal parts, and which groups of verbs a form belongs to.

A group says what a verb tells about a figure: ``up``, ``down``, ``plan``, ``share``, ``reach``,
``more_than``, ``less_than``, ``stake`` or one of the actions ("invest", "export", …).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from store.reading.words import actions, growth, planning, sharing

INSEPARABLE = ("be", "emp", "ent", "er", "ge", "miss", "über", "unter", "ver", "wider", "zer")

Groups = frozenset[str]
NO_GROUPS: Groups = frozenset()

_ADJECTIVE_ENDINGS = ("", "e", "en", "er", "es", "em")


class Conjugated:
    """The forms of one verb: finite ones, infinitive and participles (all lower case)."""

    __slots__ = ("finite", "infinitive", "participle", "particle", "past")

    def __init__(self, entry: str) -> None:
        parts = entry.split()
        self.particle, _, infinitive = parts[0].rpartition("|")
        self.infinitive = infinitive
        stem = infinitive.removesuffix("en") if infinitive.endswith("en") else infinitive[:-1]
        if len(parts) == 4:
            present, preterite, self.participle = parts[1:]
            plural = preterite + ("n" if preterite.endswith("e") else "en")
        else:
            link = "e" if stem[-1] in "td" or stem.endswith(("dn", "ffn", "chn", "gn")) else ""
            present, preterite = f"{stem}{link}t", f"{stem}{link}te"
            plural = preterite + "n"
            bare = infinitive.startswith(INSEPARABLE) or infinitive.endswith("ieren")
            self.participle = f"{'' if bare else 'ge'}{stem}{link}t"
        self.past = {preterite, plural}
        self.finite = {present, preterite, plural, infinitive, stem + "e"}

    def joined(self) -> Iterator[str]:
        """The forms written as one word: in a subordinate clause, infinitives and participles."""
        if self.particle:
            yield from (self.particle + form for form in self.finite)
            yield f"{self.particle}zu{self.infinitive}"
        else:
            yield from self.finite
        yield from (self.particle + self.participle + e for e in _ADJECTIVE_ENDINGS)
        # present participle as an adjective: "wachsende", "bestehenden"
        yield from (f"{self.particle}{self.infinitive}d{e}" for e in _ADJECTIVE_ENDINGS)


class _Tables(NamedTuple):
    whole: dict[str, Groups]
    parted: dict[tuple[str, str], Groups]
    finite: frozenset[str]
    participles: frozenset[str]
    past: frozenset[str]


def _tables() -> _Tables:
    groups = {
        "up": growth.UP_VERBS,
        "down": growth.DOWN_VERBS,
        "plan": planning.PLAN_VERBS,
        "share": sharing.SHARE_VERBS,
        "stake": sharing.STAKE_VERBS,
        "reach": actions.REACH_VERBS,
        "more_than": actions.MORE_THAN_VERBS,
        "less_than": actions.LESS_THAN_VERBS,
        **actions.ACTION_VERBS,
    }
    whole: dict[str, set[str]] = {}
    parted: dict[tuple[str, str], set[str]] = {}
    finite: set[str] = set()
    participles: set[str] = set()
    past: set[str] = set()
    for group, entries in groups.items():
        listed = [entry.strip() for entry in entries.splitlines() if entry.strip()]
        swiss = [entry.replace("ß", "ss") for entry in listed if "ß" in entry]
        for entry in listed + swiss:
            verb = Conjugated(entry)
            for form in verb.joined():
                whole.setdefault(form, set()).add(group)
            participles.add(verb.particle + verb.participle)
            if verb.particle:
                for form in verb.finite:
                    parted.setdefault((form, verb.particle), set()).add(group)
            finite |= verb.finite
            past |= verb.past
    return _Tables(
        {form: frozenset(names) for form, names in whole.items()},
        {form: frozenset(names) for form, names in parted.items()},
        frozenset(finite),
        frozenset(participles),
        frozenset(past),
    )


WHOLE, PARTED, FINITE, PARTICIPLES, PRETERITES = _tables()
PARTED_FORMS = frozenset(form for form, _ in PARTED)
