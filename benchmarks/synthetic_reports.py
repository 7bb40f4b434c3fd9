"""Thousands of varied reports of about 5 kB JSON, made from the sentences of the collection.

Each takes the meeting of one report and sentences of several, with other numbers in the figures
(and values that fit them), other days, and a sentence of compounds that no other report may hold.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterator
from datetime import date, timedelta

from msgspec.structs import replace

from store.collection import bundled
from store.records import Indicator, Meeting, Report, SectorMention, Sentence, Source

_NUMBER = re.compile(r"\d{1,3}(?:,\d+)?(?![\d.])")
_NOUN = re.compile(r"\b[A-ZÄÖÜ][a-zäöüß]{4,11}\b")
_SENTENCES = 11
_FIRST_DAY = date(2005, 1, 1)
_DAYS = 7500

Piece = tuple[str, list[Indicator], list[SectorMention]]
"""A sentence with the figures and sectors in it, at offsets into the sentence."""


def synthetic_reports(count: int, seed: int = 1) -> Iterator[Report]:
    """`count` reports, the same ones for the same `seed`."""
    chance = random.Random(seed)
    originals = [report for report, _ in bundled()]
    pieces = [piece for report in originals for piece in _pieces(report)]
    nouns = sorted({noun for report in originals for noun in _NOUN.findall(report.text)})
    for number in range(count):
        yield _report(chance, chance.choice(originals), pieces, nouns, number)


def _pieces(report: Report) -> Iterator[Piece]:
    for sentence in report.sentences[1:]:
        inside = [i for i in report.indicators if sentence.start <= i.start < sentence.end]
        sectors = [m for m in report.sector_mentions if sentence.start <= m.start < sentence.end]
        yield (
            report.text[sentence.start : sentence.end],
            [_shifted(indicator, -sentence.start) for indicator in inside],
            [
                replace(m, start=m.start - sentence.start, end=m.end - sentence.start)
                for m in sectors
            ],
        )


def _shifted(indicator: Indicator, by: int) -> Indicator:
    return replace(indicator, start=indicator.start + by, end=indicator.end + by, evidence=())


def _report(
    chance: random.Random, model: Report, pieces: list[Piece], nouns: list[str], number: int
) -> Report:
    day = _FIRST_DAY + timedelta(days=chance.randrange(_DAYS))
    compounds = ["".join([a, b.lower()]) for a, b in (chance.sample(nouns, 2) for _ in range(4))]
    title = f"{model.title} ({number})"
    special = f"Beraten wurde auch über {compounds[0]}, {compounds[1]} und {compounds[2]}."
    chosen = [_varied(chance, piece) for piece in chance.sample(pieces, _SENTENCES)]
    chosen.insert(chance.randrange(len(chosen)), (special, [], []))
    text = title
    sentences = [Sentence(start=0, end=len(title))]
    indicators: list[Indicator] = []
    mentions: list[SectorMention] = []
    for at, (sentence, figures, sectors) in enumerate(chosen):
        text += "\n\n" if at % 4 == 0 else " "
        begin = len(text)
        text += sentence
        sentences.append(Sentence(start=begin, end=len(text)))
        indicators += [_shifted(figure, begin) for figure in figures]
        mentions += [replace(m, start=m.start + begin, end=m.end + begin) for m in sectors]
    return Report(
        title=title,
        published=day + timedelta(days=chance.randrange(3)),
        sources=(Source(outlet=compounds[3], url=f"https://example.org/{number}"),),
        text=text,
        sentences=tuple(sentences),
        meeting=_meeting(model.meeting, day),
        indicators=tuple(indicators),
        sectors=tuple(chance.sample(model.sectors, min(4, len(model.sectors)))),
        sector_mentions=tuple(mentions),
    )


def _meeting(model: Meeting, day: date) -> Meeting:
    return replace(model, date=day)


def _varied(chance: random.Random, piece: Piece) -> Piece:
    """The sentence with other numbers in its figures, as long as before or not."""
    sentence, indicators, mentions = piece
    varied: list[Indicator] = []
    shifts: list[tuple[int, int]] = []
    for indicator in sorted(indicators, key=lambda i: i.start):
        start = indicator.start + sum(by for at, by in shifts if at <= indicator.start)
        match = _NUMBER.search(indicator.quote)
        old = float(match.group().replace(",", ".")) if match else 0.0
        if match is None or not old or indicator.value_high is not None:
            varied.append(replace(indicator, start=start, end=start + len(indicator.quote)))
            continue
        new = round(old * chance.uniform(0.3, 3.0), 1) + 0.1
        written = f"{new:.1f}".replace(".", ",").removesuffix(",0")
        quote = indicator.quote[: match.start()] + written + indicator.quote[match.end() :]
        sentence = sentence[:start] + quote + sentence[start + len(indicator.quote) :]
        shifts.append((indicator.end, len(quote) - len(indicator.quote)))
        value = indicator.value * float(written.replace(",", ".")) / old
        end = start + len(quote)
        varied.append(replace(indicator, quote=quote, value=value, start=start, end=end))
    moved = [
        replace(
            m,
            start=m.start + sum(by for at, by in shifts if at <= m.start),
            end=m.end + sum(by for at, by in shifts if at <= m.start),
        )
        for m in mentions
    ]
    return sentence, varied, moved
