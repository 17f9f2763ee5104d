"""One request on its way: its head is known, its body arrives in pieces, its answer is made at the end."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from . import _parameters, _versions
from ._bodies import check
from ._call import Call, credential_of
from ._faults import Fault, apply
from ._fields import fields
from ._form import FormReader
from ._json import read_json
from ._limits import REQUESTS
from ._schema import schemas
from ._settings import MEGABYTE
from ._wire import ApiError, Request, Response, error_response, request_id

if TYPE_CHECKING:
    from ._api import Api
    from ._contract import Operation

#: Bytes that a multipart body may have beside its files: boundaries, headers, fields of text.
_FRAME: Final = MEGABYTE


class Exchange:
    """One request and its response.

    Args:
        api: Who is asked.
        head: The request without its body.
        number: Counts the requests of the API.
        came: What is remembered of it, where it came in another shape.
    """

    def __init__(self, api: Api, head: Request, number: int, came: Request | None = None) -> None:
        self._api = api
        self._came = came
        self._head = head
        self._number = number
        self._at = api.clock()
        self._body = bytearray()
        self._size = 0
        self._most = api.settings.max_body
        self._form: FormReader | None = None
        self._operation: Operation | None = None
        self._version = _versions.version_of(head)
        self._path: dict[str, str] = {}
        self._problem: ApiError | None = None
        self._fault: Fault | None = None
        try:
            self._fault = api.faults.wanted(head)
            self._begin()
        except ApiError as problem:
            self._problem = problem

    def _begin(self) -> None:
        """Everything that can be said before the body comes."""
        head, settings = self._head, self._api.settings
        self._operation, self._path = self._api.contract.find(
            head.method, head.path, head.query, beta=bool(head.headers.get("anthropic-beta"))
        )
        _admit(head, settings.keys, settings.forbidden)
        self._most = settings.max_bytes(self._operation.plain_name)
        kind = _media_type(head)
        if kind == "multipart/form-data" and kind in self._operation.bodies:
            self._form = FormReader(head.headers["content-type"], self._most)
        length = head.headers.get("content-length", "")
        if length.isdecimal() and int(length) > self._most + (0 if self._form is None else _FRAME):
            self.close()
            raise ApiError(413, f"The request body has {length} bytes; at most {self._most} are accepted here")

    def feed(self, data: bytes) -> bool:
        """Take bytes of the body, and say whether more of them matter."""
        if self._problem is not None:
            return False
        self._size += len(data)
        try:
            if self._form is not None:
                self._form.feed(data)
            elif self._size > self._most:
                raise ApiError(
                    413, f"The request body has more than {self._most} bytes, the most that is accepted here"
                )
            else:
                self._body += data
        except ApiError as problem:
            self._problem = problem
            self.close()
        return self._problem is None

    def finish(self) -> Response:
        """The response, when the body came or does not matter."""
        request = replace(self._head, body=bytes(self._body))
        self._api.remember(self._came or request, self._number)
        try:
            response = self._entered(self._faulty(self._answer(request)))
        except ApiError as problem:
            response = error_response(problem, self._number)
        finally:
            self.close()
        limits = {} if response.status == 401 else self._api.limits.headers(credential_of(self._head))
        headers = {**limits, **response.headers, "request-id": request_id(self._number)}
        return replace(response, headers=headers)

    def _answer(self, request: Request) -> Response:
        """The response as it is without a fault."""
        if self._fault is not None and self._fault.status is not None:
            return Response(self._fault.status, {})
        try:
            if self._problem is not None:
                raise self._problem
            self._api.limits.take(credential_of(request), REQUESTS)
            response = self._api.answer(self._call(request))
            if self._version is not None and self._operation is not None:
                response = _versions.answer(self._version, self._operation, response)
            return response
        except ApiError as problem:
            return error_response(problem, self._number)
        except Exception as error:  # a script of the user may raise anything; the API answers 500 and lives on
            return error_response(ApiError(500, f"{type(error).__name__}: {error}"), self._number)

    def _faulty(self, response: Response) -> Response:
        """A response with the fault that its request asks for, or else with its own."""
        fault = self._fault
        if fault is None and response.fault is not None:
            fault = self._api.faults.due(response.fault)
        if fault is None:
            return response
        try:
            return apply(fault, response, self._number)
        except ValueError as error:
            raise ApiError(400, f"fault: {error}") from None

    def _entered(self, response: Response) -> Response:
        """The response; what it tells of its tokens is entered in the ledger."""
        if self._operation is None:
            return response
        return self._api.ledger.read(self._operation.plain_name, self._head.path, response)

    def close(self) -> None:
        """Forget the body."""
        self._body.clear()
        if self._form is not None:
            self._form.close()

    def _call(self, request: Request) -> Call:
        """The call that a request is, checked against the contract."""
        operation = self._operation
        assert operation is not None
        if "anthropic-version" not in request.headers:
            raise ApiError(400, "anthropic-version: header is required")
        if self._version is not None:
            _versions.offered(self._version, operation)
        parameters = _parameters.read(operation, self._path, request.query, request.headers, self._api.contract)
        call = Call(self._api, operation, request, self._number, self._at, parameters)
        if self._form is not None:
            call.parts = self._form.finish()
            if self._version is not None:
                _versions.form(self._version, operation, call.parts)
            schema = operation.bodies["multipart/form-data"]
            call.fields = fields(call.parts, schema, self._api.contract)
            schemas(self._api.contract).check(schema, call.fields)
        elif "application/json" in operation.bodies:
            call.body = self._json(operation, request)
        elif operation.bodies and (operation.body_required or request.body):
            raise ApiError(400, f"content-type: Input should be {' or '.join(map(repr, operation.bodies))}")
        return call

    def _json(self, operation: Operation, request: Request) -> Any:
        """The JSON of a body, checked against the contract."""
        if not request.body and not operation.body_required:
            return None
        if _media_type(request) not in ("application/json", ""):
            raise ApiError(400, "content-type: Input should be 'application/json'")
        body = read_json(request.body)
        if self._version is not None:
            body = _versions.body(self._version, operation, body)
        check(operation, self._api.contract, body)
        return body


def _admit(head: Request, keys: frozenset[str] | None, forbidden: frozenset[str]) -> None:
    """Refuse a request without a credential, with an unknown one, or with one that may do nothing."""
    key = credential_of(head)
    if not key:
        raise ApiError(401, "x-api-key header is required")
    if key in forbidden:
        raise ApiError(403, "Your API key does not have permission to use the specified resource.")
    if keys is not None and key not in keys:
        raise ApiError(401, "invalid x-api-key")


def _media_type(head: Request) -> str:
    return head.headers.get("content-type", "").partition(";")[0].strip().lower()
