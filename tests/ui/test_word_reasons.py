import pytest
from msgspec.structs import replace

from reader import paths
from reader.core.entries import EntryDraft, EntryKey
from reader.core.lexicon import ChineseWord, Sense
from reader.core.spelling_choices import ReadingChoices, Spelling
from reader.core.tokens import Token, TokenKind
from reader.core.wordcards import Ground, Reason, WordCard
from reader.ui.theme import read_theme
from reader.ui.word_markup import Dress
from reader.ui.word_reasons import doubt_text, reason_text, source_text

WORD = ChineseWord(
    simplified="行", traditional="行", reading=("háng",), senses=(Sense("row"), Sense("firm"))
)
CARD = WordCard(
    token=Token("行", 0, 1, TokenKind.WORD, "zh", ("háng",), 0.624, "model"),
    chinese=(WORD,),
    draft=EntryDraft(key=EntryKey("zh", "行", "háng")),
)


@pytest.fixture
def dress() -> Dress:
    return Dress(read_theme(paths.resources() / "themes" / "light.toml"))


@pytest.mark.parametrize("ground", Ground)
def test_every_ground_has_its_words_and_shows_its_evidence(dress: Dress, ground: Ground) -> None:
    needs_evidence = ground in (
        Ground.TRANSLATION, Ground.PHRASE, Ground.READING, Ground.PART_OF_SPEECH,
        Ground.FOLLOWED, Ground.PRECEDED, Ground.TOGETHER, Ground.TWICE,
    )  # fmt: skip
    text = reason_text(replace(CARD, reason=Reason(ground, "proof")), dress)
    assert ("proof" in text) is needs_evidence
    assert bool(text) is (ground is not Ground.ONLY)


def test_the_translation_is_named_by_its_language(dress: Dress) -> None:
    reason = Reason(Ground.TRANSLATION, "bank")
    assert reason_text(replace(CARD, reason=reason), dress) == "because the English says “bank”"
    english = replace(CARD, token=replace(CARD.token, language="en"), reason=reason)
    assert reason_text(english, dress) == "because the Chinese says “bank”"


def test_a_neighbour_is_quoted_or_called_by_its_kind(dress: Dress) -> None:
    quoted = replace(CARD, reason=Reason(Ground.FOLLOWED, "了"))
    assert reason_text(quoted, dress) == "because “了” follows"
    called = replace(CARD, reason=Reason(Ground.FOLLOWED, "verb"))
    assert reason_text(called, dress) == "because a verb follows"


def test_without_senses_or_reason_nothing_is_said(dress: Dress) -> None:
    assert reason_text(CARD, dress) == ""
    reason = Reason(Ground.COMMONEST)
    assert reason_text(replace(CARD, chinese=(), reason=reason), dress) == ""


def test_a_doubtful_reading_tells_others_how_sure_it_is_and_its_source(dress: Dress) -> None:
    card = replace(CARD, other_readings=(("xíng",), ("hàng",)))
    assert doubt_text(card, dress) == "Perhaps xíng or hàng: 62 % sure, by the words around it."
    assert doubt_text(CARD, dress) == ""


def test_readings_are_spelled_as_was_chosen(dress: Dress) -> None:
    numbers = replace(dress, choices=ReadingChoices(Spelling.NUMBERS))
    card = replace(CARD, reason=Reason(Ground.READING, "háng"), other_readings=(("xíng",),))
    assert "xing2" in doubt_text(card, numbers)
    assert reason_text(card, numbers) == "because it is read hang2 here"


def test_a_source_without_words_of_its_own_is_named_as_it_is() -> None:
    assert source_text("dictionary") == "from the dictionary"
    assert source_text("oracle") == "oracle"
    assert source_text(None) == "guessed"
