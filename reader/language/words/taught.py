"""Words that the splitter was taught: by a person, by their dictionaries, by the text itself."""

from collections.abc import Iterable, Iterator
from typing import Final

from reader.core.tokens import TokenKind
from reader.language.words.proposals import Proposal

_LONGEST: Final = 24  # characters; a longer entry is a sentence


class TaughtWords:
    """Words by their beginnings. Nothing in it changes once it is made."""

    def __init__(self, words: Iterable[str], gain: float, kind: TokenKind = TokenKind.WORD) -> None:
        self._gain, self._kind = gain, kind
        self._known: dict[str, bool] = {}  # beginnings too, False where they are no words
        for word in words:
            if 1 < len(word) <= _LONGEST:
                self._known[word] = True
                for end in range(1, len(word)):
                    self._known.setdefault(word[:end], False)

    def __bool__(self) -> bool:
        return bool(self._known)

    def __contains__(self, word: str) -> bool:
        return self._known.get(word, False)

    def propose(self, text: str) -> Iterator[Proposal]:
        """Propose the words wherever they stand in a simplified text."""
        get = self._known.get
        if not self._known:
            return
        for start in range(len(text) - 1):
            for end in range(start + 1, len(text) + 1):
                is_word = get(text[start:end])
                if is_word is None:
                    break
                if is_word:
                    yield Proposal(start, end, self._gain, self._kind)
