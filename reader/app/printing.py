"""Prints hand-outs without a window, for the command line."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.core.handouts import Handout, Paper
from reader.core.progress import Progress
from reader.ui import printing
from reader.ui.interface.interface import Interface
from reader.ui.interface.languages import ENGLISH


def print_handouts(handouts: Sequence[Handout], to: Path, paper: Paper, progress: Progress) -> None:
    """Print articles into a PDF file, as `reader.ui.printing.print_handouts` does."""
    if sys.platform == "linux":
        # The pages need fonts, but no screen; elsewhere every session has what they need.
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Qt's fonts last as long as the application that is held here.
    application = QApplication.instance() or QApplication(sys.argv[:1])
    Interface.of(application).use(ENGLISH)  # each text is shaped as its own language wants
    printing.print_handouts(handouts, to, paper, progress)
    application.processEvents()
