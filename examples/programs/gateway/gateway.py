"""A gateway: teams have keys and budgets of their own, and the API has one key; streams are relayed byte by byte."""

from __future__ import annotations

import argparse
import contextlib
import json
import socket
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from teams import Team, read_teams
from upstream import Refusal, relay, whole

from attropic import APIError, AsyncAnthropic
from attropic.usage import BudgetExceededError, UnknownPriceError, UsageMeter

TEAMS = Path(__file__).with_name("teams.json")


def create_app(teams: dict[str, Team]) -> Starlette:
    """The application, for teams by their keys."""
    meter = UsageMeter()

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with AsyncAnthropic() as client:
            app.state.clients = {
                team.name: client.with_options(budget=team.budget).with_meter(meter.tagged(team.name))
                for team in teams.values()
            }
            yield

    def team_of(request: Request) -> Team:
        bearer = request.headers.get("authorization", "").removeprefix("Bearer ")
        team = teams.get(request.headers.get("x-api-key") or bearer)
        if team is None:
            raise Refusal(401, "authentication_error", "This key is not known to the gateway.")
        return team

    async def messages(request: Request) -> Response:
        team = team_of(request)
        client: AsyncAnthropic = request.app.state.clients[team.name]
        body = await body_of(request)
        betas = [beta.strip() for beta in request.headers.get("anthropic-beta", "").split(",") if beta.strip()]
        try:
            return await (relay if body.pop("stream", False) else whole)(client, body, betas)
        except BudgetExceededError as error:
            raise Refusal(429, "rate_limit_error", f"The budget of team {team.name} is used up: {error}") from None
        except UnknownPriceError as error:
            raise Refusal(400, "invalid_request_error", f"The gateway has no price for {error.model}.") from None
        except APIError as error:
            raise Refusal.of(error) from None

    async def usage(request: Request) -> Response:
        team = team_of(request)
        used = meter.snapshot().by_tag.get(team.name)
        cost = str(used.cost) if used and used.cost else None
        return JSONResponse(
            {"team": team.name, "calls": used.calls if used else 0, "cost": cost, "cut": used.cut if used else 0}
        )

    async def refused(request: Request, error: Exception) -> Response:
        assert isinstance(error, Refusal)
        return Response(error.content, error.status, error.headers, "application/json")

    return Starlette(
        routes=[Route("/v1/messages", messages, methods=["POST"]), Route("/usage", usage, methods=["GET"])],
        exception_handlers={Refusal: refused},
        lifespan=lifespan,
    )


async def body_of(request: Request) -> dict[str, Any]:
    """The body of a request for a message."""
    try:
        body = json.loads(await request.body())
    except ValueError:
        body = None
    if not isinstance(body, dict):
        raise Refusal(400, "invalid_request_error", "The body is no JSON object.")
    for name in ("model", "max_tokens", "messages"):
        if name not in body:
            raise Refusal(400, "invalid_request_error", f"{name}: Field required")
    return body


def main() -> None:
    """Serve until Ctrl-C."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--port", type=int, default=8081, help="0 takes a free one")
    parser.add_argument("--teams", type=Path, default=TEAMS, help="a JSON file of teams with key and budget")
    asked = parser.parse_args()
    listening = socket.create_server(("127.0.0.1", asked.port))
    print(f"http://127.0.0.1:{listening.getsockname()[1]}", flush=True)
    config = uvicorn.Config(create_app(read_teams(asked.teams)), log_level="warning", timeout_graceful_shutdown=2)
    uvicorn.Server(config).run(sockets=[listening])


if __name__ == "__main__":
    main()
