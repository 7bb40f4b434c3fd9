"""How German reports tell of a meeting: its form as regular expressions, its verbs, its day."""

from __future__ import annotations

_BODY = (
    r"\w*(?:[Kk]ommission(?:en)?|[Aa]usschuss(?:es)?|[Aa]usschu(?:ß|sses)|[Kk]omitees?"
    r"|[Rr]at(?:e?s)?"
    r"|[Aa]rbeitsgruppe|[Gg]remiums?)"
)
_BETWEEN_STATES = (
    r"[Gg]emischte[nrsm]?|[Ii]nterregionale[nrsm]?|[Gg]emeinsame[nrsm]?|[Bb]ilaterale[nrsm]?"
    r"|[Pp]aritätische[nrsm]?"
    r"|[Zz]wischenstaatliche[nrsm]?|[Ii]ntergouvernementale[nrsm]?|[Oo]berste[nrsm]?"
    r"|[Hh]ohe[nrsm]?|[Hh]öchste[nrsm]?|[Ss]trategische[nrsm]?|\w+-\w+(?:isch|sch)e[nrsm]?"
)
"""Bodies in which two governments meet, and the adjectives that such bodies have."""

KINDS = {
    "call": r"telefoni|[Tt]elefonat|[Tt]elefongespräch|[Ff]erngespräch|[Vv]ideogespräch"
    r"|[Vv]ideokonferenz|[Vv]ideoschal|[Vv]ideogipfel|\b[Aa]m Telefon\b"
    r"|\b[Pp]er (?:Video|Telefon)\b"
    r"|[Vv]irtuelle[nrsm]? (?:\w+ )?(?:Treffen|Gipfel|Gespräch|Sitzung|Tagung|Runde|Konsultation)"
    r"|[Vv]ideotreffen|[Oo]nline-?(?:[Tt]reffen|[Gg]ipfel|[Kk]onferenz|[Ss]itzung|[Gg]espräch)"
    r"|[Ss]chaltkonferenz|[Vv]ideoformat|\b(?:griff|griffen|Griff) zum Hörer"
    r"|\b[Aa]nruf(?:s|e|es)?\b"
    r"|\b(?:rief(?:en)?|ruft)\b[^.;,]{0,90}\w an(?:[.,]|\Z|\n)|\bangerufen\b"
    r"|\bvirtuell (?:getroffen|zusammen)"
    r"|fernmündlich",
    "informal": r"[Ii]nformelle[mnrs]? (?:[\w-]+ )?(?:\w*[Tt]reffen|Atmosphäre|\w*[Gg]ipfel"
    r"|Gespräch|Besuch"
    r"|Begegnung|Zusammenkunft|Zusammentreffen|Runde|Beratung|Unterredung|Rahmen|Format|Visite)"
    r"|\binformell (?:getroffen|zusammen|beraten|miteinander|ausgetauscht|besprochen|unterhalten)"
    r"|\b[Ii]nformell\b[.,]|\b(?:[Oo]hne|[Kk]ein) (?:großes )?Protokoll\b|\b[Oo]hne Krawatten?\b"
    r"|[Zz]wanglose[mnrs]? (?:Treffen|Gespräch|Runde)"
    r"|[Pp]rivatbesuch",
    "state_visit": r"[Ss]taatsbesuch|[Ss]taatsvisite|(?<!wie ein )(?<!wie einen )\bStaatsgast\b",
    "official_visit": r"[Oo]ffizielle[mnrs]? (?:[\w-]+ )?(?:Besuch|Visite|Reise|Aufenthalt)"
    r"|\boffizielle[rn] Gast(?:s|es)?\b|[Bb]esuch, ein offizieller|[Aa]ntrittsbesuch"
    r"|Antrittsvisite|[Ff]reundschaftsbesuch",
    "working_visit": r"[Aa]rbeitsbesuch|[Aa]rbeitsvisite|[Aa]rbeitsreise",
    "commission": r"(?<!ßen)(?<!ssen)(?:[Rr]egierungs|[Hh]andels|[Kk]ooperations"
    r"|[Pp]artnerschafts|[Aa]ssoziations"
    r"|[Aa]ssoziierungs|[Ll]enkungs|[Kk]oordinierungs|[Ww]irtschafts|[Ss]tabilitäts)"
    r"(?:kommission|ausschuss|ausschuß|komitee|rat\b|rate?s\b)"
    rf"|(?:{_BETWEEN_STATES}) (?:[\w-]+ ){{0,3}}{_BODY}\b"
    r"|\b(?:[Ss]itzung|[Tt]agung|[Aa]uf) der [Kk]ommission\b|[Rr]egierungsarbeitsgruppe"
    r"|[Ff]achdialog"
    r"|[Rr]egierungskonsultation|[Rr]egierungsverhandlung|[Kk]onsultationen der (?:Regierungen"
    r"|\w*[Mm]inisterien)|(?:[Pp]olitische[nr]?|[Bb]ilaterale[nr]?|[Zz]wischenstaatliche[nr]?"
    r"|\w+-\w+sche[nr]?) (?:\w+ )?[Kk]onsultationen|[Rr]egierungsgespräche"
    r"|[Kk]ommission für|\b[Kk]ommission (?:beider|der beiden)\b|\b[Rr]ate?s für strategische"
    r"|\b[Rr]at für (?:strategische|Zusammenarbeit)"
    r"|(?<!EU-)(?<!Europäischen )(?<!Europäische )\b[Kk]ommission (?:hat |zum |tagt|zu ihrer)"
    r"|\b[Kk]ommission (?:de[rs] |zwischen )[^.,]{0,60}\b(?:zusammen(?:getreten|gekommen)|getagt)\b"
    r"|\b(?:tagte|tagten|trat|kam)\b [^.,]{0,40}\b[Dd]ie [Kk]ommission (?:de[rs] |zwischen )"
    r"|(?:[Ss]trategische|\w+[Pp]olitische)[rns]? Dialog|[Ww]irtschaftsdialog"
    r"|\b(?:zu|[Aa]n den|[Bb]ei) (?:\w+ ){0,2}[Kk]onsultationen\b|\b[Kk]onsultationen beider\b",
    "forum": r"[Ff]orums?\b|[Mm]esse\b|[Rr]unde[nrsm]? Tisch"
    r"|[Rr]ound ?[Tt]able"
    r"|[Ww]irtschaftstag|[Uu]nternehmertag|[Ii]nvestorentag|[Ii]nvestorenkonferenz"
    r"|[Ww]irtschaftskonferenz|[Ii]nvestitionskonferenz|[Gg]eberkonferenz|[Ww]irtschaftskongress"
    r"|[Uu]nternehmertreffen|[Ww]irtschaftsgipfel|[Bb]ranchentreff|[Ff]achmesse|[Mm]esserundgang"
    r"|\b[A-Z]\w+(?:stan|ien)-Tag\b|[Ll]ändertag|[Bb]usiness[- ][Ff]orum|[Uu]nternehmerkonferenz"
    r"|[Ww]irtschaftsabend|\b[A-Z]\w+(?:asien|stan|ien)tag\b",
    "summit": r"[Gg]ipfel|[Kk]onsultativtreffen|[Kk]onsultativformat|[Dd]reiertreffen"
    r"|[Vv]ierertreffen|[Ff]ünfertreffen|[Ss]echsertreffen|[Dd]reierrunde|[Vv]iererrunde"
    r"|[Tt]rilaterale[nrsm]? Treffen|[Ss]taats- und Regierungschefs",
}

