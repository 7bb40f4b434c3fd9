"""Three or more countries that met: listed one by one, or named as a region or an organisation."""

from __future__ import annotations

import re
from collections.abc import Iterator

from store.reading.lexicon import HANDFUL, MEETING
from store.reading.parts import CountryMention
from store.reading.telling import Telling
from store.reading.words import meetings as words

_FIRST = 8
"""In so many sentences a report says who met."""

_TOGETHER = re.compile(words.TOGETHER + r"\Z")
_ARTICLE = r"(?: der| des| die| den| dem)?"
_JOINT = re.compile(rf"'?(?:,| und| sowie|, und){_ARTICLE} (?:Republik )?\Z")
_JOINT_REGION = re.compile(rf"(?: \w+)?(?: und| sowie|,){_ARTICLE}(?: \w+)?(?: \w+)? \Z")
_THEY_MET = re.compile(words.THEY_MET)
_SUBJECT = re.compile(words.SUBJECT)
_SENT = re.compile(words.SENT)
_PRESENT = re.compile(words.PRESENT)
_MEMBERS = re.compile(words.MEMBERS)
_TAKEN_UP = re.compile(words.TAKEN_UP)
_BESIDE_GROUP = re.compile(words.BESIDE_GROUP + r"\Z")
_PEOPLE_AFTER = re.compile(words.PEOPLE_AFTER)
_SO_MANY = re.compile(words.SO_MANY)
_AGREED = re.compile(words.AGREED + r"\Z")
_AMONG_OTHERS = re.compile(r"\b[Uu]nter anderem\b|\bu\. ?a\. ")
_OF_SO_MANY = re.compile(words.OF_SO_MANY)
_NUMBER = re.compile(rf"\b({'|'.join(words.HANDFUL)})(?:er)?\b", re.IGNORECASE)


def find_groups(told: Telling, mentions: tuple[CountryMention, ...]) -> set[str]:
    """The countries of all groups that the first sentences say to have met, or none."""
    if len({country for mention in mentions for country in mention.countries}) < 3:
        return set()
    last = told.sentences[min(_FIRST, len(told.sentences)) - 1].end
    early = [mention for mention in mentions if mention.start < last]
    listed = set[str]()
    for run in _runs(told.text, early):
        if _met(told, run):
            listed |= {country for mention in run for country in mention.countries}
    found = _regions(told, early, skip_members=bool(listed)) | _counted(told, early)
    if not (listed or found):
        found = _all_that_are_named(told, mentions)
    others = _AMONG_OTHERS.search(told.text, 0, last)
    if listed and listed < found and not others:  # four of five: the fifth was not there
        found &= {mention.countries[0] for mention in early if len(mention.countries) == 1}
    return listed | found


def _runs(text: str, mentions: list[CountryMention]) -> Iterator[list[CountryMention]]:
    """Three or more countries in a row: "Rumäniens, Ungarns und Georgiens"."""
    run: list[CountryMention] = []
    for mention in [*mentions, None]:
        if mention and mention.sort not in ("name", "organisation"):
            continue
        if run and mention and _JOINT.fullmatch(text, run[-1].end, mention.start):
            run.append(mention)
            continue
        if len(run) > 2:
            yield run
        run = [mention] if mention else []


def _met(told: Telling, run: list[CountryMention]) -> bool:
    """Whether listed countries, or their people, are said to meet.

    "Die Minister Rumäniens, Ungarns und Georgiens", "Polen, Ungarn und Rumänien haben sich …".
    """
    text, first, last = told.text, run[0].start, run[-1].end
    number = told.number_at(first)
    sentence = told.sentences[number]
    if number > 1 and told.of_another(number):
        return False
    if number < 4 and _TOGETHER.search(text, max(0, first - 60), first):
        return True
    if number < 3 and _AGREED.search(text, sentence.start, first):
        return True
    if _THEY_MET.match(text, last):
        return True
    if number > 0 and _PRESENT.search(text, sentence.start, sentence.end):
        return True
    met = bool(told.says(number) & MEETING)
    if _SUBJECT.match(text, last):
        following = told.sentences[number + 1 : number + 2]
        sent = _SENT.match(text, last) is not None
        return met or sent or any(_TAKEN_UP.match(text, one.start, one.end) for one in following)
    if met and (_MEMBERS.match(text, last) or _TOGETHER.search(text, max(0, first - 60), first)):
        return True
    if number == 0:  # "Polen, Ungarn und Rumänien: …", then "die drei Minister"
        opening = told.sentences[min(3, len(told.sentences) - 1)].end
        return any(
            words.HANDFUL[match[1].lower()] == len(run)
            for match in _NUMBER.finditer(text, sentence.end, opening)
        )
    return False


