"""German words that name a branch of the economy, by sector code.

How an entry matches: `Wort` is the word itself in any ending, `Wort-` every word that begins
with it, `-wort` every word that ends with it (and the word itself), `Wort~` the word itself and
its compounds with a head of `COMPOUND_HEADS` ("Ölindustrie", not "Olive"). Entries in small
letters are adjectives and verbs; the others match nouns alone. `PAIRS` are adjective and noun.
"""

from __future__ import annotations

SECTORS = {
    "agriculture": """
        Landwirt- Agrar- -getreide Getreide- Baumwoll- -weizen Weizen- Obst Gemüse -obst
        -gemüse Obstbau Gemüsebau Viehzucht Viehwirtschaft Vieh Saatgut Ackerbau Gartenbau
        Gewächshaus Gewächshäuser Tierzucht Geflügelzucht -ernte Agronom- Rinderzucht
        Weinbau Futtermittel Reisanbau Anbau Gerste Mais Treibhäuser
        Bewässerungslandwirtschaft -landwirtschaft landwirtschaftlich agrarisch Veterinär-
        Südfrüchte Trockenfrüchte Nüsse Tomaten Kartoffeln Kirschen Trauben Melonen
        Hülsenfrüchte Ölsaaten Ölsaat- Ölpflanzen Soja- Sonnenblumen Schafe Rinder Bauern
        Tierhaltung Plantage- Honig Gartenbau- Dürre Ernteertrag Ernteerträge Raps Rosinen
        Pistazien Mandeln Zitrusfrüchte Pfirsiche Äpfel Zwiebeln Bananen Viehfutter
        Erzeugerpreise Feldfrüchte Agrochemie Seidenraupen Kornkammer
        """,
    "forestry_fishing": """
        Forst- Fischerei- Fischzucht Fischwirtschaft Aquakultur- Aufforstung Waldwirtschaft
        """,
    "mining": """
        Bergbau- -bergbau Rohstoff- Mineral Mineralien Minerale -rohstoff Uran~ Gold~
        Lithium~ Kupfer~ Kohle~ -kohle Kupfererz- Eisenerz- Golderz- Uranerz- Erz~ Molybdän-
        Erzförderung Bodenschatz Bodenschätze Wolfram~ Lagerstätte Silber~ Edelmetall-
        Phosphat- Titan~ Zink~ Mangan~ Bauxit Geologie Seltenerd- Kobalt~ Erdschätze
        Steinkohle- Nickel~ Chrom~ Antimon Gallium Graphit Bergwerk- -bergwerk Schürf-
        Edelstein- Diamant- Goldmine -mine Kali Tagebau- Silizium- Quarz- Seltenerdmetall-
        Schwefelkies Kupferkonzentrat-
        """,
    "oil_gas": """
        Öl~ Erdöl- -erdöl Rohöl- -rohöl Heizöl- -heizöl -ölleitung Gas~ Erdgas- -erdgas
        Schiefergas- -flüssiggas Flüssiggas- Pipeline- -pipeline Raffinerie- -raffinerie LNG
        LPG Petroleum- Benzin~ Diesel~ Kraftstoff- Treibstoff- Mineralöl- Kohlenwasserstoff-
        Kondensat Kerosin Erdölindustrie -ölfeld -gasfeld TANAP TAPI Erdölprodukt-
        Schmierstoff- Gasturbinenkraftwerk Bohrung- Ölplattform-
        """,
    "food": """
        Lebensmittel- -lebensmittel Nahrungsmittel- -nahrungsmittel Getränk- -getränk
        Ernährungsindustrie Ernährungswirtschaft Fleisch~ Milch~ Molkerei- Zucker~ Mehl
        Speiseöl Pflanzenöl Sonnenblumenöl Olivenöl Backwaren Süßwaren Brauerei Konserven
        Lebensmittelverarbeitung -fleisch Käse Tabak~ Wein Weine Weinexporte Ernährung
        Schokolade- Tee Mineralwasser Bier Nudeln Halal- Milchprodukt- Fleischprodukt-
        Speiseöl- Fleischverarbeitung Süßigkeiten Säfte Wodka Kognak Fette Nahrungsgüter-
        Ernährungssicherheit- Trinkwasserabfüllung
        """,
    "textiles": """
        Textil- -textilien Bekleidung- Kleidung Leder~ Garn Garne Seide Seiden- Schuh- Mode
        Stoffe Konfektion Teppich- Kleider textil -garn Näherei- Modebranche Stoffdruck
        Kaschmir- Wollwaren
        """,
    "wood_paper": """
        Holz~ Möbel- Papierindustrie Papierfabrik Zellstoff- Zellulose- Pappe Verpackung-
        Druckindustrie Polygraphie Holzverarbeitung Sägewerk- Kartonagen- Schnittholz -möbel
        """,
    "chemicals": """
        Chemie- -chemie Chemikalie- Düngemittel- Dünger- -dünger Kunststoff- Polymer-
        Plastik~ Methanol- Ammoniak- Karbamid Harnstoff- Soda Gummi~ Reifen~ Lack Lacke
        Kosmetik- Schwefelsäure Polyethylen- Polypropylen- chemisch petrochemisch Kautschuk-
        Schwefel Ethylen- Sprengstoff- Farbenhersteller- Petrochemie- Biochemie- Kalidünger-
        """,
    "pharma": """
        Pharma- Arznei- Medikament- Impfstoff- Medizintechnik- Medizinprodukt- Apotheke-
        Infusionslösung- pharmazeutisch medizintechnisch Generika Insulin- Heilmittel-
        Pharmazie- Pharmakonzern-
        """,
    "building_materials": """
        Baustoff- Baumaterial- Zement- Glasindustrie Flachglas Gips- Ziegel- Keramik-
        Fliesen- Trockenbau- Beton~ Glas Dämmstoff- Sanitärkeramik -zement Marmor- Granit-
        Klinker- Glasproduktion Glaswerk- Fensterglas
        """,
    "metals": """
        Metallurgie- -metallurgie Stahl~ -stahl Aluminium- Hüttenwesen Hüttenindustrie
        Metall~ Metallverarbeitung Ferrolegierung- Eisen Roheisen Stahlwerk- Walzwerk-
        Kupferhütte Walzgut Gießerei- Stahlrohr- Rohre Schrott Walzstahl metallurgisch
        Hüttenwerk- -legierung Buntmetall- Kupferschmelze Metallprodukt- Metallerzeugnis-
        Kupferrohr- Kupferkathode- Titanschwamm- Draht- Gusseisen Aluminiumwerk- Edelstahl-
        Metallindustrie
        """,
    "electronics": """
        Elektronik- -elektronik Halbleiter- Mikrochip- Chip Chips Smartphone-
        Computerproduktion Mikroelektronik- Chipindustrie Chipfertigung Handys Laptops
        Fernsehgerät- Fernseher Unterhaltungselektronik Computerhersteller- Bildschirm-
        """,
    "electrical": """
        Elektrotechnik- Elektrogerät- Haushaltsgerät- -haushaltsgerät Batterie- Kabelwerk
        Kabel~ Mittelspannung- Transformator- Transformatoren Elektromotor- Schaltanlage-
        Kühlschrank Kühlschränke Waschmaschine- elektrotechnisch Akku- Ladestation-
        Ladesäule- Elektroindustrie Elektrobranche Elektroherd- Generator Generatoren
        Leuchten Klimagerät- Elektroinstallation- Solarzelle-
        """,
    "machinery": """
        Maschinenbau- -maschinenbau Anlagenbau- Landmaschine- Maschine Maschinen Maschinen-
        -maschine Werkzeugmaschine- Traktor Traktoren Traktoren- Mähdrescher-
        Sondermaschinen- Landtechnik- Industrieanlage- Melktechnik Motorenbau Motorenwerk
        Turbinenbau Anlagenbauer- Ausrüstungsindustrie Aufzüge Pumpen Kompressor-
        Erntemaschine- Bagger- Industrieausrüstung- Webstuhl Landmaschinen-
        """,
    "automotive": """
        Automobil- -automobil Auto Autos Autoindustrie Autobranche Automarkt Autobau-
        Autohersteller Autowerk Autofabrik Autoproduktion Autokonzern Autoteil Pkw- PKW- Lkw
        LKW Lastwagen- Nutzfahrzeug- Fahrzeugbau- Fahrzeug Fahrzeugindustrie
        Fahrzeugproduktion Kraftfahrzeug- Elektroauto- Elektrofahrzeug- -fahrzeug
        Elektromobilität Kfz Busse Wagenbau Chevrolet- Kia BYD Kleinwagen Omnibus-
        Fahrzeughersteller- Elektrobus- Personenwagen Lastkraftwagen- Motorrad Motorräder
        Elektrobusse Autozulieferer- Kfz-Teil- Montagewerk-
        """,
    "rail_air_ship_building": """
        Raumfahrt- Luftfahrt- Flugzeug- Schienenfahrzeug- Bahnindustrie Bahntechnik
        Schiffbau- Schnellzug- Schnellzüge- Liegewagen- Schlafwagen- Reisezugwagen-
        Personenzug- Trockenfrachter Schiffswerft- Lokomotive- -lokomotive Waggonbau-
        Waggon- -waggon Werft- Fähre Fähren Tanker Tankern Hubschrauber- Rakete- Kosmos
        Kosmodrom Boeing Airbus Triebzüge Triebzug- Hochgeschwindigkeitszug
        Hochgeschwindigkeitszüge Drohnenbau Weltraum- Schiffsbau Dreamliner Triebwagen-
        Metrowagen- U-Bahn-Wagen Straßenbahnwagen- Containerschiff- Frachtschiff-
        Güterwaggon-
        """,
    "electricity": """
        Strom~ Energie~ Energie- Gaskraftwerk- Kohlekraftwerk- Heizkraftwerk-
        Wärmekraftwerk- Hochspannung- -strommix Elektrizität- Kraftwerk- -kraftwerk
        Elektroenergie- -strom Stromnetz- Stromtrasse Umspannwerk- Fernwärme Wärmeversorgung
        Energetik Stromleitung- energiewirtschaftlich energetisch Netzausbau Stromkabel-
        Elektrizitätswerk- -energie Umspannanlage- Hochspannungsleitung-
        """,
    "renewables": """
        Windkraft- Windpark- Windenergie- Windrad Windanlage- Windfarm- Solar-
        Sonnenenergie- Sonnenkraft- Photovoltaik- Fotovoltaik- Wasserkraft- Wasserstoff-
        Geothermie- Biogas- Biomasse- Ökostrom- Grünstrom- Sonnen- Windstrom- Erneuerbare
        Erneuerbaren -windpark -solarpark -wasserkraftwerk -wasserstoff -windkraft
        -solarkraft Ökoenergie Sonne Wind Sonnenstrom- Solarstrom- Grünstromkorridor
        Windstrom Wellenkraft Windräder Solarpark- -windenergie -solarenergie -sonnenenergie
        """,
    "nuclear": """
        Kernenergie- Kernkraft- Atomkraft- Atomenergie- Atom~ AKW Nuklear- Atomreaktor-
        Reaktor Reaktoren nuklear Kernreaktor- Rosatom Kerntechnik Atommeiler Brennstab
        Brennstäbe Kernbrennstoff- -kernenergie -atomenergie
        """,
    "water": """
        Wasserwirtschaft- Wasser Wasserversorgung- Bewässerung- Trinkwasser- Abwasser-
        Wassernutzung Wasserressource- Wassermanagement Wasserfrage- Wassersektor
        Wasserkanal Wasserverteilung Wasserverbrauch Wasserthemen Wasserknappheit
        Wassermenge- Wasserreserven Wasserhaushalt Wasserpolitik Staudamm Staudämme Stausee
        Wasserleitung- Wasseraufbereitung wasserwirtschaftlich wassersparend
        Tröpfchenbewässerung Wasser- Talsperre- Flussbecken- Kanalbau Kläranlage-
        Entsalzung-
        """,
    "waste_environment": """
        Abfall- Müll- Recycling- Umwelt- Klima Klimaschutz- Klimawandel- Klimapolitik
        Klimaziel- Klimafreundlichkeit Klimaneutralität Klimaanpassung Klimafragen
        Kreislaufwirtschaft Treibhausgas- Emission- CO2- Ökologie Entsorgung- Naturschutz
        Biodiversität Methanemission- ökologisch klimafreundlich klimaneutral
        Dekarbonisierung- Klimakooperation Kohlendioxid- Luftqualität Luftverschmutzung
        Wiederaufforstung Wüstenbildung Artenschutz- Ökosystem- -umwelt
        """,
    "construction": """
        Bau Baubereich Bauwesen Bauwirtschaft Bausektor Baubranche Bauindustrie Baukonzern-
        Bauunternehmen- Baufirma Baufirmen Bauprojekt- Bauvorhaben Baugewerbe Wohnungsbau-
        Straßenbau- Hochbau Tiefbau Städtebau- Infrastruktur- Wohnungen Immobilien-
        Stadtentwicklung- Stadtplanung Wiederaufbau Sozialwohnung- Bauleistung-
        Infrastrukturvorhaben Bauauftrag Bauaufträge Hausbau Brückenbau Tunnelbau
        Bauunternehmer- Wohnhäuser Wohngebäude- Neubaugebiet- Bauwerk- Baumarkt
        """,
    "retail_trade": """
        Einzelhandel- Großhandel- E-Commerce E-Commerce- Onlinehandel Online-Handel
        Internethandel Supermarkt Supermärkte Einkaufszentrum Einkaufszentren
        Elektronikmärkte Handelskette- Handelskonzern Versandhandel Marktplätze Ecommerce
        Onlinehändler- Onlineplattform- Handelsnetz- Warenhaus Kaufhaus Discounter-
        """,
    "transport_logistics": """
        Verkehr- -verkehr Logistik- -logistik Transport- -transport Transit- -transit
        Eisenbahn- -eisenbahn Bahn Bahnen Bahnverbindung- Bahnlinie- Bahnstrecke- Bahnnetz
        Bahnprojekt- Schiene Schienen Schienenverkehr Schienenweg- Hafen Häfen Hafens
        Hafenausbau -hafen -häfen Fracht- -fracht Container- -container Flug Flüge Flügen
        Fluglinie- Fluggesellschaft- Flugverbindung- Flughafen- Flugverkehr Luftverkehr-
        Airline- Spedition- Güterverkehr- Korridor- -korridor Verkehrsweg- Transportweg-
        Autobahn- Schifffahrt- Seeverkehr Güterzug- Güterzüge Straßenverkehr- Reederei-
        Postwesen Direktflug- Direktflüge Lufthansa Lieferweg- Handelsweg- Handelsroute-
        Containerzug Güterumschlag Umschlag Terminal Terminals Staatsbahn- Zugverbindung-
        Nachtzug Spediteur- Passagier- Seehafen- Trockenhafen- Güterwagen -flüge -flug
        -airways -bahnstrecke -bahnlinie Fernstraße- Seidenstraße Bahn~ Hafen~ Wasserweg-
        Wasserstraße- Schienen- Fluggast Fluggäste Flugrecht- Flugfrequenz- Flugplan
        Linienverkehr Frachtflug- Straßentransport- Maut Umladung- Verladung- Zugverkehr
        Nahverkehr- Metro U-Bahn- Straßenbahn- Transportkorridor- Warenumschlag Lkw-Verkehr
        Trajekt Fährverbindung- Fährverkehr- -logistikzentrum
        """,
    "tourism": """
        Tourismus- -tourismus Tourist- Touristen Urlauber- Gastgewerbe Hotellerie
        Hotelgewerbe Fremdenverkehr- Reisebranche touristisch Hotels Hotelbau Ferienort-
        Pilger- Reisende Reisenden Übernachtung- Reiseverkehr Reiseveranstalter- Skigebiet-
        Urlaub Badeort- Kurort- Gastronomie- Ferien- Reiseziel- Hotelkette- Städtereise-
        """,
    "telecoms": """
        Telekom- Glasfaser- Satelliten Satellit- Mobilfunk- Breitband- Internetverbindung-
        Internetzugang- Internetanschluss- Datenkabel Fernmelde- Funknetz-
        Kommunikationstechnik- Nachrichtentechnik Internetversorgung Unterseekabel-
        Datenleitung- Mobilfunknetz- Mobilfunkbetreiber- Netzbetreiber Funkturm Telefonie
        """,
    "it": """
        IT IKT KI Digital- digital digitalisieren digitalisiert Digitalisierung- Software-
        Informationstechnik- Informationstechnologie- Rechenzentrum Rechenzentren Startup-
        Start-up- Cybersicherheit- Technologiepark- E-Government- Datenzentrum Datenzentren
        Programmierer- Computerspiel- Cyber- Supercomputer- Blockchain- Cloud- Robotik-
        Informatik- Programmierung Hightech- IT-Park Onlinedienst- Datenaustausch-
        Computertechnik Technologieunternehmen Tech-Branche E-Verwaltung Cybersicherheits-
        """,
    "finance": """
        Banken Bankwesen Bankensektor Finanzen Finanzwesen Finanzsektor Finanzwirtschaft
        Finanzdienst- Finanzbranche Finanzmarkt- Finanzmärkte- Finanzzentrum- Finanzplatz
        Versicherung- Kapitalmarkt- Kapitalmärkte Börse- Notenbank- Zentralbank-
        Zahlungsverkehr- Zahlungssystem- Wertpapier- Bankgeschäft- Leasing- Geschäftsbank-
        Interbanken- Bankverbindung- Finanz- Fintech- Bankkarte- Rückversicherung-
        Mikrofinanz- Kreditwirtschaft Bankenverband Anleihe- Eurobond- Bankfiliale-
        Kreditinstitut- Staatsanleihe- Investmentbank- Finanzaufsicht- Tochterbank-
        Börsengang Bankensystem- Steuerwesen Kryptowährung- Rückversicherer-
        """,
    "science": """
        Forschung- -forschung Wissenschaft- Innovation- wissenschaftlich Akademie-
        Technopark- Technologietransfer Forscher- -innovation Labor Labore
        Grundlagenforschung- Forschungsreaktor Wissenschaftspark
        """,
    "public_security": """
        Verteidigung- Rüstung- Sicherheit Sicherheitsfragen Sicherheitspolitik Grenzschutz-
        Zoll Sicherheitskooperation Katastrophenschutz- Polizei- Militär- Terrorismus-
        Terrorabwehr Grenzsicherung- Zollwesen Zollverfahren Zollabfertigung
        Zollzusammenarbeit Streitkräfte Drohne- Waffen- Zollverwaltung- Drogenhandel
        Extremismus Militärtechnik wehrtechnisch verteidigungspolitisch sicherheitspolitisch
        Manöver Armee Soldaten Grenztruppen Luftabwehr- Terror- Geheimdienst- Munition-
        Zivilschutz Grenzkontrolle- Drogenschmuggel Kriminalität- Zollunion- Zollformalität-
        Grenzsicherheit- Cyberabwehr- Militärübung- Militärbasis Sicherheitskräfte
        Rauschgift- Menschenhandel Luftverteidigung- Panzer- Kampfjet- Kampfdrohne-
        """,
    "education": """
        Bildung- Berufsbildung- Ausbildung- -ausbildung Hochschul- -hochschule Universität-
        -universität Schule Schulen Schulbildung Studierende Studierenden Student- Studenten
        Stipendi- Schüler- Studienplatz Studienplätze Sprachkurs- Weiterbildung-
        Hochschulbildung Berufsschule- ausgebildet Lehrkräfte Lehrer- Fachschule-
        Kindergarten- Kindergärten -schule Studiengang- Studiengänge Qualifizierung-
        Schulwesen Lehrling- Deutschunterricht Sprachunterricht Studium Studenten-
        Studierenden- Alumni Fakultät- Studienprogramm- Studienaufenthalt- Lehrbuch-
        Lehrplan Kita Kitas Austauschprogramm- Doppelabschluss- Meisterschule
        Berufskolleg- Lehrwerkstatt Lehrwerkstätten
        """,
    "health": """
        Gesundheit- Medizin Medizinzentrum Krankenhaus- Krankenhäuser- Klinik- -klinik
        Pflege Pflegekraft Pflegekräfte- Pflegeberuf- Entbindungsstation- Arzt Ärzte-
        Mediziner- Gesundheitswesen medizinisch Hospital- Spital- Spitäler- Krankenpflege-
        Krankenschwester- Impfung- Patienten- Chirurgie Onkologie Herzchirurgie Poliklinik-
        Krebsbehandlung- Krebszentrum Impfstoffversorgung Altenpflege- Ärzteausbildung
        Sanatorium Sanatorien Gesundheitsversorgung Krebsklinik- Diagnostik-
        Organtransplantation-
        """,
    "culture_sport": """
        Kultur- Sport- -sport Medien Medien- Film- Theater- Museum- Museen Kunst Künste
        Musik- kulturell Kinofilm- Nomadenspiele Fußball- Olympi- Welterbe- Fernsehen
        Rundfunk Denkmal- Archäologie- Kino Kunstausstellung- Konzert- Orchester- Literatur-
        Denkmäler Kulturgut Kulturgüter Folklore- Volkskunst Kulturerbe- Schach- Ringer
        Fernseh- Filmproduktion- Buchmesse
        """,
}

