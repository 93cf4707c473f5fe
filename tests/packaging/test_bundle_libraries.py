"""What is done to libraries and models on their way into the bundle leaves them working."""

import importlib.util
import struct
import sys
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import onnxruntime
import pytest
from bundle import half_weights, icu_data, needless_links, strip_symbols
from onnx import TensorProto, helper, numpy_helper
from steps.environment import Failed

ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has such libraries")


def some_library() -> Path:
    spec = importlib.util.find_spec("pyarrow.lib")
    assert spec
    assert spec.origin
    return Path(spec.origin)


@ON_LINUX
def test_a_link_is_taken_out_without_moving_a_byte(tmp_path: Path) -> None:
    library = tmp_path / "lib.so"
    library.write_bytes(some_library().read_bytes())
    before = library.stat().st_size
    assert needless_links.take_out(library, ["libparquet.so.*"]) == 1
    assert library.stat().st_size == before
    assert needless_links.take_out(library, ["libparquet.so.*"]) == 0
    library.write_bytes(library.read_bytes().replace(b"libc.so.6", b"libq.so.6"))
    with pytest.raises(Failed, match="no C library"):
        needless_links.take_out(library, ["libarrow.so.*"])


@ON_LINUX
def test_a_library_whose_pieces_were_moved_is_not_loadable(tmp_path: Path) -> None:
    content = bytearray(some_library().read_bytes())
    library = tmp_path / "lib.so"
    library.write_bytes(content)
    assert strip_symbols.is_loadable(library)
    for number in range(struct.unpack_from("<H", content, 56)[0]):
        at = struct.unpack_from("<Q", content, 32)[0] + 56 * number
        if struct.unpack_from("<I", content, at)[0] == strip_symbols.LOAD:
            struct.pack_into("<Q", content, at + 8, struct.unpack_from("<Q", content, at + 8)[0] + 8)
    library.write_bytes(content)
    assert not strip_symbols.is_loadable(library)


def test_icu_loses_what_qt_never_asks_for() -> None:
    head = struct.pack("<H", 32) + icu_data.MAGIC + bytes(30 - len(icu_data.MAGIC))
    items = [icu_data.Item(f"icudt73l/{name}".encode(), data) for name, data in DATA.items()]
    package = icu_data.put_together(head, items)
    kept_head, kept_items = icu_data.taken_apart(package)
    assert kept_head == head
    assert [(item.name, item.data.rstrip(b"\0")) for item in kept_items] == items
    assert [item.name.decode() for item in kept_items if icu_data.is_kept(item)] == [
        "icudt73l/coll/de.res",
        "icudt73l/root.res",
    ]


DATA = {
    "brkitr/cjdict.dict": b"words",
    "coll/de.res": b"order",
    "de.res": b"days",
    "root.res": b"r",
    "unit/de.res": b"u",
}


def test_icu_in_another_form_fails_the_build(tmp_path: Path) -> None:
    library = tmp_path / "libicudata.so.99"
    library.write_bytes(b"another form")
    with pytest.raises(Failed, match="Look at Qt's new ICU"):
        icu_data.lighten(library)


def model_of(weights: "np.ndarray[Any, np.dtype[np.float32]]") -> onnx.ModelProto:
    """y = x @ weights"""
    places = [helper.make_tensor_value_info(name, TensorProto.FLOAT, [1, 50]) for name in ("x", "y")]
    steps = [helper.make_node("MatMul", ["x", "weights"], ["y"])]
    graph = helper.make_graph(steps, "model", places[:1], places[1:], [numpy_helper.from_array(weights, "weights")])
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 11)], ir_version=8)


def test_weights_in_half_of_their_bytes_say_the_same(tmp_path: Path) -> None:
    weights = np.random.default_rng(3).normal(size=(50, 50)).astype(np.float32)
    (tmp_path / "source").mkdir()
    whole = model_of(weights).SerializeToString()
    (tmp_path / "source" / "model.onnx").write_bytes(whole)
    half_weights.halve_models(tmp_path / "source", tmp_path / "made")
    half = (tmp_path / "made" / "model.onnx").read_bytes()
    assert len(half) < 0.6 * len(whole)
    x = np.ones((1, 50), dtype=np.float32)
    (said,) = onnxruntime.InferenceSession(half).run(None, {"x": x})
    assert np.asarray(said) == pytest.approx(x @ weights, abs=0.02)


def test_weights_that_do_not_fit_and_models_that_are_gone_fail_the_build(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="do not fit into half"):
        half_weights.halved(model_of(np.full((50, 50), 1e6, dtype=np.float32)))
    with pytest.raises(Failed, match="no reading models"):
        half_weights.halve_models(tmp_path, tmp_path / "made")
