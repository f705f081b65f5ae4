"""The translations of the program, as translators see them."""

from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from translation_build.gather import ROOT
from translation_build.interface_texts import Text

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("zh_CN", "zh_TW")


def read(path: Path) -> dict[Text, str]:
    """Give the finished translations of a file."""
    found: dict[Text, str] = {}
    for context in ET.parse(path).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                text = Text(context.findtext("name", ""), message.findtext("source", ""))
                found[text] = translation.text or ""
    return found


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    """Each language the window is translated into."""
    return str(request.param)


@pytest.fixture
def translations(language: str) -> dict[Text, str]:
    """Its finished translations."""
    return read(FOLDER / f"duizhao_{language}.ts")
