"""Corrections from the reader's side: what is fixed holds, wherever it should, whatever happens."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from reader import paths
from reader.app.composition import compose
from reader.core.articles import Article, Metadata, Row, RowKind, Ruby, Side
from reader.core.corrections.book import RowPlace
from reader.core.corrections.correction import Correction, Kind, Scope
from reader.core.corrections.making import Target
from reader.core.corrections.stretches import Cuts, Stretch
from reader.core.errors import InputError, NotFoundError
from reader.core.origins import Origin
from reader.core.tokens import Token
from reader.services.program import Program

LANGUAGES = ("en", "zh-Hans")
LIFE = Row(
    RowKind.PARAGRAPH, "They study the origin of life.", "他们研究生命的起源。我们研究生命。"
)
DEBT = Row(RowKind.PARAGRAPH, "A well-known bank cracked down on it.", "银行的人要还钱。")
TRADITIONAL = Row(RowKind.PARAGRAPH, "We study life too.", "我們也研究生命，不還錢。")
ARTICLE = Article(
    Metadata(languages=LANGUAGES, titles=("Life", "生命"), source="Own words"),
    (LIFE, DEBT, TRADITIONAL),
)
OTHER = Article(
    Metadata(languages=LANGUAGES, titles=("More life", "更多")),
    (Row(RowKind.PARAGRAPH, "She studies life.", "她研究生命。她要还钱。"),),
)


class Desk:
    """A program over one data folder, and shorter names for what tests do with it."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.program: Program = compose(data)

    def reopen(self) -> None:
        """Close the program and start it again."""
        self.program.close()
        self.program = compose(self.data)

    def add(self, article: Article) -> str:
        """Import an article; give its id."""
        return self.program.importing.add([article], Origin(("life.txt",)))[0].id

    def target(self, article_id: str, row: int, side: Side = Side.RIGHT) -> Target:
        """Give one side of a row as the page knows it."""
        stored = self.program.reading.open(article_id).rows[row]
        place = RowPlace(article_id, stored.id)
        tokens = self.program.reading.annotate_row(stored.row, side, LANGUAGES, place)
        return Target(article_id, stored, side, LANGUAGES, tokens)

    def words(self, article_id: str, row: int, side: Side = Side.RIGHT) -> list[str]:
        """Give the words of one side of a row."""
        return [token.text for token in self.target(article_id, row, side).tokens]

    def token(self, article_id: str, row: int, text: str, side: Side = Side.RIGHT) -> Token:
        """Give the first token of a text."""
        tokens = self.target(article_id, row, side).tokens
        return next(token for token in tokens if token.text == text)

    def split(self, article_id: str, row: int, words: str, scope: Scope) -> Correction:
        """Divide the stretch of the first of some words, given with bars, as they say."""
        target, wanted = self.target(article_id, row), words.split("|")
        start = target.text.index("".join(wanted))
        token = next(each for each in target.tokens if each.start <= start < each.end)
        stretch = self.program.correcting.proposing.stretch(target, token)
        cuts = cuts_for(stretch, start, wanted)
        return self.program.correcting.split(target, stretch, cuts, scope)[0]


def cuts_for(stretch: Stretch, start: int, words: list[str]) -> Cuts:
    """Divide a stretch so that some words stand in it, and all else is as it was."""
    end = start + len("".join(words))
    edges = {start, end}
    for word in words:
        start += len(word)
        edges.add(start)
    inside = {n for n, atom in enumerate(stretch.atoms) if min(edges) <= atom.start < end}
    wanted = {n for n, atom in enumerate(stretch.atoms[:-1]) if atom.end in edges}
    return frozenset((stretch.cuts - inside) | (wanted & (inside | {min(inside) - 1})))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    desk = Desk(tmp_path / "data")
    yield desk
    desk.program.close()


def test_a_split_here_holds_at_one_place(desk: Desk) -> None:
    id_ = desk.add(ARTICLE)
    assert desk.words(id_, 0)[1:3] == ["研究", "生命"]
    made = desk.split(id_, 0, "研究生|命", Scope.HERE)
    assert (made.surface, made.cuts, made.kind) == ("研究生命", (3,), Kind.SPLIT)
    assert desk.words(id_, 0)[1:3] == ["研究生", "命"]
    assert desk.words(id_, 0)[-4:] == ["我们", "研究", "生命", "。"]
    assert desk.token(id_, 0, "研究生").is_fixed
    assert not desk.token(id_, 0, "我们").is_fixed


def test_a_split_in_an_article_holds_in_all_of_it_in_either_script(desk: Desk) -> None:
    id_, other = desk.add(ARTICLE), desk.add(OTHER)
    desk.split(id_, 0, "研究生|命", Scope.ARTICLE)
    assert desk.words(id_, 0).count("研究生") == 2
    assert "研究生" in desk.words(id_, 2)
    assert "研究生" not in desk.words(other, 0)


