"""How German reports tell of a meeting: its form as regular expressions, its verbs, its day."""

from __future__ import annotations

KINDS = {
    "call": r"telefoni|[Tt]elefonat|[Tt]elefongespräch|[Ff]erngespräch|[Vv]ideogespräch"
    r"|[Vv]ideokonferenz|[Vv]ideoschal|[Vv]ideogipfel|\b[Aa]m Telefon\b|\b[Pp]er Video\b"
    r"|[Vv]irtuelle[nrsm]? (?:Treffen|Gipfel|Gespräch)",
    "informal": r"[Ii]nformelle[mnrs]? (?:\w+ )?(?:Treffen|Gipfel|Gespräch|Besuch|Begegnung"
    r"|Zusammenkunft|Zusammentreffen)",
    "state_visit": r"[Ss]taatsbesuch|[Ss]taatsvisite",
    "official_visit": r"[Oo]ffizielle[mnrs]? (?:\w+ )?(?:Besuch|Visite|Reise|Aufenthalt)"
    r"|[Aa]ntrittsbesuch|Antrittsvisite|[Ff]reundschaftsbesuch",
    "working_visit": r"[Aa]rbeitsbesuch|[Aa]rbeitsvisite|[Aa]rbeitsreise",
    "commission": r"[Rr]egierungskommission|[Ww]irtschaftskommission|[Hh]andelskommission"
    r"|[Gg]emischte[nrs]? (?:\w+ )?(?:\w+kommission|Kommission|Ausschuss\w*)"
    r"|[Gg]emeinsame[nrs]? (?:\w+ )?(?:\w*[Kk]ommission|\w*[Aa]usschuss\w*)"
    r"|[Zz]wischenstaatliche[nrs]? (?:\w+ )?(?:Kommission|Rat\w*)|[Kk]ooperationskommission"
    r"|[Rr]egierungskonsultation|[Rr]egierungsverhandlung|[Kk]onsultationen der Regierungen"
    r"|[Kk]ommission für|[Ww]irtschaftsausschuss|[Kk]ooperationsausschuss|[Kk]ooperationsrat"
    r"|\b[Rr]ate?s für strategische|[Ll]enkungsausschuss|(?<!EU-)(?<!Europäischen )\b[Kk]ommission"
    r" (?:hat |zum |tagt|zu ihrer)|[Ss]trategische[rn]? (?:Dialog|Rat\b)",
    "forum": r"\w*[Ff]orum\b|\w*[Ff]orums\b|\b\w*[Mm]esse\b|[Rr]unde[nr]? Tisch|[Ww]irtschaftstag"
    r"|[Uu]nternehmertag|[Ii]nvestorenkonferenz|[Ww]irtschaftskonferenz|[Ii]nvestitionskonferenz"
    r"|[Uu]nternehmertreffen|[Ww]irtschaftsgipfel",
    "summit": r"[Gg]ipfel|[Kk]onsultativtreffen|[Kk]onsultativformat|[Dd]reiertreffen"
    r"|[Vv]ierertreffen|[Ss]taats- und Regierungschefs",
}

KIND_MARKS = {
    "call": ("elef", "ideo", "irtuell"),
    "informal": ("nformell",),
    "state_visit": ("aatsbesuch", "aatsvisite"),
    "official_visit": ("ffiziell", "ntritts", "reundschaftsb"),
    "working_visit": ("rbeitsb", "rbeitsv", "rbeitsr"),
    "commission": ("ommission", "onsultation", "usschuss", "Rat", "rat", "erhandlung", "Dialog"),
    "forum": ("orum", "esse", "Tisch", "tag", "onferenz", "Unternehmertreffen"),
    "summit": ("ipfel", "onsultativ", "ertreffen", "Regierungschefs"),
}
"""Letters without which a kind need not be looked for: a cheap question before a dear one."""

