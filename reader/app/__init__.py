"""The composition root: puts the parts together and starts the program."""

from reader.app.main import main

__all__ = ["main"]
