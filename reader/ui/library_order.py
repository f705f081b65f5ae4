"""How the library is listed: a button with a menu for its order and its headings."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reader.core.arranging import Grouping, Order
from reader.services.preferences import Preferences
from reader.ui.appearance import Appearance
from reader.ui.buttons import flat_button

_ORDER, _GROUPING = "library_order", "library_grouping"


class LibraryOrder(QMenu):
    """Two choices that are kept in the preferences; `changed` says that one was made."""

    changed = Signal()

    def __init__(
        self, preferences: Preferences, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._preferences, self._appearance = preferences, appearance
        self.button = self._make_button()
        self.orders = self._add_choice(_ORDER, self._order_names())
        self.addSeparator()
        self.groupings = self._add_choice(_GROUPING, self._grouping_names())
        appearance.changed.connect(self._paint)
        appearance.changed.connect(self._follow)
        self._paint()

    @property
    def order(self) -> Order:
        """What the articles are sorted by."""
        return Order(self._preferences.text(_ORDER))

    @property
    def grouping(self) -> Grouping:
        """What they are put together by."""
        return Grouping(self._preferences.text(_GROUPING))

    def _make_button(self) -> QToolButton:
        button = flat_button(self.tr("Sort and group the library"))
        button.setMenu(self)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return button

    def _add_choice(self, key: str, names: dict[str, str]) -> dict[str, QAction]:
        group, actions = QActionGroup(self), dict[str, QAction]()
        for value, name in names.items():
            action = self.addAction(name)
            action.setCheckable(True)
            action.setChecked(value == self._preferences.text(key))
            action.triggered.connect(lambda _=False, wanted=value: self._choose(key, wanted))
            group.addAction(action)
            actions[value] = action
        return actions

    def _choose(self, key: str, value: str) -> None:
        self._preferences.set(key, str(value))  # a setting is a plain text
        self.changed.emit()

    def _follow(self) -> None:
        """Mark what was chosen in Preferences."""
        chosen = (self.orders[self.order], self.groupings[self.grouping])
        if not all(action.isChecked() for action in chosen):
            for action in chosen:
                action.setChecked(True)
            self.changed.emit()

    def _order_names(self) -> dict[str, str]:
        return {
            Order.READ: self.tr("Last &read first"),
            Order.ADDED: self.tr("Last &added first"),
            Order.DATE: self.tr("Newest &date first"),
            Order.TITLE: self.tr("By &title"),
            Order.KNOWN: self.tr("Best kno&wn first"),
        }

    def _grouping_names(self) -> dict[str, str]:
        return {
            Grouping.NONE: self.tr("One &list"),
            Grouping.SOURCE: self.tr("Under their &sources"),
            Grouping.KEYWORD: self.tr("Under their &keywords"),
            Grouping.READ: self.tr("Rec&ently read"),
        }

    def _paint(self) -> None:
        colour = self._appearance.theme["text.muted"]
        self.button.setIcon(self._appearance.icons.icon("sort", colour))
