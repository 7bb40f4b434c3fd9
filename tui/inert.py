"""Makes text from outside harmless: the one place that everything shown or exported passes.

Textual and Rich send C1 codes, escape sequences and bidirectional overrides to the terminal as
they are. Each such character becomes one visible glyph, so offsets into the text still hold.
"""

from __future__ import annotations

import re

_CONTROL_PICTURES = 0x2400
_DELETE_PICTURE = "␡"
_REPLACEMENT = "\N{REPLACEMENT CHARACTER}"

# C1 controls; Arabic letter mark; zero-width and directional marks; line and paragraph
# separators; bidirectional embeddings, overrides and isolates; invisible operators; the
# byte-order mark; interlinear annotations; tag characters; lone surrogates.
_INVISIBLE = (
    "\x80-\x9f\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\U000e0000-\U000e007f\ud800-\udfff"
)
_HOSTILE = re.compile(f"[\x00-\x09\x0b-\x1f\x7f{_INVISIBLE}]")


def _glyph(match: re.Match[str]) -> str:
    character = match.group()
    if character == "\t":
        return " "
    if character == "\x7f":
        return _DELETE_PICTURE
    if character < " ":
        return chr(_CONTROL_PICTURES + ord(character))
    return _REPLACEMENT


def inert(text: str) -> str:
    """`text` with every character that could act on a terminal replaced by one glyph.

    The result has the same length; line feeds stay, tabs become spaces.
    """
    return _HOSTILE.sub(_glyph, text)


def inert_line(text: str) -> str:
    """`text` as a single line that cannot act on a terminal; same length."""
    return inert(text).replace("\n", " ")
