"""The marks inside a line of Markdown: their content stays, they go."""

import re
from collections.abc import Callable
from typing import Final

# Marks are few; most lines have none and are not searched further.
_ANY: Final = re.compile(r"[*_`~<\[\]\\&]")
_KEPT: Final = re.compile(r"[\ue000-\uf8ff]")
# What stands between marks is bounded, so that marks without an end cost no more than others.
_CODE: Final = re.compile(r"(?<!`)(`{1,2})(?!`) ?([^`]{1,2000}?) ?\1(?!`)")
_ESCAPE: Final = re.compile(r"\\([!-/:-@\[-`{-~])")
_IMAGE: Final = re.compile(r"!\[([^\[\]]*)\]\([^()\s]*(?:\s+\"[^\"]*\")?\)")
_LINK: Final = re.compile(
    r"\[([^\[\]]+)\]\(<?[^()\s<>]*(?:\([^()\s]*\)[^()\s<>]*)?>?(?:\s+[\"'(][^\"')]*[\"')])?\)"
)
_REFERENCE: Final = re.compile(r"\[(?!\d+\])([^\[\]]+)\]\[[^\[\]]*\]")  # [1][3] cites, it links not
_AUTOLINK: Final = re.compile(r"<((?:https?://|mailto:)[^<>\s]+)>")
_FOOTNOTE: Final = re.compile(r"\[\^[\w-]+\]")
_BOTH: Final = re.compile(r"(?<!\*)\*\*\*(?=[^\s*])(.{1,2000}?)(?<=[^\s*])\*\*\*(?!\*)")
_STRONG: Final = re.compile(r"(\*\*|__|~~)(?=[^\s*_~])(.{1,2000}?)(?<=[^\s*_~])\1")
_EMPHASIS: Final = re.compile(r"(?<![\w*\\])([*_])(?=[^\s*_])([^*_]*?[^\s*_\\])\1(?![A-Za-z0-9*_])")
_TAG: Final = re.compile(
    r"</?(?:a|b|i|u|s|em|strong|small|big|sub|sup|span|div|p|br|center|font|kbd|code|mark|img|"
    r"details|summary|cite|q|abbr|del|ins|h[1-6]|hr)(?:\s[^<>]*)?/?>",
    re.IGNORECASE,
)
_COMMENT: Final = re.compile(r"<!--.{0,2000}?-->")
_MOST_KEPT = 0x1900  # private characters there are
_TASK: Final = re.compile(r"^\[[ xX]\]\s+")
_WHOLLY_STRONG: Final = re.compile(r"(\*\*|__)(?![\s*_])((?:(?!\1).)+)(?<!\s)\1")


def clean(line: str) -> str:
    """Give what a line says without its marks; links keep their words, images what they show."""
    if not _ANY.search(line):
        return line
    spans: list[str] = []

    def keep(number: int) -> Callable[[re.Match[str]], str]:
        """Put code and escaped marks aside, where no other mark is found in them."""

        def put(match: re.Match[str]) -> str:
            spans.append(match[number])
            return chr(0xE000 + len(spans) - 1) if len(spans) <= _MOST_KEPT else match[number]

        return put

    if not _KEPT.search(line):
        line = _ESCAPE.sub(keep(1), _CODE.sub(keep(2), line))
    line = _COMMENT.sub("", line)
    line = _REFERENCE.sub(r"\1", _LINK.sub(r"\1", _IMAGE.sub(r"\1", line)))
    line = _FOOTNOTE.sub("", line)
    line = _TAG.sub("", _AUTOLINK.sub(r"\1", line))
    line = _EMPHASIS.sub(r"\2", _STRONG.sub(r"\2", _BOTH.sub(r"\1", line)))
    line = _TASK.sub("", line)
    return _KEPT.sub(lambda match: _back(match[0], spans), line).strip()


def _back(character: str, spans: list[str]) -> str:
    number = ord(character) - 0xE000
    return spans[number] if number < len(spans) else character


def is_strong(line: str) -> bool:
    """Whether a whole line is set strong, as people do for headings."""
    return _WHOLLY_STRONG.fullmatch(line) is not None
