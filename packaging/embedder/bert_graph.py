"""Builds a standard ONNX graph of BERT straight from its weights, without torch.

The architecture is that of Devlin et al., "BERT" (arXiv 1810.04805), in the sizes of MiniLM-L6-H384. The inputs
input_ids, attention_mask and token_type_ids are int64 (batch, length); the output last_hidden_state is float32 (batch,
length, 384).
"""

import numpy as np
import onnx
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper

from embedder.safetensors import Weights

Attribute = int | float | list[int]

LAYERS = 6
HEADS = 12
HIDDEN = 384
EPSILON = 1e-12
OPSET = 18
# Opset 18 belongs to IR version 8, which every onnxruntime since 1.14 reads.
IR_VERSION = 8
# Far enough below any score that its exponential is zero in 32 bits.
MASKED = -10000.0


class BertGraph:
    """Collects nodes and weights in order, so that two builds give the same bytes."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights
        self._nodes: list[onnx.NodeProto] = []
        self._constants: dict[str, onnx.TensorProto] = {}

    def build(self) -> onnx.ModelProto:
        """Return the whole model, checked by ONNX itself."""
        bias = self._attention_bias()
        hidden = self._embeddings()
        for layer in range(LAYERS):
            hidden = self._layer(f"encoder.layer.{layer}", hidden, bias)
        self._nodes.append(helper.make_node("Identity", [hidden], ["last_hidden_state"], name="last_hidden_state"))
        model = helper.make_model(
            self._graph(),
            opset_imports=[helper.make_opsetid("", OPSET)],
            producer_name="candor",
            ir_version=IR_VERSION,
        )
        onnx.checker.check_model(model, full_check=True)
        return model

    def _graph(self) -> onnx.GraphProto:
        shape = ["batch", "length"]
        names = ("input_ids", "attention_mask", "token_type_ids")
        inputs = [helper.make_tensor_value_info(name, TensorProto.INT64, shape) for name in names]
        output = helper.make_tensor_value_info("last_hidden_state", TensorProto.FLOAT, [*shape, HIDDEN])
        return helper.make_graph(self._nodes, "all-MiniLM-L6-v2", inputs, [output], list(self._constants.values()))

    def _attention_bias(self) -> str:
        """Return (batch, 1, 1, length): 0 where a token may be looked at, MASKED where it is padding."""
        mask = self._node("Cast", "mask.float", "attention_mask", to=TensorProto.FLOAT)
        mask = self._node("Unsqueeze", "mask.wide", mask, self._constant("mask.axes", np.array([1, 2], np.int64)))
        away = self._node("Sub", "mask.away", self._constant("one", np.array(1, np.float32)), mask)
        return self._node("Mul", "mask.bias", away, self._constant("masked", np.array(MASKED, np.float32)))

    def _embeddings(self) -> str:
        words = self._node("Gather", "words", self._weight("embeddings.word_embeddings.weight"), "input_ids")
        types = self._node("Gather", "types", self._weight("embeddings.token_type_embeddings.weight"), "token_type_ids")
        length = self._node("Shape", "length", "input_ids", start=1, end=2)
        first = self._constant("first", np.array([0], np.int64))
        table = self._weight("embeddings.position_embeddings.weight")
        places = self._node("Slice", "places", table, first, length)
        hidden = self._node("Add", "words_and_types", words, types)
        hidden = self._node("Add", "embedded", hidden, places)
        return self._normalized("embeddings.LayerNorm", hidden)

    def _layer(self, name: str, hidden: str, bias: str) -> str:
        attended = self._attention(f"{name}.attention.self", hidden, bias)
        attended = self._dense(f"{name}.attention.output.dense", attended)
        attended = self._node("Add", f"{name}.attention.residual", attended, hidden)
        hidden = self._normalized(f"{name}.attention.output.LayerNorm", attended)
        wide = self._gelu(f"{name}.gelu", self._dense(f"{name}.intermediate.dense", hidden))
        narrow = self._dense(f"{name}.output.dense", wide)
        return self._normalized(f"{name}.output.LayerNorm", self._node("Add", f"{name}.residual", narrow, hidden))

    def _attention(self, name: str, hidden: str, bias: str) -> str:
        query = self._heads(f"{name}.query", hidden, [0, 2, 1, 3])
        key = self._heads(f"{name}.key", hidden, [0, 2, 3, 1])
        value = self._heads(f"{name}.value", hidden, [0, 2, 1, 3])
        root = self._constant("root", np.array(np.sqrt(HIDDEN // HEADS), np.float32))
        scores = self._node("Div", f"{name}.scaled", self._node("MatMul", f"{name}.scores", query, key), root)
        chances = self._node("Softmax", f"{name}.chances", self._node("Add", f"{name}.masked", scores, bias), axis=-1)
        mixed = self._node("MatMul", f"{name}.mixed", chances, value)
        joined = self._node("Transpose", f"{name}.joined", mixed, perm=[0, 2, 1, 3])
        return self._node("Reshape", f"{name}.flat", joined, self._constant("flat", np.array([0, 0, HIDDEN], np.int64)))

    def _heads(self, name: str, hidden: str, order: list[int]) -> str:
        shape = self._constant("split", np.array([0, 0, HEADS, HIDDEN // HEADS], np.int64))
        split = self._node("Reshape", f"{name}.split", self._dense(name, hidden), shape)
        return self._node("Transpose", f"{name}.heads", split, perm=order)

    def _gelu(self, name: str, hidden: str) -> str:
        """Return the exact GELU, x/2 (1 + erf(x / sqrt 2)) (arXiv 1606.08415), not the tanh form."""
        root_two = self._constant("root_two", np.array(np.sqrt(2), np.float32))
        scaled = self._node("Div", f"{name}.scaled", hidden, root_two)
        shifted = self._node("Add", f"{name}.shifted", self._node("Erf", f"{name}.erf", scaled), "one")
        product = self._node("Mul", f"{name}.product", hidden, shifted)
        return self._node("Mul", name, product, self._constant("half", np.array(0.5, np.float32)))

    def _dense(self, name: str, hidden: str) -> str:
        # Torch keeps a linear layer as (out, in); MatMul wants (in, out).
        matrix = self._constant(f"{name}.weight", np.ascontiguousarray(self._weights[f"{name}.weight"].T))
        product = self._node("MatMul", f"{name}.product", hidden, matrix)
        return self._node("Add", f"{name}.sum", product, self._weight(f"{name}.bias"))

    def _normalized(self, name: str, hidden: str) -> str:
        scale, shift = self._weight(f"{name}.weight"), self._weight(f"{name}.bias")
        return self._node("LayerNormalization", f"{name}.normalized", hidden, scale, shift, axis=-1, epsilon=EPSILON)

    def _weight(self, name: str) -> str:
        return self._constant(name, self._weights[name])

    def _constant(self, name: str, value: NDArray[np.float32] | NDArray[np.int64]) -> str:
        if name not in self._constants:
            self._constants[name] = numpy_helper.from_array(value, name)
        return name

    def _node(self, kind: str, name: str, *inputs: str, **attributes: Attribute) -> str:
        node = helper.make_node(kind, list(inputs), [name], name=name)
        node.attribute.extend(helper.make_attribute(key, attributes[key]) for key in sorted(attributes))
        self._nodes.append(node)
        return name
