"""Dictionaries of the person's own, over a real data folder and its files."""

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path

import pytest

from reader.app.composition import compose
from reader.core.errors import CancelledError, DictionaryError, InputError, NotFoundError
from reader.core.own_dictionaries import DictionaryKind
from reader.core.tokens import Headword, Token, TokenKind
from reader.services.program import Program
from reader.storage.journal import COMMANDS_KEPT
from tests.language.own_dictionaries.makers import (
    make_cedict,
    make_stardict,
    make_yomitan,
    stardict_parts,
)

UNKNOWN = {"quagglewort": "a plant of our own making\nthat nobody else knows", "碣鸼茶": "no tea"}


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = compose(tmp_path / "data")
    yield program
    program.close()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """A dictionary of each format."""
    return [
        make_cedict(tmp_path / "harbour.u8"),
        make_stardict(tmp_path, stardict_parts(UNKNOWN)),
        make_yomitan(tmp_path / "tea.zip"),
    ]


def titles(program: Program) -> list[str]:
    return [dictionary.title for dictionary in program.dictionaries.own()]


def file_names(tmp_path: Path) -> set[str]:
    return {path.stem for path in (tmp_path / "data" / "dictionaries").iterdir()}


def test_three_formats_are_added_and_survive_a_restart(
    program: Program, files: list[Path], tmp_path: Path
) -> None:
    outcome = program.dictionaries.add_files(files)
    assert [added.dictionary.kind for added in outcome.added] == [*DictionaryKind]
    first, second, _third = program.dictionaries.own()
    program.dictionaries.move(second.id, 0)
    program.dictionaries.switch(first.id, is_on=False)
    program.dictionaries.rename(second.id, " Our \n plants ")
    program.close()
    again = compose(tmp_path / "data")
    assert titles(again) == ["Our plants", "Harbour words", "Words for tea"]
    assert [dictionary.is_on for dictionary in again.dictionaries.own()] == [True, False, True]
    assert [entry.dictionary for entry in again.reading.gloss("茶馆").own] == ["Words for tea"]
    again.close()


def test_a_card_has_what_own_dictionaries_say_in_either_script(
    program: Program, files: list[Path]
) -> None:
    program.dictionaries.add(files[0])
    token = Token("茶館", 0, 2, TokenKind.WORD, "zh", headword=Headword("茶馆", "茶館"))
    card = program.reading.look_up(token)
    assert [entry.headword for entry in card.own] == ["茶馆"]
    assert card.chinese
    assert not card.explanation


@pytest.mark.parametrize("word", [*UNKNOWN, "Quagglewort"])
def test_a_word_that_only_an_own_dictionary_has(
    program: Program, files: list[Path], word: str
) -> None:
    with pytest.raises(NotFoundError) if word.isascii() else nullcontext():
        assert not program.reading.gloss(word).own
    program.dictionaries.add(files[1])
    card = program.reading.gloss(word)
    assert card.explanation == "Only your own dictionaries have this word."
    assert card.own[0].definitions == (UNKNOWN[word.lower()],)
    assert card.draft.gloss == UNKNOWN[word.lower()]


def test_a_number_stays_a_number(program: Program, tmp_path: Path) -> None:
    program.dictionaries.add(make_stardict(tmp_path, stardict_parts({"14": "fourteen"})))
    card = program.reading.look_up(Token("14", 0, 2, TokenKind.NUMBER, "und"))
    assert card.own
    assert card.explanation != "Only your own dictionaries have this word."


def test_one_bad_file_among_good_ones_is_named_and_harms_nothing(
    program: Program, files: list[Path], tmp_path: Path
) -> None:
    bad = tmp_path / "bad.u8"
    bad.write_text("nothing like a dictionary")
    outcome = program.dictionaries.add_files([files[0], bad, files[2]])
    assert titles(program) == ["Harbour words", "Words for tea"]
    assert len(outcome.refused) == 1
    assert "bad.u8" in outcome.refused[0]


