"""Each figure of a text as an indicator, with the words that gave its fields."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from store.reading.carried import Dated, Past
from store.reading.changes import Change, change_of
from store.reading.clauses import parse
from store.reading.governors import Found
from store.reading.measures import measure_of
from store.reading.named import Setting
from store.reading.parsed import ParsedSentence
from store.reading.parts import CountryMention, PeriodMention, Quantity
from store.reading.period_codes import months_of
from store.reading.stated_figure import StatedFigure
from store.reading.status import Standing, status_of
from store.reading.when import period_of
from store.reading.whose import Owners, is_part, owners_of
from store.reading.words.belonging import CENTRAL_ASIA
from store.records import Evidence, EvidenceField, Indicator, Meeting, Sentence

_UNSURE = frozenset({"gdp", "debt", "other"})
"""Measures that what went before may change."""

_STRETCH = 40
"""As many figures of one sentence are read together; a table pasted as one line has more."""

_TOPICS = {"FUEL": "energy", "GOODS": "trade"}


def find_indicators(
    text: str,
    sentences: Sequence[Sentence],
    quantities: Sequence[Quantity],
    periods: Sequence[PeriodMention],
    countries: Sequence[CountryMention],
    meeting: Meeting,
    today: date,
) -> tuple[Indicator, ...]:
    """The indicators of `text` in order of appearance.

    All spans are into `text` and sorted by start. `meeting` tells who meets, `today` is the
    day that "this year" is counted from.
    """
    teller = _Teller(text, meeting, today)
    teller.host = _host(text, meeting, countries)
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

    def __init__(self, text: str, meeting: Meeting, today: date) -> None:
        self.text = text
        self.parties = meeting.countries
        self.people = _surnames(meeting)
        self.month = today.year * 100 + today.month
        self.region: tuple[str, ...] = ()
        self.home = tuple(sorted(CENTRAL_ASIA)) if CENTRAL_ASIA & {*self.parties} else ()
        self.speaker: tuple[str, ...] = ()
        self.host: tuple[str, ...] = ()
        self.earlier: Sequence[CountryMention] = ()
        self.today = today
        self.indicators: list[Indicator] = []
        self.subject: tuple[str, ...] = ()
        self.last_sentence: Sentence | None = None
        self.topic: str | None = None
        self.whole: tuple[str, ...] = ()
        self.kept: str | None = None
        self.named: str | None = None
        self.asked = False
        self.named_people = _where_named(text, self.people)
        self.told: str | None = None

    def tell(
        self,
        sentence: Sentence,
        quantities: Sequence[Quantity],
        periods: Sequence[PeriodMention],
        countries: Sequence[CountryMention],
    ) -> None:
        """Adds the indicators of one sentence."""
        last = self.last_sentence
        if last is not None and "\n" in self.text[last.end : sentence.start]:
            self.kept = None  # a new paragraph, or the first after the title
        if quantities:
            self.asked = self.topic is not None or last is None
            for first in range(0, len(quantities), _STRETCH):
                stretch = quantities[first : first + _STRETCH]
                start = sentence.start if first == 0 else stretch[0].start
                rest = quantities[first + _STRETCH :][:1]
                end = rest[0].start if rest else sentence.end
                parsed = parse(self.text, start, end, stretch)
                self._figures(parsed, stretch, periods, countries)
            self.topic = self.kept = self.indicators[-1].measure if self.indicators else None
        else:
            self.topic = None
        self.named = periods[-1].period if periods else None
        self.told = self.named if not quantities else None
        self._remember(sentence, countries)

    def _remember(self, sentence: Sentence, countries: Sequence[CountryMention]) -> None:
        """Which country, region and person the sentence was about."""
        if countries:
            self.earlier = countries
        for mention in countries:
            if mention.sort == "region":
                self.region = mention.countries
        named = {
            m.countries
            for m in countries
            if m.sort == "name" and len(m.countries) == 1 and not self._beside(m)
        }
        if len(named) == 1:
            self.subject = next(iter(named))
        elif named:
            self.subject = ()
        elif self.host and "astgeber" in self.text[sentence.start : sentence.end]:
            self.subject = self.host
        elif "EU" in self.parties and self._is_about_the_union(sentence):
            self.subject = ("EU",)
        if self.named_people:
            found = set()
            while self.named_people and self.named_people[-1][0] < sentence.end:
                found.add(self.named_people.pop()[1])
            if len(found) == 1:
                self.speaker = tuple(found)
                if not named:
                    self.subject = self.speaker
                    self.earlier = countries
        if self.last_sentence is None:
            self.topic = self.kept = None
        self.last_sentence = sentence

    def _is_about_the_union(self, sentence: Sentence) -> bool:
        """If "die Union" or "die Kommission" stands in the sentence."""
        said = self.text[sentence.start : sentence.end].lower()
        return "die union" in said or "die kommission" in said

    def _beside(self, mention: CountryMention) -> bool:
        """If the country is only the other side: "mit China", "auf Kasachstan"."""
        before = self.text[max(0, mention.start - 12) : mention.start].lower().split()
        return bool(before) and before[-1] in ("mit", "auf", "nach", "aus", "an", "zu", "für")

    def _ask_topic(self) -> str | None:
        """What the sentence before was about, found only when a figure needs it."""
        self.asked = True
        if self.last_sentence is not None:
            self.topic = self._topic_of(self.last_sentence) or self.kept
        return self.topic

    def _topic_of(self, sentence: Sentence) -> str | None:
        """What a sentence without figures speaks of: the last noun that measures something."""
        parsed = parse(self.text, sentence.start, sentence.end)
        found = None
        for word in parsed.words:
            sense = word.sense
            if sense is not None and (word.prep < 0 or found is None):
                found = _TOPICS.get(sense.code, sense.code if sense.code.islower() else found)
        return found

    def _figures(
        self,
        parsed: ParsedSentence,
        quantities: Sequence[Quantity],
        periods: Sequence[PeriodMention],
        countries: Sequence[CountryMention],
    ) -> None:
        change: Change | None = None
        in_sentence, clause = False, -1
        for number, quantity in enumerate(quantities):
            at = parsed.figures.get(number)
            if at is None:
                continue
            figure = StatedFigure(quantity, parsed, at)
            change = change_of(figure, change)
            before = self.indicators[-1] if self.indicators else None
            topic = before.measure if before and in_sentence else self.topic
            past = Past(
                before.period if before else None,
                before.measure if before else "",
                in_sentence,
                before is not None and before.status == "planned",
                clause,
                self.named,
                self.told,
            )
            clause = figure.clause.number
            standing = status_of(figure, future=False, present=False, before=past.shares_plan)
            planned = standing.status == "planned"
            found = measure_of(figure, topic, change.kind, planned=planned)
            if not in_sentence and not self.asked and (found.word < 0 or found.measure in _UNSURE):
                topic = self._ask_topic()
                found = measure_of(figure, topic, change.kind, planned=planned)
            dated, standing = self._when(
                figure, found.measure, change.kind, periods, past, standing
            )
            setting = Setting(
                self.parties,
                countries,
                self.people,
                before.countries if before else None,
                in_sentence,
                self.subject,
                self.speaker,
                self.region or self.home,
                self.whole,
                self.earlier,
            )
            owners = owners_of(figure, found.measure, change.kind, setting)
            if not is_part(figure):
                self.whole = owners.countries
            self.indicators.append(self._indicator(figure, change, standing, found, owners, dated))
            in_sentence = True

    def _when(
        self,
        figure: StatedFigure,
        measure: str,
        kind: str,
        periods: Sequence[PeriodMention],
        past: Past,
        standing: Standing,
    ) -> tuple[Dated, Standing]:
        """Period and status, each of which tells about the other.

        `standing` is what the words say; a period that lies ahead makes a plan of the rest.
        """

        def period(*, planned: bool) -> Dated:
            return period_of(figure, measure, kind, periods, past, self.today, planned=planned)

        if standing.status == "planned":
            return period(planned=True), standing
        dated = period(planned=False)
        if dated.start >= 0:
            start, end = months_of(dated.period)
            future, present = start > self.month, start <= self.month <= end
            if future or present:
                later = status_of(figure, future=future, present=present)
                if later.status == "planned":
                    return period(planned=True), later
        if any(mention.role == "target" or self._lies_ahead(mention.period) for mention in periods):
            ahead = period(planned=True)
            if ahead.start >= 0 and self._lies_ahead(ahead.period):
                later = status_of(figure, future=True, present=False)
                if later.status == "planned" and not figure.is_past(figure.verb_clause):
                    return ahead, later
        return dated, standing

    def _lies_ahead(self, period: str | None) -> bool:
        start, end = months_of(period)
        return start > self.month or (start == 0 and end > self.month)

    def _indicator(
        self,
        figure: StatedFigure,
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


def _host(text: str, meeting: Meeting, countries: Sequence[CountryMention]) -> tuple[str, ...]:
    """The country of the city where they meet, if it is one of theirs."""
    for mention in countries:
        if mention.sort == "city" and text[mention.start : mention.end] == meeting.place:
            return mention.countries if {*mention.countries} <= {*meeting.countries} else ()
    return ()


def _where_named(text: str, people: dict[str, str]) -> list[tuple[int, str]]:
    """Where the text names a participant, and the country; the last place first."""
    found = []
    for name, country in people.items():
        written = name.capitalize()
        at = text.find(written)
        while at >= 0:
            end = at + len(written)
            if not text[at - 1 : at].isalpha() and not text[end : end + 1].isalpha():
                found.append((at, country))
            at = text.find(written, end)
    return sorted(found, reverse=True)


def _surnames(meeting: Meeting) -> dict[str, str]:
    """The country of each participant by the parts of the name (lower case)."""
    people: dict[str, str] = {}
    for person in meeting.participants:
        if person.country is not None:
            for part in person.name.split():
                if part[0].isupper() and len(part) > 1:
                    people[part.lower()] = person.country
    return people
