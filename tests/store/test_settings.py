"""What is in force: the command line before the environment before the file."""

from __future__ import annotations

from pathlib import Path

import pytest

from store.settings import SettingsError, load_settings


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for variable in ("STORE", "ENGINE", "THEME", "KEYS", "GOOGLE_URL"):
        monkeypatch.delenv(f"GIPFEL_{variable}", raising=False)
    path = tmp_path / "gipfel.toml"
    monkeypatch.setenv("GIPFEL_CONFIG", str(path))
    return path


def test_the_command_line_wins_over_the_environment_and_that_over_the_file(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert load_settings().origins["store"] == "default"
    file.write_text('store = "/in/the/file.json"\n')
    assert load_settings().store == Path("/in/the/file.json")
    monkeypatch.setenv("GIPFEL_STORE", "/in/the/environment.json")
    assert load_settings().store == Path("/in/the/environment.json")
    settings = load_settings("/on/the/line.json")
    assert settings.store == Path("/on/the/line.json")
    assert settings.origins["store"] == "--store"


def test_keys_come_from_a_table_or_from_words(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file.write_text('theme = "nord"\n[keys]\nfind = "slash,f4"\n')
    assert load_settings().keys == {"find": "slash,f4"}
    assert load_settings().theme == "nord"
    monkeypatch.setenv("GIPFEL_KEYS", "find=f5 quit=ctrl+c,q")
    assert load_settings().keys == {"find": "f5", "quit": "ctrl+c,q"}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ("store = ", "not TOML"),
        ("stroe = 'x'", "stroe, which is unknown; known are store"),
        ("store = 5", "must be a text"),
        ("keys = 'f'", "must be a table"),
        ("[keys]\nfind = ['f']", "must be a table"),
    ],
)
def test_a_wrong_file_is_one_sentence_that_names_it(file: Path, content: str, says: str) -> None:
    file.write_text(content)
    with pytest.raises(SettingsError) as wrong:
        load_settings()
    assert says in str(wrong.value)
    assert str(file) in str(wrong.value)


def test_a_file_that_is_not_utf8_is_one_sentence(file: Path) -> None:
    file.write_bytes(b"\xff\xfe\0")
    with pytest.raises(SettingsError, match="not UTF-8"):
        load_settings()


def test_a_wrong_variable_is_one_sentence(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GIPFEL_KEYS", "find")
    with pytest.raises(SettingsError, match="GIPFEL_KEYS"):
        load_settings()
