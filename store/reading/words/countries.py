"""The countries of the world in German: names, adjectives, peoples; regions and organisations.

One country a line (an indented line goes on with it): ISO 3166-1 alpha-2 | names | adjectives
(without ending) | peoples (singular). Names in capitals stand in lines of their own.
A name of several words gives each word's stem; endings, genitives and missing umlauts are the
business of `store.reading.countries`.
"""

from __future__ import annotations

COUNTRIES = """
AD | Andorra | andorranisch | Andorraner
AE | Vereinigte Arabische Emirate; Emirate | emiratisch | Emirater; Emirati
AE | VAE
AF | Afghanistan | afghanisch | Afghane
AG | Antigua und Barbuda | antiguanisch | Antiguaner
AL | Albanien | albanisch | Albaner
AM | Armenien | armenisch | Armenier
AO | Angola | angolanisch | Angolaner
AR | Argentinien | argentinisch | Argentinier
AT | Österreich | österreichisch | Österreicher
AU | Australien | australisch | Australier
AZ | Aserbaidschan; Aserbaidshan; Azerbaidschan; Azerbaijan | aserbaidschanisch; aserisch |
    Aserbaidschaner; Aseri
BA | Bosnien und Herzegowina; Bosnien-Herzegowina; Bosnien; Herzegowina | bosnisch; herzegowinisch
    | Bosnier
BB | Barbados | barbadisch | Barbadier
BD | Bangladesch; Bangladesh | bangladeschisch | Bangladescher; Bangladeschi
BE | Belgien | belgisch | Belgier
BF | Burkina Faso | burkinisch | Burkiner
BG | Bulgarien | bulgarisch | Bulgare
BH | Bahrain | bahrainisch | Bahrainer
BI | Burundi | burundisch | Burundier
BJ | Benin | beninisch | Beniner
BN | Brunei | bruneiisch | Bruneier
BO | Bolivien | bolivianisch | Bolivianer
BR | Brasilien | brasilianisch | Brasilianer
BS | Bahamas | bahamaisch | Bahamaer
BT | Bhutan | bhutanisch | Bhutaner
BW | Botswana; Botsuana | botswanisch; botsuanisch | Botswaner
BY | Belarus; Weißrussland; Weissrussland; Bjelarus | belarussisch; belarusisch; weißrussisch;
    weissrussisch | Belarusse; Belaruse; Weißrusse
BZ | Belize | belizisch | Belizer
CA | Kanada | kanadisch | Kanadier
CD | Demokratische Republik Kongo; DR Kongo; Kongo-Kinshasa
CF | Zentralafrikanische Republik | zentralafrikanisch | Zentralafrikaner
CG | Kongo; Kongo-Brazzaville | kongolesisch | Kongolese
CH | Schweiz; Eidgenossenschaft | schweizerisch; eidgenössisch | Schweizer; Eidgenosse
CI | Elfenbeinküste; Côte d'Ivoire | ivorisch | Ivorer
CL | Chile | chilenisch | Chilene
CM | Kamerun | kamerunisch | Kameruner
CN | China | chinesisch | Chinese
CN | VRC
CO | Kolumbien | kolumbianisch | Kolumbianer
CR | Costa Rica | costa-ricanisch; costaricanisch | Costa-Ricaner
CU | Kuba | kubanisch | Kubaner
CV | Kap Verde; Cabo Verde | kapverdisch | Kapverdier
CY | Zypern | zypriotisch; zyprisch | Zypriot; Zyprer
CZ | Tschechien; Tschechische Republik; Tschechei | tschechisch | Tscheche
DE | Deutschland; Bundesrepublik Deutschland; Bundesrepublik | deutsch; bundesdeutsch
DE | BRD
DJ | Dschibuti | dschibutisch | Dschibutier
DK | Dänemark | dänisch | Däne
DM | Dominica | dominicanisch | Dominicaner
DO | Dominikanische Republik | dominikanisch | Dominikaner
DZ | Algerien | algerisch | Algerier
EC | Ecuador; Ekuador | ecuadorianisch | Ecuadorianer
EE | Estland | estnisch; estländisch | Este
EG | Ägypten | ägyptisch | Ägypter
ER | Eritrea | eritreisch | Eritreer
ES | Spanien | spanisch | Spanier
ET | Äthiopien | äthiopisch | Äthiopier
FI | Finnland | finnisch; finnländisch | Finne
FJ | Fidschi | fidschianisch | Fidschianer
FR | Frankreich | französisch | Franzose; Französin
GA | Gabun | gabunisch | Gabuner
GB | Großbritannien; Grossbritannien; Vereinigtes Königreich; England; Schottland | britisch;
    englisch; schottisch | Brite; Engländer; Schotte
GB | UK
GE | Georgien; Grusinien | georgisch; grusinisch | Georgier
GH | Ghana | ghanaisch | Ghanaer
GL | Grönland | grönländisch | Grönländer
GM | Gambia | gambisch | Gambier
GN | Guinea | guineisch | Guineer
GQ | Äquatorialguinea | äquatorialguineisch | Äquatorialguineer
GR | Griechenland; Hellas | griechisch | Grieche
GT | Guatemala | guatemaltekisch | Guatemalteke
GW | Guinea-Bissau | guinea-bissauisch
GY | Guyana | guyanisch | Guyaner
HK | Hongkong; Hong Kong
HN | Honduras | honduranisch | Honduraner
HR | Kroatien | kroatisch | Kroate
HT | Haiti | haitianisch | Haitianer
HU | Ungarn | ungarisch; magyarisch | Ungar
ID | Indonesien | indonesisch | Indonesier
IE | Irland | irisch | Ire
IL | Israel | israelisch | Israeli
IN | Indien | indisch | Inder
IQ | Irak | irakisch | Iraker
IR | Iran; Persien | iranisch; persisch | Iraner; Perser
IS | Island | isländisch | Isländer
IT | Italien | italienisch | Italiener
JM | Jamaika | jamaikanisch | Jamaikaner
JO | Jordanien | jordanisch | Jordanier
JP | Japan | japanisch | Japaner
KE | Kenia; Kenya | kenianisch | Kenianer
KG | Kirgisistan; Kirgistan; Kirgisien; Kirgisische Republik; Kyrgystan | kirgisisch;
    kirgisistanisch; kirgistanisch | Kirgise; Kirgisistaner; Kirgistaner
KH | Kambodscha | kambodschanisch | Kambodschaner
KI | Kiribati | kiribatisch | Kiribatier
KM | Komoren | komorisch | Komorer
KP | Nordkorea | nordkoreanisch | Nordkoreaner
KR | Südkorea; Korea | südkoreanisch; koreanisch | Südkoreaner; Koreaner
KW | Kuwait; Kuweit | kuwaitisch; kuweitisch | Kuwaiter
KZ | Kasachstan; Kazachstan; Kazakhstan; Kasakhstan; Qasaqstan | kasachisch; kasachstanisch |
    Kasache; Kasachstaner
LA | Laos | laotisch | Laote
LB | Libanon | libanesisch | Libanese
LI | Liechtenstein | liechtensteinisch | Liechtensteiner
LK | Sri Lanka | sri-lankisch; srilankisch | Sri-Lanker
LR | Liberia | liberianisch | Liberianer
LS | Lesotho | lesothisch | Lesother
LT | Litauen | litauisch | Litauer
LU | Luxemburg | luxemburgisch | Luxemburger
LV | Lettland | lettisch | Lette
LY | Libyen | libysch | Libyer
MA | Marokko | marokkanisch | Marokkaner
MC | Monaco | monegassisch | Monegasse
MD | Moldau; Moldawien; Moldova | moldauisch; moldawisch | Moldauer; Moldawier
ME | Montenegro | montenegrinisch | Montenegriner
MG | Madagaskar | madagassisch | Madagasse
MK | Nordmazedonien; Mazedonien; Nordmakedonien | nordmazedonisch; mazedonisch | Nordmazedonier;
    Mazedonier
ML | Mali | malisch | Malier
MM | Myanmar; Birma; Burma | myanmarisch; birmanisch; burmesisch | Birmane; Burmese
MN | Mongolei | mongolisch | Mongole
MO | Macau; Macao
MR | Mauretanien | mauretanisch | Mauretanier
MT | Malta | maltesisch | Malteser
MU | Mauritius | mauritisch | Mauritier
MV | Malediven | maledivisch | Malediver
MW | Malawi | malawisch | Malawier
MX | Mexiko | mexikanisch | Mexikaner
MY | Malaysia | malaysisch; malaiisch | Malaysier
MZ | Mosambik | mosambikanisch | Mosambikaner
NA | Namibia | namibisch | Namibier
NE | Niger | nigrisch | Nigrer
NG | Nigeria | nigerianisch | Nigerianer
NI | Nicaragua | nicaraguanisch | Nicaraguaner
NL | Niederlande; Holland | niederländisch; holländisch | Niederländer; Holländer
NO | Norwegen | norwegisch | Norweger
NP | Nepal | nepalesisch | Nepalese
NZ | Neuseeland | neuseeländisch | Neuseeländer
OM | Oman | omanisch | Omaner
PA | Panama | panamaisch | Panamaer
PE | Peru | peruanisch | Peruaner
PG | Papua-Neuguinea | papua-neuguineisch
PH | Philippinen | philippinisch | Philippiner; Filipino
PK | Pakistan | pakistanisch | Pakistaner; Pakistani
PL | Polen | polnisch | Pole; Polin
PS | Palästina; Palästinensergebiete | palästinensisch; palästinisch | Palästinenser
PT | Portugal | portugiesisch | Portugiese
PY | Paraguay | paraguayisch | Paraguayer
QA | Katar; Qatar | katarisch | Katarer
RO | Rumänien | rumänisch | Rumäne
RS | Serbien | serbisch | Serbe
RU | Russland; Rußland; Russische Föderation | russisch; russländisch | Russe
RW | Ruanda | ruandisch | Ruander
SA | Saudi-Arabien; Saudi Arabien; Saudiarabien | saudisch; saudi-arabisch; saudiarabisch | Saudi;
    Saudi-Araber; Saudiaraber
SC | Seychellen | seychellisch | Seycheller
SD | Sudan | sudanesisch | Sudanese
SE | Schweden | schwedisch | Schwede
SG | Singapur | singapurisch | Singapurer
SI | Slowenien | slowenisch | Slowene
SK | Slowakei; Slowakische Republik | slowakisch | Slowake
SL | Sierra Leone | sierra-leonisch
SM | San Marino | san-marinesisch
SN | Senegal | senegalesisch | Senegalese
SO | Somalia | somalisch | Somalier
SR | Suriname | surinamisch | Surinamer
SS | Südsudan | südsudanesisch | Südsudanese
SV | El Salvador | salvadorianisch | Salvadorianer
SY | Syrien | syrisch | Syrer
SZ | Eswatini; Swasiland | swasiländisch
TD | Tschad | tschadisch | Tschader
TG | Togo | togoisch | Togoer
TH | Thailand | thailändisch | Thailänder
TJ | Tadschikistan; Tadshikistan; Tajikistan | tadschikisch; tadschikistanisch; tadshikisch |
    Tadschike; Tadschikistaner
TL | Osttimor; Timor-Leste | osttimoresisch | Osttimorese
TM | Turkmenistan; Turkmenien | turkmenisch; turkmenistanisch | Turkmene; Turkmenistaner
TN | Tunesien | tunesisch | Tunesier
TR | Türkei; Türkiye | türkisch | Türke; Türkin
TT | Trinidad und Tobago | trinidadisch
TW | Taiwan | taiwanisch; taiwanesisch | Taiwaner; Taiwanese
TZ | Tansania | tansanisch | Tansanier
UA | Ukraine | ukrainisch | Ukrainer
UG | Uganda | ugandisch | Ugander
US | Vereinigte Staaten; Vereinigte Staaten von Amerika; Amerika | amerikanisch; us-amerikanisch |
    Amerikaner; US-Amerikaner
US | USA; US
UY | Uruguay | uruguayisch | Uruguayer
UZ | Usbekistan; Uzbekistan; Usbekien; Özbekistan | usbekisch; usbekistanisch | Usbeke;
    Usbekistaner
VA | Vatikan; Heiliger Stuhl; Vatikanstadt | vatikanisch
VE | Venezuela | venezolanisch | Venezolaner
VN | Vietnam; Viet Nam | vietnamesisch | Vietnamese
XK | Kosovo | kosovarisch | Kosovare
YE | Jemen | jemenitisch | Jemenit
ZA | Südafrika | südafrikanisch | Südafrikaner
ZM | Sambia | sambisch | Sambier
ZW | Simbabwe | simbabwisch | Simbabwer
"""

