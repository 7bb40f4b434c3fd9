"""Listings as a file holds them: some hundreds are decoded when one of them is asked for."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice
from typing import overload

import msgspec

from store.records import Listing

_BLOCK = 256
"""Listings of one block: a screen asks for fewer, and they take half a millisecond."""


def in_blocks(listings: Iterable[Listing]) -> list[memoryview]:
    """What `KeptListings` is made of."""
    left = iter(listings)
    blocks = iter(lambda: list(islice(left, _BLOCK)), [])
    return [memoryview(msgspec.msgpack.encode(block)) for block in blocks]


class KeptListings(Sequence[Listing]):
    """`count` listings, kept in blocks as `in_blocks` makes them."""

    def __init__(self, blocks: Sequence[memoryview], count: int) -> None:
        self._blocks = blocks
        self._count = count
        self._decoder = msgspec.msgpack.Decoder(list[Listing])
        self._decoded: dict[int, list[Listing]] = {}

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> Listing: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Listing]: ...
    def __getitem__(self, index: int | slice) -> Listing | Sequence[Listing]:
        places = range(self._count)[index]
        if isinstance(places, range):
            return [self._at(place) for place in places]
        return self._at(places)

    def __iter__(self) -> Iterator[Listing]:
        for number in range(len(self._blocks)):
            yield from self._block(number)

    def _at(self, place: int) -> Listing:
        number, rest = divmod(place, _BLOCK)
        return self._block(number)[rest]

    def _block(self, number: int) -> list[Listing]:
        block = self._decoded.get(number)
        if block is None:
            block = self._decoded[number] = self._decoder.decode(self._blocks[number])
        return block
