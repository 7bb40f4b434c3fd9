"""Headlines that claim what the body does not say, and headlines that only round it."""

from datetime import date
from typing import Any

import pytest

from store.reading import read
from store.reading.headline import find_conflicts
from store.records import HeadlineConflict, Indicator, Span

TITLE = "Handel wächst: Ausfuhren bei 4 Mrd. Dollar"
BODY = "Der Handel lag nach amtlichen Angaben bei 4 Mrd. Dollar; das ist viel."
TEXT = f"{TITLE}\n\nVorab ein Satz. {BODY} Danach noch einer."


def figure(in_title: bool, **fields: Any) -> Indicator:
    start = TEXT.index("4 Mrd.") if in_title else TEXT.rindex("4 Mrd.")
    quote = "4 Mrd. Dollar"
    known = {"value": 4e9, "unit": "USD", "measure": "trade", "countries": ("KZ", "UZ")}
    return Indicator(start=start, end=start + len(quote), quote=quote, **(known | fields))


def conflicts(title: dict[str, Any], *body: dict[str, Any]) -> tuple[HeadlineConflict, ...]:
    indicators = [figure(True, **title), *(figure(False, **stated) for stated in body)]
    return find_conflicts(Span(start=0, end=len(TITLE)), indicators, TEXT)


GROWTH = {"value": 14, "unit": "percent", "kind": "change", "direction": "up"}


@pytest.mark.parametrize(
    ("title", "body", "why"),
    [
        (GROWTH | {"measure": "investment"}, GROWTH,
         "The headline gives 14% as growth of investment; the body gives it as growth of trade."),
        (GROWTH | {"measure": "investment", "kind": "share", "direction": None}, GROWTH,
         "The headline gives 14% as a share (investment); the body gives it as growth of trade."),
        ({"measure": "exports"}, {},
         "The headline gives 4 billion USD as exports; the body gives it as trade."),
        (GROWTH, GROWTH | {"direction": "down"},
         "The headline gives 14% as growth of trade; the body gives it as a decline of trade."),
        ({}, {"status": "planned"},
         "The headline presents 4 billion USD as trade already reached; "
         "the body gives it as a target."),
        ({"value": 8.4e9}, {"value": 6.4e9, "period": "2024"},
         "The headline gives trade as 8.4 billion USD; the body gives 6.4 billion USD for 2024."),
        ({"value": 4e6}, {"value": 4e9},
         "The headline gives trade as 4 million USD; the body gives 4 billion USD."),
        ({"value": 4e6, "measure": "contracts", "status": "planned"},
         {"value": 4e9, "measure": "investment"},
         "The headline gives a target for contract value as 4 million USD; "
         "the body gives 4 billion USD."),
        ({"measure": "exports", "countries": ("KZ",)}, {"measure": "exports", "countries": ("UZ",)},
         "The headline gives 4 billion USD as exports of Kazakhstan; "
         "the body gives it for Uzbekistan."),
        (GROWTH | {"period": "2024"}, GROWTH | {"period": "2020"},
         "The headline gives 14% as growth of trade for 2024; the body gives it for 2020."),
        ({"measure": "trade"}, {"measure": "gdp"},
         "The headline gives 4 billion USD as trade; the body gives it as GDP."),
        (GROWTH | {"value": 41}, GROWTH,
         "The headline gives growth of trade as 41%; the body gives 14%."),
    ],
)  # fmt: skip
def test_a_contradiction_is_told(title: dict[str, Any], body: dict[str, Any], why: str) -> None:
    (conflict,) = conflicts(title, body)
    assert conflict.why == why
    assert conflict.title_quote == "Ausfuhren bei 4 Mrd. Dollar"
    assert conflict.body_quote == "Der Handel lag nach amtlichen Angaben bei 4 Mrd. Dollar"
    assert TEXT[conflict.title_start : conflict.title_end] == conflict.title_quote
    assert TEXT[conflict.body_start : conflict.body_end] == conflict.body_quote


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ({}, [{}]),
        ({}, []),
        ({}, [{"value": 4.3e9}]),
        ({"bound": "more_than"}, [{"value": 4.3e9}]),
        ({"bound": "about"}, [{"value": 3.8e9}]),
        ({"value": 2e9, "bound": "more_than"}, [{"value": 2.14e9}]),
        (GROWTH | {"value": 25}, [GROWTH | {"value": 25.2}]),
        # the first of two that share the number is right
        (GROWTH, [GROWTH | {"measure": "exports"}, GROWTH]),
        # other figures of the body say nothing about the headline's
        ({"value": 8e9}, [{"value": 3e9, "measure": "exports"}, {"value": 2e9, "unit": "EUR"}]),
        ({"value": 60e9, "countries": ("UZ",)}, [{"value": 4e9}]),
        ({"value": 8e9, "period": "2025"}, [{"value": 4e9, "period": "2020"}]),
        ({"value": 8e9, "status": "planned"}, [{"value": 4e9}]),
        # told more cautiously than in the body
        ({"status": "planned"}, [{}]),
        # sums and differences of the body's figures
        ({"value": 7e9, "measure": "contracts"},
         [{"value": 4.4e9, "measure": "contracts"}, {"value": 2.6e9, "measure": "contracts"}]),
        # money for deals has many names
        ({"measure": "contracts"}, [{"measure": "investment"}]),
        ({"measure": "other"}, [{}]),
        # one country's exports are another's imports
        ({"measure": "exports"}, [{"measure": "imports"}]),
        # many agreements, many debts
        ({"measure": "debt", "value": 8e9}, [{"measure": "debt"}]),
        # a target of a year and by the year
        ({"status": "planned", "period": "2030"}, [{"status": "planned", "period": "../2030"}]),
    ],
)  # fmt: skip
def test_no_contradiction_where_there_is_none(
    title: dict[str, Any], body: list[dict[str, Any]]
) -> None:
    assert conflicts(title, *body) == ()


