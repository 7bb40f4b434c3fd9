"""On which side of the table somebody is said to sit: "auf deutscher Seite", "für die Türkei"."""

from __future__ import annotations

import re
from bisect import bisect_right

from store.reading.parts import CountryMention
from store.reading.surroundings import Surroundings
from store.reading.words import offices as words

_ON_THE_SIDE = re.compile(
    r"\b(?:[Ff]ür (?:die |den |das )?|[Ss]eitens (?:der |des )?|(?:[Aa]uf|[Vv]on|[Aa]n)"
    r" (?:der )?)\Z"
)
_SIDE = re.compile(rf"n? (?:{'|'.join(words.SIDES)})\b")
_SIDE_BEHIND = re.compile(
    r",? (?:(?P<side>seitens (?:der |des )?|aus (?:der |dem )?)|(?:auf|von) (?:der )?)"
)
_SUBORDINATE = re.compile(r", (?:als|wo|dass|weil|während|nachdem|bevor|ehe)\b")
_CAME = re.compile(
    rf"(?:n? (?:{'|'.join(words.SIDES)}))? (?:nahm|sprach|leitete|führte|vertrat"
    rf"|sass|saß|kam|kamen|war|waren|reiste|reisten|traf|trafen)\b"
)
_NEXT_ONE = re.compile(r",? (?:und|sowie)\b")
_FOR_ANOTHER = re.compile(r", für (?:die|den|das) [a-zäöü][\w-]+ [A-ZÄÖÜ]\w+ (?:\w+e[rn]? )?\Z")
_LEFT_OUT = re.compile(r"(?:,? (?:vom|von|durch|der|die|führte|leitete|stand|hingegen|dagegen)\b)")
_LED = re.compile(
    r"\b(?:[Ll]eitete|[Ff]ührte|[Vv]ertrat|wurde|stand|[Ll]eitung|vom|von|durch|der|die)\b"
)
_THROUGH = re.compile(
    r" (?:(?:war|waren|wurde|wurden|ist|sind) )?durch (?:den |die |ihren? "
    r"|seinen? )?(?:\w+e[nrms] )*"
)
_ROW = re.compile(r"'?(?:,| und| sowie)(?: der| des| die| den)? ")


class Sides(Surroundings):
    """One text asked for the side on which its words put somebody."""

    def spoken_for(self, phrase: int) -> tuple[str, ...]:
        """The country on whose side somebody is: "für die Türkei sprachen Minister …".

        Of several sides in a sentence the last before `phrase`; the second may leave out what
        the first has said: "die deutsche Delegation führte X, die usbekische Vizeminister …".
        """
        first = max(self.text.rfind(mark, 0, phrase) for mark in (". ", "\n", "; ")) + 1
        at = bisect_right(self.starts, first - 1)
        found: tuple[str, ...] = ()
        sides = False
        for mention in self.mentions[at : bisect_right(self.starts, phrase)][:8]:
            side = _ON_THE_SIDE.search(self.text, max(first, mention.start - 14), mention.start)
            noun = _SIDE.match(self.text, mention.end)
            if _THROUGH.fullmatch(self.text, mention.end, phrase):
                found, sides = mention.countries, True
            elif side and (
                noun
                or (side[0][:1] in "FfSs" and self.text[mention.end + 1].islower())
                or (sides and self.text.startswith(", für ", mention.start - 6))
            ):
                closed = noun and (
                    _SUBORDINATE.search(self.text, noun.end(), phrase)
                    or _NEXT_ONE.match(self.text, noun.end())
                )
                if not closed:
                    found, sides = mention.countries, True
            elif (
                mention.sort == "adjective"
                and (noun or (sides and _LEFT_OUT.match(self.text, mention.end)))
                and _LED.search(self.text, mention.end, phrase)
            ):
                found, sides = mention.countries, True
            if sides and _FOR_ANOTHER.search(self.text, mention.end, phrase):
                found = ()
        return found

    def side_after(self, end: int) -> tuple[str, ...]:
        """The side that is named behind somebody: "seitens der Schweiz", "auf Schweizer Seite"."""
        match = _SIDE_BEHIND.match(self.text, end)
        if match is None:
            return ()
        mention = self.at_start.get(match.end())
        if mention and match[0][0] == "," and _CAME.match(self.text, mention.end):
            return ()  # "Gastgeber war Max Muster, aus Polen kam Jan Beispiel"
        if mention and (match["side"] or _SIDE.match(self.text, mention.end)):
            return mention.countries
        return ()

    def row_before(self, phrase: int, count: int) -> list[tuple[str, ...]]:
        """So many countries in a row, the last such row before `phrase`."""
        row: list[CountryMention] = []
        found = list[tuple[str, ...]]()
        at = bisect_right(self.starts, phrase - 400)
        for mention in [*self.mentions[at : bisect_right(self.starts, phrase)], None]:
            if mention and len(mention.countries) != 1:
                continue
            if row and mention and _ROW.fullmatch(self.text, row[-1].end, mention.start):
                row.append(mention)
                continue
            if len(row) == count:
                found = [one.countries for one in row]
            row = [mention] if mention else []
        return found
