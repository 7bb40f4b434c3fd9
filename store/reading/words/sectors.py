"""German words that name a branch of the economy, by sector code.

How an entry matches: `Wort` is the word itself in any ending, `Wort-` every word that begins
with it, `-wort` every word that ends with it (and the word itself), `Wort~` the word itself and
its compounds with a head of `COMPOUND_HEADS` ("Ölindustrie", not "Olive"). Entries in small
letters are adjectives and verbs; the others match nouns alone. `PAIRS` are adjective and noun.
"""

from __future__ import annotations

import re

SECTORS = {
    "agriculture": """
        Landwirt- Agrar- -getreide Getreide- Baumwoll- -weizen Weizen- Obst Gemüse -obst
        -gemüse Obstbau Gemüsebau Viehzucht Viehwirtschaft Vieh Saatgut Ackerbau Gartenbau
        Gewächshaus Gewächshäuser Tierzucht Geflügelzucht -ernte Agronom- Rinderzucht
        Weinbau Futtermittel Reisanbau Anbau Gerste Mais Treibhäuser
        Bewässerungslandwirtschaft -landwirtschaft landwirtschaftlich agrarisch Veterinär-
        Südfrüchte Trockenfrüchte Nüsse Tomaten Kartoffeln Kirschen Trauben Melonen
        Hülsenfrüchte Ölsaaten Ölsaat- Ölpflanzen Soja- Sonnenblumen Schafe Rinder Bauern
        Tierhaltung Plantage- Honig Gartenbau- Ernteertrag Ernteerträge Raps Rosinen
        Pistazien Mandeln Zitrusfrüchte Pfirsiche Äpfel Zwiebeln Bananen Viehfutter
        Erzeugerpreise Feldfrüchte Agrochemie Seidenraupen Kornkammer Haselnuss Haselnüsse
        Walnuss- Walnüsse Erdnüsse Reis Linsen Kichererbsen Roggen Hafer Hirse Sesam- Safran
        Granatäpfel Granatapfel Aprikosen Feigen Datteln Oliven Zitronen Orangen Mandarinen
        Paprika Knoblauch Gurken Speisezwiebeln Lebendvieh Zuchtvieh Zuchtrinder Geflügel-
        Wolle Jute Flachs Hopfen Gewürze Pflanzenschutz- Zuckerrübe- Leinsamen Leinsaat-
        Weidewirtschaft Agrargüter Futtergetreide Ackerland Anbaufläche- Beeren Trockenobst
        Pflanzkartoffel- Tierprodukte Ernteausfälle Erntehelfer- Imkerei- Kulturpflanze-
        Baumwolle Hülsenfrucht- Tierärzt- Pflanzengesundheit Veterinärwesen Bohnen -bohnen
        Erbsen Kiwi Kiwis Marille- Birnen Pflaumen Zwetschgen Quitten Erdbeer- Himbeeren
        Heidelbeeren Johannisbeeren Karotten Möhren Rüben Kürbis- Spargel Kräuter
        Heilkräuter Lavendel Bauernhof- Bauernhöfe- Bauernfamilie- -bauern Kleinbauern
        Viehbestand- Viehbestände- Viehherde- Viehzucht- Viehzüchter- Viehhandel Viehfarm-
        Schafherde- Schafzucht Pferdezucht Kamelzucht Rinderhaltung Schweinezucht
        Schweinemast Hühnerfarm- Hühnereier Legehennen Haselnussplantage- Seidenraupen-
        Seidenkokon- Kokons Weideland Weiden Weideflächen Gersten- Reisfeld- Reisernte
        Luzerne Sorghum Kleie Baumschule- Setzling- Schlachtvieh Landbau Obstplantage-
        Obstgarten Obstgärten Gemüseanbau Pflanzenzucht Pflanzenzüchtung Ziegen Schweine
        Tierfutter Tierwirtschaft Milchwirtschaft Milchvieh- Milchkühe Kühe Agrartechnik
        Agrarfonds Melkroboter- Nutztiere Nutztier- Nutzpflanzen Zuchttier- Bullen Mostobst
        Tafeltrauben Weinbauern Weintrauben Winzer- -anbau Futteranbau Bauernhöfe
        """,
    "forestry_fishing": """
        Forst- Fischerei- Fischzucht Fischwirtschaft Aquakultur- Aufforstung Waldwirtschaft
        Fisch Fische Fischfang Fischexport- Holzeinschlag Forellenzucht Teichwirtschaft Wald
        Wälder Wäldern Waldes Walnusswald Walnusswälder Nusswald Nusswälder Waldschutz-
        Fischmast- Fischfarm- Fischbestand- Fischbestände- Fischmehl Störzucht Karpfenzucht
        Holzwirtschaft Forstwirtschaft- Saxaul- Baumpflanzung- Waldbau
        """,
    "mining": """
        Bergbau- -bergbau Rohstoff- Mineral Mineralien Minerale -rohstoff Uran~ Gold~
        Lithium~ Kupfer~ Kohle~ -kohle Kupfererz- Eisenerz- Golderz- Uranerz- Erz~ Molybdän-
        Erzförderung Bodenschatz Bodenschätze Wolfram~ Lagerstätte Silber~ Edelmetall-
        Phosphat- Titan~ Zink~ Mangan~ Bauxit Geologie Seltenerd- Kobalt~ Erdschätze
        Steinkohle- Nickel~ Chrom~ Antimon Gallium Graphit Bergwerk- -bergwerk Schürf-
        Edelstein- Diamant- Goldmine Kali Tagebau- Silizium- Quarz- Seltenerdmetall-
        Schwefelkies Kupferkonzentrat- Mine Minen Goldmine- Goldminen Kupfermine- Uranmine-
        Kohlemine- Salz Steinsalz Kaolin Asbest Germanium Tantal Niob Beryllium Vanadium
        Platin Palladium Blei~ Steinbruch Steinbrüche Abbaurechte Abbaulizenz- Schürfrecht-
        Konzentrate Rohgold Goldbarren Goldreserve- Erzkonzentrat- Bergleute
        Bergbauausrüstung- Batterierohstoff- Orano
        """,
    "oil_gas": """
        Öl~ Erdöl- -erdöl Rohöl- -rohöl Heizöl- -heizöl -ölleitung Gas~ Erdgas- -erdgas
        Schiefergas- -flüssiggas Flüssiggas- Pipeline- -pipeline Raffinerie- -raffinerie LNG
        LPG Petroleum- Benzin~ Diesel~ Kraftstoff- Treibstoff- Mineralöl- Kohlenwasserstoff-
        Kondensat Kerosin Erdölindustrie -ölfeld -gasfeld TANAP TAPI Erdölprodukt-
        Schmierstoff- Bohrung- Ölplattform- Bitumen Masut Naphtha Tankstelle- Flüssigerdgas-
        Fernleitung- Gasspeicher- Ölterminal- Ölpreis- Petrochemie- Gaskorridor- Ölhändler-
        Barrel Kaschagan- Tengis Tengiz Karatschaganak- Socar SOCAR Turkmengas Uzbekneftegaz
        Usbekneftegas Chevron Exxon Petronas Lukoil Rosneft Transneft Gazprom Tanker Tankern
        Öltanker- Galkynysch
        """,
    "food": """
        Lebensmittel- -lebensmittel Nahrungsmittel- -nahrungsmittel Getränk- -getränk
        Ernährungsindustrie Ernährungswirtschaft Fleisch~ Milch~ Molkerei- Zucker~ Mehl
        Speiseöl Pflanzenöl Sonnenblumenöl Olivenöl Backwaren Süßwaren Brauerei Konserven
        Lebensmittelverarbeitung -fleisch Käse Tabak~ Wein Weine Weinexporte Ernährung
        Schokolade- Tee Mineralwasser Bier Nudeln Halal- Milchprodukt- Fleischprodukt-
        Speiseöl- Fleischverarbeitung Süßigkeiten Säfte Wodka Kognak Fette Nahrungsgüter-
        Ernährungssicherheit- Trinkwasserabfüllung Teigwaren Saft Fruchtsaft Fruchtsäfte
        Butter Milchpulver Wurst Wurstwaren Kekse Kaviar Fischkonserven Babynahrung
        Kindernahrung Spirituosen Cognac Brandy Weinbrand Sekt Zigaretten Tabakwaren Weingut
        Weingüter Weingüte- Kellerei- Kaffee Kakao Konditorei- Süßstoff- Weizenmehl
        Backmittel- Tiefkühl- Speiseeis Trockenobst Trockenfrüchte Trockenfrucht- Weinbau-
        -saft Honig Weinabsatz- Weinexport- -konserven Süßwaren- Mehl- Schlachthof-
        Schlachthöfe- Schlachtbetrieb- Palmöl Rapsöl Sojaöl Maisöl Tomatenmark Tomatenpaste
        Ketchup Pommes Energydrink- Limonade- Joghurt- Quark Malz Mälzerei- Marmelade-
        Konfitüre- Backfabrik- Gebäck Kaugummi- Tiefkühlkost Tiefkühlware Kondensmilch
        Babymilch Spirituosen- Mayonnaise Gewürzmischung- Speisefett- Speisesalz Bonbons
        Eiscreme Snacks Fertiggerichte Stutenmilch Kumys Molke Trockenmilch Hefe Margarine
        Milchwirtschaft Milchverarbeitung Milcherzeugnis- Milchfabrik- Fleischexport-
        Fleischfabrik- Teefabrik- Tafelwasser Obstkonserven Gemüsekonserven
        Fischverarbeitung Getreideverarbeitung Apfelsaft Granatapfelsaft Weinbau Flaschen
        Nestlé
        """,
    "textiles": """
        Textil- -textilien Bekleidung- Kleidung Leder~ Garn Garne Seide Seiden- Schuh- Mode
        Stoffe Konfektion Teppich- Kleider textil -garn Näherei- Modebranche Stoffdruck
        Kaschmir- Wollwaren Wirkwaren Strickwaren Strickerei- Kleidungsstück- Spinnerei-
        Weberei- Pelz Pelze Häute Felle Handtaschen Heimtextil- Bettwäsche Nähbetrieb-
        Nähfabrik- Baumwollgarn- Gewebe Filz Socken Hemden Uniformen Garnfabrik-
        Teppichknüpferei- Gerberei- Lederwaren- Strümpfe T-Shirts Jeans Pullover Handtücher
        Frottee- Wollstoffe Zwirn- Vliesstoff- Schneiderei- Baumwollfaser- Baumwollstoffe
        Berufskleidung Arbeitskleidung Strickmode Damenmode Herrenmode Modehaus Lederjacken
        Pelzmäntel Spitzenstoffe Polyesterfaser- Viskose- Wollverarbeitung Seidenstoffe
        Oberbekleidung Unterwäsche Sportbekleidung Trikotagen
        """,
    "wood_paper": """
        Holz~ Möbel- Papierindustrie Papierfabrik Zellstoff- Zellulose- Pappe Verpackung-
        Druckindustrie Polygraphie Holzverarbeitung Sägewerk- Kartonagen- Schnittholz -möbel
        Papier Karton Kartons Spanplatten Parkett Furnier- Papierwaren Papierprodukt-
        Nutzholz Rundholz Holzhaus Holzhäuser- Holzhausbau
        """,
    "chemicals": """
        Chemie- -chemie Chemikalie- Düngemittel- Dünger- -dünger Kunststoff- Polymer-
        Plastik~ Methanol- Ammoniak- Karbamid Harnstoff- Soda Gummi~ Reifen~ Lack Lacke
        Kosmetik- Schwefelsäure Polyethylen- Polypropylen- chemisch petrochemisch Kautschuk-
        Schwefel Ethylen- Sprengstoff- Farbenhersteller- Petrochemie- Biochemie- Kalidünger-
        Waschmittel- Reinigungsmittel- Klebstoff- Katalysatoren Natronlauge Chlor Säuren
        Phosphor Pestizid- Pflanzenschutzmittel- Parfüm- Kunstfaser- Kunstharz- PVC
        Titandioxid Ethanol Karbid Granulat Folien Feinchemie Plastikwaren Plastikprodukt-
        Kunstdünger- Gummihandschuhe Gummiwaren Gummiprodukt- Mineraldünger
        Stickstoffdünger- Phosphatdünger- Farben Lackfabrik- Kunststoffrohr-
        Kunststofffolie- Industriegase Reifenwerk- Reifenfabrik- Seife Seifen
        Haushaltschemie Gaschemie- Gaschemiekomplex-
        """,
    "pharma": """
        Pharma- Arznei- Medikament- Impfstoff- Medizintechnik- Medizinprodukt- Apotheke-
        Infusionslösung- pharmazeutisch medizintechnisch Generika Insulin- Heilmittel-
        Pharmazie- Pharmakonzern- Vakzine Antibiotika Wirkstoff- Blutplasma Röntgengerät-
        Medizingerät- Medizinbedarf Medizintechnik Medikamentenproduktion Arzneipflanze-
        Diagnosegerät-
        """,
    "building_materials": """
        Baustoff- Baumaterial- Zement- Glasindustrie Flachglas Gips- Ziegel- Keramik-
        Fliesen- Trockenbau- Beton~ Glas Dämmstoff- Sanitärkeramik -zement Marmor- Granit-
        Klinker- Glasproduktion Glaswerk- Fensterglas Gipskarton- Kalk Dachziegel-
        Naturstein- Asphalt Mineralwolle Fertigteil- Glasfabrik- Glashütte- Zementfabrik-
        Ziegelei-
        """,
    "metals": """
        Metallurgie- -metallurgie Stahl~ -stahl Aluminium- Hüttenwesen Hüttenindustrie
        Metall~ Metallverarbeitung Ferrolegierung- Eisen Roheisen Stahlwerk- Walzwerk-
        Kupferhütte Walzgut Gießerei- Stahlrohr- Schrott Walzstahl metallurgisch Hüttenwerk-
        -legierung Buntmetall- Kupferschmelze Metallprodukt- Metallerzeugnis- Kupferrohr-
        Kupferkathode- Titanschwamm- Draht- Gusseisen Aluminiumwerk- Edelstahl-
        Metallindustrie Bleche Stahlblech- Aluminiumoxid Tonerde Kathoden Armaturen
        Schrauben Werkzeuge Gussteile Schmiede- Ferrochrom- Ferrosilizium- Metallwaren
        Stahlwaren Stahlprodukt- Stahlkonstruktion- Metallkonstruktion- Aluminiumprofil-
        Zinkhütte- Bleihütte- Schmelzhütte- Stahlhütte- Eisenhütte- Stabstahl Betonstahl
        Kupferverarbeitung- Kupferware- Kupferfolie- Kupferdraht- Stahlträger- Stahlgüter-
        Stahlexport- Stahlimport- Stahlbau Aluminiumexport- Aluminiumbarren Ferromolybdän-
        """,
    "electronics": """
        Elektronik- -elektronik Halbleiter- Mikrochip- Chip Chips Smartphone-
        Computerproduktion Mikroelektronik- Chipindustrie Chipfertigung Handys Laptops
        Fernsehgerät- Fernseher Unterhaltungselektronik Computerhersteller- Leiterplatte-
        Messtechnik Optik Computer Tablets Mikroprozessor- Prozessoren Optoelektronik-
        Feinmechanik Telefonapparat- Elektronikbauteil- Uhrenindustrie- Uhrenbranche-
        Sensorik Computerchip- Leiterplatten- Notebooks Fernsehapparat- Speicherchip-
        Elektronikgerät- Elektronikwerk- Elektronikfabrik-
        """,
    "electrical": """
        Elektrotechnik- Elektrogerät- Haushaltsgerät- -haushaltsgerät Batterie- Kabelwerk
        Mittelspannung- Transformator- Transformatoren Elektromotor- Schaltanlage-
        Kühlschrank Kühlschränke Waschmaschine- elektrotechnisch Akku- Ladestation-
        Ladesäule- Elektroindustrie Elektrobranche Elektroherd- Generator Generatoren
        Leuchten Klimagerät- Elektroinstallation- Solarzelle- Kabelbaum- Kabelbäume
        Wechselrichter- Lampen Beleuchtungstechnik Stromaggregat- Elektroausrüstung-
        Weiße-Ware- Elektrowerk- Elektromaterial- Kühlgerät- Staubsauger- Kabelindustrie
        Kabelproduktion Kabelhersteller- Kabelexport- Kabelfabrik- Küchengerät- Gasherd-
        Gefrierschrank Gefrierschränke Klimaanlagenbau Trafos Elektrokabel- Elektroartikel-
        Artel Haushaltstechnik-
        """,
    "machinery": """
        Maschinenbau- -maschinenbau Anlagenbau- Landmaschine- Maschine Maschinen Maschinen-
        -maschine Werkzeugmaschine- Traktor Traktoren Traktoren- Mähdrescher-
        Sondermaschinen- Landtechnik- Industrieanlage- Melktechnik Motorenbau Motorenwerk
        Turbinenbau Anlagenbauer- Ausrüstungsindustrie Aufzüge Pumpen Kompressor-
        Erntemaschine- Bagger- Industrieausrüstung- Webstuhl Landmaschinen- Gabelstapler-
        Motoren Melkanlage- Roboter Bohrgerät- Bohranlage- Fördertechnik Hebetechnik
        Baumaschine- Förderanlage- Kühlanlage- Schlepper Agrartechnik Agrarmaschine-
        Werkzeugbau Textilmaschine- Verpackungsmaschine- Spezialmaschine- Maschinenteil-
        Sämaschine- Pflüge Melkroboter- Turbinenhersteller- Turbinenwerk- Spinnmaschine-
        Mühlentechnik Melkmaschine- Pumpenwerk- Pumpenfabrik- Traktorenwerk-
        Traktorenmontage- Gasturbine- Dampfturbine-
        """,
    "automotive": """
        Automobil- -automobil Auto Autos Autoindustrie Autobranche Automarkt Autobau-
        Autohersteller Autowerk Autofabrik Autoproduktion Autokonzern Autoteil Pkw- PKW- Lkw
        LKW Lastwagen- Nutzfahrzeug- Fahrzeugbau- Fahrzeug Fahrzeugindustrie
        Fahrzeugproduktion Kraftfahrzeug- Elektroauto- Elektrofahrzeug- -fahrzeug
        Elektromobilität Kfz Busse Wagenbau Chevrolet- Kia BYD Kleinwagen Omnibus-
        Fahrzeughersteller- Elektrobus- Personenwagen Lastkraftwagen- Motorrad Motorräder
        Elektrobusse Autozulieferer- Kfz-Teil- Kleinbusse Minibusse SUV SUVs E-Auto- E-Bus-
        Gebrauchtwagen- Neuwagen- Karosserie- Kraftwagen- Personenkraftwagen- Busfabrik
        Busproduktion Autoimporte Autoexporte Autohandel Autohaus Automobilindustrie-
        Sattelschlepper- Autobauer- Autozulieferung- Pkw-Montage- Fahrzeugmontage-
        Fahrzeugteile-
        """,
    "rail_air_ship_building": """
        Raumfahrt- Luftfahrt- Flugzeug- Schienenfahrzeug- Bahnindustrie Bahntechnik
        Schiffbau- Schnellzug- Schnellzüge- Liegewagen- Schlafwagen- Reisezugwagen-
        Personenzug- Trockenfrachter Schiffswerft- Lokomotive- -lokomotive Waggonbau-
        Waggon- -waggon Werft- Tanker Tankern Hubschrauber- Rakete- Kosmos Kosmodrom Boeing
        Airbus Triebzüge Triebzug- Hochgeschwindigkeitszug Hochgeschwindigkeitszüge
        Drohnenbau Weltraum- Schiffsbau Dreamliner Triebwagen- Metrowagen- U-Bahn-Wagen
        Straßenbahnwagen- Containerschiff- Frachtschiff- Güterwaggon- Loks Dieselloks E-Loks
        Raumschiff- Raumstation- Flugzeugbau- Satellitenstart- Weltraumbahnhof- Kosmonaut-
        Lokomotivbau- Stadler Alstom Talgo Bombardier Embraer Waggonwerk- Waggonfabrik-
        Lokomotivwerk- Lokomotivfabrik- Wabtec Rotem
        """,
    "electricity": """
        Strom~ Energie~ Energie- Gaskraftwerk- Kohlekraftwerk- Heizkraftwerk-
        Wärmekraftwerk- Hochspannung- -strommix Elektrizität- Kraftwerk- -kraftwerk
        Elektroenergie- -strom Stromnetz- Stromtrasse Umspannwerk- Fernwärme Wärmeversorgung
        Energetik Stromleitung- energiewirtschaftlich energetisch Netzausbau Stromkabel-
        Elektrizitätswerk- -energie Umspannanlage- Hochspannungsleitung- Verbundnetz-
        Hochspannungstrasse- Stromverbund- Wärmenetz- Spitzenlast- Übertragungsnetz-
        Stromspeicher- Kraft-Wärme- Netzanbindung- Windstrom- Solarstrom- Sonnenstrom-
        Ökostrom- Batteriespeicher- Strommachen Stromzähler-
        """,
    "renewables": """
        Windkraft- Windpark- Windenergie- Windrad Windanlage- Windfarm- Solar-
        Sonnenenergie- Sonnenkraft- Photovoltaik- Fotovoltaik- Wasserkraft- Wasserstoff-
        Geothermie- Biogas- Biomasse- Ökostrom- Grünstrom- Sonnen- Windstrom- Erneuerbare
        Erneuerbaren -windpark -solarpark -wasserkraftwerk -wasserstoff -windkraft
        -solarkraft Ökoenergie Sonne Wind Sonnenstrom- Solarstrom- Grünstromkorridor
        Windstrom Wellenkraft Windräder Solarpark- -windenergie -solarenergie -sonnenenergie
        Windturbine- Windstromanlage- Solarmodul- Sonnenkollektor- Kleinwasserkraft-
        Erdwärme- Elektrolyseur- Bioenergie- Solardach- Speicherkraftwerk- Wasserkräfte
        Kambarata- Rogun-
        """,
    "nuclear": """
        Kernenergie- Kernkraft- Atomkraft- Atomenergie- Atom~ AKW Nuklear- Atomreaktor-
        Reaktor Reaktoren nuklear Kernreaktor- Rosatom Kerntechnik Atommeiler Brennstab
        Brennstäbe Kernbrennstoff- -kernenergie -atomenergie Atombehörde
        """,
    "water": """
        Wasserwirtschaft- Wasser Wasserversorgung- Bewässerung- Trinkwasser- Abwasser-
        Wassernutzung Wasserressource- Wassermanagement Wasserfrage- Wassersektor
        Wasserkanal Wasserverteilung Wasserverbrauch Wasserthemen Wasserknappheit
        Wassermenge- Wasserreserven Wasserhaushalt Wasserpolitik Staudamm Staudämme Stausee
        Wasserleitung- Wasseraufbereitung wasserwirtschaftlich wassersparend
        Tröpfchenbewässerung Wasser- Talsperre- Flussbecken- Kanalbau Kläranlage-
        Entsalzung- Brunnenbau Wasserbau Pumpstation- Wasserkanäle Kanalisation- Stauseen
        Grundwasser- Wasserspar- Flusswasser Bewässerungskanal- Rückhaltebecken
        Tropfbewässerung- bewässern bewässert bewässerten
        """,
    "waste_environment": """
        Abfall- Müll- Recycling- Umwelt- Klima Klimaschutz- Klimawandel- Klimapolitik
        Klimaziel- Klimafreundlichkeit Klimaneutralität Klimaanpassung Klimafragen
        Kreislaufwirtschaft Treibhausgas- Emission- CO2- Ökologie Entsorgung- Naturschutz
        Biodiversität Methanemission- ökologisch klimafreundlich klimaneutral
        Dekarbonisierung- Klimakooperation Kohlendioxid- Luftqualität Luftverschmutzung
        Wiederaufforstung Wüstenbildung Artenschutz- Ökosystem- Luftreinhaltung Altlasten
        Deponie- Klimafonds Klimaabkommen Klimahilfe- Klimapartnerschaft- Klimainvestition-
        Klimafinanzierung Klimaprojekt- Klimatechnik Klimatechnologie- Energieeffizienz
        Umweltschutz- Artenvielfalt Meeresschutz Wertstoff- Sondermüll Müllverbrennung-
        Müllentsorgung- Treibhausgase Dürrebekämpfung Gletscher- CO₂ CO₂- Methan- Klimagas-
        Klimagipfel- Klimakonferenz- Weltklimakonferenz- Entkarbonisierung- Luftschadstoff-
        Naturgefahr- Naturkatastrophe- Gletscherschmelze Klimaschäden Klimaschaden Saxaul-
        """,
    "construction": """
        Bau Baubereich Bauwesen Bauwirtschaft Bausektor Baubranche Bauindustrie Baukonzern-
        Bauunternehmen- Baufirma Baufirmen Bauprojekt- Bauvorhaben Baugewerbe Wohnungsbau-
        Straßenbau- Hochbau Tiefbau Städtebau- Infrastruktur- Wohnungen Immobilien-
        Stadtentwicklung- Stadtplanung Wiederaufbau Sozialwohnung- Bauleistung-
        Infrastrukturvorhaben Bauauftrag Bauaufträge Hausbau Brückenbau Tunnelbau
        Bauunternehmer- Wohnhäuser Wohngebäude- Neubaugebiet- Bauwerk- Baumarkt Bauarbeiten
        Bauleute Bauträger- Wohnhaus Wohnviertel Wohnraum Stadtbau Neubauten Architektur-
        Bauausschreibung- Bautechnik Bauingenieur- Großbaustelle- Hochhäuser Tunnel Autobahn
        Autobahnen Baumaßnahme- Bauherren Bauherr Wohnblock Wohnblöcke-
        """,
    "retail_trade": """
        Einzelhandel- Großhandel- E-Commerce E-Commerce- Onlinehandel Online-Handel
        Internethandel Supermarkt Supermärkte Einkaufszentrum Einkaufszentren
        Elektronikmärkte Handelskette- Handelskonzern Versandhandel Marktplätze Ecommerce
        Onlinehändler- Onlineplattform- Handelsnetz- Warenhaus Kaufhaus Discounter-
        Einzelhändler- Großhändler- Ladenkette- Supermarktkette- Handelszentren Warenhäuser
        Onlineshop- Onlinemarktplatz- Filialnetz- Handelszentrum Handelszentrums Kaufhäuser
        Großmarkt Großmärkte-
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
        Trajekt Fährverbindung- Fährverkehr- -logistikzentrum Automobilstraße- Autostraße-
        Schnellstraße- Landstraße- Nationalstraße- Mautstraße- Straßennetz-
        Straßenabschnitt- Umgehungsstraße- Straßentunnel- Gleis Gleise Gleisen Spurweite
        Kurierdienst- Paketdienst- Frachter Direktverbindung- Lkw-Transit- Umschlagplatz
        Umschlagplätze Umschlagzentrum Speditions- Luftkorridor- Bahnfracht- Bahntransport-
        Bahnlücke Schienengüterverkehr Lagerhaus Lagerhäuser Logistiker- Transporteur-
        Fährlinie- Schiffsverkehr Schiffslinie- Seeweg- Transitland Transitgebühr-
        Fernverkehr- Luftfracht- Flugroute- Frachtgut Frachtgüter Straße Straßen
        Straßenübergang- Straßenübergänge- Grenzübergang- Grenzübergänge- Tunnel Fähre
        Fähren Grenzpunkt- Kontrollpunkt- Grenzstation- Zollstelle- Grenzübertritt-
        -fluglinie Züge Zügen Blockzug- Blockzüge- Laster Lastern Bahngleis- Ringstraße-
        Zufahrtsstraße- Passstraße- Bergstraße- Küstenstraße- Lkw-Genehmigung- Lkw-Fahrer
        Lastwagenfahrer- Handelsflotte- Handelsschiff- Frachtroute- Expresszug- Expresszüge-
        Fernzug Fernzüge Autozug Frachtzug- Frachtzüge- Zugpaar- Ölterminal- Tanker Tankern
        """,
    "tourism": """
        Tourismus- -tourismus Tourist- Touristen Urlauber- Gastgewerbe Hotellerie
        Hotelgewerbe Fremdenverkehr- Reisebranche touristisch Hotels Hotelbau Ferienort-
        Pilger- Übernachtung- Reiseverkehr Reiseveranstalter- Skigebiet- Urlaub Badeort-
        Kurort- Gastronomie- Ferien- Reiseziel- Hotelkette- Städtereise- Nächtigung-
        Hotelier- Hotelgäste Reisegruppe- Reisebüro- Kreuzfahrt- Thermalbad Thermalbäder
        Touristik- Gesundheitstourismus- Hotelkomplex- Ökotourismus- Urlaubsgäste
        Urlaubsort- Feriengäste Reiselust Hotelbett- Gästezahl- Gästestatistik-
        Besucherzahl- Reiseland bereist bereisen Gäste Gästen Skiort- Skitourismus
        Skifahrer- Ferienanlage- Reisemarkt Reiseanbieter- Reiseagentur- Strandurlaub
        Bergsteiger- Hotelanlage- Hotelzimmer- Luxushotel- -hotel Fünf-Sterne-Hotel-
        Herberge- Reiseführer Wanderer Wanderweg- Reisesaison Badeurlaub Kurgast Kurgäste
        Heilbad Heilbäder Touristikmesse- Pilgerreise- Pilgerfahrt- Pauschalreise- Hotel
        Besucher Besuchern Piste Pisten Skilift- Wintergäste Sommergäste Skipiste- pilgern
        pilgert pilgerten
        """,
    "telecoms": """
        Telekom- Glasfaser- Satelliten Satellit- Mobilfunk- Breitband- Internetverbindung-
        Internetzugang- Internetanschluss- Datenkabel Fernmelde- Funknetz-
        Kommunikationstechnik- Nachrichtentechnik Internetversorgung Datenleitung-
        Mobilfunknetz- Mobilfunkbetreiber- Funkturm Telefonie Telefonnetz- Internetnetz-
        Internetausbau Roaming- Telekommunikation- Glasfaserkabel- Mobilfunkanbieter-
        Datenverbindung- Fernmeldenetz- Kommunikationsnetz- Kommunikationssatellit- Nokia
        Ericsson Huawei
        """,
    "it": """
        IT IKT KI Digital- digital digitalisieren digitalisiert Digitalisierung- Software-
        Informationstechnik- Informationstechnologie- Rechenzentrum Rechenzentren Startup-
        Start-up- Cybersicherheit- E-Government- Datenzentrum Datenzentren Programmierer-
        Computerspiel- Cyber- Supercomputer- Blockchain- Cloud- Robotik- Informatik-
        Programmierung Hightech- IT-Park Onlinedienst- Datenaustausch- Computertechnik
        Technologieunternehmen Tech-Branche E-Verwaltung Cybersicherheits- Datenverarbeitung
        Gaming- Smart-City- Digitalwirtschaft- Datenschutz Datenwirtschaft IT-Branche
        Computerprogramm- Internetfirma Internetfirmen Internetplattform-
        Informationssystem- Onlineverwaltung
        """,
    "finance": """
        Banken Bankwesen Bankensektor Finanzen Finanzwesen Finanzsektor Finanzwirtschaft
        Finanzdienst- Finanzbranche Finanzmarkt- Finanzmärkte- Finanzzentrum- Finanzplatz
        Versicherung- Kapitalmarkt- Kapitalmärkte Börse- Zahlungsverkehr- Zahlungssystem-
        Wertpapier- Bankgeschäft- Leasing- Geschäftsbank- Interbanken- Bankverbindung-
        Finanz- Fintech- Bankkarte- Rückversicherung- Mikrofinanz- Kreditwirtschaft
        Bankenverband Anleihe- Eurobond- Bankfiliale- Kreditinstitut- Staatsanleihe-
        Investmentbank- Finanzaufsicht- Tochterbank- Börsengang Bankensystem- Steuerwesen
        Kryptowährung- Rückversicherer- Zahlungskarte- Kreditkarte- Banklizenz- Bankaufsicht
        Finanzinstitut- Aktienmarkt Aktienmärkte Aktien Bankenkooperation Wertpapiere
        Kapitalverkehr- Bankfachleute Bankgewerbe Sparkasse- Zahlungsdienst-
        Bankdienstleistung- Finanzwelt Zentralbanken Notenbanken EBRD EBWE Osteuropabank-
        Eximbank- Exim-Bank- Exportbank- Staatsbank- Exportkreditversicher- Exportversicher-
        Mikrokredit- Kleinkredit- Landeswährung- Privatbank- Investmentfonds- Zahlungsmittel
        Kreditversicher- Exportrisikoversicher- OeEB
        """,
    "science": """
        Forschung- -forschung Wissenschaft- Innovation- wissenschaftlich Akademie-
        Technopark- Technologietransfer Forscher- -innovation Grundlagenforschung-
        Forschungsreaktor Wissenschaftspark Wissenstransfer Sternwarte- Forschende
        Wissenschaftspartnerschaft- Raumforschung Forscherteam- Technologieforschung-
        Innovationszentrum- Innovationspartnerschaft- Technologiepark-
        Wissenschaftsakademie- Technologiezentrum Technologiezentren
        Technologiepartnerschaft- forschen forscht geforscht
        """,
    "public_security": """
        Verteidigung- Rüstung- Sicherheit Sicherheitsfragen Sicherheitspolitik Grenzschutz-
        Zoll Sicherheitskooperation Katastrophenschutz- Polizei- Militär- Terrorismus-
        Terrorabwehr Grenzsicherung- Zollwesen Zollverfahren Zollabfertigung
        Zollzusammenarbeit Streitkräfte Drohne- Waffen- Zollverwaltung- Drogenhandel
        Extremismus Militärtechnik wehrtechnisch verteidigungspolitisch sicherheitspolitisch
        Manöver Armee Soldaten Grenztruppen Luftabwehr- Terror- Geheimdienst- Munition-
        Zivilschutz Grenzkontrolle- Drogenschmuggel Kriminalität- Zollformalität-
        Grenzsicherheit- Cyberabwehr- Militärübung- Militärbasis Sicherheitskräfte
        Rauschgift- Menschenhandel Luftverteidigung- Panzer- Kampfjet- Kampfdrohne-
        Terrorbekämpfung Grenzpatrouille- Rüstungsgüter Zollabkommen Zollkooperation
        Zolldienst- Zollfragen Zollkontrolle- Cyberangriff- Militärhilfe- Drogenbekämpfung
        Rauschgifthandel Schleuser- Schmuggel- Grenzsicherung Truppenübung-
        Verteidigungsbündnis- Anti-Terror- Zollbeamte Zollbeamten Zöllner- Grenzwächter-
        Grenzabfertigung- Grenzbeamte Grenzbeamten Zollstelle- Zollpapier- Grenzposten-
        Polizist-
        """,
    "education": """
        Bildung- Berufsbildung- Ausbildung- -ausbildung Hochschul- -hochschule Universität-
        -universität Schule Schulen Schulbildung Studierende Studierenden Student- Studenten
        Stipendi- Schüler- Studienplatz Studienplätze Sprachkurs- Weiterbildung-
        Hochschulbildung Berufsschule- ausgebildet Lehrkräfte Lehrer- Fachschule-
        Kindergarten- Kindergärten -schule Studiengang- Studiengänge Qualifizierung-
        Schulwesen Lehrling- Deutschunterricht Sprachunterricht Studium Studenten-
        Studierenden- Alumni Fakultät- Studienprogramm- Studienaufenthalt- Lehrbuch-
        Lehrplan Kita Kitas Austauschprogramm- Doppelabschluss- Meisterschule Berufskolleg-
        Lehrwerkstatt Lehrwerkstätten Praktikum Praktika Praktikant- Schulbau- Lehrstuhl
        Lehrstühle Sprachzentrum Sprachzentren Germanistik Auszubildende Auszubildenden
        Azubi Azubis Umschulung- Lernende Erwachsenenbildung Fortbildung- Studiengebühr-
        Hochschulabsolvent- Bildungswesen Schulpartnerschaft- Hochschulpartnerschaft-
        Jugendaustausch Pflegeschule- Deutschlehrer- Sprachlehrer- Lehrgang Lehrgänge
        Lehrgängen geschult fortgebildet weitergebildet -fakultät studieren studiert
        studierten auszubilden ausbildet fortzubilden Schulung- schulen ausbilden -studenten
        -studentin -studentinnen -studierende -studierenden Absolvent- Immatrikul-
        Doktorand- Gymnasium Gymnasien Lyzeum Lyzeen Internat Internate Berufsschüler-
        -stipendium -stipendien Lehrstelle- Lehrbetrieb- Kollegs College- Vorschule-
        Schulgebäude Schulbücher Schulbuch Sprachdiplom- Sprachschule- Deutschkurs-
        Integrationskurs- Studienkolleg- Studienjahr Hörsaal Hörsäle Campus Lehrprogramm-
        Lehrplan- Bildungssystem Schüleraustausch Studentenaustausch Jugendbildung
        Fachhochschul- Technikum Abitur Lehrerbildung Lehrerausbildung erlernen erlernt
        """,
    "health": """
        Gesundheit- Medizin Medizinzentrum Krankenhaus- Krankenhäuser- Klinik- -klinik
        Pflege Pflegekraft Pflegekräfte- Pflegeberuf- Entbindungsstation- Arzt Ärzte-
        Mediziner- Gesundheitswesen medizinisch Hospital- Spital- Spitäler- Krankenpflege-
        Krankenschwester- Impfung- Patienten- Chirurgie Onkologie Herzchirurgie Poliklinik-
        Krebsbehandlung- Krebszentrum Impfstoffversorgung Altenpflege- Ärzteausbildung
        Sanatorium Sanatorien Gesundheitsversorgung Krebsklinik- Diagnostik-
        Organtransplantation- Rehabilitation- Tuberkulose Medizintourismus Zahnmedizin-
        Hebamme- Pfleger Pflegerin Pflegerinnen Pflegeschule- Pflegepersonal- Pflegeheim-
        Gesundheitspersonal Transplantation- Ärzteteam- Blutbank Blutbanken Telemedizin-
        Krankenhausbau Seuchenschutz Rettungsdienst- Krankenwagen- Hausärzt- Medizinstudium
        Medizinstudent- Pandemiebekämpfung Pandemievorsorge Impfstoff- Impfdosis Impfdosen
        Krankenversicherung- Krankenkasse- Beatmungsgerät- Atemmaske- Schutzmaske-
        Rettungswache- Rettungswesen Rettungssanitäter Notaufnahme- Notfallmedizin
        Blutspende- Corona-Test- Impfkampagne- Impfstofflieferung- Geburtsklinik-
        Geburtshilfe Kinderklinik- Kinderkrankenhaus- Herzklinik- Herzzentrum Augenklinik-
        Augenzentrum Hausarzt Fachärzt- Chirurg Chirurgen Onkologen Pflegeberufe Pflegewesen
        Pflegedienst- Pflegefachkräfte Pflegefachkraft Prothesen Orthopädie-
        Infektionskrankheit- Diabetes Hepatitis Malaria Dialyse- Ambulanz- Ambulatori-
        Operationssaal Operationssäle Intensivstation- Sanitätswesen Pflegeausbildung
        """,
    "culture_sport": """
        Kultur- Sport- -sport Medien Medien- Film- Theater- Museum- Museen Kunst Künste
        Musik- kulturell Kinofilm- Nomadenspiele Fußball- Olympi- Welterbe- Fernsehen
        Rundfunk Denkmal- Archäologie- Kino Kunstausstellung- Konzert- Orchester- Literatur-
        Denkmäler Kulturgut Kulturgüter Folklore- Volkskunst Kulturerbe- Schach- Ringer
        Fernseh- Filmproduktion- Buchmesse Ballett Oper Opern Zirkus Festival- -festival
        Bibliothek- Tanz Turnier- Asienspiele Weltmeisterschaft- Regisseur- Jugendkultur
        Filmfestival- Kulturtage Kulturjahr Kulturzentrum Goethe-Institut- Kunsthandwerk-
        Sportler- Nationalmuseum -museum Rundfunkanstalt- Sportstätte-
        """,
}

