import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.entries import EntryDraft, EntryKey
from reader.core.tokens import Headword, Token, TokenKind
from reader.core.wordcards import OwnEntry, WordCard
from reader.paths import resources
from reader.ui.own_entries import own_html, own_lines
from reader.ui.theme import read_theme

THEME = read_theme(resources() / "themes" / "light.toml")
TOKEN = Token(
    "茶館", 0, 2, TokenKind.WORD, "zh", ("chá", "guǎn"), headword=Headword("茶馆", "茶館")
)


def card(*own: OwnEntry) -> WordCard:
    return WordCard(token=TOKEN, draft=EntryDraft(key=EntryKey("zh", "茶馆")), own=own)


def entry(*definitions: str, headword: str = "茶馆", reading: str = "chá guǎn") -> OwnEntry:
    return OwnEntry(
        dictionary="Harbour words", headword=headword, reading=reading, definitions=definitions
    )


def plain(html: str) -> list[str]:
    """What a person reads of it."""
    divided = re.sub(r"<br>|</p>|</td>|</b>", "\n", html)
    lines = unescape(re.sub(r"<[^<>]*>", "", divided)).split("\n")
    return [line.strip() for line in lines if line.strip()]


def test_the_name_is_a_caption_over_numbered_definitions() -> None:
    shown = plain(own_html(card(entry("a house\nfor tea", "a stage")), THEME))
    assert shown == ["Harbour words", "1", "a house", "for tea", "2", "a stage"]


def test_the_reading_is_named_where_it_is_another() -> None:
    shown = plain(own_html(card(entry("a house", reading="cha2 guan3")), THEME))
    assert shown == ["Harbour words", "cha2 guan3", "a house"]


def test_another_headword_is_named() -> None:
    assert "tea" in plain(own_html(card(entry("a drink", headword="tea", reading="")), THEME))[1]


def test_two_entries_of_one_dictionary_share_a_caption() -> None:
    html = own_html(card(entry("one"), entry("two")), THEME)
    assert html.count("Harbour words") == 1


def test_too_many_lines_are_cut_and_counted() -> None:
    text = "\n".join(f"line {number}" for number in range(10))
    shown = plain(own_html(card(entry(text), entry("another")), THEME, most_lines=3))
    assert shown == ["Harbour words", "line 0", "line 1", "line 2", "8 more lines"]


def test_what_was_cut_can_be_a_link() -> None:
    html = own_html(card(entry("one\ntwo")), THEME, most_lines=1, more="more:")
    assert '<a href="more:"' in html
    assert plain(html) == ["Harbour words", "one", "1 more line"]
    assert "<a" not in own_html(card(entry("one\ntwo")), THEME, most_lines=2, more="more:")


def test_first_lines_for_a_small_card() -> None:
    assert own_lines(card(entry("a\nb", "c"), entry("d")), 3) == ("a", "b", "c")
    assert own_lines(card(), 3) == ()


def test_nothing_is_written_where_there_is_nothing() -> None:
    assert own_html(card(), THEME) == ""


@pytest.mark.parametrize("text", ["<script>alert(1)</script>", "<img src='http://x'>", "a & b"])
def test_mark_up_of_a_dictionary_is_text(text: str) -> None:
    html = own_html(card(entry(text, headword=text, reading=text)), THEME)
    assert plain(html) == ["Harbour words", text, text, text]
    assert "<script" not in html
    assert "<img" not in html


@given(text=st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1))
def test_no_text_breaks_out(text: str) -> None:
    tags = set(re.findall(r"</?([a-z]+)", own_html(card(entry(text, headword=text)), THEME)))
    assert tags <= {"p", "small", "b", "span", "table", "tr", "td", "br"}
