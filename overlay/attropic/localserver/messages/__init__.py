"""Messages: what the model says, and how it is told."""

from ._blocks import redacted_thinking as redacted_thinking
from ._blocks import server_tool_result as server_tool_result
from ._blocks import server_tool_use as server_tool_use
from ._blocks import text as text
from ._blocks import thinking as thinking
from ._blocks import tool_use as tool_use
from ._builtin import answer as answer
from ._cache import PromptCache as PromptCache
from ._error import ScriptError as ScriptError
from ._handlers import HANDLERS as HANDLERS
from ._load import load_script as load_script
from ._message import complete as complete
from ._reply import Reply as Reply
from ._reply import Rule as Rule
from ._reply import Script as Script
from ._reply import first_of as first_of
from ._tokens import input_tokens as input_tokens
from ._when import When as When
