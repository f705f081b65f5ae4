"""The card of the first start: which language is studied, in which characters."""

from collections.abc import Sequence

from PySide6.QtCore import QLocale, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button

_WIDTH = 420  # pixels
_Choices = Sequence[tuple[str, str]]


class WelcomeCard(QFrame):
    """Stands over the page; Enter begins, Esc leaves everything as it is."""

    begun = Signal(str, str)
    """What is studied ("zh", "en", "both"), and the script ("zh-Hans", "zh-Hant")."""
    left = Signal()

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Welcome"))
        self._appearance = appearance
        self.languages = self._group(
            (("zh", self.tr("Chinese")), ("en", self.tr("English")), ("both", self.tr("Both")))
        )
        self.scripts = self._group(
            (("zh-Hans", self.tr("Simplified 简体")), ("zh-Hant", self.tr("Traditional 繁體")))
        )
        self.begin = push_button(self.tr("Begin reading"), "primary")
        self.leave = push_button(self.tr("Not now"), "link")
        self._lay_out()
        self.begin.clicked.connect(self._begin)
        self.leave.clicked.connect(self.left)
        speaks = QLocale.system()
        is_chinese = speaks.language() is QLocale.Language.Chinese
        is_traditional = speaks.script() is QLocale.Script.TraditionalHanScript
        self._check(self.languages, "en" if is_chinese else "zh")
        self._check(self.scripts, "zh-Hant" if is_chinese and is_traditional else "zh-Hans")

    def show_over(self, area: QRect) -> None:
        """Show the card in the middle of an area, in its parent's coordinates."""
        width = min(_WIDTH, area.width())
        self.resize(width, self.heightForWidth(width))
        self.move(area.center() - self.rect().center())
        self.show()
        self.raise_()
        self._checked(self.languages).setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._begin()
        else:
            super().keyPressEvent(event)

    def _begin(self) -> None:
        studied, script = (
            str(self._checked(group).property("value")) for group in (self.languages, self.scripts)
        )
        self.begun.emit(studied, script)

    def _group(self, choices: _Choices) -> QButtonGroup:
        group = QButtonGroup(self)
        for value, text in choices:
            button = push_button(text, "choice")
            button.setCheckable(True)
            button.setProperty("value", value)
            group.addButton(button)
        return group

    @staticmethod
    def _checked(group: QButtonGroup) -> QAbstractButton:
        return next(button for button in group.buttons() if button.isChecked())

    @staticmethod
    def _check(group: QButtonGroup, value: str) -> None:
        for button in group.buttons():
            button.setChecked(button.property("value") == value)

    def _lay_out(self) -> None:
        title = QLabel(self.tr("Welcome to Duizhao 对照"))
        title.setFont(self._appearance.reading_font("en", 17, bold=True))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 20)
        layout.setSpacing(10)
        layout.addWidget(title)
        told = self.tr("English and Chinese side by side. Point at any word to see what it means.")
        layout.addWidget(label(told, "muted"))
        layout.addSpacing(6)
        layout.addWidget(label(self.tr("What do you study?"), "section"))
        layout.addLayout(_line(self.languages))
        layout.addWidget(label(self.tr("Which characters?"), "section"))
        layout.addLayout(_line(self.scripts))
        layout.addSpacing(8)
        layout.addWidget(label(self.tr("All of it can be changed in Preferences."), "muted"))
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(self.leave)
        foot.addWidget(self.begin)
        layout.addLayout(foot)


def _line(group: QButtonGroup) -> QHBoxLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    for button in group.buttons():
        line.addWidget(button, 1)
    return line
