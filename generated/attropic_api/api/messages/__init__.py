# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""Endpoint functions of one resource."""
