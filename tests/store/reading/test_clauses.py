"""Words, clauses, verbs with their particles, noun phrases."""

from __future__ import annotations

from store.reading.clauses import parse
from store.reading.parsed import ParsedSentence


def clauses(sentence: str) -> list[str]:
    parsed = parse(sentence, 0, len(sentence))
    return [
        " ".join(word.text for word in parsed.words[c.lo : c.hi] if word.kind != "stop")
        for c in parsed.clauses
    ]


def noun(parsed: ParsedSentence, text: str) -> int:
    return next(at for at, word in enumerate(parsed.words) if word.text == text)


def test_clauses_end_where_verbs_do() -> None:
    assert clauses("Der Handel wuchs und die Einfuhren sanken, während die Preise stiegen.") == [
        "Der Handel wuchs",
        "die Einfuhren sanken",
        "während die Preise stiegen",
    ]


def test_a_list_of_nouns_is_no_clause() -> None:
    assert clauses("Energie, Bergbau und Verkehr standen auf der Tagesordnung.") == [
        "Energie Bergbau und Verkehr standen auf der Tagesordnung"
    ]


def test_a_relative_clause_leans_on_what_it_interrupts() -> None:
    parsed = parse(text := "Der Fonds, dessen Kapital steigen soll, finanziert Vorhaben.", 0, 56)
    assert text
    fund, capital, rest = parsed.clauses
    assert capital.relative
    assert capital.parent is fund
    assert rest.parent is fund


def test_separable_verbs_find_their_particle() -> None:
    parsed = parse("Die Ausfuhren gingen im letzten Jahr kräftig zurück.", 0, 52)
    (verb,) = parsed.clauses[0].verbs
    assert parsed.words[verb.particle].text == "zurück"
    assert "down" in verb.groups


def test_nouns_know_preposition_and_genitive() -> None:
    parsed = parse("Der Wert der Verträge beider Länder stieg mit dem Ölpreis.", 0, 57)
    value, contracts = noun(parsed, "Wert"), noun(parsed, "Verträge")
    assert parsed.words[contracts].of == value
    assert parsed.words[noun(parsed, "Länder")].of == contracts
    assert parsed.words[parsed.words[noun(parsed, "Ölpreis")].prep].text == "mit"
    assert parsed.words[value].prep == -1


def test_a_participle_before_its_noun_is_no_verb() -> None:
    parsed = parse("Die geplante Fabrik wuchs.", 0, 26)
    assert [parsed.words[verb.at].text for verb in parsed.clauses[0].verbs] == ["wuchs"]
