"""Whole sentences from below the window, said in its language.

Errors, cautions and names of commands are English sentences with values filled in. The translations
have them as templates, "{0} is empty."; a sentence is matched with these, and its values are put
into the translated one. A sentence without a template stays as it is.
"""

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Final

from msgspec import Struct

CONTEXTS: Final = ("Errors", "Cautions", "Commands", "Work")
_LONGEST: Final = 4000  # characters of a sentence that is matched
_DEEPEST: Final = 2  # sentences within a sentence
_HOLE: Final = re.compile(r"\{(\d+)\}")


class Template(Struct, frozen=True):
    """A sentence with holes, and its translation with the same ones."""

    pattern: re.Pattern[str]
    translation: str

    @classmethod
    def of(cls, source: str, translation: str) -> "Template":
        """Make one of the texts of a translation file."""
        pieces = _HOLE.split(source)
        pieces[::2] = map(re.escape, pieces[::2])
        pieces[1::2] = ["(.*?)"] * len(pieces[1::2])
        return cls(re.compile("".join(pieces), re.DOTALL), translation)


class Sentences(Struct, frozen=True):
    """The translated sentences by context, the most definite templates first."""

    whole: Mapping[tuple[str, str], str]
    templates: Mapping[str, tuple[Template, ...]]

    def translate(self, context: str, sentence: str, depth: int = 0) -> str:
        """Give a sentence in the language of the window, itself where that has none."""
        if whole := self.whole.get((context, sentence)):
            return whole
        if len(sentence) > _LONGEST or depth > _DEEPEST:
            return sentence
        for template in self.templates.get(context, ()):
            if found := template.pattern.fullmatch(sentence):
                values = (self.translate(context, each, depth + 1) for each in found.groups())
                return template.translation.format(*values)
        return sentence


def read_sentences(path: Path) -> Sentences:
    """Read the sentences of a translation file (Qt's .ts); unfinished ones are left out."""
    found = {
        (context, source): translation
        for context, source, translation in _messages(path)
        if context in CONTEXTS
    }
    return Sentences(
        whole={key: text for key, text in found.items() if not _HOLE.search(key[1])},
        templates={context: tuple(_templates(found.items(), context)) for context in CONTEXTS},
    )


def _templates(found: Iterable[tuple[tuple[str, str], str]], context: str) -> Iterable[Template]:
    ours = [(source, text) for (of, source), text in found if of == context]
    holed = [(source, text) for source, text in ours if _HOLE.search(source)]
    for source, text in sorted(holed, key=lambda each: _vagueness(each[0])):
        yield Template.of(source, text)


def _vagueness(source: str) -> tuple[bool, int]:
    """Order templates: what begins with a hole, and what says little, fits too much."""
    return source.startswith("{"), -len(_HOLE.sub("", source))


def _messages(path: Path) -> Iterable[tuple[str, str, str]]:
    from xml.etree import ElementTree as ET  # a window in English never needs it

    # The file comes with the program.
    for context in ET.parse(path).iter("context"):  # noqa: S314
        name = context.findtext("name", "")
        for message in context.iter("message"):
            translation = message.findtext("translation", "")
            if translation:
                yield name, message.findtext("source", ""), translation