def test_a_split_that_holds_always_holds_everywhere(desk: Desk) -> None:
    id_, other = desk.add(ARTICLE), desk.add(OTHER)
    desk.split(id_, 0, "研究生|命", Scope.ALWAYS)
    assert "研究生" in desk.words(other, 0)
    ((first, second, *_),) = desk.program.reading.annotate_lines(["研究生命"])
    assert (first.text, second.text) == ("研究生", "命")


def test_a_word_that_was_fixed_is_known_to_the_splitter_elsewhere(desk: Desk) -> None:
    id_ = desk.add(ARTICLE)
    assert "银行的人" not in desk.words(id_, 1)
    desk.split(id_, 1, "银行的人|要", Scope.ALWAYS)
    assert desk.words(id_, 1)[0] == "银行的人"
    (tokens,) = desk.program.reading.annotate_lines(["我是银行的人。"])
    assert [token.text for token in tokens][-2:] == ["银行的人", "。"]


def test_english_phrases_are_joined_and_hyphens_divided(desk: Desk) -> None:
    id_ = desk.add(ARTICLE)
    target = desk.target(id_, 1, Side.LEFT)
    proposing = desk.program.correcting.proposing
    stretch = proposing.stretch(target, desk.token(id_, 1, "bank", Side.LEFT))
    names = [target.text[atom.start : atom.end] for atom in stretch.atoms]
    assert names == ["A", "well", "known", "bank", "cracked", "down"]
    desk.program.correcting.split(target, stretch, frozenset({0, 1, 2, 3}), Scope.ALWAYS)
    words = desk.words(id_, 1, Side.LEFT)
    assert "cracked down" in words
    assert "well" in words
    (tokens,) = desk.program.reading.annotate_lines(["Well-known people cracked down."])
    assert "cracked down" in [token.text for token in tokens]


def test_a_nearer_correction_beats_a_farther_one_and_a_farther_one_takes_its_place(
    desk: Desk,
) -> None:
    id_ = desk.add(ARTICLE)
    desk.split(id_, 0, "研究生|命", Scope.ALWAYS)
    desk.split(id_, 0, "研|究|生命", Scope.HERE)
    assert desk.words(id_, 0)[1:4] == ["研", "究", "生命"]
    desk.split(id_, 0, "研究生命", Scope.ARTICLE)
    assert desk.words(id_, 0)[1] == "研究生命"
    scopes = {each.correction.scope for each in desk.program.correcting.listed()}
    assert scopes == {Scope.ALWAYS, Scope.ARTICLE}


def test_what_was_fixed_before_is_fixed_anew_as_a_whole(desk: Desk) -> None:
    id_ = desk.add(ARTICLE)
    desk.split(id_, 0, "他们研|究生命", Scope.HERE)
    made = desk.split(id_, 0, "究|生命", Scope.HERE)
    assert made.surface == "他们研究生命"
    assert desk.words(id_, 0)[:3] == ["他们研", "究", "生命"]
    assert len(desk.program.correcting.listed()) == 1


def test_a_reading_holds_here_in_the_article_and_always(desk: Desk) -> None:
    id_ = desk.add(ARTICLE)
    correcting = desk.program.correcting
    target, token = desk.target(id_, 1), desk.token(id_, 1, "银行")
    correcting.read(target, token, "yin2xing2", Scope.HERE)
    now = desk.token(id_, 1, "银行")
    assert (now.readings, now.source, now.confidence) == (("yín", "xíng"), "correction", 1.0)
    correcting.read(target, token, "ㄧㄣˊ ㄏㄤˋ", Scope.ALWAYS)
    assert desk.token(id_, 1, "银行").readings == ("yín", "hàng")
    assert len(correcting.listed()) == 1
    (tokens,) = desk.program.reading.annotate_lines(["這是銀行。"])
    assert next(each for each in tokens if each.text == "銀行").readings == ("yín", "hàng")
    correcting.read(target, token, "yin2hang2", Scope.ARTICLE)
    assert desk.token(id_, 1, "银行").readings == ("yín", "háng")
    assert len(correcting.listed()) == 2


def test_a_reading_forces_no_split_elsewhere(desk: Desk) -> None:
    id_ = desk.add(ARTICLE)
    target, token = desk.target(id_, 0), desk.token(id_, 0, "研究")
    desk.program.correcting.read(target, token, "yán jiù", Scope.ALWAYS)
    (tokens,) = desk.program.reading.annotate_lines(["他是研究生。"])
    assert [each.text for each in tokens] == ["他", "是", "研究生", "。"]
    assert tokens[2].readings[1] == "jiū"


