"""Each figure of a text as an indicator, with the words that gave its fields."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from store.reading.changes import Change, change_of
from store.reading.clauses import parse
from store.reading.discourse import Discourse
from store.reading.parsed import ParsedSentence
from store.reading.parts import CountryMention, PeriodMention, Quantity
from store.reading.stated_figure import StatedFigure
from store.reading.weighing.asked import Before, measure_asked, status_asked
from store.reading.weighing.evidence import dating, heaviest, measuring, naming
from store.reading.weighing.facts import facts_of
from store.reading.weighing.owners import Setting, owners_asked
from store.reading.weighing.question import Answer, Judge, Question
from store.reading.weighing.seen import Codes, seen_by
from store.reading.weighing.times import Past, lying, period_asked, time_facts
from store.reading.weighing.weights import learned
from store.reading.words.belonging import PART_OF
from store.records import Evidence, EvidenceField, Indicator, Meeting, Sentence

_STRETCH = 40
"""As many figures of one sentence are read together; a table pasted as one line has more."""


def find_indicators(
    text: str,
    sentences: Sequence[Sentence],
    quantities: Sequence[Quantity],
    periods: Sequence[PeriodMention],
    countries: Sequence[CountryMention],
    meeting: Meeting,
    today: date,
    judge: Judge | None = None,
) -> tuple[Indicator, ...]:
    """The indicators of `text` in order of appearance.

    All spans are into `text` and sorted by start. `meeting` tells who meets, `today` is the
    day that "this year" is counted from. `judge` answers what each figure is, by default with the
    weights that come with the package.
    """
    teller = _Teller(text, meeting, countries, today, judge or learned())
    next_quantity = next_period = next_country = 0
    for sentence in sentences:
        end = sentence.end
        first = next_quantity
        while next_quantity < len(quantities) and quantities[next_quantity].start < end:
            next_quantity += 1
        first_period = next_period
        while next_period < len(periods) and periods[next_period].start < end:
            next_period += 1
        first_country = next_country
        while next_country < len(countries) and countries[next_country].start < end:
            next_country += 1
        teller.tell(
            sentence,
            quantities[first:next_quantity],
            periods[first_period:next_period],
            countries[first_country:next_country],
        )
    return tuple(teller.indicators)


class _Teller:
    """Asks the judge about each figure, sentence by sentence."""

    def __init__(
        self,
        text: str,
        meeting: Meeting,
        countries: Sequence[CountryMention],
        today: date,
        judge: Judge,
    ) -> None:
        self.text = text
        self.judge = judge
        self.month = today.year * 100 + today.month
        self.discourse = Discourse(text, meeting, countries)
        self.indicators: list[Indicator] = []
        self.whole: Codes = ()

    def tell(
        self,
        sentence: Sentence,
        quantities: Sequence[Quantity],
        periods: Sequence[PeriodMention],
        countries: Sequence[CountryMention],
    ) -> None:
        """Adds the indicators of one sentence."""
        self.discourse.begin(sentence)
        for first in range(0, len(quantities), _STRETCH):
            stretch = quantities[first : first + _STRETCH]
            start = sentence.start if first == 0 else stretch[0].start
            rest = quantities[first + _STRETCH :][:1]
            end = rest[0].start if rest else sentence.end
            self._figures(parse(self.text, start, end, stretch), stretch, periods, countries)
        measure = self.indicators[-1].measure if quantities and self.indicators else None
        self.discourse.end(sentence, countries, periods, measure)

    def _figures(
        self,
        parsed: ParsedSentence,
        quantities: Sequence[Quantity],
        periods: Sequence[PeriodMention],
        countries: Sequence[CountryMention],
    ) -> None:
        change: Change | None = None
        clause: int | None = None  # that of the figure before, in this sentence
        recent = self.discourse.recent
        for number, quantity in enumerate(quantities):
            at = parsed.figures.get(number)
            if at is None:
                continue
            figure = StatedFigure(quantity, parsed, at)
            change = change_of(figure, change)
            indicator = self._indicator(figure, change, clause, periods, countries, recent)
            clause = figure.clause.number
            self.indicators.append(indicator)

    def _indicator(
        self,
        figure: StatedFigure,
        change: Change,
        clause: int | None,
        periods: Sequence[PeriodMention],
        countries: Sequence[CountryMention],
        recent: dict[str, int],
    ) -> Indicator:
        """The figure with all its fields; `clause` is that of the figure before it, if any."""
        quantity, discourse, judge = figure.quantity, self.discourse, self.judge
        last = self.indicators[-1] if self.indicators else None
        unit = figure.unit_class
        bare = figure.clause.bare
        part = figure.has(PART_OF) or figure.has(PART_OF, figure.verb_clause)
        before = None
        if last is not None:
            before = Before(
                last.measure,
                "money" if last.unit.isupper() else last.unit,
                last.status == "planned",
                clause is not None,
                clause == figure.clause.number,
            )
        facts = facts_of(figure)
        times = lying(figure, periods)
        kind = change.kind + (change.direction or "")
        reached = status_asked(
            facts, time_facts(times, self.month), kind, before,
            bare=bare, title=discourse.in_title,
        )  # fmt: skip
        status = self._answer(reached, quantity)
        planned = status == "planned"
        topic = last.measure if last is not None and clause is not None else discourse.topic()
        measured = measure_asked(
            facts, unit, change.kind, change.direction, before, topic,
            planned=planned, bare=bare, part=part,
        )  # fmt: skip
        measure = self._answer(measured, quantity)
        seen = seen_by(figure, countries, discourse.people)
        setting = Setting(
            discourse.parties,
            last.countries if last is not None else None,
            clause is not None,
            discourse.subject,
            discourse.region,
            self.whole,
            discourse.earlier,
            recent,
        )
        whose = owners_asked(
            figure, measure, change.kind, planned=planned, setting=setting, seen=seen
        )
        codes = self._answer(whose, quantity)
        if not part:
            self.whole = codes
        past = Past(
            last.period if last is not None else None,
            last.measure if last is not None else "",
            clause is not None,
            before is not None and before.planned,
            -1 if clause is None else clause,
            discourse.named,
            discourse.told,
        )
        when = period_asked(figure, times, past, measure, change.kind, planned=planned)
        period = self._answer(when, quantity)
        return Indicator(
            start=quantity.start,
            end=quantity.end,
            quote=self.text[quantity.start : quantity.end],
            value=quantity.value,
            value_high=quantity.value_high,
            unit=quantity.unit,
            noun=quantity.noun,
            bound=quantity.bound,
            kind=change.kind,
            direction=change.direction,
            status=status,
            measure=measure,
            countries=codes,
            period=period,
            evidence=tuple(
                Evidence(field=field, start=stretch[0], end=stretch[1])
                for field, stretch in (
                    *_of_change(figure, change),
                    ("status", planned and heaviest(figure, judge, "status", status)),
                    ("measure", measuring(figure, judge, measure)),
                    ("countries", naming(figure, codes, discourse.parties, seen)),
                    ("period", dating(period, periods, quantity.start)),
                )
                if stretch
            ),
        )

    def _answer(self, question: Question[Answer], quantity: Quantity) -> Answer:
        return question.answers[self.judge.answer(question, quantity)]


def _of_change(figure: StatedFigure, change: Change) -> list[tuple[EvidenceField, tuple[int, int]]]:
    """The words that say that, and in which direction, something changed."""
    if change.words is None:
        return []
    first, last = change.words
    stretch = figure.words[first].start, figure.words[last].end
    fields: tuple[EvidenceField, ...] = ("kind", "direction")
    return [(field, stretch) for field in fields[: 2 if change.direction else 1]]