def _all_that_are_named(told: Telling, mentions: tuple[CountryMention, ...]) -> set[str]:
    """The countries of a text if people of so many met: "die Minister der drei Staaten"."""
    named = {one.countries[0] for one in mentions if len(one.countries) == 1}
    if not 3 <= len(named) <= 8:
        return set()
    for number, sentence in enumerate(told.sentences):
        if not told.says(number) & HANDFUL or (number > 1 and told.of_another(number)):
            continue
        for match in _OF_SO_MANY.finditer(told.text, sentence.start, sentence.end):
            if words.HANDFUL[match["number"].lower()] == len(named):
                return named
    return set()


def _regions(told: Telling, mentions: list[CountryMention], skip_members: bool) -> set[str]:
    """The countries of regions and organisations whose people met."""
    text, found, last = told.text, set[str](), None
    lead_end = told.sentences[min(4, len(told.sentences)) - 1].end
    for mention in mentions:
        start, end = mention.start, mention.end
        before = max(0, start - 60)
        if len(mention.countries) < 3 or start >= lead_end:
            alone = mention.sort == "organisation" and _TOGETHER.search(text, before, start)
            last = mention if alone else last  # "die Minister der EU und Zentralasiens"
            continue
        joined = last and _JOINT_REGION.fullmatch(text, last.end, start)
        partner, last = (last if joined else None), None
        if _BESIDE_GROUP.search(text, before, start):
            continue
        if skip_members and mention.sort == "organisation":
            continue
        people = _TOGETHER.search(text, before, start)
        of_states = people and people[0].startswith(("Staaten", "Länder", "Republik"))
        if of_states and not _meets(told, start):
            continue  # "China verspricht den Ländern Zentralasiens Geld"
        if partner or people or _PEOPLE_AFTER.match(text, end):
            found |= set(mention.countries) | set(partner.countries if partner else ())
            last = mention
    return found


def _meets(told: Telling, at: int) -> bool:
    """Whether the sentence around an offset tells of a meeting, or is title or opening."""
    number = told.number_at(at)
    datelines = sum(not told.is_whole(before) for before in range(1, number))
    return number - datelines < 2 or bool(told.says(number) & MEETING)


def _counted(told: Telling, mentions: list[CountryMention]) -> set[str]:
    """The region of so many countries whose people met: "die fünf Präsidenten"."""
    text = told.text
    sizes = {len(one.countries) for one in mentions if one.sort != "organisation"}
    if sizes.isdisjoint(words.HANDFUL.values()):
        return set()
    for number, sentence in enumerate(told.sentences[:5]):
        if not told.says(number) & HANDFUL or (number > 1 and told.of_another(number)):
            continue
        for match in _SO_MANY.finditer(text, sentence.start, sentence.end):
            of_states = match["them"] in ("Staaten", "Länder", "Ländern", "Republiken", "Nachbarn")
            if of_states and not (match["people"] or match["with"]):
                continue
            if _BESIDE_GROUP.search(text, max(0, match.start() - 60), match.start()):
                continue
            count = words.HANDFUL[match["number"].lower()]
            groups = {
                frozenset(mention.countries)
                for mention in mentions
                if len(mention.countries) == count and mention.sort != "organisation"
            }
            if len(groups) == 1:
                return set(next(iter(groups)))
    return set()
