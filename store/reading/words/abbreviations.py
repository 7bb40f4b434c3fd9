"""Shortened German words whose full stop does not end a sentence, in lower case."""

BEFORE_A_NAME = frozenset(
    """dr prof dipl ing mag hr fr hrn st sr jr gen kgl lic med phil jur rer nat habil univ
    prinz-dr min präs staatssekr bgm abg hg hrsg mr mrs ms gebr geb verh verw gest gez""".split()
)
"""Titles and the like: a name follows."""

INSIDE = frozenset(
    """z b d h u a s o i v m w e g n chr bzw bspw beisp ca circa zirka etwa vgl sog sogen inkl
    exkl einschl ausschl zzgl abzgl evtl ggf gegebenenf insb insbes insges lt laut gem
    entspr betr bzgl bezügl hinsichtl ggü gegenüb vs inh nr nrn no art abs ziff par
    kap abb tab bd anm fn lfd jew jeweil max min mind ungef urspr rd std
    tel fax str pl geogr südl nördl westl östl wirtsch europ internat nat amerik dt frz engl
    russ kasach usbek türk chin ehem stellv stv verantw vorl gesch
    jan feb febr mär mrz apr jun jul aug sep sept okt nov dez mo di mi do sa so
    tägl wöchentl monatl jährl vergl zit zw
    bes allg ders dies ebd op cit al""".split()
)
"""Words that more of the sentence nearly always follows."""

SCALES = frozenset("mrd mio mia md bio brd bill tsd mld mlrd".split())

AT_THE_END_TOO = SCALES | frozenset(
    """usw etc ff f uvm uam uvam usf dgl o ä dergl jh jhd jhdt jahrh co ltd inc corp bros llc
    prozentp proz pct chr sek min std""".split()
)
"""Words that end a sentence or do not: what follows decides."""

MONTHS = (
    "januar februar märz april mai juni juli august september oktober november dezember "
    "jänner feber maerz"
).split()

BEFORE_ORDINALS = frozenset(
    """der die das dem den des zum zur im am vom beim ihr ihre ihrem ihren ihrer ihres sein seine
    seinem seinen seiner seines ein eine einem einen einer und bis kommenden unser unsere
    unserem unseren dieser diesem diesen jeder jedem ins ans""".split()
)
"""Words before a number with a full stop that make an ordinal of it: "die 18. Sitzung"."""

OPENERS = frozenset(
    """der die das den dem des ein eine einen einem einer im in am an auf aus bei beim mit nach
    seit von vom zu zum zur für fuer durch gegen ohne um über ueber unter vor hinter zwischen
    neben er sie es ich wir ihr man sein seine seinen seiner ihre ihren ihrem ihrer dies diese
    dieser dieses diesen damit dabei dazu davon daran darauf dafür dagegen darunter darüber
    danach dann dort hier heute gestern nun jetzt auch aber doch und oder denn sondern wenn als
    weil da obwohl während wie was wer wo warum zudem außerdem ausserdem ferner weiter weitere
    zugleich gleichzeitig insgesamt allein schon bereits noch nur etwa rund mehr fast knapp bis
    ab laut beide beiden beides alle alles viele mehrere einige zusammen gemeinsam zuletzt zuvor
    bislang bisher derzeit künftig kuenftig so somit allerdings jedoch dennoch trotz wegen
    anschließend anschliessend später spaeter geplant vereinbart unterzeichnet besonders allem
    hinzu umgekehrt dadurch deshalb daher darin dessen deren""".split()
)
"""Words that open a sentence in capitals and are no nouns or names."""
