"""What our own rules know of media types, as data. Registered names are those of IANA where there is one.

Sources: https://www.iana.org/assignments/media-types, RFC 9512 (yaml), RFC 7303 (xml), RFC 7763 (markdown), RFC 4180
(csv), ECMA-376 (docx, xlsx, pptx), OpenDocument 1.3 part 2 (odt, ods, odp), ISO 14496-12 and 23008-12 (mp4, heic).
"""

from __future__ import annotations

from typing import Final

_OFFICE: Final = "application/vnd.openxmlformats-officedocument"
_OPEN: Final = "application/vnd.oasis.opendocument"
DOCX: Final = f"{_OFFICE}.wordprocessingml.document"
XLSX: Final = f"{_OFFICE}.spreadsheetml.sheet"
PPTX: Final = f"{_OFFICE}.presentationml.presentation"
OLE: Final = "application/x-ole-storage"
UNKNOWN: Final = "application/octet-stream"

#: Types by the end of a name, as ``type: ends``.
_NAMED: Final = {
    # pictures, documents, archives, sound and film: their content says what they are
    "image/png": "png",
    "image/apng": "apng",
    "image/jpeg": "jpg jpeg jpe jfif",
    "image/gif": "gif",
    "image/webp": "webp",
    "image/bmp": "bmp dib",
    "image/tiff": "tif tiff",
    "image/heic": "heic",
    "image/heif": "heif",
    "image/avif": "avif",
    "image/svg+xml": "svg",
    "image/vnd.microsoft.icon": "ico",
    "image/vnd.adobe.photoshop": "psd",
    "application/pdf": "pdf",
    "application/rtf": "rtf",
    "application/postscript": "ps eps ai",
    DOCX: "docx",
    XLSX: "xlsx",
    PPTX: "pptx",
    "application/vnd.ms-word.document.macroenabled.12": "docm",
    "application/vnd.ms-excel.sheet.macroenabled.12": "xlsm",
    "application/vnd.ms-excel.sheet.binary.macroenabled.12": "xlsb",
    "application/vnd.ms-powerpoint.presentation.macroenabled.12": "pptm",
    f"{_OFFICE}.wordprocessingml.template": "dotx",
    f"{_OFFICE}.spreadsheetml.template": "xltx",
    f"{_OFFICE}.presentationml.template": "potx",
    f"{_OFFICE}.presentationml.slideshow": "ppsx",
    "application/msword": "doc dot",
    "application/vnd.ms-excel": "xls xlt",
    "application/vnd.ms-powerpoint": "ppt pps",
    "application/vnd.ms-outlook": "msg",
    f"{_OPEN}.text": "odt",
    f"{_OPEN}.spreadsheet": "ods",
    f"{_OPEN}.presentation": "odp",
    f"{_OPEN}.graphics": "odg",
    "application/epub+zip": "epub",
    "application/zip": "zip",
    "application/java-archive": "jar war",
    "application/vnd.android.package-archive": "apk",
    "application/x-wheel+zip": "whl",
    "application/gzip": "gz tgz",
    "application/x-tar": "tar",
    "application/x-bzip2": "bz2 tbz2",
    "application/x-xz": "xz txz",
    "application/zstd": "zst",
    "application/x-7z-compressed": "7z",
    "application/vnd.rar": "rar",
    "application/vnd.sqlite3": "sqlite sqlite3",
    "application/vnd.apache.parquet": "parquet",
    "application/wasm": "wasm",
    "audio/mpeg": "mp3",
    "audio/wav": "wav",
    "audio/mp4": "m4a",
    "audio/aac": "aac",
    "audio/flac": "flac",
    "audio/ogg": "ogg oga opus",
    "video/mp4": "mp4",
    "video/x-m4v": "m4v",
    "video/quicktime": "mov qt",
    "video/3gpp": "3gp",
    "video/webm": "webm",
    "video/matroska": "mkv",
    "video/x-msvideo": "avi",
    "video/mpeg": "mpg mpeg",
    # text in a format
    "text/csv": "csv",
    "text/tab-separated-values": "tsv",
    "application/json": "json",
    "application/jsonl": "jsonl",
    "application/x-ndjson": "ndjson",
    "application/geo+json": "geojson",
    "application/x-ipynb+json": "ipynb",
    "application/yaml": "yaml yml",
    "application/toml": "toml",
    "application/xml": "xml xsd",
    "application/xslt+xml": "xsl xslt",
    "application/xhtml+xml": "xhtml",
    "text/html": "html htm",
    "text/markdown": "md markdown mdx",
    "text/x-rst": "rst",
    "text/x-tex": "tex latex",
    "text/calendar": "ics",
    "text/vcard": "vcf",
    "text/vtt": "vtt",
    "application/x-subrip": "srt",
    "message/rfc822": "eml",
    "text/plain": "txt text log ini cfg conf env properties lock",
    # source code
    "text/javascript": "js mjs cjs jsx",
    "text/x-typescript": "ts mts cts tsx",
    "text/css": "css",
    "text/x-scss": "scss sass less",
    "text/x-python": "py pyi pyw",
    "text/x-c": "c h",
    "text/x-c++": "cpp cc cxx hpp hh hxx ino",
    "text/x-csharp": "cs",
    "text/x-go": "go",
    "text/x-rust": "rs",
    "text/x-java": "java",
    "text/x-kotlin": "kt kts",
    "text/x-scala": "scala sc",
    "text/x-swift": "swift",
    "text/x-objective-c": "m mm",
    "text/x-ruby": "rb",
    "text/x-php": "php",
    "text/x-perl": "pl pm",
    "text/x-lua": "lua",
    "text/x-r": "r rmd",
    "text/x-julia": "jl",
    "text/x-haskell": "hs",
    "text/x-erlang": "erl hrl",
    "text/x-elixir": "ex exs",
    "text/x-clojure": "clj cljs edn",
    "text/x-dart": "dart",
    "text/x-groovy": "groovy gradle",
    "text/x-sql": "sql",
    "text/x-graphql": "graphql gql",
    "text/x-protobuf": "proto",
    "text/x-terraform": "tf hcl",
    "text/x-shellscript": "sh bash zsh fish",
    "text/x-powershell": "ps1 psm1",
    "text/x-batch": "bat cmd",
    "text/x-diff": "diff patch",
    "text/x-vue": "vue svelte",
    "text/x-assembly": "asm s",
    "text/x-makefile": "mk makefile",
    "text/x-dockerfile": "dockerfile",
}
#: The type of each end of a name, in lower case; a name without a dot is looked up whole.
BY_NAME: Final = {end: media_type for media_type, ends in _NAMED.items() for end in ends.split()}


