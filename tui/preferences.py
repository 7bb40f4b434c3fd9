"""Whether the browser knows what a person has set for it: the theme, the actions, the keys."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from store.settings import Settings

_MODIFIERS = frozenset({"ctrl", "shift", "alt", "super", "hyper", "meta"})


def unknown(settings: Settings) -> Iterator[str]:
    """A sentence for each name that the browser does not know; loads Textual only if need be."""
    if settings.theme:
        from textual.theme import BUILTIN_THEMES

        yield from _unknown("theme", settings.theme, BUILTIN_THEMES, settings.origins["theme"])
    if not settings.keys:
        return
    from tui.keys import KEYS

    for action, pressed in settings.keys.items():
        yield from _unknown("action", action, KEYS, settings.origins["keys"])
        for key in (one.strip() for one in pressed.split(",")):
            if key and not _is_key(key):
                yield from _unknown("key", key, _key_names(), settings.origins["keys"])


def _unknown(what: str, name: str, known: Iterable[str], origin: str) -> Iterator[str]:
    known = sorted(known)
    if name in known:
        return
    from difflib import get_close_matches  # only for what is misspelt

    near = get_close_matches(name, known, n=1)
    if near:
        hint = f"did you mean {near[0]}?"
    elif what == "key":
        hint = "keys are written like slash, f4, ctrl+d or x."
    else:
        hint = f"there are {', '.join(known)}."
    yield f"There is no {what} {name}, which {origin} names; {hint}"


def _is_key(name: str) -> bool:
    from textual.keys import key_to_character

    if len(name) == 1:
        return True
    *modifiers, key = name.split("+")
    if not _MODIFIERS.issuperset(modifiers):
        return False
    return len(key) == 1 or key in _key_names() or key_to_character(key) is not None


def _key_names() -> set[str]:
    from textual.keys import KEY_TO_UNICODE_NAME, REPLACED_KEYS, Keys

    named = {key.value for key in Keys if not key.value.startswith("<")}
    return named | set(KEY_TO_UNICODE_NAME) | set(REPLACED_KEYS)
