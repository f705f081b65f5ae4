"""The real annotator, and sentences with what stands across from them."""

from collections.abc import Callable, Iterator

import pytest

from reader import paths
from reader.core.context import Across, Context, Fixes
from reader.core.tokens import Token
from reader.language.annotation import Annotator
from reader.language.dictionary import Dictionary
from reader.language.lookup import Lookup

Glosses = Callable[..., dict[str, str | None]]


@pytest.fixture(scope="module")
def dictionary() -> Iterator[Dictionary]:
    dictionary = Dictionary(paths.dictionary())
    yield dictionary
    dictionary.close()


@pytest.fixture(scope="module")
def annotator(dictionary: Dictionary) -> Annotator:
    return Annotator(dictionary)


@pytest.fixture(scope="module")
def lookup(dictionary: Dictionary, annotator: Annotator) -> Lookup:
    return Lookup(dictionary, annotator)


def beside(text: str, across: str, language: str, fixes: Fixes | None = None) -> Context:
    """Give the context of a text that has one sentence across; `language` is that one's."""
    parts = (Across(0, len(text), across),) if across else ()
    return Context(across=parts, across_language=language if across else "", fixes=fixes or Fixes())


@pytest.fixture(scope="module")
def glosses(annotator: Annotator) -> Glosses:
    """Annotate a text; give the gloss of each word."""

    def run(
        text: str, language: str, across: str = "", fixes: Fixes | None = None
    ) -> dict[str, str | None]:
        other = "zh" if language == "en" else "en"
        tokens: tuple[Token, ...] = annotator.annotate(
            text, language, beside(text, across, other, fixes)
        )
        return {token.text: token.gloss for token in tokens}

    return run
