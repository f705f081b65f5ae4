"""The application speaks the language that is chosen, in Qt's own texts too."""

import pytest
from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from reader.ui.interface.interface import Interface, interface_script, translated

SAVE = "save 银行"


@pytest.mark.parametrize(
    ("language", "file", "cancel", "undo", "locale"),
    [
        ("zh_CN", "文件(&F)", "取消", "保存“银行”", QLocale.Script.SimplifiedHanScript),
        ("zh_TW", "檔案(&F)", "取消", "儲存「银行」", QLocale.Script.TraditionalHanScript),
        ("en", "&File", "Cancel", SAVE, QLocale.Script.LatinScript),
    ],
)
def test_texts_of_ours_and_of_qt(
    interface: Interface,
    qtbot: QtBot,
    language: str,
    file: str,
    cancel: str,
    undo: str,
    locale: QLocale.Script,
) -> None:
    interface.use("zh_TW")
    interface.use(language)
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert QCoreApplication.translate("FileMenu", "&File") == file
    assert box.buttons()[0].text().replace("&", "") == cancel
    assert translated("Commands", SAVE) == undo
    assert interface.locale.script() is locale
    assert interface_script() is locale


def test_texts_are_shaped_as_their_fonts_are_and_not_as_the_window_speaks(
    interface: Interface,
) -> None:
    """In Qt's default language zh_CN a font of traditional forms would give simplified ones."""
    interface.use("zh_CN")
    assert QLocale().script() is QLocale.Script.LatinScript


def test_without_compiled_translations_the_window_is_english(
    interface: Interface, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    empty = tmp_path_factory.mktemp("nothing")
    monkeypatch.setattr("reader.paths.translations", lambda: empty)
    interface.use("zh_CN")
    assert QCoreApplication.translate("FileMenu", "&File") == "&File"


def test_an_application_has_one_language(interface: Interface) -> None:
    application = QCoreApplication.instance()
    assert application is not None
    assert Interface.of(application) is interface
