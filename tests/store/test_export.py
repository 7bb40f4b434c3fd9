"""What is exported comes back whole, and does no harm in a spreadsheet or a terminal."""

from __future__ import annotations

import csv
import json
import re
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from store import vocabulary
from store.export import FIGURE_COLUMNS, as_csv, as_json, as_markdown
from store.exported import ExportedError, from_json
from store.library import open_library
from store.records import (
    Evidence,
    Indicator,
    Meeting,
    Person,
    Report,
    SectorMention,
    Sentence,
    Source,
)
from store.sources import SourceError, read_source
from tests.store.annotated import collection, small_report

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)
names = texts.filter(str.strip)
codes = st.lists(st.sampled_from(["KZ", "UZ", "EU"]), max_size=3).map(tuple)
numbers = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def reports(draw) -> Report:
    text = draw(names)

    def span(kind, **fields):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, len(text)))
        if kind is Indicator:
            fields["quote"] = text[start:end]
        return kind(start=start, end=end, **fields)

    indicators = [
        span(
            Indicator,
            value=draw(numbers),
            value_high=draw(st.none() | numbers),
            unit=draw(st.sampled_from([*vocabulary.UNITS, "USD"])),
            noun=draw(st.none() | texts),
            measure=draw(st.sampled_from(list(vocabulary.MEASURES))),
            countries=draw(codes),
            period=draw(st.sampled_from([None, "2024", "2025-Q1", "../2030", "2024-01/.."])),
            evidence=(span(Evidence, field="measure"),),
        )
        for _ in range(draw(st.integers(0, 3)))
    ]
    return Report(
        id=draw(texts),
        revision=draw(st.integers(0, 99)),
        added=draw(st.none() | st.datetimes(timezones=st.just(UTC))),
        title=draw(names),
        published=draw(st.dates()),
        sources=(Source(outlet=draw(texts), url=draw(texts)),),
        text=text,
        sentences=(Sentence(start=0, end=len(text)),),
        meeting=Meeting(
            kind="summit",
            date=draw(st.none() | st.dates()),
            place=draw(st.none() | texts),
            countries=draw(codes),
            participants=(Person(name=draw(texts), role=draw(texts)),),
        ),
        indicators=tuple(indicators),
        sectors=("mining",),
        sector_mentions=(span(SectorMention, sector="mining"),),
    )


@given(st.lists(reports(), max_size=3))
def test_exported_reports_come_back_without_loss(given_reports):
    exported = "".join(as_json(given_reports))
    assert from_json(exported) == given_reports
    assert from_json(exported.encode()) == given_reports


def test_the_collection_comes_back_without_loss():
    kept = [replace(report, added=datetime(2025, 1, 2, tzinfo=UTC)) for report in collection()]
    assert from_json("".join(as_json(kept))) == kept


def test_a_list_and_a_single_report_are_taken_too():
    report = collection()[0]
    assert from_json(msgspec.json.encode([report])) == [report]
    assert from_json(msgspec.json.encode(report)) == [report]
    assert from_json(b"\xef\xbb\xbf" + msgspec.json.encode(report)) == [report]


def broken(**changes) -> str:
    fields = json.loads(msgspec.json.encode(collection()[0]))
    for path, value in changes.items():
        at = fields
        *way, last = [int(key) if key.isdigit() else key for key in path.split("__")]
        for key in way:
            at = at[key]
        at[last] = value
    return json.dumps({"format": "gipfel", "version": 1, "reports": [fields]})


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ("", "no whole JSON"),
        ('{"reports": [', "no whole JSON"),
        ("7", "no reports"),
        ("{}", "“reports”"),
        ('{"reports": 5}', "no export of gipfel"),
        ('{"format": "x", "version": 1, "reports": []}', "“x”"),
        ('{"format": "gipfel", "version": 9, "reports": []}', "version 9"),
        ('{"format": "gipfel", "version": 1, "reports": [5]}', "Report 1 cannot"),
        (broken(indicators__0__value="4"), "“indicators[0].value”"),
        (broken(published="gestern"), "“published”"),
        (broken(text=" "), "“text” is empty"),
        (broken(indicators__0__quote="4 Mrd."), "“4 Mrd.”"),
        (broken(indicators__1__measure="magic"), "“magic”"),
        (broken(indicators__1__unit="stones"), "“stones”"),
        (broken(indicators__1__countries=["Kasachstan"]), "“Kasachstan”"),
        (broken(indicators__1__period="bald"), "“bald”"),
        (broken(sentences__1__start=0), "sentences[1]"),
        (broken(sentences__1__end=10**6), "outside the text"),
        (broken(sectors=["magic"]), "“magic”"),
        (broken(meeting__kind="party"), "party"),
    ],
)
def test_what_is_wrong_is_one_sentence_that_names_it(data, says):
    with pytest.raises(ExportedError) as error:
        from_json(data)
    message = str(error.value)
    assert says in message
    assert "\n" not in message
    assert message.endswith(".")
    if "Report 1" in message and "[5]" not in data:
        assert collection()[0].id in message


