"""The translation memory, a table of its own beside the reports."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

import msgspec

from store.library.ids import fingerprint, number_of
from store.library.storage import JournaledStorage
from store.records import Translation

if TYPE_CHECKING:
    from tinydb.table import Document

    from store.library.table import StoreTable

TABLE = "memory"


class TranslationMemory:
    """English that is known for a German sentence, found by a number made of the sentence.

    `table` opens the table to write to.
    """

    def __init__(self, storage: JournaledStorage, table: Callable[[], StoreTable]) -> None:
        self._storage = storage
        self._table = table

    def recall(self, german: str) -> Translation | None:
        """What is kept for `german`, white space and Unicode form aside."""
        kept = self._storage.documents(TABLE).get(key_of(german))
        if kept is None:
            return None
        known = msgspec.json.decode(kept, type=Translation)
        return known if fingerprint(known.german) == fingerprint(german) else None

    def remember(self, translations: Iterable[Translation]) -> None:
        """Keep `translations`, durably, in one write; a newer one replaces an older."""
        self._table().put([document_of(translation) for translation in translations])


def key_of(german: str) -> str:
    """The key under which the English of this sentence is kept."""
    return str(number_of(german))


def document_of(translation: Translation) -> Document:
    """`translation` as TinyDB keeps it."""
    from tinydb.table import Document  # only those who write load TinyDB

    return Document(msgspec.to_builtins(translation), number_of(translation.german))
