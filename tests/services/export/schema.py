"""As much of JSON Schema as docs/conversation.schema.json uses."""

from typing import Any

KINDS: dict[str, tuple[type, ...]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "null": (type(None),),
}


def complaints(value: Any, schema: dict[str, Any], root: dict[str, Any], where: str = "$") -> list[str]:
    """What of a value does not keep to its schema."""
    if "$ref" in schema:
        return complaints(value, root["$defs"][schema["$ref"].rpartition("/")[2]], root, where)
    if "anyOf" in schema:
        each = [complaints(value, choice, root, where) for choice in schema["anyOf"]]
        return [] if any(not found for found in each) else min(each, key=len)
    found = [] if _is_kind(value, schema.get("type")) else [f"{where}: {value!r} is no {schema['type']}"]
    if "const" in schema and value != schema["const"]:
        found.append(f"{where}: {value!r} is not {schema['const']!r}")
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{where}: {value!r} is none of {schema['enum']}")
    if isinstance(value, dict):
        known = schema.get("properties", {})
        found += [f"{where}: {name} is missing" for name in schema.get("required", []) if name not in value]
        found += [f"{where}: {name} is not described" for name in value if name not in known]
        for name in value.keys() & known.keys():
            found += complaints(value[name], known[name], root, f"{where}.{name}")
    if isinstance(value, list):
        if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", len(value)):
            found.append(f"{where}: {len(value)} items")
        for at, item in enumerate(value):
            found += complaints(item, schema.get("items", {}), root, f"{where}[{at}]")
    return found


def _is_kind(value: Any, kinds: str | list[str] | None) -> bool:
    if kinds is None:
        return True
    allowed = [kinds] if isinstance(kinds, str) else kinds
    if isinstance(value, bool):
        return "boolean" in allowed
    return any(isinstance(value, KINDS[kind]) for kind in allowed)
