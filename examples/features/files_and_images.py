"""Pictures and documents in a question: made of bytes, paths or addresses, and checked before anything is sent."""

from __future__ import annotations

import struct
import zlib

from attropic import Anthropic
from attropic.files import File, FileConstraintError, attach, image


def red_square(side: int = 64) -> bytes:
    """A picture, as PNG."""
    rows = (b"\0" + b"\xc0\x20\x20" * side) * side
    parts = {b"IHDR": struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0), b"IDAT": zlib.compress(rows), b"IEND": b""}
    chunks = (struct.pack(">I", len(d)) + n + d + struct.pack(">I", zlib.crc32(n + d)) for n, d in parts.items())
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunks)


picture = File.from_bytes(red_square())
notes = File.from_text("The square was painted in March.\n", name="notes.txt")
print(f"{picture.size} bytes without a name are {picture.media_type}, by their {picture.detection.by}")

blocks = attach([picture, notes])  # the block that fits each of them
print("blocks:", ", ".join(block["type"] for block in blocks))

with Anthropic() as client:
    message = client.messages.create(
        model="claude-sonnet-5-5",
        max_tokens=500,
        messages=[{"role": "user", "content": [*blocks, {"type": "text", "text": "What do you see?"}]}],
    )
    print("claude:", "".join(block.text for block in message.content if block.type == "text"))

try:
    image(notes)
except FileConstraintError as error:
    print("refused:", error)
