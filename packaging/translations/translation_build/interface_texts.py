"""Finds the texts of the window in its sources: all that `tr` and `translate` are called with.

lupdate sees neither a call inside an f-string nor a module's own short name for `translate`, so
the sources are read here, and lupdate is given what was found.
"""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple


class Text(NamedTuple):
    """A text to translate, in the context that Qt looks it up in."""

    context: str
    source: str


def interface_texts(files: list[Path]) -> Iterator[Text]:
    """Give the texts of modules, in their order.

    Raises:
        ValueError: a call's text is no literal, so no translator would ever see it.
    """
    for path in files:
        tree = ast.parse(path.read_text(encoding="utf-8"))
        finder = _Finder(path, _own_context(tree))
        finder.visit(tree)
        yield from finder.found


def _own_context(tree: ast.Module) -> str:
    """Give the context that a module's `_tr` stands for, "" where it has none."""
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            calls = (each for each in ast.walk(node) if isinstance(each, ast.Call))
            return next(text for call in calls if (text := _literal(call.args, 0)))
    return ""


class _Finder(ast.NodeVisitor):
    def __init__(self, path: Path, own_context: str) -> None:
        self.found: list[Text] = []
        self._path, self._own_context = path, own_context
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        if node.name != "_tr":
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        match _called(node.func):
            case "tr":
                self._take(node, self._classes[-1], _literal(node.args, 0))
            case "_tr":
                self._take(node, self._own_context, _literal(node.args, 0))
            case "QCoreApplication.translate" | "QT_TRANSLATE_NOOP":
                # A name of a table comes as it is; each stands in a QT_TRANSLATE_NOOP.
                if source := _literal(node.args, 1):
                    self._take(node, _literal(node.args, 0) or "", source)
            case _:
                pass
        self.generic_visit(node)

    def _take(self, node: ast.Call, context: str, source: str | None) -> None:
        if source is None:
            raise ValueError(f"{self._path}:{node.lineno}: a text to translate must be a literal")
        self.found.append(Text(context, source))


def _called(function: ast.expr) -> str:
    match function:
        case ast.Name(name):
            return name
        case ast.Attribute(ast.Name("QCoreApplication"), "translate"):
            return "QCoreApplication.translate"
        case ast.Attribute(_, "tr"):
            return "tr"
        case _:
            return ""


def _literal(arguments: list[ast.expr], number: int) -> str | None:
    match arguments[number : number + 1]:
        case [ast.Constant(str(text))]:
            return text
        case _:
            return None