def _types(ends: str) -> frozenset[str]:
    return frozenset(BY_NAME[end] for end in ends.split())


#: Other names of a type, some of them of the signature library.
ALIASES: Final = {
    "image/jpg": "image/jpeg",
    "image/pjpeg": "image/jpeg",
    "image/x-png": "image/png",
    "image/x-ms-bmp": "image/bmp",
    "image/x-icon": "image/vnd.microsoft.icon",
    "application/x-pdf": "application/pdf",
    "application/x-zip-compressed": "application/zip",
    "application/x-gzip": "application/gzip",
    "application/x-rar-compressed": "application/vnd.rar",
    "application/x-sqlite3": "application/vnd.sqlite3",
    "application/x-yaml": "application/yaml",
    "text/yaml": "application/yaml",
    "text/x-yaml": "application/yaml",
    "text/xml": "application/xml",
    "text/json": "application/json",
    "text/x-markdown": "text/markdown",
    "application/javascript": "text/javascript",
    "application/x-javascript": "text/javascript",
    "audio/mp3": "audio/mpeg",
    "audio/x-wav": "audio/wav",
    "audio/wave": "audio/wav",
    "audio/vnd.wave": "audio/wav",
    "audio/x-flac": "audio/flac",
    "audio/x-m4a": "audio/mp4",
    "video/x-matroska": "video/matroska",
}
#: Types that say nothing: a server sends them for want of a better one.
GENERIC: Final = frozenset({UNKNOWN, "binary/octet-stream", "application/binary", "application/x-download"})

