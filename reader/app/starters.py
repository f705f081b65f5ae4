"""A new library begins with the starter articles."""

from reader import paths
from reader.services.program import Program


def add_starters(program: Program) -> None:
    """Put the starter articles into the library, once; who removes them is rid of them."""
    if not program.preferences.flag("starters_added"):
        program.importing.add_starters(paths.content())
        program.preferences.set("starters_added", True)
