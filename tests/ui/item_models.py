"""The item models of the window, watched by Qt's own tester while tests use them."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator
from functools import wraps
from types import ModuleType

import pytest
from PySide6.QtCore import QAbstractItemModel
from PySide6.QtTest import QAbstractItemModelTester

import reader.ui
from reader.ui.correcting.corrections_model import CorrectionsModel
from reader.ui.dictionaries.dictionary_model import DictionaryModel
from reader.ui.editing.left_out_lines import LeftOutModel
from reader.ui.importing.draft_model import DraftModel
from reader.ui.importing.row_model import RowModel
from reader.ui.keys.key_model import KeyModel
from reader.ui.levels.lacking_model import LackingModel
from reader.ui.library_model import LibraryModel
from reader.ui.navigating.bookmark_model import BookmarkModel
from reader.ui.navigating.contents_model import ContentsModel
from reader.ui.searching.result_model import ResultModel
from reader.ui.vocabulary_model import VocabularyModel

MODELS: tuple[type[QAbstractItemModel], ...] = (
    BookmarkModel,
    ContentsModel,
    CorrectionsModel,
    DictionaryModel,
    DraftModel,
    KeyModel,
    LackingModel,
    LeftOutModel,
    LibraryModel,
    ResultModel,
    RowModel,
    VocabularyModel,
)


def watch(model: QAbstractItemModel) -> None:
    """Have every change of a model checked from now on.

    What is wrong is a warning of Qt, which fails a test; the tester's other modes either end the
    process or, outside of a QTest program, say nothing.
    """
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning, model)


def watch_all(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have every model of the window checked from the moment it is made."""
    for kind in MODELS:
        monkeypatch.setattr(kind, "__init__", _watched(kind.__init__))


def models_of_the_window() -> set[type[QAbstractItemModel]]:
    """List the item models of our own, wherever in `reader.ui` they are."""
    found = (vars(module).values() for module in _modules(reader.ui))
    kinds = {each for values in found for each in values if isinstance(each, type)}
    return {
        kind
        for kind in kinds
        if issubclass(kind, QAbstractItemModel) and kind.__module__.startswith("reader.")
    }


def _watched(make: Callable[..., None]) -> Callable[..., None]:
    @wraps(make)
    def made(self: QAbstractItemModel, *args: object, **kwargs: object) -> None:
        make(self, *args, **kwargs)
        watch(self)

    return made


def _modules(package: ModuleType) -> Iterator[ModuleType]:
    for info in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        yield importlib.import_module(info.name)
