# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.skills`"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime.omit import not_given, omit
from ...._runtime.request import Options
from ...._runtime.resource import AsyncResource, Resource
from ...._runtime.resource import also as _also
from ...._runtime.resource import async_method as _async_method
from ...._runtime.resource import method as _method
from ...._runtime.resource import paginate as _paginate
from ....api.beta_skills.create import OPERATION as _CREATE
from ....api.beta_skills.delete import OPERATION as _DELETE
from ....api.beta_skills.list import OPERATION as _LIST
from ....api.beta_skills.retrieve import OPERATION as _RETRIEVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...._runtime.multipart import FileTypes
    from ...._runtime.omit import NotGiven, Omit
    from ...._runtime.page_kinds import AsyncPageCursor, SyncPageCursor
    from ...._runtime.pages import AsyncPaginator
    from ...._runtime.request import Body, Headers, Query, Timeout
    from ...._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ....models import SkillCreateResponse, SkillDeleteResponse, SkillListResponse, SkillRetrieveResponse
    from ....params import AnthropicBetaParam
    from .versions import (
        AsyncVersions,
        AsyncVersionsWithRawResponse,
        AsyncVersionsWithStreamingResponse,
        Versions,
        VersionsWithRawResponse,
        VersionsWithStreamingResponse,
    )


