"""What every library must do; nothing here knows where its reports are kept."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import date

import pytest
from msgspec.structs import replace

from store.library import Library, LibraryError, ReportNotFoundError, RevisionConflictError
from store.library.query import Query
from store.records import Translation, listing_of
from tests.store.library.conftest import Open, report_about


def test_a_new_library_holds_the_collection(library: Library) -> None:
    listings = library.listings()
    assert len(listings) == 30
    assert all(listing.collection for listing in listings)
    days = [listing.day for listing in listings]
    assert days == sorted(days, reverse=True)


def test_every_figure_of_the_collection_is_where_its_offsets_say(library: Library) -> None:
    for listing in library.listings():
        report = library.get(listing.id)
        assert report.sources
        for figure in report.indicators:
            assert report.text[figure.start : figure.end] == figure.quote
            assert any(s.start <= figure.start < s.end for s in report.sentences)
        for conflict in report.headline_conflicts:
            title = report.text[conflict.title_start : conflict.title_end]
            body = report.text[conflict.body_start : conflict.body_end]
            assert (title, body) == (conflict.title_quote, conflict.body_quote)
            assert conflict.title_end <= len(report.title) < conflict.body_start


def test_the_collection_shows_where_its_sectors_and_fields_come_from(library: Library) -> None:
    for listing in library.listings():
        report = library.get(listing.id)
        assert {mention.sector for mention in report.sector_mentions} <= set(report.sectors)
        assert len({mention.sector for mention in report.sector_mentions}) > len(report.sectors) / 2
        spans = [*report.sector_mentions, *(e for i in report.indicators for e in i.evidence)]
        assert any(figure.evidence for figure in report.indicators)
        for span in spans:
            words = report.text[span.start : span.end]
            assert words
            assert words == words.strip()


def test_the_collection_is_known_in_english(library: Library) -> None:
    for listing in library.listings():
        report = library.get(listing.id)
        for sentence in report.sentences:
            known = library.memory.recall(report.text[sentence.start : sentence.end])
            assert known is not None
            assert known.provider == "collection"
            assert known.english


def test_the_collection_leaves_with_its_english_and_stays_away(
    library: Library, open_same: Open
) -> None:
    title = library.listings()[0].title
    mine = library.add(report_about("Mein Bericht"))
    assert library.remove_collection() == 30
    assert library.remove_collection() == 0
    assert [listing.id for listing in library.listings()] == [mine.id]
    assert library.memory.recall(title) is None
    library.close()
    assert [listing.id for listing in open_same().listings()] == [mine.id]


def test_a_report_is_kept_with_id_moment_and_revision(library: Library, open_same: Open) -> None:
    given = report_about("Ein Gespräch in Astana")
    kept = library.add(given)
    assert kept.id == "kz-uz-astana-2024-05"
    assert kept.revision == 1
    assert kept.added is not None
    assert replace(kept, id="", revision=0, added=None) == given
    assert library.get(kept.id) == kept
    assert listing_of(kept) in library.listings()
    assert open_same().get(kept.id) == kept


def test_the_same_text_is_the_same_report(library: Library) -> None:
    first = library.add(report_about("Zweimal derselbe"))
    again = library.add(replace(report_about("Zweimal derselbe"), published=date(2025, 1, 1)))
    windows = replace(first, id="", text=first.text.replace("\n", "\r\n"))
    assert again == first
    assert library.add(windows) == first
    assert len(library.listings()) == 31


def test_ids_are_told_apart_by_a_suffix(library: Library) -> None:
    kept = library.add_all([report_about(words) for words in ("eins", "zwei", "eins", "drei")])
    assert [report.id for report in kept] == [
        "kz-uz-astana-2024-05",
        "kz-uz-astana-2024-05-2",
        "kz-uz-astana-2024-05",
        "kz-uz-astana-2024-05-3",
    ]


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        ("Köln", "kz-uz-koeln-2024-05"),
        ("Nur-Sultan", "kz-uz-nur-sultan-2024-05"),
        ("../../etc\x1b[31m", "kz-uz-etc-31m-2024-05"),
        ("北京", "kz-uz-2024-05"),
    ],
)
def test_an_id_can_be_typed_whatever_the_place(library: Library, place: str, expected: str) -> None:
    assert library.add(report_about("Ort", place=place)).id == expected


def test_what_is_not_there_is_said(library: Library) -> None:
    with pytest.raises(ReportNotFoundError, match="kz-nirgends-1900-01"):
        library.get("kz-nirgends-1900-01")


def test_removing_is_all_or_nothing(library: Library) -> None:
    kept = library.add(report_about("Bleibt"))
    with pytest.raises(ReportNotFoundError, match="fehlt"):
        library.remove([kept.id, "fehlt"])
    assert library.get(kept.id) == kept
    library.remove([kept.id, library.listings()[0].id, kept.id])
    assert len(library.listings()) == 29
    with pytest.raises(ReportNotFoundError):
        library.get(kept.id)


def test_a_removed_text_can_be_added_again(library: Library) -> None:
    first = library.add(report_about("Weg und wieder da"))
    library.remove([first.id])
    again = library.add(report_about("Weg und wieder da"))
    assert again.id == first.id
    assert library.get(again.id) == again


def test_a_change_raises_the_revision(library: Library) -> None:
    kept = library.add(report_about("Ändert sich"))
    changed = library.replace(replace(kept, title="Anders", sectors=()))
    assert (changed.revision, changed.title, changed.sectors) == (2, "Anders", ())
    assert library.get(kept.id) == changed
    assert listing_of(changed) in library.listings()


def test_the_second_of_two_writers_gets_both_versions(library: Library, open_same: Open) -> None:
    mine = library.add(report_about("Zu zweit"))
    other = open_same()
    theirs = other.replace(replace(other.get(mine.id), title="Deren"))
    with pytest.raises(RevisionConflictError, match=mine.id) as conflict:
        library.replace(replace(mine, title="Meine"))
    assert conflict.value.mine.title == "Meine"
    assert conflict.value.theirs == theirs
    assert library.get(mine.id) == theirs


def test_a_change_to_a_removed_report_is_refused(library: Library, open_same: Open) -> None:
    mine = library.add(report_about("Verschwindet"))
    open_same().remove([mine.id])
    with pytest.raises(ReportNotFoundError):
        library.replace(mine)


def test_another_programs_changes_are_taken_in(library: Library, open_same: Open) -> None:
    other = open_same()
    assert library.refresh() is False
    added = other.add(report_about("Von nebenan"))
    assert library.refresh() is True
    assert library.refresh() is False
    assert library.get(added.id) == added
    other.replace(replace(added, title="Neu"))
    assert library.refresh() is True
    assert library.get(added.id).title == "Neu"
    other.close()
    assert library.refresh() is False
    open_same().remove([added.id])
    assert library.refresh() is True
    assert added.id not in {listing.id for listing in library.listings()}


def test_both_writers_stay_complete(library: Library, open_same: Open) -> None:
    other = open_same()
    ids = {
        writer.add(report_about(f"Bericht {number} von {name}")).id
        for number in range(5)
        for name, writer in (("hier", library), ("dort", other))
    }
    assert len(ids) == 10
    for reader in (library, other, open_same()):
        reader.refresh()
        assert ids <= {listing.id for listing in reader.listings()}


def test_a_record_does_not_change_under_its_holder(library: Library) -> None:
    kept = library.add(report_about("Fest"))
    before = library.listings()
    library.replace(replace(kept, title="Danach"))
    assert kept.title == "Fest"
    assert listing_of(kept) in before


def test_the_memory_remembers_the_newest(library: Library, open_same: Open) -> None:
    first = Translation(german="Der  Handel wuchs.", english="Trade grew.", provider="google")
    other = Translation(german="Köln", english="Cologne", provider="google")
    library.memory.remember([first, other])
    assert library.memory.recall("Der Handel\nwuchs.") == first
    assert library.memory.recall("Ko\u0308ln") == other
    assert library.memory.recall("Der Handel schrumpfte.") is None
    newer = replace(first, english="Trade has grown.", made=date(2025, 4, 1))
    library.memory.remember([newer])
    assert library.memory.recall("Der Handel wuchs.") == newer
    assert open_same().memory.recall("Der Handel wuchs.") == newer


def test_an_empty_write_is_no_change(library: Library) -> None:
    assert library.add_all([]) == []
    library.remove([])
    library.memory.remember([])
    assert len(library.listings()) == 30


def test_any_text_comes_back_as_it_was(library: Library, open_same: Open) -> None:
    odd = 'Nullbyte \x00, Escape \x1b[2J, Emoji 🇺🇿, RTL \u202e, \\ " und \u2028 Ende'
    kept = library.add(report_about(odd))
    assert library.get(kept.id).text == kept.text
    assert open_same().get(kept.id) == kept


def test_a_closed_library_says_so(library: Library) -> None:
    library.close()
    library.close()
    for use in (
        library.listings,
        library.refresh,
        lambda: library.get("x"),
        lambda: library.add(report_about("zu spät")),
    ):
        with pytest.raises(LibraryError, match="closed"):
            use()


def titles(library: Library, *words: str, limit: int = 100) -> set[str]:
    return {hit.listing.title for hit in library.find(Query(words=words), limit)}


def test_figures_come_first_exact_and_newest(library: Library) -> None:
    hits = library.find(Query(measures=("trade",), countries=("KZ", "UZ")), 20)
    assert len(hits) == 20
    assert all(hit.indicator is not None and hit.indicator.measure == "trade" for hit in hits)
    exact = [hit for hit in hits if hit.indicator and hit.indicator.countries == ("KZ", "UZ")]
    assert exact == list(hits[: len(exact)])
    days = [hit.listing.day for hit in exact]
    assert days == sorted(days, reverse=True)
    for hit in hits:
        report = library.get(hit.listing.id)
        assert report.text[hit.start : hit.end] == hit.sentence
        assert hit.indicator in report.indicators
        assert hit.listing == listing_of(report)


def test_what_is_added_changed_or_removed_is_found_so(library: Library, open_same: Open) -> None:
    assert titles(library, "zwiebelfisch") == set()
    kept = library.add(report_about("Der Zwiebelfisch"))
    assert titles(library, "zwiebelfisch") == {"Der Zwiebelfisch"}
    changed = library.replace(replace(kept, sectors=("tourism",)))
    query = Query(words=("zwiebelfisch",), sectors=("tourism",))
    assert {hit.listing.revision for hit in library.find(query)} == {changed.revision}
    assert titles(open_same(), "zwiebelfisch") == {"Der Zwiebelfisch"}
    library.remove([kept.id])
    assert titles(library, "zwiebelfisch") == set()


def test_others_changes_are_found_after_a_refresh(library: Library, open_same: Open) -> None:
    other = open_same()
    assert titles(library, "seepferd") == set()
    kept = other.add(report_about("Das Seepferd"))
    library.refresh()
    assert titles(library, "seepferd") == {"Das Seepferd"}
    other.remove([kept.id])
    other.add(report_about("Der Seestern"))
    other.close()
    library.refresh()
    assert titles(library, "seepferd") == set()
    assert titles(library, "seestern") == {"Der Seestern"}


def test_an_id_given_again_is_not_found_by_its_old_words(library: Library, open_same: Open) -> None:
    first = library.add(report_about("Die alte Auster"))
    library.add_all(report_about(f"Füllung {number}", place="Baku") for number in range(30))
    assert titles(library, "auster") == {"Die alte Auster"}
    library.close()
    other = open_same()
    other.remove([first.id])
    second = other.add(report_about("Der neue Nautilus"))
    assert second.id == first.id
    other.close()
    again = open_same()
    assert titles(again, "auster") == set()
    assert titles(again, "nautilus") == {"Der neue Nautilus"}


def test_searching_is_prepared_in_steps_that_count_down(library: Library) -> None:
    library.add_all(report_about(f"Nummer {number}") for number in range(40))
    steps = library.prepare_search()
    first = next(steps)
    assert 0 < first <= 70
    kept = library.add(report_about("Dazwischen ein Walross"))
    left = [first, *steps]
    assert left == sorted(left, reverse=True) or 1 in left
    assert titles(library, "walross") == {kept.title}
    assert list(library.prepare_search()) == []


def test_all_reports_come_whole(library: Library) -> None:
    kept = library.add(report_about("Zuletzt"))
    reports = {report.id: report for report in library.reports()}
    assert reports.keys() == {listing.id for listing in library.listings()}
    assert reports[kept.id] == kept
    assert all(listing_of(reports[line.id]) == line for line in library.listings())


def test_one_who_writes_still_hears_what_others_wrote(library: Library, open_same: Open) -> None:
    theirs = open_same().add(report_about("Von anderen"))
    mine = library.add(report_about("Von mir"))
    assert library.refresh() is True
    assert library.refresh() is False
    assert {theirs.id, mine.id} <= {listing.id for listing in library.listings()}


def test_threads_may_share_a_library(library: Library) -> None:
    def write(name: int) -> list[str]:
        return [library.add(report_about(f"Faden {name} {n}")).id for n in range(8)]

    def read(_: int) -> int:
        titles(library, "faden")
        return sum(len(library.get(line.id).text) > 0 for line in library.listings())

    with ThreadPoolExecutor(6) as pool:
        writers = [pool.submit(write, name) for name in range(3)]
        readers = [pool.submit(read, name) for name in range(3)]
        ids = {report_id for writer in writers for report_id in writer.result()}
        assert all(reader.result() >= 30 for reader in readers)
    assert len(ids) == 24
    assert titles(library, "faden") == {f"Faden {name} {n}" for name in range(3) for n in range(8)}
