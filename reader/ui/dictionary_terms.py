"""What the dictionaries name in English, in the language of the window: forms, and pointers."""

from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

FORMS: Final = (
    QT_TRANSLATE_NOOP("DictionaryTerms", "past tense"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "past participle"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "present participle"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "third person singular"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "comparative"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "superlative"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "plural"),
)
"""The forms of English words."""

RELATIONS: Final = (
    QT_TRANSLATE_NOOP("DictionaryTerms", "see"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "see also"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "cf."),
    QT_TRANSLATE_NOOP("DictionaryTerms", "cf"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "variant of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "old variant of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "ancient variant of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "archaic variant of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "classical variant of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "popular variant of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "less common variant of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "nonstandard simplified variant of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "Taiwan variant of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "Japanese variant of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "erhua variant of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "erhua form of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "euphemistic variant of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "euphemistic equivalent of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "contracted variant of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "contracted form of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "form of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "old form of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "less common form of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "dialectal equivalent of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "Taiwan equivalent of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "equivalent of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "abbr. for"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "abbr. to"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "abbr. of"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "used in"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "same as"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "also written"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "now written"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "also pr."),
    QT_TRANSLATE_NOOP("DictionaryTerms", "also called"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "another name for"),
    QT_TRANSLATE_NOOP("DictionaryTerms", "alternative name for"),
)
"""How CC-CEDICT points from one Chinese word to another."""


def term(name: str) -> str:
    """Give a name of the dictionaries in the language of the window; one not listed as it is."""
    return QCoreApplication.translate("DictionaryTerms", name)