PAIRS = {
    "renewables": (
        ("erneuerbar", "energie"), ("erneuerbar", "quelle"), ("grün", "energie"),
        ("grün", "strom"), ("sauber", "energie"), ("alternativ", "energie"),
        ("grün", "quelle"), ("grün", "umbau"),
        ("regenerativ", "energie"), ("grün", "energien"), ("grün", "elektrizität"),
    ),
    "it": (
        ("künstlich", "intelligenz"), ("elektronisch", "verwaltung"), ("elektronisch", "system"),
        ("elektronisch", "regierung"), ("elektronisch", "dienst"),
    ),
    "mining": (("selten", "erde"), ("selten", "metall"), ("kritisch", "mineral"),
               ("kritisch", "metall")),
    "retail_trade": (("elektronisch", "handel"),),
    "nuclear": (("friedlich", "atom"),),
    "education": (("beruflich", "bildung"),),
    "finance": (("islamisch", "finanz"), ("islamisch", "bank")),
    "transport_logistics": (("transkaspisch", "route"), ("neu", "seidenstraße")),
    "waste_environment": (("grün", "wirtschaft"), ("grün", "agenda"), ("grün", "wachstum")),
    "tourism": (("ausländisch", "gast"), ("ausländisch", "gäste")),
}  # fmt: skip
"""Stems of an adjective and of the noun after it; together they name this sector and no other."""

