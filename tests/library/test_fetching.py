import gzip
import socket
import zlib
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler

import pytest
from msgspec.structs import replace

from reader.core.errors import CancelledError, InputError
from reader.library.documents import LIMITS
from reader.library.fetching import fetch
from tests.library.webserver import Page, WebServer, answer

HTML = "<html><body><p>A tea house. 茶館。</p></body></html>".encode()
SMALL = replace(LIMITS, fetched_bytes=100_000, silent_seconds=0.3, fetch_seconds=2.0)


@pytest.fixture
def server() -> Iterator[WebServer]:
    with WebServer().serving() as server:
        yield server


def serve(server: WebServer, page: Page, path: str = "/page.html") -> str:
    server.pages[path] = page
    return server.root + path


def html(body: bytes = HTML, **headers: str) -> Page:
    return answer(body, 200, **{"Content_Type": "text/html; charset=utf-8", **headers})


def moved(to: str, status: int = 302) -> Page:
    return answer(b"", status, Location=to)


def silence(server: WebServer) -> Page:
    def page(_handler: BaseHTTPRequestHandler) -> None:
        server.closing.wait()

    return page


def refused(url: str, says: str) -> None:
    with pytest.raises(InputError, match=says) as caught:
        fetch(url, limits=SMALL)
    assert "\n" not in caught.value.sentence


def test_a_page_comes_with_its_name_and_encoding(server: WebServer) -> None:
    url = serve(server, html())
    fetched = fetch(url)
    assert (fetched.data, fetched.name, fetched.url) == (HTML, "page.html", url)
    assert (fetched.content_type, fetched.encoding) == ("text/html", "utf-8")


def test_nothing_is_told_of_the_person_and_no_cookie_is_kept(server: WebServer) -> None:
    first = serve(server, answer(b"", 302, Location="/b", Set_Cookie="a=b"))
    serve(server, html(), "/b")
    fetch(first)
    for request in server.asked:
        assert set(request.headers) == {
            "Host", "User-Agent", "Accept", "Accept-Encoding", "Connection",
        }  # fmt: skip


def test_what_a_page_refers_to_is_not_fetched(server: WebServer) -> None:
    body = f'<html><img src="{server.root}/i.png"><script src="/s.js"></script></html>'
    fetch(serve(server, html(body.encode())))
    assert [request.path for request in server.asked] == ["/page.html"]


@pytest.mark.parametrize(
    ("path", "kind", "name"),
    [
        ("/page", "text/html", "page.html"),
        ("/", "text/html", "127.0.0.1.html"),
        ("/a/%E8%8C%B6.htm?x=1", "text/html", "茶.htm"),
        ("/notes.md", "text/plain", "notes.md"),
        ("/show.php", "text/plain", "show.php.txt"),
        ("/book.epub", "application/octet-stream", "book.epub"),
        ("/film.srt", "", "film.srt"),
        ("/b", "application/epub+zip", "b.epub"),
        ("/..%2F..%2Fetc%2Fpasswd", "text/plain", ".. .. etc passwd.txt"),
    ],
)
def test_the_name_tells_the_kind(server: WebServer, path: str, kind: str, name: str) -> None:
    assert fetch(serve(server, html(Content_Type=kind), path)).name == name


@pytest.mark.parametrize(
    ("charset", "body", "encoding"),
    [
        ("gb2312", "茶馆".encode("gbk"), "gb18030"),
        ("Big5", "茶館".encode("big5"), "big5hkscs"),
        ("big5", b"\xff\xff\xff", None),
        ("iso-8859-1", "茶館".encode(), None),
        ("no-such", b"tea", None),
    ],
)
def test_a_stated_encoding_holds_where_it_fits(
    server: WebServer, charset: str, body: bytes, encoding: str | None
) -> None:
    url = serve(server, html(body, Content_Type=f"text/plain; charset={charset}"))
    assert fetch(url).encoding == encoding


