# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""`client.beta.user_profiles`"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._runtime.omit import not_given, omit
from ..._runtime.request import Options
from ..._runtime.resource import AsyncResource, Resource
from ..._runtime.resource import async_method as _async_method
from ..._runtime.resource import method as _method
from ..._runtime.resource import paginate as _paginate
from ...api.beta_user_profiles.create import OPERATION as _CREATE
from ...api.beta_user_profiles.create_enrollment_url import OPERATION as _CREATE_ENROLLMENT_URL
from ...api.beta_user_profiles.list import OPERATION as _LIST
from ...api.beta_user_profiles.retrieve import OPERATION as _RETRIEVE
from ...api.beta_user_profiles.update import OPERATION as _UPDATE

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from ..._runtime.omit import NotGiven, Omit
    from ..._runtime.page_kinds import AsyncPageCursor, SyncPageCursor
    from ..._runtime.pages import AsyncPaginator
    from ..._runtime.request import Body, Headers, Query, Timeout
    from ..._runtime.views import async_to_raw, async_to_streaming, to_raw, to_streaming
    from ...models import BetaUserProfile, BetaUserProfileEnrollmentURL
    from ...params import AnthropicBetaParam, BetaUserProfileListOrderParam, BetaUserProfileRelationshipParam


class UserProfiles(Resource):
    """`client.beta.user_profiles`."""

    @_method
    def list(
        self,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        order: BetaUserProfileListOrderParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> SyncPageCursor[BetaUserProfile]:
        """List user profiles.

        Returns one page of the user profiles of the workspace. They are sorted by creation time in the
        direction of `order`.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/user_profiles?beta=true`

        Args:
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            order: Direction in which user profiles are sorted by creation time.
        """
        result: SyncPageCursor[BetaUserProfile] = self._client.call(
            _LIST,
            {
                "betas": betas,
                "limit": limit,
                "page": page,
                "order": order,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def create(
        self,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        external_id: str | None | Omit = omit,
        name: str | None | Omit = omit,
        relationship: BetaUserProfileRelationshipParam | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaUserProfile:
        """Create a user profile.

        Registers an end user or customer on whose behalf requests are made. The returned ID goes into
        `user_profile_id` of later requests. `relationship` states how this party is related to the caller.

        `POST /v1/user_profiles?beta=true`

        Args:
            betas: Beta features to switch on for this request.
            external_id: The caller's own identifier of this party, 1 to 255 characters.
            name: The name of this party, 1 to 255 characters.
            relationship: How this party is related to the caller.
            metadata: Key-value pairs of the caller's own.
        """
        result: BetaUserProfile = self._client.call(
            _CREATE,
            {
                "betas": betas,
                "external_id": external_id,
                "name": name,
                "relationship": relationship,
                "metadata": metadata,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def retrieve(
        self,
        user_profile_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaUserProfile:
        """Retrieve a user profile.

        Returns one user profile with the state of its trust grants. Read it again after an enrollment to see
        whether a grant has become active.

        `GET /v1/user_profiles/{user_profile_id}?beta=true`

        Args:
            user_profile_id: ID of the user profile.
            betas: Beta features to switch on for this request.
        """
        result: BetaUserProfile = self._client.call(
            _RETRIEVE,
            {
                "user_profile_id": user_profile_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def update(
        self,
        user_profile_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        external_id: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | None | Omit = omit,
        relationship: BetaUserProfileRelationshipParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaUserProfile:
        """Update a user profile.

        Changes the given fields of a user profile and returns the result. Fields left out keep their values.

        `POST /v1/user_profiles/{user_profile_id}?beta=true`

        Args:
            user_profile_id: ID of the user profile.
            betas: Beta features to switch on for this request.
            external_id: The new identifier, 1 to 255 characters.
            metadata: Pairs to merge into the metadata.
            name: The new name, 1 to 255 characters.
            relationship: The new relationship.
        """
        result: BetaUserProfile = self._client.call(
            _UPDATE,
            {
                "user_profile_id": user_profile_id,
                "betas": betas,
                "external_id": external_id,
                "metadata": metadata,
                "name": name,
                "relationship": relationship,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_method
    def create_enrollment_url(
        self,
        user_profile_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaUserProfileEnrollmentURL:
        """Create an enrollment URL.

        Makes a link with which the person behind a profile can enroll for trust grants. The link is personal
        and works until `expires_at`; request a new one after that.

        `POST /v1/user_profiles/{user_profile_id}/enrollment_url?beta=true`

        Args:
            user_profile_id: ID of the user profile.
            betas: Beta features to switch on for this request.
        """
        result: BetaUserProfileEnrollmentURL = self._client.call(
            _CREATE_ENROLLMENT_URL,
            {
                "user_profile_id": user_profile_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> UserProfilesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> UserProfilesWithStreamingResponse: ...


class AsyncUserProfiles(AsyncResource):
    """`client.beta.user_profiles` of an async client."""

    @_method
    def list(
        self,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        limit: int | Omit = omit,
        page: str | Omit = omit,
        order: BetaUserProfileListOrderParam | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> AsyncPaginator[BetaUserProfile, AsyncPageCursor[BetaUserProfile]]:
        """List user profiles.

        Returns one page of the user profiles of the workspace. They are sorted by creation time in the
        direction of `order`.

        The result is the first page; iterating over it gives the items of all pages.

        `GET /v1/user_profiles?beta=true`

        Args:
            betas: Beta features to switch on for this request.
            limit: Number of items on one page at most.
            page: Opaque cursor that continues a list: the `next_page` of the previous answer.
            order: Direction in which user profiles are sorted by creation time.
        """
        result: AsyncPaginator[BetaUserProfile, AsyncPageCursor[BetaUserProfile]] = _paginate(
            self._client,
            _LIST,
            {
                "betas": betas,
                "limit": limit,
                "page": page,
                "order": order,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def create(
        self,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        external_id: str | None | Omit = omit,
        name: str | None | Omit = omit,
        relationship: BetaUserProfileRelationshipParam | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaUserProfile:
        """Create a user profile.

        Registers an end user or customer on whose behalf requests are made. The returned ID goes into
        `user_profile_id` of later requests. `relationship` states how this party is related to the caller.

        `POST /v1/user_profiles?beta=true`

        Args:
            betas: Beta features to switch on for this request.
            external_id: The caller's own identifier of this party, 1 to 255 characters.
            name: The name of this party, 1 to 255 characters.
            relationship: How this party is related to the caller.
            metadata: Key-value pairs of the caller's own.
        """
        result: BetaUserProfile = await self._client.call(
            _CREATE,
            {
                "betas": betas,
                "external_id": external_id,
                "name": name,
                "relationship": relationship,
                "metadata": metadata,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def retrieve(
        self,
        user_profile_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaUserProfile:
        """Retrieve a user profile.

        Returns one user profile with the state of its trust grants. Read it again after an enrollment to see
        whether a grant has become active.

        `GET /v1/user_profiles/{user_profile_id}?beta=true`

        Args:
            user_profile_id: ID of the user profile.
            betas: Beta features to switch on for this request.
        """
        result: BetaUserProfile = await self._client.call(
            _RETRIEVE,
            {
                "user_profile_id": user_profile_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def update(
        self,
        user_profile_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        external_id: str | None | Omit = omit,
        metadata: Mapping[str, str] | Omit = omit,
        name: str | None | Omit = omit,
        relationship: BetaUserProfileRelationshipParam | None | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaUserProfile:
        """Update a user profile.

        Changes the given fields of a user profile and returns the result. Fields left out keep their values.

        `POST /v1/user_profiles/{user_profile_id}?beta=true`

        Args:
            user_profile_id: ID of the user profile.
            betas: Beta features to switch on for this request.
            external_id: The new identifier, 1 to 255 characters.
            metadata: Pairs to merge into the metadata.
            name: The new name, 1 to 255 characters.
            relationship: The new relationship.
        """
        result: BetaUserProfile = await self._client.call(
            _UPDATE,
            {
                "user_profile_id": user_profile_id,
                "betas": betas,
                "external_id": external_id,
                "metadata": metadata,
                "name": name,
                "relationship": relationship,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    @_async_method
    async def create_enrollment_url(
        self,
        user_profile_id: str,
        *,
        betas: Sequence[AnthropicBetaParam] | Omit = omit,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: Timeout | NotGiven = not_given,
        max_retries: int | NotGiven = not_given,
    ) -> BetaUserProfileEnrollmentURL:
        """Create an enrollment URL.

        Makes a link with which the person behind a profile can enroll for trust grants. The link is personal
        and works until `expires_at`; request a new one after that.

        `POST /v1/user_profiles/{user_profile_id}/enrollment_url?beta=true`

        Args:
            user_profile_id: ID of the user profile.
            betas: Beta features to switch on for this request.
        """
        result: BetaUserProfileEnrollmentURL = await self._client.call(
            _CREATE_ENROLLMENT_URL,
            {
                "user_profile_id": user_profile_id,
                "betas": betas,
            },
            Options(extra_headers, extra_query, extra_body, timeout, max_retries),
        )
        return result

    if TYPE_CHECKING:

        @property
        def with_raw_response(self) -> AsyncUserProfilesWithRawResponse: ...

        @property
        def with_streaming_response(self) -> AsyncUserProfilesWithStreamingResponse: ...


if TYPE_CHECKING:  # how the methods look with answers in place of values

    class UserProfilesWithRawResponse:
        def __init__(self, resource: UserProfiles) -> None:
            self.list = to_raw(resource.list)
            self.create = to_raw(resource.create)
            self.retrieve = to_raw(resource.retrieve)
            self.update = to_raw(resource.update)
            self.create_enrollment_url = to_raw(resource.create_enrollment_url)

    class AsyncUserProfilesWithRawResponse:
        def __init__(self, resource: AsyncUserProfiles) -> None:
            self.list = async_to_raw(resource.list)
            self.create = async_to_raw(resource.create)
            self.retrieve = async_to_raw(resource.retrieve)
            self.update = async_to_raw(resource.update)
            self.create_enrollment_url = async_to_raw(resource.create_enrollment_url)

    class UserProfilesWithStreamingResponse:
        def __init__(self, resource: UserProfiles) -> None:
            self.list = to_streaming(resource.list)
            self.create = to_streaming(resource.create)
            self.retrieve = to_streaming(resource.retrieve)
            self.update = to_streaming(resource.update)
            self.create_enrollment_url = to_streaming(resource.create_enrollment_url)

    class AsyncUserProfilesWithStreamingResponse:
        def __init__(self, resource: AsyncUserProfiles) -> None:
            self.list = async_to_streaming(resource.list)
            self.create = async_to_streaming(resource.create)
            self.retrieve = async_to_streaming(resource.retrieve)
            self.update = async_to_streaming(resource.update)
            self.create_enrollment_url = async_to_streaming(resource.create_enrollment_url)