PAIRS = {
    "renewables": (
        ("erneuerbar", "energie"), ("erneuerbar", "quelle"), ("grün", "energie"),
        ("grün", "strom"), ("sauber", "energie"), ("alternativ", "energie"),
        ("regenerativ", "energie"), ("grün", "energien"), ("grün", "elektrizität"),
    ),
    "it": (
        ("künstlich", "intelligenz"), ("elektronisch", "verwaltung"), ("elektronisch", "system"),
        ("elektronisch", "regierung"), ("elektronisch", "dienst"),
    ),
    "mining": (("selten", "erde"), ("kritisch", "mineral"), ("kritisch", "metall")),
    "retail_trade": (("elektronisch", "handel"),),
    "nuclear": (("friedlich", "atom"),),
    "education": (("beruflich", "bildung"),),
    "finance": (("islamisch", "finanz"), ("islamisch", "bank")),
    "transport_logistics": (("transkaspisch", "route"), ("neu", "seidenstraße")),
    "waste_environment": (("grün", "wirtschaft"),),
}  # fmt: skip
"""Stems of an adjective and of the noun after it; together they name this sector and no other."""

NO_SECTOR = """
    Warenverkehr- Handelsverkehr- Rechtsverkehr Geschäftsverkehr Fremdenverkehrsamt
    Finanzierung- Finanzhilfe- Finanzinvestor- Finanzpaket- Finanzspritze-
    Milchstraße Goldmedaille- Golden- Klimaanlage- Maschinerie Verkehrssprache
    Autor- Autonom- Automat- Autokrat- Sicherheitsrat- Sicherheitskonferenz-
    Postkarte Postsowjet- Position- Flugblatt Kunststück Gipfel- Schuld-
    Zollsatz Zollsätze Zollfrei- Zollstatistik- Zollsenkung- Medienbericht- Medienangabe-
    Militärparade- Militärkapelle- -luftwaffe Modell- Modern- Energiebündel
    Geschäftsklima Investitionsklima -medaille Filmriss Vitamine -flüchtlingsstrom -besucherstrom
    -touristenstrom Ausflug Ausflüge

    Wissenschaftler- Hafenstadt- Hafenstädte- Wasserball- Bahnhofsviertel
    Medienvertreter- Kulturhauptstadt Transparen- Transportminister Termine
    Kondensstreifen Alkohol-
    """
