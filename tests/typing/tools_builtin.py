"""What type checkers must see of declarations of tools. Checked by ``make types``, never run."""

from __future__ import annotations

from attropic import Anthropic
from attropic.tools.builtin import (
    AbstractMemoryTool,
    LocalTextEditorTool,
    ViewCommand,
    advisor,
    code_execution,
    computer,
    mcp_toolset,
    text_editor,
    web_search,
)
from attropic.types.beta import (
    BetaMemoryTool20250818CreateCommand,
    BetaMemoryTool20250818DeleteCommand,
    BetaMemoryTool20250818InsertCommand,
    BetaMemoryTool20250818RenameCommand,
    BetaMemoryTool20250818StrReplaceCommand,
    BetaMemoryTool20250818ViewCommand,
)


def declarations(client: Anthropic) -> None:
    """Declarations are what requests take, and their settings are typed by the description."""
    client.messages.create(
        model="claude-opus-4-7",
        max_tokens=100,
        messages=[],
        tools=[
            web_search(max_uses=3, allowed_domains=["example.com"], cache_control={"type": "ephemeral"}),
            web_search(version="20250305"),
            code_execution(allowed_callers=["direct"]),
            text_editor(max_characters=1000),
        ],
    )
    client.beta.messages.create(
        model="claude-opus-4-7",
        max_tokens=100,
        messages=[],
        tools=[
            computer(display_width_px=800, display_height_px=600, enable_zoom=True),
            advisor(model="claude-opus-4-7"),
            mcp_toolset(mcp_server_name="docs"),
            web_search(),
        ],
    )


def mistakes() -> None:
    """A setting that the description does not know, or of another type, or one that is missing, is an error."""
    web_search(max_uses="3")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    web_search(speed=3)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    computer(display_width_px=800)  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


class Memory(AbstractMemoryTool):
    """A subclass whose methods are typed as those of the official package."""

    def view(self, command: BetaMemoryTool20250818ViewCommand) -> str:
        return f"{command.path} {command.view_range}"

    def create(self, command: BetaMemoryTool20250818CreateCommand) -> str:
        return command.file_text

    def str_replace(self, command: BetaMemoryTool20250818StrReplaceCommand) -> str:
        return command.old_str

    def insert(self, command: BetaMemoryTool20250818InsertCommand) -> str:
        return f"{command.insert_line}"

    def delete(self, command: BetaMemoryTool20250818DeleteCommand) -> str:
        return command.path

    def rename(self, command: BetaMemoryTool20250818RenameCommand) -> str:
        return command.new_path


class Editor(LocalTextEditorTool):
    """A subclass that looks at what is viewed."""

    def view(self, command: ViewCommand) -> str:
        return super().view(ViewCommand(command.path, [1, 10]))
