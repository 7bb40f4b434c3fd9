"""People with their offices and countries, as German sentences introduce them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.reading.countries import find_countries
from store.reading.names import same_person
from store.reading.participants import find_people


def people(text: str, parties: str, host: str | None = None) -> list[tuple[str, str, str | None]]:
    found = find_people(text, find_countries(text), tuple(parties.split()), host)
    return [(person.name, person.role, person.country) for person in found]


@pytest.mark.parametrize(
    ("text", "parties", "expected"),
    [
        (
            "Usbekistans Außenminister Bachtijor Saidow empfing die deutsche Außenministerin "
            "Annalena Baerbock.",
            "DE UZ",
            [("Bachtijor Saidow", "Außenminister", "UZ"),
             ("Annalena Baerbock", "Außenministerin", "DE")],
        ),
        (
            "Nurlan Beispielow, Präsident Kasachstans, sprach mit dem Präsidenten der Republik "
            "Usbekistan, Bek Probow, in Chiwa.",
            "KZ UZ",
            [("Nurlan Beispielow", "Präsident", "KZ"), ("Bek Probow", "Präsident", "UZ")],
        ),
        (
            "Die Minister Arman Testow (Kasachstan) und Lasis Probow (Usbekistan) kamen.",
            "KZ UZ",
            [("Arman Testow", "Minister", "KZ"), ("Lasis Probow", "Minister", "UZ")],
        ),
        (
            "Die Präsidenten Kasachstans und Usbekistans, Aman Testow und Bek Probow, kamen.",
            "KZ UZ",
            [("Aman Testow", "Präsident", "KZ"), ("Bek Probow", "Präsident", "UZ")],
        ),
        (
            "Bundeskanzler Max Muster traf seinen kasachischen Amtskollegen Roman Testow.",
            "DE KZ",
            [("Max Muster", "Bundeskanzler", "DE"), ("Roman Testow", "Bundeskanzler", "KZ")],
        ),
        (
            "Der russische Vizeminister Iwan Testow den Bauplan und Polens Landrat Jan van den "
            "Berg die Karte.",
            "PL RU",
            [("Iwan Testow", "Vizeminister", "RU"), ("Jan van den Berg", "Landrat", "PL")],
        ),
        (
            "Parlamentarische Staatssekretärin Anna Muster sprach mit Agrarminister Aidarbek "
            "Saparow aus Kasachstan.",
            "DE KZ",
            [("Anna Muster", "Parlamentarische Staatssekretärin", "DE"),
             ("Aidarbek Saparow", "Agrarminister", "KZ")],
        ),
        (
            "Der stellvertretende Ministerpräsident Kasachstans, Serik Beispielow, war dabei.",
            "DE KZ",
            [("Serik Beispielow", "stellvertretender Ministerpräsident", "KZ")],
        ),
        (
            "Gesprochen hat Cem Örnek, der Vorsitzende der türkischen Handelskammer.",
            "TR UZ",
            [("Cem Örnek", "Vorsitzender der türkischen Handelskammer", "TR")],
        ),
        (
            "Wie Rustam Probow mitteilte, Usbekistans Minister für Bau und Verkehr, geht es voran.",
            "TR UZ",
            [("Rustam Probow", "Minister für Bau und Verkehr", "UZ")],
        ),
        (
            "Der Präsident des Europäischen Rates, Luís Modelo, und Kommissarin Ann Muster kamen.",
            "EU UZ",
            [("Luís Modelo", "Präsident des Europäischen Rates", "EU"),
             ("Ann Muster", "Kommissarin", "EU")],
        ),
        (
            "Für die Türkei sprachen Vizepräsident Ali Örnek und Handelsminister Can Deneme.",
            "AZ TR",
            [("Ali Örnek", "Vizepräsident", "TR"), ("Can Deneme", "Handelsminister", "TR")],
        ),
        (
            "Auf usbekischer Seite nahm Zentralbankchef Murat Testow teil.",
            "CH UZ",
            [("Murat Testow", "Zentralbankchef", "UZ")],
        ),
        (
            "Das sagte der stellvertretende Vorsitzende des turkmenischen Rats, Ata Testow, dort.",
            "TM UZ",
            [("Ata Testow", "stellvertretender Vorsitzender des turkmenischen Rats", "TM")],
        ),
        (
            "Südkoreas Präsident Kim Min-jun und Chinas Vizepremier Li Xiaoming sprachen.",
            "CN KR",
            [("Kim Min-jun", "Präsident", "KR"), ("Li Xiaoming", "Vizepremier", "CN")],
        ),
        (
            "US-Vizepräsident J. D. Probe und Kronprinz Said bin Ali Al Mithal sprachen in Riad.",
            "SA US",
            [("J. D. Probe", "Vizepräsident", "US"),
             ("Said bin Ali Al Mithal", "Kronprinz", "SA")],
        ),
        (
            "Der Gouverneur des Gebiets Mangystau, Nurlan Testow, kam mit Sachsens "
            "Ministerpräsident Max Muster.",
            "DE KZ",
            [("Nurlan Testow", "Gouverneur des Gebiets Mangystau", "KZ"),
             ("Max Muster", "Ministerpräsident", "DE")],
        ),
        (
            "Nursultan Nasarbajew empfing Shavkat Mirziyoyev.",
            "KZ UZ",
            [("Nursultan Nasarbajew", "Präsident", "KZ"),
             ("Shavkat Mirziyoyev", "Präsident", "UZ")],
        ),
        (
            "Mirsijojew in Berlin\n\nDort sprach Usbekistans Präsident Schawkat Mirsijojew. "
            "Präsident Mirziyoyev dankte.",
            "DE UZ",
            [("Schawkat Mirsijojew", "Präsident", "UZ")],
        ),
        (
            "Dabei war auch Jan Beispiel, der Leiter der UN-Mission.",
            "KZ UZ",
            [("Jan Beispiel", "Leiter der UN-Mission", None)],
        ),
        (
            "PRÄSIDENT TOKAJEW IN TASCHKENT\n\nKassym-Jomart Tokajew kam am Montag.",
            "KZ UZ",
            [("Kassym-Jomart Tokajew", "Präsident", "KZ")],
        ),
        (
            "Die deutsche Delegation führte Vizeministerin Ann Muster, die usbekische der Erste "
            "Stellvertretende Minister Bek Probow.",
            "DE UZ",
            [("Ann Muster", "Vizeministerin", "DE"),
             ("Bek Probow", "Erster Stellvertretender Minister", "UZ")],
        ),
        (
            "Den Vorsitz hatten seitens Polens der Minister für Entwicklung und Technologie Jan "
            "Muster und von georgischer Seite Vizeminister Lado Testidse.",
            "GE PL",
            [("Jan Muster", "Minister für Entwicklung und Technologie", "PL"),
             ("Lado Testidse", "Vizeminister", "GE")],
        ),
        (
            "Geleitet wurde sie von Botschafterin Ann Muster seitens der Schweiz.",
            "CH KG",
            [("Ann Muster", "Botschafterin", "CH")],
        ),
        (
            "Polens Minister für Handel, Industrie und Verkehr, Jan Muster, sprach mit dem für Öl "
            "und Gas zuständigen Vizepremier Ata Testow.",
            "PL TM",
            [("Jan Muster", "Minister für Handel, Industrie und Verkehr", "PL"),
             ("Ata Testow", "Vizepremier", "TM")],
        ),
        (
            "In Berlin sprach sie mit dem Chef des Staatskonzerns Testgas, Ata Probow, lange.",
            "DE TM",
            [("Ata Probow", "Chef des Staatskonzerns Testgas", "TM")],
        ),
        (
            "Präsident Emmanuel Macron und sein Außenminister Max Muster kamen nach Wien.",
            "AT FR",
            [("Emmanuel Macron", "Präsident", "FR"), ("Max Muster", "Außenminister", "FR")],
        ),
        (
            "Kasachstan, Georgien und Polen gründen etwas. Die Minister Ada Eins, Ben Zwei und "
            "Cem Drei unterschrieben.",
            "GE KZ PL",
            [("Ada Eins", "Minister", "KZ"), ("Ben Zwei", "Minister", "GE"),
             ("Cem Drei", "Minister", "PL")],
        ),
        (
            "Ministerin Ann Muster sprach in Duschanbe mit Minister Usmon Testsoda.",
            "DE TJ",
            [("Ann Muster", "Ministerin", "DE"), ("Usmon Testsoda", "Minister", "TJ")],
        ),
        (
            "Staatssekretärin Ann Muster Schmitt sagte Präsident Alexander Stubb Hilfe zu.",
            "CH FI",
            [("Ann Muster Schmitt", "Staatssekretärin", "CH"),
             ("Alexander Stubb", "Präsident", "FI")],
        ),
        (
            "Bundespräsident Alexander Van der Bellen traf Präsident Lee Jae-myung.",
            "AT KR",
            [("Alexander Van der Bellen", "Bundespräsident", "AT"),
             ("Lee Jae-myung", "Präsident", "KR")],
        ),
        (
            "Angereist waren Aman Testow (Kasachstan) und Lado Testidse (Georgien), der Pole Jan "
            "Muster fehlte nicht.",
            "GE KZ PL",
            [("Aman Testow", "", "KZ"), ("Lado Testidse", "", "GE"), ("Jan Muster", "", "PL")],
        ),
        (
            "Der polnische Minister Jan Muster und Lado Testidse, Georgiens Vizepremier, kamen.",
            "GE PL",
            [("Jan Muster", "Minister", "PL"), ("Lado Testidse", "Vizepremier", "GE")],
        ),
        (
            "Nach den Worten von Ilham Alijew gilt es. ADB-Vizepräsident Jan Beispiel nickte.",
            "AZ TM",
            [("Ilham Alijew", "Präsident", "AZ"), ("Jan Beispiel", "Vizepräsident", None)],
        ),
        (
            "Polen war durch Minister Jan Muster vertreten, Georgien durch Vizepremier Lado "
            "Testidse.",
            "GE PL",
            [("Jan Muster", "Minister", "PL"), ("Lado Testidse", "Vizepremier", "GE")],
        ),
        (
            "Die Minister Jan Muster (Arbeit, Polen) und Lado Testidse (Handel, Georgien) kamen.",
            "GE PL",
            [("Jan Muster", "Minister", "PL"), ("Lado Testidse", "Minister", "GE")],
        ),
        (
            "Minister Jan Muster war da. Für Georgien unterschrieb Lado Testidse, für Kasachstan "
            "Aman "
            "Testow.",
            "GE KZ PL",
            [("Jan Muster", "Minister", "PL"), ("Lado Testidse", "Minister", "GE"),
             ("Aman Testow", "Minister", "KZ")],
        ),
        (
            "Vizeminister Aman Testow aus Kasachstan und Minister Ann Muster kamen nach Berlin.",
            "DE KZ",
            [("Aman Testow", "Vizeminister", "KZ"), ("Ann Muster", "Minister", "DE")],
        ),
        (
            "Botschafter Jan Muster vom Staatssekretariat war da.",
            "CH KZ",
            [("Jan Muster", "Botschafter", "CH")],
        ),
        (
            "Geleitet wurde die Runde von Aman Testow, dem Präsidenten Kasachstans.",
            "KZ UZ",
            [("Aman Testow", "Präsident", "KZ")],
        ),
        (
            "Geleitet haben das Jan Muster, der Vorsitzende auf polnischer Seite, und Minister "
            "Lado "
            "Testow.",
            "GE PL",
            [("Jan Muster", "Vorsitzender", "PL"), ("Lado Testow", "Minister", "GE")],
        ),
        (
            "Für die georgische Seite sprach Minister Lado Testow, für die bayerische "
            "Staatskanzlei "
            "Minister Max Muster.",
            "DE GE",
            [("Lado Testow", "Minister", "GE"), ("Max Muster", "Minister", "DE")],
        ),
        (
            "Polen war durch den stellvertretenden Minister Jan Muster vertreten.",
            "GE PL",
            [("Jan Muster", "stellvertretender Minister", "PL")],
        ),
        (
            "Es sprach der Gouverneur des Astana International Financial Centre, Lado Testow, "
            "lange.",
            "DE KZ",
            [("Lado Testow", "Gouverneur", "KZ")],
        ),
        (
            "Die Leitung lag beim Direktor der Agentur „Georgien Invest“, Lado Testow, vor Ort.",
            "GE PL",
            [("Lado Testow", "Direktor der Agentur „Georgien Invest“", "GE")],
        ),
        (
            "Georgiens Präsident Lado Testidse kam nach Berlin, mit ihm in Berlin dessen Minister "
            "Ada "
            "Testow.",
            "DE GE",
            [("Lado Testidse", "Präsident", "GE"), ("Ada Testow", "Minister", "GE")],
        ),
        (
            "Rahmon traf in Kuwait den Emir Mischal al-Ahmad as-Sabah, Michael Harms sprach auch.",
            "DE KW",
            [("Mischal al-Ahmad as-Sabah", "Emir", "KW"),
             ("Michael Harms", "Geschäftsführer des Ost-Ausschusses", "DE")],
        ),
        # a given name tells where somebody is from
        (
            "Minister Olivier Muster sah Minister Kenji Beispiel, Ministerin Michelle Probe hörte "
            "zu.",
            "DE FR JP",
            [("Olivier Muster", "Minister", "FR"), ("Kenji Beispiel", "Minister", "JP"),
             ("Michelle Probe", "Ministerin", "DE")],
        ),
        (
            "Am 3. Juni sprach in Baku Olivier Muster mit Ilham Probe.",
            "AZ FR",
            [("Olivier Muster", "", "FR"), ("Ilham Probe", "", "AZ")],
        ),
        (
            "Eine georgische Abordnung unter Minister Lado Testow traf den Industrieminister "
            "Sultan Al "
            "Probe.",
            "AE GE",
            [("Lado Testow", "Minister", "GE"), ("Sultan Al Probe", "Industrieminister", "AE")],
        ),
        (
            "Die polnische Delegation stand unter der Leitung von Minister Zyx Muster, auf "
            "georgischer "
            "Seite sprach Minister Xyz Testow.",
            "GE PL",
            [("Zyx Muster", "Minister", "PL"), ("Xyz Testow", "Minister", "GE")],
        ),
        (
            "Für Polen unterschrieb Minister Zyx Muster, für Georgien Minister Xyz Testow.",
            "GE PL",
            [("Zyx Muster", "Minister", "PL"), ("Xyz Testow", "Minister", "GE")],
        ),
        (
            "Am Montag erinnerte Minister Max Muster in Berlin Vizeminister Xyz Testow daran.",
            "DE KZ",
            [("Max Muster", "Minister", "DE"), ("Xyz Testow", "Vizeminister", "KZ")],
        ),
        (
            "Ministerin Ulrike Scharf sprach. Laut Scharf sind es viele.",
            "DE PL",
            [("Ulrike Scharf", "Ministerin", "DE")],
        ),
    ],
)  # fmt: skip
def test_who_took_part(
    text: str, parties: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert people(text, parties) == expected


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Der frühere Präsident Bek Probow fehlte.", "KZ UZ"),
        ("Ex-Kanzlerin Angela Merkel ist im Ruhestand.", "DE UZ"),
        ("Die Analystin Beate Muster zweifelt, Sprecherin Ann Beispiel nicht.", "DE UZ"),
        ("Russlands Präsident Wladimir Putin schickte ein Telegramm.", "DE UZ"),
        ("Was das kostet, hatte Präsident Bek Probow schon im Mai vorgerechnet.", "KZ UZ"),
        ("Das Präsidialamt und das Ministerium teilten mit: Der Minister kommt.", "KZ UZ"),
        ("Der Präsident versprach Unternehmen Kredite.", "KZ UZ"),
        ("Am Mittwoch wird Polens Präsident Jan Muster in Wien erwartet.", "PL UZ"),
        ("Konzernchef Max Muster fliegt heim.", "DE UZ"),
        ("Im Juli hatten Kommissionspräsidentin Ursula von der Leyen und er gesprochen.", "AZ EU"),
        ("Präsident Islom Karimow ist im September gestorben.", "DE UZ"),
        ("Am Vortag war er bei Präsident Jan Muster zu Gast gewesen.", "EU PL"),
        ("Noch unter Islam Karimow war das anders.", "DE UZ"),
        ("Die Bahn am Ufer des Kaspischen Meers ist neu, sagt der Vertreter des Rats.", "DE IR"),
        ("Obwohl Premier Fumio Kishida seine Reise absagte, war man zufrieden.", "JP KZ"),
        ("Weil Regierungschef Jan Muster noch fehlt, wartet man.", "PL UZ"),
        ("Seit dem Tod von Präsident Islam Karimow ist das anders.", "DE UZ"),
        ("Der langjährige Minister Bek Probow ist vergessen.", "KZ UZ"),
    ],
)
def test_who_did_not(text: str, parties: str) -> None:
    assert people(text, parties) == []


@pytest.mark.parametrize(
    ("text", "country"),
    [
        ("Gastgeber war Minister Lado Testow, aus Polen kam Minister Jan Muster.", "GE"),
        ("Gastgeber war Verkehrs- und Wirtschaftsminister Lado Testow, es kam Minister Jan Muster.",
         "GE"),
        ("Zugegen waren Botschafter Xyz Testow und Minister Zyx Muster.", "PL"),
    ],
)  # fmt: skip
def test_who_is_at_home(text: str, country: str) -> None:
    first, second = people(text, "GE PL", "GE")
    assert {first[2], second[2]} == {"GE", "PL"}
    assert first[2] == country


def test_whoever_has_no_country_goes_to_the_party_without_anybody() -> None:
    text = "Vizeminister Jan Muster und Kasachstans Handelsminister Arman Testow sprachen."
    assert [country for _, _, country in people(text, "KZ PL", "KZ")] == ["PL", "KZ"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Lee Jae-myung", "Lee Jae Myung"),
        ("Schawkat Mirsijojew", "Shavkat Mirziyoyev"),
        ("Kassym-Schomart Tokajew", "Tokayev"),
        ("Sadyr Dschaparow", "Sadyr Japarov"),
        ("Sadyr Schaparow", "Sadyr Japarov"),
        ("Recep Tayyip Erdogan", "Erdoğan"),
        ("Ursula von der Leyen", "von der Leyen"),
        ("Xi Jinping", "Xi"),
        ("Ilham Aliyev", "Alijews"),
    ],
)
def test_spellings_of_one_person(one: str, other: str) -> None:
    assert same_person(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Serdar Berdimuhamedow", "Gurbanguly Berdimuhamedow"),
        ("Olaf Scholz", "Scholl"),
        ("Xi Jinping", "Xu"),
    ],
)
def test_different_people(one: str, other: str) -> None:
    assert not same_person(one, other)


FRAGMENTS = st.sampled_from(
    [
        "Präsident ", "der Präsidenten ", "Usbekistans ", "Olaf Scholz", ", ", " (Kasachstan)",
        " und ", "Minister für ", "Ministern ", "Xi ", "sein Amtskollege ", "A. ", "von der ",
        "\n", "Dr. ", ".",
    ]
)  # fmt: skip


@given(st.lists(FRAGMENTS | st.text(max_size=5), max_size=30))
def test_no_text_breaks_it(fragments: list[str]) -> None:
    text = "".join(fragments)
    for name, _, _ in people(text, "KZ UZ", "KZ"):
        assert name