NO_SECTOR = """
    Warenverkehr- Handelsverkehr- Rechtsverkehr Geschäftsverkehr Fremdenverkehrsamt
    Finanzierung- Finanzhilfe- Finanzinvestor- Finanzpaket- Finanzspritze- Milchstraße
    Goldmedaille- Golden- Klimaanlage- Maschinerie Verkehrssprache Autor- Autonom- Automat-
    Autokrat- Sicherheitsrat- Sicherheitskonferenz- Postkarte Postsowjet- Position- Flugblatt
    Kunststück Gipfel- Schuld- Zollsatz Zollsätze Zollfrei- Zollstatistik- Zollsenkung-
    Medienbericht- Medienangabe- Militärparade- Militärkapelle- -luftwaffe Modell- Modern-
    Energiebündel Geschäftsklima Investitionsklima -medaille Filmriss Vitamine -flüchtlingsstrom
    -besucherstrom -touristenstrom Ausflug Ausflüge Wissenschaftler- Hafenstadt- Hafenstädte-
    Wasserball- Bahnhofsviertel Medienvertreter- Kulturhauptstadt Transparen- Transportminister
    Termine Kondensstreifen Alkohol- Müller Müllers Müllern Müllerin- Ungarn Schacht- Schachtel-
    Akkumul- Akkura- Transition- Transitiv- Waffenstillstand- Waffenruhe- Waffenbruder-
    Waffenbrüder- Sonnenaufgang- Sonnenaufgäng- Sonnenuntergang- Sonnenuntergäng- Sonnenschein
    Sonnenbrille- Sonnensystem- Drahtseil- Drahtzieher- Militärputsch- Militärregierung-
    Militärorchester Militärmusik Militärmuseum Polizeieskorte- Polizeiangaben Ludwigshafen
    Friedrichshafen -schafen -diebstahl -ausflug -ausflüge Abflug Abflüge Überflug- Überflüge-
    -pflug -termine Termin Termins Kamin- Zustrom -warenstrom -handelsstrom -kapitalstrom
    -geldstrom -datenstrom -migrationsstrom -migrantenstrom -menschenstrom -güterstrom
    -finanzstrom Golfstrom Ströme Strömen Meinungsforschung- Ursachenforschung Marktforschung-
    Herausbildung- Holzkohle- Titanen Plastiken Zinken Datenverkehr- Schriftverkehr Briefverkehr
    Telefonverkehr Publikumsverkehr Zahlungsziel- Finanzmittel- Finanzrahmen- Finanzbedarf
    Finanzlücke- Finanzkraft Finanzloch Finanzamt- Finanzplan- Finanzström- Zölle Zöllen
    Zollunion- Zolltarif- Verteidigungsausgabe- Verteidigungshaushalt- Verteidigungsetat
    Rüstungsausgabe- Militärausgabe- Militärhaushalt Wehretat Reise Reisen Reisens
    Latschin-Korridor- Sicherheiten Sicherheitsgarantie- Sicherheitskontrolle-
    Sicherheitsvorkehrung- Währungsreserve- Kulturkreis Kulturschock Bahnhof Bahnhofs Bahnhofs-
    Bahnsteig- Sportsgeist Sportsfreund- Filmaufnahme- Medienecho Medieninteresse
    Pressekonferenz- Flughafenempfang Stahlhelm- Goldgrube Goldrausch Goldstück Salzburg-
    Salzach Papierform Papiertiger- Papiere Papieren Positionspapier- Strategiepapier-
    Arbeitspapier- Grundsatzpapier- Reisepass Reisepässe Straßenrand Bildungsbürger-
    Kohlendioxidpreis Optiker- Blumenstrauß Fahrplan Fahrplans Fahrpläne Fahrplänen
    Werkzeugkasten Werkzeugkoffer Motorenlärm Transportkosten Frachtkosten Stromkosten
    Medienmitteilung- Medienkonferenz- Energieträger- Energies Energiekonzern- Finanziell-
    Finanziert- Finanzieren- Finanzjahr- Börsensaal Touristenzone Badeort Kurort Wasserspiegel-
    Wassertiefe- Satellitendaten Satellitenbild- Zollverwaltung- Zollbehörde- Transitvertrag-
    Transitstaat- Felsenreitschule Maschinenhaus- Marmorfassade- Grenztruppen -malmström Solaris
    Ineichen-Fleisch Kulturen Grenzverkehr Grenzverkehrs Nicht-Öl-Handel Wasserhähne
    Transiteinnahme- Umgangssprache Mullah-
    """
