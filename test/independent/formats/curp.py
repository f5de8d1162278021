import pathlib
import re

from births import born, pairs
from identifiers import Check, Layout, by_shape, digits, free, letters

SOURCE = pathlib.Path(__file__).resolve().parents[3] / "src/lib/formats/tables/curp-words.ts"
WORDS = set(re.findall(r"\b[A-Z]{4}\b", SOURCE.read_text(encoding="utf-8").split("Set(")[1]))
STATES = set("AS BC BS CC CL CM CS CH DF DG GT GR HG JC MC MN MS NT NL OC PL QT QR SP SL SR TC TS TL VZ YN ZS NE".split())
ALPHABET = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ"


def right(text):
    return -sum(ALPHABET.index(c) * (18 - k) for k, c in enumerate(text[:17])) % 10


def layout(kind):
    def birth(code):
        yy, month, day = pairs(code)
        return {"no": "no date"}.get(label := born((1900 if kind == "d" else 2000) + yy, month, day), label)

    shape = "aaaa" + "d" * 6 + "a" * 6 + kind + "d"
    return shape, lambda: Layout([
        letters(0, 4, lambda t: "" if t[1] in "AEIOUX" and t not in WORDS else "no name"), digits(4, 6, birth),
        letters(10, 1, lambda t: "" if t in "HM" else "no sex"), letters(11, 2, lambda t: "" if t in STATES else "no state"),
        letters(13, 3, lambda t: "no consonants" if set(t) & set("AEIOU") else ""), *free(shape, 16, 17),
    ], [Check(17, right)], head=kind)


decode = by_shape(dict([layout("d"), layout("a")]))
