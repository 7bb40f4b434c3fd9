"""In which city a meeting was held."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from store.reading.country_words import capital_of, city_of
from store.reading.lexicon import MEETING, SEAT
from store.reading.names import may_be_name
from store.reading.offices import office
from store.reading.parts import CountryMention
from store.reading.spelling import fold
from store.reading.telling import Telling
from store.reading.words import meetings as meeting_words
from store.reading.words import places as words
from store.records import Sentence

_NAME = r"[A-ZÄÖÜ][\w’'-]+(?: [A-ZÄÖÜ][\w’'-]+)?"
_PREPOSITIONS = frozenset(
    written
    for word in ("in", "im", "nach", "aus", "von", "bis", "zwischen", "bei", "über", "gegen", "mit")
    for written in (word, word.capitalize())
)
_IN_THE_CITY = re.compile(
    rf"\b({'|'.join(_PREPOSITIONS)}) (?:(?:der|die) (?:\w+ )?\w*[Ss]tadt|dem \w*ort"
    r"|der Metropole|der Wirtschaftsmetropole) \Z"
)
_DATELINE = re.compile(
    rf"\(?(?P<place>{_NAME})(?P<more>(?:/{_NAME})*)"
    r"(?: \([^)]{1,40}\)|, [A-Z]\w+)?(?:, (?:den )?\d[^–—:\n]{0,20})?(?: [–—-]|\.|:|\))[ \n]"
)
_INSTITUTION = tuple(word + end for word in words.INSTITUTIONS for end in (" ", "s "))
_EVENT_OF = re.compile(r"(?:[Ff]orum|[Gg]ipfel|[Mm]esse|[Kk]onferenz) von \Z")
_ON_A_DAY = re.compile(meeting_words.ON_A_DAY + r" \Z")
_DAY_MARKS = (". ", "tag ", "woch ", "abend ", "morgen ", "mittag ", "eute ", "estern ", ") ")
_ON_A_ROUTE = re.compile(r"\bvon [A-ZÄÖÜ][\w-]+ \Z")
_LATER = re.compile(
    r"\b(?:in den (?:kommenden|nächsten) Tagen|(?:kommende|nächste) Woche)\b[^.]*\Z"
)
_AFTER_A_VISIT = re.compile(r"\b[Nn]ach (?:seinem|ihrem|dem|einem) (?:\w+ )?\w+ \Z")
_CAPITAL = re.compile(r"\b(?:[Ii]n|[Nn]ach)(?: (?:der|die))?((?: [\w-]+)?) Hauptstadt\b")
_IN_A_SEAT = re.compile(r"\b(?:[Ii]ns?|[Ii]m|[Aa]m|[Zz]um)(?: der| die| das)?(?: \w+)? \Z")
_IN_THE_TOWN = re.compile(
    rf"\b[Ii]n der (?:\w+ )?\w*[Ss]tadt „?(?P<place>{_NAME})“?(?! (?:[Gg]mbH|AG)\b)"
)

_SURE = 3.0
"""A city with a lower score is only mentioned; a dateline's town is likelier."""


class Place(NamedTuple):
    """A city, as the text writes it, and its country if it is known."""

    name: str
    country: str | None
    score: float


