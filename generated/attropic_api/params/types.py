# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""What a caller may pass: TypedDicts of everything that travels in a request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from typing_extensions import NotRequired, TypedDict

from .._runtime.multipart import FileTypes

if TYPE_CHECKING:
    from ..models.beta_content_block import BetaContentBlock
    from ..models.content_block import ContentBlock
else:
    from .._runtime.model import BaseModel

    BetaContentBlock = ContentBlock = BaseModel


AllowedCallerParam: TypeAlias = Literal["direct", "code_execution_20250825", "code_execution_20260120"]
"""
Who may call a tool. `direct`: the model itself, with a tool call in its answer. `code_execution_20250825` and `code_execution_20260120`: code that the model runs in the code execution tool of that version.
"""


AnthropicBetaParam: TypeAlias = (
    Literal[
        "message-batches-2024-09-24",
        "prompt-caching-2024-07-31",
        "computer-use-2024-10-22",
        "computer-use-2025-01-24",
        "pdfs-2024-09-25",
        "token-counting-2024-11-01",
        "token-efficient-tools-2025-02-19",
        "output-128k-2025-02-19",
        "files-api-2025-04-14",
        "mcp-client-2025-04-04",
        "mcp-client-2025-11-20",
        "dev-full-thinking-2025-05-14",
        "interleaved-thinking-2025-05-14",
        "code-execution-2025-05-22",
        "extended-cache-ttl-2025-04-11",
        "context-1m-2025-08-07",
        "context-management-2025-06-27",
        "model-context-window-exceeded-2025-08-26",
        "skills-2025-10-02",
        "fast-mode-2026-02-01",
        "output-300k-2026-03-24",
        "user-profiles-2026-03-24",
        "advisor-tool-2026-03-01",
        "managed-agents-2026-04-01",
    ]
    | str
)
"""
A value of the `anthropic-beta` header, which turns on one preview feature. It is a name and the date of the version; any string is allowed and the listed ones are those known so far.
"""


class Base64ImageSourceParam(TypedDict):
    """
    An image whose bytes are part of the request.
    """

    data: str
    """
    The bytes of the image in base64.
    """
    media_type: Literal["image/jpeg", "image/png", "image/gif", "image/webp"]
    """
    The format of the image: `image/jpeg`, `image/png`, `image/gif` or `image/webp`.
    """
    type: Literal["base64"]
    """
    The tag of this kind of source.
    """


class Base64PDFSourceParam(TypedDict):
    """
    A PDF whose bytes are part of the message.
    """

    data: str
    """
    The bytes of the file in base64.
    """
    media_type: Literal["application/pdf"]
    """
    The media type of the file, a PDF.
    """
    type: Literal["base64"]
    """
    The tag of this kind of source.
    """


BashCodeExecutionToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input",
    "unavailable",
    "too_many_requests",
    "execution_time_exceeded",
    "output_file_too_large",
]
"""
Why a shell command failed. `invalid_tool_input`: the input is not valid. `unavailable`: the tool cannot be reached. `too_many_requests`: a rate limit was hit. `execution_time_exceeded`: the command ran too long. `output_file_too_large`: an output file is larger than allowed.
"""


BetaAdvisorToolResultErrorCodeParam: TypeAlias = Literal[
    "max_uses_exceeded",
    "prompt_too_long",
    "too_many_requests",
    "overloaded",
    "unavailable",
    "execution_time_exceeded",
]
"""
Why a call of the advisor failed.
"""


class BetaAllThinkingTurnsParam(TypedDict):
    """
    Keeps the thinking of all assistant turns.
    """

    type: Literal["all"]


BetaAllowedCallerParam: TypeAlias = AllowedCallerParam
"""
Who may call a tool. `direct`: the model itself, with a tool call in its answer. `code_execution_20250825` and `code_execution_20260120`: code that the model runs in the code execution tool of that version.
"""


BetaBase64ImageSourceParam: TypeAlias = Base64ImageSourceParam
"""
An image whose bytes are part of the request.
"""


BetaBase64PDFSourceParam: TypeAlias = Base64PDFSourceParam
"""
A PDF whose bytes are part of the message.
"""


BetaBashCodeExecutionToolResultErrorCodeParam: TypeAlias = BashCodeExecutionToolResultErrorCode
"""
Why a shell command failed. `invalid_tool_input`: the input is not valid. `unavailable`: the tool cannot be reached. `too_many_requests`: a rate limit was hit. `execution_time_exceeded`: the command ran too long. `output_file_too_large`: an output file is larger than allowed.
"""


class SkillCreateParams(TypedDict):
    """
    The form that creates a skill.
    """

    display_title: NotRequired[str | None]
    """
    A title for people to tell the skill by. The model never sees it; null leaves it unset.
    """
    files: NotRequired[Sequence[FileTypes] | None]
    """
    The files of the skill, in one top-level folder with a `SKILL.md` in its root.
    """


class SkillVersionCreateParams(TypedDict):
    """
    The form that creates a version of a skill.
    """

    files: NotRequired[Sequence[FileTypes] | None]
    """
    All files of the version, in one top-level folder with a `SKILL.md` in its root.
    """


class BetaFileDocumentSourceParam(TypedDict):
    """
    A document taken from a file stored with the Files API.
    """

    file_id: str
    """
    The ID of the stored file, a PDF or plain text.
    """
    type: Literal["file"]


class BetaFileImageSourceParam(TypedDict):
    """
    An image taken from a file stored with the Files API.
    """

    file_id: str
    """
    The ID of the stored image file.
    """
    type: Literal["file"]


class BetaInputTokensClearAtLeastParam(TypedDict):
    """
    Tells how much an edit has to remove to be worth breaking the prompt cache.
    """

    type: Literal["input_tokens"]
    value: int
    """
    The least number of input tokens to clear.
    """


class BetaInputTokensTriggerParam(TypedDict):
    """
    Triggers an edit by the length of the input.
    """

    type: Literal["input_tokens"]
    value: int
    """
    The number of input tokens at which the edit starts.
    """


class BetaLimitedNetworkParams(TypedDict):
    """
    Asks for a network limited to the hosts listed.
    """

    allow_mcp_servers: NotRequired[bool | None]
    """
    Whether the MCP servers of the agent may be reached even if not listed. Off by default.
    """
    allow_package_managers: NotRequired[bool | None]
    """
    Whether public package registries may be reached even if not listed. Off by default.
    """
    allowed_hosts: NotRequired[Sequence[str] | None]
    """
    Names of hosts the container may reach. Null or absence allows none.
    """
    type: Literal["limited"]


class BetaMCPToolConfigParam(TypedDict):
    """
    Settings for one tool of an MCP server.
    """

    defer_loading: NotRequired[bool]
    """
    Whether the definition stays out of the context until tool search finds it. Off by default.
    """
    enabled: NotRequired[bool]
    """
    Whether the model may use the tool. On by default.
    """


class BetaMCPToolDefaultConfigParam(TypedDict):
    """
    Settings for the tools of an MCP server that have none of their own.
    """

    defer_loading: NotRequired[bool]
    """
    Whether the definition stays out of the context until tool search finds it. Off by default.
    """
    enabled: NotRequired[bool]
    """
    Whether the model may use the tools. On by default.
    """


class BetaManagedAgentsAgentParams(TypedDict):
    """
    Names an agent, optionally at a fixed version.
    """

    type: Literal["agent"]
    id: str
    """
    The ID of the agent.
    """
    version: NotRequired[int]
    """
    The version to use. Absent means the latest.
    """


BetaManagedAgentsAgentToolNameParam: TypeAlias = Literal[
    "bash", "edit", "read", "write", "glob", "grep", "web_fetch", "web_search"
]
"""
The name of a built-in tool.
"""


BetaManagedAgentsAgentUnionParams: TypeAlias = str | BetaManagedAgentsAgentParams
"""
Names the agent of a session: an ID for its latest version, or an object that can fix the version.
"""


class BetaManagedAgentsAlwaysAllowPolicyParam(TypedDict):
    """
    Tool uses run without asking.
    """

    type: Literal["always_allow"]


class BetaManagedAgentsAlwaysAskPolicyParam(TypedDict):
    """
    Tool uses wait until the caller confirms them with a `user.tool_confirmation` event.
    """

    type: Literal["always_ask"]


class BetaManagedAgentsAnthropicSkillParams(TypedDict):
    """
    A skill supplied by Anthropic.
    """

    type: Literal["anthropic"]
    skill_id: str
    """
    The short name of the skill, such as `xlsx`.
    """
    version: NotRequired[str | None]
    """
    The version to use. Null or absence means the latest.
    """


class BetaManagedAgentsBase64DocumentSourceParam(TypedDict):
    """
    A document given inline.
    """

    type: Literal["base64"]
    media_type: str
    """
    The MIME type of the document, such as `application/pdf`.
    """
    data: str
    """
    The bytes of the document in Base64.
    """


class BetaManagedAgentsBase64ImageSourceParam(TypedDict):
    """
    An image given inline.
    """

    type: Literal["base64"]
    media_type: str
    """
    The MIME type of the image, such as `image/png`.
    """
    data: str
    """
    The bytes of the image in Base64.
    """


class BetaManagedAgentsBranchCheckoutParam(TypedDict):
    """
    Checks out the head of a branch.
    """

    type: Literal["branch"]
    name: str
    """
    The name of the branch.
    """


class BetaManagedAgentsCommitCheckoutParam(TypedDict):
    """
    Checks out one commit.
    """

    type: Literal["commit"]
    sha: str
    """
    The hash of the commit, 7 to 64 hexadecimal digits.
    """


class BetaManagedAgentsPreconditionParam(TypedDict):
    """
    Requires that the text of a memory is still what it was when last read.
    """

    type: Literal["content_sha256"]
    content_sha256: NotRequired[str]
    """
    The SHA-256 digest the stored text must have, in hexadecimal.
    """


class MemoryStoreMemoryCreateParams(TypedDict):
    """
    The memory to write.
    """

    path: str
    """
    The path in the store, starting with `/`, up to 1024 bytes. It must not be taken.
    """
    content: str | None
    """
    The text to store, up to 102,400 bytes. An empty string makes an empty memory.
    """


class MemoryStoreCreateParams(TypedDict):
    """
    The memory store to create.
    """

    name: str
    """
    The name of the store, 1 to 255 characters.
    """
    description: NotRequired[str]
    """
    What belongs in the store, for agents to read, up to 1024 characters.
    """
    metadata: NotRequired[Mapping[str, str]]
    """
    Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512 characters.
    """


class VaultCreateParams(TypedDict):
    """
    The vault to create.
    """

    display_name: str
    """
    The name of the vault, 1 to 255 characters.
    """
    metadata: NotRequired[Mapping[str, str]]
    """
    Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512 characters.
    """


class BetaManagedAgentsCustomSkillParams(TypedDict):
    """
    A skill of the workspace.
    """

    type: Literal["custom"]
    skill_id: str
    """
    The ID of the skill.
    """
    version: NotRequired[str | None]
    """
    The version to use. Null or absence means the latest.
    """


class BetaManagedAgentsFileDocumentSourceParam(TypedDict):
    """
    A document taken from a stored file.
    """

    type: Literal["file"]
    file_id: str
    """
    The ID of the stored file.
    """


class BetaManagedAgentsFileImageSourceParam(TypedDict):
    """
    An image taken from a stored file.
    """

    type: Literal["file"]
    file_id: str
    """
    The ID of the stored file.
    """


class BetaManagedAgentsFileResourceParams(TypedDict):
    """
    Places a stored file in the container of a session.
    """

    type: Literal["file"]
    file_id: str
    """
    The ID of the stored file.
    """
    mount_path: NotRequired[str | None]
    """
    The path for the file in the container. Null or absence lets the server choose.
    """


class BetaManagedAgentsFileRubricParams(TypedDict):
    """
    Criteria taken from a stored file.
    """

    type: Literal["file"]
    file_id: str
    """
    The ID of the stored file.
    """


BetaManagedAgentsListOrderParam: TypeAlias = Literal["asc", "desc"]
"""
The direction of a list: `asc` ascending, `desc` descending.
"""


BetaManagedAgentsMemoryVersionOperationParam: TypeAlias = Literal["created", "modified", "deleted"]
"""
What a write did to a memory.
"""


BetaManagedAgentsMemoryView: TypeAlias = Literal["basic", "full"]
"""
How much of a memory to return: `basic` without its content, `full` with it.
"""


BetaManagedAgentsModelParam: TypeAlias = (
    Literal[
        "claude-opus-4-7",
        "claude-opus-4-6",
        "claude-sonnet-4-6",
        "claude-haiku-4-5",
        "claude-haiku-4-5-20251001",
        "claude-opus-4-5",
        "claude-opus-4-5-20251101",
        "claude-sonnet-4-5",
        "claude-sonnet-4-5-20250929",
    ]
    | str
)
"""
The ID of a model an agent can run. IDs newer than this list are accepted too.
"""


BetaManagedAgentsMountModeParam: TypeAlias = Literal["read_write", "read_only"]
"""
Whether a mounted memory store can be written to.
"""


class BetaManagedAgentsMultiagentSelfParams(TypedDict):
    """
    Lets a coordinator call copies of itself.
    """

    type: Literal["self"]


BetaManagedAgentsPermissionPolicyParam: TypeAlias = (
    BetaManagedAgentsAlwaysAllowPolicyParam | BetaManagedAgentsAlwaysAskPolicyParam
)
"""
Whether a tool use runs at once or waits for the caller's consent.
"""


class BetaManagedAgentsPlainTextDocumentSourceParam(TypedDict):
    """
    A plain-text document given inline.
    """

    type: Literal["text"]
    media_type: Literal["text/plain"]
    """
    The MIME type, always `text/plain`.
    """
    data: str
    """
    The text of the document.
    """


BetaManagedAgentsPreconditionUnionParam: TypeAlias = BetaManagedAgentsPreconditionParam
"""
What must hold of a memory for a change to be made.
"""


BetaManagedAgentsRepositoryCheckoutParam: TypeAlias = (
    BetaManagedAgentsBranchCheckoutParam | BetaManagedAgentsCommitCheckoutParam
)
"""
What to check out of a repository: a branch or a commit.
"""


BetaManagedAgentsSessionStatusParam: TypeAlias = Literal["rescheduling", "running", "idle", "terminated"]
"""
What a session is doing: at work, waiting for input, about to retry after a fault, or ended for good.
"""


BetaManagedAgentsSkillParams: TypeAlias = (
    BetaManagedAgentsAnthropicSkillParams | BetaManagedAgentsCustomSkillParams
)
"""
A skill the agent may load.
"""


BetaManagedAgentsSpeedParam: TypeAlias = Literal["standard", "fast"]
"""
How fast an answer is generated. `fast` costs more per token, and not every model supports it.
"""


class BetaManagedAgentsStaticBearerCreateParams(TypedDict):
    """
    A fixed bearer token for an MCP server.
    """

    type: Literal["static_bearer"]
    token: str
    """
    The token, up to 8192 characters. It is never returned.
    """
    mcp_server_url: str
    """
    The address of the MCP server it is for. It cannot be changed later.
    """


class BetaManagedAgentsStaticBearerUpdateParams(TypedDict):
    """
    A new value for a fixed bearer token.
    """

    type: Literal["static_bearer"]
    token: NotRequired[str | None]
    """
    The new token, up to 8192 characters. Null keeps the old one.
    """


class BetaManagedAgentsStructParam(TypedDict):
    """
    A JSON object with any content.
    """


class BetaManagedAgentsTextBlockParam(TypedDict):
    """
    A piece of text.
    """

    type: Literal["text"]
    text: str
    """
    The text.
    """


class BetaManagedAgentsTextRubricParams(TypedDict):
    """
    Criteria given as text.
    """

    type: Literal["text"]
    content: str
    """
    The text of the criteria, up to 262,144 characters.
    """


class BetaManagedAgentsTokenEndpointAuthBasicParam(TypedDict):
    """
    A client that sends its secret to the token endpoint by HTTP Basic authentication.
    """

    type: Literal["client_secret_basic"]
    client_secret: str
    """
    The client secret, up to 512 characters. It is never returned.
    """


class BetaManagedAgentsTokenEndpointAuthBasicUpdateParam(TypedDict):
    """
    A new secret for a client that uses HTTP Basic authentication.
    """

    type: Literal["client_secret_basic"]
    client_secret: NotRequired[str | None]
    """
    The new client secret, up to 512 characters. Null keeps the old one.
    """


class BetaManagedAgentsTokenEndpointAuthNoneParam(TypedDict):
    """
    A public client, which sends no secret to the token endpoint.
    """

    type: Literal["none"]


class BetaManagedAgentsTokenEndpointAuthPostParam(TypedDict):
    """
    A client that sends its secret to the token endpoint in the form body.
    """

    type: Literal["client_secret_post"]
    client_secret: str
    """
    The client secret, up to 512 characters. It is never returned.
    """


class BetaManagedAgentsTokenEndpointAuthPostUpdateParam(TypedDict):
    """
    A new secret for a client that sends it in the form body.
    """

    type: Literal["client_secret_post"]
    client_secret: NotRequired[str | None]
    """
    The new client secret, up to 512 characters. Null keeps the old one.
    """


class BetaManagedAgentsURLDocumentSourceParam(TypedDict):
    """
    A document fetched from the web.
    """

    type: Literal["url"]
    url: str
    """
    The address of the document.
    """


class BetaManagedAgentsURLImageSourceParam(TypedDict):
    """
    An image fetched from the web.
    """

    type: Literal["url"]
    url: str
    """
    The address of the image.
    """


class BetaManagedAgentsURLMCPServerParams(TypedDict):
    """
    An MCP server reached at a URL. Credentials come from the vaults of the session and not from here.
    """

    type: Literal["url"]
    name: str
    """
    A name for the server, unique within the agent, 1 to 255 characters.
    """
    url: str
    """
    The address of the server, up to 2048 characters.
    """


class MemoryStoreMemoryUpdateParams(TypedDict):
    """
    The changes to make to a memory. Fields left out keep their values.
    """

    content: NotRequired[str | None]
    """
    The new text, up to 102,400 bytes. Null or absence keeps the old one.
    """
    path: NotRequired[str | None]
    """
    The new path, starting with `/`, up to 1024 bytes. Null or absence keeps the old one.
    """
    precondition: NotRequired[BetaManagedAgentsPreconditionUnionParam]
    """
    What must hold for the change to be made. Absence makes it in any case.
    """


class MemoryStoreUpdateParams(TypedDict):
    """
    The changes to make to a memory store. Fields left out keep their values.
    """

    name: NotRequired[str | None]
    """
    The new name, 1 to 255 characters. Null keeps the old one.
    """
    description: NotRequired[str | None]
    """
    The new description, up to 1024 characters. An empty one clears it.
    """
    metadata: NotRequired[Mapping[str, str | None] | None]
    """
    Pairs to merge into the metadata. A value of null removes its key.
    """


class SessionUpdateParams(TypedDict):
    """
    The changes to make to a session. Fields left out keep their values.
    """

    title: NotRequired[str | None]
    """
    The new title, 1 to 500 characters.
    """
    metadata: NotRequired[Mapping[str, str | None] | None]
    """
    Pairs to merge into the metadata. A value of null removes its key.
    """
    vault_ids: NotRequired[Sequence[str]]
    """
    The IDs of the vaults to use from now on. The server may refuse this field.
    """


class SessionResourceUpdateParams(TypedDict):
    """
    The change to make to a resource of a session.
    """

    authorization_token: str
    """
    The new access token of a GitHub repository. It is never returned.
    """


class VaultUpdateParams(TypedDict):
    """
    The changes to make to a vault. Fields left out keep their values.
    """

    display_name: NotRequired[str | None]
    """
    The new name, 1 to 255 characters. Null keeps the old one.
    """
    metadata: NotRequired[Mapping[str, str | None] | None]
    """
    Pairs to merge into the metadata. A value of null removes its key.
    """


class BetaManagedAgentsUserInterruptEventParams(TypedDict):
    """
    Asks the agent to stop what it is doing. The session turns idle and can be given new input.
    """

    type: Literal["user.interrupt"]
    session_thread_id: NotRequired[str | None]
    """
    The ID of the thread to stop. Null or absence stops every thread.
    """


BetaManagedAgentsUserToolConfirmationResultParam: TypeAlias = Literal["allow", "deny"]
"""
Whether a tool use may run.
"""


class BetaPackagesParams(TypedDict):
    """
    The packages to install in a container, by package manager. A version may be pinned in the manager's own syntax.
    """

    apt: NotRequired[Sequence[str] | None]
    """
    Debian packages, for `apt`.
    """
    cargo: NotRequired[Sequence[str] | None]
    """
    Rust crates, for `cargo`.
    """
    gem: NotRequired[Sequence[str] | None]
    """
    Ruby gems, for `gem`.
    """
    go: NotRequired[Sequence[str] | None]
    """
    Go modules, for `go`.
    """
    npm: NotRequired[Sequence[str] | None]
    """
    Node packages, for `npm`.
    """
    pip: NotRequired[Sequence[str] | None]
    """
    Python packages, for `pip`.
    """
    type: NotRequired[Literal["packages"]]


class BetaAdvisorRedactedResultBlockParam(TypedDict):
    """
    Advice that only the model can read, sent back from an earlier answer.
    """

    encrypted_content: str
    """
    The encrypted advice, exactly as received.
    """
    type: Literal["advisor_redacted_result"]


class BetaAdvisorResultBlockParam(TypedDict):
    """
    Advice in readable form, sent back from an earlier answer.
    """

    text: str
    """
    The text of the advice.
    """
    type: Literal["advisor_result"]


class BetaAdvisorToolResultErrorParam(TypedDict):
    """
    The failure of a call of the advisor, sent back from an earlier answer.
    """

    error_code: BetaAdvisorToolResultErrorCodeParam
    """
    Why the call failed.
    """
    type: Literal["advisor_tool_result_error"]


class BetaRequestMCPServerToolConfigurationParam(TypedDict):
    """
    Which tools of an MCP server the model may use, in the older form.
    """

    allowed_tools: NotRequired[Sequence[str] | None]
    """
    Names of the tools the model may use. Null or absence allows all.
    """
    enabled: NotRequired[bool | None]
    """
    Whether the tools of the server may be used at all. On by default.
    """


class BetaRequestMCPServerURLDefinitionParam(TypedDict):
    """
    A remote MCP server that the API connects to on behalf of the request.
    """

    authorization_token: NotRequired[str | None]
    """
    The OAuth access token to present to the server. Null or absence connects without one.
    """
    name: str
    """
    A name for the server, unique in the request. Toolsets and results refer to it.
    """
    tool_configuration: NotRequired[BetaRequestMCPServerToolConfigurationParam | None]
    """
    Which tools of the server are on. Superseded by an `mcp_toolset` in `tools`.
    """
    type: Literal["url"]
    url: str
    """
    The address of the server, with the scheme `https`.
    """


