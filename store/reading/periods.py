# ruff: noqa
"""The periods that a text names, resolved to the codes of the reading guide."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import Literal, NamedTuple

from store.reading.dates import (
    MONTH,
    full_year,
    make_date,
    month_number,
    nearest,
    weekday_before,
)
from store.reading.numerals import from_word
from store.reading.parts import PeriodMention
from store.reading.text import Normal, normal, pattern
from store.reading.units import unit_at
from store.reading.words.calendar import (
    COMING,
    CURRENT,
    NO_YEARS,
    ORDINALS,
    PAST,
    SAME,
    WEEKDAYS,
)

Role = Literal["period", "comparison", "target"]

_YEAR = r"(?:19|20)\d\d"
_END = r"(?![\wäöüß])"


class _Found(NamedTuple):
    start: int
    end: int
    code: str
    role: Role


class _Patterns:
    """The regular expressions of this stage, compiled when the first text is read."""

    def __init__(self) -> None:
        past, coming = pattern(PAST), pattern(COMING)
        weekdays = "|".join(WEEKDAYS)
        self.core = re.compile(
            rf"(?<![\w.,/§$€-])(?:(?P<year>{_YEAR})"
            rf"|(?P<numeric>\d{{1,2}}\.\d{{1,2}}\.(?:\d{{4}}|\d\d)?(?!\d))"
            rf"|(?P<quarter>q[1-4]|h[12]|[1-4]q|[12]h|[1-9]m)(?=[ /-]?{_YEAR}|[ )–-]))"
            r"|\b(?:"
            rf"(?P<month>{MONTH}){_END}"
            r"|(?P<span>quartal(?:en?|s)?|halbjahr(?:e[sn]?|s)?)" + _END +
            r"|(?P<months>monat(?:en?|s)?)" + _END +
            r"|(?P<jahr>jahr(?:e[sn]?|s)?)" + _END +
            rf"|(?P<vorjahr>{pattern('vorjahr')}\w*)"
            r"|(?P<named>jahresbeginn|jahresanfang|jahresende|jahresmitte|jahresschluss|gesamtjahr"
            r"|folgejahr|jahreswechsel|heuer)" + _END +
            r"|(?P<same>(?:zeitraum|zeit)(?:e?s)?)" + _END +
            rf"|(?P<weekday>{weekdays}){_END}(?!,? (?:dem|den) \d))"
        )  # fmt: skip
        lead = (
            r"(?:(?P<to>bis(?: zum| zu| spätestens| einschließlich| in das| ins)?|bis)"
            r"|(?P<since>seit(?: dem| der)?)|(?P<from>ab(?: dem)?)|(?P<between>zwischen|von|vom)"
            r"|(?P<at>im|in|am|für|zum|per|mit stand vom|stand|zu|nach|auf))"
        )
        lead = pattern(lead)
        edge = r"(?P<edge>anfang|beginn|mitte|ende|frühjahr|frühling|sommer|herbst|winter|frühsommer|spätherbst|saison|wirtschaftsjahr|geschäftsjahr|haushaltsjahr|erntejahr|finanzjahr|fiskaljahr|marktjahr|schuljahr)"
        edge = pattern(edge)
        self.before_year = re.compile(
            rf"(?:\b{lead} )?(?:(?:dem |den |der |die |das |des )?{edge} (?:des |der )?)?"
            r"(?:\(|(?:(?:der|den|die|das|dem|des) )?(?:kalender)?jahr(?:e[sn]?)? )?$"
        )
        self.after_year = re.compile(
            rf"\s?(?P<join>–|-|/|bis|und) ?(?:zum jahr |ende |anfang |mitte )?(?P<last>{_YEAR}|(?<=/)\d\d|(?<=[–-])\d\d)(?![\w]|[.,]\d)"
            r"|(?P<decade>er(?:[ -]jahren?)?\b)"
        )
        self.day_before = re.compile(
            r"(?:\b(?P<to>bis(?: zum)?) |\b(?P<since>seit(?: dem)?) |\b(?P<from>ab(?: dem)?) |\b(?:mit )?stand (?:vom )?"
            r"|\b(?:am|zum|per|vom|von|den|dem) )?"
            r"(?:(?P<first>\d{1,2})\. ?(?:(?P<month1>"
            + MONTH
            + r") )?(?:bis|und|–|-|/)(?: zum)? ?)?(?P<day>\d{1,2})\. ?$"
        )
        self.before_month = re.compile(
            rf"(?:\b{lead} )?(?:(?:dem |den |der |die |das |des )?{edge} (?:des |der )?)?(?:(?:den |der )?monate?[ns]? )?$"
        )
        self.after_month = re.compile(
            rf"(?:\s?(?P<join>–|-|/|bis(?: ende| einschließlich)?|und) ?(?P<last>{MONTH}){_END})?"
            rf"(?: ?(?:des (?:jahres )?)?(?P<year>{_YEAR})(?![\w]|[.,]\d)|(?P<of> (?:dieses|des (?:laufenden|vergangenen|vorigen|letzten|kommenden|gleichen|selben)|vergangenen|vorigen|letzten|laufenden) jahres| des vorjahres))?"
        )
        ordinals = "|".join(re.escape(o) for o in sorted(ORDINALS, key=len, reverse=True))
        self.before_span = re.compile(
            rf"(?:\b{lead} )?(?:(?:den|der|die|das|dem|des|ende|mitte|anfang) )*(?:"
            rf"(?P<first>ersten?) (?P<n>beiden|zwei|drei|2|3) |(?P<ordinal>{ordinals}) |(?P<rel>(?:{past}|{coming}|{CURRENT})[rnms]?) )$"
        )
        self.after_span = re.compile(
            rf" ?(?:des jahres |/|-)?(?:(?P<year>{_YEAR}|(?<=/)\d\d)(?![\w]|[.,]\d)|(?P<of>(?:dieses|des (?:laufenden|vergangenen|vorigen|letzten|kommenden)|vergangenen|vorigen|letzten|laufenden) jahres|des vorjahres))"
        )
        number = r"(?P<n>\d{1,2}|[a-zäöüß]{3,12})"
        self.before_months = re.compile(
            rf"(?:\b{lead} |\bwährend )?(?:(?:den|der|die) )?(?:(?P<first>ersten?) |(?P<past>(?:{past})[nr]?) |(?P<coming>(?:{coming})[nr]?) )?{number} $"
        )
        self.before_one_month = re.compile(
            rf"(?:\b{lead} )?(?:(?:(?P<edge>ende|anfang|mitte)) )?(?:(?:den|der|die|das|dem|des) )?(?:(?P<past>(?:{past})[nrs]?)|(?P<coming>(?:{coming})[nrs]?)|(?P<current>(?:{CURRENT})[nrsm]?)) $|(?:\b{lead.replace('?P<', '?P<x')} )?(?P<xedge>ende|anfang|mitte) des $"
        )
        self.before_jahr = re.compile(
            rf"(?:\b{lead} )?(?:(?:dem |den |der |das )?(?P<edge>anfang|beginn|mitte|ende|ablauf|laufe?|verlaufe?|ergebnis) )?(?:(?:den|der|die|das|dem|des|eines) )?"
            rf"(?:(?P<past>(?:{past})[nrs]?)|(?P<coming>(?:{coming})[nrs]?)|(?P<current>(?:{CURRENT})[nrsm]?)"
            rf"|(?P<prev2>(?:vorletzte|vorvergangene)[nrs]?)|(?P<next2>{pattern('übernächste')}[nrs]?)"
            rf"|(?P<same>(?:im |in |des )?(?:{SAME})[nrsm]?))? ?$"
        )
        self.before_jahre = re.compile(
            rf"(?:\b(?:(?P<ago>vor)|(?P<in>in)|(?P<within>binnen|innerhalb(?: von| der| eines)?|im laufe? (?:von|der)|im verlauf der|über)|(?P<since>seit)|(?P<while>während)|für) )?"
            rf"(?:(?:den|der|die) )?(?:(?P<past>(?:{past})[nr]?) |(?P<coming>(?:{coming})[nr]?) )?(?:{number}) $"
        )
        self.around_jahr = re.compile(
            r" (?P<zuvor>zuvor|davor|vorher)\b| (?P<after>darauf|danach|später)\b"
        )
        self.compared = re.compile(
            pattern(
                r"(?:\bgegenüber|\bggü\.|\bvergleich (?:zu|zum|mit)|\bverglichen mit|(?<=[^,] )\bals|\bwie"
                r"|(?:wert|niveau|stand|volumen|ergebnis)(?:e?s|e)? (?:von|des|aus|in|im)|\bzum|\bbasis|\bgemessen an)"
                r"(?: (?:noch|im|in|dem|der|den|des|das|jahr|jahre|jahres|von|zum|zur|vor)){0,3} ?$"
            )
        )
        self.future = re.compile(r"\b(?:wird|werden|soll|sollen|will|wollen|geplant|dürfte)\b")


@cache
def _patterns() -> _Patterns:
    return _Patterns()


def find_periods(text: str, reference: date) -> list[PeriodMention]:
    """Every period that `text` names, in order, with relative words resolved against `reference`.

    A period until a later time and one in the years to come is a target; one that a figure is
    only compared with ("gegenüber dem Vorjahr") a comparison.
    """
    given = normal(text)
    return [
        PeriodMention(
            start=given.start(found.start), end=given.end(found.end), period=found.code,
            role=found.role,
        )
        for found in _Reader(given, reference).read()
    ]  # fmt: skip


class _Reader:
    """One pass over one text."""

    def __init__(self, text: Normal, reference: date) -> None:
        self.text = text
        self.lower = text.lower
        self.reference = reference
        self.found: list[_Found] = []
        self.at = 0

    def read(self) -> list[_Found]:
        search = _patterns().core.search
        while (match := search(self.lower, self.at)) is not None:
            end = match.end()
            self.at, before = end, self.at
            kind = match.lastgroup or ""
            getattr(self, f"_{kind}")(match, max(before, match.start() - 60))
        return self.found

    def _keep(self, start: int, end: int, code: str, role: Role | None = None) -> None:
        lower = self.lower
        if role is None:
            role = "period"
            compared = _patterns().compared.search(lower, max(0, start - 40), start)
            own = _patterns().compared.match(lower, start)
            if compared is not None:
                role = "comparison"
                if compared.group().startswith(("als", "wie")):
                    start = start
                elif not compared.group().startswith(
                    ("wert", "niveau", "stand", "volumen", "ergebnis")
                ):
                    start = compared.start()
        self.found.append(_Found(start, end, code, role))
        self.at = max(self.at, end)

    def _last(self) -> _Found | None:
        return self.found[-1] if self.found else None

    def _last_year(self) -> int:
        """The year said last in this sentence or the one before, else that of the reference."""
        for found in reversed(self.found):
            years = re.findall(_YEAR, found.code)
            if years:
                return int(years[-1])
        return self.reference.year

    def _until(self, start: int, end: int, code: str, last: date) -> None:
        self._keep(start, end, f"../{code}", "target" if last >= self.reference else "period")

    # -- years -----------------------------------------------------------------------------

    def _year(self, match: re.Match[str], floor: int) -> None:
        lower, (start, end) = self.lower, match.span()
        if lower[end : end + 1].isalnum() and not lower.startswith("er", end):
            return
        following = lower[end : end + 2]
        if following[:1] in "“\"»'" and following[:1]:
            return
        if len(following) == 2 and following[0] in ".,:" and following[1].isdigit():
            return
        previous = lower[floor:start].rsplit(None, 1)[-1:]
        word = previous[0].lstrip('(„"“') if previous else ""
        if word in NO_YEARS or word.endswith("-"):
            return
        if following[:1] == " " and unit_at(self.text, end) is not None:
            return
        year = int(match.group("year"))
        lead = _patterns().before_year.search(lower, floor, start)
        begin = lead.start() if lead else start
        while begin < start and lower[begin] in " (":
            begin += 1
        after = _patterns().after_year.match(lower, end)
        if after is not None and after.group("decade"):
            self._keep(begin, after.end(), f"{year}/{year + 9}")
            return
        if after is not None:
            written = after.group("last")
            last = int(written) if len(written) == 4 else year - year % 100 + int(written)
            join = after.group("join")
            plausible = year < last and (
                join != "und" or last == year + 1 or bool(lead and lead["between"])
            )
            if plausible and (unit_at(self.text, after.end()) is None or len(written) == 4):
                self._keep(begin, after.end(), f"{year}/{last}")
                return
        if following[:1] == "/" and following[1:].isdigit():
            return
        self._one_year(begin, end, year, lead)

    def _one_year(self, start: int, end: int, year: int, lead: re.Match[str] | None) -> None:
        edge = (lead["edge"] or "") if lead else ""
        if lead and lead["to"]:
            if edge in ("anfang", "beginn"):
                self._until(start, end, f"{year}-01", date(year, 1, 31))
            else:
                self._until(start, end, str(year), date(year, 12, 31))
        elif lead and (lead["since"] or lead["from"]):
            month = {"anfang": "-01", "beginn": "-01", "mitte": "-06", "ende": "-12"}.get(edge, "")
            later = lead["from"] and year > self.reference.year
            self._keep(start, end, f"{year}{month}/..", "target" if later else "period")
        else:
            self._keep(start, end, str(year))

    # -- months and days -------------------------------------------------------------------

    def _month(self, match: re.Match[str], floor: int) -> None:
        lower, (start, end) = self.lower, match.span()
        month = month_number(match.group("month"))
        if (
            match.group("month").rstrip(".")
            in ("mai", "august", "april", "märz", "jun", "jul", "jan", "mär", "dez")
            and self.text.plain[start].islower()
        ):
            return
        patterns = _patterns()
        after = patterns.after_month.match(lower, end)
        assert after is not None
        day = patterns.day_before.search(lower, floor, start)
        if day is not None:
            self._days(match, day, after, month)
            return
        lead = patterns.before_month.search(lower, floor, start)
        begin = lead.start() if lead else start
        while begin < start and lower[begin] == " ":
            begin += 1
        last = month_number(after["last"]) if after["last"] else month
        year = self._year_of(after)
        if year is None:
            year = self._latest_year(last, end, future=bool(lead and lead["to"]))
        finish = after.end()
        first_code = f"{year - (month > last)}-{month:02}"
        code = f"{year}-{last:02}"
        if month != last:
            self._keep(begin, finish, f"{first_code}/{code}")
        elif lead and lead["to"]:
            self._until(begin, finish, code, date(year, last, 28))
        elif lead and (lead["since"] or lead["from"]):
            self._keep(begin, finish, f"{code}/..")
        else:
            self._keep(begin, finish, code)

    def _year_of(self, after: re.Match[str]) -> int | None:
        if after["year"]:
            return full_year(after["year"])
        if after["of"]:
            return self._year_said(after["of"])
        return None

    def _year_said(self, words: str) -> int:
        reference = self.reference.year
        if re.search(r"vergangen|vorig|letzt|vorjahr", words):
            return reference - 1
        if "kommend" in words:
            return reference + 1
        if "gleichen" in words or "selben" in words:
            return self._last_year()
        return reference

    def _latest_year(self, month: int, at: int, *, future: bool) -> int:
        """The year of a month without one: the latest, or the next where the clause looks ahead."""
        reference = self.reference
        if month <= reference.month:
            return reference.year + (future and month < reference.month)
        if future:
            return reference.year
        ahead = month - reference.month <= 6 and _patterns().future.search(
            self.lower, max(0, at - 30), at + 60
        )
        return reference.year if ahead else reference.year - 1

    def _days(
        self, match: re.Match[str], day: re.Match[str], after: re.Match[str], month: int
    ) -> None:
        year = self._year_of(after) if not after["last"] else None
        number = int(day["day"])
        begin = day.start()
        finish = after.end() if not after["last"] else match.end()
        if year is None:
            ahead = timedelta(days=366) if day["to"] else timedelta(days=45)
            last = nearest(month, number, self.reference, ahead=ahead)
        else:
            last = make_date(year, month, number)
        if last is None:
            return
        if day["first"]:
            first_month = month_number(day["month1"]) if day["month1"] else month
            first = make_date(last.year - (first_month > month), first_month, int(day["first"]))
            if first is not None and first < last:
                self._keep(begin, finish, f"{first}/{last}")
        elif re.match(
            r"\s?(?:bis|–|-)\s?(?:zum )?\d{1,2}\. ?[a-zä]", self.lower[finish : finish + 20]
        ):
            self.at = match.end()  # "vom 28. Februar bis 2. März": the second month reads both
            self.at = max(self.at, match.end())
            self._pending = begin
        elif day["to"]:
            self._until(begin, finish, str(last), last)
        elif day["since"] or day["from"]:
            self._keep(begin, finish, f"{last}/..")
        else:
            self._keep(begin, finish, str(last))

    def _numeric(self, match: re.Match[str], floor: int) -> None:
        day, month, year = (
            match.group().rstrip(".").split(".")[:3]
            if match.group().count(".") == 2 and not match.group().endswith(".")
            else (*match.group().rstrip(".").split("."), "")
        )
        if not 1 <= int(month) <= 12:
            return
        found = (
            make_date(full_year(year), int(month), int(day))
            if year
            else nearest(int(month), int(day), self.reference)
        )
        if found is None:
            return
        lower, start = self.lower, match.start()
        lead = re.compile(
            r"(?:(?P<to>bis(?: zum)?)|(?P<since>seit(?: dem)?)|am|zum|per|vom|(?:mit )?stand(?: vom)?) $"
        ).search(lower, floor, start)
        begin = lead.start() if lead else start
        if lead and lead["to"]:
            self._until(begin, match.end(), str(found), found)
        elif lead and lead["since"]:
            self._keep(begin, match.end(), f"{found}/..")
        else:
            self._keep(begin, match.end(), str(found))

    def _weekday(self, match: re.Match[str], floor: int) -> None:
        day = weekday_before(WEEKDAYS[match.group("weekday")], self.reference)
        lead = re.compile(
            pattern(
                r"\bam (?P<which>heutigen |vergangenen |letzten |vorigen |kommenden |nächsten )?$"
            )
        ).search(self.lower, floor, match.start())
        if lead is None:
            return
        which = lead["which"] or ""
        if which.startswith(("kommend", "nächst", "naechst")):
            day += timedelta(days=7)
        elif which.startswith(("vergangen", "letzt", "vorig")) and day == self.reference:
            day -= timedelta(days=7)
        self._keep(lead.start(), match.end(), str(day))

    # -- quarters, halves, first months ----------------------------------------------------

    def _span_code(self, year: int, quarter: bool, n: int, first: int = 0) -> str:
        if first:  # the first `n` quarters
            return f"{year}-01/{year}-{n * 3:02}" if n < 4 else str(year)
        return f"{year}-{'Q' if quarter else 'H'}{n}"

    def _span(self, match: re.Match[str], floor: int) -> None:
        lower, (start, end) = self.lower, match.span()
        quarter = match.group("span").startswith("quartal")
        lead = _patterns().before_span.search(lower, floor, start)
        if lead is None:
            return
        after = _patterns().after_span.match(lower, end)
        year = self._year_of(after) if after else None
        finish = after.end() if after else end
        begin = lead.start()
        length = 3 if quarter else 6
        reference = self.reference
        if lead["rel"]:
            index = (reference.month - 1) // length
            index += (
                -1
                if re.match(pattern(PAST), lead["rel"])
                else 1
                if re.match(pattern(COMING), lead["rel"])
                else 0
            )
            count = 12 // length
            which, shift = index % count + 1, index // count
            self._keep(begin, finish, self._span_code(reference.year + shift, quarter, which))
            return
        n = (
            {"beiden": 2, "zwei": 2, "2": 2}.get(lead["n"], 3)
            if lead["n"]
            else ORDINALS[lead["ordinal"]]
        )
        if not lead["n"] and lead["ordinal"].startswith("letzte"):
            n = 4 if quarter else 2
        if n * length > 12:
            return
        if year is None:
            finished = date(reference.year, n * length, 28) <= reference
            year = reference.year if finished else reference.year - 1
        code = self._span_code(year, quarter, n, int(bool(lead["n"])))
        if lead["to"]:
            self._until(begin, finish, code, date(year, n * length, 28))
        elif lead["since"]:
            self._keep(begin, finish, f"{code}/..")
        else:
            self._keep(begin, finish, code)

    def _quarter(self, match: re.Match[str], floor: int) -> None:
        written = match.group("quarter")
        after = re.compile(rf"(?:[–-](?P<last>q[2-4]))?[ /-]?(?P<year>{_YEAR})(?!\d)").match(
            self.lower, match.end()
        )
        letter = written.strip("0123456789")
        n = int(written.strip("qhm"))
        if after is None:
            if letter == "m" or not self.text.plain[match.start() : match.end()].isupper():
                return
            length = 3 if letter == "q" else 6
            if n * length > 12:
                return
            year = self.reference.year - (
                date(self.reference.year, n * length, 28) > self.reference
            )
            self._keep(match.start(), match.end(), f"{year}-{letter.upper()}{n}")
            return
        year = int(after["year"])
        if letter == "m":
            code = f"{year}-01/{year}-{n:02}"
        elif after["last"]:
            code = f"{year}-{n * 3 - 2:02}/{year}-{int(after['last'][1]) * 3:02}"
        else:
            code = f"{year}-{letter.upper()}{n}"
        self._keep(match.start(), after.end(), code)

    def _months(self, match: re.Match[str], floor: int) -> None:
        lower, (start, end) = self.lower, match.span()
        reference = self.reference
        patterns = _patterns()
        if re.compile(rf"(?:en?)? (?:{MONTH}){_END}").match(lower, end):
            return
        lead = patterns.before_months.search(lower, floor, start)
        n = _small_number(lead["n"]) if lead else None
        if lead is not None and n is not None and 1 <= n <= 60:
            after = patterns.after_span.match(lower, end)
            year = self._year_of(after) if after else None
            finish = after.end() if after else end
            if lead["past"]:
                first = _months_before(reference, n)
                self._keep(lead.start(), finish, f"{first}/{reference.year}-{reference.month:02}")
            elif lead["coming"]:
                self._keep(lead.start(), finish, f"../{_months_before(reference, -n)}", "target")
            elif n <= 12 and (lead["first"] or (year is not None and lead["at"])):
                if year is None:
                    year = reference.year - (n > reference.month)
                self._keep(
                    lead.start(), finish, f"{year}-01/{year}-{n:02}" if n < 12 else str(year)
                )
            elif lead["since"]:
                self._keep(lead.start(), finish, f"{_months_before(reference, n)}/..")
            return
        one = patterns.before_one_month.search(lower, floor, start)
        if one is None:
            return
        shift = 1 if one["past"] else -1 if one["coming"] else 0
        code = _months_before(reference, shift)
        if one["to"] or one["xto"]:
            self._keep(one.start(), end, f"../{code}", "target")
        else:
            self._keep(one.start(), end, code)

    # -- words for years -------------------------------------------------------------------

    def _jahr(self, match: re.Match[str], floor: int) -> None:
        lower, (start, end) = self.lower, match.span()
        if re.compile(rf"(?: vor)? {_YEAR}(?!\d)").match(lower, end):
            return
        patterns = _patterns()
        year = self.reference.year
        word = match.group("jahr")
        around = patterns.around_jahr.match(lower, end)
        if word in ("jahr", "jahre") and around is not None:
            lead = re.compile(r"(?:im|ein|das|(?P<n>\d{1,2}|[a-zäöüß]{3,12})) $").search(
                lower, floor, start
            )
            if lead is not None:
                n = _small_number(lead["n"]) if lead["n"] else 1
                if n:
                    shift = -n if around["zuvor"] else n
                    self._keep(lead.start(), around.end(), str(self._last_year() + shift))
            return
        if word in ("jahre", "jahren"):
            self._jahre(match, floor)
            return
        lead = patterns.before_jahr.search(lower, floor, start)
        if lead is None:
            return
        if lead["same"]:
            last = self._last()
            if last is not None:
                self._keep(lead.start(), end, str(self._last_year()))
            return
        if lead["past"]:
            year -= 1
        elif lead["coming"]:
            year += 1
        elif lead["prev2"]:
            year -= 2
        elif lead["next2"]:
            year += 2
        elif not (
            lead["current"]
            or (
                lead["edge"]
                in ("anfang", "beginn", "mitte", "ende", "laufe", "lauf", "verlauf", "verlaufe")
                and word == "jahres"
            )
        ):
            if lead.group().endswith("eines ") or word != "jahres":
                return
            return
        self._relative_year(lead, lead.start(), end, year)

    def _relative_year(self, lead: re.Match[str], start: int, end: int, year: int) -> None:
        edge = lead["edge"] or ""
        role: Role | None = "target" if year > self.reference.year else None
        if lead["to"]:
            self._until(start, end, str(year), date(year, 12, 31))
        elif lead["since"]:
            month = {"mitte": "-06", "ende": "-12"}.get(edge, "-01")
            self._keep(start, end, f"{year}{month}/..")
        else:
            self._keep(start, end, str(year), role)

    def _jahre(self, match: re.Match[str], floor: int) -> None:
        """ "in den vergangenen sieben Jahren", "binnen fünf Jahren", "vor zwei Jahren"."""
        lower, (start, end) = self.lower, match.span()
        lead = _patterns().before_jahre.search(lower, floor, start)
        if lead is None:
            return
        n = _small_number(lead["n"])
        if n is None or lower[end : end + 5] in (" alt ", " alt,", " alt.", " lang"):
            return
        year = self.reference.year
        begin = lead.start()
        if lead["past"]:
            self._keep(begin, end, f"{year - n}/{year}")
        elif lead["coming"] or (lead["within"] and "über" not in lead["within"]):
            self._keep(begin, end, f"../{year + n}", "target")
        elif lead["ago"]:
            compared = _patterns().compared.search(lower, max(0, begin - 12), begin)
            self._keep(begin, end, str(year - n), "comparison" if compared else "period")
        elif lead["in"] and match.group("jahr") == "jahren":
            self._keep(begin, end, str(year + n), "target")
        elif lead["since"]:
            self._keep(begin, end, f"{year - n}/..")

    def _vorjahr(self, match: re.Match[str], floor: int) -> None:
        lower, (start, end) = self.lower, match.span()
        word = match.group("vorjahr")
        tail = word[len("vorjahr") :]
        lead = re.compile(
            pattern(
                r"(?:\b(?:gegenüber|im vergleich (?:zu|mit)|verglichen mit|über|unter) dem |\b(?:zum|im|des|vom|beim|dem) )$"
            )
        ).search(lower, floor, start)
        begin = lead.start() if lead else start
        same = re.compile(
            r"(?:(?:im|zum|dem|den) )?(?:selben|gleichen|entsprechenden) (?:zeitraum|periode|monate?n?|quartal)s? des $"
        ).search(lower, floor, start)
        last = self._in_sentence(start)
        base = last.code if last and last.role == "period" else None
        if same is not None or tail.startswith(
            ("eszeitraum", "szeitraum", "esquartal", "esmonat", "esperiode", "eshälfte")
        ):
            begin = same.start() if same else begin
            self._keep(
                begin, end, _shifted(base) if base else str(self.reference.year - 1), "comparison"
            )
            return
        years = re.findall(_YEAR, base) if base else []
        year = (int(years[-1]) if years else self.reference.year) - 1
        role: Role = "period"
        if (
            tail not in ("", "s", "es")
            or lead is None
            or (
                lead.group().split()[0]
                in (
                    "gegenüber",
                    "gegenueber",
                    "zum",
                    "verglichen",
                    "über",
                    "unter",
                    "ueber",
                    "vom",
                    "des",
                )
                or "vergleich" in lead.group()
            )
            or _patterns().compared.search(lower, max(0, begin - 30), begin)
        ):
            role = "comparison"
        if role == "period" and years and lower[floor:start].rstrip().endswith(" dem"):
            role = "comparison"
        self._keep(begin, end, str(year), role)

    def _in_sentence(self, at: int) -> _Found | None:
        """The last period said before `at` in the same sentence."""
        last = self._last()
        if last is None or at - last.end > 200:
            return None
        if re.search(r"(?<!\d)[.!?]\s+[a-zäöü„]|\n", self.lower[last.end : at]) and not re.search(
            r"(?:mrd|mio)\.\s+[a-zäöü]", self.lower[last.end : at]
        ):
            return None
        return last

    def _named(self, match: re.Match[str], floor: int) -> None:
        lower, (start, end) = self.lower, match.span()
        word = match.group("named")
        after = re.compile(rf" ({_YEAR})(?!\d)").match(lower, end)
        year = int(after.group(1)) if after else self.reference.year
        finish = after.end() if after else end
        lead = re.compile(
            r"(?:(?P<to>bis(?: zum)?)|(?P<since>seit(?: dem)?)|(?P<at>zum|am|im|für das|das|zu)) $"
        ).search(lower, floor, start)
        begin = lead.start() if lead else start
        if word == "folgejahr":
            year = self._last_year() + 1
        if lead and lead["since"]:
            month = {"jahresmitte": "-06", "jahresende": "-12"}.get(word, "-01")
            self._keep(begin, finish, f"{year}{month}/..")
        elif lead and lead["to"]:
            self._until(begin, finish, str(year), date(year, 12, 31))
        elif word == "jahreswechsel":
            return
        elif word in ("jahresbeginn", "jahresanfang"):
            self._keep(begin, finish, f"{year}-01")
        elif word in ("jahresende", "jahresschluss"):
            ahead = year >= self.reference.year
            self._keep(begin, finish, str(year), "target" if ahead else "period")
        else:
            self._keep(begin, finish, str(year))

    def _same(self, match: re.Match[str], floor: int) -> None:
        """ "im selben Zeitraum": the period said before; with a year behind it, that of the year."""
        lower, (start, end) = self.lower, match.span()
        lead = re.compile(
            r"(?:im|zum|in der|zur|dem|den|in diesem|diesem|gegenüber dem) ?(?:selben|gleichen|entsprechenden|diesem|jenem)? $"
        ).search(lower, floor, start)
        if lead is None or not re.search(
            r"selben|gleichen|entsprechenden|diesem|jenem", lead.group()
        ):
            return
        if re.compile(r"s? des vorjahr").match(lower, end):
            return
        after = re.compile(rf" (?:(?:des jahres|von|im jahre?) )?({_YEAR})(?!\d)").match(lower, end)
        last = self._last()
        if last is None:
            return
        if after is not None:
            year = int(after.group(1))
            years = re.findall(_YEAR, last.code)
            code = re.sub(_YEAR, str(year), last.code) if len(set(years)) == 1 else str(year)
            self._keep(lead.start(), after.end(), code, "comparison")
            return
        self._keep(lead.start(), end, last.code)


def _shifted(code: str) -> str:
    """The same stretch a year earlier."""
    return re.sub(_YEAR, lambda year: str(int(year.group()) - 1), code)


def _small_number(written: str | None) -> int | None:
    if not written:
        return None
    if written.isdigit():
        return int(written)
    if written == "beiden":
        return 2
    number = from_word(written)
    return number.digits if number is not None and number.exponent == 0 else None


def _months_before(reference: date, n: int) -> str:
    index = reference.year * 12 + reference.month - 1 - n
    return f"{index // 12}-{index % 12 + 1:02}"
