"""Corrections that go from one library to another, and into a backup and out of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.app.composition import compose
from reader.core.articles import Article, Metadata, Row, RowKind, Side
from reader.core.corrections.correction import Scope
from reader.core.corrections.making import Target
from reader.core.errors import InputError, OutputError
from reader.core.origins import Origin
from reader.services.program import Program

LANGUAGES = ("en", "zh-Hans")
BANK = Row(RowKind.PARAGRAPH, "The bank opened.", "河边的银行开门了。")
RAIN = Row(RowKind.PARAGRAPH, "It rained.", "下雨了。")
ARTICLE = Article(Metadata(languages=LANGUAGES, titles=("The bank", "银行")), (RAIN, BANK))
LONGER = replace(ARTICLE, rows=(BANK, RAIN, replace(BANK, left="Elsewhere.", right="别的银行。")))


@pytest.fixture
def here(tmp_path: Path) -> Iterator[Program]:
    program = compose(tmp_path / "here")
    yield program
    program.close()


@pytest.fixture
def there(tmp_path: Path) -> Iterator[Program]:
    program = compose(tmp_path / "there")
    yield program
    program.close()


def add(program: Program, article: Article) -> str:
    return program.importing.add([article], Origin(("bank.txt",)))[0].id


def target(program: Program, article_id: str, row: int) -> Target:
    stored = program.reading.open(article_id).rows[row]
    place = program.reading.places(article_id)[stored.row]
    tokens = program.reading.annotate_row(stored.row, Side.RIGHT, LANGUAGES, place)
    return Target(article_id, stored, Side.RIGHT, LANGUAGES, tokens)


def read(program: Program, article_id: str, row: int, scope: Scope) -> None:
    """Fix the reading of the bank in a row."""
    where = target(program, article_id, row)
    token = next(each for each in where.tokens if each.text == "银行")
    program.correcting.read(where, token, "yin2xing2", scope)


def readings(program: Program, article_id: str, row: int) -> tuple[str, ...]:
    tokens = target(program, article_id, row).tokens
    return next(each.readings for each in tokens if each.text == "银行")


def test_those_of_one_place_find_it_in_another_library(
    here: Program, there: Program, tmp_path: Path
) -> None:
    read(here, add(here, ARTICLE), 1, Scope.HERE)
    file = tmp_path / "fixed.jsonl"
    assert here.correction_files.export(file) == 1
    other = add(there, LONGER)
    imported = there.correction_files.import_from(file)
    assert (imported.read, imported.changed) == (1, 1)
    assert readings(there, other, 0) == ("yín", "xíng")
    assert readings(there, other, 2) == ("yín", "háng")
    (listed,) = there.correcting.listed()
    assert (listed.article_title, listed.is_on_shelf) == ("The bank · 银行", True)
    assert there.studying.undo() == "import 1 corrections"
    assert readings(there, other, 0) == ("yín", "háng")


def test_those_of_an_article_go_to_the_one_of_its_title(
    here: Program, there: Program, tmp_path: Path
) -> None:
    read(here, add(here, ARTICLE), 1, Scope.ARTICLE)
    here.correction_files.export(tmp_path / "fixed.jsonl")
    other = add(there, LONGER)
    there.correction_files.import_from(tmp_path / "fixed.jsonl")
    assert [readings(there, other, row) for row in (0, 2)] == [("yín", "xíng")] * 2


def test_those_of_an_article_that_is_not_there_are_kept_as_they_are(
    here: Program, there: Program, tmp_path: Path
) -> None:
    read(here, add(here, ARTICLE), 1, Scope.HERE)
    here.correction_files.export(tmp_path / "fixed.jsonl")
    there.correction_files.import_from(tmp_path / "fixed.jsonl")
    (kept,), (made,) = there.correcting.listed(), here.correcting.listed()
    assert kept.correction == made.correction
    assert not kept.is_on_shelf
    assert there.upkeep.check().problems == ()


def test_what_comes_back_into_its_own_library_changes_nothing(
    here: Program, tmp_path: Path
) -> None:
    id_ = add(here, ARTICLE)
    for scope in Scope:
        read(here, id_, 1, scope)
    file = tmp_path / "fixed.jsonl"
    count = here.correction_files.export(file)
    imported = here.correction_files.import_from(file)
    assert (imported.read, imported.changed) == (count, 0)


def test_a_backup_holds_them(here: Program, tmp_path: Path) -> None:
    id_ = add(here, ARTICLE)
    read(here, id_, 1, Scope.HERE)
    here.upkeep.back_up(tmp_path / "kept.sqlite3")
    here.correcting.delete([here.correcting.listed()[0].correction.id])
    assert readings(here, id_, 1) == ("yín", "háng")
    here.upkeep.restore(tmp_path / "kept.sqlite3")
    assert readings(here, id_, 1) == ("yín", "xíng")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"\xff\xfe", "no UTF-8"),
        (b'\n{"kind": "poem"}', "Line 2 .* Nothing was changed"),
        (b"[1, 2]", "no JSON object"),
    ],
)
def test_a_file_of_something_else_is_one_sentence(
    here: Program, tmp_path: Path, content: bytes, why: str
) -> None:
    file = tmp_path / "fixed.jsonl"
    file.write_bytes(content)
    with pytest.raises(InputError, match=why):
        here.correction_files.import_from(file)
    with pytest.raises(InputError, match="cannot be read"):
        here.correction_files.import_from(tmp_path)
    with pytest.raises(OutputError):
        here.correction_files.export(tmp_path)
    assert here.correcting.listed() == ()
