"""How much of a text a learner knows."""

from collections import Counter
from collections.abc import Iterable, Mapping

from msgspec import Struct

from reader.core.entries import EntryKey, Status, entry_key
from reader.core.tokens import Token, TokenKind

_LEARNING = range(Status.LEARNING_1, Status.LEARNING_5 + 1)


class Coverage(Struct, frozen=True):
    """`known` is the share of running words that are known, 0 to 1, None where there are none.

    `learning` counts the different words that are being learned.
    """

    known: float | None
    learning: int


def count_words(tokens: Iterable[Token]) -> Counter[EntryKey]:
    """Count the running words of a text by the entry they would be; names are left out."""
    keys = (entry_key(token) for token in tokens if token.kind is TokenKind.WORD)
    return Counter(key for key in keys if key is not None and key.headword[:1].isalnum())


def coverage(
    words: Mapping[EntryKey, int], statuses: Mapping[EntryKey, Status], language: str
) -> Coverage:
    """Measure the words of one language; ignored ones do not count.

    Some tens of thousands take some milliseconds: only the fewer of both are looked up.
    """
    total = sum(count for key, count in words.items() if key.language == language)
    known = learning = 0
    shared: Iterable[EntryKey] = words if len(words) < len(statuses) else statuses
    other = statuses if shared is words else words
    for key in shared:
        if key.language != language or key not in other:
            continue
        status = statuses[key]
        total -= words[key] * (status is Status.IGNORED)
        known += words[key] * (status is Status.KNOWN)
        learning += status in _LEARNING
    return Coverage(known / total if total else None, learning)
