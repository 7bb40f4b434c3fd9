"""Words that say that a figure is a part of a whole."""

SHARE_VERBS = """
entfallen entfällt entfiel entfallen
bestreiten bestreitet bestritt bestritten
aus|machen
stellen
bei|steuern
bei|tragen trägt trug getragen
tragen trägt trug getragen
halten hält hielt gehalten
besitzen besitzt besaß besessen
stammen
decken
ab|decken
vereinen
ein|nehmen nimmt nahm genommen
"""

SHARE_NOUNS = """
anteil anteile anteilen anteils marktanteil marktanteile marktanteilen exportanteil importanteil
handelsanteil kapitalanteil beteiligung beteiligungen beteiligungsquote exportquote importquote
staatsquote schuldenquote staatsschuldenquote quote anteilseigner mehrheitsbeteiligung
minderheitsbeteiligung aktienpaket deckungsgrad
""".split()


STAKE_VERBS = """
halten hält hielt gehalten
besitzen besitzt besaß besessen
behalten behält behielt behalten
gehören gehört gehörte gehört
beteiligen
übernehmen übernimmt übernahm übernommen
erwerben erwirbt erwarb erworben
"""

STAKE_NOUNS = """
aktie aktien anteilseigner beteiligung beteiligungen aktienpaket kapitalanteil kapitalanteile
mehrheitsbeteiligung minderheitsbeteiligung gesellschafter aktionär aktionäre
""".split()
