"""Function words of German that show where a clause or a noun phrase begins and ends."""

PREPOSITIONS = frozenset(
    """
    ab am an anhand ans anstatt auf aufgrund aufs aus außer ausser außerhalb bei beim binnen bis
    dank durch einschließlich einschliesslich entgegen entlang für gegen gegenüber gemäß gemäss
    hinsichtlich hinter im in infolge inklusive inmitten innerhalb ins jenseits laut mangels mit
    mithilfe mittels nach neben ober oberhalb ohne pro samt seit seitens statt trotz über
    überm um unter unterhalb ungeachtet via vom von vor wegen während zu zufolge zugunsten zum zur
    zwischen zuzüglich angesichts bezüglich betreffs exklusive je
    """.split()
)

DETERMINERS = frozenset(
    """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
    dieser diese dieses diesen diesem jener jene jenes jenen jenem jeder jede jedes jeden jedem
    welcher welche welches sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres
    unser unsere unseren unserem unserer unseres mein meine meinen meiner euer deren dessen
    alle aller allen alles beide beider beiden beides sämtliche sämtlicher sämtlichen
    mehrere mehrerer mehreren einige einiger einigen viele vieler vielen wenige weniger
    solche solcher solchen manche mancher manchen etliche etlicher derselbe derselben demselben
    """.split()
)

GENITIVE_DETERMINERS = frozenset(
    """
    der des eines einer dieser dieses jener jenes jeder jedes seiner seines ihrer ihres unserer
    unseres aller beider sämtlicher mehrerer einiger vieler solcher mancher etlicher deren dessen
    derselben keiner keines
    """.split()
)
"""Directly behind a noun these begin a genitive: "Wert **der** Verträge", "Handel **beider** …"."""

COORDINATORS = frozenset("und oder aber doch sondern denn sowie bzw beziehungsweise jedoch".split())

SUBORDINATORS = frozenset(
    """
    dass daß weil wenn ob obwohl obgleich obschon nachdem bevor während damit indem sodass falls
    sobald solange wobei wonach womit wodurch wofür woran worauf woraus worin worüber wovon wozu
    worunter wie als seitdem bis wo wohin woher wer was ehe sofern soweit zumal wogegen wohingegen
    """.split()
)

RELATIVES = frozenset(
    """
    der die das den dem dessen deren denen welcher welche welches welchem welchen wo was womit
    wovon wodurch woran worauf woraus worin wofür wohin
    """.split()
)

PERSONAL = frozenset(
    """
    er sie es ihm ihn ihnen man wir ich dies das dieser diese dieses jener jene davon darunter
    hiervon
    """.split()
)

BACKWARD = frozenset(
    """
    davon hiervon darunter dabei damit dadurch daran darin dort dorthin dorther daraus dafür
    hierbei hiermit hierunter
    """.split()
)
"""Words that take up what the sentence or clause before was about."""

AUXILIARIES = frozenset(
    """
    ist sind war waren sei seien wäre wären bin sein gewesen
    hat haben hatte hatten habe hätte hätten gehabt
    wird werden wurde wurden werde würde würden worden geworden
    """.split()
)

PARTICLES = frozenset(
    """
    ab an auf aus bei durch ein empor entgegen fest fort frei gegenüber gering her heran heraus
    hervor hin hinauf hinaus hinein hinzu hoch los mit nach nieder runter rauf teil um unter voran
    voraus vorbei vor weg weiter wieder zu zurück zurecht zusammen überein hinterher herunter herab
    hinunter auseinander nahe bereit
    """.split()
)
"""Separable parts of verbs, as they stand at the end of a clause ("legte … **zu**")."""

ADVERBS = frozenset(
    """
    auch nur noch schon bereits dann danach zuvor zuletzt zunächst insgesamt zusammen allein
    sogar rund etwa gut knapp fast nahezu derzeit heute bislang bisher inzwischen mittlerweile
    jedoch allerdings freilich zudem außerdem ausserdem ferner dagegen hingegen dabei daher deshalb
    deutlich kräftig stark leicht erheblich spürbar etwas sehr so mehr weniger jeweils jährlich
    monatlich täglich künftig gemeinsam gegenseitig umgekehrt dort hier davon damit dafür nun
    erst erstmals nicht sich ihrerseits seinerseits wiederum weiterhin weiter ebenfalls gleichzeitig
    zugleich wirtschaftlich insbesondere vor allem überwiegend größtenteils hauptsächlich
    """.split()
)

