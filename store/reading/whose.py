"""Whose a figure is: the countries named with its noun, in its clause, or those who meet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from store.reading.clauses import Clause
from store.reading.figure import WEIGHTS, Figure
from store.reading.parts import CountryMention
from store.reading.words import belonging, grammar

_BILATERAL = frozenset(
    [
        "trade",
        "exports",
        "imports",
        "trade_balance",
        "investment",
        "financing",
        "contracts",
        "agreements",
        "projects",
        "companies",
        "tourism",
        "education",
    ]
)
"""Measures that belong to two sides; with one side named the other is the one it meets."""

_TRANSFERS = frozenset({"export", "import", "contract"})
"""Verbs by which something goes from one side to the other."""

_OPEN = frozenset({"gdp", "prices", "population"})
"""Measures of one country, which stays open where the text names none."""

_WAYS = frozenset({"transport", "infrastructure"})
_ALONE = frozenset({"gdp", "prices", "population", "debt", "emissions", "land"})


class Owners(NamedTuple):
    """Country codes, sorted, and the stretch of text that names them, if one does."""

    countries: tuple[str, ...]
    start: int = -1
    end: int = -1


class Setting(NamedTuple):
    """What the text has said of countries up to a figure.

    `parties` meet and `people` gives the country of each surname; `mentions` are all of the
    figure's sentence; `before` are the owners of the figure before, which stands in the same
    sentence if `same_sentence`; `subject` is the country that the sentences before were about,
    `speaker` that of the person last named, `region` the last region named, `whole` the owners of
    what "davon" takes a part of.
    """

    parties: tuple[str, ...]
    mentions: Sequence[CountryMention]
    people: Mapping[str, str]
    before: tuple[str, ...] | None = None
    same_sentence: bool = False
    subject: tuple[str, ...] = ()
    speaker: tuple[str, ...] = ()
    region: tuple[str, ...] = ()
    whole: tuple[str, ...] = ()


class _Named(NamedTuple):
    """The countries that a clause names, and how surely."""

    countries: tuple[str, ...]
    start: int
    end: int


def owners_of(figure: Figure, measure: str, kind: str, setting: Setting) -> Owners:
    """The countries whose figure it is; empty if the text leaves it open."""
    local = not _two_sided(figure, measure)
    clause = figure.clause
    named = _respectively(figure, setting) or _things(figure, clause, setting, measure, local=local)
    if named is None and figure.verb_clause is not clause:
        named = _things(figure, figure.verb_clause, setting, measure, local=local)
    mutual = _mutual(figure, clause)
    if mutual is not None and (
        named is None or (mutual[1] <= figure.word.start <= named.start and local)
    ):
        return _together(figure, setting, mutual)
    told = setting.before is not None and figure.has(belonging.TELLING)
    if not told and not (measure == "prices" and local and not _price_of_a_country(figure)):
        named = named or _actors(figure, clause, setting)
    if named is None and local and measure in _WAYS and _corridor(figure):
        return Owners(())
    if named is None and setting.same_sentence and setting.before is not None:
        if measure == "prices" and len(setting.before) > 1:
            return Owners(())
        return Owners(setting.before)
    market = measure == "prices" and local and not _price_of_a_country(figure)
    if named is None and not clause.bracket and not market:
        named = _above(figure, setting, measure, local=local)
    if local:
        return _of_one(figure, measure, named, setting)
    return _of_two(figure, kind, named, mutual, setting)


def _price_of_a_country(figure: Figure) -> bool:
    """Inflation and the key rate are a country's; prices of a market are nobody's."""
    return any(word.low in belonging.OF_THE_COUNTRY for word in figure.words)


def _two_sided(figure: Figure, measure: str) -> bool:
    """If the measure has two sides: trade has, a GDP has not; gas delivered has, a plant not."""
    if measure == "energy":
        return figure.unit in WEIGHTS or any(
            word.low.startswith(("liefer", "beliefer")) for word in figure.clause_words()
        )
    if measure == "transport" and any(
        word.low.startswith(("flug", "flüg")) for word in figure.clause_words()
    ):
        return True
    if measure == "prices":
        return any(
            word.kind == "noun" and word.low.endswith(belonging.TARIFFS)
            for word in figure.clause_words()
        )
    if measure == "labour":
        return figure.word.counted.endswith(("kräfte", "kräften", "arbeiter", "migranten"))
    if figure.unit == "count" and measure in ("transport", "production", "other"):
        return figure.has(belonging.TRANSFERS) or any(
            not v.groups.isdisjoint(_TRANSFERS) for v in figure.verbs
        )
    return measure in _BILATERAL


def _together(figure: Figure, setting: Setting, where: tuple[int, int]) -> Owners:
    """ "Beide Länder": those who meet; in a larger round the two that were spoken of."""
    regions = any(word.low == "regionen" for word in figure.clause_words())
    if len(setting.parties) > 2 and setting.before and len(setting.before) == 2 and not regions:
        return Owners(setting.before, *where)
    return Owners(setting.parties, *where)


# Who is named -------------------------------------------------------------------------------------


def _things(
    figure: Figure, clause: Clause, setting: Setting, measure: str, *, local: bool
) -> _Named | None:
    """The countries that the clause names with things: not sources, offices or meeting places."""
    things, _, cities, relations = _mentions(figure, clause, setting)
    if local and measure not in _ALONE:
        things = sorted(things + cities, key=lambda mention: mention.start)
    elif local and not things:
        things = cities
    abroad = figure.has(belonging.ABROAD, clause)
    region = None if abroad else _region(figure, clause, setting)
    if measure == "transport":
        things = [m for m in things if not _passed_through(figure, clause, m, setting)]
    if not things:
        return region
    if measure in _ALONE and len(things) > 1:
        things = _nearest(figure, things)
    if figure.has(belonging.INNER, clause):
        things = [m for m in things if m.sort == "region"] or things
    codes = {code for mention in things for code in mention.countries}
    if region is not None and measure not in _ALONE and codes.isdisjoint(region.countries):
        codes |= set(region.countries)
    one_of_two = len(codes) == 1 and len(setting.parties) == 2 and codes < {*setting.parties}
    if local and one_of_two and any(_of_a_company(figure, clause, m) for m in things):
        codes |= set(setting.parties)  # a company of one side acts on the other's ground
    here = local and figure.has(("dort", "hier"), clause)
    if here and setting.before and len(codes) == len(setting.before) == 1:
        codes |= set(setting.before)
    if relations == len(things) and len(codes) == 1 and len(setting.subject) == 1:
        codes |= set(setting.subject)  # "Mit China wuchs der Handel": that of the one spoken of
    return _Named(tuple(sorted(codes)), things[0].start, things[-1].end)


def _passed_through(
    figure: Figure, clause: Clause, mention: CountryMention, setting: Setting
) -> bool:
    """ "Der Verkehr **zwischen China und Europa**" that crosses the country spoken of."""
    at = _word_at(figure, clause, mention)
    prep = figure.words[at].prep if at >= 0 else -1
    between = prep >= 0 and figure.words[prep].low == "zwischen"
    return between and not set(mention.countries) & set(setting.parties)


def _of_a_company(figure: Figure, clause: Clause, mention: CountryMention) -> bool:
    """ "Der **russische Konzern** baut …"."""
    at = _word_at(figure, clause, mention)
    if at < 0:
        return False
    words = figure.words
    if mention.sort == "adjective" or words[at].low.endswith("er"):
        for word in words[at + 1 : min(at + 5, clause.hi)]:
            if word.kind == "noun":
                return word.low.endswith(belonging.COMPANIES)
    prep = words[at].prep
    if prep > clause.lo and words[prep].low == "aus":  # "der Betreiber X aus Abu Dhabi"
        before = words[max(clause.lo, prep - 4) : prep]
        return any(
            word.kind == "noun" and word.low.endswith(belonging.COMPANIES) for word in before
        )
    return False


def _actors(figure: Figure, clause: Clause, setting: Setting) -> _Named | None:
    """The countries of offices, capitals and persons that act in the clause."""
    _, offices, cities, _ = _mentions(figure, clause, setting)
    chosen = offices or [city for city in cities if not _placed(figure, clause, city)]
    if chosen:
        return _Named(_codes(chosen), chosen[0].start, chosen[-1].end)
    return _person(figure, clause, setting)


def _codes(mentions: Sequence[CountryMention]) -> tuple[str, ...]:
    return tuple(sorted({code for mention in mentions for code in mention.countries}))


class _Mentions(NamedTuple):
    things: list[CountryMention]
    offices: list[CountryMention]
    cities: list[CountryMention]
    relations: int
    """How many of the things stand under "mit", "nach", "zu": the other side of somebody."""


def _mentions(figure: Figure, clause: Clause, setting: Setting) -> _Mentions:
    words = figure.words
    found = _Mentions([], [], [], 0)
    if clause.lo >= clause.hi:
        return found
    start, end = words[clause.lo].start, words[min(clause.hi, len(words)) - 1].end
    relations = 0
    for mention in setting.mentions:
        if not start <= mention.start < end:
            continue
        at = _word_at(figure, clause, mention)
        role = _role(figure, clause, mention, at)
        if role == "source":
            continue
        if mention.sort == "city":
            found.cities.append(mention)
        elif role == "office":
            found.offices.append(mention)
        else:
            found.things.append(mention)
            prep = words[at].prep if at >= 0 else -1
            relations += prep >= 0 and words[prep].low in _RELATIONS
    return found._replace(relations=relations)


_RELATIONS = frozenset({"mit", "nach", "zu", "zur", "gegenüber"})


def _word_at(figure: Figure, clause: Clause, mention: CountryMention) -> int:
    words = figure.words
    for at in range(clause.lo, min(clause.hi, len(words))):
        if words[at].start <= mention.start < words[at].end:
            return at
    return -1


def _placed(figure: Figure, clause: Clause, mention: CountryMention) -> bool:
    """If a city is only where something happens: "in Astana"."""
    at = _word_at(figure, clause, mention)
    prep = figure.words[at].prep if at >= 0 else -1
    return prep >= 0 and figure.words[prep].low in ("in", "bei", "um", "im", "zum")


def _role(figure: Figure, clause: Clause, mention: CountryMention, at: int) -> str:
    """If a mention belongs to a source ("usbekische Angaben") or an office ("… Präsident")."""
    words = figure.words
    if at < 0:
        return ""
    noun = -1
    if mention.sort == "adjective" and words[at].kind != "noun":
        noun = at + 1
        while noun < clause.hi and words[noun].kind not in ("noun", "stop", "figure"):
            noun += 1
    elif words[at].of >= 0:
        noun = words[at].of
    elif words[at].low.endswith("s") and at + 1 < clause.hi and words[at + 1].kind == "noun":
        noun = at + 1
    if noun < 0 or noun >= len(words):
        before = words[at].prep - 1
        if words[at].prep >= 0 and before >= clause.lo and _ends(words[before].low, _SOURCES):
            return "source"  # "nach Angaben aus Taschkent"
        return ""
    low = words[noun].low
    if _ends(low, _SOURCES) and not (
        low == "seite" and words[noun].prep >= 0 and (words[words[noun].prep].low == "auf")
    ):
        return "source"
    return "office" if _ends(low, _OFFICES) else ""


_SOURCES = tuple(belonging.SOURCES)
_OFFICES = tuple(belonging.OFFICES)


def _ends(low: str, ends: tuple[str, ...]) -> bool:
    return low.endswith(ends)


def _person(figure: Figure, clause: Clause, setting: Setting) -> _Named | None:
    if not setting.people:
        return None
    words = figure.words
    for at in range(clause.lo, min(clause.hi, len(words))):
        word = words[at]
        code = setting.people.get(word.low) if word.kind == "noun" else None
        if code is not None:
            aside = word.prep >= 0 and words[word.prep].low in ("nach", "laut")
            if not aside and figure.sentence.low(at + 1) != "zufolge":
                return _Named((code,), word.start, word.end)
        if word.low == "er" or (
            word.low in grammar.ITS_COUNTRY
            and figure.sentence.low(at + 1).startswith(("land", "regierung", "volkswirtschaft"))
        ):
            said = _before(figure, at, setting) or setting.speaker
            return _Named(said, word.start, word.end) if said else None
    return None


def _before(figure: Figure, at: int, setting: Setting) -> tuple[str, ...]:
    """The country of the person last named before the word `at`."""
    for word in reversed(figure.words[:at]):
        if word.kind == "noun" and word.low in setting.people:
            return (setting.people[word.low],)
    return ()


def _region(figure: Figure, clause: Clause, setting: Setting) -> _Named | None:
    """ "Die Region" without a name is the one spoken of."""
    words = figure.words
    for at in range(clause.lo, min(clause.hi, len(words))):
        word = words[at]
        if word.low != "region":
            continue
        following = words[at + 1] if at + 1 < len(words) else None
        if following is not None and following.kind == "noun" and following.sense is None:
            return None  # "die Region Mangystau"
        if setting.region:
            return _Named(setting.region, word.start, word.end)
    return None


def _nearest(figure: Figure, mentions: list[CountryMention]) -> list[CountryMention]:
    """Of countries named one by one the nearest before the figure; coordinated ones together."""
    groups: list[list[CountryMention]] = [[mentions[0]]]
    for mention in mentions[1:]:
        if mention.start - groups[-1][-1].end <= 7:
            groups[-1].append(mention)
        else:
            groups.append([mention])
    if len(groups) == 1:
        return mentions
    before = [group for group in groups if group[-1].end <= figure.word.start]
    return before[-1] if before else groups[0]


def _mutual(figure: Figure, clause: Clause) -> tuple[int, int] | None:
    """Where "bilateral", "beider Länder", "zwischen den Nachbarn" stand in the clause."""
    words = figure.words
    for at in range(clause.lo, min(clause.hi, len(words))):
        word = words[at]
        if word.low in belonging.MUTUAL:
            return word.start, word.end
        if word.low == "zwischen":
            for i in range(at + 1, min(at + 4, len(words))):
                if words[i].low in belonging.PARTIES:
                    return word.start, words[i].end
    return None


def _corridor(figure: Figure) -> bool:
    return any(word.low.endswith(belonging.CORRIDORS) for word in figure.words)


def _respectively(figure: Figure, setting: Setting) -> _Named | None:
    """ "A und B … 3 beziehungsweise 4 Mrd.": each its own."""
    words = figure.words
    at = figure.at
    mark = {"beziehungsweise", "bzw", "respektive"}
    if at + 1 < len(words) and words[at + 1].low in mark:
        place = 0
    elif at and words[at - 1].low in mark:
        place = 1
    else:
        return None
    before = [m for m in setting.mentions if m.end <= figure.word.start and m.sort != "city"]
    if len(before) < 2:
        return None
    mention = before[-2:][place]
    return _Named(mention.countries, mention.start, mention.end)


def _above(figure: Figure, setting: Setting, measure: str, *, local: bool) -> _Named | None:
    """What the clauses name that the figure's clause leans on."""
    clause = figure.clause.parent
    steps = 0
    while clause is not None and steps < 4:
        named = _things(figure, clause, setting, measure, local=local)
        mutual = _mutual(figure, clause)
        if named is None and mutual is not None:
            return _Named(setting.parties, *mutual)
        named = named or _actors(figure, clause, setting)
        if named is not None:
            return named
        clause, steps = clause.parent, steps + 1
    return None


