# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.skills.versions`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._runtime.omit import not_given, omit
from ...._runtime.request import Options
from ...._runtime.resource import AsyncResource, Resource
from ....api.beta_skills_versions.create import OPERATION as _CREATE
from ....api.beta_skills_versions.delete import OPERATION as _DELETE
from ....api.beta_skills_versions.list import OPERATION as _LIST
from ....api.beta_skills_versions.retrieve import OPERATION as _RETRIEVE

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ...._runtime.multipart import FileTypes
    from ...._runtime.omit import NotGiven, Omit
    from ...._runtime.request import Body, Headers, Query, Timeout
    from ....models import (
        BetaListSkillVersionsResponse,
        SkillVersionCreateResponse,
        SkillVersionDeleteResponse,
        SkillVersionRetrieveResponse,
    )
    from ....params import AnthropicBetaParam


class Versions(Resource):
    """`client.beta.skills.versions`."""

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
    ) -> BetaListSkillVersionsResponse:
        """List skill versions.

        Returns one page of the versions of one skill. Continue with `page` set to the `next_page` of the
        answer while `has_more` is true.

        `GET /v1/skills/{skill_id}/versions?beta=true`

        Args:
            skill_id: ID of the skill, or the short name of one supplied by Anthropic.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            limit: Number of items on one page at most.
            betas: Beta features to switch on for this request.
        """
        result: BetaListSkillVersionsResponse = self._client.call(
            _LIST,
            {
                "skill_id": skill_id,
                "page": page,
                "limit": limit,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result


class AsyncVersions(AsyncResource):
    """`client.beta.skills.versions` of an async client."""

    async def list(
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
    ) -> BetaListSkillVersionsResponse:
        """List skill versions.

        Returns one page of the versions of one skill. Continue with `page` set to the `next_page` of the
        answer while `has_more` is true.

        `GET /v1/skills/{skill_id}/versions?beta=true`

        Args:
            skill_id: ID of the skill, or the short name of one supplied by Anthropic.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            limit: Number of items on one page at most.
            betas: Beta features to switch on for this request.
        """
        result: BetaListSkillVersionsResponse = await self._client.call(
            _LIST,
            {
                "skill_id": skill_id,
                "page": page,
                "limit": limit,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result

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
            Options(extra_headers, extra_query, extra_body, timeout),
        )
        return result
