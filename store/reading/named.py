"""Which countries a clause names: with things, offices, cities or persons."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple

from store.reading.parsed import Clause
from store.reading.parts import CountryMention
from store.reading.stated_figure import StatedFigure
from store.reading.words import belonging, grammar

ALONE = frozenset({"gdp", "prices", "population", "debt", "emissions", "land"})


class Setting(NamedTuple):
    """What the text has said of countries up to a figure.

    `parties` meet and `people` gives the country of each surname; `mentions` are all of the
    figure's sentence; `before` are the owners of the figure before, which stands in the same
    sentence if `same_sentence`; `subject` is the country that the sentences before were about,
    `speaker` that of the person last named, `region` the last region named, `whole` the owners of
    what "davon" takes a part of, `earlier` the mentions of the last sentence that has any.
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
    earlier: Sequence[CountryMention] = ()


class Named(NamedTuple):
    """The countries that a clause names, and how surely."""

    countries: tuple[str, ...]
    start: int
    end: int


def named_things(
    figure: StatedFigure, clause: Clause, setting: Setting, measure: str, *, local: bool
) -> Named | None:
    """The countries that the clause names with things: not sources, offices or meeting places."""
    things, _, cities, relations = _mentions(figure, clause, setting)
    if local and measure not in ALONE:
        things = sorted(things + cities, key=lambda mention: mention.start)
    elif local and not things:
        things = cities
    abroad = figure.has(belonging.ABROAD, clause)
    region = None if abroad else _region(figure, clause, setting)
    if measure == "transport":
        things = [m for m in things if not _passed_through(figure, clause, m, setting)]
    if not things:
        return region or that_country(figure, clause, setting)
    if len(things) > 1 and figure.unit == "percent" and figure.low(1) in ("aus", "auf"):
        after = figure.following(2)  # "5 Prozent aus Japan, 38 aus China"
        things = [m for m in things if after is not None and m.start == after.start] or things
    if measure in ALONE and len(things) > 1:
        things = _nearest(figure, things)
    if figure.has(belonging.INNER, clause) or figure.has(belonging.INNER):
        things = [m for m in things if m.sort == "region"] or things
    codes = {code for mention in things for code in mention.countries}
    if region is not None and measure not in ALONE and codes.isdisjoint(region.countries):
        codes |= set(region.countries)
    one_of_two = len(codes) == 1 and len(setting.parties) == 2 and codes < {*setting.parties}
    if local and one_of_two and any(_of_a_company(figure, clause, m) for m in things):
        codes |= set(setting.parties)  # a company of one side acts on the other's ground
    elif local and len(setting.parties) > 2 and len(codes) == len(setting.subject) == 1:
        foreign = any(_of_a_company(figure, clause, mention) for mention in things)
        codes |= set(setting.subject) if foreign else set()
    if measure not in ALONE and len(codes) == 1 and len(setting.parties) > 2:
        ground = that_country(figure, clause, setting, beside=codes)
        codes |= set(ground.countries) if ground is not None else set()
    here = local and figure.has(("dort", "hier"), clause)
    if here and setting.before and len(codes) == len(setting.before) == 1:
        codes |= set(setting.before)
    if relations == len(things) and len(codes) == 1 and len(setting.subject) == 1:
        codes |= _other_side(setting, codes) or set(
            setting.subject
        )  # "Mit China wuchs der Handel": that of the one spoken of
    return Named(tuple(sorted(codes)), things[0].start, things[-1].end)


def _other_side(setting: Setting, codes: set[str]) -> set[str]:
    """The one other country that the sentence names, be it only as the one who says it."""
    others = {code for mention in setting.mentions for code in mention.countries} - codes
    return others if len(others) == 1 and others < {*setting.parties} else set()


def that_country(
    figure: StatedFigure, clause: Clause, setting: Setting, beside: Collection[str] = ()
) -> Named | None:
    """ "**Das Land**", "im Land": the country named last, other than those `beside` it."""
    if clause.lows.isdisjoint(_LAND):
        return None
    words = figure.words
    for at in range(clause.lo, min(clause.hi, len(words))):
        word = words[at]
        if word.low not in _LAND or not _points_back(figure, at):
            continue
        said = [m for m in setting.mentions if m.end <= word.start]
        for mention in reversed([*setting.earlier, *said]):
            if len(mention.countries) == 1 and mention.countries[0] not in beside:
                return Named(mention.countries, word.start, word.end)
    return None


_LAND = frozenset({"land", "lande", "landes"})


def _points_back(figure: StatedFigure, at: int) -> bool:
    """If an article stands before the noun: "das Land", not "an Land"."""
    low = figure.sentence.low
    article = ("das", "dem", "des", "im", "dieses", "diesem")
    return low(at - 1) in article or (low(at - 2) in article and low(at - 1).endswith(("en", "e")))


def _passed_through(
    figure: StatedFigure, clause: Clause, mention: CountryMention, setting: Setting
) -> bool:
    """ "Der Verkehr **zwischen China und Europa**" that crosses the country spoken of."""
    at = _word_at(figure, clause, mention)
    prep = figure.words[at].prep if at >= 0 else -1
    between = prep >= 0 and figure.words[prep].low == "zwischen"
    return between and not set(mention.countries) & set(setting.parties)


def _of_a_company(figure: StatedFigure, clause: Clause, mention: CountryMention) -> bool:
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


