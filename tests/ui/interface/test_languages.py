"""Which language a choice and a system mean."""

import pytest

from reader.ui.interface.languages import spoken


def test_a_choice_is_itself() -> None:
    assert spoken("zh_TW", ["en-US"]) == "zh_TW"
    assert spoken("en", ["zh-CN"]) == "en"


@pytest.mark.parametrize(
    ("tags", "language"),
    [
        (["zh-CN"], "zh_CN"),
        (["zh-Hans-SG", "zh"], "zh_CN"),
        (["zh"], "zh_CN"),
        (["zh-Hans-TW"], "zh_CN"),
        (["zh_TW"], "zh_TW"),
        (["zh-Hant-HK"], "zh_TW"),
        (["zh-MO"], "zh_TW"),
        (["de-DE", "zh-Hant-TW", "en"], "zh_TW"),
        (["en-GB", "zh-CN"], "en"),
        (["fr"], "en"),
        (["C"], "en"),
        ([], "en"),
    ],
)
def test_a_system_is_followed_as_far_as_there_are_translations(
    tags: list[str], language: str
) -> None:
    assert spoken("system", tags) == language
