# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.skills.versions`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.omit import not_given, omit
from ...._runtime.request import Options
from ...._runtime.resource import AsyncResource, Resource
from ...._runtime.resource import async_method as _async_method
from ...._runtime.resource import method as _method
from ...._runtime.resource import paginate as _paginate
from ....api.beta_skills_versions.create import OPERATION as _CREATE
from ....api.beta_skills_versions.delete import OPERATION as _DELETE
from ....api.beta_skills_versions.list import OPERATION as _LIST
from ....api.beta_skills_versions.retrieve import OPERATION as _RETRIEVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...._runtime.multipart import FileTypes
    from ...._runtime.omit import NotGiven, Omit
    from ...._runtime.page_kinds import AsyncPageCursor, SyncPageCursor
    from ...._runtime.pages import AsyncPaginator
    from ...._runtime.request import Body, Headers, Query, Timeout
    from ...._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ....models import (
        SkillVersionCreateResponse,
        SkillVersionDeleteResponse,
        SkillVersionListResponse,
        SkillVersionRetrieveResponse,
    )
    from ....params import AnthropicBetaParam


class Versions(Resource):
    """`client.beta.skills.versions`."""

    @_method
    def list(
        self,
        skill_id: str,
        *,
        page: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPageCursor[SkillVersionListResponse]:
        """List skill versions.

        Returns one page of the versions of one skill. Continue with `page` set to the `next_page` of the
        answer while `has_more` is true.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/skills/{skill_id}/versions?beta=true`

        Args:
            skill_id: ID of the skill, or the short name of one supplied by Anthropic.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            limit: Number of items on one page at most.
            betas: Beta features to switch on for this request.
        """
        result: SyncPageCursor[SkillVersionListResponse] = self._client.call(
            _LIST,
            {
                "skill_id": skill_id,
                "page": page,
                "limit": limit,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def create(
        self,
        skill_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        files: Sequence[FileTypes] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SkillVersionCreateResponse:
        """Create a skill version.

        Adds a new version to a custom skill from a full set of files. Nothing is carried over from older
        versions. The new version becomes the latest, which is what requests without a pinned version use.

        `POST /v1/skills/{skill_id}/versions?beta=true`

        Args:
            skill_id: ID of the skill, or the short name of one supplied by Anthropic.
            betas: Beta features to switch on for this request.
            files: All files of the version, in one top-level folder with a `SKILL.md` in its root.
        """
        result: SkillVersionCreateResponse = self._client.call(
            _CREATE,
            {
                "skill_id": skill_id,
                "betas": betas,
                "files": files,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SkillVersionRetrieveResponse:
        """Retrieve a skill version.

        Returns one version of a skill: its name, its description and the folder its files were uploaded in.
        The files themselves are not part of the answer.

        `GET /v1/skills/{skill_id}/versions/{version}?beta=true`

        Args:
            version: Version of the skill: a timestamp for custom skills, a date for those supplied by
                Anthropic.
            skill_id: ID of the skill, or the short name of one supplied by Anthropic.
            betas: Beta features to switch on for this request.
        """
        result: SkillVersionRetrieveResponse = self._client.call(
            _RETRIEVE,
            {
                "version": version,
                "skill_id": skill_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def delete(
        self,
        version: str,
        *,
        skill_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SkillVersionDeleteResponse:
        """Delete a skill version.

        Removes one version of a custom skill for good. Requests that pin this version fail afterwards.

        `DELETE /v1/skills/{skill_id}/versions/{version}?beta=true`

        Args:
            version: Version of the skill: a timestamp for custom skills, a date for those supplied by
                Anthropic.
            skill_id: ID of the skill, or the short name of one supplied by Anthropic.
            betas: Beta features to switch on for this request.
        """
        result: SkillVersionDeleteResponse = self._client.call(
            _DELETE,
            {
                "version": version,
                "skill_id": skill_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> VersionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> VersionsWithStreamingResponse: ...


class AsyncVersions(AsyncResource):
    """`client.beta.skills.versions` of an async client."""

    @_method
    def list(
        self,
        skill_id: str,
        *,
        page: str | None | Omit = omit,
        limit: int | None | Omit = omit,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[SkillVersionListResponse, AsyncPageCursor[SkillVersionListResponse]]:
        """List skill versions.

        Returns one page of the versions of one skill. Continue with `page` set to the `next_page` of the
        answer while `has_more` is true.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/skills/{skill_id}/versions?beta=true`

        Args:
            skill_id: ID of the skill, or the short name of one supplied by Anthropic.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            limit: Number of items on one page at most.
            betas: Beta features to switch on for this request.
        """
        result: AsyncPaginator[SkillVersionListResponse, AsyncPageCursor[SkillVersionListResponse]] = (
            _paginate(
                self._client,
                _LIST,
                {
                    "skill_id": skill_id,
                    "page": page,
                    "limit": limit,
                    "betas": betas,
                },
                Options(extra_headers, extra_query, extra_body, timeout, max_retries),
            )
        )
        return result

    @_async_method
    async def create(
        self,
        skill_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        files: Sequence[FileTypes] | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SkillVersionCreateResponse:
        """Create a skill version.

        Adds a new version to a custom skill from a full set of files. Nothing is carried over from older
        versions. The new version becomes the latest, which is what requests without a pinned version use.

        `POST /v1/skills/{skill_id}/versions?beta=true`

        Args:
            skill_id: ID of the skill, or the short name of one supplied by Anthropic.
            betas: Beta features to switch on for this request.
            files: All files of the version, in one top-level folder with a `SKILL.md` in its root.
        """
        result: SkillVersionCreateResponse = await self._client.call(
            _CREATE,
            {
                "skill_id": skill_id,
                "betas": betas,
                "files": files,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def retrieve(
        self,
        version: str,
        *,
        skill_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SkillVersionRetrieveResponse:
        """Retrieve a skill version.

        Returns one version of a skill: its name, its description and the folder its files were uploaded in.
        The files themselves are not part of the answer.

        `GET /v1/skills/{skill_id}/versions/{version}?beta=true`

        Args:
            version: Version of the skill: a timestamp for custom skills, a date for those supplied by
                Anthropic.
            skill_id: ID of the skill, or the short name of one supplied by Anthropic.
            betas: Beta features to switch on for this request.
        """
        result: SkillVersionRetrieveResponse = await self._client.call(
            _RETRIEVE,
            {
                "version": version,
                "skill_id": skill_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def delete(
        self,
        version: str,
        *,
        skill_id: str,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SkillVersionDeleteResponse:
        """Delete a skill version.

        Removes one version of a custom skill for good. Requests that pin this version fail afterwards.

        `DELETE /v1/skills/{skill_id}/versions/{version}?beta=true`

        Args:
            version: Version of the skill: a timestamp for custom skills, a date for those supplied by
                Anthropic.
            skill_id: ID of the skill, or the short name of one supplied by Anthropic.
            betas: Beta features to switch on for this request.
        """
        result: SkillVersionDeleteResponse = await self._client.call(
            _DELETE,
            {
                "version": version,
                "skill_id": skill_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncVersionsWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncVersionsWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class VersionsWithRawResponse:
        def __init__(self, resource: Versions) -> None:
            self.list = to_raw(resource.list)
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.delete = to_raw(resource.delete)

    class AsyncVersionsWithRawResponse:
        def __init__(self, resource: AsyncVersions) -> None:
            self.list = async_to_raw(resource.list)
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.delete = async_to_raw(resource.delete)

    class VersionsWithStreamingResponse:
        def __init__(self, resource: Versions) -> None:
            self.list = to_streaming(resource.list)
            self.create = to_streaming(resource.create)
            self.retrieve = to_streaming(resource.retrieve)
            self.delete = to_streaming(resource.delete)

    class AsyncVersionsWithStreamingResponse:
        def __init__(self, resource: AsyncVersions) -> None:
            self.list = async_to_streaming(resource.list)
            self.create = async_to_streaming(resource.create)
            self.retrieve = async_to_streaming(resource.retrieve)
            self.delete = async_to_streaming(resource.delete)
