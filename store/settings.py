"""What a person can set: one TOML file, each setting also an environment variable.

A setting given on the command line wins over the environment, the environment over the file,
the file over the default.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

CONFIG_VARIABLE = "GIPFEL_CONFIG"


class SettingsError(Exception):
    """The settings cannot be used; the message is one sentence that says what to do."""


class Settings(NamedTuple):
    """What is in force; `origins` says for each setting where it comes from."""

    store: Path
    engine: str
    google_url: str
    theme: str
    keys: Mapping[str, str]
    origins: Mapping[str, str]


class Setting(NamedTuple):
    """One setting: its name in the file, its variable, its meaning."""

    name: str
    variable: str
    meaning: str
    default: Callable[[], Any]


def _default_store() -> str:
    from platformdirs import user_data_path  # 15 ms, and only where nothing else is said

    return str(user_data_path("gipfel", appauthor=False) / "reports.json")


SETTINGS = (
    Setting("store", "GIPFEL_STORE", "the file that keeps the reports", _default_store),
    Setting("engine", "GIPFEL_ENGINE", "the translation engine", lambda: "google"),
    Setting("google_url", "GIPFEL_GOOGLE_URL", "where Google's engine is asked", lambda: ""),
    Setting("theme", "GIPFEL_THEME", "the colours of the browser", lambda: ""),
    Setting("keys", "GIPFEL_KEYS", "other keys, as action = keys", dict),
)


def config_path() -> Path:
    """The settings file: `GIPFEL_CONFIG`, else in the user's folder for settings."""
    if chosen := os.environ.get(CONFIG_VARIABLE):
        return Path(chosen).expanduser()
    from platformdirs import user_config_path

    return user_config_path("gipfel", appauthor=False) / "gipfel.toml"


def load_settings(store: str | None = None) -> Settings:
    """The settings in force, with `store` as given on the command line.

    Raises `SettingsError` for a file or a variable that cannot be used.
    """
    path = config_path()
    written = _read(path)
    values: dict[str, Any] = {}
    value: object
    origins: dict[str, str] = {}
    for setting in SETTINGS:
        if setting.name == "store" and store:
            value, origin = store, "--store"
        elif variable := os.environ.get(setting.variable):
            value, origin = _from_variable(setting, variable), setting.variable
        elif setting.name in written:
            value, origin = _checked(setting, written[setting.name], path), str(path)
        else:
            value, origin = setting.default(), "default"
        values[setting.name], origins[setting.name] = value, origin
    values["store"] = Path(values["store"]).expanduser()
    return Settings(**values, origins=origins)


def _read(path: Path) -> dict[str, Any]:
    try:
        text = path.read_text("utf-8-sig")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "it is not UTF-8"
        raise SettingsError(
            f"The settings in {path} cannot be read ({reason}); correct or remove the file."
        ) from error
    import tomllib  # 14 ms, and most people keep no settings

    try:
        written = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"The settings in {path} are not TOML: {error}.") from error
    known = [setting.name for setting in SETTINGS]
    for name in written:
        if name not in known:
            raise SettingsError(
                f"{path} sets {name}, which is unknown; known are {', '.join(known)}."
            )
    return written


def _checked(setting: Setting, value: object, path: Path) -> object:
    if setting.name == "keys":
        fits = isinstance(value, dict) and all(isinstance(keys, str) for keys in value.values())
        wanted = 'a table such as [keys] with lines like find = "slash,f"'
    else:
        fits = isinstance(value, str) and bool(value)
        wanted = "a text in quotation marks"
    if not fits:
        raise SettingsError(f"{setting.name} in {path} must be {wanted}.")
    return value


def _from_variable(setting: Setting, value: str) -> object:
    if setting.name != "keys":
        return value
    pairs = [word.partition("=") for word in value.split()]
    if not all(name and keys for name, _, keys in pairs):
        raise SettingsError(
            f"{setting.variable} must be written like 'find=slash,f quit=q', not '{value}'."
        )
    return {name: keys for name, _, keys in pairs}
