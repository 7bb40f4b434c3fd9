"""The people who stand beside the name of an office, with the country that it is of."""

from __future__ import annotations

import re
from bisect import bisect_right

from store.reading.candidates import Gatherer
from store.reading.leaders import known_as
from store.reading.names import WORD
from store.reading.offices import Office, country_of_institution, nominative, office
from store.reading.parts import CountryMention
from store.reading.words import offices as words

_COMPLEMENT = re.compile(r" (?:der|des|von|vom|für|beim|im|bei der|in der)\b[^,.;:()\n„“]{1,90}")
_NOUN = r"(?:[a-zäöü]\w*e[nrsm]? )*(?:[A-ZÄÖÜ][\w-]+|„[^“”\"]{1,60}[“”\"])"
_FIELD = re.compile(
    rf"(?P<field> (?:der|des|für|vom|beim|im|bei der|in der)(?: die| den| das)? {_NOUN}"
    rf"(?: „[^“”\"]{{1,60}}[“”\"])?(?: (?:für|der|des) {_NOUN})?"
    rf"(?:, {_NOUN}){{0,4}}(?: und {_NOUN})?)"
    r"(?: [A-ZÄÖÜ][\w-]+){0,2}"
)
_NAME_WORD = re.compile(WORD)
_JOINT = re.compile(r",? und|,")
_GONE_BY = re.compile(
    r"\b(?:(?<!elegation )(?<!bordnung )(?<!gruppe )(?<!eitung )[Uu]nter|Tod(?:es)?|Rücktritt"
    r"|Sturz|Vorgänger) (?:von )?\Z"
)
_REST_OF_NAME = re.compile(r"(?: [A-Z]\w+){1,4}(?=, [A-ZÄÖÜ]\w+ [A-ZÄÖÜ][\w-]+, )")
_WAS_HOST = re.compile(r"\bGastgeber(?:in)? (?:war|ist) (?:[A-ZÄÖÜ]\w+-,? und )?\Z")
_GAP = re.compile(r",? ")
_SAYS_LITTLE = ("Vorsitzend", "Leiter", "Direktor", "Vertreter", "Beauftragt", "Generalsekretär")
_VERBS_BETWEEN = re.compile(r"(?: [a-zäöüß]+){1,3}\Z")
_PUNCTUATION = re.compile(r"\s*(?:[,.;:()–\n]|$|und\b|sowie\b)")


