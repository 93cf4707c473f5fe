"""Builds the embedder Candor ships: all-MiniLM-L6-v2 as a small int8 ONNX model."""
