"""What the built-in script says with the tools of the API, and about what is sent to it."""

from __future__ import annotations

import json

import pytest

from attropic.localserver import Api, Request, Settings

from .asking import Json, ask, read, refusal, send, texts, turn
from .bodies import CITED, CODE, FETCH, OLD_CODE, PDF, PNG, RESULT, SEARCH, document, plain, said


def kinds(message: Json) -> list[str]:
    return [block["type"] for block in message["content"]]


def test_the_web_is_searched() -> None:
    """A search has its call, its results in a domain that is allowed, and a text that cites one; it is counted."""
    message = ask(
        Api(), turn("Please search the web for owls.", tools=[{**SEARCH, "allowed_domains": ["owls.example"]}])
    )
    assert kinds(message) == ["text", "server_tool_use", "web_search_tool_result", "text", "text"]
    _, call, result, _, cited = message["content"]
    assert call["input"] == {"query": "owls"}
    assert result["tool_use_id"] == call["id"]
    assert call["id"].startswith("srvtoolu_")
    assert cited["citations"][0]["url"] == result["content"][0]["url"] == "https://owls.example/1"
    assert message["usage"]["server_tool_use"] == {"web_search_requests": 1, "web_fetch_requests": 0}
    assert message["stop_reason"] == "end_turn"
    assert kinds(ask(Api(), turn("Owls?", tools=[SEARCH]))) == ["text"]


def test_a_page_is_read() -> None:
    """An URL in the text is fetched."""
    message = ask(Api(), turn("What does https://a.example/b?c=d say?", tools=[FETCH]))
    assert message["content"][0]["input"] == {"url": "https://a.example/b?c=d"}
    assert message["content"][1]["content"]["url"] == "https://a.example/b?c=d"
    assert message["usage"]["server_tool_use"] == {"web_search_requests": 0, "web_fetch_requests": 1}


@pytest.mark.parametrize(
    ("text", "printed"),
    [("Run `print(2*3)`", "6\n"), ("run ```py\nprint('a')\nprint(\"b\")\n```", "a\nb\n"), ("run `x = 1`", "")],
)
@pytest.mark.parametrize(("tool", "name"), [(OLD_CODE, "code_execution"), (CODE, "bash_code_execution")])
def test_code_is_run(tool: Json, name: str, text: str, printed: str) -> None:
    """The code of the text is run by the tool of each version, in a container that is told."""
    message = ask(Api(clock=lambda: 0.0), turn(text, tools=[tool]))
    call, result, _ = message["content"]
    assert (call["name"], result["type"]) == (name, f"{name}_tool_result")
    assert (result["content"]["stdout"], result["content"]["return_code"]) == (printed, 0)
    assert message["container"]["expires_at"] == "1970-01-01T00:30:00.000000Z"
    assert message["usage"]["server_tool_use"] is None


def test_a_container_is_kept() -> None:
    """A container that the request names is the one that the answer names."""
    message = ask(Api(), turn("Run it", tools=[CODE], container="container_9"))
    assert message["container"]["id"] == "container_9"


SENT: list[tuple[Json, str]] = [
    (PNG, "You sent an image (image/png, 8 bytes)."),
    (PDF, "You sent a document (application/pdf, 56 bytes, 2 pages)."),
    (plain("Buy milk. Then rest."), "You sent a document (text/plain, 20 bytes), which begins: 'Buy milk.'."),
    (plain("x", title="Notes"), "You sent the document 'Notes' (text/plain, 1 bytes), which begins: 'x'."),
    (document({"type": "url", "url": "https://a.example/b.pdf"}), "You sent a document at https://a.example/b.pdf."),
    (RESULT, "You sent the search result 'A' from https://a.example."),
]


@pytest.mark.parametrize(("block", "text"), SENT)
def test_what_is_sent_is_described(block: Json, text: str) -> None:
    """An image or a document is told with its type and size."""
    assert texts(ask(Api(), said(block))).splitlines()[:2] == ["You said: What is this?", text]


