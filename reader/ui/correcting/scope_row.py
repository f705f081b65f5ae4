"""How far a correction holds: here, in this article, always."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from reader.core.corrections.correction import Scope
from reader.ui.buttons import label, push_button

_KEYS = {Qt.Key.Key_1: Scope.HERE, Qt.Key.Key_2: Scope.ARTICLE, Qt.Key.Key_3: Scope.ALWAYS}


class ScopeRow(QWidget):
    """Three choices of which one holds; Alt with 1 to 3 chooses too."""

    chosen = Signal(object)  # Scope

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self.buttons = {
            scope: push_button(text, "choice")
            for scope, text in (
                (Scope.HERE, self.tr("Here")),
                (Scope.ARTICLE, self.tr("In this article")),
                (Scope.ALWAYS, self.tr("Always")),
            )
        }
        self._lay_out()
        self.choose(Scope.HERE)

    @property
    def scope(self) -> Scope:
        """The choice."""
        return next(scope for scope, button in self.buttons.items() if button.isChecked())

    def choose(self, scope: Scope) -> None:
        """Choose one."""
        self.buttons[scope].setChecked(True)

    def take_key(self, event: QKeyEvent, *, plain: bool) -> bool:
        """Obey Alt with 1 to 3, or a plain one as well; tell whether the key was one of these."""
        scope = _KEYS.get(Qt.Key(event.key()))
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        is_alt = modifiers == Qt.KeyboardModifier.AltModifier
        is_plain = plain and modifiers == Qt.KeyboardModifier.NoModifier
        if scope is None or not (is_alt or is_plain):
            return False
        self.choose(scope)
        return True

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        title = label(self.tr("Holds"), "muted")
        title.setWordWrap(False)
        layout.addWidget(title)
        for number, (scope, button) in enumerate(self.buttons.items(), start=1):
            button.setCheckable(True)
            button.setToolTip(self.tr("Alt+{0}").format(number))
            button.clicked.connect(lambda _=False, wanted=scope: self.chosen.emit(wanted))
            self._group.addButton(button)
            layout.addWidget(button)
        layout.addStretch()
