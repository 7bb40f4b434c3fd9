"""Whose a figure is: the countries named with its noun, in its clause, or those who meet."""

from __future__ import annotations

from typing import NamedTuple

from store.reading.named import (
    ALONE,
    Named,
    Setting,
    all_of_them,
    company_of,
    mutual_words,
    named_actors,
    named_respectively,
    named_things,
    names_any,
    third_actor,
)
from store.reading.sides import is_own, is_price_of_a_country, is_two_sided
from store.reading.stated_figure import StatedFigure
from store.reading.ways import is_corridor, led_through, said_below
from store.reading.words import belonging

_OPEN = frozenset({"gdp", "prices", "population"})
"""Measures of one country, which stays open where the text names none."""


_WAYS = frozenset({"transport", "infrastructure"})


class Owners(NamedTuple):
    """Country codes, sorted, and the stretch of text that names them, if one does."""

    countries: tuple[str, ...]
    start: int = -1
    end: int = -1


def owners_of(figure: StatedFigure, measure: str, kind: str, setting: Setting) -> Owners:
    """The countries whose figure it is; empty if the text leaves it open."""
    local = not is_two_sided(figure, measure)
    clause = figure.clause
    divides = figure.has(belonging.PART_OF)
    if setting.whole and divides and not names_any(figure, clause, setting):
        return Owners(setting.whole)
    counted = _counted_people(figure, measure, setting)
    if counted is not None:
        return counted
    led = led_through(figure, setting) if measure == "infrastructure" else None
    named = (
        named_respectively(figure, setting)
        or led
        or named_things(figure, clause, setting, measure, local=local)
    )
    if named is None and figure.verb_clause is not clause:
        named = named_things(figure, figure.verb_clause, setting, measure, local=local)
    mutual = mutual_words(figure, clause)
    if mutual is not None and (
        named is None or (mutual[1] <= figure.word.start <= named.start and local)
    ):
        return _together(figure, setting, mutual)
    told = setting.before is not None and figure.has(belonging.TELLING)
    if not told and not (measure == "prices" and local and not is_price_of_a_country(figure)):
        named = named or named_actors(figure, clause, setting)
    everybody = all_of_them(figure, setting) if named is None else None
    if everybody is not None:
        return Owners(setting.parties, *everybody)
    if named is None and local and measure in _WAYS and is_corridor(figure):
        return Owners(())
    there = figure.has(("dort",))
    if named is None and there and measure == "labour" and _has_company(figure):
        return Owners(setting.parties)
    if named is None and (local or measure == "investment") and measure not in ALONE:
        named = said_below(figure, setting, measure)
    there = there and not _from_there(figure)
    if named is None and local and there and setting.subject and not setting.same_sentence:
        return Owners(setting.subject)
    if named is None and setting.same_sentence and setting.before is not None:
        if measure == "prices" and len(setting.before) > 1:
            return Owners(())
        return Owners(setting.before)
    market = measure == "prices" and local and not is_price_of_a_country(figure)
    if named is None and not clause.bracket and not market:
        named = _above(figure, setting, measure, local=local)
    if local:
        return _of_one(figure, measure, named, setting)
    return _of_two(figure, kind, named, mutual, setting)


def _counted_people(figure: StatedFigure, measure: str, setting: Setting) -> Owners | None:
    """ "**200 Kirgisen** arbeiten …": people of one country of two who are counted in the other."""
    there = figure.has(("dort",))
    if (measure in ALONE and not there) or len(setting.parties) != 2:
        return None
    quantity = figure.quantity
    for mention in setting.mentions:
        inside = quantity.start <= mention.start < quantity.end
        if inside and mention.sort == "people" and {*mention.countries} < {*setting.parties}:
            return Owners(setting.parties, mention.start, mention.end)
    return None


def _together(figure: StatedFigure, setting: Setting, where: tuple[int, int]) -> Owners:
    """ "Beide Länder": those who meet; in a larger round the two that were spoken of."""
    regions = any(word.low == "regionen" for word in figure.clause_words())
    if len(setting.parties) > 2 and setting.before and len(setting.before) == 2 and not regions:
        return Owners(setting.before, *where)
    return Owners(setting.parties, *where)


def _from_there(figure: StatedFigure) -> bool:
    """ "von dort": from the other side."""
    words = figure.words
    clause = figure.clause
    return any(
        words[at].low == "dort" and figure.sentence.low(at - 1) == "von"
        for at in range(clause.lo, clause.hi)
    )


def _has_company(figure: StatedFigure) -> bool:
    return any(w.kind == "noun" and w.low.endswith(belonging.COMPANIES) for w in figure.words)


