"""What a bare number can count, and what makes it no figure, in lower case."""

TIME = frozenset(
    """jahr jahre jahren jahres monat monate monaten monats woche wochen tag tage tagen tages
    stunde stunden minute minuten sekunde sekunden quartal quartale quartalen quartals halbjahr
    halbjahre halbjahren jahrzehnt jahrzehnte jahrzehnten jahrzehnts jahrhundert jahrhunderte
    jahrhunderten uhr mal male malen wochenende wochenenden nacht nächte nächten werktag werktage
    werktagen arbeitstag arbeitstage arbeitstagen kalendertage kalendertagen kalenderjahre
    lebensjahre lebensjahren amtsjahre amtsjahren dienstjahre geschäftsjahre geschäftsjahren
    generation generationen amtszeit amtszeiten legislaturperiode legislaturperioden sommer winter
    flugstunden fahrstunden autostunden arbeitsstunden morgen abend jahrtausende jahrtausenden
    dekade dekaden semester jährige jährigen jähriger jährigem jahrestag jahrestage januar februar
    märz april mai juni juli august september oktober november dezember monatsraten verhandlungstage
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag
    verhandlungstagen sitzungstage sitzungstagen messetage messetagen konferenztage""".split()
)
"""Durations, dates and times of day."""

PARTIES = frozenset(
    """präsident präsidenten präsidentinnen staatspräsidenten staatschef staatschefs
    staatsoberhaupt staatsoberhäupter staatsoberhäuptern regierungschef regierungschefs
    regierungschefinnen minister ministern ministerinnen ministerpräsidenten premierminister
    premierministern premiers außenminister außenministern aussenminister ministerien kanzler
    kanzlern delegation delegationen delegierte delegierten delegierter delegationsmitglieder
    delegationsmitgliedern teilnehmer teilnehmern teilnehmerinnen teilnehmende teilnehmenden
    vertreter vertretern vertreterinnen gast gäste gästen journalisten journalistinnen seite
    seiten partei parteien politiker politikern amtskollegen kollegen botschafter botschaftern
    führer führern redner rednern rednerinnen gesprächspartner gesprächspartnern staatsmänner
    staatsmännern könige königen abgeordnete abgeordneten parlamentarier parlamentariern gouverneure
    gouverneuren konferenzteilnehmer konferenzteilnehmern staatslenker staatslenkern oberhäupter
    oberhäuptern führungspersönlichkeiten mitglied mitglieder mitgliedern mitgliedsländer
    beobachter beobachtern berichterstatter experten fachleuten spitzenpolitiker partner partnern
    partnerstaaten verbündete verbündeten nachbarn regierungen hauptstädte hauptstädten
    sitzung sitzungen treffen begegnung begegnungen gespräch gespräche gesprächen runde runden
    panel panels besuch besuche besuchen verhandlungsrunden verhandlungsrunde gesprächsrunden
    arbeitssitzungen plenarsitzungen telefonat telefonate telefonaten gipfel gipfeltreffen
    regionalgipfel vizeminister vizeministern ministerrunden vizepräsidenten vorsitzende
    vorsitzenden arbeitsgruppensitzungen konsultationen konsultationsrunden unterhändler
    unterhändlern""".split()
)
"""People and parties at the table, and the meetings themselves."""

STATES = (
    "länder", "ländern", "staat", "staaten", "republik", "republiken", "nation", "nationen",
    "land", "mächte", "mächten", "anrainer", "anrainern",
)  # fmt: skip
"""Ends of words for states: a figure only where they are many or bounded."""

NO_STATES = ("ausländer", "niederländer", "engländer", "isländer", "thailänder", "gelände")

IDIOMS = frozenset(
    """augen ohren hände händen punkt punkte punkten platz rang ränge rängen teil
    teile teilen front fronten säule säulen ebene ebenen richtung richtungen etappe etappen phase
    phasen stufe stufen schritt schritte schritten weg wege wegen ding dinge dingen grund gründe
    gründen frage fragen thema themen hinsicht aspekt aspekte aspekten szenario szenarien
    kontinent kontinente kontinenten schwerpunkt schwerpunkte schwerpunkten priorität prioritäten
    prinzip prinzipien grundsatz grundsätze grundsätzen ziel ziele zielen kapitel kapiteln tranche
    tranchen rate raten bein beine beinen hälfte hälften hauptrichtungen hauptthemen themenfelder
    variante varianten option optionen sprache sprachen art arten weise fuß zoll stern sterne
    welt welten faktor faktoren dimension dimensionen tisch tische tischen reden ansprachen
    absatz absätze artikel artikeln seiten zeile zeilen form formen tor tore toren meinungen
    buchstaben ziffern uhr vision visionen version versionen generationen dollarzeichen himmel
    gesichtspunkte blöcke blöcken blocks kategorie kategorien klasse klassen gruppe
    themenblöcke lager lagern instanz instanzen mann kernpunkte kernpunkten eckpunkte
    hauptpunkte beispiel beispiele beispielen faktorn""".split()
)
"""Words that a number belongs to without measuring anything."""

