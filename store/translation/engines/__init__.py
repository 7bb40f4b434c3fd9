"""The engines there are: a new one is a row of `ENGINES` and a file beside this one."""

from __future__ import annotations

import importlib
from typing import NamedTuple, cast

from store.translation.engines.engine import Engine, EngineError

__all__ = ["DEFAULT_ENGINE", "ENGINES", "Choice", "Engine", "EngineError", "open_engine"]

DEFAULT_ENGINE = "google"


class Choice(NamedTuple):
    """An engine that a person can choose.

    `module` holds a function ``open_engine(url: str | None) -> Engine``; it is imported when
    the engine is opened, and must not import deep-translator before a sentence is translated.
    """

    label: str
    module: str
    address_setting: str


ENGINES: dict[str, Choice] = {
    "google": Choice("Google", "store.translation.engines.google", "GIPFEL_GOOGLE_URL"),
}


def open_engine(name: str = DEFAULT_ENGINE, url: str | None = None) -> Engine:
    """The engine called `name`; raises `KeyError` for a name that is not in `ENGINES`.

    `url` is the address of the provider, of a proxy before it, or of a server of one's own;
    without it the environment variable of the engine's `address_setting` counts, and without
    that the provider's usual address. No request is made before a sentence is translated.
    """
    opener = importlib.import_module(ENGINES[name].module).open_engine
    return cast(Engine, opener(url))
