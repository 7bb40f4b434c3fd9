"""Words that tell what was from what is to come, as alternatives of regular expressions."""

from __future__ import annotations

PLANS = (
    r"soll\w*|will|woll\w+|wird|werden?|würden?|könn\w+|kann|möcht\w+|dürft\w*|dürfen|geplant"
    r"|plan(?:t|en|te|ten)|vorgesehen\w*|vorsieht|ziele?|aufgabe|absicht|erwartet|beabsichtig\w+"
    r"|anstreb\w+|streb\w+|hoff(?:t|en)|angekündigt|verpflichtet\w*|aussicht|künftig\w*"
    r"|(?:ist|sind|sei|seien) vereinbart|vereinbart (?:ist|sind)"
)
"""Words that plan, foresee or hope."""

AUXILIARIES = r"hat|haben|habe|hätten?|hatten?|ist|sind|sei|waren|war|wurden?"
"""With a participle these make a past tense."""

STRONG = (
    "stieg|sank|fiel|wuchs|kam|ging|lag|nahm|brach|gab|trat|traf|trug|zog|schloss|floss|schuf|lief"
    "|rief|blieb|schrieb|fand|gewann|begann|schwand|schmolz|bot|lor|hob|schob|warb|half|sah|sprang"
    "|hielt|stand|starb|fuhr|schnitt|glich|wies|ließ|liess|band|war|tat"
)
"""Preterites without "-te", which may have a prefix: "sank", "erhielt", "verlor"."""

ADJECTIVES = (
    r"ersten|letzten|nächsten|gesamten|zweiten|dritten|vierten|achten|zehnten|neunten|meisten|guten"
    r"|besten|gleichen|weiten|harten|alten|privaten|gemischten|bekannten|konkreten|direkten"
    r"|heute|mitte|bitte|seiten"
)
"""What ends like a weak preterite but is none."""

PRESENT = (
    r"arbei|bie|hal|gel|lei|kos|leis|war|tre|bera|berei|stal|schal|wal|beobach|berich|verzich"
    r"|errich|einrich|unterrich|rüs|mie|strei|brei|wei|deu"
)
"""Stems of verbs whose present ends in "-ten" too ("arbeiten"), without that ending."""

NO_PARTICIPLES = (
    r"gegenüber\w*|gegen|genau|gesamt\w*|gemäß|gering\w*|gemeinsam\w*|gerade\w*|gestern"
    r"|bereits|bereit|besonders|beide\w*|besten|bislang|ersten|erst|ernst|unterschied\w*"
)
"""What begins like a participle but is none."""

SEPARABLE = (
    "ab|an|auf|aus|bei|ein|fort|mit|nach|um|vor|weg|weiter|zu|zurück|bereit|fest|her|hin|los|teil"
)
"""What "zu" stands behind in an infinitive: "**ab**zugeben"."""
