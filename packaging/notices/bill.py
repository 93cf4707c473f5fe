"""The bill of materials: what ships as CycloneDX 1.6, the same bytes for the same build."""

from __future__ import annotations

import hashlib
import json
import uuid
from datetime import UTC, datetime
from typing import Any

import product

from notices import judgement
from notices.component import Component, Kind, walk

SCHEMA = "http://cyclonedx.org/schema/bom-1.6.schema.json"


def written(components: tuple[Component, ...], system: str, epoch: int) -> str:
    """Return the bill as JSON text; `epoch` is when the source was made, in seconds since 1970."""
    content = {
        "metadata": metadata(system, epoch),
        "components": [entry(component) for component in components],
        "dependencies": dependencies(components),
    }
    digest = hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()
    head = {
        "$schema": SCHEMA,
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        # Of the content, so that it is this bill's own and stays it.
        "serialNumber": uuid.uuid5(uuid.NAMESPACE_URL, f"{product.ID}/{digest}").urn,
        "version": 1,
    }
    return json.dumps(head | content, indent=1, ensure_ascii=False) + "\n"


def metadata(system: str, epoch: int) -> dict[str, Any]:
    """Return what the bill is of."""
    return {
        "timestamp": datetime.fromtimestamp(epoch, UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        "lifecycles": [{"phase": "build"}],
        "tools": {"components": [{"type": "application", "name": "packaging/notices", "version": product.VERSION}]},
        "component": {
            "type": "application",
            "bom-ref": root(),
            "name": product.NAME,
            "version": product.VERSION,
            "description": product.DESCRIPTION,
            "licenses": licences(product.LICENCE),
            "purl": f"pkg:generic/{product.COMMAND}@{product.VERSION}",
        },
        "properties": [
            {"name": "candor:system", "value": system},
            {
                "name": "candor:hashes",
                "value": "of a package: every file its pin allows; the one installed is among them",
            },
        ],
    }


def root() -> str:
    """Return what Candor itself is called in the bill."""
    return f"{product.COMMAND}@{product.VERSION}"


def licences(expression: str) -> list[dict[str, str]]:
    """Return a licence as CycloneDX has it."""
    return [{"expression": expression, "acknowledgement": "declared"}]


def entry(component: Component) -> dict[str, Any]:
    """Return one component with its parts; what is not known is left out."""
    said = {
        "type": kind(component),
        "bom-ref": component.key,
        "name": component.name,
        "version": component.version,
        "description": component.remark,
        "hashes": [{"alg": "SHA-256", "content": content} for content in component.hashes],
        "licenses": licences(component.licence),
        "copyright": "\n".join(component.copyright),
        "purl": component.purl,
        "externalReferences": [
            {"type": "vcs" if is_repository(component.source) else "website", "url": component.source}
        ]
        if component.source
        else [],
        "components": [entry(part) for part in component.parts],
        "properties": [
            {"name": "candor:evidence", "value": component.evidence},
            {"name": "candor:goes-by", "value": " AND ".join(judgement.goes_by(component))},
        ],
    }
    return {key: value for key, value in said.items() if value}


def kind(component: Component) -> str:
    """Return CycloneDX's word for what a component is."""
    if component.kind is not Kind.DATA:
        return "platform" if component.name == "CPython" else "library"
    return "machine-learning-model" if "model" in component.name else "data"


def is_repository(address: str) -> bool:
    """Tell whether an address is one of source code under version control."""
    return any(
        word in address
        for word in ("github.com", "gitlab", "code.qt.io", "codeberg.org", "/git/", ".git", "googlesource")
    )


def dependencies(components: tuple[Component, ...]) -> list[dict[str, Any]]:
    """Return what stands on what: Candor on everything, a package on its parts."""
    whole = [{"ref": root(), "dependsOn": sorted(component.key for component in components)}]
    return whole + [
        {"ref": component.key, "dependsOn": sorted(part.key for part in component.parts)}
        for component in walk(components)
        if component.parts
    ]
