"""Words that leave no doubt what a figure measures, by measure: parts of words, as a pattern.

A headline is only held against its body where both say with such words what their figures are.
"""

from __future__ import annotations

CLEAR = {
    "trade": r"[Hh]andel(?!s(?:kammer|minister|bank))|[Hh]andels(?:umsatz|volumen|austausch)"
    r"|\b[Aa]ustausch zwischen|\btausch(?:t|ten|en)\b|\bsetzten?\b[^.]* um\b|[Ww]arenaustausch"
    r"|gegenseitige\w* (?:\w+ )?Umsatz|\bUmsatz zwischen"
    r"|[Ww]arenverkehr|[Ww]arenumsatz|[Ww]arenumlauf|[Gg]üteraustausch",
    "exports": r"[Ee]xport|[Aa]usfuhr|[Aa]usgeführt|führte[^.]* aus\b|[Vv]erkauf|[Ll]iefer"
    r"|[Aa]bgesetzt",
    "imports": r"[Ii]mport|[Ee]infuhr|[Ee]ingeführt|führte[^.]* ein\b|\b[Bb]ezog|\b[Bb]ezieh"
    r"|[Bb]ezüge"
    r"|(?<!ver)[Kk]auft|[Ee]inkäufe|\b[Kk]äufe",
    "trade_balance": r"[Üü]berschuss|[Dd]efizit|[Hh]andelsbilanz|\bMinus\b",
    "investment": r"[Ii]nvesti|[Ii]nvestor|[Aa]ngelegt|\blegt[^.]* an\b|\bsteck|[Kk]osten|[Kk]ostet"
    r"|[Pp]ortfolio",
    "financing": r"[Kk]redit|[Dd]arlehen|[Zz]uschuss|[Zz]uschüsse|\bleih|\bgewähr|[Hh]ilfe"
    r"|[Ff]örder"
    r"|[Bb]ürg|[Aa]nleihe|[Ff]onds|bereitstell|bereitgestellt|[Ff]inanzier|\b[Gg]ibt\b|\bgeben\b"
    r"|\bträgt\b|\bbewillig|\bsagt[^.]* zu\b",
    "contracts": r"[Vv]ertr[aä]g|[Aa]ufträge|[Aa]uftragswert|[Aa]uftrag (?:über|von|im|in)"
    r"|[Bb]estell|[Vv]ereinbar|[Aa]bschl[uü]|[Kk]ontrakt"
    r"|[Aa]bkommen|[Aa]bsprachen|[Gg]eschäfte",
    "gdp": r"\bBIP\b|[Bb]ruttoinlandsprodukt|[Ww]irtschaftsleistung|[Ww]irtschaftswachstum"
    r"|\b[Ww]irtschaft\b|[Ee]rwirtschaft|[Kk]onjunktur",
    "production": r"[Pp]rodu[kz]|\b[Ff]örder(?:t|te|ung|menge)|[Hh]erstell|[Ee]rnte|[Mm]ontier"
    r"|[Gg]efertigt|[Ff]ertigt",
    "prices": r"[Pp]reis|[Ii]nflation|[Tt]euerung|\bZoll\b|[Zz]ölle|[Tt]arif|[Zz]ins|[Gg]ebühr",
    "debt": r"[Ss]chuld|[Rr]eserven|[Hh]aushaltsdefizit",
    "labour": r"[Aa]rbeits|[Bb]eschäftig|[Ff]achkräfte|[Ll]öhne|[Üü]berweis|[Pp]flegekräfte"
    r"|[Jj]obs",
    "population": r"[Ee]inwohner|[Bb]evölkerung",
    "companies": r"[Uu]nternehmen|[Ff]irmen|[Bb]etriebe|[Gg]esellschaften",
    "projects": r"[Pp]rojekt|[Vv]orhaben",
    "agreements": r"[Aa]bkommen|[Dd]okument|[Vv]ereinbarung|[Vv]ertr[aä]g|[Mm]emorand|[Pp]apiere",
    "transport": r"[Gg]üter(?!austausch)|[Ff]racht|[Tt]ransit|[Cc]ontainer|[Ff]lüge|[Pp]assagier"
    r"|[Gg]renzgänger|[Gg]renzübertritt|[Ll]astwagen|[Ll]astkraftwagen|\bLkw\b|\bLKW\b"
    r"|[Zz]üge|[Bb]eförder|[Tt]ransport|[Uu]mschlag|[Uu]mgeschlagen|\bTonnen",
    "infrastructure": r"[Kk]apazität|[Ll]eitung|[Ss]treck|[Ss]traße|[Pp]ipeline|[Hh]afen|[Nn]etz",
    "energy": r"[Ss]trom|\bGas|\bÖl|[Ee]rdgas|[Ee]rdöl|[Mm]egawatt|[Gg]igawatt|[Kk]raftwerk"
    r"|[Ee]nergi",
    "tourism": r"[Tt]ouris|[Bb]esucher|[Uu]rlauber|\bGäste|[Rr]eisende|[Üü]bernacht",
    "education": r"[Ss]tudier|[Ss]tudent|[Ss]tipend|[Ss]chul|[Ss]chüler",
    "emissions": r"CO₂|CO2|[Ee]mission|[Kk]ohlendioxid|[Tt]reibhaus",
    "land": r"[Ff]läche|[Hh]ektar",
}

IS_SO = (
    r"\b(?:erreich(?:t|en|te)|lieg(?:t|en)|bezieh(?:t|en)|bezog|deck(?:t|en)|erhält|erhalten"
    r"|liefert"
    r"|liefern|verkauft|verkaufen|exportier(?:t|en)|importier(?:t|en)|beförder(?:t|n)|montiert|hat"
    r"|haben|ist|sind|beträgt|steigt|steigen|wächst|wachsen|wuchs|sinkt|sinken|fällt|produziert"
    r"|fördert|gestiegen|gewachsen|gesunken|bereisen|besuchen|arbeiten|leben|bringen)\b"
)
"""Verbs with which a headline tells what is."""

IS_TO_BE = (
    r"\b(?:soll|sollen|will|wollen|plan(?:t|en)|könnte|könnten|entsteht|entstehen|baut|bauen"
    r"|Ziel|Ziele|Gespräch|Aussicht|verspricht|versprechen|erwartet|erwarten|künftig|bis 20\d\d)\b"
)
"""Words with which it tells what shall be."""

IS_AIMED_AT = (
    r"\b(?:Aufgabe|Weg zu[rm]?|[Hh]andelsziel\w*|Marke|in Sicht|irgendwann|erhöhen|steigern"
    r"|ausbauen|anheben"
    r"|zu einem|anpeil\w*|peil(?:t|en)|streb(?:t|en)|anstreben|auf dem Weg|vor Augen|im Blick)\b"
    r"|\bbau(?:t|en)\b[^.]*\baus\b"
)
"""Words with which it may tell what shall be."""
