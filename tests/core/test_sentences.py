import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.sentences import sentence_at, split_sentences

TEXTS = st.text(st.sampled_from("ab Z.!?…。！？”」’)(“「0\n，Mr") | st.characters(), max_size=80)


def parts(text: str) -> list[str]:
    return [span.of(text) for span in split_sentences(text)]


@given(TEXTS)
def test_the_parts_join_to_the_whole(text: str) -> None:
    spans = split_sentences(text)
    assert "".join(text[span.start : span.end] for span in spans) == text
    assert all(span.start < span.end for span in spans)


@given(TEXTS.filter(bool), st.data())
def test_every_offset_is_in_the_sentence_that_is_found(text: str, data: st.DataObject) -> None:
    offset = data.draw(st.integers(0, len(text) - 1))
    assert offset in split_sentences(text)[sentence_at(text, offset)]


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        (
            "Mr. Wu smiled. “It works,” he said. Really? Yes!",
            ["Mr. Wu smiled.", "“It works,” he said.", "Really?", "Yes!"],
        ),
        ("It grew 2.5 percent. Then it fell.", ["It grew 2.5 percent.", "Then it fell."]),
        ("She lives in the U.S. The house is old.", ["She lives in the U.S.", "The house is old."]),
        ("The U.S. Senate met.", ["The U.S. Senate met."]),
        ("J. K. Smith came at 10 a.m. on Monday.", ["J. K. Smith came at 10 a.m. on Monday."]),
        ("Wait... there is more. Good.", ["Wait... there is more.", "Good."]),
        ("“Go!” he said.", ["“Go!” he said."]),
        ("他问：“为什么？”没有人回答。", ["他问：“为什么？”", "没有人回答。"]),
        ("「走吧！」，他說。", ["「走吧！」，他說。"]),
        ("“我知道。”他笑着说。“走吧。”", ["“我知道。”他笑着说。", "“走吧。”"]),
        ("「快走！」李明大聲喊道，「快！」", ["「快走！」李明大聲喊道，「快！」"]),
        ("1. Wash the rice. 2. Add water.", ["1. Wash the rice.", "2. Add water."]),
        ("一、先洗米。二、加水。", ["一、先洗米。", "二、加水。"]),
        ("He came . . . and left. Yes.", ["He came . . . and left.", "Yes."]),
        ("Left vs. Right. It goes on.", ["Left vs. Right.", "It goes on."]),
        ("真的嗎？！好……她說。", ["真的嗎？！", "好……", "她說。"]),
        ("One line\nanother line", ["One line", "another line"]),
        ("他看了第3.5版。不错。", ["他看了第3.5版。", "不错。"]),
    ],
)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert parts(text) == sentences


def test_an_empty_text_has_no_sentence() -> None:
    assert split_sentences("") == ()
    assert sentence_at("", 0) == 0
