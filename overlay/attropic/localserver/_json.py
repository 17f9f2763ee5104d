"""JSON of a request, read strictly: what RFC 8259 has no words for is refused."""

from __future__ import annotations

import json
import re
from math import isinf
from typing import Any, Final, NoReturn

from ._wire import ApiError

#: Levels of arrays and objects; far below where Python gives up.
_DEEPEST: Final = 200
#: From here on, not every integer is a number of 64 bits.
_EXACT: Final = 2**53
#: An escape that may be half a character of UTF-16 (RFC 8259, section 7).
_HALF: Final = re.compile(rb"\\u[dD][89a-fA-F]")


def read_json(data: bytes) -> Any:
    """The value that a body is. Of a name that comes twice in an object, the last value counts.

    Args:
        data: UTF-8.

    Raises:
        ApiError: 400, it is no JSON, it has a number or a character that JSON has none of, or it is too deep.
    """
    try:
        value = json.loads(data.decode(), parse_constant=_no_constant, parse_float=_number)
        if _HALF.search(data):
            json.dumps(value, ensure_ascii=False).encode()
        if data.count(b"[") + data.count(b"{") > _DEEPEST:
            _measure(value)
    except UnicodeDecodeError as error:
        raise _invalid(f"byte {error.start} is not UTF-8") from None
    except UnicodeEncodeError:
        raise _invalid("an escape is half a character") from None
    except ValueError as error:
        raise _invalid(str(error)) from None
    except RecursionError:
        raise _invalid(f"it is deeper than {_DEEPEST} levels") from None
    return value


def _measure(value: Any) -> None:
    level, depth = [value], 0
    while level := [one for one in level if isinstance(one, dict | list)]:
        depth += 1
        if depth > _DEEPEST:
            raise RecursionError
        level = [child for one in level for child in (one.values() if isinstance(one, dict) else one)]


def _invalid(why: str) -> ApiError:
    return ApiError(400, f"The request body is not valid JSON: {why}")


def _no_constant(text: str) -> NoReturn:
    raise ValueError(f"{text} is not a number of JSON")


def _number(text: str) -> float:
    """A number; one without a fraction is an integer, as in JSON Schema (Validation, section 6.1.1)."""
    number = float(text)
    if isinf(number):
        raise ValueError("a number is too large")
    return int(number) if number.is_integer() and abs(number) < _EXACT else number
