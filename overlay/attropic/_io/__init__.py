"""The only importers of httpx: transports, and the drivers of flows, sync and async."""
