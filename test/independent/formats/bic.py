import pathlib
import re

from identifiers import Layout, decoder, free, letters

SOURCE = pathlib.Path(__file__).resolve().parents[3] / "src/lib/formats/bic.ts"
COUNTRIES = set(re.findall(r"\b[A-Z]{2}\b", re.search(r"new Set\((.*?)\)\.?", SOURCE.read_text(encoding="utf-8"), re.S)[1]))


def layout_of(text):
    if len(text) not in (8, 11) or not re.match("[A-Z]{6}", text):
        return None
    tail = "".join("d" if c.isdigit() else "a" for c in text[6:])
    fields = free(text, 0, 4) + [letters(4, 2, lambda c: c if c in COUNTRIES else "no")] + free(text, 6, 8)
    if tail[2:] == "aaa":
        fields.append(letters(8, 3, lambda branch: branch if branch == "XXX" else ""))
    else:
        fields += free(text, 8, len(text))
    return Layout(fields, head=tail)


decode = decoder(layout_of)
