"""Where a headline claims what the body gives for something else, or gives differently."""

from __future__ import annotations

from collections.abc import Sequence

from store.reading.conflict_wording import clause_around, sentence_around
from store.reading.contradictions import Contradictions
from store.reading.parts import CountryMention
from store.records import HeadlineConflict, Indicator, Span


def find_conflicts(
    title: Span,
    indicators: Sequence[Indicator],
    text: str,
    mentions: Sequence[CountryMention] = (),
) -> tuple[HeadlineConflict, ...]:
    """Each figure of the title that the body contradicts, with both clauses and a reason.

    A figure that the body repeats, rounds or leaves out is no conflict; neither is one whose
    measure is not known. `indicators` are those of the whole text, in order, `mentions` those of
    `countries.find_countries`.
    """
    claims = [indicator for indicator in indicators if indicator.start < title.end]
    if not claims:
        return ()
    body = [indicator for indicator in indicators if indicator.start >= title.end]
    contradictions = Contradictions(text, title, claims, body, mentions)
    conflicts = []
    for claim in claims:
        found = contradictions.of(claim)
        if found:
            stated, why = found
            title_start, title_end = clause_around(text, claim, title.start, title.end)
            body_start, body_end = clause_around(
                text, stated, *sentence_around(text, stated, title.end)
            )
            conflicts.append(
                HeadlineConflict(
                    title_quote=text[title_start:title_end],
                    title_start=title_start,
                    title_end=title_end,
                    body_quote=text[body_start:body_end],
                    body_start=body_start,
                    body_end=body_end,
                    why=why,
                )
            )
    return tuple(conflicts)