class BetaSkillParams(TypedDict):
    """
    A skill to load into the container of a request.
    """

    skill_id: str
    """
    The ID of a custom skill, or the short name of one supplied by Anthropic, such as `xlsx`.
    """
    type: Literal["anthropic", "custom"]
    """
    Where the skill comes from: `anthropic` for supplied ones, `custom` for the workspace's own.
    """
    version: NotRequired[str]
    """
    The version to load. Absent means `latest`.
    """


BetaSpeedParam: TypeAlias = Literal["standard", "fast"]
"""
How fast an answer is generated. `fast` costs more per token and needs a model that supports it.
"""


class BetaThinkingTurnsParam(TypedDict):
    """
    Keeps the thinking of a number of recent assistant turns.
    """

    type: Literal["thinking_turns"]
    value: int
    """
    The number of most recent assistant turns whose thinking is kept.
    """


BetaTimestampParam: TypeAlias = str | datetime
"""
A point in time, as an ISO 8601 string with time zone.
"""


class BetaTokenTaskBudgetParam(TypedDict):
    """
    A token budget for a whole task, shown to the model so that it finishes in time.
    """

    remaining: NotRequired[int | None]
    """
    What is left of the budget in tokens. Null or absence means all of `total`.
    """
    total: int
    """
    The budget of the task in tokens, at least 1024.
    """
    type: Literal["tokens"]


class BetaToolUsesKeepParam(TypedDict):
    """
    Tells how many tool uses to leave alone.
    """

    type: Literal["tool_uses"]
    value: int
    """
    The number of most recent tool uses to keep.
    """


class BetaToolUsesTriggerParam(TypedDict):
    """
    Triggers an edit by the number of tool uses.
    """

    type: Literal["tool_uses"]
    value: int
    """
    The number of tool uses at which the edit starts.
    """


class BetaUnrestrictedNetworkParam(TypedDict):
    """
    Lets the container reach any host, apart from those blocked for safety.
    """

    type: Literal["unrestricted"]


BetaUserProfileListOrderParam: TypeAlias = Literal["asc", "desc"]
"""
The direction of a list of user profiles: `asc` is oldest first, `desc` newest first.
"""


BetaUserProfileRelationshipParam: TypeAlias = Literal["external", "resold", "internal"]
"""
How the party of a profile is related to the caller: a user of its product, a buyer of resold access, or itself.
"""


class CacheControlEphemeralParam(TypedDict):
    """
    A cache breakpoint. The input up to and including the place where it stands is cached for later requests that begin the same way.
    """

    ttl: NotRequired[Literal["5m", "1h"]]
    """
    How long the entry lives after its last use: `5m` for five minutes or `1h` for one hour. Absent means `5m`.
    """
    type: Literal["ephemeral"]
    """
    The tag of this kind of cache control.
    """


CodeExecutionToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"
]
"""
Why a run of code failed. `invalid_tool_input`: the input is not valid. `unavailable`: the tool cannot be reached. `too_many_requests`: a rate limit was hit. `execution_time_exceeded`: the code ran too long.
"""


class CodeExecutionTool20250522Param(TypedDict):
    """
    A sandbox run by the API in which the model executes Python.
    """

    allowed_callers: NotRequired[Sequence[AllowedCallerParam]]
    """
    Who may call the tool: the model itself, code that it runs, or both.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this tool; null or absent sets none.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the tool stays out of the context until a tool search finds it. Absent means false.
    """
    name: Literal["code_execution"]
    """
    The fixed name by which the model calls the tool.
    """
    strict: NotRequired[bool]
    """
    Whether every call is sure to fit the schema of the tool. Absent means false.
    """
    type: Literal["code_execution_20250522"]
    """
    The version of the tool.
    """


class CodeExecutionTool20250825Param(TypedDict):
    """
    A sandbox run by the API in which the model executes shell commands and edits files.
    """

    allowed_callers: NotRequired[Sequence[AllowedCallerParam]]
    """
    Who may call the tool: the model itself, code that it runs, or both.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this tool; null or absent sets none.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the tool stays out of the context until a tool search finds it. Absent means false.
    """
    name: Literal["code_execution"]
    """
    The fixed name by which the model calls the tool.
    """
    strict: NotRequired[bool]
    """
    Whether every call is sure to fit the schema of the tool. Absent means false.
    """
    type: Literal["code_execution_20250825"]
    """
    The version of the tool.
    """


class CodeExecutionTool20260120Param(TypedDict):
    """
    A sandbox run by the API in which the model executes shell commands and code and edits files. In this version the state of the interpreter lasts from call to call.
    """

    allowed_callers: NotRequired[Sequence[AllowedCallerParam]]
    """
    Who may call the tool: the model itself, code that it runs, or both.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this tool; null or absent sets none.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the tool stays out of the context until a tool search finds it. Absent means false.
    """
    name: Literal["code_execution"]
    """
    The fixed name by which the model calls the tool.
    """
    strict: NotRequired[bool]
    """
    Whether every call is sure to fit the schema of the tool. Absent means false.
    """
    type: Literal["code_execution_20260120"]
    """
    The version of the tool.
    """


class DirectCallerParam(TypedDict):
    """
    The model called the tool itself.
    """

    type: Literal["direct"]
    """
    The tag of this kind of caller.
    """


EffortLevelParam: TypeAlias = Literal["low", "medium", "high", "xhigh", "max"]
"""
How much work the model puts into an answer: `low`, `medium`, `high`, `xhigh` or `max`. More effort costs more tokens and time; not every model knows every level.
"""


class InputSchemaParam(TypedDict):
    """
    The JSON Schema of the input of a tool, at its top level an object. Further keywords of JSON Schema are allowed.
    """

    properties: NotRequired[Mapping[str, Any] | None]
    """
    The schema of each field by its name; null or absent names no field.
    """
    required: NotRequired[Sequence[str] | None]
    """
    The names of the fields that must be present; null or absent requires none.
    """
    type: Literal["object"]
    """
    The JSON type of the input, an object.
    """


class JSONOutputFormatParam(TypedDict):
    """
    A format that makes the answer a JSON document which fits a schema.
    """

    schema: Mapping[str, Any]
    """
    The JSON Schema the answer must fit.
    """
    type: Literal["json_schema"]
    """
    The tag of this kind of format.
    """


JsonValueParam: TypeAlias = Any
"""
Any JSON value: null, a boolean, a number, a string, an array or an object.
"""


class MemoryTool20250818Param(TypedDict):
    """
    A directory of notes that the caller keeps for the model from one conversation to the next. The model asks to view, create, change, rename and delete files in it.
    """

    allowed_callers: NotRequired[Sequence[AllowedCallerParam]]
    """
    Who may call the tool: the model itself, code that it runs, or both.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this tool; null or absent sets none.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the tool stays out of the context until a tool search finds it. Absent means false.
    """
    input_examples: NotRequired[Sequence[Mapping[str, JsonValueParam]]]
    """
    Example inputs that show the model how to call the tool. Each must fit the schema of the tool.
    """
    name: Literal["memory"]
    """
    The fixed name by which the model calls the tool.
    """
    strict: NotRequired[bool]
    """
    Whether every call is sure to fit the schema of the tool. Absent means false.
    """
    type: Literal["memory_20250818"]
    """
    The version of the tool.
    """


class MetadataParam(TypedDict):
    """
    Facts about a request itself.
    """

    user_id: NotRequired[str | None]
    """
    An opaque id of the end user, at most 512 characters, to help detect abuse. It must not hold a name, an address or other personal data; null or absent names no user.
    """


ModelParam: TypeAlias = (
    Literal[
        "claude-opus-4-7",
        "claude-mythos-preview",
        "claude-opus-4-6",
        "claude-sonnet-4-6",
        "claude-haiku-4-5",
        "claude-haiku-4-5-20251001",
        "claude-opus-4-5",
        "claude-opus-4-5-20251101",
        "claude-sonnet-4-5",
        "claude-sonnet-4-5-20250929",
        "claude-opus-4-1",
        "claude-opus-4-1-20250805",
        "claude-opus-4-0",
        "claude-opus-4-20250514",
        "claude-sonnet-4-0",
        "claude-sonnet-4-20250514",
        "claude-3-haiku-20240307",
    ]
    | str
)
"""
The model to use, by id or alias. Any string is allowed and the listed ones are those known so far; an id with a date is one fixed snapshot.
"""


class OutputConfigParam(TypedDict):
    """
    How the answer is made.
    """

    effort: NotRequired[EffortLevelParam | None]
    """
    How much work the model puts into the answer; null or absent means `high`.
    """
    format: NotRequired[JSONOutputFormatParam | None]
    """
    The format the answer must have; null or absent leaves it free.
    """


class PlainTextSourceParam(TypedDict):
    """
    A document that is plain text. Citations point to ranges of characters in it.
    """

    data: str
    """
    The text of the document.
    """
    media_type: Literal["text/plain"]
    """
    The media type of the document, plain text.
    """
    type: Literal["text"]
    """
    The tag of this kind of source.
    """


class BashCodeExecutionOutputBlockParam(TypedDict):
    """
    A file that the command made, sent back.
    """

    file_id: str
    """
    The id of the file, with which it can be downloaded.
    """
    type: Literal["bash_code_execution_output"]
    """
    The tag of this kind of block.
    """


class BashCodeExecutionResultBlockParam(TypedDict):
    """
    The output of a shell command, sent back.
    """

    content: Sequence[BashCodeExecutionOutputBlockParam]
    """
    The files that the command made.
    """
    return_code: int
    """
    The exit status, 0 for success.
    """
    stderr: str
    """
    What was written to standard error.
    """
    stdout: str
    """
    What was written to standard output.
    """
    type: Literal["bash_code_execution_result"]
    """
    The tag of this kind of block.
    """


class BashCodeExecutionToolResultErrorParam(TypedDict):
    """
    The error of a shell command that could not run, sent back.
    """

    error_code: BashCodeExecutionToolResultErrorCode
    """
    Why the call failed.
    """
    type: Literal["bash_code_execution_tool_result_error"]
    """
    The tag of this kind of block.
    """


class CitationCharLocationParam(TypedDict):
    """
    A citation of a range of characters in a plain text document, sent back with an earlier answer.
    """

    cited_text: str
    """
    The cited passage. It does not count as input tokens.
    """
    document_index: int
    """
    The place of the document among all documents of the request, from 0.
    """
    document_title: str | None
    """
    The title of the document, 1 to 255 characters, or null when it has none.
    """
    end_char_index: int
    """
    The character after the last one cited, from 0.
    """
    start_char_index: int
    """
    The first character cited, from 0.
    """
    type: Literal["char_location"]
    """
    The tag of this kind of citation.
    """


class CitationsConfigParam(TypedDict):
    """
    Whether the model may cite a source.
    """

    enabled: NotRequired[bool]
    """
    Whether citations are on. Absent means false.
    """


class CodeExecutionOutputBlockParam(TypedDict):
    """
    A file that the code made, sent back.
    """

    file_id: str
    """
    The id of the file, with which it can be downloaded.
    """
    type: Literal["code_execution_output"]
    """
    The tag of this kind of block.
    """


class CodeExecutionResultBlockParam(TypedDict):
    """
    The output of code that ran, sent back.
    """

    content: Sequence[CodeExecutionOutputBlockParam]
    """
    The files that the code made.
    """
    return_code: int
    """
    The exit status, 0 for success.
    """
    stderr: str
    """
    What was written to standard error.
    """
    stdout: str
    """
    What was written to standard output.
    """
    type: Literal["code_execution_result"]
    """
    The tag of this kind of block.
    """


class CodeExecutionToolResultErrorParam(TypedDict):
    """
    The error of a run of code that failed, sent back.
    """

    error_code: CodeExecutionToolResultErrorCode
    """
    Why the call failed.
    """
    type: Literal["code_execution_tool_result_error"]
    """
    The tag of this kind of block.
    """


class ContainerUploadBlockParam(TypedDict):
    """
    A file to put into the code execution container, where code can read it.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    file_id: str
    """
    The id of a file uploaded before.
    """
    type: Literal["container_upload"]
    """
    The tag of this kind of block.
    """


class CitationContentBlockLocationParam(TypedDict):
    """
    A citation of a range of blocks in a document that is made of blocks, sent back with an earlier answer.
    """

    cited_text: str
    """
    The cited passage. It does not count as input tokens.
    """
    document_index: int
    """
    The place of the document among all documents of the request, from 0.
    """
    document_title: str | None
    """
    The title of the document, 1 to 255 characters, or null when it has none.
    """
    end_block_index: int
    """
    The block after the last one cited, from 0.
    """
    start_block_index: int
    """
    The first block cited, from 0.
    """
    type: Literal["content_block_location"]
    """
    The tag of this kind of citation.
    """


class EncryptedCodeExecutionResultBlockParam(TypedDict):
    """
    The output of code that ran, with standard output encrypted, sent back.
    """

    content: Sequence[CodeExecutionOutputBlockParam]
    """
    The files that the code made.
    """
    encrypted_stdout: str
    """
    The encrypted standard output, exactly as received.
    """
    return_code: int
    """
    The exit status, 0 for success.
    """
    stderr: str
    """
    What was written to standard error.
    """
    type: Literal["encrypted_code_execution_result"]
    """
    The tag of this kind of block.
    """


class CitationPageLocationParam(TypedDict):
    """
    A citation of a range of pages in a PDF, sent back with an earlier answer.
    """

    cited_text: str
    """
    The cited passage. It does not count as input tokens.
    """
    document_index: int
    """
    The place of the document among all documents of the request, from 0.
    """
    document_title: str | None
    """
    The title of the document, 1 to 255 characters, or null when it has none.
    """
    end_page_number: int
    """
    The page after the last one cited, counted from 1.
    """
    start_page_number: int
    """
    The first page cited, counted from 1.
    """
    type: Literal["page_location"]
    """
    The tag of this kind of citation.
    """


class RedactedThinkingBlockParam(TypedDict):
    """
    Withheld thinking of an earlier answer, sent back.
    """

    data: str
    """
    The encrypted thinking, exactly as received.
    """
    type: Literal["redacted_thinking"]
    """
    The tag of this kind of block.
    """


class CitationSearchResultLocationParam(TypedDict):
    """
    A citation of a range of blocks in a search result that the caller supplied, sent back with an earlier answer.
    """

    cited_text: str
    """
    The cited passage. It does not count as input tokens.
    """
    end_block_index: int
    """
    The block of the result after the last one cited, from 0.
    """
    search_result_index: int
    """
    The place of the result among all search results of the request, from 0.
    """
    source: str
    """
    Where the result comes from, as the caller gave it.
    """
    start_block_index: int
    """
    The first block of the result that is cited, from 0.
    """
    title: str | None
    """
    The title of the result, or null when it has none.
    """
    type: Literal["search_result_location"]
    """
    The tag of this kind of citation.
    """


class TextEditorCodeExecutionCreateResultBlockParam(TypedDict):
    """
    The outcome of writing a file, sent back.
    """

    is_file_update: bool
    """
    Whether a file that existed was replaced, and not a new one made.
    """
    type: Literal["text_editor_code_execution_create_result"]
    """
    The tag of this kind of block.
    """


class TextEditorCodeExecutionStrReplaceResultBlockParam(TypedDict):
    """
    The outcome of replacing text in a file, sent back.
    """

    lines: NotRequired[Sequence[str] | None]
    """
    The lines of the hunk; null or absent when there is none.
    """
    new_lines: NotRequired[int | None]
    """
    The number of lines the hunk covers after the change; null or absent when there is no hunk.
    """
    new_start: NotRequired[int | None]
    """
    The number of the first line of the hunk after the change; null or absent when there is no hunk.
    """
    old_lines: NotRequired[int | None]
    """
    The number of lines the hunk covers before the change; null or absent when there is no hunk.
    """
    old_start: NotRequired[int | None]
    """
    The number of the first line of the hunk before the change; null or absent when there is no hunk.
    """
    type: Literal["text_editor_code_execution_str_replace_result"]
    """
    The tag of this kind of block.
    """


class TextEditorCodeExecutionViewResultBlockParam(TypedDict):
    """
    The contents of a file that was viewed, sent back.
    """

    content: str
    """
    The contents shown.
    """
    file_type: Literal["text", "image", "pdf"]
    """
    The kind of file: `text`, `image` or `pdf`.
    """
    num_lines: NotRequired[int | None]
    """
    The number of lines shown; null or absent when the file has no lines.
    """
    start_line: NotRequired[int | None]
    """
    The number of the first line shown; null or absent when the file has no lines.
    """
    total_lines: NotRequired[int | None]
    """
    The number of lines in the whole file; null or absent when the file has no lines.
    """
    type: Literal["text_editor_code_execution_view_result"]
    """
    The tag of this kind of block.
    """


class ThinkingBlockParam(TypedDict):
    """
    Thinking of an earlier answer, sent back. It must be unchanged when a tool call is being continued.
    """

    signature: str
    """
    The signature of the block, exactly as received.
    """
    thinking: str
    """
    The thinking, exactly as received.
    """
    type: Literal["thinking"]
    """
    The tag of this kind of block.
    """


class ToolReferenceBlockParam(TypedDict):
    """
    A reference to a tool with deferred loading, which brings its definition into the context.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    tool_name: str
    """
    The name of the tool, 1 to 256 letters, digits, underscores or hyphens.
    """
    type: Literal["tool_reference"]
    """
    The tag of this kind of block.
    """


class ToolSearchToolSearchResultBlockParam(TypedDict):
    """
    The tools that a tool search found, sent back.
    """

    tool_references: Sequence[ToolReferenceBlockParam]
    """
    References to the tools found, which may be none.
    """
    type: Literal["tool_search_tool_search_result"]
    """
    The tag of this kind of block.
    """


class WebSearchResultBlockParam(TypedDict):
    """
    A page that a web search found, sent back.
    """

    encrypted_content: str
    """
    The encrypted content of the page, exactly as received.
    """
    page_age: NotRequired[str | None]
    """
    When the page was last updated, in words; null or absent when that is not known.
    """
    title: str
    """
    The title of the page.
    """
    type: Literal["web_search_result"]
    """
    The tag of this kind of block.
    """
    url: str
    """
    The address of the page.
    """


class CitationWebSearchResultLocationParam(TypedDict):
    """
    A citation of a page that the web search tool found, sent back with an earlier answer.
    """

    cited_text: str
    """
    The cited passage. It does not count as input tokens.
    """
    encrypted_index: str
    """
    The opaque reference to the passage, exactly as received.
    """
    title: str | None
    """
    The title of the page, 1 to 512 characters, or null when it has none.
    """
    type: Literal["web_search_result_location"]
    """
    The tag of this kind of citation.
    """
    url: str
    """
    The address of the page, at most 2048 characters.
    """


class ServerToolCallerParam(TypedDict):
    """
    Code in the code execution tool of 2025-08-25 called the tool.
    """

    tool_id: str
    """
    The id of the code execution call in which the code ran.
    """
    type: Literal["code_execution_20250825"]
    """
    The tag of this kind of caller.
    """


class ServerToolCaller20260120Param(TypedDict):
    """
    Code in the code execution tool of 2026-01-20 called the tool.
    """

    tool_id: str
    """
    The id of the code execution call in which the code ran.
    """
    type: Literal["code_execution_20260120"]
    """
    The tag of this kind of caller.
    """


TextEditorCodeExecutionToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "file_not_found"
]
"""
Why a file operation failed. `invalid_tool_input`: the input is not valid. `unavailable`: the tool cannot be reached. `too_many_requests`: a rate limit was hit. `execution_time_exceeded`: the operation ran too long. `file_not_found`: there is no such file.
"""


class ToolTextEditor20250124Param(TypedDict):
    """
    A text editor that the caller runs for the model. The model asks to view, create and change files and can undo an edit.
    """

    allowed_callers: NotRequired[Sequence[AllowedCallerParam]]
    """
    Who may call the tool: the model itself, code that it runs, or both.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this tool; null or absent sets none.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the tool stays out of the context until a tool search finds it. Absent means false.
    """
    input_examples: NotRequired[Sequence[Mapping[str, JsonValueParam]]]
    """
    Example inputs that show the model how to call the tool. Each must fit the schema of the tool.
    """
    name: Literal["str_replace_editor"]
    """
    The fixed name by which the model calls the tool.
    """
    strict: NotRequired[bool]
    """
    Whether every call is sure to fit the schema of the tool. Absent means false.
    """
    type: Literal["text_editor_20250124"]
    """
    The version of the tool.
    """


class ToolTextEditor20250429Param(TypedDict):
    """
    A text editor that the caller runs for the model. The model asks to view, create and change files; this version has no undo.
    """

    allowed_callers: NotRequired[Sequence[AllowedCallerParam]]
    """
    Who may call the tool: the model itself, code that it runs, or both.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this tool; null or absent sets none.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the tool stays out of the context until a tool search finds it. Absent means false.
    """
    input_examples: NotRequired[Sequence[Mapping[str, JsonValueParam]]]
    """
    Example inputs that show the model how to call the tool. Each must fit the schema of the tool.
    """
    name: Literal["str_replace_based_edit_tool"]
    """
    The fixed name by which the model calls the tool.
    """
    strict: NotRequired[bool]
    """
    Whether every call is sure to fit the schema of the tool. Absent means false.
    """
    type: Literal["text_editor_20250429"]
    """
    The version of the tool.
    """


class ToolTextEditor20250728Param(TypedDict):
    """
    A text editor that the caller runs for the model. The model asks to view, create and change files; this version can limit what a view returns.
    """

    allowed_callers: NotRequired[Sequence[AllowedCallerParam]]
    """
    Who may call the tool: the model itself, code that it runs, or both.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this tool; null or absent sets none.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the tool stays out of the context until a tool search finds it. Absent means false.
    """
    input_examples: NotRequired[Sequence[Mapping[str, JsonValueParam]]]
    """
    Example inputs that show the model how to call the tool. Each must fit the schema of the tool.
    """
    max_characters: NotRequired[int | None]
    """
    The most characters a view of a file may return, at least 1; null or absent sets no limit.
    """
    name: Literal["str_replace_based_edit_tool"]
    """
    The fixed name by which the model calls the tool.
    """
    strict: NotRequired[bool]
    """
    Whether every call is sure to fit the schema of the tool. Absent means false.
    """
    type: Literal["text_editor_20250728"]
    """
    The version of the tool.
    """


class ThinkingConfigDisabledParam(TypedDict):
    """
    No thinking.
    """

    type: Literal["disabled"]
    """
    The tag of this kind of thinking.
    """


ThinkingDisplayModeParam: TypeAlias = Literal["summarized", "omitted"]
"""
How thinking appears in an answer: `summarized` returns a summary of it, `omitted` an empty text with only the signature. Neither changes what is billed.
"""


