"""A chat service: a page in the browser, and answers that reach it as server-sent events."""

from __future__ import annotations

import argparse
import contextlib
import socket
from collections.abc import AsyncIterator
from pathlib import Path

import uvicorn
from chat_answers import Answer, Conversation
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Mount, Route
from starlette.staticfiles import StaticFiles
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from attropic import AsyncAnthropic

PAGE = Path(__file__).parent / "page"
LONGEST = 10_000


class OwnSourcesOnly:
    """The page loads nothing from elsewhere, and runs no script that is not a file of it."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def marked(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message["headers"], (b"content-security-policy", b"default-src 'self'")]
            await send(message)

        await self._app(scope, receive, marked)


def create_app() -> Starlette:
    """The application. Conversations live in its memory: another store is the first thing to change."""
    conversations: dict[str, Conversation] = {}
    answers: dict[str, Answer] = {}

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with AsyncAnthropic() as client:
            app.state.client = client
            yield
            for answer in answers.values():
                if answer.task:
                    answer.task.cancel()

    async def begin(request: Request) -> Response:
        conversation = Conversation()
        conversations[conversation.id] = conversation
        return JSONResponse({"id": conversation.id}, 201)

    async def ask(request: Request) -> Response:
        conversation = conversations.get(request.path_params["id"])
        if conversation is None:
            raise HTTPException(404, "There is no such conversation.")
        if conversation.busy:
            raise HTTPException(409, "An answer is being written.")
        text = (await request.body()).decode("utf-8", "replace").strip()
        if not 0 < len(text) <= LONGEST:
            raise HTTPException(422, f"A question has 1 to {LONGEST} characters.")
        answer = conversation.ask(request.app.state.client, text)
        answers[answer.id] = answer
        return JSONResponse({"answer": answer.id}, 202)

    def found(request: Request) -> Answer:
        answer = answers.get(request.path_params["id"])
        if answer is None:
            raise HTTPException(404, "There is no such answer.")
        return answer

    async def follow(request: Request) -> Response:
        last = request.headers.get("last-event-id", "")
        events = found(request).follow(int(last) if last.isdecimal() else 0)
        return StreamingResponse(events, media_type="text/event-stream", headers={"cache-control": "no-store"})

    async def stop(request: Request) -> Response:
        task = found(request).task
        if task:
            task.cancel()
        return Response(status_code=204)

    routes = [
        Route("/conversations", begin, methods=["POST"]),
        Route("/conversations/{id}/messages", ask, methods=["POST"]),
        Route("/answers/{id}", follow, methods=["GET"]),
        Route("/answers/{id}", stop, methods=["DELETE"]),
        Mount("/", StaticFiles(directory=PAGE, html=True)),
    ]
    return Starlette(routes=routes, middleware=[Middleware(OwnSourcesOnly)], lifespan=lifespan)


def main() -> None:
    """Serve until Ctrl-C."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8080, help="0 takes a free one")
    listening = socket.create_server(("127.0.0.1", parser.parse_args().port))
    print(f"http://127.0.0.1:{listening.getsockname()[1]}", flush=True)
    config = uvicorn.Config(create_app(), log_level="warning", timeout_graceful_shutdown=2)
    uvicorn.Server(config).run(sockets=[listening])


if __name__ == "__main__":
    main()