FIELDS = (
    "bereich", "bereiche", "bereichen", "feld", "felder", "feldern", "sektor", "sektoren",
    "gebiet", "gebiete", "gebieten", "branchen", "sparten", "linien",
)  # fmt: skip
"""Fields of co-operation: a few of them are no figure."""

GUESTS = (
    "unternehmer", "unternehmern", "unternehmerinnen", "geschäftsleute", "geschäftsleuten",
    "manager", "managern", "personen", "menschen", "wirtschaftsvertreter",
    "wirtschaftsvertretern", "unternehmensvertreter", "unternehmensvertretern", "investoren",
    "firmenvertreter", "firmenvertretern", "leute", "leuten", "unternehmen", "firmen", "betriebe",
    "betrieben", "besucher", "besuchern", "fachleute", "wissenschaftler", "wissenschaftlern",
    "konzernchefs", "firmenchefs", "köpfe", "köpfen", "soldaten", "polizisten", "vorstände",
    "spitzenmanager", "spitzenmanagern", "forscher", "forschern", "führungskräfte",
    "führungskräften", "aussteller", "ausstellern", "banken", "organisationen",
)  # fmt: skip
"""Who may be a guest of the meeting: no figure where the words around say so."""

SEXES = frozenset("frauen männer männern maenner mädchen jungen buben burschen".split())
"""Words that name the two sexes together: "60 Frauen und Männer"."""

REFERENCES = frozenset(
    """nr nr. nrn. no. nummer artikel artikels art. art paragraf paragraph § absatz abs. ziffer
    punkt seite s. kapitel kap. resolution resolutionen platz rang telefon tel. tel fax version
    agenda strategie vision industrie boeing airbus raum halle block gleis linie dekret erlass
    kennziffer formel expo raketentyp typ modell stufe phase gruppe teil band heft ausgabe
    tagesordnungspunkt top anlage anhang tabelle abbildung gesetz verordnung richtlinie
    postfach haus hausnummer zimmer saal tor terminal aktenzeichen az. pkw-typ sektion
    ziel klasse level windows covid sars format gate lkw-typ b a jahrgang
    zeile faxnummer telefonnummer rufnummer plz konvention protokollnummer code
    reaktor reaktorblock unter-nr top-10 fenster bahnsteig spur""".split()
)
"""Words that name what a number behind them is the number of."""

VAGUE = frozenset(
    """einige einigen einiger mehrere mehreren mehrerer viele vielen etliche etlichen wenige
    wenigen paar zig manche manchen zahlreiche zahlreichen""".split()
)
"""Words before "hundert" and "tausend" that make no number of them."""

BEFORE_A_YEAR = frozenset("jahr jahre seit bis ab von um anfang ende mitte in".split())
"""Words before four digits that make a year of them, even a round one."""

NO_ADJECTIVE = frozenset(
    """der die das den dem des ein eine einen einem einer eines und oder in im an am auf aus bei
    beim mit nach seit von vom zu zum zur für fuer durch gegen ohne um über ueber unter vor hinter
    zwischen neben wie als wenn weil dass ob sowie mehr weniger sind wurden werden haben hatten
    waren sein seine seinen seiner ihre ihren ihrer sollen sollten wollen wollten können könnten
    konnten müssen mussten dürfen stiegen wuchsen fielen sanken kamen gingen lagen standen
    erreichen erreichten betragen betrugen davon daran darunter dabei damit dazu dafür hinter
    gelten galten leben lebten arbeiten arbeiteten bleiben blieben gegenüber gegenueber anderen
    habe hatte wurde werde wäre wären würde würden hätte hätten solle wolle könne sei seien
    jener jene jenen diese dieser diesen dieses dann denn nahe ihrerseits seinerseits heute
    allerdings weiterhin pro aber auch noch nur schon bereits nun jetzt her hin höher niedriger
    größer kleiner stärker schneller später früher alle allen aller beide beiden beider
    steigen wachsen sinken fallen steigern erhöhen senken gestiegen gewachsen gesunken gefallen
    erhöht sich es er sie wir man ist war hat wird soll will kann je jede jeder jedem jedes
    entfielen entfallen entstehen entstanden kosten kosteten liefern lieferten liegen werde
    exportieren importieren investieren investierten bringen brachten umfassen umfassten
    zugunsten zulasten zuungunsten wegen statt anstatt seitens binnen entgegen innen aussen außen
    neben samt nebst mithilfe aufgrund infolge anlässlich inzwischen zusammen insgesamt unterdessen
    morgen gestern ihm ihnen uns ihren unter ohne oben unten jenseits mittels entlang bis jener
    zählen zählten stellen stellten nutzen nutzten seither seitdem ehe bevor während""".split()
)
"""Lower-case words that no noun phrase goes on with."""