ANOTHER_MEETING = (
    r"\b[Zz]uletzt\b|\b[Dd]amals\b|\b(?:nächste|kommende|künftige)[nrs]? (?:\w+ )?(?:Treffen|Gipfel"
    r"|Besuch|Staatsbesuch|Tagung|Sitzung|Runde|Forum)|\blud\b.*\bein\b|\beingeladen\b|Gegenbesuch"
    r"|Gegenvisite|\beinlud\b|\bEinladung (?:nach|zu)\b|\b[Vv]or \w+"
    r" (?:Jahr|Jahren|Monat|Monaten|Wochen)\b[^.]*\b(?:hatte|war)"
)
"""A sentence about an earlier or a later meeting."""

ANOTHER_MARKS = frozenset(
    "zuletzt damals nächste nächsten nächster nächstes kommende kommenden kommender künftige "
    "künftigen lud eingeladen gegenbesuch gegenvisite einlud einladung vor".split()
)
"""Words without which `ANOTHER_MEETING` cannot match."""

TO_COME = (
    r"\b(?:wird|werden)\b[^.]*\b(?:teilnehmen|reisen|stattfinden|folgen|erwartet|treffen|besuchen)"
    r"|\bsoll(?:en)?\b[^.]*\b(?:stattfinden|folgen|tagen)|\bfindet\b[^.]*\bstatt\b|\bvorgesehen\b"
)
"""A sentence about what has not happened yet."""

TO_COME_MARKS = frozenset("wird werden soll sollen findet vorgesehen".split())

MEETING_WORDS = frozenset(
    "traf trafen getroffen empfing empfingen empfangen empfängt trifft treffen eingetroffen "
    "gelandet landete besucht besuchte besuchten zusammen zusammengekommen tagte getagt tagt "
    "tagten stattgefunden fand fanden statt beraten berieten beriet verhandlungen kam kamen saßen "
    "stand reiste gereist angereist geleitet leitete leiteten auftakt vorfuhr zusammentraf "
    "zusammentrafen aufgenommen beschlossen vorsitz zusammengebracht willkommen gast gastgeber "
    "gesprochen beisammen leitung teil teilgenommen visite geführt abgestattet kommen "
    "zusammengetroffen konferenz messe traten getreten eröffnet eröffnete unterzeichnet "
    "unterzeichneten unterschrieben vereinbart vereinbarten verhandelt verhandelten begrüßt "
    "begrüßte hieß weilte weilt weilen aufgehalten aufhielt hält".split()
)
MEETING_STEMS = (
    "besuch gespräch gipfel treffen forum sitzung telefon delegation staatsbesuch arbeitsbesuch "
    "tagung begegnung zusammenkunft unterredung konsultation"
).split()
"""Words with which a report tells that people met; the stems begin or end a word."""

ANNOUNCED = r"\b(?:bekannt gab|bekanntgab|mitteilte|teilte|meldete|berichtete|erklärte|bekannt)\b"
"""Verbs with which somebody tells of a meeting: their day is not the meeting's."""

DAY_BEFORE = (
    r"\b(?:am Vortag|am Tag (?:davor|zuvor)|tags zuvor|einen Tag (?:zuvor|vorher|früher)"
    r"|tags davor|am Vorabend)\b[^.]{0,40}\b(?:begonnen|begann|eingetroffen|gelandet|angekommen)"
    r"|\b(?:begonnen|begann|eingetroffen|gelandet|angekommen)\b[^.]{0,20}\b(?:am Vortag|tags zuvor)"
)
"""The visit began the day before the day that is named."""

TOGETHER = (
    r"(?:Präsidenten|Staatschefs|Staatsoberhäupter\w*|Regierungschefs|\w*[Mm]inister|Staaten"
    r"|Ländern?|Führungen|Partnern?|Anrainer\w*|Vertretern?|Republiken|alle\w* \w+)"
    r" (?:aus |der |aller |von )*(?:fünf |sechs |vier )?"
)
"""What stands before a region or an organisation that took part."""
