"""Translations as a build makes them, and an application that speaks English afterwards."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from reader.ui.interface.interface import Interface
from update import FOLDER, compile_files


@pytest.fixture(scope="session")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the compiled translations."""
    folder = tmp_path_factory.mktemp("translations")
    compile_files(sorted(FOLDER.glob("*.ts")), folder)
    return folder


@pytest.fixture
def interface(
    qapp: QApplication,
    qtbot: QtBot,  # noqa: ARG001
    compiled: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Interface]:
    """The language of the application."""
    monkeypatch.setattr("reader.paths.translations", lambda: compiled)
    interface = Interface.of(qapp)
    yield interface
    interface.use("en")
