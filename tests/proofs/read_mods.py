"""Reads MODS, as bibutils writes it, and prints its entries as JSON."""

import json
import sys
import xml.etree.ElementTree as tree

MODS = "{http://www.loc.gov/mods/v3}"


def text(entry, path):
    found = entry.find(path.replace("/", "/" + MODS).replace("./" + MODS, "./" + MODS))
    return None if found is None else found.text


def names(entry):
    """A name in one part is a body's; one in several is taken for a person's."""
    return [[part.text for part in name.findall(MODS + "namePart")] for name in entry.findall(MODS + "name")]


print(
    json.dumps(
        [
            {
                "key": entry.get("ID"),
                "title": text(entry, "./titleInfo/title"),
                "issued": text(entry, "./originInfo/dateIssued"),
                "publisher": text(entry, "./originInfo/publisher"),
                "url": text(entry, "./location/url"),
                "names": names(entry),
            }
            for entry in tree.parse(sys.argv[1]).iter(MODS + "mods")
        ]
    )
)
