"""What is said of a dictionary, as text."""

from PySide6.QtCore import QCoreApplication

from reader.core.lexicon import DictionarySource
from reader.core.own_dictionaries import OwnDictionary
from reader.core.safety import reveal
from reader.services.dictionaries import AddedFiles
from reader.ui.language_names import language_name
from reader.ui.wording import counted, in_a_row

_UNKNOWN = "und"


def facts_of(dictionary: OwnDictionary) -> str:
    """Write the format, the languages and the size of a dictionary on one line."""
    source, target = dictionary.languages
    both = (
        "" if _UNKNOWN in (source, target) else f"{language_name(source)} → {language_name(target)}"
    )
    return " · ".join(filter(None, (dictionary.kind, both, _entries(dictionary.entries))))


def built_in_facts(source: DictionarySource) -> str:
    """Write the size, the age and the licence of a dictionary that comes with the program."""
    dated = source.dated or source.version
    return " · ".join(filter(None, (_entries(source.entries), dated, source.licence)))


def told_added(outcome: AddedFiles) -> str:
    """Say what was added, and what of it was damaged."""
    titles = [f"“{reveal(added.dictionary.title)}”" for added in outcome.added]
    if not titles:
        return ""
    entries = sum(added.dictionary.entries for added in outcome.added)
    told = _tr("Added {0}: {1}.").format(", ".join(titles), _entries(entries))
    left_out = sum(added.left_out for added in outcome.added)
    return in_a_row((told, _told_left_out(left_out) if left_out else ""))


def _told_left_out(count: int) -> str:
    return counted(
        count,
        _tr("{0} entry is damaged and was left out."),
        _tr("{0} entries are damaged and were left out."),
    )


def _entries(count: int) -> str:
    return counted(count, _tr("{0} entry"), _tr("{0} entries"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Dictionaries", text)