def _above(figure: StatedFigure, setting: Setting, measure: str, *, local: bool) -> Named | None:
    """What the clauses name that the figure's clause leans on."""
    clause = figure.clause.parent
    steps = 0
    while clause is not None and steps < 4:
        named = named_things(figure, clause, setting, measure, local=local)
        mutual = mutual_words(figure, clause)
        if named is None and mutual is not None:
            return Named(setting.parties, *mutual)
        named = named or named_actors(figure, clause, setting)
        if named is not None:
            return named
        clause, steps = clause.parent, steps + 1
    return None


def _of_one(figure: StatedFigure, measure: str, named: Named | None, setting: Setting) -> Owners:
    if named is not None:
        codes = {*named.countries}
        shared = measure not in ALONE and not is_own(figure, measure)
        parties = {*setting.parties}
        if shared and len(parties) == 2 and codes < parties:
            return Owners(setting.parties, named.start, named.end)
        outsider = _outsider(setting.parties)
        if shared and _hub(setting.parties) is not None:
            codes |= _with_hub(figure, codes, setting, local=True)
        if shared and outsider is not None and codes < parties:
            if codes == {outsider}:
                others = _others_in_sentence(setting) or {*setting.subject}
                codes |= others if len(others) == 1 else set()
            return Owners(tuple(sorted(codes | {outsider})), named.start, named.end)
        supply = measure == "energy" and figure.unit == "percent"
        if supply and not codes & parties and len(codes) == 1:
            hub = _hub(setting.parties)
            return Owners(
                tuple(sorted(codes | {*((hub,) if hub else setting.subject)})),
                named.start,
                named.end,
            )
        if not codes & parties and company_of(figure, setting):
            ground = setting.before if len(setting.before or ()) == 1 else setting.subject
            codes |= {*(ground or ())}  # a company of a third country on somebody's ground
        return Owners(tuple(sorted(codes)), named.start, named.end)
    mutual = mutual_words(figure, figure.verb_clause)
    if mutual is not None:
        return Owners(setting.parties, *mutual)
    if measure in _OPEN:
        if measure == "prices" and not is_price_of_a_country(figure):
            return Owners(())
        if setting.subject:
            return Owners(_spoken_of(setting))
        if setting.before is not None and len(setting.before) == 1:
            return Owners(setting.before)
        return Owners(setting.speaker)
    if setting.before is not None and (_refers_back(figure) or len(setting.before) == 1):
        return Owners(setting.before)
    if setting.subject and (measure in ALONE or (measure in _WAYS and setting.before == ())):
        return Owners(setting.subject)
    if len(setting.parties) > 2 and setting.before is not None:
        return Owners(setting.before)
    return Owners(setting.parties)


def _of_two(
    figure: StatedFigure,
    kind: str,
    named: Named | None,
    mutual: tuple[int, int] | None,
    setting: Setting,
) -> Owners:
    parties = setting.parties
    if named is None:
        return _unnamed(figure, mutual, setting)
    lent = figure.has(belonging.LENDERS) and not figure.has(belonging.SOURCES)
    if lent and "EU" not in named.countries:
        return Owners(*named)  # the other side of the credit is a bank of many states
    codes, both = set(named.countries), set(parties)
    codes |= third_actor(figure, setting)
    named = named._replace(countries=tuple(sorted(codes)))
    where = (named.start, named.end)
    abroad = figure.has(belonging.ABROAD)
    if abroad and len(codes) == 1:
        return Owners(named.countries, *where)
    if len(codes) == 1 and is_part(figure) and (codes < {*setting.whole} or len(parties) > 2):
        if set(setting.whole) == both and len(parties) == 2:
            return Owners(parties, *where)
        others = {*setting.whole} - belonging.CENTRAL_ASIA - codes or {*setting.subject}
        return Owners(tuple(sorted(codes | others)), *where)
    if len(parties) == 2:
        if kind == "share" and len(codes) == 1 and _of_its_own_trade(figure):
            return Owners(named.countries, *where)
        if codes & both and not both <= codes and company_of(figure, setting):
            return Owners(tuple(sorted(codes | both)), *where)
        third = codes - both
        if codes & both and (
            not third or (kind == "share" and (third == {"EU"} or len(third) > 1))
        ):
            return Owners(parties, *where)
        if not codes & both and len(codes) == 1:
            owner = setting.subject or _acting(figure, setting) or setting.speaker
            return Owners(tuple(sorted(codes | set(owner))), *where)
        return Owners(named.countries, *where)
    if len(codes) == 1 and len(setting.subject) == 1 and figure.has(belonging.POSSESSIVES):
        return Owners(tuple(sorted(codes | {*setting.subject})), *where)
    part_of = figure.has(("davon", "darunter"))
    apart = len(setting.subject) == 1 and not {*setting.subject} <= codes
    if (part_of or kind == "share") and len(codes) == 1 and apart:
        return Owners(tuple(sorted(codes | set(setting.subject))), *where)
    beside = _with_hub(figure, codes, setting, local=False)
    if beside:
        before = setting.before if setting.same_sentence else None
        if before is not None and len(before) == 2 and codes < {*before}:
            return Owners(before, *where)
        return Owners(tuple(sorted(codes | beside)), *where)
    outsider = _outsider(parties)
    if figure.has(belonging.INNER):
        outsider = None
    if outsider is not None and codes < both:
        if outsider not in codes:
            return Owners(tuple(sorted(codes | {outsider})), *where)
        before = setting.before if setting.same_sentence else None
        if before is not None and len(before) == 2 and codes < {*before}:
            return Owners(before)  # the other side is still the same
        if codes == {outsider}:
            others = _others_in_sentence(setting)
            if others and codes | others < both:
                return Owners(tuple(sorted(codes | others)), *where)
            return Owners(parties, *where)
    return Owners(named.countries, *where)