"""Words that look like one of the above and name no sector."""

IN_PASSING = """
    Klinik Spital Spitäler Hospital Arzt Ärzte Patienten Lehrer Lehrerin Schule Schulen Schüler
    Schülerin Universität Akademie Student Studenten Kita Museum Museen Theater Teppich Kleidung
    Kleider Mode Seide Schuh Schuhe Stoffe Uniformen Hemden Socken Häute Felle Pelz Wein Weine
    Tee Bier Wodka Kognak Cognac Sekt Kaffee Butter Kekse Wurst Honig Schokolade Zucker Mehl
    Saft Säfte Salz Fisch Fische Kaviar Äpfel Trauben Melonen Zwiebeln Beeren Linsen Oliven
    Zitronen Orangen Rosinen Nüsse Schafe Rinder Vieh Bauern Glas Beton Marmor Granit Eisen Gold
    Silber Platin Diamant Holz Papier Karton Kartons Auto Autos Busse Panzer Soldaten Armee
    Streitkräfte Manöver Polizei Waffen Terror Fernsehen Rundfunk Film Musik Konzert Orchester
    Kino Literatur Denkmal Denkmäler Oper Opern Ballett Tanz Zirkus Hotels Urlaub Ferien
    Hubschrauber Flugzeug Rakete Fernseher Handys Chip Computer Uhren Lampen Werkzeuge Schrauben
    Schlepper Gleis Gleise Metro Infrastruktur Terminal Korridor Notenbank Zentralbank Finanzen
    Börse Aktien Motoren Wolle Labor Forscher Maut Kosmos Erde Gewebe Gewürze Optik Tabak
    Zigaretten studiert studierten Tänzer Fußball Kräuter Weiden Ziegen Kühe Schweine Gebäck
    Snacks Campus Hefe Chirurg Chirurgen Farben Bullen Wanderer Flaschen
    """
