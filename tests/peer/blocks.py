"""Code blocks of the official documents: how they are found, and what is changed before one runs."""

from __future__ import annotations

import ast
import re
from typing import NamedTuple

PYTHON = ("python", "py")
TURN = {"model": "claude-haiku-4-5", "messages": [{"role": "user", "content": "hi"}]}
CALL = {**TURN, "max_tokens": 100}
#: What ``{...}`` stands for.
SCHEMA = {"type": "object", "properties": {}, "additionalProperties": False}
#: What ``...`` stands for in a call that only shows its shape, by the name of the method.
SHOWN = {"count_tokens": TURN, "create": CALL, "stream": CALL, "tool_runner": {**CALL, "tools": []}}


class Block(NamedTuple):
    """A fenced block, the heading above it and the word behind its fence."""

    heading: str
    language: str
    code: str


def blocks(text: str) -> list[Block]:
    """The fenced blocks of a Markdown text; a comparison of old and new code counts as its new half."""
    found, heading, language, inside = [], "", None, []
    for line in text.splitlines():
        fence = re.match(r"```(\w*)", line)
        if language is not None and fence:
            code = "\n".join(inside)
            if code.startswith("# Before"):
                code = re.split(r"^# After.*$", code, flags=re.M)[-1]
            found.append(Block(heading, language, code))
            language, inside = None, []
        elif language is not None:
            inside.append(line)
        elif fence:
            language = fence[1]
        elif line.startswith("#"):
            heading = line.lstrip("#").replace("`", "").strip()
    return found


def pick(text: str, heading: str, index: int, languages: tuple[str, ...] = PYTHON) -> str:
    """A block by its heading and its place under it; a block that is not there fails the test that wants it."""
    under = [block.code for block in blocks(text) if block.heading == heading and block.language in languages]
    assert index < len(under), f"{heading!r} has {len(under)} blocks of {'/'.join(languages)}"
    return under[index]


def examples(text: str) -> dict[str, str]:
    """The example files of a source archive, by their names."""
    found = [block for block in blocks(text) if block.heading.startswith("examples/")]
    return {block.heading.removeprefix("examples/"): block.code for block in found}


def changed(code: str) -> str:
    """The block with the name of the package replaced, and with arguments where it shows ``...`` for them."""
    return ast.unparse(ast.fix_missing_locations(_Change().visit(ast.parse(code))))


class _Change(ast.NodeTransformer):
    def visit_Name(self, node: ast.Name) -> ast.AST:
        node.id = _ours(node.id)
        return node

    def visit_Import(self, node: ast.Import) -> ast.AST:
        for alias in node.names:
            alias.name = _ours(alias.name)
        return node

    def visit_ImportFrom(self, node: ast.ImportFrom) -> ast.AST:
        node.module = node.module and _ours(node.module)
        return node

    def visit_Set(self, node: ast.Set) -> ast.AST:
        shape = [isinstance(value, ast.Constant) and value.value is ... for value in node.elts]
        return ast.parse(repr(SCHEMA), mode="eval").body if all(shape) else node

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        given = [value for value in node.args if not (isinstance(value, ast.Constant) and value.value is ...)]
        if len(given) < len(node.args):
            shown = SHOWN.get(node.func.attr, {}) if isinstance(node.func, ast.Attribute) else {}
            names = {keyword.arg for keyword in node.keywords}
            more = {name: ast.parse(repr(value), mode="eval").body for name, value in shown.items()}
            node.keywords += [ast.keyword(name, value) for name, value in more.items() if name not in names]
            node.args = given
        return node


def _ours(name: str) -> str:
    return re.sub(r"^anthropic(?=\.|$)", "attropic", name)
