"""Our window as `duizhao` opens it, until it is painted and its words answer."""

import json

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication
from since_start import resident_megabytes, seconds_since_start

from reader.app.composition import compose
from reader.app.starters import add_starters
from reader.app.window import make_application
from reader.ui.main_window import MainWindow

figures: dict[str, float] = {}


class FirstPaint(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint and watched is window.page.viewport():
            # The page is painted last; what is measured is the end of its painting.
            QTimer.singleShot(0, self.note)
            watched.removeEventFilter(self)
        return False

    def note(self) -> None:
        figures["painted"] = seconds_since_start()


def look_for_words() -> None:
    if window.page.current_word() is None:
        return
    ticker.stop()
    figures["words"] = seconds_since_start()
    QTimer.singleShot(1500, finish)  # until the rest of the article is annotated


def finish() -> None:
    figures["memory"] = resident_megabytes()
    print(json.dumps(figures))
    window.close()
    QApplication.exit()


application = make_application()
program = compose()
add_starters(program)
window = MainWindow(program)
first_paint = FirstPaint()
window.page.viewport().installEventFilter(first_paint)
window.show()
ticker = QTimer(interval=5)
ticker.timeout.connect(look_for_words)
ticker.start()
application.exec()
program.close()
