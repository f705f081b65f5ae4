import pytest

from dictionary_build.splitter import count_words, with_kinds
from reader.language.dictionary_splitter import WordKind, pack_count, unpack_count

HEADWORDS = frozenset({"银行", "人", "不能", "也是", "人工智能", "发展", "一个"})


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("银行", WordKind.WORD),
        ("人工智能", WordKind.LONG),
        ("不能", WordKind.NEGATED),
        ("也是", WordKind.WITH_VERB),
        ("一个", WordKind.COUNTED),
        ("人工", WordKind.NONE),  # only begins a headword
        ("发展中", WordKind.NONE),  # 发展 is known of it
        ("林木子", WordKind.NAME),
        ("曼施坦因", WordKind.NAME),
        ("百年好", WordKind.NONE),  # falls apart, but is no name
    ],
)
def test_kinds(word: str, kind: WordKind) -> None:
    counts = count_words("发展中 5 n\n林木子 3 nr\n曼施坦因 3 nr\n百年好 3 l\n", HEADWORDS, {})
    assert unpack_count(with_kinds(counts, HEADWORDS)[word])[1] is kind


@pytest.mark.parametrize("count", [0, 1, 40_000_000])
@pytest.mark.parametrize("kind", WordKind)
def test_a_count_and_its_kind_in_one_number(count: int, kind: WordKind) -> None:
    packed = pack_count(count, kind)
    assert unpack_count(packed) == (count, kind)
    assert packed < 1 << 32
