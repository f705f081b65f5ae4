from reader.core.gloss_parts import Kind
from reader.language.senses.chinese_places import Role, suiting


def test_neighbours_tell_what_kind_of_word_is_likelier() -> None:
    assert (
        suiting(Role.EDGE, Role.NOUN)[Kind.CONJUNCTION] > suiting(Role.EDGE, Role.NOUN)[Kind.ADVERB]
    )
    assert suiting(Role.VERB, Role.DE)[Kind.COMPLETES] > suiting(Role.VERB, Role.DE)[Kind.VERB]
    assert suiting(Role.NOUN, Role.VERB)[Kind.MODAL] > suiting(Role.NOUN, Role.VERB)[Kind.VERB]
