"""The levels of an article, where the Word panel is otherwise."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from reader.core.articles import ShelvedArticle
from reader.services.levels import TextLevels
from reader.ui.appearance import Appearance
from reader.ui.buttons import flat_button, label, push_button
from reader.ui.language_names import language_name
from reader.ui.levels.language_page import LanguagePage
from reader.ui.library_model import titles_of

_LANGUAGES = ("zh", "en")


class LevelsPanel(QFrame):
    """A title over a page of one language; buttons choose which, where the text has two."""

    left = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self.setAccessibleName(self.tr("Levels"))
        self._appearance = appearance
        self._levels: TextLevels | None = None
        self.article_id: str | None = None
        self.title = label("", "section")
        self.close_button = flat_button(self.tr("Close the levels"))
        self.page = LanguagePage(appearance)
        self.waiting = label(self.tr("Counting the words …"), "muted")
        self.choices = QButtonGroup(self)
        self._lay_out()
        self.choices.idClicked.connect(self._show_language)
        self.close_button.clicked.connect(self.left)
        appearance.changed.connect(self._paint)
        self._paint()

    def wait_for(self, article: ShelvedArticle) -> None:
        """Name an article whose levels are still to come."""
        self.article_id, self._levels = article.id, None
        title = titles_of(article)[0]
        self.title.setFont(self._appearance.list_font(title, bold=True))
        self.title.setText(title)
        self.waiting.show()
        self.page.hide()
        for button in self.choices.buttons():
            button.hide()

    def start(self) -> None:
        """Take the keyboard: the button that closes it first, the words once there are some."""
        self.close_button.setFocus()

    def show_levels(self, levels: TextLevels, language: str) -> None:
        """Show the levels of the article that was named; `language` is shown first."""
        is_first = self._levels is None
        self._levels = levels
        has_two = len(levels.languages) > 1
        for number, tag in enumerate(_LANGUAGES):
            button = self.choices.button(number)
            button.setVisible(has_two and levels.of(tag) is not None)
            if is_first and tag == language:
                button.setChecked(True)
        self.waiting.setVisible(not levels.languages)
        self.waiting.setText(self.tr("There are no words to count."))
        self._show_language()
        if is_first and self.close_button.hasFocus() and self.page.list.isVisible():
            self.page.list.setFocus()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_language(self) -> None:
        levels = self._levels
        if levels is None:
            return
        chosen = levels.of(_LANGUAGES[max(self.choices.checkedId(), 0)])
        found = chosen or next(iter(levels.languages), None)
        self.page.setVisible(found is not None)
        if found is not None:
            self.page.show_levels(found, levels)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(16, 12, 8, 0)
        head.addWidget(self.title, 1)
        head.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        choices = QHBoxLayout()
        choices.setContentsMargins(16, 0, 16, 0)
        choices.setSpacing(8)
        for number, tag in enumerate(_LANGUAGES):
            button = push_button(language_name(tag), "choice")
            button.setCheckable(True)
            self.choices.addButton(button, number)
            choices.addWidget(button)
        choices.addStretch()
        self.waiting.setContentsMargins(16, 8, 16, 8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(head)
        layout.addLayout(choices)
        layout.addWidget(self.waiting)
        layout.addWidget(self.page, 1)
        layout.addStretch()

    def _paint(self) -> None:
        icons, theme = self._appearance.icons, self._appearance.theme
        self.close_button.setIcon(icons.icon("close", theme["text.muted"]))
