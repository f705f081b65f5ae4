from collections.abc import Iterator
from pathlib import Path

import pytest

from reader.app.composition import compose
from reader.core.entries import EntryDraft, EntryKey
from reader.core.tokens import Headword, Token, TokenKind
from reader.services.program import Program


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = compose(tmp_path)
    for simplified, traditional in (("颠倒", "顛倒"), ("反复", "反覆"), ("颠", "顛"), ("人", "人")):
        key = EntryKey("zh", simplified, "x")
        program.studying.save(EntryDraft(key=key, traditional=traditional))
    yield program
    program.close()


def _token(text: str) -> Token:
    headword = Headword("颠覆", "顛覆")
    return Token(text, 0, len(text), TokenKind.WORD, "zh", headword=headword)


def _shared(program: Program, text: str) -> list[tuple[str, ...]]:
    return [facts.shared for facts in program.characters.of(_token(text))]


def test_words_of_the_vocabulary_share_characters_in_either_script(program: Program) -> None:
    assert _shared(program, "颠覆") == [("颠", "颠倒"), ("反覆",)]
    assert _shared(program, "顛覆") == [("顛", "顛倒"), ("反覆",)]


def test_the_word_itself_and_deleted_ones_are_not_among_them(program: Program) -> None:
    saved = program.studying.save(
        EntryDraft(key=EntryKey("zh", "颠覆", "diān fù"), traditional="顛覆")
    )
    upside_down = program.studying.find(EntryKey("zh", "颠倒", "x"))
    assert upside_down is not None
    program.studying.delete([upside_down.id])
    assert _shared(program, "颠覆")[0] == ("颠",)
    program.studying.undo()
    program.studying.delete([saved.id])
    assert _shared(program, "颠覆")[0] == ("颠", "颠倒")


def test_the_dictionary_says_whether_it_has_strokes(program: Program) -> None:
    assert program.characters.has_strokes