class ToolParam(TypedDict):
    """
    A tool that the caller defines and runs. When the model calls it, the caller sends back the result in the next turn.
    """

    type: NotRequired[Literal["custom"] | None]
    """
    The tag of a tool defined by the caller, `custom`. It may be null or left out.
    """
    description: NotRequired[str]
    """
    What the tool does, when to use it and what it returns. The more exact it is, the better the model uses the tool.
    """
    name: str
    """
    The name by which the model calls the tool, 1 to 128 letters, digits, underscores or hyphens.
    """
    input_schema: InputSchemaParam
    """
    The JSON Schema of the input. It must describe an object.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this tool; null or absent sets none.
    """
    strict: NotRequired[bool]
    """
    Whether every call is sure to fit the schema of the tool. Absent means false.
    """
    eager_input_streaming: NotRequired[bool | None]
    """
    Whether the input streams as soon as it is written, without being collected and checked as JSON first, so it may end up incomplete. Null or absent leaves it to the default.
    """
    allowed_callers: NotRequired[Sequence[AllowedCallerParam]]
    """
    Who may call the tool: the model itself, code that it runs, or both.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the tool stays out of the context until a tool search finds it. Absent means false.
    """
    input_examples: NotRequired[Sequence[Mapping[str, JsonValueParam]]]
    """
    Example inputs that show the model how to call the tool. Each must fit the schema of the tool.
    """


class ToolChoiceAnyParam(TypedDict):
    """
    The model must call a tool and chooses which.
    """

    disable_parallel_tool_use: NotRequired[bool]
    """
    Whether the answer is held to exactly one tool call. Absent means false.
    """
    type: Literal["any"]
    """
    The tag of this kind of choice.
    """


class ToolChoiceAutoParam(TypedDict):
    """
    The model decides by itself whether to call tools.
    """

    disable_parallel_tool_use: NotRequired[bool]
    """
    Whether the answer is held to at most one tool call. Absent means false.
    """
    type: Literal["auto"]
    """
    The tag of this kind of choice.
    """


class ToolChoiceNoneParam(TypedDict):
    """
    The model must not call any tool.
    """

    type: Literal["none"]
    """
    The tag of this kind of choice.
    """


class ToolChoiceToolParam(TypedDict):
    """
    The model must call a certain tool.
    """

    disable_parallel_tool_use: NotRequired[bool]
    """
    Whether the answer is held to exactly one call of the tool. Absent means false.
    """
    name: str
    """
    The name of the tool to call.
    """
    type: Literal["tool"]
    """
    The tag of this kind of choice.
    """


class ToolSearchToolBm25_20251119Param(TypedDict):
    """
    A search run by the API over tools with deferred loading. The model asks in natural language and matches are ranked with BM25.
    """

    allowed_callers: NotRequired[Sequence[AllowedCallerParam]]
    """
    Who may call the tool: the model itself, code that it runs, or both.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this tool; null or absent sets none.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the tool stays out of the context until a tool search finds it. Absent means false.
    """
    name: Literal["tool_search_tool_bm25"]
    """
    The fixed name by which the model calls the tool.
    """
    strict: NotRequired[bool]
    """
    Whether every call is sure to fit the schema of the tool. Absent means false.
    """
    type: Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"]
    """
    The version of the tool: a dated tag, or the undated one for the latest.
    """


class ToolSearchToolRegex20251119Param(TypedDict):
    """
    A search run by the API over tools with deferred loading. The model asks with a regular expression.
    """

    allowed_callers: NotRequired[Sequence[AllowedCallerParam]]
    """
    Who may call the tool: the model itself, code that it runs, or both.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this tool; null or absent sets none.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the tool stays out of the context until a tool search finds it. Absent means false.
    """
    name: Literal["tool_search_tool_regex"]
    """
    The fixed name by which the model calls the tool.
    """
    strict: NotRequired[bool]
    """
    Whether every call is sure to fit the schema of the tool. Absent means false.
    """
    type: Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"]
    """
    The version of the tool: a dated tag, or the undated one for the latest.
    """


ToolSearchToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"
]
"""
Why a tool search failed. `invalid_tool_input`: the pattern or query is not valid. `unavailable`: the tool cannot be reached. `too_many_requests`: a rate limit was hit. `execution_time_exceeded`: the search ran too long.
"""


class URLImageSourceParam(TypedDict):
    """
    An image that the API downloads.
    """

    type: Literal["url"]
    """
    The tag of this kind of source.
    """
    url: str
    """
    The address of the image.
    """


class URLPDFSourceParam(TypedDict):
    """
    A PDF that the API downloads.
    """

    type: Literal["url"]
    """
    The tag of this kind of source.
    """
    url: str
    """
    The address of the file.
    """


class UserLocationParam(TypedDict):
    """
    Roughly where the user is, so that search results suit the place.
    """

    city: NotRequired[str | None]
    """
    The city, 1 to 255 characters; null or absent leaves it open.
    """
    country: NotRequired[str | None]
    """
    The country as a two-letter ISO 3166-1 code; null or absent leaves it open.
    """
    region: NotRequired[str | None]
    """
    The region or state, 1 to 255 characters; null or absent leaves it open.
    """
    timezone: NotRequired[str | None]
    """
    The time zone as an IANA name, 1 to 255 characters; null or absent leaves it open.
    """
    type: Literal["approximate"]
    """
    The tag of this kind of location.
    """


WebFetchToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input",
    "url_too_long",
    "url_not_allowed",
    "url_not_accessible",
    "unsupported_content_type",
    "too_many_requests",
    "max_uses_exceeded",
    "unavailable",
]
"""
Why a web fetch failed. `invalid_tool_input`: the input is not valid. `url_too_long`: the address is too long. `url_not_allowed`: the address is ruled out by the domain lists or other rules. `url_not_accessible`: the page could not be loaded. `unsupported_content_type`: it is neither text nor PDF. `too_many_requests`: a rate limit was hit. `max_uses_exceeded`: the request has no fetches left. `unavailable`: the tool cannot be reached.
"""


class WebFetchTool20250910Param(TypedDict):
    """
    A tool run by the API that fetches web pages and PDFs whose address is in the conversation.
    """

    allowed_callers: NotRequired[Sequence[AllowedCallerParam]]
    """
    Who may call the tool: the model itself, code that it runs, or both.
    """
    allowed_domains: NotRequired[Sequence[str] | None]
    """
    The only domains that may be fetched from; null or absent allows all. It cannot be given together with `blocked_domains`.
    """
    blocked_domains: NotRequired[Sequence[str] | None]
    """
    Domains that must not be fetched from; null or absent blocks none. It cannot be given together with `allowed_domains`.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this tool; null or absent sets none.
    """
    citations: NotRequired[CitationsConfigParam | None]
    """
    Whether the model may cite what is fetched; null or absent means it may not.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the tool stays out of the context until a tool search finds it. Absent means false.
    """
    max_content_tokens: NotRequired[int | None]
    """
    The most tokens a fetched text may add to the context, approximately; what exceeds them is cut. It does not apply to PDFs and other binary content; null or absent sets no limit.
    """
    max_uses: NotRequired[int | None]
    """
    The most fetches in one request, at least 1; null or absent sets no limit.
    """
    name: Literal["web_fetch"]
    """
    The fixed name by which the model calls the tool.
    """
    strict: NotRequired[bool]
    """
    Whether every call is sure to fit the schema of the tool. Absent means false.
    """
    type: Literal["web_fetch_20250910"]
    """
    The version of the tool.
    """


class WebFetchTool20260209Param(TypedDict):
    """
    A tool run by the API that fetches web pages and PDFs whose address is in the conversation. This version can filter content with code before it enters the context.
    """

    allowed_callers: NotRequired[Sequence[AllowedCallerParam]]
    """
    Who may call the tool: the model itself, code that it runs, or both.
    """
    allowed_domains: NotRequired[Sequence[str] | None]
    """
    The only domains that may be fetched from; null or absent allows all. It cannot be given together with `blocked_domains`.
    """
    blocked_domains: NotRequired[Sequence[str] | None]
    """
    Domains that must not be fetched from; null or absent blocks none. It cannot be given together with `allowed_domains`.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this tool; null or absent sets none.
    """
    citations: NotRequired[CitationsConfigParam | None]
    """
    Whether the model may cite what is fetched; null or absent means it may not.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the tool stays out of the context until a tool search finds it. Absent means false.
    """
    max_content_tokens: NotRequired[int | None]
    """
    The most tokens a fetched text may add to the context, approximately; what exceeds them is cut. It does not apply to PDFs and other binary content; null or absent sets no limit.
    """
    max_uses: NotRequired[int | None]
    """
    The most fetches in one request, at least 1; null or absent sets no limit.
    """
    name: Literal["web_fetch"]
    """
    The fixed name by which the model calls the tool.
    """
    strict: NotRequired[bool]
    """
    Whether every call is sure to fit the schema of the tool. Absent means false.
    """
    type: Literal["web_fetch_20260209"]
    """
    The version of the tool.
    """


class WebFetchTool20260309Param(TypedDict):
    """
    A tool run by the API that fetches web pages and PDFs whose address is in the conversation. This version can also bypass the cache of pages.
    """

    allowed_callers: NotRequired[Sequence[AllowedCallerParam]]
    """
    Who may call the tool: the model itself, code that it runs, or both.
    """
    allowed_domains: NotRequired[Sequence[str] | None]
    """
    The only domains that may be fetched from; null or absent allows all. It cannot be given together with `blocked_domains`.
    """
    blocked_domains: NotRequired[Sequence[str] | None]
    """
    Domains that must not be fetched from; null or absent blocks none. It cannot be given together with `allowed_domains`.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this tool; null or absent sets none.
    """
    citations: NotRequired[CitationsConfigParam | None]
    """
    Whether the model may cite what is fetched; null or absent means it may not.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the tool stays out of the context until a tool search finds it. Absent means false.
    """
    max_content_tokens: NotRequired[int | None]
    """
    The most tokens a fetched text may add to the context, approximately; what exceeds them is cut. It does not apply to PDFs and other binary content; null or absent sets no limit.
    """
    max_uses: NotRequired[int | None]
    """
    The most fetches in one request, at least 1; null or absent sets no limit.
    """
    name: Literal["web_fetch"]
    """
    The fixed name by which the model calls the tool.
    """
    strict: NotRequired[bool]
    """
    Whether every call is sure to fit the schema of the tool. Absent means false.
    """
    type: Literal["web_fetch_20260309"]
    """
    The version of the tool.
    """
    use_cache: NotRequired[bool]
    """
    Whether a cached copy of a page may be returned. False fetches every page anew, which is slower.
    """


WebSearchToolResultErrorCode: TypeAlias = Literal[
    "invalid_tool_input",
    "unavailable",
    "max_uses_exceeded",
    "too_many_requests",
    "query_too_long",
    "request_too_large",
]
"""
Why a web search failed. `invalid_tool_input`: the query is not valid. `unavailable`: the tool cannot be reached. `max_uses_exceeded`: the request has no searches left. `too_many_requests`: a rate limit was hit. `query_too_long`: the query is too long. `request_too_large`: the request as a whole is too large.
"""


class WebSearchTool20250305Param(TypedDict):
    """
    A web search run by the API.
    """

    allowed_callers: NotRequired[Sequence[AllowedCallerParam]]
    """
    Who may call the tool: the model itself, code that it runs, or both.
    """
    allowed_domains: NotRequired[Sequence[str] | None]
    """
    The only domains that results may come from; null or absent allows all. It cannot be given together with `blocked_domains`.
    """
    blocked_domains: NotRequired[Sequence[str] | None]
    """
    Domains that results must not come from; null or absent blocks none. It cannot be given together with `allowed_domains`.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this tool; null or absent sets none.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the tool stays out of the context until a tool search finds it. Absent means false.
    """
    max_uses: NotRequired[int | None]
    """
    The most searches in one request, at least 1; null or absent sets no limit.
    """
    name: Literal["web_search"]
    """
    The fixed name by which the model calls the tool.
    """
    strict: NotRequired[bool]
    """
    Whether every call is sure to fit the schema of the tool. Absent means false.
    """
    type: Literal["web_search_20250305"]
    """
    The version of the tool.
    """
    user_location: NotRequired[UserLocationParam | None]
    """
    Where the user is, for results that suit the place; null or absent means no place.
    """


class WebSearchTool20260209Param(TypedDict):
    """
    A web search run by the API. This version can filter results with code before they enter the context.
    """

    allowed_callers: NotRequired[Sequence[AllowedCallerParam]]
    """
    Who may call the tool: the model itself, code that it runs, or both.
    """
    allowed_domains: NotRequired[Sequence[str] | None]
    """
    The only domains that results may come from; null or absent allows all. It cannot be given together with `blocked_domains`.
    """
    blocked_domains: NotRequired[Sequence[str] | None]
    """
    Domains that results must not come from; null or absent blocks none. It cannot be given together with `allowed_domains`.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this tool; null or absent sets none.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the tool stays out of the context until a tool search finds it. Absent means false.
    """
    max_uses: NotRequired[int | None]
    """
    The most searches in one request, at least 1; null or absent sets no limit.
    """
    name: Literal["web_search"]
    """
    The fixed name by which the model calls the tool.
    """
    strict: NotRequired[bool]
    """
    Whether every call is sure to fit the schema of the tool. Absent means false.
    """
    type: Literal["web_search_20260209"]
    """
    The version of the tool.
    """
    user_location: NotRequired[UserLocationParam | None]
    """
    Where the user is, for results that suit the place; null or absent means no place.
    """


class FileUploadParams(TypedDict):
    file: FileTypes
    """
    The file to store. Its name in the form becomes the name of the file.
    """


class CompletionsCreateArguments(TypedDict):
    """
    The keyword arguments of `client.completions.create`.
    """

    model: ModelParam
    """
    The model that continues the text.
    """
    prompt: str
    """
    The text to continue, not empty. It alternates `Human:` and `Assistant:` turns, each after an empty line, and ends with the latter.
    """
    max_tokens_to_sample: int
    """
    The most tokens the model may write, at least 1. The completion may end sooner.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    stop_sequences: NotRequired[Sequence[str]]
    """
    Texts that end the completion as soon as the model writes one of them, besides the built-in one, a new `Human:` turn.
    """
    temperature: NotRequired[float]
    """
    The randomness of the completion, from 0 (least random) to 1. Deprecated. Deprecated.
    """
    top_p: NotRequired[float]
    """
    The share of probability, from 0 to 1, from which each token is drawn. Deprecated. Deprecated.
    """
    top_k: NotRequired[int]
    """
    How many of the likeliest tokens are considered at each step. Deprecated. Deprecated.
    """
    metadata: NotRequired[MetadataParam]
    """
    Facts about the request itself, such as an id of the end user.
    """
    stream: NotRequired[bool]
    """
    Whether the completion comes as server-sent events while it is written. Absent means false.
    """


class ModelsListArguments(TypedDict):
    """
    The keyword arguments of `client.models.list`.
    """

    before_id: NotRequired[str]
    """
    ID of the item before which the page ends. Pass the `first_id` of a page to go back.
    """
    after_id: NotRequired[str]
    """
    ID of the item after which the page starts. Pass the `last_id` of a page to get the next one.
    """
    limit: NotRequired[int]
    """
    Number of items on one page, from 1 to 1000. The default is 20.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class ModelsRetrieveArguments(TypedDict):
    """
    The keyword arguments of `client.models.retrieve`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class MessagesBatchesListArguments(TypedDict):
    """
    The keyword arguments of `client.messages.batches.list`.
    """

    before_id: NotRequired[str]
    """
    ID of the item before which the page ends. Pass the `first_id` of a page to go back.
    """
    after_id: NotRequired[str]
    """
    ID of the item after which the page starts. Pass the `last_id` of a page to get the next one.
    """
    limit: NotRequired[int]
    """
    Number of items on one page, from 1 to 1000. The default is 20.
    """


class BetaModelsListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.models.list`.
    """

    before_id: NotRequired[str]
    """
    ID of the item before which the page ends. Pass the `first_id` of a page to go back.
    """
    after_id: NotRequired[str]
    """
    ID of the item after which the page starts. Pass the `last_id` of a page to get the next one.
    """
    limit: NotRequired[int]
    """
    Number of items on one page, from 1 to 1000. The default is 20.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaModelsRetrieveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.models.retrieve`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaMessagesBatchesListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.messages.batches.list`.
    """

    before_id: NotRequired[str]
    """
    ID of the item before which the page ends. Pass the `first_id` of a page to go back.
    """
    after_id: NotRequired[str]
    """
    ID of the item after which the page starts. Pass the `last_id` of a page to get the next one.
    """
    limit: NotRequired[int]
    """
    Number of items on one page, from 1 to 1000. The default is 20.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaMessagesBatchesRetrieveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.messages.batches.retrieve`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaMessagesBatchesDeleteArguments(TypedDict):
    """
    The keyword arguments of `client.beta.messages.batches.delete`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaMessagesBatchesCancelArguments(TypedDict):
    """
    The keyword arguments of `client.beta.messages.batches.cancel`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaMessagesBatchesResultsArguments(TypedDict):
    """
    The keyword arguments of `client.beta.messages.batches.results`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaFilesListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.files.list`.
    """

    before_id: NotRequired[str]
    """
    ID of the item before which the page ends. Pass the `first_id` of a page to go back.
    """
    after_id: NotRequired[str]
    """
    ID of the item after which the page starts. Pass the `last_id` of a page to get the next one.
    """
    limit: NotRequired[int]
    """
    Number of items on one page, from 1 to 1000. The default is 20.
    """
    scope_id: NotRequired[str]
    """
    Keep only files that belong to this scope, given as the ID of a session.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaFilesUploadArguments(TypedDict):
    """
    The keyword arguments of `client.beta.files.upload`.
    """

    file: FileTypes
    """
    The file to store. Its name in the form becomes the name of the file.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaFilesRetrieveMetadataArguments(TypedDict):
    """
    The keyword arguments of `client.beta.files.retrieve_metadata`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaFilesDeleteArguments(TypedDict):
    """
    The keyword arguments of `client.beta.files.delete`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaFilesDownloadArguments(TypedDict):
    """
    The keyword arguments of `client.beta.files.download`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaSkillsListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.skills.list`.
    """

    page: NotRequired[str | None]
    """
    Opaque cursor that continues a list: the `next_page` of the previous answer. Absent on the first page.
    """
    limit: NotRequired[int]
    """
    Number of items on one page at most. The default is 20.
    """
    source: NotRequired[str | None]
    """
    Keep only skills of one source: `custom` for the workspace's own, `anthropic` for supplied ones.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaSkillsCreateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.skills.create`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    display_title: NotRequired[str | None]
    """
    A title for people to tell the skill by. The model never sees it; null leaves it unset.
    """
    files: NotRequired[Sequence[FileTypes] | None]
    """
    The files of the skill, in one top-level folder with a `SKILL.md` in its root.
    """


class BetaSkillsRetrieveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.skills.retrieve`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaSkillsDeleteArguments(TypedDict):
    """
    The keyword arguments of `client.beta.skills.delete`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaSkillsVersionsListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.skills.versions.list`.
    """

    page: NotRequired[str | None]
    """
    Opaque cursor that continues a list: the `next_page` of the previous answer. Absent on the first page.
    """
    limit: NotRequired[int | None]
    """
    Number of items on one page at most. The server sets the default and the upper bound.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaSkillsVersionsCreateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.skills.versions.create`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    files: NotRequired[Sequence[FileTypes] | None]
    """
    All files of the version, in one top-level folder with a `SKILL.md` in its root.
    """


class BetaSkillsVersionsRetrieveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.skills.versions.retrieve`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaSkillsVersionsDeleteArguments(TypedDict):
    """
    The keyword arguments of `client.beta.skills.versions.delete`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaEnvironmentsListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.environments.list`.
    """

    limit: NotRequired[int]
    """
    Number of items on one page, from 1 to 1000. The default is 20.
    """
    page: NotRequired[str | None]
    """
    Opaque cursor that continues a list: the `next_page` of the previous answer. Absent on the first page.
    """
    include_archived: NotRequired[bool]
    """
    Whether archived items are listed too. The default is false.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaEnvironmentsRetrieveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.environments.retrieve`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaEnvironmentsDeleteArguments(TypedDict):
    """
    The keyword arguments of `client.beta.environments.delete`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaEnvironmentsArchiveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.environments.archive`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaSessionsListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.list`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    limit: NotRequired[int]
    """
    Number of items on one page at most. The server sets the default and the upper bound.
    """
    page: NotRequired[str]
    """
    Opaque cursor that continues a list: the `next_page` of the previous answer. Absent on the first page.
    """
    include_archived: NotRequired[bool]
    """
    Whether archived items are listed too. The default is false.
    """
    created_at_gte: NotRequired[BetaTimestampParam]
    """
    Keep only items created at this time or later (ISO 8601).
    """
    created_at_gt: NotRequired[BetaTimestampParam]
    """
    Keep only items created after this time (ISO 8601).
    """
    created_at_lte: NotRequired[BetaTimestampParam]
    """
    Keep only items created at this time or earlier (ISO 8601).
    """
    created_at_lt: NotRequired[BetaTimestampParam]
    """
    Keep only items created before this time (ISO 8601).
    """
    agent_id: NotRequired[str]
    """
    Keep only sessions of this agent.
    """
    agent_version: NotRequired[int]
    """
    Keep only sessions of this version of the agent. Has an effect only together with `agent_id`.
    """
    order: NotRequired[BetaManagedAgentsListOrderParam]
    """
    Direction in which sessions are sorted by creation time.
    """
    memory_store_id: NotRequired[str]
    """
    Keep only sessions to which this memory store is attached.
    """
    statuses: NotRequired[Sequence[BetaManagedAgentsSessionStatusParam]]
    """
    Keep only sessions in one of these states. Repeat the parameter for several.
    """


class BetaSessionsRetrieveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.retrieve`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaSessionsUpdateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.update`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    title: NotRequired[str | None]
    """
    The new title, 1 to 500 characters.
    """
    metadata: NotRequired[Mapping[str, str | None] | None]
    """
    Pairs to merge into the metadata. A value of null removes its key.
    """
    vault_ids: NotRequired[Sequence[str]]
    """
    The IDs of the vaults to use from now on. The server may refuse this field.
    """


class BetaSessionsDeleteArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.delete`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaSessionsEventsListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.events.list`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    limit: NotRequired[int]
    """
    Number of items on one page at most. The server sets the default and the upper bound.
    """
    page: NotRequired[str]
    """
    Opaque cursor that continues a list: the `next_page` of the previous answer. Absent on the first page.
    """
    order: NotRequired[BetaManagedAgentsListOrderParam]
    """
    Direction in which events are sorted by time: `asc` tells the story from its start.
    """
    types: NotRequired[Sequence[str]]
    """
    Keep only events of these types, such as `agent.message`. Repeat the parameter for several.
    """
    created_at_gte: NotRequired[BetaTimestampParam]
    """
    Keep only items created at this time or later (ISO 8601).
    """
    created_at_gt: NotRequired[BetaTimestampParam]
    """
    Keep only items created after this time (ISO 8601).
    """
    created_at_lte: NotRequired[BetaTimestampParam]
    """
    Keep only items created at this time or earlier (ISO 8601).
    """
    created_at_lt: NotRequired[BetaTimestampParam]
    """
    Keep only items created before this time (ISO 8601).
    """


class BetaSessionsEventsStreamArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.events.stream`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaSessionsArchiveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.archive`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaSessionsThreadsListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.threads.list`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    limit: NotRequired[int]
    """
    Number of items on one page at most. The server sets the default and the upper bound.
    """
    page: NotRequired[str]
    """
    Opaque cursor that continues a list: the `next_page` of the previous answer. Absent on the first page.
    """


class BetaSessionsThreadsRetrieveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.threads.retrieve`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaSessionsThreadsEventsListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.threads.events.list`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    limit: NotRequired[int]
    """
    Number of items on one page at most. The server sets the default and the upper bound.
    """
    page: NotRequired[str]
    """
    Opaque cursor that continues a list: the `next_page` of the previous answer. Absent on the first page.
    """


class BetaSessionsThreadsEventsStreamArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.threads.events.stream`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaSessionsThreadsArchiveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.threads.archive`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaSessionsResourcesListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.resources.list`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    limit: NotRequired[int]
    """
    Number of items on one page at most. The server sets the default and the upper bound.
    """
    page: NotRequired[str]
    """
    Opaque cursor that continues a list: the `next_page` of the previous answer. Absent on the first page.
    """


class BetaSessionsResourcesAddArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.resources.add`.
    """

    type: Literal["file"]
    file_id: str
    """
    The ID of the stored file.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    mount_path: NotRequired[str | None]
    """
    The path for the file in the container. Null or absence lets the server choose.
    """


class BetaSessionsResourcesRetrieveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.resources.retrieve`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaSessionsResourcesUpdateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.resources.update`.
    """

    authorization_token: str
    """
    The new access token of a GitHub repository. It is never returned.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaSessionsResourcesDeleteArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.resources.delete`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaAgentsListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.agents.list`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    limit: NotRequired[int]
    """
    Number of items on one page at most. The server sets the default and the upper bound.
    """
    page: NotRequired[str]
    """
    Opaque cursor that continues a list: the `next_page` of the previous answer. Absent on the first page.
    """
    created_at_gte: NotRequired[BetaTimestampParam]
    """
    Keep only items created at this time or later (ISO 8601).
    """
    created_at_lte: NotRequired[BetaTimestampParam]
    """
    Keep only items created at this time or earlier (ISO 8601).
    """
    include_archived: NotRequired[bool]
    """
    Whether archived items are listed too. The default is false.
    """


class BetaAgentsRetrieveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.agents.retrieve`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    version: NotRequired[int]
    """
    Version of the agent to return. Absent means the latest.
    """


class BetaAgentsArchiveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.agents.archive`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaAgentsVersionsListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.agents.versions.list`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    limit: NotRequired[int]
    """
    Number of items on one page at most. The server sets the default and the upper bound.
    """
    page: NotRequired[str]
    """
    Opaque cursor that continues a list: the `next_page` of the previous answer. Absent on the first page.
    """


class BetaVaultsListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.vaults.list`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    limit: NotRequired[int]
    """
    Number of items on one page at most. The server sets the default and the upper bound.
    """
    page: NotRequired[str]
    """
    Opaque cursor that continues a list: the `next_page` of the previous answer. Absent on the first page.
    """
    include_archived: NotRequired[bool]
    """
    Whether archived items are listed too. The default is false.
    """


class BetaVaultsCreateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.vaults.create`.
    """

    display_name: str
    """
    The name of the vault, 1 to 255 characters.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    metadata: NotRequired[Mapping[str, str]]
    """
    Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512 characters.
    """


class BetaVaultsRetrieveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.vaults.retrieve`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaVaultsUpdateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.vaults.update`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    display_name: NotRequired[str | None]
    """
    The new name, 1 to 255 characters. Null keeps the old one.
    """
    metadata: NotRequired[Mapping[str, str | None] | None]
    """
    Pairs to merge into the metadata. A value of null removes its key.
    """


class BetaVaultsDeleteArguments(TypedDict):
    """
    The keyword arguments of `client.beta.vaults.delete`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaVaultsArchiveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.vaults.archive`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaVaultsCredentialsListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.vaults.credentials.list`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    limit: NotRequired[int]
    """
    Number of items on one page at most. The server sets the default and the upper bound.
    """
    page: NotRequired[str]
    """
    Opaque cursor that continues a list: the `next_page` of the previous answer. Absent on the first page.
    """
    include_archived: NotRequired[bool]
    """
    Whether archived items are listed too. The default is false.
    """


class BetaVaultsCredentialsRetrieveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.vaults.credentials.retrieve`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaVaultsCredentialsDeleteArguments(TypedDict):
    """
    The keyword arguments of `client.beta.vaults.credentials.delete`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaVaultsCredentialsArchiveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.vaults.credentials.archive`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaVaultsCredentialsMcpOauthValidateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.vaults.credentials.mcp_oauth_validate`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaMemoryStoresMemoriesListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.memory_stores.memories.list`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    path_prefix: NotRequired[str]
    """
    Keep only memories whose path starts with this text. End it with `/` to mean one folder.
    """
    depth: NotRequired[int]
    """
    How many path levels below the prefix to show. Deeper memories are rolled up into `memory_prefix` items.
    """
    order_by: NotRequired[str]
    """
    Name of the field by which the memories are sorted.
    """
    order: NotRequired[BetaManagedAgentsListOrderParam]
    """
    Direction of the sort by `order_by`.
    """
    limit: NotRequired[int]
    """
    Number of items on one page at most. The server sets the default and the upper bound.
    """
    page: NotRequired[str]
    """
    Opaque cursor that continues a list: the `next_page` of the previous answer. Absent on the first page.
    """
    view: NotRequired[BetaManagedAgentsMemoryView]
    """
    How much of each item to return: with `basic` the `content` is null, with `full` it is included.
    """


class BetaMemoryStoresMemoriesCreateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.memory_stores.memories.create`.
    """

    path: str
    """
    The path in the store, starting with `/`, up to 1024 bytes. It must not be taken.
    """
    content: str | None
    """
    The text to store, up to 102,400 bytes. An empty string makes an empty memory.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    view: NotRequired[BetaManagedAgentsMemoryView]
    """
    How much of each item to return: with `basic` the `content` is null, with `full` it is included.
    """


class BetaMemoryStoresMemoriesRetrieveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.memory_stores.memories.retrieve`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    view: NotRequired[BetaManagedAgentsMemoryView]
    """
    How much of each item to return: with `basic` the `content` is null, with `full` it is included.
    """


class BetaMemoryStoresMemoriesUpdateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.memory_stores.memories.update`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    view: NotRequired[BetaManagedAgentsMemoryView]
    """
    How much of each item to return: with `basic` the `content` is null, with `full` it is included.
    """
    content: NotRequired[str | None]
    """
    The new text, up to 102,400 bytes. Null or absence keeps the old one.
    """
    path: NotRequired[str | None]
    """
    The new path, starting with `/`, up to 1024 bytes. Null or absence keeps the old one.
    """
    precondition: NotRequired[BetaManagedAgentsPreconditionUnionParam]
    """
    What must hold for the change to be made. Absence makes it in any case.
    """


class BetaMemoryStoresMemoriesDeleteArguments(TypedDict):
    """
    The keyword arguments of `client.beta.memory_stores.memories.delete`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    expected_content_sha256: NotRequired[str]
    """
    Delete only if the stored content has this SHA-256 digest, in hexadecimal.
    """


class BetaMemoryStoresMemoryVersionsListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.memory_stores.memory_versions.list`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    memory_id: NotRequired[str]
    """
    Keep only versions of this memory. It may be a deleted one.
    """
    session_id: NotRequired[str]
    """
    Keep only versions written by this session.
    """
    api_key_id: NotRequired[str]
    """
    Keep only versions written with this API key.
    """
    operation: NotRequired[BetaManagedAgentsMemoryVersionOperationParam]
    """
    Keep only versions made by this kind of write: `created`, `modified` or `deleted`.
    """
    created_at_gte: NotRequired[BetaTimestampParam]
    """
    Keep only items created at this time or later (ISO 8601).
    """
    created_at_lte: NotRequired[BetaTimestampParam]
    """
    Keep only items created at this time or earlier (ISO 8601).
    """
    limit: NotRequired[int]
    """
    Number of items on one page at most. The server sets the default and the upper bound.
    """
    page: NotRequired[str]
    """
    Opaque cursor that continues a list: the `next_page` of the previous answer. Absent on the first page.
    """
    view: NotRequired[BetaManagedAgentsMemoryView]
    """
    How much of each item to return: with `basic` the `content` is null, with `full` it is included.
    """


class BetaMemoryStoresMemoryVersionsRetrieveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.memory_stores.memory_versions.retrieve`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    view: NotRequired[BetaManagedAgentsMemoryView]
    """
    How much of each item to return: with `basic` the `content` is null, with `full` it is included.
    """


class BetaMemoryStoresMemoryVersionsRedactArguments(TypedDict):
    """
    The keyword arguments of `client.beta.memory_stores.memory_versions.redact`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaMemoryStoresListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.memory_stores.list`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    limit: NotRequired[int]
    """
    Number of items on one page at most. The server sets the default and the upper bound.
    """
    page: NotRequired[str]
    """
    Opaque cursor that continues a list: the `next_page` of the previous answer. Absent on the first page.
    """
    include_archived: NotRequired[bool]
    """
    Whether archived items are listed too. The default is false.
    """
    created_at_gte: NotRequired[BetaTimestampParam]
    """
    Keep only items created at this time or later (ISO 8601).
    """
    created_at_lte: NotRequired[BetaTimestampParam]
    """
    Keep only items created at this time or earlier (ISO 8601).
    """


class BetaMemoryStoresCreateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.memory_stores.create`.
    """

    name: str
    """
    The name of the store, 1 to 255 characters.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    description: NotRequired[str]
    """
    What belongs in the store, for agents to read, up to 1024 characters.
    """
    metadata: NotRequired[Mapping[str, str]]
    """
    Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512 characters.
    """


class BetaMemoryStoresRetrieveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.memory_stores.retrieve`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaMemoryStoresUpdateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.memory_stores.update`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    name: NotRequired[str | None]
    """
    The new name, 1 to 255 characters. Null keeps the old one.
    """
    description: NotRequired[str | None]
    """
    The new description, up to 1024 characters. An empty one clears it.
    """
    metadata: NotRequired[Mapping[str, str | None] | None]
    """
    Pairs to merge into the metadata. A value of null removes its key.
    """


class BetaMemoryStoresDeleteArguments(TypedDict):
    """
    The keyword arguments of `client.beta.memory_stores.delete`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaMemoryStoresArchiveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.memory_stores.archive`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaUserProfilesListArguments(TypedDict):
    """
    The keyword arguments of `client.beta.user_profiles.list`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    limit: NotRequired[int]
    """
    Number of items on one page at most. The server sets the default and the upper bound.
    """
    page: NotRequired[str]
    """
    Opaque cursor that continues a list: the `next_page` of the previous answer. Absent on the first page.
    """
    order: NotRequired[BetaUserProfileListOrderParam]
    """
    Direction in which user profiles are sorted by creation time.
    """


class BetaUserProfilesCreateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.user_profiles.create`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    external_id: NotRequired[str | None]
    """
    The caller's own identifier of this party, 1 to 255 characters.
    """
    name: NotRequired[str | None]
    """
    The name of this party, 1 to 255 characters.
    """
    relationship: NotRequired[BetaUserProfileRelationshipParam]
    """
    How this party is related to the caller.
    """
    metadata: NotRequired[Mapping[str, str]]
    """
    Key-value pairs of the caller's own.
    """


class BetaUserProfilesRetrieveArguments(TypedDict):
    """
    The keyword arguments of `client.beta.user_profiles.retrieve`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaUserProfilesUpdateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.user_profiles.update`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    external_id: NotRequired[str | None]
    """
    The new identifier, 1 to 255 characters.
    """
    metadata: NotRequired[Mapping[str, str]]
    """
    Pairs to merge into the metadata.
    """
    name: NotRequired[str | None]
    """
    The new name, 1 to 255 characters.
    """
    relationship: NotRequired[BetaUserProfileRelationshipParam | None]
    """
    The new relationship. Null keeps the old one.
    """


class BetaUserProfilesCreateEnrollmentUrlArguments(TypedDict):
    """
    The keyword arguments of `client.beta.user_profiles.create_enrollment_url`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class ToolBash20250124Param(TypedDict):
    """
    A shell that the caller runs for the model. The model knows its schema and sends commands for a bash session that lasts.
    """

    allowed_callers: NotRequired[Sequence[AllowedCallerParam]]
    """
    Who may call the tool: the model itself, code that it runs, or both.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this tool; null or absent sets none.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the tool stays out of the context until a tool search finds it. Absent means false.
    """
    input_examples: NotRequired[Sequence[Mapping[str, JsonValueParam]]]
    """
    Example inputs that show the model how to call the tool. Each must fit the schema of the tool.
    """
    name: Literal["bash"]
    """
    The fixed name by which the model calls the tool.
    """
    strict: NotRequired[bool]
    """
    Whether every call is sure to fit the schema of the tool. Absent means false.
    """
    type: Literal["bash_20250124"]
    """
    The version of the tool.
    """


BetaToolBash20250124Param: TypeAlias = ToolBash20250124Param
"""
A shell that the caller runs for the model. The model knows its schema and sends commands for a bash session that lasts.
"""


BetaCacheControlEphemeralParam: TypeAlias = CacheControlEphemeralParam
"""
A cache breakpoint. The input up to and including the place where it stands is cached for later requests that begin the same way.
"""


BetaClearThinking20251015KeepOption1Param: TypeAlias = BetaThinkingTurnsParam | BetaAllThinkingTurnsParam


BetaClearToolUses20250919TriggerParam: TypeAlias = BetaInputTokensTriggerParam | BetaToolUsesTriggerParam
"""
When to start clearing, by input tokens or by number of tool uses.
"""


BetaCloudConfigParamsNetworkingParam: TypeAlias = BetaUnrestrictedNetworkParam | BetaLimitedNetworkParams


BetaCodeExecutionToolResultErrorCode: TypeAlias = CodeExecutionToolResultErrorCode
"""
Why a run of code failed. `invalid_tool_input`: the input is not valid. `unavailable`: the tool cannot be reached. `too_many_requests`: a rate limit was hit. `execution_time_exceeded`: the code ran too long.
"""


BetaCodeExecutionTool20250522Param: TypeAlias = CodeExecutionTool20250522Param
"""
A sandbox run by the API in which the model executes Python.
"""


BetaCodeExecutionTool20250825Param: TypeAlias = CodeExecutionTool20250825Param
"""
A sandbox run by the API in which the model executes shell commands and edits files.
"""


BetaCodeExecutionTool20260120Param: TypeAlias = CodeExecutionTool20260120Param
"""
A sandbox run by the API in which the model executes shell commands and code and edits files. In this version the state of the interpreter lasts from call to call.
"""


class BetaCompact20260112EditParam(TypedDict):
    """
    An edit that replaces older turns by a summary once the input has grown long.
    """

    instructions: NotRequired[str | None]
    """
    A prompt for the summary in place of the default one. Null keeps the default.
    """
    pause_after_compaction: NotRequired[bool]
    """
    Whether to return right after the summary, with stop reason `compaction`. Off by default.
    """
    trigger: NotRequired[BetaInputTokensTriggerParam | None]
    """
    The number of input tokens at which to summarize. Null or absence uses the server's default.
    """
    type: Literal["compact_20260112"]


class BetaContainerParams(TypedDict):
    """
    The container that tools of the request run in, and the skills to load into it.
    """

    id: NotRequired[str | None]
    """
    The ID of a container from an earlier answer, to go on with its files. Null or absence starts a new one.
    """
    skills: NotRequired[Sequence[BetaSkillParams] | None]
    """
    The skills to load, at most 8.
    """


class UserProfileCreateParams(TypedDict):
    """
    The user profile to create.
    """

    external_id: NotRequired[str | None]
    """
    The caller's own identifier of this party, 1 to 255 characters.
    """
    name: NotRequired[str | None]
    """
    The name of this party, 1 to 255 characters.
    """
    relationship: NotRequired[BetaUserProfileRelationshipParam]
    """
    How this party is related to the caller.
    """
    metadata: NotRequired[Mapping[str, str]]
    """
    Key-value pairs of the caller's own.
    """


BetaDirectCallerParam: TypeAlias = DirectCallerParam
"""
The model called the tool itself.
"""


BetaEffortLevelParam: TypeAlias = EffortLevelParam
"""
How much work the model puts into an answer: `low`, `medium`, `high`, `xhigh` or `max`. More effort costs more tokens and time; not every model knows every level.
"""


BetaInputSchemaParam: TypeAlias = InputSchemaParam
"""
The JSON Schema of the input of a tool, at its top level an object. Further keywords of JSON Schema are allowed.
"""


BetaJSONOutputFormatParam: TypeAlias = JSONOutputFormatParam
"""
A format that makes the answer a JSON document which fits a schema.
"""


BetaJsonValueParam: TypeAlias = JsonValueParam
"""
Any JSON value: null, a boolean, a number, a string, an array or an object.
"""


class BetaMCPToolsetParam(TypedDict):
    """
    The tools of one MCP server, offered to the model.
    """

    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    Marks the end of a prompt prefix to cache. Null or absence sets no mark.
    """
    configs: NotRequired[Mapping[str, BetaMCPToolConfigParam] | None]
    """
    Settings for single tools, by tool name. They win over `default_config`.
    """
    default_config: NotRequired[BetaMCPToolDefaultConfigParam]
    """
    Settings for every tool of the server that `configs` does not name.
    """
    mcp_server_name: str
    """
    The `name` of an entry in `mcp_servers`.
    """
    type: Literal["mcp_toolset"]


SessionResourceAddParams: TypeAlias = BetaManagedAgentsFileResourceParams
"""
Something to attach to an existing session. Only files can be added.
"""


class BetaManagedAgentsAgentToolConfigParams(TypedDict):
    """
    Settings for one built-in tool.
    """

    name: BetaManagedAgentsAgentToolNameParam
    """
    The name of the tool.
    """
    enabled: NotRequired[bool | None]
    """
    Whether the agent may use it. Null or absence follows `default_config`.
    """
    permission_policy: NotRequired[BetaManagedAgentsPermissionPolicyParam | None]
    """
    Whether a use needs the caller's consent. Null or absence follows `default_config`.
    """


class BetaManagedAgentsAgentToolsetDefaultConfigParams(TypedDict):
    """
    Settings for the built-in tools that have none of their own.
    """

    enabled: NotRequired[bool | None]
    """
    Whether the agent may use the tools. Null or absence means on.
    """
    permission_policy: NotRequired[BetaManagedAgentsPermissionPolicyParam | None]
    """
    Whether a use needs the caller's consent. Null or absence means `always_allow`.
    """


class BetaManagedAgentsCustomToolInputSchemaParam(TypedDict):
    """
    The JSON Schema of the input of a custom tool. It describes an object.
    """

    type: NotRequired[Literal["object"]]
    properties: NotRequired[BetaManagedAgentsStructParam | None]
    """
    The schema of each property, by name. Null means no properties.
    """
    required: NotRequired[Sequence[str]]
    """
    The names of the properties that must be given.
    """


class BetaManagedAgentsCustomToolParams(TypedDict):
    """
    Gives the agent a tool that the caller runs.
    """

    type: Literal["custom"]
    name: str
    """
    The name of the tool, 1 to 128 characters, unique within the agent.
    """
    description: str
    """
    What the tool does and when to use it, for the model to read, 1 to 1024 characters.
    """
    input_schema: BetaManagedAgentsCustomToolInputSchemaParam
    """
    The JSON Schema of the input.
    """


BetaManagedAgentsDocumentSourceParam: TypeAlias = (
    BetaManagedAgentsBase64DocumentSourceParam
    | BetaManagedAgentsPlainTextDocumentSourceParam
    | BetaManagedAgentsURLDocumentSourceParam
    | BetaManagedAgentsFileDocumentSourceParam
)
"""
Where a document comes from: inline data, text, a URL or a stored file.
"""


class BetaManagedAgentsGitHubRepositoryResourceParams(TypedDict):
    """
    Clones a GitHub repository into the container of a session.
    """

    type: Literal["github_repository"]
    url: str
    """
    The address of the repository, up to 2048 characters.
    """
    authorization_token: str
    """
    A GitHub token that may clone the repository. It is never returned.
    """
    mount_path: NotRequired[str | None]
    """
    The path for the clone in the container. Null or absence lets the server choose.
    """
    checkout: NotRequired[BetaManagedAgentsRepositoryCheckoutParam | None]
    """
    The branch or commit to check out. Null or absence means the default branch.
    """


BetaManagedAgentsImageSourceParam: TypeAlias = (
    BetaManagedAgentsBase64ImageSourceParam
    | BetaManagedAgentsURLImageSourceParam
    | BetaManagedAgentsFileImageSourceParam
)
"""
Where an image comes from: inline data, a URL or a stored file.
"""


BetaManagedAgentsMCPServerParams: TypeAlias = BetaManagedAgentsURLMCPServerParams
"""
An MCP server the agent may connect to.
"""


class BetaManagedAgentsMCPToolConfigParams(TypedDict):
    """
    Settings for one tool of an MCP server.
    """

    name: str
    """
    The name of the tool, 1 to 128 characters.
    """
    enabled: NotRequired[bool | None]
    """
    Whether the agent may use it. Null or absence follows `default_config`.
    """
    permission_policy: NotRequired[BetaManagedAgentsPermissionPolicyParam | None]
    """
    Whether a use needs the caller's consent. Null or absence follows `default_config`.
    """


class BetaManagedAgentsMCPToolsetDefaultConfigParams(TypedDict):
    """
    Settings for the tools of an MCP server that have none of their own.
    """

    enabled: NotRequired[bool | None]
    """
    Whether the agent may use the tools. Null or absence means on.
    """
    permission_policy: NotRequired[BetaManagedAgentsPermissionPolicyParam | None]
    """
    Whether a use needs the caller's consent. Null or absence means `always_ask`.
    """