REGIONS = """
KG KZ TJ TM UZ | Zentralasien; Mittelasien; Innerasien | zentralasiatisch; mittelasiatisch |
    Zentralasiat
KG KZ TJ TM UZ | C5
AM AZ GE | Südkaukasus; Kaukasus; Transkaukasien | südkaukasisch; kaukasisch
EE LT LV | Baltikum; Baltische Staaten; Baltische Länder | baltisch | Balte
CZ HU PL SK | Visegrád; Visegrad; Visegrád-Staaten; Visegrad-Gruppe
CZ HU PL SK | V4
BE LU NL | Benelux; Beneluxländer; Beneluxstaaten
DK NO SE | Skandinavien | skandinavisch | Skandinavier
DK FI IS NO SE | Nordische Länder; Nordische Staaten
AL BA ME MK RS XK | Westbalkan; Westbalkanstaaten
AE BH KW OM QA SA | Golfstaaten; Golfmonarchien; Golfregion
DZ LY MA MR TN | Maghreb | maghrebinisch
AT CH DE | DACH-Region
EU | Europa | europäisch | Europäer
KG KZ TJ TM US UZ | C5+1; B5+1
"""

ORGANISATIONS = """
EU | Europäische Union; Europäische Gemeinschaft; Europäische Kommission; Global Gateway
EU | EU
AZ KG KZ TR UZ | Organisation der Turkstaaten; Organisation Turkischer Staaten; Organisation
    Turksprachiger Staaten; Turkischer Rat; Turkrat; Türkischer Rat; Turkstaaten; Turkische Staaten
AZ KG KZ TR UZ | OTS; OTG
AM BY KG KZ RU | Eurasische Wirtschaftsunion; Eurasische Union; Eurasische Wirtschaftsgemeinschaft
AM BY KG KZ RU | EAWU; EWU; EAEU; EEU
AM AZ BY KG KZ MD RU TJ UZ | Gemeinschaft Unabhängiger Staaten
AM AZ BY KG KZ MD RU TJ UZ | GUS
BY CN IN IR KG KZ PK RU TJ UZ | Schanghaier Organisation; Shanghaier Organisation;
    Schanghai-Organisation; Shanghai-Organisation; Schanghaier Gruppe; Shanghai-Gruppe;
    Schanghai-Gruppe
BY CN IN IR KG KZ PK RU TJ UZ | SOZ; SCO
AE BR CN EG ET ID IN IR RU ZA | BRICS-Staaten
AE BR CN EG ET ID IN IR RU ZA | BRICS
BN ID KH LA MM MY PH SG TH TL VN | Verband Südostasiatischer Nationen
BN ID KH LA MM MY PH SG TH TL VN | ASEAN
AE BH KW OM QA SA | Golfkooperationsrat; Golf-Kooperationsrat; Kooperationsrat der Golfstaaten
AE BH KW OM QA SA | GCC; GKR
AF AZ IR KG KZ PK TJ TM TR UZ | Organisation für wirtschaftliche Zusammenarbeit
AF AZ IR KG KZ PK TJ TM TR UZ | ECO
CH IS LI NO | Europäische Freihandelsassoziation
CH IS LI NO | EFTA
AR BO BR PY UY | Mercosur
CA DE FR GB IT JP US | G7
AM BY KG KZ RU TJ | Organisation des Vertrags über kollektive Sicherheit
AM BY KG KZ RU TJ | OVKS
"""