def find_place(told: Telling, countries: tuple[CountryMention, ...]) -> Place | None:
    """The city where the meeting was held; None if the text names none.

    A city counts by how it is named: "in X" beside a verb of meeting in the first sentences most,
    a dateline less (agencies write from their own office), a city of an earlier or a later
    meeting and where something comes from not at all.
    """
    text, sentences = told.text, told.sentences
    scores: dict[str, float] = {}
    written: dict[str, list[str]] = {}
    country: dict[str, str] = {}
    cities = [mention for mention in countries if _is_city(text, mention)]
    real = {mention.countries for mention in cities if mention.sort == "city"}
    cities = [one for one in cities if one.sort == "city" or one.countries not in real]
    at = 0
    for number, sentence in enumerate(sentences):
        if at >= len(cities) or cities[at].start >= sentence.end:
            continue
        dateline = _DATELINE.match(text, sentence.start) if 0 < number < 4 else None
        while at < len(cities) and cities[at].start < sentence.end:
            mention = cities[at]
            at += 1
            if mention.start < sentence.start:
                continue
            name = text[mention.start : mention.end]
            key, adjective = city_of(name)
            weight = _weight(told, mention, number, adjective, dateline)
            scores[key] = scores.get(key, 0.0) + weight
            country.setdefault(key, mention.countries[0])
            written.setdefault(key, [])
            if not adjective:
                bare = name.removesuffix("s")
                written[key].append(bare if city_of(bare)[0] == key else name)
    for key, weight in _said_otherwise(told, countries):
        if written.get(key):
            scores[key] += weight
    if (not scores or max(scores.values()) < 5.0) and (unknown := _unknown_town(told)):
        return unknown
    if scores and max(scores.values()) < _SURE and (unknown := _unknown_place(text, sentences)):
        return unknown
    if scores:
        best = max(scores, key=lambda key: scores[key])
        names = written[best] or [best.capitalize()]
        same = [name for name in names if fold(name) == fold(names[0])] or names
        name = next((name for name in same if not name.isupper()), names[0])
        return Place(_in_small_letters(name), country[best], scores[best])
    return _unknown_place(text, sentences)


def _is_city(text: str, mention: CountryMention) -> bool:
    """Whether a mention is a city's: also that of a state that is one, where one can be in it."""
    if mention.sort == "city":
        return True
    if mention.sort != "name" or text[mention.start : mention.end] not in words.CITY_STATES:
        return False
    _, preposition = _preposition(text, mention.start)
    return preposition == "in" or _DATELINE.match(text, mention.start) is not None


def _weight(
    told: Telling,
    mention: CountryMention,
    number: int,
    adjective: bool,
    dateline: re.Match[str] | None,
) -> float:
    """How much a mention of a city, in the sentence of that number, says that people met there."""
    text = told.text
    other = told.of_another(number)
    met = told.says(number) & MEETING and not other
    begin, preposition = _preposition(text, mention.start)
    if preposition in ("in", "im") and _on_a_day(text, begin):
        return 0.6 if other and number > 1 else 8.0
    if preposition == "von" and _EVENT_OF.search(text, max(0, mention.start - 20), mention.start):
        weight = 5.0
    elif dateline and mention.start < dateline.end():
        weight = 1.5 if dateline["more"] else 3.0
    elif preposition and _AFTER_A_VISIT.search(text, max(0, begin - 30), begin):
        weight = 0.5
    elif preposition and (
        text[max(0, begin - 20) : begin].lower().endswith(_INSTITUTION)
        or _LATER.search(text, max(0, begin - 70), begin)
    ):
        weight = 0.2
    elif preposition in ("in", "im"):
        weight = 5.0 if met else 2.0
    elif preposition == "nach" and _ON_A_ROUTE.search(text, max(0, begin - 30), begin):
        weight = 0.2
    elif preposition == "nach" and (
        text.startswith(" weiter", mention.end) or text.endswith((" noch ", " auch "), 0, begin)
    ):
        weight = 0.5
    elif preposition == "nach":
        weight = 4.0 if met or _met_there(told, mention, number + 1) else 0.5
    elif preposition:
        weight = 0.2
    elif adjective:
        weight = 2.0 if met and number < 4 else 0.5
    else:
        weight = 0.6
    if other and number > 1:
        weight *= 0.1
    return weight * _share(told, number)


def _on_a_day(text: str, at: int) -> bool:
    """Whether a day stands before an offset: "am Montag", "am 3. Juni", "heute"."""
    before = text[max(0, at - 60) : at]
    return any(map(before.__contains__, _DAY_MARKS)) and _ON_A_DAY.search(before) is not None


def _met_there(told: Telling, mention: CountryMention, following: int) -> bool:
    """Whether a sentence ends with a city and the next says that people met "dort"."""
    if following >= len(told.sentences) or not told.says(following) & MEETING:
        return False
    sentence = told.sentences[following]
    at_end = not told.text[mention.end : sentence.start].strip(" .!\n")
    return at_end and told.text.find(" dort ", sentence.start, sentence.end) >= 0


