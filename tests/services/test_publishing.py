import zipfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader.app.composition import compose
from reader.core.articles import Article, Metadata, Row, RowKind, Ruby, Side
from reader.core.corrections.correction import Scope
from reader.core.corrections.making import Target
from reader.core.entries import EntryDraft, EntryKey, Sighting, Status
from reader.core.errors import CancelledError, NotFoundError, OutputError
from reader.core.handouts import Characters, Handout, HandoutChoices, Paper, Readings
from reader.core.origins import Origin
from reader.core.progress import Progress
from reader.library.articlefile import read_article_file
from reader.services.program import Program
from reader.services.publishing import Published

BANK = Article(
    Metadata(languages=("en", "zh-Hans"), titles=("The bank", "银行"), published="2026-03-04"),
    (
        Row(RowKind.PARAGRAPH, "The bank opened.", "银行开门了。"),
        Row(RowKind.PARAGRAPH, "It rained.", "下雨了。", rubies=(Ruby(Side.RIGHT, 0, 1, "xià"),)),
    ),
)
TOKYO = Article(
    Metadata(languages=("ja", "en"), titles=("東京", "Tokyo")),
    (Row(RowKind.PARAGRAPH, "東京", "Tokyo", rubies=(Ruby(Side.LEFT, 0, 2, "とうきょう"),)),),
)
BANK_KEY = EntryKey("zh", "银行", "yín háng")


class Printer:
    """Keeps what it was given, dressed, and writes a file."""

    def __init__(self) -> None:
        self.rows: list[list[Row]] = []
        self.handouts: Sequence[Handout] = ()
        self.paper: Paper | None = None

    def __call__(
        self, handouts: Sequence[Handout], to: Path, paper: Paper, _progress: Progress
    ) -> None:
        self.handouts, self.paper = handouts, paper
        self.rows = [[handout.dress(row) for row in handout.rows] for handout in handouts]
        to.write_bytes(b"%PDF")


@pytest.fixture
def program(tmp_path: Path) -> Iterator[Program]:
    program = compose(tmp_path / "data")
    yield program
    program.close()


@pytest.fixture
def ids(program: Program) -> list[str]:
    return [imported.id for imported in program.importing.add([BANK, TOKYO], Origin(("tests",)))]


@pytest.fixture
def printer() -> Printer:
    return Printer()


def printed_rubies(
    program: Program, ids: list[str], printer: Printer, tmp_path: Path, **choices: object
) -> list[list[str]]:
    chosen = HandoutChoices(**choices)  # type: ignore[arg-type]
    program.publishing.publish(ids, tmp_path / "x.pdf", chosen, printer=printer)
    return [[ruby.text for row in rows for ruby in row.rubies] for rows in printer.rows]


@pytest.mark.parametrize(
    ("name", "start"),
    [
        ("x.html", b"<!DOCTYPE html>"),
        ("x.epub", b"PK\x03\x04"),
        ("x.pdf", b"%PDF"),
        ("x.md", b"---\n"),
        ("X.HTML", b"<!DOCTYPE html>"),
        ("x.tmx", b"<?xml"),
        ("x.tsv", b"en\tzh-Hans\tconfidence\n"),
    ],
)
def test_ending_says_what_is_written(
    program: Program, ids: list[str], printer: Printer, tmp_path: Path, name: str, start: bytes
) -> None:
    written = program.publishing.publish(ids[:1], tmp_path / name, printer=printer)
    assert written == Published(tmp_path / name, 1)
    assert (tmp_path / name).read_bytes().startswith(start)


@pytest.mark.parametrize("name", ["x.docx", "x", ".pdf"])
def test_other_endings_are_refused(
    program: Program, ids: list[str], printer: Printer, tmp_path: Path, name: str
) -> None:
    with pytest.raises(OutputError, match=r"end its name in \.html, .* or \.tsv"):
        program.publishing.publish(ids, tmp_path / name, printer=printer)
    assert not (tmp_path / name).exists()


def test_pinyin_stands_above_all_words_or_none(
    program: Program, ids: list[str], printer: Printer, tmp_path: Path
) -> None:
    every = printed_rubies(program, ids, printer, tmp_path, pinyin=Readings.ALL)
    assert every[0][:2] == ["yín háng", "kāi mén"]
    assert "xià" in every[0]
    none = printed_rubies(program, ids, printer, tmp_path, pinyin=Readings.OFF)
    assert none == [[], ["とうきょう"]]
    assert not printer.handouts[0].has_readings


@pytest.mark.parametrize("characters", list(Characters))
def test_what_was_fixed_at_one_place_is_printed(
    program: Program, ids: list[str], printer: Printer, tmp_path: Path, characters: Characters
) -> None:
    stored, languages = program.reading.open(ids[0]).rows[0], BANK.metadata.languages
    tokens = program.reading.annotate_row(stored.row, Side.RIGHT, languages)
    target = Target(ids[0], stored, Side.RIGHT, languages, tokens)
    program.correcting.read(target, tokens[0], "yin2 xing2", Scope.HERE)
    chosen = {"pinyin": Readings.ALL, "characters": characters}
    printed = printed_rubies(program, ids, printer, tmp_path, **chosen)
    assert printed[0][:2] == ["yín xíng", "kāi mén"]


def test_words_that_are_known_go_without_pinyin(
    program: Program, ids: list[str], printer: Printer, tmp_path: Path
) -> None:
    program.studying.save(EntryDraft(key=BANK_KEY, status=Status.KNOWN))
    new = printed_rubies(program, ids, printer, tmp_path, pinyin=Readings.NEW)
    assert "yín háng" not in new[0]
    assert "kāi mén" in new[0]