KIND_MARKS = {
    "call": ("elef", "ideo", "irtuell", "nline", "Hörer", "nruf", "rief", "ruft", "angerufen",
             "konferenz", "Ferngespräch", "fernmündlich"),
    "informal": ("nformell", "Protokoll", "Krawatte", "wanglos", "rivatbesuch"),
    "state_visit": ("aatsbesuch", "aatsvisite", "aatsgast"),
    "official_visit": ("ffiziell", "ntritts", "reundschaftsb"),
    "working_visit": ("rbeitsb", "rbeitsv", "rbeitsr"),
    "commission": ("ommission", "onsultation", "usschu", "Rat", "srat", "ierat", "erhandlung",
                   "ialog", "omitee", "rbeitsgruppe", "remium", "egierungsgespr"),
    "forum": ("orum", "esse", "Tisch", "tag", "-Tag", "onferenz", "Unternehmertreffen", "able",
              "gipfel", "ongress", "ranchentreff", "abend"),
    "summit": ("ipfel", "onsultativ", "ertreffen", "errunde", "rilateral", "Regierungschefs"),
}  # fmt: skip
"""Letters without which a kind need not be looked for: a cheap question before a dear one."""

ANOTHER_MEETING = (
    r"\b[Zz]uletzt\b|\b[Dd]amals\b|\b(?:nächste|kommende|künftige)[nrs]? (?:\w+ )?(?:Treffen|Gipfel"
    r"|Besuch|Staatsbesuch|Tagung|Sitzung|Runde|Forum)|\blud\b.*\bein\b|\beingeladen\b(?! hat)"
    r"|Gegenbesuch"
    r"|Gegenvisite|\beinlud\b|\bEinladung (?:nach|zu)\b|\b[Vv]or \w+"
    r" (?:Jahr|Jahren|Monat|Monaten|Wochen)\b[^.]*\b(?:hatte|war)"
    r"|\bwar(?:en)? (?:schon|bereits) [^.]*\bzusammenge(?:kommen|troffen|treten)\b"
)
"""A sentence about an earlier or a later meeting."""

