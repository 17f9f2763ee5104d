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
class BetaPackagesParams(BaseModel):
    """The packages to install in a container, by package manager. A version may be pinned in the manager's own
    syntax.
    """

    apt: list[str] | None = None
    """Debian packages, for `apt`."""

    cargo: list[str] | None = None
    """Rust crates, for `cargo`."""

    gem: list[str] | None = None
    """Ruby gems, for `gem`."""

    go: list[str] | None = None
    """Go modules, for `go`."""

    npm: list[str] | None = None
    """Node packages, for `npm`."""

    pip: list[str] | None = None
    """Python packages, for `pip`."""

    type: Literal["packages"] | None = None
    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("apt", "apt", False),
        ("cargo", "cargo", False),
        ("gem", "gem", False),
        ("go", "go", False),
        ("npm", "npm", False),
        ("pip", "pip", False),
        ("type", "type", False),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_apt, True, False),
        (_d_cargo, True, False),
        (_d_gem, True, False),
        (_d_go, True, False),
        (_d_npm, True, False),
        (_d_pip, True, False),
        (_c.string, False, False),
    )

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 0
        at = ""
        v: Any
        try:
            at = "apt"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_apt(v)
            self.apt = v
            at = "cargo"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_cargo(v)
            self.cargo = v
            at = "gem"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_gem(v)
            self.gem = v
            at = "go"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_go(v)
            self.go = v
            at = "npm"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
                v = _d_npm(v)
            self.npm = v
            at = "pip"
            v = src.get(at, _c.MISSING)
            if v is _c.MISSING:
                v = None
            elif v is not None:
                size += 1
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
        found: dict[str, Any] = {}
        if v0 is not None:
            found["apt"] = nested(v0)
        if v1 is not None:
            found["cargo"] = nested(v1)
        if v2 is not None:
            found["gem"] = nested(v2)
        if v3 is not None:
            found["go"] = nested(v3)
        if v4 is not None:
            found["npm"] = nested(v4)
        if v5 is not None:
            found["pip"] = nested(v5)
        if v6 is not None:
            found["type"] = v6
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> BetaPackagesParams:
        self = BetaPackagesParams.__new__(BetaPackagesParams)
        v: Any
        v = s.f0
        if v is _c.MISSING:
            v = None
        else:
            v = _d_apt.of(v)
        self.apt = v
        v = s.f1
        if v is _c.MISSING:
            v = None
        else:
            v = _d_cargo.of(v)
        self.cargo = v
        v = s.f2
        if v is _c.MISSING:
            v = None
        else:
            v = _d_gem.of(v)
        self.gem = v
        v = s.f3
        if v is _c.MISSING:
            v = None
        else:
            v = _d_go.of(v)
        self.go = v
        v = s.f4
        if v is _c.MISSING:
            v = None
        else:
            v = _d_npm.of(v)
        self.npm = v
        v = s.f5
        if v is _c.MISSING:
            v = None
        else:
            v = _d_pip.of(v)
        self.pip = v
        v = s.f6
        if v is _c.MISSING:
            v = None
        self.type = v
        base: BaseModel = self
        base._state = None
        return self