class BetaManagedAgentsMCPToolsetParams(TypedDict):
    """
    Offers the tools of one MCP server to the agent.
    """

    type: Literal["mcp_toolset"]
    mcp_server_name: str
    """
    The name of the server, as in `mcp_servers`.
    """
    default_config: NotRequired[BetaManagedAgentsMCPToolsetDefaultConfigParams | None]
    """
    Settings for the tools that `configs` does not name. Null or absence uses the defaults.
    """
    configs: NotRequired[Sequence[BetaManagedAgentsMCPToolConfigParams]]
    """
    Settings for single tools. They win over `default_config`.
    """


BetaManagedAgentsMcpOauthRefreshParamsTokenEndpointAuthParam: TypeAlias = (
    BetaManagedAgentsTokenEndpointAuthNoneParam
    | BetaManagedAgentsTokenEndpointAuthBasicParam
    | BetaManagedAgentsTokenEndpointAuthPostParam
)
"""
How the client authenticates to the token endpoint.
"""


BetaManagedAgentsMcpOauthRefreshUpdateParamsTokenEndpointAuthParam: TypeAlias = (
    BetaManagedAgentsTokenEndpointAuthBasicUpdateParam | BetaManagedAgentsTokenEndpointAuthPostUpdateParam
)
"""
The new client secret.
"""


class BetaManagedAgentsMemoryStoreResourceParam(TypedDict):
    """
    Mounts a memory store in the container of a session.
    """

    type: Literal["memory_store"]
    memory_store_id: str
    """
    The ID of the memory store. It must not be archived.
    """
    access: NotRequired[BetaManagedAgentsMountModeParam | None]
    """
    Whether the agent may write to the store. Null or absence means `read_write`.
    """
    instructions: NotRequired[str | None]
    """
    How the agent should use the store in this session, up to 4096 characters.
    """


class BetaManagedAgentsModelConfigParams(TypedDict):
    """
    The model an agent is to use and how it runs.
    """

    id: BetaManagedAgentsModelParam
    """
    The ID of the model.
    """
    speed: NotRequired[BetaManagedAgentsSpeedParam | None]
    """
    How fast the model generates. Null or absence means `standard`.
    """


BetaManagedAgentsModelParams: TypeAlias = BetaManagedAgentsModelParam | BetaManagedAgentsModelConfigParams
"""
The model of an agent: an ID, or an object that also sets the speed.
"""


BetaManagedAgentsMultiagentRosterEntryParamsOption2Param: TypeAlias = (
    BetaManagedAgentsAgentParams | BetaManagedAgentsMultiagentSelfParams
)


BetaManagedAgentsRubricParams: TypeAlias = (
    BetaManagedAgentsFileRubricParams | BetaManagedAgentsTextRubricParams
)
"""
The criteria to grade an outcome by: text or a stored file.
"""


BetaManagedAgentsSessionResourceParams: TypeAlias = (
    BetaManagedAgentsGitHubRepositoryResourceParams
    | BetaManagedAgentsFileResourceParams
    | BetaManagedAgentsMemoryStoreResourceParam
)
"""
Something to attach to a new session: a file, a repository or a memory store.
"""


class BetaManagedAgentsUserDefineOutcomeEventParams(TypedDict):
    """
    Sets the agent an outcome to reach. The work is graded and revised until it satisfies the rubric.
    """

    type: Literal["user.define_outcome"]
    description: str
    """
    What is to be achieved.
    """
    rubric: BetaManagedAgentsRubricParams
    """
    The criteria to grade the result by.
    """
    max_iterations: NotRequired[int | None]
    """
    How many times to evaluate before giving up. Null or absence means 3; at most 20.
    """


class BetaManagedAgentsUserToolConfirmationEventParams(TypedDict):
    """
    Decides on a tool use that waits for consent.
    """

    type: Literal["user.tool_confirmation"]
    tool_use_id: str
    """
    The ID of the `agent.tool_use` or `agent.mcp_tool_use` event to decide on.
    """
    result: BetaManagedAgentsUserToolConfirmationResultParam
    """
    Whether the tool use may run.
    """
    deny_message: NotRequired[str | None]
    """
    Why it is refused, for the model to read, up to 10,000 characters. Only with `deny`.
    """


BetaMemoryTool20250818Param: TypeAlias = MemoryTool20250818Param
"""
A directory of notes that the caller keeps for the model from one conversation to the next. The model asks to view, create, change, rename and delete files in it.
"""


BetaMetadataParam: TypeAlias = MetadataParam
"""
Facts about a request itself.
"""


class BetaOutputConfigParam(TypedDict):
    """
    How the answer is shaped: effort, format and token budget.
    """

    effort: NotRequired[BetaEffortLevelParam | None]
    """
    How much work the model puts into the answer; null or absent means `high`.
    """
    format: NotRequired[BetaJSONOutputFormatParam | None]
    """
    The format the answer must have; null or absent leaves it free.
    """
    task_budget: NotRequired[BetaTokenTaskBudgetParam | None]
    """
    The token budget the model should pace a whole task by. Null or absence sets none.
    """


BetaPlainTextSourceParam: TypeAlias = PlainTextSourceParam
"""
A document that is plain text. Citations point to ranges of characters in it.
"""


BetaAdvisorToolResultBlockContentParam: TypeAlias = (
    BetaAdvisorToolResultErrorParam | BetaAdvisorResultBlockParam | BetaAdvisorRedactedResultBlockParam
)
"""
The advice or error, exactly as received.
"""


BetaBashCodeExecutionOutputBlockParam: TypeAlias = BashCodeExecutionOutputBlockParam
"""
A file that the command made, sent back.
"""


BetaBashCodeExecutionResultBlockParam: TypeAlias = BashCodeExecutionResultBlockParam
"""
The output of a shell command, sent back.
"""


BetaBashCodeExecutionToolResultErrorParam: TypeAlias = BashCodeExecutionToolResultErrorParam
"""
The error of a shell command that could not run, sent back.
"""


BetaCitationCharLocationParam: TypeAlias = CitationCharLocationParam
"""
A citation of a range of characters in a plain text document, sent back with an earlier answer.
"""


BetaCitationsConfigParam: TypeAlias = CitationsConfigParam
"""
Whether the model may cite a source.
"""


BetaCodeExecutionOutputBlockParam: TypeAlias = CodeExecutionOutputBlockParam
"""
A file that the code made, sent back.
"""


BetaCodeExecutionResultBlockParam: TypeAlias = CodeExecutionResultBlockParam
"""
The output of code that ran, sent back.
"""


BetaCodeExecutionToolResultErrorParam: TypeAlias = CodeExecutionToolResultErrorParam
"""
The error of a run of code that failed, sent back.
"""


class BetaCompactionBlockParam(TypedDict):
    """
    A summary from an earlier answer, sent back. The API ignores what comes before it in the conversation.
    """

    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    Marks the end of a prompt prefix to cache. Null or absence sets no mark.
    """
    content: str | None
    """
    The text of the summary. Null when summarizing failed, which has no effect.
    """
    encrypted_content: NotRequired[str | None]
    """
    The opaque data of the summary, exactly as received.
    """
    type: Literal["compaction"]


BetaContainerUploadBlockParam: TypeAlias = ContainerUploadBlockParam
"""
A file to put into the code execution container, where code can read it.
"""


BetaCitationContentBlockLocationParam: TypeAlias = CitationContentBlockLocationParam
"""
A citation of a range of blocks in a document that is made of blocks, sent back with an earlier answer.
"""


BetaEncryptedCodeExecutionResultBlockParam: TypeAlias = EncryptedCodeExecutionResultBlockParam
"""
The output of code that ran, with standard output encrypted, sent back.
"""


class BetaMCPToolUseBlockParam(TypedDict):
    """
    A call of a tool on a remote MCP server, sent back from an earlier answer.
    """

    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    Marks the end of a prompt prefix to cache. Null or absence sets no mark.
    """
    id: str
    """
    The ID of the call, which its result refers to.
    """
    input: Mapping[str, Any]
    """
    The arguments of the call.
    """
    name: str
    """
    The name of the tool.
    """
    server_name: str
    """
    The name of the MCP server, as in `mcp_servers`.
    """
    type: Literal["mcp_tool_use"]


BetaCitationPageLocationParam: TypeAlias = CitationPageLocationParam
"""
A citation of a range of pages in a PDF, sent back with an earlier answer.
"""


BetaRedactedThinkingBlockParam: TypeAlias = RedactedThinkingBlockParam
"""
Withheld thinking of an earlier answer, sent back.
"""


BetaCitationSearchResultLocationParam: TypeAlias = CitationSearchResultLocationParam
"""
A citation of a range of blocks in a search result that the caller supplied, sent back with an earlier answer.
"""


BetaTextEditorCodeExecutionCreateResultBlockParam: TypeAlias = TextEditorCodeExecutionCreateResultBlockParam
"""
The outcome of writing a file, sent back.
"""


BetaTextEditorCodeExecutionStrReplaceResultBlockParam: TypeAlias = (
    TextEditorCodeExecutionStrReplaceResultBlockParam
)
"""
The outcome of replacing text in a file, sent back.
"""


BetaTextEditorCodeExecutionViewResultBlockParam: TypeAlias = TextEditorCodeExecutionViewResultBlockParam
"""
The contents of a file that was viewed, sent back.
"""


BetaThinkingBlockParam: TypeAlias = ThinkingBlockParam
"""
Thinking of an earlier answer, sent back. It must be unchanged when a tool call is being continued.
"""


BetaToolReferenceBlockParam: TypeAlias = ToolReferenceBlockParam
"""
A reference to a tool with deferred loading, which brings its definition into the context.
"""


BetaToolSearchToolSearchResultBlockParam: TypeAlias = ToolSearchToolSearchResultBlockParam
"""
The tools that a tool search found, sent back.
"""


BetaWebSearchResultBlockParam: TypeAlias = WebSearchResultBlockParam
"""
A page that a web search found, sent back.
"""


BetaCitationWebSearchResultLocationParam: TypeAlias = CitationWebSearchResultLocationParam
"""
A citation of a page that the web search tool found, sent back with an earlier answer.
"""


BetaServerToolCallerParam: TypeAlias = ServerToolCallerParam
"""
Code in the code execution tool of 2025-08-25 called the tool.
"""


BetaServerToolCaller20260120Param: TypeAlias = ServerToolCaller20260120Param
"""
Code in the code execution tool of 2026-01-20 called the tool.
"""


BetaTextEditorCodeExecutionToolResultErrorCodeParam: TypeAlias = TextEditorCodeExecutionToolResultErrorCode
"""
Why a file operation failed. `invalid_tool_input`: the input is not valid. `unavailable`: the tool cannot be reached. `too_many_requests`: a rate limit was hit. `execution_time_exceeded`: the operation ran too long. `file_not_found`: there is no such file.
"""


class BetaToolTextEditor20241022Param(TypedDict):
    """
    A text editor the model can drive, run by the caller. This is its first version.
    """

    allowed_callers: NotRequired[Sequence[BetaAllowedCallerParam]]
    """
    Who may call the tool: the model directly, code running in code execution, or both.
    """
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    Marks the end of a prompt prefix to cache. Null or absence sets no mark.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the definition stays out of the context until tool search finds it. Off by default.
    """
    input_examples: NotRequired[Sequence[Mapping[str, BetaJsonValueParam]]]
    """
    Example inputs that show the model how to call the tool.
    """
    name: Literal["str_replace_editor"]
    """
    The name the model calls the tool by.
    """
    strict: NotRequired[bool]
    """
    Whether the model's input is guaranteed to match the schema of the tool. Off by default.
    """
    type: Literal["text_editor_20241022"]


BetaToolTextEditor20250124Param: TypeAlias = ToolTextEditor20250124Param
"""
A text editor that the caller runs for the model. The model asks to view, create and change files and can undo an edit.
"""


BetaToolTextEditor20250429Param: TypeAlias = ToolTextEditor20250429Param
"""
A text editor that the caller runs for the model. The model asks to view, create and change files; this version has no undo.
"""


BetaToolTextEditor20250728Param: TypeAlias = ToolTextEditor20250728Param
"""
A text editor that the caller runs for the model. The model asks to view, create and change files; this version can limit what a view returns.
"""


BetaThinkingConfigDisabledParam: TypeAlias = ThinkingConfigDisabledParam
"""
No thinking.
"""


BetaThinkingDisplayModeParam: TypeAlias = ThinkingDisplayModeParam
"""
How thinking appears in an answer: `summarized` returns a summary of it, `omitted` an empty text with only the signature. Neither changes what is billed.
"""


BetaToolParam: TypeAlias = ToolParam
"""
A tool that the caller defines and runs. When the model calls it, the caller sends back the result in the next turn.
"""


BetaToolChoiceAnyParam: TypeAlias = ToolChoiceAnyParam
"""
The model must call a tool and chooses which.
"""


BetaToolChoiceAutoParam: TypeAlias = ToolChoiceAutoParam
"""
The model decides by itself whether to call tools.
"""


BetaToolChoiceNoneParam: TypeAlias = ToolChoiceNoneParam
"""
The model must not call any tool.
"""


BetaToolChoiceToolParam: TypeAlias = ToolChoiceToolParam
"""
The model must call a certain tool.
"""


BetaToolSearchToolBm25_20251119Param: TypeAlias = ToolSearchToolBm25_20251119Param
"""
A search run by the API over tools with deferred loading. The model asks in natural language and matches are ranked with BM25.
"""


BetaToolSearchToolRegex20251119Param: TypeAlias = ToolSearchToolRegex20251119Param
"""
A search run by the API over tools with deferred loading. The model asks with a regular expression.
"""


BetaToolSearchToolResultErrorCodeParam: TypeAlias = ToolSearchToolResultErrorCode
"""
Why a tool search failed. `invalid_tool_input`: the pattern or query is not valid. `unavailable`: the tool cannot be reached. `too_many_requests`: a rate limit was hit. `execution_time_exceeded`: the search ran too long.
"""


BetaURLImageSourceParam: TypeAlias = URLImageSourceParam
"""
An image that the API downloads.
"""


BetaURLPDFSourceParam: TypeAlias = URLPDFSourceParam
"""
A PDF that the API downloads.
"""


class UserProfileUpdateParams(TypedDict):
    """
    The changes to make to a user profile. Fields left out keep their values.
    """

    external_id: NotRequired[str | None]
    """
    The new identifier, 1 to 255 characters.
    """
    metadata: NotRequired[Mapping[str, str]]
    """
    Pairs to merge into the metadata.
    """
    name: NotRequired[str | None]
    """
    The new name, 1 to 255 characters.
    """
    relationship: NotRequired[BetaUserProfileRelationshipParam | None]
    """
    The new relationship. Null keeps the old one.
    """


BetaUserLocationParam: TypeAlias = UserLocationParam
"""
Roughly where the user is, so that search results suit the place.
"""


BetaWebFetchToolResultErrorCode: TypeAlias = WebFetchToolResultErrorCode
"""
Why a web fetch failed. `invalid_tool_input`: the input is not valid. `url_too_long`: the address is too long. `url_not_allowed`: the address is ruled out by the domain lists or other rules. `url_not_accessible`: the page could not be loaded. `unsupported_content_type`: it is neither text nor PDF. `too_many_requests`: a rate limit was hit. `max_uses_exceeded`: the request has no fetches left. `unavailable`: the tool cannot be reached.
"""


BetaWebFetchTool20250910Param: TypeAlias = WebFetchTool20250910Param
"""
A tool run by the API that fetches web pages and PDFs whose address is in the conversation.
"""


BetaWebFetchTool20260209Param: TypeAlias = WebFetchTool20260209Param
"""
A tool run by the API that fetches web pages and PDFs whose address is in the conversation. This version can filter content with code before it enters the context.
"""


BetaWebFetchTool20260309Param: TypeAlias = WebFetchTool20260309Param
"""
A tool run by the API that fetches web pages and PDFs whose address is in the conversation. This version can also bypass the cache of pages.
"""


BetaWebSearchToolResultErrorCode: TypeAlias = WebSearchToolResultErrorCode
"""
Why a web search failed. `invalid_tool_input`: the query is not valid. `unavailable`: the tool cannot be reached. `max_uses_exceeded`: the request has no searches left. `too_many_requests`: a rate limit was hit. `query_too_long`: the query is too long. `request_too_large`: the request as a whole is too large.
"""


BetaWebSearchTool20250305Param: TypeAlias = WebSearchTool20250305Param
"""
A web search run by the API.
"""


BetaWebSearchTool20260209Param: TypeAlias = WebSearchTool20260209Param
"""
A web search run by the API. This version can filter results with code before they enter the context.
"""


class CompletionCreateParams(TypedDict):
    """
    The body of a request to continue a text. This is the legacy interface that came before messages.
    """

    model: ModelParam
    """
    The model that continues the text.
    """
    prompt: str
    """
    The text to continue, not empty. It alternates `Human:` and `Assistant:` turns, each after an empty line, and ends with the latter.
    """
    max_tokens_to_sample: int
    """
    The most tokens the model may write, at least 1. The completion may end sooner.
    """
    stop_sequences: NotRequired[Sequence[str]]
    """
    Texts that end the completion as soon as the model writes one of them, besides the built-in one, a new `Human:` turn.
    """
    temperature: NotRequired[float]
    """
    The randomness of the completion, from 0 (least random) to 1. Deprecated. Deprecated.
    """
    top_p: NotRequired[float]
    """
    The share of probability, from 0 to 1, from which each token is drawn. Deprecated. Deprecated.
    """
    top_k: NotRequired[int]
    """
    How many of the likeliest tokens are considered at each step. Deprecated. Deprecated.
    """
    metadata: NotRequired[MetadataParam]
    """
    Facts about the request itself, such as an id of the end user.
    """
    stream: NotRequired[bool]
    """
    Whether the completion comes as server-sent events while it is written. Absent means false.
    """


MessageCountTokensToolParam: TypeAlias = (
    ToolParam
    | ToolBash20250124Param
    | CodeExecutionTool20250522Param
    | CodeExecutionTool20250825Param
    | CodeExecutionTool20260120Param
    | MemoryTool20250818Param
    | ToolTextEditor20250124Param
    | ToolTextEditor20250429Param
    | ToolTextEditor20250728Param
    | WebSearchTool20250305Param
    | WebFetchTool20250910Param
    | WebSearchTool20260209Param
    | WebFetchTool20260209Param
    | WebFetchTool20260309Param
    | ToolSearchToolBm25_20251119Param
    | ToolSearchToolRegex20251119Param
)


ToolUnionParam: TypeAlias = (
    ToolParam
    | ToolBash20250124Param
    | CodeExecutionTool20250522Param
    | CodeExecutionTool20250825Param
    | CodeExecutionTool20260120Param
    | MemoryTool20250818Param
    | ToolTextEditor20250124Param
    | ToolTextEditor20250429Param
    | ToolTextEditor20250728Param
    | WebSearchTool20250305Param
    | WebFetchTool20250910Param
    | WebSearchTool20260209Param
    | WebFetchTool20260209Param
    | WebFetchTool20260309Param
    | ToolSearchToolBm25_20251119Param
    | ToolSearchToolRegex20251119Param
)


BashCodeExecutionToolResultBlockContentParam: TypeAlias = (
    BashCodeExecutionToolResultErrorParam | BashCodeExecutionResultBlockParam
)
"""
The output of the command, or the error that stopped it.
"""


CodeExecutionToolResultBlockParamContentParam: TypeAlias = (
    CodeExecutionToolResultErrorParam | CodeExecutionResultBlockParam | EncryptedCodeExecutionResultBlockParam
)
"""
The output of the code, or the error that stopped it.
"""


ImageBlockSourceParam: TypeAlias = Base64ImageSourceParam | URLImageSourceParam
"""
Where the image comes from.
"""


ServerToolUseBlockCallerParam: TypeAlias = (
    DirectCallerParam | ServerToolCallerParam | ServerToolCaller20260120Param
)
"""
Who called the tool, as received. Absent means the model itself.
"""


TextCitationParam: TypeAlias = (
    CitationCharLocationParam
    | CitationPageLocationParam
    | CitationContentBlockLocationParam
    | CitationWebSearchResultLocationParam
    | CitationSearchResultLocationParam
)


class TextEditorCodeExecutionToolResultErrorParam(TypedDict):
    """
    The error of a file operation that failed, sent back.
    """

    error_code: TextEditorCodeExecutionToolResultErrorCode
    """
    Why the call failed.
    """
    error_message: NotRequired[str | None]
    """
    A text for people that explains the error; null or absent when there is none.
    """
    type: Literal["text_editor_code_execution_tool_result_error"]
    """
    The tag of this kind of block.
    """


class ToolSearchToolResultErrorParam(TypedDict):
    """
    The error of a tool search that failed, sent back.
    """

    error_code: ToolSearchToolResultErrorCode
    """
    Why the call failed.
    """
    type: Literal["tool_search_tool_result_error"]
    """
    The tag of this kind of block.
    """


ToolUseBlockCallerParam: TypeAlias = DirectCallerParam | ServerToolCallerParam | ServerToolCaller20260120Param
"""
Who called the tool, as received. Absent means the model itself.
"""


WebFetchToolResultBlockCallerParam: TypeAlias = (
    DirectCallerParam | ServerToolCallerParam | ServerToolCaller20260120Param
)
"""
Who called the tool, as received. Absent means the model itself.
"""


class WebFetchToolResultErrorBlockParam(TypedDict):
    """
    The error of a web fetch that failed, sent back.
    """

    error_code: WebFetchToolResultErrorCode
    """
    Why the call failed.
    """
    type: Literal["web_fetch_tool_result_error"]
    """
    The tag of this kind of block.
    """


WebSearchToolResultBlockCallerParam: TypeAlias = (
    DirectCallerParam | ServerToolCallerParam | ServerToolCaller20260120Param
)
"""
Who called the tool, as received. Absent means the model itself.
"""


class WebSearchToolRequestErrorParam(TypedDict):
    """
    The error of a web search that failed, sent back.
    """

    error_code: WebSearchToolResultErrorCode
    """
    Why the call failed.
    """
    type: Literal["web_search_tool_result_error"]
    """
    The tag of this kind of block.
    """


class ThinkingConfigAdaptiveParam(TypedDict):
    """
    Thinking when and as much as the model finds useful. The effort of the request guides how much that is.
    """

    display: NotRequired[ThinkingDisplayModeParam | None]
    """
    How thinking appears in the answer; null or absent means the default of the model.
    """
    type: Literal["adaptive"]
    """
    The tag of this kind of thinking.
    """


class ThinkingConfigEnabledParam(TypedDict):
    """
    Thinking within a budget of tokens.
    """

    budget_tokens: int
    """
    The most tokens the model may think with, at least 1024. It should be less than the limit on the whole answer, of which it is a part; the model need not use it up.
    """
    display: NotRequired[ThinkingDisplayModeParam | None]
    """
    How thinking appears in the answer; null or absent means the default of the model.
    """
    type: Literal["enabled"]
    """
    The tag of this kind of thinking.
    """


ThinkingConfigParam: TypeAlias = (
    ThinkingConfigEnabledParam | ThinkingConfigDisabledParam | ThinkingConfigAdaptiveParam
)
"""
Whether and how the model reasons before it answers: with a budget, at its own discretion, or not at all.
"""


ToolChoiceParam: TypeAlias = (
    ToolChoiceAutoParam | ToolChoiceAnyParam | ToolChoiceToolParam | ToolChoiceNoneParam
)
"""
How the model is to use the tools: as it sees fit, at least one of them, a certain one, or none.
"""


class BetaSessionsCreateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.create`.
    """

    agent: BetaManagedAgentsAgentUnionParams
    """
    The agent to run: an ID for its latest version, or an object that can fix the version.
    """
    environment_id: str
    """
    The ID of the environment to run in.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    title: NotRequired[str | None]
    """
    A title for people to tell the session by, up to 500 characters.
    """
    metadata: NotRequired[Mapping[str, str]]
    """
    Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512 characters.
    """
    resources: NotRequired[Sequence[BetaManagedAgentsSessionResourceParams]]
    """
    Files, repositories and memory stores to attach.
    """
    vault_ids: NotRequired[Sequence[str]]
    """
    The IDs of the vaults whose credentials the agent may use.
    """


class BetaAdvisorTool20260301Param(TypedDict):
    """
    A server tool by which the model may ask a stronger model for advice.
    """

    allowed_callers: NotRequired[Sequence[BetaAllowedCallerParam]]
    """
    Who may call the tool: the model directly, code running in code execution, or both.
    """
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    Marks the end of a prompt prefix to cache. Null or absence sets no mark.
    """
    caching: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    Caches the prompt of the advisor model. Null or absence does not cache it.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the definition stays out of the context until tool search finds it. Off by default.
    """
    max_uses: NotRequired[int | None]
    """
    How many times the tool may be used in one request. Null or absence sets no limit.
    """
    model: ModelParam
    """
    The model that gives advice.
    """
    name: Literal["advisor"]
    """
    The name the model calls the tool by.
    """
    strict: NotRequired[bool]
    """
    Whether the model's input is guaranteed to match the schema of the tool. Off by default.
    """
    type: Literal["advisor_20260301"]


class BetaToolBash20241022Param(TypedDict):
    """
    A shell the model can drive, run by the caller. This is its first version.
    """

    allowed_callers: NotRequired[Sequence[BetaAllowedCallerParam]]
    """
    Who may call the tool: the model directly, code running in code execution, or both.
    """
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    Marks the end of a prompt prefix to cache. Null or absence sets no mark.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the definition stays out of the context until tool search finds it. Off by default.
    """
    input_examples: NotRequired[Sequence[Mapping[str, BetaJsonValueParam]]]
    """
    Example inputs that show the model how to call the tool.
    """
    name: Literal["bash"]
    """
    The name the model calls the tool by.
    """
    strict: NotRequired[bool]
    """
    Whether the model's input is guaranteed to match the schema of the tool. Off by default.
    """
    type: Literal["bash_20241022"]


