"""Start-up: the command line, behind which the window opens when it is asked for."""

from collections.abc import Sequence
from pathlib import Path

import click

from reader.app.composition import compose
from reader.cli.front import Front
from reader.cli.main import run
from reader.services.program import Program


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; give the exit status."""
    return run(Front(compose, _open_window, _take_tour), arguments)


# Qt is loaded by the commands that show something, so that the others start at once.
def _open_window(program: Program, files: Sequence[Path]) -> int:
    from reader.app.window import open_window

    return open_window(program, files)


def _take_tour(out: Path) -> None:
    from reader.app.tour import hush_platform, take_tour

    hush_platform()
    take_tour(out, click.echo)
