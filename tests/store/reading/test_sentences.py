"""Sentences of German texts as they come."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.reading.sentences import split

# Each text with "|" where one sentence ends and the next begins.
TEXTS = [
    "Der Handel wächst.| Die Preise sinken.| Warum?| Das weiß niemand!",
    "Neues Abkommen für den Verkehr\n\n|Die Minister trafen sich.| Sie sprachen lange.",
    "Ein Titel ohne Punkt\n|Eine zweite Zeile ohne Punkt\n|Dann der Text.",
    "Die Bank gibt 4,5 Mrd. Euro.| Das reicht.",
    "Investiert wurden $4,4 Mrd. |Kasachstan will mehr.",
    "Sie kaufen für 3 Mio. Tonnen Weizen.| Er ist billig.",
    "Der Handel lag bei 5 Mrd. |Im Vorjahr waren es 4.| Das ist wenig.",
    "Am 29. März kam Dr. Meyer nach Berlin.| Er blieb bis zum 3. April.",
    "Es gibt Felder wie z. B. Energie, u. a. Gas und d. h. Wärme.| Auch Öl.",
    "Die 18. Sitzung der Kommission fand am 5. und 6. Juni statt.| Die 19. Sitzung folgt.",
    "Die Zahl stieg auf 15.000.| Das Plus betrug 12.| Dann sank sie.",
    "„Wir sind zufrieden“, sagte er.| „Es geht voran.“ |Danach fuhr er ab.",
    "Er sagte: „Das ist gut.“ |Sie lachte.",
    "„Warum nicht?“, fragte sie.| „Gern!“ |So endete es.",
    "WIEN. Die Delegation reist ab.| Sie kommt wieder.",
    "Titel\n\n|Nur-Sultan. Der Gast ist da.| Er bleibt.",
    "Titel\n\n|TASCHKENT/BAKU – Beide Seiten unterschrieben.| Mehr folgt.",
    "Titel\n\n|ALMATY, 29. März (dpa) – Die Präsidenten trafen sich.| Es war kurz.",
    "Titel\n\n|Astana (Kasinform). Der Minister kam.| Er ging.",
    "Vereinbart wurde:\n|- Ausbau der Bahn\n|- Abbau von Zöllen\n|- ein Fonds über 5 Mio. Euro",
    "Punkte:\n|1. Handel wächst\n|2. Preise sinken",
    "Export\t3,2 Mrd. USD\t+14 %\n|Import\t2,1 Mrd. USD\t-3 %",
    "Das Treffen dauerte lange und\nführte doch zu einem\nErgebnis. |Die Seiten waren\nzufrieden.",
    "Im I. Quartal wuchs die Wirtschaft.| Im II. Quartal sank sie.",
    "Das Treffen fand am 16.10.2025 statt.| Um 10.30 Uhr begann es.",
    "Die Firma Müller & Co. KG liefert.| Die Ware kommt an.",
    "Es kamen Gäste aus den USA. |Präsident Meier begrüßte sie.",
    "Der Weg nach Xi’an. |Von dort geht es weiter ...| Wohin?",
    "Nr. 5 der Liste ist Art. 12 Abs. 3 des Vertrags.| Er gilt.",
    "Der Handel stieg um 5 Prozent.|Der Export sank.",
    "J. R. Meyer und Prof. Dr. K. Weber sprachen.| Dann war Schluss.",
    "Die Ausfuhr (plus 11,5%). |Die Einfuhr sank.",
    "Man traf sich im 19. Jahrhundert.| Danach nie mehr.",
    "Er war der 3. Präsident.| Im Jahr 2024. |Kasachstan wählte neu.",
    "Gehandelt werden Obst, Gemüse usw. |Auch Fleisch kommt dazu.",
]


@pytest.mark.parametrize("marked", TEXTS)
def test_sentences_end_where_a_reader_ends_them(marked: str) -> None:
    text = marked.replace("|", "")
    expected = [part.strip() for part in marked.split("|")]
    assert [text[s.start : s.end] for s in split(text)] == expected


def test_soft_hyphens_and_composed_accents_keep_the_offsets() -> None:
    text = "Der Außen\u00adhandel wa\u0308chst.\u00ad Die Preise sinken."
    assert [text[s.start : s.end] for s in split(text)] == [
        "Der Außen\u00adhandel wa\u0308chst.",
        "Die Preise sinken.",
    ]


@given(st.text(alphabet="aAbZ. \n?!…„“5-–\u00ad\u0308\u00a0ä:,", max_size=300))
def test_sentences_cover_the_text_in_order(text: str) -> None:
    """Nothing but space lies outside the sentences, and they do not overlap."""
    at = 0
    for sentence in split(text):
        assert at <= sentence.start < sentence.end <= len(text)
        assert not text[at : sentence.start].strip("\u00ad \n\u00a0")
        at = sentence.end
    assert not text[at:].strip("\u00ad\u0308 \n\u00a0")
