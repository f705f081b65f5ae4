"""How keys and what they do are written."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

_MODIFIERS_ALONE = frozenset(
    {
        Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta,
        Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_CapsLock, Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)  # fmt: skip
_ENGRAVED = {"Left": "←", "Right": "→", "Up": "↑", "Down": "↓", "Return": "Enter", "Del": "Del"}
_SAME = {Qt.Key.Key_Enter: Qt.Key.Key_Return}  # the keypad's


def plain(text: str) -> str:
    """Give the text of an action without its mnemonic and its dots.

    A mnemonic may stand behind the text in brackets, as is usual in Chinese: 文件(&F).
    """
    head, mark, rest = text.rstrip("…").partition("(&")
    if mark and rest[1:] in (")", ")…"):
        return head.rstrip("…")
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")


def portable(sequence: QKeySequence) -> str:
    """Write a key sequence as it is kept, the keypad's Enter as Return."""
    text = sequence.toString(QKeySequence.SequenceFormat.PortableText)
    return f"{text.removesuffix('Enter')}Return" if text.endswith("Enter") else text


def native(keys: Iterable[str], between: str = ", ") -> str:
    """Write keys as this platform shows them, arrows as arrows and Return as it is engraved."""
    return between.join(map(_native, keys))


def named(group: str, text: str) -> str:
    """Write what a key does with the group or the menu it belongs to, if there is one."""
    if not group:
        return text
    return QCoreApplication.translate("Keys", "{0}: {1}").format(group, text)


def _native(key: str) -> str:
    held, plus, name = key.rpartition("+")
    if name not in _ENGRAVED:
        return _shown(key)
    # Qt would say in the language of the window what is engraved on the key.
    return _shown(f"{held}{plus}A").removesuffix("A") + _ENGRAVED[name]


def _shown(key: str) -> str:
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def key_of(event: QKeyEvent) -> str | None:
    """Give the key that was pressed as it is kept, None for Shift and the like by themselves.

    Shift is part of what a sign is, so ? is the same key on every keyboard, but Shift+C is not C.
    """
    key = Qt.Key(event.key())
    if key in _MODIFIERS_ALONE or not event.key():
        return None
    key = _SAME.get(key, key)
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    code = int(key)
    if 0x20 < code < 0x100 and not chr(code).isalnum():
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return portable(QKeySequence(QKeyCombination(modifiers, key)))
