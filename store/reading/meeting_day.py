"""The first day of the meeting that a report is about."""

from __future__ import annotations

import re
from datetime import date, timedelta

from store.reading.dates import DateMention, find_dates
from store.reading.telling import Telling
from store.reading.words import meetings as words
from store.records import Sentence

_ANNOUNCED = re.compile(words.ANNOUNCED)
_ARRIVED = re.compile(words.ARRIVED)
_BACK_HOME = re.compile(words.BACK_HOME)
_DAY_BEFORE = re.compile(words.DAY_BEFORE)
_SINCE = re.compile(
    r"\b(?:seit|bis|ab|zum|(?:seit|ab|vor|nach) dem|(?:seit|ab) de[rm] \w+ (?:am|vom))"
    r" (?:\w+, dem )?\Z",
    re.IGNORECASE,
)
_LAST_DAY = re.compile(words.LAST_DAY)
_DAYS = {"zwei": 2, "drei": 3, "vier": 4}
_SINCE_THEN = re.compile(r"\b[Ss]eit (?:dem )?(?:vergangenen )?\Z")
_BEFORE_DATELINE_DAY = re.compile(r"\(?[^.!?–()]{0,40},? (?:den |vom )?|[^.!?–()]{0,60} vom ")
_AFTER_DATELINE_DAY = re.compile(r"(?:, [A-ZÄÖÜ]\w+)?(?: [–—(-]|[.:)\n]|\Z)")
_VERB_BEFORE = re.compile(rf"\b(?:{words.AUXILIARY})\b[^.,;:]{{0,40}}\Z")
_VERB_AFTER = re.compile(rf" (?:\w+, )?(?:{words.AUXILIARY})\b")

_OPENING = 8
"""In so many sentences a report says when people met."""


def find_day(told: Telling, published: date, of_many: bool = False) -> date | None:
    """The first day of the meeting: the day that stands with a verb of meeting.

    `of_many` if people of more than two countries met, who do not all arrive at once.
    "heute" and "am Montag" count from the dateline's day, or from `published` if there is none.
    """
    text, sentences = told.text, told.sentences
    opening = sentences[min(_OPENING, len(sentences)) - 1].end
    days = _numbered(find_dates(text, published), sentences)
    early = [(number, mention) for number, mention in days if mention.start < opening]
    written = _dateline_day(text, early, sentences)
    if written and written.day <= published:
        days = [(number, _as_on(one, published, written.day)) for number, one in days]
    best: tuple[float, date] | None = None
    for some in (days[: len(early)], days[len(early) :]):
        for number, mention in some:
            score = 1.0 if mention is written else 0.0
            if not score:
                score = _score(told, mention, number, published)
                if mention.sort == "relative" and 0 < number < 4 and written and score > 0:
                    score = _score_of_today(text, mention, sentences[number], score)
            if score > 0 and (best is None or score > best[0]):
                best = (score, mention.day)
        if best:
            break
    early = days[: len(early)]
    if best is None:
        return _since_when(text, early)
    if over := _LAST_DAY.search(text, 0, opening):
        return best[1] - timedelta(days=_DAYS.get(over["days"] or "", 2) - 1)
    if "begonn" in text or "begann" in text or "Vortag" in text or "tags zuvor" in text:
        for sentence in sentences:
            if _DAY_BEFORE.search(text, sentence.start, sentence.end):
                return best[1] - timedelta(days=1)
    return best[1] if of_many else _arrival(text, early, best[1])


_Days = list[tuple[int, DateMention]]
"""Mentions of days, each with the number of its sentence."""


def _numbered(mentions: list[DateMention], sentences: tuple[Sentence, ...]) -> _Days:
    found, number = [], 0
    for mention in mentions:
        while number < len(sentences) - 1 and sentences[number].end <= mention.start:
            number += 1
        found.append((number, mention))
    return found


def _dateline_day(text: str, days: _Days, sentences: tuple[Sentence, ...]) -> DateMention | None:
    """The day that the dateline gives: "Wien, 3. Juni – …"."""
    for number, mention in days:
        if not 0 < number < 4 or mention.sort not in ("full", "partial"):
            continue
        start = sentences[number].start
        if _BEFORE_DATELINE_DAY.fullmatch(text, start, mention.start) and _AFTER_DATELINE_DAY.match(
            text, mention.end
        ):
            return mention
    return None


def _as_on(mention: DateMention, published: date, written: date) -> DateMention:
    """A word like "heute" or a weekday as somebody means it who writes on the day `written`."""
    if mention.sort == "relative":
        day = mention.day - (published - written)
    elif mention.sort == "weekday" and mention.day > written:
        day = mention.day - timedelta(days=7 if mention.day <= published else 0)
    else:
        return mention
    return DateMention(start=mention.start, end=mention.end, day=day, last=day, sort=mention.sort)


def _score(told: Telling, mention: DateMention, number: int, published: date) -> float:
    """How likely the day, in the sentence of that number, is the meeting's."""
    text, sentence = told.text, told.sentences[number]
    start, end = mention.start, mention.end
    if mention.day > published or _SINCE.search(text, max(0, start - 30), start):
        return 0.0
    if (published - mention.day).days > 60 and number > 1:
        return 0.0
    around = max(sentence.start, start - 130), min(sentence.end, end + 130)
    met = told.of_meeting(*around)
    score = 4.0 if met else 1.5
    beside = max(sentence.start, start - 60), min(sentence.end, end + 60)
    if _ANNOUNCED.search(text, end, end + 30) or _BACK_HOME.search(text, *beside):
        score = 0.5
    if mention.sort == "relative":
        score *= 0.5 if met and number < 4 else 0.1
    if number > 2 and told.of_another(number):
        score *= 0.1
    return score * (1.0 if number < 4 else 0.7 if number < 7 else 0.35)


def _score_of_today(text: str, mention: DateMention, sentence: Sentence, score: float) -> float:
    """ "heute" below a dateline's day is that day where a verb stands beside it."""
    if text.startswith(("gestern", "Gestern"), mention.start):
        return max(score, 2.0)
    before = max(sentence.start, mention.start - 60)
    beside = _VERB_BEFORE.search(text, before, mention.start)
    return max(score, 2.0) if beside or _VERB_AFTER.match(text, mention.end) else score


def _since_when(text: str, days: _Days) -> date | None:
    """The day since which something is so, where no other day is named: "seit Mittwoch gilt"."""
    for number, mention in days:
        since = _SINCE_THEN.search(text, max(0, mention.start - 24), mention.start)
        if since and mention.sort == "weekday" and number < 4:
            return mention.day
    return None


def _arrival(text: str, days: _Days, day: date) -> date:
    """The day on which the guest came, if that was shortly before `day`."""
    for _, mention in days:
        if 0 < (day - mention.day).days < 4:
            around = max(0, mention.start - 50), mention.end + 90
            if match := _ARRIVED.search(text, *around):
                between = sorted((mention.start, mention.end, *match.span()))[1:3]
                if "." not in text[slice(*between)]:
                    return mention.day
    return day
