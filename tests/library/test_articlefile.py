from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader import paths
from reader.core.articles import Article, Link, Metadata, Row, RowKind
from reader.library.articlefile import read_article_file, write_article

HEAD = "---\ntitle: The market\ntitle-zh: 集市\nlanguages: en, zh-Hans\n---\n\n"


def read(text: str) -> Article:
    inspection = read_article_file(text)
    assert inspection
    return inspection.articles[0]


def test_the_head_becomes_metadata() -> None:
    article = read(
        "---\ntitle: Salt\ntitle-zh: 盐\nlanguages: en, zh-Hans\nsource: Own\nauthors: Li, A.; Wu\n"
        "published: 2026-10-05\nposted: 5 October 2026\nurl: https://example.org/salt\n"
        "keywords: salt, 盐\nseries: Kitchen\npart: 1/2\n---\n\nSalt.\n\n盐。\n"
    )
    assert article.metadata == Metadata(
        languages=("en", "zh-Hans"),
        titles=("Salt", "盐"),
        source="Own",
        authors=("Li, A.", "Wu"),
        published="2026-10-05",
        posted="2026-10-05",
        url="https://example.org/salt",
        keywords=("salt", "盐"),
        series="Kitchen",
        part=(1, 2),
    )
    assert article.rows == (Row(RowKind.PARAGRAPH, "Salt.", "盐。"),)


def test_lines_that_answer_each_other_are_links() -> None:
    article = read(
        HEAD + "It rains. It pours.\nWe stay at home.\n\n下雨了，下得很大。\n我们待在家里。\n"
    )
    assert article.rows == (
        Row(
            RowKind.PARAGRAPH,
            "It rains. It pours. We stay at home.",
            "下雨了，下得很大。我们待在家里。",
            links=(Link((0, 1), (0,), is_fixed=True), Link((2,), (1,), is_fixed=True)),
        ),
    )


def test_wrapped_lines_are_joined_without_links() -> None:
    article = read(HEAD + "It rains and\nwe stay.\n\n下雨了，\n我们待在家里。\n")
    assert article.rows == (
        Row(RowKind.PARAGRAPH, "It rains and we stay.", "下雨了，我们待在家里。"),
    )


def test_headings_and_items_pair_up() -> None:
    article = read(HEAD + "## Prices\n\n## 价格\n\n- eggs\n- milk\n\n- 鸡蛋\n- 牛奶\n")
    assert article.rows == (
        Row(RowKind.HEADING, "Prices", "价格"),
        Row(RowKind.ITEM, "eggs", "鸡蛋"),
        Row(RowKind.ITEM, "milk", "牛奶"),
    )


def test_chinese_may_come_first() -> None:
    article = read(HEAD + "早上好。\n\nGood morning.\n\n晚安。\n\nGood night.\n")
    assert [(row.left, row.right) for row in article.rows] == [
        ("Good morning.", "早上好。"),
        ("Good night.", "晚安。"),
    ]


def test_a_missing_translation_does_not_shift_the_rest() -> None:
    article = read(
        HEAD + "The first paragraph is about eggs.\n\n第一段说的是鸡蛋。\n\n"
        "This one, rather long, was never translated by anybody, and nobody noticed it.\n\n"
        "The last one is about milk.\n\n最后一段说的是牛奶。\n"
    )
    assert [bool(row.right) for row in article.rows] == [True, False, True]
    assert article.rows[-1].right == "最后一段说的是牛奶。"


def test_empty_sides_kinds_and_marks_that_are_text() -> None:
    article = read(
        HEAD + "[caption] A stall.\n\n[none]\n\n\\# not a heading\n\n\\[none] 就是没有\n\n"
        "[left] 三\n\n三\n\nOne \\\nTwo\n\n一 \\\n二\n"
    )
    assert article.rows == (
        Row(RowKind.CAPTION, "A stall.", None),
        Row(RowKind.PARAGRAPH, "# not a heading", "[none] 就是没有"),
        Row(RowKind.PARAGRAPH, "三", "三"),
        Row(RowKind.PARAGRAPH, "One\nTwo", "一\n二"),
    )


def test_what_a_head_says_wrongly_is_named() -> None:
    inspection = read_article_file(
        "---\nlanguages: en, zh\npublished: soon\nprice: 3\n---\n\nYes.\n\n是。\n"
    )
    assert inspection
    assert [caution.code for caution in inspection.warnings] == [
        "unknown-field",
        "unreadable-field",
    ]


@pytest.mark.parametrize(
    "text",
    ["", "Just text.", "---\nno head\n---\n", "---\ntitle: A\n---\n\nB\n", "---\ntitle: A\n"],
)
def test_other_texts_are_no_article_files(text: str) -> None:
    assert read_article_file(text) is None


def test_links_that_were_computed_are_left_out_and_lines_kept() -> None:
    row = Row(RowKind.PARAGRAPH, "One.\nTwo.", "一。\n二。", links=(Link((0, 1), (0, 1), 0.6),))
    article = Article(Metadata(languages=("en", "zh")), (row,))
    assert read(write_article(article)).rows == (Row(RowKind.PARAGRAPH, row.left, row.right),)


LINE = st.text(
    st.sampled_from("ab.?! 中文字。！？，#-[]\\*12“”「」\"':/"), min_size=1, max_size=20
).map(lambda text: " ".join(text.split()))
TEXT = st.lists(LINE.filter(bool), min_size=1, max_size=3).map("\n".join)
ROW = st.builds(
    Row,
    st.sampled_from(list(RowKind)),
    st.none() | TEXT,
    st.none() | TEXT,
).filter(lambda row: bool(row.left or row.right))
WORD = (
    st.text(st.sampled_from('ab 中文,，"'), min_size=1, max_size=9)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
NAMES = st.lists(WORD.filter(lambda word: word.strip('"') == word), max_size=3).map(tuple)
DATES = st.none() | st.dates().map(lambda day: day.isoformat())
METADATA = st.builds(
    Metadata,
    languages=st.sampled_from([("en", "zh-Hant"), ("ja", "en"), ("zh", "zh-Hans"), ("und", "en")]),
    titles=st.tuples(st.none() | WORD, st.none() | WORD),
    source=st.none() | WORD,
    authors=NAMES,
    published=DATES,
    posted=DATES,
    url=st.none() | st.just("https://example.org/?a=b#c"),
    keywords=NAMES,
    series=st.none() | WORD,
    part=st.none() | st.tuples(st.integers(1, 99), st.integers(1, 99)),
)


@given(st.builds(Article, METADATA, st.lists(ROW, max_size=6).map(tuple)))
def test_what_is_written_is_read_again(article: Article) -> None:
    assert read(write_article(article)) == article


@pytest.mark.parametrize("path", sorted(paths.content().glob("*.md")), ids=lambda path: path.stem)
def test_the_starter_articles_are_written_as_they_were_read(path: Path) -> None:
    article = read(path.read_text(encoding="utf-8"))
    assert all(row.left and row.right for row in article.rows)
    assert all(row.links for row in article.rows if row.kind is RowKind.PARAGRAPH)
    assert read(write_article(article)) == article
