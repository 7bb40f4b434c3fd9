"""The program `gipfel`: runs the command line and sees to it that errors are sentences."""

from __future__ import annotations

import os
import sys
from types import TracebackType

INTERRUPTED = 130
"""The exit status that shells know for Ctrl-C."""


def main() -> None:
    """Run the command line on `sys.argv` and exit."""
    sys.excepthook = _in_one_sentence
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


def _in_one_sentence(
    kind: type[BaseException], error: BaseException, trace: TracebackType | None
) -> None:
    """Say what nobody expected in one sentence; developers get the traceback if they ask."""
    if os.environ.get("GIPFEL_TRACEBACK"):
        sys.__excepthook__(kind, error, trace)
        return
    from tui.inert import inert_line

    if isinstance(error, OSError) and error.strerror:
        where = f" ({error.filename})" if error.filename else ""
        sentence = f"{error.strerror}{where}; put that right and try again."
    else:
        sentence = (
            f"This should not have happened ({kind.__name__}: {error}); "
            "set GIPFEL_TRACEBACK=1, try again and report what is printed."
        )
    sys.stderr.write(f"gipfel: {inert_line(sentence)}\n")


if __name__ == "__main__":
    main()
