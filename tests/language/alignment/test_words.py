"""Word links against two hundred sentence pairs that were labelled by hand."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from reader import paths
from reader.core.articles import Row, RowKind, Side
from reader.core.tokens import Token
from reader.core.wordlinks import WordLink, counterparts
from reader.language.alignment import Aligner
from reader.language.annotation import Annotator
from reader.language.dictionary import Dictionary

PAIRS = Path(__file__).parents[2] / "data" / "words" / "pairs.jsonl"
Stretch = tuple[int, int]
Group = tuple[Stretch, Stretch]
Tokens = tuple[Sequence[Token], Sequence[Token]]


@dataclass
class Score:
    """Words that were labelled: shown and right, shown, surely labelled and found, all such."""

    right: int = 0
    shown: int = 0
    found: int = 0
    wanted: int = 0

    @property
    def precision(self) -> float:
        return self.right / self.shown

    @property
    def recall(self) -> float:
        return self.found / self.wanted


@pytest.fixture(scope="module")
def annotator() -> Iterator[Annotator]:
    dictionary = Dictionary(paths.dictionary())
    yield Annotator(dictionary)
    dictionary.close()


@pytest.fixture(scope="module")
def aligner(annotator: Annotator) -> Aligner:
    return Aligner(annotator.lexicon)


def groups(pair: dict[str, Any], key: str) -> list[Group]:
    return [
        (stretch(pair["en"], english, n), stretch(pair["zh"], chinese, m))
        for english, n, chinese, m in pair[key]
    ]


def stretch(text: str, part: str, number: int) -> Stretch:
    start = -1
    for _ in range(number + 1):
        start = text.index(part, start + 1)
    return start, start + len(part)


def shared(one: Stretch, other: Stretch) -> int:
    return max(min(one[1], other[1]) - max(one[0], other[0]), 0)


def is_answer(shown: Stretch, labelled: list[Stretch]) -> bool:
    """Half of what is shown at least belongs to a counterpart."""
    return any(2 * shared(shown, one) >= shown[1] - shown[0] for one in labelled)


def count(score: Score, pair: dict[str, Any], tokens: Tokens, links: Sequence[WordLink]) -> None:
    sure, possible = groups(pair, "sure"), groups(pair, "possible")
    for side in Side:
        for token in tokens[side]:
            here = token.start, token.end
            labelled = [g[side.other] for g in [*sure, *possible] if shared(g[side], here)]
            shown = [(s.start, s.end) for s in counterparts(links, side, *here)]
            is_right = bool(shown) and is_answer(shown[0], labelled)
            if token.answers and labelled and shown:
                score.shown += 1
                score.right += is_right
            if token.answers and any(shared(g[side], here) for g in sure):
                score.wanted += 1
                score.found += is_right


def test_words_across_are_found_and_right(annotator: Annotator, aligner: Aligner) -> None:
    score = Score()
    for line in PAIRS.read_text("utf-8").splitlines():
        pair = json.loads(line)
        tokens = annotator.annotate(pair["en"], "en"), annotator.annotate(pair["zh"], "zh")
        row = Row(RowKind.PARAGRAPH, pair["en"], pair["zh"])
        count(score, pair, tokens, aligner.link_words(row, tokens))
    assert score.precision >= 0.92
    assert score.recall >= 0.65


def test_sides_may_be_swapped(annotator: Annotator, aligner: Aligner) -> None:
    row = Row(RowKind.PARAGRAPH, "银行昨天关门了。", "The bank closed yesterday.")
    tokens = annotator.annotate(row.left or "", "zh"), annotator.annotate(row.right or "", "en")
    links = aligner.link_words(row, tokens)
    (found,) = counterparts(links, Side.LEFT, 0, 2)
    assert found.of(row.right or "") == "bank"
    (back,) = counterparts(links, Side.RIGHT, 4, 8)
    assert back.of(row.left or "") == "银行"


def test_other_languages_and_empty_sides_have_no_word_links(
    annotator: Annotator, aligner: Aligner
) -> None:
    for left, right in (("Bonjour la banque.", "The bank."), ("The bank.", None), ("", "银行")):
        tokens = annotator.annotate(left, "en"), annotator.annotate(right or "", "zh")
        assert aligner.link_words(Row(RowKind.PARAGRAPH, left, right), tokens) == ()