ANOTHER_MARKS = frozenset(
    "zuletzt damals nächste nächsten nächster nächstes kommende kommenden kommender künftige "
    "künftigen lud eingeladen gegenbesuch gegenvisite einlud einladung vor schon bereits".split()
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
    "gesprochen beisammen teil teilgenommen visite geführt abgestattet kommen "
    "zusammengetroffen konferenz messe traten getreten eröffnet eröffnete unterzeichnet "
    "unterzeichneten unterschrieben vereinbart vereinbarten verhandelt verhandelten begrüßt "
    "begrüßte hieß weilte weilt weilen aufgehalten aufhielt hält konferierte konferierten "
    "konferiert präsidiert abgehalten durchgeführt".split()
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
    r"|\bhatten?\b[^.]{0,20}\btags zuvor [^.]{0,60}\b(?:gesprochen|beraten|getroffen|empfangen)\b"
)
"""The visit began the day before the day that is named."""

ARRIVED = (
    r"\b(?:eingetroffen|angereist|angekommen|gelandet|eintraf|ankam|anreiste|landete"
    r"|traf\b[^.]* ein|begonnen)\b"
)
"""Verbs with which a guest comes and a visit begins."""

BACK_HOME = r"\b(?:Rückkehr|zurückgekehrt|Heimkehr)\b"
"""What follows a meeting."""

AUXILIARY = "hat|haben|ist|sind|wurde|wurden|war|waren|fand|fanden|traf|trafen|empfing"

TOGETHER = (
    r"(?:\b(?:Präsidenten|Staatschefs|Staatsoberhäupter\w*|Regierungschefs|\w*[Mm]inistern?|Staaten"
    r"|Monarchien|Ländern?|Führungen|Partnern?|Anrainer\w*|Vertretern?|Republiken|Premiers"
    r"|Kanzler|Delegationen|Spitzen|\w*[Bb]erater|Unterhändler|Fachleute|Beamte|\w*[Kk]ollegen"
    r"|\w*[Cc]hefs|\w+delegationen|jene|Abordnungen)"
    r"|alle\w* \w+)"
    r" (?:aus |der |des |aller |von )*(?:fünf |sechs |vier |Republik )?"
)
"""What stands before countries, a region or an organisation that took part."""

THEY_MET = (
    r"(?: (?:haben|hatten|sind|wollen))?(?: sich)?(?: \w+){0,8}? (?:trafen|treffen|kamen|kommen"
    r"|getroffen"
    r"|berieten|beraten|einigten|einigen|zusammengekommen|verständigt|verständigten|vereinbart"
    r"|vereinbarten|unterzeichnet|unterzeichneten|unterschrieben|verhandelt|verhandelten)\b"
)
"""What follows countries that met."""

_PEOPLE = (
    r"(?:\w*[Pp]räsidenten|Staatschefs|Staatsoberhäupter[ns]?|Regierungschefs|\w*[Mm]inistern?"
    r"|\w*[Pp]remiers"
    r"|\w*[Kk]ollegen|Führern?|Staatenlenkern?|Chefdiplomaten)"
)

PEOPLE_AFTER = rf" (?:Staaten|Länder|{_PEOPLE})\b"
"""What follows a region or its adjective where the region's people met."""

