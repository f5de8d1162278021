"""Values some of whose words stay, from docs/format.md and the published lists."""

import re
from functools import lru_cache

from symbols import TABLE, symbols_of
from words import decode_words

SIGNS = "\u00aa\u00b0\u00ba\u2116"
WORD = re.compile("[" + SIGNS + "]|[A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u0400-\u04ff]+")


@lru_cache(maxsize=None)
def words_of(name):
    text = (TABLE.parent / "address-words.ts").read_text(encoding="utf-8")
    found = re.search(r"export const " + name + r" =\s*((?:'[^']*'\s*\+?\s*)+);", text).group(1)
    return "".join(re.findall(r"'([^']*)'", found)).split()


def covered(value, words, exact=(), ordinals=(), endings=()):
    """The places of the letters that stay."""
    out = set()
    for match in WORD.finditer(value):
        text, small, end = match.group(), match.group().lower(), match.end()
        if text in SIGNS:
            length = 1
        elif match.start() and value[match.start() - 1] in "0123456789":
            length = len(text) if small in ordinals else 0
        elif small in words or text in exact:
            length = len(text)
        else:
            length = max((len(e) for e in endings if small.endswith(e) and len(small) >= len(e) + 2), default=0)
            length = length if len(small) == len(text) else 0
        out |= set(range(end - length, end))
    rest = "".join(" " if at in out else c for at, c in enumerate(value))
    return out if symbols_of(rest) else set()


def zeros(text):
    numbers = re.findall("[0-9]+", text)
    others = any(len(n) > 1 for n in numbers) or symbols_of(re.sub("[0-9]", " ", text))
    return [n[0] == "0" for n in numbers] if others else []


def decode_masked(value, decipher, keeps_zeros=False, **lists):
    stays = covered(value, **lists)

    def hide(text):
        return "".join(" " if at in stays else c for at, c in enumerate(text))

    plain = value
    while True:  # what would be read otherwise was walked past
        hidden = decode_words(hide(plain), decipher)
        plain = "".join(value[at] if at in stays else c for at, c in enumerate(hidden))
        if covered(plain, **lists) == stays and (not keeps_zeros or zeros(hide(plain)) == zeros(hide(value))):
            return plain