LOAN = {"measure": "financing"}
SPENT = {"measure": "investment"}
ONE = {"countries": ("KZ",)}
COUNT = {"unit": "count", "value": 90, "noun": "Firmen", "measure": "companies"}


@pytest.mark.parametrize(
    ("title", "body", "why"),
    [
        # a loan of one billion for a plant worth four
        (LOAN, [SPENT, LOAN | {"value": 1e9}], "financing"),
        # one invested, four in preparation
        (SPENT, [SPENT | {"status": "planned"}, SPENT | {"value": 1e9}], "already reached"),
        # the whole grew by less than what came from one neighbour
        (GROWTH | ONE, [GROWTH, GROWTH | ONE | {"value": 3}], "of Kazakhstan"),
        # since 2016, and in one year
        (GROWTH | {"period": "2016/.."}, [GROWTH | {"period": "2021"}], "2016/.."),
        # doubled and grown by half
        ({"measure": "exports", "value": 2, "unit": "factor", "kind": "change", "direction": "up"},
         [{"measure": "imports", "value": 2, "unit": "factor", "kind": "change",
           "direction": "up"}, GROWTH | {"measure": "exports"}], "imports"),
        # as many jobs as the title has firms
        (COUNT, [COUNT | {"noun": "Stellen", "measure": "labour"}, COUNT | {"value": 900}],
         "labour"),
    ],
)  # fmt: skip
def test_what_else_the_body_says(
    title: dict[str, Any], body: list[dict[str, Any]], why: str
) -> None:
    (conflict,) = conflicts(title, *body)
    assert why in conflict.why
    assert conflicts(title, *body[:1]) == () or "period" in title


@pytest.mark.parametrize(
    "text",
    [
        # the sentence before says what the target is for
        "Polen investiert 900 Millionen Euro in Georgien\n\nIn Tiflis trafen sich die Minister. "
        "Der "
        "Handel zwischen Polen und Georgien wuchs um 3 Prozent. Bis 2030 wollen die beiden 900 "
        "Millionen Euro erreichen.",
        # the goods went the other way
        "Polens Exporte nach Georgien um 17 Prozent gestiegen\n\nIn Tiflis trafen sich Polens und "
        "Georgiens Minister. Die Importe aus Georgien stiegen 2024 um 17 Prozent.",
        "Georgien verkauft Polen Waren für 88 Millionen Euro\n\nIn Tiflis trafen sich die Minister "
        "Polens und Georgiens. Polens Exporte nach Georgien erreichten 88 Millionen Euro.",
        # a whole told for a part
        "Polen exportiert Waren für 532 Millionen Euro nach Georgien\n\nIn Tiflis trafen sich die "
        "Minister. Der Handel zwischen Polen und Georgien betrug 2024 532 Millionen Euro. Davon "
        "waren 350 Millionen Euro polnische Ausfuhren.",
        # what shall be told as what is
        "Polen bezieht vier Milliarden Kubikmeter Gas aus Georgien\n\nDie Minister Polens und "
        "Georgiens trafen sich. Bis 2030 sollen die Gaslieferungen an Polen vier Milliarden "
        "Kubikmeter erreichen.",
        # a loan told as an investment
        "Polen investiert 420 Millionen Euro in Georgien\n\nDie Minister Polens und Georgiens "
        "trafen sich. Polen hat Georgien Kredite über 420 Millionen Euro gewährt.",
    ],
)
def test_a_contradiction_is_found_in_a_text(text: str) -> None:
    assert read(text, date(2025, 6, 12)).headline_conflicts


