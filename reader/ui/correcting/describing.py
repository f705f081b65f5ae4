"""Corrections in the person's words."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from reader.core.corrections.correction import Correction, Kind, Scope


def kind_name(kind: Kind) -> str:
    """Name what is fixed."""
    names = {
        Kind.SPLIT: _tr("Division"),
        Kind.READING: _tr("Reading"),
        Kind.GLOSS: _tr("Meaning"),
    }
    return names[kind]


def scope_name(scope: Scope) -> str:
    """Name how far it holds."""
    names = {
        Scope.HERE: _tr("here"),
        Scope.ARTICLE: _tr("in this article"),
        Scope.ALWAYS: _tr("always"),
    }
    return names[scope]


def told_fixed(correction: Correction) -> str:
    """Say that something was fixed."""
    told = _tr("Fixed {0}: {1} ({2}).")
    return told.format(correction.surface, correction.value, scope_name(correction.scope))


def told_about(corrections: Iterable[Correction]) -> str:
    """Say what of a word was fixed: "Fixed by you: reading (here), meaning (always)"."""
    parts = (f"{kind_name(each.kind).lower()} ({scope_name(each.scope)})" for each in corrections)
    return _tr("Fixed by you: {0}").format(", ".join(parts))


def _tr(text: str) -> str:
    return QCoreApplication.translate("Corrections", text)
