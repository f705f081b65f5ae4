"""The card one searches on: a field over what was found; it goes when something else is clicked."""

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QVBoxLayout, QWidget
from typing_extensions import override

from reader.core.entries import EntryKey, Status
from reader.core.searching import Found
from reader.ui.appearance import Appearance
from reader.ui.buttons import label
from reader.ui.search_field import SearchField
from reader.ui.searching.result_delegate import ResultDelegate
from reader.ui.searching.result_model import ResultModel

_WIDEST, _HIGHEST = 720, 620  # pixels
_SHARE = (0.86, 0.82)  # of the window's width and height
_FROM_TOP = 56  # pixels
_STEPS = {
    Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8,
}  # fmt: skip
_GROUP_STEPS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_ELSEWHERE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)


class SearchCard(QFrame):
    """Asks by signals; the keyboard stays in the field.

    Its arrows move in the list, Tab goes on to the next group.
    """

    typed = Signal(str)
    chosen = Signal(object)
    """Result: Enter or a click."""
    left = Signal()

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("card")
        self.setAccessibleName(self.tr("Search"))
        self._appearance, self._window = appearance, window
        self.field = SearchField(
            appearance, self.tr("Hanzi, pinyin, zhuyin or English; * and ? stand for others")
        )
        self.list, self.model = QListView(), ResultModel(self)
        self.remark = label("", "muted")
        self._set_up()
        self.hide()

    def open(self) -> None:
        """Show the card over the window; what was typed last can be typed over."""
        self._place()
        self.show()
        self.raise_()
        self.field.setFocus()
        self.field.selectAll()

    def leave(self) -> None:
        """Hide the card and say so."""
        self.hide()
        self.left.emit()

    def show_found(self, found: Found, statuses: Mapping[EntryKey, Status]) -> None:
        """Show what was found; the keyboard is at the best of it."""
        self.model.show_found(found, statuses, self._appearance.readings.spelling)
        self.list.setVisible(not found.is_empty)
        self._place()
        first = self.model.next_result(-1, 1)
        if first is not None:
            self._go_to(first)
            self.list.scrollToTop()

    def say(self, remark: str = "") -> None:
        """Say something below the results; without anything to say, which keys there are."""
        keys = self.tr("↑ ↓ move · Tab next group · Enter opens · Esc leaves")
        self.remark.setText(remark or keys)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() is QEvent.Type.Resize:
            self._place()
        if watched is self.field:
            if isinstance(event, QFocusEvent) and event.lostFocus():
                self._lose_focus(event)
            if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
                return self._press(event)
        return super().eventFilter(watched, event)

    def _lose_focus(self, event: QFocusEvent) -> None:
        """Go where something else of the window has the keyboard, not where another program has."""
        if event.reason() not in _ELSEWHERE:
            self.hide()

    def _press(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._move(_STEPS[key])
            return True
        if key in _GROUP_STEPS:
            self._move_to_group(_GROUP_STEPS[key])
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._choose(self.list.currentIndex())
            return True
        if key == Qt.Key.Key_Escape:
            self.leave()
            return True
        return False

    def _move(self, steps: int) -> None:
        row = self.list.currentIndex().row()
        for _ in range(abs(steps)):
            following = self.model.next_result(row, 1 if steps > 0 else -1)
            if following is None:
                break
            row = following
        self._go_to(row)

    def _move_to_group(self, step: int) -> None:
        """Go to the best of the next group, or of the one before; after the last, to the first."""
        row = self.model.first_of_group(self.list.currentIndex().row(), step)
        if row is not None:
            self._go_to(row)

    def _go_to(self, row: int) -> None:
        index = self.model.index(row)
        self.list.setCurrentIndex(index)
        # The heading above the first of a group comes into sight with it.
        above = self.model.index(max(row - 1, 0))
        if self.model.result(above.row()) is None:
            self.list.scrollTo(above)
        self.list.scrollTo(index)

    def _choose(self, index: QModelIndex) -> None:
        result = self.model.result(index.row()) if index.isValid() else None
        if result is not None:
            self.hide()
            self.chosen.emit(result)

    def _place(self) -> None:
        room = self._window.size()
        width = min(_WIDEST, round(_SHARE[0] * room.width()))
        highest = min(_HIGHEST, round(_SHARE[1] * room.height()) - _FROM_TOP)
        results = sum(map(self.list.sizeHintForRow, range(self.model.rowCount())))
        parts = (self.field.sizeHint().height(), self.remark.sizeHint().height(), results)
        margins = self._layout.contentsMargins()
        around = margins.top() + margins.bottom() + 2 * (self._layout.spacing() + self.frameWidth())
        height = min(highest, sum(parts) + around + 4 * bool(results))
        self.setGeometry(QRect((room.width() - width) // 2, _FROM_TOP, width, height))

    def _set_up(self) -> None:
        self.list.setModel(self.model)
        self.list.setItemDelegate(ResultDelegate(self._appearance))
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setMouseTracking(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.clicked.connect(self._choose)
        self.field.textChanged.connect(self.typed)
        self.field.installEventFilter(self)
        self._window.installEventFilter(self)
        self._appearance.changed.connect(self.list.viewport().update)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 12, 12, 10)
        self._layout.setSpacing(8)
        self._layout.addWidget(self.field)
        self._layout.addWidget(self.list, 1)
        self._layout.addWidget(self.remark)
        self.remark.setWordWrap(False)
        self.list.hide()
        self.say()
