from reader.core.coverage import Coverage, count_words, coverage
from reader.core.entries import EntryKey, Status
from reader.core.tokens import Token, TokenKind

CAT, DOG, OWL = (EntryKey("en", word) for word in ("cat", "dog", "owl"))
MAO = EntryKey("zh", "猫", "māo")


def test_words_are_counted_by_their_entry() -> None:
    tokens = (
        Token("Cat", 0, 3, TokenKind.WORD, "en"),
        Token(" ", 3, 4, TokenKind.SPACE, "en"),
        Token("cat", 4, 7, TokenKind.WORD, "en"),
        Token("7", 7, 8, TokenKind.NUMBER, "en"),
        Token("猫", 8, 9, TokenKind.WORD, "zh", ("māo",)),
        Token("’s", 9, 11, TokenKind.WORD, "en"),
        Token("Felix", 11, 16, TokenKind.NAME, "en"),
    )
    assert count_words(tokens) == {CAT: 2, MAO: 1}


def test_the_share_of_running_words_that_are_known() -> None:
    statuses = {CAT: Status.KNOWN, DOG: Status.LEARNING_2}
    assert coverage({CAT: 3, DOG: 1, MAO: 5}, statuses, "en") == Coverage(0.75, 1)


def test_ignored_words_do_not_count() -> None:
    statuses = {CAT: Status.KNOWN, OWL: Status.IGNORED}
    assert coverage({CAT: 1, OWL: 9}, statuses, "en") == Coverage(1.0, 0)


def test_without_words_nothing_is_known_or_unknown() -> None:
    assert coverage({MAO: 2}, {}, "en") == Coverage(None, 0)


def test_words_that_stand_elsewhere_change_nothing() -> None:
    here = {CAT: Status.KNOWN, OWL: Status.IGNORED, DOG: Status.LEARNING_1}
    elsewhere = {EntryKey("en", f"word{number}"): Status.KNOWN for number in range(9)}
    words = {CAT: 2, OWL: 3, DOG: 2, MAO: 1}
    assert coverage(words, here | elsewhere, "en") == coverage(words, here, "en")
    assert coverage(words, here, "en") == Coverage(0.5, 1)
