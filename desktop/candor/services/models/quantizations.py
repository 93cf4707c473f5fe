"""How many bits each tensor of a GGUF file takes.

A quantization such as Q4_K_M is a mixture: which tensor is kept how finely is decided by `llama_tensor_get_type` of
llama.cpp (src/llama-quant.cpp), by the layer and by what the tensor does, and Ollama's own quantizer (server/
quantization.go) follows it. The bits of a type are its block's bytes by the block's weights (ggml-common.h): a block of
Q4_K has 256 weights in 144 bytes, which is 4.5 bits.
"""

from candor.model.local_model import Shape

BITS = {
    "F32": 32.0,
    "F16": 16.0,
    "BF16": 16.0,
    "Q8_0": 8.5,
    "Q6_K": 6.5625,
    "Q5_K": 5.5,
    "Q5_1": 6.0,
    "Q5_0": 5.5,
    "Q4_K": 4.5,
    "Q4_1": 5.0,
    "Q4_0": 4.5,
    "IQ4_NL": 4.5,
    "IQ4_XS": 4.25,
    "Q3_K": 3.4375,
    "Q2_K": 2.625,
}
# The type that most tensors of a mixture have.
MOSTLY = {
    **{
        name: name
        for name in ("F32", "F16", "BF16", "Q8_0", "Q6_K", "Q5_1", "Q5_0", "Q4_1", "Q4_0", "IQ4_NL", "IQ4_XS")
    },
    **{"Q2_K": "Q2_K", "Q3_K_S": "Q3_K", "Q3_K_M": "Q3_K", "Q3_K_L": "Q3_K"},
    **{"Q4_K_S": "Q4_K", "Q4_K_M": "Q4_K", "Q5_K_S": "Q5_K", "Q5_K_M": "Q5_K"},
}
WHOLE = ("F32", "F16", "BF16", "Q8_0")
"""In these the table that writes words is as coarse as the rest; in all others it is Q6_K."""
FINER_OUTPUT = ("Q2_K", "Q3_K_S", "Q3_K_M", "Q4_K_S", "Q4_K_M", "IQ4_NL", "IQ4_XS")
"""In these a mixture of eight experts keeps the output of its attention in Q5_K."""
EIGHT = 8


def known(quantization: str) -> bool:
    """Whether the bits of its tensors are known here."""
    return quantization in MOSTLY


def table_bits(quantization: str, *, writes: bool) -> float:
    """Bits of a weight in the table that reads words, or that `writes` them."""
    return BITS[MOSTLY[quantization] if quantization in WHOLE or not writes else "Q6_K"]


def layer_bits(quantization: str, part: str, layer: int, shape: Shape) -> float:
    """Bits of a weight in a part of a layer: "query", "key", "value", "output", "up" (and gate), "down"."""
    mostly = MOSTLY[quantization]
    if quantization in WHOLE:
        return BITS[mostly]
    finer = {"value": _value, "down": _down, "output": _output, "key": _key}.get(part)
    return BITS[finer(quantization, mostly, layer, shape) if finer else mostly]


def _is_favoured(layer: int, layers: int) -> bool:
    """The first and the last eighth of the layers, and every third between."""
    eighth = layers // 8
    return layer < eighth or layer >= 7 * layers // 8 or (layer - eighth) % 3 == 2


def _value(quantization: str, mostly: str, layer: int, shape: Shape) -> str:
    if shape.experts == EIGHT:
        return "Q8_0"
    shared = shape.heads // shape.key_heads >= 4
    finer = {
        "Q2_K": "Q4_K" if shared else "Q3_K",
        "Q3_K_M": "Q5_K" if layer < 2 else "Q4_K",
        "Q3_K_L": "Q5_K",
        "Q4_K_S": "Q5_K" if layer < 4 else "Q4_K",
        "Q4_K_M": "Q6_K" if _is_favoured(layer, shape.layers) else "Q4_K",
        "Q5_K_M": "Q6_K" if _is_favoured(layer, shape.layers) else "Q5_K",
        "IQ4_NL": "Q5_K" if shared else mostly,
        "IQ4_XS": "Q5_K" if shared else mostly,
    }.get(quantization, mostly)
    # Llama's models of 70 billion weights: eight heads share these weights.
    is_70b = shape.layers == 80 and shape.heads != shape.key_heads
    return "Q5_K" if is_70b and finer in ("Q3_K", "Q4_K") else finer


def _key(quantization: str, mostly: str, layer: int, shape: Shape) -> str:
    return "Q8_0" if shape.experts == EIGHT else mostly


def _down(quantization: str, mostly: str, layer: int, shape: Shape) -> str:
    early = layer < shape.layers // 8
    return {
        "Q2_K": "Q3_K",
        "Q3_K_M": "Q5_K" if layer < shape.layers // 16 else "Q4_K",
        "Q3_K_L": "Q5_K",
        "Q4_K_S": "Q5_K" if early else "Q4_K",
        "Q4_K_M": "Q6_K" if _is_favoured(layer, shape.layers) else "Q4_K",
        "Q5_K_M": "Q6_K" if _is_favoured(layer, shape.layers) else "Q5_K",
        "IQ4_NL": "Q5_K" if early else mostly,
        "IQ4_XS": "Q5_K" if early else mostly,
    }.get(quantization, mostly)


def _output(quantization: str, mostly: str, layer: int, shape: Shape) -> str:
    if shape.experts == EIGHT:
        return "Q5_K" if quantization in FINER_OUTPUT else mostly
    return {"Q2_K": "Q3_K", "Q3_K_M": "Q4_K", "Q3_K_L": "Q5_K"}.get(quantization, mostly)