PLACE_ADJECTIVES = frozenset(
    """schweizer berliner wiener münchner münchener hamburger frankfurter pariser londoner
    moskauer pekinger taschkenter almatyner astanaer istanbuler ankaraer brüsseler genfer zürcher
    kölner dresdner leipziger stuttgarter düsseldorfer tokioter bakuer bischkeker duschanber
    samarkander bremer nürnberger potsdamer mailänder prager budapester warschauer kiewer minsker
    shanghaier tifliser luxemburger liechtensteiner basler berner""".split()
)
"""Capitalised adjectives made of places."""

PREPOSITIONS = frozenset(
    """auf bei es um von für mit nach gegen gegenüber erst nur noch bereits schon sogar dann auch
    sind waren insgesamt statt zu über zuvor derzeit heute inzwischen mittlerweile jetzt nun
    davon darunter weitere weiteren zusätzliche zusätzlichen zusätzlich knapp allein alleine
    lediglich immerhin nunmehr aktuell gegenwärtig momentan künftig bislang bisher einst zusammen
    jeweils vorher später zuletzt schließlich darin dazu hinzu nochmals erneut maximal
    unterdessen seither seitdem""".split()
)
"""Words before a number without a noun that let it be read with the noun said before."""

LEFT_OVER = frozenset(
    """übrigen übrige uebrigen restlichen restliche verbleibenden verbleibende anderen andere ersten
    fehlenden ausstehenden letzten bisherigen""".split()
)
"""Words before a number that make it a part of what was counted before ("die übrigen 25")."""

SUBJECT_VERBS = tuple(
    """sollen sollten werden wurden sind waren haben hatten kommen kamen gehen gingen befinden
    befanden laufen liefen stehen standen entfallen entfielen liegen lagen stammen stammten wollen
    wollten können konnten könnten dürften müssen mussten folgen folgten bleiben blieben gehören
    gehörten seien hätten würden nahmen nehmen erhalten erhielten bekommen bekamen arbeiten
    arbeiteten entstehen entstanden betreffen betrafen verkehren verkehrten fehlen fehlten
    dienen dienten gelten galten reisten leben lebten studieren studierten""".split()
)
"""Finite verbs behind a number that is the subject of its clause ("40 sollen folgen")."""

INSTEAD = (
    "und", "oder", r"bzw\.", "beziehungsweise", r"resp\.", "respektive", "sowie", "auf", "bis",
    "statt", "anstatt", "anstelle von", "anstelle der", "an stelle von", "gegenüber", "nach", "der",
    "des", "von den", "von", "dann", "aber", "doch", "wie auch", "plus", "sondern", "später",
    "verglichen mit",
)  # fmt: skip
"""Words between two numbers that share the unit of the second, as regular expressions."""

BEFORE_A_SECOND = (
    "dann", "sogar", "nun", "jetzt", "jeweils", "insgesamt", "noch", "zuletzt", "die", "das",
    "den", "der", "im", "jahre?", "um", "auf", "von", "bei", "zu", "bisher", "bislang", "zuvor",
    "vorher", "früher", "später", "derzeit", "heute", "künftig", "nochmals?", "noch einmal",
    "erneut", "abermals", "weiteren?", "wieder", "erst", "schon", "bereits", "schließlich",
    "einst", "vormals", "ebenfalls", "zusätzlich", "danach", "nunmehr", "inzwischen", "aktuell",
    "gegenwärtig", "anfangs", "zunächst", "ursprünglich", "bisherigen?", "derzeitigen?",
    "früheren?", "ursprünglichen?", "geplanten?", "einmal", "nur", "damals", "vergangenen?",
    "vorigen?", "letzten?", "nicht", "mal", "demnächst", "mittlerweile", "im vorjahr",
)  # fmt: skip
"""Words that may stand before the second of them ("240, 360 und nochmals 360 Megawatt")."""

GUEST_MARKS = (
    "teil", "begleit", "delegation", "gefolge", "reis", "eingeladen", "zusammen", "versamm",
    "anwesend", "zu gast", "forum", "konferenz", "gipfel", "treffen", "angeführt",
)  # fmt: skip
"""Letters of what is said of guests: without one of them nobody came."""
