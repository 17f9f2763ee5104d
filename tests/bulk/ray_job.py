"""A job of Ray Data on this machine, with a worker that is killed in the middle. Prints one line of JSON.

Arguments: how many rows, rows in a batch, workers, requests per second that the server lets through, and a folder.
"""

from __future__ import annotations

import json
import logging
import os
import shutil
import signal
import sys
import tempfile
import threading
import time
from collections import Counter
from pathlib import Path
from typing import Any

os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
os.environ["RAY_DATA_DISABLE_PROGRESS_BARS"] = "1"

import ray

import attropic
from attropic.bulk import MessagesMapper
from attropic.localserver import LocalServer, Reply, Settings


def main(count: int, size: int, workers: int, rate: int, folder: Path) -> dict[str, Any]:
    """What came of the job."""
    served: Counter[str] = Counter()
    killed: list[int] = []
    pids = folder / "pids"
    pids.mkdir()

    def answer(body: Any) -> Reply:
        asked = str(body["messages"][-1]["content"])
        served[asked] += 1
        return Reply([{"type": "text", "text": f"echo {asked}"}])

    def kill() -> None:
        while sum(served.values()) < count // 3:
            time.sleep(0.02)
        victim = min(int(path.name) for path in pids.iterdir())
        os.kill(victim, signal.SIGKILL)
        killed.append(victim)

    limits = Settings(requests_per_minute=60 * rate, limit_window=1.0)
    with LocalServer(script=answer, settings=limits) as server:
        url = server.url

        def client() -> attropic.AsyncAnthropic:
            (pids / str(os.getpid())).touch()
            return attropic.AsyncAnthropic(api_key="local", base_url=url)

        sockets = tempfile.mkdtemp(prefix="attropic-ray-", dir="/tmp")  # Ray's sockets need a short path
        ray.init(
            num_cpus=workers, include_dashboard=False, log_to_driver=False, logging_level=logging.ERROR,
            object_store_memory=100_000_000, _node_ip_address="127.0.0.1",
            _temp_dir=sockets,
        )  # fmt: skip
        begun = time.monotonic()
        threading.Thread(target=kill, daemon=True).start()
        rows = [{"custom_id": f"row-{n}", "prompt": f"number {n}", "other": n} for n in range(count)]
        found = (
            ray.data.from_items(rows, override_num_blocks=max(workers, count // (2 * size)))
            .map_batches(
                MessagesMapper,
                fn_constructor_args=(str(folder / "journals"),),
                fn_constructor_kwargs={"client": client, "model": "claude-opus-4-7", "max_tokens": 20},
                batch_size=size,
                batch_format="pyarrow",
                compute=ray.data.ActorPoolStrategy(size=workers),
                num_cpus=1,
            )
            .take_all()
        )
        seconds = time.monotonic() - begun
        ray.shutdown()
        shutil.rmtree(sockets, ignore_errors=True)
        came = len(server.api.requests)
    right = [row for row in found if row["text"] == f"echo number {row['other']}" and row["kind"] == "succeeded"]
    return {
        "rows": len(found),
        "right": len(right),
        "distinct": len({row["custom_id"] for row in found}),
        "killed": len(killed),
        "workers": len(list(pids.iterdir())),
        "served": sum(served.values()),
        "refused": came - sum(served.values()),
        "never": count - len(served),
        "most": max(served.values()),
        "seconds": round(seconds, 1),
    }


if __name__ == "__main__":
    count, size, workers, rate = map(int, sys.argv[1:5])
    print(json.dumps(main(count, size, workers, rate, Path(sys.argv[5]))))
