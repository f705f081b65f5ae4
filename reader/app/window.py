"""Opens the window and runs it."""

import os
import signal
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtWidgets import QApplication

from reader.app.starters import add_starters
from reader.core.errors import ScreenError
from reader.services.program import Program
from reader.ui.main_window import MainWindow

_TURN = 0.0005  # seconds; Python's own is ten times as long


def open_window(program: Program, files: Sequence[Path]) -> int:
    """Show the window with some files opened, until it is closed; give the exit status.

    Raises:
        ScreenError: there is no screen.
    """
    require_screen()
    application = make_application()
    # Ctrl+C in the terminal ends the program as it ends any other.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    add_starters(program)
    window = MainWindow(program)
    window.show()
    window.background.garbage.spare()  # all of it stays: looking at it would delay the first paint
    if files:
        window.import_files(files)
    else:
        window.house.welcome_newcomer()
    status = application.exec()
    program.close()
    return status


def make_application() -> QApplication:
    """Make Qt's application object with the program's name."""
    # Painting asks for the interpreter many times; work behind the window must give it back soon.
    sys.setswitchinterval(_TURN)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("duizhao")
    application.setApplicationDisplayName("Duizhao 对照")
    application.setDesktopFileName("duizhao")
    return application


def require_screen() -> None:
    """Refuse to go on without a screen: Qt would end the process with a crash report.

    Raises:
        ScreenError: there is none.
    """
    screens = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    if sys.platform == "linux" and not any(os.environ.get(name) for name in screens):
        raise ScreenError(
            "There is no screen to open a window on; `duizhao tour --out DIR` shows the program "
            "without one."
        )