@pytest.mark.parametrize("kept", [0, 1])
def test_what_is_there_when_adding_is_cancelled_stays(
    program: Program, files: list[Path], tmp_path: Path, kept: int
) -> None:
    def stop(_done: int, _total: int, what: str) -> None:
        if what == files[kept].name:
            raise CancelledError

    add: Callable[[], object] = lambda: program.dictionaries.add_files(files, stop)  # noqa: E731
    if kept:
        add()
    else:
        with pytest.raises(CancelledError):
            add()
    assert titles(program) == ["Harbour words"][:kept]
    folder = tmp_path / "data" / "dictionaries"
    assert len([*folder.iterdir()] if folder.exists() else []) == kept


def test_removed_and_brought_back_with_its_words(program: Program, files: list[Path]) -> None:
    added = program.dictionaries.add(files[1]).dictionary
    program.dictionaries.remove(added.id)
    with pytest.raises(NotFoundError):
        program.reading.gloss("quagglewort")
    assert program.studying.undo() == "remove dictionary Words by the river"
    assert program.reading.gloss("quagglewort").own


def test_a_file_goes_when_no_undo_can_bring_it_back(
    program: Program, files: list[Path], tmp_path: Path
) -> None:
    first, second, _ = (program.dictionaries.add(path).dictionary for path in files)
    program.dictionaries.remove(second.id)
    program.dictionaries.clear_up()
    assert second.id in file_names(tmp_path)
    for number in range(COMMANDS_KEPT):
        program.dictionaries.rename(first.id, f"name {number}")
    program.dictionaries.clear_up()
    assert second.id not in file_names(tmp_path)
    assert len(file_names(tmp_path)) == 2


def test_a_damaged_file_says_so_and_can_be_removed(
    program: Program, files: list[Path], tmp_path: Path
) -> None:
    added = program.dictionaries.add(files[0]).dictionary
    path = tmp_path / "data" / "dictionaries" / f"{added.id}.sqlite3"
    path.write_bytes(b"SQLite format 3\0 and then nothing")
    (dictionary,) = program.dictionaries.own()
    assert dictionary.trouble == "Its file is damaged; remove it and add the dictionary again."
    assert program.reading.gloss("茶馆").own == ()
    program.dictionaries.switch(added.id, is_on=False)
    with pytest.raises(DictionaryError, match=r"“Harbour words” cannot be switched on\."):
        program.dictionaries.switch(added.id, is_on=True)
    program.dictionaries.remove(added.id)
    assert titles(program) == []


def test_a_dictionary_is_found_by_its_name(program: Program, files: list[Path]) -> None:
    with pytest.raises(NotFoundError, match="you have added none yet"):
        program.dictionaries.named("Harbour words")
    added = program.dictionaries.add(files[0]).dictionary
    assert program.dictionaries.named("Harbour words") == added
    assert program.dictionaries.named(added.id) == added
    with pytest.raises(NotFoundError, match="yours are “Harbour words”"):
        program.dictionaries.named("others")


def test_a_name_that_deceives_is_cleaned(program: Program, tmp_path: Path) -> None:
    parts = stardict_parts(UNKNOWN, title="Tea\u202e words\x07" + "x" * 200)
    title = program.dictionaries.add(make_stardict(tmp_path, parts)).dictionary.title
    assert title.startswith("Tea words")
    assert len(title) == 80
    with pytest.raises(InputError, match="needs a name"):
        program.dictionaries.rename(program.dictionaries.named(title).id, "\u202e ")


def test_headwords_for_a_splitter(program: Program, files: list[Path]) -> None:
    assert [*program.dictionaries.headwords()] == []
    program.dictionaries.add(files[0])
    assert {"茶館", "茶馆"} <= {*program.dictionaries.headwords()}
    program.dictionaries.switch(program.dictionaries.own()[0].id, is_on=False)
    assert [*program.dictionaries.headwords()] == []


def test_the_built_in_ones_are_named(program: Program) -> None:
    assert "CC-CEDICT" in {source.name for source in program.dictionaries.built_in()}
