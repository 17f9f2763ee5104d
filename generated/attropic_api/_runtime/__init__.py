# Generated from spec/ by `python -m codegen generate`. Do not edit: change the description or codegen/.
"""What every generated package needs to stand alone; copied into it by the generator.

Nothing here knows a description. Only ``client`` knows httpx.
"""
