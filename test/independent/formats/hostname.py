import re

from symbols import decode_shape
from words import decode_words

LABEL = r"(?!..--)(?!-)[A-Za-z0-9-]{1,63}(?<!-)"
SECOND = set("ac ad asn co com ed edu go gob gouv gov govt gr lg ltd mil ne net nhs nic nom or org plc sch".split())


def parts_of(value):
    """(what stays in front, labels, what stays behind), or None."""
    match = re.fullmatch(f"( *)({LABEL}(?:\\.{LABEL})*)( *)", value)
    if not match or len(match[2]) > 253:
        return None
    labels = match[2].split(".")
    end = []
    if len(labels) > 1:
        if not re.fullmatch("[A-Za-z]{2,}", labels[-1]):
            return None
        end.insert(0, labels.pop())
        if len(labels) > 1 and len(end[0]) == 2 and labels[-1].lower() in SECOND:
            end.insert(0, labels.pop())
    elif not re.search("[A-Za-z]", labels[0]):
        return None
    front = match[1]
    if len(labels) > 1 and labels[0].lower() == "www":
        front += labels.pop(0) + "."
    return front, labels, "".join("." + label for label in end) + match[3]


def decode(value, options, decipher):
    parts = parts_of(value)
    if parts is None:
        return decode_shape(value, decipher)
    front, labels, behind = parts
    while True:
        labels = [decode_words(label, decipher, prefix="label ", latin="account") for label in labels]
        again = parts_of(front + ".".join(labels) + behind)
        if again and (again[0], len(again[1]), again[2]) == (front, len(labels), behind):
            return front + ".".join(labels) + behind
