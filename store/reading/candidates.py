"""One mention of a person, as the stages of reading people hand it around."""

from __future__ import annotations

from msgspec import Struct

from store.reading.parts import CountryMention
from store.reading.party_sides import Sides
from store.reading.past_clauses import is_past


class Candidate(Struct, frozen=True, gc=False):
    """One mention of a person: where the name stands, and what its surroundings say.

    `countries` are those the person can belong to, none if nothing says; `foreign` means that
    the office belongs to no state. `apart_from` names somebody on the other side.
    `bare` is a surname alone that a leader is known by, `guess` a name that nothing but its
    given name tells for a person's.
    """

    start: int
    end: int
    name: str
    role: str
    countries: tuple[str, ...]
    past: bool
    foreign: bool = False
    apart_from: str = ""
    host: bool = False
    bare: bool = False
    guess: bool = False


class Gatherer(Sides):
    """The mentions of people that were found in one text."""

    def __init__(self, text: str, countries: tuple[CountryMention, ...]) -> None:
        super().__init__(text, countries)
        self.found: list[Candidate] = []
        self.spoken_of = ""

    def add(
        self, span: tuple[int, int], role: str, countries: tuple[str, ...], **more: object
    ) -> None:
        start, end = span
        home = self.home_after(end)
        countries = self.in_brackets(end) or (home.countries if home else countries)
        self.found.append(
            Candidate(
                start=start,
                end=end,
                name=self.text[start:end].replace("\u00ad", "").replace("\n", " "),
                role=role,
                countries=countries,
                past=bool(more.pop("past", False)) or is_past(self.text, start),
                **more,  # type: ignore[arg-type]
            )
        )
