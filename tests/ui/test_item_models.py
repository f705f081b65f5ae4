"""Every item model keeps what Qt expects of it; all other tests of the window check it, too."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractListModel,
    QAbstractTableModel,
    QModelIndex,
    Qt,
    qInstallMessageHandler,
)
from pytestqt.qtbot import QtBot
from typing_extensions import override

from reader.ui.main_window import MainWindow
from tests.ui.item_models import MODELS, models_of_the_window, watch


def test_every_model_of_the_window_is_watched() -> None:
    assert models_of_the_window() == set(MODELS)


def test_the_watch_sees_what_is_wrong(qtbot: QtBot) -> None:  # noqa: ARG001
    class Wrong(QAbstractListModel):
        @override
        def rowCount(self, parent: object = None) -> int:
            return 1

        @override
        def data(self, index: object, role: int = 0) -> object:
            return None

        @override
        def flags(self, index: object) -> Qt.ItemFlag:
            return Qt.ItemFlag.ItemIsUserCheckable

    wrong, told = Wrong(), list[str]()
    before = qInstallMessageHandler(lambda _kind, _context, message: told.append(message))
    try:
        watch(wrong)
    finally:
        qInstallMessageHandler(before)
    assert any("flags == 0" in message for message in told)


def _models(window: MainWindow) -> dict[str, QAbstractItemModel]:
    """Give a model of each kind as the window shows it."""
    window.house.show_preferences()
    window.room.desks.fixing.list.show()
    window.menus.edit.dictionaries.trigger()
    window.views.show_vocabulary()
    window.desks.search.open()
    window.room.ways.bookmarks.show_panel()
    return {
        type(model).__name__: model
        for model in (
            *window.findChildren(QAbstractItemModel),
            window.room.ways.contents.popup.model,
            window.desks.imports.preview.model,
            window.desks.imports.preview.pane.model,
        )
        if type(model) in MODELS
    }


def test_what_is_not_there_has_no_data(window: MainWindow) -> None:
    models = _models(window)
    assert set(models) == {kind.__name__ for kind in MODELS}
    nowhere = QModelIndex()
    for name, model in models.items():
        assert not model.flags(nowhere), name
        assert not model.setData(nowhere, "anything"), name
        roles = [*Qt.ItemDataRole, *(Qt.ItemDataRole.UserRole + n for n in range(6))]
        assert {model.data(nowhere, role) for role in roles} == {None}, name
        if isinstance(model, QAbstractTableModel):
            for section in (-1, model.columnCount(nowhere), 99):
                title = model.headerData(section, Qt.Orientation.Horizontal)
                assert title in (None, section + 1), name  # Qt's own titles are numbers
