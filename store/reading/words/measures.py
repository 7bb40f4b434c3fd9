"""Nouns by what a figure beside them measures.

Each noun stands for itself and for every compound that ends in it ("Handel": Außenhandel,
Agrarhandel); a longer entry wins over a shorter one. Case endings are added by `store.reading.
nouns`; plurals with an umlaut are listed. Besides the codes of the vocabulary there are classes
in capitals, whose measure the unit or the verb decides:

- LIGHT: "Volumen", "Wert": the word before it in the compound or behind it in the genitive counts
- GOODS: what is traded, exported or imported as the verb says
- FUEL: oil, gas, coal and electricity; COMMODITY: what is mined, grown or made, by weight
- PLANT: something built that produces; its price is an investment
- VEHICLE: aircraft and machines that are ordered; RAIL: trains and wagons
- PEOPLE: whose verb says whether they live, travel, work or learn
- MONEY: sums of which the verb says what they are for
- BUILDING: the building of something, for which money is spent
- NONE: words that end like a measure and are none
"""

NOUNS = {
    "trade": """
handel binnenhandel außenhandel aussenhandel warenhandel warenumsatz handelsumsatz warenaustausch
warenverkehr handelsvolumen handelsaustausch güteraustausch wirtschaftsaustausch
leistungsaustausch dienstleistungsverkehr güterumsatz handelsbeziehung
handelsverkehr warenstrom warenströme handelsstrom handelsströme agrarhandel agraraustausch
handelspartnerschaft austausch handelsbilanzsumme handelswert zwischenhandel
""",
    "exports": """
export ausfuhr warenausfuhr gesamtausfuhr warenexport gesamtexport lieferung auslieferung
exportumsatz exporterlös exporteinnahme exportgeschäft exportvolumen exportwert
exportpalette ausfuhrwert ausfuhrmenge warenlieferung exportposition verkauf verkäufe reexport
exportlieferung exporterlöse ausfuhrvolumen
""",
    "imports": """
import einfuhr warenimport wareneinfuhr gesamteinfuhr importvolumen importwert bezug
importrechnung bezüge importe einkauf einkäufe
""",
    "trade_balance": """
handelsbilanz handelsdefizit handelsüberschuss handelsueberschuss handelsbilanzdefizit
handelsbilanzüberschuss exportüberschuss importüberschuss ausfuhrüberschuss saldo
handelssaldo aktivsaldo passivsaldo außenhandelssaldo außenhandelsdefizit
außenhandelsüberschuss handelsungleichgewicht überschuss
""",
    "investment": """
zufluss zuflüsse kapitalbestand investition direktinvestition auslandsinvestition investment
investitionsvolumen kapitalanlage investitionsportfolio projektportfolio projektvolumen
anlageinvestition investitionspaket projektpaket investitionssumme investitionsprogramm
investitionszusage kapitalzufluss kapitalinvestition anlagevermögen auslandskapital
investitionskapital fdi investitionsbestand kapitalstock direktinvestitionsbestand kapitalfluss
kapitalzuflüsse portfolio projektsumme projektwert gesamtinvestition baukosten projektkosten
kosten investitionskosten investitionsbedarf finanzierungsbedarf anlageportfolio baukost
herstellungskosten
""",
    "financing": """
beitrag beiträge kredit darlehen zuschuss zuschüsse hilfe fonds bürgschaft finanzierung
finanzhilfe kreditlinie kreditrahmen kreditvertrag kreditvolumen kreditportfolio fördermittel
fördergeld förderung fördersumme entwicklungshilfe entwicklungszusammenarbeit hilfsgelder
hilfsgeld hilfspaket garantie exportgarantie kreditgarantie exportkreditgarantie stammkapital
grundkapital fondskapital kapital anleihe eurobond finanzmittel finanzspritze stipendienfonds
spende beihilfe subvention tranche budgethilfe zuwendung gelder mittel finanzpaket rettungspaket
förderprogramm finanzierungspaket finanzierungsrahmen finanzierungszusage entwicklungsfonds
investitionsfonds ausstattung absicherung deckung hermesdeckung hermesbürgschaft rahmenkredit
konjunkturpaket haushaltsmittel finanzierungsmittel staatshilfe budget haushalt etat
darlehensvertrag
""",
    "contracts": """
auftragswert auftragsvolumen vertragswert vertragssumme auftragssumme vertragsvolumen
auftragsbestand auftragseingang großauftrag grossauftrag auftrag aufträge order bestellung
vertragspaket bestellwert kaufpreis kaufvertrag liefervertrag handelsvertrag lieferverträge
kaufverträge handelsverträge exportvertrag exportverträge exportkontrakt
""",
    "agreements": """
abkommen vertrag verträge vereinbarung dokument memorandum memoranden memorandums
absichtserklärung kontrakt übereinkommen übereinkunft übereinkünfte protokoll deal geschäft
geschäftsabschluss geschäftsabschlüsse abschluss abschlüsse papier urkunde regierungsabkommen
ressortabkommen rahmenabkommen rahmenvertrag rahmenverträge absprache erklärung deklaration
kooperationsvertrag kooperationsverträge dokumente unterschrift vertragswerk rechtsakt
handelskontrakt pakt
""",
    "projects": """
projekt vorhaben investitionsprojekt investitionsvorhaben infrastrukturprojekt bauprojekt
gemeinschaftsprojekt kooperationsprojekt pilotprojekt initiative großprojekt industrieprojekt
bauvorhaben infrastrukturvorhaben energieprojekt
""",
    "gdp": """
wirtschaft bip bruttoinlandsprodukt wirtschaftsleistung wirtschaftswachstum volkswirtschaft
sozialprodukt bruttosozialprodukt konjunktur bruttonationaleinkommen wirtschaftskraft
binnenwirtschaft eurozone wertschöpfung bruttowertschöpfung pro-kopf-einkommen
wirtschaftsproduktion kaufkraft
""",
    "production": """
produktion industrieproduktion ernte erzeugung herstellung fördermenge produktionsmenge
produktionsvolumen ausstoß produktionskapazität förderleistung ölförderung gasförderung
erdölförderung erdgasförderung uranförderung kohleförderung goldförderung rohölförderung
förderquote agrarproduktion stromerzeugung stromproduktion absatz umsatz umsätze jahresumsatz
industrieausstoß industrie landwirtschaft ertrag erträge industrieleistung fertigung
jahresproduktion jahresleistung getreideernte industriesektor agrarsektor bauwirtschaft bausektor
dienstleistungssektor dienstleistung verarbeitung bausektors baubranche branche
produktionswert rohstoffgewinnung gewinnung output verarbeitungstiefe lokalisierung
lokalisierungsgrad jahresausstoß konzernumsatz gesamtumsatz auslastung
einzelhandelsumsatz einzelhandel großhandel anbau bauleistung
""",
    "prices": """
frachtrate frachttarif frachtraten inflation preis zoll zölle tarif zins leitzins inflationsrate
teuerung teuerungsrate verbraucherpreis zollsatz zollsätze zinssatz zinssätze zolltarif steuersatz
steuersätze steuer mehrwertsteuer erzeugerpreis marktpreis weltmarktpreis ölpreis gaspreis
strompreis gebühr wechselkurs kurs rabatt tariflinie zolllinie zollposition miete strafzoll
strafzölle einfuhrzoll einfuhrzölle transittarif transportkosten preisnachlass abgabe zinslast
satz lebenshaltungskosten
""",
    "debt": """
schulden staatsschulden verschuldung staatsverschuldung auslandsschulden auslandsverschuldung
haushaltsdefizit staatsdefizit budgetdefizit währungsreserve devisenreserve reserve
schuldenquote staatsschuldenquote schuldenstand neuverschuldung defizit fehlbetrag
zentralbankreserve devisen verbindlichkeit verbindlichkeiten leistungsbilanzdefizit staatsschuld
haushaltsüberschuss nationalfonds
""",
    "labour": """
erwerbsperson erwerbspersonen saisonkraft zuwanderer arbeitsplatz arbeitsplätze arbeitsplätzen
stelle job beschäftigte beschäftigung fachkraft fachkräfte fachkräften arbeitskraft arbeitskräfte
arbeitskräften arbeitslosigkeit arbeitslosenquote arbeitslose lohn löhne löhnen gehalt gehälter
gehältern überweisung rücküberweisung geldüberweisung arbeitsmigrant gastarbeiter wanderarbeiter
mitarbeiter angestellte arbeitnehmer arbeiter pflegekraft pflegekräfte pflegekräften mindestlohn
durchschnittslohn heimatüberweisung arbeitsstelle ausbildungsplatz ausbildungsplätze erwerbstätige
saisonarbeiter spezialist belegschaft personal saisonkräfte ingenieur arbeitserlaubnis
arbeitsvisum arbeitsvisa fachleute
""",
    "population": """
einwohner bevölkerung bewohner einwohnerzahl bevölkerungszahl gesamtbevölkerung
bevölkerungswachstum diaspora minderheit volksgruppe landsleute staatsangehörige
""",
    "companies": """
unternehmen firma firmen gemeinschaftsunternehmen niederlassung betrieb tochtergesellschaft
joint-venture joint-ventures joint venture ventures gesellschaft konzern mittelständler
tochterunternehmen tochterfirma tochterfirmen filiale repräsentanz vertretung start-up start-ups
startup unternehmer investor exporteur aktiengesellschaft handelshaus handelshäuser
industriebetrieb produktionsbetrieb marktteilnehmer resident ansiedlung
lieferbetrieb zulieferer aktie großunternehmen kleinunternehmen
wirtschaftsvertreter
""",
    "transport": """
güterverkehr transit transitverkehr fracht container containerverkehr flug flüge flügen passagier
fluggast fluggäste fluggästen güterumschlag umschlag frachtaufkommen transportvolumen
transitvolumen gütertransport transport frachtverkehr frachtvolumen landverkehr straßenverkehr
schienenverkehr bahnverkehr bahntransport beförderung verkehr flugverbindung direktflug
direktflüge direktflügen flugfrequenz fahrgast fahrgäste verbindung fahrgästen güterzug güterzüge
güterzügen containerzug containerzüge containerzügen zug züge zügen blockzug blockzüge
lastwagen lkw lkws frachtgut ladung güteraufkommen transitfracht transitgut standardcontainer teu
personenverkehr verkehrsaufkommen transportaufkommen durchsatz frachtmenge bahnfracht
transportmenge transportleistung frachtumschlag hafenumschlag luftfracht seefracht schiff
transportgenehmigung straßengenehmigung fahrgenehmigung genehmigung permit flugpassagier fähre
tanker waggon güterwagen lokomotive rangierlokomotive personenwagen triebwagen
""",
    "infrastructure": """
durchlass straße strasse autobahn schnellstraße eisenbahn bahnstrecke bahnlinie eisenbahnlinie
eisenbahnstrecke strecke gleis pipeline hafen häfen leitung gasleitung ölleitung gaspipeline
ölpipeline erdgasleitung stromleitung kapazität kapazitäten durchlassfähigkeit abschnitt trasse
stromtrasse tunnel brücke flughafen flughäfen umschlagkapazität transportkapazität
transitkapazität durchsatzkapazität hafenkapazität korridor verkehrskorridor transportkorridor
glasfaserleitung glasfaserkabel kabel seekabel datenkabel schienennetz straßennetz netz
grenzübergang grenzübergänge grenzübergängen wohnung wohnungsbau dorf dörfer dörfern bahnhof
logistikzentrum logistikzentren terminal umgehungsstraße verbindungsstraße bahntrasse
wasserleitung anschluss anschlüsse route streckennetz bahnnetz ladestation gleisstrecke
autobahnabschnitt unterseekabel durchlasskapazität hauptleitung teilstrecke sozialwohnung
haushaltsanschluss basisstation sendemast rechenzentrum rechenzentren
""",
    "energy": """
energie strom gasliefermenge öllieferung gaslieferung erdgaslieferung erdöllieferung
stromlieferung leistung nennleistung kraftwerksleistung erzeugungskapazität kraftwerkskapazität
stromverbrauch gasverbrauch energieverbrauch energiebedarf strombedarf gasbedarf ölbedarf
energiemix strommix ökostrom solarenergie windenergie windkraft wasserkraft solarstrom
erneuerbaren wasserstoff stromimport stromexport gasversorgung ölversorgung energieversorgung
gasmenge ölmenge kernenergie atomenergie atomstrom verbrauch solarkapazität windkapazität
reaktorblock reaktorblöcke reaktor kilowattstunde stromaustausch gasbezug gasbezüge ölbezug
ölimport gasimport erdölimport erdgasimport rohölimport gasexport erdgasexport gasausfuhr
gaseinfuhr öleinfuhr speicherkapazität batteriespeicher gastransit öltransit bedarf
gesamtleistung ausbauleistung elektrizität
""",
    "tourism": """
gast gäste reisende tourist touristin besucher übernachtung tourismus urlauber feriengast
feriengäste feriengästen reiseverkehr ankünfte ankunft besucherzahl touristenzahl fremdenverkehr
touristenstrom hotelbett hotelzimmer pilger hotel tourismuseinnahme tourismusumsatz reisender
""",
    "education": """
lehrling lehrstelle auszubildender ausbildung schulung fortbildung qualifizierung weiterbildung
studierende studierender student studentin stipendium stipendien hochschule universität schule
studienplatz studienplätze studienplätzen schüler schülerin austauschstudent lehrkraft lehrer
lehrkräfte absolvent auszubildende azubi doktorand professor wissenschaftler fachschule lehrgang
studiengang studiengänge studiengängen berufsschule ausbildungszentrum ausbildungszentren
bildungseinrichtung kindergarten kindergärten kursteilnehmer praktikant sprachlernende
deutschlernende hochschulpartnerschaft stipendiat campus hochschulfiliale lernende
austauschstudierende
""",
    "emissions": """
emission treibhausgas treibhausgasemission co2 co₂ co2-emission co2-ausstoß co2-äquivalent
kohlendioxid treibhausgasausstoß klimaziel methanemission methan co2-einsparung emissionsminderung
""",
    "land": """
fläche agrarfläche anbaufläche ackerfläche waldfläche nutzfläche bewässerungsfläche ackerland
grundstück areal gelände weideland industriefläche gewerbefläche landfläche territorium
staatsgebiet gesamtfläche wald wälder
""",
    "LIGHT": """
volumen wert gesamtwert umfang höhe summe betrag gesamtumfang gesamtvolumen gesamtsumme niveau
marke schwelle zahl anzahl menge größenordnung größe stand rekord rekordwert höchststand
höchstwert bestwert plus minus wachstum anstieg zuwachs zunahme rückgang steigerung anteil quote
paket kennziffer kennzahl wachstumsrate zuwachsrate wachstumsraten rate marktanteil ziel zielmarke
zielwert zielmarken einbruch gesamtzahl hälfte drittel viertel großteil indikator gegenwert
jahresvolumen rekordhoch tiefstand rekordniveau schnitt durchschnitt ergebnis ausweitung
erhöhung grenze hürde anteilswert verdopplung verdoppelung verdreifachung halbierung gesamtbetrag
liste potenzial potential bestand zahlen mindestmenge jahresmenge gesamtmenge finanzvolumen
umsatzvolumen programm
""",
    "GOODS": """
ware güter gut konsumgüter industriegüter investitionsgüter produkt erzeugnis warenposition
warengruppe warenkategorie industrieprodukt industrieerzeugnis agrarprodukt agrarerzeugnis
agrargüter produktgruppe lebensmittel nahrungsmittel chemieprodukt pharmaprodukt fertigware
landmaschinen warensortiment warenart position güterposition artikel
lebensmittelprodukt textilprodukt textilien arzneimittel medikament düngemittel
obst gemüse fleisch dienstleistungen exportware exportgüter importgüter exportprodukt
""",
    "BUILDING": """
bau umbau neubau ausbau errichtung modernisierung sanierung rekonstruktion ertüchtigung
instandsetzung wiederaufbau erneuerung
""",
    "FUEL": """
öl erdöl rohöl gas erdgas flüssiggas lng kohle brennstoff kraftstoff treibstoff benzin diesel
biogas kasachstanöl pipelinegas steinkohle heizöl kerosin
""",
    "COMMODITY": """
uran gold kupfer stahl aluminium zement getreide weizen baumwolle mais reis zucker mehl dünger
lithium wolfram metall erz eisenerz kupfererz phosphat ammoniak methanol kunststoff seltenerde
erden erde glas papier garn gewebe faser saatgut gerste rohstoff mineral titan zink silber
molybdän nickel mangan chrom baustoff polymer harnstoff fisch vieh milch rindfleisch pkw
auto autos wagen fahrzeug nutzfahrzeug traktor mähdrescher bus busse kraftfahrzeug
personenkraftwagen kleinwagen elektroauto elektrobus kühlschrank fernseher haushaltsgerät batterie
solarmodul impfstoff impfdosis impfdosen landmaschine kraftwagen
""",
    "PLANT": """
werk fabrik anlage kraftwerk raffinerie windpark solarpark solarkraftwerk wasserkraftwerk
gaskraftwerk kernkraftwerk atomkraftwerk wärmekraftwerk photovoltaikanlage solaranlage
windkraftanlage produktionsstätte produktionsanlage industriepark sonderwirtschaftszone
technologiepark mine bergwerk stahlwerk zementwerk chemiewerk düngemittelfabrik textilfabrik
produktionslinie aufbereitungsanlage entsalzungsanlage staudamm turbine gasfeld ölfeld lagerstätte
hütte windrad windräder gewächshaus gewächshäuser schlachthof schlachthöfe montagewerk
heizkraftwerk windturbine zentrum zentren handelszentrum industriezentrum cluster klinik
krankenhaus krankenhäuser entbindungsstation wärmekraft
""",
    "VEHICLE": """
flugzeug maschine jet dreamliner airbus boeing hubschrauber helikopter drohne passagierflugzeug
verkehrsflugzeug turboprop frachtflugzeug
""",
    "RAIL": """
garnitur liegewagen schlafwagen schnellzug schnellzüge schnellzügen zugset hochgeschwindigkeitszug
hochgeschwindigkeitszüge lok zuggarnitur bahnwagen reisezugwagen
""",
    "PEOPLE": """
mensch person bürger kind frau jugendliche usbeke kasache kirgise tadschike turkmene deutsche
türke aserbaidschaner russe chinese ausländer migrant einwanderer staatsbürger
ausreisepflichtige geflüchtete flüchtling familie bundesbürger
österreicher schweizer georgier armenier europäer
""",
    "RESERVES": """
vorkommen vorrat vorräte ressource lagerbestand uranvorkommen wolframreserve
goldreserve gasreserve ölreserve erdgasreserve erdölreserve kohlereserve uranreserve kupferreserve
goldvorkommen
""",
    "NONE": """
internetverbindung datenverbindung handelsverbindung geschäftsverbindung wirtschaftsverbindung
software hardware wirtschaftsforum handelskammer handelsminister handelsministerium
wirtschaftsminister handelspartner handelskommission wirtschaftskommission außenminister
aussenminister verkehrsminister energieminister ministerium minister kommission präsident rat
verband ausschuss kammer regierung partner partnerschaft forum konferenz gipfel treffen besuch
gespräch sitzung delegation nachbarland nachbar haushaltsgespräch wirtschaftsrat handelsrat
unternehmerverband wirtschaftsverband bezugnahme handelskonflikt handelskrieg handelsvertretung
handelsschranke handelshemmnis zusammenarbeit kooperation statistik angabe rechnung bericht
darstellung stadt hauptstadt region land länder staat seite verkehrsministerium
transportministerium energieministerium investitionsministerium investitionsminister
transportminister arbeitsminister finanzminister finanzministerium bank notenbank zentralbank
entwicklungsbank börse unternehmerforum investitionsforum geschäftsforum geschäftsleute jahr monat
quartal halbjahr zeitraum vorjahr tag woche zeit reise frieden
""",
}

ENVELOPES = frozenset(
    """
    wert gesamtwert umfang höhe volumen gesamtvolumen gesamtumfang betrag größenordnung
    gegenwert schnitt durchschnitt summe auftragswert vertragswert gesamthöhe
    investitionsvolumen leistung kapazität gesamtleistung
    """.split()
)
