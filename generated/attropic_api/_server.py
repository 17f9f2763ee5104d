# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Where the API of the description is."""

SERVER = "https://api.anthropic.com"
VERSION = "2023-06-01"
#: Other versions of the API → the modules of `_versions` that say what they have otherwise.
VERSIONS: dict[str, str] = {"2026-10-21": "v2026_10_21"}