"""Words of buildings, people and things that reports also use for colour: they name a branch only
in a sentence that gives a figure or speaks of co-operation."""

CO_OPERATION = """
    erhält erhalten
    gefragt nachfrage nutzung eröffn filiale gründ geld spende schenk zusammenarbeit
    zusammenwirk kooperation kooperier abkommen vereinbar vertrag verträge projekt vorhaben
    ausbau ausbauen investi export import ausfuhr einfuhr liefer handel bereich sektor
    branche memorandum partnerschaft austausch programm förder errichte modernis fabrik
    produ herstell markt waren güter umsatz firm konzern bauen baut gebaut sanier themen
    thema tagesordnung sprachen besprach erörter behandel berieten beraten felder feld
    gebiet anbau ernte verkauf kauf bezog bezieh kredit finanzier beteilig unterzeichne
    unterschr prozent million milliarde drittel viertel hälfte ausbildung verdoppel tonnen
    schickt schicken zurückkommen papiere dokumente initiativ strategie plan pläne
    """.split()
"""Beginnings of words that show a field of co-operation, a ware or a figure."""

CO_OPERATION_HEADS = (
    "industrie sektor branche wirtschaft export exporte import importe ausfuhr ausfuhren einfuhr "
    "einfuhren lieferung lieferungen handel projekt projekte investition investitionen produktion"
).split()
"""Ends of compounds that show the same."""

