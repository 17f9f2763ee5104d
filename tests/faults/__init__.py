"""What the client does when the network or the server fails, over real sockets: sync, asyncio and trio."""
