"""Start-up: the command line, behind which the window opens when it is asked for."""

import gc
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from reader.app.plain_import import import_qt

if TYPE_CHECKING:
    from reader.core.handouts import Handout, Paper
    from reader.core.progress import Progress
    from reader.services.program import Program


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the program; give the exit status."""
    relax_collector()
    if not (sys.argv[1:] if arguments is None else arguments):
        # Nothing is to be read of a command line: the window opens sooner without what reads it.
        from reader.cli.ending import status_of

        gc.disable()  # the window collects garbage itself, from when it is there
        return status_of(lambda: _open_window(_compose(None), ()))
    from reader.cli.front import Front
    from reader.cli.main import run

    return run(Front(_compose, _open_window, _take_tour, _print_handouts), arguments)


def _compose(data: Path | None) -> "Program":
    from reader.app.composition import compose

    return compose(data)


def relax_collector() -> None:
    """Have Python look for garbage less often.

    Start-up and annotating make hundreds of thousands of objects and hardly any garbage. To look
    for it as often as Python does by itself takes a tenth of the one's time and a third of the
    other's.
    """
    gc.set_threshold(50_000, 20, 50)


# Qt is loaded by the commands that show something, so that the others start at once.
def _open_window(program: "Program", files: Sequence[Path]) -> int:
    import_qt()
    from reader.app.window import open_window

    return open_window(program, files)


def _take_tour(out: Path) -> None:
    import click

    import_qt()
    from reader.app.tour import hush_platform, take_tour

    hush_platform()
    take_tour(out, click.echo)


def _print_handouts(
    handouts: "Sequence[Handout]", to: Path, paper: "Paper", progress: "Progress"
) -> None:
    import_qt()
    from reader.app.printing import print_handouts

    print_handouts(handouts, to, paper, progress)
