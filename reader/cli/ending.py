"""How a run of the program ends: with its status, or with one sentence where it cannot go on."""

import sys
from collections.abc import Callable

from reader.core.errors import DuizhaoError

_STOPPED = 130  # as shells have it


def status_of(run: Callable[[], int]) -> int:
    """Run the program; a known error ends it with its sentence on stderr and the status 1."""
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(errors="backslashreplace")  # type: ignore[union-attr]
    try:
        return run()
    except KeyboardInterrupt:
        return stopped()
    except DuizhaoError as error:
        _say(error.sentence)
        return 1


def stopped() -> int:
    """Say that the person stopped the program; give the status of that."""
    _say("stopped.")
    return _STOPPED


def _say(sentence: str) -> None:
    print(f"duizhao: {sentence}", file=sys.stderr)  # noqa: T201 - where click may not be loaded
