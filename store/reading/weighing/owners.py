"""Whose a figure is: the sets of countries that the text offers, and what speaks for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from store.reading.parts import CountryMention
from store.reading.stated_figure import StatedFigure
from store.reading.weighing.question import Option, Question
from store.reading.weighing.seen import Codes, Seen
from store.reading.words import belonging, grammar

_SIDES = {
    **dict.fromkeys(("gdp", "prices", "population", "debt", "emissions", "land"), "alone"),
    **dict.fromkeys(
        ("trade", "exports", "imports", "trade_balance", "investment", "financing", "contracts",
         "agreements", "projects", "companies", "tourism", "education"), "two"),
}  # fmt: skip
"""Measures of one country, and those of two sides; the rest may be either."""

_FLAGS = (
    ("mutual", belonging.MUTUAL),
    ("abroad", belonging.ABROAD),
    ("part", belonging.PART_OF),
    ("back", belonging.BACK),
    ("inner", belonging.INNER),
    ("possessive", belonging.POSSESSIVES),
    ("at-home", belonging.OWN_LAND),
    ("riparians", belonging.RIPARIANS),
    ("its-country", grammar.ITS_COUNTRY),
)
_SHAPES = ("none", "parties", "one", "some", "mixed", "foreign", "others")
_UNSAID = {
    (some, many, meet): f"unsaid-{some}-{many + 1}-{meet}"
    for some in (False, True)
    for many in (False, True)
    for meet in (False, True)
}
_NOWHERE = {
    (some, meet): f"nowhere-{some}-{meet}" for some in (False, True) for meet in (False, True)
}
_MOST = 12
"""A set of more countries than this is not thought of, unless all of them meet."""

_FEW = 4
"""Where no more than these meet, any two of them may share a figure that names neither."""


class Setting(NamedTuple):
    """What the text has said of countries up to a figure.

    `parties` meet; `before` are the owners of the figure before, which stands in the same sentence
    if `same_sentence`; `subject` is the country that the sentences before were about, `region` the
    last region named, `whole` the owners of what "davon" takes a part of; `earlier` are the
    mentions of the last sentence that has any; `recent` says how many sentences ago a country was
    last named.
    """

    parties: Codes
    before: Codes | None
    same_sentence: bool
    subject: Codes
    region: Codes
    whole: Codes
    earlier: Sequence[CountryMention]
    recent: Mapping[str, int]


def owners_asked(
    figure: StatedFigure,
    measure: str,
    kind: str,
    *,
    planned: bool,
    setting: Setting,
    seen: Sequence[Seen],
) -> Question[Codes]:
    """Whose the figure is; the answers are sets of country codes, each sorted."""
    answers = _answers(setting, seen)
    parties = frozenset(setting.parties)
    side = _SIDES.get(measure, "local")
    many = str(min(len(parties), 4))
    named = {code for one in seen for code in one.countries}
    here = {code for one in seen if one.where in ("own", "verb") for code in one.countries}
    latest = _latest(figure, seen)
    told = [(one.countries, _told(one, parties, one is latest)) for one in seen]
    ages = _Ages(setting, f"{side}{many}{bool(seen)}")
    unit = figure.unit_class
    plan = "plan" if planned else "fact"
    taken = not figure.clause.lows.isdisjoint(belonging.PART_OF)
    place = "same" if setting.same_sentence else "prev"
    options = []
    of_shape = {
        shape: f"is-{shape};is-{shape}-{kind};is-{shape}-{plan};is-{shape}-{unit}"
        for shape in _SHAPES
    }
    for members, codes in answers.items():
        shape = _shape(members, parties)
        cues = [of_shape[shape]]
        if codes == setting.before:
            alone = "" if seen else f";before-{place}-alone"
            cues.append(f"before-{place};before-{place}-{min(len(codes), 3)}{alone}")
        if taken and codes == setting.whole:
            cues.append("whole")
        cues += [cue for countries, cue in told if members.issuperset(countries)]
        unsaid = members - here
        if unsaid:
            cues.append(_UNSAID[bool(here), len(unsaid) > 1, unsaid <= parties])
            unheard = unsaid - named
            if unheard:
                cues.append(_NOWHERE[bool(named), unheard <= parties])
        cues += [ages[code] for code in codes]
        options.append(Option(shape, cues))
    contexts = (side, many, side + many, measure)
    return Question("countries", _facts(figure), options, [*answers.values()], contexts)


def _answers(setting: Setting, seen: Sequence[Seen]) -> dict[frozenset[str], Codes]:
    """The sets of countries that the figure may belong to, with their codes in order."""
    parties = setting.parties
    found = {**_of_parties(parties)}

    def add(*groups: Sequence[str]) -> None:
        members = frozenset().union(*groups)
        if members not in found and len(members) <= _MOST:
            found[members] = tuple(sorted(members))

    before = setting.before or ()
    for group in dict.fromkeys((before, setting.subject, setting.region, setting.whole)):
        add(group)
    if seen:
        _add_seen(add, seen, parties)
        beside_them = ((), parties, setting.subject, before, setting.whole, _outsider(parties))
        companions = dict.fromkeys(beside_them)
        countries = [*dict.fromkeys(one.countries for one in seen)]
        for at, one in enumerate(countries):
            for beside in companions:
                add(one, beside)
            for later in countries[at + 1 :]:
                add(one, later)
    for code in [*setting.recent][:6]:
        add((code,))
    if setting.earlier:
        for mention in setting.earlier:
            add(mention.countries)
        add(*(mention.countries for mention in setting.earlier))
    return found


@lru_cache(maxsize=256)
def _of_parties(parties: Codes) -> dict[frozenset[str], Codes]:
    """All who meet, none, one of them, and any two if they are few."""
    found: dict[frozenset[str], Codes] = {frozenset(parties): parties, frozenset(): ()}
    for at, code in enumerate(parties):
        found.setdefault(frozenset((code,)), (code,))
        if len(parties) <= _FEW:
            for other in parties[at + 1 :]:
                found.setdefault(frozenset((code, other)), (code, other))
    return found


def _outsider(parties: Codes) -> Codes:
    """The one party that is no Central Asian state, if there is just one."""
    others = tuple(code for code in parties if code not in belonging.CENTRAL_ASIA)
    return others if len(others) == 1 else ()


def _add_seen(add: Callable[..., None], seen: Sequence[Seen], parties: Codes) -> None:
    """Add what the sentence names together: in one clause or in all, with and without some."""
    heard = [one for one in seen if not one.role.startswith("person")]
    together = [heard]
    for where in ("own", "verb", "above"):
        named = [one for one in heard if one.where == where]
        if named and len(named) < len(heard):
            together.append(named)
    for named in together:
        add(*(one.countries for one in named))
        add(parties, *(one.countries for one in named))
        for left_out in ("city", "firm", ("source", "office")):
            rest = [one.countries for one in named if not one.role.startswith(left_out)]
            if len(rest) < len(named):
                add(*rest)


def _shape(members: frozenset[str], parties: frozenset[str]) -> str:
    """How a set of countries relates to those who meet."""
    if not members:
        return "none"
    if members == parties:
        return "parties"
    if members < parties:
        return "one" if len(members) == 1 else "some"
    if members & parties:
        return "mixed"
    return "foreign" if len(members) == 1 else "others"


def _told(one: Seen, parties: frozenset[str], latest: bool) -> str:
    """What a country of the sentence says for the sets that hold it."""
    who = "party" if parties.issuperset(one.countries) else "third"
    role, where = one.role, one.where
    place = f"{where}{one.side}"
    cues = f"{role}-{where};{role}-{place};{where};{place};{who}-{place}"
    return f"{cues};latest;latest-{where}" if latest else cues


def _latest(figure: StatedFigure, seen: Sequence[Seen]) -> Seen | None:
    """The country named last before the figure, other than as who speaks."""
    before = [
        one
        for one in seen
        if one.start < figure.word.start and not one.role.startswith(("person", "office", "source"))
    ]
    return max(before, key=lambda one: one.start, default=None)


class _Ages(dict[str, str]):
    """What speaks for a country because of how many sentences ago it was named."""

    def __init__(self, setting: Setting, tail: str) -> None:
        super().__init__()
        self._setting = setting
        self._tail = tail

    def __missing__(self, code: str) -> str:
        age = min(self._setting.recent.get(code, 9), 4)
        cue = f"age-{'party' if code in self._setting.parties else 'third'}-{age}"
        self[code] = f"{cue};{cue}-{self._tail}"
        return self[code]


def _facts(figure: StatedFigure) -> list[str]:
    """The words that may tell whose the figure is though they name no country."""
    words = figure.words
    facts = [f"opens={words[0].low}"]
    clause = figure.clause
    for word in words[clause.lo : clause.hi]:
        if word.kind != "figure" and word.kind != "stop":
            facts.append(f"in={word.low}")
    facts += [f"{at:+d}={figure.low(at)}" for at in (-1, 1, 2)]
    lows = clause.lows
    facts += [f"has-{name}" for name, group in _FLAGS if not lows.isdisjoint(group)]
    return facts
