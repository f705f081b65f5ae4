import pytest

from reader.core.gloss_kinds import is_negative, kind_of
from reader.core.gloss_parts import Kind


@pytest.mark.parametrize(
    ("gloss", "kind"),
    [
        ("to walk", Kind.VERB),
        ("can; may", Kind.MODAL),
        ("to be able to", Kind.MODAL),
        ("really; indeed", Kind.ADVERB),
        ("in fact", Kind.ADVERB),
        ("family", Kind.OTHER),
        ("but; however", Kind.CONJUNCTION),
        ("or else", Kind.CONJUNCTION),
        ("from", Kind.PREPOSITION),
        ("in accordance with", Kind.PREPOSITION),
        ("classifier for layers", Kind.MEASURE),
        ("(after a verb) indicating completion", Kind.COMPLETES),
        ("(directional complement) up", Kind.COMPLETES),
        ("(used for emphasis) indeed", Kind.GRAMMAR),
        ("", Kind.GRAMMAR),
        ("how?", Kind.OTHER),
        ("river bank", Kind.OTHER),
    ],
)
def test_a_gloss_tells_what_kind_of_word_it_is(gloss: str, kind: Kind) -> None:
    assert kind_of(gloss) is kind


def test_a_gloss_may_be_said_with_a_negation() -> None:
    assert is_negative("(not) at all")
    assert is_negative("never (if used in negative sentence)")
    assert not is_negative("root")
