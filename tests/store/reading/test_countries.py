"""Countries as German names them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.reading.countries import find_countries

CENTRAL_ASIA = "KG KZ TJ TM UZ"


def read(text: str) -> list[tuple[str, str, str]]:
    return [(text[m.start : m.end], " ".join(m.countries), m.sort) for m in find_countries(text)]


@pytest.mark.parametrize(
    ("text", "words", "countries", "sort"),
    [
        ("Die Ausfuhren Usbekistans stiegen.", "Usbekistans", "UZ", "name"),
        ("Der Handel mit der Türkei wächst.", "Türkei", "TR", "name"),
        ("HANDEL MIT DER TUERKEI", "TUERKEI", "TR", "name"),
        ("Firmen aus Osterreich", "Osterreich", "AT", "name"),
        ("Exporte nach Grossbritannien", "Grossbritannien", "GB", "name"),
        ("Lieferungen aus Kirgisistan", "Kirgisistan", "KG", "name"),
        ("Lieferungen aus Kirgistan", "Kirgistan", "KG", "name"),
        ("in den Vereinigten Staaten", "Vereinigten Staaten", "US", "name"),
        ("die Vereinigten Arabischen Emirate", "Vereinigten Arabischen Emirate", "AE", "name"),
        ("der Kronprinz Saudi-Arabiens", "Saudi-Arabiens", "SA", "name"),
        ("die Grenze Bosnien und Herzegowinas", "Bosnien und Herzegowinas", "BA", "name"),
        ("mit usbekischem Gas", "usbekischem", "UZ", "adjective"),
        ("Kasachische Händler klagen.", "Kasachische", "KZ", "adjective"),
        ("das deutsch-usbekische Forum", "deutsch-usbekische", "DE UZ", "adjective"),
        ("sino-kasachische Projekte", "sino-kasachische", "CN KZ", "adjective"),
        ("us-amerikanische Firmen", "amerikanische", "US", "adjective"),
        ("die Kasachen lieferten", "Kasachen", "KZ", "people"),
        ("eine Usbekin leitet das Werk", "Usbekin", "UZ", "people"),
        ("die Schweizer lieferten Uhren", "Schweizer", "CH", "people"),
        ("die Staaten Zentralasiens", "Zentralasiens", CENTRAL_ASIA, "region"),
        ("zentralasiatische Waren", "zentralasiatische", CENTRAL_ASIA, "adjective"),
        ("im Südkaukasus", "Südkaukasus", "AM AZ GE", "region"),
        ("ein Käufer in Europa", "Europa", "EU", "region"),
        ("die Organisation der Turkstaaten", "Organisation der Turkstaaten", "AZ KG KZ TR UZ",
         "organisation"),
        ("die Eurasische Wirtschaftsunion", "Eurasische Wirtschaftsunion", "AM BY KG KZ RU",
         "organisation"),
        ("ein Gipfel der EU", "EU", "EU", "organisation"),
        ("nach Taschkent", "Taschkent", "UZ", "city"),
        ("die Taschkenter Gespräche", "Taschkenter", "UZ", "city"),
        ("in Nur-Sultan", "Nur-Sultan", "KZ", "city"),
        ("zur Provinz um Xi’an", "Xi’an", "CN", "city"),
        ("ein Windpark bei Zarafshan", "Zarafshan", "UZ", "city"),
        ("das Atomkraftwerk in Akkuyu", "Akkuyu", "TR", "city"),
        ("Waren aus der Stadt Leiden", "Leiden", "NL", "city"),
        ("die Rigaer Messe", "Rigaer", "LV", "city"),
        ("der Flug nach Ouagadougou", "Ouagadougou", "BF", "city"),
        ("Öl vom Feld Kaschagan", "Kaschagan", "KZ", "name"),
        ("das Gas des Feldes Schah Denis", "Schah Denis", "AZ", "name"),
        ("der Stausee von Kambarata-1", "Kambarata", "KG", "name"),
        ("am Ufer des Issyk-Kul", "Issyk-Kul", "KG", "name"),
        ("Wasser durch den Karakum-Kanal", "Karakum-Kanal", "TM", "name"),
        ("ein Werk im Gebiet Syrdarja", "Gebiet Syrdarja", "UZ", "name"),
        ("Bauern in Choresm", "Choresm", "UZ", "name"),
        ("eine Tiroler Firma", "Tiroler", "AT", "adjective"),
        ("nordrhein-westfälische Händler", "westfälische", "DE", "adjective"),
        ("Kredite deutscher Banken", "deutscher", "DE", "adjective"),
        ("die südkasachische Steppe", "südkasachische", "KZ", "adjective"),
        ("ein Fischer aus Nordirland", "Nordirland", "GB", "name"),
        ("das Chinageschäft stockt", "Chinageschäft", "CN", "name"),
        ("das Türkei-Geschäft stockt", "Türkei", "TR", "name"),
        ("eine Uni\u00adon ohne Ka\u00adsach\u00adstan", "Ka\u00adsach\u00adstan", "KZ", "name"),
    ],
)  # fmt: skip
def test_a_country_is_found_in_any_form(text: str, words: str, countries: str, sort: str) -> None:
    assert read(text) == [(words, countries, sort)]


@pytest.mark.parametrize(
    "text",
    [
        "drei Milliarden US-Dollar",
        "vier Millionen Schweizer Franken",
        "zwölf Mrd. kasachische Tenge",
        "ein Gespräch auf Deutsch",
        "eine deutschsprachige Zeitung",
        "Georg und Martin reisten ab",
        "ein Schiff im Indischen Ozean",
        "Das Essen war gut, der Split der Aktien auch.",
        "die Insel, das Tor, der Irrtum",
        "eine Öl- und Gasfirma",
        "Der Maler malt viele Male im Kanton, in Halle 3 und im Ferganatal.",
        "das Pariser Abkommen und der Bologna-Prozess",
        "Wasser aus dem Syrdarja und dem Amudarja für Südamerika",
        "südamerikanische und osteuropäische Händler, ein Russisch sprechender Gast",
        "weil der Motor sich dreht, und auf dem Balkan",
        "Das Leiden war groß, die Hamas schwieg.",
    ],
)
def test_words_that_only_look_like_a_country(text: str) -> None:
    assert read(text) == []


def test_names_joined_by_a_hyphen_are_one_each() -> None:
    assert read("der EU-Zentralasien-Gipfel und die China-Kirgistan-Usbekistan-Bahn") == [
        ("EU", "EU", "organisation"),
        ("Zentralasien", CENTRAL_ASIA, "region"),
        ("China", "CN", "name"),
        ("Kirgistan", "KG", "name"),
        ("Usbekistan", "UZ", "name"),
    ]


@pytest.mark.parametrize(
    ("text", "words", "countries"),
    [
        ("Den Auftrag erhielt Kasatomprom.", "Kasatomprom", "KZ"),
        ("der Vertrag mit Siemens Energy", "Siemens Energy", "DE"),
        ("die Züge des Herstellers CRRC", "CRRC", "CN"),
        ("Socars Raffinerie steht still.", "Socars", "AZ"),
        ("der Gazprom-Chef reiste ab", "Gazprom", "RU"),
        ("Darlehen der KfW", "KfW", "DE"),
        ("Kredite der Deutschen Bank", "Deutschen Bank", "DE"),
        ("ein Gaskraftwerk von Çalık Enerji", "Çalık Enerji", "TR"),
        ("der Staatsfonds Samruk-Kasyna", "Samruk-Kasyna", "KZ"),
        ("Uzbekistan Airways kauft drei Flugzeuge.", "Uzbekistan Airways", "UZ"),
        ("eine Fabrik der Linde AG", "Linde AG", "DE"),
    ],
)
def test_a_company_stands_for_the_country_where_it_is_at_home(
    text: str, words: str, countries: str
) -> None:
    assert read(text) == [(words, countries, "company")]


@pytest.mark.parametrize(
    "text",
    ["unter der alten Linde", "Über den Handel sprachen sie.", "die neue Allianz", "ein Visa"],
)
def test_words_that_only_look_like_a_company(text: str) -> None:
    assert read(text) == []


def test_without_companies_their_words_are_like_any_other() -> None:
    found = find_countries("Air Astana fliegt mit Boeing nach Wien.", companies=False)
    assert [(m.sort, m.countries) for m in found] == [("city", ("KZ",)), ("city", ("AT",))]


@given(st.text(st.characters() | st.sampled_from("EU-Türkei Usbekischen5+1'"), max_size=80))
def test_no_text_breaks_it(text: str) -> None:
    at = 0
    for mention in find_countries(text):
        assert at <= mention.start < mention.end <= len(text)
        assert mention.countries
        at = mention.end
