"""Google Translate without a key, through deep-translator; what is translated goes to Google."""

from __future__ import annotations

import os
import threading
from functools import lru_cache
from types import ModuleType
from typing import TYPE_CHECKING

from store.translation.engines.answers import checked, garbage_error
from store.translation.engines.attempts import (
    Attempts,
    PassingError,
    cancelled_error,
    timeout_error,
)
from store.translation.engines.engine import EngineError
from store.translation.engines.pieces import pieces

if TYPE_CHECKING:
    from store.translation.engines.network import Call

_LABEL = "Google"
_ADDRESS_SETTING = "GIPFEL_GOOGLE_URL"
_SECONDS_BETWEEN_CALLS = 0.5
_MOST_CHARACTERS = 1500
"""Longer ones make an address that servers refuse; deep-translator itself allows 5,000."""


def open_engine(url: str | None = None) -> Google:
    """Google's engine, at `url` or `GIPFEL_GOOGLE_URL` if one is given."""
    return Google(url or os.environ.get(_ADDRESS_SETTING) or None)


@lru_cache(maxsize=1)
def _deep_translator() -> ModuleType:
    """deep-translator's module for Google, with our way to the network in it."""
    import deep_translator.google  # 140 ms, so not before something is to be translated

    from store.translation.engines import network

    module: ModuleType = deep_translator.google
    network.bind(module)
    return module


class Google:
    """Translates sentence by sentence; one object serves all threads of a program."""

    name = "google"

    def __init__(self, url: str | None = None, pause: float = _SECONDS_BETWEEN_CALLS) -> None:
        self._url = url
        self._attempts = Attempts(_LABEL, pause)

    def translate(self, german: str, cancelled: threading.Event) -> str:
        """See `Engine.translate`; a long sentence goes in several requests."""
        english = []
        for part in pieces(" ".join(german.split()), _MOST_CHARACTERS):

            def ask(until: float, part: str = part) -> str:
                return self._ask(part, until, cancelled)

            english.append(self._attempts.until_success(ask, cancelled))
        return " ".join(english)

    def _ask(self, german: str, until: float, cancelled: threading.Event) -> str:
        import requests
        from deep_translator import exceptions

        from store.translation.engines import network

        # deep-translator keeps what it is asked in its object: one object a call.
        provider = _deep_translator().GoogleTranslator(source="de", target="en")
        if self._url:
            provider._base_url = self._url
        call = network.Call()
        try:
            english = network.finish(call, lambda: provider.translate(german), until, cancelled)
        except network.CancelledError:
            raise cancelled_error() from None
        except network.DeadlineError:
            raise timeout_error(_LABEL) from None
        except requests.exceptions.RequestException as error:
            raise self._broken(error) from error
        except (
            exceptions.BaseError,
            exceptions.RequestError,
            exceptions.TooManyRequests,
            *network.PARSE_ERRORS,
        ) as error:
            raise self._refused(call) from error
        return checked(_LABEL, german, english)

    def _broken(self, error: Exception) -> Exception:
        """What to raise when there was no whole answer."""
        import requests.exceptions as broken

        from store.translation.engines import network

        if network.took_too_long(error):
            return PassingError(timeout_error(_LABEL))
        if network.was_dropped(error):
            return PassingError(
                EngineError("server", f"{_LABEL} broke the connection off: try again later.")
            )
        if isinstance(error, (broken.ContentDecodingError, broken.TooManyRedirects)):
            return garbage_error(_LABEL)
        if isinstance(error, (ValueError, broken.InvalidSchema)):
            return EngineError(
                "offline", f"{self._url!r} is no address to ask at: correct {_ADDRESS_SETTING}."
            )
        return EngineError(
            "offline", f"{_LABEL} could not be reached: check the network and try again."
        )

    def _refused(self, call: Call) -> Exception:
        """What to raise when the answer holds no translation."""
        status = call.status or 200
        if status == 429:
            return self._attempts.rest(call.retry_after)
        if status in (401, 403, 407):
            return EngineError(
                "auth", f"{_LABEL} refuses requests from here (HTTP {status}): try again later."
            )
        if status >= 500:
            return PassingError(
                EngineError("server", f"{_LABEL} is out of order (HTTP {status}): try again later.")
            )
        if status >= 400:
            return EngineError(
                "rejected",
                f"{_LABEL} refused this sentence (HTTP {status}): read the German.",
            )
        return garbage_error(_LABEL)