def test_a_meaning_holds_for_the_word_in_both_scripts(desk: Desk) -> None:
    id_ = desk.add(ARTICLE)
    target, token = desk.target(id_, 0), desk.token(id_, 0, "生命")
    desk.program.correcting.explain(target, token, " what lives \n", Scope.ALWAYS)
    assert desk.token(id_, 2, "生命").gloss == "what lives"
    (tokens,) = desk.program.reading.annotate_lines(["生命"])
    assert (tokens[0].gloss, tokens[0].is_fixed) == ("what lives", True)


def test_the_meaning_of_an_english_word_is_that_of_all_its_forms(desk: Desk) -> None:
    id_ = desk.add(ARTICLE)
    target, token = desk.target(id_, 1, Side.LEFT), desk.token(id_, 1, "bank", Side.LEFT)
    desk.program.correcting.explain(target, token, "河岸", Scope.ALWAYS)
    (tokens,) = desk.program.reading.annotate_lines(["Two banks"])
    assert tokens[-1].gloss == "河岸"


def test_they_outrank_what_the_document_prints(desk: Desk) -> None:
    printed = replace(DEBT, rubies=(Ruby(Side.RIGHT, 0, 2, "yín tóu"),))
    id_ = desk.add(replace(ARTICLE, rows=(printed,)))
    token = desk.token(id_, 0, "银行")
    assert (token.readings, token.source) == (("yín", "tóu"), "document")
    desk.program.correcting.read(desk.target(id_, 0), token, "yín háng", Scope.HERE)
    token = desk.token(id_, 0, "银行")
    assert (token.readings, token.source) == (("yín", "háng"), "correction")


def test_what_cannot_be_fixed_is_one_sentence(desk: Desk) -> None:
    id_ = desk.add(ARTICLE)
    correcting = desk.program.correcting
    target, token = desk.target(id_, 1), desk.token(id_, 1, "银行")
    for text in ("yin2", "yin2 hang2 hang2", "<b>", "", "yin2 x"):
        with pytest.raises(InputError, match="2 syllables"):
            correcting.read(target, token, text, Scope.HERE)
    with pytest.raises(InputError, match="Type what"):
        correcting.explain(target, token, " ", Scope.HERE)
    english = desk.target(id_, 1, Side.LEFT)
    with pytest.raises(InputError, match="Only Chinese"):
        correcting.read(english, english.tokens[0], "a1", Scope.HERE)
    with pytest.raises(InputError, match="Only Chinese and English"):
        correcting.explain(target, target.tokens[-1], "a stop", Scope.HERE)
    with pytest.raises(NotFoundError):
        correcting.delete(["none"])
    assert correcting.listed() == ()


def test_the_division_of_japanese_is_left_alone(desk: Desk) -> None:
    rows = (Row(RowKind.PARAGRAPH, "A student.", "研究生です。"),)
    id_ = desk.add(Article(Metadata(languages=("en", "ja")), rows))
    stored = desk.program.reading.open(id_).rows[0]
    tokens = desk.program.reading.annotate_row(stored.row, Side.RIGHT, ("en", "ja"))
    target = Target(id_, stored, Side.RIGHT, ("en", "ja"), tokens)
    stretch = desk.program.correcting.proposing.stretch(target, tokens[0])
    with pytest.raises(InputError, match="Chinese and English"):
        desk.program.correcting.split(target, stretch, frozenset(), Scope.HERE)


def test_every_kind_can_be_undone_and_deleted(desk: Desk) -> None:
    id_ = desk.add(ARTICLE)
    correcting, studying = desk.program.correcting, desk.program.studying
    before = desk.target(id_, 1).tokens
    target, token = desk.target(id_, 1), desk.token(id_, 1, "银行")
    correcting.read(target, token, "yin2xing2", Scope.ARTICLE)
    correcting.explain(target, token, "a bank", Scope.ALWAYS)
    desk.split(id_, 1, "银|行", Scope.HERE)
    names = [studying.undo() for _ in range(3)]
    whats = ("division", "meaning", "reading")
    assert names == [f"fix the {what} of 银行" for what in whats]
    assert desk.target(id_, 1).tokens == before
    kept = correcting.read(target, token, "yin2xing2", Scope.ALWAYS)
    assert correcting.delete([kept.id]) == 1
    assert desk.target(id_, 1).tokens == before


def test_the_corrections_of_a_word_are_named(desk: Desk) -> None:
    id_ = desk.add(ARTICLE)
    correcting = desk.program.correcting
    desk.split(id_, 1, "银行的|人", Scope.ALWAYS)
    target, token = desk.target(id_, 1), desk.token(id_, 1, "银行的")
    correcting.explain(target, token, "of the bank", Scope.HERE)
    about = correcting.about(target, desk.token(id_, 1, "银行的"))
    assert [each.kind for each in about] == [Kind.SPLIT, Kind.GLOSS]
    assert correcting.about(target, target.tokens[-2]) == ()


