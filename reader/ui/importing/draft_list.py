"""The list of the preview: what was found, with a tick for each article and one for all."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QListView,
    QVBoxLayout,
    QWidget,
)

from reader.ui.appearance import Appearance
from reader.ui.buttons import label, push_button
from reader.ui.importing.draft_delegate import DraftDelegate
from reader.ui.importing.draft_model import DraftModel
from reader.ui.wording import counted


class DraftList(QFrame):
    """A head, where there are several articles to take or leave, over the list."""

    def __init__(
        self, model: DraftModel, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("panel")
        self._model = model
        self.list = QListView()
        self._head = QWidget()
        self._count = label("", "section")
        self.all = push_button("", "link")
        self._set_up_list(appearance)
        self._lay_out()
        model.articles_changed.connect(self._follow)
        self.all.clicked.connect(self._take_all)
        appearance.changed.connect(self.list.viewport().update)

    def _follow(self) -> None:
        articles = self._model.articles()
        self._head.setVisible(len(articles) > 1)
        self._count.setText(counted(len(articles), self.tr("{0} article"), self.tr("{0} articles")))
        text = self.tr("Take &none") if self._are_all_taken() else self.tr("Take &all")
        self.all.setText(text)
        self.all.setAccessibleName(text.replace("&", ""))

    def _take_all(self) -> None:
        self._model.take_all(not self._are_all_taken())

    def _are_all_taken(self) -> bool:
        return all(draft.is_taken for draft in self._model.articles())

    def _set_up_list(self, appearance: Appearance) -> None:
        self.list.setModel(self._model)
        self.list.setItemDelegate(DraftDelegate(appearance))
        self.list.setAccessibleName(self.tr("Articles found"))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(190)
        self.list.setResizeMode(QListView.ResizeMode.Adjust)

    def _lay_out(self) -> None:
        self._count.setWordWrap(False)
        head = QHBoxLayout(self._head)
        head.setContentsMargins(12, 2, 6, 2)
        head.addWidget(self._count, 1)
        head.addWidget(self.all)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 6, 0, 6)
        layout.setSpacing(2)
        layout.addWidget(self._head)
        layout.addWidget(self.list)