def test_characters(program: Program, ids: list[str], printer: Printer, tmp_path: Path) -> None:
    printed_rubies(program, ids, printer, tmp_path, characters=Characters.TRADITIONAL)
    bank, tokyo = printer.handouts
    assert bank.metadata.languages == ("en", "zh-Hant")
    assert bank.metadata.titles == ("The bank", "銀行")
    assert printer.rows[0][0].right == "銀行開門了。"
    assert tokyo.metadata == TOKYO.metadata
    assert (printer.rows[1][0].left, printer.rows[1][0].right) == ("東京", "Tokyo")


def test_words_of_the_article(
    program: Program, ids: list[str], printer: Printer, tmp_path: Path
) -> None:
    for draft in (
        EntryDraft(key=BANK_KEY, traditional="銀行", gloss="bank\nhouse"),
        EntryDraft(key=EntryKey("en", "open"), phonetic="ˈəʊpən", gloss="v. 打开"),
    ):
        program.studying.save(draft, Sighting(article_id=ids[0]))
    program.studying.save(EntryDraft(key=EntryKey("zh", "雨", "yǔ")))
    chosen = HandoutChoices(has_words=True, paper=Paper.LETTER)
    program.publishing.publish(ids, tmp_path / "x.pdf", chosen, printer=printer)
    heading, bank, open_ = printer.handouts[0].words
    assert heading == Row(RowKind.HEADING, "Words", "生词")
    assert (bank.left, bank.right) == ("bank; house", "银行")
    assert bank.rubies == (Ruby(Side.RIGHT, 0, 2, "yín háng"),)
    assert (open_.left, open_.right) == ("open /ˈəʊpən/", "v. 打开")
    assert printer.handouts[1].words == ()
    assert printer.paper is Paper.LETTER


def test_article_file_comes_back_as_it_was(
    program: Program, ids: list[str], printer: Printer, tmp_path: Path
) -> None:
    program.publishing.publish(ids[:1], tmp_path / "x.md", printer=printer)
    inspection = read_article_file((tmp_path / "x.md").read_text("utf-8"))
    assert inspection
    (article,) = inspection.articles
    assert article.metadata == BANK.metadata
    assert [(row.left, row.right) for row in article.rows] == [
        (row.left, row.right) for row in BANK.rows
    ]


def test_an_article_file_holds_one_article(
    program: Program, ids: list[str], printer: Printer, tmp_path: Path
) -> None:
    with pytest.raises(OutputError, match=r"one article only"):
        program.publishing.publish(ids, tmp_path / "x.md", printer=printer)
    assert not (tmp_path / "x.md").exists()


def test_an_article_that_is_named_twice_is_written_once(
    program: Program, ids: list[str], printer: Printer, tmp_path: Path
) -> None:
    written = program.publishing.publish([ids[0]] * 2, tmp_path / "x.epub", printer=printer)
    assert written.articles == 1
    with zipfile.ZipFile(tmp_path / "x.epub") as book:
        assert [name for name in book.namelist() if "article" in name] == ["OEBPS/article-1.xhtml"]


@pytest.mark.parametrize("chosen", [[], ["no-such-id"]])
def test_no_article_is_no_file(
    program: Program, printer: Printer, tmp_path: Path, chosen: list[str]
) -> None:
    with pytest.raises(NotFoundError):
        program.publishing.publish(chosen, tmp_path / "x.html", printer=printer)
    assert not (tmp_path / "x.html").exists()


def test_pairs_are_in_the_characters_that_are_wanted(
    program: Program, ids: list[str], printer: Printer, tmp_path: Path
) -> None:
    chosen = HandoutChoices(characters=Characters.TRADITIONAL)
    program.publishing.publish(ids, tmp_path / "x.tsv", chosen, printer=printer)
    lines = (tmp_path / "x.tsv").read_text("utf-8").splitlines()
    assert [line.split("\t")[:2] for line in lines] == [
        ["en", "zh-Hant"],
        ["The bank opened.", "銀行開門了。"],
        ["It rained.", "下雨了。"],
        ["東京", "Tokyo"],
    ]


def test_an_article_without_a_translation_has_no_pairs(
    program: Program, printer: Printer, tmp_path: Path
) -> None:
    alone = replace(BANK, rows=(Row(RowKind.PARAGRAPH, "Nobody answered.", None),))
    (imported,) = program.importing.add([alone], Origin(("tests",)))
    with pytest.raises(OutputError, match="no sentence has a translation"):
        program.publishing.publish([imported.id], tmp_path / "x.tmx", printer=printer)
    assert not (tmp_path / "x.tmx").exists()


@pytest.mark.parametrize("name", ["x.html", "x.epub", "x.md", "x.tmx", "x.tsv"])
def test_cancel_leaves_nothing(
    program: Program, ids: list[str], printer: Printer, tmp_path: Path, name: str
) -> None:
    def stop(*_: object) -> None:
        raise CancelledError

    folder = tmp_path / "out"
    folder.mkdir()
    with pytest.raises(CancelledError):
        program.publishing.publish(ids[:1], folder / name, progress=stop, printer=printer)
    assert not list(folder.iterdir())


def test_writing_out_opens_no_article(
    program: Program, ids: list[str], printer: Printer, tmp_path: Path
) -> None:
    program.publishing.publish(ids, tmp_path / "x.html", printer=printer)
    assert {article.opened_at for article in program.reading.articles()} == {None}