class OfficeHolders(Gatherer):
    """The people around the offices of one text."""

    def read_office(self, start: int, end: int, said: Office) -> int | None:
        """Add the people who hold the office at `start:end`; returns where the reader got to."""
        phrase, article, adjectives, owner = self.phrase_before(start)
        former = said.sort == "former" or any(a.lower() in words.FORMER for a in adjectives)
        past = former or _GONE_BY.search(self.text, max(0, phrase - 24), phrase) is not None
        inner = self.at_start.get(start)  # "US-Präsident"
        countries = owner.countries if owner else inner.countries if inner else said.countries
        said_before = self.named_before(phrase, end, alone=not article)
        countries = countries or country_of_institution(said_before)
        if said.sort == "office":
            countries = countries or self.owner_before(article, phrase)
        role, more = self.role_of(said, article, adjectives)
        more["past"] = past
        if not countries and _WAS_HOST.search(self.text, max(0, phrase - 60), phrase):
            more["host"] = True
        if not countries and self.of_an_organisation(said, start):
            more["foreign"] = True
        several = (
            said.may_be_plural
            and not self.is_one(article, adjectives, owner)
            and article in ("", "die", "der", "den", "beiden", "beide")
        )
        spans = self.names_after(end + 1, several) if self.text[end : end + 1] in " \n" else []
        if spans and spans[0][1] > spans[0][0]:
            if said.sort == "office":
                countries = countries or self.spoken_for(start) or self.side_after(spans[-1][1])
            row = self.row_before(phrase, len(spans)) if len(spans) > 2 and not countries else []
            for number, span in enumerate(spans):
                single = countries if len(spans) == 1 or len(countries) == 1 else ()
                self.add(span, role, row[number] if row else single, **more)
            return spans[-1][1]
        return self.read_complement(end, phrase, role, countries, several, more)

    def named_before(self, phrase: int, end: int, alone: bool) -> str:
        """An office; `alone`, with the word before it: "Sachsens Ministerpräsident"."""
        if not alone:
            return self.text[phrase:end]
        before = self.text[max(0, phrase - 24) : phrase].rstrip().rpartition(" ")[2]
        before = before if before.endswith("s") else ""
        return f"{before} {self.text[phrase:end]}"

    def is_one(self, article: str, adjectives: list[str], owner: CountryMention | None) -> bool:
        """Whether "der kasachische Minister" can be but one."""
        last = adjectives[-1] if adjectives else ""
        if owner and owner.sort == "adjective":
            last = self.text[owner.start : owner.end]
        return article == "der" and last.endswith("e")

    def of_an_organisation(self, said: Office, start: int) -> bool:
        """Whether an office without a country is an organisation's: "ADB-Vizepräsident"."""
        if said.lemma.startswith("Generalsekretär"):
            return any(one.sort == "organisation" for one in self.mentions)
        first, joint, _ = self.text[start : start + 24].partition("-")
        return bool(joint) and first in words.WITHOUT_COUNTRY

    def owner_before(self, article: str, phrase: int) -> tuple[str, ...]:
        """The country of the person whose the office is: "Präsident X und sein Außenminister"."""
        if not article.startswith(("sein", "ihr", "dessen", "deren")) or not self.found:
            return ()
        last = self.found[-1]
        if self.text.find(". ", last.end, phrase) >= 0:
            return ()
        countries = last.countries or tuple(one.country for one in known_as(last.name))
        return countries if len(countries) == 1 else ()

    def role_of(
        self, said: Office, article: str, adjectives: list[str]
    ) -> tuple[str, dict[str, object]]:
        """The role as written in German, and what else the office's word says."""
        if said.sort == "office":
            self.spoken_of = nominative(said.lemma, article, adjectives)
            return self.spoken_of, {}
        last = self.found[-1] if self.found else None
        role = last.role if last else self.spoken_of
        if said.sort == "host":
            return role, {"host": True}
        return role, {"apart_from": last.name if last else ""}

    def read_complement(
        self,
        end: int,
        phrase: int,
        role: str,
        countries: tuple[str, ...],
        several: bool,
        more: dict[str, object],
    ) -> int | None:
        """People named after what the office is over, or before the office.

        "Präsident der Republik Usbekistan, X", "X, der Vorsitzende des Volksrats,".
        """
        owners: list[tuple[str, ...]] = []
        at = end
        if field := self.field_before_name(end):
            at, spans = field
            said = self.text[end:at]
            countries = self.country_within(end, at) or country_of_institution(said) or countries
            countries = countries or self.spoken_for(end) or self.side_after(spans[-1][1])
            if any(word in said for word in words.WITHOUT_COUNTRY):
                more = more | {"foreign": True}
            for span in spans:
                self.add(span, role + said, countries, **more)
            return spans[-1][1]
        while (mention := self.at_start.get(self.after_of(at))) and mention.sort != "adjective":
            owners.append(mention.countries)
            at = mention.end
            joint = _JOINT.match(self.text, at)
            following = self.at_start.get(self.after_of(joint.end())) if joint else None
            if not joint or not following or self.office_at(following.end + 1):
                break
            at = joint.end()
        if owners and (more_of_it := _REST_OF_NAME.match(self.text, at)):
            at = more_of_it.end()  # "des Astana International Financial Centre"
        complement = ""
        if not owners and (match := _COMPLEMENT.match(self.text, end)):
            complement = match[0]
            within = self.country_within(end, match.end())
            owners = [within] if within else []
            at = match.end()
            behind = self.name_at(at + 2) if self.text.startswith(", ", at) else None
            closed = behind and _PUNCTUATION.match(self.text, behind[1])
            for mention in self.mentions[bisect_right(self.starts, end) :]:
                if closed or mention.start >= match.end():
                    break
                if mention.sort == "adjective":
                    continue
                if self.text.startswith(" ", mention.end) and self.name_at(mention.end + 1):
                    at = mention.end
                    complement = self.text[end:at]
                    break
            owners = owners or [country_of_institution(complement)]
        if complement and any(word in complement for word in words.WITHOUT_COUNTRY):
            more = more | {"foreign": True}
        if owners and (len(owners[0]) == 1 or not countries):
            countries = owners[0]
        if not complement and role.startswith(_SAYS_LITTLE):
            complement = self.text[end:at]
        role = (role + complement).strip()
        gap = _GAP.match(self.text, at)
        if gap and (spans := self.names_after(gap.end(), several)):
            named = " " in self.text[slice(*spans[0])] or bool(
                known_as(self.text[slice(*spans[0])])
            )
            comma = gap[0] == ", "
            if named and (not comma or _PUNCTUATION.match(self.text, spans[-1][1])):
                for number, span in enumerate(spans):
                    if len(owners) == len(spans) > 1:
                        countries = owners[number]
                    self.add(span, role, countries, **more)
                return spans[-1][1]
        if side := self.side_after(at):  # "X, der Vorsitzende auf deutscher Seite,"
            countries = side
            at = self.text.index(" Seite", at) + 6 if " Seite" in self.text[at : at + 40] else at
        if self.text[phrase - 2 : phrase] in (", ", " (") and _PUNCTUATION.match(self.text, at):
            name_end = phrase - 2
            verbs = _VERBS_BETWEEN.search(self.text, max(0, name_end - 40), name_end)
            before = self.name_before(name_end) or (
                self.name_before(verbs.start()) if verbs else None
            )
            if before:
                self.add(before, role, countries, **more)
        return None

    def office_at(self, at: int) -> bool:
        """Whether the word at an offset is an office."""
        word = _NAME_WORD.match(self.text, at)
        return bool(word and office(word[0]))

    def field_before_name(self, end: int) -> tuple[int, list[tuple[int, int]]] | None:
        """Where the field of an office ends that a full name follows, and the name.

        "Minister für Handel, Industrie und Technik Max Muster", "Chef des Konzerns Norgas, X,".
        """
        match = _FIELD.match(self.text, end)
        if not match or self.at_start.get(self.after_of(end)):
            return None
        if any(office(word[0]) for word in _NAME_WORD.finditer(match[0])):
            return None
        ends = [(match.end("field"), False), (match.end(), True)]
        if (quoted := self.text.find("“, ", end, match.end())) >= 0:
            ends.append((quoted + 1, True))  # "der Agentur „Muster“, Ada Muster," is no list
        for at, comma in ends:
            gap = _GAP.match(self.text, at)
            if not gap or (comma and gap[0] == " "):
                continue
            span = self.name_at(gap.end())
            if span and self.text.find(" ", *span) > 0:
                closed = _PUNCTUATION.match(self.text, span[1])
                if gap[0] == " " or closed or " für " in match["field"]:
                    return at, [span]
        return None
