"""`client.beta.skills`: from a folder or a zip archive. Twins: sync first, then async."""

from __future__ import annotations

from functools import cached_property
from os import PathLike
from typing import TYPE_CHECKING, Any

from attropic_api.resources.beta import skills as api

from ...._io.off_loop import directly, off_loop
from .versions import AsyncVersions as AsyncVersions
from .versions import Versions as Versions

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from attropic_api.models import SkillCreateResponse

    from ..._file_arguments import SkillCallArguments


class Skills(api.Skills):
    """`client.beta.skills`."""

    @cached_property
    def versions(self) -> Versions:
        """`client.beta.skills.versions`"""
        return Versions(self._client)

    def create_from(self, path: str | PathLike[str], **params: Unpack[SkillCallArguments]) -> SkillCreateResponse:
        """Create a skill from a folder, or from a zip archive with one folder in it.

        Args:
            path: The folder or archive. Hidden files are left out.
            **params: ``display_title``, a title for people, and what every call takes.

        Raises:
            FileNotFoundError: There is nothing of that name.
            SkillFolderError: It cannot become a skill; the message says why.
        """
        from ....files._skill_folder import skill_files

        files: Any = directly(skill_files, path)
        return self.create(files=files, **params)


class AsyncSkills(api.AsyncSkills):
    """`client.beta.skills` of an async client."""

    @cached_property
    def versions(self) -> AsyncVersions:
        """`client.beta.skills.versions`"""
        return AsyncVersions(self._client)

    async def create_from(self, path: str | PathLike[str], **params: Unpack[SkillCallArguments]) -> SkillCreateResponse:
        """Create a skill from a folder, or from a zip archive with one folder in it.

        Args:
            path: The folder or archive. Hidden files are left out.
            **params: ``display_title``, a title for people, and what every call takes.

        Raises:
            FileNotFoundError: There is nothing of that name.
            SkillFolderError: It cannot become a skill; the message says why.
        """
        from ....files._skill_folder import skill_files

        files: Any = await off_loop(skill_files, path)
        return await self.create(files=files, **params)