MISLEADING = (
    ("metall metalls", r"\b(?:de[rsmn]|[Dd]as|diese[sm]|strahlende[sn]) (?:\w+ )?", ""),
    (  # flying ones
        "maschine maschinen",
        r"\b(?:in de[rn]|Flotte [^.]{0,40}) ",
        r" (?:vom Typ|des Typs|nach|in der Woche|pro Woche|w(?:ö|oe)chentlich)",
    ),
    ("gold gold-", "", r" und Devisen"),
    ("börse", r"\b[Aa]n der (?:\w+ )?", ""),
    (
        "baumwollfelder baumwollfeldern baumwollernte",
        r"(?:Kinder|Zwangs)arbeit \w+ (?:de[rn] )?",
        "",
    ),
    ("rohstoff rohstoffs", r"\b(?:diese[smnr]|dieses einen) ", ""),
    ("kohle", r"\b(?:aus|weil) (?:der )?", ""),  # power is made of it
    (
        "minen",
        r"\b(?:Räumung von|Stacheldraht und|Suche nach) ",
        " (?:räumen|geräumt|an der Grenze|lagen|lägen|im Boden)",
    ),
    (
        "bau baus bauarbeiten",
        r"(?<!\bin )(?<!\bauf )\b(?:[Dd]e[rmns]|[Dd]essen|[Dd]eren|[Ii]hr|[Bb]eim|[Ii]m"
        r"|[Dd]iese[nrms]|wegen) ",
        "",
    ),
    ("umwelt klima klimaschutz", r"[Mm]inisterium für (?:\w+ und )?", ""),
    ("seidenstrasse", r"\b(?:an|über|entlang) de[rn] ", ""),
    ("ökologisch", "", r" bewirtschaftet"),
    ("ökologischem ökologischen", "", r" (?:Anbau|Landbau|Landwirtschaft)"),
    ("kraftwerk kraftwerks", "", r" (?:Kambarata|Rogun|Nurek)"),
    (
        "digital digitale digitalen digitaler",
        "",
        r" (?:Wirtschafts|Treffen|Gipfel|Konferenz"
        r"|Format|Forum)",
    ),
    ("verkehr", r"\b[Ii]m ", " mit"),
    ("wiederaufbau", "f(?:ü|ue)r ", ""),  # the name of a bank
    ("schule schulen", "", r"[^.;]{0,40}\bangeschlossen"),  # to the grid: no matter of teaching
    ("flughafen flughafens", r"\b(?:am|vom|zum|im|auf dem|dem) ", ""),
    (
        "medien",
        r"\b(?:[Ll]aut|[Ii]n|[Nn]ach|[Vv]or) (?:den )?(?:\w+en )?",
        r" (?:bericht|meld|zufolge|schr[ie]|beziff|nenn|spekul|vermut)",
    ),
    ("sicherheit", r"\b(?:[Mm]it|als|zur) (?:aller )?", ""),
    ("klima", r"(?:freund|gut|vertrau|konstruktiv|herzlich|offen|politisch)\w* ", " f(?:ü|ue)r"),
    # A customs office, or a duty of so much; the field has no article.
    (
        "zoll",
        r"\b(?:de[rmn]|ein|eine[mn]|beim|vom|am|[Dd]urch|kein|noch)(?: \w+ische[nr]?)? ",
        " (?:von|auf|in Höhe)",
    ),
    ("zolls zolles", "", r".?"),
    ("finanzen", r"(?:ffentliche[nr]?|[Ss]taatlichen?|solide[nr]?|[Ii]hren?) ", ""),
    ("gesundheit", r"w(?:ü|ue)nsch\w* [^.;]{0,30}", r"[^.;]{0,60}w(?:ü|ue)nsch"),
    ("emission emissionen", "", r" (?:von|einer|der) \w*(?:[Aa]nleihe|[Bb]ond|Aktie)"),
    ("lkw lastwagen", r"\b(?:auf|per|mit|von|für|wie) (?:de[mn] )?", ""),
    ("energie", r"\b(?:[Vv]oller|[Mm]it aller) ", ""),
    ("kultur kulturen", r"\b(?:politische[nr]?|eine[r]?) ", " de[rs] (?!Länder)"),
)
"""Words that may mislead, what then stands right before them and right after them."""

