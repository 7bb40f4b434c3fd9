"""Whose a way is, and a thing that a relative clause tells of: those it leads through or joins."""

from __future__ import annotations

from store.reading.named import Named, Setting, mutual_words, named_things
from store.reading.parsed import Clause
from store.reading.parts import CountryMention
from store.reading.stated_figure import StatedFigure
from store.reading.words import belonging


def _tells_of_thing(figure: StatedFigure, clause: Clause) -> bool:
    """If the relative clause hangs on the figure's clause, or on its first half before it."""
    own = figure.clause
    if clause.parent is own:
        return True
    continued = not own.relative and clause.hi + 1 == own.lo
    return continued and clause.parent is not None and clause.parent is own.parent


def led_through(figure: StatedFigure, setting: Setting) -> Named | None:
    """ "**durch Usbekistan und Kasachstan**": these, and those that the way was said to join."""
    led: list[CountryMention] = []
    for mention in setting.mentions:
        low = _preposition(figure, mention)
        if low in ("durch", "über") or (
            led and low in (",", "und") and mention.start - led[-1].end <= 7
        ):
            led.append(mention)
    if not led or len(setting.parties) < 3:
        return None
    codes = {code for mention in led for code in mention.countries} | {*(setting.before or ())}
    return Named(tuple(sorted(codes)), led[0].start, led[-1].end)


def _preposition(figure: StatedFigure, mention: CountryMention) -> str:
    at = next((i for i, w in enumerate(figure.words) if w.start <= mention.start < w.end), -1)
    return figure.sentence.low(at - 1) if at > 0 else ""


def said_below(figure: StatedFigure, setting: Setting, measure: str) -> Named | None:
    """What relative clauses say of the thing: "die Leitung, **die durch Usbekistan führt**"."""
    for clause in figure.sentence.clauses:
        if not clause.relative or not _tells_of_thing(figure, clause):
            continue
        mutual = mutual_words(figure, clause)
        if mutual is not None and len(setting.parties) == 2:
            return Named(setting.parties, *mutual)
        if clause.lows.isdisjoint(belonging.LEADING):
            continue
        named = named_things(figure, clause, setting, measure, local=True)
        if named is not None:
            ends = setting.before or () if not clause.lows.isdisjoint(("durch", "über")) else ()
            return named._replace(countries=tuple(sorted({*named.countries, *ends})))
    return None


def is_corridor(figure: StatedFigure) -> bool:
    return not figure.has(belonging.RIPARIANS) and any(
        word.low.endswith(belonging.CORRIDORS) for word in figure.words
    )