COMPOUND_HEADS = (
    "abkommen beauftragte beauftragten beauftragter beziehungen besuch besuchs bericht "
    "chef delegation experte "
    "expertin experten export exporte exporten forum freunde geschäft geschäfts geschäfte "
    "gipfel gipfels gipfeltreffen "
    "handel handels import importe importen investition investitionen konferenz korrespondent "
    "kooperation krise länder ländern markt markts marktes politik reise reisen staaten "
    "strategie treffen treffens "
    "verkehr vertrag visite woche partnerschaft initiative dialog projekt projekte exporteure "
    "lieferungen sanktionen deal kenner chefin"
).split()
"""What a country's name forms a compound with ("Chinageschäft", "Zentralasienreise")."""

SIDES = ("nord", "süd", "sud", "sued", "ost", "west", "zentral", "mittel")
"""What stands before a country's name for a part of it."""

CURRENCY_NOUNS = frozenset(
    "dollar dollars franken fränkli rappen yuan renminbi sum sums som soms tenge rubel "
    "rubels lira lire manat somoni "
    "pfund yen won rupie rupien krone kronen zloty złoty rial rials riyal dirham dinar "
    "baht real "
    "forint lei hrywnja lari dram tugrik tögrög peso pesos rand schekel leu lew denar "
    "ringgit".split()
)
"""A country's adjective before one of these names a unit, not a party."""

FIRST_PARTS = {
    "sino": "CN",
    "russo": "RU",
    "franko": "FR",
    "anglo": "GB",
    "turko": "TR",
    "austro": "AT",
    "hispano": "ES",
    "italo": "IT",
}
"""Learned first parts of an adjective ("sino-kasachisch")."""
