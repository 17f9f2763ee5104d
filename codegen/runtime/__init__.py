"""What every generated package needs to stand alone; copied into it by the generator.

Nothing here knows a description. Only ``client`` knows httpx.
"""
