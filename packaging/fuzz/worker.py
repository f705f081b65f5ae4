"""Reads documents from standard input as `run.py` sends them; answers with a line for each."""

import resource
import sys
import traceback

from reader.core.errors import InputError
from reader.library.inspection import inspect_data

MOST_MEGABYTES = 1000


def main() -> None:
    """Answer until there is no more input."""
    source, answers = sys.stdin.buffer, sys.stdout
    while header := source.readline():
        name, _, size = header.decode().rpartition(" ")
        print(outcome(source.read(int(size)), name), file=answers, flush=True)


def outcome(data: bytes, name: str) -> str:
    """Read one document."""
    try:
        inspect_data(data, name)
    except InputError as error:
        return "refused" if is_one_sentence(str(error)) else f"unclear: {str(error)[:80]!r}"
    except Exception as error:  # noqa: BLE001 - whatever else it is, is what we look for
        place = traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__}: {place.filename.rpartition('/')[2]}:{place.lineno}"
    if resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000 > MOST_MEGABYTES:
        return "memory"
    return "read"


def is_one_sentence(text: str) -> bool:
    """Whether a refusal is what a person is told: one line that ends like a sentence."""
    return "\n" not in text and text.endswith(".") and len(text) < 400


if __name__ == "__main__":
    main()