# One country --------------------------------------------------------------------------------------


def _of_one(figure: Figure, measure: str, named: _Named | None, setting: Setting) -> Owners:
    if named is not None:
        return Owners(*named)
    mutual = _mutual(figure, figure.verb_clause)
    if mutual is not None:
        return Owners(setting.parties, *mutual)
    if measure in _OPEN:
        if measure == "prices" and not _price_of_a_country(figure):
            return Owners(())
        if setting.subject:
            return Owners(setting.subject)
        if setting.before is not None and len(setting.before) == 1:
            return Owners(setting.before)
        return Owners(setting.speaker)
    if setting.before is not None and (_refers_back(figure) or len(setting.before) == 1):
        return Owners(setting.before)
    if measure in _ALONE and setting.subject:
        return Owners(setting.subject)
    if len(setting.parties) > 2 and setting.before is not None:
        return Owners(setting.before)
    return Owners(setting.parties)


# Two or more --------------------------------------------------------------------------------------


def _of_two(
    figure: Figure,
    kind: str,
    named: _Named | None,
    mutual: tuple[int, int] | None,
    setting: Setting,
) -> Owners:
    parties = setting.parties
    if named is None:
        return _unnamed(figure, mutual, setting)
    if figure.has(belonging.LENDERS) and "EU" not in named.countries:
        return Owners(*named)  # the other side of the credit is a bank of many states
    codes, both = set(named.countries), set(parties)
    where = (named.start, named.end)
    abroad = figure.has(belonging.ABROAD)
    if abroad and len(codes) == 1:
        return Owners(named.countries, *where)
    if len(codes) == 1 and is_part(figure) and (codes < {*setting.whole} or len(parties) > 2):
        others = {*setting.whole} - belonging.CENTRAL_ASIA or {*setting.subject}
        return Owners(tuple(sorted(codes | others)), *where)
    if len(parties) == 2:
        if codes & both and (kind == "share" or codes <= both):
            return Owners(parties, *where)
        if not codes & both and len(codes) == 1:
            owner = setting.subject or _acting(figure, setting) or setting.speaker
            return Owners(tuple(sorted(codes | set(owner))), *where)
        return Owners(named.countries, *where)
    part_of = figure.has(("davon", "darunter"))
    if (part_of or kind == "share") and len(codes) == 1 and len(setting.subject) == 1:
        return Owners(tuple(sorted(codes | set(setting.subject))), *where)
    outsider = _outsider(parties)
    if figure.has(belonging.INNER):
        outsider = None
    if outsider is not None and codes < both:
        if outsider not in codes:
            return Owners(tuple(sorted(codes | {outsider})), *where)
        if codes == {outsider}:
            return Owners(parties, *where)
    return Owners(named.countries, *where)


