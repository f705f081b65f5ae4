"""A drawn character with the buttons that play it."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from reader.core.wordcards import CharacterFacts
from reader.ui.appearance import Appearance
from reader.ui.buttons import flat_button, label
from reader.ui.characters.stroke_view import StrokeView

_ICON = QSize(18, 18)
_KEYS = ("play", "back", "step", "restart", "numbers")


class StrokeBox(QWidget):
    """Everything the buttons do, the keys of the view do too."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.view = StrokeView(appearance)
        self.play = flat_button(self.tr("Draw"))
        self.back = flat_button(self.tr("One stroke back"))
        self.step = flat_button(self.tr("Next stroke"))
        self.restart = flat_button(self.tr("From the start"))
        self.numbers = flat_button(self.tr("Numbers of the strokes"))
        self.numbers.setCheckable(True)
        self.count = label("", "muted")
        self._buttons = QWidget()
        self._lay_out()
        self._connect()
        self._paint()

    def show_character(self, facts: CharacterFacts, language: str) -> None:
        """Show a character; without strokes there is nothing to play.

        Raises:
            DictionaryError: its strokes cannot be drawn.
        """
        self.view.show_character(facts, language)
        self._buttons.setVisible(self.view.player.count > 0)
        self._follow()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for button in self._all_buttons():
            button.setIconSize(_ICON)
            row.addWidget(button)
        row.addStretch()
        row.addWidget(self.count)
        self.count.setWordWrap(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.view, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        player = self.view.player
        self.play.clicked.connect(player.play)
        self.back.clicked.connect(player.back)
        self.step.clicked.connect(player.step)
        self.restart.clicked.connect(player.restart)
        self.numbers.toggled.connect(self.view.show_numbers)
        self.view.numbered.connect(self.numbers.setChecked)
        player.changed.connect(self._follow)
        self._appearance.changed.connect(self._paint)
        for button, name in zip(self._all_buttons(), _KEYS, strict=True):
            self._appearance.keys.name(button, f"drawing.{name}")

    def _all_buttons(self) -> tuple[QToolButton, ...]:
        return (self.play, self.back, self.step, self.restart, self.numbers)

    def _follow(self) -> None:
        player = self.view.player
        self.count.setText(f"{player.done} / {player.count}")
        said = self.tr("Stroke {0} of {1}").format(player.done, player.count)
        self.view.setAccessibleDescription(said)
        if self.play.property("plays") != player.is_playing:
            self._paint()

    def _paint(self) -> None:
        theme, icons = self._appearance.theme, self._appearance.icons
        is_playing = self.view.player.is_playing
        self.play.setProperty("plays", is_playing)
        names = ("pause" if is_playing else "play", "chevron-left", "chevron-right", "restart")
        for button, name in zip(self._all_buttons(), (*names, "numbers"), strict=True):
            button.setIcon(icons.icon(name, theme["text.muted"], theme["accent.normal"]))
