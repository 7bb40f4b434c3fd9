"""Out of which of two countries goods go: "Exporte nach Polen", "Importe aus Polen"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.reading.parts import CountryMention
from store.reading.words.headlines import CLEAR
from store.records import Indicator

_INTO = re.compile(
    r"\b(?:[Nn]ach|[Ii]n (?:die|den|das)|[Aa]n(?: die| den| das)?)(?: [a-zäöü]+e[nrms]?)? \Z"
)
_OUT_OF = re.compile(r"\b(?:[Aa]us|[Vv]on|[Vv]om)(?: der| dem| den)?(?: [a-zäöü]+e[nrms]?)? \Z")
_FLOW_WORD = re.compile(rf"\w* (?:\w+ )?\w*(?:{CLEAR['exports']}|{CLEAR['imports']})")
_EXPORTS, _IMPORTS = re.compile(CLEAR["exports"]), re.compile(CLEAR["imports"])


def exporter_of(
    text: str,
    indicator: Indicator,
    start: int,
    end: int,
    mentions: Sequence[CountryMention],
    two: set[str],
) -> str | None:
    """The country that exports, of the `two`, if the figure's sentence `start:end` says it."""
    flow = _nearest_flow(text, indicator, start, end)
    if len(two) != 2 or flow is None:
        return None
    subject, first = None, start
    for mention in mentions:
        if not start <= mention.start < end or len(mention.countries) != 1:
            continue
        country = mention.countries[0]
        if country not in two:
            continue
        other = next(iter(two - {country}))
        before = max(start, mention.start - 24), mention.start
        if _INTO.search(text, *before):
            return other
        if _OUT_OF.search(text, *before):
            return country
        beside = _FLOW_WORD.match(text, mention.end)
        if (beside or mention.sort != "city") and (
            subject is None or beside or ":" in text[first : mention.start]
        ):
            first = mention.end
            subject = country if flow == "exports" else other
            if beside:
                break
    return subject


def _nearest_flow(text: str, indicator: Indicator, start: int, end: int) -> str | None:
    """Whether exports or imports are named nearest to a figure."""
    found = [
        (max(match.start() - indicator.end, indicator.start - match.end(), 0), flow)
        for flow, pattern in (("exports", _EXPORTS), ("imports", _IMPORTS))
        for match in pattern.finditer(text, start, end)
    ]
    return min(found)[1] if found else None
