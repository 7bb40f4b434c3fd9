"""What is said of an error that nobody expected: a sentence, for people who do not read code."""

from __future__ import annotations

import os

TRACEBACK_VARIABLE = "GIPFEL_TRACEBACK"


def wants_traceback() -> bool:
    """Whether a developer has asked for the traceback instead."""
    return bool(os.environ.get(TRACEBACK_VARIABLE))


def in_one_sentence(error: BaseException) -> str:
    """What happened and what to do."""
    if isinstance(error, OSError) and error.strerror:
        where = f" ({error.filename})" if error.filename else ""
        return f"{error.strerror}{where}; put that right and try again."
    return (
        f"This should not have happened ({type(error).__name__}: {error}); "
        f"set {TRACEBACK_VARIABLE}=1, try again and report what is printed."
    )
