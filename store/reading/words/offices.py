"""Offices that make somebody a party's representative, and what an office says about a country."""

from __future__ import annotations

HEADS = """
    präsident minister kanzler premier regierungschef staatschef staatsoberhaupt staatssekretär
    kommissar gouverneur botschafter vorsitzende vorsitzender generalsekretär sekretär direktor
    generaldirektor leiter kronprinz großherzog thronfolger
    beauftragte beauftragter bürgermeister bundesrat bundesrätin landammann landeshauptmann
    landeshauptfrau staatsrat staatsführer ressortchef sektionschef delegationschef
    delegationsleiter verhandlungsführer chefdiplomat chefunterhändler notenbankchef kremlchef
    bankchef kammerchef verbandschef diplomatiechef amtschef parlamentschef parteichef
    außenamtschef vizechef vertreter hauptgeschäftsführer geschäftsführer senator
    gesandte gesandter abteilungsleiter protokollchef oberhaupt ministerpräsident
    handelschef energiechef agrarchef zollchef wirtschaftschef finanzchef behördenchef
    agenturchef kommissionschef ratschef landrat landrätin landesrat landesrätin regierungsrat
    regierungsrätin stadtrat stadträtin rektor rektorin präfekt unterhändler unterhändlerin konsul
    obmann obfrau ministerialdirigent unterstaatssekretär attaché präses staatsrätin
    ressortleiter fraktionschef kabinettschef bahnchef tourismuschef delegierte delegierter
    kommissionsvize
    """.split()
"""An office is one of these or a compound that ends with one."""

ALONE = frozenset(
    "chef könig emir prinz sultan fürst kaiser akim hokim chokim hakim scheich".split()
)
"""Offices that are the whole word only: their letters end many names."""

OF_STATES = (
    "Präsident Präsidentin Staatspräsident Ministerpräsident Ministerpräsidentin Premierminister "
    "Premierministerin Bundeskanzler Bundeskanzlerin Emir Kronprinz König Kommissionspräsidentin"
).split()
"""Offices whose holders a report may name by their surname alone."""

STANDS_FOR_ANOTHER = (
    "amtskollege kollege amtskollegin kollegin gegenüber pendant amtsbruder".split()
)
"""Words for somebody who holds the same office on the other side."""

HOSTS = "gastgeber gastgeberin hausherr hausherrin".split()
GUESTS = "gast".split()

NOT_OFFICES = frozenset(
    "exminister expräsident altkanzler altkanzlerin altpräsident altbundespräsident exkanzler "
    "exkanzlerin expremier".split()
)

OF_A_COUNTRY = {
    "bundeskanzler": ("DE", "AT"),
    "kanzler": ("DE", "AT"),
    "vizekanzler": ("DE", "AT"),
    "bundespräsident": ("DE", "AT", "CH"),
    "bundestagspräsident": ("DE",),
    "bundestagsvizepräsident": ("DE",),
    "bundesratspräsident": ("DE", "AT"),
    "bundesrat": ("CH",),
    "bundesrätin": ("CH",),
    "landammann": ("CH",),
    "regierungsrat": ("CH",),
    "regierungsrätin": ("CH",),
    "landrat": ("DE",),
    "landrätin": ("DE",),
    "ministerialdirigent": ("DE",),
    "landesrat": ("AT",),
    "landesrätin": ("AT",),
    "landeshauptmann": ("AT",),
    "landeshauptfrau": ("AT",),
    "sektionschef": ("AT",),
    "wirtschaftssenator": ("DE",),
    "innensenator": ("DE",),
    "wirtschaftsdelegierte": ("AT",),
    "wirtschaftsdelegierter": ("AT",),
    "referatsleiter": ("DE",),
    "ministerialdirektor": ("DE",),
    "nationalratspräsident": ("AT", "CH"),
    "kremlchef": ("RU",),
    "akim": ("KZ",),
    "hokim": ("UZ",),
    "chokim": ("UZ",),
    "hakim": ("UZ",),
    "ratspräsident": ("EU",),
    "kommissionspräsident": ("EU",),
    "kommissionsvizepräsident": ("EU",),
    "kommissionschef": ("EU",),
    "kommissionsvize": ("EU",),
    "außenbeauftragte": ("EU",),
}
"""Offices that one country (or a few) has. "Bundes…" before a minister is German or Austrian."""

WITHOUT_COUNTRY = (
    "UN UNO Uno Vereinten UN-Generalsekretär Weltbank EBWE EBRD OSZE ADB IWF AIIB UNESCO NATO Nato "
    "WTO WHO UNDP Asiatische Asiatischen Welthandelsorganisation Entwicklungsbank OPEC"
).split()
"""Organisations whose people come from no party."""

FORMER = (
    "früher frühere früheren früherer ehemalige ehemaligen ehemaliger ex damalige damaligen "
    "damaliger einstige einstigen einstiger verstorbene verstorbenen verstorbener abgesetzte "
    "abgesetzten gestürzte gestürzten langjährige langjährigen designierte"
).split()