def test_they_survive_a_restart_and_a_rebuilt_dictionary(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    id_ = desk.add(ARTICLE)
    target, token = desk.target(id_, 1), desk.token(id_, 1, "银行")
    desk.split(id_, 0, "研究生|命", Scope.ARTICLE)
    desk.program.correcting.read(target, token, "yin2xing2", Scope.HERE)
    desk.program.correcting.explain(target, token, "a bank of ours", Scope.ALWAYS)
    fixed = [desk.target(id_, row).tokens for row in range(3)]
    desk.reopen()
    assert [desk.target(id_, row).tokens for row in range(3)] == fixed
    rebuilt = tmp_path / "rebuilt.sqlite3"
    shutil.copyfile(paths.dictionary(), rebuilt)
    monkeypatch.setattr(paths, "dictionary", lambda: rebuilt)
    desk.reopen()
    assert [desk.target(id_, row).tokens for row in range(3)] == fixed


def test_they_survive_an_import_of_a_new_version(desk: Desk) -> None:
    id_ = desk.add(ARTICLE)
    desk.split(id_, 0, "研究生|命", Scope.HERE)
    target, token = desk.target(id_, 1), desk.token(id_, 1, "银行")
    desk.program.correcting.read(target, token, "yin2xing2", Scope.HERE)
    news = Row(RowKind.PARAGRAPH, "News.", "新闻。")
    life = replace(LIFE, right="今天他们研究生命的起源。我们研究生命。")
    newer = replace(ARTICLE, rows=(news, life, DEBT, TRADITIONAL))
    desk.program.importing.update(id_, newer)
    (listed,) = desk.program.reading.articles()
    assert listed.id == id_
    assert "研究生" in desk.words(id_, 1)
    assert desk.words(id_, 1).count("研究生") == 1
    assert desk.token(id_, 2, "银行").readings == ("yín", "xíng")


def test_they_go_along_when_rows_are_mended(desk: Desk) -> None:
    id_ = desk.add(ARTICLE)
    target, token = desk.target(id_, 1), desk.token(id_, 1, "银行")
    desk.program.correcting.read(target, token, "yin2xing2", Scope.HERE)
    desk.program.mending.merge(desk.target(id_, 0).row.id)
    assert desk.token(id_, 0, "银行").readings == ("yín", "xíng")
    desk.program.studying.undo()
    assert desk.token(id_, 1, "银行").readings == ("yín", "xíng")


def test_what_a_division_would_give_is_shown_before(desk: Desk) -> None:
    id_ = desk.add(ARTICLE)
    target, token = desk.target(id_, 0), desk.token(id_, 0, "研究")
    proposing = desk.program.correcting.proposing
    stretch = proposing.stretch(target, token)
    offered = [
        [target.text[span.start : span.end] for span in stretch.words(cuts)]
        for cuts in proposing.divisions(target, stretch, token)
    ]
    assert offered[0] == ["他们", "研究生", "命", "的", "起源"][: len(offered[0])]
    first = proposing.divisions(target, stretch, token)[0]
    tokens = proposing.preview(target, stretch, first)
    assert [each.text for each in tokens] == offered[0]
    assert tokens[1].readings == ("yán", "jiū", "shēng")
    assert tokens[1].gloss
    assert desk.words(id_, 0)[1:3] == ["研究", "生命"]


def test_readings_and_meanings_are_offered_those_of_the_dictionary_first(desk: Desk) -> None:
    id_ = desk.add(ARTICLE)
    proposing = desk.program.correcting.proposing
    token = desk.token(id_, 1, "银行")
    readings = proposing.readings(token)
    assert readings[0] == ("yín", "háng")
    assert ("yín", "xíng") in readings
    assert len(readings) <= 9
    assert proposing.senses(desk.target(id_, 1), token)[0] == token.gloss
    english = desk.token(id_, 1, "bank", Side.LEFT)
    assert len(proposing.senses(desk.target(id_, 1, Side.LEFT), english)) > 1


def test_phrases_that_the_dictionary_has_are_offered_first(desk: Desk) -> None:
    id_ = desk.add(ARTICLE)
    target, token = desk.target(id_, 1, Side.LEFT), desk.token(id_, 1, "cracked", Side.LEFT)
    proposing = desk.program.correcting.proposing
    stretch = proposing.stretch(target, token)
    first = stretch.words(proposing.divisions(target, stretch, token)[0])
    assert "cracked down on" in [target.text[span.start : span.end] for span in first]
