"""Keeps LanceDB from importing its client for remote catalogues, which Candor never talks to, and more of Arrow."""

import sys
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

CLIENT = "lance_namespace_urllib3_client"
"""Hundreds of pydantic models: half of the time that LanceDB takes to load, and 40 MB."""
DATASET = "pyarrow.dataset"
"""Four libraries of 20 MB, which LanceDB asks only whether it was handed something of theirs."""
STOOD_IN = (CLIENT, DATASET)


class NoRestClient(MetaPathFinder, Loader):
    """Finds, in the place of each module of these, one in which every name is an empty class."""

    @classmethod
    def install(cls) -> None:
        """Once, before LanceDB is imported; where one of them is there already, it stays."""
        if not any(isinstance(finder, cls) for finder in sys.meta_path):
            sys.meta_path.insert(0, cls())

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """The stand-in's spec for a module of these, None for any other."""
        inside = any(fullname == name or fullname.startswith(f"{name}.") for name in STOOD_IN)
        return ModuleSpec(fullname, self, is_package=True) if inside else None

    def create_module(self, spec: ModuleSpec) -> ModuleType:
        """The stand-in."""
        return _Names(spec.name)

    def exec_module(self, module: ModuleType) -> None:
        """There is nothing to run."""


class _Names(ModuleType):
    def __getattr__(self, name: str) -> type:
        if name.startswith("__"):
            raise AttributeError(name)
        setattr(self, name, type(name, (), {}))
        return self.__dict__[name]  # type: ignore[no-any-return]  # the class just made
