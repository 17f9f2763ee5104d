"""The public Python surface of a generated tree, read with griffe and without importing anything."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import SpecError

if TYPE_CHECKING:
    import griffe

#: Name → what it is: the annotation of an argument or a field, what a method returns, what an alias stands for.
Surface = dict[str, str]


def is_tree(folder: Path) -> bool:
    """Whether a folder holds a generated package."""
    return folder.is_dir() and bool(_packages(folder))


def read(folder: Path) -> Surface:
    """Every public name of the package in a generated tree.

    Names are those of ``Change.python``: ``client.beta.skills.create(display_title=)``, ``Skill.id``,
    ``SkillParam['id']``; exports are written ``types.beta.Skill``.

    Raises:
        SpecError: There is no generated package, or griffe is not installed.
    """
    try:
        import griffe
    except ImportError:
        raise SpecError(
            "Comparing Python surfaces needs griffe.", remedy="Install griffelib (Python 3.11 or newer)."
        ) from None
    packages = _packages(folder)
    if len(packages) != 1:
        raise SpecError(
            f"Expected one generated package, found {len(packages)}.",
            where=str(folder),
            remedy="Give a generated tree.",
        )
    loader = griffe.GriffeLoader(search_paths=[str(folder)], allow_inspection=False)
    tree: Any = loader.load(packages[0])
    found: Surface = {}
    _exports(tree["types"], "types", found)
    _models(tree, found)
    _params(tree["params.types"], found)
    _resources(tree["resources"], "", found)
    return dict(sorted(found.items()))


def changes(old: Surface, new: Surface) -> list[tuple[str, str]]:
    """What differs, as name and clause; what stands below a name that came or went is left out."""
    found = []
    for name in sorted(old.keys() | new.keys()):
        if name not in new:
            if not any(above in old and above not in new for above in _above(name)):
                found.append((name, "is gone"))
        elif name not in old:
            if not any(above in new and above not in old for above in _above(name)):
                found.append((name, f"is new: {new[name]}" if new[name] else "is new"))
        elif old[name] != new[name]:
            found.append((name, f"was {old[name]}, is {new[name]}"))
    return found


def _above(name: str) -> list[str]:
    """``Skill`` for ``Skill.id``, ``client.skills.create`` for ``client.skills.create(name=)``."""
    if name.startswith("types."):
        return []
    if "(" in name:
        return [name.partition("(")[0]]
    if "[" in name:
        return [name.partition("[")[0]]
    return [] if name.startswith("client.") else [name.partition(".")[0]] if "." in name else []


def _packages(folder: Path) -> list[str]:
    return sorted(path.parent.name for path in folder.glob("*/_index.py") if (path.parent / "resources").is_dir())


def _exports(module: Any, space: str, found: Surface) -> None:
    for name, member in module.members.items():
        if not member.is_alias and member.is_module:
            _exports(member, f"{space}.{name}", found)
        elif member.is_alias and member.target_path.split(".")[-2] in ("models", "params"):
            found[f"{space}.{name}"] = ""


def _models(tree: Any, found: Surface) -> None:
    prefix = f"{tree.name}."
    for name, member in tree["models"].members.items():
        if not member.is_alias or ".models." not in member.target_path:
            continue
        target = tree[member.target_path.removeprefix(prefix)]
        if target.is_class:
            found[name] = ""
            for field, attribute in target.members.items():
                if attribute.is_attribute and not field.startswith("_") and attribute.annotation is not None:
                    found[f"{name}.{field}"] = str(attribute.annotation)
        else:
            found[name] = _flat(target.value)


def _params(module: Any, found: Surface) -> None:
    for name, member in module.members.items():
        if member.is_alias or name.startswith("_") or name.endswith("Arguments"):  # the same as those of the call
            continue
        target, trail = member, {name}
        while not target.is_class and (twin := str(target.value)) in module.members and twin not in trail:
            trail.add(twin)
            target = module.members[twin]
            if target.is_alias:
                break
        if target.is_alias:
            continue
        if target.is_class:
            found.setdefault(name, "")
            for field, attribute in target.members.items():
                if attribute.is_attribute:
                    found[f"{name}[{field!r}]"] = str(attribute.annotation)
        elif target.value is not None:
            found.setdefault(name, _flat(target.value))


def _resources(module: Any, path: str, found: Surface) -> None:
    for name, member in module.members.items():
        if member.is_alias:
            continue
        if member.is_module:
            _resources(member, f"{path}.{name}", found)
        elif member.is_class and path and not name.startswith("Async") and not name.endswith("Response"):
            for method, function in member.members.items():
                if function.is_function and not method.startswith("_"):
                    _method(f"client{path}.{method}", function, found)


def _method(name: str, function: griffe.Function, found: Surface) -> None:
    found[name] = str(function.returns)
    for parameter in function.parameters:
        if parameter.name != "self" and parameter.name not in _OPTIONS:
            given = "" if parameter.default is None else " = ..."
            found[f"{name}({parameter.name}=)"] = f"{parameter.annotation}{given}"


_OPTIONS = frozenset({"extra_headers", "extra_query", "extra_body", "timeout", "max_retries"})


def _flat(value: object) -> str:
    return " ".join(str(value).split())
