"""Where a text names countries: by name, adjective, people, region, organisation or city."""

from __future__ import annotations

import re

from store.reading.country_words import ENDINGS, Doubt, Meaning, look
from store.reading.lexicon import COUNTRY, known_words
from store.reading.parts import CountryMention
from store.reading.spelling import evenly_spaced, fold
from store.reading.words import countries as words

_NEXT_WORD = re.compile(r"\.?[ \u00a0\n-]([\w\u00ad'’‘]+)")
_SURNAME = re.compile(r" [A-ZÄÖÜ]\w*(?:ew|ow|ev|ov|in|ij|yj|an)\b")
_PLACED = re.compile(
    r"\b(?:in|nach|aus|von|bei|bis|stadt|kreis|gebiet|region|provinz|bezirk)[ \u00a0]$",
    re.IGNORECASE,
)
_NUMBERED = re.compile(r" [0-9]")


def _phrase_end(text: str, at: int, stems: tuple[str, ...], phrase: Meaning) -> int | None:
    """Where the words after `at` that begin with `stems` end; None if others follow.

    The last of them begins with a capital letter: "ein Motor sich dreht" is no Motor Sich.
    """
    following = None
    for stem in stems:
        following = _NEXT_WORD.match(text, at)
        if not following:
            return None
        word = fold(following[1])
        if not (word.startswith(stem) and word[len(stem) :] in ENDINGS):
            return None
        at = following.end()
    small = following is not None and following[1][0].islower()
    return None if small and phrase.sort != "adjective" else at


def _misleads(text: str, start: int, end: int, doubt: Doubt) -> bool:
    """Whether the neighbours show that the word stands for no country here.

    "US-Dollar", "Schweizer Franken", "Indischer Ozean", "auf Deutsch", "essen" in capitals.
    """
    if text.startswith(("-$", "$"), end):
        return True
    following = _NEXT_WORD.match(text, end)
    second = fold(following[1]) if following else ""
    if second in words.CURRENCY_NOUNS or second.startswith(doubt.before):
        return True
    match doubt.kind:
        case "language":
            return not text.startswith("-", end)
        case "first name":
            return _SURNAME.match(text, end) is not None
        case "word":
            placed = _PLACED.search(text, max(0, start - 9), start) is not None
            return not placed or _NUMBERED.match(text, end) is not None
        case _:
            return False


def find_countries(text: str, *, companies: bool = True) -> tuple[CountryMention, ...]:
    """Every mention of countries in `text`, in order; none overlap.

    Adjectives joined by a hyphen are one mention of all their countries ("deutsch-usbekische");
    names so joined are one each ("EU-Zentralasien-Gipfel"). Codes are ISO 3166-1 alpha-2 and
    `EU`; regions and organisations give their members, the European Union itself `EU`, and
    companies the country where they are at home. Without `companies` their names are like any
    other words: "Air Astana" names a city then.
    """
    text = evenly_spaced(text)
    mentions: list[CountryMention] = []
    done = 0
    for whole, word in known_words(text).of(COUNTRY):
        for offset, length, phrases, alone, doubt in word.countries:
            start, end, meaning = whole + offset, whole + offset + length, alone
            if start < done:
                continue
            if text.startswith("+1", end):
                meaning = look(text[start : end + 2]) or meaning
                end += 2 * (meaning is not alone)
            for stems, phrase in phrases:
                if phrase.sort == "company" and not companies:
                    continue
                if (phrase_end := _phrase_end(text, end, stems, phrase)) is not None:
                    meaning, end = phrase, phrase_end
                    break
            else:
                if meaning is None or (meaning.sort == "company" and not companies):
                    continue
                if _misleads(text, start, end, doubt):
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
        and (last.sort == "company") == (meaning.sort == "company")
        and (last.sort == meaning.sort == "adjective" or last.countries == countries)
    ):
        start = last.start
        countries = tuple(dict.fromkeys(last.countries + countries))
        mentions.pop()
    mentions.append(CountryMention(start=start, end=end, countries=countries, sort=meaning.sort))
