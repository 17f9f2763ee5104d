"""What can be done in a conversation beside talking: `/help`, `/save` and the like."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Final

from ._conversation import Conversation
from ._output import note

HELP: Final = """\
/help        this
/clear       forget what was said
/save FILE   write the conversation to a file, as the JSON of a request
/exit        leave; so do Ctrl-D, and Ctrl-C where nothing is typed
Ctrl-C interrupts an answer; the text that came is kept.
A line that ends in a backslash goes on in the next one. What is pasted is one
turn. To say something that begins with a slash, begin with two."""
_COMMAND: Final = re.compile(r"/([a-z]+)(?:\s+(.*))?$")


class Commands:
    """Carries out what begins with a slash.

    Args:
        conversation: What it is done to.
    """

    def __init__(self, conversation: Conversation) -> None:
        self._conversation = conversation
        self._saved: set[Path] = set()
        self.left = False

    def spoken(self, text: str) -> str | None:
        """What is to be said to the model; None when the text was a command, which is then done."""
        if text.startswith("//"):
            return text[1:]
        found = _COMMAND.match(text)
        if found is None:
            return text
        name, rest = found[1], (found[2] or "").strip()
        if name == "help":
            note(HELP)
        elif name == "clear":
            self._conversation.messages.clear()
            note("forgotten")
        elif name == "save":
            self._save(rest)
        elif name in ("exit", "quit"):
            self.left = True
        else:
            note(f"there is no command /{name}; /help shows what there is", "yellow")
        return None

    def _save(self, name: str) -> None:
        if not name:
            note("where to? /save FILE", "yellow")
            return
        path = Path(name).expanduser()
        talk = self._conversation
        tools = talk.tools.to_params()
        whole = {**talk.request, **({"tools": tools} if tools else {}), "messages": talk.messages}
        try:
            with path.open("w" if path in self._saved else "x", encoding="utf-8") as file:
                json.dump(whole, file, ensure_ascii=False, indent=2)
                file.write("\n")
        except FileExistsError:
            note(f"{path} is there already; take another name", "yellow")
        except (OSError, ValueError) as error:
            note(f"not saved: {error}", "bold red")
        else:
            self._saved.add(path)
            note(f"saved in {path}")
