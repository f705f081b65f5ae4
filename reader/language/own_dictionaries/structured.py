"""Yomitan's glossaries: strings, or structured content, which is HTML written as JSON.

The schema is https://github.com/yomidevs/yomitan (ext/data/schemas/dictionary-term-bank-v3).
"""

from typing import Final, cast

from reader.language.own_dictionaries.plain_text import PlainText

_END: Final = object()


def glossary_text(item: object, depth: int = 100) -> str:
    """Give one item of a glossary as plain text, "" for pictures and what is unknown.

    Elements nested deeper than `depth` are left out. A form that only leads to another word, a list
    of that word and rules, is an arrow to it.
    """
    plain = PlainText()
    if isinstance(item, str):
        plain.text(item, keeps_lines=True)
    elif isinstance(item, list):
        word = next(iter(cast("list[object]", item)), None)
        plain.text(f"→ {word}" if isinstance(word, str) else "")
    elif isinstance(item, dict):
        record = cast("dict[str, object]", item)
        if record.get("type") == "text":
            plain.text(_string(record.get("text")), keeps_lines=True)
        elif record.get("type") == "structured-content":
            _feed(plain, record.get("content"), depth)
    return plain.finish()


def _feed(plain: PlainText, content: object, depth: int) -> None:
    """Walk the elements without recursion."""
    waiting: list[tuple[object, str | object, int]] = [(content, "", depth)]
    while waiting:
        node, tag, left = waiting.pop()
        if tag is _END:
            plain.end(cast("str", node))
        elif isinstance(node, str):
            plain.text(node, keeps_lines=True)
        elif isinstance(node, list) and left:
            nodes = cast("list[object]", node)
            waiting += ((child, "", left - 1) for child in reversed(nodes))
        elif isinstance(node, dict) and left:
            element = cast("dict[str, object]", node)
            name = _string(element.get("tag"))
            plain.start(name)
            waiting.append((name, _END, left))
            waiting.append((element.get("content"), "", left - 1))


def _string(value: object) -> str:
    return value if isinstance(value, str) else ""
