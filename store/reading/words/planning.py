"""Words that say that a figure is not reached yet: targets, forecasts, promises, potentials."""

MODALS = frozenset(
    """
    soll sollen solle sollten sollte will wollen wolle wollten wollte könnte könnten könne
    dürfte dürften würde würden möchte möchten mögen müsste müssten muss müssen müsse
    """.split()
)

HEARSAY_MODALS = frozenset("soll sollen solle will wollen dürfte dürften könnte könnten".split())
"""With a perfect infinitive ("soll gestiegen **sein**") these report what has happened."""

FUTURE = frozenset("wird werden werde".split())

PLAN_VERBS = """
fest|halten hält hielt gehalten
zu|trauen
planen
ein|planen
verplanen
an|peilen
an|streben
an|visieren
an|steuern
an|kündigen
beabsichtigen
bezwecken
erhoffen
hoffen
wünschen
erwarten
rechnen
kalkulieren
prognostizieren
projizieren
veranschlagen
voraus|sagen
vorher|sagen
voraus|sehen sieht sah gesehen
vor|sehen sieht sah gesehen
vor|nehmen nimmt nahm genommen
vor|schlagen schlägt schlug geschlagen
vor|haben hat hatte gehabt
vor|geben gibt gab gegeben
an|regen
an|bieten bietet bot geboten
bieten bietet bot geboten
versprechen verspricht versprach versprochen
zu|sagen
zu|sichern
geloben
verpflichten
fordern
streben
zielen
ab|zielen
verfolgen
ab|zeichnen
verhandeln
interessieren
erwägen erwägt erwog erwogen
prüfen
an|setzen
projektieren
aus|legen
verkünden
aus|loben
beantragen
erstreben
vor|schweben schwebt schwebte geschwebt
"""

PLAN_NOUNS = """
ziel ziele zielen zielmarke zielmarken zielwert zielvorgabe zielvorgaben zielsetzung handelsziel
wachstumsziel exportziel exportziele klimaziel klimaziele vorgabe vorgaben
plan pläne plänen planung planungen absicht absichten vorstellung vorstellungen
prognose prognosen erwartung erwartungen vorhersage ausblick perspektive potenzial potential
potenziale handelspotenzial exportpotenzial transitpotenzial
zusage zusagen versprechen angebot aussicht vorschlag vorschläge vision
etappenziel messlatte latte fahrplan roadmap projektpipeline
""".split()

PLAN_ADJECTIVES = """
geplant geplante geplanten geplanter geplantes angestrebt angestrebte angestrebten angestrebter
vorgesehen vorgesehene vorgesehenen vorgesehener anvisiert anvisierte anvisierten angepeilt
angepeilte angepeilten erwartet erwartete erwarteten versprochen versprochene versprochenen
zugesagt zugesagte zugesagten angekündigt angekündigte angekündigten beabsichtigt
künftig künftige künftigen künftiger zukünftig perspektivisch mittelfristig langfristig
bereit gewillt potenziell potenzielle potenziellen möglich mögliche möglichen mögliches
prognostiziert prognostizierte prognostizierten voraussichtlich voraussichtliche
projektiert projektierte projektierten projektierter willkommen
zugesichert zugesicherte zugesicherten beantragt beantragte beantragten anstehend anstehende
absehbar bevorstehend bevorstehende entschlossen denkbar verplant avisiert
""".split()


TALKS = frozenset(
    """
    gesprochen sprachen spricht sprechen beraten berieten berät diskutiert diskutierten verhandelt
    verhandelten verhandeln erörtert erörterten besprochen
    """.split()
)
"""Verbs of talking: what is talked **about** ("über Vorhaben von 3 Mrd.") is not there yet."""


AGREED = frozenset(
    """
    vereinbart vereinbarte vereinbarten vereinbaren verabredet verabredete verabredeten verabreden
    beschlossen beschließt beschließen beschloss verständigt verständigten verständigte
    beauftragt beauftragte beauftragten beauftragen angewiesen aufgefordert einigten einigte
    geeinigt einig übereingekommen übereinkommen übereinkamen festgelegt
    """.split()
)
"""What is agreed **to be done** or **that** it be done is not done yet."""

COST_NOUNS = """
kosten baukosten investitionskosten gesamtkosten projektkosten baupreis investition investitionen
investitionssumme investitionsbedarf finanzbedarf finanzierungsbedarf bedarf bauaufwand
""".split()

COSTING = frozenset(
    """
    schätzt schätzen geschätzt beziffert beziffern taxiert taxieren beträgt betragen belaufen
    beläuft
    """.split()
)
"""Verbs that, in the present tense, put a price on what is still to be built or bought."""


ORDERED = frozenset("bestellt bestellte bestellten geordert orderte orderten ordert".split())


BUILDS = frozenset("baut bauen errichtet errichten entsteht entstehen".split())

FORECASTS = ("prognose", "prognosen", "schätzung", "vorhersage", "projektion", "ausblick")

SELLS = frozenset(
    "verkauft verkaufen liefert liefern bestellen kauft kaufen erwirbt erwerben".split()
)
"""Said of vehicles in the present tense: they are sold once and delivered later."""

LATER = frozenset("später künftig langfristig mittelfristig".split())


SHALL = frozenset("soll sollen solle".split())
"""Closing a relative clause these make a plan of what it is said of."""
