"""Which of the periods a text names belongs to a figure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from store.reading.carried import OPEN, TAKES_UP, Dated, Past, another_time, carried, new_subject
from store.reading.parsed import Clause
from store.reading.parts import PeriodMention
from store.reading.period_codes import DAY, months_of
from store.reading.stated_figure import StatedFigure
from store.reading.words import grammar, planning

_SIGNED = frozenset({"agreements", "contracts"})


def period_of(
    figure: StatedFigure,
    measure: str,
    kind: str,
    mentions: Sequence[PeriodMention],
    past: Past | None,
    today: date,
    *,
    planned: bool,
) -> Dated:
    """The period of `figure`, from the periods its sentence names and the one before it."""
    if mentions:
        usable = [m for m in mentions if _fits(m, figure, measure, kind, today, planned)]
        dated = (
            _from_to(figure, usable, planned=planned)
            or _said(figure, kind, usable, planned=planned)
            or _said_behind(figure, usable, planned=planned)
        )
        if dated is not None:
            return dated
    if figure.has(grammar.NOW):
        return OPEN
    return carried(figure, measure, kind, past, planned=planned) or OPEN


def _fits(
    mention: PeriodMention,
    figure: StatedFigure,
    measure: str,
    kind: str,
    today: date,
    planned: bool,
) -> bool:
    """If the mention can be a figure's period at all."""
    if mention.role == "comparison":
        if figure.clause.bracket and mention.end == figure.words[figure.clause.lo - 1].start - 1:
            return True  # "das Wachstum des Vorjahres (+5,9 %)"
        return kind == "level" and _adjoins(figure, mention)
    if mention.role == "target" and not planned:
        return mention.period.startswith("../") and months_of(mention.period)[1] <= (
            today.year * 100 + today.month
        )
    day = DAY.fullmatch(mention.period)
    if day is not None:  # which is mostly that of the meeting
        year, month, number = map(int, day.groups())
        apart = (year - today.year) * 372 + (month - today.month) * 31 + number - today.day
        return measure not in _SIGNED and not planned and abs(apart) > 10
    return True


def _adjoins(figure: StatedFigure, mention: PeriodMention) -> bool:
    """ "nach **31 Mrd.** im Jahr zuvor": directly behind the figure, or first in its clause."""
    if 0 <= mention.start - figure.word.end <= 10:
        return figure.low(1) in ("im", "in", "am", "vor") or mention.start - figure.word.end <= 1
    opening = [w for w in figure.words[figure.clause.lo : figure.at] if w.start < mention.start]
    if opening and opening[0].low not in ("im", "in", "am"):
        return False
    first = figure.words[figure.clause.lo]
    within = mention.start <= first.start < mention.end and first.low in ("im", "in", "am")
    return within or (0 < len(opening) <= 2 and all(w.kind in ("prep", "other") for w in opening))


def _said(
    figure: StatedFigure, kind: str, mentions: list[PeriodMention], *, planned: bool
) -> Dated | None:
    """The period that the figure's clause names, or one that it leans on."""
    own = figure.clause
    for clause in _clauses(figure):
        here = [m for m in mentions if _inside(figure, clause, m)]
        if clause is not own:
            if figure.has(grammar.NOW) or another_time(figure):
                return OPEN
            if here and not _shares_time(figure, clause, planned):
                return None
        if here:
            chosen = _nearest(figure, here, planned=planned)
            if kind == "level" and _reached_by(figure, chosen, clause):
                return Dated(None)
            period = chosen.period
            first, _, last = period.partition("/")
            if (
                figure.preposition == "auf"
                and _year(first)
                and _year(last)
                and _starts_from(figure)
            ):
                period = last
            if kind == "level" and figure.preposition == "auf" and first == ".." and not planned:
                period = last  # "war bis Oktober auf 10 Prozent gesunken"
            return Dated(_since(figure, chosen, period), chosen.start, chosen.end)
    return None


def _said_behind(
    figure: StatedFigure, mentions: list[PeriodMention], *, planned: bool
) -> Dated | None:
    """The period of the clause behind that says what the figure's clause comes to, or when.

    "…, **was** sie seit 2005 zahlten"; "…, **womit** das Land 2024 ein Defizit hatte"; "Projekte
    für 7 Mrd. Euro, **die** bis 2027 umgesetzt werden sollen".
    """
    clauses, own = figure.sentence.clauses, figure.clause
    if own.number + 1 >= len(clauses):
        return None
    behind = clauses[own.number + 1]
    words = figure.words
    if any(word.kind == "figure" for word in words[figure.at + 1 : behind.lo]):
        return None
    if behind.parent is not own or not behind.subordinate:
        return None
    first = words[behind.lo].low
    if not planned and first not in ("was", "womit"):
        return None
    if planned and not behind.relative:
        return None
    for mention in mentions:
        if _inside(figure, behind, mention) and planned == (mention.role == "target"):
            return Dated(mention.period, mention.start, mention.end)
    return None


def _year(code: str) -> bool:
    return len(code) == 4 and code.isdigit()


def _clauses(figure: StatedFigure) -> list[Clause]:
    """The figure's clause and those it leans on, from near to far."""
    found = [figure.clause]
    if figure.verb_clause is not figure.clause:
        found.append(figure.verb_clause)
    clause: Clause | None = figure.clause
    while clause is not None and len(found) < 6:
        clause = clause.parent
        if clause is not None and clause not in found:
            found.append(clause)
            if clause.bare and clause.partner is not None and clause.partner not in found:
                found.append(clause.partner)  # its verb stands behind what it was broken off for
    return found


