"""Reads flat OpenDocument spreadsheets, as LibreOffice writes them, and prints their cells as JSON."""

import json
import sys
import xml.etree.ElementTree as tree

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
VALUES = {"float": "value", "date": "date-value", "time": "time-value", "boolean": "boolean-value"}


def words(node):
    """The text of a paragraph: spaces that XML would fold stand as elements."""
    parts = [node.text or ""]
    for part in node:
        if part.tag == TEXT + "s":
            parts.append(" " * int(part.get(TEXT + "c", "1")))
        elif part.tag == TEXT + "tab":
            parts.append("\t")
        elif part.tag == TEXT + "line-break":
            parts.append("\n")
        else:
            parts.append(words(part))
        parts.append(part.tail or "")
    return "".join(parts)


def cell(node):
    kind = node.get(OFFICE + "value-type")
    if kind is None:
        return None
    value = node.get(OFFICE + VALUES[kind]) if kind in VALUES else "\n".join(words(one) for one in node.findall(TEXT + "p"))
    return {
        "type": kind,
        "value": float(value) if kind == "float" else value,
        "formula": node.get(TABLE + "formula"),
        "shown": "\n".join(words(one) for one in node.findall(TEXT + "p")),
    }


def cells(row):
    found = []
    for node in row:
        if node.tag not in (TABLE + "table-cell", TABLE + "covered-table-cell"):
            continue
        one = cell(node)
        # A sheet ends in a thousand empty columns: only what is followed by something counts.
        found.append((one, int(node.get(TABLE + "number-columns-repeated", "1"))))
    while found and found[-1][0] is None:
        found.pop()
    return [one for one, times in found for _ in range(times)]


def rows(table):
    found = [(cells(row), int(row.get(TABLE + "number-rows-repeated", "1"))) for row in table.iter(TABLE + "table-row")]
    while found and not found[-1][0]:
        found.pop()
    return [row for row, times in found for _ in range(times)]


print(
    json.dumps(
        {
            path: {table.get(TABLE + "name"): rows(table) for table in tree.parse(path).iter(TABLE + "table")}
            for path in sys.argv[1:]
        }
    )
)
