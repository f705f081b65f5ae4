import re
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.articles import Article, Caution, Inspection, LeftOut, RowKind
from reader.core.errors import InputError
from reader.core.safety import neutralise
from reader.library.articlefile import read_article_file
from reader.library.characters import clean
from reader.library.documents import LIMITS
from reader.library.inspection import inspect_file, inspect_text

DATA = Path(__file__).parents[1] / "data"

Pair = tuple[str, str]


def harbour() -> tuple[Pair, list[Pair]]:
    """Our own parallel text: its titles and its paragraphs."""
    inspection = read_article_file((DATA / "harbour.md").read_text(encoding="utf-8"))
    assert inspection
    (article,) = inspection.articles
    left, right = article.metadata.titles
    return (left or "", right or ""), [(row.left or "", row.right or "") for row in article.rows]


TITLES, PAIRS = harbour()
ENGLISH, CHINESE = [pair[0] for pair in PAIRS], [pair[1] for pair in PAIRS]


def only(inspection: Inspection) -> Article:
    (article,) = inspection.articles
    return article


def pairs_of(article: Article) -> list[Pair]:
    return [(row.left, row.right) for row in article.rows if row.left and row.right]


def wrap(text: str, width: int) -> str:
    """Break a text at a margin, at blanks where it has them."""
    if " " not in text:
        return "\n".join(re.findall(f".{{1,{width}}}", text))
    return re.sub(rf"(.{{1,{width}}})(?: |$)", r"\1\n", text).strip()


def interleave(first: list[str], second: list[str]) -> list[str]:
    return [text for pair in zip(first, second, strict=True) for text in pair]


LAYOUTS: dict[str, Callable[[], str]] = {
    "English first in turn": lambda: "\n\n".join([*TITLES, *interleave(ENGLISH, CHINESE)]),
    "Chinese first in turn": lambda: "\n\n".join([*TITLES[::-1], *interleave(CHINESE, ENGLISH)]),
    "line by line": lambda: "\n".join([*TITLES, *interleave(ENGLISH, CHINESE)]),
    "two languages in a paragraph": lambda: "\n\n".join(
        f"{left}\n{right}" for left, right in [TITLES, *PAIRS]
    ),
    "in turn and wrapped": lambda: "\n\n".join(
        [
            *TITLES,
            *interleave([wrap(text, 60) for text in ENGLISH], [wrap(text, 30) for text in CHINESE]),
        ]
    ),
    "blocks with Translation": lambda: "\n\n".join(
        [TITLES[0], *ENGLISH, "Translation", TITLES[1], *CHINESE]
    ),
    "blocks with 譯文": lambda: "\n".join([TITLES[0], *ENGLISH, "【譯文】", TITLES[1], *CHINESE]),
    "blocks without a divider": lambda: "\n\n".join([TITLES[0], *ENGLISH, TITLES[1], *CHINESE]),
    "Chinese block first": lambda: "\n\n".join(
        [TITLES[1], *CHINESE, "English", TITLES[0], *ENGLISH]
    ),
    "summaries": lambda: "\n".join(["摘要:", *CHINESE, "Summary:", *ENGLISH]),
    "lists in turn": lambda: "\n".join(
        [*TITLES, "", *(f"- {text}" for text in interleave(ENGLISH, CHINESE))]
    ),
    "a list after a list": lambda: "\n".join(
        [*(f"• {text}" for text in CHINESE), "", *(f"• {text}" for text in ENGLISH)]
    ),
    "Markdown with headings": lambda: "\n\n".join(
        [f"# {TITLES[0]}", f"# {TITLES[1]}", *interleave(ENGLISH, CHINESE)]
    ),
    "a head without languages": lambda: "\n\n".join(
        [f"---\ntitle: {TITLES[0]}\n---", *interleave(ENGLISH, CHINESE)]
    ),
}


@pytest.mark.parametrize("layout", LAYOUTS)
def test_every_layout_gives_the_same_pairs(layout: str) -> None:
    article = only(inspect_text(LAYOUTS[layout]()))
    assert pairs_of(article) == PAIRS
    assert article.metadata.languages == ("en", "zh-Hant")
    assert sum(row.confidence for row in article.rows) / len(article.rows) > 0.8