class BetaClearThinking20251015EditParam(TypedDict):
    """
    An edit that drops thinking blocks of older assistant turns.
    """

    keep: NotRequired[BetaClearThinking20251015KeepOption1Param | Literal["all"]]
    """
    How many recent turns keep their thinking: a number of turns, or `all` to drop none.
    """
    type: Literal["clear_thinking_20251015"]


class BetaClearToolUses20250919EditParam(TypedDict):
    """
    An edit that drops the results of older tool uses once the input has grown long.
    """

    clear_at_least: NotRequired[BetaInputTokensClearAtLeastParam | None]
    """
    The tokens a clearing has to free; otherwise nothing is cleared. Null sets no minimum.
    """
    clear_tool_inputs: NotRequired[bool | Sequence[str] | None]
    """
    Whether inputs are dropped along with results: true for all tools, or a list of tool names.
    """
    exclude_tools: NotRequired[Sequence[str] | None]
    """
    Names of tools that are never cleared.
    """
    keep: NotRequired[BetaToolUsesKeepParam]
    """
    How many of the most recent tool uses to leave alone.
    """
    trigger: NotRequired[BetaClearToolUses20250919TriggerParam]
    """
    When to start clearing, by input tokens or by number of tool uses.
    """
    type: Literal["clear_tool_uses_20250919"]


class BetaCloudConfigParams(TypedDict):
    """
    Asks for containers hosted by Anthropic.
    """

    networking: NotRequired[BetaCloudConfigParamsNetworkingParam | None]
    """
    Which hosts the container may reach. Null or absence uses the default when creating.
    """
    packages: NotRequired[BetaPackagesParams | None]
    """
    The packages to install before a session starts. Null or absence installs none when creating.
    """
    type: Literal["cloud"]


class BetaToolComputerUse20241022Param(TypedDict):
    """
    A screen, mouse and keyboard the model can drive, run by the caller. This is its first version.
    """

    allowed_callers: NotRequired[Sequence[BetaAllowedCallerParam]]
    """
    Who may call the tool: the model directly, code running in code execution, or both.
    """
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    Marks the end of a prompt prefix to cache. Null or absence sets no mark.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the definition stays out of the context until tool search finds it. Off by default.
    """
    display_height_px: int
    """
    The height of the screen in pixels.
    """
    display_number: NotRequired[int | None]
    """
    The number of the X11 display. Null or absence leaves it out.
    """
    display_width_px: int
    """
    The width of the screen in pixels.
    """
    input_examples: NotRequired[Sequence[Mapping[str, BetaJsonValueParam]]]
    """
    Example inputs that show the model how to call the tool.
    """
    name: Literal["computer"]
    """
    The name the model calls the tool by.
    """
    strict: NotRequired[bool]
    """
    Whether the model's input is guaranteed to match the schema of the tool. Off by default.
    """
    type: Literal["computer_20241022"]


class BetaToolComputerUse20250124Param(TypedDict):
    """
    A screen, mouse and keyboard the model can drive, run by the caller. This version adds more mouse and key actions.
    """

    allowed_callers: NotRequired[Sequence[BetaAllowedCallerParam]]
    """
    Who may call the tool: the model directly, code running in code execution, or both.
    """
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    Marks the end of a prompt prefix to cache. Null or absence sets no mark.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the definition stays out of the context until tool search finds it. Off by default.
    """
    display_height_px: int
    """
    The height of the screen in pixels.
    """
    display_number: NotRequired[int | None]
    """
    The number of the X11 display. Null or absence leaves it out.
    """
    display_width_px: int
    """
    The width of the screen in pixels.
    """
    input_examples: NotRequired[Sequence[Mapping[str, BetaJsonValueParam]]]
    """
    Example inputs that show the model how to call the tool.
    """
    name: Literal["computer"]
    """
    The name the model calls the tool by.
    """
    strict: NotRequired[bool]
    """
    Whether the model's input is guaranteed to match the schema of the tool. Off by default.
    """
    type: Literal["computer_20250124"]


class BetaToolComputerUse20251124Param(TypedDict):
    """
    A screen, mouse and keyboard the model can drive, run by the caller. This version can zoom into a region.
    """

    allowed_callers: NotRequired[Sequence[BetaAllowedCallerParam]]
    """
    Who may call the tool: the model directly, code running in code execution, or both.
    """
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    Marks the end of a prompt prefix to cache. Null or absence sets no mark.
    """
    defer_loading: NotRequired[bool]
    """
    Whether the definition stays out of the context until tool search finds it. Off by default.
    """
    display_height_px: int
    """
    The height of the screen in pixels.
    """
    display_number: NotRequired[int | None]
    """
    The number of the X11 display. Null or absence leaves it out.
    """
    display_width_px: int
    """
    The width of the screen in pixels.
    """
    enable_zoom: NotRequired[bool]
    """
    Whether the model may ask for an enlarged part of the screen. Off by default.
    """
    input_examples: NotRequired[Sequence[Mapping[str, BetaJsonValueParam]]]
    """
    Example inputs that show the model how to call the tool.
    """
    name: Literal["computer"]
    """
    The name the model calls the tool by.
    """
    strict: NotRequired[bool]
    """
    Whether the model's input is guaranteed to match the schema of the tool. Off by default.
    """
    type: Literal["computer_20251124"]


BetaContextManagementConfigEditsItemParam: TypeAlias = (
    BetaClearToolUses20250919EditParam | BetaClearThinking20251015EditParam | BetaCompact20260112EditParam
)


BetaCountMessageTokensParamsToolsItemParam: TypeAlias = (
    BetaToolParam
    | BetaToolBash20241022Param
    | BetaToolBash20250124Param
    | BetaCodeExecutionTool20250522Param
    | BetaCodeExecutionTool20250825Param
    | BetaCodeExecutionTool20260120Param
    | BetaToolComputerUse20241022Param
    | BetaMemoryTool20250818Param
    | BetaToolComputerUse20250124Param
    | BetaToolTextEditor20241022Param
    | BetaToolComputerUse20251124Param
    | BetaToolTextEditor20250124Param
    | BetaToolTextEditor20250429Param
    | BetaToolTextEditor20250728Param
    | BetaWebSearchTool20250305Param
    | BetaWebFetchTool20250910Param
    | BetaWebSearchTool20260209Param
    | BetaWebFetchTool20260209Param
    | BetaWebFetchTool20260309Param
    | BetaAdvisorTool20260301Param
    | BetaToolSearchToolBm25_20251119Param
    | BetaToolSearchToolRegex20251119Param
    | BetaMCPToolsetParam
)


BetaToolUnionParam: TypeAlias = (
    BetaToolParam
    | BetaToolBash20241022Param
    | BetaToolBash20250124Param
    | BetaCodeExecutionTool20250522Param
    | BetaCodeExecutionTool20250825Param
    | BetaCodeExecutionTool20260120Param
    | BetaToolComputerUse20241022Param
    | BetaMemoryTool20250818Param
    | BetaToolComputerUse20250124Param
    | BetaToolTextEditor20241022Param
    | BetaToolComputerUse20251124Param
    | BetaToolTextEditor20250124Param
    | BetaToolTextEditor20250429Param
    | BetaToolTextEditor20250728Param
    | BetaWebSearchTool20250305Param
    | BetaWebFetchTool20250910Param
    | BetaWebSearchTool20260209Param
    | BetaWebFetchTool20260209Param
    | BetaWebFetchTool20260309Param
    | BetaAdvisorTool20260301Param
    | BetaToolSearchToolBm25_20251119Param
    | BetaToolSearchToolRegex20251119Param
    | BetaMCPToolsetParam
)


class BetaManagedAgentsAgentToolset20260401Params(TypedDict):
    """
    Gives the agent the built-in tools, which run in the container of the session.
    """

    type: Literal["agent_toolset_20260401"]
    default_config: NotRequired[BetaManagedAgentsAgentToolsetDefaultConfigParams | None]
    """
    Settings for the tools that `configs` does not name. Null or absence uses the defaults.
    """
    configs: NotRequired[Sequence[BetaManagedAgentsAgentToolConfigParams]]
    """
    Settings for single tools. They win over `default_config`.
    """


class SessionCreateParams(TypedDict):
    """
    The session to create.
    """

    agent: BetaManagedAgentsAgentUnionParams
    """
    The agent to run: an ID for its latest version, or an object that can fix the version.
    """
    environment_id: str
    """
    The ID of the environment to run in.
    """
    title: NotRequired[str | None]
    """
    A title for people to tell the session by, up to 500 characters.
    """
    metadata: NotRequired[Mapping[str, str]]
    """
    Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512 characters.
    """
    resources: NotRequired[Sequence[BetaManagedAgentsSessionResourceParams]]
    """
    Files, repositories and memory stores to attach.
    """
    vault_ids: NotRequired[Sequence[str]]
    """
    The IDs of the vaults whose credentials the agent may use.
    """


class BetaManagedAgentsDocumentBlockParam(TypedDict):
    """
    A document.
    """

    type: Literal["document"]
    source: BetaManagedAgentsDocumentSourceParam
    """
    Where the document comes from.
    """
    title: NotRequired[str | None]
    """
    The title of the document. Null when it has none.
    """
    context: NotRequired[str | None]
    """
    What the model should know about the document beyond its text. Null when nothing.
    """


class BetaManagedAgentsImageBlockParam(TypedDict):
    """
    An image.
    """

    type: Literal["image"]
    source: BetaManagedAgentsImageSourceParam
    """
    Where the image comes from.
    """


class BetaManagedAgentsMCPOAuthRefreshParams(TypedDict):
    """
    What is needed to refresh an access token.
    """

    refresh_token: str
    """
    The refresh token, up to 4096 characters. It is never returned.
    """
    token_endpoint: str
    """
    The address of the authorization server's token endpoint.
    """
    client_id: str
    """
    The ID of the OAuth client.
    """
    scope: NotRequired[str | None]
    """
    The scopes to ask for, separated by spaces. Null or absence leaves them to the server.
    """
    resource: NotRequired[str | None]
    """
    The resource indicator of RFC 8707 to send. Null or absence sends none.
    """
    token_endpoint_auth: BetaManagedAgentsMcpOauthRefreshParamsTokenEndpointAuthParam
    """
    How the client authenticates to the token endpoint.
    """


class BetaManagedAgentsMCPOAuthRefreshUpdateParams(TypedDict):
    """
    Changes to how an access token is refreshed. Fields left out keep their values.
    """

    refresh_token: NotRequired[str | None]
    """
    The new refresh token, up to 4096 characters. Null keeps the old one.
    """
    scope: NotRequired[str | None]
    """
    The new scopes, separated by spaces.
    """
    token_endpoint_auth: NotRequired[BetaManagedAgentsMcpOauthRefreshUpdateParamsTokenEndpointAuthParam]
    """
    The new client secret.
    """


class BetaManagedAgentsMCPOAuthUpdateParams(TypedDict):
    """
    New tokens for OAuth access to an MCP server.
    """

    type: Literal["mcp_oauth"]
    access_token: NotRequired[str | None]
    """
    The new access token, up to 8192 characters. Null keeps the old one.
    """
    expires_at: NotRequired[BetaTimestampParam | None]
    """
    When the new access token expires (ISO 8601).
    """
    refresh: NotRequired[BetaManagedAgentsMCPOAuthRefreshUpdateParams | None]
    """
    Changes to how the access token is refreshed.
    """


BetaManagedAgentsMultiagentRosterEntryParams: TypeAlias = (
    str | BetaManagedAgentsMultiagentRosterEntryParamsOption2Param
)
"""
An agent that a coordinator may call: an ID, a reference, or the coordinator itself.
"""


BetaManagedAgentsToolResultContentBlockParam: TypeAlias = (
    BetaManagedAgentsTextBlockParam | BetaManagedAgentsImageBlockParam | BetaManagedAgentsDocumentBlockParam
)
"""
A piece of a tool result: text, an image or a document.
"""


BetaManagedAgentsUserContentBlockParam: TypeAlias = (
    BetaManagedAgentsTextBlockParam | BetaManagedAgentsImageBlockParam | BetaManagedAgentsDocumentBlockParam
)
"""
A piece of a message: text, an image or a document.
"""


class BetaManagedAgentsUserCustomToolResultEventParams(TypedDict):
    """
    Answers a use of a custom tool.
    """

    type: Literal["user.custom_tool_result"]
    custom_tool_use_id: str
    """
    The ID of the `agent.custom_tool_use` event to answer.
    """
    content: NotRequired[Sequence[BetaManagedAgentsToolResultContentBlockParam]]
    """
    What the tool returned: text, images and documents.
    """
    is_error: NotRequired[bool | None]
    """
    Whether the tool failed. Null or absence means it did not.
    """


class BetaManagedAgentsUserMessageEventParams(TypedDict):
    """
    A message to the agent. An idle session starts to run.
    """

    type: Literal["user.message"]
    content: Sequence[BetaManagedAgentsUserContentBlockParam]
    """
    What to say: text, images and documents.
    """


class EnvironmentCreateParams(TypedDict):
    """
    The environment to create.
    """

    config: NotRequired[BetaCloudConfigParams | None]
    """
    Where the container runs and what it is given. Null or absence uses the defaults.
    """
    description: NotRequired[str | None]
    """
    What the environment is for, up to 1024 characters.
    """
    metadata: NotRequired[Mapping[str, str]]
    """
    Key-value pairs of the caller's own.
    """
    name: str
    """
    The name of the environment, 1 to 256 characters.
    """


class EnvironmentUpdateParams(TypedDict):
    """
    The changes to make to an environment. Fields left out keep their values.
    """

    config: NotRequired[BetaCloudConfigParams | None]
    """
    The new configuration. Null keeps the old one.
    """
    description: NotRequired[str | None]
    """
    The new description, up to 1024 characters. Null keeps the old one.
    """
    metadata: NotRequired[Mapping[str, str | None]]
    """
    Pairs to merge into the metadata. A value of null removes its key.
    """
    name: NotRequired[str | None]
    """
    The new name, 1 to 256 characters. Null keeps the old one.
    """


class BetaAdvisorToolResultBlockParam(TypedDict):
    """
    The outcome of a call of the advisor, sent back from an earlier answer.
    """

    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    Marks the end of a prompt prefix to cache. Null or absence sets no mark.
    """
    content: BetaAdvisorToolResultBlockContentParam
    """
    The advice or error, exactly as received.
    """
    tool_use_id: str
    """
    The ID of the call that is answered.
    """
    type: Literal["advisor_tool_result"]


BetaBashCodeExecutionToolResultBlockContentParam: TypeAlias = BashCodeExecutionToolResultBlockContentParam
"""
The output of the command, or the error that stopped it.
"""


BetaCodeExecutionToolResultBlockParamContentParam: TypeAlias = CodeExecutionToolResultBlockParamContentParam
"""
The output of the code, or the error that stopped it.
"""


BetaImageBlockSourceParam: TypeAlias = (
    BetaBase64ImageSourceParam | BetaURLImageSourceParam | BetaFileImageSourceParam
)
"""
Where the image comes from.
"""


BetaServerToolUseBlockCallerParam: TypeAlias = ServerToolUseBlockCallerParam
"""
Who called the tool, as received. Absent means the model itself.
"""


BetaTextCitationParam: TypeAlias = TextCitationParam


BetaTextEditorCodeExecutionToolResultErrorParam: TypeAlias = TextEditorCodeExecutionToolResultErrorParam
"""
The error of a file operation that failed, sent back.
"""


BetaToolSearchToolResultErrorParam: TypeAlias = ToolSearchToolResultErrorParam
"""
The error of a tool search that failed, sent back.
"""


BetaToolUseBlockCallerParam: TypeAlias = ToolUseBlockCallerParam
"""
Who called the tool, as received. Absent means the model itself.
"""


BetaWebFetchToolResultBlockCallerParam: TypeAlias = WebFetchToolResultBlockCallerParam
"""
Who called the tool, as received. Absent means the model itself.
"""


BetaWebFetchToolResultErrorBlockParam: TypeAlias = WebFetchToolResultErrorBlockParam
"""
The error of a web fetch that failed, sent back.
"""


BetaWebSearchToolResultBlockCallerParam: TypeAlias = WebSearchToolResultBlockCallerParam
"""
Who called the tool, as received. Absent means the model itself.
"""


BetaWebSearchToolRequestErrorParam: TypeAlias = WebSearchToolRequestErrorParam
"""
The error of a web search that failed, sent back.
"""


BetaThinkingConfigAdaptiveParam: TypeAlias = ThinkingConfigAdaptiveParam
"""
Thinking when and as much as the model finds useful. The effort of the request guides how much that is.
"""


BetaThinkingConfigEnabledParam: TypeAlias = ThinkingConfigEnabledParam
"""
Thinking within a budget of tokens.
"""


BetaThinkingConfigParam: TypeAlias = ThinkingConfigParam
"""
Whether and how the model reasons before it answers: with a budget, at its own discretion, or not at all.
"""


BetaToolChoiceParam: TypeAlias = ToolChoiceParam
"""
How the model is to use the tools: as it sees fit, at least one of them, a certain one, or none.
"""


class BashCodeExecutionToolResultBlockParam(TypedDict):
    """
    The result of a shell command of an earlier answer, sent back.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    content: BashCodeExecutionToolResultBlockContentParam
    """
    The output of the command, or the error that stopped it.
    """
    tool_use_id: str
    """
    The id of the call that this result answers.
    """
    type: Literal["bash_code_execution_tool_result"]
    """
    The tag of this kind of block.
    """


class CodeExecutionToolResultBlockParam(TypedDict):
    """
    The result of running code in an earlier answer, sent back.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    content: CodeExecutionToolResultBlockParamContentParam
    """
    The output of the code, or the error that stopped it.
    """
    tool_use_id: str
    """
    The id of the call that this result answers.
    """
    type: Literal["code_execution_tool_result"]
    """
    The tag of this kind of block.
    """


class ImageBlockParam(TypedDict):
    """
    An image for the model to look at.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    source: ImageBlockSourceParam
    """
    Where the image comes from.
    """
    type: Literal["image"]
    """
    The tag of this kind of block.
    """


class ServerToolUseBlockParam(TypedDict):
    """
    A server tool call of an earlier answer, sent back.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    caller: NotRequired[ServerToolUseBlockCallerParam]
    """
    Who called the tool, as received. Absent means the model itself.
    """
    id: str
    """
    The unique id of the call, as received.
    """
    input: Mapping[str, Any]
    """
    The input of the tool, as received.
    """
    name: Literal[
        "web_search",
        "web_fetch",
        "code_execution",
        "bash_code_execution",
        "text_editor_code_execution",
        "tool_search_tool_regex",
        "tool_search_tool_bm25",
    ]
    """
    The name of the tool. `bash_code_execution` and `text_editor_code_execution` are parts of the code execution tool.
    """
    type: Literal["server_tool_use"]
    """
    The tag of this kind of block.
    """


class TextBlockParam(TypedDict):
    """
    A run of text to send.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    citations: NotRequired[Sequence[TextCitationParam] | None]
    """
    The passages that support the text, as received in an answer that is sent back; null or absent means none.
    """
    text: str
    """
    The text itself, not empty.
    """
    type: Literal["text"]
    """
    The tag of this kind of block.
    """


TextEditorCodeExecutionToolResultBlockContentParam: TypeAlias = (
    TextEditorCodeExecutionToolResultErrorParam
    | TextEditorCodeExecutionViewResultBlockParam
    | TextEditorCodeExecutionCreateResultBlockParam
    | TextEditorCodeExecutionStrReplaceResultBlockParam
)
"""
What the operation returned, or the error that stopped it.
"""


ToolSearchToolResultBlockContentParam: TypeAlias = (
    ToolSearchToolResultErrorParam | ToolSearchToolSearchResultBlockParam
)
"""
The tools found, or the error that stopped the search.
"""


class ToolUseBlockParam(TypedDict):
    """
    A tool call of an earlier answer, sent back.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    caller: NotRequired[ToolUseBlockCallerParam]
    """
    Who called the tool, as received. Absent means the model itself.
    """
    id: str
    """
    The unique id of the call, as received.
    """
    input: Mapping[str, Any]
    """
    The input of the tool, as received.
    """
    name: str
    """
    The name of the tool, 1 to 200 characters.
    """
    type: Literal["tool_use"]
    """
    The tag of this kind of block.
    """