def _inside(figure: StatedFigure, clause: Clause, mention: PeriodMention) -> bool:
    words = figure.words
    if clause.lo >= clause.hi:
        return False
    return words[clause.lo].start <= mention.start < words[min(clause.hi, len(words)) - 1].end


def _shares_time(figure: StatedFigure, above: Clause, planned: bool) -> bool:
    """If a figure's clause is told at the time of the clause above."""
    own = figure.verb_clause
    if own is above or not own.verbs:
        return True
    if planned != _plans(figure, above):
        return False
    if planned:
        return not new_subject(figure)
    if figure.has(TAKES_UP):
        return True
    if any(
        figure.words[v.at].low in ("sind", "ist", "entspricht", "wären") for v in own.verbs
    ) and (figure.words[own.lo].low in ("das", "dies", "was")):
        return True
    if any(figure.words[v.at].low in ("werde", "sei", "seien", "habe") for v in own.verbs):
        return True  # reported speech has no tense of its own
    told = above.partner if above.bare and above.partner is not None else above
    return figure.is_past(own) or not figure.is_past(told)


def _plans(figure: StatedFigure, clause: Clause) -> bool:
    return any(
        "plan" in v.groups or figure.words[v.at].low in planning.MODALS for v in clause.verbs
    )


def _nearest(
    figure: StatedFigure, mentions: list[PeriodMention], *, planned: bool
) -> PeriodMention:
    """The period that goes with the figure: one behind it only if it follows at once."""
    if planned:
        mentions = [m for m in mentions if m.role == "target"] or mentions
    before = [m for m in mentions if m.end <= figure.word.start]
    behind = [m for m in mentions if m.start >= figure.word.end]
    if behind and _follows(figure, behind[0]):
        taken = before and _precedes(figure, before[-1]) and not _behind_figure(figure, before[-1])
        if not taken:
            return behind[0]
    return before[-1] if before else mentions[0]


def _follows(figure: StatedFigure, mention: PeriodMention) -> bool:
    """If nothing but function words stand between the figure and the mention behind it."""
    for word in figure.words[figure.at + 1 :]:
        if word.end > mention.start:
            return True
        if word.low not in grammar.BETWEEN:
            return False
    return True


def _behind_figure(figure: StatedFigure, mention: PeriodMention) -> bool:
    """If the mention goes with a figure before it: "von **3 Mrd.** im Jahr 2016 auf …"."""
    words = [word for word in figure.words[: figure.at] if word.end <= mention.start]
    for word in reversed(words):
        if word.kind == "figure":
            return True
        if word.low not in grammar.BETWEEN:
            return False
    return False


def _precedes(figure: StatedFigure, mention: PeriodMention) -> bool:
    """If the mention stands directly before the figure: "2023 **3,1 Mrd.**"."""
    for at in range(figure.at - 1, -1, -1):
        word = figure.words[at]
        if word.start < mention.end:
            return True
        if word.kind != "prep":
            return False
    return False


def _reached_by(figure: StatedFigure, mention: PeriodMention, clause: Clause) -> bool:
    """A stand reached after years of growth is today's: "seit 2016 … auf 219 verdoppelt"."""
    first, _, last = mention.period.partition("/")
    years = _year(first) and (last == ".." or _year(last))
    if not years or _starts_from(figure):
        return False
    if figure.preposition == "auf" and any("up" in v.groups for v in figure.verbs):
        return True
    own = figure.verb_clause
    grown = figure.preposition == "auf" and any(
        word.kind == "figure" and word.low.startswith("ver") for word in figure.clause_words()
    )
    return grown or (clause is not own and bool(own.verbs) and not figure.is_past(own))


def _starts_from(figure: StatedFigure) -> bool:
    """If "von X" stands before "auf" the figure."""
    words = figure.words
    for at in range(figure.at - 1, max(figure.at - 8, figure.clause.lo) - 1, -1):
        if words[at].kind == "figure":
            prep = words[at].prep
            return prep >= 0 and words[prep].low in ("von", "vom")
    return False


def _since(figure: StatedFigure, mention: PeriodMention, period: str) -> str:
    """ "**Seit** der Gründung vor 25 Jahren": the year is where it begins."""
    words = figure.words
    for at in range(figure.clause.lo, figure.at):
        word = words[at]
        if word.low == "seit" and word.end < mention.start and _year(period):
            between = [w for w in words[at + 1 : figure.at] if w.start < mention.start]
            if not any(w.kind in ("verb", "figure", "stop") for w in between):
                return f"{period}/.."
    return period


def _from_to(figure: StatedFigure, mentions: list[PeriodMention], *, planned: bool) -> Dated | None:
    """ "**2024** … von **3,2** auf 4,1 Mrd.": the first belongs to the year before."""
    if figure.preposition not in ("von", "vom", "nach"):
        return None
    words = figure.words
    target = -1
    for at in range(figure.at + 1, min(figure.at + 10, len(words))):
        if words[at].kind == "figure":
            prep = words[at].prep
            if prep >= 0 and words[prep].low in ("auf", "über"):
                target = at
            break
    if target < 0:
        return None
    for mention in mentions:
        if mention.start >= figure.word.end and mention.end <= words[target].start:
            return Dated(mention.period, mention.start, mention.end)
    for mention in mentions:
        if not _inside(figure, figure.clause, mention) or mention.role == "target":
            continue
        first, slash, last = mention.period.partition("/")
        if slash and _year(first) and last != "..":
            return Dated(first, mention.start, mention.end)
        if not slash and _year(first) and mention.end <= figure.word.start:
            if planned:  # a forecast, which is changed: both are of the same year
                return Dated(first, mention.start, mention.end)
            return Dated(str(int(first) - 1), mention.start, mention.end)
    return OPEN