@pytest.mark.parametrize(
    "layout", [name for name in LAYOUTS if "li" not in name and "su" not in name]
)
def test_titles_leave_the_text(layout: str) -> None:
    found = only(inspect_text(LAYOUTS[layout]())).metadata.titles
    assert found in (TITLES, (TITLES[0], None))


def test_untranslated_and_joined_paragraphs() -> None:
    chinese = [*CHINESE[:3], CHINESE[3] + CHINESE[4], *CHINESE[6:]]
    article = only(inspect_text("\n\n".join([*ENGLISH, "Translation", *chinese])))
    expected = [*PAIRS[:3], (f"{ENGLISH[3]}\n{ENGLISH[4]}", chinese[3]), *PAIRS[6:]]
    assert pairs_of(article) == expected
    assert [row.left for row in article.rows if not row.right] == [ENGLISH[5]]


def test_paragraphs_in_turn_that_differ_in_number() -> None:
    texts = [ENGLISH[0], CHINESE[0], ENGLISH[2], ENGLISH[3], CHINESE[2], CHINESE[3]]
    assert pairs_of(only(inspect_text("\n\n".join(texts)))) == [PAIRS[0], PAIRS[2], PAIRS[3]]


@pytest.mark.parametrize(
    ("texts", "languages"), [(ENGLISH, ("en", "und")), (CHINESE, ("und", "zh-Hant"))]
)
def test_one_language_only(texts: list[str], languages: Pair) -> None:
    inspection = inspect_text("\n\n".join(texts))
    article = only(inspection)
    side = 0 if languages[0] == "en" else 1
    assert article.metadata.languages == languages
    assert [(row.left, row.right)[side] for row in article.rows] == texts
    assert [caution.code for caution in inspection.warnings] == ["one-language"]


def test_what_is_no_translation_is_not_paired() -> None:
    """A Chinese article with an English line in it."""
    texts = [*CHINESE[:4], "She sells sea shells.", *CHINESE[4:]]
    article = only(inspect_text("\n\n".join(texts)))
    assert pairs_of(article) == []
    assert [row.right or row.left for row in article.rows] == texts


def test_japanese_and_english_stand_as_they_come() -> None:
    japanese = [
        "渡し船の図書館",
        "十一年前から、小さな渡し船は乗客だけでなく本も運んでいる。",
        "誰も計画しなかった。",
    ]
    english = [
        TITLES[0],
        "For eleven years the small ferry has carried books.",
        "Nobody planned it.",
    ]
    article = only(inspect_text("\n\n".join([*japanese, "Translation", *english])))
    assert article.metadata.languages == ("ja", "en")
    assert article.metadata.titles == (japanese[0], english[0])
    assert pairs_of(article) == list(zip(japanese[1:], english[1:], strict=True))


def test_a_blog_archive_with_parts_comments_and_notes() -> None:
    second, first = inspect_file(DATA / "blog.txt").articles
    assert [a.metadata.part for a in (first, second)] == [(1, 2), (2, 2)]
    assert first.metadata.series == second.metadata.series == "The Library Mule of the Mountains"
    assert first.metadata.titles == (
        "The Library Mule of the Mountains (1/2)",
        "山裡的圖書館騾子 (1/2)",
    )
    assert (second.metadata.posted, second.metadata.published) == ("2026-04-11", "2026-04-02")
    assert second.metadata.source == "Gazette"
    assert second.metadata.authors == ("Anna Brook", "Tomas Reed")
    kinds = [(row.kind.value, bool(row.right)) for row in second.rows]
    assert kinds == [
        ("paragraph", True),
        ("note", True),
        ("paragraph", True),
        ("paragraph", True),
        ("paragraph", True),
        ("comment", False),
        ("note", False),
        ("note", False),
    ]
    assert len(pairs_of(first)) == 4


