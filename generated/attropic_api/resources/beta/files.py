# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.files`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.omit import not_given, omit
from ..._runtime.request import Options
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.resource import async_method as _async_method
from ..._runtime.resource import method as _method
from ..._runtime.resource import paginate as _paginate
from ...api.beta_files.delete import OPERATION as _DELETE
from ...api.beta_files.download import OPERATION as _DOWNLOAD
from ...api.beta_files.list import OPERATION as _LIST
from ...api.beta_files.retrieve_metadata import OPERATION as _RETRIEVE_METADATA
from ...api.beta_files.upload import OPERATION as _UPLOAD

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ..._runtime.multipart import FileTypes
    from ..._runtime.omit import NotGiven, Omit
    from ..._runtime.page_kinds import AsyncPage, SyncPage
    from ..._runtime.pages import AsyncPaginator
    from ..._runtime.request import Body, Headers, Query, Timeout
    from ..._runtime.responses import AsyncBinaryResponse, BinaryResponse
    from ..._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ...models import DeletedFile, FileMetadata
    from ...params import AnthropicBetaParam


class Files(Resource):
    """`client.beta.files`."""

    @_method
    def list(
        self,
        *,
        before_id: str | Omit = omit,
        after_id: str | Omit = omit,
        limit: int | Omit = omit,
        scope_id: str | Omit = omit,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPage[FileMetadata]:
        """List files.

        Returns one page of the metadata of files in the workspace of this API key. `scope_id` narrows the
        list to files that belong to one session. Pages are walked with `after_id` or `before_id`.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/files?beta=true`

        Args:
            before_id: ID of the item before which the page ends.
            after_id: ID of the item after which the page starts.
            limit: Number of items on one page, from 1 to 1000.
            scope_id: Keep only files that belong to this scope, given as the ID of a session.
            betas: Beta features to switch on for this request.
        """
        result: SyncPage[FileMetadata] = self._client.call(
            _LIST,
            {
                "before_id": before_id,
                "after_id": after_id,
                "limit": limit,
                "scope_id": scope_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def upload(
        self,
        *,
        file: FileTypes,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> FileMetadata:
        """Upload a file.

        Stores one file in the workspace and returns its metadata with the ID to refer to it. The body is
        multipart form data with a single part, `file`. A file may be up to 500 MB; a larger one answers with
        status 413. Stored files can be used in any number of requests until they are deleted.

        `POST /v1/files?beta=true`

        Args:
            file: The file to store.
            betas: Beta features to switch on for this request.
        """
        result: FileMetadata = self._client.call(
            _UPLOAD,
            {
                "file": file,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def retrieve_metadata(
        self,
        file_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> FileMetadata:
        """Retrieve the metadata of a file.

        Returns the name, size, MIME type and age of one file, but not its content. A deleted or unknown file
        answers with status 404.

        `GET /v1/files/{file_id}?beta=true`

        Args:
            file_id: ID of the file.
            betas: Beta features to switch on for this request.
        """
        result: FileMetadata = self._client.call(
            _RETRIEVE_METADATA,
            {
                "file_id": file_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def delete(
        self,
        file_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> DeletedFile:
        """Delete a file.

        Removes a file for good, and there is no way to restore it. Later requests that name its ID fail;
        requests already running may still finish with it.

        `DELETE /v1/files/{file_id}?beta=true`

        Args:
            file_id: ID of the file.
            betas: Beta features to switch on for this request.
        """
        result: DeletedFile = self._client.call(
            _DELETE,
            {
                "file_id": file_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def download(
        self,
        file_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BinaryResponse:
        """Download a file.

        Returns the raw bytes of a file. Only files whose metadata says `downloadable` can be fetched, which
        are those made by skills, code execution or sessions; uploads cannot be read back.

        `GET /v1/files/{file_id}/content?beta=true`

        Args:
            file_id: ID of the file.
            betas: Beta features to switch on for this request.
        """
        result: BinaryResponse = self._client.call(
            _DOWNLOAD,
            {
                "file_id": file_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> FilesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> FilesWithStreamingResponse: ...


class AsyncFiles(AsyncResource):
    """`client.beta.files` of an async client."""

    @_method
    def list(
        self,
        *,
        before_id: str | Omit = omit,
        after_id: str | Omit = omit,
        limit: int | Omit = omit,
        scope_id: str | Omit = omit,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[FileMetadata, AsyncPage[FileMetadata]]:
        """List files.

        Returns one page of the metadata of files in the workspace of this API key. `scope_id` narrows the
        list to files that belong to one session. Pages are walked with `after_id` or `before_id`.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/files?beta=true`

        Args:
            before_id: ID of the item before which the page ends.
            after_id: ID of the item after which the page starts.
            limit: Number of items on one page, from 1 to 1000.
            scope_id: Keep only files that belong to this scope, given as the ID of a session.
            betas: Beta features to switch on for this request.
        """
        result: AsyncPaginator[FileMetadata, AsyncPage[FileMetadata]] = _paginate(
            self._client,
            _LIST,
            {
                "before_id": before_id,
                "after_id": after_id,
                "limit": limit,
                "scope_id": scope_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def upload(
        self,
        *,
        file: FileTypes,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> FileMetadata:
        """Upload a file.

        Stores one file in the workspace and returns its metadata with the ID to refer to it. The body is
        multipart form data with a single part, `file`. A file may be up to 500 MB; a larger one answers with
        status 413. Stored files can be used in any number of requests until they are deleted.

        `POST /v1/files?beta=true`

        Args:
            file: The file to store.
            betas: Beta features to switch on for this request.
        """
        result: FileMetadata = await self._client.call(
            _UPLOAD,
            {
                "file": file,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def retrieve_metadata(
        self,
        file_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> FileMetadata:
        """Retrieve the metadata of a file.

        Returns the name, size, MIME type and age of one file, but not its content. A deleted or unknown file
        answers with status 404.

        `GET /v1/files/{file_id}?beta=true`

        Args:
            file_id: ID of the file.
            betas: Beta features to switch on for this request.
        """
        result: FileMetadata = await self._client.call(
            _RETRIEVE_METADATA,
            {
                "file_id": file_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def delete(
        self,
        file_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> DeletedFile:
        """Delete a file.

        Removes a file for good, and there is no way to restore it. Later requests that name its ID fail;
        requests already running may still finish with it.

        `DELETE /v1/files/{file_id}?beta=true`

        Args:
            file_id: ID of the file.
            betas: Beta features to switch on for this request.
        """
        result: DeletedFile = await self._client.call(
            _DELETE,
            {
                "file_id": file_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def download(
        self,
        file_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncBinaryResponse:
        """Download a file.

        Returns the raw bytes of a file. Only files whose metadata says `downloadable` can be fetched, which
        are those made by skills, code execution or sessions; uploads cannot be read back.

        `GET /v1/files/{file_id}/content?beta=true`

        Args:
            file_id: ID of the file.
            betas: Beta features to switch on for this request.
        """
        result: AsyncBinaryResponse = await self._client.call(
            _DOWNLOAD,
            {
                "file_id": file_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncFilesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncFilesWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class FilesWithRawResponse:
        def __init__(self, resource: Files) -> None:
            self.list = to_raw(resource.list)
            self.upload = to_raw(resource.upload)
            self.retrieve_metadata = to_raw(resource.retrieve_metadata)
            self.delete = to_raw(resource.delete)
            self.download = to_raw(resource.download)

    class AsyncFilesWithRawResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.list = async_to_raw(resource.list)
            self.upload = async_to_raw(resource.upload)
            self.retrieve_metadata = async_to_raw(resource.retrieve_metadata)
            self.delete = async_to_raw(resource.delete)
            self.download = async_to_raw(resource.download)

    class FilesWithStreamingResponse:
        def __init__(self, resource: Files) -> None:
            self.list = to_streaming(resource.list)
            self.upload = to_streaming(resource.upload)
            self.retrieve_metadata = to_streaming(resource.retrieve_metadata)
            self.delete = to_streaming(resource.delete)
            self.download = to_streaming(resource.download)

    class AsyncFilesWithStreamingResponse:
        def __init__(self, resource: AsyncFiles) -> None:
            self.list = async_to_streaming(resource.list)
            self.upload = async_to_streaming(resource.upload)
            self.retrieve_metadata = async_to_streaming(resource.retrieve_metadata)
            self.delete = async_to_streaming(resource.delete)
            self.download = async_to_streaming(resource.download)
