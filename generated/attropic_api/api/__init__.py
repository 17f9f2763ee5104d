# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Endpoint functions: one package a resource, one module an operation.

Each module has `OPERATION`, the pure functions `build` and `parse`, and the functions that send:
`sync`, `sync_detailed`, `asyncio`, `asyncio_detailed`.
"""
