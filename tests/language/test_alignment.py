from hypothesis import given
from hypothesis import strategies as st

from reader.core.sentences import split_sentences
from reader.language.alignment import link_sentences

TEXTS = st.text(st.sampled_from("ab 我們讀書.。！? \n"), max_size=60)


def test_sentences_of_like_length_are_linked_one_to_one() -> None:
    links = link_sentences(
        "The harbour froze early that year. Nobody had expected it, least of all the captains "
        "who had left their ships at the quay for the winter.",
        "那一年港口很早就結冰了。誰也沒有料到，尤其是那些把船停在碼頭過冬的船長們。",
    )
    assert [(link.left, link.right) for link in links] == [((0,), (0,)), ((1,), (1,))]
    assert all(link.confidence > 0.8 for link in links)


def test_two_sentences_answer_one() -> None:
    links = link_sentences(
        "He was late. The train had stood still for an hour between two stations, and nobody "
        "could say why. We began to eat without him.",
        "他迟到了，因为火车在两站之间停了一个小时，谁也说不出原因。我们没等他就开饭了。",
    )
    assert [(link.left, link.right) for link in links] == [((0, 1), (0,)), ((2,), (1,))]


def test_a_single_sentence_on_both_sides_is_sure() -> None:
    (link,) = link_sentences("Good morning.", "早安。")
    assert link.confidence > 0.95


def test_no_text_no_links() -> None:
    assert link_sentences("", "早安。") == ()
    assert link_sentences("Good morning.", " ") == ()


@given(TEXTS, TEXTS)
def test_every_sentence_is_in_one_link(left: str, right: str) -> None:
    links = link_sentences(left, right)
    if links:
        assert [n for link in links for n in link.left] == list(range(len(split_sentences(left))))
        assert [n for link in links for n in link.right] == list(range(len(split_sentences(right))))
        assert all(0 <= link.confidence <= 1 for link in links)
