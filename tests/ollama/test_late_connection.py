import subprocess
import sys

import pytest

from candor.model.errors import AuthorityUnusable, HostRefused
from candor.ollama.elsewhere import Elsewhere
from candor.ollama.ollama import Ollama

LOADED = """
import sys
from candor.ollama.ollama import Ollama
Ollama("http://127.0.0.1:9")
print(sorted({"httpx", "ollama"} & set(sys.modules)))
"""


def test_nothing_that_speaks_http_is_loaded_before_the_first_request() -> None:
    ran = subprocess.run([sys.executable, "-c", LOADED], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_what_can_be_refused_is_refused_before_the_first_request() -> None:
    with pytest.raises(HostRefused):
        Ollama("http://192.0.2.1:11434")
    with pytest.raises(AuthorityUnusable):
        Ollama("https://box.example", elsewhere=Elsewhere("box.example", authority="/no/such/file.pem"))