def named_actors(figure: StatedFigure, clause: Clause, setting: Setting) -> Named | None:
    """The countries of offices, capitals and persons that act in the clause."""
    _, offices, cities, _ = _mentions(figure, clause, setting)
    chosen = offices or [city for city in cities if not _placed(figure, clause, city)]
    if chosen:
        return Named(_codes(chosen), chosen[0].start, chosen[-1].end)
    return _person(figure, clause, setting)


def third_actor(figure: StatedFigure, setting: Setting) -> set[str]:
    """A government beside those who meet that acts: "**Peking** hatte der Region … versprochen"."""
    clause = figure.clause
    if not figure.has(belonging.GIVING):
        return set()
    found: set[str] = set()
    for city in _mentions(figure, clause, setting).cities:
        at = _word_at(figure, clause, city)
        if at >= 0 and figure.words[at].prep < 0 and figure.words[at].of < 0:
            found |= {*city.countries}
    return found


def names_any(figure: StatedFigure, clause: Clause, setting: Setting) -> bool:
    """If the clause names any country, however it does."""
    found = _mentions(figure, clause, setting)
    found_any = found.things or found.offices or found.cities
    return bool(found_any or _person(figure, clause, setting))


def company_of(figure: StatedFigure, setting: Setting) -> bool:
    """If a company with its country's adjective acts in the figure's sentence."""
    return any(
        _of_a_company(figure, clause, mention)
        for clause in figure.sentence.clauses
        for mention in setting.mentions
    )


def _codes(mentions: Sequence[CountryMention]) -> tuple[str, ...]:
    return tuple(sorted({code for mention in mentions for code in mention.countries}))


class _Mentions(NamedTuple):
    things: list[CountryMention]
    offices: list[CountryMention]
    cities: list[CountryMention]
    relations: int
    """How many of the things stand under "mit", "nach", "zu": the other side of somebody."""


def _mentions(figure: StatedFigure, clause: Clause, setting: Setting) -> _Mentions:
    words = figure.words
    if not setting.mentions or clause.lo >= clause.hi:
        return _Mentions([], [], [], 0)
    things: list[CountryMention] = []
    offices: list[CountryMention] = []
    cities: list[CountryMention] = []
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
            cities.append(mention)
        elif role == "office":
            offices.append(mention)
        else:
            things.append(mention)
            prep = words[at].prep if at >= 0 else -1
            relations += prep >= 0 and words[prep].low in _RELATIONS
    return _Mentions(things, offices, cities, relations)


_RELATIONS = frozenset({"mit", "nach", "zu", "zur", "gegenüber"})


def _word_at(figure: StatedFigure, clause: Clause, mention: CountryMention) -> int:
    words = figure.words
    for at in range(clause.lo, min(clause.hi, len(words))):
        if words[at].start <= mention.start < words[at].end:
            return at
    return -1


def _placed(figure: StatedFigure, clause: Clause, mention: CountryMention) -> bool:
    """If a city is only where something happens: "in Astana"."""
    at = _word_at(figure, clause, mention)
    prep = figure.words[at].prep if at >= 0 else -1
    return prep >= 0 and figure.words[prep].low in ("in", "bei", "um", "im", "zum")


def _role(figure: StatedFigure, clause: Clause, mention: CountryMention, at: int) -> str:
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


def _person(figure: StatedFigure, clause: Clause, setting: Setting) -> Named | None:
    if not setting.people:
        return None
    words = figure.words
    for at in range(clause.lo, min(clause.hi, len(words))):
        word = words[at]
        code = setting.people.get(word.low) if word.kind == "noun" else None
        if code is not None:
            aside = word.prep >= 0 and words[word.prep].low in ("nach", "laut")
            if not aside and figure.sentence.low(at + 1) != "zufolge":
                return Named((code,), word.start, word.end)
        if (word.low == "er" and not _grows(clause)) or (
            word.low in grammar.ITS_COUNTRY
            and figure.sentence.low(at + 1).startswith(("land", "regierung", "volkswirtschaft"))
        ):
            said = _before(figure, at, setting) or setting.speaker
            return Named(said, word.start, word.end) if said else None
    return None


def _grows(clause: Clause) -> bool:
    """If "er" is what grew, not who spoke."""
    return any(not verb.groups.isdisjoint(("up", "down", "reach")) for verb in clause.verbs)


def _before(figure: StatedFigure, at: int, setting: Setting) -> tuple[str, ...]:
    """The country of the person last named before the word `at`."""
    for word in reversed(figure.words[:at]):
        if word.kind == "noun" and word.low in setting.people:
            return (setting.people[word.low],)
    return ()


def _region(figure: StatedFigure, clause: Clause, setting: Setting) -> Named | None:
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
            return Named(setting.region, word.start, word.end)
    return None


def _nearest(figure: StatedFigure, mentions: list[CountryMention]) -> list[CountryMention]:
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


def all_of_them(figure: StatedFigure, setting: Setting) -> tuple[int, int] | None:
    """Where "vier Länder" stands in the sentence of a meeting of four."""
    words = figure.words
    for at in range(len(words) - 1):
        number = belonging.NUMBERED.get(words[at].low)
        if number == len(setting.parties) and words[at + 1].low in belonging.STATES:
            return words[at].start, words[at + 1].end
    return None


def mutual_words(figure: StatedFigure, clause: Clause) -> tuple[int, int] | None:
    """Where "bilateral", "beider Länder", "zwischen den Nachbarn" stand in the clause."""
    if not (figure.has(belonging.MUTUAL, clause) or "zwischen" in clause.lows):
        return None
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


def named_respectively(figure: StatedFigure, setting: Setting) -> Named | None:
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
    return Named(mention.countries, mention.start, mention.end)
