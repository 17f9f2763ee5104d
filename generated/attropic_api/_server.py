# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Where the API of the description is."""

SERVER = "https://api.anthropic.com"
VERSION = "2023-06-01"
