"""The words of a text that a stage of reading has to look at, and where they begin."""

from hypothesis import given
from hypothesis import strategies as st

from store.reading.lexicon import BRANCH, COUNTRY, DAY, NUMBER, PERSON, TIME, known_words

_TEXT = "Minister Maier kam am Montag nach Polen: Der Stahlhandel stieg 2023 um drei Prozent."


def _said(text: str, what: int) -> list[str]:
    return [word.text for _, word in known_words(text).of(what)]


def test_each_stage_gets_the_words_that_it_asks_about() -> None:
    assert _said(_TEXT, PERSON) == ["Minister"]
    assert _said(_TEXT, COUNTRY) == ["Polen"]
    assert _said(_TEXT, BRANCH) == ["Stahlhandel"]
    assert _said(_TEXT, DAY) == ["Montag"]
    assert _said(_TEXT, NUMBER) == ["drei"]


def test_a_part_of_a_word_may_say_something_too() -> None:
    text = "Sommer (Polen-Herbst) und x.Winter"
    beginnings = known_words(text).beginnings(TIME, "( -")
    assert [text[at:][:6] for at in beginnings] == ["Sommer", "Polen-", "Herbst"]


def test_digits_are_found_inside_words_and_between_them() -> None:
    assert known_words("C5+1 zählte 12.500 Gäste").digits == [(1, 2), (3, 4), (12, 14), (15, 18)]


@given(st.text(alphabet="aeD2-' .(Wien,überPolen\n", max_size=60))
def test_a_word_stands_where_it_is_said_to_begin(text: str) -> None:
    known = known_words(text)
    assert all(text.startswith(word.text, start) for start, word in known.found)
    assert [start for start, _ in known.found] == sorted(start for start, _ in known.found)
