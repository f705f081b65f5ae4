"""How far a correction holds: here, in this article, always."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from reader.core.corrections.correction import Scope
from reader.ui.buttons import label, push_button
from reader.ui.keys.in_force import KeysInForce
from reader.ui.keys.scopes import Scope as KeyScope

_PLAIN = {Qt.Key.Key_1: Scope.HERE, Qt.Key.Key_2: Scope.ARTICLE, Qt.Key.Key_3: Scope.ALWAYS}
_BOUND = {
    "fixing.here": Scope.HERE,
    "fixing.article": Scope.ARTICLE,
    "fixing.always": Scope.ALWAYS,
}


class ScopeRow(QWidget):
    """Three choices of which one holds; each has a key."""

    chosen = Signal(object)  # Scope

    def __init__(self, keys: KeysInForce, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
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
        """Obey the key of a choice, or 1 to 3 as well; tell whether the key was one of these."""
        scope = _BOUND.get(self._keys.asked(KeyScope.FIXING, event))
        is_alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if scope is None and plain and is_alone:
            scope = _PLAIN.get(Qt.Key(event.key()))
        if scope is None:
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
        for id_, (scope, button) in zip(_BOUND, self.buttons.items(), strict=True):
            button.setCheckable(True)
            button.setToolTip(button.text())
            self._keys.name(button, id_)
            button.clicked.connect(lambda _=False, wanted=scope: self.chosen.emit(wanted))
            self._group.addButton(button)
            layout.addWidget(button)
        layout.addStretch()