HANDFUL = {"drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8}
"""The numbers of countries that meet in groups."""

SO_MANY = (
    rf"(?P<with>\b(?:[Gg]ipfel\w*|\w*[Tt]reffen) (?:\w+ ){{0,3}}mit (?:den )?)?"
    rf"(?P<people>{_PEOPLE} (?:der |aus (?:den )?|dieser )?)?"
    r"\b(?P<number>[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht)(?:er)? "
    rf"(?:\w+(?:en|e) )?(?P<them>Staaten|Ländern?|Republiken|Nachbarn|{_PEOPLE})"
)
"""So many countries or their people: "die Präsidenten der fünf Länder", "fünf Präsidenten"."""

OF_SO_MANY = (
    rf"\b(?:{_PEOPLE}|Vertretern?|Beamten?|Fachleuten?|Experten|Delegationen|\w*[Cc]hefs) (?:der"
    rf"|aus den|aller)"
    r" (?P<number>[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht)\b"
)
"""People of all the countries that a text names: "die Minister der drei Staaten"."""

AGREED = (
    r"\b(?:einigten|trafen|verständigten|berieten|vereinbarten|konferierten|kamen"
    r"|tagten)(?: sich)? "
)
"""What stands before the countries that met: "Am 3. Juni einigten sich Polen, Rumänien und …"."""

SENT = r" (?:schickten|entsandten|waren durch)\b"
SUBJECT = r" (?:haben|hatten|sind|waren|wollen|besiegelten|gründeten|schickten|entsandten)\b"
"""A verb whose subject are the countries before it."""

PRESENT = (
    r"\b(?:[Vv]ertreten(?:\.|,| waren| durch)|[Gg]ekommen waren|[Aa]ngereist waren"
    r"|[Zz]ugegen waren)"
)
"""Who was there."""

MEMBERS = r",? (?:angehören|zusammenarbeiten|zusammengeschlossen|vereint)\b"
"""What follows the members of an organisation."""

TAKEN_UP = rf"(?:Ihre|Deren|Die) (?:\w+en )?{_PEOPLE}"
"""The beginning of a sentence about people of the countries before."""

OBSERVER = r"\b(?:[Bb]eobacht(?:er|ende)|Beobachterstatus|[Aa]ls (?:\w+ )?G[aä]ste? (?:war|nahm))"
"""Guests of a summit who are no party."""

BESIDE_GROUP = (
    r"(?:\b(?:[Vv]or|[Nn]ach|Rande|zu|[Zz]wischen) (?:dem|des|der|einem"
    r"|eines) [\w-]+ (?:der )?(?:fünf )?"
    r"|\b[Vv]or dem [^.,]{0,50}"
    r"|\b(?:[Aa]nschließend|[Dd]anach|[Ss]päter) mit [^.,]{0,40}"
    r"|\bschl(?:oss|ießt) sich [^.,]{0,60})"
)
"""What stands before a group whose meeting is another one."""

BESIDE = (
    r"\b(?:[Vv]or|[Nn]ach|[Rr]ande|[Aa]nlässlich|[Aa]nschluss an) (?:de[mrsn] |das |die |eines "
    r"|einem )?"
    r"(?:[\w.-]+ ){0,3}[\w-]*"
)
"""What stands before an event that only gave an occasion to meet."""

ON_A_DAY = (
    r"(?:\b[Aa]m (?:\d{1,2}\. [A-ZÄÖÜ]\w+|\w+(?:tag|woch|abend|morgen|mittag)\b)"
    r"(?:,? (?:dem |den )?\d{1,2}\. [A-ZÄÖÜ]\w+,?)?(?: \([^)]{1,24}\))?|\b(?:[Hh]eute"
    r"|[Gg]estern)\b)"
)
"""A day on which people may have met."""

AT_ITS_EDGE = r"\b[Rr]ande? (?:des |der |eines |einer |seines |ihres )?(?:[\w.-]+ ){0,2}[\w-]*\Z"
"""What stands before a visit at the edge of which others met."""

THEREAFTER = r"(?:Anschließend|Danach|Im Anschluss) (?:er)?öffnete\b"
"""What stands before an event that came after the meeting."""

ON_THE_WAY = r"\bzum (?:\w+ )?[\w-]*"
"""What stands before a summit that people were on the way to."""

GOING_ON = (
    r"\bweiter(?:fuhr|fuhren|reist\w*|flog|flogen|zog|zogen)\b"
    r"|\b(?:wieder(?:zu)?beleb\w+|zu gründen|zu schaffen|ins Leben)\b"
)
"""People left for an event that came after, or one that is yet to be."""

OPENED_FROM_AFAR = r"\b(?:er|wieder)?öffne\w*\b|\bweih\w*\b|\bKnopfdruck\b"
"""What people did over a video link who were together themselves."""

OPENED_IT = r", (?:das|die|der|den)\b[^.]*\b(?:eröffnete|eröffneten|eröffnet|leitete|leiteten)\b"
"""What follows an event that people opened themselves."""

FROM_AFAR = (
    r"\b(?:[Dd]igital|[Vv]irtuell)e[nrsm]? (?:\w+ )?\w*(?:[Tt]ag|[Tt]reffen|[Gg]ipfels?|[Ff]orums?"
    r"|[Kk]onferenz|[Ss]itzung|[Tt]agung)\b|\bschalteten sich\b"
)
"""An event at which nobody was in one place."""

LAST_DAY = (
    r"\b(?:[Zz]um Abschluss|[Zz]um Ende|am letzten Tag)\b[^.]{0,30}\b(?P<days>zwei|drei"
    r"|vier)tägigen"
    r"|\b(?:[Aa]m|[Dd]es) zweiten Tag(?:es)?\b"
)
"""A visit of some days that is at its last, or its second, day."""