def _of_its_own_trade(figure: StatedFigure) -> bool:
    """ "… die das Land mit **seinen Ausfuhren** verdient": all that it trades, with anybody."""
    return any(
        "land" in clause.lows
        and not clause.lows.isdisjoint(belonging.POSSESSIVES)
        and not clause.lows.isdisjoint(("ausfuhren", "exporte", "exporten", "einfuhren", "importe"))
        for clause in figure.sentence.clauses
    )


def _others_in_sentence(setting: Setting) -> set[str]:
    """The parties that the sentence names, beside the one that meets them all."""
    named = {code for mention in setting.mentions for code in mention.countries}
    return (named & {*setting.parties}) - {_outsider(setting.parties)}


def is_part(figure: StatedFigure) -> bool:
    """If the figure is a part of the one before: "**davon** 2 Mrd. auf China, 1 Mrd. auf …"."""
    return figure.has(belonging.PART_OF) or figure.has(belonging.PART_OF, figure.verb_clause)


def _acting(figure: StatedFigure, setting: Setting) -> tuple[str, ...]:
    """The country of the office or person that acts in a clause before the figure's."""
    clause = figure.clause.parent
    while clause is not None:
        actor = named_actors(figure, clause, setting)
        if actor is not None:
            return actor.countries
        clause = clause.parent
    return ()


def _unnamed(figure: StatedFigure, mutual: tuple[int, int] | None, setting: Setting) -> Owners:
    parties = setting.parties
    outsider = _outsider(parties)
    if setting.before == (outsider,) and len(setting.subject) == 1:
        return Owners(tuple(sorted({*setting.before, *setting.subject})))
    if len(parties) == 2:
        if setting.before is not None and len(setting.before) > 1 and _refers_back(figure):
            return Owners(setting.before)
        return Owners(parties)
    if setting.before is not None and (len(setting.before) > 1 or mutual is None):
        return Owners(setting.before)
    if outsider is not None and len(setting.subject) == 1 and setting.subject != (outsider,):
        return Owners(tuple(sorted({outsider, *setting.subject})))
    return Owners(parties)


def _outsider(parties: tuple[str, ...]) -> str | None:
    """In a meeting of one state with a whole region, that state."""
    others = [code for code in parties if code not in belonging.CENTRAL_ASIA]
    return others[0] if len(others) == 1 and len(parties) > 3 and others != ["AZ"] else None


def _spoken_of(setting: Setting) -> tuple[str, ...]:
    """The subject, or the only one of those who meet that the sentence before names."""
    named = {code for mention in setting.earlier for code in mention.countries}
    named &= {*setting.parties}
    return tuple(named) if len(named) == 1 else setting.subject


def _hub(parties: tuple[str, ...]) -> str | None:
    """In a round of three the one of the region, whom the two others deal with."""
    near = [code for code in parties if code in belonging.REGION]
    return near[0] if len(near) == 1 and len(parties) == 3 else None


def _with_hub(figure: StatedFigure, codes: set[str], setting: Setting, *, local: bool) -> set[str]:
    """Both sides of what two of three do, where the clause names one of them."""
    hub = _hub(setting.parties)
    if hub is None or len(codes) != 1 or not codes < {*setting.parties}:
        return set()
    if hub not in codes:
        return {hub}
    union = "EU" in setting.parties and figure.has(belonging.OF_THE_UNION)
    if union and not local:
        return {"EU"}
    back = figure.has(("dorthin", "dorther", "dort")) and setting.subject != (hub,)
    return {*setting.subject} if back and not local else set()


def _refers_back(figure: StatedFigure) -> bool:
    return figure.has(belonging.BACK)
