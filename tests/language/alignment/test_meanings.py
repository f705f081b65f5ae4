from collections.abc import Sequence

import numpy as np
import pytest

from reader.core.articles import Row, RowKind
from reader.core.errors import InputError
from reader.language.alignment import Aligner
from reader.language.alignment.arrays import Scores
from reader.language.alignment.meanings import LONG, load_encoder
from reader.language.alignment.rows import ENCODER
from reader.language.alignment.texts import TextAligner
from tests.language.alignment.conftest import Known

IS_INSTALLED = Aligner().can_compare_meanings
SUBJECTS = ["cat 猫", "rain 雨", "lamp 灯", "bread 面包", "horse 马", "snow 雪"]


def encode(texts: Sequence[str]) -> Scores:
    """Give sentences about one thing the same direction, in either language."""
    vectors = [
        [float(any(word in text for word in subject.split())) for subject in SUBJECTS] + [0.1]
        for text in texts
    ]
    return np.array(vectors, dtype=np.float32)


def test_meanings_decide_where_words_do_not() -> None:
    order = [0, 1, 2, 3, 4, 5] * 3
    left = [f"So: {SUBJECTS[n].split()[0]}." for n in order]
    right = [f"{SUBJECTS[n].split()[1]}。" for n in order]
    del right[7]
    found = TextAligner(None, lambda _sentences: encode).align(left, right).links
    links = {(link.left, link.right) for link in found}
    assert {((n,), (n,)) for n in range(6)} | {((n + 1,), (n,)) for n in range(7, 17)} <= links


def test_an_encoder_is_asked_how_long_the_texts_are() -> None:
    asked: list[int] = []
    aligner = TextAligner(None, asked.append)
    aligner.align(["One.", "Two."], ["一。"])
    assert asked == [3]


@pytest.mark.skipif(IS_INSTALLED, reason="the extra is installed")
def test_without_the_extra_one_is_told_how_to_get_it() -> None:
    aligner = Aligner(compares_meanings=lambda: True)
    assert aligner.link_row(Row(RowKind.PARAGRAPH, "It rains.", "下雨了。")).links
    with pytest.raises(InputError, match="semantic"):
        aligner.align(["It rains."], ["下雨了。"], by_meaning=True)


@pytest.mark.skipif(not IS_INSTALLED, reason="the extra is not installed")
def test_the_real_encoder_knows_what_is_alike(articles: Known) -> None:
    encoder = load_encoder(ENCODER)
    left, right = articles.left[:40], articles.right[:40]
    found = TextAligner(None, lambda sentences: encoder if sentences <= LONG else None)
    links = {(link.left, link.right) for link in found.align(left, right).links}
    assert len(links & {((n,), (n,)) for n in range(40)}) >= 36
