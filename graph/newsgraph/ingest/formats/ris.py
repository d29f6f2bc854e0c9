"""RIS: references as databases and reference managers export them; rispy reads them."""

import re
from collections.abc import Iterator
from typing import Any

from newsgraph.errors import DocumentError
from newsgraph.ingest.formats.form import Format, seed_tree
from newsgraph.ingest.mapping import ColumnMapping
from newsgraph.ingest.nodes import DocumentPart
from newsgraph.ingest.salvage import salvaged

MOST = 32 * 1024**2
REFERENCE = re.compile(r"^TY  ?-", re.MULTILINE)
TITLES = ("title", "primary_title", "short_title")
PUBLICATIONS = (
    "journal_name", "secondary_title", "alternate_title3", "alternate_title1", "publisher"
)  # fmt: skip
DATES = ("date", "year", "publication_year")


def read_ris(data: bytes, _columns: ColumnMapping) -> Iterator[DocumentPart]:
    """The references of a file, each a document.

    Raises:
        DocumentError: it is no RIS.
    """
    import rispy

    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        error = DocumentError("the text is not UTF-8", "Save it as UTF-8.")
        error.sealed += salvaged(data)
        raise error from None
    starts = [found.start() for found in REFERENCE.finditer(text)]
    if not starts:
        return
    for number, (start, end) in enumerate(zip(starts, [*starts[1:], len(text)], strict=True)):
        try:
            references = rispy.loads(_closed(text[start:end]))
        except (OSError, ValueError, KeyError, IndexError, TypeError):
            yield f"[{number}]", DocumentError("the reference is not RIS", "Export it anew.")
            continue
        for reference in references[:1]:
            yield f"[{number}]", seed_tree(_values(reference))


def _closed(text: str) -> str:
    """A reference with its last line, which some writers leave out."""
    return text if re.search(r"^ER  ?-", text, re.MULTILINE) else f"{text.rstrip()}\nER  - \n"


def _values(reference: dict[str, Any]) -> dict[str, Any]:
    addresses = reference.get("urls") or reference.get("url") or ""
    where = next((reference[key] for key in PUBLICATIONS if reference.get(key)), "")
    values = {
        "title": next((reference[key] for key in TITLES if reference.get(key)), ""),
        "webUrl": addresses[0] if isinstance(addresses, list) else addresses,
        "publishedDateTime": _date(reference),
        "excerpt": reference.get("abstract") or reference.get("notes_abstract"),
        "authors": reference.get("authors") or reference.get("first_authors"),
        "topics": reference.get("keywords"),
        "locale": reference.get("language"),
        "provider": {"name": where} if where else None,
    }
    return {key: value for key, value in values.items() if value}


def _date(reference: dict[str, Any]) -> str:
    """A date of RIS, year/month/day/anything, as far as it goes."""
    text = next((str(reference[key]) for key in DATES if reference.get(key)), "")
    found = re.fullmatch(r"(\d{4})(?:/(\d{1,2}))?(?:/(\d{1,2}))?/*[^/]*/*", text.strip())
    if found is None:
        return text
    return "-".join(part.zfill(2) for part in found.groups() if part)


FORMAT = Format(
    "RIS",
    (".ris",),
    read_ris,
    "References as Zotero, ProQuest, Factiva and libraries export them.",
    "TY  - NEWS\nTI  - Ferry adrift\nAU  - Quill, Ada\nT2  - Ellery Echo\nDA  - 2031/06/03/\n"
    "UR  - https://echo.example/ferry\nKW  - ferries\nER  - \n",
    MOST,
    nothing="it holds no reference, which begins with a line `TY  - `",
)
