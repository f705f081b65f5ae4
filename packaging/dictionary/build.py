"""Build the dictionary file: fetch the packages of sources.toml, parse, check, write.

    python packaging/dictionary/build.py --to build/dictionary.sqlite3

Needs Python and pip; npm where there is one. Whatever goes wrong, an older file stays as it is.
"""

import argparse
import sys
from pathlib import Path

_HERE = Path(__file__).resolve().parent
_CHECKOUT = _HERE.parent.parent
# A script, not an installed package: it must also run where the program is not installed yet.
sys.path[:0] = [str(_HERE), str(_CHECKOUT)]

from dictionary_build.assembly import build  # noqa: E402
from dictionary_build.errors import BuildError  # noqa: E402
from dictionary_build.fetch import Fetcher  # noqa: E402
from dictionary_build.progress import Progress  # noqa: E402
from dictionary_build.sources import load_sources  # noqa: E402


def main() -> int:
    """Build as the command line says; give the exit status."""
    parser = argparse.ArgumentParser(description="Build Duizhao's dictionary file.")
    parser.add_argument("--to", type=Path, default=_CHECKOUT / "build" / "dictionary.sqlite3")
    parser.add_argument("--cache", type=Path, default=_CHECKOUT / "build" / "packages")
    arguments = parser.parse_args()
    progress = Progress()
    try:
        fetcher = Fetcher(arguments.cache.resolve(), progress)
        build(arguments.to.resolve(), fetcher, load_sources(), progress)
    except BuildError as error:
        progress.say(str(error))
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
