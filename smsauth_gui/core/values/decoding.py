"""The text of a file as people save it: UTF-8, or UTF-16 as Windows and PowerShell write it, with or without a mark."""

from codecs import BOM_UTF16_BE, BOM_UTF16_LE
from typing import Final

_SAMPLE: Final = 400
"""Bytes that tell whether every second one is empty, as in UTF-16 without a mark."""


def text_of(data: bytes) -> str:
    """The text; bytes that belong to no character are replaced, nothing raises.

    The mark of UTF-8 stays: a command that reads the file takes it for a part of what stands there.
    """
    if data.startswith((BOM_UTF16_LE, BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    sample = data[:_SAMPLE]
    for empty, coding in ((1, "utf-16-le"), (0, "utf-16-be")):
        if len(sample) > 3 and sample[empty::2].count(0) * 10 > len(sample) * 4:
            return data.decode(coding, "replace")
    return data.decode("utf-8", "replace")


def unmarked(data: str | bytes) -> str:
    """The text without a mark in front, as JSON and lines of HTTP want it."""
    text = data if isinstance(data, str) else text_of(data)
    return text.removeprefix("\ufeff")
