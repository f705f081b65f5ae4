import random
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reader.core.articles import Link
from reader.core.errors import CancelledError
from reader.language.alignment.texts import TextAligner
from tests.language.alignment.conftest import Known

SENTENCES = st.lists(st.text(st.sampled_from("ab 12 银行我。?!.“"), max_size=12), max_size=12)


def ends(links: Sequence[Link]) -> set[tuple[tuple[int, ...], tuple[int, ...]]]:
    return {(link.left, link.right) for link in links}


def strict(known: Known, links: Sequence[Link]) -> float:
    """Share of the known links that were found exactly."""
    return len(ends(links) & set(known.links)) / len(known.links)


def test_the_articles_own_links_are_found(aligner: TextAligner, articles: Known) -> None:
    found = aligner.align(articles.left, articles.right)
    assert found.belong
    assert strict(articles, found.links) >= 0.98
    sure = [link for link in found.links if link.confidence >= 0.9]
    right = [link for link in sure if (link.left, link.right) in set(articles.links)]
    assert len(sure) >= 0.8 * len(articles.links)
    assert len(right) >= 0.97 * len(sure)


def test_joined_divided_and_missing_sentences_are_found(
    aligner: TextAligner, articles: Known
) -> None:
    dice, known = random.Random(4), Known()
    pairs = [*zip(articles.left, articles.right, strict=True)]
    while pairs:
        some, pairs = pairs[: dice.choice((1, 1, 1, 2))], pairs[2:]
        lefts, rights = ([pair[side] for pair in some] for side in (0, 1))
        if len(some) == 2:
            rights = ["".join(rights)]
        known.add(lefts, rights if dice.random() > 0.05 else [])
    assert strict(known, aligner.align(known.left, known.right).links) >= 0.85


def test_a_long_detour_is_followed(aligner: TextAligner, articles: Known) -> None:
    """Two thirds of one side, in one piece, are not in the other."""
    count = len(articles.left)
    part = range(count // 6, count // 6 + 2 * count // 3)
    kept = [n for n in range(count) if n not in part]
    found = aligner.align(articles.left, [articles.right[n] for n in kept])
    wanted = {((n,), (place,)) for place, n in enumerate(kept)}
    assert len(ends(found.links) & wanted) >= 0.95 * len(wanted)
    alone = sum(not link.right for link in found.links)
    assert alone >= 0.9 * len(part)


def test_texts_that_have_nothing_to_do_with_each_other_stay_apart(
    aligner: TextAligner, articles: Known
) -> None:
    half = len(articles.left) // 2
    found = aligner.align(articles.left[:half], articles.right[half:])
    assert not found.belong
    assert all(not (link.left and link.right) for link in found.links)


def test_numbers_decide_between_sentences_alike(aligner: TextAligner) -> None:
    left = [f"Room {n} is on the {n}th floor." for n in (12, 48, 7, 31, 56)]
    right = ["48号房在48楼。", "7号房在7楼。", "31号房在31楼。"]
    found = ends(aligner.align(left, right).links)
    assert ((2,), (1,)) in found
    assert all(n - 1 in numbers for links, numbers in found for n in links if 1 <= n <= 3)


def test_names_in_pinyin_are_known(aligner: TextAligner) -> None:
    left = ["Qingyang laughed.", "Xiaosi laughed.", "Luo laughed."]
    right = ["清扬笑了。", "小四笑了。", "罗笑了。"]
    found = aligner.align(left, right).links
    assert ends(found) == {((n,), (n,)) for n in range(3)}


def test_it_learns_the_names_of_a_text(aligner: TextAligner) -> None:
    """No dictionary has them, and they are no pinyin."""
    names = [("Brackenthwaite", "布雷肯"), ("Ormsworth", "奥姆斯"), ("Tillicombe", "蒂利康")]
    blocks = [
        ([f"{names[n % 3][0]} saw {n} boats."], [f"{names[n % 3][1]}看见{n}条船。"],
         (Link((0,), (0,)),)) if n % 11 == 0
        else ([f"There were {n} boats."], [f"有{n}条船。"], (Link((0,), (0,)),))
        for n in range(330)
    ]  # fmt: skip
    learned = aligner.learn(blocks)
    assert learned.keys() == {english.casefold() for english, _ in names}
    for english, chinese in names:
        assert all(word in chinese for word in learned[english.casefold()])


@pytest.mark.parametrize(
    ("left", "right"), [([], []), (["One."], []), ([], ["一。"]), ([""], [""])]
)
def test_empty_sides(aligner: TextAligner, left: list[str], right: list[str]) -> None:
    links = aligner.align(left, right).links
    assert [n for link in links for n in link.left] == list(range(len(left)))
    assert [n for link in links for n in link.right] == list(range(len(right)))


def test_one_side_ten_times_as_long(aligner: TextAligner, articles: Known) -> None:
    found = aligner.align(articles.left, articles.right[100:120])
    wanted = {((n + 100,), (n,)) for n in range(20)}
    assert len(wanted & ends(found.links)) >= 18


@settings(max_examples=60, deadline=None)
@given(SENTENCES, SENTENCES)
def test_every_sentence_stands_in_one_link(left: list[str], right: list[str]) -> None:
    links = TextAligner(None).align(left, right).links
    assert [n for link in links for n in link.left] == list(range(len(left)))
    assert [n for link in links for n in link.right] == list(range(len(right)))
    assert all(0 <= link.confidence <= 1 for link in links)


def test_blocks_are_linked_by_themselves(aligner: TextAligner, articles: Known) -> None:
    sizes = [1, 2, 3, 1, 4, 2] * 10
    blocks: list[tuple[list[str], list[str]]] = []
    at = 0
    for size in sizes:
        blocks.append((articles.left[at : at + size], articles.right[at : at + size]))
        at += size
    found = aligner.align_blocks(blocks)
    right = sum(
        ends(links) == {((n,), (n,)) for n in range(size)}
        for links, size in zip(found, sizes, strict=True)
    )
    assert right >= 0.95 * len(sizes)


def test_masses_without_anchors_are_given_up(aligner: TextAligner) -> None:
    found = aligner.align(["a"] * 30_000, ["的"] * 30_000)
    assert not found.belong
    assert len(found.links) == 60_000


def test_it_can_be_cancelled(aligner: TextAligner, articles: Known) -> None:
    def stop(done: int, _total: int, _what: str) -> None:
        if done:
            raise CancelledError

    with pytest.raises(CancelledError):
        aligner.align(articles.left, articles.right, progress=stop)