class Skills(Resource):
    """`client.beta.skills`."""

    @cached_property
    def versions(self) -> Versions:
        """`client.beta.skills.versions`"""
        from .versions import Versions

        return Versions(self._client)

    @_method
    def list(
        self,
        *,
        page: str | None | Omit = omit,
        limit: int | Omit = omit,
        source: str | None | Omit = omit,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPageCursor[SkillListResponse]:
        """List skills.

        Returns one page of the skills the workspace can use. Both custom skills and those supplied by
        Anthropic are listed unless `source` picks one kind.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/skills?beta=true`

        Args:
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            limit: Number of items on one page at most.
            source: Keep only skills of one source: `custom` for the workspace's own, `anthropic` for supplied
                ones.
            betas: Beta features to switch on for this request.
        """
        result: SyncPageCursor[SkillListResponse] = self._client.call(
            _LIST,
            {
                "page": page,
                "limit": limit,
                "source": source,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    @_also(display_name="display_title")
    def create(
        self,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        display_title: str | None | Omit = omit,
        files: Sequence[FileTypes] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SkillCreateResponse:
        """Create a skill.

        Creates a custom skill from a folder of files, together with its first version. The files are sent as
        multipart form data, share one top-level folder and include a `SKILL.md` in its root. The name and
        description of the version are read from the header of that file.

        `POST /v1/skills?beta=true`

        Args:
            betas: Beta features to switch on for this request.
            display_title: A title for people to tell the skill by.
            files: The files of the skill, in one top-level folder with a `SKILL.md` in its root.
        """
        result: SkillCreateResponse = self._client.call(
            _CREATE,
            {
                "betas": betas,
                "display_title": display_title,
                "files": files,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def retrieve(
        self,
        skill_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SkillRetrieveResponse:
        """Retrieve a skill.

        Returns one skill with its title, its source and the identifier of its latest version. The files of a
        skill belong to its versions.

        `GET /v1/skills/{skill_id}?beta=true`

        Args:
            skill_id: ID of the skill, or the short name of one supplied by Anthropic.
            betas: Beta features to switch on for this request.
        """
        result: SkillRetrieveResponse = self._client.call(
            _RETRIEVE,
            {
                "skill_id": skill_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def delete(
        self,
        skill_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SkillDeleteResponse:
        """Delete a skill.

        Removes a custom skill for good. All versions of the skill must have been deleted before.

        `DELETE /v1/skills/{skill_id}?beta=true`

        Args:
            skill_id: ID of the skill, or the short name of one supplied by Anthropic.
            betas: Beta features to switch on for this request.
        """
        result: SkillDeleteResponse = self._client.call(
            _DELETE,
            {
                "skill_id": skill_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> SkillsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> SkillsWithStreamingResponse: ...


class AsyncSkills(AsyncResource):
    """`client.beta.skills` of an async client."""

    @cached_property
    def versions(self) -> AsyncVersions:
        """`client.beta.skills.versions`"""
        from .versions import AsyncVersions

        return AsyncVersions(self._client)

    @_method
    def list(
        self,
        *,
        page: str | None | Omit = omit,
        limit: int | Omit = omit,
        source: str | None | Omit = omit,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[SkillListResponse, AsyncPageCursor[SkillListResponse]]:
        """List skills.

        Returns one page of the skills the workspace can use. Both custom skills and those supplied by
        Anthropic are listed unless `source` picks one kind.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/skills?beta=true`

        Args:
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            limit: Number of items on one page at most.
            source: Keep only skills of one source: `custom` for the workspace's own, `anthropic` for supplied
                ones.
            betas: Beta features to switch on for this request.
        """
        result: AsyncPaginator[SkillListResponse, AsyncPageCursor[SkillListResponse]] = _paginate(
            self._client,
            _LIST,
            {
                "page": page,
                "limit": limit,
                "source": source,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    @_also(display_name="display_title")
    async def create(
        self,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        display_title: str | None | Omit = omit,
        files: Sequence[FileTypes] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SkillCreateResponse:
        """Create a skill.

        Creates a custom skill from a folder of files, together with its first version. The files are sent as
        multipart form data, share one top-level folder and include a `SKILL.md` in its root. The name and
        description of the version are read from the header of that file.

        `POST /v1/skills?beta=true`

        Args:
            betas: Beta features to switch on for this request.
            display_title: A title for people to tell the skill by.
            files: The files of the skill, in one top-level folder with a `SKILL.md` in its root.
        """
        result: SkillCreateResponse = await self._client.call(
            _CREATE,
            {
                "betas": betas,
                "display_title": display_title,
                "files": files,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def retrieve(
        self,
        skill_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SkillRetrieveResponse:
        """Retrieve a skill.

        Returns one skill with its title, its source and the identifier of its latest version. The files of a
        skill belong to its versions.

        `GET /v1/skills/{skill_id}?beta=true`

        Args:
            skill_id: ID of the skill, or the short name of one supplied by Anthropic.
            betas: Beta features to switch on for this request.
        """
        result: SkillRetrieveResponse = await self._client.call(
            _RETRIEVE,
            {
                "skill_id": skill_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def delete(
        self,
        skill_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SkillDeleteResponse:
        """Delete a skill.

        Removes a custom skill for good. All versions of the skill must have been deleted before.

        `DELETE /v1/skills/{skill_id}?beta=true`

        Args:
            skill_id: ID of the skill, or the short name of one supplied by Anthropic.
            betas: Beta features to switch on for this request.
        """
        result: SkillDeleteResponse = await self._client.call(
            _DELETE,
            {
                "skill_id": skill_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncSkillsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncSkillsWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class SkillsWithRawResponse:
        def __init__(self, resource: Skills) -> None:
            self.list = to_raw(resource.list)
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.delete = to_raw(resource.delete)
            self.versions = VersionsWithRawResponse(resource.versions)

    class AsyncSkillsWithRawResponse:
        def __init__(self, resource: AsyncSkills) -> None:
            self.list = async_to_raw(resource.list)
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.delete = async_to_raw(resource.delete)
            self.versions = AsyncVersionsWithRawResponse(resource.versions)

    class SkillsWithStreamingResponse:
        def __init__(self, resource: Skills) -> None:
            self.list = to_streaming(resource.list)
            self.create = to_streaming(resource.create)
            self.retrieve = to_streaming(resource.retrieve)
            self.delete = to_streaming(resource.delete)
            self.versions = VersionsWithStreamingResponse(resource.versions)

    class AsyncSkillsWithStreamingResponse:
        def __init__(self, resource: AsyncSkills) -> None:
            self.list = async_to_streaming(resource.list)
            self.create = async_to_streaming(resource.create)
            self.retrieve = async_to_streaming(resource.retrieve)
            self.delete = async_to_streaming(resource.delete)
            self.versions = AsyncVersionsWithStreamingResponse(resource.versions)
