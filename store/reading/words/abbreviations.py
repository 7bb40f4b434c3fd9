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

AT_THE_END_TOO = frozenset(
    """mrd mio mia md bio brd bill tsd usw etc ff f uvm uam uvam usf dgl o ä dergl
    jh jhd jhdt jahrh co ltd inc corp bros llc gmbh prozentp proz pct kg ag
    us uk usa eu chr sek min std""".split()
)
"""Words that end a sentence or do not: what follows decides."""

MONTHS = (
    "januar februar märz april mai juni juli august september oktober november dezember "
    "jänner feber maerz"
).split()
