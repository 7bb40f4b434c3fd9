"""How long a key press waits for its answer: search among many reports.

    python -m benchmarks.search [REPORTS]

Prints how long the index takes to build, save and load, what it weighs, and how long `find` takes
for every beginning of twenty queries, each as a fresh key press after the one before.
"""

from __future__ import annotations

import gc
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from store.library.query import QueryError, parse_query
from store.library.search_index import SearchIndex
from store.records import Indicator, Meeting, Person, Report, Sentence, listing_of

QUERIES = (
    "trade kazakhstan",
    "Handel Kasachstan",
    "Usbekistan Export",
    "außenhandelsumsatz türkei",
    "5,4",
    "4 mrd",
    "14 prozent wachstum",
    "investitionen aserbaidschan 2024",
    "mirziyoyev handel",
    "wasserkraftwerk",
    "öl gas",
    "landwirtschaft usbekisch",
    "schaft",
    "verkehr und logistik",
    "country:KZ measure:trade period:2024..",
    "kind:summit handel",
    "der die das",
    "entwicklung",
    "zzznichts",
    "straße schiene hafen",
)
"""What people type; every beginning of each is a key press."""

COUNTRIES = ("KZ", "UZ", "KG", "TJ", "TM", "AZ", "GE", "TR", "DE", "AT", "CH", "CN", "EU", "US")
MEASURES = ("trade", "exports", "imports", "investment", "gdp", "production", "energy", "projects")
SECTORS = ("agriculture", "oil_gas", "textiles", "machinery", "finance", "transport_logistics")
KINDS = ("summit", "state_visit", "working_visit", "commission", "forum", "talks")
PLACES = ("Astana", "Taschkent", "Almaty", "Samarkand", "Baku", "Ankara", "Berlin", "Bischkek")
_SYLLABLES = (
    "bau kraft werk wasser handel land wirt schaft ver kehr strom gas öl gut haus berg see tal "
    "fluss stadt amt rat tag ung heit keit lich isch er be ge ent zer vor nach über unter aus ein "
    "ab an auf mit um zu grund teil markt zahl rechnung stoff maschine bahn straße hafen zug "
    "leitung netz feld frucht korn woll tuch leder stahl eisen kupfer gold chemie"
)
_COMMON = (
    "der die das und in zu den von mit sich des auf für ist im dem nicht ein eine als auch es an "
    "werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war "
    "haben nur oder aber vor zur bis mehr durch man sein wurde sei"
)


class Figures(NamedTuple):
    """What a run measured, in milliseconds and megabytes."""

    build: float
    save: float
    load: float
    file: float
    memory: float
    median: float
    p99: float
    worst: float
    slowest: str
    presses: int


def wordy_reports(count: int, characters: int = 3500, seed: int = 1) -> Iterator[Report]:
    """Reports with as many different words as German ones: Zipf's law, compounds.

    `benchmarks.synthetic_reports` has sentences of the collection instead, and so fewer words.

    Ten thousand of them have some 110,000 distinct words in 35 million characters.
    """
    chance = random.Random(seed)
    rare = [_compound(chance) for _ in range(220_000)]
    words = [*_COMMON.split(), *rare]
    weights = [(place + 8) ** -0.97 for place in range(len(words))]
    total, cumulated = 0.0, []
    for weight in weights:
        total += weight
        cumulated.append(total)
    for number in range(count):
        yield _report(number, characters, chance, words, cumulated)


def _compound(chance: random.Random) -> str:
    word = "".join(chance.choices(_SYLLABLES.split(), k=chance.choice((1, 2, 2, 3, 3, 4))))
    return word.capitalize() if chance.random() < 0.6 else word


