# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._runtime import codec as _c
from .._runtime.errors import ValidationError as _ValidationError
from .._runtime.model import BaseModel
from .._runtime.model import rest as _rest

if TYPE_CHECKING:
    from typing_extensions import Self


_d_apt = _c.ListOf(_c.string)
_d_cargo = _c.ListOf(_c.string)
_d_gem = _c.ListOf(_c.string)
_d_go = _c.ListOf(_c.string)
_d_npm = _c.ListOf(_c.string)
_d_pip = _c.ListOf(_c.string)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BetaPackages(BaseModel):
    """The packages installed in a container, by package manager."""

    apt: list[str]
    """Debian packages, for `apt`."""

    cargo: list[str]
    """Rust crates, for `cargo`."""

    gem: list[str]
    """Ruby gems, for `gem`."""

    go: list[str]
    """Go modules, for `go`."""

    npm: list[str]
    """Node packages, for `npm`."""

    pip: list[str]
    """Python packages, for `pip`."""

    type: Literal["packages"] | None = None
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("apt", "apt", True),
        ("cargo", "cargo", True),
        ("gem", "gem", True),
        ("go", "go", True),
        ("npm", "npm", True),
        ("pip", "pip", True),
        ("type", "type", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_apt, False, True),
        (_d_cargo, False, True),
        (_d_gem, False, True),
        (_d_go, False, True),
        (_d_npm, False, True),
        (_d_pip, False, True),
        (_c.string, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 6
        at = ""
        v: Any
        try:
            at = "apt"
            v = src[at]
            v = _d_apt(v)
            self.apt = v
            at = "cargo"
            v = src[at]
            v = _d_cargo(v)
            self.cargo = v
            at = "gem"
            v = src[at]
            v = _d_gem(v)
            self.gem = v
            at = "go"
            v = src[at]
            v = _d_go(v)
            self.go = v
            at = "npm"
            v = src[at]
            v = _d_npm(v)
            self.npm = v
            at = "pip"
            v = src[at]
            v = _d_pip(v)
            self.pip = v
            at = "type"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                if v.__class__ is not str:
                    v = _c.string(v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.apt
        v1: Any = self.cargo
        v2: Any = self.gem
        v3: Any = self.go
        v4: Any = self.npm
        v5: Any = self.pip
        v6: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ not in _c.NOTHING
            and v2.__class__ not in _c.NOTHING
            and v3.__class__ not in _c.NOTHING
            and v4.__class__ not in _c.NOTHING
            and v5.__class__ not in _c.NOTHING
            and v6.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "apt": None if v0 is None else nested(v0),
            "cargo": None if v1 is None else nested(v1),
            "gem": None if v2 is None else nested(v2),
            "go": None if v3 is None else nested(v3),
            "npm": None if v4 is None else nested(v4),
            "pip": None if v5 is None else nested(v5),
        }
        if v6 is not None:
            found["type"] = v6
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaPackages:
        self = BetaPackages.__new__(BetaPackages)
        v: Any
        self.apt = _d_apt.of(s.f0)
        self.cargo = _d_cargo.of(s.f1)
        self.gem = _d_gem.of(s.f2)
        self.go = _d_go.of(s.f3)
        self.npm = _d_npm.of(s.f4)
        self.pip = _d_pip.of(s.f5)
        v = s.f6
        if v is _c.MISSING:
            v = None
        self.type = v
        base: BaseModel = self
        base._state = None
        return self
