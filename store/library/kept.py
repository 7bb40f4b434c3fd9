"""What is kept of one table: documents in the snapshot by their place, newer ones in memory."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping
from functools import cached_property
from typing import Any

import msgspec

from store.library.snapshot import Place

Mark = tuple[int, int]
"""Tells one state of a document from another: length in bytes and CRC-32."""


Places = dict[str, Place] | Callable[[], dict[str, Place]]
"""Where the documents of a table are, or what tells it once somebody asks."""


class KeptTable:
    """Where each document of a table is: in the snapshot, or among those of the journal."""

    def __init__(self, places: Places) -> None:
        self._places = places
        self.newer: dict[str, bytes | None] = {}
        self._new = 0  # how many ids of `newer` the snapshot lacks, less those removed from it

    @cached_property
    def places(self) -> dict[str, Place]:
        """Where the documents of the snapshot are, in its order."""
        return self._places() if callable(self._places) else self._places

    def put(self, doc_id: str, document: bytes | None) -> None:
        """Keep `document` under `doc_id`; `None` removes it."""
        self._new += (document is not None) - (doc_id in self)
        if document is None and doc_id not in self.places:
            self.newer.pop(doc_id, None)
        else:
            self.newer[doc_id] = document

    def __contains__(self, doc_id: object) -> bool:
        if doc_id in self.newer:
            return self.newer[doc_id] is not None
        return doc_id in self.places

    def __len__(self) -> int:
        return len(self.places) + self._new

    def __iter__(self) -> Iterator[str]:
        """The ids: those of the snapshot in its order, then new ones in theirs."""
        for doc_id in self.places:
            if self.newer.get(doc_id, b"") is not None:
                yield doc_id
        for doc_id in self.newer:
            if doc_id not in self.places:
                yield doc_id

    def unchanged(self) -> dict[str, Place]:
        """The documents that are in the snapshot as they are now, in its order."""
        if not self.newer:
            return self.places
        return {doc_id: place for doc_id, place in self.places.items() if doc_id not in self.newer}

    def marks(self) -> dict[str, Mark]:
        """The state of each document."""
        marks = {doc_id: (place[1], place[2]) for doc_id, place in self.places.items()}
        for doc_id, document in self.newer.items():
            if document is None:
                del marks[doc_id]
            else:
                marks[doc_id] = (len(document), zlib.crc32(document))
        return marks


class Documents(Mapping[str, Any]):
    """A table as TinyDB sees it, decoded anew at each access: nobody changes what is kept."""

    def __init__(self, kept: Mapping[str, bytes]) -> None:
        self._kept = kept

    def __getitem__(self, doc_id: str) -> Any:  # noqa: ANN401 (a document may be anything)
        return msgspec.json.decode(self._kept[doc_id])

    def __iter__(self) -> Iterator[str]:
        return iter(self._kept)

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, doc_id: object) -> bool:
        return doc_id in self._kept