def test_an_uploaded_file_can_be_asked_about() -> None:
    """A document that is an uploaded file is told with its name and its beginning; it can be cited by its id."""
    clock = [0.0]
    api = Api(clock=lambda: clock[0], settings=Settings(file_expiry=60.0))
    head = {"x-api-key": "k", "anthropic-version": "2023-06-01", "anthropic-beta": "files-api-2025-04-14"}
    form = b'--b\r\ncontent-disposition: form-data; name="file"; filename="list.txt"\r\n\r\nMilk. Eggs.\r\n--b--\r\n'
    headers = {**head, "content-type": "multipart/form-data; boundary=b"}
    made = api.respond(Request("POST", "/v1/files", "beta=true", headers, form))
    assert isinstance(made.body, bytes)
    file_id = json.loads(made.body)["id"]
    block = document({"type": "file", "file_id": file_id}, **CITED)
    message = ask(api, said(block), beta=True)
    assert "You sent the file 'list.txt' (text/plain, 11 bytes), which begins: 'Milk.'." in texts(message)
    (cited,) = message["content"][-1]["citations"]
    assert (cited["file_id"], cited["cited_text"], cited["document_title"]) == (file_id, "Milk.", "list.txt")
    gone = refusal(api, said(document({"type": "file", "file_id": "file_9"})), beta=True)
    assert gone == (404, "not_found_error", "messages.0.content.0.source.file_id: File not found: file_9")
    counted = {name: part for name, part in said(block).items() if name != "max_tokens"}
    assert read(send(api, counted, beta=True, path="/v1/messages/count_tokens"))["input_tokens"] == 4 + 4 + 3
    clock[0] = 60.0
    assert refusal(api, said(block), beta=True)[0] == 404


CITATIONS: list[tuple[list[Json], list[Json]]] = [
    (
        [plain("The sky is blue. So is the sea.", title="T", **CITED)],
        [{"type": "char_location", "start_char_index": 0, "end_char_index": 16, "cited_text": "The sky is blue."}],
    ),
    ([{**PDF, **CITED}], [{"type": "page_location", "start_page_number": 1, "end_page_number": 2}]),
    ([plain("Not this."), plain("But this.", **CITED)], [{"document_index": 1, "cited_text": "But this."}]),
    ([RESULT], [{"type": "search_result_location", "source": "https://a.example", "search_result_index": 0}]),
    ([plain("Not this.")], []),
]


@pytest.mark.parametrize(("blocks", "wanted"), CITATIONS)
def test_documents_are_cited_where_this_is_allowed(blocks: list[Json], wanted: list[Json]) -> None:
    """Each source that may be cited is, at the right place; others are not."""
    message = ask(Api(), said(*blocks))
    found = [citation for block in message["content"] for citation in block["citations"] or ()]
    assert len(found) == len(wanted)
    for citation, part in zip(found, wanted, strict=True):
        assert part.items() <= citation.items()


def test_at_most_three_sources_are_cited() -> None:
    """Of many documents the first three are cited."""
    message = ask(Api(), said(*[plain(f"Number {number}.", **CITED) for number in range(5)]))
    cited = [block["citations"][0]["document_index"] for block in message["content"] if block["citations"]]
    assert cited == [0, 1, 2]


def test_data_that_is_no_base64_is_one_page() -> None:
    """A PDF whose data cannot be read is counted and described all the same."""
    broken = {**PDF, "source": {**PDF["source"], "data": "x"}}
    assert "1 pages" in texts(ask(Api(), said(broken)))


def test_citations_are_where_they_say() -> None:
    """The characters that a citation names are those that it cites."""
    source = "  First things first! Then others."
    message = ask(Api(), said(plain(source, **CITED)))
    (cited,) = message["content"][-1]["citations"]
    assert source[cited["start_char_index"] : cited["end_char_index"]] == cited["cited_text"]