@given(st.binary(max_size=60) | texts.map(str.encode))
def test_no_data_raises_anything_but_the_error(data):
    for each in (data, b'{"format":"gipfel","version":1,"reports":[' + data + b"]}"):
        try:
            from_json(each)
        except ExportedError as error:
            assert str(error)


def rows(given_reports) -> list[dict[str, str]]:
    return list(csv.DictReader("".join(as_csv(given_reports)).splitlines()))


def test_each_figure_is_a_line_with_quote_sentence_and_source():
    found = rows(collection())
    assert len(found) == sum(len(report.indicators) for report in collection())
    assert list(found[0]) == list(FIGURE_COLUMNS)
    (row,) = [row for row in found if row["quote"] == "etwa 4,3 Milliarden US-Dollar"]
    assert row["report"] == "kz-uz-almaty-2025-03"
    assert float(row["value"]) == 4.3e9
    assert row["unit"] == "USD"
    assert row["countries"] == "KZ UZ"
    assert row["period"] == "2024"
    assert row["sentence"].startswith("Im vergangenen Jahr lag der Warenaustausch")
    assert row["sources"].startswith("http")


DANGEROUS = ["=1+1", "+49", "-1", "@SUM(A1)", "\t=1", "\r=1", " =1", "\n@x", "＝1", "\x00=1"]


@pytest.mark.parametrize("start", DANGEROUS)
def test_no_cell_begins_a_formula(start):
    report = small_report(
        start,
        {
            "sentence": f"{start} cmd|' /C calc'!A0, so hieß es",
            "quote": start.strip("\x00"),
            "value": -4.5,
            "unit": "count",
            "noun": start,
        },
        title=start,
        meeting=Meeting(place=start),
        sources=(Source(outlet=start),),
    )
    (row,) = rows([report])
    assert row["value"] == "-4.5"
    for name, cell in row.items():
        if name != "value":
            assert not re.match(r"\s*[=+\-@＝＋－＠]", cell), name


@given(reports())
def test_csv_has_nothing_that_acts_and_numbers_are_numbers(report):
    exported = "".join(as_csv([report]))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u2066]", exported)
    found = rows([report])
    assert len(found) == len(report.indicators)
    for row, indicator in zip(found, report.indicators, strict=True):
        assert float(row["value"]) == float(indicator.value)


@given(reports())
def test_nothing_exported_acts_on_a_terminal(report):
    for exported in ("".join(as_json([report])), "".join(as_markdown([report]))):
        assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e\u2066\u200b]", exported)


def test_markdown_has_each_figure_with_quote_and_source():
    report = next(each for each in collection() if each.id == "kz-uz-almaty-2025-03")
    exported = "".join(as_markdown([report]))
    assert exported.startswith("## Kasachstan und Usbekistan: Investitionen")
    plain = exported.replace("\\", "")
    for indicator in report.indicators:
        assert f"- **{indicator.quote}** " in plain
    assert "US-Dollar" in exported
    assert "- **etwa 4,3 Milliarden US-Dollar** trade · Kazakhstan, Uzbekistan · 2024\n" in plain
    for source in report.sources:
        assert source.url in plain


def test_markdown_of_hostile_text_is_only_text():
    title = "# x\n\n<script>alert(1)</script> [a](b) `c` | *d*"
    exported = "".join(as_markdown([small_report("r", title=title)]))
    assert exported.splitlines()[0] == (
        r"## \# x \<script\>alert(1)\</script\> \[a\](b) \`c\` \| \*d\*"
    )


def test_an_export_of_nothing_is_an_export():
    assert from_json("".join(as_json([]))) == []
    assert rows([]) == []
    assert "".join(as_markdown([])) == ""


def test_an_exported_file_is_a_source(tmp_path, store_path):
    exported = tmp_path / "exported.json"
    exported.write_text("".join(as_json(collection())), "utf-8")
    found = [each.report for each in read_source(str(exported))]
    assert found == list(collection())
    with open_library(store_path) as library:
        library.remove_collection()
        kept = library.add_all(found)
    assert [report.id for report in kept] == [report.id for report in found]
    assert [report.indicators for report in kept] == [report.indicators for report in found]


def test_a_wrong_export_is_a_source_that_says_why(tmp_path):
    (tmp_path / "x.json").write_text(broken(text=""), "utf-8")
    with pytest.raises(SourceError, match=r"x\.json: Report 1 .*“text” is empty"):
        read_source(str(tmp_path / "x.json"))