def is_part(figure: Figure) -> bool:
    """If the figure is a part of the one before: "**davon** 2 Mrd. auf China, 1 Mrd. auf …"."""
    return any(
        word.low in belonging.PART_OF
        for clause in {figure.clause, figure.verb_clause}
        for word in figure.clause_words(clause)
    )


def _acting(figure: Figure, setting: Setting) -> tuple[str, ...]:
    """The country of the office or person that acts in a clause before the figure's."""
    clause = figure.clause.parent
    while clause is not None:
        actor = _actors(figure, clause, setting)
        if actor is not None:
            return actor.countries
        clause = clause.parent
    return ()


def _unnamed(figure: Figure, mutual: tuple[int, int] | None, setting: Setting) -> Owners:
    parties = setting.parties
    if len(parties) == 2:
        if setting.before is not None and len(setting.before) > 1 and _refers_back(figure):
            return Owners(setting.before)
        return Owners(parties)
    if setting.before is not None and (len(setting.before) > 1 or mutual is None):
        return Owners(setting.before)
    outsider = _outsider(parties)
    if outsider is not None and len(setting.subject) == 1 and setting.subject != (outsider,):
        return Owners(tuple(sorted({outsider, *setting.subject})))
    return Owners(parties)


def _outsider(parties: tuple[str, ...]) -> str | None:
    """In a meeting of one state with a whole region, that state."""
    others = [code for code in parties if code not in belonging.CENTRAL_ASIA]
    return others[0] if len(others) == 1 and len(parties) > 3 and others != ["AZ"] else None


def _refers_back(figure: Figure) -> bool:
    return figure.has(belonging.BACK)
