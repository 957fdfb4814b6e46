"""Reads exported files with pandas and prints what it found as JSON: the tables, cell by cell."""

import io
import json
import sys
import zipfile

import pandas

kind, path = sys.argv[1:3]
dtypes = json.loads(sys.argv[3]) if len(sys.argv) > 3 else {}


def cells(frame):
    """Rows as lists; an empty cell is None, a moment its ISO form."""
    filled = frame.astype(object).where(frame.notna(), None)
    return [[one.isoformat() if hasattr(one, "isoformat") else one for one in row] for row in filled.values.tolist()]


def table(frame):
    return {"columns": list(frame.columns), "types": [str(one) for one in frame.dtypes], "rows": cells(frame)}


def csv(source, name):
    # Only an empty cell is missing: "NaN" and "null" are words that a page may print.
    return pandas.read_csv(source, dtype=dtypes.get(name), keep_default_na=False, na_values=[""])


if kind == "zip":
    with zipfile.ZipFile(path) as archive:
        broken = archive.testzip()
        assert broken is None, broken
        found = {
            name.rsplit("/", 1)[-1][:-4]: table(csv(io.BytesIO(archive.read(name)), name.rsplit("/", 1)[-1][:-4]))
            for name in archive.namelist()
            if name.endswith(".csv") and name.rsplit("/", 1)[-1] != "codebook.csv"
        }
elif kind == "xlsx":
    sheets = pandas.read_excel(path, sheet_name=None, dtype=object, keep_default_na=False, na_values=[""])
    found = {name: table(frame) for name, frame in sheets.items()}
elif kind == "jsonl":
    found = {"lines": table(pandas.read_json(path, lines=True, convert_dates=False))}
else:
    found = {"csv": table(csv(path, "decisions"))}
json.dump(found, sys.stdout)