def raw_deflate(data: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(data) + packer.flush()


@pytest.mark.parametrize(
    ("packing", "body"),
    [
        ("gzip", gzip.compress(HTML)),
        ("X-GZIP", gzip.compress(HTML)),
        ("deflate", zlib.compress(HTML)),
        ("deflate", raw_deflate(HTML)),
        ("identity", HTML),
    ],
)
def test_packed_pages_are_unpacked(server: WebServer, packing: str, body: bytes) -> None:
    assert fetch(serve(server, html(body, Content_Encoding=packing))).data == HTML


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_redirects_are_followed(server: WebServer, status: int) -> None:
    url = serve(server, moved("/deep/a", status))
    serve(server, moved("b.html?x=茶".encode().decode("latin-1"), status), "/deep/a")
    serve(server, html(), "/deep/b.html?x=%E8%8C%B6")
    assert fetch(url).url == server.root + "/deep/b.html?x=%E8%8C%B6"


@pytest.mark.parametrize(
    "to",
    [
        "file:///etc/passwd",
        "ftp://127.0.0.1/x",
        "data:text/html,hi",
        "javascript:1",
        "http://[",
    ],
)
def test_redirects_out_of_the_web_are_refused(server: WebServer, to: str) -> None:
    refused(serve(server, moved(to)), "is no web address")


def test_redirects_in_a_circle_end(server: WebServer) -> None:
    refused(serve(server, moved("/page.html")), "again and again")
    assert len(server.asked) == SMALL.redirects + 1


def test_a_redirect_may_not_look_into_the_persons_network(server: WebServer) -> None:
    with WebServer().serving() as other:
        other.pages["/router"] = html()
        refused(serve(server, moved(f"{other.root}/router")), "in your own network")
        assert other.asked == []
        assert fetch(f"{other.root}/router").data == HTML


def test_too_much_is_refused(server: WebServer) -> None:
    refused(serve(server, html(b"a" * 100_001)), "more than 0 MB")
    refused(serve(server, html(b"", Content_Length="9" * 18)), "more than 0 MB")


def test_a_stream_without_end_is_refused(server: WebServer) -> None:
    def pour(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Type", "text/html")
        handler.end_headers()
        while not server.closing.is_set():
            handler.wfile.write(b"a" * 10_000)

    refused(serve(server, pour), "more than 0 MB")


@pytest.mark.parametrize("packing", ["gzip", "deflate"])
def test_a_bomb_is_refused(server: WebServer, packing: str) -> None:
    pack = gzip.compress if packing == "gzip" else zlib.compress
    bomb = pack(b"\0" * 50_000_000)
    assert len(bomb) < SMALL.fetched_bytes
    refused(serve(server, html(bomb, Content_Encoding=packing)), "more than 0 MB")


@pytest.mark.parametrize(
    "page",
    [
        html(Content_Length=str(len(HTML) + 10)),
        html(gzip.compress(HTML)[:-12], Content_Encoding="gzip"),
    ],
)
def test_what_is_cut_short_is_refused(server: WebServer, page: Page) -> None:
    refused(serve(server, page), "broke off")


@pytest.mark.parametrize(("packing", "says"), [("gzip", "be unpacked"), ("br", "not understood")])
def test_strange_packings_are_refused(server: WebServer, packing: str, says: str) -> None:
    refused(serve(server, html(Content_Encoding=packing)), says)


@pytest.mark.parametrize(
    ("status", "says"),
    [(404, "no such page"), (401, "to everybody"), (503, "too busy"), (500, "answer 500")],
)
def test_refusals_are_one_sentence(server: WebServer, status: int, says: str) -> None:
    refused(serve(server, answer(b"<html>no</html>", status)), says)


@pytest.mark.parametrize("kind", ["image/png", "video/mp4", "application/zip", "", "nonsense"])
def test_other_kinds_are_refused(server: WebServer, kind: str) -> None:
    refused(serve(server, html(Content_Type=kind), "/thing"), "is no text")


def test_a_silent_server_is_given_up(server: WebServer) -> None:
    refused(serve(server, silence(server)), "does not answer")


@pytest.mark.parametrize("part", ["headers", "body"])
def test_a_dripping_server_is_given_up(server: WebServer, part: str) -> None:
    def drip(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n")
        handler.wfile.write(b"X: " if part == "headers" else b"\r\n")
        while not server.closing.wait(0.01):
            handler.wfile.write(b"a")

    with pytest.raises(InputError, match="took longer than 0 seconds"):
        fetch(serve(server, drip), limits=replace(SMALL, fetch_seconds=0.2))


def test_it_can_be_cancelled_while_the_server_is_silent(server: WebServer) -> None:
    def cancel(_done: int, _total: int, _what: str) -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        fetch(serve(server, silence(server)), cancel)


def test_progress_tells_bytes(server: WebServer) -> None:
    told: list[tuple[int, int, str]] = []
    going_on = server.closing

    def half(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 4\r\n\r\nab"
        )
        while (2, 4, "127.0.0.1") not in told and not going_on.wait(0.01):
            pass
        handler.wfile.write(b"cd")

    assert fetch(serve(server, half), lambda *step: told.append(step)).data == b"abcd"


def test_what_is_no_http_is_refused(server: WebServer) -> None:
    def greet(handler: BaseHTTPRequestHandler) -> None:
        handler.wfile.write(b"SSH-2.0\r\n")

    refused(serve(server, greet), "language")
    refused(serve(server, lambda _handler: None), "broke off")
    refused(server.root.replace("http", "https"), "safe connection")


def test_nobody_at_home() -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        port = closed.getsockname()[1]
    refused(f"http://127.0.0.1:{port}/", "refuses the connection")
    refused("http://no-such-host.invalid/", "to be found")
