"""Annotated reports as text that a person can read and correct.

    # kz-uz-almaty-2025-03 | 2025-03-29
    Handel um [[14 Prozent|14 percent exact|change up|actual|trade|KZ UZ|2024]] gewachsen

    Das Portfolio umfasst [[über 4 Milliarden Euro|4e9 EUR more_than|level|…|KZ UZ|null]] …
    @meeting informal | 2025-03-29 | Almaty | KZ UZ
    @people Kassym-Jomart Tokajew | Präsident | KZ
    @sectors machinery textiles
    @conflict title quote | body quote

A figure is ``[[quote|value unit bound|kind direction|status|measure|countries|period]]``; a range
is ``5..7``, what is counted ``count:usbekische_Firmen``, no countries ``-``, no period ``null``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

Fields = dict[str, Any]

HERE = Path(__file__).parent
COLLECTION = HERE.parent / "store" / "collection" / "reports"
REPORTS = HERE / "reports"
HELD_OUT = "d"
"""The set that no rule was written on and nothing is learned from."""

_FIGURE = re.compile(r"\[\[([^|\]]+)\|([^\]]*)\]\]")


def sets(*names: str) -> dict[str, list[Fields]]:
    """The annotated reports of these sets, or of all, by name; figures have `start` and `end`."""
    found: dict[str, list[Fields]] = {}
    if not names or "collection" in names:
        found["collection"] = [_placed(file) for file in sorted(COLLECTION.glob("*.json"))]
    for file in sorted(REPORTS.glob("*.txt")):
        if not names or file.stem in names:
            found[file.stem] = list(annotated(file.read_text("utf-8")))
    return found


def annotated(text: str) -> Iterator[Fields]:
    """The reports of one file, in the shape of the reading guide."""
    for block in re.split(r"(?m)^(?=# )", text):
        if block.strip():
            yield _report(block.strip())


def _report(block: str) -> Fields:
    first, _, rest = block.partition("\n")
    name, published = (part.strip() for part in first.removeprefix("# ").split("|"))
    lines = rest.split("\n")
    told = {"people": [], "conflict": [], "sectors": [""], "meeting": []}
    for line in lines:
        if line.startswith("@"):
            key, _, value = line[1:].partition(" ")
            told[key].append(value)
    body = "\n".join(line for line in lines if not line.startswith("@")).strip()
    text, figures = _text_and_figures(body)
    kind, day, place, parties = (part.strip() for part in told["meeting"][0].split("|"))
    return {
        "id": name,
        "published": published,
        "text": text,
        "meeting": {
            "kind": kind,
            "date": _or_none(day),
            "place": _or_none(place),
            "countries": parties.split(),
            "participants": [_person(line) for line in told["people"]],
        },
        "indicators": figures,
        "sectors": told["sectors"][-1].split(),
        "headline_conflicts": [
            dict(zip(("title_quote", "body_quote"), _parts(line), strict=False))
            for line in told["conflict"]
        ],
    }


def _text_and_figures(body: str) -> tuple[str, list[Fields]]:
    pieces: list[str] = []
    figures: list[Fields] = []
    length = at = 0
    for match in _FIGURE.finditer(body):
        plain = body[at : match.start()]
        length += len(plain)
        figures.append(_figure(match[1], match[2], length))
        pieces += [plain, match[1]]
        length += len(match[1])
        at = match.end()
    return "".join([*pieces, body[at:]]), figures


def _figure(quote: str, fields: str, start: int) -> Fields:
    amount, change, status, measure, countries, period = _parts(fields)
    number, unit, bound = amount.split()
    value, _, high = number.partition("..")
    unit, _, noun = unit.partition(":")
    kind, _, direction = change.partition(" ")
    figure: Fields = {
        "quote": quote,
        "start": start,
        "end": start + len(quote),
        "value": float(value),
        "unit": unit,
        "bound": bound,
        "kind": kind,
        "direction": direction or None,
        "status": status,
        "measure": measure,
        "countries": [] if countries == "-" else sorted(countries.split()),
        "period": _or_none(period),
    }
    if high:
        figure["value_high"] = float(high)
    if noun:
        figure["noun"] = noun.replace("_", " ")
    return figure


def _person(line: str) -> Fields:
    name, role, country = _parts(line)
    return {"name": name, "role": role, "country": _or_none(country)}


def _parts(line: str) -> list[str]:
    return [part.strip() for part in line.split("|")]


def _or_none(value: str) -> str | None:
    return None if value in ("null", "-", "") else value


def _placed(file: Path) -> Fields:
    """A report of the collection, with the offsets of its figures."""
    report: Fields = json.loads(file.read_text("utf-8"))
    at = 0
    for figure in report["indicators"]:
        at = report["text"].index(figure["quote"], at)
        figure |= {"start": at, "end": at + len(figure["quote"])}
        at += 1
    return report
