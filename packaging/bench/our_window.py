"""Our window as `duizhao` opens it, until it is painted and its words answer."""
# ruff: noqa: E402

import json
import sys

from reader.app.plain_import import import_qt

import_qt()  # as the program does, before anything else imports Qt

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from since_start import resident_megabytes, seconds_since_start

from reader.app import main

figures: dict[str, float] = {}


class FirstPaint(QObject):
    """Notes when the page, which is painted last, was painted first."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            QTimer.singleShot(0, lambda: figures.update(painted=seconds_since_start()))
        return False


def watch_and_run(_application: QApplication) -> int:
    """Stand in for QApplication.exec: the same, watched."""
    from reader.ui.main_window import MainWindow

    (window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    filter_ = FirstPaint(window)
    window.page.viewport().installEventFilter(filter_)
    ticker = QTimer(window, interval=5)
    ticker.timeout.connect(lambda: look_for_words(window, ticker))
    ticker.start()
    return run_events()


def look_for_words(window, ticker: QTimer) -> None:
    if window.page.current_word() is None:
        return
    ticker.stop()
    figures["words"] = seconds_since_start()
    QTimer.singleShot(1500, lambda: finish(window))  # until the whole article is annotated


def finish(window) -> None:
    figures["memory"] = resident_megabytes()
    print(json.dumps(figures))
    window.close()
    QApplication.exit()


run_events = QApplication.exec
QApplication.exec = watch_and_run  # pyright: ignore[reportAttributeAccessIssue]
sys.exit(main([]))
