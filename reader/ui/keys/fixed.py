"""Keys that cannot be bound otherwise: those of fields and lists, and of single views."""

from PySide6.QtCore import QCoreApplication

from reader.ui.keys.scopes import FixedKeys, Scope

_STATUS_KEYS = ("1", "2", "3", "4", "5", "K", "I")


def fixed_keys() -> tuple[FixedKeys, ...]:
    """List them, group by group."""
    return (*_fields(), *_library(), *_review(), *_vocabulary(), *_apart())


def _tr(text: str) -> str:
    return QCoreApplication.translate("FixedKeys", text)


def _fields() -> tuple[FixedKeys, ...]:
    moving = (
        *("Left", "Right", "Up", "Down", "Home", "End", "PgUp", "PgDown"),
        *("Return", "Esc", "Tab", "Shift+Tab", "Backspace"),
    )
    text = _tr("moves and types in fields and lists")
    return (FixedKeys("", text, moving, Scope.FIELDS),)


def _library() -> tuple[FixedKeys, ...]:
    group = _tr("In the library")
    return (
        FixedKeys(group, _tr("Edit the details"), ("F2",), Scope.ELSEWHERE),
        FixedKeys(group, _tr("Levels and words"), ("L",), Scope.ELSEWHERE),
        FixedKeys(group, _tr("Remove what is selected"), ("Del",), Scope.ELSEWHERE),
        FixedKeys(group, _tr("Open or close a group"), ("Space",), Scope.ELSEWHERE),
    )


def _review() -> tuple[FixedKeys, ...]:
    group = _tr("While reviewing")
    grades = ("1", "2", "3", "4")
    return (
        FixedKeys(group, _tr("Show the answer, go on"), ("Space", "Return"), Scope.ELSEWHERE),
        FixedKeys(group, _tr("How well it was known"), grades, Scope.ELSEWHERE, "1 – 4"),
        FixedKeys(group, _tr("Back to reading"), ("Esc",), Scope.ELSEWHERE),
    )


def _vocabulary() -> tuple[FixedKeys, ...]:
    group = _tr("In the vocabulary")
    status = _tr("How well they are known")
    return (
        FixedKeys(group, status, _STATUS_KEYS, Scope.ELSEWHERE, "1 – 5, K, I"),
        FixedKeys(group, _tr("Delete the selected words"), ("Del",), Scope.ELSEWHERE),
    )


def _apart() -> tuple[FixedKeys, ...]:
    preview, mending = _tr("In the preview"), _tr("While mending the pairing")
    drawn, lists = _tr("On a drawn character"), _tr("In the windows of lists")
    apart = Scope.APART
    return (
        FixedKeys(preview, _tr("Import"), ("Ctrl+Return",), Scope.ELSEWHERE),
        FixedKeys(preview, _tr("Cancel"), ("Esc",), Scope.ELSEWHERE),
        FixedKeys(drawn, _tr("Draw"), ("Space",), apart),
        FixedKeys(drawn, _tr("A stroke on, back"), ("Right", "Left"), apart, "→ ←"),
        FixedKeys(drawn, _tr("Anew; numbers"), ("Home", "N"), apart),
        FixedKeys(mending, _tr("From sentence to sentence"), (), apart, "↑ ↓ ← →"),
        FixedKeys(mending, _tr("Mark; link; part"), (), apart, "Space, ↵, U"),
        FixedKeys(mending, _tr("Split; merge below, above"), (), apart, "D, M, Shift+M"),
        FixedKeys(mending, _tr("Move the sentence"), (), apart, "Ctrl+↑ ↓"),
        FixedKeys(mending, _tr("Shift this side"), (), apart, "Alt+↑ ↓"),
        FixedKeys(mending, _tr("It is right; line up again"), (), apart, "F, G"),
        FixedKeys(mending, _tr("The next doubtful pair; leave"), (), apart, "N, Esc"),
        FixedKeys(lists, _tr("Dictionaries: move up, down"), (), apart, "Alt+↑ ↓"),
        FixedKeys(lists, _tr("Switch on or off; delete"), (), apart, "Space, Del"),
    )
