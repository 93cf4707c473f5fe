import subprocess
import sys

CORE = """
import sys
import candor.core
print(sorted({"numpy", "lancedb", "fastembed", "tokenizers"} & set(sys.modules)))
"""


def test_the_core_is_there_before_what_the_index_stands_on_is_loaded() -> None:
    ran = subprocess.run([sys.executable, "-c", CORE], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
