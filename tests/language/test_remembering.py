from collections.abc import Collection, Mapping

from reader.language.remembering import Recent, Remembered


class _Asked:
    """Knows the length of words but for "?", and what it was asked for."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []

    def lengths(self, words: Collection[str]) -> Mapping[str, int]:
        self.asked.append(sorted(words))
        return {word: len(word) for word in words if word != "?"}


def test_each_word_is_asked_for_once() -> None:
    asked = _Asked()
    lengths = Remembered(asked.lengths, 0, 10)
    assert lengths.fetch(["a", "bb", "?"]) == {"a": 1, "bb": 2, "?": 0}
    assert lengths.fetch(["bb", "ccc"]) == {"ccc": 3}
    assert (lengths.get("bb"), lengths.get("?"), lengths.get("dddd")) == (2, 0, 4)
    assert asked.asked == [["?", "a", "bb"], ["ccc"], ["dddd"]]


def test_what_was_asked_for_long_ago_is_forgotten() -> None:
    asked = _Asked()
    lengths = Remembered(asked.lengths, 0, 4)
    for word in "abcdef":
        lengths.get(word)
    asked.asked.clear()
    assert [lengths.get(word) for word in "def"] == [1, 1, 1]
    assert asked.asked == []
    assert lengths.get("a") == 1
    assert asked.asked == [["a"]]


def test_what_is_asked_for_again_stays() -> None:
    recent = Recent[str, int](4)
    for number, word in enumerate("abcdefghij"):
        recent.put(word, number)
        assert recent.get("a") == 0
    assert recent.get("b") is None
    assert recent.get("j") == 9
    assert len(recent) <= 4
