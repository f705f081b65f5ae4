"""Reads Python's expressions: what text one gives, where a part of it is filled in elsewhere."""

import ast
import re
from collections.abc import Iterable, Iterator, Mapping

Names = Mapping[str, ast.expr]
"""What names stand for in a scope."""

_HOLE = re.compile(r"\{\}")
_FILLED = re.compile(r"\{\d+\}")


def template(node: ast.expr, names: Names) -> str:
    """Give a literal as a text whose holes are numbered, "{0} is empty."; "" for anything else."""
    match node:
        case ast.Constant(str(text)):
            numbers = iter(range(text.count("{}")))
            return _HOLE.sub(lambda _hole: f"{{{next(numbers)}}}", text)
        case ast.JoinedStr(values):
            pieces = [_piece(value, names) for value in values]
            numbers = iter(range(len(pieces)))
            return "".join(f"{{{next(numbers)}}}" if each is None else each for each in pieces)
        case ast.BinOp(left, ast.Add(), ast.IfExp()) if start := template(left, names):
            return f"{start}{{{len(_FILLED.findall(start))}}}"
        case _:
            return ""


def letters(text: str) -> int:
    """Count the letters of a template, without what is filled in."""
    return sum(map(str.isalpha, _FILLED.sub("", text)))


def holes(node: ast.expr, names: Names) -> Iterator[ast.expr]:
    """Give the expressions that a literal is filled with."""
    match node:
        case ast.JoinedStr(values):
            for each in values:
                if isinstance(each, ast.FormattedValue) and _piece(each, names) is None:
                    yield each.value
        case ast.BinOp(_, ast.Add(), right):
            yield right
        case _:
            pass


def parts(node: ast.expr, names: Names) -> Iterable[ast.expr]:
    """Give the expressions that an expression gives the value of, as far as it can be seen."""
    match node:
        case ast.Name(name):
            return [names[name]] if name in names else []
        case ast.IfExp(_, body, other):
            return [body, other]
        case ast.BoolOp(_, values) | ast.Dict(_, values):
            return values
        case ast.BinOp(left, ast.Add(), right):
            return [left, right]
        case ast.Subscript(value):
            return [value]
        case ast.Call(ast.Attribute(value, "format" | "get"), arguments):
            return [value, *arguments]
        case ast.JoinedStr() | ast.Constant():
            return [node]
        case _:
            return []


def statements(scope: ast.AST) -> list[ast.AST]:
    """List all that stands in a scope, without the functions in it and without docstrings."""
    found: list[ast.AST] = []
    waiting = list(ast.iter_child_nodes(scope))
    while waiting:
        node = waiting.pop(0)
        if isinstance(node, ast.FunctionDef) or _is_docstring(node):
            continue
        found.append(node)
        waiting[:0] = ast.iter_child_nodes(node)
    return found


def assigned(scope: ast.AST) -> dict[str, ast.expr]:
    """Give what names stand for in a scope."""
    names: dict[str, ast.expr] = {}
    for node in statements(scope):
        match node:
            case ast.Assign([ast.Name(name)], value):
                names[name] = value
            case ast.AnnAssign(ast.Name(name), _, ast.expr() as value):
                names[name] = value
            case _:
                pass
    return names


def returned(function: ast.FunctionDef) -> list[ast.expr]:
    """List what a function returns."""
    returns = (node for node in statements(function) if isinstance(node, ast.Return))
    return [node.value for node in returns if node.value is not None]


def _piece(value: ast.expr, names: Names) -> str | None:
    """Give a piece of an f-string, None for a hole; a name of a literal is no hole."""
    match value:
        case ast.Constant(str(text)):
            return text
        case ast.FormattedValue(ast.Name(name)) if isinstance(names.get(name), ast.Constant):
            return template(names[name], {}) or None
        case _:
            return None


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
