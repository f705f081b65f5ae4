import pytest

from reader.settings import BY_KEY, DECLARED


def test_every_default_is_acceptable() -> None:
    assert all(setting.accept(setting.default) == setting.default for setting in DECLARED)
    assert len(BY_KEY) == len(DECLARED)


@pytest.mark.parametrize(
    ("key", "value", "accepted"),
    [
        ("theme", "dark", "dark"),
        ("theme", "purple", "system"),
        ("theme", 3, "system"),
        ("text_size", 20, 20),
        ("text_size", 4000, 48),
        ("text_size", 1, 9),
        ("text_size", True, 14),
        ("text_size", "20", 14),
        ("tone_colours", True, True),
        ("tone_colours", 1, False),
    ],
)
def test_what_a_setting_may_not_be_becomes_what_it_may(
    key: str, value: object, accepted: object
) -> None:
    assert BY_KEY[key].accept(value) == accepted
