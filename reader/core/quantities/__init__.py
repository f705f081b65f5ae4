"""What numbers, amounts, dates and times say in the other language."""

from typing import Final

from reader.core.quantities import chinese, english
from reader.core.scripts import primary

_LONGEST: Final = 48  # code points; what is longer is a list of numbers, not one


def meaning_of(text: str, language: str) -> str:
    """Say a quantity in the other language: "1500亿" → "150 billion", "$1.5bn" → "15亿美元".

    `language` is the tag of the text's own language, Chinese or English; for "und", which bare
    figures have, the answer is as for English, and so it is for Japanese and others. The answer
    is "" where the text is no quantity, or says the same in both languages ("2004", "7").
    """
    stripped = text.strip()
    if not stripped or len(stripped) > _LONGEST:
        return ""
    if primary(language) == "zh":
        return chinese.in_english(stripped)
    return english.in_chinese(stripped)
