"""Words that say that something grew or shrank.

Verbs are given as principal parts: infinitive, present (third person), preterite, participle.
"par|steigen" is separable. A weak verb needs its infinitive alone.
"""

UP_VERBS = """
steigen steigt stieg gestiegen
an|steigen steigt stieg gestiegen
wachsen wächst wuchs gewachsen
an|wachsen wächst wuchs gewachsen
auf|wachsen wächst wuchs gewachsen
zu|nehmen nimmt nahm genommen
zu|legen
klettern
empor|klettern
hoch|schnellen
empor|schnellen
schnellen
springen springt sprang gesprungen
hoch|springen springt sprang gesprungen
an|ziehen zieht zog gezogen
an|schwellen schwillt schwoll geschwollen
auf|blühen
boomen
expandieren
florieren
mehren
vermehren
vergrößern
vergrössern
erhöhen
steigern
heben hebt hob gehoben
an|heben hebt hob gehoben
auf|stocken
aus|weiten
aus|bauen
aus|dehnen
erweitern
verstärken
beschleunigen
verteuern
an|kurbeln
hoch|fahren fährt fuhr gefahren
hinauf|setzen
auf|werten
überflügeln
zulegen
gewinnen gewinnt gewann gewonnen
hinzu|gewinnen gewinnt gewann gewonnen
vervielfachen
verbessern
erholen
explodieren
übertreffen übertrifft übertraf übertroffen
empor|steigen steigt stieg gestiegen
hoch|gehen geht ging gegangen
hinauf|gehen geht ging gegangen
"""

DOWN_VERBS = """
sinken sinkt sank gesunken
ab|sinken sinkt sank gesunken
fallen fällt fiel gefallen
zurück|fallen fällt fiel gefallen
zurück|gehen geht ging gegangen
zurück|bilden
ab|nehmen nimmt nahm genommen
ab|flauen
ab|stürzen
ab|sacken
ab|rutschen
ab|schwächen
nach|lassen lässt ließ gelassen
nach|geben gibt gab gegeben
ein|brechen bricht brach gebrochen
ein|büßen
ein|knicken
schrumpfen
zusammen|schrumpfen
stürzen
rutschen
sacken
schmelzen schmilzt schmolz geschmolzen
schwinden schwindet schwand geschwunden
verlieren verliert verlor verloren
verringern
vermindern
mindern
reduzieren
senken
ab|senken
herab|setzen
herunter|setzen
herunter|fahren fährt fuhr gefahren
kürzen
drosseln
drücken
schmälern
dezimieren
verkleinern
verkürzen
verbilligen
ab|bauen
ein|schränken
ein|dampfen
halbieren
sparen
ein|sparen
verfehlen
zurück|bleiben bleibt blieb geblieben
ab|werten
unterschreiten unterschreitet unterschritt unterschritten
"""

UP_NOUNS = """
ansteigen steigen anziehen hochschnellen emporschnellen zulegen
anstieg anwachsen aufschwung aufstockung aufwuchs ausbau ausweitung beschleunigung boom erhöhung
erholung erweiterung explosion gewinn mehr plus schub sprung steigerung steigerungsrate
steigerungsraten steigerungen verbesserung
verstärkung wachstum wachstumsrate wachstumsraten wachstumstempo wirtschaftswachstum
zugewinn zunahme zuwachs zuwachsrate zuwachsraten zuwächse expansion vermehrung verteuerung
preisanstieg preisauftrieb hausse
""".split()

DOWN_NOUNS = """
absinken sinken schrumpfen abflauen abrutschen einbrechen zurückgehen wegbrechen abschmelzen
abbau abfall abnahme abschwächung abschwung absenkung absturz abwertung dämpfer einbruch einbuße
einbußen ermäßigung fall herabsetzung kürzung kürzungen minderung minus nachlassen reduktion
reduzierung rückgang rückgänge schrumpfung schwund senkung talfahrt verkleinerung verlust verluste
verminderung verringerung verbilligung rezession einsparung einsparungen rabatt nachlass
""".split()

UP_ADJECTIVES = """
höher höhere höheren höherer höheres größer größere größeren grösser mehr gestiegen gewachsen
angewachsen zugenommen erhöht erhöhte erhöhten vergrößert gesteigert gesteigerte gesteigerten
teurer mehreinnahmen schneller stärker
""".split()


UP_COMPARISONS = frozenset({"über", "oberhalb"})
DOWN_COMPARISONS = frozenset({"unter", "unterhalb"})

COMPARED = (
    "vorjahr",
    "vergleich",
    "vormonat",
    "vorquartal",
    "vorperiode",
    "vorwert",
    "vorkrisen",
    "wert von",
    "wert des",
    "wert der",
    "niveau",
    "stand von",
    "stand des",
    "ergebnis",
    "zeitraum",
    "durchschnitt",
    "plan",
)
"""What a figure is compared with: "15 % über dem **Vorjahreswert**", "… dem Niveau von 2019"."""

RATE_NOUNS = """
inflation inflationsrate teuerungsrate zins zinsen zinssatz leitzins leitzinssatz basiszins
arbeitslosenquote arbeitslosigkeit quote zollsatz zölle zoll steuersatz steuer mehrwertsteuer satz
auslastung auslastungsgrad rendite kupon rabatt trefferquote armutsquote wahlbeteiligung
zustimmung lokalisierung lokalisierungsgrad wirkungsgrad
""".split()
"""Nouns whose percentage is a level, not a share of something."""

OF_A_WHOLE = frozenset(
    """
    des der aller ihrer seiner seines ihres beider deren
    """.split()
)
