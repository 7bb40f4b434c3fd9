"""Where a text names countries: by name, adjective, people, region, organisation or city."""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache

from store.reading.country_words import ENDINGS, Meaning, known_pieces, look
from store.reading.lexicon import COUNTRY, known_words
from store.reading.parts import CountryMention
from store.reading.spelling import evenly_spaced, fold
from store.reading.words import cities as city_words
from store.reading.words import countries as words

_NEXT_WORD = re.compile(r"\.?[ \u00a0\n-]([\w\u00ad'’‘]+)")
_SURNAME = re.compile(r" [A-ZÄÖÜ]\w*(?:ew|ow|ev|ov|in|ij|yj|an)\b")
_PREPOSITION = re.compile(r"\b(?:in|nach|aus|von|bei|bis)[ \u00a0]$", re.IGNORECASE)


@lru_cache(maxsize=1)
def _not_a_country() -> dict[str, list[str]]:
    pairs: dict[str, list[str]] = defaultdict(list)
    for first, second in words.NOT_A_COUNTRY:
        pairs[fold(first)].append(fold(second))
    return pairs


def _phrase_end(text: str, at: int, stems: tuple[str, ...]) -> int | None:
    """Where the words after `at` that begin with `stems` end; None if others follow."""
    for stem in stems:
        following = _NEXT_WORD.match(text, at)
        if not following:
            return None
        word = fold(following[1])
        if not (word.startswith(stem) and word[len(stem) :] in ENDINGS):
            return None
        at = following.end()
    return at


def _misleads(text: str, start: int, end: int, meaning: Meaning) -> bool:
    """Whether the neighbours show that the word stands for no country here.

    "US-Dollar", "Schweizer Franken", "Indischer Ozean", "auf Deutsch", "essen" in capitals.
    """
    following = _NEXT_WORD.match(text, end)
    second = fold(following[1]) if following else ""
    if text.startswith(("-$", "$"), end):
        return True
    if second in words.CURRENCY_NOUNS:
        return True
    word = fold(text[start:end])
    if meaning.sort == "adjective":
        for first, pair in _not_a_country().items():
            if word.startswith(first) and second.startswith(tuple(pair)):
                return True
        language = text[start].isupper() and word.endswith("sch")
        return language and not (text[end : end + 1] == "-" or text[start:end].isupper())
    if meaning.sort == "city" and word in city_words.ALSO_A_FIRST_NAME:
        return bool(_SURNAME.match(text, end))
    if meaning.sort == "city" and word in city_words.ALSO_A_WORD:
        return not _PREPOSITION.search(text, max(0, start - 8), start)
    return False


def find_countries(text: str) -> tuple[CountryMention, ...]:
    """Every mention of countries in `text`, in order; none overlap.

    Adjectives joined by a hyphen are one mention of all their countries ("deutsch-usbekische");
    names so joined are one each ("EU-Zentralasien-Gipfel"). Codes are ISO 3166-1 alpha-2 and
    `EU`; regions and organisations give their members, the European Union itself `EU`.
    """
    text = evenly_spaced(text)
    mentions: list[CountryMention] = []
    done = 0
    for whole, word in known_words(text).of(COUNTRY):
        for offset, length, phrases, alone in known_pieces(word):
            start, end, meaning = whole + offset, whole + offset + length, alone
            if start < done:
                continue
            if text.startswith("+1", end):
                meaning = look(text[start : end + 2]) or meaning
                end += 2 * (meaning is not alone)
            for stems, phrase in phrases:
                if (phrase_end := _phrase_end(text, end, stems)) is not None:
                    meaning, end = phrase, phrase_end
                    break
            else:
                if meaning is None or _misleads(text, start, end, meaning):
                    continue
            done = end
            _keep(text, mentions, start, end, meaning)
    return tuple(mentions)


def _keep(
    text: str, mentions: list[CountryMention], start: int, end: int, meaning: Meaning
) -> None:
    """Add a mention, as one with the last where a hyphen joins two adjectives."""
    last = mentions[-1] if mentions else None
    countries = meaning.countries
    joined = last is not None and last.end == start - 1 and text[last.end] == "-"
    if (
        last
        and joined
        and (last.sort == meaning.sort == "adjective" or last.countries == countries)
    ):
        start = last.start
        countries = tuple(dict.fromkeys(last.countries + countries))
        mentions.pop()
    mentions.append(CountryMention(start=start, end=end, countries=countries, sort=meaning.sort))
