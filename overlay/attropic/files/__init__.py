"""Files: one value for whatever is sent. Each name loads what it needs when first used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attropic_api._runtime.lazy import table as _table

if TYPE_CHECKING:
    from ._attach import aattach as aattach
    from ._attach import attach as attach
    from ._blocks import document as document
    from ._blocks import file_block as file_block
    from ._blocks import image as image
    from ._blocks import search_result as search_result
    from ._blocks import text_document as text_document
    from ._builder import FileBuilder as FileBuilder
    from ._cleanup import CleanupFailure as CleanupFailure
    from ._cleanup import CleanupResult as CleanupResult
    from ._constraints import IMAGE as IMAGE
    from ._constraints import MANY_IMAGES as MANY_IMAGES
    from ._constraints import PDF as PDF
    from ._constraints import SHORT_PDF as SHORT_PDF
    from ._constraints import TEXT as TEXT
    from ._constraints import UPLOAD as UPLOAD
    from ._constraints import FileConstraintError as FileConstraintError
    from ._constraints import FileConstraints as FileConstraints
    from ._constraints import FileProblem as FileProblem
    from ._detect.detection import Detection as Detection
    from ._download import AsyncDownloadChunks as AsyncDownloadChunks
    from ._download import DownloadChunks as DownloadChunks
    from ._errors import FileConsumedError as FileConsumedError
    from ._errors import FileContentError as FileContentError
    from ._errors import FileError as FileError
    from ._errors import FileNotRewindableError as FileNotRewindableError
    from ._errors import NeedsCoroutineError as NeedsCoroutineError
    from ._file import File as File
    from ._image_size import ImageSize as ImageSize
    from ._image_size import image_size as image_size
    from ._names import safe_name as safe_name
    from ._official import async_file_from_path as async_file_from_path
    from ._official import file_from_path as file_from_path
    from ._pdf_pages import pdf_pages as pdf_pages
    from ._plain import aplain as aplain
    from ._plain import plain as plain
    from ._progress import Progress as Progress
    from ._purpose import purpose_of as purpose_of
    from ._request_size import RequestSize as RequestSize
    from ._request_size import check_request as check_request
    from ._request_size import request_size as request_size
    from ._skill_errors import SkillFolderError as SkillFolderError
    from ._storage import StorageSummary as StorageSummary
    from ._storage import Usage as Usage
    from ._terminal import TerminalProgress as TerminalProgress
    from ._terminal import terminal_progress as terminal_progress
    from ._upload import UploadStoppedError as UploadStoppedError
    from ._upload_many import UploadedFile as UploadedFile
    from ._upload_many import UploadFailure as UploadFailure
    from ._upload_many import UploadManyResult as UploadManyResult
    from ._upload_many import UploadsFailedError as UploadsFailedError
else:
    __getattr__, __dir__ = _table(
        __name__,
        globals(),
        {
            "AsyncDownloadChunks": "._download",
            "CleanupFailure": "._cleanup",
            "CleanupResult": "._cleanup",
            "Detection": "._detect.detection",
            "DownloadChunks": "._download",
            "File": "._file",
            "FileBuilder": "._builder",
            "FileConstraintError": "._constraints",
            "FileConstraints": "._constraints",
            "FileConsumedError": "._errors",
            "FileContentError": "._errors",
            "FileError": "._errors",
            "FileNotRewindableError": "._errors",
            "NeedsCoroutineError": "._errors",
            "FileProblem": "._constraints",
            "IMAGE": "._constraints",
            "ImageSize": "._image_size",
            "MANY_IMAGES": "._constraints",
            "PDF": "._constraints",
            "Progress": "._progress",
            "RequestSize": "._request_size",
            "SHORT_PDF": "._constraints",
            "SkillFolderError": "._skill_errors",
            "StorageSummary": "._storage",
            "TEXT": "._constraints",
            "TerminalProgress": "._terminal",
            "UPLOAD": "._constraints",
            "UploadFailure": "._upload_many",
            "UploadManyResult": "._upload_many",
            "UploadStoppedError": "._upload",
            "UploadedFile": "._upload_many",
            "UploadsFailedError": "._upload_many",
            "Usage": "._storage",
            "aattach": "._attach",
            "aplain": "._plain",
            "async_file_from_path": "._official",
            "attach": "._attach",
            "check_request": "._request_size",
            "document": "._blocks",
            "file_block": "._blocks",
            "file_from_path": "._official",
            "image": "._blocks",
            "image_size": "._image_size",
            "pdf_pages": "._pdf_pages",
            "plain": "._plain",
            "purpose_of": "._purpose",
            "request_size": "._request_size",
            "safe_name": "._names",
            "search_result": "._blocks",
            "terminal_progress": "._terminal",
            "text_document": "._blocks",
        },
    )

__all__ = [
    "AsyncDownloadChunks",
    "CleanupFailure",
    "CleanupResult",
    "Detection",
    "DownloadChunks",
    "File",
    "FileBuilder",
    "FileConstraintError",
    "FileConstraints",
    "FileConsumedError",
    "FileContentError",
    "FileError",
    "FileNotRewindableError",
    "NeedsCoroutineError",
    "FileProblem",
    "IMAGE",
    "ImageSize",
    "MANY_IMAGES",
    "PDF",
    "Progress",
    "RequestSize",
    "SHORT_PDF",
    "SkillFolderError",
    "StorageSummary",
    "TEXT",
    "TerminalProgress",
    "UPLOAD",
    "UploadFailure",
    "UploadManyResult",
    "UploadStoppedError",
    "UploadedFile",
    "UploadsFailedError",
    "Usage",
    "aattach",
    "aplain",
    "async_file_from_path",
    "attach",
    "check_request",
    "document",
    "file_block",
    "file_from_path",
    "image",
    "image_size",
    "pdf_pages",
    "plain",
    "purpose_of",
    "request_size",
    "safe_name",
    "search_result",
    "terminal_progress",
    "text_document",
]
