"""E-mail addresses: the local part and the domain apart, the end of the domain as it is."""

import re

from symbols import decode_shape
from words import decode_words

ATOM = r"[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+"
LABEL = r"(?!..--)(?!-)[A-Za-z0-9-]{1,63}(?<!-)"
ADDRESS = re.compile(rf"( *)({ATOM}(?:\.{ATOM})*)@((?:{LABEL}\.)+)([A-Za-z]{{2,63}})( *)")
BELOW = set("ac ad asn co com ed edu go gob gouv gov govt gr lg ltd mil ne net nhs nic nom or org plc sch".split())
RESERVED = ".invalid"


def parts_of(value):
    """(spaces, local part, what is mapped of the domain, the end that stays), or None."""
    match = ADDRESS.fullmatch(value)
    if not match or len(value.strip(" ")) > 254 or len(match[2]) > 64:
        return None
    labels = match[3].split(".")[:-1]
    keep = [match[4]]
    if len(labels) > 1 and len(match[4]) == 2 and labels[-1].lower() in BELOW:
        keep.insert(0, labels.pop())
    return match[1], match[2], ".".join(labels), "." + ".".join(keep) + match[5]


def decode(value, options, decipher):
    if options.get("reserved") == "true":
        text = value.rstrip(" ")
        value = text[: -len(RESERVED)] + value[len(text):]
    parts = parts_of(value)
    if parts is None:
        return decode_shape(value, decipher)
    before, local, domain, end = parts
    local = walk(local, domain, end, decipher, options)
    return before + local


def walk(local, domain, end, decipher, options):
    images = local, domain
    while True:  # what would be read with another end was walked past, both parts together
        images = (
            decode_words(images[0], decipher, prefix="local ", latin="account"),
            images[1] if options.get("domain") == "keep" else decode_words(images[1], decipher, prefix="domain ", latin="account"),
        )
        again = parts_of(images[0] + "@" + images[1] + end)
        if again and again[3] == end:
            return images[0] + "@" + images[1] + end