def _report(
    number: int,
    characters: int,
    chance: random.Random,
    words: Sequence[str],
    cumulated: Sequence[float],
) -> Report:
    day = date(2015, 1, 1) + timedelta(days=chance.randrange(4000))
    countries = tuple(sorted(chance.sample(COUNTRIES, chance.choice((2, 2, 2, 3, 5)))))
    parts, sentences, indicators = [], [], []
    at = 0
    while at < characters:
        text = " ".join(chance.choices(words, cum_weights=cumulated, k=chance.randint(8, 22)))
        figure = None
        if len(indicators) < 12 and chance.random() < 0.55:
            value = round(chance.uniform(1, 99), 1)
            quote = f"{value} Milliarden Dollar".replace(".", ",")
            measure = chance.choice(MEASURES)
            whose = countries if chance.random() < 0.6 else countries[:1]
            figure = len(text) + 1, quote, value, measure, whose
            text = f"{text} {quote} {chance.choice(('Handelsumsatz', 'Exporte', 'Kasachstans'))}"
        text += "."
        sentences.append(Sentence(start=at, end=at + len(text)))
        if figure:
            offset, quote, value, measure, whose = figure
            indicators.append(
                Indicator(
                    start=at + offset,
                    end=at + offset + len(quote),
                    quote=quote,
                    value=value * 1e9,
                    unit="USD",
                    measure=measure,
                    countries=whose,
                    period=str(day.year - 1) if chance.random() < 0.5 else None,
                )
            )
        parts.append(text)
        at += len(text) + 1
    people = tuple(
        Person(
            name=f"{chance.choice(words).capitalize()} {chance.choice(words).capitalize()}",
            role="Präsident",
            country=country,
        )
        for country in countries[:3]
    )
    return Report(
        id=f"report-{number}",
        revision=1,
        title=parts[0],
        published=day,
        text=" ".join(parts),
        sentences=tuple(sentences),
        meeting=Meeting(
            kind=chance.choice(KINDS),
            date=day,
            place=chance.choice(PLACES),
            countries=countries,
            participants=people,
        ),
        indicators=tuple(indicators),
        sectors=tuple(chance.sample(SECTORS, 3)),
    )


def key_presses(find: Callable[[str], Any]) -> list[tuple[float, str]]:
    """Milliseconds that `find` takes for every beginning of the queries, with that beginning."""
    taken = []
    for query in QUERIES:
        for letters in range(1, len(query) + 1):
            typed = query[:letters]
            start = time.perf_counter()
            find(typed)
            taken.append((1000 * (time.perf_counter() - start), typed))
    return taken


def _resident() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    return float("nan")


def measure(reports: Sequence[Report], folder: Path, limit: int = 100) -> Figures:
    """Build, save, load and ask an index of `reports`, which are kept as JSON meanwhile."""
    kept = {report.id: msgspec.json.encode(report) for report in reports}
    listings = [listing_of(report) for report in reports]
    decode = msgspec.json.Decoder(Report).decode

    def get(report_id: str) -> Report:
        return decode(kept[report_id])

    def timed(do: Callable[[], Any]) -> tuple[float, Any]:
        start = time.perf_counter()
        done = do()
        return 1000 * (time.perf_counter() - start), done

    made = SearchIndex()
    longest = 0.0
    start = begun = time.perf_counter()
    for _ in made.catch_up(listings, get):
        now = time.perf_counter()
        longest, begun = max(longest, now - begun), now
    build = 1000 * (time.perf_counter() - start)
    print(f"longest step of the build {1000 * longest:.1f} ms")
    path = folder / "cache"
    save, _ = timed(lambda: made.save(path, "stamp"))
    made = SearchIndex()
    gc.collect()
    before = _resident()
    load, index = timed(lambda: SearchIndex.load(path))

    def find(typed: str) -> None:
        try:
            query = parse_query(typed, typing=True)
        except QueryError:
            return
        index.find(query, limit, get)

    find("kasachstan")  # the names of countries, once a program
    taken = sorted(key_presses(find))
    gc.collect()
    return Figures(
        build=build,
        save=save,
        load=load,
        file=path.stat().st_size / 1e6,
        memory=_resident() - before,
        median=taken[len(taken) // 2][0],
        p99=taken[int(len(taken) * 0.99)][0],
        worst=taken[-1][0],
        slowest=", ".join(f"{typed!r} {ms:.1f}" for ms, typed in taken[-8:]),
        presses=len(taken),
    )


if __name__ == "__main__":
    amount = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    with tempfile.TemporaryDirectory() as name:
        figures = measure(list(wordy_reports(amount)), Path(name))
    for field, figure in figures._asdict().items():
        print(f"{field:10} {figure:.1f}" if isinstance(figure, float) else f"{field:10} {figure}")
