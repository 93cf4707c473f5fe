"""A little web server on this machine that answers with the bytes it is told, byte by byte where it must be slow."""

import socketserver
import threading
from collections.abc import Callable, Iterable

Answer = bytes | Callable[[], Iterable[bytes]]


def answer(
    body: bytes, kind: str = "text/html; charset=utf-8", status: str = "200 OK", headers: tuple[str, ...] = ()
) -> bytes:
    lines = (f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *headers, "", "")
    return "\r\n".join(lines).encode() + body


def led(to: str, status: str = "302 Found") -> bytes:
    return answer(b"", status=status, headers=(f"Location: {to}",))


class WebServer(socketserver.ThreadingTCPServer):
    """Answers by path and keeps what it was sent."""

    allow_reuse_address = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.answers: dict[str, Answer] = {}
        self.heard: list[str] = []
        self.stopped = threading.Event()
        self._thread = threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02})
        self._thread.start()

    @property
    def port(self) -> int:
        return int(self.server_address[1])

    def close(self) -> None:
        self.stopped.set()
        self.shutdown()
        self._thread.join()
        self.server_close()


class _Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        assert isinstance(self.server, WebServer)
        head = b""
        while not head.endswith(b"\r\n\r\n"):
            line = self.rfile.readline()
            if not line:
                return
            head += line
        self.server.heard.append(head.decode())
        found = self.server.answers.get(head.split()[1].decode(), answer(b"gone", status="404 Not Found"))
        try:
            for part in (found,) if isinstance(found, bytes) else found():
                self.wfile.write(part)
                self.wfile.flush()
        except OSError:
            pass  # who asked had enough