"""Words that look like one of the above and name no sector."""

OFFICES = (
    "minister ministers ministern ministerin ministerinnen ministerium ministeriums ministerien "
    "behörde behörden amt amtes amts sprecher sprecherin chef chefs chefin ausschuss "
    "ausschusses präsident präsidenten präsidentin kommissar kommissarin kommissars rat rates "
    "beauftragter beauftragte beauftragten"
).split()
"""Heads that turn a field into somebody's office or an institution's name ("Energieminister")."""

COMPOUND_HEADS = """
    abbau abkommen absatz anbau anlage anteil arbeiter ausfuhr bau bedarf bereich betrieb
    bezug branche chemie deal einfuhr einkauf erzeug ernte export exploration fabrik feld
    firma firmen förder gebiet gesellschaft geschäft gewinn gewinnung gruppe güter hafen
    handel hersteller hütte import industrie investition kauf konzern kooperation kraft
    kraftwerk lager leitung liefer markt menge mine netz nachfrage partner pipeline platz
    preis produkt produktion produzent projekt quelle raffinerie reserve riese sektor
    speicher tanker technik transport trasse turbine umsatz unternehmen verarbeitung
    verbrauch verbund versorg verkauf vertrag vorhaben vorkommen vorrat vorräte ware werk
    wesen wirtschaft zufuhr zweig abnehmer lieferant sicherheit politik effizienz forschung
    partnerschaft frage thema zusammenarbeit park gigant minen gruben konzentrat barren
    bericht dialog wende system infrastruktur station terminal transit ausbau betreiber strecke
    linie hof modernisierung verbindung anbindung trassen tunnel becken verladung
""".split()
"""What a short stem is joined with when it names a branch or its goods."""