#: Types outside of ``text/`` that are text.
TEXTUAL: Final = frozenset(
    {"application/toml", "application/yaml", "application/x-subrip", "application/postscript", "application/rtf"}
    | {"application/json", "application/jsonl", "application/x-ndjson", "application/xml", "message/rfc822"}
)
#: Types in ``application/`` whose files begin with readable text, and yet are no text to us.
READABLE: Final = frozenset({"application/pdf", "application/postscript", "application/rtf"})

#: What text in a format may also be called. A name in none of these contradicts it, if ``FORMATS`` has the name.
_JSON: Final = frozenset({"application/yaml", "application/jsonl", "application/x-ndjson"})
ALSO: Final = {
    "application/json": _JSON,
    "application/jsonl": frozenset({"application/x-ndjson"}),
    "application/xml": frozenset({"text/html", "image/svg+xml"}),
    "text/html": frozenset({"application/xhtml+xml", "application/xml"}),
    "image/svg+xml": frozenset({"application/xml", "text/html"}),
}
#: Types of text whose content has a form of its own; any other text may hold anything.
FORMATS: Final = frozenset({*ALSO, *_JSON, "text/csv", "text/tab-separated-values", "application/toml"})

#: Groups of types whose files begin alike: the name says which of them it is.
ALIKE: Final = (
    frozenset({"video/mp4", "audio/mp4", "video/x-m4v", "video/quicktime", "video/3gpp"}),
    frozenset({"video/webm", "video/matroska"}),
    frozenset({"image/heic", "image/heif"}),
    frozenset({"image/png", "image/apng"}),
    frozenset({OLE, *_types("doc xls ppt msg")}),
    _types("docx docm dotx"),
    _types("xlsx xlsm xlsb xltx"),
    _types("pptx pptm potx ppsx"),
    _types("zip jar apk whl docm dotx xlsm xltx pptm potx ppsx"),
)

#: Types that the first bytes always show: a file that is named so and does not begin so is something else.
SIGNED: Final = _types(
    "png apng jpg gif webp bmp tif heic heif avif pdf docx xlsx pptx odt ods odp epub "
    "zip jar gz tar bz2 xz 7z rar wav mp4 doc xls ppt sqlite wasm flac"
)

#: Brands of ISO media files (the first that is known counts), beside those that the library knows.
BRANDS: Final = {
    **dict.fromkeys((b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs"), "image/heic"),
    **dict.fromkeys((b"avif", b"avis"), "image/avif"),
    **dict.fromkeys((b"mif1", b"msf1", b"mif2"), "image/heif"),
    **dict.fromkeys((b"M4A ", b"M4B ", b"M4P "), "audio/mp4"),
    **dict.fromkeys((b"qt  ",), "video/quicktime"),
    **dict.fromkeys((b"M4V ", b"M4VH", b"M4VP"), "video/x-m4v"),
    **dict.fromkeys((b"3gp4", b"3gp5", b"3gp6", b"3gp7", b"3gr6", b"3gs6", b"3g2a"), "video/3gpp"),
    **dict.fromkeys(
        (b"isom", b"iso2", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"dash", b"MSNV"), "video/mp4"
    ),
}

#: The entry of a zip archive that shows what it holds.
ENTRIES: Final = {
    "word/document.xml": DOCX,
    "word/document2.xml": DOCX,
    "xl/workbook.xml": XLSX,
    "xl/workbook.bin": "application/vnd.ms-excel.sheet.binary.macroenabled.12",
    "ppt/presentation.xml": PPTX,
}
#: The same by the content type of the main part, as ``[Content_Types].xml`` has it.
PARTS: Final = {
    b"wordprocessingml.document.main+xml": DOCX,
    b"spreadsheetml.sheet.main+xml": XLSX,
    b"presentationml.presentation.main+xml": PPTX,
}

#: Programs that a script names in its first line.
SHEBANGS: Final = {
    "python": "text/x-python",
    "node": "text/javascript",
    "deno": "text/x-typescript",
    "sh": "text/x-shellscript",
    "bash": "text/x-shellscript",
    "zsh": "text/x-shellscript",
    "perl": "text/x-perl",
    "ruby": "text/x-ruby",
    "php": "text/x-php",
}
