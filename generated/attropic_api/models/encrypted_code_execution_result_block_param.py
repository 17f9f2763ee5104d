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

    from .code_execution_output_block_param import CodeExecutionOutputBlockParam

_t_code_execution_output_block_param = _c.Ref(
    __name__, ".code_execution_output_block_param:CodeExecutionOutputBlockParam"
)
_d_content = _c.ListOf(_t_code_execution_output_block_param)


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EncryptedCodeExecutionResultBlockParam(BaseModel):
    """The output of code that ran, with standard output encrypted, sent back."""

    content: list[CodeExecutionOutputBlockParam]
    """The files that the code made."""

    encrypted_stdout: str
    """The encrypted standard output, exactly as received."""

    return_code: int
    """The exit status, 0 for success."""

    stderr: str
    """What was written to standard error."""

    type: Literal["encrypted_code_execution_result"] = "encrypted_code_execution_result"
    """The tag of this kind of block."""

    _wire: ClassVar[tuple[tuple[str, str, bool], ...]] = (
        ("content", "content", True),
        ("encrypted_stdout", "encrypted_stdout", True),
        ("return_code", "return_code", True),
        ("stderr", "stderr", True),
        ("type", "type", True),
    )
    _kinds: ClassVar[_c.Kinds] = (
        (_d_content, False, True),
        (_c.string, False, True),
        (_c.integer, False, True),
        (_c.string, False, True),
        None,
    )
    _tag: ClassVar[tuple[str, str] | None] = ("type", "encrypted_code_execution_result")

    @classmethod
    def from_dict(cls, src: Mapping[str, Any]) -> Self:
        if src.__class__ is not dict:
            src = _c.mapping(src)
        self = cls.__new__(cls)
        size = 5
        at = ""
        v: Any
        try:
            at = "content"
            v = src[at]
            v = _d_content(v)
            self.content = v
            at = "encrypted_stdout"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.encrypted_stdout = v
            at = "return_code"
            v = src[at]
            if v.__class__ is not int:
                v = _c.integer(v)
            self.return_code = v
            at = "stderr"
            v = src[at]
            if v.__class__ is not str:
                v = _c.string(v)
            self.stderr = v
            at = "type"
            v = src[at]
            if v != "encrypted_code_execution_result":
                raise _c.bad('"encrypted_code_execution_result"', v)
            self.type = v
        except KeyError:
            raise _c.missing(at) from None
        except _ValidationError as error:
            raise error.under(at) from None
        base: BaseModel = self
        base._state = None if len(src) == size else _rest(cls, src)
        return self

    def _encoded(self, nested: _c.Decoder = _c.encode) -> dict[str, Any]:
        v0: Any = self.content
        v1: Any = self.encrypted_stdout
        v2: Any = self.return_code
        v3: Any = self.stderr
        v4: Any = self.type
        if not (
            v0.__class__ not in _c.NOTHING
            and v1.__class__ is str
            and v2.__class__ in _c.PLAIN
            and v3.__class__ is str
            and v4.__class__ in _c.PLAIN
        ):
            return self._looked_at(nested)
        found: dict[str, Any] = {
            "content": None if v0 is None else nested(v0),
            "encrypted_stdout": v1,
            "return_code": v2,
            "stderr": v3,
            "type": v4,
        }
        return self._with_state(found, nested) if self._state else found

    @staticmethod
    def _made(s: Any) -> EncryptedCodeExecutionResultBlockParam:
        self = EncryptedCodeExecutionResultBlockParam.__new__(EncryptedCodeExecutionResultBlockParam)
        v: Any
        v = s.f0
        if len(v) >= _c.LONG and _d_content.sure:
            _c.later(self, "content", _d_content.of, v)
        else:
            self.content = _d_content.of(v)
        self.encrypted_stdout = s.f1
        self.return_code = s.f2
        self.stderr = s.f3
        self.type = "encrypted_code_execution_result"
        base: BaseModel = self
        base._state = None
        return self