def _preposition(text: str, at: int) -> tuple[int, str]:
    """The preposition before the city at `at`, or before "der Hauptstadt" there; "" if none."""
    if text[at - 1 : at] == " ":
        first = max(0, at - 50)
        word = text[first : at - 1].rpartition(" ")[2]
        if word.endswith(("tadt", "ort", "etropole")):
            match = _IN_THE_CITY.search(text, first, at)
            return (match.start(), match[1].lower()) if match else (at, "")
        if not word.isalpha():
            word = re.split(r"\W", word)[-1]
        if word in _PREPOSITIONS:
            return at - 1 - len(word), word.lower()
    return at, ""


def _share(told: Telling, number: int) -> float:
    """How much the sentence of that number counts beside the first."""
    if number < 6:
        number -= sum(not told.is_whole(before) for before in range(1, number))
    return (1.0, 1.0, 1.0, 0.6, 0.5)[number] if number < 5 else 0.3


def _said_otherwise(
    told: Telling, countries: tuple[CountryMention, ...]
) -> Iterator[tuple[str, float]]:
    """Cities that are meant without their name: "in der kasachischen Hauptstadt", "Kanzleramt"."""
    text = told.text
    opening = told.sentences[min(5, len(told.sentences) - 1)].end
    for number, sentence in enumerate(told.sentences[:6]):
        if text.find("Hauptstadt", sentence.start, sentence.end) < 0:
            continue
        met = told.says(number) & MEETING and not told.of_another(number)
        weight = (5.0 if met else 2.0) * _share(told, number)
        for match in _CAPITAL.finditer(text, sentence.start, sentence.end):
            for mention in countries:
                beside = match.start(1) < mention.end <= match.end(1) or (
                    match.end() < mention.start <= match.end() + 5
                )
                if beside and (capital := capital_of(mention.countries[0])):
                    yield capital, weight
    if not told.between(0, opening) & SEAT:
        return
    seats = _seats()
    for match in seats[0].finditer(text, 0, opening):
        if _IN_A_SEAT.search(text, max(0, match.start() - 24), match.start()):
            yield seats[1][match[0]], 3.0


@cache
def _seats() -> tuple[re.Pattern[str], dict[str, str]]:
    """What finds a residence, and the city of each."""
    seats = {word: city_of(city)[0] for city, some in words.SEATS.items() for word in some.split()}
    seats = {word.replace("_", " "): city for word, city in seats.items()}
    longest = sorted(seats, key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, longest))})\b"), seats


def _unknown_town(told: Telling) -> Place | None:
    """A town that is in no list, where people are said to have met "in der Stadt X"."""
    for number, sentence in enumerate(told.sentences[:4]):
        if told.says(number) & MEETING and not told.of_another(number):
            match = _IN_THE_TOWN.search(told.text, sentence.start, sentence.end)
            if match and may_be_name(match["place"].split(" ")[0]):
                return Place(match["place"], None, 5.0)
    return None


def _in_small_letters(name: str) -> str:
    """A name that agencies write in capitals as others write it: "Ulan-Bator"."""
    return re.sub(r"\w+", lambda part: part[0].capitalize(), name) if name.isupper() else name


def _unknown_place(text: str, sentences: tuple[Sentence, ...]) -> Place | None:
    """A place that is in no list, from the dateline."""
    for sentence in sentences[1:3]:
        match = _DATELINE.match(text, sentence.start)
        if match and may_be_name(match["place"]) and not office(match["place"]):
            name = match["place"]
            if match[0].rstrip() == name + "." and not _may_be_town(text, name, match.end()):
                continue  # "Anlass. Am 15. Juli …" is a heading
            return Place(_in_small_letters(name), None, 1.0)
    return None


def _may_be_town(text: str, name: str, after: int) -> bool:
    """Whether a lone word before a full stop is a town: in capitals, in two parts, spoken of so."""
    if name.isupper() or "-" in name:
        return True
    first = re.escape(re.split("[ -]", name)[0])
    return bool(re.compile(rf"\b(?:in|nach|von|bei|um|aus|[Ii]n) {first}\b").search(text, after))
