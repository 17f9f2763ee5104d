"""The local API answers in the version that a request asks for."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

import attropic
from attropic.localserver import LocalServer

from .sent import KEY, VERSION

ASK: dict[str, Any] = {
    "model": "claude-haiku-4-5",
    "max_tokens": 50,
    "messages": [{"role": "user", "content": "Hello"}],
}
SKILL = "---\nname: reader\ndescription: It reads.\n---\n"


async def settled(value: Any) -> Any:
    """A value, awaited where it has to be."""
    return await value if hasattr(value, "__await__") else value


async def use(client: Any) -> list[Any]:
    """What calls in both versions give."""
    found: list[Any] = []
    message = await settled(client.messages.create(**ASK))
    found.append(message.content[0].text)
    for number in range(3):
        await settled(client.beta.files.upload(file=(f"{number}.txt", b"text", "text/plain")))
    page = await settled(client.beta.files.list(limit=2))
    found.append([file.filename for file in page.data])
    after = await settled(page.get_next_page())
    found.append([file.filename for file in after.data])
    files = [("reader/SKILL.md", SKILL.encode(), "text/markdown")]
    skill = await settled(client.beta.skills.create(display_title="Reader", files=files))
    found.append((skill.display_title, skill.display_name))
    again = await settled(client.beta.skills.retrieve(skill.id))
    found.append(sorted(again.to_dict()))
    listed = await settled(client.beta.skills.list(source="custom"))
    found.append([one.display_name for one in listed.data])
    return found


@pytest.mark.parametrize("colour", ["sync", "async"])
@pytest.mark.parametrize(
    ("version", "keys"),
    [(None, {"display_title", "latest_version"}), (VERSION, {"display_name", "latest_version_id"})],
)
def test_both_versions_are_spoken(version: str | None, keys: set[str], colour: str) -> None:
    """The same calls give the same values; what is on the wire has the names of the version."""
    kind: Any = attropic.Anthropic if colour == "sync" else attropic.AsyncAnthropic
    with LocalServer() as server:
        client = kind(api_key=KEY, base_url=server.url, api_version=version)

        async def main() -> list[Any]:
            try:
                return await use(client)
            finally:
                await settled(client.close())

        text, first, second, names, wire, listed = asyncio.run(main())

    assert text
    assert (first, second) == (["2.txt", "1.txt"], ["0.txt"])
    assert (names, listed) == (("Reader", "Reader"), ["Reader"])
    assert {key for key in wire if key.startswith(("display", "latest"))} == keys


def test_the_local_api_refuses_what_the_version_does_not_have() -> None:
    """Parameters of sampling are a 400 that names them, text completions a 404; the default version has both."""
    with LocalServer() as server:
        client = attropic.Anthropic(api_key=KEY, base_url=server.url, max_retries=0)
        later = client.copy(api_version=VERSION)
        client.messages.create(**ASK, temperature=1.0)
        with pytest.raises(attropic.BadRequestError, match="temperature: Not supported in version 2026-10-21"):
            later.messages.create(**ASK, extra_body={"temperature": 1.0})
        with pytest.raises(attropic.NotFoundError, match="Not found in version 2026-10-21"):
            later.post("/v1/complete", body={"model": "m", "prompt": "p", "max_tokens_to_sample": 1}, cast_to=dict)


@pytest.mark.filterwarnings("ignore")
def test_the_official_package_reads_its_own_names() -> None:
    """The official package 2.12.0 finds skills at the local API as it knows them."""
    import anthropic

    with LocalServer() as server, anthropic.Anthropic(api_key=KEY, base_url=server.url) as client:
        files = [("reader/SKILL.md", SKILL.encode(), "text/markdown")]
        skill = client.beta.skills.create(display_name="Reader", files=files)

        assert (skill.display_name, [one.display_name for one in client.beta.skills.list(source="custom")]) == (
            "Reader",
            ["Reader"],
        )
        assert skill.latest_version_id
