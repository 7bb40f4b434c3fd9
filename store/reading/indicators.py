"""Each figure of a text as an indicator, with the words that gave its fields."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from store.reading.changes import Change, change_of
from store.reading.clauses import ParsedSentence, parse
from store.reading.figure import Figure
from store.reading.measures import Found, measure_of
from store.reading.parts import CountryMention, PeriodMention, Quantity
from store.reading.status import Standing, status_of
from store.reading.when import Dated, Past, period_of
from store.reading.whose import Owners, Setting, owners_of
from store.records import Evidence, EvidenceField, Indicator, Sentence


def find_indicators(
    text: str,
    sentences: Sequence[Sentence],
    quantities: Sequence[Quantity],
    periods: Sequence[PeriodMention],
    countries: Sequence[CountryMention],
    parties: tuple[str, ...],
    today: date,
) -> tuple[Indicator, ...]:
    """The indicators of `text` in order of appearance.

    All spans are into `text` and sorted by start. `parties` are the countries that meet, `today`
    the day that "this year" is counted from.
    """
    teller = _Teller(text, parties, today)
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
    """Goes through the sentences and keeps what later ones refer back to."""

    def __init__(self, text: str, parties: tuple[str, ...], today: date) -> None:
        self.text = text
        self.parties = parties
        self.today = today
        self.indicators: list[Indicator] = []
        self.subject: tuple[str, ...] = ()
        self.last_sentence: Sentence | None = None
        self.topic: str | None = None
        self.dated: tuple[PeriodMention, ...] = ()
        self.figures_before = 0
        self.title = True

    def tell(
        self,
        sentence: Sentence,
        quantities: Sequence[Quantity],
        periods: Sequence[PeriodMention],
        countries: Sequence[CountryMention],
    ) -> None:
        """Adds the indicators of one sentence."""
        if quantities:
            parsed = parse(self.text, sentence.start, sentence.end, quantities)
            if self.topic is None and self.last_sentence is not None:
                self.topic = self._topic_of(self.last_sentence)
            self._figures(parsed, quantities, periods, countries)
            self.topic = self.indicators[-1].measure if self.indicators else None
        else:
            self.topic = None
        alone = {m.countries for m in countries if m.sort == "name" and len(m.countries) == 1}
        if len(alone) == 1:
            self.subject = next(iter(alone))
        elif countries:
            self.subject = ()
        self.last_sentence = sentence
        if self.title:
            self.title = False
            self.topic = None

    def _topic_of(self, sentence: Sentence) -> str | None:
        """What a sentence without figures speaks of: the last noun that measures something."""
        parsed = parse(self.text, sentence.start, sentence.end)
        found = None
        for word in parsed.words:
            sense = word.sense
            if sense is not None and sense.code.islower() and (word.prep < 0 or found is None):
                found = sense.code
        return found

    def _figures(
        self,
        parsed: ParsedSentence,
        quantities: Sequence[Quantity],
        periods: Sequence[PeriodMention],
        countries: Sequence[CountryMention],
    ) -> None:
        change: Change | None = None
        in_sentence = False
        for number, quantity in enumerate(quantities):
            at = parsed.figures.get(number)
            if at is None:
                continue
            figure = Figure(quantity, parsed, at)
            change = change_of(figure, change)
            before = self.indicators[-1] if self.indicators else None
            found = measure_of(figure, before.measure if before and in_sentence else self.topic)
            setting = Setting(
                self.parties,
                countries,
                before.countries if before else None,
                in_sentence,
                self.subject,
            )
            past = Past(before.period, before.measure, in_sentence) if before else None
            dated = period_of(figure, found.measure, False, periods, past)
            year = _year(dated.period)
            standing = status_of(
                figure,
                future=year > self.today.year,
                present=dated.period is not None and year == self.today.year,
            )
            if standing.status == "planned":
                dated = period_of(figure, found.measure, True, periods, past)
            owners = owners_of(figure, found.measure, change.kind, setting)
            self.indicators.append(self._indicator(figure, change, standing, found, owners, dated))
            in_sentence = True

    def _indicator(
        self,
        figure: Figure,
        change: Change,
        standing: Standing,
        found: Found,
        owners: Owners,
        dated: Dated,
    ) -> Indicator:
        quantity = figure.quantity
        words = figure.words
        evidence: list[Evidence] = []

        def because(field: EvidenceField, start: int, end: int) -> None:
            if 0 <= start < end:
                evidence.append(Evidence(field=field, start=start, end=end))

        if change.words is not None:
            start, end = words[change.words[0]].start, words[change.words[1]].end
            because("kind", start, end)
            if change.direction is not None:
                because("direction", start, end)
        if standing.word is not None:
            because("status", words[standing.word].start, words[standing.word].end)
        if found.word >= 0:
            because("measure", words[found.word].start, words[found.word].end)
        because("countries", owners.start, owners.end)
        because("period", dated.start, dated.end)
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
            status=standing.status,
            measure=found.measure,
            countries=owners.countries,
            period=dated.period,
            evidence=tuple(evidence),
        )


def _year(period: str | None) -> int:
    """The last year that a period names; 0 if it names none."""
    if not period:
        return 0
    last = period.rsplit("/", 1)[-1]
    if last == "..":
        return 0
    return int(last[:4]) if last[:4].isdigit() else 0
