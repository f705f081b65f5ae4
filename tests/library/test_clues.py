import pytest

from reader.core.articles import RowKind
from reader.library.blocks import make_block
from reader.library.bylines import read_dateline, read_names
from reader.library.clues import Role, mark
from reader.library.facts import Facts
from reader.library.marking import marked_blocks
from reader.library.sections import Section
from reader.library.speakers import find_speakers


def role_of(text: str) -> Role:
    return mark(make_block(RowKind.PARAGRAPH, text, 1)).role


def facts_of(text: str) -> Facts:
    return mark(make_block(RowKind.PARAGRAPH, text, 1)).facts


@pytest.mark.parametrize(
    ("text", "facts"),
    [
        ("作者/Author(s): Mara Quill, Jo Tan", Facts(authors=("Mara Quill", "Jo Tan"))),
        ("作者：王小明、李大華", Facts(authors=("王小明", "李大華"))),
        ("(Source: NYT)", Facts(agency="New York Times")),
        ("來源：河邊週刊", Facts(agency="河邊週刊")),
        ("日期/Date: June 9, 2025", Facts(published="2025-06-09")),
        ("关键词：城市、交通；河", Facts(keywords=("城市", "交通", "河"))),
        ("URL: https://example.org/a:b", Facts(url="https://example.org/a:b")),
    ],
)
def test_labelled_lines(text: str, facts: Facts) -> None:
    assert (role_of(text), facts_of(text)) == (Role.FIELD, facts)


@pytest.mark.parametrize(
    ("text", "agency", "authors"),
    [
        ("By Anna Brook", None, ("Anna Brook",)),
        ("By ANNA BROOK and TOMAS REED", None, ("Anna Brook", "Tomas Reed")),
        ("The Gazette - By Anna Brook - Reporting from Highfold", "Gazette", ("Anna Brook",)),
        ("Gazette - Reporting by Anna Brook in Rye; Editing by T Reed", "Gazette", ("Anna Brook",)),
        ("文／王小明", None, ("王小明",)),
    ],
)
def test_bylines(text: str, agency: str | None, authors: tuple[str, ...]) -> None:
    assert role_of(text) is Role.BYLINE
    assert (facts_of(text).agency, facts_of(text).authors) == (agency, authors)


@pytest.mark.parametrize(
    ("text", "author"),
    [
        ("By A. Writer, 2026-03-04", "A. Writer"),
        ("By Anna Brook | March 4, 2026", "Anna Brook"),
        ("文／王小明 2026年3月4日", "王小明"),
    ],
)
def test_a_byline_may_have_a_date(text: str, author: str) -> None:
    assert role_of(text) is Role.BYLINE
    assert facts_of(text) == Facts(authors=(author,), published="2026-03-04")


@pytest.mark.parametrize(
    ("text", "published", "source"),
    [
        ("April 2, 2026", "2026-04-02", None),
        ("2026年4月11日 星期六", "2026-04-11", None),
        ("Thu, April 2, 2026 at 5:27 a.m. PDT·2 min read", "2026-04-02", None),
        ("March 3rd, 2026, Morning Wire", "2026-03-03", "Morning Wire"),
        ("夜读周刊· 2026-02-17 21:40", "2026-02-17", "夜读周刊"),
        ("Updated 9:30 a.m. ET", None, None),
    ],
)
def test_lines_with_a_date(text: str, published: str | None, source: str | None) -> None:
    assert role_of(text) is Role.STAMP
    assert (facts_of(text).published, facts_of(text).source) == (published, source)


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Recently the Valley Gazette reported the following:", "Valley Gazette"),
        ("Yesterday Harbour News on-line picked up the following:", "Harbour News"),
        ("近日河邊週刊報導如下：", "河邊週刊"),
    ],
)
def test_lead_ins(text: str, source: str) -> None:
    assert (role_of(text), facts_of(text).source) == (Role.LEAD_IN, source)


@pytest.mark.parametrize(
    "text", ["Translation", "译文：", "【翻譯】", "Summary:", "## 中文", "摘要"]
)
def test_dividers(text: str) -> None:
    assert role_of(text) is Role.DIVIDER


@pytest.mark.parametrize(
    "text",
    ["邮件订阅", "播放数1024", "Subscribe to our newsletter", "facebook twitter rss", "· · ·"],
)
def test_notices(text: str) -> None:
    assert role_of(text) is Role.NOTICE


@pytest.mark.parametrize(
    "row",
    [
        "]]>" * 60,
        "home" + "|a" * 60 + "|",
        "home" + f"| a{' ' * 18}" * 14,
        "email-" + "printemailprint-" * 40,
        "a › " * 80,
    ],
)
def test_a_row_of_marks_is_read_at_once(row: str) -> None:
    assert role_of(f"{row} The ministers put it into speeches, budgets and names.") is Role.TEXT


@pytest.mark.parametrize(
    "text",
    [
        "On April 2, 2026, the ferry sailed for the last time.",
        "The source: a small spring behind the mill, as everybody in the valley knows.",
        "By the time we came home it was dark.",
        "He said: nobody came.",
        "翻譯是一門手藝。",
        "他每天评论天气。",
        "Home is where the books are.",
        "Register a callback",
        "Copyright and the Poets",
        "Cookie cutters",
        "Save to disk",
        "订阅事件流",
        "公众号的兴起",
        "我們在2026年4月11日離開了小鎮，再也沒有回去。",
    ],
)
def test_text_stays_text(text: str) -> None:
    assert role_of(text) is Role.TEXT


def test_datelines_and_names() -> None:
    assert read_dateline("(Gazette) -- The mule has died.") == Facts(agency="Gazette")
    assert read_dateline("RYE, April 2 (Gazette) - The mule has died.") == Facts(agency="Gazette")
    assert read_dateline("The mule (an old one) - has died.") is None
    assert read_names("Anna Brook and Tomas Reed") == Facts(authors=("Anna Brook", "Tomas Reed"))
    assert read_names("The Valley Gazette") == Facts(source="Valley Gazette")
    assert read_names("a mule and a teacher") is None


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("佚名 撰", ()),
        ("林白石 著　顾云清 译", ("林白石",)),
        ("Translated by Lin Baishi", ()),
        ("翻译：晚风", ()),
    ],
)
def test_who_translated_is_no_author(line: str, authors: tuple[str, ...]) -> None:
    marked = mark(make_block(RowKind.PARAGRAPH, line, 1))
    assert marked.role in (Role.BYLINE, Role.FIELD)
    assert marked.facts.authors == authors


def test_what_a_reporter_asks_is_no_name() -> None:
    lines = ["记者：您修的第一座桥还在吗？", "罗师傅：还在，绳子换过四次。", "记者：最怕什么？"]
    assert find_speakers(lines) == {"记者"}
    blocks = tuple(make_block(RowKind.PARAGRAPH, line, n) for n, line in enumerate(lines, 1))
    assert all(one.role is Role.TEXT for one in marked_blocks(Section(blocks)))