NO_NAME = frozenset(
    "der die das den dem des ein eine einer eines einem einen und oder mit für von vom zum zur in "
    "im am an auf aus bei nach über unter um als wie wenn dass auch noch nur so es er sie wir ich "
    "ihr sein seine seinen seinem seiner ihre ihren ihrem dort hier dann damit dabei dazu zuvor "
    "danach heute gestern morgen nun jetzt gemeinsam beide beiden neben seit während zwischen "
    "laut durch gegen ohne bis vor zu was wer wo warum montag dienstag mittwoch donnerstag freitag "
    "samstag sonnabend sonntag januar jänner februar märz april mai juni juli august september "
    "oktober november dezember handel waren unternehmen firmen investoren länder staaten "
    "dollar euro milliarden millionen prozent ende anfang republik land region wirtschaft "
    "gespräche gespräch treffen besuch forum gipfel thema themen vertrag verträge abkommen "
    "partner gas öl strom projekte projekt vereinbarungen dokumente jahr jahren jahre "
    "hauptstadt regierung parlament delegation delegationen seite seiten ziel angaben "
    "zusammenarbeit kooperation bank kammer rat rates rats kommission ministerium volksrat "
    "premier präsident präsidenten minister bereits schon anschließend zudem außerdem "
    "department state international financial centre center group holding company autonomen "
    "autonome gebiet "
    "gebiets vater sohn tochter bruder nachfolger vorgänger "
    "interesse kredite hilfe hilfen menschen arbeitsplätze journalisten bundesregierung "
    "gäste gästen nachbar reden mullah meer meers meeres".split()
)
"""Capitalised words that begin no name."""

NOUN_ENDINGS = (
    "ung ungen heit heiten keit keiten schaft schaften tion tionen ismus tät täten ierung nehmer "
    "nehmern ministerium firmen projekte projekten gespräche verträge preise güter waren kammer "
    "verband banken forum gipfel treffen besuch handel ausschuss"
).split()

PARTICLES = ("von van de del della di da dos bin ibn bint al el ul ter ten la le y e").split()

INSTITUTIONS = {
    "Ost-Ausschuss": "DE",
    "DIHK": "DE",
    "IHK ": "DE",
    "Handwerkskammer": "DE",
    "BDI": "DE",
    "KfW": "DE",
    "Bundestag": "DE",
    "WKÖ": "AT",
    "WKO": "AT",
    "Nationalrat": "AT",
    "Wirtschaftskammer": "AT",
    "Economiesuisse": "CH",
    "economiesuisse": "CH",
    "Seco": "CH",
    "SECO": "CH",
    "TOBB": "TR",
    "DEIK": "TR",
    "DEİK": "TR",
    "MÜSİAD": "TR",
    "Atameken": "KZ",
    "Samruk": "KZ",
    "JETRO": "JP",
    "KOTRA": "KR",
    "ICE": "IT",
}
"""Chambers, banks and houses of parliament that are one country's."""

REGIONS = {
    "DE": "Bayern Sachsen Brandenburg Niedersachsen Hessen Thüringen Hamburg Berlin Bremen "
    "Saarland "
    "Rheinland-Pfalz Baden-Württemberg Nordrhein-Westfalen Schleswig-Holstein Sachsen-Anhalt "
    "Mecklenburg-Vorpommern",
    "AT": "Tirol Kärnten Steiermark Vorarlberg Burgenland Oberösterreich Niederösterreich",
    "CH": "Thurgau Aargau Graubünden Tessin Waadt",
    "KZ": "Mangystau Atyrau Turkestan Karaganda Aktobe Kostanai Pawlodar Abai Schetissu Ulytau "
    "Akmola Schambyl Kysylorda",
    "UZ": "Fergana Syrdarja Surchandarja Chorezm Karakalpakstan Namangan Andischan Dschisach "
    "Kaschkadarja Nawoi Buchara Samarkand",
    "KG": "Tschüi Issyk-Kul Naryn Batken Talas Osch",
    "TJ": "Sughd Chatlon Berg-Badachschan",
    "RU": "Tatarstan Baschkortostan Dagestan Tschetschenien Astrachan Orenburg Tscheljabinsk",
    "CN": "Xinjiang Shaanxi Guangdong Sichuan Gansu",
    "GE": "Adscharien",
    "IQ": "Kurdistan",
}
"""Parts of states whose heads may stand for the state."""

ARTICLES = frozenset(
    "der die das den dem des ein eine einen einem einer eines sein seine seinen seinem seiner "
    "seines ihr ihre ihren ihrem ihrer beide beiden dessen deren".split()
)
"""Words that begin a noun phrase."""

USUAL_IN = {"parlamentarisch": ("DE",), "delegierte": ("DE",), "staatssekretär": ("DE", "AT", "CH")}
"""Beginnings of offices that are likelier one of these countries' than another party's."""

RESPONSIBLE = "zuständig verantwortlich".split()
"""Adjectives between the field and the office: "der für Öl zuständige Vizepremier"."""

MET = (
    r"\b(?:[Tt]raf(?:en)?|getroffen|[Ss]prach(?:en)?|gesprochen|[Ee]mpfing(?:en)?|empfangen"
    r"|[Bb]eriet(?:en)?"
    r"|beraten|verhandel\w*|[Kk]onferier\w*|telefonier\w*|[Ll]eitung|Vorsitz|paraphier\w*"
    r"|unterzeichne\w*"
    r"|unterschrieb\w*|vereinbar\w*|teilte|[Ss]agten?|war|waren|besuch\w*|zu Gast|erfuhr|vernahm"
    r"|trug|bat"
    r"|kam(?:en)?|lud|dankte|erinnerte|tagte|zusammen\w*|reiste|eröffne\w*|tafelten)\b"
)
"""Verbs of sentences that tell who met."""

SIDES = "Seite Delegation Abordnung Gruppe Regierungsdelegation Verhandlungsgruppe".split()
"""What an adjective makes a party: "die deutsche Delegation"."""

SIDE_VERBS = (
    "unterschrieb|unterzeichnete|zeichnete|sprach|leitete|führte|vertrat|verhandelte|signierte|kam"
)
"""What somebody does for a side: "für Polen unterschrieb X"."""
