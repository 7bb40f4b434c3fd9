"""Verbs that say what a figure measures ("**investierte** 2 Mrd. Euro"), by group."""

ACTION_VERBS = {
    "export": """
exportieren
aus|führen
liefern
beliefern
verkaufen
ab|setzen
verschiffen
aus|liefern
verschicken
schicken
entsenden entsendet entsandte entsandt
""",
    "import": """
erhalten erhält erhielt erhalten
importieren
ein|führen
beziehen bezieht bezog bezogen
ein|kaufen
ab|kaufen
""",
    "trade": """
handeln
aus|tauschen
tauschen
""",
    "invest": """
lenken
investieren
an|legen
stecken
fließen fließt floss geflossen
reinvestieren
kosten
""",
    "finance": """
bei|steuern
zu|schießen schießt schoss geschossen
kofinanzieren
aus|zahlen
ein|räumen
unterstützen
fördern
ab|sichern
verbürgen
finanzieren
leihen leiht lieh geliehen
gewähren
kreditieren
subventionieren
bezuschussen
spenden
überweisen überweist überwies überwiesen
bewilligen
bereit|stellen
bürgen
""",
    "contract": """
ordern
bestellen
beauftragen
kaufen
erwerben erwirbt erwarb erworben
ab|nehmen nimmt nahm genommen
an|schaffen
""",
    "build": """
bauen
errichten
entstehen entsteht entstand entstanden
""",
    "produce": """
produzieren
her|stellen
erzeugen
fertigen
fördern
ernten
erwirtschaften
montieren
ab|bauen
schürfen
verarbeiten
raffinieren
anreichern
""",
    "transport": """
transportieren
befördern
um|schlagen schlägt schlug geschlagen
verladen verlädt verlud verladen
ab|fertigen
durchqueren
passieren
verkehren
transitieren
fliegen fliegt flog geflogen
""",
    "travel": """
besuchen
reisen
bereisen
übernachten
ein|reisen
urlauben
""",
    "study": """
lernen
schulen
fort|bilden
ein|schreiben schreibt schrieb geschrieben
studieren
aus|bilden
immatrikulieren
promovieren
""",
    "employ": """
beschäftigen
an|stellen
ein|stellen
""",
    "dwell": """
leben
wohnen
zählen
""",
    "flow": """
pumpen
fließen fließt floss geflossen
strömen
leiten
durch|leiten
schicken
gelangen
laufen läuft lief gelaufen
""",
    "connect": """
an|schließen schließt schloss geschlossen
an|binden bindet band gebunden
verlegen
asphaltieren
elektrifizieren
""",
    "emit": """
emittieren
aus|stoßen stößt stieß gestoßen
""",
    "irrigate": """
bewässern
bepflanzen
auf|forsten
bewirtschaften
pachten
""",
    "borrow": """
verschulden
""",
}

REACH_VERBS = """
betragen beträgt betrug betragen
erreichen
liegen liegt lag gelegen
belaufen beläuft belief belaufen
beziffern
umfassen
zählen
summieren
auf|summieren
aus|machen
kommen kommt kam gekommen
ausmachen
lauten
erzielen
verzeichnen
registrieren
schätzen
veranschlagen
"""

MORE_THAN_VERBS = """
übersteigen übersteigt überstieg überstiegen
überschreiten überschreitet überschritt überschritten
übertreffen übertrifft übertraf übertroffen
überspringen überspringt übersprang übersprungen
überflügeln
überbieten überbietet überbot überboten
knacken
durchbrechen durchbricht durchbrach durchbrochen
durchstoßen durchstößt durchstieß durchstoßen
hinaus|gehen geht ging gegangen
hinaus|wachsen wächst wuchs gewachsen
"""

LESS_THAN_VERBS = """
nähern
an|nähern
unterschreiten unterschreitet unterschritt unterschritten
unterbieten unterbietet unterbot unterboten
heran|reichen
heran|kommen kommt kam gekommen
heran|rücken
verfehlen
kratzen
zu|steuern
"""
