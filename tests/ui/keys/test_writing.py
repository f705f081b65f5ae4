import pytest

from reader.ui.keys.writing import native, plain


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("&Save word", "Save word"),
        ("Fix the meanin&g…", "Fix the meaning"),
        ("Salt && &pepper", "Salt & pepper"),
        ("保存生词(&S)", "保存生词"),
        ("修正读音(&R)…", "修正读音"),
        ("Undo", "Undo"),
    ],
)
def test_texts_of_actions_lose_their_mnemonics(text: str, shown: str) -> None:
    assert plain(text) == shown


def test_arrows_are_shown_as_arrows() -> None:
    assert native(("Left", "Ctrl+Return", "Alt+Up", "S")) == "←, Ctrl+Enter, Alt+↑, S"


def test_keys_that_hold_others_are_told_apart_from_signs() -> None:
    assert native(("Ctrl++", "+", "Alt+Shift+Right")) == "Ctrl++, +, Alt+Shift+→"