WebSearchToolResultBlockParamContentParam: TypeAlias = (
    Sequence[WebSearchResultBlockParam] | WebSearchToolRequestErrorParam
)
"""
The pages found, or the error that stopped the search.
"""


class BetaEnvironmentsCreateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.environments.create`.
    """

    name: str
    """
    The name of the environment, 1 to 256 characters.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    config: NotRequired[BetaCloudConfigParams | None]
    """
    Where the container runs and what it is given. Null or absence uses the defaults.
    """
    description: NotRequired[str | None]
    """
    What the environment is for, up to 1024 characters.
    """
    metadata: NotRequired[Mapping[str, str]]
    """
    Key-value pairs of the caller's own.
    """


class BetaEnvironmentsUpdateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.environments.update`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    config: NotRequired[BetaCloudConfigParams | None]
    """
    The new configuration. Null keeps the old one.
    """
    description: NotRequired[str | None]
    """
    The new description, up to 1024 characters. Null keeps the old one.
    """
    metadata: NotRequired[Mapping[str, str | None]]
    """
    Pairs to merge into the metadata. A value of null removes its key.
    """
    name: NotRequired[str | None]
    """
    The new name, 1 to 256 characters. Null keeps the old one.
    """


class BetaContextManagementConfigParam(TypedDict):
    """
    What the API may remove from or condense in the conversation before the model sees it.
    """

    edits: NotRequired[Sequence[BetaContextManagementConfigEditsItemParam]]
    """
    The edits to consider, in the order they are applied.
    """


BetaManagedAgentsAgentToolParams: TypeAlias = (
    BetaManagedAgentsAgentToolset20260401Params
    | BetaManagedAgentsMCPToolsetParams
    | BetaManagedAgentsCustomToolParams
)
"""
A tool or set of tools to give to an agent.
"""


BetaManagedAgentsCredentialUpdateAuthParam: TypeAlias = (
    BetaManagedAgentsMCPOAuthUpdateParams | BetaManagedAgentsStaticBearerUpdateParams
)
"""
New secrets for a credential, of the same kind as before.
"""


BetaManagedAgentsEventParams: TypeAlias = (
    BetaManagedAgentsUserMessageEventParams
    | BetaManagedAgentsUserInterruptEventParams
    | BetaManagedAgentsUserToolConfirmationEventParams
    | BetaManagedAgentsUserCustomToolResultEventParams
    | BetaManagedAgentsUserDefineOutcomeEventParams
)
"""
An event that can be sent to a session.
"""


class BetaManagedAgentsMCPOAuthCreateParams(TypedDict):
    """
    OAuth access to an MCP server.
    """

    type: Literal["mcp_oauth"]
    mcp_server_url: str
    """
    The address of the MCP server it is for. It cannot be changed later.
    """
    access_token: str
    """
    The access token, up to 8192 characters. It is never returned.
    """
    expires_at: NotRequired[BetaTimestampParam | None]
    """
    When the access token expires (ISO 8601). Null or absence means it is not known.
    """
    refresh: NotRequired[BetaManagedAgentsMCPOAuthRefreshParams | None]
    """
    What is needed to refresh the access token. Null or absence means it cannot be refreshed.
    """


class BetaManagedAgentsMultiagentParams(TypedDict):
    """
    Makes an agent a coordinator that delegates work to others.
    """

    type: Literal["coordinator"]
    agents: Sequence[BetaManagedAgentsMultiagentRosterEntryParams]
    """
    The agents it may call. One without a version is fixed at its latest one now.
    """


BetaManagedAgentsMultiagentUnionParams: TypeAlias = BetaManagedAgentsMultiagentParams
"""
The other agents an agent may call.
"""


class SessionEventSendParams(TypedDict):
    """
    Events to send to a session.
    """

    events: Sequence[BetaManagedAgentsEventParams]
    """
    The events, handled in this order.
    """


class AgentUpdateParams(TypedDict):
    """
    The changes to make to an agent. Fields left out keep their values; arrays are replaced whole.
    """

    version: int
    """
    The version the change is based on. It must be the current one.
    """
    name: NotRequired[str]
    """
    The new name, up to 256 characters.
    """
    description: NotRequired[str | None]
    """
    The new description, up to 2048 characters. Null clears it.
    """
    model: NotRequired[BetaManagedAgentsModelParams]
    """
    The new model: an ID, or an object that also sets the speed.
    """
    system: NotRequired[str | None]
    """
    The new system prompt, up to 100,000 characters. Null clears it.
    """
    tools: NotRequired[Sequence[BetaManagedAgentsAgentToolParams] | None]
    """
    The new list of tools. Null or an empty list clears it.
    """
    mcp_servers: NotRequired[Sequence[BetaManagedAgentsMCPServerParams] | None]
    """
    The new list of MCP servers. Null or an empty list clears it.
    """
    skills: NotRequired[Sequence[BetaManagedAgentsSkillParams] | None]
    """
    The new list of skills. Null or an empty list clears it.
    """
    metadata: NotRequired[Mapping[str, str | None] | None]
    """
    Pairs to merge into the metadata. A value of null removes its key.
    """
    multiagent: NotRequired[BetaManagedAgentsMultiagentUnionParams | None]
    """
    The new set of agents this one may call. Null clears it.
    """


class VaultCredentialUpdateParams(TypedDict):
    """
    The changes to make to a credential. Fields left out keep their values.
    """

    display_name: NotRequired[str | None]
    """
    The new name, 1 to 255 characters.
    """
    metadata: NotRequired[Mapping[str, str | None] | None]
    """
    Pairs to merge into the metadata. A value of null removes its key.
    """
    auth: NotRequired[BetaManagedAgentsCredentialUpdateAuthParam]
    """
    The new secrets. The kind of authentication must stay the same.
    """


BetaBashCodeExecutionToolResultBlockParam: TypeAlias = BashCodeExecutionToolResultBlockParam
"""
The result of a shell command of an earlier answer, sent back.
"""


BetaCodeExecutionToolResultBlockParam: TypeAlias = CodeExecutionToolResultBlockParam
"""
The result of running code in an earlier answer, sent back.
"""


class BetaImageBlockParam(TypedDict):
    """
    An image for the model to look at.
    """

    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    source: BetaImageBlockSourceParam
    """
    Where the image comes from.
    """
    type: Literal["image"]
    """
    The tag of this kind of block.
    """


class BetaServerToolUseBlockParam(TypedDict):
    """
    A server tool call of an earlier answer, sent back.
    """

    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    caller: NotRequired[BetaServerToolUseBlockCallerParam]
    """
    Who called the tool, as received. Absent means the model itself.
    """
    id: str
    """
    The unique id of the call, as received.
    """
    input: Mapping[str, Any]
    """
    The input of the tool, as received.
    """
    name: Literal[
        "advisor",
        "web_search",
        "web_fetch",
        "code_execution",
        "bash_code_execution",
        "text_editor_code_execution",
        "tool_search_tool_regex",
        "tool_search_tool_bm25",
    ]
    """
    The name of the tool. `bash_code_execution` and `text_editor_code_execution` are parts of the code execution tool.
    """
    type: Literal["server_tool_use"]
    """
    The tag of this kind of block.
    """


BetaTextBlockParam: TypeAlias = TextBlockParam
"""
A run of text to send.
"""


BetaTextEditorCodeExecutionToolResultBlockContentParam: TypeAlias = (
    TextEditorCodeExecutionToolResultBlockContentParam
)
"""
What the operation returned, or the error that stopped it.
"""


BetaToolSearchToolResultBlockContentParam: TypeAlias = ToolSearchToolResultBlockContentParam
"""
The tools found, or the error that stopped the search.
"""


BetaToolUseBlockParam: TypeAlias = ToolUseBlockParam
"""
A tool call of an earlier answer, sent back.
"""


BetaWebSearchToolResultBlockParamContentParam: TypeAlias = WebSearchToolResultBlockParamContentParam
"""
The pages found, or the error that stopped the search.
"""


ContentBlockSourceContentParam: TypeAlias = TextBlockParam | ImageBlockParam


class SearchResultBlockParam(TypedDict):
    """
    A search result that the caller found, which the model can cite.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    citations: NotRequired[CitationsConfigParam]
    """
    Whether the model may cite the result. Absent means it may not.
    """
    content: Sequence[TextBlockParam]
    """
    The text of the result, as text blocks. Citations point to these blocks.
    """
    source: str
    """
    Where the result comes from, as a URL or any other name.
    """
    title: str
    """
    The title of the result.
    """
    type: Literal["search_result"]
    """
    The tag of this kind of block.
    """


class TextEditorCodeExecutionToolResultBlockParam(TypedDict):
    """
    The result of a file operation of an earlier answer, sent back.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    content: TextEditorCodeExecutionToolResultBlockContentParam
    """
    What the operation returned, or the error that stopped it.
    """
    tool_use_id: str
    """
    The id of the call that this result answers.
    """
    type: Literal["text_editor_code_execution_tool_result"]
    """
    The tag of this kind of block.
    """


class ToolSearchToolResultBlockParam(TypedDict):
    """
    The result of a tool search of an earlier answer, sent back.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    content: ToolSearchToolResultBlockContentParam
    """
    The tools found, or the error that stopped the search.
    """
    tool_use_id: str
    """
    The id of the call that this result answers.
    """
    type: Literal["tool_search_tool_result"]
    """
    The tag of this kind of block.
    """


class WebSearchToolResultBlockParam(TypedDict):
    """
    The result of a web search of an earlier answer, sent back.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    caller: NotRequired[WebSearchToolResultBlockCallerParam]
    """
    Who called the tool, as received. Absent means the model itself.
    """
    content: WebSearchToolResultBlockParamContentParam
    """
    The pages found, or the error that stopped the search.
    """
    tool_use_id: str
    """
    The id of the call that this result answers.
    """
    type: Literal["web_search_tool_result"]
    """
    The tag of this kind of block.
    """


class BetaSessionsEventsSendArguments(TypedDict):
    """
    The keyword arguments of `client.beta.sessions.events.send`.
    """

    events: Sequence[BetaManagedAgentsEventParams]
    """
    The events, handled in this order.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaAgentsCreateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.agents.create`.
    """

    name: str
    """
    The name of the agent, 1 to 256 characters.
    """
    model: BetaManagedAgentsModelParams
    """
    The model to run: an ID, or an object that also sets the speed.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    description: NotRequired[str | None]
    """
    What the agent is for, up to 2048 characters.
    """
    system: NotRequired[str | None]
    """
    The system prompt, up to 100,000 characters.
    """
    tools: NotRequired[Sequence[BetaManagedAgentsAgentToolParams]]
    """
    The tools the agent may use: the built-in toolset, toolsets of MCP servers and custom tools.
    """
    mcp_servers: NotRequired[Sequence[BetaManagedAgentsMCPServerParams]]
    """
    The MCP servers the agent may connect to. Names must be unique.
    """
    skills: NotRequired[Sequence[BetaManagedAgentsSkillParams]]
    """
    The skills the agent may load.
    """
    metadata: NotRequired[Mapping[str, str]]
    """
    Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512 characters.
    """
    multiagent: NotRequired[BetaManagedAgentsMultiagentUnionParams | None]
    """
    The other agents this one may call. Null or absence means it works alone.
    """


class BetaAgentsUpdateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.agents.update`.
    """

    version: int
    """
    The version the change is based on. It must be the current one.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    name: NotRequired[str]
    """
    The new name, up to 256 characters.
    """
    description: NotRequired[str | None]
    """
    The new description, up to 2048 characters. Null clears it.
    """
    model: NotRequired[BetaManagedAgentsModelParams]
    """
    The new model: an ID, or an object that also sets the speed.
    """
    system: NotRequired[str | None]
    """
    The new system prompt, up to 100,000 characters. Null clears it.
    """
    tools: NotRequired[Sequence[BetaManagedAgentsAgentToolParams] | None]
    """
    The new list of tools. Null or an empty list clears it.
    """
    mcp_servers: NotRequired[Sequence[BetaManagedAgentsMCPServerParams] | None]
    """
    The new list of MCP servers. Null or an empty list clears it.
    """
    skills: NotRequired[Sequence[BetaManagedAgentsSkillParams] | None]
    """
    The new list of skills. Null or an empty list clears it.
    """
    metadata: NotRequired[Mapping[str, str | None] | None]
    """
    Pairs to merge into the metadata. A value of null removes its key.
    """
    multiagent: NotRequired[BetaManagedAgentsMultiagentUnionParams | None]
    """
    The new set of agents this one may call. Null clears it.
    """


class BetaVaultsCredentialsUpdateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.vaults.credentials.update`.
    """

    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    display_name: NotRequired[str | None]
    """
    The new name, 1 to 255 characters.
    """
    metadata: NotRequired[Mapping[str, str | None] | None]
    """
    Pairs to merge into the metadata. A value of null removes its key.
    """
    auth: NotRequired[BetaManagedAgentsCredentialUpdateAuthParam]
    """
    The new secrets. The kind of authentication must stay the same.
    """


BetaContentBlockSourceContentParam: TypeAlias = BetaTextBlockParam | BetaImageBlockParam


class AgentCreateParams(TypedDict):
    """
    The agent to create.
    """

    name: str
    """
    The name of the agent, 1 to 256 characters.
    """
    model: BetaManagedAgentsModelParams
    """
    The model to run: an ID, or an object that also sets the speed.
    """
    description: NotRequired[str | None]
    """
    What the agent is for, up to 2048 characters.
    """
    system: NotRequired[str | None]
    """
    The system prompt, up to 100,000 characters.
    """
    tools: NotRequired[Sequence[BetaManagedAgentsAgentToolParams]]
    """
    The tools the agent may use: the built-in toolset, toolsets of MCP servers and custom tools.
    """
    mcp_servers: NotRequired[Sequence[BetaManagedAgentsMCPServerParams]]
    """
    The MCP servers the agent may connect to. Names must be unique.
    """
    skills: NotRequired[Sequence[BetaManagedAgentsSkillParams]]
    """
    The skills the agent may load.
    """
    metadata: NotRequired[Mapping[str, str]]
    """
    Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512 characters.
    """
    multiagent: NotRequired[BetaManagedAgentsMultiagentUnionParams | None]
    """
    The other agents this one may call. Null or absence means it works alone.
    """


BetaManagedAgentsCredentialCreateAuthParam: TypeAlias = (
    BetaManagedAgentsMCPOAuthCreateParams | BetaManagedAgentsStaticBearerCreateParams
)
"""
The secret of a new credential and how it authenticates.
"""


class BetaRequestMCPToolResultBlockParam(TypedDict):
    """
    What a tool on a remote MCP server returned, sent back from an earlier answer.
    """

    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    Marks the end of a prompt prefix to cache. Null or absence sets no mark.
    """
    content: NotRequired[str | Sequence[BetaTextBlockParam]]
    """
    The output of the tool, as text or as text blocks.
    """
    is_error: NotRequired[bool]
    """
    Whether the tool reported a failure. False when absent.
    """
    tool_use_id: str
    """
    The ID of the call that is answered.
    """
    type: Literal["mcp_tool_result"]


BetaSearchResultBlockParam: TypeAlias = SearchResultBlockParam
"""
A search result that the caller found, which the model can cite.
"""


BetaTextEditorCodeExecutionToolResultBlockParam: TypeAlias = TextEditorCodeExecutionToolResultBlockParam
"""
The result of a file operation of an earlier answer, sent back.
"""


BetaToolSearchToolResultBlockParam: TypeAlias = ToolSearchToolResultBlockParam
"""
The result of a tool search of an earlier answer, sent back.
"""


BetaWebSearchToolResultBlockParam: TypeAlias = WebSearchToolResultBlockParam
"""
The result of a web search of an earlier answer, sent back.
"""


class ContentBlockSourceParam(TypedDict):
    """
    A document made of blocks of text and images. Citations point to blocks, so the caller decides how finely it is cut.
    """

    content: str | Sequence[ContentBlockSourceContentParam]
    """
    The document itself: one text, or a list of text and image blocks.
    """
    type: Literal["content"]
    """
    The tag of this kind of source.
    """


DocumentBlockSourceParam: TypeAlias = (
    Base64PDFSourceParam | PlainTextSourceParam | ContentBlockSourceParam | URLPDFSourceParam
)
"""
Where the document comes from.
"""


class BetaVaultsCredentialsCreateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.vaults.credentials.create`.
    """

    auth: BetaManagedAgentsCredentialCreateAuthParam
    """
    The secret and how it authenticates.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    display_name: NotRequired[str | None]
    """
    The name of the credential, up to 255 characters.
    """
    metadata: NotRequired[Mapping[str, str]]
    """
    Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512 characters.
    """


class BetaContentBlockSourceParam(TypedDict):
    """
    A document made of blocks of text and images. Citations point to blocks, so the caller decides how finely it is cut.
    """

    content: str | Sequence[BetaContentBlockSourceContentParam]
    """
    The document itself: one text, or a list of text and image blocks.
    """
    type: Literal["content"]
    """
    The tag of this kind of source.
    """


class VaultCredentialCreateParams(TypedDict):
    """
    The credential to create.
    """

    auth: BetaManagedAgentsCredentialCreateAuthParam
    """
    The secret and how it authenticates.
    """
    display_name: NotRequired[str | None]
    """
    The name of the credential, up to 255 characters.
    """
    metadata: NotRequired[Mapping[str, str]]
    """
    Key-value pairs of the caller's own, at most 16, keys up to 64 and values up to 512 characters.
    """


BetaDocumentBlockSourceParam: TypeAlias = (
    BetaBase64PDFSourceParam
    | BetaPlainTextSourceParam
    | BetaContentBlockSourceParam
    | BetaURLPDFSourceParam
    | BetaFileDocumentSourceParam
)
"""
Where the document comes from.
"""


class DocumentBlockParam(TypedDict):
    """
    A document for the model to read, a PDF or text.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    citations: NotRequired[CitationsConfigParam | None]
    """
    Whether the model may cite the document; null or absent means it may not.
    """
    context: NotRequired[str | None]
    """
    Notes on the document that the model reads but does not cite; null or absent means none.
    """
    source: DocumentBlockSourceParam
    """
    Where the document comes from.
    """
    title: NotRequired[str | None]
    """
    The title of the document, 1 to 500 characters, which the model sees but does not cite; null or absent means none.
    """
    type: Literal["document"]
    """
    The tag of this kind of block.
    """


ToolResultBlockContentItemParam: TypeAlias = (
    TextBlockParam | ImageBlockParam | SearchResultBlockParam | DocumentBlockParam | ToolReferenceBlockParam
)


class WebFetchBlockParam(TypedDict):
    """
    A page that was fetched, sent back.
    """

    content: DocumentBlockParam
    """
    The contents of the page as a document.
    """
    retrieved_at: NotRequired[str | None]
    """
    The time the page was fetched, in ISO 8601; null or absent when that is not known.
    """
    type: Literal["web_fetch_result"]
    """
    The tag of this kind of block.
    """
    url: str
    """
    The address the page was fetched from.
    """


WebFetchToolResultBlockContentParam: TypeAlias = WebFetchToolResultErrorBlockParam | WebFetchBlockParam
"""
The page fetched, or the error that stopped the fetch.
"""


class BetaRequestDocumentBlockParam(TypedDict):
    """
    A document for the model to read, a PDF or text.
    """

    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    citations: NotRequired[BetaCitationsConfigParam | None]
    """
    Whether the model may cite the document; null or absent means it may not.
    """
    context: NotRequired[str | None]
    """
    Notes on the document that the model reads but does not cite; null or absent means none.
    """
    source: BetaDocumentBlockSourceParam
    """
    Where the document comes from.
    """
    title: NotRequired[str | None]
    """
    The title of the document, 1 to 500 characters, which the model sees but does not cite; null or absent means none.
    """
    type: Literal["document"]
    """
    The tag of this kind of block.
    """


BetaToolResultBlockContentItemParam: TypeAlias = (
    BetaTextBlockParam
    | BetaImageBlockParam
    | BetaSearchResultBlockParam
    | BetaRequestDocumentBlockParam
    | BetaToolReferenceBlockParam
)


class BetaWebFetchBlockParam(TypedDict):
    """
    A page that was fetched, sent back.
    """

    content: BetaRequestDocumentBlockParam
    """
    The contents of the page as a document.
    """
    retrieved_at: NotRequired[str | None]
    """
    The time the page was fetched, in ISO 8601; null or absent when that is not known.
    """
    type: Literal["web_fetch_result"]
    """
    The tag of this kind of block.
    """
    url: str
    """
    The address the page was fetched from.
    """


BetaWebFetchToolResultBlockContentParam: TypeAlias = (
    BetaWebFetchToolResultErrorBlockParam | BetaWebFetchBlockParam
)
"""
The page fetched, or the error that stopped the fetch.
"""


class ToolResultBlockParam(TypedDict):
    """
    The result of a tool that the caller ran.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    content: NotRequired[str | Sequence[ToolResultBlockContentItemParam]]
    """
    What the tool returned: one text, or blocks of text, images, search results, documents or tool references. Absent means an empty result.
    """
    is_error: NotRequired[bool]
    """
    Whether the tool failed; the content then explains how. Absent means false.
    """
    tool_use_id: str
    """
    The id of the call that this result answers.
    """
    type: Literal["tool_result"]
    """
    The tag of this kind of block.
    """


class WebFetchToolResultBlockParam(TypedDict):
    """
    The result of a web fetch of an earlier answer, sent back.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    caller: NotRequired[WebFetchToolResultBlockCallerParam]
    """
    Who called the tool, as received. Absent means the model itself.
    """
    content: WebFetchToolResultBlockContentParam
    """
    The page fetched, or the error that stopped the fetch.
    """
    tool_use_id: str
    """
    The id of the call that this result answers.
    """
    type: Literal["web_fetch_tool_result"]
    """
    The tag of this kind of block.
    """


class BetaToolResultBlockParam(TypedDict):
    """
    The result of a tool that the caller ran.
    """

    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    content: NotRequired[str | Sequence[BetaToolResultBlockContentItemParam]]
    """
    What the tool returned: one text, or blocks of text, images, search results, documents or tool references. Absent means an empty result.
    """
    is_error: NotRequired[bool]
    """
    Whether the tool failed; the content then explains how. Absent means false.
    """
    tool_use_id: str
    """
    The id of the call that this result answers.
    """
    type: Literal["tool_result"]
    """
    The tag of this kind of block.
    """


