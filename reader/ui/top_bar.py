"""The bar at the top of the window: the views in the middle, what is used often beside."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QMenu, QToolButton, QWidget
from typing_extensions import override

from reader.ui.appearance import Appearance
from reader.ui.buttons import flat_button
from reader.ui.keys.writing import plain
from reader.ui.menus.go_menu import GoMenu
from reader.ui.menus.view_menu import ViewMenu

_ICON = QSize(20, 20)
_STYLES = (
    Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
    Qt.ToolButtonStyle.ToolButtonTextOnly,
    Qt.ToolButtonStyle.ToolButtonIconOnly,
)  # of the tabs, the roomiest first
_IMPORT = 3  # the number of the tab that comes and goes


class TopBar(QFrame):
    """Buttons without a life of their own: they trigger the menus' actions or choose a view."""

    view_chosen = Signal(int)

    def __init__(
        self, appearance: Appearance, menu: ViewMenu, go: GoMenu, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self._appearance = appearance
        self._page_buttons: list[QToolButton] = []
        self._icons: list[tuple[QToolButton | QAction, str]] = []
        self._tabs, self._twin = QButtonGroup(self), _tab()
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(8, 4, 8, 6)
        self._layout.setSpacing(4)
        self._add_action(menu.library, "panel-left")
        self._add_action(go.back, "arrow-left")
        self._add_action(go.forward, "arrow-right")
        self._add_action(go.contents, "contents")
        self._add_action(go.bookmarks, "bookmarks")
        self._left, self._before_search = self._layout.count(), self._page_buttons[-1]
        self._layout.addStretch()
        for number, (name, text) in enumerate(self._views()):
            self._add_tab(number, name, text)
            appearance.keys.name(self._tabs.button(number), f"study.{name}")
        self._layout.addStretch()
        self._add_for_page(self._make_menu(menu.pinyin, "pinyin", self.tr("Pinyin")))
        self._add_action(menu.smaller, "text-smaller")
        self._add_action(menu.larger, "text-larger")
        self._add(self._make_menu(menu.theme, "theme", self.tr("Theme")))
        self._add_action(menu.word, "panel-right")
        self.show_pending(False)
        self._tabs.idClicked.connect(self.view_chosen)
        appearance.changed.connect(self._paint)
        self._paint()

    def add_search(self, action: QAction) -> None:
        """Offer the search of everything, in every view."""
        button = flat_button(plain(action.text()))
        action.setIconVisibleInMenu(False)
        button.setDefaultAction(action)
        self._appearance.keys.name(button, action.objectName())
        self._icons.append((action, "search"))
        self._add(button)
        self._layout.removeWidget(button)
        self._layout.insertWidget(self._left, button)
        self.setTabOrder(self._before_search, button)
        self._paint()

    def show_view(self, number: int) -> None:
        """Light the tab of a view."""
        self._tabs.button(number).setChecked(True)
        for button in self._page_buttons:
            button.setVisible(number == 0)

    def show_due(self, count: int) -> None:
        """Say on its tab how many words are due."""
        text = self.tr("Review")
        self._tabs.button(2).setText(_spaced(f"{text} ({count})" if count else text))
        self._fit()

    def show_pending(self, is_pending: bool) -> None:
        """Offer the tab of the import while there is something to look at."""
        self._tabs.button(_IMPORT).setVisible(is_pending)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_with(_STYLES[-1]), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out the icons of the tabs, or their texts, where the window is narrow."""
        fitting = (style for style in _STYLES if self._width_with(style) <= self.width())
        style = next(fitting, _STYLES[-1])
        for tab in self._shown_tabs():
            tab.setToolButtonStyle(style)

    def _shown_tabs(self) -> list[QToolButton]:
        tabs = self._tabs.buttons()
        return [tab for tab in tabs if isinstance(tab, QToolButton) and not tab.isHidden()]

    def _width_with(self, style: Qt.ToolButtonStyle) -> int:
        """Measure the bar as narrow as it gets with such tabs, in pixels."""
        tabs = self._shown_tabs()
        others = self._layout.minimumSize().width() - sum(tab.sizeHint().width() for tab in tabs)
        return others + sum(self._tab_width(tab, style) for tab in tabs)

    def _tab_width(self, tab: QToolButton, style: Qt.ToolButtonStyle) -> int:
        """Measure a tab in another style, by its twin: the bar need not be laid out for it."""
        twin = self._twin
        twin.setText(tab.text())
        twin.setIcon(tab.icon())
        twin.setToolButtonStyle(style)
        twin.ensurePolished()
        return twin.sizeHint().width()

    def _views(self) -> tuple[tuple[str, str], ...]:
        return (
            ("reading", self.tr("Reading")),
            ("vocabulary", self.tr("Vocabulary")),
            ("review", self.tr("Review")),
            ("import", self.tr("Import")),
        )

    def _add_tab(self, number: int, icon: str, text: str) -> None:
        tab = _tab()
        tab.setText(_spaced(text))
        tab.setAccessibleName(text)
        self._tabs.addButton(tab, number)
        self._add(tab)
        self._icons.append((tab, icon))

    def _add_action(self, action: QAction, icon: str) -> None:
        button = flat_button(plain(action.text()))
        action.setIconVisibleInMenu(False)
        button.setDefaultAction(action)
        self._appearance.keys.name(button, action.objectName())
        self._add_for_page(button)
        self._icons.append((action, icon))

    def _make_menu(self, menu: QMenu, icon: str, text: str) -> QToolButton:
        button = flat_button(text)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._icons.append((button, icon))
        return button

    def _add(self, button: QToolButton) -> None:
        button.setIconSize(_ICON)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._layout.addWidget(button)

    def _add_for_page(self, button: QToolButton) -> None:
        """Add a button that is of use on the page only; its room stays free elsewhere."""
        policy = button.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        button.setSizePolicy(policy)
        self._page_buttons.append(button)
        self._add(button)

    def _paint(self) -> None:
        theme, icons = self._appearance.theme, self._appearance.icons
        for holder, name in self._icons:
            is_tab = isinstance(holder, QToolButton) and holder.isCheckable()
            checked = theme["accent.normal"] if is_tab else theme["text.normal"]
            is_drawn = holder.isCheckable()
            holder.setIcon(icons.icon(name, theme["text.muted"], checked if is_drawn else None))


def _tab() -> QToolButton:
    tab = QToolButton()
    tab.setProperty("role", "tab")
    tab.setCheckable(True)
    tab.setIconSize(_ICON)
    tab.setToolButtonStyle(_STYLES[0])
    return tab


def _spaced(text: str) -> str:
    """Keep a tab's text off its icon, which Qt sets too near."""
    return f"\u2002{text}"
