"""How long work shows where it is on a terminal."""

import sys
from collections.abc import Generator
from contextlib import contextmanager

import click

from reader.core.progress import Progress


@contextmanager
def progress_bar(label: str) -> Generator[Progress]:
    """Show a bar on a terminal, nothing elsewhere."""
    hidden = not sys.stderr.isatty()
    with click.progressbar(length=1, label=label, file=sys.stderr, hidden=hidden) as bar:

        def watch(done: int, total: int, what: str) -> None:
            bar.length = total
            bar.label = f"{label} {what}"
            bar.update(done - bar.pos)

        yield watch
