"""Texts are found wherever the sources say something."""

from pathlib import Path

import pytest

from translation_build.gather import gather
from translation_build.interface_texts import Text, interface_texts
from translation_build.sentence_texts import sentence_texts

WINDOW = '''
"""Nothing of "this" is a text."""
def told() -> str:
    return _tr("of the module")
class Bar:
    def name(self):
        """No text."""
        tr = self.tr
        return f"{self.tr('in an f-string')}", tr("said " "in two"), QT_TRANSLATE_NOOP("T", "table")
def term(name):
    return QCoreApplication.translate("T", name)
def _tr(text: str) -> str:
    return QCoreApplication.translate("Module", text)
'''
BELOW = """
from reader.core.errors import InputError
_ADVICE = "get it again"
_LABELS = {1: "fix the reading of {}"}
_NAMES = {1: "known"}
SQL = "SELECT {} FROM t"
class Own(InputError):
    def __init__(self, sentence: str = "Stopped.") -> None: ...
def read(path, many, journal, status):
    lines = "1 line was" if many == 1 else f"{many} lines were"
    yield Caution("code", f"{lines} left out.")
    with journal.command(f"mark {path} as {_NAMES.get(status)}"):
        pass
    with journal.command(label(many)):
        pass
    if not many:
        raise InputError(f"{path.name} is damaged; {_ADVICE}.")
    raise InputError(why(many).format(path))
def label(many):
    return f"delete {many} words"
def why(many):
    return "{} is an archive." if many else "{} is a book."
"""


def write(folder: Path, text: str) -> list[Path]:
    path = folder / "module.py"
    path.write_text(text, "utf-8")
    return [path]


def test_texts_of_the_window_are_found_in_their_contexts(tmp_path: Path) -> None:
    assert set(interface_texts(write(tmp_path, WINDOW))) == {
        Text("Module", "of the module"),
        Text("Bar", "in an f-string"),
        Text("Bar", "said in two"),
        Text("T", "table"),
    }


def test_a_text_that_nobody_can_see_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"module\.py:3"):
        list(interface_texts(write(tmp_path, "class A:\n  def f(self, x):\n    self.tr(x)\n")))


def test_sentences_are_found_as_templates(tmp_path: Path) -> None:
    assert set(sentence_texts(write(tmp_path, BELOW))) == {
        Text("Errors", "{0} is damaged; get it again."),
        Text("Errors", "{0} is an archive."),
        Text("Errors", "{0} is a book."),
        Text("Errors", "Stopped."),
        Text("Cautions", "{0} left out."),
        Text("Cautions", "1 line was"),
        Text("Cautions", "{0} lines were"),
        Text("Commands", "mark {0} as {1}"),
        Text("Commands", "known"),
        Text("Commands", "delete {0} words"),
        Text("Commands", "fix the reading of {0}"),
    }


def test_an_error_that_nobody_can_see_is_refused(tmp_path: Path) -> None:
    source = "from reader.core.errors import InputError\ndef f(x):\n  raise InputError(x)\n"
    with pytest.raises(ValueError, match=r"module\.py:3"):
        list(sentence_texts(write(tmp_path, source)))


def test_errors_and_settings_are_among_all_texts() -> None:
    texts = gather()
    assert len(texts) == len(set(texts))
    assert Text("Errors", "{0} is empty; choose a document with text in it.") in texts
    assert Text("Settings", "Colours of the window.") in texts
    assert Text("FileMenu", "&File") in texts