VAGUE_FINITES = frozenset(
    """
    gibt gab gebe gäbe steht stehen stand standen stehe geht gehen ging gingen gehe kommt kommen
    kam kamen komme liegt liegen lag lagen liege läuft laufen lief liefen laufe bringt bringen
    brachte brachten bringe macht machen machte machten mache nimmt nehmen nahm nahmen nehme
    hält halten hielt hielten sieht sehen sah sahen lässt lassen ließ ließen bleibt bleiben blieb
    blieben führt führen führte führten heißt hieß heiße zeigt zeigen zeigte zeigten sagt sagte
    sagten sage nennt nennen nannte nannten zählt zählen zählte zählten bildet bilden bildete
    erklärt erklärte erklärten betont betonte betonten teilt teilte teilten fügt fügte spricht
    sprach sprachen betrifft betreffen betraf geben gaben setzt setzen setzte setzten stellt
    stellen stellte stellten leben lebt lebte lebten arbeitet arbeiten arbeitete arbeiteten
    entsteht entstehen entstand entstanden verbindet verbinden verband erhält erhalten erhielt
    erhielten besteht bestehen bestand bestanden hob hoben lobte lobten würdigte verwies verwiesen
    unterstrich unterstrichen traf trafen fand fanden begann begannen empfing unterzeichnete
    unterzeichneten unterschrieb unterschrieben vereinbarte vereinbarten einigte einigten
    verlieh beriet berieten berichtete berichteten informierte schloss schlossen reiste reisten
    flog flogen investiert investierte investierten exportiert exportierte exportierten importiert
    importierte importierten musste mussten konnte konnten durfte durften verharrt verharren
    verharrte verharrten stagniert stagnieren
    lieferte lieferten liefert bezog bezogen bezieht
    """.split()
)
"""Common finite verbs that no other list names: what they do is show that a clause is one."""

PAST_FINITES = frozenset(
    """
    war waren hatte hatten wurde wurden gab gaben stand standen ging gingen kam kamen lag lagen lief
    liefen brachte brachten machte machten nahm nahmen hielt hielten sah sahen ließ ließen blieb
    blieben führte führten hieß zeigte zeigten sagte sagten nannte nannten bildete erklärte
    erklärten betonte betonten teilte teilten sprach sprachen setzte setzten stellte stellten lebte
    lebten arbeitete arbeiteten entstand entstanden verband erhielt erhielten bestand bestanden
    traf trafen fand fanden begann begannen floss flossen gewann gewannen schloss schlossen
    verharrte verharrten stagnierte stagnierten musste mussten konnte konnten durfte durften
    lieferte lieferten bezog bezogen importierte importierten exportierte exportierten
    """.split()
)
"""Preterites among the common verbs and auxiliaries."""

PERFECT_AUXILIARIES = frozenset("hat haben habe ist sind sei seien hätte hätten".split())

ITS_COUNTRY = frozenset({"sein", "seine", "seines", "seinem", "seiner", "ihr", "ihre", "ihres"})

OTHER_TIMES = frozenset(
    """
    später danach anschließend anschliessend folgejahr folgejahren folgejahre seither seitdem
    künftig nunmehr früher einst ursprünglich zunächst zuvor vorher
    """.split()
)
"""Adverbs of a time that no date tells: a clause with one has no other clause's period."""

NOW = frozenset(
    """
    derzeit heute bislang bisher inzwischen mittlerweile aktuell gegenwärtig momentan heutzutage
    zurzeit jetzt nun
    """.split()
)

NOT_A_VERB = frozenset(
    """
    jetzt fast nicht selbst seit samt weit laut erst insgesamt gesamt zunächst zuletzt
    überhaupt dort direkt indirekt konkret bereit gut statt acht gesamte heute bekannt
    damit somit mit letzte letzten erste ersten zweite zweiten dritte dritten vierte
    fünfte sechste achte zehnte weitere weiteren beste besten größte größten meisten
    meiste nächste nächsten höchste wichtigste wichtigsten gute guten rechte privat
    privaten weite breite gesamten alte alten leicht dicht recht echt oft seht echte bunt
    hart zeit jahrzehnten monaten staaten
    """.split()
)


BETWEEN = frozenset(
    """
    im in jahr jahre den dem der des das am für zum ende anfang noch
    """.split()
)
