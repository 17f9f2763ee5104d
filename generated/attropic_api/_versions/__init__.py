# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Other versions of the API: what their operations have otherwise."""
