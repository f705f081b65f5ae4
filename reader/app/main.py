"""Start-up: the command line, behind which the window opens when it is asked for."""

import gc
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from reader.services.program import Program


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; give the exit status."""
    # Start-up makes hundreds of thousands of objects and hardly any garbage; to look for it as
    # often as Python does by itself takes a tenth of the time.
    gc.set_threshold(50_000, 20, 50)
    from reader.cli.front import Front
    from reader.cli.main import run

    return run(Front(_compose, _open_window, _take_tour), arguments)


def _compose(data: Path | None) -> "Program":
    from reader.app.composition import compose

    return compose(data)


# Qt is loaded by the commands that show something, so that the others start at once.
def _open_window(program: "Program", files: Sequence[Path]) -> int:
    from reader.app.window import open_window

    return open_window(program, files)


def _take_tour(out: Path) -> None:
    import click

    from reader.app.tour import hush_platform, take_tour

    hush_platform()
    take_tour(out, click.echo)
