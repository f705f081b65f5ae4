import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.safety import neutralise, reveal

ANY_TEXT = st.text(st.characters(codec=None), max_size=60)
OVERRIDES = "".join(map(chr, (*range(0x202A, 0x202F), *range(0x2066, 0x206A))))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("invoice\u202efdp.exe", "invoice[RLO]fdp.exe"),
        ("一\u2067二\u2069三", "一[RLI]二[PDI]三"),
        ("half \ud83d a pair", "half \ufffd a pair"),
        ("The\u200e port\u200f froze", "The port froze"),
        ("港口结冰了，it froze.", "港口结冰了，it froze."),
    ],
)
def test_reveal(text: str, shown: str) -> None:
    assert reveal(text) == shown


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("invoice\u202efdp.exe", "invoicefdp.exe"),
        (" The port\r\n\tfroze\x00 ", "The port froze"),
        ("港\u200b口\ufeff", "港口"),
        ("\udc80小镇", "\ufffd小镇"),
        ("family 👩\u200d👧", "family 👩\u200d👧"),
    ],
)
def test_neutralise(text: str, name: str) -> None:
    assert neutralise(text) == name


@given(ANY_TEXT)
def test_nothing_is_turned_around_afterwards(text: str) -> None:
    for safe in (reveal(text), neutralise(text)):
        assert not set(safe) & set(OVERRIDES)
        assert safe.encode("utf-8").decode("utf-8") == safe


@given(ANY_TEXT)
def test_a_name_is_one_line_of_visible_characters(text: str) -> None:
    name = neutralise(text)
    assert neutralise(name) == name
    assert name == name.strip()
    assert not any(unicodedata.category(character) == "Cc" for character in name)
