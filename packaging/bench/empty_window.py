"""The yardstick: an empty PySide6 window, until it is painted."""

import json
import sys

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow
from since_start import resident_megabytes, seconds_since_start


class Window(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        print(json.dumps({"painted": seconds_since_start(), "memory": resident_megabytes()}))
        QApplication.exit()


application = QApplication(sys.argv)
window = Window()
window.resize(1280, 800)
window.show()
application.exec()
