"""The lines of Preferences: what is set, why, and with what."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reader.settings import Kind, Setting, Value
from reader.ui.appearance import Appearance
from reader.ui.buttons import flat_button, label, push_button
from reader.ui.preferences.editors import editor_of
from reader.ui.preferences.wording import said

_WIDTHS = {Kind.CHOICE: 250, Kind.NUMBER: 84}  # pixels


class Line(QFrame):
    """A title over an explanation, and room for what sets it on the right."""

    def __init__(self, title: str, meaning: str, more: tuple[str, ...] = ()) -> None:
        super().__init__()
        self._words = " ".join((title, meaning, *more)).casefold()
        self._title, self._meaning = label(title), label(meaning, "muted")
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._title)
        texts.addWidget(self._meaning)
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 8, 0, 8)
        self._line.setSpacing(12)
        self._line.addLayout(texts, 1)

    def show_matching(self, text: str) -> bool:
        """Show this line if it holds every word of a text; say whether it does."""
        holds = all(word in self._words for word in text.casefold().split())
        self.setVisible(holds)
        return holds

    def _add(self, widget: QWidget) -> None:
        self._line.addWidget(widget, alignment=Qt.AlignmentFlag.AlignVCenter)


class SettingLine(Line):
    """Sets one setting; the button beside it is there while the setting is not as at first."""

    chosen = Signal(str, object)
    """The key of the setting, and the Value a person gave."""

    def __init__(self, setting: Setting, appearance: Appearance) -> None:
        super().__init__(
            said(setting.title), said(setting.meaning), tuple(map(said, setting.names))
        )
        self.setting, self._appearance = setting, appearance
        self.editor = editor_of(setting, appearance)
        self.reset = flat_button(self.tr("Reset: {0}").format(said(setting.title)))
        self._set_up()
        self.editor.chosen.connect(self._tell)
        self.reset.clicked.connect(lambda: self._tell(setting.default))

    def show_value(self, value: Value) -> None:
        """Show the value that holds."""
        self.editor.show_value(value)
        self.reset.setVisible(value != self.setting.default)
        icons, colour = self._appearance.icons, self._appearance.theme["text.muted"]
        self.reset.setIcon(icons.icon("restart", colour))

    def _tell(self, value: Value) -> None:
        self.chosen.emit(self.setting.key, value)

    def _set_up(self) -> None:
        policy = self.reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(policy)
        self.editor.setAccessibleName(said(self.setting.title))
        self.editor.setAccessibleDescription(said(self.setting.meaning))
        self._title.setBuddy(self.editor)
        if self.setting.kind is not Kind.SWITCH:
            self.editor.setFixedWidth(_WIDTHS[self.setting.kind])
        self._add(self.editor)
        self._add(self.reset)


class ActionLine(Line):
    """Opens what has a window of its own."""

    wanted = Signal()

    def __init__(self, title: str, meaning: str, action: str) -> None:
        super().__init__(title, meaning)
        self.button = push_button(action)
        self.button.setAccessibleName(f"{action} {title}")
        self.button.clicked.connect(self.wanted)
        self._add(self.button)