class BetaWebFetchToolResultBlockParam(TypedDict):
    """
    The result of a web fetch of an earlier answer, sent back.
    """

    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    The cache breakpoint to set at this block; null or absent sets none.
    """
    caller: NotRequired[BetaWebFetchToolResultBlockCallerParam]
    """
    Who called the tool, as received. Absent means the model itself.
    """
    content: BetaWebFetchToolResultBlockContentParam
    """
    The page fetched, or the error that stopped the fetch.
    """
    tool_use_id: str
    """
    The id of the call that this result answers.
    """
    type: Literal["web_fetch_tool_result"]
    """
    The tag of this kind of block.
    """


ContentBlockParam: TypeAlias = (
    TextBlockParam
    | ImageBlockParam
    | DocumentBlockParam
    | SearchResultBlockParam
    | ThinkingBlockParam
    | RedactedThinkingBlockParam
    | ToolUseBlockParam
    | ToolResultBlockParam
    | ServerToolUseBlockParam
    | WebSearchToolResultBlockParam
    | WebFetchToolResultBlockParam
    | CodeExecutionToolResultBlockParam
    | BashCodeExecutionToolResultBlockParam
    | TextEditorCodeExecutionToolResultBlockParam
    | ToolSearchToolResultBlockParam
    | ContainerUploadBlockParam
    | ContentBlock
)
"""
A block of a turn to send: text, an image, a document, a search result, a tool call or result, or any block of an earlier answer sent back. The `type` tells which.
"""


class MessageParam(TypedDict):
    """
    One turn of the conversation to send.
    """

    content: str | Sequence[ContentBlockParam]
    """
    What is said in the turn: one text, or a list of content blocks. A text is short for one text block.
    """
    role: Literal["user", "assistant"]
    """
    Whose turn it is, `user` or `assistant`.
    """


class MessagesCreateArguments(TypedDict):
    """
    The keyword arguments of `client.messages.create`.
    """

    model: ModelParam
    """
    The model that writes the answer.
    """
    messages: Sequence[MessageParam]
    """
    The conversation so far, oldest turn first. Consecutive turns of one role count as one turn, and a closing `assistant` turn is continued by the answer on models that allow it.
    """
    max_tokens: int
    """
    The most tokens the model may write, thinking included. The answer may end sooner, and each model has a maximum of its own.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    A cache breakpoint that the API sets by itself at the last block of the request that can be cached; null or absent sets none.
    """
    container: NotRequired[str | None]
    """
    The code execution container to work in, named by its id to go on in an earlier one; null or absent leaves the choice to the API.
    """
    inference_geo: NotRequired[str | None]
    """
    The region in which the model runs; null or absent applies the default of the workspace.
    """
    metadata: NotRequired[MetadataParam]
    """
    Facts about the request itself, such as an id of the end user.
    """
    output_config: NotRequired[OutputConfigParam]
    """
    How the answer is made: the effort spent on it and the format it must have.
    """
    service_tier: NotRequired[Literal["auto", "standard_only"]]
    """
    The capacity the request may use: `auto` uses priority capacity when there is some, `standard_only` never does.
    """
    stop_sequences: NotRequired[Sequence[str]]
    """
    Texts that end the answer as soon as the model writes one of them. The stop reason is then `stop_sequence`.
    """
    stream: NotRequired[bool]
    """
    Whether the answer comes as server-sent events while it is written. Absent means false.
    """
    system: NotRequired[str | Sequence[TextBlockParam]]
    """
    The system prompt: instructions and context that stand before the conversation, as one text or as text blocks.
    """
    temperature: NotRequired[float]
    """
    The randomness of the answer, from 0 (least random) to 1. Deprecated: API version 2026-10-21 refuses it. Deprecated.
    """
    thinking: NotRequired[ThinkingConfigParam]
    """
    Whether and how the model reasons before it answers. Absent means the default of the model.
    """
    tool_choice: NotRequired[ToolChoiceParam]
    """
    How the model is to use the tools; absent leaves the choice to the model.
    """
    tools: NotRequired[Sequence[ToolUnionParam]]
    """
    The tools the model may use, both those the caller runs and those the API runs.
    """
    top_k: NotRequired[int]
    """
    How many of the likeliest tokens are considered at each step. Deprecated: API version 2026-10-21 refuses it. Deprecated.
    """
    top_p: NotRequired[float]
    """
    The share of probability, from 0 to 1, from which each token is drawn. Deprecated: API version 2026-10-21 refuses it. Deprecated.
    """


class MessagesCountTokensArguments(TypedDict):
    """
    The keyword arguments of `client.messages.count_tokens`.
    """

    messages: Sequence[MessageParam]
    """
    The conversation to count, oldest turn first.
    """
    model: ModelParam
    """
    The model whose tokenizer counts.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint the request to send would have at its last block; null or absent sets none.
    """
    output_config: NotRequired[OutputConfigParam]
    """
    How the answer would be made, for what it adds to the input.
    """
    system: NotRequired[str | Sequence[TextBlockParam]]
    """
    The system prompt: instructions and context that stand before the conversation, as one text or as text blocks.
    """
    thinking: NotRequired[ThinkingConfigParam]
    """
    Whether and how the model would reason, for what it adds to the input.
    """
    tool_choice: NotRequired[ToolChoiceParam]
    """
    How the model would use the tools, for what it adds to the input.
    """
    tools: NotRequired[Sequence[MessageCountTokensToolParam]]
    """
    The tools to count with the conversation.
    """


BetaContentBlockParam: TypeAlias = (
    BetaTextBlockParam
    | BetaImageBlockParam
    | BetaRequestDocumentBlockParam
    | BetaSearchResultBlockParam
    | BetaThinkingBlockParam
    | BetaRedactedThinkingBlockParam
    | BetaToolUseBlockParam
    | BetaToolResultBlockParam
    | BetaServerToolUseBlockParam
    | BetaWebSearchToolResultBlockParam
    | BetaWebFetchToolResultBlockParam
    | BetaAdvisorToolResultBlockParam
    | BetaCodeExecutionToolResultBlockParam
    | BetaBashCodeExecutionToolResultBlockParam
    | BetaTextEditorCodeExecutionToolResultBlockParam
    | BetaToolSearchToolResultBlockParam
    | BetaMCPToolUseBlockParam
    | BetaRequestMCPToolResultBlockParam
    | BetaContainerUploadBlockParam
    | BetaCompactionBlockParam
    | BetaContentBlock
)
"""
A block of a turn to send: text, an image, a document, a search result, a tool call or result, or any block of an earlier answer sent back. The `type` tells which.
"""


class BetaMessageParam(TypedDict):
    """
    One turn of the conversation to send.
    """

    content: str | Sequence[BetaContentBlockParam]
    """
    What is said in the turn: one text, or a list of content blocks. A text is short for one text block.
    """
    role: Literal["user", "assistant"]
    """
    Whose turn it is, `user` or `assistant`.
    """


class MessageCountTokensParams(TypedDict):
    """
    The body of a request to count input tokens. Nothing is generated.
    """

    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    The cache breakpoint the request to send would have at its last block; null or absent sets none.
    """
    messages: Sequence[MessageParam]
    """
    The conversation to count, oldest turn first.
    """
    model: ModelParam
    """
    The model whose tokenizer counts.
    """
    output_config: NotRequired[OutputConfigParam]
    """
    How the answer would be made, for what it adds to the input.
    """
    system: NotRequired[str | Sequence[TextBlockParam]]
    """
    The system prompt: instructions and context that stand before the conversation, as one text or as text blocks.
    """
    thinking: NotRequired[ThinkingConfigParam]
    """
    Whether and how the model would reason, for what it adds to the input.
    """
    tool_choice: NotRequired[ToolChoiceParam]
    """
    How the model would use the tools, for what it adds to the input.
    """
    tools: NotRequired[Sequence[MessageCountTokensToolParam]]
    """
    The tools to count with the conversation.
    """


class MessageCreateParams(TypedDict):
    """
    The body of a request for one message. The model reads the conversation and writes the next turn.
    """

    model: ModelParam
    """
    The model that writes the answer.
    """
    messages: Sequence[MessageParam]
    """
    The conversation so far, oldest turn first. Consecutive turns of one role count as one turn, and a closing `assistant` turn is continued by the answer on models that allow it.
    """
    cache_control: NotRequired[CacheControlEphemeralParam | None]
    """
    A cache breakpoint that the API sets by itself at the last block of the request that can be cached; null or absent sets none.
    """
    container: NotRequired[str | None]
    """
    The code execution container to work in, named by its id to go on in an earlier one; null or absent leaves the choice to the API.
    """
    inference_geo: NotRequired[str | None]
    """
    The region in which the model runs; null or absent applies the default of the workspace.
    """
    max_tokens: int
    """
    The most tokens the model may write, thinking included. The answer may end sooner, and each model has a maximum of its own.
    """
    metadata: NotRequired[MetadataParam]
    """
    Facts about the request itself, such as an id of the end user.
    """
    output_config: NotRequired[OutputConfigParam]
    """
    How the answer is made: the effort spent on it and the format it must have.
    """
    service_tier: NotRequired[Literal["auto", "standard_only"]]
    """
    The capacity the request may use: `auto` uses priority capacity when there is some, `standard_only` never does.
    """
    stop_sequences: NotRequired[Sequence[str]]
    """
    Texts that end the answer as soon as the model writes one of them. The stop reason is then `stop_sequence`.
    """
    stream: NotRequired[bool]
    """
    Whether the answer comes as server-sent events while it is written. Absent means false.
    """
    system: NotRequired[str | Sequence[TextBlockParam]]
    """
    The system prompt: instructions and context that stand before the conversation, as one text or as text blocks.
    """
    temperature: NotRequired[float]
    """
    The randomness of the answer, from 0 (least random) to 1. Deprecated: API version 2026-10-21 refuses it. Deprecated.
    """
    thinking: NotRequired[ThinkingConfigParam]
    """
    Whether and how the model reasons before it answers. Absent means the default of the model.
    """
    tool_choice: NotRequired[ToolChoiceParam]
    """
    How the model is to use the tools; absent leaves the choice to the model.
    """
    tools: NotRequired[Sequence[ToolUnionParam]]
    """
    The tools the model may use, both those the caller runs and those the API runs.
    """
    top_k: NotRequired[int]
    """
    How many of the likeliest tokens are considered at each step. Deprecated: API version 2026-10-21 refuses it. Deprecated.
    """
    top_p: NotRequired[float]
    """
    The share of probability, from 0 to 1, from which each token is drawn. Deprecated: API version 2026-10-21 refuses it. Deprecated.
    """


class MessageBatchIndividualRequestParams(TypedDict):
    """
    One request of a batch.
    """

    custom_id: str
    """
    The id that the caller gives the request, unique in the batch: 1 to 64 letters, digits, underscores or hyphens. It ties the result to the request, since results come in no set order.
    """
    params: MessageCreateParams
    """
    The parameters of the message, as for a single one. Streaming is not possible in a batch.
    """


class MessagesBatchesCreateArguments(TypedDict):
    """
    The keyword arguments of `client.messages.batches.create`.
    """

    requests: Sequence[MessageBatchIndividualRequestParams]
    """
    The requests of the batch, 1 to 100,000. Each is processed on its own, in no set order.
    """


class BetaMessagesCreateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.messages.create`.
    """

    model: ModelParam
    """
    The model that writes the answer.
    """
    messages: Sequence[BetaMessageParam]
    """
    The conversation so far, oldest turn first. Consecutive turns of one role count as one turn, and a closing `assistant` turn is continued by the answer on models that allow it.
    """
    max_tokens: int
    """
    The most tokens the model may write, thinking included. The answer may end sooner, and each model has a maximum of its own.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    A cache breakpoint that the API sets by itself at the last block of the request that can be cached; null or absent sets none.
    """
    container: NotRequired[BetaContainerParams | str | None]
    """
    The container to run tools in: an ID to reuse one, or an object that also names skills to load.
    """
    context_management: NotRequired[BetaContextManagementConfigParam | None]
    """
    How the API trims the conversation before the model sees it. Null or absence trims nothing.
    """
    inference_geo: NotRequired[str | None]
    """
    The region in which the model runs; null or absent applies the default of the workspace.
    """
    mcp_servers: NotRequired[Sequence[BetaRequestMCPServerURLDefinitionParam]]
    """
    The remote MCP servers whose tools the model may use, at most 20.
    """
    metadata: NotRequired[BetaMetadataParam]
    """
    Facts about the request itself, such as an id of the end user.
    """
    output_config: NotRequired[BetaOutputConfigParam]
    """
    How the answer is made: the effort spent on it and the format it must have.
    """
    output_format: NotRequired[BetaJSONOutputFormatParam | None]
    """
    The JSON Schema the answer has to follow. Superseded by `output_config.format`. Deprecated.
    """
    service_tier: NotRequired[Literal["auto", "standard_only"]]
    """
    The capacity the request may use: `auto` uses priority capacity when there is some, `standard_only` never does.
    """
    speed: NotRequired[BetaSpeedParam | None]
    """
    How fast to generate: `fast` costs more per token. Null or absence means `standard`.
    """
    stop_sequences: NotRequired[Sequence[str]]
    """
    Texts that end the answer as soon as the model writes one of them. The stop reason is then `stop_sequence`.
    """
    stream: NotRequired[bool]
    """
    Whether the answer comes as server-sent events while it is written. Absent means false.
    """
    system: NotRequired[str | Sequence[BetaTextBlockParam]]
    """
    The system prompt: instructions and context that stand before the conversation, as one text or as text blocks.
    """
    temperature: NotRequired[float]
    """
    The randomness of the answer, from 0 (least random) to 1. Deprecated: API version 2026-10-21 refuses it. Deprecated.
    """
    thinking: NotRequired[BetaThinkingConfigParam]
    """
    Whether and how the model reasons before it answers. Absent means the default of the model.
    """
    tool_choice: NotRequired[BetaToolChoiceParam]
    """
    How the model is to use the tools; absent leaves the choice to the model.
    """
    tools: NotRequired[Sequence[BetaToolUnionParam]]
    """
    The tools the model may use, both those the caller runs and those the API runs.
    """
    top_k: NotRequired[int]
    """
    How many of the likeliest tokens are considered at each step. Deprecated: API version 2026-10-21 refuses it. Deprecated.
    """
    top_p: NotRequired[float]
    """
    The share of probability, from 0 to 1, from which each token is drawn. Deprecated: API version 2026-10-21 refuses it. Deprecated.
    """
    user_profile_id: NotRequired[str | None]
    """
    The ID of the user profile on whose behalf the request is made.
    """


class BetaMessagesCountTokensArguments(TypedDict):
    """
    The keyword arguments of `client.beta.messages.count_tokens`.
    """

    messages: Sequence[BetaMessageParam]
    """
    The conversation to count, oldest turn first.
    """
    model: ModelParam
    """
    The model whose tokenizer counts.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    The cache breakpoint the request to send would have at its last block; null or absent sets none.
    """
    context_management: NotRequired[BetaContextManagementConfigParam | None]
    """
    How the API would trim the conversation. The count is taken after these edits.
    """
    mcp_servers: NotRequired[Sequence[BetaRequestMCPServerURLDefinitionParam]]
    """
    The remote MCP servers whose tools the model may use, at most 20.
    """
    output_config: NotRequired[BetaOutputConfigParam]
    """
    How the answer would be made, for what it adds to the input.
    """
    output_format: NotRequired[BetaJSONOutputFormatParam | None]
    """
    The JSON Schema the answer has to follow. Superseded by `output_config.format`. Deprecated.
    """
    speed: NotRequired[BetaSpeedParam | None]
    """
    How fast the answer would be generated. Null or absence means `standard`.
    """
    system: NotRequired[str | Sequence[BetaTextBlockParam]]
    """
    The system prompt: instructions and context that stand before the conversation, as one text or as text blocks.
    """
    thinking: NotRequired[BetaThinkingConfigParam]
    """
    Whether and how the model would reason, for what it adds to the input.
    """
    tool_choice: NotRequired[BetaToolChoiceParam]
    """
    How the model would use the tools, for what it adds to the input.
    """
    tools: NotRequired[Sequence[BetaCountMessageTokensParamsToolsItemParam]]
    """
    The tools to count with the conversation.
    """


class BetaMessageCountTokensParams(TypedDict):
    """
    The body of a request to count input tokens. Nothing is generated.
    """

    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    The cache breakpoint the request to send would have at its last block; null or absent sets none.
    """
    context_management: NotRequired[BetaContextManagementConfigParam | None]
    """
    How the API would trim the conversation. The count is taken after these edits.
    """
    mcp_servers: NotRequired[Sequence[BetaRequestMCPServerURLDefinitionParam]]
    """
    The remote MCP servers whose tools the model may use, at most 20.
    """
    messages: Sequence[BetaMessageParam]
    """
    The conversation to count, oldest turn first.
    """
    model: ModelParam
    """
    The model whose tokenizer counts.
    """
    output_config: NotRequired[BetaOutputConfigParam]
    """
    How the answer would be made, for what it adds to the input.
    """
    output_format: NotRequired[BetaJSONOutputFormatParam | None]
    """
    The JSON Schema the answer has to follow. Superseded by `output_config.format`. Deprecated.
    """
    speed: NotRequired[BetaSpeedParam | None]
    """
    How fast the answer would be generated. Null or absence means `standard`.
    """
    system: NotRequired[str | Sequence[BetaTextBlockParam]]
    """
    The system prompt: instructions and context that stand before the conversation, as one text or as text blocks.
    """
    thinking: NotRequired[BetaThinkingConfigParam]
    """
    Whether and how the model would reason, for what it adds to the input.
    """
    tool_choice: NotRequired[BetaToolChoiceParam]
    """
    How the model would use the tools, for what it adds to the input.
    """
    tools: NotRequired[Sequence[BetaCountMessageTokensParamsToolsItemParam]]
    """
    The tools to count with the conversation.
    """


class BetaMessageCreateParams(TypedDict):
    """
    The body of a request for one message. The model reads the conversation and writes the next turn.
    """

    model: ModelParam
    """
    The model that writes the answer.
    """
    messages: Sequence[BetaMessageParam]
    """
    The conversation so far, oldest turn first. Consecutive turns of one role count as one turn, and a closing `assistant` turn is continued by the answer on models that allow it.
    """
    cache_control: NotRequired[BetaCacheControlEphemeralParam | None]
    """
    A cache breakpoint that the API sets by itself at the last block of the request that can be cached; null or absent sets none.
    """
    container: NotRequired[BetaContainerParams | str | None]
    """
    The container to run tools in: an ID to reuse one, or an object that also names skills to load.
    """
    context_management: NotRequired[BetaContextManagementConfigParam | None]
    """
    How the API trims the conversation before the model sees it. Null or absence trims nothing.
    """
    inference_geo: NotRequired[str | None]
    """
    The region in which the model runs; null or absent applies the default of the workspace.
    """
    max_tokens: int
    """
    The most tokens the model may write, thinking included. The answer may end sooner, and each model has a maximum of its own.
    """
    mcp_servers: NotRequired[Sequence[BetaRequestMCPServerURLDefinitionParam]]
    """
    The remote MCP servers whose tools the model may use, at most 20.
    """
    metadata: NotRequired[BetaMetadataParam]
    """
    Facts about the request itself, such as an id of the end user.
    """
    output_config: NotRequired[BetaOutputConfigParam]
    """
    How the answer is made: the effort spent on it and the format it must have.
    """
    output_format: NotRequired[BetaJSONOutputFormatParam | None]
    """
    The JSON Schema the answer has to follow. Superseded by `output_config.format`. Deprecated.
    """
    service_tier: NotRequired[Literal["auto", "standard_only"]]
    """
    The capacity the request may use: `auto` uses priority capacity when there is some, `standard_only` never does.
    """
    speed: NotRequired[BetaSpeedParam | None]
    """
    How fast to generate: `fast` costs more per token. Null or absence means `standard`.
    """
    stop_sequences: NotRequired[Sequence[str]]
    """
    Texts that end the answer as soon as the model writes one of them. The stop reason is then `stop_sequence`.
    """
    stream: NotRequired[bool]
    """
    Whether the answer comes as server-sent events while it is written. Absent means false.
    """
    system: NotRequired[str | Sequence[BetaTextBlockParam]]
    """
    The system prompt: instructions and context that stand before the conversation, as one text or as text blocks.
    """
    temperature: NotRequired[float]
    """
    The randomness of the answer, from 0 (least random) to 1. Deprecated: API version 2026-10-21 refuses it. Deprecated.
    """
    thinking: NotRequired[BetaThinkingConfigParam]
    """
    Whether and how the model reasons before it answers. Absent means the default of the model.
    """
    tool_choice: NotRequired[BetaToolChoiceParam]
    """
    How the model is to use the tools; absent leaves the choice to the model.
    """
    tools: NotRequired[Sequence[BetaToolUnionParam]]
    """
    The tools the model may use, both those the caller runs and those the API runs.
    """
    top_k: NotRequired[int]
    """
    How many of the likeliest tokens are considered at each step. Deprecated: API version 2026-10-21 refuses it. Deprecated.
    """
    top_p: NotRequired[float]
    """
    The share of probability, from 0 to 1, from which each token is drawn. Deprecated: API version 2026-10-21 refuses it. Deprecated.
    """
    user_profile_id: NotRequired[str | None]
    """
    The ID of the user profile on whose behalf the request is made.
    """


class BetaMessageBatchIndividualRequestParams(TypedDict):
    """
    One request of a batch.
    """

    custom_id: str
    """
    The id that the caller gives the request, unique in the batch: 1 to 64 letters, digits, underscores or hyphens. It ties the result to the request, since results come in no set order.
    """
    params: BetaMessageCreateParams
    """
    The parameters of the message, as for a single one. Streaming is not possible in a batch.
    """


class MessageBatchCreateParams(TypedDict):
    """
    The body of a request to start a batch.
    """

    requests: Sequence[MessageBatchIndividualRequestParams]
    """
    The requests of the batch, 1 to 100,000. Each is processed on its own, in no set order.
    """


class BetaMessagesBatchesCreateArguments(TypedDict):
    """
    The keyword arguments of `client.beta.messages.batches.create`.
    """

    requests: Sequence[BetaMessageBatchIndividualRequestParams]
    """
    The requests of the batch, 1 to 100,000. Each is processed on its own, in no set order.
    """
    betas: NotRequired[Sequence[AnthropicBetaParam]]
    """
    Beta features to switch on for this request. On the wire their names are joined by commas.
    """


class BetaMessageBatchCreateParams(TypedDict):
    """
    The body of a request to start a batch.
    """

    requests: Sequence[BetaMessageBatchIndividualRequestParams]
    """
    The requests of the batch, 1 to 100,000. Each is processed on its own, in no set order.
    """
