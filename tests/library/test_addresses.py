import pytest
from hypothesis import given
from hypothesis import strategies as st

from reader.core.errors import InputError
from reader.library.addresses import is_private, read_address


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("https://example.org", "https://example.org/"),
        (" example.org/a b ", "https://example.org/a%20b"),
        ("HTTP://Example.ORG:80/x#part", "http://example.org/x"),
        ("http://example.org:8080/茶?q=館", "http://example.org:8080/%E8%8C%B6?q=%E9%A4%A8"),
        ("https://bücher.example/%41", "https://xn--bcher-kva.example/%41"),
        ("http://[::1]:8000/", "http://[::1]:8000/"),
        ("localhost:8000/x", "https://localhost:8000/x"),
    ],
)
def test_addresses_are_completed(typed: str, url: str) -> None:
    assert read_address(typed).url == url


@pytest.mark.parametrize(
    "typed",
    [
        "", " ", "file:///etc/passwd", "ftp://example.org/", "javascript:alert(1)", "http://",
        "http:///path", "http://exa mple.org/", "http://example.org:port/", "http://[::1/",
        "http://" + "a" * 300 + "/", "http://a..b/", "data:text/html,x", "http://example.org:99999/",
    ],
)  # fmt: skip
def test_others_are_refused(typed: str) -> None:
    with pytest.raises(InputError, match="is no web address"):
        read_address(typed)


@pytest.mark.parametrize("typed", ["http://me@example.org/", "https://me:word@example.org/x"])
def test_names_and_passwords_are_refused_and_not_repeated(typed: str) -> None:
    with pytest.raises(InputError, match="leave it out") as caught:
        read_address(typed)
    assert "word@" not in caught.value.sentence


@given(st.text())
def test_whatever_is_typed_is_an_address_or_refused(typed: str) -> None:
    try:
        address = read_address(typed)
    except InputError as error:
        assert "\n" not in error.sentence  # noqa: PT017
    else:
        assert address.url.isascii()
        assert address.url.isprintable()
        assert " " not in address.url


@pytest.mark.parametrize(
    ("ip", "private"),
    [
        ("127.0.0.1", True), ("10.1.2.3", True), ("192.168.0.1", True), ("169.254.169.254", True),
        ("::1", True), ("::ffff:127.0.0.1", True), ("fe80::1", True), ("fd00::1", True),
        ("224.0.0.1", True), ("8.8.8.8", False), ("2606:4700::1111", False),
    ],
)  # fmt: skip
def test_private_networks(ip: str, private: bool) -> None:
    assert is_private(ip) is private
