"""Takes in again what `store.export.as_json` wrote, and checks it: it may come from anywhere."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

from store import vocabulary
from store.export import FORMAT, VERSION
from store.library.periods import span_of_figure
from store.records import Indicator, Report, Span

_ALPHA2 = re.compile(r"[A-Z]{2}")
_CURRENCY = re.compile(r"[A-Z]{3}")
_PLACE = re.compile(r"(?P<what>.*?)(?: - at `\$(?P<path>[^`]*)`)?", re.S)


class ExportedError(ValueError):
    """JSON that is no export, or a report in it that is wrong; one sentence says which and why."""


class _File(msgspec.Struct):
    format: str
    version: int
    reports: list[msgspec.Raw]


def from_json(data: bytes | str) -> list[Report]:
    """The reports of an export, as they were; also of a list of reports, or of a single one.

    Raises `ExportedError` for anything else, also for a report whose parts do not fit its text.
    """
    raw = _reports(data.encode() if isinstance(data, str) else data)
    decoder = msgspec.json.Decoder(Report, strict=True)
    return [_report(decoder, each, number) for number, each in enumerate(raw, 1)]


def _reports(data: bytes) -> list[msgspec.Raw]:
    """The encoded reports in whatever holds them."""
    try:
        first = data.lstrip(b"\xef\xbb\xbf \t\r\n")
        if first.startswith(b"["):
            return msgspec.json.decode(first, type=list[msgspec.Raw])
        fields = msgspec.json.decode(first, type=dict[str, msgspec.Raw])
    except msgspec.ValidationError as error:
        raise ExportedError(f"This JSON holds no reports: {error}.") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ExportedError(f"This is no whole JSON file: {_first_letter_low(error)}.") from None
    if "reports" not in fields:
        if "text" in fields and "published" in fields:
            return [msgspec.Raw(first)]
        raise ExportedError("This JSON is no export of gipfel: it has no “reports”.")
    try:
        file = msgspec.json.decode(first, type=_File)
    except msgspec.ValidationError as error:
        raise ExportedError(f"This JSON is no export of gipfel: {error}.") from None
    if file.format != FORMAT:
        raise ExportedError(f"This JSON is no export of gipfel but of “{file.format}”.")
    if file.version > VERSION:
        raise ExportedError(
            f"This export is of version {file.version}; this gipfel reads up to {VERSION}, "
            "so take a newer one."
        )
    return file.reports


def _report(decoder: msgspec.json.Decoder[Report], raw: msgspec.Raw, number: int) -> Report:
    try:
        report = decoder.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        match = _PLACE.fullmatch(str(error))
        what, path = (match["what"], match["path"]) if match else (str(error), None)
        place = f"“{path.lstrip('.')}”: " if path else ""
        raise ExportedError(
            f"{_name(raw, number)} cannot be taken in, {place}{_first_letter_low(what)}."
        ) from None
    for fault in _faults(report):
        raise ExportedError(f"{_name(raw, number)} cannot be taken in, {fault}.")
    return report


def _name(raw: msgspec.Raw, number: int) -> str:
    """The report as a person finds it in the file."""
    try:
        fields: Any = msgspec.json.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError):
        fields = None
    known = fields.get("id") or fields.get("title") if isinstance(fields, dict) else None
    return f"Report {number}" + (f" (“{str(known)[:60]}”)" if known else "")


def _first_letter_low(what: object) -> str:
    text = str(what)
    return text[:1].lower() + text[1:]


def _faults(report: Report) -> Iterator[str]:
    """What the types do not say: that the parts fit the text and the codes are known."""
    if not report.text.strip():
        yield "“text” is empty"
    if not report.title.strip():
        yield "“title” is empty"
    for name, spans in (
        ("sentences", report.sentences),
        ("indicators", report.indicators),
        ("sector_mentions", report.sector_mentions),
    ):
        yield from _outside(report, name, spans)
    last = 0
    for at, sentence in enumerate(report.sentences):
        if sentence.start < last:
            yield f"“sentences[{at}]” begins before the one before it ends"
        last = sentence.end
    for at, indicator in enumerate(report.indicators):
        for fault in _indicator_faults(report, indicator):
            yield f"“indicators[{at}]” {fault}"
    for at, sector in enumerate(report.sectors):
        if sector not in vocabulary.SECTORS:
            yield f"“sectors[{at}]” is “{sector}”, which is no sector"
    for code in report.meeting.countries:
        if not _ALPHA2.fullmatch(code):
            yield f"“meeting.countries” has “{code}”, which is no code of two capitals"
    for at, conflict in enumerate(report.headline_conflicts):
        for name in ("title", "body"):
            start, end = getattr(conflict, f"{name}_start"), getattr(conflict, f"{name}_end")
            if report.text[start:end] != getattr(conflict, f"{name}_quote") or start < 0:
                yield f"“headline_conflicts[{at}]” does not quote the text at its {name} offsets"


def _outside(report: Report, name: str, spans: Iterable[Span]) -> Iterator[str]:
    for at, span in enumerate(spans):
        if not 0 <= span.start <= span.end <= len(report.text):
            yield f"“{name}[{at}]” lies outside the text"


def _indicator_faults(report: Report, indicator: Indicator) -> Iterator[str]:
    if report.text[indicator.start : indicator.end] != indicator.quote:
        yield f"quotes “{indicator.quote[:60]}”, which does not stand at its offsets"
    if indicator.measure not in vocabulary.MEASURES:
        yield f"has the measure “{indicator.measure}”, which is none"
    if indicator.unit not in vocabulary.UNITS and not _CURRENCY.fullmatch(indicator.unit):
        yield f"has the unit “{indicator.unit}”, which is neither a unit nor a currency"
    for code in indicator.countries:
        if not _ALPHA2.fullmatch(code):
            yield f"has the country “{code}”, which is no code of two capitals"
    if indicator.period is not None and not span_of_figure(indicator.period, report.published):
        yield f"has the period “{indicator.period}”, which is none"
    for evidence in indicator.evidence:
        if not 0 <= evidence.start <= evidence.end <= len(report.text):
            yield "has evidence outside the text"
