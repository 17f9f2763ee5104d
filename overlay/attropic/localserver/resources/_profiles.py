"""User profiles, and the links with which people enroll."""

from __future__ import annotations

from typing import ClassVar, Final

from .._call import timestamp
from .._wire import ApiError, Json, Response
from ._resource import Resource

_LINK: Final = "https://enroll.example/{}/{}"
_LINK_SECONDS: Final = 3600.0


class UserProfiles(Resource):
    """User profiles. An empty value of metadata removes its key."""

    prefix: ClassVar[str] = "uprof"

    def made(self) -> Json:
        """A profile, which needs a name when access is resold to it."""
        return _checked(super().made())

    def changed(self, one: Json) -> Json:
        """A profile after a change."""
        new = super().changed(one)
        return _checked({**new, "metadata": {key: value for key, value in new["metadata"].items() if value}})

    def on_enrollment_url(self) -> Response:
        """A link that works for an hour; each call makes another one."""
        url = _LINK.format(self.object()["id"], self.store.number("enrollment"))
        return self.give({"url": url, "expires_at": timestamp(self.call.at + _LINK_SECONDS)})


def _checked(one: Json) -> Json:
    if one["relationship"] == "resold" and not one["name"]:
        raise ApiError(400, "name: Field required when relationship is 'resold'")
    return one