@pytest.mark.parametrize(
    "text",
    [
        "Polens Exporte nach Georgien um 17 Prozent gestiegen\n\nIn Tiflis trafen sich Polens und "
        "Georgiens Minister. Georgiens Importe aus Polen stiegen 2024 um 17 Prozent.",
        "Polen und Georgien wollen den Handel auf 500 Millionen Euro bringen\n\nDie Minister "
        "trafen "
        "sich. Als Auftrag wurde gestellt, bis 2030 die Ziffer von 500 Millionen Euro zu "
        "erreichen.",
        "Polen und Georgien unterzeichnen 23 Dokumente\n\nDie Minister trafen sich. Auf dem Forum "
        "wurden 15 Verträge zwischen Unternehmen Polens und Georgiens unterzeichnet.",
        # named in another clause of the headline
        "Polen sucht Investoren – Georgien gibt 36 Millionen Euro\n\nDie Minister trafen sich. "
        "Georgien sagte einen Kredit über 36 Millionen Euro zu.",
        "Polen und Georgien wollen den Handel auf 900 Millionen Euro bringen\n\nIn Tiflis trafen "
        "sich "
        "die Minister. Polens Importe aus Georgien wuchsen um 3 Prozent. Das Ziel sind 900 "
        "Millionen Euro.",
        "EU und Georgien: 80 Prozent des Weins gehen in die EU\n\nDie EU nimmt mehr als 80 Prozent "
        "der georgischen Weinexporte ab.",
        # targets, however they are told
        "Polen und Georgien: Aufgabe ist ein Warenumsatz von einer Milliarde Dollar\n\nDie "
        "Minister "
        "trafen sich. 2024 hatte er 252 Millionen Dollar betragen.",
        "Polen und Georgien: 4 Milliarden Dollar Handel in Sicht\n\nDie Minister trafen sich. Der "
        "Handel soll 2027 vier Milliarden Dollar erreichen.",
        "Polen baut Handel mit Georgien auf zwei Milliarden Dollar aus\n\nDie Minister trafen "
        "sich. Der "
        "Handel Polens mit Georgien betrug 2024 1,02 Milliarden Dollar.",
        "Japan sagt Georgien drei Milliarden Yen zu\n\nDie Minister trafen sich. Japan kündigte "
        "Projekte "
        "im Wert von drei Milliarden Yen an.",
        "In Tiflis entsteht ein Zentrum für 5.000 Lastwagen\n\nDie Minister Polens und Georgiens "
        "trafen sich. Das Zentrum soll täglich 5.000 Lastwagen abfertigen.",
    ],
)
def test_no_contradiction_is_found_in_a_text(text: str) -> None:
    assert not read(text, date(2025, 6, 12)).headline_conflicts


def indicators_of(report: dict[str, Any]) -> list[Indicator]:
    found, at = [], 0
    for fields in report["indicators"]:
        start = report["text"].index(fields["quote"], at)
        at = start + 1
        fields = fields | {"countries": tuple(fields["countries"])}
        found.append(Indicator(start=start, end=start + len(fields["quote"]), **fields))
    return found


def test_reference_headlines_all_and_only(reference_reports: list[dict[str, Any]]) -> None:
    for report in reference_reports:
        title = Span(start=0, end=len(report["title"]))
        found = find_conflicts(title, indicators_of(report), report["text"])
        assert len(found) == len(report["headline_conflicts"]), report["id"]
        for conflict, gold in zip(found, report["headline_conflicts"], strict=True):
            ours = range(conflict.body_start, conflict.body_end)
            start = report["text"].index(gold["body_quote"])
            assert set(ours) & set(range(start, start + len(gold["body_quote"])))
