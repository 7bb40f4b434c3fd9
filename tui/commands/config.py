"""`gipfel config`: where the settings are, and what is in force."""

from __future__ import annotations

import click

from tui.cli import Command
from tui.invocation import Invocation, say


@click.command(
    cls=Command,
    epilog="""
gipfel config
GIPFEL_ENGINE=none gipfel config
""",
)
@click.pass_obj
def command(invocation: Invocation) -> None:
    """Print the place of the settings file and every setting in force, with its origin.

    The output is the text of a settings file. What is set to something that gipfel does not know
    is said in a sentence each.
    """
    from store.settings import SETTINGS, config_path
    from tui.preferences import unknown

    path = config_path()
    settings = invocation.settings
    say(f"# {path}{'' if path.exists() else ' (not there yet)'}")
    for setting in SETTINGS:
        origin = settings.origins[setting.name]
        say(f"\n# {setting.meaning}; {setting.variable}; from {origin}")
        value = getattr(settings, setting.name)
        if setting.name == "keys":
            say("[keys]")
            for name, keys in value.items():
                say(f"{name} = {_toml(keys)}")
        elif not value:
            say(f"# {setting.name} = ")
        else:
            say(f"{setting.name} = {_toml(str(value))}")
    for sentence in unknown(settings):
        invocation.complain(sentence)
    invocation.engine_name()


def _toml(value: str) -> str:
    import json

    return json.dumps(value, ensure_ascii=False)
