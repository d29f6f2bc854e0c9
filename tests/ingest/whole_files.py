"""One whole file of every format that is read, by its name; each holds a ferry and an address."""

import bz2
import gzip
import io
import lzma
import zipfile
from collections.abc import Sequence
from xml.sax.saxutils import escape

import polars as pl

from newsgraph.ingest.formats import FORMATS
from newsgraph.ingest.formats.shapes import SHAPES

ROWS = [
    ["title", "url", "date", "publisher", "secured"],
    ["Ferry adrift", "https://echo.example/ferry", "2031-06-03", "Ellery Echo", "q" * 40],
]
PAGE = (
    '<html lang="en"><head><title>Ferry adrift</title><meta name="secured" content="SECRET">'
    '<link rel="canonical" href="https://echo.example/ferry">'
    '<meta property="og:type" content="article">'
    '<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Ferry adrift",'
    ' "datePublished": "2031-06-03T06:40:00Z", "author": [{"name": "Ada Quill"}],'
    ' "publisher": {"name": "Ellery Echo", "url": "https://www.echo.example/"},'
    ' "isBasedOn": "https://halyard.example/1",'
    ' "citation": [{"name": "A log", "url": "https://log.example/2"}]}</script>'
    "</head><body><p>It drifted.</p></body></html>"
)


def zipped(members: dict[str, bytes]) -> bytes:
    """A zip of some members."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def xlsx(*sheets: Sequence[Sequence[str]]) -> bytes:
    """A workbook of Excel with these rows in its sheets."""
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    listed, related, kinds, members = "", "", "", {}
    for number, rows in enumerate(sheets, 1):
        cells = "".join(
            "<row>" + "".join(f'<c t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
                              for cell in row) + "</row>"
            for row in rows
        )  # fmt: skip
        name = f"worksheets/sheet{number}.xml"
        members[f"xl/{name}"] = (
            f'<worksheet xmlns="{main}"><sheetData>{cells}</sheetData></worksheet>'
        )
        listed += f'<sheet name="Sheet{number}" sheetId="{number}" r:id="r{number}"/>'
        related += f'<Relationship Id="r{number}" Type="{office}/worksheet" Target="{name}"/>'
        kinds += (
            f'<Override PartName="/xl/{name}" ContentType="application/'
            'vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>'
        )
    members["xl/workbook.xml"] = (
        f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets>{listed}</sheets></workbook>'
    )
    relations = f'<Relationships xmlns="{package}/relationships">'
    members["xl/_rels/workbook.xml.rels"] = f"{relations}{related}</Relationships>"
    members["_rels/.rels"] = (
        f'{relations}<Relationship Id="r1" Type="{office}/officeDocument" '
        'Target="xl/workbook.xml"/></Relationships>'
    )
    members["[Content_Types].xml"] = (
        f'<Types xmlns="{package}/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/xl/workbook.xml" '
        'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>'
        f"{kinds}</Types>"
    )
    return zipped({name: content.encode() for name, content in members.items()})


def ods(rows: Sequence[Sequence[str]]) -> bytes:
    """A workbook of LibreOffice with these rows."""
    of = "urn:oasis:names:tc:opendocument:xmlns"
    cells = "".join(
        "<table:table-row>" + "".join(
            f'<table:table-cell office:value-type="string"><text:p>{escape(cell)}</text:p>'
            "</table:table-cell>" for cell in row) + "</table:table-row>"
        for row in rows
    )  # fmt: skip
    content = (
        f'<office:document-content xmlns:office="{of}:office:1.0" xmlns:table="{of}:table:1.0" '
        f'xmlns:text="{of}:text:1.0"><office:body><office:spreadsheet><table:table '
        f'table:name="Sheet1">{cells}</table:table></office:spreadsheet></office:body>'
        "</office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    manifest = f'<manifest:manifest xmlns:manifest="{of}:manifest:1.0"/>'
    members = {"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest}
    return zipped({name: text.encode() for name, text in members.items()})


def parquet() -> bytes:
    """The rows in columns."""
    stream = io.BytesIO()
    pl.DataFrame(ROWS[1:], ROWS[0], orient="row").write_parquet(stream)
    return stream.getvalue()


def warc(*bodies: bytes, is_packed: bool = False) -> bytes:
    """A web archive with the answers of a site."""
    records = []
    for number, body in enumerate(bodies):
        answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
        head = (
            "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2031-06-04T00:00:00Z\r\n"
            f"WARC-Record-ID: <urn:uuid:{number:08d}-0000-0000-0000-000000000000>\r\n"
            f"WARC-Target-URI: https://echo.example/{number}\r\n"
            "Content-Type: application/http; msgtype=response\r\n"
            f"Content-Length: {len(answer)}\r\n\r\n"
        )
        record = head.encode() + answer + b"\r\n\r\n"
        records.append(gzip.compress(record) if is_packed else record)
    return b"".join(records)


EXAMPLES = {
    f"{format_.name.replace(' ', '-')}{format_.suffixes[0]}": format_.example.encode()
    for format_ in FORMATS
    if format_.is_text
} | {f"{shape.name.replace(' ', '-')}.json": shape.example.encode() for shape in SHAPES}
"""The example of every format that is text."""

TABLE = "\n".join(",".join(row) for row in ROWS).encode()

WHOLE: dict[str, bytes] = {
    **EXAMPLES,
    "json-post.md": b'{"title": "Ferry adrift", "url": "https://echo.example/ferry"}\n\nText\n',
    "atom.atom": b'<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>Ferry adrift</title>'
    b'<link href="https://echo.example/ferry"/><updated>2031-06-03T06:40:00Z</updated>'
    b"<secured>" + b"q" * 40 + b"</secured></entry></feed>",
    "page.html": PAGE.encode(),
    "book.xlsx": xlsx(ROWS),
    "book.ods": ods(ROWS),
    "table.parquet": parquet(),
    "pages.warc": warc(PAGE.encode(), PAGE.encode()),
    "pages.warc.gz": warc(PAGE.encode(), is_packed=True),
    "pages.wacz": zipped({"archive/data.warc.gz": warc(PAGE.encode(), is_packed=True)}),
    "table.csv.gz": gzip.compress(TABLE),
    "table.csv.bz2": bz2.compress(TABLE),
    "table.csv.xz": lzma.compress(TABLE),
}  # fmt: skip
