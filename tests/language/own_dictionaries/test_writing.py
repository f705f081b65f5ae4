import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reader.core.errors import CancelledError, InputError, OutputError
from reader.core.progress import unwatched
from reader.language.own_dictionaries.file import APPLICATION_ID
from reader.language.own_dictionaries.limits import Limits
from reader.language.own_dictionaries.opening import opened
from reader.language.own_dictionaries.writing import Written, write_dictionary
from tests.language.own_dictionaries.makers import (
    make_cedict,
    make_stardict,
    make_yomitan,
    stardict_parts,
    yomitan_members,
)


def write(path: Path, to: Path, limits: Limits | None = None) -> Written:
    with opened(path) as dictionary:
        return write_dictionary(dictionary, to, unwatched, limits or Limits())


@pytest.fixture
def to(tmp_path: Path) -> Path:
    return tmp_path / "dictionaries" / "one.sqlite3"


def test_a_file_of_ours(tmp_path: Path, to: Path) -> None:
    assert write(make_cedict(tmp_path / "a.u8"), to) == Written(2, ("zh", "und"))
    with closing(sqlite3.connect(to)) as connection:
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        keys = {key for (key,) in connection.execute("SELECT key FROM keys")}
        assert keys == {"茶館", "茶馆", "綠燈", "绿灯"}
    assert [file.name for file in to.parent.iterdir()] == ["one.sqlite3"]


def test_chinese_words_of_any_format_are_found_in_both_scripts(tmp_path: Path, to: Path) -> None:
    write(make_stardict(tmp_path, stardict_parts({"書籍": "books", "tea": "茶"})), to)
    with closing(sqlite3.connect(to)) as connection:
        keys = {key for (key,) in connection.execute("SELECT key FROM keys")}
    assert keys == {"書籍", "书籍", "tea"}


@pytest.mark.parametrize(
    ("words", "languages"),
    [
        ({"tea": "一种饮料，用茶叶冲泡。"}, ("en", "zh")),
        ({"茶": "the drink made of leaves"}, ("zh", "en")),
        ({"おちゃ": "the drink made of leaves"}, ("ja", "en")),
        ({"tea": "the drink that is made of leaves"}, ("en", "en")),
        ({"thé": "une boisson que les gens font avec des feuilles"}, ("und", "fr")),
        ({"čaj": "nápoj z lístků"}, ("und", "und")),
        ({"123": "456"}, ("und", "und")),
    ],
)
def test_languages_are_told_by_the_words(
    tmp_path: Path, to: Path, words: dict[str, str], languages: tuple[str, str]
) -> None:
    assert write(make_stardict(tmp_path, stardict_parts(words)), to).languages == languages


def test_japanese_words_are_told_by_their_readings(tmp_path: Path, to: Path) -> None:
    terms = [["茶館", "ちゃかん", "", "", 0, ["the tea house"], 0, ""]]
    path = make_yomitan(tmp_path / "a.zip", yomitan_members(terms))
    assert write(path, to).languages == ("ja", "en")


def test_nothing_is_left_of_what_was_cancelled_or_refused(tmp_path: Path, to: Path) -> None:
    path = make_cedict(tmp_path / "a.u8", "茶館 茶馆 [cha2 guan3] /teahouse/\n" * 9000)
    calls: list[int] = []

    def stop(done: int, _total: int, _what: str) -> None:
        calls.append(done)
        if done:
            raise CancelledError

    with pytest.raises(CancelledError), opened(path) as dictionary:
        write_dictionary(dictionary, to, stop)
    assert len(calls) > 1
    with pytest.raises(InputError, match="larger than any"):
        write(path, to, Limits(entries=1000))
    with pytest.raises(InputError, match="larger than any"):
        write(path, to, Limits(written=1000))
    assert [*to.parent.iterdir()] == []


def test_a_dictionary_of_pictures_alone_is_refused(tmp_path: Path, to: Path) -> None:
    terms = [["茶", "chá", "", "", 0, [{"type": "image", "path": "tea.png"}], 0, ""]]
    with pytest.raises(InputError, match="holds no words"):
        write(make_yomitan(tmp_path / "a.zip", yomitan_members(terms)), to)


def test_a_place_that_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "dictionaries").write_text("in the way")
    with pytest.raises(OutputError, match="make room"):
        write(make_cedict(tmp_path / "a.u8"), tmp_path / "dictionaries" / "one.sqlite3")