def test_a_feed_of_headlines_over_summaries() -> None:
    inspection = inspect_file(DATA / "feed.txt")
    metadata = [article.metadata for article in inspection.articles]
    assert [m.titles for m in metadata] == [
        (None, "河边的旧书摊要搬家了吗？"),
        (None, "一家只在夜里开门的书店"),
        (None, "学校为什么又开始教写信"),
    ]
    assert [m.source for m in metadata] == ["Riverside Weekly", "夜读周刊", "Riverside Weekly"]
    assert [m.published for m in metadata] == ["2026-03-02", "2026-02-17", "2026-01-09"]
    assert all(len(article.rows) == 1 and article.rows[0].left for article in inspection.articles)
    assert inspection.left_out[:2] == ("城市阅读", "Search documents")


def test_a_news_page_inside_its_site() -> None:
    inspection = inspect_file(DATA / "newspage.txt")
    article = only(inspection)
    assert article.metadata.titles == (None, "一座小城怎样留住最后一家电影院")
    assert article.metadata.authors == ("Hanna Lund", "Peter Moss")
    assert article.metadata.published == "2025-11-08"
    assert len(pairs_of(article)) == 5
    assert pairs_of(article)[-1][1] == "现在放什么电影由大家投票决定，爆米花则由面包师来卖。"
    assert article.left_out[0] == LeftOut("晨风网", 0)
    last = len(article.rows)
    assert {("邮件订阅", last), ("facebook twitter rss", last)} <= {
        (line.text, line.row) for line in article.left_out
    }


def test_a_podcast_page_in_one_language() -> None:
    article = only(inspect_file(DATA / "podcast.txt"))
    assert article.metadata.titles == (
        "The stamp that went around the world",
        "晨读第88期：一张邮票的旅行（Morning Wire）",
    )
    assert (article.metadata.source, article.metadata.published) == ("Morning Wire", "2026-03-03")
    assert len(article.rows) == 4
    assert not any(row.right for row in article.rows)


def test_labelled_metadata_and_two_lists() -> None:
    article = only(inspect_file(DATA / "bullets.txt"))
    assert article.metadata.authors == ("Mara Quill",)
    assert article.metadata.keywords == ("交通", "自行車", "城市")
    assert [row.kind for row in article.rows] == [RowKind.PARAGRAPH, *[RowKind.ITEM] * 5]
    assert len(pairs_of(article)) == 6


def test_a_text_without_a_title_is_called_by_its_file() -> None:
    assert only(inspect_text("Nobody planned it.", name="ferry.txt")).metadata.titles[0] == "ferry"
    assert only(inspect_text("誰也沒有計畫過。", name="渡輪.txt")).metadata.titles[1] == "渡輪"


def test_nothing_to_read() -> None:
    for text in ("", " \n", "---\n", "...\n\n***", "---\nlanguages: en, zh\n---\n"):
        inspection = inspect_text(text)
        assert inspection.articles == ()
        assert inspection.warnings[0] == Caution("no-article", "No text to read was found.")


@pytest.mark.parametrize("head", ["", "---\nlanguages: en, zh\n---\n"])
@pytest.mark.parametrize(("parts", "text"), [("lines", "Yes.\n"), ("paragraphs", "Yes.\n \n")])
def test_crowded_texts_are_refused_before_they_are_read(
    monkeypatch: pytest.MonkeyPatch, head: str, parts: str, text: str
) -> None:
    for reader in ("_section", "read_article_file"):
        monkeypatch.setattr(f"reader.library.understanding.{reader}", pytest.fail)
    with pytest.raises(InputError, match=rf"more than {getattr(LIMITS, parts)} {parts}; divide"):
        inspect_text(head + text * (getattr(LIMITS, parts) + 5))


def test_lines_that_are_too_many_paragraphs_are_refused() -> None:
    with pytest.raises(InputError, match=f"more than {LIMITS.paragraphs} paragraphs; divide"):
        inspect_text("Yes.\n" * (LIMITS.paragraphs + 1))


