"""Reports for other programs: JSON without loss, figures as CSV, figures as Markdown.

Each function gives its text in pieces, so that ten thousand reports need not be in memory. What is
written can be shown on a terminal and opened in a spreadsheet: nothing in it acts on either.
`store.exported` reads the JSON again.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator

import msgspec

from store import vocabulary
from store.records import Indicator, Report, listing_of, sentence_at

FORMAT = "gipfel"
VERSION = 1

FIGURE_COLUMNS = (
    "report",
    "day",
    "place",
    "meeting",
    "parties",
    "measure",
    "value",
    "value_high",
    "unit",
    "noun",
    "bound",
    "kind",
    "direction",
    "status",
    "countries",
    "period",
    "quote",
    "sentence",
    "title",
    "published",
    "sources",
)
"""The columns of `as_csv`: codes as in the records, lists separated by spaces."""

# Controls, and what is invisible or turns the direction of a line; JSON can write them escaped.
_ACTING = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_ACTING_IN_JSON = re.compile(_ACTING.pattern.replace("\x00-\x1f", ""))
_FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
_MARKDOWN_SIGNS = re.compile(r"([\\`*_\[\]<>#|~&])")
_MARKDOWN_STARTS = re.compile(r"^([+=-]|\d+(?=[.)]))")


def as_json(reports: Iterable[Report]) -> Iterator[str]:
    """`reports` with all that is known of them; `store.exported.from_json` gives them back."""
    yield f'{{"format":"{FORMAT}","version":{VERSION},"reports":['
    separator = "\n"
    for report in reports:
        yield separator + json_of(report)
        separator = ",\n"
    yield "\n]}\n"


def json_of(value: object) -> str:
    """`value` as JSON on one line; what could act on a terminal is escaped, so nothing is lost."""
    return _ACTING_IN_JSON.sub(_escaped, msgspec.json.encode(value).decode())


def _escaped(match: re.Match[str]) -> str:
    units = match.group().encode("utf-16-be").hex()
    return "".join(f"\\u{units[at : at + 4]}" for at in range(0, len(units), 4))


def as_csv(reports: Iterable[Report]) -> Iterator[str]:
    """A line for each figure below the names of `FIGURE_COLUMNS`; numbers with a decimal point."""
    yield csv_line(FIGURE_COLUMNS)
    for report in reports:
        for indicator in report.indicators:
            yield csv_line(_figure_row(report, indicator))


def _figure_row(report: Report, indicator: Indicator) -> list[str | int | float | None]:
    meeting = report.meeting
    return [
        report.id,
        listing_of(report).day.isoformat(),
        meeting.place,
        meeting.kind,
        " ".join(meeting.countries),
        indicator.measure,
        indicator.value,
        indicator.value_high,
        indicator.unit,
        indicator.noun,
        indicator.bound,
        indicator.kind,
        indicator.direction,
        indicator.status,
        " ".join(indicator.countries),
        indicator.period,
        indicator.quote,
        _sentence(report, indicator),
        report.title,
        report.published.isoformat(),
        " ".join(source.url or source.outlet for source in report.sources),
    ]


def csv_line(cells: Iterable[str | int | float | None]) -> str:
    """A line of CSV in which no cell acts on a terminal or starts a formula in a spreadsheet."""
    line = io.StringIO()
    csv.writer(line, lineterminator="\n").writerow([_cell(cell) for cell in cells])
    return line.getvalue()


def _cell(content: str | int | float | None) -> str | int | float | None:
    """A number as it is; text on one line that no spreadsheet takes for a formula."""
    if not isinstance(content, str):
        return content
    text = _one_line(content)
    return f"'{text}" if text.lstrip().startswith(_FORMULA) else text


def _one_line(text: str) -> str:
    text = " ".join(text.split())
    return _ACTING.sub("\N{REPLACEMENT CHARACTER}", text)


def as_markdown(reports: Iterable[Report]) -> Iterator[str]:
    """A section for each report: its figures, each with its quote, and its sources."""
    between = ""
    for report in reports:
        yield between + _markdown_head(report)
        for indicator in report.indicators:
            yield _markdown_figure(report, indicator)
        if not report.indicators:
            yield "No figures.\n"
        if report.sources:
            yield "\nSources:\n\n"
        for source in report.sources:
            yield f"- {_markdown(' '.join(filter(None, (source.outlet, source.url))))}\n"
        between = "\n"


def _markdown_head(report: Report) -> str:
    meeting = report.meeting
    names = ", ".join(vocabulary.country_name(code) for code in meeting.countries)
    parts = (
        vocabulary.MEETING_KINDS[meeting.kind].label(),
        names,
        meeting.place or "",
        meeting.date.isoformat() if meeting.date else "",
        f"published {report.published.isoformat()}",
        report.id,
    )
    return f"## {_markdown(report.title)}\n\n{_markdown(' · '.join(filter(None, parts)))}\n\n"


def _markdown_figure(report: Report, indicator: Indicator) -> str:
    measure = vocabulary.MEASURES.get(indicator.measure)
    names = ", ".join(vocabulary.country_name(code) for code in indicator.countries)
    parts = (
        measure.label() if measure else indicator.measure,
        "" if indicator.kind == "level" else vocabulary.FIGURE_KINDS[indicator.kind].label(),
        indicator.direction or "",
        "" if indicator.status == "actual" else vocabulary.STATUSES[indicator.status].label(),
        names,
        indicator.period or "",
    )
    about = _markdown(" · ".join(filter(None, parts)))
    sentence = _sentence(report, indicator)
    return f"- **{_markdown(indicator.quote)}** {about}\n  > {_markdown(sentence)}\n"


def _sentence(report: Report, indicator: Indicator) -> str:
    sentence = sentence_at(report, indicator.start)
    if sentence is None:
        return indicator.quote
    return report.text[sentence.start : sentence.end]


def _markdown(text: str) -> str:
    """Text of one line in which no sign means anything to Markdown or HTML."""
    text = _MARKDOWN_SIGNS.sub(r"\\\1", _one_line(text))
    return _MARKDOWN_STARTS.sub(_as_text, text)


def _as_text(match: re.Match[str]) -> str:
    sign = match.group()
    return f"{sign}\\" if sign[0].isdigit() else f"\\{sign}"
