"""Small words that betray a language: frequent in one, rare in the others."""

from __future__ import annotations

FUNCTION_WORDS = {
    "de": frozenset(
        "der die das den dem des ein eine einen einem einer eines und oder aber nicht auch ist "
        "sind war waren wird werden wurde wurden hat haben hatte mit von vom zu zum zur im am auf "
        "aus bei nach über unter für durch gegen um seit bis sich sie er es wir ihr ihre seine "
        "sein dass als wie wenn noch nur schon mehr sehr zwischen beide beiden soll sollen will "
        "wollen kann können ueber fuer koennen gemeinsam jahr jahre jahren prozent milliarden "
        "millionen mrd mio treffen handel länder länder".split()
    ),
    "en": frozenset(
        "the of and to in is are was were be been has have had that this these those with from by "
        "on at for as it its their they he she his her which will would not but or an between "
        "more than said says year years percent billion million trade countries both after "
        "during about over".split()
    ),
    "fr": frozenset(
        "le la les des du et est sont dans pour que qui une sur avec par au aux plus ont été "
        "entre leur leurs pays deux il elle".split()
    ),
    "es": frozenset(
        "el los las del y es son en para que una con por más entre sus países dos ha han lo "
        "como".split()
    ),
    "it": frozenset(
        "il lo gli della delle dei degli e è sono per che una con più tra paesi due ha hanno "
        "nel nella di".split()
    ),
    "nl": frozenset(
        "het een van en de dat is zijn niet met voor op aan ook maar door naar bij tussen heeft "
        "worden werd landen miljard".split()
    ),
    "tr": frozenset(
        "ve bir bu ile için olarak olan da de iki ülke arasında daha yüzde milyar dolar çok "
        "gibi sonra cumhurbaşkanı".split()
    ),
    "uz": frozenset(
        "va bilan uchun bu ham bir ikki davlat oʻrtasida o'rtasida prezidenti foiz milliard "
        "boʻldi mamlakat".split()
    ),
    "pl": frozenset("i w z na do się że jest są oraz dla przez po między roku kraje".split()),
}

RUSSIAN = frozenset("и в на с по не что для от это к из его о между года более также был".split())
"""Ukrainian, Kazakh or Kyrgyz texts share the letters but few of these words."""
