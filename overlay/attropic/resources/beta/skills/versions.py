"""`client.beta.skills.versions`: from a folder or a zip archive. Twins: sync first, then async."""

from __future__ import annotations

from os import PathLike
from typing import TYPE_CHECKING, Any

from attropic_api.resources.beta.skills import versions as api

from ...._io.off_loop import directly, off_loop

if TYPE_CHECKING:
    from typing_extensions import Unpack

    from attropic_api.models import SkillVersionCreateResponse

    from ..._file_arguments import FileCallArguments


class Versions(api.Versions):
    """`client.beta.skills.versions`."""

    def create_from(
        self, skill_id: str, path: str | PathLike[str], **params: Unpack[FileCallArguments]
    ) -> SkillVersionCreateResponse:
        """Create a version of a skill from a folder, or from a zip archive with one folder in it.

        Args:
            skill_id: The id of the skill.
            path: The folder or archive. Hidden files are left out.
            **params: What every call takes.

        Raises:
            FileNotFoundError: There is nothing of that name.
            SkillFolderError: It cannot become a skill; the message says why.
        """
        from ....files._skill_folder import skill_files

        files: Any = directly(skill_files, path)
        return self.create(skill_id, files=files, **params)


class AsyncVersions(api.AsyncVersions):
    """`client.beta.skills.versions` of an async client."""

    async def create_from(
        self, skill_id: str, path: str | PathLike[str], **params: Unpack[FileCallArguments]
    ) -> SkillVersionCreateResponse:
        """Create a version of a skill from a folder, or from a zip archive with one folder in it.

        Args:
            skill_id: The id of the skill.
            path: The folder or archive. Hidden files are left out.
            **params: What every call takes.

        Raises:
            FileNotFoundError: There is nothing of that name.
            SkillFolderError: It cannot become a skill; the message says why.
        """
        from ....files._skill_folder import skill_files

        files: Any = await off_loop(skill_files, path)
        return await self.create(skill_id, files=files, **params)