def test_both_languages_of_a_paragraph_are_counted() -> None:
    with pytest.raises(InputError, match=f"more than {LIMITS.paragraphs} paragraphs; divide"):
        inspect_text("The tide is high. 潮水很高。\n\n" * (LIMITS.paragraphs // 2 + 1))


def test_the_encoding_is_named(tmp_path: Path) -> None:
    path = tmp_path / "ferry.txt"
    path.write_bytes("\n\n".join(interleave(ENGLISH, CHINESE)).encode("big5hkscs", "replace"))
    assert [caution.code for caution in inspect_file(path).warnings] == ["encoding"]


LINES = st.sampled_from(
    [
        *ENGLISH,
        *CHINESE,
        *TITLES,
        "",
        "",
        "Translation",
        "摘要：",
        "2026年4月11日 星期六",
        "April 2, 2026",
        "By Anna Brook",
        "作者：王小明",
        "# Heading",
        "- 一項",
        "(continue)",
        "Note:",
        "邮件订阅",
        "---",
        "title: x",
        "languages: en, zh",
        "かなの行です。",
        "12345",
        "؟ مرحبا",
        "😀",
    ]
)
TEXTS = st.text() | st.lists(LINES | st.text(max_size=30), max_size=25).map("\n".join)


@given(TEXTS)
def test_no_text_is_too_strange(text: str) -> None:
    inspection = inspect_text(text)
    for article in inspection.articles:
        assert article.rows
        assert all(0 <= row.confidence <= 1 for row in article.rows)
        assert all(row.left or row.right for row in article.rows)


UNMARKED = st.lists(
    LINES | st.text(st.characters(exclude_characters="[]<>`\\*_~!|\t"), max_size=30), max_size=25
).map("\n".join)


@given(UNMARKED)
def test_no_letter_is_lost(text: str) -> None:
    """What is written is on the page, in a title, or among what was left out."""
    text = clean(text)
    if text.lstrip().startswith("---"):
        return
    inspection = inspect_text(text)
    found = list(inspection.left_out)
    for article in inspection.articles:
        found += filter(None, article.metadata.titles)
        found += [line.text for line in article.left_out]
        found += [side for row in article.rows for side in (row.left, row.right) if side]
    assert letters(text) <= letters(*found)


def letters(*texts: str) -> Counter[str]:
    return Counter(filter(str.isalnum, neutralise("".join(texts))))


def test_a_text_that_is_too_long_is_refused() -> None:
    with pytest.raises(InputError, match="divide it into parts"):
        inspect_text("word " * 2_000_001, name="long.txt")


def test_a_line_that_is_too_long_is_refused() -> None:
    with pytest.raises(InputError, match="divide it into paragraphs"):
        inspect_text("河" * 1_000_001, name="line.txt")


def test_no_title_deceives_the_eye() -> None:
    (article,) = inspect_text("一段话。\n\nA paragraph.", name="a\u202etxt.md").articles
    assert "\u202e" not in article.metadata.title


def test_lines_that_stand_together_are_one_paragraph() -> None:
    """Blank lines divide elsewhere, so that the short line belongs to what stands above it."""
    text = (
        "There were three valleys and one postman, who walked them in turn, a day for each.\n"
        "On the fourth day he rested.\n\n"
        "三条山谷只有一个邮差，他轮着走，一天走一条，到了第四天就休息。\n\n"
        "Nobody in the valleys owned a calendar, since the postman was the calendar.\n\n"
        "山谷里没有人有日历，因为邮差就是日历。\n\n"
        "When the road was built, the letters came by van, whenever it liked.\n\n"
        "后来修了公路，信改由汽车送来，汽车想什么时候来就什么时候来。\n"
    )
    first, *others = pairs_of(only(inspect_text(text)))
    assert first[0].splitlines()[1] == "On the fourth day he rested."
    assert len(others) == 2


def test_readers_comments_are_paired_with_nothing() -> None:
    page = (
        "<article><h1>The Roof</h1><h2>天台</h2>"
        + "".join(f"<p>{left}</p><p>{right}</p>" for left, right in PAIRS)
        + "</article><section class='comments'><p>We have pigeons on ours.</p>"
        "<p>我家的天台上也有鸽子。</p></section>"
    )
    rows = only(inspect_text(f"<html><body>{page}</body></html>", name="roof.html")).rows
    assert not [row for row in rows if row.kind is RowKind.COMMENT and row.left and row.right]


def test_a_menu_and_repeated_commands_are_no_text() -> None:
    english = ["Add the lines to the file and start again:", "[cache]\nsize = 256", "Then wait."]
    chinese = ["把以下几行写进文件，然后重新启动：", "[cache]\nsize = 256", "然后等待。"]
    menu = "Home\nDocs\nAPI\nSearch docs..."
    article = only(inspect_text("\n\n".join([menu, *english, *chinese])))
    assert [left.text for left in article.left_out] == menu.splitlines()
    assert pairs_of(article) == [(english[0], chinese[0]), (english[2], chinese[2])]


def test_words_explained_below_a_text_are_paired_with_nothing() -> None:
    words = "生词 New words\n锤子 hammer\n钉子 nail\n胶水 glue"
    text = "\n\n".join([*interleave(ENGLISH, CHINESE), words])
    rows = only(inspect_text(text)).rows[-4:]
    assert [row.left or row.right for row in rows] == words.splitlines()
    assert not [row for row in rows if row.left and row.right]


def test_a_head_as_other_programs_write_it() -> None:
    head = "---\ntitle: 'The Drawer'\ntags: [habits, 生活]\nauthors:\n  - A Lark\n---\n"
    metadata = only(inspect_text(head + "\n\n".join(interleave(ENGLISH, CHINESE)))).metadata
    assert metadata.titles[0] == "The Drawer"
    assert metadata.keywords == ("habits", "生活")
    assert metadata.authors == ("A Lark",)


def test_english_stands_left_whatever_the_columns() -> None:
    table = "中文\tEnglish\n" + "\n".join(f"{right}\t{left}" for left, right in PAIRS)
    article = only(inspect_text(table, name="table.tsv"))
    assert [tag[:2] for tag in article.metadata.languages] == ["en", "zh"]


def test_a_bulletin_is_called_by_its_name_and_date() -> None:
    text = "Morning Brief, 17 January 2025\n晨间简报 2025年1月17日\n\n" + "\n\n".join(
        interleave(ENGLISH, CHINESE)
    )
    metadata = only(inspect_text(text)).metadata
    assert metadata.titles == ("Morning Brief, 17 January 2025", "晨间简报 2025年1月17日")
    assert (metadata.published, metadata.posted) == ("2025-01-17", None)


def test_what_a_translation_leaves_out_stands_alone() -> None:
    """Lengths are compared where paragraphs surely belong together, not over the whole."""
    left_out = [
        "The book was bound in green cloth and weighed, by my own measurement, four pounds.",
        "It is to a man called Fitch that the county owes its reputation for mild winters.",
        "My wife said it was vanity, and my sister said it was the beginning of a poem.",
    ]
    english = [text for pair in zip(ENGLISH[:3], left_out, strict=True) for text in pair]
    text = "\n\n".join([*english, *ENGLISH[3:], "译文", *CHINESE])
    rows = only(inspect_text(text)).rows
    assert [row.left for row in rows if row.right is None] == left_out


def test_years_in_numbered_paragraphs_make_no_references() -> None:
    english = [f"[{n}] In 19{n}0, {text[0].lower()}{text[1:]}" for n, text in enumerate(ENGLISH, 1)]
    chinese = [f"[{n}] 19{n}0年，{text}" for n, text in enumerate(CHINESE, 1)]
    article = only(inspect_text("\n\n".join([*english, *chinese])))
    assert pairs_of(article) == list(zip(english, chinese, strict=True))


def test_a_colon_after_a_picture_makes_no_caption() -> None:
    english = [f"{text} Here is the picture: a shelf by the stairs." for text in ENGLISH]
    article = only(inspect_text("\n\n".join(interleave(english, CHINESE))))
    assert pairs_of(article) == list(zip(english, CHINESE, strict=True))
