"""HTML of fields."""

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.export.markup import in_bold, to_html


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"])))
def test_html_reads_as_the_text(text: str) -> None:
    markup = to_html(text)
    assert html.unescape(markup).replace("\\\u2060", "\\") == text
    assert not re.search("[<>\"'\\[{]", markup)


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("a\nb\r\nc\rd", "a<br>b<br>c<br>d"),
        ("x\x1fy\x00\x07", "xy"),
        ("half \ud800", "half "),
        ("a & b", "a &amp; b"),
        ("\\(x\\)", "&#92;&#8288;(x&#92;&#8288;)"),
    ],
)
def test_what_has_power_loses_it(text: str, markup: str) -> None:
    assert to_html(text) == markup


@pytest.mark.parametrize(
    ("sentence", "surface", "headwords", "expected"),
    [
        ("他在银行工作。", "银行", ("银行", "銀行"), "他在<b>银行</b>工作。"),
        ("好，好！", "好", ("好",), "<b>好</b>，<b>好</b>！"),
        ("他在銀行工作。", "", ("银行", "銀行"), "他在<b>銀行</b>工作。"),
        ("A cat is a cat.", "a", ("a",), "A cat is <b>a</b> cat."),
        ("AI晶片很貴。", "AI", ("AI",), "<b>AI</b>晶片很貴。"),
        ("It Toppled them.", "", ("topple", ""), "It <b>Toppled</b> them."),
        ("They fell AIs.", "", ("ai", ""), "They fell <b>AIs</b>."),
        ("AI晶片很貴。", "", ("ai", ""), "<b>AI</b>晶片很貴。"),
        ("A good government.", "", ("go", ""), "A good government."),
        ("Nothing here.", "gone", ("go", ""), "Nothing here."),
        ("a < b & b", "b", ("b",), "a &lt; <b>b</b> &amp; <b>b</b>"),
        ("", "word", ("word",), ""),
        ("No surface.", "", ("", ""), "No surface."),
    ],
)
def test_word_is_bold_in_its_sentence(
    sentence: str, surface: str, headwords: tuple[str, ...], expected: str
) -> None:
    assert in_bold(sentence, surface, headwords) == expected


@given(st.text("ab 好行.<", max_size=20), st.text("ab 好行", max_size=3))
def test_bold_keeps_the_sentence(sentence: str, surface: str) -> None:
    markup = in_bold(sentence, surface, ("b",))
    assert re.sub("</?b>", "", markup) == to_html(sentence)
