import io

from dictionary_build.progress import Progress


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_bar_is_drawn_on_a_terminal_and_wiped() -> None:
    terminal = Terminal()
    assert list(Progress(terminal).track("abcd", 4, "letters")) == list("abcd")
    assert " 75% letters" in terminal.getvalue()
    assert terminal.getvalue().endswith("\r\033[K")


def test_elsewhere_there_are_lines_only() -> None:
    stream = io.StringIO()
    progress = Progress(stream)
    assert list(progress.track("ab", 2, "letters")) == ["a", "b"]
    progress.say("two letters")
    assert stream.getvalue() == "two letters\n"
