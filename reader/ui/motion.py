"""Whether things may move by themselves, as the desktop and the person wish."""

from typing import Final, Self

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QApplication, QStyle

REDUCED: Final = "reduced"
_DURATION = QStyle.StyleHint.SH_Widget_Animation_Duration


class Motion(QObject):
    """The application's; there is one for each application, as its child.

    Reduced, strokes come when they are asked for, cursors do not blink, and a bar that does not
    know how far it is stands still.
    """

    def __init__(self, application: QCoreApplication) -> None:
        super().__init__(application)
        self._choice = ""
        self._flash = QApplication.cursorFlashTime()

    @classmethod
    def of(cls, application: QCoreApplication | None) -> Self:
        """Give the application's own, made if need be; there must be an application."""
        if application is None:
            raise RuntimeError("What moves needs an application.")
        return application.findChild(cls) or cls(application)

    def use(self, choice: str) -> None:
        """Follow a choice: "reduced", or anything else for what the desktop wishes."""
        if choice != self._choice:
            self._choice = choice
            QApplication.setCursorFlashTime(0 if self.is_reduced else self._flash)

    @property
    def is_reduced(self) -> bool:
        """Whether nothing may move by itself; a desktop says so by effects that take no time."""
        return self._choice == REDUCED or QApplication.style().styleHint(_DURATION) == 0


def is_motion_reduced() -> bool:
    """Whether nothing may move by itself in this application."""
    return Motion.of(QApplication.instance()).is_reduced
