"""Reads a REFI-QDA project with Python's own zip and XML: selections count in code points, as Python's text does."""

import json
import sys
import xml.etree.ElementTree as ET
import zipfile

Q = "{urn:QDA-XML:project:1.0}"


def read(path):
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        root = ET.fromstring(archive.read("project.qde"))
        users = {one.get("guid"): one.get("name") for one in root.iter(f"{Q}User")}
        codes = {one.get("guid"): one.get("name") for one in root.iter(f"{Q}Code")}
        notes = {
            one.get("guid"): one.findtext(f"{Q}PlainTextContent") for one in root.iter(f"{Q}Note")
        }
        variables = {one.get("guid"): one.get("name") for one in root.iter(f"{Q}Variable")}
        guids = [one.get("guid") for one in root.iter() if one.get("guid")]
        sources = []
        for source in root.iter(f"{Q}TextSource"):
            file = source.get("plainTextPath").replace("internal://", "sources/")
            text = archive.read(file).decode("utf-8")
            sources.append(
                {
                    "name": source.get("name"),
                    "text": text,
                    "values": {
                        variables[value[0].get("targetGUID")]: value[1].text
                        for value in source.iter(f"{Q}VariableValue")
                    },
                    "selections": [
                        {
                            "words": text[int(one.get("startPosition")) : int(one.get("endPosition"))],
                            "says": one.findtext(f"{Q}Description"),
                            "user": users[one.get("creatingUser")],
                            "at": one.get("creationDateTime"),
                            "codes": [codes[ref.get("targetGUID")] for ref in one.iter(f"{Q}CodeRef")],
                            "notes": [notes[ref.get("targetGUID")] for ref in one.iter(f"{Q}NoteRef")],
                        }
                        for one in source.iter(f"{Q}PlainTextSelection")
                    ],
                }
            )
    return {"guids": guids, "codes": list(codes.values()), "users": list(users.values()), "sources": sources}


json.dump(read(sys.argv[1]), sys.stdout)
