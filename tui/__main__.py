"""The program `gipfel`: runs the command line and sees to it that errors are sentences."""

from __future__ import annotations

import os
import sys
from types import TracebackType

INTERRUPTED = 130
"""The exit status that shells know for Ctrl-C."""


def main() -> None:
    """Run the command line on `sys.argv` and exit."""
    sys.excepthook = _say_unexpected
    try:
        status = _run()
        sys.stdout.flush()
    except KeyboardInterrupt:
        status = INTERRUPTED
    except BrokenPipeError:
        # Whoever read the output has seen enough; Python must not flush into the closed pipe.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    sys.exit(status)


def _run() -> int:
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    if len(sys.argv) == 1:
        from tui.start import can_browse, start  # `gipfel` alone: the browser without click

        if can_browse():
            return start()
    from tui.cli import run

    return run()


def _say_unexpected(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Say what nobody expected in one sentence; developers get the traceback if they ask."""
    from tui.invocation import complain
    from tui.unexpected import in_one_sentence, wants_traceback

    if wants_traceback():
        sys.__excepthook__(kind, error, trace)
        return
    complain(in_one_sentence(error))


if __name__ == "__main__":
    main()