THROUGH_PIPES = re.compile(r"\b(?:Gas|Erdgas|Öl|Erdöl|Rohöl|Kubikmeter|m³|Strom)")
ON_WHEELS = re.compile(r"Güter|Fracht|Container|Waren|Lkw|LKW|Bahn|Straße|Verkehr|Logistik")
OF_ORE = re.compile(r"Erz|Gold|Uran|Lithium|Kupfer|Kohle|[Mm]ineral|Metall|Wolfram|Selten|Antimon")
AS_WARES = re.compile(
    r"Werk|[Mm]onti|[Mm]ontage|[Hh]erstell|[Pp]rodu|[Ff]ertig|[Ll]iefer|[Ee]xport|[Ii]mport|usfuhr"
    r"|infuhr|[Kk]auf|Marke|[Bb]estell|[Ff]abrik|Fahrzeugbau|[Bb]ezog|[Bb]ezieh|angeschafft"
)
COUNTED = re.compile(
    r"(?:\d[.'’ \u00a0]\d{3}|[Mm]illion(?:en)?|[Tt]ausend\w*|[Zz]ahl (?:der|von)|[Zz]ustrom der)"
    r" (?:[a-zäöüß]+e[rn]? )?\Z"
)
TO_SLEEP_IN = re.compile(
    r"Zimmer|Betten|Sterne|\b(?:ge)?bau(?:t|en)\b|errichte|entsteh|Bau|Kette|[Ii]nvest"
)
AT_BORDER = re.compile(r"Grenz|[Ss]tau|abgefertigt|Abfertigung|gefahren|Kontrollpunkt")

IDIOMS = (
    r"Öl ins Feuer|reinen Wein|Wasser in den Wein|ins Wasser|unter Wasser"
    r"|über Wasser (?:zu )?(?:ge)?h[aiä]lt|hei(?:ß|ss)e[ns]? Eisen|alten Eisen|Eisen im Feuer"
    r"|in Mode|(?:den|rote[nrm]?) Teppich"
    r"|(?:gegen|mit) (?:den|dem) Strom|unter Strom|Gold wert|Musik in|zu Papier"
    r"|(?:auf|dem|das|dieses|ein|einem) Papier|freie Bahn|auf die (?:schiefe )?Bahn|auf der Bahn"
    r"|aus der Bahn|sicheren Hafen|Klima des|Klima der"
)
"""Turns of phrase in which a word of a branch means something else."""

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
    reexport wiederausfuhr
    linie hof quote modernisierung verbindung anbindung trassen tunnel becken verladung
""".split()
"""What a short stem is joined with when it names a branch or its goods."""

OTHER_VOWEL = frozenset("Röhre Röhren Fahren Fahrens Gastes Besuchers".split())
"""Words that are one with a branch's word only without their vowels' dots: no "Rohre", "Fähren"."""
