import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.language.own_dictionaries.markup import strip_markup
from reader.language.own_dictionaries.plain_text import plain_lines
from reader.language.own_dictionaries.structured import glossary_text


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("a <b>bold</b> word", "a bold word"),
        ("<p>one</p><p>two</p>", "one\ntwo"),
        ("one<br>two<BR/>three", "one\ntwo\nthree"),
        ("<ul><li>tea<li>cake</ul>", "• tea\n• cake"),
        ("<ol><li>tea</li><li>cake</li></ol>after", "1. tea\n2. cake\nafter"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a | b"),
        ("<ruby>河<rt>hé</rt></ruby>", "河(hé)"),
        ("<ruby>河<rp>[</rp><rt>hé</rt><rp>]</rp></ruby>", "河(hé)"),
        ("before<script>alert('x')</script> after", "before after"),
        ("<style>p {color: red}</style>text", "text"),
        ("a<!-- hidden --> b", "a b"),
        ("a <!-- not closed", "a <!-- not closed"),
        ("1 < 2 &lt;b&gt; &#x6cb3;", "1 < 2 <b> 河"),
        ("<a href='http://example.org'>link</a>", "link"),
        ("<![CDATA[tea & cake]]>", "tea & cake"),
        ("  many \n\n blanks\t ", "many blanks"),
    ],
)
def test_markup_becomes_plain_lines(html: str, text: str) -> None:
    assert strip_markup(html) == text


def test_lines_of_the_text_itself_are_kept_where_they_are_seen() -> None:
    assert strip_markup("<b>tide</b>\nwater", keeps_lines=True) == "tide\nwater"


@given(text=st.text(st.sampled_from("<>/abrplitd &;!-[]\n\"'")))
def test_no_markup_is_too_odd(text: str) -> None:
    stripped = strip_markup(text)
    assert all(line == line.strip() and line for line in stripped.splitlines())


@pytest.mark.parametrize("piece", ["<", "<a ", "<!--", "&", "</", "<a'", "<ol>", "<script>"])
def test_a_piece_a_hundred_thousand_times(piece: str) -> None:
    assert len(strip_markup(piece * 100_000)) <= len(piece) * 100_000


@given(text=st.text())
def test_plain_text_keeps_its_words(text: str) -> None:
    tidy = plain_lines(text)
    assert plain_lines(tidy) == tidy
    assert "\n\n" not in tidy


def test_structured_content() -> None:
    content = [
        {"tag": "ruby", "content": ["茶", {"tag": "rt", "content": "chá"}]},
        {"tag": "div", "content": [{"tag": "span", "content": "tea"}, " leaf"]},
        {
            "tag": "ol",
            "content": [{"tag": "li", "content": "one"}, {"tag": "li", "content": "two"}],
        },
    ]
    item = {"type": "structured-content", "content": content}
    assert glossary_text(item) == "茶(chá)\ntea leaf\n1. one\n2. two"


@pytest.mark.parametrize("item", [None, 3, [], {}, {"type": "image", "path": "a.png"}, [3]])
def test_what_is_no_text_says_nothing(item: object) -> None:
    assert glossary_text(item) == ""


def test_a_form_leads_to_its_word() -> None:
    assert glossary_text(["go", ["past"]]) == "→ go"
