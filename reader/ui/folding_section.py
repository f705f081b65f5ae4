"""A part of a panel under a title that folds it away, and remembers it."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QToolButton, QVBoxLayout, QWidget

from reader.services.preferences import Preferences
from reader.ui.appearance import Appearance
from reader.ui.buttons import rule

_CHEVRON = QSize(14, 14)


class FoldedParts:
    """Which parts are folded away, by their names, kept in the preferences."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def __contains__(self, name: str) -> bool:
        return name in self._names()

    def keep(self, name: str, *, is_folded: bool) -> None:
        """Remember how a part is left."""
        names = dict.fromkeys(self._names())
        names.pop(name, None)
        self._preferences.set("folded", " ".join([*names, name] if is_folded else names))

    def _names(self) -> list[str]:
        return self._preferences.text("folded").split()


class FoldingSection(QWidget):
    """A rule, a title that is a button, and what it shows or hides."""

    unfolded = Signal()

    def __init__(
        self,
        name: str,
        title: str,
        *,
        folded: FoldedParts,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._name, self._folded, self._appearance = name, folded, appearance
        self.title = self._make_title(title)
        self.body = QWidget()
        self._content = QVBoxLayout(self.body)
        self._content.setContentsMargins(0, 2, 0, 8)
        self._content.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (rule(), self.title, self.body):
            layout.addWidget(widget)
        self.title.setChecked(name not in folded)
        self.body.setVisible(self.is_open)
        self.title.toggled.connect(self._fold)
        appearance.changed.connect(self._paint)
        self._paint()

    @property
    def is_open(self) -> bool:
        """Whether what it holds is shown."""
        return self.title.isChecked()

    def add(self, widget: QWidget) -> None:
        """Show a widget below the others."""
        self._content.addWidget(widget)

    def _make_title(self, title: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("role", "fold")
        button.setText(title)
        button.setAccessibleName(title)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setIconSize(_CHEVRON)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _fold(self, is_open: bool) -> None:
        self._folded.keep(self._name, is_folded=not is_open)
        self.body.setVisible(is_open)
        self._paint()
        if is_open:
            self.unfolded.emit()

    def _paint(self) -> None:
        name = "chevron-down" if self.is_open else "chevron-right"
        colour = self._appearance.theme["text.muted"]
        self.title.setIcon(self._appearance.icons.icon(name, colour))
        said = self.tr("shown") if self.is_open else self.tr("folded away")
        self.title.setAccessibleDescription(said)
