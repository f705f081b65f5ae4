"""JSON as records: objects with a text under each key, and what is stated of them all."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final, cast

from msgspec import Struct

from reader.library.characters import clean

Record = Mapping[str, str]
"""The texts of one object by key; those one level deeper as "translation.en"."""

_DEEPEST: Final = 3  # lists in lists; records further down are none


class Group(Struct, frozen=True):
    """Records that belong together; `stated` is what an object around them says, if there is."""

    records: tuple[Record, ...]
    stated: Record | None = None


def groups_of(value: object, depth: int = 0) -> Iterator[Group]:
    """Find the records of a parsed value: objects, lists of texts, lists of those in an object."""
    if isinstance(value, list) and depth < _DEEPEST:
        items = cast("list[object]", value)
        if _is_texts(items):
            yield Group((_numbered(items),))
            return
        for item in items:
            yield from groups_of(item, depth + 1)
    elif isinstance(value, dict):
        yield _group(cast("dict[str, object]", value))


def _group(value: Mapping[str, object]) -> Group:
    inner = {key: one for key, one in value.items() if _holds_records(one)}
    if not inner:
        return Group((_record(value),))
    records = [
        record
        for one in inner.values()
        for item in cast("list[object]", one)
        for group in groups_of(item, _DEEPEST - 1)
        for record in group.records
    ]
    stated = _record({key: one for key, one in value.items() if key not in inner})
    return Group(tuple(records), stated)


def _holds_records(value: object) -> bool:
    if not isinstance(value, list):
        return False
    items = cast("list[object]", value)
    return any(isinstance(item, dict | list) for item in items)


def _is_texts(items: Sequence[object]) -> bool:
    return bool(items) and all(isinstance(item, str) for item in items)


def _numbered(items: Sequence[Any]) -> Record:
    return {str(number): clean(item) for number, item in enumerate(items) if item.strip()}


def _record(value: Mapping[str, object]) -> Record:
    """Take the texts of an object; paragraphs in a list are joined by newlines."""
    texts: dict[str, str] = {}
    for key, one in value.items():
        if isinstance(one, dict):
            inner = cast("dict[str, object]", one)
            texts |= {f"{key}.{name}": text for name, text in _texts(inner)}
        else:
            texts |= dict(_texts({key: one}))
    return texts


def _texts(value: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    for key, one in value.items():
        if isinstance(one, list) and _is_texts(cast("list[object]", one)):
            yield key, clean("\n".join(cast("list[str]", one)))
        elif isinstance(one, str) and one.strip():
            yield key, clean(one)
