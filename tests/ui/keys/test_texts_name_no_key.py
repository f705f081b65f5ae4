"""No text of the window names a key that a person may bind otherwise."""

import re

from translation_build.gather import gather

# Whatever is written like a key: with what is held down, by its name, as an arrow, or in brackets.
_KEY = re.compile(
    r"\b(?:Ctrl|Alt|Meta|Cmd)\b|\bShift\s*\+"
    r"|\b(?:Esc|Escape|Enter|Return|Space|Backspace|PgUp|PgDn|Tab(?!-)|Insert|F\d{1,2})\b"
    r"|[←→↑↓↵⏎⌘]"
    r"|\((?:[A-Z]|\d|Del|Delete|Home|End)\)"
    r"|\b[Kk]eys? [A-Z0-9]\b"
)
# These keys are the same for everybody: see reader.ui.keys.fixed. An arrow may be a direction.
_ALLOWED = {
    ("KeyField", "Press the key that takes their place, or Esc"),
    ("KeyField", "Press one more key, or Esc"),
    ("KeysPage", "Enter changes the keys of a line, + adds one, Delete removes them."),
    ("BookmarkPanel", "Close (Esc)"),
    ("FindBar", "Close (Esc)"),
    ("SearchCard", "↑ ↓ move · Tab next group · Enter opens · Esc leaves"),
    *(("MendBar", f"{name} {arrow}") for name in ("Merge", "Move", "Shift") for arrow in "↑↓"),
}


def test_no_text_names_a_key_that_may_be_another() -> None:
    named = {(text.context, text.source) for text in gather() if _KEY.search(text.source)}
    assert named == _ALLOWED & named
    assert named >= {("FindBar", "Close (Esc)")}  # it finds what it looks for


def test_keys_in_texts_are_recognised() -> None:
    for text in ("Ctrl+B puts it", "Next (F3)", "press Enter", "Key 3", "Draw (N)", "← back"):
        assert _KEY.search(text), text
    for text in ("Shift this side up", "Alternating paragraphs", "Home", "Delete", "Tab-separated"):
        assert not _KEY.search(text), text
