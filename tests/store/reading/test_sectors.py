"""Branches of the economy, and the words that only look like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.reading.sectors import find_sectors
from store.vocabulary import SECTORS


def sectors(text: str) -> str:
    return " ".join(sorted({mention.sector for mention in find_sectors(text)}))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sie sprachen über Landwirtschaft und Verkehr.", "agriculture transport_logistics"),
        ("Projekte der Öl- und Gasindustrie", "oil_gas"),
        ("im Agrar-, Chemie- und Textilsektor", "agriculture chemicals textiles"),
        ("Die Agrarexporte stiegen um 5 Prozent.", "agriculture"),
        ("ein Ausbau der grünen Energie", "renewables"),
        ("Lieferungen von Erdgas und Strom", "electricity oil_gas"),
        ("ein Wasserkraftwerk am Naryn", "renewables"),
        ("das Kernkraftwerk bei Dschisach", "nuclear"),
        ("Strom aus Sonne, Wind und Wasser", "electricity renewables"),
        ("ein Gaskraftwerk mit 500 MW", "electricity"),
        ("der Abbau Seltener Erden und kritische Minerale", "mining"),
        ("Kupfer und Uran", "mining"),
        ("Anleihen, Börse und Banken", "finance"),
        ("die Bahnstrecke und der Hafenausbau", "transport_logistics"),
        ("Mehr Fluggäste, mehr Touristen", "tourism transport_logistics"),
        ("künstliche Intelligenz und E-Commerce", "it retail_trade"),
        ("eine IT-Plattform", "it"),
        ("Sie stecken Geld in den Bau und in Hotels.", "construction tourism"),
        ("Kooperation bei Bildung, Kultur und Sport", "culture_sport education"),
        ("ein Abkommen der Verteidigungsministerien", "public_security"),
        ("ARZNEIMITTEL UND MASCHINENBAU", "machinery pharma"),
        ("eine Fabrik für Haushaltsgeräte und Zement", "building_materials electrical"),
        ("Einzelhandel und Großhandel", "retail_trade"),
        ("die berufliche Bildung", "education"),
        ("Land­wirt­schaft", "agriculture"),
        ("Exportiert werden Haselnüsse, Reis und Papier.", "agriculture wood_paper"),
        ("Eine Spinnerei wird gebaut, Strickmaschinen folgen.", "machinery textiles"),
        ("Die Waschmaschinen kommen aus der Türkei.", "electrical"),
        ("die Goldreexporte", "mining"),
        ("Besser läuft es beim Gas: Der Transit stieg auf 2 Mrd. Kubikmeter.", "oil_gas"),
        ("Sie bauen die Automobilstraße nach Kulma aus.", "transport_logistics"),
        ("Dort liefern Wasser, Wind und Sonne den Strom.", "electricity renewables"),
        ("Texte zu Rüstung, Zoll und Rückübernahme", "public_security"),
        ("60 junge Leute beginnen eine Ausbildung in den Kliniken.", "education health"),
        ("Der Export von Teppichen und Wein nahm zu.", "food textiles"),
        ("Gold für 3 Mrd. Dollar ging in die Schweiz.", "mining"),
        ("Zusammenarbeit der Zentralbanken", "finance"),
        ("Die Klinik erhält neue Geräte.", "health"),
        ("Universitäten beider Länder vereinbarten einen Austausch.", "education"),
        ("Der Transit von Waren auf der Straße wächst.", "transport_logistics"),
        ("ein neues Terminal wird gebaut, Terminalbetreiber ist China", "transport_logistics"),
        ("Die Zahl der Flüge soll steigen, am Grenzübergang wird gebaut.", "transport_logistics"),
        ("Sie sprachen über Wasser, Wald und Strom.", "electricity forestry_fishing water"),
        ("Aus Polen kommen Textilien und Glas.", "building_materials textiles"),
        ("Viele arbeiten auf dem Bau, andere bei dem Bau von Häusern.", "construction"),
        ("Die Gletscher schrumpfen, der Methanausstoß soll sinken.", "waste_environment"),
        ("Die Eximbank öffnet eine Kreditlinie.", "finance"),
        ("Neue Vorhaben betreffen seltene Metalle.", "mining"),
        ("Die Lieferung von „grünem“ Strom wird geprüft.", "renewables"),
        ("Das Werk montiert Lastwagen.", "automotive"),
        ("Täglich werden dort 900 Lastwagen abgefertigt.", "transport_logistics"),
        ("Im Hafen fehlt eine Fähre.", "transport_logistics"),
        ("Die Lagerstätte birgt Gold und Uran.", "mining"),
        ("Die Lagerstätte birgt 3 Mrd. m³ Gas.", "oil_gas"),
        ("Trockenobst und Kupferfolien gehen nach Wien.", "agriculture food metals"),
        ("Die Zahl der ausländischen Gäste stieg.", "tourism"),
        ("In Wien studieren 500 Usbeken.", "education"),
        ("Die Bahn durch das Gebirge soll wachsen.", "transport_logistics"),
        ("Sie bauen das Kraftwerk Kambarata gemeinsam.", "renewables"),
        ("Polen liefert Bohnen, Kiwis und Obstkonserven.", "agriculture food"),
        ("Die Bauernhöfe halten Kühe für die Milchwirtschaft.", "agriculture food"),
        ("Aus der Gerberei kommen Lederwaren.", "textiles"),
        ("Im Vorjahr kamen 58.000 polnische Gäste.", "tourism"),
        ("Die Zahl der Besucher nahm zu.", "tourism"),
        ("Dort entsteht ein Hotel mit 400 Zimmern.", "tourism"),
        ("Stadler liefert 20 Züge.", "rail_air_ship_building transport_logistics"),
        ("Der Waggonbau hofft, die Lokomotivfabrik auch.", "rail_air_ship_building"),
        ("Geschenkt wurden 50 Beatmungsgeräte und Impfdosen.", "health"),
        ("Sie wollen 3.000 Fachleute ausbilden und schulen.", "education"),
        ("Für den Flughafen Manas gibt es 11 Mio. Dollar.", "transport_logistics"),
        ("Sechs Millionen Flaschen gehen nach Wien, am Aralsee wird Saxaul gepflanzt.",
         "food forestry_fishing waste_environment"),
        ("Die Felder werden bewässert, die Holzhäuser geliefert.", "water wood_paper"),
        ("Sie fördern dort 60.000 Barrel am Tag.", "oil_gas"),
        ("Das Ölterminal verlud 3 Mio. Tonnen.", "oil_gas transport_logistics"),
        ("Siemens liefert Gasturbinen, Orano sucht Uran.", "machinery mining"),
        ("Die Pisten locken Wintergäste.", "tourism"),
        ("Die Stahlquote steigt um 20.000 Tonnen.", "metals"),
        ("Der Futteranbau wächst, Wohnblöcke entstehen.", "agriculture construction"),
        ("Usbekistan kauft sechs Schnellzüge.", "rail_air_ship_building"),
        ("Geredet wurde über Naturgefahren und grünes Wachstum.", "waste_environment"),
    ],
)  # fmt: skip
def test_a_branch_is_found(text: str, expected: str) -> None:
    assert sectors(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Der Handel zwischen beiden Ländern und der Warenverkehr wuchsen.",
        "Die Industrie klagt.",
        "Energieminister Almassadam Satkalijew und das Verkehrsministerium",
        "der Minister für Bergbau, Chemie und leichte Industrie",
        "der Bau eines Zentrums und die Bildung einer Kommission",
        "nach Angaben des Zolls",
        "weil it und ki keine Wörter sind",
        "Die Gäste des Gastgebers kamen aus Vegas.",
        "Der Kanzler heißt Merz.",
        "ein Konzern namens KazTransGas",
        "eine Finanzierung der Europäischen Bank für Wiederaufbau",
        "An der Grenze stauen sich die Lastwagen.",
        "ein Ausflug ans Meer",
        "Das Investitionsklima ist gut.",
        "Man sprach in gutem Klima, mit Sicherheit zum letzten Mal, wie Medien berichten.",
        "die Kunst der Diplomatie, der Strom von Flüchtlingen, die Hafenstadt",
        "Die Autoren bauten ein Modell.",
        "Kasachstans Müller und die Ungarn kamen zu ersten Terminen.",
        "Es roch nach frischem Teppich, der Wein stand bereit, ein Orchester spielte.",
        "Man gießt Öl ins Feuer; keiner schenkt reinen Wein ein.",
        "Zölle, die Zollunion und ein Zoll von 10 Prozent",
        "Liebe geht auch hier durch den Zoll.",
        "Er wünschte dem Gast Gesundheit; Gesundheit hat er auch uns gewünscht.",
        "Die Notenbank hob den Zins. Öffentliche Finanzen: Verteidigungsausgaben steigen.",
        "Es fehlen Unterkünfte ebenso wie Lehrer. Die Kliniken suchen Leute.",
        "Dann sind die Präsidenten mit dem Auto in die Oper gefahren.",
        "Der Waffenstillstand hält, ein Diebstahl wurde angezeigt, der Zustrom sinkt.",
        "Waren werden auf Lkw umgeladen.",
        "Wegen des Kriegs sind die Transportkosten gestiegen.",
        "Der Kanzler kam am Flughafen an, die Militärkapelle spielte, Soldaten standen Spalier.",
        "Minister Testow hat einst in Moskau an der Universität studiert.",
        "Südlich davon ist die Infrastruktur längst in Betrieb; 110 km fehlen.",
        "Die Waren- und Kapitalströme wachsen, 26 Papiere liegen vor.",
        "Über den Latschin-Korridor wurde geschwiegen.",
        "Der Handel brach in der Pandemie ein, wie es in finnischen Medien hieß.",
        "Zwischen beiden liegt ein Kabel auf dem Meeresgrund. Der Bau soll lange dauern.",
        "Neue Turbinen laufen; das Metall glänzt.",
        "Es ging um die Räumung von Minen.",
        "Finanziell war wenig zu holen, im Finanzjahr davor mehr.",
        "Sie trafen sich in der Touristenzone.",
        "die Staatssekretärin im Bundesministerium für Wirtschaft und Klimaschutz",
        "In Wien kostet eine Röhre durch das Meer viel.",
        "Die 200 Gäste klatschten, die Besucher auch.",
        "Nationalrat Jürg Stahl sprach in Taschkent.",
        "Die Gold- und Devisenreserven wuchsen um 3 Prozent.",
        "Eine Million Minen lägen noch im Boden, sagte er.",
        "An der Londoner Börse kostet das Fass 63 Dollar.",
        "Keine Kinderarbeit auf den Baumwollfeldern mehr.",
        "Das freut die Wirtschaft des Gastes, sagt Mullah Omar.",
        "Kaum noch Zoll wird fällig, zählt der georgische Zoll.",
        "Die Rohre sind voll, die Reisenden müde, die Seuche vorbei.",
        "Sie trafen sich im Hotel Plaza.",
        "Der Handel ohne Erdöl wuchs um 3 Prozent, der außerhalb des Energiesektors auch.",
        "Er kauft fünf Maschinen vom Typ A320.",
        "Für den kleinen Grenzverkehr gilt das nicht.",
        "Er sagte das vor den Medien; Medien beziffern den Handel auf 3 Mio. Euro.",
        "Zum digitalen Wirtschaftstag kam Cecilia Malmström, es ging um autonomes Fahren.",
    ],
)
def test_words_that_only_look_like_a_branch(text: str) -> None:
    assert sectors(text) == ""


def test_a_mention_says_where() -> None:
    text = "Themen waren die Rüstungsindustrie und grüner Strom."
    assert [text[m.start : m.end] for m in find_sectors(text)] == [
        "Rüstungsindustrie",
        "grüner Strom",
    ]


@given(st.text(st.characters() | st.sampled_from("Öl-Gas und Bau, grüne Energie"), max_size=80))
def test_no_text_breaks_it(text: str) -> None:
    for mention in find_sectors(text):
        assert 0 <= mention.start < mention.end <= len(text)
        assert mention.sector in SECTORS
