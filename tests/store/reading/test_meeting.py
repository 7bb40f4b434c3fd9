"""Meetings: their form, day, city and parties."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.reading.countries import find_countries
from store.reading.meeting import read_meeting
from store.reading.sentences import split
from store.records import Meeting, Person

PUBLISHED = date(2025, 6, 12)  # a Thursday


def read(text: str, published: date = PUBLISHED) -> Meeting:
    return read_meeting(text, published, split(text), find_countries(text))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Präsidenten am Telefon\n\nTokajew und Mirsijojew haben am Montag telefoniert.", "call"),
        ("Treffen in Chiwa\n\nBei einem informellen Treffen in Chiwa sprachen Usbekistan und "
         "Kasachstan über Wasser.", "informal"),
        ("Polen besucht Georgien\n\nPolens Präsident Jan Muster ist zu einem Staatsbesuch in "
         "Tiflis eingetroffen.", "state_visit"),
        ("Polen besucht Georgien\n\nPolens Präsident Jan Muster traf zu einem offiziellen Besuch "
         "in Tiflis ein. Er wurde zu einem Staatsbesuch nach Wien eingeladen.", "official_visit"),
        ("Paris\n\nFrankreichs Präsident Max Muster empfing in Paris Chinas Präsidenten "
         "Li Xiaoming zum Staatsbesuch. EU-Kommissarin Ann Muster war dabei.", "state_visit"),
        ("Polen besucht Georgien\n\nPolens Präsident Jan Muster kam zu einem Arbeitsbesuch nach "
         "Tiflis.", "working_visit"),
        ("Kommission tagt\n\nDie gemischte Regierungskommission Polens und Georgiens hat in "
         "Tiflis getagt.", "commission"),
        ("Firmen werben\n\nBeim polnisch-georgischen Wirtschaftsforum in Tiflis wurden Verträge "
         "unterzeichnet.", "forum"),
        ("Polen und Georgien\n\nDer Deutsch-Georgische Regierungsausschuss ist in Tiflis "
         "zusammengetreten.", "commission"),
        ("Polen und Georgien\n\nIn Tiflis tagte die gemischte polnisch-georgische Kommission.",
         "commission"),
        ("EU und Georgien\n\nIn Brüssel trat der Partnerschaftsrat EU–Georgien zusammen.",
         "commission"),
        ("Polen und Georgien\n\nBei Regierungsverhandlungen in Tiflis sagte Polen Hilfe zu.",
         "commission"),
        ("Georgiens Minister in Brüssel\n\nDie EU-Kommission hat zum Gespräch über Öl geladen. "
         "Georgiens Minister Lado Testidse traf in Brüssel den Kommissar Ion Exemplu.", "talks"),
        ("Ohne Krawatte in Batumi\n\nDie Präsidenten Polens und Georgiens trafen sich.",
         "informal"),
        ("Polen und Georgien\n\nPolens Präsident Jan Muster rief am Montag den georgischen "
         "Präsidenten Lado Testidse an. Es ging um Öl.", "call"),
        ("Polen und Georgien\n\nIn einer Videoschalte sprachen Polens und Georgiens Minister.",
         "call"),
        ("Firmen werben\n\nZum polnisch-georgischen Wirtschaftstag in Tiflis kamen viele.",
         "forum"),
        ("Kabel unter dem Meer\n\nDie Minister Polens, Rumäniens, Ungarns und Georgiens haben "
         "in Bukarest eine Gesellschaft gegründet.", "summit"),
        ("Kabel unter dem Meer\n\nPolen, Rumänien und Ungarn haben sich am Dienstag in "
         "Bukarest auf eine Gesellschaft verständigt.", "summit"),
        ("Gipfel in Awasa\n\nIn Awasa berieten die Präsidenten Serdar Testow (Turkmenistan), Ali "
         "Probow (Aserbaidschan) und Can Örnek (Türkei).", "summit"),
        ("Polen und Georgien reden\n\nDie Außenminister Polens und Georgiens sprachen in Tiflis.",
         "talks"),
        ("Polen und Georgien reden\n\nVor dem Gipfel in Tiflis sprachen die Außenminister Polens "
         "und Georgiens miteinander.", "talks"),
        ("Neues aus Tiflis\n\nTIFLIS, 3. Juni. Viele kamen. Polens Minister Jan Muster eröffnete "
         "in Tiflis ein Wirtschaftsforum.", "forum"),
        ("Polen und Georgien\n\nAm Rande des Internationalen Weinforums trafen sich in Tiflis die "
         "Außenminister Polens und Georgiens.", "talks"),
        ("Polen und Georgien\n\nDie Außenminister sprachen in Tiflis, ehe beide zum Klimaforum "
         "weiterfuhren.", "talks"),
        ("Polen und Georgien\n\nDer Vizeminister traf in Tiflis seinen Kollegen zu politischen "
         "Konsultationen.", "commission"),
        ("Polen und Georgien\n\nIn Warschau tagte der Polnisch-Georgische Agrarpolitische Dialog.",
         "commission"),
        ("Polen und Georgien\n\nDie Präsidenten unterschrieben in Batumi den Vertrag und öffneten "
         "per Videoschaltung den Übergang.", "talks"),
        ("Polens Präsident ruft in Tiflis an\n\nEs ging um Öl.", "call"),
        ("Unter Freunden\n\nOhne Protokoll und Ehrengarde kamen die Präsidenten Polens und "
         "Georgiens in Batumi zusammen.", "informal"),
        ("Informeller Gipfel\n\nZum informellen Gipfel kamen die Präsidenten Polens, Rumäniens und "
         "Georgiens nach Batumi.", "summit"),
        ("Werben um Geld\n\nAuf einem Investorenforum in Wien warben die Minister Polens, "
         "Rumäniens und Georgiens für ihre Länder.", "forum"),
        ("Polen und Georgien\n\nPolens Präsident Jan Muster und Georgiens Präsident Lado Testidse "
         "leiteten in Tiflis den Hochrangigen Strategischen Kooperationsrat.", "talks"),
        ("Polen und Georgien\n\nPolens Präsident kam nach Tiflis; man sprach lange mit dem Gast, "
         "den "
         "Georgien zum Staatsbesuch eingeladen hatte.", "state_visit"),
        ("Polen und Georgien\n\nPolens Präsident kam als Staatsgast nach Tiflis.", "state_visit"),
        ("Polen und Georgien\n\nPolens Präsident traf in Tiflis seinen Kollegen; der Besuch, ein "
         "offizieller, war kurz.", "official_visit"),
        ("Polen und Georgien\n\nBeim Polnisch-Georgischen Handels- und Industrierat traf man sich "
         "in "
         "Tiflis.", "commission"),
        ("Wein\n\nPolen kauft in Georgien Wein. Es wird mehr. Es kommt Öl dazu. Das Öl ist gut. "
         "Das "
         "Wirtschaftsforum fand am 3. Juni in Tiflis statt.", "forum"),
        ("Polen und Georgien\n\nPolens Minister Jan Muster sagte das nach der "
         "Regierungskommission in "
         "Tiflis.", "commission"),
        ("Polen und Georgien\n\nAuf der Kommission am 3. Juni in Tiflis ging es um Wein.",
         "commission"),
        ("Polen und Georgien\n\nAuf der Sitzung der Kommission ging es in Tiflis um Wein.",
         "commission"),
        ("Polen und Georgien\n\nIn informeller Atmosphäre sprachen die Präsidenten Polens und "
         "Georgiens.", "informal"),
        ("Polen und Georgien\n\nDie Ministerien hielten in Tiflis einen Fachdialog ab.",
         "commission"),
        ("Polen und Georgien\n\nPolens Präsident war als offizieller Gast in Tiflis.",
         "official_visit"),
        ("Polen und Georgien\n\nAuf der Kommission beider Länder sprach man in Tiflis über Öl.",
         "commission"),
        ("Polen und Georgien\n\nDas hieß es anlässlich eines Wirtschaftsforums, das in Tiflis die "
         "Minister beider Länder eröffneten.", "forum"),
        ("Polen und Georgien\n\nNach zweitägigem Staatsbesuch ist Polens Präsident am Montag aus "
         "Tiflis abgereist.", "state_visit"),
        ("Polen und Georgien\n\nAm Rande des Staatsbesuchs von Präsident Jan Muster trat in Tiflis "
         "ein Wirtschaftsforum zusammen.", "forum"),
        ("Virtueller Gipfel\n\nPolens Präsident hat sich per Video mit den Präsidenten Rumäniens, "
         "Ungarns und Georgiens beraten.", "summit"),
        ("Polen und Georgien\n\nIn Tiflis ist am Montag die Kommission der beiden Nachbarn "
         "zusammengetreten.", "commission"),
        ("Polen und Georgien\n\nEs tagte in Tiflis die Kommission der Polen und Georgier.",
         "commission"),
        ("Polen und Georgien\n\nIn Tiflis einigten sich die Minister darauf, das gemeinsame "
         "Energieforum wiederzubeleben.", "talks"),
        ("Polen und Georgien\n\nDie Minister sprachen in Tiflis. Anschließend eröffnete der Gast "
         "beim Verband der Winzer ein Forum.", "talks"),
        ("Polen und Georgien\n\nBei den jährlichen Konsultationen in Tiflis ging es um Wein.",
         "commission"),
        ("Kaspientag in Wien\n\nWien. Vertreter aus Polen, Rumänien und Georgien sprachen auf dem "
         "Kaukasientag über Öl.", "forum"),
        ("Polen und Georgien\n\nPolens Minister Jan Muster wurde in Tiflis wie ein Staatsgast "
         "empfangen.", "talks"),
    ],
)  # fmt: skip
def test_the_form_of_a_meeting(text: str, kind: str) -> None:
    assert read(text).kind == kind


@pytest.mark.parametrize(
    ("lead", "day"),
    [
        ("Polens Präsident traf am 3. Juni in Tiflis ein.", "2025-06-03"),
        ("Polens Präsident war vom 3. bis 5. Juni in Tiflis zu Gast.", "2025-06-03"),
        ("Polens Präsident kam am Montag nach Tiflis.", "2025-06-09"),
        ("Die Präsidenten unterschrieben am 5. Juni den Vertrag. Der Besuch hatte am Vortag "
         "begonnen.", "2025-06-04"),
        ("Tiflis, 11. Juni 2025 – Polens Präsident traf am 9. Juni in Tiflis ein.", "2025-06-09"),
        ("Tiflis, 11. Juni 2025 – Die Präsidenten haben Verträge besiegelt.", "2025-06-11"),
        ("Wie der Kreml am Mittwoch mitteilte, trafen sich beide am Montag in Tiflis.",
         "2025-06-09"),
        ("Polens Präsident kam am Montagabend nach Tiflis.", "2025-06-09"),
        ("Am Dienstagmorgen begannen in Tiflis Gespräche.", "2025-06-10"),
        ("Sie trafen sich in Tiflis. Seit dem 1. Juni gilt das Abkommen.", None),
        ("Sie trafen sich in Tiflis. Am 20. Juni wird Polens Präsident in Baku erwartet.", None),
        ("Sie trafen sich vergangene Woche in Tiflis.", None),
        ("TIFLIS, 9. Juni. Heute hat Polens Präsident den Hafen besucht.", "2025-06-09"),
        ("Tiflis, 10. Juni 2025 – Die Minister haben gestern Verträge besiegelt.", "2025-06-09"),
        ("(Tiflis, 10. Juni) Beide haben am Freitag lange konferiert.", "2025-06-06"),
        ("Tiflis, 11. Juni. Heute verhandelten die Präsidenten. Polens Präsident war am Dienstag "
         "in der Stadt eingetroffen.", "2025-06-10"),
        ("Seit Mittwoch gilt zwischen beiden ein Vertrag, den ihre Minister aushandelten.",
         "2025-06-11"),
        ("Am Mittwoch zog er nach der Rückkehr von der Reise Bilanz. In Tiflis hatte er am Montag "
         "den Präsidenten getroffen.", "2025-06-09"),
        ("Die Minister trafen sich am Montag in Tiflis auf der Messe, die seit der Eröffnung am "
         "1. Juni viele besucht haben.", "2025-06-09"),
        ("Zum Abschluss seines zweitägigen Besuchs traf Polens Präsident am 4. Juni in Tiflis die "
         "Presse.", "2025-06-03"),
        ("Am zweiten Tag des Besuchs unterschrieben sie am 4. Juni in Tiflis.", "2025-06-03"),
        ("Am 4. Juni ging in Tiflis der Besuch zu Ende. Der Gast hatte tags zuvor mit dem "
         "Präsidenten gesprochen.", "2025-06-03"),
        ("Tiflis, 10. Juni, PAP. Heute trafen sich beide lange.", "2025-06-10"),
        ("Tiflis, 10. Juni 2025. In einem Saal haben die Minister Polens und die Minister "
         "Georgiens "
         "gestern lange beraten.", "2025-06-09"),
        ("Die Präsidenten Polens, Rumäniens und Georgiens trafen sich am Mittwoch in Tiflis. Jan "
         "Muster war schon am Montag eingetroffen.", "2025-06-11"),
    ],
)  # fmt: skip
def test_the_first_day(lead: str, day: str | None) -> None:
    found = read(f"Polen und Georgien\n\n{lead}").date
    assert (found.isoformat() if found else None) == day


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("Polen und Georgien\n\nDie Präsidenten trafen sich in Batumi.", "Batumi"),
        ("Polen und Georgien\n\nWARSCHAU. Die Präsidenten trafen sich in Batumi.", "Batumi"),
        ("Polen und Georgien\n\nBATUMI – Die Präsidenten haben Verträge besiegelt.", "Batumi"),
        ("Polen und Georgien\n\nDie Präsidenten trafen sich in Batumi. Zuletzt hatten sie in "
         "Krakau beraten. Das Werk entsteht in Poti.", "Batumi"),
        ("Reden über Öl\n\nDie Präsidenten trafen sich am Montag in St. Petersburg.",
         "St. Petersburg"),
        ("Polens Präsident in Tiflis\n\nSein Besuch endet mit Verträgen. Das Öl kommt aus Baku.",
         "Tiflis"),
        ("Polen und Georgien\n\nDer Gast wurde im Warschauer Schloss empfangen.", "Warschau"),
        ("Polen und Georgien\n\nPolens Präsident reiste nach Nur-Sultan.", "Nur-Sultan"),
        ("Besuch im Gebirge\n\nKleinstadt-Neuberg. Gestern kam Polens Minister Jan Muster ins "
         "Werk. In Batumi entsteht ein zweites. In Kleinstadt freut man sich.",
         "Kleinstadt-Neuberg"),
        ("Länderbrief\n\nAnlass. Am 5. Juni trafen sich in Batumi die Minister Polens und "
         "Georgiens. Zum Anlass gibt es Neues.", "Batumi"),
        ("Polen und die Mongolei\n\nULAN-BATOR – Polens Präsident hat Verträge besiegelt.",
         "Ulan-Bator"),
        ("Anruf in Tiflis\n\nDie Präsidenten Polens und Georgiens haben telefoniert.", None),
        ("Polen und Georgien\n\nDie Präsidenten trafen sich.", None),
        ("Polen und Georgien\n\nWARSCHAU/TIFLIS – Die Präsidenten trafen sich am Montag in der "
         "georgischen Hauptstadt.", "Tiflis"),
        ("Polen und Georgien\n\nTIFLIS. Die Präsidenten besiegelten Verträge. Das teilte das "
         "Ministerium in Warschau nach dem Treffen mit.", "Tiflis"),
        ("Polen und Georgien\n\nBeide trafen sich in der Stadt Kleinneuberg. Öl kommt aus Baku.",
         "Kleinneuberg"),
        ("Polen und Georgien\n\nTIFLIS. Vor den Fenstern liegt Tbilisi Center. Die Präsidenten "
         "trafen sich hier.", "Tiflis"),
        ("Polen und Georgien\n\nBATUMI – Nach seinem Besuch in Tiflis war Polens Präsident in "
         "Batumi zu Gast.", "Batumi"),
        ("EU und Georgien\n\nTiflis – Auf ihrer Tagung haben EU und Georgien am Montag in "
         "Luxemburg "
         "einen Plan beschlossen.", "Luxemburg"),
        ("Polen und Georgien\n\nFrüh stieg Polens Präsident in die Maschine nach Batumi. Am "
         "Dienstag "
         "empfing ihn dort Georgiens Präsident. Später sprach man in Poti.", "Batumi"),
        ("Polen und Georgien\n\nTIFLIS. Die Präsidenten trafen sich; der Gast nimmt in den "
         "kommenden Tagen noch an einem Treffen in Baku teil.", "Tiflis"),
        ("Polen und Georgien\n\nNowo-Testowo. Die Präsidenten haben bei Tiflis eine Leitung "
         "eröffnet.", "Nowo-Testowo"),
        ("Polen und Georgien\n\nTIFLIS. Zum Abschluss trafen sie sich am Montag in Batumi. Firmen "
         "waren schon am Samstag in Tiflis zusammengekommen.", "Batumi"),
        ("Polen und Georgien\n\nSie trafen sich am Montag auf dem Gipfel von Batumi, wie in "
         "Tiflis zu "
         "hören war.", "Batumi"),
        ("China und Georgien\n\nPEKING – Die Präsidenten trafen sich in der Großen Halle des "
         "Volkes. "
         "Der Gast kam noch nach Hangzhou.", "Peking"),
        ("Kuwait und Polen\n\nKuwait-Stadt. Die Minister trafen sich in Kuwait.", "Kuwait-Stadt"),
        ("Werk in Batumi\n\nIn Batumi entsteht ein Werk, das in Batumi Autos baut. Es wird teuer. "
         "Das "
         "freut Minister Lado Testow, wie er am 3. Juni in Warschau zugab.", "Warschau"),
        ("Tor nach China\n\nDie Vizeminister konferierten am 3. Juni in Horgos.", "Horgos"),
        ("Polen und Georgien\n\nERIWAN, 3. Juni. Beide trafen sich in Jerewan.", "Eriwan"),
        ("Forum\n\nBerlin, 3. Juni. Zum digitalen Wirtschaftstag schalteten sich viele zu.", None),
        ("Geld aus Berlin\n\nGeorgiens Präsident kam ins Kanzleramt. Das Öl kommt aus Baku, die "
         "Leitung endet in Poti.", "Berlin"),
    ],
)  # fmt: skip
def test_the_city(text: str, place: str | None) -> None:
    assert read(text).place == place


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("Polnisch-georgische Kommission tagt\n\nSie sprach über russisches Gas.", "GE PL"),
        ("Besuch in Baku\n\nPolens Präsident Jan Muster war in Baku zu Gast.", "AZ PL"),
        ("EU und Zentralasien\n\nDie EU und die Staaten Zentralasiens hielten in Samarkand einen "
         "Gipfel ab.", "EU KG KZ TJ TM UZ"),
        ("Reise nach Tiflis\n\nBundeskanzler Max Muster traf in Tiflis Georgiens Präsidenten Lado "
         "Testidse.", "DE GE"),
        ("Kabel unter dem Meer\n\nDie Minister Polens, Rumäniens und Georgiens trafen sich.",
         "GE PL RO"),
        ("Kabel unter dem Meer\n\nPolens Präsident Jan Muster empfing in Krakau Georgiens "
         "Präsidenten Lado Testidse. Öl kommt aus Russland, Kasachstan und dem Iran.", "GE PL"),
        ("Ohne Krawatte\n\nMirsijojew hat Tokajew am Freitag empfangen. Es ging um Wasser.",
         "KZ UZ"),
        ("Neuer Vertrag\n\nDie Präsidenten Tokajew und Erdoğan berieten am Montag.", "KZ TR"),
        ("Treffen in Tiflis\n\nGeorgiens Präsident Lado Testidse empfing Polens Präsidenten Jan "
         "Muster. Sie sprachen über Lieferungen aus China, Russland und Zentralasien.", "GE PL"),
        ("Meloni lädt ein\n\nBeim Gipfel Italiens mit den Präsidenten der fünf Länder ging es in "
         "Rom "
         "um die Zukunft Zentralasiens, sagte Ministerpräsidentin Giorgia Meloni.",
         "IT KG KZ TJ TM UZ"),
        ("Polen, Rumänien und Ungarn: Treffen in Budapest\n\nDie Minister der drei Nachbarn "
         "sprachen "
         "über Strom.", "HU PL RO"),
        ("Treffen in Minsk\n\nDie Minister Armeniens, Belarus' und Kasachstans kamen in Minsk "
         "zusammen.", "AM BY KZ"),
        ("Gruppe tagt in Tiflis\n\nGastgeber war Georgiens Präsident Lado Testidse. Polen, "
         "Rumänien und Ungarn schickten ihre Finanzminister.", "GE HU PL RO"),
        ("Minister beraten\n\nDie Minister Polens, Rumäniens und Georgiens trafen sich in "
         "Warschau. "
         "Ungarns Minister Pál Minta saß als Beobachter dabei.", "GE PL RO"),
        ("Minister beraten\n\nDie Minister Polens, Rumäniens und Georgiens trafen sich in "
         "Warschau; "
         "als Gast war Pál Minta aus Ungarn dabei.", "GE PL RO"),
        ("Polen, Rumänien und Ungarn: eine Leitung\n\nDas Öl fließt. Man hat zu dritt viel vor, "
         "sagen "
         "die drei in Budapest.", "HU PL RO"),
        ("EU und Zentralasien\n\nDie Außenminister der Europäischen Union und Zentralasiens "
         "berieten in Brüssel. "
         "Anwesend waren unter anderem Ada Eins (Kasachstan), Ben Zwei (Kirgistan) und Cem Drei "
         "(Usbekistan).", "EU KG KZ TJ TM UZ"),
        ("Bahn\n\nPolen baut mit Rumänien eine Bahn. Georgien zahlt mit. Die Vizepremiers der drei "
         "Staaten trafen sich am 3. Juni in Batumi.", "GE PL RO"),
        ("Strom\n\nBei ihrem Treffen am 3. Juni einigten sich Polen, Rumänien und Georgien auf "
         "eine "
         "Leitung.", "GE PL RO"),
        ("Indien lädt ein\n\nSicherheitsberater aus Zentralasien und Indien haben in Neu-Delhi "
         "beraten.", "IN KG KZ TJ TM UZ"),
        ("Polen in Astana\n\nPolens Präsident Jan Muster traf in Astana Kassym-Schomart Tokajew. "
         "Das "
         "Haus ist neu. Warschau gibt Geld, damit die Länder Zentralasiens Straßen bauen können.",
         "KZ PL"),
        ("Polen in Astana\n\nVor dem Gipfel Polens mit den Staaten Zentralasiens traf Jan Muster, "
         "Polens Präsident, in Astana Kassym-Schomart Tokajew.", "KZ PL"),
        ("Putin in Duschanbe\n\nRusslands Präsident Wladimir Putin traf in Duschanbe Präsident "
         "Emomali Rahmon. Am Freitag schloss sich der Gipfel mit allen fünf Staaten "
         "Zentralasiens an.", "RU TJ"),
        ("Forum in Wien\n\nDrei Delegationen kamen nach Wien: jene aus Polen, Rumänien und "
         "Georgien.",
         "GE PL RO"),
    ],
)  # fmt: skip
def test_the_parties(text: str, parties: str) -> None:
    assert " ".join(read(text).countries) == parties


def test_reference_meetings(reference_reports: list[dict[str, Any]]) -> None:
    right = people = read_people = both = 0
    for report in reference_reports:
        meeting = read(report["text"], date.fromisoformat(report["published"]))
        gold = report["meeting"]
        right += meeting.kind == gold["kind"]
        right += (meeting.date.isoformat() if meeting.date else None) == gold["date"]
        right += meeting.place == gold["place"]
        right += list(meeting.countries) == gold["countries"]
        ours = {(person.name, person.country) for person in meeting.participants}
        theirs = {(person["name"], person["country"]) for person in gold["participants"]}
        people, read_people = people + len(theirs), read_people + len(ours)
        both += len(ours & theirs)
    assert right / (4 * len(reference_reports)) >= 0.96
    assert 2 * both / (people + read_people) >= 0.96


@pytest.mark.parametrize(
    "spoil",
    [
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: re.sub(r"(\w{4})(\w{4})", "\\1\u00ad\\2", text),
        lambda text: text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"),
    ],
    ids=["no-break spaces", "soft hyphens", "no umlauts"],
)
def test_texts_as_they_come(spoil: Callable[[str], str]) -> None:
    text = (
        "Gespräche in Tiflis\n\nGeorgiens Ministerpräsident Lado Testidse empfing am Montag "
        "Rumäniens Präsidenten Ion Exemplu zu einem offiziellen Besuch in Tiflis."
    )
    assert read(spoil(text)) == Meeting(
        kind="official_visit",
        date=date(2025, 6, 9),
        place="Tiflis",
        countries=("GE", "RO"),
        participants=(
            Person(name="Lado Testidse", role="Ministerpräsident", country="GE"),
            Person(name="Ion Exemplu", role="Präsident", country="RO"),
        ),
    )


FRAGMENTS = st.sampled_from(
    [
        "Präsident ", "Olaf Scholz ", "in Taschkent ", "am 5. Mai ", "Staatsbesuch ", "\n\n", ". ",
        "Am Montag traf ", "Zentralasien ", "hatte am Vortag begonnen", "BERLIN – ", "31. Februar",
    ]
)  # fmt: skip


@given(st.lists(FRAGMENTS | st.text(max_size=5), max_size=30))
def test_no_text_breaks_it(fragments: list[str]) -> None:
    meeting = read("".join(fragments))
    assert list(meeting.countries) == sorted(set(meeting.countries))
