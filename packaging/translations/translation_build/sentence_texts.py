"""Finds what the parts below the window say in whole sentences, as templates with holes.

Errors, cautions and names of commands are English where they arise: the command line prints them,
and the data file keeps them. The window translates them by their templates.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from translation_build.expressions import (
    Names,
    assigned,
    holes,
    letters,
    parts,
    returned,
    statements,
    template,
)
from translation_build.interface_texts import Text

ERRORS, CAUTIONS, COMMANDS, WORK = "Errors", "Cautions", "Commands", "Work"
_FEWEST_LETTERS = 2  # of a template: fewer would fit anything
_DEEPEST = 5  # names followed from what is raised to what was written
# What is filled in elsewhere: "split a row of {}", "{} is an archive."; no SQL and no pattern.
_LABEL = re.compile(r"[a-z ]*\{\}[a-z ]*|\{\} [^={}]+\.")


def sentence_texts(files: list[Path], *, of_window: bool = False) -> Iterator[Text]:
    """Give the templates of modules, in their order; the window's may repeat what it said itself.

    Raises:
        ValueError: what an error says cannot be seen, so no translator would ever see it.
    """
    for path in files:
        yield from _Module(path, of_window).texts()


class _Module:
    def __init__(self, path: Path, of_window: bool) -> None:
        self._path, self._of_window = path, of_window
        self._tree = tree = ast.parse(path.read_text(encoding="utf-8"))
        self._errors = {
            alias.name
            for node in tree.body
            if isinstance(node, ast.ImportFrom) and node.module == "reader.core.errors"
            for alias in node.names
        }
        functions = (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))
        self._functions = {node.name: node for node in functions}
        self._constants = assigned(tree)

    def texts(self) -> Iterator[Text]:
        yield from self._of_scope(self._tree)
        for function in self._functions.values():
            yield from self._of_defaults(function)
            yield from self._of_scope(function)

    def _of_scope(self, scope: ast.Module | ast.FunctionDef) -> Iterator[Text]:
        names = self._constants | assigned(scope)
        for node in statements(scope):
            match node:
                case ast.Call():
                    yield from self._of_call(node, names)
                case ast.Constant(str(text)) if _LABEL.fullmatch(text):
                    context = ERRORS if text.endswith(".") else COMMANDS
                    yield from self._templates(context, node, names)
                case _:
                    pass

    def _of_defaults(self, function: ast.FunctionDef) -> Iterator[Text]:
        """Give the sentence of an error that has one of its own."""
        if [argument.arg for argument in function.args.args[-1:]] == ["sentence"]:
            for default in function.args.defaults:
                yield from self._templates(ERRORS, default, {})

    def _of_call(self, call: ast.Call, names: Names) -> Iterator[Text]:
        match _name(call.func), call.args:
            case error, [said, *_] if error in self._errors:
                found = list(self._templates(ERRORS, said, names))
                if not (found or self._of_window or _is_label(said)):
                    raise ValueError(f"{self._path}:{call.lineno}: what this says cannot be seen")
                yield from found
            case "Caution", [_, said]:
                yield from self._templates(CAUTIONS, said, names)
            case "command", [said]:
                yield from self._templates(COMMANDS, said, names)
            case "watched", [_, _, said]:
                yield from self._templates(WORK, said, names)
            case _:
                pass

    def _templates(
        self, context: str, said: ast.expr, names: Names, depth: int = 0
    ) -> Iterator[Text]:
        """Give an expression's templates, and those of what its holes are filled with."""
        if depth > _DEEPEST:
            return
        text = template(said, names)
        if letters(text) >= _FEWEST_LETTERS:
            yield Text(context, text)
        for part in holes(said, names) if text else [said]:
            found, seen = self._parts(part, names)
            for each in found:
                yield from self._templates(context, each, seen, depth + 1)

    def _parts(self, node: ast.expr, names: Names) -> tuple[list[ast.expr], Names]:
        """Give what an expression's value may be, with what the names in that stand for."""
        if isinstance(node, ast.Call) and _name(node.func) in self._functions:
            function = self._functions[_name(node.func)]
            return returned(function), self._constants | assigned(function)
        return list(parts(node, names)), names


def _name(function: ast.expr) -> str:
    match function:
        case ast.Name(name) | ast.Attribute(_, name):
            return name
        case _:
            return ""


def _is_label(said: ast.expr) -> bool:
    """Whether this fills in what is found where it is written."""
    return isinstance(said, ast.Call) and _name(said.func) == "format"
