"""What a person gets for a sentence: from the memory, from the engine, or a reason why not."""

from __future__ import annotations

import threading

import pytest

from store.library.protocol import LibraryError
from store.records import Translation
from store.translation.engines.google import Google
from store.translation.translator import Translator
from tests.store.translation.conftest import ENGLISH, KeptInMind
from tests.store.translation.provider import Provider

TRADE, BILLION, MARCH = ENGLISH


def test_what_is_remembered_comes_first_and_makes_no_request(
    google: Provider, engine: Google, memory: KeptInMind
) -> None:
    memory.remember([Translation(german=BILLION, english=ENGLISH[BILLION], provider="collection")])
    outcomes = list(Translator(memory, engine).translate([TRADE, BILLION]))
    assert [(o.german, o.english, o.provider, o.remembered) for o in outcomes] == [
        (BILLION, ENGLISH[BILLION], "collection", True),
        (TRADE, ENGLISH[TRADE], "google", False),
    ]
    assert [query["q"] for query in google.asked] == [TRADE]


def test_nothing_is_sent_unless_it_may_be(
    google: Provider, engine: Google, memory: KeptInMind
) -> None:
    memory.remember([Translation(german=BILLION, english=ENGLISH[BILLION], provider="collection")])
    outcomes = list(Translator(memory, engine).translate([TRADE, BILLION, MARCH], ask=False))
    assert [outcome.german for outcome in outcomes] == [BILLION]
    assert not google.asked
    outcomes = list(Translator(memory, None).translate([TRADE, BILLION], ask=False))
    assert [outcome.failure and outcome.failure.kind for outcome in outcomes] == [
        None,
        "no_engine",
    ]


def test_a_faithful_answer_is_remembered_with_its_provider(
    google: Provider, engine: Google, memory: KeptInMind
) -> None:
    translator = Translator(memory, engine)
    list(translator.translate([TRADE]))
    again = list(translator.translate([TRADE]))
    assert again[0].remembered
    assert again[0].provider == "google"
    assert memory.kept[TRADE].made is not None
    assert len(google.asked) == 1


def test_wrong_figures_are_named_and_not_remembered(
    google: Provider, engine: Google, memory: KeptInMind
) -> None:
    google.translate = lambda _: "It reached 2.5 million euros."
    (outcome,) = Translator(memory, engine).translate([BILLION])
    assert outcome.english == "It reached 2.5 million euros."
    assert [finding.split(":")[0] for finding in outcome.findings] == ["scale"]
    assert not memory.kept


def test_a_wrong_figure_in_the_memory_is_marked_too(memory: KeptInMind) -> None:
    memory.remember(
        [Translation(german=BILLION, english="It reached 2.5 million euros.", provider="google")]
    )
    (outcome,) = Translator(memory, None).translate([BILLION])
    assert outcome.findings


@pytest.mark.parametrize("fault", ["empty", "echo", "garbage", "foreign", "huge", 429, 403, 414])
def test_nothing_that_is_no_translation_is_remembered(
    fault: int | str, google: Provider, engine: Google, memory: KeptInMind
) -> None:
    google.fault = fault
    (outcome,) = Translator(memory, engine).translate([TRADE])
    assert outcome.english is None
    assert outcome.failure is not None
    assert not memory.kept


def test_a_sentence_without_letters_comes_back_as_it_is(
    google: Provider, engine: Google, memory: KeptInMind
) -> None:
    outcomes = list(Translator(memory, engine).translate(["—", "* * *", "2024", ""]))
    assert [outcome.english for outcome in outcomes] == ["—", "* * *", "2024", ""]
    assert google.asked == []


def test_the_same_sentence_is_asked_for_once(
    google: Provider, engine: Google, memory: KeptInMind
) -> None:
    outcomes = list(Translator(memory, engine).translate([TRADE, TRADE]))
    assert [outcome.english for outcome in outcomes] == [ENGLISH[TRADE]] * 2
    assert len(google.asked) == 1


@pytest.mark.parametrize(("fault", "kind"), [(429, "rate_limited"), (403, "auth")])
def test_a_refusal_ends_the_asking(
    fault: int, kind: str, google: Provider, engine: Google, memory: KeptInMind
) -> None:
    google.faults = ["ok", fault]
    outcomes = list(Translator(memory, engine).translate([TRADE, BILLION, MARCH]))
    assert outcomes[0].english == ENGLISH[TRADE]
    assert [o.failure and o.failure.kind for o in outcomes[1:]] == [kind, kind]
    assert len(google.asked) == 2
    assert list(memory.kept) == [TRADE]


def test_one_bad_page_does_not_end_the_asking_but_two_do(
    google: Provider, engine: Google, memory: KeptInMind
) -> None:
    translator = Translator(memory, engine)
    google.faults = ["empty"]
    assert [o.english for o in translator.translate([TRADE, BILLION])] == [None, ENGLISH[BILLION]]
    google.faults, google.asked = ["empty", "empty"], []
    outcomes = list(translator.translate([TRADE, MARCH, "Ein dritter Satz."]))
    assert [o.failure and o.failure.kind for o in outcomes] == ["garbage"] * 3
    assert len(google.asked) == 2


def test_without_an_engine_the_memory_answers_alone(memory: KeptInMind) -> None:
    memory.remember([Translation(german=BILLION, english=ENGLISH[BILLION], provider="collection")])
    outcomes = list(Translator(memory, None).translate([TRADE, BILLION]))
    assert [outcome.english for outcome in outcomes] == [ENGLISH[BILLION], None]
    assert outcomes[1].failure is not None


def test_a_cancelled_translation_keeps_what_came(
    google: Provider, engine: Google, memory: KeptInMind
) -> None:
    cancelled = threading.Event()
    outcomes = []
    for outcome in Translator(memory, engine).translate([TRADE, BILLION, MARCH], cancelled):
        outcomes.append(outcome)
        cancelled.set()
    assert [o.failure and o.failure.kind for o in outcomes] == [None, "cancelled", "cancelled"]
    assert list(memory.kept) == [TRADE]
    assert len(google.asked) == 1


def test_leaving_half_way_keeps_what_came(engine: Google, memory: KeptInMind) -> None:
    outcomes = Translator(memory, engine).translate([TRADE, BILLION])
    next(outcomes)
    outcomes.close()  # type: ignore[attr-defined]
    assert list(memory.kept) == [TRADE]


def test_a_long_report_is_kept_in_few_writes(engine: Google, memory: KeptInMind) -> None:
    sentences = [f"Dies ist ein Satz {'sehr ' * extra}lang." for extra in range(1, 50)]
    outcomes = list(Translator(memory, engine).translate(sentences))
    assert all(outcome.english for outcome in outcomes)
    assert len(memory.kept) == 49
    assert memory.writes == 3


def test_a_memory_that_cannot_be_written_loses_no_translation(
    engine: Google, memory: KeptInMind, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(translations: object) -> None:
        raise LibraryError("The disk is full: make room and try again.")

    monkeypatch.setattr(memory, "remember", full)
    outcomes = []
    with pytest.raises(LibraryError):
        for outcome in Translator(memory, engine).translate([TRADE, BILLION]):
            outcomes.append(outcome)
    assert [outcome.english for outcome in outcomes] == [ENGLISH[TRADE], ENGLISH[BILLION]]
